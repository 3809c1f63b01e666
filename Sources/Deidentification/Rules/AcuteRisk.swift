/// Language of acute danger: an intent or plan, a means, and now. It never blocks; the server acts on it.
///
/// Two sentences are read together, since "He has a gun. He says tonight." is one statement. Idiom ("killing it at
/// work"), denial ("denies SI") and history ("overdosed in college") do not count.
enum AcuteRisk {
  private struct Signs: OptionSet {
    let rawValue: UInt8
    static let harm = Signs(rawValue: 1)
    static let plan = Signs(rawValue: 2)
    static let means = Signs(rawValue: 4)
    static let now = Signs(rawValue: 8)
    static let denied = Signs(rawValue: 16)
    static let past = Signs(rawValue: 32)
    /// The act has begun: "is on the bridge", "took all the pills".
    static let underway = Signs(rawValue: 64)
  }

  private static let selves = WordSet("himself herself themself themselves myself yourself hisself")
  private static let actsOnSelf = WordSet(
    "kill killing hang hanging shoot shooting drown drowning cut hurt hurting burn stab")
  private static let targets = WordSet(
    """
    him her them wife husband boss mother father brother sister partner ex kids children supervisor coworkers
    everyone neighbor
    """)
  private static let means = WordSet(
    """
    gun guns pistol rifle shotgun firearm revolver handgun ammo ammunition bullets rope noose pills knife razor
    razorblade overpass tylenol insulin stockpile stockpiled bridge tracks gasoline exhaust carbon poison belt knife weapon
    weapons
    """)
  private static let plans = WordSet(
    """
    plan plans planned planning intends intent intending intention decided ready wants wrote bought rehearsed
    goodbye note
    """)
  private static let times = WordSet("tonight today now immediately imminent imminently tomorrow currently midnight")
  private static let denials = WordSet(
    """
    no not none denies denied denying without never nor isn't wasn't doesn't didn't isnt wasnt negative passive
    ruled zero joked joking jokes
    """)
  private static let history = WordSet(
    """
    history hx past ago former formerly previously previous childhood college teens anniversary grandfather
    survived attempted prior
    """)

  /// Every word that one of the checks below begins with.
  private static let triggers = WordSet(
    """
    suicide suicidal suicidality homicidal overdose overdosing si kill killing hang hanging shoot shooting drown
    drowning cut hurt hurting burn stab strangle end take ending taking die jump alive here gun guns pistol rifle
    shotgun firearm revolver handgun ammo ammunition bullets rope noose pills knife razor razorblade overpass
    tylenol insulin stockpile stockpiled bridge tracks gasoline exhaust carbon poison belt plan plans planned
    planning intends intent intending intention decided ready wants wrote bought rehearsed goodbye note will gonna
    going gunna tonight today now immediately imminent imminently tomorrow currently this hour minutes no not none
    denies denied denying without never nor negative passive ruled zero isnt wasnt history hx past ago former
    formerly previously previous childhood college teens anniversary grandfather survived attempted prior ledge
    roof took swallowed knife means slit slitting cutting locked drank swallowing garage weapon weapons midnight done joked joking jokes
    driving walking heading way
    """)
  /// What a refusal of safety refuses: "won't contract for safety", "can't be here", "not answering".
  private static let safeguards = WordSet(
    "contract promise commit answer answering agree stop be stay guarantee keep pick picking respond responding tell give come open"
  )
  private static let secured = WordSet(
    "locked safe moved secured removed stored gone surrendered disposed sold unloaded")

  static func isPresent(in reading: Reading) -> Bool {
    var before: Signs = []
    var start = reading.indices.lowerBound
    while start < reading.indices.upperBound {
      var end = start
      while end < reading.indices.upperBound, !endsSentence(end, reading) { end += 1 }
      // A line may end with a word.
      let signs = signs(start..<min(end + 1, reading.indices.upperBound), reading)
      if isAcute(signs) || isAcute(joined(before, signs)) { return true }
      before = signs
      start = end + 1
    }
    return DangerSigns.isPresent(in: reading) || DangerStructure.isPresent(in: reading)
  }

  private static func endsSentence(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    return token.kind == .mark && (token.mark == 0x2E || token.mark == 0x21 || token.mark == 0x3F)
      || reading[index + 1].shape.contains(.lineBefore)
  }

  private static func joined(_ one: Signs, _ other: Signs) -> Signs {
    let kept = { (signs: Signs) in signs.isDisjoint(with: [.denied, .past]) ? signs : [] }
    return kept(one).union(kept(other))
  }

  private static func isAcute(_ signs: Signs) -> Bool {
    guard signs.isDisjoint(with: .denied) else { return false }
    if signs.contains(.underway), signs.isDisjoint(with: .past) { return true }
    let kinds = [Signs.harm, .plan, .means].count { signs.contains($0) }
    if signs.contains(.now) { return kinds >= 2 && !signs.contains(.past) && !signs.isDisjoint(with: [.harm, .means]) }
    return kinds == 3 && !signs.contains(.past)
  }

