/// Capitalized words whose use shows that they belong to the field: authors, drugs, models, trade names.
enum FieldUse {
  private static let workNouns = WordSet(
    """
    manual book books model theory theories scale protocol workbook criteria method methods stages chapter paper article
    research study studies trial podcast framework concept notion stance approach work writing writings steps term idea
    triangle hierarchy categories attachment depressive papers course courses training webinar lecture essay
    lectures equation intensive intro chapters textbook slides metaanalysis meta-analysis review model's
    law laws paradox razor principle effect dilemma curve ladder wheel hypothesis experiment equation wager disease
    syndrome palsy contracture chorea ataxia encephalopathy
    """)

  private static let publications = WordSet(
    "book books workbook manual paper papers chapter course webinar podcast research model textbook protocol")

  static func explains(_ tokens: Range<Int>, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    isDrug(tokens, reading) || isScore(tokens, reading) || isMaker(tokens, reading) || isModel(tokens, reading, sorts)
      || isCited(tokens, reading) || NamedThings.holds(tokens, reading)
      || isAttributive(tokens.upperBound, reading)
  }

  /// "Doka (2002)", "Landreth's list", "Foa et al.".
  static func isCited(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    guard let last = tokens.last else { return false }
    let next = tokens.upperBound
    if reading.isWord(next, "et"), reading.isWord(next + 1, "al") { return true }
    if reading[next].isMark("("), let year = reading.value(next + 1), (1890...2099).contains(year),
      reading[next + 2].isMark(")")
    {
      return true
    }
    // "Benjamin on thirdness".
    if tokens.count == 1, reading.isWord(next, "on"), isAbstraction(next + 1, reading),
      reading[next + 2].kind != .word || !reading[next + 2].isCapitalized, !NameContext.introduces(last, reading)
    {
      return true
    }
    // "Rose and colleagues showed".
    if tokens.count == 1, reading.isWord(next, "and"), reading.isAny(next + 1, "colleagues", "coauthors", "associates"),
      Citations.isScholarly(reading[next + 2]) || reading[next + 2].isMark("("), !NameContext.introduces(last, reading)
    {
      return true
    }
    // "Ben-Tovim's feedback guide".
    if tokens.count == 3, reading[last - 1].isMark("-"), reading[last].shape.contains(.possessive),
      ownsFindings(last, reading), !NameContext.introduces(tokens.lowerBound, reading)
    {
      return true
    }
    // "Ilse Varga's workbook", "Varga and Toll's papers": whoever it is, it is an author.
    let isOwner = reading[last].shape.contains(.possessive) && publications.contains(reading[next])
    if isOwner, !NameContext.introduces(tokens.lowerBound, reading) { return true }
    if reading.isWord(next, "and"), reading[next + 1].shape.contains(.possessive),
      publications.contains(reading[next + 2])
    {
      return true
    }
    // "Kelly's data", "Stith's 18 week protocol", "Byock's four things".
    if tokens.count == 1, reading[last].shape.contains(.possessive), !NameContext.introduces(last, reading),
      ownsFindings(last, reading)
    {
      return true
    }
    if tokens.count == 1, isAmidAuthors(last, reading) { return true }
    guard tokens.count == 1, !reading[last].has(.givenName) else { return false }
    if isAuthor(last, reading) || reading.isWord(next, "style") { return true }
    // "Moseley's Explain Pain".
    if reading[last].shape.contains(.possessive), isSurname(last, reading), reading[next].isCapitalized,
      reading[next].kind == .word, reading[next].has(.common), !NameContext.introduces(last, reading)
    {
      return true
    }
    return reading[last].shape.contains(.possessive) && workNouns.contains(reading[next])
  }

  private static let abstractEndings = ["ness", "ity", "ism", "ology", "hood", "ence", "erence", "itude", "ification"]
    .map { Array($0.utf8) }
  private static let states = WordSet("residence sobriety evidence facility community university city unity abstinence")

