/// English words that need not be names, in their base forms; `Inflection` derives the others.
/// Source: compiled for this gate from general knowledge of English and of clinical prose.
extension WordList {
  static let commonWordsAToL: [WordList] = [
    WordList(
      .common,
      """
      401k abandon abbey abide ability abject able ableism ableist abnormal abort abortion abound abrupt absence
      absent absolute absolutely absolve absorb abstain abstinence abstinent abstract absurd abt abuela abuelo
      abundance abuse abuser abusive academic academy accelerate accent accept access accident accidentally acclaim
      accommodate accompany accomplish accord account accountant accountants accrue accumulate accuracy accurate
      accuse ace acetylcholine ache achieve acid acknowledge acquaint acquire acquit acre acrylic act action
      activation active activist actor actress actual actuary acuity acupuncturist acute adamant adapt add addendum
      addict addiction additional additionally address adept adequate adhere adherence adjacent adjoin adjourn adjust
      adjustment adlerian administer administrator admire admission admit admittedly adolescence adolescent adopt
      adoptee adoption adoptive adore adorn adult adultery adults advance advantage adventure adverse advert advertise
      advice advise advisor advocate aesthetic afab afaik affair affect affection affidavit affiliate affirm afflict
      afford afraid aftercare afterlife aftermath afternoon age ageism ageist agency agenda agent aggravate aggression
      aggressive agile agitate ago agony agoraphobia agoraphobic agree agreement agreements ah aha ahead aid ail aim
      ain't air aircraft airhead airline airplane airport aisle aka akka al alarm album alcohol alcoholic alert
      alexithymia alexithymic algorithm alibi alien align alignment alike alimony alive allay allege allegedly
      allegiance allergic allergy alley alliance allocate allot allow allowance allowances ally alma alone along aloof
      aloud alphabet alright alter alternate alternative altogether alumni am amab amateur amaze ambient ambiguity
      ambiguous ambition ambitious ambivalence ambivalent ambulance ambush amen amend amid amma amnesia among amount
      ample amplify amputate amuse an ana anaesthetic analogy analyse analysis analyst analytic analyze ancestor
      ancestors ancestry anchor ancient anecdote anesthesiologist angel anger angle angry anguish anh anhedonia
      anhedonic animal animate ankle anna anniversary annotation announce annoy annual anonymity anonymous anonymously
      anorexia anorexic anorgasmia answer ant antagonist antepartum anthem anti anticipate anticipatory antidepressant
      antipsychotic anxiety anxious anyhow anymore anyone anything anyway anyways anywhere apart apartment apathy
      apnea apologies apologize apology app appa apparel apparent apparently appeal appear appearance append appendix
      appetite applaud apple appliance application apply appoint appointment appraise appreciate approach appropriate
      approval approve approx approximate appt appts apt aptitude aquarius arachnophobia arbiter arbitrary arc arch
      architect architecture archive ardent area arena arent argh arguably argue argument aries arise arithmetic arm
      armchair armor army aro aroma arouse arrange arrangement arrangements array arrest arrive arrogant arrow arsenal
      art artery article articulate artifact artist artistic asap ash ashamed aside ask asleep aspect aspire ass
      assault assemble assert assertive assess assessment asset asshole assign assist assistant associate assort
      assume assure asthma astonish astrology astronaut asymmetric ate athlete atmosphere atom atone attach attachment
      attack attain attempt attend attendance attendant attention attentive attic attire attitude attorney attract
      attribute atypical auction aud audible audience audio audiologist audit auditor auditory augment aunt auntie
      aura austere author authority authorize autism auto autocorrect automata automate automated automatic
      automatically automation automobile autonomy autopsy autumn avail availability available avenge average avert
      avid avoid avoidance avoidant avolition await awake award aware awareness away awe awesome awful awkward awoke
      axe axis ayah b4 ba baba babe babes babies baby babysit bachelor back backfire background backpack backseat
      backup backward backyard bacon bad badge badly baffle bag baggage bail bailiff bait bake baker bakery balance
      bald ball ballet balloon ballot ban banana band bandage bandwidth bang banish bank banker bankrupt banks banner
      bao baptism baptize bar barbaric barbecue barber bare barely bargain barista bark barn barometer barrel barrier
      bartender base baseball baseline basement basic basically basics basin basis basket basketball bass bastard bat
      batch bath bathe bathroom batter battery battle bay bc bcc bea beach bead beam bean bear beard beast beat beaten
      beau beautiful beauty became become bed bedrest bedridden bedroom bedside bedtime bee beef beekeeper beep beer
      beetle beforehand beg began begin begun behalf behave behavior behavioral behaviorally behaviors behaviour being
      belief believe bell belly belong belongings beloved belt bench bend beneath benefit benign bent bereave bereaved
      bereavement berry beset beside best bet beta betray betrayal better beverage beware beyond bh bhabhi bhai bi
      bias bible bicycle bid big biggest bike bilateral bilingual bill biller billing bind binge bingo binky
      biographical biography biological biology biopsy biopsychosocial biphobia bipolar bird birth birthday biscuit
      bisexual bit bitch bite bitten bitter bizarre black blackout bladder blade blah blame bland blank blanket
      blankie blast blatant blaze bleach bleak bleed blend bless blessing blew blind blink bliss blister blizzard
      block blog blond blonde blood bloody bloom blossom blow blown blue blues bluff blunt blur blurt blush bo board
      boast boat bob bobby bodily body bodywork bog boil bold bolt bomb bombard bond bone bong bonnie bonus book
      bookcase bookish bookkeeper booklet bookstore boom boomtown boost boot booth border borderline bore boredom born
      borrow boss bother bottle bottom bottomline bought bouldering bounce bouncer bound boundary bout bow bowel bowl
      box boxer boy boycott boyfriend boys brace bracelet bracket brag braid brain brainstorm brainstorming brake
      branch brand brass brat brave bravo bread breadcrumb breadwinner break breakdown breakfast breakthrough breakup
      breast breastfed breastfeed breastfeeding breath breathe breathwork bred breed breeze brew brewer bribe brick
      bride bridge bridges brief briefly bright brighten brilliant bring brink brisk brittle bro broad broadcast
      broader broke broken broker bronze brook broom brother brought brow brown brownie browser bruise brush brutal
      bruxism btw bubbe bubble buck bucket buckle bud buddy budge budget buffalo buffer buffet bug buggy build builder
      building built bulb bulge bulimarexia bulimia bulimic bulk bull bullet bulletin bullshit bully bum bump bunch
      bundle bunny burden bureau burger burglary burial buried burn burnout burnt burp burst bury bus bush business
      busser buster busy butch butcher butt butter butterfly button buy buyer buzz buzzers bye bypass bystander cab
      cabbie cabin cabinet cable cafe caffeine cage cake calamity calculate calendar calf call caller calling callous
      calm calmer calorie came camel camera camp campaign camper campus can canal cancel canceled cancelled cancelling
      cancer candid candidate candle candor candy candy_striper cane cannabis cannon cannot canoe cant canvas cap
      capable capacity cape capital capitalized capricorn captain caption captivate captive captor capture car caramel
      carbon card cardboard cardiac cardio cardiologist care career careful caregiver careless caretaker cargo caring
      carnival carol carpenter carpet carriage carrier carrot carry cart cartoon carve case caseload caseloads
      casework caseworker cash cashier cask cast castle casual casualty cat catalog catalyst cataplexy catastrophe
      catastrophic catastrophize catastrophizing catch catchall category cater catfish catfished cathedral catheter
      cattle catty caucus caught cause caution cautious cave caveat caveats cavity cc cc'd cease ceiling celebrate
      celebrity cell cellar cement cemetery censor census cent centenarian center central centre century ceo cereal
      ceremony certain certainly certificate certify chacha chain chair chairman chalk challenge chamber champion
      chance change channel chant chaos chaotic chapel chaplain chapter character charcoal charge charisma charity
      charm chart chase chaste chastity chat chatter cheap cheaper cheat check checkbook checking checklist checklists
      checkup cheek cheer cheerful cheers cheese chef chemical chemistry chemo chemotherapy cherish cherry chess chest
      chew chi chicken chief child childcare childhood childish chill chimney chin china chinatown chip chiropractor
      chocolate choice choir choke choose chop chord chore chores chorus chose chosen chronic chronically chuck chunk
      church churn cigar cigarette cinema circle circuit circular circulate circumstance circus cis cisnormative
      citation citations cite citizen city civic civil civilian cl claim clamor clamp clarify clarity clash class
      classic classism classist classmate classroom clause claustrophobia claw clay clean cleaner cleanout cleanse
      clear clearance clearer clergy clerk clever cliche click client cliff climate climax climb cling clinic clinical
      clinically clinician clinician_led clip clipboard cloak clock clone close closer closet closeup closure cloth
      clothes cloud cloudy clown clt clts club clue clumsy clung cluster clutch clutter cluttering co co_lead
      co_leader co_occurring co_parent co_parenting co_regulate co_sleeping co_therapist coach coaching coal coalition
      coarse coast coat cobbler cocaine cochair code codependent coder coding coerce coercion coffee coffin cognition
      cognitive cognitively cohabit coherence coherent cohort coin coincide coincidence cold cole colic colicky
      collaborate collaboration collaborator collage collapse collar colleague collect collective college collegial
      collide colloquium collude collusion colon colonel colony color colorism colour colt column coma combat
      combination combine combs comeback comedian comedy comfort comfortable comic coming command commence comment
      commerce commercial commission commit committee commode common commotion communal commune communicate community
      commute commuter commuting comorbid comorbidity compact companion company compare comparison compartment compass
      compassion compatibility compatible compel compensate compete competence competency competent competition
      compile complain complaint complaints complement complete completely complex compliance compliant complicate
      complicated compliment comply component compose composite composure compound comprehend comprehensive compress
      compromise compulsion compulsive compulsory computation computer conceal concede conceive concentrate concept
      conception concern concerning concert concise conclude concrete concur concurrent concussion condemn condition
      conditional condo condolence conduct cone confabulate confabulates conference confess confession confidant
      confide confidence confident confidential confidentiality configuration configure confine confirm confirmation
      conflict conform confront confrontation confuse confused confusion congrats congratulate congratulation
      congregation congress conjoint conjunction connect connection conquer conscience conscious consciousness
      consecutive consensus consent consequence conservative conserve consider considerate consideration consist
      consistent console consolidate conspiracy constable constant constipate constitute constrain constraint
      construct construction consult consultant consultation consultee consume consumer consumption contact contagious
      contain containment contaminate contamination contemplate contemplation contemporary contempt contend content
      contentious contest context continent contingency contingent continuation continue continuity continuous
      contract contractor contradict contrary contrast contribute control controversial controversy convene
      convenience convenient convention conversation converse conversely conversion convert convey convict convince
      cook cookie cooking cooks cool cooperate coordinate coordinator cop coparent coparenting copay copayment copays
      cope coping copper copy copyright core coregulate coregulation cork corn corner coroner corp corporal corporate
      corporation corpse correct correction correlate correspond corridor corrupt cortisol cos cosleeping cosmetic
      cost costly costume cosy cottage cotton couch cough couldnt council counsel counseling counselling counsellor
      counselor count counter countertransference countertransferential country county coup couple couplehood coupon
      courage courageous courier course court courtesy courtroom courtship cousin covenant cover coverage covert covet
      cow coward coworker coz cozy crack cradle craft cramp crane crap crappy crash crave craving crawl crazy creak
      cream create creative creator creature credential credentialed credentialing credible credit creed creek creep
      cremate crept crew crib crime criminal cringe cringey cripple crises crisis crisp criteria criterion critic
      critical criticism criticize critique crop cross crossfit crossing crossings crossroad crossroads crosstown
      croupier crowd crowded crowdsourced crown crucial crucify crude cruel cruise crumb crumble crunch crush crutch
      cry crybaby crying crystal cst ct cts cubicle cue cuff culminate culprit cult cultivate cultural culturally
      culture cup cupboard curb cure curfew curiosity curious curl currency current currently curriculum curse cursor
      curtain curve curvy cushion custodian custody custom customer cut cute cutoff cutter cuz cy cycle cyclical cynic
      cynical cynics da dad dada daddy dadi daily dairy daisy dale dam damage damn damned damp dance dancer dang
      danger dangerous dangle dare dark darken darkness darling dart darwinian dash data database date daughter dawn
      day daycare daydream daylight dayshift dazzle de deacon dead deadline deadly deadname deaf deal dealer dealt
      dean dear death deathbed debate debilitate debrief debriefed debriefing debris debt debut decade decay decease
      deceased deceit deceive december decent decide decimal decision deck deckhand declaration declare decline
      decompensate decompensated decompensating decompensation decor decorate decrease dedicate dedication deduct
      deductible deed deem deep deeper deer default defeat defect defend defendant defense defensive defer defiance
      defiant deficiency deficit define definite definitely definition deflate deflect defuse defusion defy degrade
      degree dehydrate delay delegate delete deliberate delicate delicious delight delinquent delirious delirium
      deliver deliverable delivery delude delusion delusional demand demean dementia demise democracy demon
      demonstrate den denglish denial denounce dense denser dent dental dentist deny depart department departure
      depend dependence dependency dependent depict deplete deploy deployment deport deportation depose deposit
      deprecated deprescribe depress depressant depressed depression depressive deprivation deprive dept depth deputy
      derail derby derivative derive derm dermatillomania dermatologist descend describe description desert deserve
      design designate desire desk deskmate despair desperate despise despite dessert destabilize destabilized
      destination destiny destroy destruction destructive detach detail details detain detect detective detention
      deter deteriorate determine detour detox dev devalue devastate develop developer development developmental
      developmentally deviate device devil devise devote devout devs dew diabetes diabetic diagnose diagnosis
      diagnostic diagram dial dialect dialectic dialectical dialectics dialogue dialysis diamond diaper diary dice
      dick dickensian dictate dictionary did didactic didi didnt die diesel diet dietitian differ difference different
      differential difficult difficulty diffuse dig digest digit digital dignity dilemma diligent dim dime dimension
      dimensional diminish dine dinner dip diploma direct direction director directory dirt dirty disability disable
      disagree disappear disappoint disapprove disaster disbelief disc discard discharge disciple discipline
      disclaimer disclose disclosure discomfort disconnect discontinue discount discourage discover discreet
      discrepancy discrete discretion discriminate discuss discussion disease disenfranchised disengage disgrace
      disguise disgust dish dishes dishwasher dismal dismay dismiss disorder disorganized disorient dispatch
      dispatcher dispel dispense disperse display disposition dispute disregard disrespect disrupt dissatisfy dissect
      dissent dissociate dissociation dissociative dissolve distance distant distinct distinguish distort distortion
      distract distraction distress distribute district distrust disturb disturbance diuretic dive diverse divert
      divide divine division divorce divorced divorcee dizzy dm'd dmed doc docile dock docs doctor doctorate document
      documentation doesnt dog dogma doll dollar dolly dolphin domain domestic dominant dominate don donate done dong
      donkey donned donor dons dont doom doomscroll doomscrolling door doorway dopamine dope dorm dormant dosage dose
      dot dots double doubt dough doula dove down download downloads downplay downside downstairs downtitrate downtown
      doxed doxxed dozen dozens draft drag dragon drain drama dramatic drank drastic draw drawer drawing drawn dread
      dreadful dream dreamt dreamy dress drew drift drill drink drinker drip drive driven driver drone drool drop
      dropout drove drown drug drum drunk dry drywaller dual dub duc duck dude due duel dues duet dug duke dull dumb
      dump dung dunno duo duplicate durable duration dusk dust dusty duty dwarf dwell dwindle dx dye dynamic
      dynamically dynamics dysfunction dysfunctional dyspareunia dysphoria dysregulate dysregulated dysregulation
      dystonic eager eagle ear earl earlier early earn earnest earring earth earthquake ease easel easier easiest
      easily east easy eat eaten eater eating ebony echo eclampsia eclectic economic economy ecstasy ed eden edge edit
      edition editor eds educate education educator eerie effect effective efficacy efficient effort eg egg ego
      egodystonic egosyntonic eh eight eighteen eighties eighty elaborate elapse elbow elder elderly eldest elect
      election elective electric electrician electrolytes electronic elegant element elementary elephant elevate
      elevator eleven elicit eligible eliminate elite elope eloquent elsewhere elude email emailed embarrass embassy
      embed ember embody embrace embryo emerald emerge emergency emergent emetophobia emigrate eminent emit emoji
      emojis emotion emotional emotionality emotionally empathic empathize empathy emperor emphasis emphasize empire
      employ employee employer employment empower empty enable enabler enact enactment enactments enby encamp enclose
      encode encopresis encounter encourage encrypt end endanger endeavor endgame ending endless endo endocrinologist
      endometriosis endorse endorsement endow endure enemy energetic energy enforce engage engagement engine engineer
      enhance enhancement enjoy enlarge enlighten enlist enmesh enmeshed enmeshment enneagram enormous enough enrage
      enrich enroll ensure entail enter enterprise entertain enthusiasm entice entire entirely entitle entity entrance
      entrap entropy entrust entry enumerate enuresis envelope envious environment envision envy epic epidemic
      epilepsy epilogue episode epitome equal equate equip equipment equity equivalent era erase erect erectile ernest
      erode erotic err errand errands errata erratic erroneous error erupt escalate escape escort esp especially
      espouse esq essay essence essential essentially est establish estate esteem esthetician estimate estrange
      estranged estrogen et etc eternal eternity ethic ethical ethically ethics ethnic etiologic etiology etiquette
      etoh evacuate evade evaluate evaluation evaluator eve evening event eventual eventually ever evermore everybody
      everything everywhere evict evidence evident evidently evil evoke evolve ex exact exaggerate exam examine
      example exceed excel excellent except exception excerpt excess exchange excite exclude exclusion exclusive
      excuse execute executive exempt exercise exert exhale exhaust exhausted exhibit exhume exile exist existence
      existential exit exotic expand expanse expect expectation expecting expel expense expensive experience
      experiential experiment expert expertise expiration expire explain explanation explicit explode exploit explore
      explosion explosive exponent export expose exposure express expression expressive exquisite extend extension
      extensive extent exterior external externalize externalizing extinct extinction extinguish extort extra extract
      extraordinary extravert extreme extrovert exude eye eyeball eyebrow eyeroll eyewitness f fable fabric fabulous
      face facepalm facet facetime facial facilitate facilitator facility fact factor factory faculty fade fail
      failure faint fair fairly fairy faith faithful fake fall fallback fallen fallout falls false fam fame familial
      familiar family famine famous fan fanatic fancy fanny fantasy far fare farewell farm farmer farmhand farther
      fascinate fashion fast fasten faster fat fatal fate father fathom fatigue fatphobia fatphobic fault faulty favor
      favorite favour fawn fawning fear fearful feasibility feasible feast feat feather feature february fed federal
      fee feed feedback feel feeling feign fell fellow fellowship felon felony felt female females feminine fence
      ferment fern ferritin ferry fertile fertility fervent festival fetal fetch fetish fetus feud fever few fewer
      fiance fiancee fiber fibromyalgia fickle fiction fiddle fidelity fidget fidgets field fields fierce fifteen
      fifth fifties fifty fig fight fighter figure file filename fill film filter filth final finally finance
      financial financially find finding fine finest finger finish finite fire firearm firefighter firefly fireplace
      firework firm first firsthand fiscal fish fisher fisherman fist fit fitness five fix flag flagrant flame flank
      flare flash flashback flashforward flashpoint flat flatten flatter flavor flaw flea fled flee fleet flesh flew
      flexibility flexible flick flight fling flint flip flirt flo float flock flood flooding floor flop flora florist
      floss flour flourish flow flower flown flowsheet flu fluctuate fluent fluid flunk flush fly foam focus fog foil
      fold folder folk folks follow follower fond font food fool foolish foot football footing footnote forbade forbid
      force ford forearm forecast foreclose forefront foreground forehead foreign foreman forensic foresee forest
      forever foreword forfeit forgave forge forget forgive forgiven forgiveness forgot forgotten fork forklift form
      formal format former formerly formula formulate formulation fort forth forthcoming forties fortnight fortunate
      fortunately fortune forty fortysomething forum forward foster fought foul found foundation founder fountain four
      foursome fourteen fourth fox fraction fracture fragile fragment fragrance frail frame framework franchise
      franglais frank frankly frantic fraternity fraud fray freak free freedom freelance freelancer freeze freezer
      freight frenzy frequency frequent frequently fresh freshman freshmen freudian friction friday fridays fridge
      friend friendly friendship fright frighten frog front frontal frontline frost frown froze frozen frugal fruit
      fruitful frustrate frustrated frustration fry ftf ftm fuck fucked fucking fuel fugitive fugue fulfill full
      fullest fully fumble fun function functional functioning fund fundamental fundraise funeral funny fur furious
      furlough furloughed furnace furnish furniture further furthermore furthest fury fuse fusion fuss futile future
      fuzzy fw fwd fwiw fx fyi gaba gag gage gain gait gala gale gallant gallery gallon gallop gals gambit gamble
      gambler gambling game gameplan gamer gaming gang gap garage garbage garda gardai garden gardener gardens garlic
      garment garner gas gaslight gaslighting gaslit gasp gastric gastro gastroenterologist gate gateway gather gauge
      gave gawd gay gaze gear geek geez gel gem gemini gender gene genealogy general generalize generally generate
      generating generation generative generator generic generous genesis genetic genius genre gentle gentleman
      genuine geography geometry geriatric germ german gestational gesture getting ghost ghosted giant gift gifted gig
      giggle gill ginger girl girlfriend girls give given giver glad glamour glance glare glass gleam glen glimpse
      glitch glitter global gloom gloomy glorify glorious glory glossary glove glow glucose glue glutamate gmt go goal
      goalie goat god godmother goggles gold golden goldie golf gone gonna good goodbye goodness goods goodwill
      googled goose gorge gorgeous gosh gospel gossip got gotta gotten govern government governor govt grab grace
      gracious grad grade grader gradual graduate graduation graft grain gram grammar gramps gran grand grandad
      grandchild granddad granddaughter grandfather grandiose grandiosity grandkid grandma grandmother grandpa
      grandparent grandparents grandson granny grant grape graph graphic grasp grass grateful gratify gratitude grave
      gravity gray graze grease great greater greatest greed greedy greek green greet grew grey grid grief grieve
      grieving grill grim grin grind grip grit groan groceries grocery groin groom groove gross grotesque ground
      groundhog grounding groundskeeper group grove grow growl grown grown_up grownup growth grudge grueling grumble
      grumpy guarantee guarantor guard guardian guess guest guidance guide guideline guilt guilty guitar gulf gum gun
      gus gustatory gut gutpunch gutter guy guys gym gymnast gymnastics gyn gynaecologist gynaecology gynecologist ha
      habit hack had hadnt haematology hafta haha hair haircut hairdresser hairy hale half halftime halfway hall
      hallmark hallucinate hallucination hallway halmoni halt ham hamburger hammer hammock hamper hamster hand
      handcuff handful handicap handle handler handout handouts handshake handsome handwriting handy hang hangover
      happen happily happiness happy harass harassment harbor hard harden harder hardest hardly hardship hardware
      hardwired harm harmful harmless harmlessly harmonious harmony harness harp harry harsh harvest hashtag hashtags
      hasnt hassle haste hasty hat hatch hate hatred haul haunt haven havent hawk hay hazard haze hazel hazing head
      headache headcount headline headphone headquarters headspace headstrong headwind heal healer health healthcare
      healthy heap hear heard hearing hearsay heart heartache heartbeat heartbreak heartbreaking heartfelt heat heater
      heather heaven heavier heavily heavy heck hectic hedge heed heel hegelian height heighten heights heir held hell
      hello helmet help helper helpful helpless helpline hem hemisphere hemoglobin hemorrhage hen hence herald herb
      herbalist herd here hereditary heritage hermit hero heroic heroin hes hesitant hesitate het hetero
      heteronormative heterosexual hey hi hiccup hid hidden hide hiding hierarchy high higher highest highlight highly
      highway hijab hike hilarious hill hills hinder hindsight hinge hint hip hire historian historic historical
      historically history hit hitch hiya hm hmm ho hoard hoarder hoarding hobby hockey hoe hold holder holding hole
      holiday holidays holistic hollow holly holy homage home homebody homebound homecoming homegrown homeless
      homelessness homemaker homeowner homeschool homesick hometown homework homicidal homicide homophobia homophobic
      homosexual honest honestly honesty honey honeymoon hong honor honorable honour hood hook hooks hookup hooray hop
      hope hopeful hopefully hopeless hopelessness horizon horizontal hormonal hormone horn horoscope horrible horrid
      horrific horrify horror horse hose hosp hospice hospital hospitalist hospitality hospitalization hospitalize
      host hostage hostel hostile hostility hot hotel hothead hotline hotspot hound hour hourly house housebound
      household housekeeper housemate housewife housing hover how howdy however howl hpi hr hrs hub huddle hue hug
      huge hugely huh hull hum human humane humanity humble humid humiliate humiliation humility humor humour hunch
      hundred hung hunger hungry hunt hunter hurdle hurl hurricane hurry hurt hurtful husband hush husky hustle hut
      hvac hw hx hybrid hydrate hygiene hymn hyper hyperarousal hyperemesis hyperfixation hyperfocus hypersexual
      hypersomnia hypervigilance hypervigilant hyphen hyphenated hypnosis hypnotherapist hypnotherapy hypnotic
      hypochondria hypocrite hypomania hypomanic hypothesis hypothetical hypothetically hysteria hysterical hyung
      iatrogenic ice icebreaker icebreakers icon icy id idea ideal ideally ideation identical identification identify
      identity ideology idiom idiot idk idle idol ie ignite ignorance ignorant ignore iirc ill illegal illegitimate
      illicit illness illuminate illusion illustrate im image imagery imagination imagine imago imam imho imitate
      immature immediate immediately immense immigrant immigrate immigration imminent immobile immoral immune immunity
      imo impact impair impairment impart impasse impatient impede impend imperative imperfect impersonal implant
      implement implementation implicate implication implicit imply import important impose impossible imposter
      impostor impotence impress impression impressive imprint imprison improve improvement improvise impulse
      impulsive impulsivity inability inaccurate inappropriate inbox inc incarcerate incentive incest inch incident
      incidentally incite incl inclination incline include inclusion inclusive income incoming incompatible
      incompetent incomplete incongruent inconsistent incorporate incorrect increase incredible incredibly incremental
      incubate incur indeed indefinite indent independence independent index indicate indicator indie indifferent
      indigenous indirect indistinct individual individually individuate indoor induce induction indulge industry
      inept inevitable infancy infant infantile infants infatuate infect infection infer inference inferior
      infertility infest infidelity infinite infinity infirm inflame inflate inflexible inflict influence influencer
      influenza info infodump inform informal informant information informed infrastructure infrequent infringe
      infuriate infusion ingest ingredient inhabit inhale inherent inherit inheritance inhibit inhibition inhibitory
      initial initially initials initiate initiative inject injection injure injury injustice ink inlaw inlaws inline
      inmate inn innate inner innocence innocent innovate innuendo inpatient input inquire inquiry inroads insane
      insecure insecurity insert inside insight insightful insist insomnia inspect inspector inspiration inspire
      inspired instability install installation installment instance instant instead instill instinct institute
      institution instruct instruction instructions instructor instrument insufficient insulate insulin insult
      insurance insure insurer intact intake integer integral integrate integration integrity intellect intellectual
      intelligence intelligent intend intense intensify intensity intensive intent intention inter interact
      interaction intercept interest interesting interface interfere interference interim interior interject interlude
      intermediate intermittent intern internal internalize internalizing international internet internist internship
      interoception interoceptive interpersonal interpersonally interpret interpretation interpreter interrogate
      interrupt intersect intersubjective interval intervene intervenor intervention interview interviewer intimacy
      intimate intimidate into intolerance intolerant intonation intoxicate intoxicated intrapartum intrapsychic
      intricate intrigue intro introduce introduction introject introspect introvert intrude intruder intrusion
      intrusive intuition intuitive invade invalid invalidate invasive invent inventory invest investigate
      investigation investigator invisible invitation invite invocation invoice invoke involuntary involve involved
      inward iris irl iron ironic irony irrational irregular irrelevant irresponsible irritability irritable irritate
      island islands isle isnt isolate isolation issue italic item iteration itinerary iv ive ivory ivy ja jab jack
      jacket jackpot jade jagged jail jam janitor january jar jargon jasmine jaunt jaw jay jazz jealous jealousy jean
      jeans jeez jelly jeopardy jerk jerry jersey jest jet jewel jeweler jewelry jiddo jigsaw jimmy job jobless jog
      join joint joke jolly jolt josh jot journal journalist journey joy joyful jr judge judgement judgment judgmental
      judicial judo jug juggle juice juicy jumble jump junction june jung jungian jungle junior juniper junk junkie
      jurisdiction juror jury justice justify juvenile ka kafkaesque kang karate karma kayak kayaking keen keener keep
      keeper keepsake kept kettle key keyboard keynote keyword kick kickback kickoff kid kidnap kidney kids kill
      killer kin kind kinda kinder kindergarten kindergartner kindly kindness kinesthetic king kingdom kinky kinship
      kiss kit kitchen kite kitten kitty knack knee kneel knelt knew knife knit knitting knock knot know knowing
      knowledge known koro kosher kudos la lab label labor laboratory labour labyrinth lace lack lactation lacy lad
      ladder ladies lady lag laid lain lake lamb lame lament lamp lance land landed landing landlady landlord landmark
      landmine landscape lane language lantern lap lapse laptop large largely largest lark larva laser lash last
      lasting latch late lately latency latent later lateral latest latter laugh laughter launch laundry laurel
      lavender lavish law lawful lawn lawsuit lawyer lax laxatives lay layer layoff layoffs layout lazy lead leader
      leadership leaf leaflet league leak lean leap leapt learn learner learnt lease leash least leather leave lecture
      led left leftover leg legacy legal legally legend legendary legislation legit legitimate leisure lemme lemon
      lemonade lend length lengthy lenient lens lent leo lesbian lesion lesser lesson let lethal lethality letter
      letting level lever leverage levy lexicon liability liable liaison liar libel liberal liberate liberty libido
      libra librarian library licence license licensed licensing licensure lick lid lie lien lieu lieutenant life
      lifeboat lifeguard lifeline lifelong lifestyle lifetime lift light lightbox lighten lighthouse lightly lightning
      likable like likelier likelihood likely likewise liking lily lima limb limbo lime limit limitation limited limp
      line lineage linear lineman linen linger lingo linguist link lion lip liquid liquor list listen listener
      listening listserv lit litany literacy literal literally literary literate literature litigation litigious
      litter live livelihood lively liver livestream livestreamed living llc lmk lo load loaf loan loathe lobby lobe
      local locale locate location lock locked locker lodge lofty log logger logic logical logistically logistics logo
      lol lola lolo lone loneliness lonely loner long longest longing longitudinal longshoreman look lookup loom loop
      loophole loose loosen loot lord lose loser loss lost lot lotion lottery lotus loud louder loudly lounge love
      lovebomb lovebombing loved lovely lover lovey loving low lowdown lower lowercase lowest loyal loyalty ltd lucid
      luck lucky lucrative luggage lukewarm lull lullaby lump lumpy lunch lung lure lurk lurker lush lust luxury lying
      lyric lyrics
      """)
  ]
}
