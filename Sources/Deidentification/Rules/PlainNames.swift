/// Names and places in small letters: only words that are nothing else, or that their surroundings declare.
enum PlainNames {
  static func mark(_ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts, lexicon: Lexicon) {
    // A word or two of another script in a text of ours is most likely a name. A text that is written in one is beyond what
    // is read here: its author is told so, and every word of it taken for a name would be no help.
    let isWrittenWithoutCase = reading.indices.lazy.filter { reading[$0].kind == .caseless }.prefix(9).count > 8
    for index in reading.indices {
      let token = reading[index]
      guard token.kind == .word, !token.isCapitalized, marks.isOpen(index) else {
        if token.kind == .caseless, marks.isOpen(index), token.length >= 2, !isWrittenWithoutCase {
          marks.find(.name, index..<index + 1, in: reading, concernsTalk: NameContext.concernsClient(index, reading))
        }
        continue
      }
      if isName(index, reading, lexicon) || sorts.isWhispered && isSurnameAlone(index, reading, lexicon) {
        var end = index + 1
        while end < index + 4, isSurname(end, reading, marks, lexicon) { end += 1 }
        // "jeanette ellis", "nasrin k.".
        if end == index + 1, reading[end].kind == .word, !reading[end].isCapitalized, marks.isOpen(end),
          !reading[end - 1].shape.contains(.possessive),
          reading[end].has([.surname, .theorist]) && !reading[end].has([.common, .functionWord, .fieldTerm])
            || reading[end].length == 1 && reading[end + 1].isMark(".") && reading[end + 1].isGlued
              && !reading.isAny(end, "i", "a")
        {
          end += 1
        }
        if reading[end].isMark("-"), reading[end].isGlued, reading[end + 1].kind == .word, reading[end + 1].isGlued,
          !reading[index].has(.common)
        {
          end += 2
        }
        Names.findName(index, end - 1, reading, &marks, sorts)
      } else if let end = house(index, reading) {
        let hasArticle = reading.isAny(index - 1, "la", "el") && marks.isOpen(index - 1)
        marks.find(.geography, (hasArticle ? index - 1 : index)..<end, in: reading, concernsTalk: false)
      } else if sorts.isWhispered, let end = school(index, reading) {
        marks.find(.geography, index..<end, in: reading, concernsTalk: false, suggestion: "a local school")
      } else if isPlace(index, reading, lexicon) || sorts.isWhispered && isPlaceAlone(index, reading, lexicon) {
        marks.find(.geography, index..<index + 1, in: reading, concernsTalk: false)
      }
    }
  }

  private static let elsewhere: WordClasses = [
    .common, .functionWord, .region, .people, .fieldTerm, .brand, .theorist, .month, .holiday, .weekday,
    .organizationHead,
    .unit, .digitWord, .anyLabel, .labelConnector,
  ]