  private static func isAbstraction(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    let letters = reading.bytes(of: token)
    return token.kind == .word && !token.isCapitalized && !states.contains(token)
      && abstractEndings.contains { letters.count > $0.count + 3 && letters.suffix($0.count).elementsEqual($0) }
  }

  private static let findings = WordSet(
    """
    data trial trials study studies protocol protocols findings manual model models theory theories scale research
    meta-analysis metaanalysis framework taxonomy typology workbook textbook lab algorithm guideline guidelines book
    books paper papers article articles guide chapter essay essays sample cohort critique
    """)
  private static let teachings = WordSet(
    """
    things questions tasks stages phases steps tools measure measures definition distinction metaphor chapter line quote
    advice rule rules phrase term idea ideas point points argument group team numbers plan tips principles levels types
    ladder circle cycle wheel list handout handouts sheet worksheets exercise exercises technique techniques script
    criteria factors components dimensions pillars languages horsemen needs styles patterns parts version
    """)

  /// A finding or a teaching that is an author's, past a figure or two plain words.
  private static func ownsFindings(_ index: Int, _ reading: Reading) -> Bool {
    for at in index + 1..<index + 5 {
      let token = reading[at]
      if findings.contains(token) { return true }
      if teachings.contains(token) {
        return !reading[index].has(.givenName) && (at > index + 1 || isSurname(index, reading))
      }
      guard
        token.isMark("\"") || token.kind == .number
          || token.kind == .word && !token.has([.kin, .clientNoun, .role, .functionWord])
      else { return false }
    }
    return false
  }

  /// "Epworth 14.": a word in no list with a figure right after it is an instrument.
  private static func isScore(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    // "Her Hamilton was 22".
    if let last = tokens.last, tokens.count <= 2, !reading[last].has(.givenName) || reading[last].has(.surname),
      reading.isAny(last - 1, "her", "his", "their", "the", "my"), reading.isAny(last + 1, "was", "is", "at", "of"),
      reading[last + 2].kind == .number, reading[last + 2].length <= 3, !reading[last + 3].has(.unit),
      !reading.isAny(last + 3, "yo", "and")
    {
      return true
    }
    guard tokens.count == 1, let index = tokens.first, reading[index].classes.isEmpty,
      reading[index].shape.contains(.sentenceStart) || reading[index - 1].isMark(","),
      reading[index + 1].kind == .number,
      reading[index + 1].length <= 3, !reading[index + 1].isGlued
    else { return false }
    let after = reading[index + 2]
    return after.isMark(".") || after.isMark(",") || after.isMark("/") || after.isMark(";") || after.kind == .edge
      || reading.isAny(index + 2, "at", "to", "then", "from", "now")
  }

  /// "Starkey, serial 22-05", "TherapyNotes, Jane, and Valant": products among products or with a serial number.
  private static func isMaker(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    guard tokens.count == 1, let index = tokens.first else { return false }
    let next = reading[index + 1].isMark(",") ? index + 2 : index + 1
    if reading.isAny(next, "serial", "model", "device"), !NameContext.introduces(index, reading) { return true }
    func isBrand(_ other: Int) -> Bool {
      reading[other].has(.brand) && reading[other].isCapitalized && !reading[other].has([.givenName, .surname])
        || reading.phrase(at: other)?.classes.contains(.brand) ?? false
    }
    let after = reading.isAny(next, "and", "or") ? next + 1 : next
    let isJoined = reading[index + 1].isMark(",") || reading.isAny(index + 1, "and", "or")
    let before =
      reading.isAny(index - 1, "and", "or") ? (reading[index - 2].isMark(",") ? index - 3 : index - 2) : index - 2
    let isJoinedBefore = reading[index - 1].isMark(",") || reading.isAny(index - 1, "and", "or")
    guard isJoined && isBrand(after) || isJoinedBefore && isBrand(before) else { return false }
    return !NameContext.introduces(index, reading) && PersonPredicate.strength(after: index + 1, reading) == .none
  }

