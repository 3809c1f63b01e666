/// English words that need not be names, in their base forms; `Inflection` derives the others.
/// Source: compiled for this gate from general knowledge of English and of clinical prose.
extension WordList {
  static let commonWordsSToZ: [WordList] = [
    WordList(
      .common,
      """
      ciao sa sabbatical saber sabi sable sabotage saboteur sac saccharine sachet sack sacramental sacred sacrifice
      sacrificial sacrilege sacrosanct sad sadden saddle sadism sadist sadistic sadly sadness safari safe safeguard
      safekeeping safely safer safest safety safewords saffron saga sage saggy sagittarius said sail sailboat sailor
      saint sake salaam salad salamander salami salary salat sale salesclerk salesman salesmanship salespeople
      salesperson saleswoman salience salient saline saliva salivate salmon salon saloon salsa salt saltwater salty
      salutary salute salvage salvation salve samatha samba samizdat samosa sample samsara sanctify sanctimonious
      sanction sanctity sanctuary sand sandal sandbag sandbox sander sandpaper sandplay sandstone sandstorm sandtray
      sandwich sandy sane saner sang sangat sangha sangoma sanitize sanity sank sankofa sansei santeria sap sapling
      sapphire sarcasm sarcastic sardine sardonic sari sash sashimi sass sassy sat satanic satchel satellite satiate
      satiety satin satire satirical satisfaction satisfactory satisfied satisfy satori saturate saturday saturdays
      sauce saucepan saucer saucy saudade sauerkraut sauna saunter sausage savage savagery savanna savannah savant save
      saver saving savings savior saviour savor savory savvy saw sawdust sawm sawmill saxophone say saying scab scabies
      scaffold scaffolding scald scalding scale scales scalp scalpel scaly scam scammer scamper scan scandal scandalize
      scandalous scanner scant scanty scapegoat scapegoated scapegoating scar scarce scarcely scarcity scare scarecrow
      scared scarf scarlet scarred scarring scars scary scathing scatter scattered scavenge scavenger scenario scene
      scenery scenic scent sceptic sceptical schadenfreude scham schedule scheduling schema schemas schemata scheme
      schism schizoaffective schizoid schizophrenia schizophrenic schizotypal schizotypy schlep schmear schmooze
      schnitzel scholar scholarly scholarship scholastic school schoolbook schoolboy schoolchild schoolchildren
      schoolgirl schooling schoolmate schoolteacher schoolwork schoolyard schooner schuld schwester sciatica science
      scientific scientist scissors scoff scold scone scoop scooter scope scorch score scoreboard scorn scorpio scorpion
      scotch scour scourge scout scowl scramble scrap scrapbook scrapbooking scrape scratch scrawl scrawny scream
      screamer screech screen screened screener screening screenplay screenshare screenshot screenwriter screw
      screwdriver scribble scribe scrimmage script scriptural scripture scroll scrooge scrotum scrounge scrub scrubs
      scruff scruffy scrumptious scruple scrupulosity scrupulous scrutinize scrutiny scuba scuffle sculpt sculptor
      sculptural sculpture scum scurry scurvy scuttle scythe se sea seafood seafront seagull seal sealant seals seam
      seaman seamlessly seamstress seaport sear search searching seashell seashore seasick seaside season seasonal
      seasoned seat seatbelt seaweed sec secede seclude seclusion second secondary secondhand secondly secrecy secret
      secretarial secretary secrete secretive secretly sect sectarian section sector secular secure securely security
      sedan sedate sedation sedative sedentary seder seduce seduction seductive see seed seedling seedy seek seeker
      seeking seem seemingly seen seep seer seesaw seethe segment segregate segregation segue sehnsucht sein seismic
      seize seizure seldom select selection selective selectively self selfcare selfhood selfie selfish selfless
      selfobject sell seller selves semantic semen semester semi semiannual semicircle semicolon semiconductor semifinal
      seminal seminar seminarian seminary semitic senate senator senatorial send sender senile senility senior seniority
      senor senora senpai sensate sensation sensational sense sensei senseless sensibilities sensible sensitive
      sensitivity sensitize sensor sensorimotor sensory sensual sensuous sent sentence sentencing sentiment sentimental
      sentinel sentry separate separated separately separation separator september septic sequel sequela sequelae
      sequence sequential sequester sequin sequitur serenade serendipitous serendipity serene serenity serf sergeant
      serial series serious seriously seriousness sermon serotonergic serotonin serpent serum servant serve server
      service serviceman servicemen servile serving servitude sesame sesh session sessions set setback setting settle
      settled settlement setup seva seven seventeen seventh seventies seventy sever several severance severe severely
      severity sew sewage sewer sewing sewn sex sexes sexism sexist sext sexting sextortion sexts sexual sexuality
      sexualize sexualized sexually sexworker sexy shaadi shabbat shabbos shabby shack shackle shackles shade shaded
      shades shadow shady shaft shaggy shake shaken shaky shale shallow shalom sham shaman shamanic shamble shame shamed
      shameful shameless shaming shampoo shanty shantytown shape sharam shard share shared shareholder sharing shark
      sharp sharpen sharper sharply sharps shatter shattered shave shaver shawarma shawl sheaf shear shears sheath shed
      sheen sheep sheepdog sheer sheet sheets shelf shell shellfish shells sheloshim shelter shelve shenanigans shepherd
      sheriff sherry shes shidduch shidduchim shield shields shift shifts shifty shim shimmer shine shingle shingles
      shinrin shiny ship shipboard shipbuilding shipping shipwreck shipyard shirt shit shitty shiva shiver shlep shoal
      shock shocked shocking shocks shoddy shoe shoelace shoelaces shoemaker shoes shoestring shoganai shone shook shoot
      shooter shooting shootout shop shopkeeper shoplift shopper shopping shore short shortage shortbread shortcake
      shortchange shortcoming shortcut shorten shorter shortest shortfall shorthand shortlist shortly shorts
      shortsighted shortstop shot shotgun shoulder shouldnt shout shouting shove shovel show showbiz showboat showcase
      showdown shower showgirl showing showman shown showroom showy shrank shrapnel shred shredded shredder shrew shrewd
      shriek shrill shrimp shrine shrink shrivel shroud shrub shrubbery shrug shrunk shrunken shtick shuck shuffle shul
      shun shunt shut shutdown shutter shuttle shy shyly shyness si sib sibling siblings sick sicken sickle sickly
      sickness side sidebar sidekick sideline sideshow sidestep sidetrack sidewalk sideways sie siege siempre sienna
      sierra sieve sift sigh sight sights sightseeing sigma sign signage signal signatory signature signboard signer
      significance significant significantly signify signpost signup sihr silence silent silently silhouette silicon
      silicone silk silky sill silly silo silt silver silverware sim similar similarity similarly simile simmer simpatia
      simple simplest simpleton simplicity simplify simplistic simply sims simulate simultaneous simultaneously sin
      sincere sincerely sincerity sine sinew sinful sing singe singer single singleton singular sinister sink sinkhole
      sinner sinus sinuses sip siphon sir siren sirens sissy sister sisu sit sitar sitcom site sitter sitting situate
      situation six sixteen sixteenth sixth sixties sixty sizable size sizeable sizzle skate skateboard skater skeletal
      skeleton skeptic skeptical skepticism skeptics sketch sketchbook skew skewed skewer ski skid skier skies skiff
      skiing skill skilled skillet skillful skills skillset skim skimp skimpy skin skinhead skinny skip skipper skirt
      skit skittish skull skulls skunk sky skydive skydiving skyline skyped skyping skyrocket skyscraper slack slacked
      slalom slam slander slanderous slang slant slap slapstick slash slate slaughter slaughterhouse slave slavery slay
      slayer sleaze sleazy sled sledgehammer sleek sleep sleeper sleepless sleepover sleepwalk sleepy sleet sleeve
      sleigh slender sleuth slice slick slide slideshow sliding slight slightly slim slime slimy sling slingshot slip
      slippage slipper slippery slipup slit sliver slob slog slogan slope sloppy slot sloth slots slow slower slowly
      sludge slug sluggish slum slumber slump slums slur slush slut slutty sly smack small smallest smart smartphone
      smarts smartwatch smash smear smell smelly smelt smile smiley smiling smirk smite smithereens smitten smog smoke
      smokehouse smoker smokescreen smoking smoky smolder smooth smoothie smoothly smother smudge smudging smug smuggle
      smut snack snacks snafu snag snail snails snake snakes snap snapchat snapper snappy snapshot snare snarky snarl
      snatch sneak sneaky sneer sneeze snicker snide sniff sniffle snippet snippy snitch snob snobbery snobbish snoop
      snooty snooze snore snort snot snotty snout snow snowball snowboard snowfall snowflake snowmachine snowmachines
      snowman snowmobile snowmobiles snowplow snowshoe snowstorm snowy snub snuff snug snuggle so soak soap soapbox
      soaps soapy soar sob sobador sober sobriety soccer sociable social socialise socialite socialize socially societal
      society sociopath sociopathic sock socket socks socratic soda sodas sodium sodomy soeur sofa soft softball soften
      softener softer softly software soggy soil soiled soils sol solace solar sold soldier sole solely solemn solicit
      solid solidarity solidify solitaire solitary solitude solo solstice soluble solution solve solvent somatic
      somatically somatization somatize somatoform somber somehow someone somersault something sometime sometimes
      somewhat somewhere sommelier somniloquy somos son sonar sonata song songbird songbook songs songwriter sonic
      sonnet sonny sonogram sonographer soon sooner soonest soot soothe soother soothing sop sophisticate sophisticated
      sophomore sophomoric soprano sor sorbet sorcerer sorcery sordid sore sores sorority sorrow sorrowful sorry sort
      sorta sought soul soulful soulmate sound sounding soundproof soundtrack soup soups sour source sourdough south
      southbound southeast southerner southerners southwest souvenir sovereign sovereignty sow soy spa space spacecraft
      spaceship spacesuit spacey spacious spade spaghetti spam spammer span spanglish spaniel spank spanking spar spare
      spark sparkle sparkler sparks sparrow sparse spasm spasms spastic spat spatial spatula spawn spayed speak speaker
      speaking spear spearhead spearmint special specialist specialize specialized specially specialty species specific
      specifically specification specificity specify specimen speck spectacle spectacular spectator specter spectrum
      speculate speculation sped speech speechless speed speedboat speedometer speedy spell spellbound spelling spells
      spend spender spending spent sperm spew sphere spherical spice spices spicy spider spike spikes spill spin spinach
      spinal spine spinning spinoff spinster spiral spirit spirited spiritual spirituality spiritually spit spite
      spiteful spittle splash splatter spleen splendid splendor splice splint splinter split splits splitting splurge
      spoil spoiled spoils spoilsport spoke spoken spokesman spokesperson spokeswoman sponge spongy sponsor sponsorship
      spontaneity spontaneous spontaneously spoof spook spooky spool spoon spoons sporadic spore spores sport sports
      sportsman sportsmanship sportswear sporty spot spotlight spotted spotty spousal spouse spout sprain sprang sprawl
      spray spread spreadsheet spree sprig spring springboard springs springtime sprinkle sprint sprout spruce spry spun
      spunk spunky spur spurious spurn spurt sputter spy spyware squabble squad squalid squalor squander square squash
      squat squatter squatters squeak squeal squeamish squeeze squelch squid squiggle squint squirm squirrel squirt
      squish squishy sr stab stabbing stabilise stability stabilization stabilize stabilizer stabilizing stable stables
      stack stadium staff staffing stag stage stagecoach stages stagger stagnant stagnate staid stain stains stair
      staircase stairs stairway stairwell stake stakeholder stakeholders stakes stale stalemate stalk stalker stalking
      stall stalwart stamina stammer stamp stampede stamps stance stand standalone standard standardize standardized
      standby standing standoff standout standpoint stands standstill stanza staple star starboard starch stardom stare
      starfish stark starlight starling starlit starry start starter starting startle startled startling startup
      starvation starve starving stash state stated statehouse statement statesman static station stationary stationery
      statistic statistical statistician statistics statuary statue stature status statute statutory staunch stay stayed
      ste stead steadfast steadily steady steak steaks steal stealing stealth stealthy steam steamboat steamy steed
      steel steelworker steep steeple steer steering stellar stem stench stencil stenographer step stepbrother stepchild
      stepchildren stepdad stepdaughter stepfamily stepfather stepkid stepkids stepladder stepmom stepmother stepparent
      stepsibling stepsister stepson stepstone stereo stereotype stereotypic stereotypical sterile sterilize sterling
      stern sternum steroid stethoscope stetson stew steward stewardess stewardship stick sticker stickers sticking
      stickler sticky stiff stifle stigma stigmatize stiletto stillbirth stillborn stilt stimming stimulant stimulate
      stimulating stimulation stimuli stimulus sting stingray stingy stink stinky stint stipend stipulate stir stirring
      stitch stochastic stock stockbroker stocker stockholder stocking stockpile stockpiled stockpiling stocky stodgy
      stoic stole stolen stoma stomach stomachache stomachaches stomp stone stones stonewall stonewalled stonewaller
      stonewalling stony stood stool stools stoop stop stopgap stoplight stoppage stopper stopping stopwatch storage
      store storefront storehouse stork storm stormy story storyboard storybook storyline storyteller storytelling stout
      stove stowaway straddle straggler straight straighten straightforward straightjacket strain strained strait
      straitjacket strand stranded strange strangely stranger strangest strangle strangulation strap straps strategic
      strategist strategize strategy stratosphere straw strawberry stray streak stream streamer streamline street
      streetcar streetlight streetwise strength strengthen strenuous strep stress stressed stressful stressor stretch
      stretched stretching stricken strict strictly stride strident strife strike strikeout striking string stringent
      strip stripe stripper strive strobe stroke stroll stroller strong stronger strongest stronghold strongly strove
      struck structural structure structured strudel struggle struggling strum strut stub stubborn stubby stuck stud
      student studio studious study studying stuff stuffed stuffy stumble stump stun stung stunned stunning stunt stunts
      stupid stupor sturdy stutter stuttering stye style styles stylish stylist styrofoam suave sub subacute subatomic
      subclinical subcommittee subconscious subcontract subculture subcutaneous subdivide subdue subdued subgroup
      subhanallah subject subjective subjugate sublet sublimate sublimation sublime subliminal submarine submerge
      submission submissive submit subordinate subplot subpoena subreddit subscale subscribe subscriber subscription
      subsequent subsequently subservient subset subside subsidiary subsidize subsidy subsist substance substandard
      substantial substantially substantiate substantive substitute subtask subterfuge subtext subthreshold subtitle
      subtle subtlety subtly subtotal subtract subtype suburb suburban suburbia subversive subvert subway succeed
      success successful successfully succession successive successor succinct succulent succumb suck sucker sud sudden
      suddenly suds sue suede suffer suffering suffice sufficient suffix suffocate suffrage sugar sugary suggest
      suggestible suggestion suggestive suhoor suicidal suicidality suicide suit suitable suitcase suite suited suitor
      suits sukkah sulfur sulk sullen sully sultry sum summarize summary summer summertime summit summon sumptuous sun
      sunburn sundae sunday sundays sundown sunflower sung sunglasses sunk sunken sunlight sunny sunrise sunscreen
      sunset sunshine sunstroke suntan super superb superbill supercilious superego superficial superfluous superhero
      superheroes superhuman superimpose superintendent superior superiority superman supermarket supermodel
      supernatural supersede superstar superstition superstitious supervise supervisee supervision supervisor supper
      supplant supple supplement supplemental supplementary supply support supporter supporting supportive suppose
      supposed supposedly suppress suppressant suppressed suppression supremacist supremacy supreme surcharge sure
      surely surety surf surface surfer surge surgeon surgery surgical surly surmise surmount surpass surplus surprise
      surprised surprising surprisingly surreal surrender surreptitious surrogacy surrogate surround surroundings
      surveillance survey survival survive surviving survivor survivorship susceptible sushi suspect suspend suspended
      suspense suspension suspicion suspicious sustain sustainable sustained susto sutta suture swab swaddle swagger
      swallow swam swamp swan swap swarm swastika swat sway swear sweat sweater sweating sweatpants sweats sweatshirt
      sweatshop sweaty sweep sweepstakes sweet sweetener sweeter sweetgrass sweetheart sweetie sweets swell swelling
      swept swerve swift swiftly swill swim swimmer swimming swimsuit swindle swindler swine swing swipe swirl swish
      switch switchboard swivel swollen swoon swoop sword swore sworn swung sx syllabus symbol symbolic symbolism
      symbolize symmetrical symmetry sympathetic sympathize sympathy symphony symposium symptom symptomatic
      symptomatology synagogue synapse sync synchronicity synchronize syndicate syndrome synergy synesthesia synonym
      synonymous synopsis syntax syntheses synthesis synthesize synthetic syntonic syphilis syringe syrup system
      systematic systematically systemic systems ta tab tabla table tableau tablecloth tablespoon tablet tabletop
      tabloid taboo taboos tabula tacit taciturn tack tackle tacky taco tact tactful tactic tactical tactile tad tadpole
      taffy tag tagalong tagine tahini tai taijin tail tailgate tailor tailspin taint take takeaway takeaways takedown
      taken takeoff takeout takeover talanoa talaq talcum tale talent talented talisman talk talkative talker talking
      tall taller tally talmud talon tam tamales tamanawas tambourine tame tamper tampon tan tandem tang tangent
      tangential tangerine tangi tangible tangihanga tangle tango tangy tank tankard tanker tanner tantalize tantamount
      tantrum tantrums tap tapas tape taper tapering tapestry tapeworm tapper tappers tapping tapu tar tarantula tardes
      tardive tardy target targeted tariff tarmac tarnish tarot tarp tart tartar task tasks tassel taste taster tasty
      tatay tatemae tattered tatters tattoo tattooed tattooist taught taunt taurus taut tavern tawdry tax taxes taxi
      taxicab taxing taxonomy taxpayer tbh te tea teach teacher teaching teacup teacups teakettle team teammate teamster
      teamwork teapot tear teardrop tearful tearjerker tears teary tease teaser teaspoon teatime technical technically
      technician technique techno technological technology techs tedious tedium tee teen teenage teenager teens teeter
      teeth teethe teething telecommute teleconsult telegraph telehealth telemarketer telemedicine telepathy telephone
      telephonic teleprompter telepsych telepsychiatry telescope telesupervision teletherapy televise television
      telework tell teller telling telltale tem temp temper temperament temperance temperate temperature tempest
      template templates temple tempo temporal temporarily temporary temporize tempt temptation tempura ten tenacious
      tenacity tenant tend tendency tender tenderness tendon tenet tenets tengo tennis tenor tense tension tent tentacle
      tentative tentatively tenth tenuous tenure tepid tequila teriyaki term terminal terminally terminate termination
      terminology terminus termite terms terra terrain terrestrial terrible terribly terrific terrified terrify
      terrifying territorial territory terror terrorism terrorist terrorize terry terse tertiary teshuva test testament
      tester testicle testicular testify testimonial testimonials testimony testing testosterone testy teta tetanus tete
      tether text textbook texted textile texting textual textural texture thank thankful thankfully thankless thanks
      thanksgiving that thats thaw thay thc theater theatre theatrical theft theist thematic theme themes theologian
      theological theology theorem theoretical theoretically theorist theorize theory therapeutic therapeutically
      therapist therapize therapy there thereafter thereby therefore therein thermal thermometer thermostat thesaurus
      theses thesis theyre thick thicken thicker thicket thief thieves thigh thimble thin thing think thinker thinking
      thinly thinner thinning third thirst thirsty thirteen thirteenth thirties thirty thirtyish thirtysomething thistle
      tho thong thorax thorn thorny thorough thoroughbred thoroughly though thought thoughtful thoughtfully thoughtless
      thoughts thousand thrall thrash thread threat threaten threatened threatening three threefold threesome thresh
      threshold threw thrice thrift thrifty thrill thrilled thriller thrilling thrive thriving throat throb throbbing
      throne throng throttle throughout throw throwaway throwback thrown thru thrust thu thud thug thugs thumb thumbnail
      thumbprint thumbs thump thunder thunderbolt thunderous thunderstorm thursday thursdays thwart thx thyme thyroid ti
      tia tiara tic tick ticker ticket tickle ticklish tics tid tidal tide tidy tie tied tiene tier tiers tiffany tiger
      tight tighten tighter tightly tightrope tights tikanga tikka tikkun tiktoker tiktoking til tile till tilt timber
      timbre time timed timeframe timekeeper timeless timeline timely timeout timeouts timepiece timer timers timescale
      timeshare timesheet timestamp timid timing tin tincture tinder tinderbox tinfoil tingle tinker tinnitus tinsel
      tint tiny tio tios tip tipsy tiptoe tirade tire tired tiredness tirelessly tiresome tissue tita titan titanium
      titi titillate title titled tito titrate titration titular tks tldr to toad toast toasty tobacco today today's
      toddler todo toe toenail toes toffee tofu together toggle toil toilet toileting toiletries token tokens tokophobia
      told tolerable tolerance tolerant tolerate toll tollbooth tomato tomb tomboy tombstone tomorrow tomorrow's ton
      tonal tone toned toner tong tonglen tongs tongue tonic tons tonsil tonsils took tool toolbox toolkit tools tooltip
      toot tooth toothache toothbrush toothpaste toothpick toothy top topaz topic topical topics topple torah torch tore
      torment torn tornado torpedo torque torrent torrential torschlusspanik torso tort tortilla tortoise tortuous
      torture tortured torturous toska toss tot total totalitarian totally tote totem touch touchdown touched touching
      touchpoint touchstone touchy tough toughen tougher tour tourism tourist tournament tourniquet tousle tout tov
      tovarisch tow towel towels tower town townhouse towns townspeople toxic toxicity toxicology toxin toxins toy
      toybox toys tpr trabajo trace traces track tracker tracking tract traction tractor trade trademark tradeoff
      tradeoffs trader tradition traditional traditionally traffic trafficked trafficker trafficking tragedy tragic
      tragically trail trailblazer trailer train trained trainee trainer training trait traitor traits trajectories
      trajectory tram tramp trample trampoline trance tranquil tranquilizer transact transaction transatlantic transcend
      transcendence transcendent transcribe transcript transdiagnostic transfer transference transferential transfix
      transform transformation transformative transfuse transfusion transgender transgenerational transgress
      transgression transient transit transition transitional transitioning transitory translate translation translator
      translucent transmission transmit transmitter transmute transparency transparent transpersonal transphobia
      transphobic transpire transplant transport transportation transpose transracial transsexual transvestite trap
      trapdoor trapeze trapped trapper trash trashcan trashy trauerarbeit traum trauma trauma_dumping traumatic
      traumatize traumatized traumatizing travel traveler traveling travelling traverse travesty trawler tray trays
      treacherous treachery treacle tread treadmill treason treasure treasurer treat treatable treater treating treatise
      treatment treats treaty treble tree treehouse trees treif trek trellis tremble trembling tremendous tremendously
      tremor trench trend trends trendy trepidation trespass triad triads triage trial trials triangle triangular
      triangulate triangulated triangulation triathlon tribal tribe tribes tribesman tribulations tribunal tributary
      tribute trice triceps trichophagia trichotillomania trick trickery trickle tricks trickster tricky tricycle trieb
      tried trifecta trifle trigger triggered triggering trike trilogy trim trimester trimmer trimming trinity trinket
      trio trip tripe triple triplet triplicate tripod tristesse tristeza trite triumph triumphant trivia trivial
      trivialize troche troches trod troll trolled trolley trolling trolls trombone troop trooper troops trophy tropic
      tropical tropics trot trouble troubled troublemaker troubles troubleshoot troubleshooting troublesome troubling
      trough troupe trousers trousseau trout trow trowel truancy truant truce truck trucker truckload trucks true truer
      truffle truly trumped trumpet trumps truncate truncheon trunk trunks trust trusted trustee trusting trustworthy
      trusty truth truthful truthfully truths try trying tryout tryouts tsunami tsuris tu tub tuba tubal tube tubes
      tubing tuck tucker tudo tuesday tuesdays tuft tug tugboat tuition tulip tumble tummy tumor tumors tumour tumult
      tumultuous tuna tunc tundra tune tuner tunes tunic tuning tunnel turban turbine turbo turbocharge turbulence
      turbulent turd turf turkey turmoil turn turnaround turncoat turned turning turnip turnkey turnoff turnout turnover
      turnstile turpentine turquoise turret turtle turtleneck tusk tussle tutelage tutor tutorial tutoring tutors tutu
      tuxedo tv tweak tweaks tweed tween tweens tweet tweezers twelfth twelve twenties twentieth twenty twentysomething
      twice twig twilight twin twine twinge twinkle twins twirl twist twisted twisty twitch twofold twosome tx txiv txs
      ty tycoon tyke type typecast typed typeface typeset typewriter typhoid typhoon typhus typical typically typing
      typist typo typos tyrannical tyranny tyrant tzedakah tzniut tzuris u ubered ubering ubermensch ubiquitous ubuntu
      udder udon ugh uglier ugliness ugly uh ukulele ukuthwasa ulcer ulcers ulterior ultimate ultimately ultimatum ultra
      ultramarathon ultramarathons ultrasound ultraviolet um umbilical umbrage umbrella umma ummah umpire umrah umuada
      umwelt unable unacceptable unalive unanimity unanimous unassuming unaware unbearable unbecoming unbeknownst
      unbelievable unborn unbridled uncanny uncertain uncertainty unchanged uncle unclear uncles uncomfortable uncommon
      unconditional unconditioned unconscious unconsciously uncontrollable uncontrolled uncover und undefined underage
      undercover undercurrent undercut underdog underemployed underestimate undergo undergone undergrad undergraduate
      underground undergrowth underhanded underinsured underlie underline underlying undermedicated undermine underneath
      underpants underpass underpin underpinning underprivileged underscore undersecretary undershirt underside
      undersigned understaffed understand understandable understandably understanding understated understatement
      understood understudy undertake undertone undertook undertow undertreated underwater underway underwear
      underweight underwhelm underworld underwriter undeserving undiagnosed undisclosed undo undocumented undone
      undoubtedly undress undue undulate unduly unearth unease uneasy unemployed unemployment unequivocal unequivocally
      unethical uneven uneventful unexpected unexpectedly unexplained unfair unfaithful unfamiliar unfinished unfit
      unfold unfollowed unforeseen unforgettable unforgiving unfortunate unfortunately unfounded unfriended unfriendly
      ungainly unhappy unhealthy unheard unheated unheimlich unhinged unhoused uniform unify unilateral unimaginable
      unimportant uninformed uninsured unintended unintentional uninterrupted uninvited union unionize unions unique
      uniquely unisex unison unit unitary unite united units unity universal universe university unjust unkempt unkind
      unknown unlearn unleash unlicensed unlike unlikely unlimited unload unlock unlucky unmarried unmasking unmet
      unmodified unmoved unnamed unnatural unnecessary unni unnie unnoticed unpack unpaid unpleasant unpopular
      unprecedented unpredictable unprepared unqualified unravel unread unreal unrealistic unreasonable unrelated
      unreliable unremarkable unresolved unresourced unrest unruly unsafe unsaid unsatisfied unsay unscathed unseat
      unseen unsent unsettle unsettled unsettling unsolicited unspeakable unspecified unspoken unstable unsteady
      unsuccessful unsuitable unsung unsupervised unsure untangle unthinkable untie until untimely untold untouched
      untreated untrue untruth unused unusual unusually unveil unwanted unwell unwieldy unwilling unwillingness unwind
      unwise unwitting unworthy upbeat upbringing upcoming update updated upend upgrade upheaval upheld uphill uphold
      upholstery upkeep uplift upload upped upper uppercase uppermost uppers uppity upright uproar uproot upset upsets
      upsetting upside upstage upstairs upstanding upstart upstate upstream upsurge uptake uptight uptime uptitrate
      uptown upturn upward upwards ur uranium urban urbane urchin urethra urge urgency urgent urgently urges urinal
      urinalysis urinary urinate urine urn urns uro urologist usable usage usages use used useful usefulness useless
      user username users usher ushers using usual usually usurp utang utc utensil uterine uterus utilitarian utility
      utilization utilize utmost utopia utopian utter utterance utterly vacancy vacant vacate vacation vaccinate
      vaccination vaccine vacuous vacuum vagabond vagal vagina vaginal vaginismus vagrant vague vaguely vain vainly vaka
      valedictorian valentine valet valiant valid validate validated validating validation validity valium valley valor
      valuable value valued values valve valves vampire vampires van vandal vandalism vandalize vanguard vanilla vanish
      vanity vanquish vantage vape vaping vapor vaporize vaporizer vapors variability variable variance variant
      variation varied variety various varnish varsity vary varying vascular vase vasectomy vast vastly vat vater vault
      vaults ve veal vector veer vegan vegans vegemite vegetable vegetarian vegetate vegetative veggie veggies
      vehemently vehicle vehicular veil veiled veils vein veins velcro velocity velvet vendetta vending vendor veneer
      venerable venerate venereal vengeance vengeful venison venmoed venmoing venom venomous vent ventilate ventilator
      venting ventral ventricle ventriloquist venture venue venues veracity veranda verb verbal verbalize verbally
      verbatim verbiage verbose verbs verdict verge verguenza verification verify veritable vermin vernacular versa
      versatile verse versed verses version verstehen versus vertebra vertebrae vertical vertigo verve vessel vest
      vested vestibular vestibule vestige vestiges vet veteran veterans veterinarian veterinary veto vetoed vex vexed vi
      viable vial vials vibe vibes vibrant vibrate vibration vicar vicarious vicariously vice vices vicinity vicious
      victim victimhood victimize victor victorious victory video videochat videos videotape vie vied view viewer
      viewpoint views vigil vigilance vigilant vigilante vigils vignette vignettes vigor vigorous vile vilify villa
      village villager villain villainous vindicate vindictive vine vinegar vines vineyard vintage vintner vinyl viola
      violate violation violators violence violent violently violet violin vipassana viper viral virgin virginity virgo
      virile virility virtual virtually virtue virtuoso virtuous virulent virus visa visas visceral visibility visible
      visibly vision visionary visit visitation visiting visitor visor vista visual visualization visualize visuospatial
      vital vitality vitals vitamin vitriol vitriolic vivacious vivid vividly vivre vixen viz vlog vo vocab vocabulary
      vocal vocalize vocals vocation vocational vociferous vodka vodou vogue voice voice_to_text voiced voiceless
      voicemail voicemailed voiceover voices void voila voir vol volatile volatility volcanic volcano volition volley
      volleyball volt voltage volts voluble volume voluminous voluntarily voluntary volunteer voluptuous vomit vomiting
      voodoo voracious vortex vote voter voters votes voting vouch voucher vow vowel vowels vows voyage voyeur
      voyeuristic vs vulgar vulnerability vulnerable vulture vulva vulvodynia w wa wabi wacipi wacky wad waddle wade
      wader wafer waffle waft wag wage wager wages wagging waging wagon wagons waiata waif wail wairua waist waistband
      waistline wait waiter waiting waitlist waitress waive waived waiver wake waken wakeup waking walk walker walkie
      walking walkout walkthrough walkup walkway wall wallah wallet wallop wallow wallpaper walls walnut walrus waltz
      wand wander wanderlust wands wane wang waning wanna wannabe want wanted wanting war warble ward warden wardrobe
      ware warehouse wares warfare warhead warily waring warm warmed warmer warming warmly warmth warmup warn warned
      warning warp warpath warped warrant warranty warrior wars warship warships wart wartime warts wary wasabi wash
      washcloth washer washing washout washroom wasnt wasp wasps waste wasted wasteful wasteland wastes watch watchdog
      watchful watching watchman watchword water watercolor waterfall waterfront waterlogged watermelon waterproof
      waters watershed watertight waterway watery wave wavelength wavelengths waver wavering waves wavy wax waxed waxing
      waxy way wayside wayward we weak weaken weaker weakling weakly weakness wealth wealthy wean weaned weaning weapon
      weaponize weaponry wear wearable wearing weary weasel weather weatherman weave weaver web webbed webbing webcam
      webinar webinars webpage website wed wedded wedding wedge wedged wedges wedlock wednesday wednesdays wee weed
      weeds weedy week weekday weekend weeklong weekly weeknight weeknights weep weeps weepy weigh weighing weight
      weighted weightlifter weightlifting weird weirder weirdly weirdo welcome welcomed welcoming weld welder welding
      welfare well wellbeing wellness wells welp welt welts weltschmerz went wepa wept werent werewolf west westbound
      western wet wetland wetlands wetter wetting wfh whack whakapapa whale whales wham whanau whanaungatanga wharf what
      whatever whatnot whats whatsapped whatsoever wheat wheel wheelbarrow wheelchair wheelhouse wheels wheeze wheezing
      whence whenever where whereabouts whereas whereby wherein whereupon wherever wherewithal whet whew whichever whiff
      while whim whims whimsical whimsy whine whip whiplash whipped whipping whips whirl whirlpool whirlwind whisk
      whiskey whisky whisper whistle whistleblower whistleblowing white whiteboard whiteboarding whiteness whitening
      whiter whitewash whittle whiz who whoever whole wholehearted wholesale wholesome wholly whomever whoop whoops
      whopping whore whorephobia whores whose wi wick wicked wicker wide widely widen wider widespread widest widget
      widow widowed widower widowhood width wie wield wields wiener wife wife's wifi wig wiggle wiggly wigs wild
      wildcard wilderness wildest wildfire wildflower wildlife wildly will willful willing willingly willingness willow
      willpower wilt wily wimp wimpy win wince winch wind windbreaker winded windfall windigo winding windmill window
      windowpane windowsill winds windshield windstorm windy wine wines wing winged wingman wings wingspan wink winks
      winner winning winsome winter wintertime wintry wipe wiped wiper wipes wiping wir wire wired wireless wires
      wiretap wiring wiry wisdom wise wisecrack wisely wiser wish wishbone wishes wishful wishlist wishy wisp wispy
      wistful wit witch witchcraft withdraw withdrawal withdrawer withdrawn withdrew wither withheld withhold withstand
      witness wits witty wives wizard wizardry wk wks wobble wobbly woe woeful woes wok woke woken wolf woman womanhood
      womanizer womb wombs women won wonder wondered wonderful wonderfully wondering wonderland wondrous wong wont
      wonton woo wood woodcarving woodcutter wooded wooden woodland woodpecker woods woodshed woodwind woodwork woody
      wool woolen wooly woozy wopila word wording wordless wordplay words wordy wore work workable workaholic workaround
      workbench workbook workday workdays worked worker workforce workhorse working workload workman workmanlike
      workmanship workmate workmates workout workplace worksheet worksheets workshop workspace workstation workup
      workweek world worldly worldview worldwide worm wormhole worms wormy worn worried worrier worrisome worry worrying
      worse worsen worsened worsening worship worst worth worthless worthlessness worthwhile worthy woulda wouldnt wound
      wounded wounding wounds wove woven wow wrack wrangle wrap wraparound wrapped wrapper wrapping wrath wreak wreath
      wreaths wreck wreckage wrecked wrecks wren wrench wrenching wrestle wrestler wrestling wretch wretched wriggle
      wring wrinkle wrist wristband wrists wristwatch writ write writer writeup writhe writhing writing written wrong
      wrongdoer wrongdoing wrongful wrongly wrongs wrote wry wryly wudu wunderkind wunsch xenophobia xiexie xylophone y
      y'all ya yacht yahrzeit yak yall yam yams yang yank yappy yard yardage yards yardstick yarmulke yarn yarns yawn
      yay ye yea yeah year yearbook yearling yearlong yearly yearn yearning yeast yeibichai yell yelled yelling yellow
      yelp yelping yep yes yeshiva yesterday yesterday's yesteryear yet yi yiayia yichud yield yields yikes yin yips yo
      yodel yoga yogi yogurt yoke yokel yoku yolk yolo yonder yonsei young younger youngest youngster youre youth
      youthful youths youtuber yr yrs yuck yucky yum yummy yup yuppie za zakat zany zap zapped zar zayde zazen ze zeal
      zealot zealots zealous zebra zebras zeitgeist zen zenith zero zeroes zeros zest zesty zeta zi zigzag zilch zillion
      zinc zing zinger zinnia zip zipper zodiac zombie zone zoned zones zoning zonked zoo zookeeper zoology zoom zoomed
      zooming zoos zooscomp zucchini zucchinio'clock
      """)
  ]
}