  private static func signs(_ tokens: Range<Int>, _ reading: Reading) -> Signs {
    var signs: Signs = []
    for index in tokens {
      let token = reading[index]
      guard token.kind == .word || token.kind == .number else { continue }
      if let year = reading.value(index), (1950...2099).contains(year), reading.isAny(index - 1, "in", "since") {
        signs.insert(.past)
      }
      guard token.kind == .word, triggers.contains(token) || token.shape.contains(.contraction) else { continue }
      if isHarm(index, reading) { signs.insert(.harm) }
      if means.contains(token) && !isHarmless(index, reading) || isMeansAtHand(index, reading) { signs.insert(.means) }
      if plans.contains(token) && !isPlanOfCare(index, reading) || isResolve(index, reading)
        || isOnTheWay(index, reading)
      {
        signs.insert(.plan)
      }
      if times.contains(token)
        || reading.isWord(index, "this") && reading.isAny(index + 1, "evening", "afternoon", "weekend", "morning")
        || reading.isAny(index, "hour", "minutes") && reading.isAny(index + 1, "ago")
      {
        signs.insert(.now)
      }
      let isNegation = denials.contains(token) || token.shape.contains(.contraction) && token.has(.negation)
      if isNegation, !(index + 1..<index + 3).contains(where: { safeguards.contains(reading[$0]) }) {
        signs.insert(.denied)
      }
      if history.contains(token),
        !(reading.isWord(index, "ago") && reading.isAny(index - 1, "hour", "minutes", "hours", "minute"))
      {
        signs.insert(.past)
      }
      if isUnderway(index, reading) { signs.insert(.underway) }
    }
    return signs
  }

  private static func isHarm(_ index: Int, _ reading: Reading) -> Bool {
    if reading.isAny(index, "suicide", "suicidal", "suicidality", "homicidal", "overdose", "overdosing") { return true }
    if reading.isWord(index, "si"), reading[index].shape.contains(.allCapitals) { return true }
    let next = reading[index + 1]
    if actsOnSelf.contains(reading[index]), selves.contains(next) { return true }
    // "kill her tonight", but "kill her perfectionism".
    let isWhole = !next.has(.personalPronoun) || endsObject(index + 2, reading)
    if reading.isAny(index, "kill", "shoot", "stab", "strangle"),
      targets.contains(next) && isWhole || next.has(.personalPronoun) && targets.contains(reading[index + 2])
    {
      return !reading.isAny(index - 1, "would", "could")
    }
    if reading.isAny(index, "end", "take", "ending", "taking"),
      reading.isAny(index + 1, "his", "her", "their", "my", "it"),
      reading.isAny(index + 2, "life", "own", "all")
    {
      return true
    }
    if reading.isAny(index, "cut", "cutting", "slit", "slitting"), next.has(.personalPronoun),
      reading.isAny(index + 2, "wrist", "wrists", "throat", "arm", "arms")
    {
      return true
    }
    if reading.isAny(index, "end", "ending"), reading.isWord(index + 1, "it"),
      reading[index + 2].kind != .word || reading.isAny(index + 2, "tonight", "today", "and", "now", "all")
    {
      return true
    }
    if reading.isWord(index, "die"), reading.isWord(index - 1, "to"),
      reading.isAny(index - 2, "want", "wants", "ready", "going", "wanted")
    {
      return true
    }
    if reading.isWord(index, "jump"), reading.isAny(index + 1, "off", "from") { return true }
    if reading.isWord(index, "jump"), reading.isWord(index - 1, "to"),
      reading.isAny(index - 2, "plan", "plans", "wants", "going", "intends", "ready")
    {
      return true
    }
    if reading.isWord(index, "here"), reading.isWord(index - 1, "be"), reading.isWord(index - 2, "wont") { return true }
    return reading.isAny(index, "alive", "here") && reading.isAny(index - 1, "be")
      && (reading.isWord(index - 2, "not") || reading[index - 2].has(.negation))
  }

  private static func endsObject(_ index: Int, _ reading: Reading) -> Bool {
    reading[index].kind != .word || reading[index].has(.functionWord) || times.contains(reading[index])
      || targets.contains(reading[index])
  }

  /// "the means are at home", but "means restriction".
  private static func isMeansAtHand(_ index: Int, _ reading: Reading) -> Bool {
    reading.isWord(index, "means") && reading.isAny(index - 1, "the", "has", "have", "and")
      && (reading[index + 1].kind != .word || reading.isAny(index + 1, "are", "at", "and", "to", "in", "is"))
  }

