/// Capitalized words in no list that their surroundings show to be things: products, works, instruments, foreign terms,
/// authors cited by a surname. A client is hardly ever spoken of like this.
enum CoinedWords {
  private static let articles = WordSet("the a an this that these those another some any no each every which what")
  private static let labels = WordSet(
    """
    term word phrase concept expression idiom verb noun app game videogame show book novel memoir movie film series
    band anime manga podcast song album instrument measure brand drug supplement herb software platform website site
    channel method model approach author authors theorist theorists researcher character characters superhero
    """)
  private static let using = WordSet(
    "use uses used using downloaded downloads streams streamed binges binged plays playing replayed prefer prefers")
  private static let expertise = WordSet(
    "trained certified training certification workshop intensive level grounded steeped supervision course cert")
  private static let times = WordSet(
    """
    today tonight yesterday tomorrow last next this weekly daily twice once alone first last late early here there
    session sessions intake chart case hour appointment appointments visit mom dad story question voice face hands
    built bought brought came chose did drew drove fed fell felt forgot found fought flew froze gave grew heard held hid
    kept knew laid led left lent lost made meant met paid put quit read rode rang rose ran said saw sold sent shook shot
    sang sat slept spoke spent stood stole swam swung took taught tore told thought threw woke wore won wrote bit broke
    dug hung hurt cut began drank spun swore sank stuck struck wept wound shut set let spat beat bet burnt dealt
    home again anyway instead too though yes please back off out up down away sick online live post pre age aged
    outright plus minus weeks months
    """)
  private static let mutters = WordSet("naming nickname nicknamed name named call calls called goes")

  /// - Parameter index: a word that no list explains, standing by itself.
  static func isThing(_ index: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    guard sorts[index] == .unknown, !NameContext.introduces(index, reading),
      !NameContext.continuesAsPerson(index + 1, reading)
    else { return false }
    if isLabelled(index, reading) { return true }
    if isLikened(index, reading) { return true }
    // "Is Wellframe any good?"
    if reading.isAny(index - 1, "is", "does", "has"), reading[index - 1].shape.contains(.sentenceStart),
      reading.isAny(index + 1, "any", "worth", "legit", "covered", "billable", "hipaa", "down", "still", "compliant"),
      reading.isAny(index + 2, "good", "use", "it", "compliant", "exist", "covered", "better")
        || reading[index + 2].isMark("?")
    {
      return true
    }
    if isQuoted(index, reading) || isOwned(index, reading, sorts) { return true }
    let isActing = PersonPredicate.strength(after: index + 1, reading) != .none
    let isOwner = reading[index].shape.contains(.possessive)
    guard !isActing, !isOwner else { return false }
    let holdsPerson =
      reading[index + 1].has([.kin, .clientNoun, .role]) || reading.isAny(index + 1, "family", "household")
    // "the Okavango trip".
    let isSomewhere = reading.isAny(
      index + 1, "trip", "part", "area", "side", "office", "site", "location", "crew", "crowd", "folks", "people",
      "branch", "story", "resident", "residents", "neighbors", "neighbours", "neighbor", "traffic", "campus", "client",
      "clients", "patient", "referral", "referrals", "incident", "move", "house", "apartment", "clinic", "hospital",
      "program", "group", "native", "local", "locals", "based")
    guard !holdsPerson, !isSomewhere else { return false }
    if articles.contains(reading[index - 1]), !Organizations.standsForPlace(index, reading) { return true }
    if using.contains(reading[index - 1]) { return true }
    if reading.isWord(index - 1, "in"), expertise.contains(reading[index - 2]) { return true }
    return isAttributive(index, reading)
  }

  /// "The German term is Eifersuchtswahn", "the app Zylo", "(app: Zylo)".
  private static func isLabelled(_ index: Int, _ reading: Reading) -> Bool {
    var before = index - 1
    while before > index - 3, reading[before].kind == .mark, !reading[before].isMark("."), !reading[before].isMark("?")
    {
      before -= 1
    }
    if reading.isAny(before, "is", "was", "for"), reading[before].kind == .word { before -= 1 }
    return labels.contains(reading[before]) && !reading[before].shape.contains(.possessive)
  }

