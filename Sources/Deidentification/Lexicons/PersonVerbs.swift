/// Verbs in the third person or the past whose subject is a person: "Rusty lied", "Ginger refuses".
/// Source: compiled for this gate from general knowledge of English.
extension WordList {
  static let personVerbs: [WordList] = [
    WordList(
      [.personVerb, .common],
      """
      abandoned abandons accepted accepts accused accuses admired admires admits admitted adopted adopts agreed agrees
      announced announces answered apologized apologizes applied applies argued argues arrested arrests arrived arrives
      asked asks assaulted assaults assumed assumes ate attacked attended attends avoided avoids babysat babysits bailed
      banged bargained bathed bathes begged begs behaved behaves believed believes biked binged bit bites blamed blames
      bled bleed bleeds blocked blurted blurts bolted bothered bothers bought bowled bragged brags breastfed breastfeed
      breathed breathes brushed brushes built bullied bullies buys camped canceled cancels carpooled carpools
      catastrophized catastrophizes caught chatted cheated checked choked chokes chooses chose chuckled chuckles claimed
      clammed clams cleaned clinged clings clutched clutches commits committed commuted commutes complained complains
      complied complies confabulated confabulates confessed confesses confided confides confronted confronts consented
      consents converted converts coped copes coughed coughs crawled crawls crept cried crossdressed crossdresses
      cuddled cuddles curled cursed cycled danced dated deadnamed deadnames decided decides declined declines
      decompensated decompensates decorated decorates defended defends deflected deflects denied denies deported deports
      detoxed detoxes disagreed disagrees disclosed discloses dissociated dissociates divorced divorces doodled doodles
      doomscrolled doomscrolls doubted dozed dozes drank dreaded dreads dreamed dressed dresses drove drowned drowns
      drummed dug earned earns eats eloped elopes emailed embarrassed embarrasses emigrated emigrates endorsed endorses
      enjoyed enjoys enlisted enlists enrolled enrolls exercised exercises expected expects explained explains fainted
      faints fantasized fantasizes farmed fathered feared feels fidgeted fidgets finished finishes fished flailed flails
      fled flees flew flinched flinches flirted flushed flushes folded forgave forgets forgives forgot fostered fought
      freaked freaks frowned frowns fumed fumes gagged gambled gambles gamed gasped gasps gazed gazes ghosted giggled
      giggles glared glares gloated gloats golfed golfs googled googles grabbed grabs graduated graduates grieved
      grieves grinned groaned groans growled growls guessed guzzled guzzles hallucinated hallucinates handed harmed
      hated hates heard hears hesitated hesitates hid hides hiked hoarded hoards hobbled hobbles hoped hopped hops
      hugged hummed hung hunted hurled hurls hyperventilated hyperventilates ignored ignores imagined imagines
      immigrated immigrates inhaled inhales inherited inherits injected injects injured injures insisted insists
      interned interns interrupted interrupts invited invites isolated isolates jogged joked journaled jumped kicked
      kissed kneels knelt knew knitted knocked knows laughed leaned leans learned learns lectured lets liked limped
      listened listens lived loathed loathes locked loved managed manages married marries masturbated masturbates
      medicated medicates mentioned mentions messaged met microdosed microdoses mimicked mimics miscarried miscarries
      misgendered misgenders misses mistrusted mistrusts moaned moonlighted moonlights mourned mourns mumbled mumbles
      murmured murmurs muttered mutters nagged nags napped no-showed no-shows nodded noticed numbed numbs nursed obeyed
      obeys objected obsessed obsesses outed overdosed overdoses overeated overeats overheard overheards overhears
      overshared overshares overslept overslepts paced paces packed paid painted panicked parented parroted parrots
      perseverated perseverates pestered pesters phoned picked pinched pinches plagiarized plagiarizes planned pleaded
      pleads plotted posted pouted pouts prayed prays preached preaches preferred pretended pretends promised proposed
      proposes protested punched purged pushed puts questioned quiped quips quit quits quoted raced raged ranted
      rationalized rationalizes reacted reacts rebelled rebels recalls recanted recants recited recites recoiled recoils
      recounted recounts reeled reels refused refuses regressed regresses rehearsed rehearses rejected rejects rejoined
      rejoins relapsed relapses relaxed relaxes relived relives remarked remarks remarried remarries remembered
      remembers reminded reminds replied replies requested rescheduled reschedules resented resents resigned resigns
      responded responds restates rested retired retires retreated retreats revealed reveals roamed roams rocked rode
      rolled rubbed ruminated ruminates rushed sabotaged sabotages said sang sat saw says scoffed scoffs scolded scolds
      scratched screamed scribbled scribbles scrolled seeks self-harmed self-harms sells sends sent sexted shared shaved
      shaves shivered shivers shook shoplifted shoplifts shouted shoved shoveled shovels shoves showed showered shrieked
      shrieks shrugged shuddered shudders shuffled shuffles shuts sighed sipped sits skateboarded skateboards skates
      skied skipped skips skis slammed slapped sleeps sleepwalked sleepwalks slept slipped slouched slouches slumped
      slurred smashed smashes smiled smirked smoked smuggled smuggles snapped snatched snatches sneaks sneered sneers
      sneezed sneezes snitched snitches snored snores snorted snowboarded snowboards snuck sobbed sold soothed soothes
      sought spanked spanks spat speaks spends spent spiraled spoke spun squirmed squirms stabbed stabs stammered
      stammers stared startled startles starved starves steals steered steers stimmed stims stole stood stormed stowed
      stows streamed stripped stroked strolled struggled stuck stumbled stumbles stuttered stutters submits submitted
      suffocated suffocates sulked sunbathed sunbathes supervised supervises surfed surfs surrendered suspected
      swallowed swallows swam swears sweated swerved swerves swiped swipes switched swore tackled talked tantrumed
      tapped tattled tattles taught taunted taunts teaches teased teases tells tended tends testified testifies texted
      thanked thought thrashed thrashes threatened threatens threw told tolerated tolerates tore tossed tosses toured
      transitioned traveled trembled tried tries tripped trudged trudges trusted tucked tucks tugged tumbled tuned
      tweeted twirled twirls twisted typed understood unfriended unfriends unloaded unloads unraveled unravels urinated
      urinates vacillated vacillates vaped vapes venmoed vented visited volunteered volunteers vomited vomits wailed
      wails waited wakes walked wallowed wallows wandered wanders wanted warned warns washed waved wavered wavers weeps
      weighed weighs wept wets wheeled whimpered whimpers whined whines whispered winced winces winked wished withdraws
      withdrew woke wondered wonders wore worried worshiped worships wrapped wrestled wrestles writes wrote yanked yanks
      yawned yawns yearned yearns yelled yelped yelps zipped zips zoned
      """),
    // Things do these as well, or they are nouns too: "Summer visits", "Hope returned".
    WordList(
      [.looseVerb, .common],
      """
      allowed allows answers attacks attempts backs bails bangs bargains became becomes began begins bikes binges blew
      blocks blows bowls breaks brings broke brought calls came camps chats cheats checks claims cleans clocks
      collapsed collapses comes comforts compared compares cooked cooks crashed crashes cries curls curses cuts cycles
      dances dates deals demanded demands died dies disappeared disappears doubts draws dreams drew drinks drives
      dropped drops drums emails emerged emerges ends escaped escapes exploded explodes falls farms fasts fathers
      fears feeds fell felt fights finds fired fires fishes flies flipped flips flirts folds followed follows fosters
      found freezes froze gags games gave gets gives goes got grew grins guesses hands harms healed heals held helped
      helps hikes hits holds hopes hugs hums hunts hurts identified identifies jogs jokes journals jumps keeps kept
      kicks kisses knocks laughs leads leaves lectures led left lies likes limps lives locks loses lost loves made
      makes means meets messages missed moans moved moves naps needs nods notices nurses objects offered offers owns
      packs paints panics parents passed passes paused pauses pays performed performs phones picks plans plots pointed
      points posed poses posts prefers presented presents promises protests punches purges pushes questions quotes
      races rages ran rants reached reaches reads recalled recovered recovers repeated repeats reported reports
      requests restated rests resumed resumes returned returns rides rises rocks rolls rubs runs rushes schedules
      scratches screams scrolls sees sets shakes shares shoots shouts showers shows shrugs sighs signed signs simmered
      simmers sings sips slams slaps slips slumps slurs smelled smells smiles smirks smokes snaps snorts sobs softened
      softens spins spirals stalled stalls stares started starts stayed stays sticks stopped stops storms streams
      strips strokes strolls struggles succeed sulks supported supports surfs surrenders survived survives suspects
      sweats swims switches tackles takes talks tans tantrums tapered tapers taps tears texts thanks thinks throws
      took touched touches tours transitions travels trembles trips trusts tugs tumbles tunes turned turns tweets
      twists types understands used uses vanished vanishes vents visits vows waits walks wants waves wears went wheels
      whispers winks wins wishes won worked works worries wraps yells zones
      """),
  ]
}
