/// Danger that is told without its plain words: farewells, means at hand, an act begun, a threat, someone who no longer
/// answers. One of these says little ("won't be here next week"); two of them together, within three sentences, do.
enum DangerSigns {
  private struct Tally {
    var farewell = 0
    var isWish = false
    var isThreat = false
    var isAtHand = false
    var isNow = false
    var isUnreachable = false
    var isUnderway = false

    mutating func join(_ other: Tally) {
      farewell += other.farewell
      isWish = isWish || other.isWish
      isThreat = isThreat || other.isThreat
      isAtHand = isAtHand || other.isAtHand
      isNow = isNow || other.isNow
      isUnreachable = isUnreachable || other.isUnreachable
      isUnderway = isUnderway || other.isUnderway
    }

    var isAcute: Bool {
      if isUnderway || farewell >= 2 { return true }
      if isThreat { return isNow || isAtHand || isUnreachable }
      if isWish { return isNow || isAtHand || isUnreachable || farewell > 0 }
      return farewell > 0 && (isUnreachable || isAtHand) || isAtHand && isUnreachable
    }
  }

  static func isPresent(in reading: Reading) -> Bool {
    var window: [Tally] = []
    var start = reading.indices.lowerBound
    while start < reading.indices.upperBound {
      var end = start
      while end < reading.indices.upperBound, !endsSentence(end, reading) { end += 1 }
      // A line may end with a word.
      let tokens = start..<min(end + 1, reading.indices.upperBound)
      let sentence = isSetAside(tokens, reading) ? Tally() : tally(tokens, reading)
      window = window.suffix(2) + [sentence]
      var joined = Tally()
      for tally in window { joined.join(tally) }
      if joined.isAcute { return true }
      start = end + 1
    }
    return false
  }

  static func endsSentence(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    return token.isMark(".") && !(reading[index + 1].isGlued && reading[index + 1].kind == .word)
      || token.isMark("!") || token.isMark("?") || reading[index + 1].shape.contains(.lineBefore)
  }

  private static let asides = WordSet(
    """
    denies denied denying history hx former previously childhood college handout template policy webinar training
    protocol workshop joked joking jokes idiom figuratively movie film novel song lyrics game episode survived
    prescribed directed nerf anniversary years ritual fiction poem dream dreamed dreamt nightmare role-play vignette exam curriculum
    """)

  /// History, denial, fiction, teaching.
  static func isSetAside(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    tokens.contains { index in
      asides.contains(reading[index])
        || reading.isWord(index, "kill") && reading.isWord(index + 1, "me")
          && reading.isAny(index + 2, "if", "when", "for")
        || reading.isWord(index, "shoot") && reading.isAny(index + 2, "a", "an")
        || reading.isWord(index, "last") && reading.isAny(index + 1, "year", "spring", "summer", "fall", "winter")
        || reading.isAny(index, "no", "without", "zero") && reading.isAny(index + 1, "si", "plan", "intent", "means")
        || reading.isAny(index, "in", "since") && (reading.value(index + 1).map { (1950...2099).contains($0) } ?? false)
    }
  }

  private static let times = WordSet(
    """
    tonight tonite tonit today now rn tomorrow tmrw tmr minutes mins min hour hours evening morning midnight soon
    countdown still outside already
    """)
  private static let weapons = WordSet(
    """
    gun guns pistol rifle shotgun revolver handgun firearm weapon knife rope noose cord razor blade pills pill meds
    tablets gas gasoline means insulin ammo bullets machete hammer
    """)
  private static let holding = WordSet(
    """
    loaded lined hand hands lap table nightstand car truck bag purse backpack drawer counter holding has have got
    counted crushed ready with
    """)
  private static let poisons = WordSet(
    "bleach pills pill bottle bottles meds tablets antifreeze drano everything overdose")
  private static let recently = WordSet(
    "ago before now just sleepy line already minutes min mins hour tonight today drowsy")
  private static let violence = WordSet("burn choke kill shoot stab drown strangle smother hurt hit run poison")
  private static let dependents = WordSet(
    "him her them us everyone everybody baby kids house family wife husband boy girl child mom mother neighbor")

  /// Every word that one of the checks below begins with.
  private static let triggers = WordSet(
    """
    goodbye goodbyes bye letters letter will note gave giving gives be time without after of feed tell blame fault point
    cancel quiet over peace thanked thank picked chosen chose with countdown fixing nobody noone done sorry apology kys
    kms ctb unalive wake safe anymore longer purpose purpuse hurts hurt heaven burn choke kill shoot stab drown strangle
    smother hit run poison parks sleeps see bully bother touch laugh bat gun guns pistol rifle shotgun revolver handgun
    firearm weapon knife rope noose cord razor blade pills pill meds tablets gas gasoline means insulin ammo bullets
    machete hammer need enough bottle bottles key reach answering answer picking responding voicemail open hand let send
    off swallowed drank took taken ate neck cut edge roof ledge railing balcony platform climbed sealed taped stopped
    quit refusing eaten
    """)