  private static func isName(_ index: Int, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
    let token = reading[index]
    if token.isGlued, reading[index - 1].kind == .mark,
      [0x2D, 0x2F, 0x2E, 0x23, 0x40].contains(reading[index - 1].mark)
    {
      return false
    }
    let isFree = token.classes.isDisjoint(with: elsewhere)
    if isStatedName(index, reading), !token.has(.functionWord),
      token.has(.givenName) || isUnknown(token, reading, lexicon)
    {
      return true
    }
    if isFree, token.has(.givenName), token.length >= 4, !token.has(.place), !isEnglishForm(token, reading, lexicon) {
      return true
    }
    // "the garcia twins".
    if isFree, token.has(.surname), token.length >= 3, reading.isAny(index - 1, "the", "both"),
      reading.isAny(
        index + 1, "twins", "family", "kids", "brothers", "sisters", "boys", "girls", "household", "siblings")
    {
      return true
    }
    // "my pt hope, 33, has lost hope".
    if token.has(.givenName), !token.has([.functionWord, .clientNoun, .kin, .role]),
      reading.isAny(index - 1, "pt", "ct", "client", "patient", "clt"),
      let age = reading.value(reading[index + 1].isMark(",") ? index + 2 : index + 3), (3...115).contains(age),
      reading[index + 1].isMark(",")
        || reading[index + 1].has([.givenName, .surname]) && reading[index + 2].isMark(",")
    {
      return true
    }
    // "pastor whitlock of", "coach dunleavy drives".
    if reading[index - 1].has(.title), !reading[index - 1].shape.contains(.possessive), token.length >= 4,
      token.classes.isDisjoint(with: elsewhere.union([.kin, .role, .clientNoun])),
      token.has([.surname, .givenName]) || isUnknown(token, reading, lexicon) && !isVerbLike(token, reading),
      !isEnglishForm(token, reading, lexicon)
    {
      return true
    }
    if isPresented(index, reading, lexicon) { return true }
    if isHeralded(index, reading, lexicon), isUnknown(token, reading, lexicon) || token.has(.givenName) { return true }
    if isNamedInPassing(index, reading), isUnknown(token, reading, lexicon) { return true }
    if token.has(.givenName), !token.has([.clientNoun, .kin, .role]),
      isAged(index, reading) || isNamedInPassing(index, reading)
    {
      return true
    }
    // "its bea", "this is ngozi".
    if isFree, token.has(.givenName),
      reading.isAny(index - 1, "its", "im")
        || reading.isWord(index - 1, "it") && reading[index - 1].shape.contains(.possessive)
        || reading.isWord(index - 1, "is") && reading.isWord(index - 2, "this")
    {
      return true
    }
    if token.has(.givenName), isActor(index, reading) || isPaired(index, reading) { return true }
    // "pt jt relapsed".
    if token.length == 2, token.classes.isEmpty, !reading[index - 1].shape.contains(.allCapitals),
      reading.isAny(index - 1, "pt", "ct", "client", "patient"),
      PersonPredicate.strength(after: index + 1, reading) == .certain
    {
      return true
    }
    let before = reading[index - 1].isMark(".") && reading[index - 2].has(.title) ? index - 2 : index - 1
    if reading.isAny(before, "mr", "mrs", "ms", "dr") || reading.isWord(before, "miss") && token.classes.isEmpty {
      let barred: WordClasses = [.functionWord, .theorist, .fieldTerm, .brand]
      return token.classes.isDisjoint(with: reading.isAny(before, "mr", "mrs") ? barred : barred.union(.common))
    }
    guard isFree else { return false }
    let isDeclared =
      reading[before].has([.clientNoun, .kin]) && !reading[before].shape.contains(.possessive)
      && !plurals.contains(reading[before])
      || reading.isAny(before, "named", "nicknamed")
    if isDeclared, token.has([.givenName, .surname]) {
      return token.length >= 2 && (token.has(.givenName) || !isEnglishForm(token, reading, lexicon))
    }
    guard isUnknown(token, reading, lexicon) else { return false }
    if reading.isAny(before, "named", "client", "pt", "ct"), !reading[before].shape.contains(.allCapitals) {
      return true
    }
    if token.shape.contains(.possessive), reading[index + 1].has(.kin) { return true }
    let isActing = PersonPredicate.strength(after: index + 1, reading) == .certain
    if isDeclared, !isVerbLike(token, reading) { return isActing || !followsNoun(index + 1, reading) }
    let opensClause =
      token.shape.contains(.sentenceStart) || clauseOpeners.contains(reading[index - 1]) || isObject(index, reading)
    return opensClause && !isVerbLike(token, reading) && (isActing || isObject(index, reading))
  }

