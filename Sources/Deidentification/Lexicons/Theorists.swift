/// Authors of the field and public figures, whose names are no identifiers of clients.
/// A surname alone may stand; a full name must be listed as such.
/// Source: compiled for this gate from the literature.
extension WordList {
  static let theorists: [WordList] = [
    WordList(
      .theorist,
      """
      aaron_beck abbass abraham_karl abraham_lincoln abraham_maslow abramowitz achenbach ackerman adam_horvath
      adam_phillips addis adler adolf_meyer adrian_wells adrienne_rich agatha_christie agras ainsworth alan_carr
      alan_fruzzetti alan_gurman alan_kazdin alan_marlatt alan_sroufe alan_watts albano albert_bandura albert_ellis
      aldous_huxley alec_miller alexander_franz alexander_james alexander_lowen alfie_kohn alford alfred_adler
      allan_pincus allan_schore allen_jon allen_wheelis alvarez amen amy_winehouse anda andersen anderson
      anderson_frank andreasen andrew_christensen andrew_huberman andrew_solomon andrew_tate angelou anna_freud
      anne_alvarez anne_frank anne_lamott anne_sexton anthony_bateman anthony_bourdain anthony_roth anthony_ryle
      anthony_storr anthony_william aposhyan applegate arbinger arietta_slade aristotle armsworth arno_gruen
      arnold_magda arntz aron aronson arthur_freeman arthur_janov arthur_kleinman arthur_nezu asberg asch ashworth
      asperger attwood atul_gawande atwood auden audre_lorde augusto_boal augustus_napier austin_sara axelrod axelson
      axline azrin babette_rothschild bach bad_bunny baddeley bader baker_miller balint bandura barack_obama
      barbara_mccrady barbara_rothbaum barbara_stanley barkham barkley barks barlow barnett baron barry_duncan
      barry_krakow barry_mccarthy barry_prizant barry_wolfe barsky bart_simpson basaglia basch basco basson bateman
      bateson bauer baumann baumeister baumrind beardslee beatrice_beebe beattie beck becker beebe beery beethoven
      behary ben_furman benjamin_jessica benjamin_lorna bennett_levy berg bernard berne bernie_sanders bernstein
      bersoff bessel bessel_van_der_kolk bettelheim beutler beyonce bf_skinner bick biden biederman bieling bill_eddy
      bill_miller bill_o'hanlon billie_eilish binder bion birmaher bisson blake_william blanchard blatt blessed
      bleuler blos boal bob_dylan bob_ross boelen bogels bohart bohus bollas bollea bonanno boon bootzin bordin
      borkovec boscolo boswell boszormenyi_nagy bourdain bowen bowie bowlby boyd_franklin bracken bradford_keeney
      bradshaw bratton braun_harvey brazelton brazier breitbart bremer bremner brene brenner brett_litz breuer brewer
      brewerton brewin briere brit_bennett britney_spears bromberg bromfield bronfenbrenner brotto brown_brene
      bruce_chorpita bruce_perry bruce_springsteen bruce_wampold bruch bruner bruno_bettelheim bryan_stevenson bts
      buber buechler bugental burns busch cacioppo cain_susan calhoun calvin_hall cameron_bandler camus cannon
      carl_jung carl_rogers carl_whitaker carlson carnes carney carol_dweck carol_gilligan carol_glass carol_gray
      carol_tavris caron_zlotnick carr casement castonguay catherall cathy_malchiodi cattell ceccato cecchin chambless
      chapman charcot chard charles_brenner charles_figley charles_gelso charles_hughes charles_morin charles_schaefer
      charles_truax charles_whitfield chen_eunice cheryl_strayed chess chester_bennington chethik chochinov chodorow
      chodron chopra chorpita chris_brewin chris_evans chris_peterson christensen christina_maslach christine_courtois
      christine_padesky christopher_bollas christopher_fairburn christopher_germer chu cialdini ciarrochi
      cicely_saunders clance clara_thompson clark clark_moustakas clarkin claudia_black claudia_rankine cleckley
      cleopatra_vii cloitre coates coatsworth cobain coffman cohen cohen_baron colarusso colin_parkes colin_ross
      colleen_carney collins_barry comas_diaz conners connie_zweig constance_dalenberg conterio cook_cottone
      cooper_mick cooper_zafra copeland corrigan corsini cory_newman courtois coyne cozolino craske crenshaw
      crits_christoph crittenden cs_lewis csikszentmihalyi cuijpers cushman dadds dahl dalai_lama dalenberg daley
      damasio damian_milton dan_hughes dan_siegel dan_wile dana_deb daniel_amen daniel_levinson daniel_siegel
      daniel_stern daniel_wegner danieli darwin dattilio davanloo dave_mearns david_barlow david_bernstein david_bowie
      david_brent david_burns david_clark david_eagleman david_emerson david_epston david_finkelhor david_gillanders
      david_grand david_jobes david_kessler david_levy david_orlinsky david_rapaport david_scharff david_shapiro
      david_spiegel david_tolin david_treadway david_wallin davies daws de_shazer deb_dana deblinger deborah_korn
      deborah_ledley debra_kaysen deci deegan deepak_chopra delfabbro denise_sloan denning dennis_tirch derald_sue
      derald_wing_sue derogatis devon_price deyoung diana_fosha diane_gehart diane_heller diangelo dianne_chambless
      dick_schwartz dickerson diclemente didion dimaggio dimidjian dishion dobson dodson doidge doka dolly_parton
      don_draper donald_kalsched donald_meltzer donald_spence donald_trump donald_winnicott donna_orange dora_kalff
      dostoevsky douglas_mennin douglas_snyder douglas_sprenkle dozier dr_phil drake_robert drew_westen drewes
      driessen duckworth duhl duncan dunn durkheim durlak dutton dweck dworkin dylan_thomas eagleman eckhart_tolle
      ed_tronick ed_watkins edelman edgar_levenson edinger edmund_jacobson edna_foa edward_hoffman edward_jones
      edward_teyber edwin_friedman eells ehlers ehrenberg ehrenreich_may eifert einstein eisler ekman eli_lebowitz
      eliana_gil elisabeth_kubler_ross elizabeth_hembree elizabeth_loftus ellard ellen_frank ellen_wachtel ellenberger
      elliot_aronson elliott_robert ellis elon_musk elsa_ronningstam elvin_semrad elvis_presley emily_dickinson
      emily_holmes emily_nagoski eminem emslie endicott engel enright epictetus epstein epston eric_berne erich_fromm
      erich_lindemann erickson erik_erikson erikson ernest_becker ernest_hemingway ernest_wolf ernesto_spinelli
      erving_polster erwin_straus escher espie esther_bick esther_perel etchison eth eugene_gendlin everett_waters
      everett_worthington exner eyberg eysenck fairbairn fairburn falicov fals_stewart fanon farchione farkas faulkner
      fava feeley feil felder felitti fenichel ferenczi festinger figley finkelhor fiona_apple firestone fishbane
      fisher fisher_phil florence_kaslow foa folkman follette folstein fonagy ford forehand forsyth fosha foucault
      fowler foy fraiberg framo frances_tustin francine_shapiro frank_ellen frank_lachmann frankel frankl frantz_fanon
      fred_gallo fred_pine fred_rogers freddie_mercury fredrickson freeman freire freud freudenberger freyd
      frida_kahlo friedberg frisch fristad frith fritz_perls froebel froma_walsh fromm frost fruzzetti fulghum furman
      gabbard gabor gabor_mate gabrielle_carlson gadamer gaga gail_steketee galatzer_levy gallo gandhi garbarino
      gardner garety garner garry_landreth gartrell gary_chapman gaudiani gaudiano gawande gehart geller gelso gendlin
      georg_eifert george_bonanno george_engel george_kelly george_orwell george_vaillant gerald_corey
      gerald_patterson gerard_egan gergen germer gershoff gersons gesell giancarlo_dimaggio gibran gibson giddens
      gilbert gillanders gillian_butler gilligan gitlin gladwell glasser glen_gabbard glenn_waller glennon_doyle
      goffman goldberg_elkhonon goldfried golding goldner goldsmith goldstein gomez_perales goodenough goodwin
      goodyear gopnik gordon_thomas gorham gorski gottlieb gottman gottmans grand_david grandin graybar greenacre
      greenberg greenberger greene greenland greenson greenwald greg_meyer gregory_bateson gregory_brown greist
      greta_thunberg griffiths grof groopman gross grosskurth gruen guerney guggenbuhl guilford guisinger gunderson
      guntrip gurman gutheil guy_diamond gwyneth_paltrow haddock hafiz haidt halifax hallowell hamilton hamlet hanh
      hanna_levenson hanna_segal hannah_jones hans_loewald hanson happe hardy hare hargrave hari harlene_anderson
      harold_sampson harriet_lerner harris harrower harry_stack_sullivan harvey_allison harvey_chochinov
      harville_hendrix hatcher hawkins hayes hayes_adele hays hazan heaney hearing_voices hebb heidegger heilsbronn
      heinrich_racker heinz_kohut helen_block_lewis helen_kaplan helen_keller helen_singer_kaplan heller helms hembree
      hemingway hendrix henggeler henry_cloud herbert_rosenfeld herbert_spiegel herman hershfield hilde_bruch
      hillary_clinton hillman hinshaw hitler hofer hoffman hofmann hogarty hollon holloway holmes homer_simpson hooks
      hooks_bell horney horowitz horvath howard_gardner howard_ken howard_liddle hubble huberman hughes huppert
      huxley_aldous hycner ian_robertson ian_suttie ibram_kendi imber_black ingram insel inskipp insoo_berg
      insoo_kim_berg irv_yalom irvin_yalom irving_kirsch isaacs isabel_wilkerson ishiguro izard jaakko_seikkula
      jack_dana jack_kornfield jacob_moreno jacobs jacobson jacqueline_persons jacques_lacan james_baldwin
      james_bugental james_clear james_davies james_dawes james_gross james_hillman james_hollis james_masterson
      james_mccullough james_morrison james_oliver james_pennebaker james_strachey james_william jane_austen
      jane_nelsen janet_helms janet_malcolm janet_pierre janet_treasure janet_woititz janine_fisher janoff_bulman
      janov jaspers jay_greenberg jay_haley jean_baker_miller jean_kristeller jean_piaget jeffrey_kottler
      jeffrey_schwartz jeffrey_young jeffrey_zeig jennifer_freyd jennifer_gaudiani jeremy_holmes jeremy_safran
      jernberg jerome_bruner jerome_kagan jerome_kroll jerome_singer jesse_wright jessica_benjamin jill_scharff
      jk_rowling joan_didion joan_halifax joan_of_arc joan_riviere joanna_macy jobes joe_biden joe_rogan john_bowlby
      john_bradshaw john_briere john_cacioppo john_exner john_forsyth john_gottman john_gunderson john_lennon
      john_mcleod john_norcross john_o'donohue john_rolland john_sommers_flanagan john_suler john_weakland john_weisz
      johnny_cash johnson joiner jon_allen jon_hershfield jon_kabat_zinn jonathan_abramowitz jonathan_davidson
      jonathan_haidt jonathan_shay jonathan_shedler joni_mitchell jordan_judith jordan_peterson jose_szapocznik
      joseph_campbell joseph_ciarrochi joseph_lichtenberg joseph_sandler joseph_weiss joseph_wolpe joseph_zinker
      josselson jourard joyanna_silberg joyce_mcdougall joyce_slochower jude_cassidy judith_beck judith_butler
      judith_cohen judith_herman judith_jordan judith_wallerstein judson_brewer judy_beck julie_gottman jung kabat
      kabat_zinn kadushin kafka kagan kahlil_gibran kahn kahneman kaiser_helmut kalanithi kalff kalsched kamala_harris
      kandel kanner kant kanye kaplow karasek karen_horney karen_wagner karl_jaspers karl_menninger karl_tomm kaslow
      kate_spade katherine_shear kathy_shear kathy_steele kathy_weingarten katzman kaufman kaufman_gershen kay_jamison
      kay_redfield_jamison kay_stanley kaysen kazdin kazuo_ishiguro keane keats keeney kegan keith_dobson
      keith_spiegel kellogg kelly_george kelly_koerner kelly_wilson ken_hardy ken_pope ken_wilber kendi kendler
      kenneth_carpenter kenneth_doka kenneth_gergen kenneth_hardy kenneth_kendler kenneth_pargament kenneth_pope
      kernberg kerr kessler ketter khan_masud khantzian kierkegaard kim_mueser kimbrough king king_charles kingdon
      kinman kinsey kirk_schneider kirmayer kirsch klass klein kleinman kleinplatz klerman klonsky kluckhohn kluft
      knapp knell kobe_bryant koegel koenig koerner kohlberg kohlenberg kohn kohs kohut kolb kondo konner koocher
      koons korn kornfield kotler kottler kozak kozlowska kraepelin krahn krakow kratochvil kretschmer kristeller
      kristeva kristin_neff kroll krueger krupnick kubler_ross kuhn kurt_cobain kurt_lewin kurt_vonnegut kuyken
      la_greca lacan lachmann ladany lady_gaga lahad laing laliotis lambert lamott lana_del_rey landreth lanius larkin
      larry_beutler lars_ost lasch latner laura_brown laura_rice laurence_heller laurence_kirmayer lawrence_calhoun
      lazarus le_grange leahy lebowitz lebron_james ledley ledoux lefley leibenluft leichsenring leiter lejuez leman
      lennon lenore_terr leonard_cohen lerner les_greenberg leslie_greenberg levant levendosky levenkron levenson
      levinas levine levinson lewin lewinsohn lewis_helen lewis_thomas ley lezak lichtenberg liddle lidz lieberman
      lifton linardon linda_metcalf lindemann linden lindsay_gibson linehan linley lionel_messi lisa_coyne
      lisa_feldman_barrett lisa_najavits litz livesley livingstone lizabeth_roemer lizzo lochman lock_and_le_grange
      lock_james locke loewald loftus lorde lori_brotto lori_gottlieb lorna_benjamin louis_cozolino lovaas
      lowell_robert lowen lowenfeld luber luborsky luft luria lynch lynn_steven lynne_jacobs lyubomirsky machover
      madanes maddux madigan madsen maggie_phillips maggie_schauer mahler mahoney maier main_tom malan malchiodi
      malcolm_gladwell mallinger mandela mannarino manning march_john marcus_aurelius mardi_horowitz
      margaret_lowenfeld margaret_mahler margaret_mead marie_kondo marilyn_luber marion_solomon mark_dworkin
      mark_epstein mark_griffiths mark_twain markowitz marlatt marra marsha_linehan marshall_rosenberg martell
      martha_stark martin_baro martin_bohus martin_buber martin_luther_king martin_seligman marvin_goldfried
      mary_ainsworth mary_dozier mary_ellen_copeland mary_karr mary_main mary_oliver marylene_cloitre maslach maslow
      masson masters masters_and_johnson masterson masud_khan matt_sanders matthew_mckay matthew_walker matza maultsby
      maunder mavis_tsai may_rollo maya_angelou mayne mccann mccrady mccrae mccullough mcdougall mcewan mcewen
      mcgoldrick mcgorry mcgovern mcgrath mckay mclean mcleod mcmahon mcwilliams mead meares mearns mee_lee
      meghan_markle meichenbaum mel_robbins melanie_klein mellody melody_beattie meltzer menakem mennin menninger_karl
      mentzos merleau_ponty mesmer messer messi metcalf metz michael_balint michael_fleming michael_jackson
      michael_kahn michael_kerr michael_mahoney michael_phelps michael_rutter michael_scott michael_thase
      michael_tompkins michael_twohig michael_white michael_yapko michaela_swales michelle_craske michelle_obama
      mick_cooper mick_jagger mickelson miklowitz mikulincer milgram miller millon milrod milton_damian
      milton_erickson minkoff minuchin miriam_polster mischel mister_rogers mitchell_james mitchell_stephen mlk mollon
      mona_fishbane monica_mcgoldrick monson montessori montgomery moran moreno morin morita morris_eagle morrison
      mother_teresa moustakas mowrer mozart mr_rogers mueser mullan munoz muran muriel_lezak muris murray_bowen
      murray_henry murray_straus myers myrna_weissman nadine_burke_harris naglieri nagoski najavits
      nancy_boyd_franklin nancy_chodorow nancy_mcwilliams nancy_webb naomi_feil naomi_osaka napier napoleon nasreddine
      nathan_ackerman nathanson ned_hallowell neff neil_jacobson neimeyer nelsen nelson_mandela nemeroff neruda
      neville_symington newman nezu nhat_hanh niebuhr nietzsche nijenhuis nock nolen_hoeksema norcross norman_doidge
      norman_kagan norwood nouwen nugent o'brien o'connor o'donohue o'farrell o'hanlon oaklander obama obholzer
      ocean_vuong ofer_zur ogden oldham oliver_sacks olivia_rodrigo ollendick opler oprah orlinsky orwell osho ost
      otto_fenichel otto_kernberg otto_michael otto_rank overholser pablo_neruda padesky painter paivio palazzoli
      pally palmer_parker panksepp papadopoulos papernow papp pargament parker_gordon parker_palmer parkes parloff
      parnell pat_ogden patricia_crittenden patricia_deegan patricia_papernow patricia_resick patrick_carnes
      patrick_casement patrick_corrigan patrick_mcgorry patterson patti_chamberlain paul_gilbert paul_gordon
      paul_kalanithi paul_mccartney paul_tillich paul_wachtel pauline_boss pauline_clance paulo_freire pavlov pearlman
      peck peckham pedersen peggy_papp pelcovitz peluso pema pema_chodron penn_peggy pennebaker pennington perel
      perlis perls persons pete_walker peter_blos peter_fonagy peter_levine peter_lewinsohn peter_nathan peter_sifneos
      petry phil_mollon philip_bromberg philip_cushman philip_kendall philip_larkin phillips phillipson pia_mellody
      piacentini piaget picasso pierre_janet pim_cuijpers pincus pinsof pizer plato pliszka plutchik polster porges
      pos posner pretzer price_devon price_reynolds prigerson prigogine prince_harry prince_morton prince_rogers
      princess_diana prizant prochaska proctor prouty provence purton putin putnam pyszczynski queen_elizabeth
      rachel_yehuda rachman racker radcliffe radloff rakovshik ralph_greenson rando rankine rapaport rapee rappaport
      ratey rathus raue ravenscroft ravitz real_terry reed_larson reich reichard reid_wilson reik reinecke reisberg
      reitan renik resch resick resmaa_menakem reynolds reznick richard_bromfield richard_bryant richard_frankel
      richard_schwartz richard_summers richard_tedeschi rick_hanson ricks ricky_greenwald ricoeur rihanna rilke
      riviere ro_dbt robbins robert_emery robert_firestone robert_friedberg robert_frost robert_hare robert_kegan
      robert_knight robert_kohlenberg robert_leahy robert_meyers robert_neimeyer robert_sapolsky robert_scaer
      robert_waelder robert_wallerstein roberts robertson robin_arthur robin_diangelo robin_norwood robin_shapiro
      robin_williams robins robyn_walser roemer rogan rogers rolland rollnick rollo_may rolnik romme ronald_kessler
      ronnestad ronnie_janoff_bulman ronningstam rorschach rory_o'connor rosa_parks rosen rosenberg rosenfeld
      rosenthal rosenzweig ross_colin ross_greene rothbaum rothschild rotter rowe rowling roxane_gay roy_baumeister
      roy_schafer roz_shafran rubin_lawrence rudd rumi russ_harris russell_barkley russell_denise russell_meares
      ruth_lanius ruth_lyons ruthellen_josselson rutter ryan_richard ryff ryle saakvitne sabine_wilhelm sachs sacks
      safer safran salinger salkovskis salloum sally_rogers sally_rooney saltzman salvador_minuchin salzberg
      samuel_slavson sanders sandler sandra_bloom sandra_paivio sapolsky sari_solden sartre sasso satir sauer_zavala
      saunders scaer schaefer schafer scharff schauer scheff schein scherer schlossberg schmidt schnarch schneider
      schore schulberg schut schutz schwaber schwartz scott_henggeler scott_miller scott_peck seamus_heaney searles
      segal segrin seikkula seligman selma_fraiberg selman selvini selye semrad seneca serena_williams sexton shafran
      shakespeare shapiro shari_geller sharon_salzberg shaver shawn_shea shazer shea shear shedler sheila_eyberg
      sheinberg shem sheri_van_dijk shneidman shohet sidney_blatt sidney_jourard sidney_rosen siegel sifneos
      sigmund_freud silberg silberman silverman simon_baron_cohen simone_biles simone_weil simonton sisson skinner
      skolnick skovholt slade slavson sloan slochower smith_jane smith_mary smucker snaith snyder socrates solden
      solnit sommers_flanagan sonja_lyubomirsky sontag spence spiegel spielberger spielman spinelli spitz spock
      sprenkle springsteen sroufe stadter stahl stalin stan_tatkin stanislav_grof stanley stanley_messer steele
      stefan_hofmann steinbeck steinberg steiner stekel steketee stephen_hinshaw stephen_johnson stephen_king
      stephen_mitchell stephen_porges stephen_rollnick stephen_stahl stern stettbacher steve_de_shazer steve_irwin
      steven_hayes steven_hollon stewart_agras stierlin stiles stolberg stolorow stoltenberg stone_michael storch
      storr stott strachey strauman straus strean stringaris stroebe strosahl strub strupp stuart_pizer sudak sue
      sue_johnson suler sullivan_harry suomi susan_cain susan_folkman susan_forward susan_greenland susan_isaacs
      susan_johnson susan_nolen_hoeksema susan_spence suttie suttle suzette_boon swales sweezy sylvia_plath symington
      szapocznik szasz szymanski szymborska ta_nehisi_coates taibbi tangney tansey tara_brach tarasoff tarrier
      tatarsky tatkin tavris taylor_steven taylor_swift teasdale tedeschi teicher telch temple_grandin terence_gorski
      terence_keane terence_wilson terr terry_hargrave terry_real teyber thaler thase theodor_reik theodore_millon
      therese_rando thich thich_nhat_hanh thoma thomas_brown thomas_gordon thomas_joiner thomas_kuhn thomas_lynch
      thomas_moore thomas_ogden thomas_ollendick thomas_sexton thomas_szasz thomas_widiger thompson thorne_brian
      tian_dayton tietze tiger_woods tillich tim_beck tim_ferriss timothy_brewerton tina_bryson tina_goldstein tirch
      titchener tolin tolkien tolle tolstoy tom_andersen tom_borkovec tom_brady tomkins tomm tompkins toni_morrison
      tony_attwood tony_robbins tony_soprano torrey touyz tracy_eells treadway triandis tribole tronick truax trump
      ts_eliot tsai tulving tupac turkington turner_victor tustin tversky twohig ullman urquhart uta_frith vaihinger
      vaillant vamik_volkan van_der_hart van_der_kolk van_deurzen van_dijk van_dyke van_gogh vandecreek vanfleet vela
      victoria_follette vigorito viktor_frankl violet_oaklander virginia_axline virginia_goldner virginia_satir
      virginia_woolf vitz volkan von_bertalanffy vonnegut vygotsky wachtel waelder walker_matthew walker_pete walkup
      waller wallerstein wallin walser walsh walsh_froma walt_whitman walter_mischel walter_white wampold waters
      watson watts watzlawick weakland webster_stratton wechsler wegner wegscheider weil weiner weingarten weinstock
      weishaar weiss weissman weisz wells wendell_berry wendy_behary wenzel werkmeister werner westen wh_auden wheelis
      whitaker white whitfield whitney_houston widiger wilber wile wilens wilfley wilfred_bion wilhelm_reich wilkinson
      will_schutz willem_kuyken william_glasser william_james william_miller william_worden williams wilson winell
      winnicott wisniewski woititz wolfe wolfelt wolfgang_linden wolpe woodcock woolley worden wordsworth worthen
      worthington wright wundt yalom yapko yeats yeomans yerkes young younggren zanarini zeig zeigarnik zilbergeld
      zimbardo zindel_segal zinker zlotnick zuckerman zung zur zweig
      """)
  ]
}