  private static func tally(_ tokens: Range<Int>, _ reading: Reading) -> Tally {
    var tally = Tally()
    for index in tokens where reading[index].kind == .word {
      if times.contains(reading[index]) { tally.isNow = true }
      guard triggers.contains(reading[index]) else { continue }
      if isFarewell(index, reading) { tally.farewell += 1 }
      if isWish(index, reading) { tally.isWish = true }
      if isThreat(index, reading) { tally.isThreat = true }
      if isAtHand(index, reading) { tally.isAtHand = true }
      if isUnreachable(index, reading) { tally.isUnreachable = true }
      if isUnderway(index, reading) { tally.isUnderway = true }
    }
    return tally
  }

  private static func has(_ words: WordSet, _ range: Range<Int>, _ reading: Reading) -> Bool {
    range.contains { words.contains(reading[$0]) }
  }

  /// "won't", "wont", "dont", "not", "isnt".
  private static func isNegated(_ range: Range<Int>, _ reading: Reading) -> Bool {
    range.contains {
      reading[$0].has(.negation) && reading[$0].shape.contains(.contraction)
        || reading.isAny(
          $0, "not", "wont", "dont", "isnt", "cant", "never", "no", "nobody", "neither", "don't", "won't",
          "isn't", "can't", "wasn't", "doesn't", "hasn't", "didn't")
    }
  }

  private static let wards = WordSet("cat dog kids children mom mother sister brother son daughter plants baby key")
  private static let possessions = WordSet("dog cat guitar car things clothes belongings records jewelry savings")

  private static func isFarewell(_ index: Int, _ reading: Reading) -> Bool {
    if reading.isAny(index, "goodbye", "goodbyes", "bye") {
      return reading.isAny(index - 1, "said", "says", "saying", "final", "a")
        || reading.isAny(index + 1, "to", "letter")
    }
    if reading.isAny(index, "letters", "letter", "will", "note"), reading.isAny(index - 1, "his", "her", "my", "the") {
      return (index - 4..<index - 1).contains {
        reading.isAny($0, "written", "wrote", "emailed", "sent", "texted", "mailed", "left", "signed")
      }
    }
    if reading.isAny(index, "gave", "giving", "gives") {
      return has(possessions, index + 1..<index + 5, reading)
        && (index + 1..<index + 6).contains { reading.isWord($0, "away") }
    }
    // "won't be here", "there won't be a next week".
    if reading.isWord(index, "be"), isNegated(index - 2..<index, reading) {
      return reading.isAny(index + 1, "here", "there", "around", "leaving", "back") && !reading.isWord(index - 1, "not")
        || reading.isAny(index + 1, "a", "any") && reading.isAny(index + 2, "next", "tomorrow", "more")
    }
    if reading.isWord(index, "time"), reading.isWord(index - 2, "by"), reading.isAny(index + 1, "i", "you", "u", "they")
    {
      return (index + 2..<index + 5).contains { reading.isAny($0, "hear", "read", "get", "see", "find") }
    }
    if reading.isWord(index, "without"), reading.isWord(index + 1, "me") {
      return (index - 4..<index).contains { reading.isAny($0, "off", "easier", "better", "happier", "lighter") }
    }
    // "im done."
    if reading.isWord(index, "done"), reading.isAny(index - 1, "im", "i"), reading[index + 1].kind == .mark {
      return true
    }
    if reading.isAny(index, "after", "of", "feed"), reading.isAny(index - 1, "look", "care", "please"),
      has(wards, index + 1..<index + 4, reading)
    {
      return true
    }
    if reading.isWord(index, "tell"), reading.isWord(index + 1, "my"), wards.contains(reading[index + 2]) {
      return true
    }
    if reading.isAny(index, "blame", "fault"), isNegated(index - 4..<index, reading) { return true }
    if reading.isWord(index, "point"), reading.isWord(index - 1, "no") {
      return (index + 1..<index + 6).contains {
        reading.isAny($0, "appointment", "appointments", "scheduling", "booking")
      }
    }
    if reading.isWord(index, "cancel"), reading.isAny(index + 1, "my", "all") { return true }
    if reading.isAny(index, "quiet", "over", "peace"), reading.isAny(index - 1, "be", "wanted", "finally") {
      return true
    }
    if reading.isAny(index, "thanked", "thank"),
      (index + 1..<index + 5).contains(where: { reading.isWord($0, "everything") })
    {
      return true
    }
    if reading.isAny(index, "picked", "chosen", "chose"),
      (index + 1..<index + 4).contains(where: { reading.isAny($0, "spot", "hour") })
    {
      return true
    }
    if reading.isWord(index, "with"), reading.isWord(index - 1, "be"), reading[index + 1].has(.personalPronoun),
      reading[index + 2].has(.kin), reading.isWord(index + 3, "soon")
    {
      return true
    }
    if reading.isWord(index, "countdown") || reading.isWord(index, "fixing") && reading.isWord(index + 1, "that") {
      return true
    }
    if reading.isAny(index, "nobody", "noone"), reading.isWord(index + 1, "will"), reading.isWord(index + 2, "know") {
      return true
    }
    return reading.isAny(index, "sorry", "apology") && !reading.isAny(index + 1, "for", "if", "to", "about")
      && (index - 4..<index).contains { reading.isAny($0, "he", "she", "they", "an", "and") }
  }