  /// "compares herself to Maleficent, then to Cruella", "dressed as", "a fan of": characters and stars.
  private static func isLikened(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.isAny(index - 1, "to", "as", "of"), !reading[index].shape.contains(.possessive) else { return false }
    if reading.isAny(index - 2, "dressed", "cosplays", "cosplayed", "fan", "fans", "fandom", "stan") { return true }
    return reading.isWord(index - 1, "to")
      && (index - 8..<index - 1).contains {
        reading.isAny($0, "compares", "comparing", "compared", "likens", "likened")
      }
  }

  /// A single word in quotes that nothing says is what someone is called.
  private static func isQuoted(_ index: Int, _ reading: Reading) -> Bool {
    guard reading[index - 1].isMark("\"") else { return false }
    // "Wiley ("Percy")": what else he is called.
    if reading[index - 2].isMark("("), reading[index - 3].isCapitalized { return false }
    let end = reading[index + 1].kind == .mark && !reading[index + 1].isMark("\"") ? index + 2 : index + 1
    return reading[end].isMark("\"") && !NameContext.continuesAsPerson(end + 1, reading)
      && !(index - 6..<index).contains { mutters.contains(reading[$0]) }
  }

  /// "Fern's Polysecure".
  private static func isOwned(_ index: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    let before = reading[index - 1]
    return before.shape.contains(.possessive) && before.isCapitalized && !before.has([.kin, .clientNoun, .role])
      && !reading[index].shape.contains(.possessive) && reading[index].length > 4
  }

  /// "Krebs cycle", "Zarit burden": before a plain noun, as no name of a person stands.
  private static func isAttributive(_ index: Int, _ reading: Reading) -> Bool {
    let noun = reading[index + 1]
    // "someone in Daunham tell me": a place with a verb after it.
    guard !reading.isAny(index - 1, "in", "from", "near", "outside") else { return false }
    guard noun.kind == .word, !noun.isCapitalized, noun.length > 2, !noun.shape.contains(.lineBefore),
      noun.has([.common, .fieldTerm, .rating]), !noun.shape.contains(.contraction),
      !noun.has([.functionWord, .speechVerb, .personVerb, .looseVerb, .personalPronoun, .datePreposition]),
      !times.contains(noun), !isVerbLike(noun, reading)
    else { return false }
    return reading[index + 2].kind != .word || reading[index + 2].classes.contains(.functionWord)
      || reading[index + 2].kind == .number || reading[index].shape.contains(.sentenceStart)
  }

  private static func isVerbLike(_ token: Token, _ reading: Reading) -> Bool {
    let letters = reading.bytes(of: token)
    return letters.last == 0x73 || letters.suffix(2).elementsEqual([0x65, 0x64])
      || letters.suffix(2).elementsEqual([0x6C, 0x79])
  }
}

/// Authors that are named by a surname alone.
enum Citations {
  private static let particles = WordSet("de van von ten ter del den der le la du st")
  private static let scholarly = WordSet(
    """
    says said writes wrote argues argued describes described defines defined coined recommends warns suggests calls
    found showed shows reports reported distinguishes proposes proposed would
    """)

