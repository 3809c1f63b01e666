/// Authors that are named by a surname alone: what a text does with them tells them from clients. A client is called by
/// a given name, or has a title before the surname; an author is read, cited, dated, and speaks in general.
enum Authorship {
  private static let citing = WordSet(
    """
    read reread reads rereads rereading reading per cf citing cites cite cited quoting quote quotes paraphrasing pace
    channeling channelling invoking skimmed skimming revisiting revisited assigning assigned vs versus
    """)
  private static let works = WordSet(
    """
    book books paper papers article articles chapter chapters workbook study studies manual essay essays talk lecture
    webinar podcast model protocol piece review trial training keynote textbook monograph dissertation commentary memoir
    described coined developed proposed popularized popularised written published authored edited introduced anything
    something stuff
    """)
  private static let claiming = WordSet(
    """
    argues contends posits postulates theorizes hypothesizes distinguishes coined conceptualizes formulates cautions
    disagrees defines defined outlines critiques popularized popularised disagreed
    """)
  private static let declaring = WordSet("argued proposed proposes posited contended maintained maintains warned warns")
  private static let stating = WordSet(
    """
    says said writes wrote thinks thought describes described calls called found finds showed shows reports reported
    recommends recommended suggests suggested warns warned would knew got did does put puts saw means meant uses used
    developed published framed frames reviewed built taught teaches insisted insists believed believes claims claimed
    argued proposes proposed emphasizes stresses notes noted observed observes asks asked started made makes came gave
    gives talks lists begins starts ends
    """)
  private static let relating = WordSet(
    "described describes wrote means meant coined calls proposed defines talks found warned showed outlined uses")
  private static let addressing = WordSet(
    """
    tell tells told ask asks asked call calls called phoned texted emailed met meet saw seeing poor wrong our my dear hi
    hello hey thank thanks
    """)
  private static let companions = WordSet(
    "meet met meeting session sessions sit sat working work appointment spoke talked")
  private static let determiners = WordSet("a an the his her their my your our this that it them him out to aloud")

  /// Whether the word, one that no list holds or a surname, is an author here.
  static func isAuthor(_ index: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    let token = reading[index]
    let isSurname = token.has(.surname) || FieldUse.isShapedAsSurname(index, reading)
    guard token.length >= 3, !token.has(.givenName), !token.has([.kin, .clientNoun, .role, .title]),
      sorts[index] == .unknown || isSurname, !NameContext.introduces(index, reading),
      !NameContext.continuesAsPerson(index + 1, reading), !isFiled(index + 1, reading),
      !token.has(.place) || !Organizations.standsForPlace(index, reading), !isInverted(index, reading)
    else { return false }
    if isCited(index, reading) || isDated(index + 1, reading) || isClaiming(index, reading) { return true }
    return isSurname && sorts[index] != .ambiguous && !token.has(.place) && !isElsewhere(index, reading)
      && !isAddressed(index, reading) && !actsAsPerson(index, reading)
  }

  /// "Whitlock, Agnes", "Whitlock, A.", "Aggie" Whitlock.
  private static func isInverted(_ index: Int, _ reading: Reading) -> Bool {
    let next = reading[index + 2]
    if reading[index + 1].isMark(","), next.isCapitalized, next.kind == .word, !next.has(.theorist),
      next.has(.givenName) || next.length == 1 && !reading.isWord(index + 2, "i")
    {
      return true
    }
    return reading[index - 1].isMark("\"") && reading[index - 2].isCapitalized && reading[index - 2].isGlued
  }

  /// "at Magee", "It was Pendleton", "22 Quarry Rd, Barre", "the Magee unit": a house or a town of that name.
  private static func isElsewhere(_ index: Int, _ reading: Reading) -> Bool {
    let before = reading[index - 1].isMark(",") ? index - 2 : index - 1
    if before < index - 1, reading[before].isCapitalized || reading[before].kind != .word { return true }
    return reading.isAny(
      index - 1, "at", "near", "outside", "off", "is", "was", "around", "into", "via", "downtown", "for", "the")
      || reading.isWord(index - 1, "from")
        && !(index - 5..<index - 1).contains {
          reading.isAny(
            $0, "stole", "borrowed", "got", "learned", "took", "quote", "straight", "idea", "comes", "adapted",
            "lifted", "it",
            "line", "exercise", "phrase", "concept")
        }
      || reading.isWord(index - 1, "in") && !reading[index].shape.contains(.possessive)
  }

