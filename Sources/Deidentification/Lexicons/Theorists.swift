/// Authors of the field and public figures, whose names are no identifiers of clients.
/// A surname alone may stand; a full name must be listed as such.
/// Source: compiled for this gate from the literature.
extension WordList {
  static let theorists: [WordList] = [
    WordList(
      .theorist,
      """
      aaron_beck abbass abraham_maslow abramowitz achenbach ackerman addis adler adrian_wells agras ainsworth
      alan_kazdin alan_marlatt albano albert_bandura albert_ellis alec_miller alexander_james alfred_adler
      allan_schore anda andersen anderson anderson_frank andreasen anna_freud anthony_bateman anthony_william
      aristotle arntz aron arthur_freeman asberg asch asperger attwood audre_lorde axelson axline azrin bach baddeley
      balint bandura barbara_rothbaum barbara_stanley barkley barlow barnett baron_cohen barrett barry_duncan
      barry_krakow barry_mccarthy barry_prizant basaglia basco basson bateman bateson bauer baumrind beardslee
      beatrice_beebe beattie beck beebe beery beethoven bell_hooks benjamin_jessica bennett berg bernard bersoff
      bessel bessel_van_der_kolk beutler beyonce bf_skinner biden biederman bill_miller bion birmaher blessed bleuler
      boelen bogels bollas bonanno boon booth bootzin bordin boscolo boss boswell boszormenyi_nagy bowen bowlby
      boyd_franklin bradshaw brady bratton braun_harvey brazelton breitbart bremner brene brent breuer briere
      bronfenbrenner brotto brown_brene bruce_chorpita bruce_perry bruce_wampold bruch bryan bryson buber burns busch
      camus cannon carl_jung carl_rogers carl_whitaker carnes carney carol_dweck carol_gilligan carol_gray casement
      castonguay cattell cecchin charcot chard charles_figley charles_hughes charles_morin charles_schaefer
      chen_eunice chess chochinov chorpita chris_peterson christina_maslach christine_courtois christine_padesky
      christopher_bollas christopher_fairburn chu cialdini cicely_saunders clark clarkin claudia_black cleckley
      clinton cohen colleen_carney comas_diaz conners cooper_zafra copeland corey corrigan corsini courtois craske
      crenshaw crisp crittenden cross csikszentmihalyi cuijpers dadds dalai_lama damasio damian_milton dan_hughes
      dan_siegel dan_wile dana_deb daniel_siegel daniel_stern danieli darwin dattilio davanloo david_barlow
      david_brent david_burns david_clark david_epston david_jobes david_kessler david_tolin dawson de_shazer deb_dana
      deblinger deci deegan delfabbro denning derald_sue derald_wing_sue derogatis devon_price dick_schwartz
      diclemente dimidjian dishion dodson doka donald_winnicott dora_kalff dostoevsky dr_phil drake drake_robert
      drewes driessen duckworth duncan dutton dweck ed_tronick ed_watkins edinger edna_foa ehlers ehrenreich_may
      einstein eisler ekman eli_lebowitz eliana_gil elisabeth_kubler_ross elizabeth_loftus ellard ellen_frank
      elliott_robert ellis elon_musk emily_nagoski eminem emslie endicott enright epictetus epston erich_fromm
      erickson erik_erikson erikson escher espie esther_perel eugene_gendlin everett_worthington exner eyberg eysenck
      fairbairn fairburn falicov fals_stewart fanon farchione farkas felitti ferenczi festinger figley fisher foa
      folkman folstein fonagy ford forehand forward foucault fowler fraiberg framo francine_shapiro frank_ellen frankl
      frantz_fanon fred_rogers fredrickson freeman freire freud frida_kahlo fristad frith fritz_perls froma_walsh
      fromm frost gabbard gabor_mate gabriel gabrielle_carlson gadamer gail_steketee garbarino garety garner
      garry_landreth gaudiani gawande gendlin george_bonanno gerald_corey gerald_patterson gesell gibson gil gilbert
      gilligan glen_gabbard glenn_waller goffman goldberg_elkhonon golding goldstein goodenough goodwin goodyear
      gopnik gorham gottman gottmans grandin grayson greenberg greenberger greene greg_meyer gregory_bateson
      gregory_brown greist griffiths guerney guilford gunderson guntrip gutheil haley hallowell hamilton hamlet happe
      hardy hare hari harlene_anderson harlow harris harry_stack_sullivan harvey_allison harvey_chochinov
      harville_hendrix hawkins hayes hays hazan hearing_voices heidegger heilsbronn heinz_kohut helen_block_lewis
      helen_kaplan helen_singer_kaplan helms hendrix henggeler herman hershfield hilde_bruch hofmann holloway hooks
      horney howard_liddle hubble hughes imber_black insel inskipp insoo_berg insoo_kim_berg irv_yalom irvin_yalom
      izard jaakko_seikkula jack_kornfield jacobson jacqueline_persons jacques_lacan james_baldwin james_gross
      james_mccullough james_morrison james_pennebaker jamison janet_helms janet_pierre janet_treasure janine_fisher
      jaspers jay_haley jean_piaget jeffrey_schwartz jeffrey_young jennifer_gaudiani jeremy_safran jernberg
      jesse_wright jessica_benjamin jobes john_bowlby john_bradshaw john_briere john_exner john_gottman john_gunderson
      john_march john_norcross john_sommers_flanagan john_weisz johnson joiner jon_hershfield jon_kabat_zinn
      jonathan_abramowitz jonathan_shedler jose_szapocznik joseph_wolpe judith_beck judith_cohen judith_herman
      judy_beck julie_gottman jung kabat_zinn kadushin kafka kagan kahneman kalff kandel kanner kant kanye
      karen_horney karen_wagner karl_jaspers katherine_shear kathy_shear kathy_steele katzman kaufman kaufman_gershen
      kay_jamison kay_redfield_jamison kay_stanley kazdin keith_spiegel kellogg kelly_wilson ken_hardy ken_pope
      kendall kenneth_doka kenneth_hardy kenneth_pargament kenneth_pope kernberg kessler ketter khantzian kierkegaard
      kim_mueser king kingdon kinman kinsey klass klein kleinplatz klerman klonsky kluft knapp knell koegel koenig
      kohlberg kohs kohut kondo koocher kornfield kotler kozak kraepelin krahn krakow kratochvil kretschmer
      kristin_neff krystal kubler_ross lacan ladany lahad laing lambert landreth lazarus le_grange leahy lebowitz
      ledoux leibenluft leichsenring leiter lejuez lenore_terr les_greenberg leslie_greenberg levinas levine
      lewis_helen ley lezak liddle lieberman lifton linardon linden lindsay_gibson linehan lisa_feldman_barrett
      lisa_najavits livesley lochman lock lock_and_le_grange loftus lori_brotto lovaas luborsky luria lynch machover
      madanes madigan mahler main malan mannarino march marcus_aurelius margaret_mahler marie_kondo mark_griffiths
      markowitz marlatt marsha_linehan martell martin_baro martin_buber martin_seligman mary_ainsworth
      mary_ellen_copeland mary_main mary_oliver maslach maslow masters masters_and_johnson mate matt_sanders
      matthew_walker may_rollo maya_angelou mccullough mcewen mcgoldrick mcgorry mcgovern mcmahon mcwilliams mee_lee
      meichenbaum melanie_klein mellody melody_beattie menakem mentzos merleau_ponty metz michael_balint
      michael_rutter michael_white michelle_craske miklowitz mikulincer milgram miller millon milrod milton_damian
      milton_erickson minkoff minuchin mister_rogers mitchell_james mitchell_stephen monica_mcgoldrick monson
      montessori montgomery morin morrison mowrer mozart mr_rogers mueser muran muriel_lezak murray_bowen murray_henry
      myrna_weissman nadine_burke_harris naglieri nagoski najavits nancy_boyd_franklin nancy_mcwilliams nasreddine
      nathan_ackerman nathanson ned_hallowell neff neil_jacobson neimeyer nemeroff nietzsche nijenhuis nock norcross
      norman_kagan norwood nouwen nugent o'farrell oaklander obama ofer_zur ogden oldham opler oprah otto_kernberg
      overall padesky painter palazzoli palmer_parker panksepp pargament parker_palmer parnell pat_ogden
      patricia_crittenden patricia_deegan patricia_resick patrick_carnes patrick_casement patrick_corrigan
      patrick_mcgorry patterson patti_chamberlain paul_gilbert pauline_boss paulo_freire pavlov pearlman peckham pema
      pema_chodron pennebaker perel perlis perls perry persons pete_walker peter_fonagy peter_levine petry
      philip_kendall phillipson pia_mellody piacentini piaget picasso pierre_janet pim_cuijpers plato pliszka plutchik
      porges posner price_devon prigerson prizant prochaska proctor provence putnam pyszczynski rachel_yehuda rachman
      radcliffe radloff rando rapee ratey rathus reagan real_terry reid reinecke reisberg reitan resch resick
      resmaa_menakem reynolds richard_schwartz richard_summers ricoeur rilke ro_dbt robert_hare robert_leahy
      robert_meyers robert_neimeyer robert_sapolsky robin_norwood robins rogers rollnick rollo_may romme ronnestad
      rorschach rosenberg rosenzweig ross_greene rothbaum rotter rudd rumi russ_harris russell_barkley ruth_lyons
      rutter ryan_richard ryff saakvitne sabine_wilhelm safer safran salkovskis sally_rogers salvador_minuchin
      salzberg sanders sapolsky sari_solden sartre satir sauer_zavala saunders schaefer schnarch schneider schore
      schut schwartz scott_henggeler scott_miller searles segal seikkula seligman selma_fraiberg selvini selye seneca
      shakespeare shapiro sharon_salzberg shaver shawn_shea shazer shea shear shedler sheila_eyberg shneidman shohet
      siegel sigmund_freud silberman silverman simon_baron_cohen sisson skinner skovholt smith_jane snaith socrates
      solden sommers_flanagan spielberger spielman spitz spock stahl stan_tatkin stanley steele stefan_hofmann
      steinberg steiner steketee stephen_mitchell stephen_porges stephen_rollnick stephen_stahl stern steve_de_shazer
      steven_hayes stewart_agras stiles stolorow stoltenberg storch stringaris stroebe strosahl strub strupp sue
      sue_johnson sullivan_harry suomi susan_folkman susan_forward susan_johnson suttle suzette_boon sweezy
      sylvia_plath szapocznik szasz tangney tara_brach tarasoff target tarrier tatarsky tatkin taylor_swift teasdale
      teicher telch temple_grandin terr terry_real thaler theodore_millon therese_rando thich_nhat_hanh thomas_brown
      thomas_joiner thomas_lynch thomas_ogden thomas_sexton thomas_szasz tietze tim_beck tina_bryson tina_goldstein
      tolin tolstoy tom_andersen tomkins toni_morrison tony_attwood touyz treasure tribole triple_p tronick trump
      tulving tupac turkington tversky uta_frith van_der_hart van_der_kolk van_deurzen van_gogh vandecreek vanfleet
      vigorito viktor_frankl violet_oaklander virginia_axline virginia_satir virginia_woolf vygotsky walker_matthew
      walker_pete walkup waller walsh walsh_froma wampold watson watzlawick webster_stratton wechsler wedding
      wegscheider weiner weissman weisz wells wenzel werner whitaker white wile wilens wilfley wilfred_bion wilhelm
      william_miller william_worden williams wilson winnicott wisniewski wolfelt wolpe woodcock worden worthington
      wrap yalom yehuda yeomans young zanarini zilbergeld zimbardo zindel_segal zung zur
      """)
  ]
}