  /// "pt is ozgur, 38", "ozgur, 9, tics", "my couple, ozgur and ngaire", "her doula ozgur has asked": a word that is no
  /// other, where a case begins.
  private static func isPresented(_ index: Int, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
    let token = reading[index]
    let isGiven = token.has(.givenName) && token.classes.isDisjoint(with: [.functionWord, .kin, .role, .clientNoun])
    guard isGiven || isUnknown(token, reading, lexicon) else { return false }
    let isAged = reading[index + 1].isMark(",") && (reading.value(index + 2).map { (1...115).contains($0) } ?? false)
    if reading.isWord(index - 1, "is"), reading.isAny(index - 2, "pt", "ct", "client", "patient", "clt") {
      return reading[index + 1].kind == .mark || reading[index + 1].kind == .edge
    }
    if isAged, !reading[index + 3].has(.unit), token.shape.contains(.sentenceStart),
      token.length >= 4 || isGiven && token.length == 3
    {
      return !isVerbLike(token, reading)
    }
    guard !isGiven else { return false }
    if reading[index - 1].has(.role), !reading[index - 1].shape.contains(.possessive),
      reading[index - 2].has(.personalPronoun)
    {
      return PersonPredicate.strength(after: index + 1, reading) != .none && !isVerbLike(token, reading)
    }
    if reading.isAny(index - 1, "its", "it"), reading[index + 1].isMark("."), token.length >= 4 {
      let isBare = reading.isWord(index - 1, "its") && reading[index - 2].kind != .word
      return isBare || reading[index - 1].shape.contains(.possessive)
    }
    // Two of them after a comma.
    let isFirst = reading.isWord(index + 1, "and")
    let other = isFirst ? index + 2 : index - 2
    guard isFirst || reading.isWord(index - 1, "and"), isUnknown(reading[other], reading, lexicon) else { return false }
    let first = min(index, other)
    return reading[first - 1].isMark(",") && reading[first - 2].has([.kin, .clientNoun])
      || reading[first - 1].isMark(",") && reading.isAny(first - 2, "couple", "twins", "pair", "siblings", "brothers")
  }

  /// "hi all, ozgur here", "it's ozgur, and he drew", "from ozgur celik who left".
  private static func isHeralded(_ index: Int, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
    let isPlainWord = reading[index].has([.common, .functionWord])
    let before = reading[index - 1]
    let isIt =
      reading.isWord(index - 1, "it") && before.shape.contains(.possessive) || reading.isAny(index - 1, "its", "im")
      || reading.isWord(index - 1, "it\'s")
    if isIt, reading[index + 1].isMark(",") {
      let next = reading.isAny(index + 2, "and", "but", "so") ? index + 3 : index + 2
      return !isPlainWord || reading.isAny(next, "he", "she")
    }
    // "hi all, jasmine here".
    if reading.isWord(index + 1, "here"), reading[index + 2].kind == .mark, reading[index].has(.givenName),
      !reading[index].has(.functionWord), before.kind == .edge || before.isMark(",") || before.isMark(".")
    {
      return true
    }
    guard !isPlainWord else { return false }
    if reading.isWord(index + 1, "here"), before.kind == .edge || before.isMark(",") || before.isMark(".") {
      return true
    }
    let isAfterPlace = before.has(.placePreposition) || reading.isAny(index - 1, "with", "for", "and")
    guard isAfterPlace else { return false }
    if reading.isWord(index + 1, "who") { return true }
    return reading.isWord(index + 2, "who") && reading[index + 1].kind == .word
      && isUnknown(reading[index + 1], reading, lexicon)
  }

  private static let plurals = WordSet(
    "clients patients pts cts clts kids children parents sons daughters brothers sisters twins friends youths victims")
  private static let clauseOpeners = WordSet("so when if because after and but while since before then that")
  private static let addressing = WordSet("told asked saw met texted called seeing")

  /// "i saw ozgur", "told ngaire".
  private static func isObject(_ index: Int, _ reading: Reading) -> Bool {
    addressing.contains(reading[index - 1])
      && (reading[index + 1].kind != .word || reading[index + 1].has(.functionWord)
        || reading.isAny(index + 1, "today"))
  }

  private static func followsNoun(_ index: Int, _ reading: Reading) -> Bool {
    reading[index].kind == .word && reading[index].classes.isDisjoint(with: [.functionWord, .speechVerb, .looseVerb])
  }

