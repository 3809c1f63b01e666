/// Drugs, instruments, diagnoses, modalities, eponyms, credentials, programs and their acronyms.
/// Source: compiled for this gate from the literature and product names.
extension WordList {
  static let fieldTerms: [WordList] = [
    WordList(
      .fieldTerm,
      """
      504 a1c a_o aa aac aai aamft aba abas abc abct abilify abpp aca acbs accelerated_resolution accutane ace aces
      acetaminophen achilles acs acsw act act_team actp actv ada adaptogen add adderall addyi adhd adi adi_r adlerian
      ados ados_2 adult_attachment_interview advil adzenys aedp afsp ages agomelatine ai aicpa aids ais aka akathisia
      al_anon ala_teen alanon alateen alc aleve alexa_echo alf alprazolam als alzheimer alzheimers ama amantadine
      ambien amft amitriptyline amphetamine an anafranil angelman antabuse aox3 ap apa apcc apd apgar aplenzin app
      apps aps aptensio aq arfid aricept aripiprazole aristada armodafinil art_therapy artane asam asap asd asenapine
      ashwagandha asi asi_3 aspd asperger aspergers aspirin asppb asq asq_se asrs assertive_community aswb atarax
      ativan atomoxetine attachment_based audhd audit audit_c aunt_flo austedo auvelity avpd ayahuasca azstarys
      babinski bai baker_act baker_acted basc basc_3 bayes bayesian bcba bdd bdi bdi_ii beck_depression bed behavioral
      bell_palsy belsomra benadryl benzodiazepine benzos benztropine bes bfst bid bids biff big_book biofeedback bip
      bipap birp bis biss bls blue_cross blue_shield bmi bn body_keeps_the_score bonferroni boston_naming
      boston_process botox bowenian bp bp1 bp2 bpd bpi bpii bprs brainspotting braxton_hicks brexanolone brexpiprazole
      brief brief_2 brintellix brisdelle bristol_stool broca bromazepam bsft btw bun buprenorphine bupropion buspar
      buspirone butrans bv c_ptsd c_ssrs caarms caars cacrep cad cadc cage cambridge_depersonalisation camhs campral
      cape capgras caplyta caps caps_5 caqh carbamazepine cariprazine cars cat cat_q catapres cbasp cbc cbcl cbct cbd
      cbt cbt_e cbt_i cbt_p cbtp cd cdc cdi cdi_2 ce celebrate_recovery celexa ceo ces_d ceu ceus cfbt cfi cfo cfr cfs
      cfst cft cgas chain_analysis champva chantix chaplain chatgpt chf chlordiazepoxide chlorpromazine cia cialis
      cinderella cir circle_of_security cisd citalopram ciwa ciwa_ar claritin clobazam clomipramine clonazepam
      clonidine clorazepate clozapine clozaril clubhouse clutter_image cme cmht cmp cms cna coamfte cobenfy cobra
      cochrane coda cogentin cogmed cognitive cognitive_processing collaborative_problem_solving columbia
      columbia_protocol columbia_suicide compazine complicated_grief concerta conners connor_davidson consta contrave
      coordinated_specialty cop copd coping_cat cops core core_10 corlanor cos_p cotard cotempla coumadin
      counseling_compact cows cp cpap cpe cpn cpns cpp cpr cprs cps cpt cptii cptsd cr crafft crht crisis_text_line
      critical_incident crm crohn cronbach crt csa cse csec csi cssrs cswe ct cte cto ctq
      cultural_formulation_interview cushing cva cvlt cvlt_3 cy_bocs cymbalta cys cytomel d_kefs da dalmane dap
      daridorexant das dast daubert dav daytrana dayvigo dbs dbsa dbt dbt_a dbt_c dcf dcfs dcpp dcs dd ddnos
      de_clerambault dea dear_man demerol depakene depakote depo ders ders_16 des des_ii desipramine desoxyn
      desvenlafaxine desyrel deutetrabenazine dexamethasone dexcom dexedrine dextroamphetamine dharma dhs diary_card
      diazepam did dignity_therapy digoxin dilantin dilaudid dir discernment diva divalproex dj dm dme dmm dmt dmv
      dnar dnp dnr do dob doj dolophine donepezil down down_syndrome doxepin dpd dpdr dpt drama_triangle dramamine
      dry_january dsm dsm_5 dsm_5_tr dss dui duloxetine duluth duluth_model dunning_kruger dv dwi dx dyadic dyanavel
      dynamic_maturational eap eaps early_denver early_start_denver eat_26 ecg ecomap ect ed edd ede ede_q ede_qs edi
      edinburgh edinburgh_postnatal edluar eds eeg eeoc efct effexor efft efit eft ehcp ehlers_danlos ehr ehrs ein
      eisenhower ekg elavil elden_ring eldepryl electra eliquis ell emdr emdria emg emr emrs ems emsam emt ent eob eod
      eow epds ephi epidiolex epo eppp eq er era ericksonian eriksonian erisa erp escitalopram esdm eskalith esl esq
      ess estazolam estradiol eszopiclone eta evekeo ewo exelon exposure_and_response exrp faces fad faff
      family_based_treatment fanapt fap faq farxiga fas fasd fba fbi fbt fda fema fentanyl fep ferpa fetzima fft
      filial fioricet flexeril floortime florida_star fluoxetine fluphenazine flurazepam fluvoxamine fmla fmri fnd foc
      focalin folie forfivo four_horsemen fragile_x fregoli freudian friends frye fsa fsiq fx fyi ga gabapentin gad
      gad7 gad_7 gaf gafs gai gal galantamine ganser gdpr gds ged genogram geodon gestalt glasgow glasgow_coma
      good_lives good_lives_model gottman gp gpa gps gpt graves graves_disease gre guanfacine guardian_ad_litem
      guillain_barre gyn hafyera hakomi halcion haldol haloperidol ham_a ham_d hamd hamilton_depression harvard
      hashimoto hawkins hawthorne hba1c hcbs hcpcs hcr_20 hcv hdhp hdl hearing_voices_network heimlich hetlioz
      hey_alexa hey_siri hhs hi hipaa hippocratic hiv hmo hoa hodgkin housing_first hpd hpi hpv hr hrv hs hsa hse htn
      hud humira huntington hx hyde hydrocodone hydroxyzine ib ibct ibogaine ibuprofen ibw icd icd_10 icd_11 ice icg
      icu id idea idk iep ies ies_r ifs igalmi igd igds igds9 iloperidone im imago imho imipramine imitrex imo
      incredible_years inderal ingrezza inn ins insulin intake_coordinator intermezzo internal_family_systems intuniv
      invega iop iowa iowa_gambling ipsrt ipt ipt_a iptsrt ipv iq irs iscd isi isocarboxazid isst istdp itbct itq iud
      iui iv ivf jane_app jd jekyll johari jornay jungian k_sads k_sas kaiser_permanente kaplan_meier kapvay
      karolinska karpman kava kawasaki kegel keppra ketamine kidnet kleinian klinefelter klonopin kohutian korsakoff
      kratom ksads ksas la lac lacanian ladc lai lamictal lamotrigine lantus lasix latuda lcadc lcmhc lcpc lcsw lcsws
      ld ldl ldn lec lec_5 lemborexant levels_of_care levetiracetam levomilnacipran levothyroxine lewy lewy_body
      lexapro lft lfts lgbt libre librium licsw lidcombe lifeline lifering likert lion_mane lisdexamfetamine
      lisinopril lithium lithobid llc llm lmft lmfts lmhc lmhcs lmsw loc lofexidine lol lorazepam love_map love_maps
      loxapine loxitane lpc lpca lpcc lpcs lpn lsas lsas_sr lsat lsd lsw ltc lucemyra ludiomil lumateperone lunesta
      lupus lurasidone luvox lybalvi lyme lyrica m_chat ma madonna madrs madrs_s maintena manchester_protocol maoi
      maois marfan marinol marplan masc masc_2 maslach maudsley mayo_portland mba mbct mbi mbsr mbt mbt_a mbt_p mcas
      mcat mchat mcmi mco mcos mct md mdd mdft mdma mdq mds me med medi_cal medicaid medicare medicare_advantage
      medusa melatonin mellaril memantine menninger mental_health_awareness meprobamate mestinon meta metformin
      methadone methadose methamphetamine methotrexate methylphenidate metoprolol mft mhcs mht mi mid mid_treatment
      midazolam milan_systemic milanese military_onesource miltown minding_the_baby mindup mini mini_cog minipress
      minnesota minnesota_multiphasic minnesota_starvation miracle_question miralax mirena mirtazapine ml mmpi mmpi_2
      mmpi_3 mmpi_a mmse moca modafinil molindone morphine motivational motivational_interviewing motrin mounjaro mph
      mpre mri ms mse mspss mst msw mtbi mtss munchausen munchausen_by_proxy mydayis na naadac nad naloxone naltrexone
      namenda nami narcan narcissus nardil narm nart nasw navane nbcc nclex ncmhce nctsn nefazodone nepsy net
      neurofeedback neurontin new_haven new_york_heart nexplanon ngo nhs nicorette nicu nih nimh nkda norpramin
      northera nortriptyline norvasc np npd npi npo nssi nuedexta nuplazid nurse_family nuvigil nvc oa oasis ob obgyn
      ocd oci oci_r ocpd ocr odd odsis odt oedipal oedipus ok olanzapine oleptro omega_3 omg omnipod oon open_dialogue
      opposite_action oq oq_45 or orap ors osa osdd osfed osha oslo ot otr ots owi oxazepam oxcarbazepine oxtellar
      oxybutynin oxycodone oxycontin ozempic pa_c pact pacu pai paliperidone palo_alto_group pamelor pandora panss pap
      parity parkinson parkinsons parnate paroxetine pavlov pavlovian paxil pbq pc pces pcit pcl pcl_5 pcl_r pcos pcp
      pcs pd pda pdf pdss pe pearson pecos pecs peer_support peers penn penn_state_worry percocet perphenazine
      perseris persistent_complex pet peter_pan pexeva pg_13 pgd phd phds phenelzine phenergan phenobarbital
      phentermine phi php phq phq15 phq9 phq_15 phq_2 phq_9 phq_a phy pi pica picu pimavanserin pimozide pip piq pir
      pitolisant plan_b plaquenil pmdd pmhnp pms pmt pnes po poa polst polyvagal pomodoro portland_model pots pov ppa
      ppd ppo ppp pq_b pqb prader_willi prague prazosin prednisone pregabalin premarin prep pristiq prn probuphine
      procentra procrustean prolixin prolonged_exposure prolonged_grief propranolol proqol prosom protriptyline
      provera provigil prozac ps psi psi_4 psilocybin psp psqi pss pssi psychoanalytic psychodrama psychodynamic
      psychological_first_aid psyd psyds psypact psyrats pt pta ptci pto ptsd px pyridostigmine qa qam qd qhs qi qid
      qtc quetiapine quillichew quillivant quviviq raads raads_r radical_acceptance ramelteon ramipril rancho
      rancho_los_amigos ravlt raynaud razadyne rbans rbt rcads rcft rct rcts rd rds rebt refuge_recovery relexxii
      remeron renfrew requip response_prevention restoril rethinking_ptsd rett revia rexulti rey_o rf rfs rft rilutek
      risperdal risperidone ritalin ritonavir rivastigmine rls rn rns ro_dbt robaxin robitussin roe rogerian rogersian
      roi romberg rorschach rosenberg_self_esteem roxanol rozerem rr rsvp rtc rti rtms rx rybelsus rykindo sa saa
      sabril safety_planning salt samhsa sans saphris saps sarafem sat savry scared scid scid_5 scid_d scoff scq sdq
      se section_8 secuado seeking_safety sel selegiline semaglutide senco sensorimotor serax serenity_prayer serentil
      seroquel sertraline serzone seven_eyed sexaholics sf_86 sfbt sft si sib sildenafil silenor sinemet sinequan sips
      siri sisyphean sisyphus sit sjogren skinnerian sl slaa slp slums smart_recovery sms snap snap_iv sneaky_poo snf
      snris soap sober_october social_thinking socratic sodium soma somatic some sonata sop sops sotips
      sound_relationship_house space spd spect spin spirit spr spravato sq sr srs srs_2 ssdi ssi ssn sspmht ssris
      st_john_wort st_louis_criteria stai stanford_binet stanford_prison star stat static_99 static_99r stavzor std
      stelazine sti stockholm stop_skill stpd strange_situation straterra strattera strengthening_families stroop
      sublocade suboxone subutex sud suds sunosi supportive_parenting surmontil sustenna suvorexant swat sx symbyax
      synthroid szpd t1d t2d tanf tapentadol tarasoff tas tas_20 tasimelteon tat tavistock tbh tbi tcas teacch
      tegretol temazepam tenex tetrabenazine tf_cbt tfn tfp tgif thc the_body_keeps the_lifeline theraplay thiamine
      thioridazine thiothixene thorazine tia tiagabine tic tid tip tipp title_iv title_ix tmi tms tmt tofranil tomm
      topamax topf topiramate toronto_alexithymia tourette tourettes tova tradjenta trails tramadol tranxene
      tranylcypromine trazodone tre trem trevor_project trf triazolam tricare trifluoperazine trihexyphenidyl trilafon
      trileptal trintellix trinza triple_p trojan truvada tsh tv twelve_step tx tylenol ufe ufo united up up_a url usa
      usb usc uscis uti uzedy va valbenazine valium valproate valproic vancouver_index vanderbilt vanderbilts
      varenicline vci venlafaxine versacloz vet_center vfw vha viagra vicodin viibryd vilazodone viloxazine vineland
      vip viq vistaril vivactil vivitrol vm vns voc voip vortioxetine vpn vraylar vs vyvanse wais wais_iv warfarin
      wcst wechsler_adult wegovy wellbutrin wellness_recovery wernicke wernicke_korsakoff wet wfh whodas wiat wic
      williams_syndrome window_of_tolerance winnicottian wisc wisc_v wise_mind wj wmi wms wnl women_for_sobriety
      woodcock_johnson wppsi written_exposure xanax xarelto xelstrym xenazine xl xr xyrem xywav y_bocs yale_brown yaz
      ybocs ybocs_ii ymrs ysr zaleplon zelapar zenzedi zepbound ziprasidone zofran zoloft zolpidem zolpimist zonegran
      zones_of_regulation zonisamide zubsolv zulresso zung zuranolone zurzuvae zyban zyprexa zyrtec
      """)
  ]
}
