/// Authors of the field and public figures, whose names are no identifiers of clients.
/// A surname alone may stand; a full name must be listed as such.
/// Source: compiled for this gate from the literature.
extension WordList {
  static let theorists: [WordList] = [
    WordList(
      .theorist,
      """
      aaron_beck aaron_t_beck abbass ablon abraham_karl abraham_lincoln abraham_maslow abramowitz achebe achenbach
      ackerman adam_blatner adam_grant adam_horvath adam_o_horvath adam_phillips addis addison_disease adele_singer
      adichie adler adlerian adolf_meyer adorno adrian_wells adrienne_harris adrienne_rich agatha_christie aggarwal
      agras ahrons ai_weiwei aiken ainsworth akhmatova akiskal alan_carr alan_e_kazdin alan_fruzzetti alan_gurman
      alan_kazdin alan_marlatt alan_sroufe alan_watts alan_wilson alan_wolfelt albano albert_bandura albert_camus
      albert_ellis albus_dumbledore aldous aldous_huxley alec_l_miller alec_miller alexander_franz alexander_james
      alexander_lowen alexandre_vaz alfie_kohn alford alfred_adler alfred_hitchcock alice_in_wonderland_syndrome
      alice_miller alicia_lieberman allan_pincus allan_schore allen_jon allen_wheelis althusser alvarez alvis amen
      ami_klin amos_tversky amy_winehouse anabel_gonzalez anakin_skywalker anda andersen anderson anderson_frank
      andre_green andreasen andrew_christensen andrew_huberman andrew_leeds andrew_solomon andrew_tatarsky andrew_tate
      angela_duckworth angelou anke_ehlers ann_cattanach ann_hackmann ann_jernberg ann_weiser_cornell anna_freud
      anna_karenina anna_lembke anna_o anne_alvarez anne_frank anne_lamott anne_marie_albano anne_sexton
      anthony_bateman anthony_bourdain anthony_mannarino anthony_p_mannarino anthony_roth anthony_ryle anthony_storr
      anthony_william anton_syndrome antonio_damasio apgar aponte aposhyan appelbaum applegate aquinas arbinger
      archimedes arendt aretha_franklin ariana_grande arianna_huffington ariel_shalev ariely arietta_slade aristotle
      armsworth arno_gruen arnold_goldberg arnold_magda arnoud_arntz arntz aron aronson arthur_freeman arthur_janov
      arthur_kleinman arthur_m_kleinman arthur_nezu asberg asch asch_solomon ashworth asimov asperger atticus_finch
      attwood atul_gawande atwood atwood_margaret auden audre_lorde augusto_boal augustus_napier aureen_wagner
      aurelius austin_sara axelrod axelson axline azrin babette_rothschild bach bachmann_ingeborg bad_bunny baddeley
      badenoch bader baggins baker_miller baldwin_james balint balint_syndrome balzac bandler bandura banksy
      barack_obama barbara_kohlenberg barbara_mccrady barbara_o_rothbaum barbara_rothbaum barbara_stanley barkham
      barkley barks barlow barnes_julian barnett baro baron baron_cohen barrett_esophagus barrett_feldman barry_duncan
      barry_krakow barry_l_duncan barry_mccarthy barry_prizant barry_wolfe barsky bart_simpson barth bartok basaglia
      basch basco basquiat basson bateman bateson baudelaire baudrillard bauer baumann baumeister baumrind
      bayes_factor baylin beardon beardslee beatrice_beebe beattie beauvoir beck becker beckett_samuel becky_kennedy
      beebe beery beethoven behary behnke beighton bell_hooks ben_furman benjamin_jessica benjamin_lorna bennet
      bennett_levy benton berg berkson berman bernard bernard_brandchaft bernard_guerney berne bernie_sanders
      bernstein bersoff bert_powell bessel bessel_a_van_der_kolk bessel_van_der_kolk bethany_brand bettelheim
      betty_carter betty_joseph beutler beverly_tatum beyonce bf_skinner bick bickle biden bieber biederman bieling
      bilbo_baggins biles bill_eddy bill_miller bill_o'hanlon bill_o_hanlon bill_wilson billie_eilish billie_holiday
      binder binswanger bion birmaher bisson blake_william blanchard blanche_dubois blatner blatt blaustein blessed
      bleuler blos boal bob_dylan bob_marvin bob_ross bockting bodhidharma boelen bogels bohart bohr bohus
      bojack_horseman bolano bollas bollea bonanno bonferroni bonhoeffer bonnie_badenoch boon bootzin bordin borkovec
      bosch_hieronymus boscolo boswell boszormenyi_nagy botticelli bourdain bourdieu bourgeois_louise bowen bowie
      bowlby boyd_franklin brach bracken bradbury bradford_keeney bradshaw brahms brancusi brandchaft bratton
      braun_harvey brave_heart brazelton brazier brecht breitbart bremer bremner brene brene_brown brenner
      brent_bradley bretherton brett_litz breuer breunlin brewer brewerton brewin brian_doss briere brigid_proctor
      brit_bennett britney_spears britten broca brodmann brodsky bromberg bromfield bronfenbrenner bronte brotto
      brown_brene bruce_banner bruce_chorpita bruce_d_perry bruce_e_wampold bruce_fink bruce_hyman bruce_perry
      bruce_springsteen bruce_wampold bruce_wayne bruch bruegel bruner bruno_bettelheim bruno_mars bruscia bryan_post
      bryan_stevenson bryant_davis bts buber buechler bugental bulgakov bulik bulman burke_harris burlingame burns
      busch butler_judith c_s_lewis cacciatore cacioppo cain_susan cal_newport calhoun caligor calvin_hall
      cameron_bandler camus candice_monson cannon capgras caravaggio carl_hart carl_jung carl_r_rogers carl_rogers
      carl_whitaker carlat carlo_diclemente carlson carnes carney carol_dweck carol_falender carol_george
      carol_gilligan carol_glass carol_gray carol_s_dweck carol_tavris carolyn_costin carolyn_webster_stratton
      caron_zlotnick carr carrie_fisher cartesian casement cashdan castonguay catherall catherine_lord
      catherine_zeta_jones cathy_a_malchiodi cathy_lord cathy_malchiodi cattanach cattell caulfield cavanaugh ceccato
      cecchin cece_sykes celan celia_falicov celine_dion cepeda chaffin chambless chandra_ghosh_ippen chansky chapman
      charcot chard charles_bonnet charles_brenner charles_dickens charles_duhigg charles_figley charles_fishman
      charles_gelso charles_hughes charles_morin charles_schaefer charles_swenson charles_truax charles_whitfield
      charles_xavier charles_zeanah charlie_brown charlie_parker charman chekhov chen_eunice cheryl_lanktree
      cheryl_mcneil cheryl_strayed chess chester_bennington chethik chochinov chodorow chodron choi_kain chomsky
      chopin chopra chorpita chris_brewin chris_evans chris_germer chris_irons chris_peterson christensen
      christina_maslach christina_wierenga christine_courtois christine_padesky christine_purdon christopher_bollas
      christopher_fairburn christopher_g_fairburn christopher_germer christopher_k_germer chu cialdini ciarrochi
      cicely_saunders clance clara_hill clara_thompson clarice_starling clark clark_kent clark_moustakas clarkin
      claudia_black claudia_rankine cleckley cleopatra_vii cloe_madanes cloitre coates coatsworth cobain coetzee
      coffman cohen cohen_baron cohen_d cohen_kappa colarusso colin_a_ross colin_kaepernick colin_murray_parkes
      colin_parkes colin_ross colleen_carney collins_barry coltrane colwyn_trevarthen comas_diaz confucius conners
      connie_zweig constance_dalenberg constantino conterio cook_cottone cooper_mick cooper_zafra copeland copernicus
      cornelia_de_lange corrigan corsini cortazar cory_f_newman cory_newman costin cotard courtois coyne cozolino
      craig_bryan craske crenshaw creutzfeldt_jakob crick crits_christoph crittenden crohn cronbach cs_lewis
      csikszentmihalyi cuijpers cushman cynthia_bulik da_vinci dadds dahl dalai_lama dalenberg daley dali damasio
      damian_milton dan_hughes dan_siegel dan_wile dana_deb daniel_amen daniel_gilbert daniel_hughes daniel_j_siegel
      daniel_kahneman daniel_le_grange daniel_levinson daniel_siegel daniel_stern daniel_sweeney daniel_wegner danieli
      darlene_ehrenberg darnall darwin darwish daryl_chow dattilio davanloo dave_mearns david_a_clark david_a_jobes
      david_barlow david_bernstein david_bowie david_brent david_burns david_clark david_d_burns david_eagleman
      david_emerson david_epston david_finkelhor david_gillanders david_grand david_jobes david_kessler david_levy
      david_ley david_m_clark david_orlinsky david_rapaport david_riggs david_rosenhan david_scharff david_schnarch
      david_shapiro david_spiegel david_sue david_tolin david_treadway david_wallin davies dawes dawkins dawn_huebner
      daws de_clerambault de_jongh de_shazer de_waal deany_laliotis deb_dana deblinger deborah_korn deborah_ledley
      deborah_lee debra_kaysen debussy deci dee_ray deegan deepak_chopra degruy delahooke deleuze delfabbro delgadillo
      dell demar_derozan demi_lovato denise_sloan denise_wilfley denning dennis_donovan dennis_klass dennis_tirch
      denzel_washington derald_sue derald_w_sue derald_wing_sue derek_milne derogatis derrida descartes deshazer
      deurzen devon_price deyoung diana_fosha diana_prince diane_austin diane_gehart diane_heller diangelo
      dianne_chambless dick_schwartz dickens dickerson dickon_bevington diclemente didion dijk dimaggio dimen
      dimidjian dinah_murray diogenes diogenes_syndrome dirlich dishion dobson dodes dodson dogen doidge doka
      dolly_parton dolores_mosquera don_draper donald_dutton donald_kalsched donald_meichenbaum donald_meltzer
      donald_spence donald_trump donald_w_winnicott donald_winnicott donna_orange doppler dora_kalff dora_m_kalff
      doron dorothy_gale doss dostoevsky doug_braun_harvey douglas_mennin douglas_snyder douglas_sprenkle dozier
      dr_becky dr_bob dr_phil dr_schreber draco_malfoy drake_robert dravet drescher drew_westen drewes driessen
      duckworth dugas duhigg duhl dumbledore duncan duncan_and_miller dunn duras durden durkheim durlak dutton
      dvorak_antonin dweck dwight_schrute dworkin dylan_thomas e_david_klonsky e_o_wilson eagleman earley ecker
      eckhart_tolle ed_sheeran ed_tronick ed_watkins edelman edgar_levenson edinger edith_kramer edmund_jacobson
      edna_b_foa edna_foa eduardo_duran edward_hallowell edward_hoffman edward_jones edward_khantzian
      edward_shafranske edward_teyber edwin_friedman edwin_shneidman eells ehlers ehrenberg ehrenreich_may ehrensaft
      eia_asen eifert eilish einstein eisler ekbom ekman elbert elena_ferrante elgar eli_lebowitz eli_r_lebowitz
      eliana_gil elisabeth_kubler_ross elizabeth_bennet elizabeth_hembree elizabeth_holloway elizabeth_loftus
      ella_fitzgerald ellard ellen_frank ellen_notbohm ellen_wachtel ellen_west ellenberger ellert_nijenhuis ellington
      elliot_aronson elliott_robert ellis ellyn_bader elon_musk elsa_ronningstam elvin_semrad elvis_presley
      elyse_resch emily_dickinson emily_holmes emily_nagoski eminem emmanuel_levinas emmy_van_deurzen emslie emunah
      endicott engel engels enright epictetus epicurus epstein epstein_barr epston eric_berne erich_fromm
      erich_lindemann erickson erik_erikson erik_hesse erikson ernaux ernest_becker ernest_hemingway ernest_wolf
      ernesto_spinelli erving_polster erwin_straus escher espay espie esther_bick esther_deblinger esther_perel
      etchison eth eubanks euclid eugene_gendlin eugene_t_gendlin euler evan_stark eve_caligor eve_polastri eve_white
      evelyn_tribole everett_waters everett_worthington exner eyberg eyre eysenck eysenckian fairbairn fairburn
      falender falicov fallot fals_stewart fanon faraday farchione farkas faulkner fava feeley feil felder felitti
      fenichel fennell ferenczi fermat ferrante ferriss festinger feynman fibonacci figley fink finkelhor fiona_apple
      firestone fishbane fisher fisher_phil flaubert fleiss florence_kaslow foa folkman follette folstein fonagy
      forbush ford forehand forgatch forrest_gump forsyth fosha fosshage foucauldian foucault foulkes fowler foy
      fraiberg framo frances_tustin francesca_inskipp francine_shapiro frank_anderson frank_ellen frank_g_anderson
      frank_lachmann frank_neuner frank_putnam frank_yeomans frankel frankl frans_de_waal frantz_fanon franz_kafka
      frawley fred_gallo fred_penzel fred_pine fred_rogers fred_volkmar freddie_mercury fredrickson freeman freeston
      fregoli freire freud freudenberger freudian freyd frida_kahlo frieda_fromm_reichmann friedberg
      friedrich_nietzsche frisch frischholz fristad frith fritz_perls frodo_baggins froebel froma_walsh fromm frost
      fruzzetti fulghum furman fyodor_dostoevsky g_alan_marlatt gabbard gabor gabor_mate gabrielle_carlson gadamer
      gaga gail_palmer gail_steketee gaiman galatzer_levy galena_rhoades galileo gallo galovski galynker gandhi
      garbarino gardner garety garmezy garner garry_l_landreth garry_landreth gartrell gary_chapman gatsby gaucher
      gaudiani gaudiano gauss gawande gazzillo gehart geller gelso gendlin genet_jean genie_wiley georg_eifert
      george_a_bonanno george_atwood george_bonanno george_engel george_faller george_floyd george_kelly george_orwell
      george_vaillant gerald_corey gerald_patterson gerald_r_patterson gerard_egan gergen germer gernsbacher gershoff
      gershwin gersons gerstmann gesell ghaemi ghosh_ippen giacometti giancarlo_dimaggio gianfranco_cecchin gibran
      gibson gibson_william giddens gilbert gillanders gillian_butler gilligan gillman ginwright gitlin giuliana_prata
      gladwell glasgow_coma glasgow_outcome glasser glen_cooper glen_gabbard glenn_callaghan glenn_close glenn_waller
      glennon_doyle gloria_films gloria_tapes gobbel godel goethe goffman goffman_erving gogh gogol goldberg_elkhonon
      goldfried golding goldner goldsmith goldstein golgi golightly golomb gomez_perales goodall_jane goodenough
      goodwin goodyear goodyear_brown goolishian gopnik gordimer gordon_thomas gordon_wheeler gorham gorski gottlieb
      gottman gottmans gould_stephen goya gramsci grand_david grande grandin grange granger grass_gunter graybar
      greenacre greenberg greenberger greene greenland greenson greenwald greg_meyer gregory_bateson gregory_brown
      gregory_k_brown greist greta_thunberg grieg griffiths grisso grof groopman gross grosskurth groth_marnat
      grotstein gruen guattari guerney guggenbuhl guilford guisinger gump gunderson guntrip gurman gutheil guttman
      guy_diamond gwyneth_paltrow habermas hackmann haddock hafez hafiz haidt haig haim_omer halifax hallowell halpert
      hamblen hamilton hamlet han_solo handel hanh hanlon hanna_levenson hanna_segal hannah_arendt hannah_baker
      hannah_jones hanne_dirlich hannibal_lecter hans_asperger hans_loewald hanson happe hardy hare hargrave hari
      harlene_anderson harlow_harry harned harold_sampson harold_searles harriet_lerner harris harrower
      harry_goolishian harry_guntrip harry_stack_sullivan harry_styles harvey_allison harvey_chochinov
      harville_hendrix hatcher hathaway hawking hawkins hawton haydn hayes hayes_adele hays hazan healy heaney
      hearing_voices heath_ledger heathcliff heather_forbes hebb hedges_g hegel hegelian heidegger heidi_kaduson
      heilsbronn heinlein heinrich_racker heinz_kohut heisenberg helen_block_lewis helen_bonny helen_kaplan
      helen_keller helen_lakelly_hunt helen_singer_kaplan helene_nissen_lie heller helms hembree hemingway hendrickx
      hendrix henggeler henk_schut henry_cloud henry_molaison heraclitus herbert_rosenfeld herbert_spiegel herman
      hermione_granger hershfield heschel heschl hesse hesse_hermann hidalgo hilbert hilde_bruch hillary_clinton
      hillman hinshaw hirschsprung hitchcock hitler hobbes hodgkin hoeksema hofer hoffman hofmann hogarty hoge hokusai
      holden_caulfield holderlin hollon holloway holly_golightly holly_prigerson holmes holst holter homer_simpson
      homeyer hooks hooks_bell hopper_edward horkheimer horney horowitz horvath houellebecq howard_gardner howard_ken
      howard_liddle howard_markman howard_steele hoyer_lift hubble huberman huebner huffington hughes hugo_victor
      hulley hume huppert hurston husserl huxley_aldous huxley_thomas hycner ian_robertson ian_suttie iasenza
      ibram_kendi ibram_x_kendi ibsen ida_shaw ignacio_martin_baro imber_black imes inge_bretherton ingram
      ingrid_bergman insel inskipp insoo_berg insoo_kim_berg ionesco ippen irv_yalom irvin_d_yalom irvin_yalom
      irving_kirsch irwin_hoffman isaacs isabel_wilkerson isadore_from ishiguro ishihara ivan_boszormenyi_nagy izard
      j_william_worden jaak_panksepp jaakko_seikkula jack_dana jack_kornfield jack_rachman jacob_levy_moreno
      jacob_moreno jacobs jacobson jacqueline_persons jacques_lacan jada_smith jagger jaime_delgadillo james_baldwin
      james_brown james_bugental james_clear james_davies james_dawes james_f_t_bugental james_fosshage james_framo
      james_furrow james_gross james_hillman james_hollis james_lock james_masterson james_mccullough james_morrison
      james_oliver james_pennebaker james_prochaska james_strachey james_william jamison jane_austen jane_ellen_smith
      jane_eyre jane_goodall jane_nelsen janet_e_helms janet_helms janet_malcolm janet_pierre janet_treasure
      janet_wingrove janet_woititz janina_fisher janine_bernard janine_fisher janoff_bulman janov jason_luoma jaspers
      jay_earley jay_gatsby jay_greenberg jay_haley jay_z jean_baker_miller jean_grey jean_kristeller jean_laplanche
      jean_marie_robine jean_paul_sartre jean_piaget jeannie_little jeff_bezos jeffrey_hayes jeffrey_kottler
      jeffrey_schwartz jeffrey_young jeffrey_zeig jennifer_freyd jennifer_gaudiani jennifer_hudson jennifer_melfi
      jennifer_mullan jennifer_villatte jeremy_holmes jeremy_safran jernberg jerome_bruner jerome_kagan jerome_kroll
      jerome_singer jerusalem_syndrome jesse_pinkman jesse_wright jessica_benjamin jessica_hamblen jill_rathus
      jill_scharff jim_halpert jim_knipe jk_rowling joan_chodorow joan_didion joan_farrell joan_halifax joan_of_arc
      joan_riviere joanna_macy joanna_moncrieff joanne_cacciatore jobes jody_messler_davies joe_biden joe_rogan
      johann_hari john_bowlby john_bradshaw john_briere john_byng_hall john_c_norcross john_cacioppo john_clarkin
      john_coltrane john_exner john_forsyth john_gottman john_gunderson john_lennon john_m_gottman john_mann
      john_march john_mcleod john_norcross john_o'donohue john_rolland john_sommers_flanagan john_steiner john_suler
      john_teasdale john_weakland john_weisz johnny_cash johnson joiner jon_allen jon_hershfield jon_kabat_zinn
      jonathan_abramowitz jonathan_baylin jonathan_davidson jonathan_grayson jonathan_haidt jonathan_kanter
      jonathan_shay jonathan_shedler joni_mitchell jordan_judith jordan_peterson jose_szapocznik joseph_campbell
      joseph_ciarrochi joseph_goldstein joseph_gone joseph_ledoux joseph_lichtenberg joseph_sandler joseph_trimble
      joseph_weiss joseph_wolpe joseph_zinker josselson jourard joy_degruy joy_osofsky joyanna_silberg joyce_mcdougall
      joyce_slochower jude_cassidy judith_a_cohen judith_beck judith_butler judith_cohen judith_gould judith_herman
      judith_jordan judith_lewis_herman judith_rubin judith_s_beck judith_solomon judith_wallerstein judson_brewer
      judy_beck judy_singer juice_wrld julia_kristeva julian_ford julie_alvis julie_gottman julie_schwartz_gottman
      jung jungian justin_bieber kabat kabat_zinn kadushin kaduson kaepernick kafka kagan kahlil_gibran kahlo kahn
      kahneman kaiser_helmut kalanithi kalff kallmann kalsched kamala_harris kandel kandinsky kanner kant kanter
      kantian kanye kanye_west kaplan_sadock kaplow kapp karasek karen_horney karen_saakvitne karen_wagner karenina
      karestan_koenen karl_jaspers karl_menninger karl_tomm karlen_lyons_ruth karr karyn_purvis kaslow kate_bush
      kate_spade katherine_shear kathleen_chard kathryn_korslund kathy_shear kathy_steele kathy_weingarten
      katie_witkiewitz katy_perry katzman kaufman kaufman_gershen kay_jamison kay_redfield_jamison kay_stanley kaysen
      kazdin kazuo_ishiguro keane keats keeney kegan keith_dobson keith_hawton keith_spiegel kekuni_minton kellogg
      kelly_g_wilson kelly_george kelly_koerner kelly_posner kelly_wilson kelsie_forbush kempis ken_corbett ken_hardy
      ken_pope ken_wilber kendi kendler kendrick_lamar kenneth_bruscia kenneth_carpenter kenneth_doka kenneth_gergen
      kenneth_hardy kenneth_j_doka kenneth_kendler kenneth_pargament kenneth_pope kenneth_v_hardy kent_hoffman
      keo_meier kepler kernberg kerns kerr kessler kestly ketter keuthen kevin_love kevin_o'connor khan_masud
      khantzian kierkegaard kiessling kim_golding kim_kardashian kim_mueser kimbrough kincaid king king_and_delfabbro
      king_charles king_lear kingdon kinman kinniburgh kinsey kinzie kirk_j_schneider kirk_schneider kirk_strosahl
      kirmayer kirsch klass kleefstra kleiman klein kleinman kleinplatz klerman klimt klin klonsky kluckhohn kluft
      kluver_bucy knapp knausgaard knell knipe kobe_bryant koegel koenig koerner kohlberg kohlenberg kohn kohs kohut
      kolb kolk kolko kolmogorov kondo konner koocher koons korn kornfield korsakoff korslund kotler kottler kottman
      kozak kozlowska kraepelin krahn krakow kratochvil kretschmer kristeller kristeva kristin_d_neff kristin_neff
      kroll krueger krupnick kruskal kubany kubler_ross kuhn kurt_cobain kurt_lewin kurt_vonnegut kusama kuyken
      kylo_ren l_alan_sroufe la_framboise la_greca lacan lacanian lachmann ladany ladouceur lady_diana lady_gaga
      lady_macbeth lafrance lafromboise lahad lahiri laing laing_ronald laliotis lamarck lambert lamott lana_del_rey
      lance_dodes landau_kleffner landreth lane_pederson lanius lankton lanktree laozi laplace_pierre laplanche larkin
      larry_beutler lars_ost lasch latner latour laura_brown laura_n_rice laura_perls laura_rice
      laura_van_dernoot_lipsky laurel_parnell laurence_heller laurence_j_kirmayer laurence_kirmayer laurie_pearlman
      lawrence_calhoun lazarus le_grange le_guin leahy leber lebow lebowitz lebron_james ledley ledoux lee_baer lefley
      leibenluft leiblum leibniz leichsenring leiman leiter lejuez leman lembke lenin lennon lennox_gastaut
      lenore_terr lenore_walker leo_kanner leo_tolstoy leonard_cohen lerner les_greenberg leslie_greenberg
      leslie_knope leslie_s_greenberg leslie_sokol leszcz levant levendosky levenkron levenson levinas levine levinson
      lewin lewinsohn lewis_aron lewis_fernandez lewis_helen lewis_thomas ley lezak lichtenberg liddle lidz lieberman
      lifton likert lil_peep lillian_comas_diaz lima_syndrome linardon linda_homeyer linda_metcalf linda_sobell
      lindaman lindemann linden lindsay_gibson linehan links linley linnaeus linus_van_pelt lionel_messi lipsky
      lisa_barrett lisa_coyne lisa_dion lisa_feldman_barrett lisa_najavits lisa_simpson lispector little_albert
      little_hans litz livesley livingstone lizabeth_roemer lizzo lochman lock_and_le_grange lock_james locke
      loevinger loewald loewenstein loftus lois_carey lois_choi_kain lois_lane longbottom lorca lorde lorde_audre
      lorelai_gilmore lorenz_konrad lori_brotto lori_gottlieb lorie_ritschel lorna_benjamin lorna_wing lorr lou_gehrig
      louis_armstrong louis_castonguay louis_cozolino louis_hoffman louise_guerney louise_hayes lovaas lovato lovegood
      lowell_robert lowen lowenfeld luber luborsky lucene_wisniewski lucy_van_pelt ludwig_binswanger luft
      luigi_boscolo luke_beardon luke_skywalker lumley luna_lovegood lundy_bancroft luoma luria luyten lynch
      lynn_hoffman lynn_steven lynne_jacobs lynne_murray lyons_ruth lyotard lyubomirsky m_david_rudd m_katherine_shear
      mac_miller macbeth machado_antonio machover madame_bovary madanes maddux madigan madsen maggie_phillips
      maggie_schauer magritte maguen mahfouz mahler mahoney maia_szalavitz maier maimonides main_tom malan malchiodi
      malcolm_gladwell maletzky malkinson mallinger malpas manber mandela mandelstam manet mann_whitney mannarino
      manning mansueto mara_selvini_palazzoli march_john marcus_aurelius marcuse mardi_horowitz margaret_lowenfeld
      margaret_mahler margaret_mead margaret_naumburg margaret_stroebe marge_simpson margherita_spagnuolo_lobb
      maria_yellow_horse_brave_heart mariah_carey marian_chace marianne_walters marie_kondo marilyn_luber
      marion_forgatch marion_solomon mark_dworkin mark_epstein mark_freeston mark_grant mark_griffiths mark_horowitz
      mark_sobell mark_twain mark_williams mark_zuckerberg markle markman markowitz marlatt marra marsha_linehan
      marsha_m_linehan marsha_wilcox marshall_rosenberg martell martha_stark martha_sweezy martin_adams martin_baro
      martin_bohus martin_buber martin_e_p_seligman martin_franklin martin_luther_king martin_seligman marvin_gaye
      marvin_goldfried marx mary_ainsworth mary_dozier mary_ellen_copeland mary_frances_o'connor mary_gail_frawley
      mary_karr mary_main mary_oliver mary_poppins mary_target mary_welford mary_whitehouse mary_zanarini
      marylene_cloitre maslach maslow masson masten masters masters_and_johnson masterson masud_khan matisse
      matt_sanders matt_walker matthew_friedman matthew_mckay matthew_nock matthew_p_walker matthew_perry
      matthew_sanders matthew_walker matthieu_villatte matza maudsley maultsby maunder mavis_tsai maximoff
      maxine_harris maxwell_james may_rollo maya_angelou mayne mccann mccartney mccracken mccrady mccrae mccullough
      mcdougall mcewan mcewen mcgilchrist mcgoldrick mcgorry mcgovern mcgrath mcinerny mckay mclean mcleod mcmahon
      mcneill mcniff mcwilliams mead meares mearns medard_boss mee_lee megan_devine meghan_markle meichenbaum
      mel_robbins melanie_fennell melanie_harned melanie_klein melfi mellody melody_beattie meloy meltzer
      meltzer_brody menakem mencius meniere mennin menninger_karl mentzos merleau_ponty merton meryl_streep mesmer
      messer messi metcalf metz michael_balint michael_fleming michael_j_lambert michael_jackson michael_jordan
      michael_kahn michael_kerr michael_lambert michael_mahoney michael_otto michael_phelps michael_ronnestad
      michael_rutter michael_scott michael_thase michael_tompkins michael_twohig michael_white michael_yapko
      michaela_swales michel_dugas michelangelo michelle_craske michelle_garcia_winner michelle_obama mick_cooper
      mick_jagger mickelson mihaly_csikszentmihalyi miklowitz mikulincer miles_davis miley_cyrus milgram
      milgram_stanley miller miller_and_rollnick millon milne milrod milton_damian milton_erickson mineka minkoff
      minkowski minuchin minuteman miriam_polster miriam_steele mischel misri mister_rogers mitchell_james
      mitchell_stephen mlk molaison mollica mollon mona_delahooke mona_fishbane monahan moncrieff mondrian monet
      monica_mcgoldrick monnica_williams monson montaigne montessori montgomery mooney moran moreno morin morita
      morris_eagle morrison morrison_toni morty_smith mosquera mother_teresa moustakas mowrer moyers mozart mr_darcy
      mr_rogers mueser mullan munch munoz munro_alice murakami muran muriel_dimen muriel_lezak muris murray_bowen
      murray_henry murray_straus musil myers myrna_weissman nabokov nadal nadine_burke_harris nagarjuna naglieri
      nagoski naipaul najavits nancy_boyd_franklin nancy_chodorow nancy_mcwilliams nancy_webb naomi_feil naomi_osaka
      napier napoleon narayan_r_k nas_rapper nasreddine nassir nassir_ghaemi natalie_rogers natasha_romanoff
      nathan_ackerman nathanson naumburg ned_hallowell neff neil_boris neil_jacobson neil_young neimeyer nelsen
      nelson_mandela nemeroff neruda neuner neville_longbottom neville_symington newman neziroglu nezu
      ngugi_wa_thiongo nhat_hanh nick_cave nick_walker niebuhr nietzsche nijenhuis niklas_torneke nina_simone nock
      nolen_hoeksema noonan_syndrome nora_mcinerny norcross norman_bates norman_doidge norman_kagan norwood notbohm
      nouwen ntozake_shange nugent nussbaum o'brien o'connor o'donohue o'farrell o'hanlon o'keeffe oaklander obama
      obholzer obi_wan ocean_vuong octavia_butler odgers ofer_zur ogden okun olafur_palsson oldham olga_silverstein
      oliver_sacks oliver_w_sacks olivia_rodrigo ollendick olson_kennedy onno_van_der_hart opler oppenheimer oprah
      oprah_winfrey oquendo orah_krug orlinsky orwell osgood_schlatter osho osofsky ost othello_syndrome otis_redding
      otto_f_kernberg otto_fenichel otto_kernberg otto_michael otto_rank overholser pablo_neruda padesky paget painter
      paivio palazzoli pally palmer_parker palsson paltrow pamuk panksepp papadopoulos papernow papez papp pargament
      paris_goodyear_brown parker_gordon parker_palmer parkes parloff parmenides parnell pat_crittenden pat_ogden
      patricia_a_resick patricia_crittenden patricia_deegan patricia_papernow patricia_resick patricia_van_horn
      patrick_bateman patrick_carnes patrick_casement patrick_corrigan patrick_mcgorry patt_denning patterson
      patti_chamberlain patti_smith patty_duke paul_appelbaum paul_dell paul_gilbert paul_gilbert_cft paul_goodman
      paul_gordon paul_kalanithi paul_mccartney paul_salkovskis paul_tillich paul_wachtel paul_williams paula_schnurr
      pauline_boss pauline_clance pauline_g_boss paulo_freire pavlov pavlovian paz_octavio pearlman peck peckham
      pedersen peele peggy_kleinplatz peggy_papp pelcovitz pellicano peluso pema pema_chodron pence penn_peggy
      pennebaker pennington perel perlis perls persons pessoa pete_pearson pete_walker peter_a_levine peter_blos
      peter_cooper peter_fonagy peter_hawkins peter_levine peter_lewinsohn peter_nathan peter_parker peter_pearson
      peter_rabbit peter_sifneos peter_whorwell petry phalen phelan_mcdermid phil_mollon philip_bromberg
      philip_cushman philip_k_dick philip_kendall philip_larkin philip_m_bromberg philip_seymour_hoffman phillips
      phillipson phineas_gage phyllis_booth phyllis_silverman pia_mellody piacentini piaget piagetian picasso
      pierre_janet pim_cuijpers pincus pinker pinker_steven pinkman pinsof pizer plath plato pliszka plutchik poincare
      polastri pollock polster popper poppins porges pos posner post_malone prata pratchett pretzer price_devon
      price_reynolds prigerson prigogine prince_harry prince_morton prince_rogers prince_william princess_diana
      princess_kate princess_leia prizant prochaska proctor prokofiev proust prouty provence przybylski puccini purdon
      purkinje purton purvis pushkin putin putnam puzantian pyszczynski pythagoras queen_elizabeth quinsey r_d_laing
      rachel_yehuda rachman rachmaninoff rachmaninov racker radcliffe radloff rafaeli rainer_maria_rilke rakovshik
      ralph_greenson ramachandran rancho rando randy_frost rankine rapaport rapee rappaport rappoport rasch
      raskolnikov rat_man ratey rathus raue ravenscroft ravitz rawls ray_charles real_terry reamer rebecca_jorgensen
      rebecca_murphy rebecca_welton reed_larson rehm reich reichard reichmann reid_meloy reid_wilson reik reinecke
      reisberg reitan rembrandt renda_dionne renee_emunah renik resch resick resmaa_menakem resnick rex_forehand
      reynolds reznick rhett_butler richard_bromfield richard_bryant richard_c_schwartz richard_frankel richard_kluft
      richard_loewenstein richard_schwartz richard_summers richard_tedeschi rick_hanson rick_sanchez ricks
      ricky_greenwald ricoeur riemann rihanna rilke rimbaud rinne rise_vanfleet ritschel riviere rizzuto ro_dbt
      robbins robert_a_neimeyer robert_elliott robert_emery robert_firestone robert_friedberg robert_frost robert_hare
      robert_j_kohlenberg robert_kegan robert_knight robert_kohlenberg robert_l_leahy robert_ladouceur robert_landy
      robert_leahy robert_levenson robert_m_sapolsky robert_mcmahon robert_meyers robert_neimeyer robert_sapolsky
      robert_scaer robert_stolorow robert_waelder robert_wallerstein roberto_lewis_fernandez roberts robertson
      robin_arthur robin_diangelo robin_j_diangelo robin_norwood robin_shapiro robin_shohet robin_williams robine
      robins robyn_gobbel robyn_walser rodin rodney_goodyear roediger roemer rogan roger_fallot rogers rolland
      rollnick rollo rollo_may rollo_r_may rolnik romanoff romberg romme ron_rapee ron_swanson ron_weasley
      ronald_britton ronald_fairbairn ronald_kessler ronald_rapee ronnestad ronnie_janoff_bulman ronningstam
      rooney_sally rorschach rory_gilmore rory_o'connor rosa_parks rosen rosenberg rosenfeld rosenhan rosenthal
      rosenzweig ross_colin ross_greene ross_w_greene rothbaum rothko rothschild rotter rousmaniere rousseau rowe
      rowling roxane_gay roy_baumeister roy_kent roy_kiessling roy_schafer roz_shafran rubin_lawrence rubinstein_taybi
      rudd rue_bennett ruella_frank rulfo rumi rumi_poem rushdie russ_harris russell_a_barkley russell_barkley
      russell_denise russell_meares rutan ruth_lanius ruth_lyons ruth_malkinson ruthellen_josselson rutter
      ryan_richard ryff ryle saakvitne sabine_wilhelm sachs sacks sade_adu sadock safer safran sagan saki_santorelli
      salinger salkovskis salloum sally_bailey sally_rogers sally_rooney salman_akhtar saltzman salvador_minuchin
      salzberg sam_cooke sam_smith samuel_slavson samwise_gamgee sanders sandler sandor_ferenczi sandra_bloom
      sandra_lindaman sandra_paivio santorelli sapolsky sarah_bowen sarah_hendrickx saramago sari_solden sarno sartre
      sasso satie satir sauer_zavala saunders scaer scarlett_o'hara schaefer schafer scharff schatzberg schauer scheff
      schein scherer schiller schlossberg schmidt schnarch schneider schnurr schoenwald schopenhauer schore
      schrodinger schrute schubert schubiner schulberg schumann schut schutz schwaber schwann schwartz scott_d_miller
      scott_henggeler scott_miller scott_peck scott_stanley scout_finch seamus_heaney searles sebald segal segrin
      seikkula selena_gomez seligman selma_fraiberg selman selvini selye semerari semrad seneca serena_williams
      serge_ginger severus_snape sexton shafran shafranske shakespeare shapiro shari_geller sharon_salzberg
      shaun_mcniff shaver shawn_c_shea shawn_christopher_shea shawn_ginwright shawn_shea shazer shea shear shedler
      sheila_eyberg sheila_m_eyberg sheinberg shem sheri_van_dijk sherry_turkle shireen_rizvi shneidman shohet
      shostakovich shunryu_suzuki sibelius sidney_blatt sidney_jourard sidney_rosen siegel sifneos sigmund_freud
      silberg silberman silberschatz silverman simon_baron_cohen simon_rubin simone_biles simone_de_beauvoir
      simone_weil simonton simpson_paradox sirius_black sisson skinner skinnerian skolnick skovholt skywalker slade
      slavoj_zizek slavson sloan slobogin slochower smith_jane smith_magenis smith_mary smucker snaith snellen snyder
      sobell socrates socratic solden solms solnit solzhenitsyn sommers_flanagan sonja_lyubomirsky sontag
      soren_kierkegaard soren_kirkegaard soyinka spearman spence spiegel spielberger spielman spinelli spinoza
      spinozan spitz spitzer spock sprenkle springsteen sroufe stadter stahl stalin stamm stan_tatkin stanislav_grof
      stanley stanley_kowalski stanley_messer stanley_rachman stanton_peele stargardt steele stefan_g_hofmann
      stefan_hofmann steinbeck steinberg steiner stekel steketee stendhal stephanie_bauer stephen_a_mitchell
      stephen_hinshaw stephen_johnson stephen_king stephen_mitchell stephen_porges stephen_rollnick stephen_stahl
      stephen_w_porges stephenson_neal stern stettbacher steve_de_shazer steve_hollon steve_irwin steve_rogers
      steven_c_hayes steven_hayes steven_hollon steven_pinker stevie_nicks stevie_wonder stewart_agras stierlin stiles
      stoic stolberg stolorow stoltenberg stone_michael storch storr stott strachey strauman straus stravinsky strean
      stricker stringaris stroebe strosahl strub strupp stuart_ablon stuart_pizer student_t sudak sue sue_bratton
      sue_johnson sue_johnson_eft suler sullivan_harry suomi susan_cain susan_folkman susan_forward susan_greenland
      susan_isaacs susan_johnson susan_m_johnson susan_nolen_hoeksema susan_spence suttie suttle suzette_boon swales
      sweezy swenson sylvia_plath symington szalavitz szapocznik szasz szasz_thomas szymanski szymborska
      ta_nehisi_coates tagore taibbi tamar_chansky tando tangney tansey tara_brach tara_galovski tarasoff tarrier
      tatarsky tatkin tavris tay_sachs taylor_steven taylor_swift tchaikovsky teasdale ted_lasso tedeschi teicher
      telch temple_grandin terence_gorski terence_keane terence_wilson terr terri_moyers terry_hargrave terry_kottman
      terry_real terry_wilson teyber thaler thase thelonious_monk thema_bryant theodor_reik theodore_millon
      theresa_kestly theresa_moyers therese_a_rando therese_rando thich thich_nhat_hanh thoma thomas_armstrong
      thomas_borkovec thomas_brown thomas_e_joiner thomas_elbert thomas_gordon thomas_gutheil thomas_h_ogden
      thomas_joiner thomas_kuhn thomas_lynch thomas_moore thomas_ogden thomas_ollendick thomas_r_lynch thomas_s_szasz
      thomas_sexton thomas_skovholt thomas_szasz thomas_widiger thompson thorndike thorne_brian thunberg thurstone
      tian_dayton ticic tietze tiger_woods tillich tim_beck tim_ferriss timothy_brewerton tina_bryson tina_goldstein
      tina_turner tinbergen tinel tirch titchener tolin tolkien tolle tolpin tolstoy tom_andersen tom_borkovec
      tom_brady tom_hanks tom_waits tomkins tomm tompkins toni_herbine_blank toni_morrison tony_attwood tony_charman
      tony_dubose tony_robbins tony_rousmaniere tony_soprano tony_stark toomey torrey touyz tracy_eells travis_bickle
      treadway triandis tribole tronick truax trump ts_eliot tsai tsvetaeva tuerkheimer tulving tupac tupac_shakur
      turgenev turing_alan turk turkington turkle turner_victor tustin tversky twain twenge twohig tyler_durden ullman
      ulrich_schnyder ulrike_schmidt unamuno urquhart ursula_le_guin usher_syndrome uta_frith v_s_ramachandran
      vaihinger vaillant vamik_volkan van_der_hart van_der_kolk van_dernoot_lipsky van_deurzen van_dijk van_dyke
      van_gogh van_horn van_orden vandecreek vanfleet veale vela verdi verlaine vermeer victoria_follette vigorito
      viktor_e_frankl viktor_frankl villanelle villatte viola_davis violet_oaklander virginia_axline virginia_goldner
      virginia_m_axline virginia_satir virginia_woolf visher vitz vivaldi volkan voltaire von_bertalanffy von_neumann
      vonnegut vowles vygotskian vygotsky wachtel waelder walcott walker_matthew walker_pete walkup waller wallerstein
      wallin walser walsh walsh_froma walt_whitman walter_kaye walter_mischel walter_white wampold wanda_maximoff
      warhol waters watson watts watzlawick weakland weasley webster_stratton wechsler wegner wegscheider weil weiner
      weingarten weinstock weishaar weiss weissman weisz welfel welford wells welton wendell_berry wendy_behary
      wendy_silverman wenn_lawson wenzel werkmeister werner wernicke westen wh_auden wheelis whitaker white whitfield
      whitman whitney_houston whorwell widiger wierenga wilber wilcoxon wile wilens wilfley wilfred_bion
      wilfred_r_bion wilhelm_reich wilkinson will_schutz will_smith willem_kuyken william_cross william_glasser
      william_james william_miller william_r_miller william_shakespeare william_worden williams willy_loman wilson
      wilson_disease winehouse winell wingrove winnicot winnicott winterowd wisner wisniewski witkiewitz wittgenstein
      woititz wolf_man wolfe wolfelt wolff_parkinson wolfgang_linden wolfgang_lutz wolfram wolpe woodcock woolf
      woolley worden wordsworth worthen worthington wright wundt xxxtentacion yalom yapko yeates_conwell yeats yeomans
      yerkes young younggren zafra zafra_cooper zanarini zarit zeanah zeig zeigarnik zerka_moreno zhuangzi zilbergeld
      zimbardo zimbardo_philip zindel_segal zindel_v_segal zinker zinn zlotnick zoellner zora_neale_hurston zuckerman
      zung zur zweig
      """)
  ]
}
