/// Drugs, instruments, diagnoses, modalities, eponyms, credentials, programs and their acronyms.
/// Source: compiled for this gate from the literature and product names.
extension WordList {
  static let fieldTerms: [WordList] = [
    WordList(
      .fieldTerm,
      """
      16pf 504 a1c a_o aa aabt aac aai aamft aapi aba abas abas_3 abc abc_program abct abi abilify abilify_asimtufii
      abilify_maintena abpp absorica aca acamprosate acbs accelerated_resolution acceptance_and_commitment accutane acds
      ace acept aces aces_q acetaminophen achenbach achilles aciphex acq acs acsw act act_team activella actos actp actv
      acyclovir ada adaptogen adasuve add adderall adderall_xr addison_disease addisonian addyi adhd adhd_rs adi adi_r
      adi_r_tool adipex adlerian adoptee ados ados2 ados_2 aducanumab aduhelm adult_attachment_interview advair advil
      advil_pm adzenys aedp afrin afsp ages ages_and_stages agomelatine ai aicpa aids aimovig ais aisrs ajovy aka
      akathisia al_anon ala_teen alanon alateen albuterol alc aldactone aleve alexa_echo alf allegron alli alprazolam
      als altace alzheimer alzheimers ama amae amantadine amaryl ambien ambien_cr amft amiodarone amisulpride amitiza
      amitriptyline amlodipine amok amoxapine amoxicillin amphetamine an anafranil androgel angelman angst annovera
      anoro antabuse aox3 ap apa apcc apd apgar aplenzin apokyn app apps apretude aps aptensio aptiom aq aq_10 aq_50
      arfid aricept aripiprazole aristada aristada_initio armodafinil armour_thyroid art_therapy artane asacol asam asap
      asd asenapine asendin ashwagandha asi asi_3 asi_r aspart aspd asperger aspergers aspirin asppb asq asq_screener
      asq_se asrs asrs_ast assertive_community aswb ataque ataque_de_nervios ataques atarax atarax_syrup atenolol ativan
      atomoxetine atorvastatin attachment_based attention_training audhd audit audit_c augmentin aunt_flo aurorix
      austedo auvelity auvi_q avanafil aventyl avodart avpd ayahuasca azilect azithromycin azstarys babalawo babinski
      baclofen bactrim bai baker_act baker_acted banzel barnum barthel basaglar basc basc_3 basc_prs battelle bayes
      bayesian bayley bcba bce bces bdd bdi bdi_ii beck_anxiety beck_depression beck_hopelessness beck_scale bed
      beery_vmi behavioral behavioral_activation beighton belbuca bell_palsy belle_indifference belsomra benadryl
      benazepril bender_gestalt bender_gestalt_ii benicar benjamin_franklin_effect benton bentyl benzodiazepine
      benzonatate benzos benzphetamine benztropine berg_balance bes beyaz bfne bfst bhs bid bids biff big_book big_five
      biktarvy biofeedback bip bipap birp bis bisoprolol biss blonanserin bls blue_cross blue_shield bmi bn bnt
      body_keeps_the_score bonferroni bosa boston_naming boston_process botox bowenian bp bp1 bp2 bpd bpi bpii bprs
      braden brainspotting braxton_hicks bremelanotide breo brexanolone brexpiprazole brief brief_2 brief_a brief_p
      brief_strategic brilinta brintellix brisdelle bristol_stool briviact brixadi broca bromazepam brown_add brown_eads
      brudzinski brujeria bsft bsl bsl_23 bsl_bpd bsq btw budeprion bumetanide bumex bun bunavail bupe buprenorphine
      bupropion buspar buspirone butrans butterfly_hug bv bvmt bvmt_r bydureon byetta bystolic c3 c4 c_ptsd c_ssrs
      caarms caars cabenuva cacrep cad cadc cafergot cage cage_questions calan calgary_depression
      cambridge_depersonalisation camcolit camhs camouflaging campral canagliflozin cape capgras capi caplyta caps
      caps_5 caqh carafate carbamazepine carbatrol carbidopa cardizem cariprazine carisoprodol cars cars2 cars_2
      carvedilol cat cat_q cat_therapy catapres catapres_tts catq cats_2 cbasp cbc cbcl cbcl_tr cbct cbd cbit cbt cbt_e
      cbt_i cbt_p cbtp cd cdc cdi cdi_2 cdi_p ce ceftriaxone celebrate_recovery celebrex celecoxib celexa cenobamate ceo
      cephalexin cerebyx ces_d cetirizine ceu ceus cf cfbt cfi cfo cfr cfs cfst cft cgas cgi cgi_i cgi_s chain_analysis
      champix champva chantix chaplain charcot_marie_tooth charles_bonnet chatgpt chf chlordiazepoxide chlorpromazine
      chlorthalidone chvostek cia cialis cinderella cipralex cipramil cipro ciprofloxacin cir circadin
      circle_of_security cisd citalopram ciwa ciwa_ar claritin climara clindamycin clinical_global_impression clobazam
      clomid clomipramine clonazepam clonidine clopidogrel clopixol clorazepate clozapine clozaril clubhouse
      clutter_image cme cmht cmp cms cna co-anon coamfte cobenfy cobra cochrane coda cogentin cogmed cognitive
      cognitive_processing colace collaborative_problem_solving columbia columbia_protocol columbia_suicide compazine
      complicated_grief comtan concerta conners conners_4 conners_ec connor_davidson consta contrave convulex
      coopersmith coordinated_specialty cop copd copenhagen_burnout coping_cat cops core core_10 core_om coreg corgard
      corlanor cornell_scale cortef cos_p cosentyx cotard cotempla coumadin counseling_compact cowat cows cozaar cp cpap
      cpe cpi_434 cpn cpns cpp cpr cprs cps cpss cpss_5 cpt cpt_3 cpt_ii cpt_therapy cptii cptsd cr crafft crestor crht
      crisis_text_line critical_incident crm crohn cronbach crs crt csa cse csec csi cssrs cswe ct cte cto ctopp ctopp_2
      ctq ctq_sf cts2 cts_2 ctspc cultural_formulation_interview curandera curandero cushing cva cvlt cvlt_3 cvlt_c
      cvlt_ii cy_bocs cybocs_ii cyclobenzaprine cylert cymbalta cys cytisine cytomel cz d_kefs da dabigatran dalmane
      danger_assessment dap dap_iq daridorexant dartmouth das dass dass_21 dass_42 dast dast_10 datscan daubert dav
      dayquil daytrana dayvigo dbas dbs dbsa dbt dbt_a dbt_c dcf dcfs dcpp dcs dd ddnos de_clerambault dea dear_man
      decadron deepflash degludec deja_vu demerol denver_ii depade depakene depakene_syrup depakote depakote_sprinkle
      depixol depo depo_provera depo_subq depo_testosterone deprogramming ders ders_16 ders_sf ders_sv des des_b des_ii
      descovy desipramine desoxyn desvenlafaxine desyrel detemir deutetrabenazine dexamethasone dexcom dexedrine
      dexilant dexmedetomidine dexmethylphenidate dextroamphetamine dharma dhat dhe dhs diacomit diary_card diastat
      diazepam diclofenac dicyclomine did diflucan digeorge dignity_therapy digoxin dilantin dilantin_kap dilaudid
      diltiazem dimensional_obsessive diovan diphenhydramine dir dir_floortime disability_rating disc_profile
      discernment disulfiram diva diva_5 divalproex dj dkefs dkefs_tower dm dme dmm dmt dmv dnar dnp dnr do dob dobocs
      dobs docs doj dolmatil dolophine donanemab donepezil doral dosulepin dothiepin dovato down down_syndrome doxepin
      doxepin_hcl doxycycline doxylamine dpd dpdr dpt drama_triangle dramamine dravet drizalma dry_january dsm dsm_5
      dsm_5_tr dss dts dui dulaglutide dulcolax duloxetine duluth duluth_model dunbar dunning dunning_kruger dupixent
      duragesic dutasteride dv dwi dx dyadic dyanavel dynamic_maturational eap eaps early_denver early_start_denver
      eat_26 ecg ecomap ecr_r ect ed edd ede ede_q ede_qs edeq edi edinburgh edinburgh_postnatal edluar edronax eds eeg
      eeoc efct efexor effexor effexor_xr efft efit eft ehcp ehlers_danlos ehr ehrs eifersuchtswahn ein eisenhower ekbom
      ekg elagolix elavil elden_ring eldepryl electra eletriptan eliquis ell emdr emdr_europe emdria emg emgality
      emotionally_focused empagliflozin emr emrs ems emsam emt enalapril enbrel enneagram enoxaparin ent entresto
      entyvio eob eod eow epclusa epds ephi epidiolex epilim epipen epitol epival epo eppp epworth eq eq_40 eq_5d
      equetro era erenumab ericksonian eriksonian erisa erp escitalopram esdm eskalith eskalith_cr esketamine esl
      eslicarbazepine esomeprazole esq ess ess_epworth estazolam estrace estradiol eszopiclone eta etanercept
      ethosuximide etomidate evamist evekeo evekeo_odt evt_3 ewo exelon exenatide exposure_and_response exrp exxua
      ezetimibe faces faces_iv facit fact_team fad fad_gf faff familismo family_based_treatment famotidine fanapt fap
      faq farxiga fas fas_test fasd faverin fazaclo fba fbi fbt fda feeling_good felbamate felbatol fema femara fentanyl
      fep ferpa fetzima fexofenadine fezolinetant fft filial filial_therapy finasteride finger_tapping fintepla fioricet
      five_love_languages flagyl flash_technique flecainide flexeril flinders_fatigue flomax flonase floortime
      florida_star flovent fluanxol fluconazole fludrocortisone fluoxetine flupenthixol flupentixol fluphenazine
      fluphenazine_decanoate flurazepam fluticasone fluvoxamine fmla fmri fmri_scan fnd fne foc focalin focalin_xr folie
      folie_a_deux follistim forer forfivo forfivo_xl four_horsemen fp1 fp2 fragile_x fregoli freudian friends frye fsa
      fsi fsiq fss full_catastrophe full_catastrophe_living furosemide fx fycompa fyi fz ga gabapentin
      gabapentin_enacarbil gabitril gad gad7 gad_7 gad_q gaf gaf_score gafs gai gal galantamine gam-anon gam_anon
      gamanil ganser gars gars_3 gcs gdpr gds ged gemutlichkeit genogram genvoya geodon gepirone gestalt ghq gilliam
      glasgow glasgow_coma glimepiride glipizide gloria_film gloria_films gloria_tape glucotrol glyburide gocovri
      gonal_f good_lives good_lives_model goodhart gort_5 gottman gottman_17 gp gpa gpm gps gpt gralise graves
      graves_disease gre grooved_pegboard guaifenesin guanfacine guardian_ad_litem gugging guillain_barre gyn hafyera
      hakomi halcion haldol haldol_decanoate halo_effect haloperidol halstead ham_a ham_d ham_radio hamd
      hamilton_anxiety hamilton_depression hamilton_scale hanlon happiness_trap haq harvard harvard_trauma harvoni
      hashimoto hauora hawkins hawthorne hawthorne_effect hba1c hcbs hcpcs hcr_20 hctz hcv hdhp hdl hearing_voices
      hearing_voices_network heimat heimlich hetlioz hexaco hey_alexa hey_siri hhs hi hikikomori hipaa hippocratic hits
      hiv hmo hoa hodgkin hoffmann_sign holmes_rahe honos hoodoo hooper hopkins_symptom horizant housing_first hpd hpi
      hpv hr hrs_i hrv hs hsa hscl hscl_25 hse htn htp hud humalog humira huntington hwa_byung hwabyung hx hyde
      hydralazine hydrochlorothiazide hydrocodone hydrocortisone hydromorphone hydroxyzine hydroxyzine_pamoate
      hyoscyamine ib ibct ibogaine ibuprofen ibw icd icd_10 icd_11 ice icg icu id idea idk iep ies ies_r ifs igalmi igd
      igds igds9 ikea_effect iloperidone im imago imdur imho imipramine imitrex imo imodium imovane improv inbrija
      incredible_years inderal inderal_la indomethacin infliximab ingrezza inn ins insulin intake_coordinator intermezzo
      internal_family_systems intrarosa intuniv invega invega_hafyera invega_sustenna invega_trinza invokana iocdf iop
      iowa iowa_gambling ipde ips ipsrt ipt ipt_a iptsrt ipv iq irs iscd isentress isi isi_7 isocarboxazid isosorbide
      isotretinoin isst isstd istdp istss itbct itq itq_ca iu_scale iud iui iusr iv ivf iwi ixel jamais_vu jane_app
      januvia jardiance jasper_model jatenzo jd jekyll johari jordan_left jornay jornay_pm jungian k10 k6 k_sads k_sas
      kabc kadian kaiser_permanente kaplan_meier kappa kapvay karnofsky karolinska karpman katz_adl kaufman kava
      kawasaki keflex kegel keppra kernig kessler_10 ketamine ketamine_assisted ketorolac kfd khyal kidnet kisunla
      kleinian klinefelter klonopin klonopin_wafer kloxxado kohutian koro korsakoff kratom krebs krebs_cycle krug ksads
      ksas ktea ktea_3 kufungisisa kyleena la labetalol lac lacanian lachman lacosamide ladc lai lamictal lamictal_odt
      lamotrigine landau_kleffner lanoxin lansoprazole lantus laps lasix latah latuda lawton lcadc lcmhc lcpc lcsw lcsws
      ld ldl ldn lec lec_5 lecanemab leiter lemborexant lennox_gastaut leqembi les_c letrozole leuprolide levalbuterol
      levaquin levels_of_care levemir levetiracetam levitra levodopa levofloxacin levomepromazine levomilnacipran
      levothyroxine levoxyl levsin lewy lewy_body lexapro leyton lft lfts lgbt lialda libre librium licsw lidcombe
      lidocaine lidoderm liebowitz liebowitz_social lifeline lifering likert liletta linaclotide linzess lion_mane
      lioresal liothyronine lipitor liraglutide lisdexamfetamine lisinopril liskonum lispro lithium lithobid llc llm
      lmft lmfts lmhc lmhcs lmsw lo_loestrin loc locke_wallace loestrin lofepramine lofexidine lol lomaira lomotil
      lonasen loperamide lopressor loratadine lorazepam lortab losartan lotensin love_and_logic love_map love_maps
      lovenox loxapine loxitane lpc lpca lpcc lpcs lpfs lpfs_bf lpn lsas lsas_sr lsat lsd lsw ltc lucemyra ludiomil
      lumateperone lumryz lunesta lupron lupus lurasidone luria_nebraska lustral luvox lybalvi lyme lyrica lyrica_cr
      m_chat m_fast ma maalox machismo macrobid madonna madrs madrs_s maintena mal_de_ojo maladi_moun manber
      manchester_protocol manerix maoi maois maprotiline marfan marianismo marinol marplan marschak masc masc_2 masc_2_p
      maslach matrix_model maudsley mavyret maxalt mayo_portland mba mbct mbi mbsr mbt mbt_a mbt_p mbti mbti_form mcas
      mcat mcgill_pain mchat mchat_rf mcmi mcmi_iv mco mcos mcq_30 mct mctq md mdd mdft mdma mdma_assisted mdq mds me
      med medi_cal medicaid medicare medicare_advantage medrol medusa melatonin mellaril meloxicam memantine meniere
      menninger menopur mental_health_awareness meprobamate mesalamine mestinon meta meta_cog metadate metadate_cd
      metaxalone metformin methadone methadose methamphetamine methimazole methocarbamol methotrexate methylin
      methylphenidate methylprednisolone metoclopramide metoprolol metronidazole mfis mfq mfs mft mgh_hps mhcs mht mi
      mi_mobility mianserin mibg micardis microzide mid mid_218 mid_60 mid_treatment midazolam midodrine migdas
      milan_systemic milanese military_onesource milnacipran miltown mind_over_mood minding_the_baby mindup mini
      mini_cog mini_spin minipress minivelle minnesota minnesota_multiphasic minnesota_starvation minocycline minoxidil
      miracle_question miralax miralax_pow mirapex mirena mirtazapine ml mmpi mmpi_2 mmpi_3 mmpi_3_rf mmpi_a mmpi_a_rf
      mmse moban mobic moca moclobemide modafinil molindone montelukast montgomery_asberg montreal_cognitive morphine
      morse_fall motivational motivational_interviewing motrin motrin_ib moud mounjaro mph mpre mri ms ms_contin mse
      mspss mst msw mtbi mtss mucinex mullen multaq munchausen munchausen_by_proxy murphy_law mutter muttersprache mutti
      mydayis myers_briggs myfembree mylanta mysoline na naadac nab nad nadolol nalmefene naloxone naltrexone namenda
      nami nami_walk namzaric naprosyn naproxen nar-anon nar_anon narcan narcissus nardil narm narrative_therapy nart
      nasonex nasw navane nayzilam nbcc nclex ncmhce nctsn nebivolol nect nefazodone neo neo_ffi neo_pi nepsy nervios
      net neupro neurasthenia neurofeedback neurontin new_haven new_york_heart nexium nexplanon ngo nhs nichq nicoderm
      nicorelief nicorette nicotrol nicu nifedipine nih nimh nitrofurantoin nitroglycerin nitrostat nkda norco norpramin
      northera norton_scale nortriptyline norvasc nourianz novolog nozinan np npd npi npo nssi nucynta nuedexta nuplazid
      nurse_family nurtec nurtured_heart nuvaring nuvigil nvc nyquil nytol oa oasis ob obgyn occam ocd ocd_rd oci oci_cv
      oci_r ocpd ocr odansetron odd odefsey odsis odt oedipal oedipus ohq ok okedi olanzapine oleptro olmesartan omega_3
      omeprazole omg omnipod ondansetron onfi onyda oon opana open_dialogue opill opposite_action opvee oq oq_45 or orap
      orfiril oriahnn orilissa orlistat ors ortho_tri_cyclen orthosomnia osa osdd oseltamivir osfed osha oslo osmolex
      osphena oswestry ot otezla othello_syndrome otr ots ovidrel owi oxazepam oxcarbazepine oxtellar oxybutynin
      oxycodone oxycontin oxymorphone ozempic pa_c pacerone pact pacu pacv padua_inventory pai pai_a pai_plus
      paliperidone palo_alto_group pamelor pandas_pans pandora panic_disorder_severity panss pantoprazole pap papageno
      paragard pareto parity parkinson parkinson_law parkinsonism parkinsons parnate paroxetine pavlov pavlovian paxil
      paxil_cr paxlovid pbq pc pce pces pces_q pcit pcl pcl_5 pcl_c pcl_m pcl_r pclm pcoms pcos pcp pcri pcs pd pda pdf
      pdq_4 pds pdss pdss_sr pdt pe pe_therapy peabody pearson pecos pecs peer_support peers pemoline penicillin_vk penn
      penn_state_index penn_state_worry pepcid perampanel percocet perospirone perphenazine perseris persistent_complex
      personalismo pet pet_scan peter_pan pexeva pg_13 pgd phd phds phenelzine phenergan phenobarbital phentermine
      phenytek phi php phq phq15 phq9 phq_15 phq_2 phq_9 phq_a phy pi pica pick picu pid pid_5 pimavanserin pimozide
      pioglitazone pip piq pir pitolisant plan_b plan_b_one_step plaquenil plavix plenity pmdd pmhnp pms pmt pnes po poa
      polst polyvagal pomodoro portland_model pots pov ppa ppd ppo ppp ppvt ppvt_5 pq_b pqb pradaxa prader_willi prague
      praluent pramipexole pravastatin prazosin precedex prednisolone prednisone pregabalin premarin premphase prempro
      prep prevacid prezista priadel prilosec primidone prinivil pristiq prn proair probuphine procardia procentra
      procrustean progesterone prolixin prolixin_decanoate prolonged_exposure prolonged_grief prometrium promis
      promis_29 propecia propofol propranolol propranolol_la proqol proscar prosom prothiaden protonix protriptyline
      protriptyline_hcl provera provigil prozac ps psas pseudoephedrine psi psi_4 psi_4_sf psi_sf psilocybin
      psilocybin_assisted psp psqi pss pss_10 pssi pswq psychoanalytic psychodrama psychodynamic psychological_first_aid
      psychopy psyd psyds psypact psyrats pt pta ptci pto ptsd ptsd_ri px pyridostigmine pz qa qam qd qeeg qelbree qhs
      qi qid qik_test qol qsymia qtc quaalude qualtrics quazepam qudexy quetiapine quillichew quillivant qulipta quviviq
      qvar r_pas raads raads_14 raads_r radical_acceptance radically_open ramelteon ramipril rancho rancho_los_amigos
      rancho_scale ranexa rapi rasagiline rasmussen_encephalitis ravlt raynaud razadyne rbans rbans_update rbq_2a rbt
      rcads rcft rcmas rcmas_2 rct rcts rd rdi rds reading_the_mind reboxetine rebt recovery_dharma redcap
      refuge_recovery reglan reitan relational_life relexxii relpax remeron remicade renfrew repatha requip respeto
      response_prevention restoril rethinking_ptsd retin_a rett revia rexulti rey_auditory rey_figure rey_o
      rey_osterrieth reyvow rf rfs rft rhs_15 rilutek rimegepant rinvoq risperdal risperdal_consta risperidone ritalin
      ritalin_la ritonavir rivastigmine rivermead rizatriptan rls rn rns ro_dbt robaxin robitussin robitussin_dm
      rocephin roci roe rogerian rogersian roi roland_morris romberg rome_iii rome_iv ropinirole rorschach
      rorschach_rpas rosenberg_self_esteem rosenzweig rosuvastatin rotter_isb roxanol roxicodone rozerem rr rsvp rtc rti
      rtm rtms rufinamide rx rybelsus rykindo sa saa sabril sabril_pow safety_planning salt samhsa sandplay sandtray
      sans santeria saphris saps sarafem sat saudade savella saving_inventory savry saxenda sbq_r scared scared_p scas
      scerts schadenfreude schema_therapy scid scid_5 scid_5_pd scid_d scid_d_r scoff scq scq_lifetime sdq sdq_p sds se
      seasonale seasonique section_8 secuado seeking_safety sehnsucht sel selegiline selincro semaglutide senco senna
      senokot sensorimotor sentence_completion septra serax serdexmethylphenidate serdolect serenity_prayer serentil
      seroquel seroquel_xr seroxat sertindole sertraline serzone seven_eyed sexaholics sf_12 sf_36 sf_86 sfbt sfp sft
      sheehan_disability shenjing_shuairuo si si_r sias sib sildenafil silenor simpatia sims simvastatin sinemet
      sinemet_cr sinequan singulair sip_2r sips siri sisyphean sisyphus sit sitagliptin sjogren skelaxin skinnerian
      skyrizi sl slaa slosson slp slums slynd smart_recovery smfq smr sms snap snap_iv snap_iv_26 sneaky_poo snf snris
      soap sobador sober_october social_thinking socratic sodium sois solian soma somatic somatic_experiencing some
      sominex sonata sop sops sotalol soteria sotips sound_relationship_house space spai spd spect spect_scan
      spence_scale spielberger spin spin_17 spirit spiriva spironolactone spr spravato sprintec sps sq sr srs srs_2
      srs_2_sr srs_scale ssdi ssi ssn sspmht ssris st_john_wort st_louis_criteria stablon stai stanford_binet
      stanford_diagnostic stanford_prison star stat stat_tool static_99 static_99r stavzor std stelara stelazine
      stellate_ganglion stendra stepps sternberg_triangle sti stockholm stop_skill stpd strange_situation
      strange_stories straterra strattera strengthening_families stroop stroop_effect sublocade suboxone subutex
      subvenite succinylcholine sucralfate sud sudafed suds sulpiride sumatriptan sunosi supportive_parenting surmontil
      sustenna susto suvorexant swat swls sx symbicort symbyax symmetrel sympazan synergetic_play synthroid szpd t1d t2d
      t3 t4 tabex taijin_kyofusho taltz tamiflu tampa_scale tamsulosin tanf tapazole tapentadol tarasoff tas tas_20
      tasimelteon tat tat_scors tavistock tbh tbi tcas tcq te_whare_tapa_wha teacch tegretol tele_asd_peds telestam
      telmisartan temazepam tenex tenex_ir tenormin tesi tessalon testim tetrabenazine tf_cbt tfn tfp tgif thc
      the_body_keeps the_lifeline theraplay thiamine thioridazine thiothixene thorazine tia tiagabine tianeptine tic
      ticagrelor tid tinetti tiotropium tip tipp tirosint tirzepatide title_iv title_ix tizanidine tlc_foundation tmi
      tms tmt tofranil tofranil_pm tol_dx tomal tomm topamax topamax_sprinkle topf topiramate toprol toprol_xl toradol
      toronto_alexithymia torsemide toujeo tourette tourettes tova tova_9 tpa tradjenta trails trails_a trails_b
      tramadol transcranial tranxene tranxene_t tranylcypromine trazodone trazodone_hcl tre trelegy trem trendelenburg
      tresiba tretinoin trevicta trevor_project trf triazolam tricare trich trifluoperazine trihexyphenidyl trilafon
      trileptal trimipramine trintellix trinza triple_p triumeq trojan trokendi trousseau trulance trulicity truvada
      tsc_40 tscc tscyc tsh tsi_2 tums turner_syndrome tv twelve_step twirla tx tylenol tylenol_pm tyrvaya ubrelvy
      ubrogepant ubuntu ucla_ptsd ufe ufo uhss ultram unisom united unithroid up_a url usa usb usc uscis uti uzedy va
      vabs vadprs vadtrs valacyclovir valbenazine valdoxan valium valproate valproic valsartan valtoco valtrex
      vancomycin vancouver_index vanderbilt vanderbilts vardenafil varenicline vasotec vater vati vci venlafaxine
      ventolin veozah verapamil versacloz versed vet_center vfw vha viagra vicodin vicodin_es victoza viibryd vilazodone
      viloxazine vimpat vineland vineland_3 vip viq vistaril vivactil vivelle vivitrol vm vmi vns voc vocci voip
      voltaren vortioxetine voudou vpn vraylar vs vyleesi vyvanse vyvanse_chew wai_sr wais wais_iv wakix warfarin
      wartegg wcst wcst_64 wechsler_adult wegovy wellbutrin wellbutrin_sr wellbutrin_xl wellness_recovery weltschmerz
      wernicke wernicke_korsakoff werther wet wfh wfirs whanau who_5 whodas whoqol wiat wiat_4 wic williams_syndrome
      wilson_disease wim_hof window_of_tolerance winnicottian wisc wisc_v wisconsin_card wise_mind wj wj_iv wmi wms
      wms_iv wnl women_for_sobriety woodcock_johnson wppsi wraml wraml_3 wrap_plan wrat wrat_5 written_exposure wsas
      xadago xanax xarelto xcopri xeljanz xelstrym xenazine xenical xeplion xl xopenex xr xulane xyosted xyrem xywav
      xyzal y_bocs yale_brown yaz ybocs ybocs_c ybocs_ii yerkes_dodson ygtss ymrs yorkies young_mania ysr z_pak zaleplon
      zan_bpd zanaflex zantac zarit zarit_burden zarontin zebeta zeigarnik_effect zeitgeist zelapar zenzedi zenzedi_ir
      zepbound zestril zetia zimhi zimovane ziprasidone zispin zithromax zocor zofran zofran_odt zoloft zolpidem
      zolpimist zomig zonegran zones_of_regulation zonisade zonisamide zopiclone zotepine zovirax zpack zubrod zubsolv
      zuclopenthixol zulresso zung zuranolone zurzuvae zyban zyban_sr zypadhera zyprexa zyprexa_relprevv zyprexa_zydis
      zyrtec zzzquil
      """)
  ]
}
