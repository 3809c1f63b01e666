/// English words that need not be names, in their base forms; `Inflection` derives the others.
/// Source: compiled for this gate from general knowledge of English and of clinical prose.
extension WordList {
  static let commonWordsAToC: [WordList] = [
    WordList(
      .common,
      """
      401k aarti abacus abandon abashed abate abaya abbey abbreviate abbu abdicate abdomen abdominal abduct abductor
      abend aber aberrant abet abhor abhorrent abide abiku ability abject ablaze able ableism ableist abnormal aboard
      abode abolish aborigine abort abortion abound abrasive abreast abridge abroad abrogate abrupt abscess abscond
      abseil absence absent absentee absolute absolutely absolve absorb absorbent abstain abstinence abstinent abstract
      absurd abt abuela abuelita abuelito abuelo abundance abundant abuse abuser abusive abut abysmal abyss acacia
      academic academy accede accelerate accent accentuate accept access accessory accident accidentally acclaim
      acclimate acclimatize accolade accommodate accommodations accompanist accompany accompli accomplice accomplish
      accord accost account accountability accountant accountants accrual accrue acculturate accumulate accuracy
      accurate accusatory accuse accustomed ace acerbic acetone acetylcholine ache achieve achy acid acidic acknowledge
      acne acorn acoustic acoustics acquaint acquiesce acquire acquit acquittal acre acreage acrimonious acrimony
      acrobat acrobatic acronym acrylic act action activate activation active activist actor actress actual actuary
      acuity acumen acupressure acupuncture acupuncturist acute adage adamant adapt add addendum addict addiction
      additional additionally additive address adenoid adept adequacy adequate adhere adherence adherent adhesive
      adjacent adjective adjoin adjourn adjudicate adjunct adjust adjustment adlerian admin administer administrator
      admins admiral admire admission admit admittedly admonish adolescence adolescent adopt adoptee adoption adoptive
      adore adorn adrenal adrenaline adrift adult adulterer adulterous adultery adultified adultify adults advance
      advantage advent adventure adventurous adversarial adversary adverse advert advertise advice advise advisor
      advocacy advocate aerial aerobic aerobics aerosol aesthetic afab afaik afar affair affect affection affiant
      affidavit affiliate affinity affirm affirmations affix afflict affluent afford affront afloat aforementioned
      afraid aftercare aftereffect afterlife aftermath afternoon aftershave aftershock afterthought agape age ageing
      ageism ageist agency agenda agent aggravate aggregate aggression aggressive aggressor aggrieved aghast agile
      agitate agnostic ago agony agoraphobe agoraphobia agoraphobic agrarian agree agreement agreements agricultural
      agriculture agunah ah aha ahead aid aiga ail ailing aim ain't air airbag airborne aircraft airfare airhead airlift
      airline airplane airport airstrip airtight airway airy aisle ajar aka akin akka al ala alabaster alaikum alarm
      albeit album alchemy alcohol alcoholic alcove alert alexithymia alexithymic algae algebra algebraic algorithm
      alhamdulillah alibi alien alienate align alignment alike alimony alive alkaline allay allege allegedly allegiance
      allegory allergen allergic allergist allergy alleviate alley alliance allied alligator allocate alloparent allot
      allow allowance allowances alloy allude allure alluring ally alma almanac almighty almond alms aloe alone along
      alongside aloof aloud alphabet alphabetical alpine alright altar alter alternate alternative altitude altogether
      aluminum alumna alumnae alumni alumnus am amab amae amafufunyana amalgam amass amateur amaze ambassador amber
      ambient ambiguity ambiguous ambition ambitious ambivalence ambivalent amble ambulance ambulatory ambush amen amend
      amends amenities amethyst amid amidst amiss amma ammi ammo ammonia amnesia amnesiac amnesty amok among amor amoral
      amore amorous amorphous amortize amount amour ample amplify ampoule amputate amputee amulet amuse an ana anaemic
      anaesthetic anak anal analgesia analgesic analogous analogy analyse analysis analyst analytic analyze anarchist
      anarchy anatomical anatomy anatta ancestor ancestors ancestral ancestry anchor anchovy ancient ancillary android
      anecdotal anecdote anemia anemic anesthesia anesthesiologist anesthetic aneurysm anew angel anger angers angina
      angle angler angry angst anguish anh anhedonia anhedonic anicca animal animate ankle anna annals annex annexe
      annihilate anniversary annotate annotation announce annoy annual annuity annul anoint anomalous anomaly anonymity
      anonymous anonymously anorak anorexia anorexic anorgasmia answer ant antacid antagonist antagonize ante antelope
      antenna antepartum anthem anthrax anti antibacterial antibiotics antibody anticipate anticipatory anticlimactic
      anticlimax anticoagulant anticonvulsant antics antidepressant antidote antihistamine antipsychotic antique
      antiquity antiseptic antisocial antithesis antler antonym anus anvil anxiety anxious anyhow anymore anyone
      anything anyway anyways anywhere aorta apart apartheid apartment apathetic apathy ape aperture apex aphid aplomb
      apnea apnoea apocalypse apocalyptic apolitical apologetic apologies apologize apology apoplectic apostle app appa
      appal appall apparatus apparel apparent apparently appeal appear appearance appease appellant appellee append
      appendectomy appendix appetite appetizer applaud applause apple appliance application applicator apply appoint
      appointment appraisal appraise appreciate apprehend apprehensive apprentice apprenticeship approach appropriate
      approval approve approx approximate apps appt appts apricot apron apt aptitude aquarium aquarius aquatic aqueduct
      arable arachnophobia arbeit arbiter arbitrary arbitrate arbitrator arc arcade arcane arch archaic archbishop
      archery archetypal archetype architect architectural architecture archival archive archivist arctic ardent arduous
      area arena arent arepa arfid argh arguably argue argument arid aries arise aristocracy aristocrat aristocratic
      arithmetic arm armada armchair armistice armor armory armour armpit army aro aroma arousal arouse arraign arrange
      arrangement arrangements array arrears arrest arrival arrive arrogant arrow arsenal arsenic arson arsonist art
      arterial artery arthritic artichoke article articulate artifact artificial artillery artisan artist artistic
      artistry artwork asana asap asbestos ascend ascent ascertain ascribe asexual ash ashamed ashore ashtray aside
      asinine ask askew asleep asparagus aspect aspen asphalt asphyxia asphyxiate aspirate aspire aspirin ass assailant
      assassin assassinate assault assay assemble assent assert assertive assess assessment asset asshole assiduous
      assign assimilate assist assistant associate assort assume assure aster asterisk asthma astonish astound astray
      astrologer astrology astronaut astronomer astronomical astronomy astute asylum asymmetric ataque ataques ate
      atheist athlete athletic athletics atlas atmosphere atmospheric atom atomic atone atrium atrocious atrocity
      atrophy attach attachment attack attain attempt attend attendance attendant attendee attention attentive attest
      attic attire attitude attorney attract attribute attune atypical auction auctioneer aud audacious audacity audible
      audience audio audiologist audit auditor auditorium auditory augment augmentation augur aunt auntie aunty aura
      aural auspicious austere authentic authenticate authenticity author authoritarian authority authorize autism auto
      autobiographical autocorrect autocracy autocrat autocratic autograph autoimmune automata automate automated
      automatic automatically automation automaton automobile autonomic autonomous autonomy autopilot autopsy autumn
      auxiliary avail availability available avalanche avarice avatar avenge average averse aversive avert aviary
      aviator avid avo avocado avoid avoidance avoidant avolition avow avowed await awake awaken awakening award aware
      awareness awash away awe awesome awestruck awful awhile awkward awning awoke awry ax axe axiom axis axle ay ayah
      azalea azure b4 ba baba babalawo babble babbo babe babes babies baboon babushka baby babysit babysitting bachelor
      bachelorette back backache backbone backdrop backend backer backfire background backhand backhanded backlash
      backlog backpack backseat backside backslide backspace backstab backstage backstory backtrack backup backward
      backyard bacon bacteria bacterial bad badge badger badly badminton badmouth baffle bag bagel baggage baggy bagpipe
      bagpipes baguette bahala bail bailiff bailout bait bake baker bakery bakeware baking baklava balance balcony bald
      baler balikbayan balk ball ballad ballast ballerina ballet balloon ballot ballpark ballpoint ballroom balm balmy
      baloney bamboo ban banal banality banana band bandage bandaid bandana bandit bandwagon bandwidth bandy bang banger
      banh banish banister banjo bank banker bankrupt bankruptcy banks banner banquet banter bao baptism baptize bar
      barb barbarian barbaric barbecue barbed barbell barber barbiturate barbs bare barefoot barely bargain barge
      barista baritone bark barkeeper barley barn barnyard barometer baron baroque barrack barrage barrel barren
      barricade barrier barrio barrister barstool bartender barter basal base baseball baseboard baseline basement bash
      bashert bashful basic basically basics basil basin basis bask basket basketball bass bassinet bassoon bastard
      baste bat batch bath bathe bathrobe bathroom bathtub baton batter battery battle battlefield battleground
      battleship bawdy bawl bay bayanihan bayit bayonet bazaar bc bcc bea beach beachfront beacon bead beak beaker beam
      bean beanbag beanie bear beard bearer beast beat beaten beater beau beautician beautiful beautify beauty beaver
      became beckon become bed bedbug bedbugs bedclothes bedding bedfellow bedlam bedpan bedraggled bedrest bedridden
      bedrock bedroom bedside bedspread bedtime bedwetting bee beech beef beefy beehive beekeeper beeline beep beeper
      beer beet beetle befall befit beforehand befriend befuddle beg began beget beggar begging begin beginner beginning
      begrudge begrudging beguile begun behalf behave behavior behavioral behaviorally behaviors behaviour behead behest
      beholden beholder beige being beit belch belie belief believe belittle bell bellhop belligerent bellow belly
      belong belongings beloved belt bem bemoan bemuse bench benchmark bend bendicion bendito beneath beneficial
      beneficiary benefit benevolent benign bent bequeath bequest berate bereave bereaved bereavement bereft beret berry
      berserk berth beset besetzung beside besiege besotted best bestial bestow bestseller bet beta beti betray betrayal
      betroth betrothal betrothed better bev beverage beware bewilder bewitch beyond bh bhabhi bhai bi biannual bias bib
      bibimbap bible biblical bicker bicycle bid bidder bidding bien biennial bifocal big bigamist bigamy biggest bigot
      bigoted bigotry bike biker bikini bilateral bile biliary bilingual bilis bill billboard biller billiards billing
      billionaire billow bimonthly bin binary bind binder bindle binge bingo binky binoculars bio biofeedback biographer
      biographical biography biological biology biopsy biopsychosocial biped biphobia bipolar biracial biraderi birch
      bird birdcage birdfeeder birdie birdsong birdwatching birth birthday birthmark birthplace birthright biryani
      biscuit bisexual bishopric bison bit bitch bite bitte bitten bitter bittersweet biweekly bizarre blabber black
      blackberry blackbird blackboard blackjack blacklist blackmail blackmailer blackout blacksmith bladder blade blah
      blame bland blank blanket blankie blare blase blasphemous blasphemy blast blatant blaze blazer bleach bleak bleary
      bleat bleed blemish blend bless blessing blessingway blew blight blind blindfold blindfolded blinds blindside
      blindsided blink blip bliss blister blithe blitz blizzard bloat blob block blockade blockage blockbuster blockhead
      blog blogger blond blonde blood bloodbath bloodline bloodshed bloodshot bloodstream bloodthirsty bloodwork bloody
      bloom blooper blossom blot blotch blouse blow blown blowout blowup blubber bludgeon blue blueberry bluebird
      bluegrass blueprint blues bluetooth bluff blunder blunt blur blurb blurry blurt blush bluster blustery bo boa boar
      board boardroom boardwalk boast boat bob bobby bobcat bobsled bochur bodega bodhisattva bodice bodily body
      bodybuilder bodybuilding bodyguard bodymind bodywork bog bogeyman boggle bogus bohemian boil boiler boisterous
      bold boldly bolster bolt boluses bomb bombard bomber bombshell bon bona bond bondage bone bonfire bong bonjour
      bonnet bonnie bono bonus bony book bookcase bookend bookie bookish bookkeeper bookkeeping booklet bookmark
      bookmobile bookseller bookstore bookworm boom boomer boomerang boomtown boon boorish boost booster boot booth
      bootleg bootstrap booty booze boozer boozy borax border borderland borderline bore boredom boring born borrow
      borscht bosom boss bossy botanical botanist botany botch bother bottle bottleneck bottom bottomline bough bought
      bouldering bounce bouncer bouncy bound boundary bounty bouquet bourbon bourgeois bourne bout boutique bovine bow
      bowel bowl bowler bowtie box boxcar boxer boxers boxing boy boycott boyfriend boyish boys bra brace bracelet
      bracket brackish brag braggart braid braille brain brainchild brainstorm brainstorming brainwash brainwashing
      brainy brake bran branch brand brandy brash brass brassy brat bratty bratwurst bravado brave bravery bravo brawl
      brawny brazen breach bread breadcrumb breadth breadwinner break breakage breakdown breakfast breakneck breakout
      breakthrough breakup breast breastbone breastfed breastfeed breastfeeding breastmilk breaststroke breath
      breathalyzer breathe breathtaking breathwork bred breech breed breeze breezy brevity brew brewer briar bribe
      bribery bric brick bricklayer bridal bride bridesmaid bridge bridges bridle brief briefcase briefly briefs
      brigadier bright brighten brilliant brim brine bring brink brioche bris brisk brisket bristle brit brittle bro
      broach broad broadband broadcast broaden broader broccoli brochure broil broke broken broker brokerage bronchial
      bronze brooch brood broody brook broom broth brothel brother brought brow browbeat brown brownie browse browser
      bruder bruise brunch brunette brunt brush brushstroke brusque brutal brute brutish bruxism btw bubbe bubble bubbly
      buccaneer buck bucket buckle bud buddy budge budget budgetary buenas buenos buff buffalo buffer buffet buffoon bug
      buggy bugle build builder building buildup built bulb bulbous bulge bulgogi bulimarexia bulimia bulimic bulk bulky
      bull bulldog bulldoze bulldozer bullet bulletin bulletproof bullfight bullfrog bullpen bullseye bullshit bully bum
      bumblebee bumbling bummed bummer bump bumper bumpkin bumpy bun bunch bundle bungalow bungle bunion bunk bunkbed
      bunker bunny buoy buoyant burden burdensome bureau bureaucracy bureaucrat bureaucratic burger burglar burglary
      burgle burial buried burlap burly burn burner burnout burnt burp burr burrito burrow bursar bursary burst bury bus
      busboy bush bushel bushy business businesslike businessman businessperson businesswoman busser bust buster bustle
      bustling busy busybody butch butcher butt butter buttercup butterfly buttermilk butterscotch buttocks button
      buttonhole buttress buy buyer buying buyout buzz buzzard buzzer buzzers buzzword bye bygone bylaw bylaws bypass
      byproduct bystander byte c'est cab cabal cabana cabaret cabbage cabbie cabernet cabin cabinet cable cache cackle
      cactus cadaver cadence cadet cadre caesarean cafe cafeteria caffeine cafune cage cajole cake calamity calcium
      calculate calculus caldron calendar calf caliber calibrate caliper call caller calling callous callus calm calmer
      caloric calorie camaraderie camcorder came camel camellia cameo camera camouflage camp campaign camper campfire
      campground campsite campus can canal cancel canceled cancelled cancelling cancer candid candidacy candidate candle
      candlelight candor candy candy_striper cane canine canister canker cannabinoid cannabis cannery cannibal cannon
      cannot cannula canoe canon canopy cant canteen canvas cap capable capacity cape caper capillary capital capitalize
      capitalized capitulate cappuccino caprice capricious capricorn capsize capsule captain caption captivate captive
      captor capture car caramel carat caravan carbohydrate carbon carburetor carburetors carcass carcinogen card
      cardboard cardiac cardigan cardinal cardio cardiologist cardiovascular care career carefree careful caregiver
      caregiving careless caress caretaker cargo caricature caries caring carnage carnal carnival carnivore carol
      carousel carp carpenter carpentry carpet carpool carriage carrier carrot carry cart carte cartel cartilage cartoon
      cartridge carve casa cascade case caseload caseloads casework caseworker cash cashew cashier cask casket casserole
      cassette cast castaway caste castigate castle castoff castrate casual casualty cat catacomb catalog catalogue
      catalyst cataplexy catapult cataract catastrophe catastrophic catastrophize catastrophizing catatonia catatonic
      catcall catch catchall catches catchphrase catchy categorical categorize category cater caterpillar catfish
      catfished catharsis cathartic cathedral catheter catnap cattle catty caucus caught cauldron causal causality cause
      causeway caustic caution cautionary cautious cavalier cavalry cave caveat caveats caveman cavern caviar cavity cc
      cc'd cease ceasefire cedar cede ceiling celeb celebrant celebrate celebratory celebrity celery celestial celibacy
      celibate cell cellar cello cellular cement cemetery censor censorship censure census cent centenarian centenary
      centennial center centerpiece centigrade centimeter centipede central centralize centre centurion century ceo
      ceramic ceramics cereal cerebellar cerebral ceremonial ceremony certain certainly certainty certificate certify
      cervical cervix cesspool ceviche chacha chachi chafe chaff chagrin chain chainsaw chainsaws chair chairman
      chairperson chairwoman chairwork chaise chakra chalice chalk chalkboard challah challenge chamber chameleon
      chametz champ champagne champion championship chance chancellor chandelier change changeover channel chant chaos
      chaotic chapel chaperone chaplain chaplaincy chapter char character characterize charade charcoal chardonnay
      charge chariot charisma charity charlatan charm chart chase chasm chassis chaste chasten chastise chastity chat
      chatbot chatroom chatter chatterbox chatty chauffeur chauvinist cheap cheaper cheapskate cheat cheats check
      checkbook checkbox checking checklist checklists checkmate checkout checkpoint checkup cheddar cheek cheekbone
      cheeky cheer cheerful cheerleader cheerleading cheers cheery cheese cheesecake cheesy cheetah chef chemical
      chemist chemistry chemo chemotherapy chemyon cherish cherry cherub chess chest chestnut chew chewy chi chic chick
      chicken chickenpox chide chief chieftain child childbearing childbirth childcare childhood childish childlike
      childproof childs chili chill chilly chime chimney chimp chimpanzee chin china chinatown chink chip chipmunk
      chipper chiropractic chiropractor chirp chisel chit chivalrous chivalry chlorine chocolate choice choir choke
      cholera cholesterol choose chop chopper choppy chopstick choral chord chore choreograph choreographer chores
      chorus chose chosen christen christening chrome chromosomal chromosome chronic chronically chronicle chubby chuck
      chuckle chug chum chunk chunky chuppah church churchgoer churn chute chutney chutzpah ciao cider cielo cigar
      cigarette cilantro cinder cinema cinnamon circa circadian circle circuit circuitous circular circulate circumcise
      circumspect circumstance circumstantial circumvent circus cis cisnormative cistern citation citations cite citizen
      citizenry citizenship citrus city civic civics civil civilian cl clad claim claimant claimants clairvoyant clam
      clamber clammy clamor clamp clan clandestine clang clans clap claptrap clarify clarinet clarity clash clasp class
      classic classified classify classism classist classmate classroom classwork classy clatter clause claustrophobia
      claw clawback clay clean cleaner cleanout cleanse cleanup clear clearance clearer cleat cleats cleavage cleaver
      cleft clench clergy clergyman cleric clerical clerk clerkship clever cliche click client clientele cliff
      cliffhanger climactic climate climax climb cling clingy clinic clinical clinically clinician clinician_led clink
      clip clipboard clipper clique clitoral clitoris cloak clobber clock clockwork clog clone close closer closet
      closeup closure clot cloth clothe clothes clothesline cloud cloudy clout clove clover clown clt clts club clubbing
      clubhouse clue clump clumsy clung clunky cluster clutch clutter cluttering co co_lead co_leader co_occurring
      co_parent co_parenting co_regulate co_sleeping co_therapist coach coaching coal coalition coarse coast coastline
      coat coax cobbler cobblestone cobra cobweb cocaine cochair cock cockpit cockroach cocktail cocky cocoa coconut
      cocoon cod coda coddle code codefendant codeine codependent coder codify coding coed coefficient coerce coercion
      coeur coexist cofacilitate cofacilitator coffee coffer coffin cog cogent cognac cognition cognitive cognitively
      cognizant cohabit cohabitate cohere coherence coherent cohesive cohort coil coin coinage coincide coincidence
      coincidental colander cold cole colic colicky collaborate collaboration collaborator collage collapse collar
      collarbone collards collate collateral colleague collect collective college collegial collegiate collide
      colloquial colloquium collude collusion colon colonel colonial colonize colonizer colonoscopy colony color
      colorism colossal colostomy colour colt column coma comadre comatose comb combat combatant combination combine
      combo combs combust come comeback comedian comedic comedown comedy comet comfort comfortable comfy comic coming
      comma command commandant commando commemorate commence commend commensurate comment commentary commentator
      commerce commercial commiserate commissary commission commit committal committee commode common commonality
      commonplace commotion communal commune communicate communique communist community commute commuter commuting como
      comorbid comorbidity comp compact compadrazgo compadre companion companionship company compare comparison
      compartment compass compassion compassionate compatibility compatible compatriot comped compel compelling
      compensate compensatory compete competence competency competent competition competitive competitor compile
      complacent complain complainant complaint complaints complement complementary complete completely complex
      compliance compliant complicate complicated complicit complicity compliment complimentary comply component comport
      compose composite compost composure compound comprehend comprehensive compress comprise compromise comps
      compulsion compulsive compulsory computation compute computer computing comrade concave conceal concede conceit
      conceited conceive concentrate concentric concept conception conceptual conceptualize concern concerning concert
      concerto conch concierge conciliatory concise conclude conclusive concoct concomitant concourse concrete concur
      concurrent concussion condemn condense condescend condescending condition conditional condo condolence condom
      condone conducive conduct conduit cone confabulate confabulates confectionery confederacy confederate confer
      conference confess confession confetti confidant confidante confide confidence confident confidential
      confidentiality configuration configure confine confirm confirmation confirmatory confiscate conflate conflict
      conform confound confront confrontation confuse confused confusion congeal congenial congenital congested
      congestive conglomerate congrats congratulate congratulation congregate congregation congress congressional
      congressman congresswoman congruent conifer conjecture conjoint conjugal conjugate conjunction conjure connect
      connection connoisseur connote conquer conquest conscience conscientious conscious consciousness conscript
      consecrate consecutive consejo consejos consensual consensus consent consequence consequent consequential
      conservationist conservative conservator conservatorship conserve consider considerate consideration consign
      consist consistent console consolidate consonant consort consortium conspicuous conspiracy conspirator conspire
      constable constant constipate constituent constitute constitutional constrain constraint constrict construct
      construction construe consul consular consulate consult consultant consultation consultee consume consumer
      consummate consumption contact contagion contagious contain containment contaminate contamination contemplate
      contemplation contemporary contempt contemptuous contend content contentious contest contestant context contextual
      contextualize contiguous continent contingency contingent continual continuation continue continuity continuous
      continuum contort contour contraband contraceptive contract contractor contractual contradict contradictory
      contraindicate contrarian contrary contrast contravene contribute contrite contrive control controller
      controversial controversy convalesce convalescent convene convenience convenient convention converge conversation
      converse conversely conversion convert convex convey convict convince convivial convoluted convoy convulse
      convulsive cook cookbook cookie cooking cookout cooks cookware cool cooler cooperate coordinate coordinator cop
      coparent coparenting copay copayment copays cope copilot coping copious copper copulate copy copycat copyright
      coraje coral corazon cord cordial cordon core coregulate coregulation cork corkscrew corn cornbread cornea corner
      cornerstone cornfield cornstarch corny corollary coronary coroner corp corporal corporate corporation corps corpse
      corpus corral correct correction correlate correspond correspondent corridor corroborate corrode corrosive corrupt
      corset cortex cortical cortisol cos cosleeping cosmetic cosmic cosmopolitan cosmos cost costly costume cosy cot
      cottage cotton couch cougar cough couldnt council councilman counsel counseling counselling counsellor counselor
      count countdown counter counteract counterconditioning counterfeit counterintuitive counterpart counterproductive
      countertop countertransference countertransferential counterweight country countryside county coup coupe couple
      couplehood coupon courage courageous courier course court courteous courtesan courtesy courtroom courtship
      courtyard couscous cousin covariate covenant cover coverage covert coverup covet cow coward cowardice cowboy cower
      cowgirl cowl coworker coworking coy coyote coz cozy crab crack crackdown crackhead crackle cradle craft craftsman
      craftsmanship crafty cram cramp cranberry crane cranial cranium crank cranky crap crappy crash crater crave
      craving crawl crayon craze crazy creak cream creamy crease create creative creator creature credential
      credentialed credentialing credible credit credo credulous creed creek creep creepy cremate crematorium crepe
      crept crescendo crest crestfallen crevice crew cri crib cricket crime criminal criminalize crimson cringe cringey
      crinkle cripple crise crises crisis crisp crisper crispy criteria criterion critic critical criticism criticize
      critique croak crochet crock crocodile croissant crook crooked crop croquet cross crossbow crosscultural crossfire
      crossfit crossing crossings crossover crossroad crossroads crosstown crosswalk crossword crotch crouch croupier
      crow crowbar crowd crowded crowdsourced crown crucial crucifix crucifixion crucify crude cruel cruelty cruise
      crumb crumble crummy crumpet crumple crunch crusade crusader crush crust crusty crutch crux cry crybaby crying
      crypt cryptic crypto crystal crystallize cst ct cts cuando cub cube cubic cubicle cuckold cucumber cuddle cuddly
      cudgel cue cuento cuentos cuff cuisine culinary cull culminate culpa culprit cult cultivate cultural culturally
      culture cumbersome cunning cup cupboard cupcake curandera curanderas curanderismo curandero curator curb curd cure
      curfew curiosity curious curl curly currant currency current currently curricular curriculum curse cursor curt
      curtail curtain curtsy curvature curve curvy cushion cuss custard custodial custodian custody custom customary
      customer customize cut cutback cute cutlery cutlet cutoff cutter cutthroat cutting cuz cy cyanide cyber cyberbully
      cyberbullying cybersecurity cycle cyclical cyclist cyclone cylinder cymbal cynic cynical cynics cypress cyst
      cystic
      """)
  ]
}
