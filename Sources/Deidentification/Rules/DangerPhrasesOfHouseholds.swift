/// What is said where someone puts an end in order, hears commands, or where a child goes home to it; how it is written is
/// told at `DangerPatterns`.
/// Source: written for this gate.
extension DangerStructure {
  static let settlements = [
    "sold|selling|sells ~ truck|car|house|boat|bike|guitar|everything|motorcycle|furniture|ring",
    "cancel|cancelled|canceled|cancels|quit|quits|leaving ~~ for good",
    "wrote|writes|writing|written|sent|emailed|listed ~~ password|passwords|pin|pins",
    "password|passwords ~~ bank|phone|list|email|papers|streaming|sister|brother|family|wife|husband",
    "paid|pays|paying ~ off ~ cards|card|loan|loans|debts|mortgage",
    "when|if|after ~ client|patient dies|died",
    "told|notified|informed|called ~~ when|if ~ client|patient|someone dies",
    "said|says|saying goodbye ~~ not|never|instead|twice|each",
    "never|not ~ said goodbye",
    "wouldnt|wouldn|wont|won|refused|refuses|didnt|didn ~ set|make|book|schedule|pick|rebook ~~ after|next|another|time|date",
    "letter|letters|note|notes|poem|envelope|envelopes ~~ addressed|keyboard|pillow|taped|door|drawer|freezer|bible",
    "license|licence|insurance ~ would|will|be|gets ~~ affected|trouble|liable|sued",
    "asked|asks|asking ~~ blame|sued|liable|affected|fault ~~ me|you|license|licence",
    "dog|dogs|cat|cats|papers ~ are|s ~~ papers|folder|fridge|drawer",
    "key|keys ~ taped|under|inside|envelope|mailed",
    "left ~ keys|ring|badge|phone|wallet|medal|collar|leash ~~ desk|table|counter|me|door|chair|bed",
    "returned|returning|brought ~ back ~~ everything|books|borrowed|all",
  ]

  static let commands = [
    "baby|babies|infant|newborn|twins|child|daughter|son|children ~~ isnt|isn|not|wasnt|aint ~ hers|his|mine|human|real|ours|theirs",
    "baby|infant|newborn|child|daughter|son|twins ~~ swapped|switched|replaced|changeling|possessed|demon|devil|evil|impostor|imposter",
    "back|return|returned ~ in|into|to ~ water|ground|river|tub|lake|god|sea|ocean",
    "real one|baby|child|son|daughter back",
    "god|voice|voices|angel|angels|jesus|allah|satan|devil ~ has|have|had ~ told|tells|telling|ordered|commanded|given|said",
    "voice|voices|god|angels ~~ until|by|deadline|midnight|choose|chosen|obey",
    "decided|going|gonna|ready|has|have|must ~ to obey",
    "obey|obeying|obeys ~~ them|it|him|voice|voices|god|is",
  ]

  static let stalkings = [
    "knows|know|knew|memorized|learned ~ route|routine|shift|schedule|stop|alarm|code|parking",
    "knows|know|knew|memorized ~~ ends|leaves|closes|gets|walks|sleeps|parks ~~ at|alone|off|when",
    "hide|bury|dump|burn ~ body|bodies",
    "walks|drives|gets|comes|sleeps|is ~ home|there|bed alone",
    "morning|day|night|assembly|party|wedding|something ~ to remember",
    "doors|exits|entrances|rooms|hallways ~ marked|numbered|circled|chained|timed",
    "in the lot|driveway|garage|stairwell|hallway|parking ~ with",
    "with|has|got|bring|bringing ~ the|a|his|her bat|crowbar|machete|axe|hatchet|gun|rifle|knife",
    "could|can|may|might ~ write|put|note that|it ~ down|chart|file",
    "wont|won ~ be ~ problem|anyone|trial|custody|hearing|wedding|appeal ~~ after|left|then|soon",
  ]