  /// Whether the words, none of them a given name, are cited here.
  static func holds(_ tokens: Range<Int>, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    let words = tokens.filter { reading[$0].kind == .word }
    if words.count == 1,
      Authorship.isAuthor(last, reading, sorts) || Coauthors.include(last, reading, sorts)
    {
      return true
    }
    guard
      words.allSatisfy({
        !reading[$0].has([.givenName, .place]) || reading.isWord($0, "reading") || particles.contains(reading[$0])
      }),
      !NameContext.introduces(first, reading)
    else { return false }
    // "De Jongh says".
    if words.count >= 2, words.dropLast().allSatisfy({ particles.contains(reading[$0]) }) {
      return scholarly.contains(reading[last + 1]) || reading[last].shape.contains(.possessive)
    }
    // "Reading Tolmach on envy".
    if words.count == 2, reading.isAny(first, "reading", "rereading", "citing", "per", "see", "cf"),
      reading[first].shape.contains(.sentenceStart), sorts[last] == .unknown || reading[last].has(.surname)
    {
      return true
    }
    guard words.count == 1 else { return false }
    // "Stunkard described it in '55".
    if words.count == 1, sorts[last] == .unknown, scholarly.contains(reading[last + 1]),
      (last + 2..<last + 9).contains(where: {
        reading[$0].kind == .number
          && (reading.value($0).map { (1890...2030).contains($0) } ?? false || reading[$0 - 1].isMark("'"))
      })
    {
      return true
    }
    // "Othmer or Sterman?", "the matrix by Polk and Schoendorff".
    if isNamedWithAnother(last, reading, sorts) { return true }
    // "Worden? Neimeyer?": a question of one word.
    if reading[last + 1].isMark("?"), reading[first].shape.contains(.sentenceStart) { return true }
    // "Safran & Muran", "Stahl/Preston".
    if isPaired(last + 2, by: last + 1, reading, sorts) || isPaired(first - 2, by: first - 1, reading, sorts) {
      return true
    }
    return isParenthetical(first, reading)
  }

  /// The words that are cited somewhere in these runs: an author stays one all through the text.
  static func words(of runs: [CapitalRun], _ reading: Reading, _ sorts: WordSorts) -> Set<UInt32> {
    var words: Set<UInt32> = []
    for run in runs where run.tokens.count <= 3 {
      guard let last = run.tokens.last, sorts[last] == .unknown || reading[last].has(.surname),
        !reading[last].has(.givenName)
      else { continue }
      if holds(run.tokens, reading, sorts) || FieldUse.isCited(run.tokens, reading) { words.insert(reading[last].hash) }
    }
    return words
  }

  static func isScholarly(_ verb: Token) -> Bool { scholarly.contains(verb) }

  private static func isPaired(_ other: Int, by mark: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    guard reading[mark].isMark("&") || reading[mark].isMark("/"), reading[other].kind == .word else { return false }
    return (sorts[other] == .unknown || reading[other].has([.surname, .theorist]) && reading[other].isCapitalized)
      && !reading[other].has(.givenName)
  }

  private static func isNamedWithAnother(_ index: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    func isSurname(_ at: Int) -> Bool {
      reading[at].kind == .word && reading[at].isCapitalized
        && (sorts[at] == .unknown || reading[at].has([.surname, .theorist])) && !reading[at].has(.givenName)
    }
    for (first, second) in [(index, index + 2), (index - 2, index)] where isSurname(first) && isSurname(second) {
      if reading.isAny(first + 1, "or", "vs", "versus"), reading[second + 1].isMark("?") { return true }
      if reading.isWord(first + 1, "and"), reading.isWord(first - 1, "by"),
        !reading[first - 2].has([.personVerb, .looseVerb, .speechVerb])
      {
        return true
      }
    }
    return false
  }

  /// "the burden scale (Zarit)", after a plain noun.
  private static func isParenthetical(_ index: Int, _ reading: Reading) -> Bool {
    guard reading[index - 1].isMark("("), reading[index + 1].isMark(")"),
      PersonPredicate.strength(after: index + 2, reading) == .none
    else { return false }
    let noun = reading[index - 2]
    return noun.kind == .word
      && !noun.has([
        .kin, .clientNoun, .role, .title, .personalPronoun, .functionWord, .naming, .people, .organizationHead,
      ])
      && !reading.isAny(index - 2, "school", "street", "town", "village", "church", "employer", "agency", "company")
      && (!noun.isCapitalized || noun.shape.contains(.allCapitals) && noun.length > 2)
  }
}