  /// In no list, and not built like an English word.
  private static func isUnknown(_ token: Token, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
    guard token.classes.subtracting(.phraseStart).isEmpty, token.length >= 3, token.length <= 14 else { return false }
    return !reading.bytes(of: token).withUnsafeBufferPointer {
      Inflection.isEnglish($0, lexicon: lexicon) || Inflection.isCompound($0, lexicon: lexicon)
    }
  }

  /// "tamer", "karter": a name that is also a form of an English word.
  private static func isEnglishForm(_ token: Token, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
    reading.bytes(of: token).withUnsafeBufferPointer { Inflection.isEnglish($0, lexicon: lexicon) }
  }

  /// "her mom gaslighted us": built like a verb or adverb.
  private static func isVerbLike(_ token: Token, _ reading: Reading) -> Bool {
    let tail = reading.bytes(of: token).suffix(3)
    return [Array("ing".utf8), Array("ion".utf8)].contains(Array(tail))
      || [Array("ed".utf8), Array("ly".utf8), Array("es".utf8), Array("ts".utf8)].contains(Array(tail.suffix(2)))
  }

  /// "hope is 16": no thing has an age with nothing after it.
  private static func isAged(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.isAny(index + 1, "is", "was"), let age = reading.value(index + 2), (3...115).contains(age) else {
      return false
    }
    let after = reading[index + 3]
    return after.isMark(",") || after.kind == .edge || reading.isAny(index + 3, "and", "but", "yo", "years")
      || after.isMark(".") && !(reading[index + 4].kind == .number && reading[index + 4].isGlued)
  }

  private static let things = WordSet(
    """
    will may can mark hope joy faith grace patience mercy love charity harmony trinity justice honor art spring summer
    winter autumn sky sun moon rain snow storm destiny karma king prince major junior chance case page price job guy
    angel heaven dawn april june august march
    """)

  /// "his brother ray says", "bill pays his bill", "jack's wife": what only a person has or does.
  private static func isActor(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    guard !token.has([.functionWord, .kin, .role, .clientNoun]) else { return false }
    if token.shape.contains(.possessive) { return reading[index + 1].has(.kin) }
    let follows = PersonPredicate.strength(after: index + 1, reading)
    // "husband grace does all of the talking".
    if reading[index - 1].has(.kin), !reading[index - 1].shape.contains(.possessive),
      !plurals.contains(reading[index - 1]),
      reading.isAny(index + 1, "does", "is", "was", "has", "had"), !reading[index + 1].isCapitalized
    {
      return true
    }
    if reading[index - 1].has([.kin, .clientNoun, .role]), !reading[index - 1].shape.contains(.possessive),
      !plurals.contains(reading[index - 1])
    {
      return follows == .certain || reading[index + 1].has(.speechVerb)
    }
    let isTelling =
      reading.isAny(index + 1, "told", "says", "said", "texted", "emailed", "asked")
      && reading[index + 2].has(.personalPronoun)
    let isThing = things.contains(token) || token.has(.wordName)
    if token.shape.contains(.sentenceStart) { return isTelling || !isThing && follows == .certain }
    return !isThing && follows == .certain && thinking.contains(reading[index - 1])
  }

  private static let thinking = WordSet("think thinks guess know that so when because")