  static let childrensSigns = [
    "scared|afraid|terrified|begging|begged|refusing|refuses|crying ~ to ~ go|be|get home|back|there",
    "belt|cord|bite|burn|cigarette|hand|finger|rope marks|mark|burns|welts|prints|print",
    "marks|welts|bruises|bruise|bruising|burns|blood ~ on|down|around|in ~~ legs|leg|back|arms|neck|face|bottom|underwear|thigh|thighs|wrist|ear",
    "daddy|dad|stepdad|stepfather|uncle|boyfriend|father|grandpa|papa|brother|mama|mom|mommy ~~ game|secret|touches|touched|touching|punish|punishes ~~ tonight|night|room|bed|bath|tuesdays|again|does|plays",
    "does|plays|play|playing the|that|his game|games ~~ bed|night|tonight|bath|secret",
    "does the game",
    "tonight|today|later|home ~ is when|where ~ he|she|they|ll|will",
    "drew|drawing|draw|wrote|showed ~ me|what ~ he|she|it ~ does|did|do",
    "keeps|kept|keep|locks|locked|lock|puts|put|makes|made ~~ sister|brother|baby|child|kid|girl|boy|him|her|them ~~ crate|cage|closet|basement|shed|trunk|kennel|outside|snow|garage",
    "hadnt|hasnt|hasn|hadn|wont|wouldnt|wouldn|not ~ woken|woke|wake|waking|moved|moving|crying|eaten|fed|breathing ~~ this|since|morning|days|up|night|now|today",
    "says|said|whispered|told|tells ~~ scared|afraid|hurts|hurt ~~ home|daddy|dad|tonight|bath|bed|there|him",
    "learn|learns ~ lesson|what|tonight",
    "goes|going|go|sent|sending ~ home ~~ bus|him|dad|today|tonight|three|four|3|4|5|weekend|with",
  ]

  static let movements = [
    "standing|sitting|stands|stood|sits|walking|pacing ~ on|at|by|along|near ~~ deck|bridge|ledge|roof|edge|tracks|level|railing|overpass|balcony|platform|pier|rooftop|garage|shoulder|median|dam",
    "taken|taking|removed|missing ~ MEANS",
    "driven|drove|driving|drives|walked|walking|gone|headed ~ to|out|into ~ the ~ lake|river|bridge|woods|cabin|beach|cemetery|grave|quarry|coast|cliffs|reservoir|barn|hunting",
    "refilled|filled|picked|saved|kept ~~ days|ninety|90|months|bottle|bottles|refills|all ~~ friday|today|yesterday|monday|early|worth|up",
    "how many ~~ take|takes|would|enough|kill|work",
    "how much ~~ kill|overdose|lethal|enough ~~ her|him|me|person|someone|body",
    "drawer|safe|cabinet|window|door ~~ is|already|was open|unlocked|empty",
  ]

  static let troubles = [
    "i|ive|we|got|have|has|had|them ~~ other|second|another line|phone",
    "i feel sick|cold|helpless",
    "anybody|anyone|somebody|someone awake|up|online|there",
    "hotline|dispatch|intake|cps|crisis ~~ hold|queue|callback|busy|minutes",
    "in|is|s my|our|the waiting|lobby|office",
    "alone|left ~ with ~ it|her|him|baby|them|kids|infant|children|newborn|twins|gun|guns",
    "asked|asks|wants|begged|told ~ them|him|her|everyone|husband|wife ~ to leave ~ alone",
    "never ~ said|done|talked|missed|sounded|been|cancelled|canceled ~~ before|that|like|it|goodbye",
    "too|very|quite|so|oddly|eerily calm|calmly|kind|kindly|quiet",
  ]

  static let absences = [
    "he|she|they ~ isnt|isn|not ~ here|home|there",
    "hasnt|hasn|havent|not|never|didnt|didn ~ been|shown|come|gone|made|showed ~ to|at|up ~ work|school|class|group|today|session|home",
    "nobody|noone|none|no ~ s|has|one|body ~ heard|seen|spoken ~~ since|from|him|her|them|noon|yesterday|monday|friday|sunday",
    "since noon|midnight|breakfast|lunch|dawn|yesterday",
    "no message|messages|explanation|text|reply",
    "just ~ a|one heart|dot|period|emoji|goodbye|song|link|picture",
    "supposed ~ to be ~ here|there|today|home|now|session",
  ]
}
