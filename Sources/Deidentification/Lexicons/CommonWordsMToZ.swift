/// English words that need not be names, in their base forms; `Inflection` derives the others.
/// Source: compiled for this gate from general knowledge of English and of clinical prose.
extension WordList {
  static let commonWordsMToZ: [WordList] = [
    WordList(
      .common,
      """
      m ma ma'am machiavellian machine machinery machinist mad madam madder made madness magazine magic magical
      magistrate magnesium magnet magnetic magnificent magnify magnitude maid maiden mail mailbox main mainly mainstay
      mainstream maintain maintenance major majority make makeover maker makeshift makeup maladaptive male males
      malice malicious malignant malinger malingering mall malnourished malpractice mam mama mami mamma mamu man
      manage management manager mandala mandalas mandate mandated mandatory mandible maneuver mania manic manifest
      manipulate manipulation manipulative mankind manner mans mansion mantra manual manualized manufacture manuscript
      many map maple mapping marathon marathoner marble march margin marginalize marigold marijuana marina marinade
      marine marital mark marker market marriage married marry marshal martial martyr marvel marxian masculine mask
      masking mason mass massage masseuse massive master masturbate mat match mate material maternal maternity math
      mathematics matriarch matrix matt matter mattress mature maturity maverick max maximize maximum may maybe mayhem
      mayor maze me mead meadow meadows meal mean meaning meaningful meaningless meant meantime meanwhile measles
      measurable measure measurement meat mechanic mechanical mechanism medal meddle media median mediate mediation
      mediator medic medical medicate medication medicine medieval mediocre meditate meditation medium meek meet
      meeting mega meh mel mellow melodrama melody melt meltdown meltdowns member membership meme memes memoir
      memorable memorial memorize memory men menace mend menopause menstrual mental mentality mentalization mentalize
      mentalizing mentally mention mentor mentorship menu mercury mercy mere merely merge merger merit merry mesh mess
      message messenger messy met metabolic metabolism metal metallic metaphor metaphorical method methodical
      meticulous metric metro metropolitan mf mgmt mh mi mia mice microaggression microphone microscope microwave mid
      midday middle middle_aged midlife midnight midst midterm midtown midway midwife midwives might migraine migrant
      migrate migration mike mild mile miles milestone military milk mill million millionaire mills mime mimic min
      mince mind mindful mindfulness mindset mine miner mineral mingle mini minimal minimize minimum minister ministry
      minor minority mins mint minute miracle mirror misbehave miscarriage miscarry miscellaneous mischief misdiagnose
      misdiagnosed miserable misery misfortune misgender mishap misinterpret mislead misogyny misophonia misread miss
      missed missing mission missionary misstep missus missy mistake mistaken mister mistook mistreat mistress
      mistrust misty misunderstand misunderstanding misunderstood misuse mitigate mix mixed mixture mo moan mob mobile
      mobility mock modal modality mode model modeling moderate moderator modern modest modification modifier modify
      module moist mold mole molest molestation mom moment momentum mommy monarch monday mondays money monitor
      monitoring monk monkey monocle monogamous monogamy monologue monopolize monopolizer monotone monotonous monster
      month monthly monument mood moody moon mop moral morale morality morbid moreover morgue morning morsel mortal
      mortality mortgage mos mosaic mosque mosquito moss most mostly moth mother motherhood motif motion motivate
      motivation motivational motive motor motorcycle mottling motto mould mount mountain mourn mourner mournful
      mourning mouse mouth move movement mover movie mow mst mtf mud muddle muffin mug multi multicultural
      multigenerational multiple multiply multitude mum mumble mummy mundane murder murderer murky murmur muscle muse
      museum mushroom music musical musician mutation mute mutism mutter mutual my mystery mystic mystical myth
      mythology n na nag nah nail naive naked name namesake namespace naming nan nana nani nanna nanny nap narcissism
      narcissist narcissistic narcolepsy narrate narration narrative narrator narrow nasty nation national nationality
      native natural naturally nature naturopath naughty nausea nauseous navigate navigation nb ne near nearby nearest
      nearly neat neater necessarily necessary necessity neck necklace nectar need needed needle needless needy negate
      negative neglect neglectful negligence negotiate negotiation neighbor neighborhood neighbour neither nenek neo
      neonatal neonate nephew nerve nervous nest net network neural neuro neurobiology neurocognitive neurodivergence
      neurodivergent neurodiverse neurodiversity neuroimaging neurologist neurology neuron neuropsych neuropsychiatric
      neuropsychiatry neuropsychological neuropsychologist neuropsychology neuroscience neurosis neurospicy
      neurosurgeon neurotic neurotypical neurovegetative neutral neutrality never nevermind nevertheless new newborn
      newcomer newest newfound newly newlywed news newsletter newspaper next nexus ni nibble nice nicer nick nickname
      nicotine niece night nightly nightmare nightshift nihilism nihilist nihilistic nine nineteen nineties ninety
      ninth no nobility noble nobody nocebo nod noise noisy nominate non nonbinary noncompliant nondirective
      nondominant none nonetheless nonjudgmental nonna nonno nonprofit nonsense nonsuicidal nonverbal noon noona noose
      nope norepinephrine norm normal normalize normally normative north nose nosedive nostalgia nostalgic notation
      note notebook nothing notice notification notify notion notorious nougat noun nourish nova novel novelty
      november novice nowadays nowhere noxious nozzle nssi nuance nuanced nuclear nude nudes nudge nuisance null numb
      number numbness numerous nun nurse nursery nursing nurture nut nutrition nutritionist nuts o oak oath oatmeal
      obedience obedient obese obesity obey obgyn obituary object objection objective obligation oblige obliterate
      oblivion oblivious obscene obscure observation observe observer obsess obsessed obsession obsessional obsessive
      obsolete obstacle obstetrician obstruct obtain obvious obviously occasion occasional occasionally occupant
      occupation occupational occupy occur occurrence ocean october odd odds odor oestrogen offboard offence offend
      offender offense offensive offer offhand office officer official offline offset offshoot offspring oh oil ok
      okay okie old older oldest olfactory olive oma omelet omen omg omission omit onboard onc oncologist oncology
      onesie ongoing onion online onlooker onset onslaught onto onus onwards oops opa opal opaque open opener opening
      openly opera operate operation operational operator opiate opinion opioid oppa opponent opportune opportunity
      oppose opposite opposition oppositional oppress oppression oppressive opt optic optimal optimism optimist
      optimistic optimization optimize option optional optometrist oral orange orbit orchestra orchid ordeal order
      orderly ordinal ordinance ordinary organ organic organism organization organize organizer orgasm orient
      orientation oriented origami origin original originally ornament orphan ortho orthodox orthorexia orthostatic
      orthostatics orwellian oscillate ostensibly ostomy ostracize otherwise otter ouch oud ounce ourselves oust
      outage outbreak outburst outcome outcry outdated outdoor outer outfit outgoing outgrow outing outlet outlier
      outline outlive outlook outpatient outpour output outrage outrageous outreach outright outro outset outsider
      outspoken outstanding outward oval oven overall overbearing overboard overcame overcome overcorrect
      overdiagnosed overdo overdose overdue overeat overflow overfunction overhead overhear overheard overjoyed
      overlap overlay overload overlook overly overmedicated overnight overreact override overseas oversee overshare
      overstep overt overtime overtreated overturn overview overweight overwhelm overwhelmed overwork owe owl own
      owner ownership oxygen oxytocin oz pa pace pacifier pack package packet pact pad paddle paediatric paediatrician
      page pager paid pain painful painstaking paint painter painting pair pajamas palace pale palliation palliative
      palm palpable palpitation pan pandemic panel paneled panic panicky pansy pant panties pantry pants papa papaya
      paper paperwork papi pappou par parade paradigm paradox paradoxical paragraph paralegal parallel paralysis
      paralyze paramedic parameter paramount paranoia paranoid paraphilia paraphrase parapraxis parasite parasomnia
      parcel pardon parent parental parenthesis parenthood parentified parenting parish park parking parks parliament
      parody parole parsley part partial partially participant participate participation particle particular
      particularly partition partly partner partnership party pass passage passenger passion passionate passive
      passport password past pasta paste pastels pastime pastor pastoral pastry pat patch patent paternal paternity
      path pathetic pathological pathologize pathology pathway patience patient patio patriarch patriarchal patriarchy
      patrol patron pattern patty pause pave paw pax pay payback payday payee payer payload payment payoff payor
      payroll payslip paystub pcp pe pea peace peaceful peach peaches peak peanut pearl pebble peculiar pedal
      pedestrian pediatric pediatrician pediatrics pedophile pedophilia peds peek peel peeps peer peeve peg pelvic pen
      penalty pencil pend pendant pendulation pendulum penetrate penis penny pension people pepper perceive percent
      percentage perception perceptive perfect perfection perfectionism perfectionist perfectionistic perform
      performance performer perhaps peril perimenopausal perimenopause perinatal perinatally period periodic
      periodically peripheral perish perjury perk permanent permission permit perpetrate perpetrator perpetual
      perpetuate perplex persecute persecutor persecutory perseverate perseverating perseverative persevere persist
      persistence persistent person persona personable personal personality personally personhood personnel
      perspective perspire persuade persuasion pertain pertinent perverse perversion pervert pessimism pessimistic
      pest pet pete petite petition petty pewter phallic phantom pharmacist pharmacological pharmacologist
      pharmacology pharmacotherapy pharmacy phase phenomenal phenomenological phenomenology phenomenon phew
      philosopher philosophical philosophy phlebotomist phobia phobic phoenix phone phony phosphorus photo photograph
      photographer photography phrase phrasing physical physically physician physicist physics physio physiological
      physiology physiotherapist pi piano pic pick pickle picky picnic pics picture pie piece pier pierce piercer
      piety pig pigeon pilates pile pilgrim pilgrimage pill pillar pillow pilot pin pinch pine ping pink pinpoint pint
      pioneer pious pipe pipefitter pipeline piper pirate pisces pistol pit pitch pitfall pity pivot pivotal pizza
      place placebo placeholder placement plague plaid plain plainly plaintiff plan plane planet planner planning
      plant plaster plastic plate plateau platform platonic play playdate playful playground playlist playroom
      plaything plea plead pleasant please pleased pleasure pledge plenary plentiful plenty plot plow ploy pls pluck
      plug plum plumber plumbing plump plunge plural plus plus_size plz pm pm'd pmd pneumonia po pocket podcast
      podcasts podiatrist poem poet poetic poetry poignant point pointless poison poke polar polarize pole police
      policeman policy polish polite politely politic political politician politics poll pollen pollute poly
      polyamorous polyamory polygraph polypharmacy polysubstance polyvagal pond ponder pony pool poor poorest poorly
      pop popcorn poppy pops popular population porch pore pork porn pornography port portability portable portal
      porter portfolio portion portrait portray pose posh position positive positively possess possession possessive
      possibility possible possibly post postcard poster postmenopausal postpartum postpone postsecondary
      posttraumatic posture pot potassium potato potency potent potential potentially potty poultry pounce pour
      poverty powder power powerful powerless powers ppl pps practical practically practice practicum practise
      practitioner pragmatic praise prank pray prayer pre pre_intake preach preacher precarious precaution precede
      precedence precedent precious precipitate precise precisely preclude precontemplation precontemplative precursor
      predator predatory predecessor predicament predict predictable prediction predictor predispose predominant
      preeclampsia preemie preemies preemptive preface prefer preferable preference preferred prefix prefrontal
      pregnancy pregnant prejudice preliminary premarital premature premenstrual premise premium premorbid prenatal
      preoccupation preoccupied preoccupy prep preparation prepare prepared preprint preschool preschooler prescribe
      prescriber prescription presence present presentation presenter presenting presently preserve preset president
      press pressing pressure prestige presumably presume preteen pretend pretense pretext prettier pretty prevail
      prevalence prevalent prevent prevention preview previous previously prey price priceless prick pride priest
      primal primarily primary prime primitive prince princess principal principle print prior prioritize priority
      prison prisoner privacy private privately privilege privileged prize prn pro probable probably probate probation
      probationary probe problem problematic procedure proceed proceeding process processing proclaim procrastinate
      procrastination prod prodigal prodromal prodrome produce producer product production productive productivity
      profane profession professional professor proficient profile profit profound profoundly prognosis program
      programme programmer progress progression progressive prohibit project projection projective prolific prolong
      prolonged prom prominent promiscuous promise promising promote promotion prompt promptly prone pronoun pronounce
      pronounceable proof prop propel proper properly property prophecy prophet proponent proportion proposal propose
      proprietary proprioceptive prosecute prosecution prosecutor prospect prospective prosper prosperous prostitute
      prostitution protagonist protect protection protective protector protein protest proto protocol prototype proud
      prouder proudly prove proven proverb provide provider province provision provisional provocation provocative
      provoke prowess proximity proxy pru prudence prudent prune ps pseudo pseudonym pst psych psychedelic psychiatric
      psychiatrist psychiatry psychic psycho psychoanalysis psychoanalyst psychoanalytic psychobiography psychodrama
      psychodynamic psychodynamics psychoed psychoeducation psychoeducational psychogenic psychogeriatric
      psychogeriatrics psychological psychologically psychologist psychology psychometric psychometrist psychomotor
      psychopath psychopathic psychopathology psychopathy psychopharm psychopharmacology psychophysiology psychosexual
      psychosis psychosocial psychosomatic psychotherapeutic psychotherapist psychotherapy psychotic psychotropic pt
      pts puberty public publication publicity publish publisher pudding puddle puff pull pulse pump pun punch
      punctual punctuate punish punishing punishment punitive pup pupil puppet puppy purchase pure purge purging
      purple purpose purse pursue pursuer pursuit push pushback pushy put puzzle puzzled pw px pyramid q4h q8h qhs qid
      quaint qualifier qualify qualitative quality qualm quantify quantitative quantity quarantine quarrel quarter
      quarterly quasi queen queenie queer quell quench query quest question questionable questioning questionnaire
      queue quick quicker quickest quickly quicksand quiet quieter quietly quilt quinoa quirk quirky quit quite quiver
      quiz quota quotation quote r ra rabbi rabbit race racial racing racism racist rack radar radiate radiation
      radiator radical radio radiologist radiotherapy radish radius raffle rag rage raid rail railroad rain rainbow
      raincheck raincoat rainstorm rainy raise raisin rally ramble ramification ramp rampage rampant ran ranch rancher
      random randomize randomly rang range ranger rank ransom rant rap rape raped rapid rapidly rapist rapport
      rapprochement rapture rare rarely rarer rash rat rate rather rating ratio ration rational rationale rationalize
      rattle rave raven ravioli raw ray razor re reach react reaction reactive reactivity read reader readily
      readiness reading readmission readmissions readmit ready reaffirm real realise realism realist realistic reality
      realization realize really realm realtor reap rear rearrange reason reasonable reasonably reasoning reassess
      reassign reassurance reassure rebel rebellion rebellious rebook rebooked rebound rebuild rebuke recall recant
      recap recede receipt receive receiver recent recently reception receptionist receptive recess recidivism recipe
      recipient reciprocal reciprocate reciprocity recital recite reckless reckon reclaim recluse recognise
      recognition recognize recoil recollect recommend recommendation recommended reconcile reconciliation reconnect
      reconsider reconsolidation reconstruct record recorder recording recount recoup recourse recover recovery
      recreate recreation recreational recredentialing recruit rectangle rectify recuperate recur recurrence recurrent
      recurring recursion recursive recusal recuse recycle red redeem redemption rediagnose redirect redo reduce
      reduction redundant reed reef reel reenact reenactment reentry reestablish reevaluate ref refeeding refer
      reference referral refill refine reflect reflection reflective reflex reform refrain reframe refresh refreshing
      refuge refugee refund refusal refuse refute regain regard regarding regardless regards regime regimen region
      regional register registered registrar registration registry regress regression regressive regret regrettably
      regular regularly regulate regulation regulator regulatory rehab rehabilitate rehabilitation rehash rehearsal
      rehearse rehospitalization rehospitalized reign reiki reimburse reimbursement rein reinforce reinforcement
      reiterate reject rejection rejoice rejoin relapse relate related relation relational relationally relationship
      relative relatively relax relaxation relaxed relay release relent relentless relevance relevant reliable
      reliance relief relieve relieved religion religiosity religious relinquish relish relive reload relocate
      relocation reluctance reluctant rely remain remainder remains remark remarkable remarriage remarried remarry
      remedial remedy remember remembrance remind reminder reminisce remission remit remorse remorseful remote
      remotely removal remove rename render renew renewal renovate renowned rent rental reopen reorganize repair
      reparation reparent reparenting repay repeal repeat repeated repeatedly repel repent repentance repertoire
      repetition repetitive rephrase replace replacement replay replenish replica replicate reply report reportable
      reportedly reporter represent representation representative repress repressed repression reprimand reproach
      reproduce reproducible reproductive repulsive reputable reputation request require required requirement resched
      reschedule rescript rescripting rescue rescuer research researcher resemble resend resent resentful resentment
      reservation reserve reserved reset reside residence residency resident residential residual resign resignation
      resilience resilient resist resistance resistant resize resolute resolution resolve resolved resonance resonate
      resort resource resourceful resources resourcing respect respectful respective respite respond respondent
      responder response responsibility responsible responsive rest restart restaurant restless restlessness
      restoration restorative restore restrain restraining restraint restrict restricted restriction restrictive
      restroom restructure restructuring result resulting resume retail retain retainer retaliate retaliation retard
      retell retention rethink retire retired retiree retirement retort retrace retract retraumatize retraumatizing
      retreat retribution retrieve retrograde retrospect retrospective retry return returning reunification reunify
      reunion reunite reup reuse reveal revealing revelation revenge revenue revere reverence reverend reversal
      reverse revert review reviewer revise revisit revival revive revocation revoke revolt revolution revolve reward
      rewarding rewind reword rework rewrite rf rhetoric rhetorical rheum rhubarb rhyme rhythm ri rib ribbon rice rich
      richer rid ridden ride rider rideshare ridge ridicule ridiculous rifle rift rig right righteous rightful
      righting rigid rigidity rigor rigorous rim ring ringtone rinse rio riot rip ripe ripple rise risen risk risky
      risotto rite ritual ritualistic ritualized rival rivalry river rivers rn ro road roam roar roast rob robber
      robbery robin robot robust rock rocket rocky rod rode rogue role roleplay roleplayed roleplaying roll rollator
      rollback roller rollout roman romance romantic romanticize roof roofer rookie room roommate rooster root rope
      rose rosemary roster rosy rot rota rotate rotation rotten rough rougher roughly round roundabout rouse route
      routine routinely row rowan rowdy royal royalty rub rubber rubbish rubric ruby rude rug rugby ruin rule ruler
      ruling rum rumble ruminate ruminating rumination rumor rumour run runaway rundown rung runner running runtime
      rupture ruptures rural rush rust rusty ruthless rx rye sa sable sabotage saboteur sack sacred sacrifice sad
      sadden saddle sadistic sadly sadness safe safeguard safely safer safest safety saffron saga sage sagittarius
      said sail sailor saint sake salad salary sale salesman salespeople salience salient saliva salmon salon salsa
      salt saltwater salute salvage salvation sample sanction sanctuary sand sandal sandplay sandtray sandwich sandy
      sane saner sang sanitize sanity sank sarcasm sarcastic sari sash sass sassy sat satin satisfaction satisfactory
      satisfied satisfy saturate saturday saturdays sauce sauna sausage savage save saver saving savings savior savor
      savvy saw say saying scab scaffold scaffolding scale scalp scam scan scandal scanner scant scapegoat scapegoated
      scapegoating scar scarce scarcely scarcity scare scared scarf scarlet scary scatter scattered scenario scene
      scenery scenic scent schedule scheduling schema schemas schemata scheme schizoaffective schizoid schizophrenia
      schizophrenic schizotypal schizotypy scholar scholarly scholarship school schooling schoolwork science
      scientific scientist scissors scoff scold scone scoop scope scorch score scorn scorpio scout scowl scramble
      scrap scrape scratch scrawl scream screamer screen screened screener screening screenplay screenshare screenshot
      screw scribble scribe script scripture scroll scrub scruple scrupulosity scrupulous scrutinize scrutiny sculpt
      sculptor sculpture se sea seal seam seamstress sear search searching season seasonal seasoned seat sec secede
      seclude seclusion second secondary secondhand secondly secrecy secret secretary secretive secretly sect section
      sector secular secure securely security sedate sedation sedative sedentary seduce seduction seductive see seed
      seek seeker seeking seem seemingly seen seep seesaw seethe segment segregate segregation segue seize seizure
      seldom select selection selective selectively self selfcare selfhood selfie selfish selfless selfobject sell
      seller semantic semester semi seminar seminary senate senator send sender senior seniority sensation sensational
      sense senseless sensible sensitive sensitivity sensor sensorimotor sensory sensual sent sentence sentencing
      sentiment sentimental separate separated separately separation separator september sequel sequela sequelae
      sequence sequential serene serenity sergeant serial series serious seriously seriousness sermon serotonin
      serpent serum servant serve server service serving sesh session sessions setback setting settle settled
      settlement setup seven seventeen seventh seventies seventy sever several severance severe severely severity sew
      sewing sewn sex sexism sexist sext sexting sextortion sexts sexual sexuality sexualize sexualized sexually
      sexworker sexy shabby shack shade shadow shady shaft shake shaken shaky shallow sham shamble shame shameful
      shameless shaming shampoo shantytown shape shard share shared sharing shark sharp sharpen sharper sharply
      shatter shattered shave shawl shear shed sheep sheer sheet shelf shell shelter shelve shepherd sheriff shes
      shield shift shifts shimmer shine shiny ship shirt shit shitty shiver shock shocked shocking shoe shone shook
      shoot shooter shooting shop shopkeeper shoplift shopping shore short shortage shortcoming shortcut shorten
      shortest shortfall shortly shorts shot shotgun shoulder shouldnt shout shouting shove shovel show showdown
      shower showing shown shrank shred shrewd shriek shrill shrimp shrine shrink shrug shrunk shuffle shun shut
      shutdown shutter shuttle shy shyness si sib sibling siblings sick sicken sickle sickness side sidebar sidekick
      sideline sidestep sidetrack sidewalk sideways siege sierra sigh sight sign signal signature significance
      significant significantly signify silence silent silently silk silly silver similar similarity similarly simmer
      simple simplest simplify simplistic simply simulate simultaneous simultaneously sin sincere sincerely sincerity
      sinful sing singer single singular sinister sink sinkhole sinner sip sir siren sissy sister sit site sitter
      sitting situate situation six sixteen sixteenth sixth sixties sixty sizable size sizeable sizzle skate
      skateboard skater skeleton skeptic skeptical skepticism skeptics sketch skew skewed skid skill skilled skillful
      skim skimp skin skinny skip skipper skirt skull sky skyline slack slam slander slang slant slap slash slate
      slaughter slave slavery slay sleazy sled sleep sleeper sleepless sleepover sleepwalk sleepy sleet sleeve slender
      slice slick slide sliding slight slightly slim slime sling slip slipper slippery slipup slit sliver slogan slope
      sloppy slot slow slower slowly sludge slug sluggish slum slumber slump slur slut sly smack small smallest smart
      smartphone smash smear smell smelly smile smiling smirk smoke smoker smokescreen smoking smoky smooth smoothly
      smother smudge smug smuggle snack snail snake snap snapshot snare snarl snatch sneak sneaky sneer sneeze sniff
      snippet snitch snob snoop snooze snore snort snow snowball snowboard snowstorm snowy snub snuff snug so soak
      soap soapbox soar sob sober sobriety soccer sociable social socialise socialize socially societal society
      sociopath sociopathic sock socket socratic soda sodium sodomy sofa soft softball soften softener softer softly
      software soil sol solace solar sold soldier sole solely solemn solicit solid solidarity solidify solitary
      solitude solo solution solve solvent somatic somatically somatization somatize somber somehow someone something
      sometime sometimes somewhat somewhere sommelier somniloquy son song sonny sonogram sonographer soon sooner
      soonest soothe soother soothing sophisticate sophisticated sophomore sorbet sore sorority sorrow sorrowful sorry
      sort sorta sought soul soulful soulmate sound sounding soundtrack soup sour source sourdough south sow soy space
      spacey spacious spade span spanglish spank spanking spare spark sparkle sparkler sparks sparse spasm spat
      spatial spawn speak speaker speaking spear special specialist specialize specialized specially specialty species
      specific specifically specification specificity specify specimen spectacle spectacular spectator spectrum
      speculate speculation sped speech speechless speed speedy spell spelling spend spender spending spent sperm
      sphere spice spicy spider spike spill spin spinach spinal spine spinning spinoff spiral spirit spirited
      spiritual spirituality spiritually spit spite spiteful splash splendid splinter split splitting spoil spoiled
      spoilsport spoke spoken spokesperson sponge sponsor sponsorship spontaneity spontaneous spontaneously spooky
      spoon sporadic sport sports sporty spot spotlight spotted spousal spouse sprain sprang sprawl spray spread
      spreadsheet spring springs sprinkle sprint sprout spun spur spurt spy squabble squad squalor squander square
      squash squat squeak squeal squeamish squeeze squid squint squirm squirrel sr stab stabbing stabilise stability
      stabilization stabilize stabilizer stabilizing stable stack stadium staff staffing stage stagger stagnant
      stagnate stain stair staircase stairs stake stale stalemate stalk stalker stalking stall stamina stammer stamp
      stance stand standard standardize standardized standby standing standoff standpoint standstill staple star
      starch stare stark start starter starting startle startled startling startup starvation starve starving stash
      state stated statement static station stationary statistic statistical statistics statue stature status statute
      statutory staunch stay stayed ste stead steadfast steadily steady steak steal stealing steam steamy steel steep
      steer steering stem stench stenographer step stepbrother stepchild stepchildren stepdad stepdaughter stepfamily
      stepfather stepkid stepkids stepmom stepmother stepparent stepsister stepson stepstone stereotype stereotypical
      sterile sterling stern steroid stetson stew steward stick sticker stickers sticking sticky stiff stifle stigma
      stigmatize stillbirth stillborn stimming stimulant stimulate stimulating stimulation stimuli stimulus sting
      stingy stink stint stipend stipulate stir stitch stock stocker stocking stoic stole stolen stoma stomach stomp
      stone stones stood stool stop stopgap stoplight stopping storage store storm stormy story storyteller
      storytelling stout stove straight straighten straightforward strain strained strand stranded strange strangely
      stranger strangest strangle strangulation strap strategic strategize strategy straw strawberry stray streak
      stream streamer street streetwise strength strengthen strenuous stress stressed stressful stressor stretch
      stretched stretching stricken strict strictly stride strife strike striking string strip stripe stripper strive
      stroke stroll stroller strong stronger strongest strongly strove struck structural structure structured struggle
      struggling stubborn stuck stud student studio studious study studying stuff stuffed stuffy stumble stun stung
      stunned stunning stunt stupid stupor sturdy stutter stuttering style stylist suave sub subconscious subcontract
      subculture subdue subdued subject subjective sublimate sublimation submission submissive submit subordinate
      subpoena subreddit subscale subscribe subscriber subscription subsequent subsequently subset subside subsidize
      subsidy substance substantial substantially substantiate substitute subtext subtitle subtle subtlety subtract
      subtype suburb suburban subway succeed success successful successfully succession successive successor succinct
      suck sucker sud sudden suddenly suds sue suffer suffering suffice sufficient suffix suffocate sugar suggest
      suggestible suggestion suggestive suicidal suicidality suicide suit suitable suitcase suite suited sulk sullen
      sum summarize summary summer summit summon sun sunburn sunday sundays sundown sunflower sung sunglasses sunk
      sunny sunrise sunset sunshine super superb superbill supercilious superego superficial superfluous
      superintendent superior superiority superman supermarket supernatural superstition superstitious supervise
      supervisee supervision supervisor supper supplant supple supplement supplemental supply support supporter
      supporting supportive suppose supposed supposedly suppress suppressed suppression supreme surcharge sure surely
      surf surface surge surgeon surgery surgical surly surmise surpass surplus surprise surprised surprising
      surprisingly surreal surrender surrogate surround surroundings surveillance survey survival survive surviving
      survivor susceptible sushi suspect suspend suspended suspense suspension suspicion suspicious sustain
      sustainable sustained swab swaddle swallow swam swamp swan swap swarm sway swear sweat sweater sweating sweaty
      sweep sweet sweeter sweetheart swell swelling swept swift swiftly swim swimmer swimming swing swipe swirl switch
      swollen swoop sword swore sworn swung sx syllabus symbol symbolic symbolism symbolize symmetry sympathetic
      sympathize sympathy symphony symposium symptom symptomatic symptomatology synagogue sync syndrome synergy
      synonym synopsis syntax synthesis synthetic syntonic syringe syrup system systematic systematically systemic
      systems ta tab table tableau tablet taboo tackle tact tactful tactic tactical tactile tad tag tagalong tail
      tailor tailspin taint take takeaway takeaways taken takeoff takeover tale talent talented talk talkative talker
      talking tall taller tally tam tame tamper tampon tan tang tangent tangential tangible tangle tank tanner tantrum
      tantrums tap tape taper tapering tappers tapping tar target targeted tarnish tarot task taste tasty tattoo
      tattooed tattooist taught taunt taurus taut tavern tax taxi tbh te tea teach teacher teaching team teammate
      teamwork tear teardrop tearful tears tease teaser technical technically technician technique technological
      technology tedious teen teenage teenager teens teeth teething teleconsult telehealth telepathy telephone
      telepsych telepsychiatry telesupervision teletherapy television telework tell teller telling telltale temper
      temperament temperance temperature template templates temple tempo temporal temporarily temporary tempt
      temptation ten tenant tend tendency tender tenderness tennis tense tension tent tentative tentatively tenth
      tenuous tenure term terminal terminally terminate termination terminology terms terrible terribly terrific
      terrified terrify terrifying territorial territory terror terrorism terrorist terrorize terry terse test
      testament tester testify testimony testing testosterone teta text textbook texted textile texting textual
      texture thank thankful thankfully thankless thanks thanksgiving that thats thaw thc theater theatre theatrical
      theft theist thematic theme theologian theological theology theorem theoretical theoretically theorist theorize
      theory therapeutic therapeutically therapist therapy there thereafter thereby therefore thermometer thermostat
      thesis theyre thick thicken thicker thief thigh thin thing think thinker thinking thinly thinner third thirst
      thirsty thirteen thirteenth thirties thirty thirtyish thirtysomething tho thorn thorny thorough thoroughly
      though thought thoughtful thoughtfully thoughtless thoughts thousand thrash thread threat threaten threatened
      threatening three threesome thresh threshold threw thrifty thrill thrilled thriller thrilling thrive thriving
      throat throb throne throng throttle throughout throw throwaway throwback thrown thru thrust thu thud thug thumb
      thump thunder thunderstorm thursday thursdays thwart thx thyme thyroid ti tia tic ticket tickle tics tid tidal
      tide tidy tie tied tier tiffany tiger tight tighten tighter tightly tightrope tiktoker til tile till tilt timber
      time timed timeless timeline timely timeout timeouts timer timesheet timestamp timid timing tin tinder tingle
      tinker tinnitus tint tiny tio tip tipsy tire tired tiredness tiresome tissue tita titan titi title tito titrate
      titration tks tldr to toast tobacco today toddler toe tofu together toggle toil toilet toileting token
      tokophobia told tolerable tolerance tolerant tolerate toll tomato tomb tomboy tomorrow tone tong tongue tonic
      tons took tool toolbox toolkit tooltip tooth toothache toothbrush top topic topical topple torch tore torment
      torn tornado torrent torso tortilla torture tortured toss total totally touch touched touching touchstone touchy
      tough toughen tougher tour tourism tourist tournament tow towel tower town toxic toxicity toxicology toy toybox
      tpr trace track tracker tracking tract traction tractor trade trademark trader tradition traditional
      traditionally traffic trafficked trafficker trafficking tragedy tragic tragically trail trailer train trained
      trainee trainer training trait traitor tramp trample trance tranquil tranquilizer transaction transcend
      transcendence transcendent transcribe transcript transdiagnostic transfer transference transform transformation
      transformative transfusion transgender transgenerational transgress transgression transient transit transition
      transitional transitioning translate translation translator transmission transmit transparency transparent
      transphobia transphobic transplant transport transportation trap trapeze trapped trash trauma traumatic
      traumatize traumatized traumatizing travel traveler traveling traverse tray treacherous treachery tread
      treadmill treason treasure treasurer treat treatable treater treating treatise treatment treaty tree trees trek
      tremble trembling tremendous tremendously tremor trench trend trendy trepidation trespass triage trial triangle
      triangular triangulate triangulated triangulation triathlon tribal tribe tribunal tribute trichophagia
      trichotillomania trick trickle tricky tried trifle trigger triggered triggering trim trimester trinity trio trip
      triple triplet trite triumph triumphant trivial trod trolled trolley troop trooper trophy tropical trot trouble
      troubled troubles troublesome troubling trough truancy truant truce truck trucker true truffle truly trumpet
      truncate trunk trust trusted trustee trusting trustworthy trusty truth truthful truthfully try trying tu tub
      tuba tubal tube tuck tucker tuesday tuesdays tug tuition tulip tumble tummy tumor tumult tumultuous tune tunnel
      turbulence turbulent turf turkey turmoil turn turnaround turned turning turnip turnout turnover turtle tutor
      tutorial tutoring tv tweak tween tweet twelfth twelve twenties twentieth twenty twentysomething twice twig
      twilight twin twins twirl twist twisted twitch twofold twosome tx txs ty tycoon type typecast typed typical
      typically typing typo typos tyranny tyrant u ubered ubiquitous ugh uglier ugliness ugly uh ulcer ulterior
      ultimate ultimately ultimatum ultra ultrasound um umbrella umpire unable unacceptable unaware unbearable
      unbeknownst unbelievable unborn uncanny uncertain uncertainty unchanged uncle unclear uncomfortable uncommon
      unconditional unconscious unconsciously uncontrollable uncontrolled uncover undefined underage undercover
      undercurrent undercut underestimate undergo undergone undergrad undergraduate underground underinsured underline
      underlying undermedicated undermine underneath underscore understand understandable understandably understanding
      understated understatement understood undertake undertone undertook undertow undertreated underway underwear
      underwriter undeserving undo undocumented undone undoubtedly undress undue unease uneasy unemployed unemployment
      unethical uneven uneventful unexpected unexpectedly unexplained unfair unfaithful unfamiliar unfinished unfit
      unfold unforeseen unforgettable unforgiving unfortunate unfortunately unfounded unfriendly unhappy unhealthy
      unheard unheated unhinged unhoused uniform unify unilateral unimaginable unimportant uninformed uninsured
      unintended unintentional uninterrupted union unique uniquely unison unit unite united unity universal universe
      university unjust unkind unknown unlearn unleash unlicensed unlike unlikely unlimited unload unlock unlucky
      unmarried unmasking unmet unmodified unmoved unnamed unnatural unnecessary unni unnoticed unpack unpaid
      unpleasant unpopular unprecedented unpredictable unprepared unqualified unravel unreal unrealistic unreasonable
      unrelated unreliable unremarkable unresolved unrest unsafe unsaid unsatisfied unsay unseen unsent unsettle
      unsettled unsettling unsolicited unspeakable unspecified unspoken unstable unsteady unsuccessful unsuitable
      unsupervised unsure unthinkable untie until untimely untold untouched untreated untrue untruth unused unusual
      unusually unwanted unwell unwilling unwillingness unwind unwise unworthy upbeat upbringing upcoming update
      updated upgrade upheaval upheld uphill uphold uplift upload upper uppercase upright uproar uproot upset
      upsetting upside upstairs upstream uptake uptight uptime uptitrate uptown upward upwards ur urban urge urgency
      urgent urgently urinalysis urinary urinate urine uro urologist usable usage use used useful usefulness useless
      user username usher using usual usually usurp utc utensil uterus utility utilization utilize utmost utter
      utterance utterly vacancy vacant vacate vacation vaccinate vaccination vaccine vacuum vagal vagina vaginal
      vaginismus vague vaguely vain valentine valiant valid validate validated validating validation validity valley
      valor valuable value valued values valve van vandal vandalism vanilla vanish vanity vantage vape vaping
      variability variable variance variant variation varied variety various vary varying vascular vast vastly vault
      ve vector veer vegan vegetable vegetarian vegetative vehicle veil vein velvet vendor venerable vengeance
      vengeful venom vent ventilate ventilator venting venture venue verb verbal verbalize verbally verbatim verbose
      verdict verge verification verify veritable vermin vernacular versatile verse versed version versus vertical
      vertigo verve vessel vest vestibular vet veteran veterans veterinarian veto vex vi viable vibe vibes vibrant
      vibrate vibration vicar vicarious vicariously vice vicinity vicious victim victimhood victimize victor victory
      video videochat view viewer viewpoint vigil vigilance vigilant vigilante vignette vignettes vigor vigorous vile
      villa village villager villain vindicate vindictive vine vinegar vineyard vintage vintner vinyl viola violate
      violation violence violent violently violet violin viral virgin virginity virgo virtual virtually virtue
      virtuoso virtuous virus visa visceral visibility visible visibly vision visionary visit visitation visiting
      visitor visual visualization visualize visuospatial vital vitality vitals vitamin vivid vividly viz vo
      vocabulary vocal vocation vocational vogue voice voice_to_text voiced voiceless voicemail voicemailed voiceover
      void voila volatile volatility volcano volition volleyball voltage volume voluntarily voluntary volunteer vomit
      vomiting vote voter vouch voucher vow vowel voyage voyeur voyeuristic vs vulgar vulnerability vulnerable vulture
      vulvodynia w wa wade waffle wage wager wagon wail waist wait waiter waiting waitlist waitress waive waiver wake
      waken wakeup waking walk walker walking walkout walkthrough wall wallet wallow walnut wander wane wang wanna
      wannabe want wanted wanting war ward warden wardrobe ware warehouse warfare warm warmer warming warmly warmth
      warn warning warp warpath warrant warranty warrior wart wary wash washer washing wasnt wasp waste wasted
      wasteful watch watchdog watchful watching water watercolor waterfall waters watershed watertight watery wave
      waver wavering wax way wayward we weak weaken weaker weakly weakness wealth wealthy wean weaning weapon wear
      wearable wearing weary weather weave weaver web webcam webinar webinars website wed wedding wedge wednesday
      wednesdays weed week weekday weekend weekly weep weigh weighing weight weighted weird weirder weirdly weirdo
      welcome welcomed welcoming weld welder welding welfare well wellbeing wellness wells went wept werent west
      western wet wetter wfh whack whale wharf what whatever whats whatsapped whatsoever wheat wheel wheelchair
      whenever where whereabouts whereas whereby wherever whew whichever whiff while whim whimsical whine whip whirl
      whirlpool whirlwind whisk whiskey whisper whistle white whiteboard whiteboarding whiteness whiter who whoever
      whole wholehearted wholesale wholesome wholly whomever whore whorephobia whose wi wick wicked wide widely widen
      wider widespread widow widowed widower widowhood width wield wife wifi wig wiggle wild wildcard wilderness
      wildest wildfire wildlife wildly will willful willing willingly willingness willow willpower wilt win wince wind
      winding window windshield windy wine wing wingspan wink winner winning winter wipe wire wired wireless wiring
      wisdom wise wisely wiser wish wishes wishful wishlist wisp wit witch witchcraft withdraw withdrawal withdrawer
      withdrawn withdrew wither withhold withstand witness witty wives wizard wk wks wobble wobbly woe woke woken wolf
      woman womanhood womb women won wonder wondered wonderful wonderfully wondering wong wont wood wooded wooden
      woodland woods woodwork woody wool word wording wordless words wordy wore work workable workaholic workaround
      workbook worked worker workforce working workload workman workout workplace worksheet worksheets workshop
      workspace workstation world worldly worldview worldwide worm wormhole worn worried worrier worrisome worry
      worrying worse worsen worsened worsening worship worst worth worthless worthlessness worthwhile worthy wouldnt
      wound wounded wounding wove woven wow wrack wrangle wrap wrapped wrapper wrath wreck wrecked wren wrestle
      wrestler wrestling wretched wring wrinkle wrist write writer writing written wrong wrongdoing wrongful wrongly
      wrote wry xenophobia y y'all ya yacht yall yam yang yank yard yarn yawn yay ye yeah year yearbook yearly yearn
      yearning yeast yell yelled yelling yellow yelp yep yes yesterday yet yi yiayia yield yikes yo yoga yogurt yoke
      young younger youngest youngster youre youth youthful youtuber yr yrs yuck yum yup za zap zayde ze zeal zealous
      zebra zen zero zest zi zigzag zinc zip zipper zombie zone zoning zoo zoology zoom zoomed
      """)
  ]
}