  /// "mia and leo share a bed".
  private static func isPaired(_ index: Int, _ reading: Reading) -> Bool {
    func isGiven(_ other: Int) -> Bool {
      reading[other].has(.givenName) && !reading[other].has([.functionWord, .kin, .role, .clientNoun])
        && !things.contains(reading[other]) && !reading[other].has(.wordName) && !reading[other].isCapitalized
        && reading[other].length > 2
    }
    let isFirst = reading.isWord(index + 1, "and")
    let other = isFirst ? index + 2 : index - 2
    guard isFirst || reading.isWord(index - 1, "and"), isGiven(index), isGiven(other),
      reading[min(index, other)].shape.contains(.sentenceStart) || reading[min(index, other) - 1].isMark(",")
    else { return false }
    if reading.isAny(max(index, other) + 1, "came", "stopped", "met", "married", "separated", "fight", "fought"),
      isFirst
        || reading[min(index, other)].shape.contains(.sentenceStart)
    {
      return true
    }
    // "my couple, gene and darlene, both 68": one of them is no other word.
    if reading[min(index, other) - 1].isMark(",") {
      return reading[index].classes.isDisjoint(with: elsewhere) || reading[other].classes.isDisjoint(with: elsewhere)
    }
    return reading.isAny(
      max(index, other) + 1, "share", "are", "were", "have", "both", "fight", "fought", "came", "want", "live", "met",
      "argue", "moved", "keep", "broke")
  }

  /// "one, drew, brings": between commas, with a person's verb.
  private static func isNamedInPassing(_ index: Int, _ reading: Reading) -> Bool {
    guard reading[index - 1].isMark(","), reading[index + 1].isMark(","), !reading[index].has(.functionWord),
      reading[index - 2].has([.kin, .clientNoun, .role]) || reading.isAny(index - 2, "one", "another", "other", "mine")
    else { return false }
    let verb = reading[index + 2]
    return verb.has([.personVerb, .looseVerb, .speechVerb]) || reading.isAny(index + 2, "is", "was", "has", "who")
  }

  /// "her name is joy", "goes by sunny".
  private static func isStatedName(_ index: Int, _ reading: Reading) -> Bool {
    var before = index - 1
    if reading.isAny(before, "literally", "actually", "really", "just", "also") { before -= 1 }
    if reading.isAny(before, "is", "was"), reading.isWord(before - 1, "name") { return true }
    if reading.isWord(before, "name"), reading[before].shape.contains(.possessive) { return true }
    // "she calls herself birdie".
    if reading.isAny(before, "herself", "himself", "themself", "themselves"),
      reading.isAny(before - 1, "calls", "call", "called", "calling", "names", "named"),
      reading[index + 1].kind == .mark || reading[index + 1].has(.functionWord)
    {
      return true
    }
    return reading.isWord(before, "named") || reading.isWord(before, "by") && reading.isAny(before - 1, "goes", "going")
  }

  private static func isSurname(_ index: Int, _ reading: Reading, _ marks: Marks, _ lexicon: Lexicon) -> Bool {
    let token = reading[index]
    guard token.kind == .word, !token.isCapitalized, marks.isOpen(index), !token.isGlued else { return false }
    if token.has([.surname, .givenName]), token.classes.isDisjoint(with: elsewhere) { return true }
    return reading[index - 1].kind == .word && !reading[index - 1].shape.contains(.possessive)
      && isUnknown(token, reading, lexicon) && !isVerbLike(token, reading)
  }

  private static let anySchool = WordSet(
    """
    local community private public state city county nearby online elite good big small junior senior old new rural urban
    medical teaching catholic charter free psychiatric general same other another first last next after during middle
    high children's women's university college mental behavioral vocational technical his her their my our its
    """)

  private static let houseHeads = WordSet(
    """
    manor hospice tower market gymnastics academy elementary ranch baptist ame lutheran church clinic rehab mosque temple
    synagogue pharmacy diner club
    """)

  /// "at larkspur manor", "of clinica esperanza", "left harbor house": one or two words and a head.
  private static func houseEnd(_ index: Int, _ reading: Reading) -> Int? {
    guard reading.isAny(index - 1, "at", "from", "left", "of"), !reading[index].has(.organizationHead) else {
      return nil
    }
    let isTwo = !reading[index + 1].has([.functionWord, .organizationHead]) && reading[index + 1].kind == .word
    for head in [index + 1] + (isTwo ? [index + 2] : []) {
      if houseHeads.contains(reading[head]), !reading[index].shape.contains(.possessive) { return head + 1 }
      if reading.isAny(head, "urgent", "state"), reading.isAny(head + 1, "care", "hospital") { return head + 2 }
    }
    return reading.isWord(index + 1, "house") && !homes.contains(reading[index]) ? index + 2 : nil
  }