  /// "safety plan": of those who care.
  private static func isPlanOfCare(_ index: Int, _ reading: Reading) -> Bool {
    reading.isAny(
      index - 1, "safety", "treatment", "care", "crisis", "discharge", "lesson", "coping", "case", "service", "my",
      "our")
  }

  /// "driving to her house", "on his way".
  private static func isOnTheWay(_ index: Int, _ reading: Reading) -> Bool {
    reading.isAny(index, "driving", "walking", "heading") && reading.isAny(index + 1, "to", "over", "toward", "towards")
      || reading.isWord(index, "way") && reading[index - 1].has(.personalPronoun) && reading.isWord(index - 2, "on")
  }

  /// "bridge to recovery", "belt and braces", "exhaust" as verbs and figures.
  private static func isHarmless(_ index: Int, _ reading: Reading) -> Bool {
    if (index + 1..<index + 4).contains(where: { secured.contains(reading[$0]) }) { return true }
    if reading.isWord(index, "knife"), reading.isAny(index + 1, "skills", "class", "set", "block", "work") {
      return true
    }
    if reading.isAny(index, "bridge", "belt", "tracks", "exhaust", "insulin", "tylenol", "poison") {
      return !reading.isAny(index - 1, "the", "a") || reading.isAny(index + 1, "to", "between", "and", "club", "game")
    }
    return reading.isAny(index - 1, "no", "top", "smoking", "jumped", "water", "nerf", "glue", "diet", "sleeping")
      && !reading.isWord(index - 1, "sleeping")
  }

  private static let acts = WordSet("be kill hang shoot end jump die do drown overdose hurt stab")

  /// "will do it", "going to end".
  private static func isResolve(_ index: Int, _ reading: Reading) -> Bool {
    // "he'll do it".
    if reading[index].has(.personalPronoun), reading[index].shape.contains(.contraction),
      acts.contains(reading[index + 1])
    {
      return !reading.isWord(index + 1, "do") || reading.isAny(index + 2, "it", "this")
    }
    // "he's done."
    if reading.isWord(index, "done") {
      return reading[index - 1].has(.personalPronoun) && reading[index + 1].kind == .mark
        && !reading[index - 1].shape.isDisjoint(with: [.possessive, .contraction])
    }
    guard reading.isAny(index, "will", "gonna", "going", "gunna") else { return false }
    return (index + 1..<index + 3).contains {
      acts.contains(reading[$0])
        && (!reading.isWord($0, "be") || reading.isAny($0 + 1, "dead", "gone", "over", "tonight", "today", "tomorrow"))
    }
  }

  private static func isUnderway(_ index: Int, _ reading: Reading) -> Bool {
    if reading.isAny(index, "bridge", "ledge", "overpass", "tracks", "roof") {
      let article = reading.isAny(index - 1, "train", "railroad", "subway", "railway") ? index - 2 : index - 1
      guard reading.isWord(article, "the"), reading.isAny(article - 1, "on", "at") else { return false }
      return reading.isAny(article - 2, "is", "standing", "sitting", "he", "she", "now", "i")
        || reading[article - 2].shape.contains(.possessive)
    }
    // "locked herself in with a razor", "in the garage with the engine running", "drank bleach ten minutes ago".
    if reading.isWord(index, "locked"), selves.contains(reading[index + 1]) {
      return (index + 2..<index + 9).contains { means.contains(reading[$0]) }
    }
    if reading.isWord(index, "garage") {
      return (index + 1..<index + 6).contains {
        reading.isAny($0, "engine", "car") && reading.isWord($0 + 1, "running")
      }
    }
    if reading.isWord(index, "drank"), reading.isAny(index + 1, "bleach", "antifreeze", "drano", "methanol", "poison") {
      return true
    }
    if reading.isWord(index, "swallowing") {
      return (index + 1..<index + 5).contains { reading.isAny($0, "pills", "tablets", "meds") }
    }
    if reading.isAny(index, "cutting", "slitting"), isHarm(index, reading) {
      return (index + 3..<index + 6).contains { reading.isWord($0, "now") }
    }
    if reading.isAny(index, "took", "swallowed"),
      (index + 1..<index + 9).contains(where: { reading.isAny($0, "prescribed", "directed") })
    {
      return false
    }
    if reading.isAny(index, "took", "swallowed"), reading.isAny(index + 1, "all", "every"),
      (index + 2..<index + 5).contains(where: { reading.isAny($0, "meds", "pills", "medication", "pill", "tablets") })
    {
      return true
    }
    if reading.isAny(index, "took", "swallowed"),
      (index + 1..<index + 6).contains(where: { reading.isAny($0, "pills", "tablets", "bottle") })
    {
      return (index + 1..<index + 9).contains {
        reading.isAny($0, "now", "tonight", "today", "hour", "minutes") || reading.isWord($0, "just")
      }
        || reading.isWord(index - 1, "just")
    }
    return false
  }
}