  /// "Invega Sustenna", "Newdrug 20 mg": a word that only a dose can follow.
  private static func isDrug(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    guard tokens.count == 1, let index = tokens.first, !reading[index].has([.givenName, .surname]) else { return false }
    if reading[index - 1].has(.fieldTerm), !reading[index - 1].has([.clientNoun, .kin, .role, .title]),
      !reading[index - 1].shape.contains(.allCapitals),
      reading[index].classes.isEmpty
    {
      return true
    }
    let next = index + 1
    if reading[next].kind == .number, reading[next].length <= 4 {
      // "on Bentyl 20", "Newdrug 20 bid".
      if regimens.contains(reading[next + 1]) { return true }
      if reading[index].classes.isEmpty, taking.contains(reading[index - 1]) { return true }
      return reading.isAny(next + 1, "mg", "mcg", "ml")
        || reading[next + 1].isMark(".") && reading.isAny(next + 3, "mg", "mcg")
    }
    return reading[next].kind == .mixed
      && reading.bytes(of: reading[next]).suffix(2).map(\.loweredASCII) == [0x6D, 0x67]
  }

  private static let regimens = WordSet("mg mcg ml prn bid tid qid qhs qd qam qpm daily nightly xr xl er sr dr ir")
  private static let taking = WordSet(
    "on started start takes taking took tried added add stopped prescribed plus to increased raised lowered tapered")

  private static let modelNouns = WordSet(
    """
    protocol model scale criteria study trial inventory index method approach score scores questionnaire manual
    workbook worksheet worksheets technique exercise exercises test combo handout handouts app device metaphor maneuver
    maneuvre position grid chart deck film films movie generics effect checklist interview taxonomy typology
    """)

  /// "the Manchester protocol", "Vanderbilt scores".
  private static func isModel(_ tokens: Range<Int>, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    guard let last = tokens.last else { return false }
    // "Charles Bonnet syndrome".
    if tokens.count == 2, reading.isAny(last + 1, "syndrome", "disease", "palsy", "sign", "phenomenon") { return true }
    guard tokens.count == 1 else { return false }
    // "Rome IV".
    if reading.isAny(last + 1, "ii", "iii", "iv", "v", "vi"), reading[last + 1].shape.contains(.allCapitals),
      !reading[last].has(.surname)
    {
      return true
    }
    if reading.isAny(last + 1, "syndrome", "disease", "complex", "palsy", "effect", "reflex"),
      !reading[last].shape.contains(.possessive)
    {
      return true
    }
    guard !reading[last].has(.givenName) else { return false }
    return modelNouns.contains(reading[last + 1]) && !reading[last + 1].isCapitalized
      && !reading[last].shape.contains(.possessive)
  }

  /// "Atwood, Benjamin or Ogden", "ABFT (Diamond)": among authors on both sides, or after the letters of a model.
  private static func isAmidAuthors(_ index: Int, _ reading: Reading) -> Bool {
    if reading[index - 1].isMark("("), reading[index + 1].isMark(")") || reading[index + 1].isMark(","),
      reading[index - 2].has(.fieldTerm), reading[index - 2].shape.contains(.allCapitals),
      reading[index - 2].length > 2,
      reading[index].has([.theorist, .surname])
    {
      return true
    }
    func isListed(_ other: Int) -> Bool { reading[other].has(.theorist) && reading[other].isCapitalized }
    func joins(_ other: Int) -> Bool {
      reading[other].isMark(",") || reading[other].isMark("/") || reading.isAny(other, "and", "or", "vs", "versus")
    }
    let isLeft = joins(index - 1) && isListed(index - 2)
    let isRight = joins(index + 1) && isListed(index + 2)
    return isLeft && isRight || isLeft && joins(index - 3) && isListed(index - 4)
      || isRight && joins(index + 3) && isListed(index + 4)
  }