  private static func isWish(_ index: Int, _ reading: Reading) -> Bool {
    if reading.isAny(index, "kys", "kms", "ctb", "unalive") { return true }
    if reading.isWord(index, "wake"), reading.isWord(index + 1, "up"), isNegated(index - 2..<index, reading) {
      return (index - 6..<index).contains { reading.isAny($0, "sleep", "want", "wants", "hope", "hopes", "wish") }
    }
    if reading.isWord(index, "safe"), reading.isWord(index + 1, "with"), reading.isWord(index + 2, "myself") {
      return isNegated(index - 3..<index, reading)
    }
    if reading.isAny(index, "anymore", "longer"),
      reading.isAny(index - 1, "this", "it") || reading.isWord(index - 2, "do")
    {
      return reading[index + 1].kind != .word && !reading[index + 1].isMark(":")
        && reading.isAny(index - 2, "do", "take") && isNegated(index - 4..<index - 1, reading)
        && (index - 5..<index - 2).contains { reading.isWord($0, "i") }
    }
    if reading.isAny(index, "purpose", "purpuse"), reading.isWord(index - 1, "on") {
      return (index - 16..<index - 1).contains {
        reading.isAny($0, "drive", "crash", "bridge", "insulin", "overdose", "jump")
      }
    }
    // "asking me whether it hurts".
    if reading.isAny(index, "hurts", "hurt"), reading.isWord(index - 1, "it") {
      return reading.isAny(index - 2, "whether", "if", "will", "would")
    }
    return reading.isWord(index, "heaven") && (index - 6..<index).contains { reading.isAny($0, "better", "off") }
  }

  private static func isThreat(_ index: Int, _ reading: Reading) -> Bool {
    if violence.contains(reading[index]) {
      let isResolved =
        (index - 3..<index).contains {
          reading.isAny($0, "will", "gonna", "going")
            || reading[$0].has(.personalPronoun) && reading[$0].shape.contains(.contraction)
        }
        || reading.isWord(index - 1, "to")
          && (index - 5..<index).contains { reading.isAny($0, "voice", "voices", "telling") }
      return isResolved && has(dependents, index + 1..<index + 4, reading)
        && !isNegated(index - 3..<index, reading)
    }
    if reading.isAny(index, "parks", "sleeps"), reading.isAny(index - 2, "where"),
      reading[index - 1].has(.personalPronoun)
    {
      return reading.isAny(index - 3, "know", "knows")
    }
    if reading.isWord(index, "see"), reading.isAny(index + 1, "the", "another", "what"),
      reading.isAny(index + 2, "evening", "morning", "sunrise", "tomorrow", "christmas", "happens")
    {
      return isNegated(index - 12..<index, reading)
    }
    if reading.isAny(index, "bully", "bother", "touch", "laugh"), isNegated(index - 3..<index, reading) {
      return (index + 1..<index + 4).contains { reading.isAny($0, "after", "again") }
        && reading.isAny(index + 1, "me", "at", "us")
    }
    if reading.isAny(index, "knife", "gun", "pistol", "bat", "machete"), reading.isAny(index - 2, "with") {
      return (index - 10..<index - 2).contains { reading.isAny($0, "going", "driving", "heading", "walking", "way") }
    }
    return false
  }