  private static let homes = WordSet(
    """
    full open safe halfway sober dog tree coffee opera boarding recovery group guest parents white summer lake beach own
    bounce play doll big small rental empty ware crack stash party family birth mothers fathers
    """)

  /// In a text without capitals: "at shoreline community college", "from mercy medical center".
  private static func school(_ index: Int, _ reading: Reading) -> Int? {
    guard reading.isAny(index - 1, "at", "from", "for", "to", "attends", "in", "left", "of"),
      reading[index].length >= 4,
      !reading[index].has([.functionWord, .kin, .clientNoun, .role, .unit, .region, .people]),
      !anySchool.contains(reading[index])
    else { return nil }
    if let end = houseEnd(index, reading) { return end }
    if reading.isWord(index + 1, "community"), reading.isWord(index + 2, "college") { return index + 3 }
    if reading.isAny(index + 1, "high", "middle", "elementary", "primary"), reading.isWord(index + 2, "school") {
      return index + 3
    }
    if reading.isAny(index + 1, "medical", "memorial"), reading.isAny(index + 2, "center", "hospital", "centre") {
      return index + 3
    }
    return nil
  }

  /// "at la casa de esperanza".
  private static func house(_ index: Int, _ reading: Reading) -> Int? {
    guard reading.isWord(index, "casa"), reading.isAny(index + 1, "de", "del"), reading[index + 2].kind == .word else {
      return nil
    }
    let end = reading.isAny(index + 2, "la", "los", "las", "el") ? index + 4 : index + 3
    return reading[end - 1].kind == .word ? end : nil
  }

  /// In a text without capitals: a surname that is no other word.
  private static func isSurnameAlone(_ index: Int, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
    let token = reading[index]
    return token.has(.surname) && token.length >= 5 && token.classes.isDisjoint(with: elsewhere)
      && !token.isGlued && !reading[index - 1].shape.contains(.possessive) && !isEnglishForm(token, reading, lexicon)
  }

  /// In a text without capitals: a town that is no other word.
  private static func isPlaceAlone(_ index: Int, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
    let token = reading[index]
    return token.has(.place) && token.length >= 5 && token.classes.isDisjoint(with: elsewhere)
      && !token.isGlued && !isEnglishForm(token, reading, lexicon)
  }

  private static func isPlace(_ index: Int, _ reading: Reading, _ lexicon: Lexicon) -> Bool {
    let token = reading[index]
    // "on brixton road".
    if reading.isAny(index - 1, "on", "at", "off", "near"),
      reading.isAny(index + 1, "road", "street", "avenue", "lane", "rd", "ave", "blvd", "boulevard"),
      token.has(.place) && !token.has(.common) || isUnknown(token, reading, lexicon)
    {
      return true
    }
    let isMoved =
      reading.isWord(index - 1, "to") && reading.isAny(index - 2, "moved", "moves", "moving", "move", "back")
    if isMoved || reading.isAny(index - 1, "in", "from", "near", "outside"), isUnknown(token, reading, lexicon),
      token.length >= 5, !isVerbLike(token, reading),
      !followsNoun(index + 1, reading) || isUnknown(reading[index + 1], reading, lexicon)
    {
      return true
    }
    // The second word of such a place.
    if reading.isAny(index - 2, "in", "from", "near", "outside"), isUnknown(token, reading, lexicon),
      isUnknown(reading[index - 1], reading, lexicon), !followsNoun(index + 1, reading), token.length >= 5
    {
      return true
    }
    guard token.has(.place), token.length >= 3, token.classes.isDisjoint(with: elsewhere.subtracting(.organizationHead))
    else {
      return false
    }
    return reading.isAny(index - 1, "in", "from", "near", "to", "outside", "at", "around", "downtown")
  }
}