  private static let citing = WordSet("reading read rereading citing cites cite quoting per cf rereads")
  private static let scholarly = WordSet(
    "says said writes wrote argues argued describes described defines coined recommends warns")

  /// A surname in a row of authors, after "reading", or with a work of its own.
  private static func isAuthor(_ index: Int, _ reading: Reading) -> Bool {
    func isListed(_ other: Int) -> Bool { reading[other].has(.theorist) && reading[other].isCapitalized }
    func joins(_ other: Int) -> Bool {
      reading[other].isMark(",") || reading[other].isMark("/") || reading.isAny(other, "and", "or", "vs", "versus")
    }
    if joins(index - 1), isListed(index - 2) || reading[index - 2].isMark(",") && isListed(index - 3) { return true }
    if joins(index + 1), isListed(index + 2) || reading.isWord(index + 2, "and") && isListed(index + 3) { return true }
    // "reading Tolmach", but "I read Tolmach a story".
    if citing.contains(reading[index - 1]), !reading.isAny(index + 1, "a", "an", "the", "his", "her", "my", "their") {
      return true
    }
    if reading.isWord(index - 1, "la"), reading.isAny(index - 2, "a", "à") { return true }
    if reading.isWord(index + 1, "would"), reading.isAny(index + 2, "say", "call", "argue", "do") {
      return isSurname(index, reading)
    }
    if scholarly.contains(reading[index + 1]), isSurname(index, reading), !NameContext.introduces(index, reading) {
      return true
    }
    if reading.isWord(index + 1, "has") {
      return (index + 2..<index + 7).contains { publications.contains(reading[$0]) }
    }
    // "Perlis vs. Manber".
    if reading[index - 1].isMark("."), reading.isAny(index - 2, "vs"), isListed(index - 3) { return true }
    return reading[index + 1].isMark(",") && (reading.value(index + 2).map { (1880...2030).contains($0) } ?? false)
  }

  /// Endings that surnames have and hardly any given name in the lists.
  private static let surnameEndings = [
    "erg", "ski", "ins", "eld", "sky", "aum", "nov", "kes", "dez", "sch", "ult", "lls", "rdt", "uer", "nks", "ngs",
    "bbs", "rks", "rch", "sson", "mann", "enko", "orth", "kins", "kman", "moto", "witz", "lman", "nman", "tman",
    "ulos", "ardt", "trom", "sner", "etti", "auer", "tler", "igan", "nker", "sler", "ssen", "yers", "gren", "nham",
    "ndez", "eber", "aard", "gard", "kovic", "guchi", "eaux", "inson", "erton", "ersen", "stein", "off", "eff",
    "itzer", "wicz", "czyk", "chuk", "quist", "thal", "ovich", "evich", "idis", "escu", "ucci", "elli", "shaw",
    "croft", "worthy", "bury", "combe",
  ]
  .map { Array($0.utf8) }

  /// In the list, or shaped like one: who is called by a surname alone is an author rather than a client.
  private static func isSurname(_ index: Int, _ reading: Reading) -> Bool {
    reading[index].has(.surname) || isShapedAsSurname(index, reading)
  }

  static func isShapedAsSurname(_ index: Int, _ reading: Reading) -> Bool {
    let letters = reading.bytes(of: reading[index])
    return reading[index].classes.isEmpty
      && surnameEndings.contains { letters.count > $0.count + 2 && letters.suffix($0.count).elementsEqual($0) }
  }

  private static let attributes = WordSet(
    "type style based informed like ish inspired trained certified approved compatible")

  static func isAttribute(_ token: Token) -> Bool { attributes.contains(token) }

  /// "Renfrew-type programs".
  private static func isAttributive(_ index: Int, _ reading: Reading) -> Bool {
    reading[index].isMark("-") && reading[index].isGlued && attributes.contains(reading[index + 1])
  }
}
