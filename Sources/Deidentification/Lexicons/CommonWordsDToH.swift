/// English words that need not be names, in their base forms; `Inflection` derives the others.
/// Source: compiled for this gate from general knowledge of English and of clinical prose.
extension WordList {
  static let commonWordsDToH: [WordList] = [
    WordList(
      .common,
      """
      da dabble dachshund dad dada daddy dadi dagger dahlia daily dainty dairy daisy dal dale dam damage dame damn
      damned damp dampen damper damsel dance dancer dandelion dandruff dang danger dangerous dangle dank danke dao
      dappled dare daredevil dark darken darkness darkroom darling dart darwinian dasein dash dashboard dastardly dat
      data database dataset date daughter daunt daunting daven davening dawdle dawn day daybed daybreak daycare daydream
      daylight dayshift daytime daze dazzle de deacon deactivate dead deadbeat deadbolt deaden deadline deadlock deadly
      deadname deadpan deaf deafening deal dealer dealt dean dear dearly dearth death deathbed debacle debase debate
      debauchery debilitate debit debrief debriefed debriefing debris debt debtor debug debunk debut decade decadent
      decaf decapitate decatastrophize decay decease deceased decedent deceit deceive decelerate december decent
      decentralize deceptive decibel decide deciduous decimal decimate decipher decision decisis decisive deck
      deckerinnerung deckhand declaration declare decline decode decompensate decompensated decompensating
      decompensation decompose decompress decongestant deconstruct decor decorate decorum decoy decrease decree decrepit
      decriminalize dedicate dedication deduce deduct deductible dedushka deed deem deep deepen deeper deer deface
      defamatory defame default defeat defect defend defendant defense defensive defer deferential deferral defiance
      defiant defibrillator deficiency deficient deficit defile define definite definitely definition deflate deflect
      deforest deform deformed deformity defraud defray defrost deft defunct defuse defusion defy degenerate degrade
      degree dehumanize dehydrate deign dein deity dejected del delay delegate delete deliberate delicacy delicate
      delicious delight delinquent delirious delirium deliver deliverable delivery delta delude deluge delusion
      delusional delusive deluxe delve demand demarcate demean demented dementia demerit demise demo democracy democrat
      democratic demographic demographics demolish demon demonize demonstrate demoralize demote demure den denglish
      denial denim denominator denote denounce dense denser dent dental dentist denture dentures deny deodorant depart
      department departure depend dependant dependence dependency dependent depict deplete deplore deploy deployment
      deponent deport deportation depose deposit depository depraved depravity deprecate deprecated depreciate
      deprescribe depress depressant depressed depression depressive depressogenic deprivation deprive dept depth
      deputize deputy der derail deranged derby deregulate derelict deride derisive derivative derive derm
      dermatillomania dermatologist derogatory descend descendant descent describe description descriptive descriptor
      desecrate desegregate desensitize desert deserve design designate desire desirous desist desk deskmate desktop
      desolate despair desperate despise despite despondent despot dessert destabilize destabilized destination destined
      destiny destitute destroy destruction destructive detach detail details detain detect detective detention deter
      deteriorate determinant determine deterrent detest detonate detonator detour detox detract detractor
      detransitioned detransitioner detrimental deuil deux dev devalue devastate develop developer development
      developmental developmentally deviant deviate device devil devious devise devoid devolve devote devotee devotional
      devour devout devs dew dexterity dharma dhat diabetes diabetic diabolical diagnose diagnosis diagnostic
      diagnostician diagonal diagram dial dialect dialectic dialectical dialectics dialog dialogue dialysis diameter
      diamond diaper diaphragm diarrhea diarrhoea diary dias diaspora diatribe dice dicho dichos dichotomous dichotomy
      dick dickensian dictate dictatorship dictionary did didactic didgeridoo didi didnt die diehard diesel diet dietary
      dieter dietetic dietician dietitian differ differance difference different differential differentiate difficult
      difficulty diffident diffuse dig digest digit digital dignified dignify dignity digress dilate dilemma diligent
      dilute dim dime dimension dimensional diminish diminutive dimple din dine dinghy dingy dinner dinosaur dint
      diocese dios dip diphtheria diploma diplomacy diplomat dire direct direction director directory dirge dirt dirty
      disability disable disabuse disadvantage disadvantaged disaffected disagree disallow disambiguate disappear
      disappoint disapproval disapprove disarm disarming disarray disaster disastrous disavow disavowal disband disbar
      disbelief disbelieve disburse disc discard discern discerning discharge disciple disciplinarian disciplinary
      discipline disclaimer disclose disclosure disco discolor discomfort disconcert disconcerting disconnect discontent
      discontinue discord discordant discount discourage discourse discover discredit discreet discrepancy discrete
      discretion discretionary discriminate discriminatory discursive discuss discussion disdain disdainful disease
      disembark disembodied disenchanted disenfranchise disenfranchised disengage disfigure disfigured disgrace
      disgruntled disguise disgust dish dishearten dishes disheveled dishonest dishonesty dishonor dishwasher
      dishwashing disillusioned disinclined disinfect disinfectant disingenuous disinherit disinhibit disinhibited
      disintegrate disinterest disinterested disjointed disk dislike dislocate dislodge disloyal disloyalty dismal
      dismantle dismay dismember dismiss disobedient disobey disorder disorganized disorient disown disparage
      disparaging disparate disparity dispassionate dispatch dispatcher dispel dispense dispersal disperse displace
      display displease displeasure disposal dispose disposition dispossess disproportionate disprove dispute disqualify
      disquiet disregard disrepair disrepute disrespect disrobe disrupt dissatisfy dissect disseminate dissent
      dissertation disservice dissident dissimilar dissipate dissociate dissociation dissociative dissolve dissonant
      dissuade distal distance distant distaste distasteful distend distill distillery distinct distinguish distort
      distortion distract distraction distraught distress distribute district distrust disturb disturbance disuse ditch
      dither ditto ditty diuretic diurnal diva divan dive diver diverge divergent diverse diversify divert divest divide
      dividend divine diving division divisive divorce divorced divorcee divulge dizzy djembe djinn dm'd dmed doc docile
      dock docket docs doctor doctorate doctrine docudrama document documentary documentation dodge dodgeball dodgy
      doesnt dog dogged doghouse dogma doktor dolce doldrums dole doll dollar dollhouse dolly dolphin dom domain dome
      domestic domesticate domicile dominant dominate dominatrix domineering dominion domino dominoes don donate donde
      done dong dongsaeng donkey donned donor dons dont donut doodle doom doomscroll doomscrolling doomsday door
      doorbell doorknob doorman doorstep doorway dopamine dopaminergic dope dopey doppelganger dork dorky dorm dormant
      dormitory dosage dose dosing dossier dot dote doting dots dotted double doubt dough doughnut doula doulas dour
      douse dove dowdy down downcast downer downfall downgrade downhill download downloads downplay downpour downright
      downside downsize downstairs downstream downtime downtitrate downtown downtrodden downturn dowry doxed doxxed
      doxxing doze dozen dozens drab draconian draft drafty drag dragon dragonfly drain drainage drake drama dramatic
      dramatist dramatize drank drape drapery drastic draw drawback drawbridge drawer drawing drawl drawn dread dreadful
      dreadlocks dream dreamlike dreamt dreamy dreary dredge dregs drench dress dressmaker drew dribble drift driftwood
      drill drink drinker drinkwater drip drippy drive drivel driven driver driveway drizzle droll drone drool droop
      drop dropbox dropout dropper drought drove drown drowsy drudgery drug drugged druggie drum drummer drumming drums
      drunk drunkard drunken dry dryer drywaller du dua dual duas dub dubious duc duchess duck duckling duct dud dude
      due duel duelo dues duet duffel dug dugout duke dukkha dull duly dumb dumbbell dumbfound dummy dump dumpling dumps
      dumpster dunce dune dung dungeon dunk dunno duo dupe duplex duplicate duplicity durable duration durcharbeiten
      duress dusha dusk dust dustbin duster dustpan dusty dutiful duty duvet dwarf dwell dwindle dx dye dying dyke
      dynamic dynamically dynamics dynamite dynasty dyscalculia dysfunction dysfunctional dyslexia dyslexic dysmorphia
      dysmorphic dyspareunia dysphoria dysphoric dyspraxia dysregulate dysregulated dysregulation dysthymia dysthymic
      dystonic eager eagle ear earache eardrum earl earlier earlobe early earmark earn earner earnest earphone earphones
      earplug earplugs earring earshot earth earthquake earthworm earthy ease easel easier easiest easily east eastern
      easy easygoing eat eaten eater eating eavesdrop ebb ebony eccentric eccentricity echo eclampsia eclectic eclipse
      economic economist economize economy ecosystem ecstasy ecstatic ectopic eczema ed edema eden edge edgy edible
      edict edifice edit edition editor editorial eds educate education educator eek eel eerie efface effect effective
      effectual effeminate efficacious efficacy efficiency efficient effigy effort effusive eg egalitarian egg eggplant
      eggshell eggshells ego egocentric egodystonic egoism egosyntonic egotistical egregious eh eid eigenwelt eight
      eighteen eighties eighty ein eine einfuhlung ejaculate eject elaborate elan elapse elastic elasticity elate elated
      elbow elder elderberry elderly eldest elect election elective electoral electorate electric electrician electrify
      electrocute electrode electrolyte electrolytes electron electronic elegant elegiac elegy element elementary
      elephant elevate elevator eleven elf elicit eligible eliminate elite elitist ellipsis elliptical elongate elope
      eloquent elsewhere elucidate elude elusive email emailed emanate emancipate emasculate embalm embargo embark
      embarrass embassy embed embellish ember embers embezzle embezzler embitter embittered emblem embody embolden
      embrace embroider embroidery embroil embryo embryonic emcee emerald emerge emergency emergent emerita emeritus
      emetophobe emetophobia emigrant emigrate eminent emissary emit emoji emojis emollient emotion emotional
      emotionality emotionally emotive empacho empanada empath empathetic empathic empathize empathy emperor emphasis
      emphasize emphatic emphysema empire empirical employ employee employer employment emporium empower empress emptor
      empty emulate enable enabler enact enactment enactments enamel enamored enby encamp encapsulate encase enchant
      enchanting encircle enclave enclose enclosure encode encompass encopresis encopretic encore encounter encourage
      encroach encrypt encumber encyclopedia end endanger endear endearing endeavor endemic endgame ending endless endo
      endocrine endocrinologist endometriosis endorphin endorphins endorse endorsement endoscopy endow endure enema
      enemy enemyway energetic energize energy enfant enfants enforce engage engagement engender engine engineer engrave
      engraving engross engrossing engulf enhance enhancement enigma enjoy enlarge enlighten enlist enliven enmesh
      enmeshed enmeshment enmity enneagram ennui enormity enormous enough enquire enquiry enrage enrich enroll enrollee
      ensemble enshrine enslave ensue ensure entail entangle entangled enter enterprise entertain enthrall enthuse
      enthusiasm enthusiast enthusiastic entice entire entirely entirety entitle entity entourage entrails entrance
      entrant entrap entreat entree entrench entrepreneur entrepreneurial entropy entrust entry entwine enumerate
      enuresis enuretic envelop envelope envious environment environmentalist environs envision envoy envy enzyme eomma
      ephemeral epic epicenter epidemic epidural epigenetic epigenetics epilepsy epileptic epilogue epiphany episode
      episodic epistemic epistle epitaph epitome epitomize epoch equal equalize equate equestrian equilibrium equine
      equip equipment equity equivalent equivocal equivocate er era eradicate erase eraser erasure erect erectile eres
      ernest erode erotic err errand errands errata erratic erroneous error erudite erupt es escalate escapade escape
      escapee escapist eschew escort escuela esophagus esoteric esp especially esposa esposo espouse espresso esprit esq
      essay essence essential essentially est establish estas estate esteem esthetician estimate estoy estradiol
      estrange estranged estrogen estuary et etc eternal eternity ether ethereal ethic ethical ethically ethics ethnic
      ethnographic etiologic etiology etiquette etoh etre eulogies eulogize eulogy euphoria euphoric euro euthanasia
      euthanize euthymic evacuate evacuee evade evals evaluate evaluation evaluator evangelical evangelist evaporate
      evasive eve evening event eventual eventually ever evermore everybody everything everywhere evict evidence evident
      evidentiary evidently evil evoke evolutionary evolve ewe ex exacerbate exact exaggerate exalt exalted exam examine
      examinee example exasperate excavate excavator exceed excel excellent except exception excerpt excess exchange
      excise excite exclaim exclude exclusion exclusionary exclusive excommunicate excoriate excrete excuse execute
      executioner executive exemplar exemplary exemplify exempt exercise exert exes exhale exhaust exhausted exhibit
      exhibitionist exhilarate exhort exhume exile exist existence existent existential exit exodus exonerate exorbitant
      exorcist exorcize exotic expand expanse expat expatriate expect expectant expectation expecting expedient expedite
      expel expend expenditure expense expensive experience experiential experiment expert expertise expiration expire
      expiry explain explanation explanatory expletive explicit explode exploit exploratory explore explosion explosive
      exponent exponential export expose exposure expound express expression expressive expropriate expunge exquisite
      extend extension extensive extent exterior exterminate exterminator external externalize externalizing extinct
      extinction extinguish extol extort extra extract extracurricular extradite extramarital extraneous extraordinary
      extrapolate extravagant extravert extreme extremist extricate extrinsic extrovert exuberant exude exult eye
      eyeball eyebrow eyelash eyelashes eyelid eyeliner eyeroll eyes eyesight eyesore eyewitness f fa'afafine faafafine
      fable fabric fabricate fabulous facade face facebooked facebooking facepalm facet facetime facetimed facetiming
      facetious facial facie facilitate facilitator facility fact factitious facto factor factory factual faculty fad
      fade fado fail failure fain faint fair faire fairground fairly fairy fairytale fait faith faithful fake falafel
      falcon fall fallacious fallacy fallback fallen fallout fallow falls false falsify falter fam fame famed familial
      familiar familiarize familienaufstellung familismo family famine famished famous fan fanatic fanciful fancy
      fanfare fang fangirling fanny fantastic fantasy far farce fare farewell farm farmer farmhand farmhouse farmland
      farmworker farsighted farther fascia fascinate fascist fashion fast fasten faster fastidious fat fatal fatale fate
      father fatherland fathom fatigue fatphobia fatphobic fatten fatty faucet fault faulty fauna faux favor favorite
      favour favourite fawn fawning fear fearful fearsome feasibility feasible feast feat feather featherweight feature
      february fecal feces fed federal fee feeble feed feedback feeder feel feeling feign feisty fell fellow fellowship
      felon felonious felony felt female females feminine feminist feminize femme femur fence fend fender fennel feral
      ferment fern fernweh ferocious ferocity ferret ferritin ferry fertile fertility fertilize fertilizer fervent
      fervor fester festival festive fetal fetch fetish fetter fetus feud feudal fever few fewer fiance fiancee fiasco
      fib fiber fibre fibroid fibroids fibromyalgia fickle fiction fictitious fiddle fide fidelity fidget fidgets field
      fields fieldwork fiend fiendish fierce fiery fiesta fifteen fifth fifties fifty fig fight fighter figlia figlio
      figure figurehead figurine file filename filha filho filial filibuster filicide filing fill filler fillet filly
      film filmmaker filmmaking filter filth filthy fin final finale finalize finally finance financial financially
      financier find finding fine finesse finest finger fingernail fingerpaint fingerprint fingertip finish finite fire
      firearm firecracker firefighter firefighting firefly firehouse fireman fireplace firepower fireproof fireside
      firewall firewood firework firm firmware first firstborn firsthand fiscal fish fisher fisherman fishy fissure fist
      fistfight fit fitful fitness fitting five fix fixate fixture fizz fizzle fjord flab flabby flaccid flag flagellate
      flagpole flagrant flagship flair flak flake flaky flamboyant flame flamenco flamingo flank flannel flap flare
      flash flashback flashbulb flashcard flashcards flashforward flashlight flashpoint flashy flask flat flatline
      flatlined flatly flatten flatter flaunt flavor flavour flaw flawed flea fled fledgling flee fleece fleet flesh
      fleshy fleur flew flex flexibility flexible flick flicker flier flight flimsy fling flint flip flippant flipper
      flirt flirtatious flirty flit flo float floaty flock flog flood floodgate flooding floor floorboard flop floppy
      flora floral florist floss flounder flour flourish flow flowchart flower flowerbed flown flowsheet flu fluctuate
      fluent fluffy fluid fluke flunk fluorescent fluoride flurry flush flushing flute flutter flux fly flyer flying
      foal foam focaccia focal focus fodder foe fog foggy foible foie foil fold folder foliage folie folk folklore folks
      folktale follicle follow follower followup folly fond fondle fondling fondue fono font foo food foodie fool
      foolhardy foolish foolproof foot footage football footbridge foothill foothold footing footnote footpath footprint
      footsteps footstool footwear footwork forage foray forbade forbid forbidden forbidding force forceps ford forearm
      forebode foreboding forecast foreclose foreclosure forefather forefathers forefinger forefront foregone foreground
      forehead foreign foreman foremost forensic foreplay forerunner foresee foreshadow foresight foreskin forest
      forestall forestry foretell forethought forever forewarn foreword forfeit forfeiture forgave forge forgery forget
      forgive forgiven forgiveness forgot forgotten fork forklift forks forlorn form formal formalize format former
      formerly forms formula formulate formulation forsake fort forte forth forthcoming forthright forties fortify
      fortitude fortnight fortress fortuitous fortunate fortunately fortune forty fortysomething forum forward fossil
      foster fought foul found foundation founder foundling foundry fountain four foursome fourteen fourth fox foyer
      fracas fraction fractious fracture fragile fragment fragmentary fragrance fragrant frail frailty frame framework
      franchise franglais frank frankly frantic fraternal fraternity fraternize frau fraud fraudster fraudulent fraught
      fray freak freaky freckle freckles free freedom freefall freehand freelance freelancer freeload freeloader
      freestyle freewheeling freeze freezer freight frenetic frenzy frequency frequent frequently frere fresh freshen
      freshman freshmen freshwater fretful freudian friar friction friday fridays fridge fried friend friendly
      friendship fright frighten frigid frill fringe frisk frisky fritter frivolity frivolous frog frolic front frontal
      frontend frontier frontline frontman frontotemporal frost frostbite frosty froth frown froze frozen frugal fruit
      fruitful fruity frum frustrate frustrated frustration fry ftf ftm fuchs fuck fucked fucking fudge fuel fufu
      fugitive fugue fulcrum fulfil fulfill full fullest fully fumble fume fumes fumigate fun function functional
      functionary functioning fund fundamental fundraise funeral funerary fungal fungus funk funky funnel funny fur
      furious furlough furloughed furnace furnish furniture furor furrow furry further furthermore furthest furtive fury
      fuse fuselage fusion fuss fussy futile futon future fuzz fuzzy fw fwd fwiw fx fyi gaba gable gadget gag gage
      gaiety gain gait gala galactic galaxy gale gall gallant gallbladder gallery galley gallivant gallon gallop gallows
      gallstone gals galvanize gaman gambit gamble gambler gambling game gamely gameplan gamer gamete gaming gamut ganas
      gander gang gangly gangster gangway gap gaps garage garb garbage garble garda gardai garden gardener gardens
      gargle garish garlic garment garner garnet garnish garrulous garter gas gash gasket gaslight gaslighting gaslit
      gasoline gasp gastric gastro gastroenterologist gastrointestinal gate gatekeeper gates gateway gather gauche gaudy
      gauge gaunt gauntlet gauze gave gavel gawd gawk gay gaze gazebo gazelle gear gearbox geborgenheit gecko geek geeky
      geez geezer geht gel gelatin gelding gem gemini gemstone gemutlichkeit gender genderfluid genderqueer gene
      genealogy general generalize generally generate generating generation generative generator generic generous
      genesis genetic genial genie genital genitalia genitals genius genocidal genocide genome genre genteel gentile
      gentle gentleman gentrify genuine genus geographic geographical geography geometry geopolitical geranium gerbil
      geriatric geriatrician germ german germane germinate gerund gesamtkunstwerk gestalten gestational gesticulate
      gesture get getaway getting geworfenheit geyser gezellig ghastly ghee ghetto ghost ghosted ghosting ghostwriter
      ghoul giant gibberish giddy gif gift gifted gig gigantic giggle gigolo gild gill gills gimmick gin ginger
      gingerbread giraffe girder girdle giri girl girlfriend girls girth gist give giveaway given giver gizzard glacial
      glacier glad gladiator glamor glamorous glamour glance gland glandular glare glasnost glass glassware glaucoma
      glaze gleam glean glee gleeful glen glib glide glider glimmer glimpse glint glisten glitch glitter glitz gloat
      global globe gloom gloomy glorify glorious glory gloss glossary glossy glove glow glower glucose glue glum glut
      glutamate gluten glutton gluttony glycemic gmt gnarled gnash gnat gnaw gnocchi gnome go goad goal goalie
      goalkeeper goalpost goalposts goat goatee gobble goblet goblin god goddamn goddess godforsaken godly godmother
      godsend goggle goggles gold golden goldfish goldie golf golfer gonad gondola gone gong gonna gonorrhea good
      goodbye goodness goodnight goods goodwill gooey goof goofy googled googling goon goose gooseberry gopher gore
      gorge gorgeous gorilla gory gosh gosling gospel gossamer gossip got gothic gott gotta gotten gouge goulash gourd
      gourmet gout govern government governor govt gown grab grabby grace gracias gracious grad grade grader gradient
      gradual graduate graduation graft grain grainy gram grammar grammatical gramophone gramps gran granary grand
      grandad grandchild granddad granddaughter grandeur grandfather grandiose grandiosity grandkid grandma grandmother
      grandpa grandparent grandparents grandson grandstand granite granny granola grant grantee grants granular granule
      grape grapefruit grapevine graph graphic graphite grapple grasp grass grasshopper grassland grassroots grassy
      grate grateful gratify gratitude gratuitous gratuity grave gravel graveside gravestone graveyard gravitate gravity
      gravy gray graze grazie grease greasy great greater greatest greed greedy greek green greenery greenhouse greet
      gregarious grenade grew grey greyhound grid gridlock grief grieve grieving grievous grill grille grim grimace
      grime grimy grin grinch grind grindstone grip gripe gripping grisly grit grits gritty grizzly groan grocer
      groceries grocery groggy groin groom groomsman groove groovy grope gross grotesque grotto grouch grouchy ground
      groundbreaking groundhog grounding groundskeeper groundwork group groupie groupthink grouse grout grove grovel
      grow growl grown grown_up grownup growth grub grubby grudge gruel grueling gruesome gruff grumble grumpy grunge
      grunt guacamole guanxi guarantee guarantor guard guardian guardianship guerrilla guess guest guidance guide
      guidebook guideline guild guile guilt guilty guinea guise guitar gulch gulf gull gully gulp gum gumbo gummy gun
      gunfight gunfire gunman gunpoint gunpowder gunshot gurdwara guru gus gush gust gustatory gusto gut guten gutpunch
      guts gutter guttural guy guys gym gymnasium gymnast gymnastics gyn gynaecologist gynaecology gynecologist
      gynecomastia gypsum gyrate ha habeas haberdashery habit habitat habitual habituate hack hacker hacksaw had hadnt
      haematology hafta hafu haggard haggis haggle haha hail hailstorm hair haircut hairdo hairdresser hairline
      hairspray hairstyle hairy hajj haka hakuna halacha halachic halal hale half halfhearted halftime halfway halibut
      hall hallelujah hallmark hallowed hallucinate hallucination hallucinatory hallucinogen hallucinogenic hallway
      halmoni halo halogen halt halve ham hamburger hamlet hamm hammer hammock hamper hamster hamstring hanai hanbleceya
      hand handbag handball handbook handbrake handcuff handful handgun handheld handicap handicapped handicraft
      handiwork handkerchief handle handlebar handler handmade handout handouts handover handrail handset handshake
      handsome handstand handwriting handwritten handy handyman hang hangar hanger hangout hangover haphazard happen
      happily happiness happy hapu harabeoji haram harass harassment harbinger harbor hard hardback hardcore harden
      harder hardest hardly hardship hardware hardwired hardwood hare harem harm harmful harmless harmlessly harmonica
      harmonious harmonize harmony harness harp harpoon harrowing harry harsh harvest hash hashish hashtag hashtags
      hasnt hassle haste hasten hasty hat hataalii hatch hatchback hatchet hate hatred haughty haul haunt havdalah haven
      havent havoc hawk hay haya haystack haywire hazard hazardous haze hazel hazelnut hazing hazy head headache
      headband headboard headcount headfirst headgear headlight headline headlong headmaster headphone headphones
      headquarters headrest headset headship headspace headstone headstrong headway headwind heady heal healer health
      healthcare healthy heap hear heard hearer hearing hearsay hearse heart heartache heartbeat heartbreak
      heartbreaking heartbroken heartburn hearten heartfelt hearth heartland heartsink heartthrob heartwarming hearty
      heat heater heath heathen heather heatstroke heave heaven heavier heavily heavy heavyweight heck heckle hectic
      hedge hedgehog hedonist heed heel hefty hegelian hegemony heifer height heighten heights heimat heimweh heinous
      heir heiress heirloom heist held helicopter helium helix hell hello helm helmet help helper helpful helpless
      helpline hem hemi hemisphere hemlock hemoglobin hemophilia hemorrhage hemorrhoid hemp hen hence henceforth
      henchman hepatic herald herb herbal herbalist herbicide herd herder here hereafter hereby hereditary heredity
      heresy heretic heretical herewith heritage hermaphrodite hermeneutic hermeneutics hermit hernia hero heroic heroin
      heroine heron herpes herr herring hes hesitant hesitate het hetero heterogeneous heteronormative heterosexual
      hexagon hey heyday hi hiatus hibernate hiccup hid hidden hide hideaway hideous hideout hiding hierarchical
      hierarchy hieroglyphics high highchair higher highest highland highlight highly highrise highway hija hijab hijack
      hijas hijo hijos hike hiker hikikomori hiking hikkikomori hilarious hilarity hill hills hillside hilltop hilly
      hilt hinder hindsight hinge hint hinterland hip hippie hippo hippocampus hire hiss histamine historian historic
      historical historically history histrionic hit hitch hitchhike hitchhiker hitherto hive hives hiya hm hmm ho
      ho'oponopono hoard hoarder hoarding hoarse hoax hobble hobby hobo hockey hodgepodge hoe hog hoist hola hold holder
      holding holdout holdup hole holiday holidays holistic hollow holly holocaust holster holy homage home homebody
      homebound homeboy homebuyer homecoming homegrown homeland homeless homelessness homely homemade homemaker
      homemaking homeowner homeownership homepage homeroom homeschool homesick homespun hometown homework homicidal
      homicide hominy homogeneous homogenous homologous homonym homophobe homophobia homophobic homosexual honest
      honestly honesty honey honeycomb honeydew honeymoon honeysuckle hong honk honne honor honorable honorarium
      honorary honoree honour hood hooded hoodie hoodies hoodlum hoof hook hooker hooks hookup hooky hooligan hoop
      hooray hoot hop hope hopeful hopefully hopeless hopelessness horde horizon horizontal hormonal hormone horn hornet
      horny horoscope horrendous horrible horrid horrific horrify horror horse horseback horseplay horsepower
      horseradish horseshoe horticultural horticulture hose hosiery hosp hospice hospital hospitalist hospitality
      hospitalization hospitalize host hostage hostel hostess hostile hostility hot hotbed hotdog hotel hothead hotline
      hotshot hotspot hound hour hourglass hourly house houseboat housebound housebroken household househusband
      housekeeper housekeeping housemate housewarming housewife housewives housework housing hovel hover how howdy
      however howl hozho hpi hr hrs hu hub hubbub hubris huddle hue huffy hug huge hugely huh hull hum human humane
      humanitarian humanity humanize humble humbug humdrum humid humidifier humiliate humiliation humility hummingbird
      hummus humor humorous humour hump hunch hunchback hundred hundredth hung hunger hungry hunk hunt hunter hurd
      hurdle hurl hurricane hurry hurt hurtful hurtle husband hush husk husky hustle hut hutch hvac hw hwabyung hx
      hyacinth hybrid hydrant hydrate hydraulic hydrogen hyena hygge hygiene hygienic hymn hyo hype hyper hyperactive
      hyperarousal hyperbole hyperemesis hyperfixate hyperfixating hyperfixation hyperfocus hyperlink hypersensitive
      hypersexual hypersomnia hypervigilance hypervigilant hyphen hyphenate hyphenated hypnosis hypnotherapist
      hypnotherapy hypnotic hypnotist hypnotize hypo hypoactive hypoarousal hypochondria hypochondriac hypocrisy
      hypocrite hypocritical hypomania hypomanic hypothalamus hypothermia hypotheses hypothesis hypothesize hypothetical
      hypothetically hysterectomy hysteria hysterical hyung infodumping matata owlet
      """)
  ]
}
