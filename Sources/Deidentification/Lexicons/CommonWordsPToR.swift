/// English words that need not be names, in their base forms; `Inflection` derives the others.
/// Source: compiled for this gate from general knowledge of English and of clinical prose.
extension WordList {
  static let commonWordsPToR: [WordList] = [
    WordList(
      .common,
      """
      pa pace pacemaker pacific pacifier pacifist pacify pack package packet pact pad padding paddle paddock padlock
      padrino paediatric paediatrician paella pagan page pageant pageantry pager paginate pai paid pail pain painful
      painkiller painkillers painstaking paint painter painting pair paj pajama pajamas pakeha pakikisama pal palace
      palate pale palette pall pallet palliation palliative pallid pallor palm palmistry palpable palpate palpitation
      pals palsy paltry pamper pamphlet pan panacea panache pancake pancakes pancreas pancreatic panda pandemic
      pandemonium pander pandering pane paneer panel paneled pang pangs panhandle panhandler panic panicky panini
      panorama panoramic pansy pant panther panties pantomime pantry pants pap papa papacy papal papaya paper paperback
      paperclip papers paperwork papi pappou papyrus par para parabola parachute parade paradigm paradise paradox
      paradoxical paraffin paragon paragraph paralegal parallel paralysis paralytic paralyze paramedic parameter
      paramilitary paramount paranoia paranoid paranormal paraphernalia paraphilia paraphrase paraplegic parapraxis
      paraprofessional paras parasite parasitic parasol parasomnia parasuicidal parasuicide paratrooper parcel parch
      pardon parent parentage parental parentheses parenthesis parenthood parentified parentify parenting parentis
      paresthesia parfait pariah parish parishioner parity park parka parking parkland parks parlay parliament
      parliamentary parlor parlour parochial parody parole parolee parrot parsley parsnip part partake parte partera
      partial partially participant participate participation participatory participle particle particular particularly
      partisan partition partly partner partnership parttime party partygoer pas pascal pass passage passageway passcode
      passenger passerby passersby passion passionate passive passkey passport password past pasta paste pastel pastels
      pastime pastor pastoral pastry pasture pasty pat patch patchwork patchy patent paternal paternity path pathetic
      pathogen pathological pathologize pathology pathos pathway patience patient patio patriarch patriarchal patriarchy
      patriot patrol patrolman patron patronage patronize patten patter pattern patty pauper pause pave pavilion pavlova
      paw pawn pawnshop pax pay payback paycheck payday payee payer paying payload payment payoff payor payout payroll
      pays payslip paystub pcp pdf pe pea peace peaceful peacekeeper peacemaker peacetime peach peaches peacock peak
      peaked peal peanut pear pearl pearly peasant pebble pecan peculiar pedagogical pedagogy pedal peddle peddler
      pedestal pedestrian pediatric pediatrician pediatrics pedigree pedophile pedophilia peds pee peek peel peeler peep
      peephole peeps peer peeve peg pelican pellet pelt pelvic pelvis pen penal penalize penalty penchant pencil pend
      pendant pendulation pendulum penetrate penguin penicillin peninsula penis penitent penknife penne penny pension
      pensive pentagon penthouse peon people pep pepper peppermint peptic perceive percent percentage percentile
      perception perceptive perceptual perch pere peregrine peremptory perennial perestroika perfect perfection
      perfectionism perfectionist perfectionistic perforate perform performance performer perfume perfunctory pergola
      perhaps perianal peril perilous perimenopausal perimenopause perimeter perinatal perinatally period periodic
      periodically peripheral periphery perish perjure perjury perk perky perm permanent permeate permission permissive
      permit pernicious peroxide perpendicular perpetrate perpetrator perpetual perpetuate perplex persecute persecutor
      persecutory perseverate perseverating perseverative persevere persist persistence persistent person persona
      personable personal personalismo personality personalize personally personhood personify personnel perspective
      perspire persuade persuasion persuasive pert pertain pertinent perturb peruse pervade pervasive perverse
      perversion pervert pescatarian pesky pessimism pessimist pessimistic pest pesticide pestle pesto pet petal pete
      petit petite petition petrified petrify petroleum petticoat petty petulant petunia pew pewter phallic phantom
      pharaoh pharmaceutical pharmaceuticals pharmacist pharmacological pharmacologist pharmacology pharmacotherapy
      pharmacy phase phenomena phenomenal phenomenological phenomenology phenomenon phenotype phew philanthropic
      philanthropist philanthropy philharmonic philosopher philosophical philosophy phish phishing phlebotomist phlegm
      pho phobia phobic phoenix phone phonecall phonemic phonetic phonics phony phosphate phosphorus photo photocopier
      photocopy photogenic photograph photographer photography photons phrase phrasing physic physical physically
      physician physicist physics physio physiological physiology physiotherapist physique pi pianist piano pibloktoq
      pic piccolo pick pickaxe picket pickle pickpocket pickup picky picnic pics pictorial picture picturesque pidgin
      pie piece piecemeal piecework pier pierce piercer pierogi piety pig pigeon pigeonhole piggy piggyback piglet
      pigpen pigtail pigtails pilates pile pileup pilgrim pilgrimage pill pillage pillar pillow pillowcase pills pilot
      pimple pimples pin pinball pincer pinch pine pineapple ping pinhole pink pinky pinnacle pinot pinpoint pint
      pinwheel pioneer pious pipe pipefitter pipeline piper piping pique piracy piranha pirate pisces pistachio pistol
      piston pit pitch pitchfork piteous pitfall pith pithy pitiful pituitary pity pivot pivotal pixel pixie pizza
      placate place placebo placeholder placemat placement placenta placid plague plaid plain plainclothes plainly
      plaintiff plaintive plait plan plane planet planetary plank planner planning plant plantain plaque plasma plaster
      plastic plate plateau platelet platform platinum platitude platitudes platonic platoon platter play playback
      playbook playboy playdate playdough playful playground playgroup playhouse playlist playmate playmates playoff
      playoffs playpen playroom plaything playtime playwright plea plead pleasant pleasantries pleasantry please pleased
      pleasure pleat pleats pledge plenary plentiful plenty plethora pliant pliers plig plight plod plop plot plover
      plow ploy pls pluck plug plugin plum plumage plumb plumber plumbing plume plummet plump plunder plunge plural plus
      plus_size plush plutonium ply plywood plz pm pm'd pmd pneumonia po poach poacher pobrecita pobrecito pocket
      pocketbook pocketknife pod podcast podcasts podiatrist podium pods poem poet poetic poetry poignant point pointer
      pointers pointless poise poised poison poisonous poke poker poking polar polarize pole polemic police policeman
      policewoman policy policymaker polio polish polite politely politic political politician politics polka poll
      pollen pollinate pollster pollutant pollute polo poltergeist poly polyamorous polyamory polycule polyester
      polygamist polygamous polygamy polygraph polymer polyp polypharmacy polysubstance polyvagal pomegranate pomp
      pompous poncho pond ponder ponderous pong pono pontiff pontificate pony ponytail poo pooch poodle pooh pool
      poolside poop pooped poor poorest poorly pop popcorn poplar poppy pops popsicle populace popular popularize
      populate population populist populous por porcelain porch porcupine pore pork porn pornographic pornography porous
      porque porridge port portability portable portage portal porter portfolio portion portrait portray posada pose
      posh position positive positively possess possession possessive possibility possible possibly possum post postage
      postal postcard postcode poster posterior postgraduate posthumous postman postmark postmarked postmenopausal
      postmodern postmortem postnatal postpartum postpone postscript postsecondary posttraumatic posture postvention
      postwar pot potassium potato potency potent potential potentially pothole potion potlatch potluck potpourri
      pottery potty pouch poultry pounce pounding pour pout poutine poverty powder power powerful powerhouse powerless
      powers powwow pozole pp ppl pps practical practically practice practicum practise practitioner pragmatic
      pragmatist prairie praise praiseworthy pranayama prance prank prankster prattle pray prayer pre pre_intake preach
      preacher preamble precarious precaution precautionary precede precedence precedent precept precious precipice
      precipitant precipitate precipitous precise precisely preclude precocious preconceived precontemplation
      precontemplative precursor predate predator predatory predecessor predestined predetermined predicament predicate
      predict predictable prediction predictor predispose predominant predominate preeclampsia preemie preemies
      preeminent preemptive preen preexisting preface prefer preferable preference preferential preferred prefix
      prefrontal pregnancy pregnant prego prehistoric prejudge prejudice prejudicial prelapse preliminary prelude
      premarital premature premed premenopausal premenstrual premier premiere premise premium premorbid prenatal prenup
      prenuptial preoccupation preoccupied preoccupy preop prep preparation prepare prepared preposterous preppy
      preprint preregister prerequisite presage preschool preschooler prescient prescribe prescriber prescription
      prescriptive presence present presentation presenter presenting presently preserve preset preside president
      presidential press pressing pressure pressurize prestige prestigious presumably presume presumptive presumptuous
      presuppose preteen pretend pretense pretentious preterm pretext pretrial prettier prettify pretty pretzel prevail
      prevalence prevalent prevent prevention preverbal preview previous previously prey price priceless pricey prick
      prickle pricy pride priest priestess prima primacy primal primarily primary primate prime primer primitive primo
      primordial primos primrose prince princess principal principle print printout prior prioritise prioritize priority
      prism prison prisoner prissy pristine privacy private privately privilege privileged privy prize prn pro proactive
      probable probably probate probation probationary probe problem problematic procedural procedure proceed proceeding
      process processing proclaim procrastinate procrastination procreate procure prod prodigal prodigious prodigy
      prodromal prodrome produce producer product production productive productivity profane profess profession
      professional professor proficient profile profit profiteer profound profoundly profuse profusely progesterone
      prognoses prognosis prognostic program programme programmer progress progression progressive prohibit project
      projectile projection projective proliferate prolific prologue prolong prolonged prom promenade promesa prominent
      promiscuity promiscuous promise promising promissory promote promotion prompt promptly prone prong pronoun
      pronounce pronounceable proof proofread prop propaganda propagate propane propel propeller propensity proper
      properly property prophecy prophet prophylactic prophylaxis proponent proportion proportionate proposal propose
      proprietary proprietor propriety proprioceptive prosaic proscribe prose prosecco prosecute prosecution prosecutor
      proselytize prospect prospective prospectus prosper prosperous prostate prosthesis prosthetic prostitute
      prostitution prostrate protagonist protect protection protective protector protege protein protest protestant
      proto protocol prototype protracted protrude proud prouder proudly prove proven proverb proverbial provide
      provider province provincial provision provisional provocation provocative provoke provost prowess prowl proximal
      proximity proxy pru prude prudence prudent prudish prune pry ps psalm psalms pseudo pseudonym pst psych psyche
      psychedelic psychiatric psychiatrist psychiatry psychic psycho psychoanalysis psychoanalyst psychoanalytic
      psychobabble psychobiography psychodrama psychodynamic psychodynamics psychoed psychoeducate psychoeducation
      psychoeducational psychogenic psychogeriatric psychogeriatrics psychological psychologically psychologist
      psychologize psychology psychometric psychometrist psychomotor psychopath psychopathic psychopathology psychopathy
      psychopharm psychopharmacology psychophysiology psychoses psychosexual psychosis psychosocial psychosomatic
      psychotherapeutic psychotherapist psychotherapy psychotic psychotropic pt pts puberty pubescent pubic public
      publican publication publicity publicize publish publisher pucker pudding puddle pudgy puedo puerile puff puffy
      puja puke pull pulley pullover pulmonary pulp pulpit pulsate pulse pulverize puma pummel pump pumpkin pumpkins pun
      punch punchline punctual punctuate puncture pundit pungent punish punishing punishment punitive punk puny pup
      pupil pupils puppet puppeteer puppetry puppy pupusa purchase pure puree purely purgatory purge purging purify
      purist puritan puritanical purity purple purport purported purpose purr purse pursuant pursue pursuer pursuit
      purview pus push pushback pusher pushover pushy put putrid putt puttering putty puzzle puzzled pw px pyramid pyre
      pyromaniac python q4h q8h qhs qid qigong qua quack quadrant quadriplegic quadruple quagmire quail quaint quake
      qualifier qualify qualitative quality qualm qualms quandary quantify quantitative quantity quantum quarantine
      quarrel quarrelsome quarry quarter quarterback quarterly quartet quartz quash quasi quaver quay que queasy queen
      queenie queer quell quench query quest questa question questionable questioning questionnaire queue quibble quiche
      quick quicken quicker quickest quickie quickly quicksand quid quiero quiescent quiet quieter quietly quill quilt
      quinceanera quinoa quintessential quintuplets quip quirk quirks quirky quit quite quiver quiz quizzes quizzical
      quo quorum quota quotation quote quotes quotidian quotient r ra rabbi rabbit rabble rabid rabies raccoon race
      racer racetrack racial racing racism racist rack racket radar radial radiant radiate radiation radiator radical
      radicalize radio radiologist radiotherapy radish radius raffle raft rafter rag rage ragged raging ragtag raid
      raider rail railroad railway rain rainbow raincheck raincoat raindrop rainfall rainforest rains rainstorm rainy
      raise raisin raison rake rally ram ramble rambunctious ramen ramification ramp rampage rampant rampart ramshackle
      ran ranch rancher rancho rancid rancor rand random randomize randomly rang range ranger rank ransack ransom
      ransomware rant rap rape raped rapid rapidly rapist rapport rapprochement rapture rapturous rare rarely rarer
      rarity rasa rascal rash rashly rasp raspberry raspy rat ratchet rate rated rather ratify rating ratio ration
      rational rationale rationalize rattle rattlesnake raucous raunchy ravage rave raven ravenous ravine raving ravioli
      ravishing raw rawhide ray rayon raze razor rds re reabsorb reach react reaction reactionary reactivate reactive
      reactivity read reader readership readily readiness reading readjust readmission readmissions readmit ready
      reaffirm reagent real realign realise realism realist realistic reality realization realize really realm realtor
      reap reappear reappraisal rear rearrange rearview reason reasonable reasonably reasoning reassemble reassert
      reassess reassign reassurance reassure rebate rebbe rebbetzin rebel rebellion rebellious rebirth rebook rebooked
      reboot rebound rebuff rebuild rebuke rebut rebuttal rec recalcitrant recall recant recap recapitulate recapture
      recast recede receipt receive receiver recent recently receptacle reception receptionist receptive receptor recess
      recharge recidivism recidivist recipe recipient reciprocal reciprocate reciprocity recital recite reckless reckon
      reclaim recline recliner recluse recognise recognition recognize recoil recollect recommend recommendation
      recommended recommit recompense reconcile reconciliation reconfigure reconnect reconsider reconsolidation
      reconstruct reconvene record recorder recording recount recoup recourse recover recovery recreate recreation
      recreational recredentialing recruit rectal rectangle rectangular rectify rector rectory rectum recuperate recur
      recurrence recurrent recurring recursion recursive recusal recuse recycle red redact redeem redemption redeploy
      redetermination redevelop rediagnose redirect redo redouble redress reduce reduction reductive redundant reed
      reedy reef reek reel reenact reenactment reenter reentry reestablish reevaluate reexamine ref refeeding refer
      referee reference referendum referral refill refine refinery refit reflect reflection reflective reflex reflux
      refocus reform reformatory refractory refrain reframe refran refresh refreshing refrigerate refrigerator refuel
      refuge refugee refund refurbish refusal refuse refute regain regal regalia regard regarding regardless regards
      regenerate regime regimen region regional register registered registrant registrar registration registry regress
      regression regressive regret regrettably regroup regular regularly regulate regulation regulator regulatory rehab
      rehabilitate rehabilitation rehash rehearsal rehearse rehire rehospitalization rehospitalized reign reiki
      reimburse reimbursement rein reindeer reinforce reinforcement reins reinstate reintegrate reinterpret reintroduce
      reinvent reiterate reject rejection rejoice rejoin rejuvenate rekindle relapse relate related relation relational
      relationally relationship relative relatively relax relaxant relaxation relaxed relay relearn release relegate
      relent relentless relevance relevant reliable reliance reliant relic relief relieve relieved religion religiosity
      religious relinquish relish relive reload relocate relocation reluctance reluctant rely remade remain remainder
      remains remake remand remanded remark remarkable remarriage remarried remarry rematch remedial remediate remedy
      remember remembrance remesas remind reminder reminisce reminiscent remiss remission remit remnant remnants remodel
      remorse remorseful remote remotely removal remove remunerate renal rename rend render rendezvous renegade renege
      renegotiate renew renewal renounce renovate renown renowned rent rental renter reopen reorganize reorient rep
      repaint repair repairman reparation reparent reparenting repatriate repay repeal repeat repeated repeatedly repel
      repellent repent repentance repentant repercussions repertoire repertory repetition repetitious repetitive
      rephrase replace replacement replay replenish replete replica replicate reply report reportable reportedly
      reporter repository repossess represent representation representative repress repressed repression reprieve
      reprimand reprint reprisal reproach reprocess reprocessing reproduce reproducible reproductive reptile republic
      republican repudiate repugnant repulse repulsive reputable reputation repute request require required requirement
      requisite reroute rerun res resale resched reschedule rescind rescript rescripting rescue rescuer research
      researcher reseller resemble resend resent resentful resentment reservation reserve reserved reservist reset
      resettle reshape reside residence residency resident residential residual residue resign resignation resilience
      resilient resin resist resistance resistant resize resolute resolution resolve resolved resonance resonant
      resonate resort resound resounding resource resourceful resources resourcing respect respectful respective respeto
      respirator respiratory respite resplendent respond respondent responder response responsibility responsible
      responsive rest restart restaurant restaurateur restless restlessness restoration restorative restore restrain
      restraining restraint restrict restricted restriction restrictive restroom restructure restructuring result
      resultant resulting resume resurface resurrect resuscitate retail retain retainer retake retaliate retaliation
      retaliatory retard retch retell retention rethink reticent retina retinal retinue retire retired retiree
      retirement retort retrace retract retrain retraining retraumatize retraumatizing retreat retribution retributive
      retrieval retrieve retroactive retrograde retrospect retrospective retry return returnee returning reunification
      reunify reunion reunite reup reuse revamp reveal revealing revel revelation revelatory reveler revenge revenue
      revere reverence reverend reverent reverie reversal reverse revert review reviewer revile revise revisit
      revitalize revival revive revocation revoke revolt revolution revolutionary revolutionize revolve revue reward
      rewarding rewind reword rework rewrite rf rhapsody rhetoric rhetorical rheum rheumatoid rhino rhubarb rhyme rhythm
      ri rib ribbon ribs rice rich richer ricochet rid ridden ride rider rideshare ridge ridicule ridiculous riesling
      rife riff rifle rift rig rigging right righteous rightful righting rigid rigidity rigor rigorous rigors rim rind
      ring ringer ringleader ringtone rink rinse rio rioja riot rioter rip ripe ripen ripple riptide rise risen rishta
      risk risks risky risotto risque rite rites ritual ritualistic ritualized rival rivalry river rivers rivet riveting
      rn ro road roadblock roadhouse roadmap roadside roadtrip roadway roadwork roam roar roast rob robber robbery robe
      robin robot robotics robust rock rocker rocket rocky rod rode rodent rodeo rogue role roleplay roleplayed
      roleplaying roll rollator rollback roller rollercoaster rollout roman romance romantic romanticize romp roof
      roofer roofers rooftop rookie room roommate roomy roost rooster root rooted rope ropes rosary rose rosemary roster
      rosy rot rota rotary rotate rotation rotor rotten rotund rough rougher roughhouse roughhousing roughly roulette
      round roundabout roundup rouse route router routine routinely rove rover row rowan rowboat rowdy rower rowing
      royal royalty rub rubber rubbish rubble rubric ruby ruckus rudder rude rudimentary rueful ruff ruffian ruffle rug
      rugby rugged ruin ruinous rule ruler ruling rum rumble ruminate ruminating rumination rummage rumor rumors rumour
      run runaround runaway rundown rung runner running runny runoff runtime runway rupture ruptures ruqyah rural ruse
      rush rust rustic rustle rustling rusty rut ruthless ruts rx rye
      """)
  ]
}