  private static func isAtHand(_ index: Int, _ reading: Reading) -> Bool {
    if weapons.contains(reading[index]) {
      if (index - 8..<index).contains(where: { reading.isAny($0, "photo", "picture", "selfie", "snap") }) {
        return true
      }
      if reading.isWord(index, "means"), !reading.isAny(index - 1, "the", "has", "have") { return false }
      if reading.isAny(index + 1, "r", "are", "is"), reading.isAny(index + 2, "in", "loaded", "here") { return true }
      let isSecured = (index + 1..<index + 7).contains {
        reading.isAny($0, "locked", "removed", "secured", "surrendered", "stored")
      }
      return !isSecured
        && (has(holding, index + 1..<index + 6, reading) || reading.isAny(index - 1, "loaded")
          || reading.isAny(index - 2, "has", "have", "of", "got"))
    }
    if reading.isWord(index, "need"), reading.isAny(index - 2, "what", "everything"),
      reading.isAny(index - 3, "have", "got")
    {
      return true
    }
    if reading.isWord(index, "enough"), reading.isAny(index + 1, "here", "pills", "saved") { return true }
    if reading.isAny(index, "bottle", "bottles"),
      reading.isWord(index + 1, "empty") || reading.isWord(index - 1, "empty")
    {
      return true
    }
    return reading.isWord(index, "key") && reading.isWord(index + 1, "to")
      && (index + 2..<index + 5).contains {
        reading.isAny($0, "safe", "cabinet", "locker")
      }
  }

  private static func isUnreachable(_ index: Int, _ reading: Reading) -> Bool {
    if reading.isAny(index, "reach", "answering", "answer", "picking", "responding"),
      isNegated(index - 3..<index, reading)
    {
      return true
    }
    if reading.isWord(index, "voicemail"), reading.isAny(index - 2, "goes", "straight") { return true }
    if reading.isAny(index, "open", "hand", "let"), isNegated(index - 1..<index, reading),
      reading[index + 1].kind == .word
    {
      return !reading.isWord(index, "hand") || reading.isWord(index + 1, "it")
    }
    if reading.isWord(index, "send"), reading.isAny(index + 1, "anyone", "anybody", "help") {
      return isNegated(index - 2..<index, reading)
    }
    if reading.isWord(index, "nobody"), reading.isAny(index + 1, "home", "is") { return true }
    return reading.isWord(index, "off") && reading.isAny(index - 1, "went", "is")
      && (index - 5..<index).contains {
        reading.isAny($0, "camera", "phone")
      }
  }

  private static func isUnderway(_ index: Int, _ reading: Reading) -> Bool {
    if reading.isAny(index, "swallowed", "drank", "took", "taken", "ate") {
      return has(poisons, index + 1..<index + 7, reading) && has(recently, index + 2..<index + 14, reading)
        && !(index + 1..<index + 9).contains {
          reading.isAny($0, "prescribed", "directed", "her", "his") && reading.isWord($0 + 1, "morning")
        }
        && (reading.isAny(index, "swallowed", "drank")
          || (index + 1..<index + 4).contains { reading.isAny($0, "all", "whole", "every", "bottle") })
    }
    if reading.isWord(index, "neck"), reading.isWord(index - 2, "around") {
      return (index - 6..<index - 2).contains { reading.isAny($0, "rope", "belt", "cord", "noose", "sheet", "scarf") }
    }
    if reading.isWord(index, "cut"), (index + 1..<index + 3).contains(where: { reading.isWord($0, "deep") }) {
      return (index + 2..<index + 10).contains { reading.isAny($0, "stopping", "bleeding", "blood") }
    }
    if reading.isAny(index, "edge", "roof", "ledge", "railing", "balcony", "platform") {
      let isThere = (index - 5..<index).contains {
        reading.isAny($0, "standing", "im", "i", "sitting", "climbed", "on")
      }
      return isThere
        && (index - 12..<index + 12).contains {
          reading.isAny($0, "texting", "train", "down", "jump", "climbed", "stairs")
        }
        && (reading.isAny(index - 1, "the", "platform") || reading.isWord(index - 2, "the"))
    }
    if reading.isWord(index, "climbed"), reading.isWord(index + 1, "over") {
      return (index - 12..<index).contains { reading.isAny($0, "balcony", "railing", "bridge", "fence", "ledge") }
    }
    if reading.isAny(index, "sealed", "taped"),
      (index + 1..<index + 4).contains(where: { reading.isAny($0, "windows", "doors", "door") })
    {
      return true
    }
    if reading.isAny(index, "stopped", "quit", "refusing"),
      (index + 1..<index + 5).contains(where: { reading.isWord($0, "insulin") })
    {
      return (index + 3..<index + 9).contains { reading.isWord($0, "purpose") }
    }
    return reading.isWord(index, "eaten") && isNegated(index - 1..<index, reading)
      && (index + 1..<index + 7).contains { reading.isAny($0, "drunk", "drank") }
  }
}