  /// "read Whitlock", "per Whitlock", "as Whitlock puts it", "a chapter by Whitlock".
  private static func isCited(_ index: Int, _ reading: Reading) -> Bool {
    let next = reading[index + 1]
    // "Cf. Whitlock".
    if reading[index - 1].isMark("."), reading.isWord(index - 2, "cf") { return true }
    if citing.contains(reading[index - 1]), !determiners.contains(next) || next.isCapitalized {
      return !reading.isWord(index - 1, "per") || isImpersonal(after: index, reading)
    }
    // "See Whitlock on shame", "(see Whitlock)".
    if reading.isAny(index - 1, "see", "e.g"),
      reading[index - 1].shape.contains(.sentenceStart) || reading[index - 2].isMark("(")
    {
      return true
    }
    if reading.isWord(index - 1, "to"), reading.isWord(index - 2, "according") {
      return isImpersonal(after: index, reading)
    }
    if reading.isWord(index - 1, "as"), stating.contains(next) || claiming.contains(next) {
      return isImpersonal(after: index, reading)
    }
    // "I like Whitlock on silence": a subject, not a drug or a day.
    if reading.isWord(index + 1, "on"), reading[index + 2].has(.common), !reading[index + 2].isCapitalized,
      !reading[index + 2].has([.functionWord, .fieldTerm, .weekday, .unit]),
      reading[index + 3].kind != .word
        || reading[index + 3].has(.functionWord),
      reading.isAny(
        index - 1, "like", "love", "liked", "loved", "prefer", "recommend", "recommended", "try", "hate", "and", "use",
        "teach", "enjoy", "enjoyed")
    {
      return true
    }
    // "in Whitlock's terms", "in Whitlock, page 40".
    if reading.isWord(index - 1, "in") {
      if reading[index].shape.contains(.possessive) {
        return reading.isAny(index + 1, "terms", "words", "sense", "view", "language", "phrase", "account", "scheme")
      }
      let page = next.isMark(",") ? index + 2 : index + 1
      return reading.isAny(page, "page", "p", "pp", "chapter", "ch", "vol", "volume")
    }
    // "Who on earth is Whitlock?"
    if reading.isWord(index - 1, "is"), next.isMark("?"),
      (index - 5..<index - 1).contains(where: { reading.isWord($0, "who") })
    {
      return true
    }
    // "the creep that Whitlock described", "what Whitlock meant".
    let noun = reading.isAny(index - 1, "that", "which") ? reading[index - 2] : reading[index - 1]
    if relating.contains(next), noun.has(.common), !noun.isCapitalized,
      !noun.has([.kin, .clientNoun, .role, .title, .personalPronoun, .functionWord, .speechVerb, .personVerb])
        || reading.isWord(index - 1, "what")
    {
      return isImpersonal(after: index, reading)
    }
    guard reading.isWord(index - 1, "by") else { return false }
    return (index - 5..<index - 1).contains { works.contains(reading[$0]) }
  }

  /// "Whitlock (2019)", "Whitlock, 2019", "Whitlock 2019", "Whitlock and colleagues".
  private static func isDated(_ end: Int, _ reading: Reading) -> Bool {
    func isYear(_ at: Int) -> Bool {
      reading[at].length == 4 && reading.value(at).map { (1880...2030).contains($0) } ?? false
    }
    if isYear(end) || isYear(end + 1) && (reading[end].isMark("(") || reading[end].isMark(",")) { return true }
    if reading.isWord(end, "and") || reading[end].isMark("&") {
      return reading.isAny(end + 1, "colleagues", "co-authors", "coauthors", "associates", "company", "co")
    }
    return false
  }

  /// "Whitlock argues that we …", "Whitlock disagrees.", and no word of anybody's mother.
  private static func isClaiming(_ index: Int, _ reading: Reading) -> Bool {
    let verb = reading[index + 1]
    guard !reading[index].shape.contains(.possessive), !verb.isCapitalized else { return false }
    if declaring.contains(verb) { return reading.isWord(index + 2, "that") && isImpersonal(after: index, reading) }
    guard claiming.contains(verb), isImpersonal(after: index, reading) else { return false }
    return !reading.isWord(index + 2, "with") || reading[index + 3].isCapitalized
      || reading.isAny(index + 3, "this", "me")
  }

  /// No person but its author is spoken of to the end of the clause.
  static func isImpersonal(after index: Int, _ reading: Reading) -> Bool {
    for at in index + 1..<index + 9 {
      let token = reading[at]
      if token.kind == .edge { break }
      if token.kind == .mark, [0x2E, 0x2C, 0x3B, 0x3F, 0x21, ShadowText.clauseDash].contains(token.mark),
        !token.isGlued || !reading[at + 1].isGlued
      {
        break
      }
      if reading.isAny(at, "he", "she", "his", "her", "him", "hers", "my", "mine") { return false }
      if token.has([.kin, .clientNoun]), !anybody.contains(token) { return false }
    }
    return true
  }

  private static let anybody = WordSet(
    "clients patients people children kids parents child person individual cat youth")

  private static func isAddressed(_ index: Int, _ reading: Reading) -> Bool {
    if addressing.contains(reading[index - 1]) { return true }
    return reading.isAny(index - 1, "with", "to", "from") && companions.contains(reading[index - 2])
  }

  /// Does or has what an author of a book has no occasion to.
  private static func actsAsPerson(_ index: Int, _ reading: Reading) -> Bool {
    var end = index + 1
    // "Whitlock (not that one) is 12".
    if reading[end].isMark("("), let close = (end..<end + 8).first(where: { reading[$0].isMark(")") }) {
      end = close + 1
    }
    let next = reading[end]
    if next.has([.kin, .clientNoun, .role]), end == index + 1 { return true }
    if reading[index].shape.contains(.possessive) {
      return next.has([.kin, .clientNoun, .role]) || !isImpersonal(after: index, reading)
    }
    if stating.contains(next) || claiming.contains(next) { return !isImpersonal(after: index, reading) }
    return PersonPredicate.strength(after: end, reading) == .certain
  }

  /// ", SSN", "(MRN": a file of theirs.
  static func isFiled(_ end: Int, _ reading: Reading) -> Bool {
    (reading[end].isMark(",") || reading[end].isMark("(")) && reading[end + 1].has([.ssnLabel, .mrnLabel, .birthLabel])
  }
}
