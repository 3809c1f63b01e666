/// Names of persons and places that are written with capitals.
enum Names {
  static func mark(_ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) {
    let runs = CapitalRun.all(reading, sorts, marks)
    let cited = Citations.words(of: runs, reading, sorts)
    for run in runs {
      if let name = run.tokens.first, run.tokens.count == 1, sorts[name] == .allowed, isOwnersName(name, reading) {
        findName(name, name, reading, &marks, sorts)
        continue
      }
      if run.tokens.count == 1, isCitedAgain(run.tokens.lowerBound, cited, reading) {
        marks.explain(run.tokens)
        continue
      }
      switch Organizations.judge(run.tokens, reading, sorts) {
      case .place: findPlace(trimmed(run.tokens, reading, sorts, keepsCommon: true), reading, &marks)
      case .term: marks.explain(run.tokens)
      case .undecided: judge(run.tokens, reading, &marks, sorts)
      }
    }
  }

  /// "Quill's mum", "Quill, grade 4": a product's name that a person bears.
  private static func isOwnersName(_ index: Int, _ reading: Reading) -> Bool {
    // "Mr. Tennessee".
    let title = reading[index - 1].isMark(".") ? index - 2 : index - 1
    if reading.isAny(title, "mr", "mrs", "ms", "miss", "mx", "pastor", "coach", "officer", "sgt", "principal", "judge"),
      reading[title].isCapitalized
    {
      return true
    }
    // "my pt, China, grieves".
    if reading[index - 1].isMark(","), reading[index - 2].has(.clientNoun), reading[index + 1].isMark(","),
      reading[index].has([.region, .weekday, .month, .brand]), !reading[index].shape.contains(.allCapitals)
    {
      return true
    }
    // "Friday is 19", "Tennessee, 27, CNA": no day and no state has an age.
    if reading[index].has([.region, .weekday, .month]), reading[index].length > 3,
      !reading[index].shape.contains(.allCapitals),
      hasAge(index + 1, reading)
    {
      return true
    }
    return reading[index].has(.brand) && !reading[index].has([.people, .region, .fieldTerm])
      && NameContext.isUnmistakable(index, reading)
  }

  /// "is 19 and", ", 27, CNA".
  private static func hasAge(_ end: Int, _ reading: Reading) -> Bool {
    guard reading.isWord(end, "is") || reading[end].isMark(","), let age = reading.value(end + 1),
      (5...115).contains(age)
    else { return false }
    if reading.isWord(end, "is") {
      return reading.isAny(end + 2, "and", "but", "yo") || reading[end + 2].isMark(".") && !reading[end + 3].isGlued
    }
    let isOpening = reading[end - 1].shape.contains(.sentenceStart) && reading[end + 2].isMark(".")
    return age > 15 && (isOpening || reading[end + 2].isMark(",") && reading[end + 3].kind == .word)
  }

  private static func isCitedAgain(_ index: Int, _ cited: Set<UInt32>, _ reading: Reading) -> Bool {
    !cited.isEmpty && cited.contains(reading[index].hash) && !NameContext.introduces(index, reading)
      && !NameContext.continuesAsPerson(index + 1, reading)
      && (PersonPredicate.strength(after: index + 1, reading) != .certain || Citations.isScholarly(reading[index + 1]))
  }

  private static func findPlace(_ tokens: Range<Int>, _ reading: Reading, _ marks: inout Marks) {
    guard let last = tokens.last else { return }
    // "Penn State index": an instrument.
    if reading.isAny(
      last + 1, "index", "scale", "inventory", "questionnaire", "criteria", "checklist",
      "model", "naming", "protocol", "approach", "method", "studies", "consensus", "declaration", "convention"),
      !reading[last + 1].isCapitalized
    {
      return marks.explain(tokens)
    }
    // "Cambridge, NY": the state goes with the town.
    // "Fairmount BHS".
    let letters = reading[last + 1]
    if letters.kind == .word, letters.shape.contains(.allCapitals), (2...4).contains(letters.length),
      !letters.has([.fieldTerm, .region, .common, .functionWord]), !reading[last].shape.contains(.possessive),
      !letters.isGlued, marks.isOpen(last + 1)
    {
      return marks.find(
        .geography, tokens.lowerBound..<last + 2, in: reading, concernsTalk: false,
        suggestion: Suggestions.place(tokens, reading))
    }
    let hasState =
      reading[last + 1].isMark(",") && reading[last + 2].has(.region) && reading[last + 2].shape.contains(.allCapitals)
      && reading[last + 2].length == 2
    marks.find(
      .geography, hasState ? tokens.lowerBound..<last + 3 : tokens, in: reading, concernsTalk: false,
      suggestion: Suggestions.place(tokens, reading))
  }

  /// A run with no head word: a name, a place, or nothing.
  private static func judge(_ run: Range<Int>, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) {
    let tokens = trimmed(run, reading, sorts, keepsCommon: false)
    guard let first = tokens.first, let last = tokens.last else { return }
    let words = tokens.filter { reading[$0].kind == .word }
    if FieldUse.explains(tokens, reading, sorts) || Citations.holds(tokens, reading, sorts) {
      return marks.explain(tokens)
    }
    let telling = words.contains { sorts[$0].isTelling }
    if words.count == 1 {
      judgeSingle(first, reading, &marks, sorts)
      return
    }
    // "C. Dyer".
    let isInitialed =
      reading[first].length == 1 && reading[first + 1].isMark(".") && tokens.count <= 3 && reading[last].has(.surname)
      && !reading[last].has(.theorist)
    if isInitialed { return findName(first, last, reading, &marks, sorts) }
    if reading[first].length == 1, reading[first + 1].isMark("."), tokens.count == 3, !telling {
      return judgeSingle(last, reading, &marks, sorts)
    }
    if words.count == 2, CapitalRun.isGivenPair(first, reading) {
      return findName(first, last, reading, &marks, sorts)
    }
    if telling || words.allSatisfy({ sorts[$0] == .ambiguous && reading[$0].has([.givenName, .surname]) })
      || NameContext.introduces(first, reading) && words.contains(where: { sorts[$0] == .ambiguous })
    {
      let isPlace =
        words.allSatisfy { !reading[$0].has(.givenName) || reading[$0].has(.place) }
        && Organizations.standsForPlace(first, reading)
        || words.contains { sorts[$0] == .place } && !words.contains { reading[$0].has(.givenName) }
      if isPlace { findPlace(tokens, reading, &marks) } else { findName(first, last, reading, &marks, sorts) }
      return
    }
    // "Cookie Luna, 61,", "pt Sage Ember": words that are names as well, where a person stands.
    if reading[first].has(.givenName), words.count <= 3, words.allSatisfy({ sorts[$0] != .acronym }),
      NameContext.continuesAsPerson(last + 1, reading) || NameContext.introduces(first, reading)
        || Authorship.isFiled(last + 1, reading) || PersonPredicate.strength(after: last + 1, reading) == .certain
    {
      return findName(first, last, reading, &marks, sorts)
    }
    if isNamedByWords(words, reading, sorts) { return findName(first, last, reading, &marks, sorts) }
    for index in words { judgeSingle(index, reading, &marks, sorts) }
  }

  private static func judgeSingle(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) {
    let token = reading[index]
    // "Omega-3".
    if reading[index + 1].isMark("-"), reading[index + 1].isGlued, reading[index + 2].kind == .number,
      reading[index + 2].isGlued
    {
      return marks.explain(index)
    }
    // "Tank" Pulaski: a nickname in quotes goes before a surname only.
    if reading[index - 1].isMark("\""), reading[index - 1].isGlued, reading[index - 2].isCapitalized,
      reading[index - 2].isGlued, reading[index - 3].isMark("\""), !token.isGlued, sorts[index].isTelling
    {
      return findName(index, index, reading, &marks, sorts)
    }
    // "at Pilgrim's in Nacogdoches": whose house it is.
    if token.shape.contains(.possessive), reading.isWord(index - 1, "at"),
      reading.isAny(index + 1, "in", "on", "off", "near", "by", "downtown") || reading[index + 1].kind == .mark,
      sorts[index] != .allowed, !token.has([.kin, .clientNoun, .role])
    {
      return findPlace(index..<index + 1, reading, &marks)
    }
    // "the 4 Rs".
    if token.length == 2, reading.byte(Int(token.end) - 1) == 0x73, reading[index - 1].kind == .number { return }
    if demographics.contains(token), !NameContext.introduces(index, reading) { return }
    if CoinedWords.isThing(index, reading, sorts) { return marks.explain(index) }
    switch sorts[index] {
    case .name:
      // "Edison", "Jackson": names of towns as well.
      let isTown = token.has(.place) && reading.isAny(index - 1, "in", "from", "near", "outside")
      if isTown {
        findPlace(index..<index + 1, reading, &marks)
      } else {
        findName(index, index, reading, &marks, sorts)
      }
    case .place:
      // "a nightly Manhattan".
      let isServed = reading.isAny(index - 1, "a", "an") || reading.isAny(index - 2, "a", "an")
      if isServed, !reading[index + 1].has([.organizationHead, .clientNoun, .kin, .role]),
        reading[index - 1].kind == .word,
        !reading[index - 1].has([.functionWord, .placePreposition]) || reading.isAny(index - 1, "a", "an"),
        reading[index + 1].kind != .word || reading[index + 1].has(.functionWord)
      {
        return marks.explain(index)
      }
      findPlace(index..<index + 1, reading, &marks)
    case .unknown:
      if Organizations.standsForPlace(index, reading), !NameContext.continuesAsPerson(index + 1, reading),
        !reading.isWord(index - 1, "to") || reading[index - 2].has(.speechVerb),
        !reading.isWord(index - 1, "of"), !reading.isWord(index - 1, "through")
      {
        findPlace(index..<index + 1, reading, &marks)
      } else {
        findName(index, index, reading, &marks, sorts)
      }
    case .ambiguous:
      let isPlaceHere =
        token.has(.place) && Organizations.standsForPlace(index, reading) && !reading.isWord(index - 1, "of")
      // "a former Bend client", "the Reading office".
      if token.has(.place), !token.shape.contains(.sentenceStart), residents.contains(reading[index + 1]),
        !reading[index + 1].isCapitalized, !token.has([.theorist, .people, .region, .fieldTerm, .brand]),
        !token.has(.givenName) || reading.isAny(index - 1, "the", "a", "an", "former")
      {
        return findPlace(index..<index + 1, reading, &marks)
      }
      let isRegionHere = token.has(.region) && Organizations.standsForPlace(index, reading)
      if isRegionHere { return }
      if isPlaceHere, !token.shape.contains(.sentenceStart), !token.has([.theorist]) || !token.has(.surname) {
        findPlace(index..<index + 1, reading, &marks)
      } else if NameContext.isPerson(index, reading, sorts)
        || !token.shape.contains(.sentenceStart) && isChristened(index, reading)
      {
        findName(index, index, reading, &marks, sorts)
      } else {
        findUnexplained(index, reading, &marks, sorts)
      }
    case .acronym:
      // "UCLA loneliness 68": an instrument.
      if reading[index + 1].kind == .word, !reading[index + 1].isCapitalized,
        !reading[index + 1].has([.functionWord, .organizationHead]), reading[index + 2].kind == .number
      {
        return
      }
      // "MGH-HS 17", "JASPER, ten minutes": a scale, a method.
      if reading[index + 1].isMark("-"), reading[index + 1].isGlued, reading[index + 2].shape.contains(.allCapitals) {
        return
      }
      if token.length >= 5, !sorts.isShouted, !Organizations.standsForPlace(index, reading) { return }
      if token.has(.place) && !token.has([.fieldTerm, .common]) || reading.isAny(index, "ymca", "ywca", "jcc") {
        findPlace(index..<index + 1, reading, &marks)
      }
      if token.length >= 4, token.has([.givenName, .surname]),
        !token.has([.common, .fieldTerm, .brand, .region, .people])
      {
        findName(index, index, reading, &marks, sorts)
      }
    case .common:
      // "van der Meer".
      if reading.isAny(index - 1, "der", "den", "von", "van", "ter", "bin", "ibn"), !reading[index - 1].isCapitalized {
        let start = reading.isAny(index - 2, "van", "von") ? index - 2 : index - 1
        return findName(start, index, reading, &marks, sorts)
      }
      // "Sister Sunshine", "named Biscuit": only a title or a naming word makes a name of an English word.
      if isHost(index, reading) {
        // "Pathways to Housing", "House of Hope".
        let goesOn =
          reading.isAny(index + 1, "to", "for", "of", "in") && reading[index + 2].isCapitalized
          && reading[index + 2].kind == .word
        return findPlace(index..<index + (goesOn ? 3 : 1), reading, &marks)
      }
      if token.shape.contains(.sentenceStart) && NameContext.isUnmistakable(index, reading)
        || NameContext.isIntroducedByAge(index, reading)
      {
        findName(index, index, reading, &marks, sorts)
      } else if !token.shape.contains(.sentenceStart),
        isChristened(index, reading)
          || NameContext.makesPerson(index, reading, sorts)
      {
        findName(index, index, reading, &marks, sorts)
      } else {
        findUnexplained(index, reading, &marks, sorts)
      }
    case .plain, .function, .allowed: break
    }
  }

  /// "for Dale Running Crane": a given name and two plain words in mid-sentence.
  private static func isNamedByWords(_ words: [Int], _ reading: Reading, _ sorts: WordSorts) -> Bool {
    guard words.count == 3, let first = words.first, reading[first].has(.givenName), !reading[first].has(.wordName),
      !reading[first].shape.contains(.sentenceStart), !sorts.isTitled, !sorts.isShouted
    else { return false }
    return words.dropFirst().allSatisfy {
      (sorts[$0] == .common || sorts[$0] == .ambiguous)
        && !reading[$0].has([
          .fieldTerm, .theorist, .organizationHead, .role, .title, .brand, .people, .region, .placePart,
        ])
    }
  }

  /// The last resort: a plain word whose capital nothing explains is a place after "in", and elsewhere a name if it may be one.
  private static func findUnexplained(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) {
    guard BareCapital.isUnexplained(index, reading, sorts) else { return }
    if BareCapital.standsInPlace(index, reading) {
      findPlace(index..<index + 1, reading, &marks)
    } else if reading[index].has([.givenName, .surname]) {
      findName(index, index, reading, &marks, sorts)
    }
  }

  private static let residents = WordSet(
    """
    resident residents client clients patient patients neighbors neighbours traffic native natives local locals office
    clinic hospital campus branch site location area side trip referral referrals family families house home apartment
    school schools folks crew crowd police cops court jail shelter
    """)
  private static let demographics = WordSet("male female man woman boy girl teen adult cis trans nb afab amab veteran")
  private static let clinicalTimes = WordSet(
    """
    step session level week day phase stage intake baseline age time grade month year work home school group
    table page
    """)
  private static let events = WordSet(
    "shooting fire massacre bombing attack crash flood floods earthquake hurricane survivors victims shooter wildfire")

  /// "at Pathways", "the Pulse shooting".
  private static func isHost(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    guard !token.shape.contains(.sentenceStart), token.length > 1 else { return false }
    if events.contains(reading[index + 1]), !reading[index + 1].isCapitalized, reading.isWord(index - 1, "the") {
      return true
    }
    guard reading.isWord(index - 1, "at"), !reading[index - 1].shape.contains(.sentenceStart) else { return false }
    return !token.has([.role, .title, .kin, .clientNoun, .organizationHead]) && !clinicalTimes.contains(token)
      && reading[index + 1].kind != .number
  }

  private static func isChristened(_ index: Int, _ reading: Reading) -> Bool {
    var before = index - 1
    if reading[before].isMark("\"") { before -= 1 }
    // "Baby A".
    if reading[index].length == 1 { return false }
    if reading[before].isMark("."), reading[before - 1].has(.title) {
      return !reading[index].has([.role, .organizationHead])
    }
    if reading.isAny(before, "is", "was"), reading.isAny(before - 1, "name", "nickname") { return true }
    // "everybody calls Preacher", "they call him Boots".
    let isCalled = reading.isAny(before, "him", "her", "them", "me") ? before - 1 : before
    if isCalled < before, reading.isAny(isCalled, "named", "nicknamed", "names", "naming", "renamed", "christened") {
      return true
    }
    if reading.isAny(isCalled, "calls", "call", "called"),
      reading.isAny(
        isCalled - 1, "everybody", "everyone", "they", "people", "staff", "kids", "friends", "we", "who", "all",
        "others")
    {
      return true
    }
    if reading.isWord(before, "called"), reading.isAny(before - 1, "be", "is", "was", "him", "her", "them") {
      return true
    }
    if reading.isWord(before, "called"), reading[before - 1].has(.personalPronoun),
      reading[before - 1].shape.contains(.possessive)
    {
      return true
    }
    if reading.isAny(before, "by", "as"), reading.isAny(before - 1, "goes", "go", "going", "known") { return true }
    return reading.isAny(before, "named", "nicknamed", "renamed", "dubbed")
      || reading.isAny(
        before, "mr", "mrs", "ms", "miss", "dr", "mx", "sister", "brother", "aunt", "uncle", "grandma", "grandpa",
        "auntie", "nurse", "officer", "detective", "sgt", "sergeant", "lt", "lieutenant", "captain", "capt", "coach",
        "pastor", "rabbi", "imam", "reverend", "rev", "deacon", "bishop", "sheriff", "deputy", "tia", "tio", "titi",
        "lola", "lolo", "tita", "tito", "abuela", "abuelo", "nana", "nanna", "nan", "gran", "granny", "oma", "opa",
        "cousin", "professor", "prof", "judge", "principal", "warden", "trooper", "papa", "mama", "father", "fr",
        "baby", "little", "lil", "auntee", "señora", "senora", "mom", "dad") && !reading[index].has(.role)
        && !reading[index].has([.organizationHead, .fieldTerm])
        && reading[before].shape.contains(.capital)
  }

  /// Without what only stands beside the name: allowed words at either end, plain words at the end.
  private static func trimmed(_ run: Range<Int>, _ reading: Reading, _ sorts: WordSorts, keepsCommon: Bool) -> Range<
    Int
  > {
    var lower = run.lowerBound
    var upper = run.upperBound
    if keepsCommon { return run }
    func isBeside(_ index: Int) -> Bool {
      reading[index].kind == .mark || sorts[index] == .allowed && reading[index].length > 2
        || sorts[index] == .acronym && upper - lower > 1 && (index > lower || reading[index].has(.allowedCapital))
    }
    while lower < upper,
      isBeside(lower)
        || sorts[lower] == .common && upper - lower > 1 && reading[lower].has([.title, .kin, .role, .clientNoun])
    { lower += 1 }
    // "Stroud-Achebe" stays whole.
    while upper > lower, isBeside(upper - 1), !(upper - 2 > lower && reading[upper - 2].isMark("-")) { upper -= 1 }
    return lower..<upper
  }

  /// Marks a name with its initials, particles and hyphenated parts.
  static func findName(_ first: Int, _ last: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) {
    var start = first
    var end = last + 1
    if reading[start - 1].isMark("."), reading[start - 2].length == 1, reading[start - 2].shape.contains(.allCapitals),
      reading[start - 2].kind == .word, marks.isOpen(start - 2)
    {
      start -= 2
    }
    // A nickname in quotes before the surname.
    if reading[start - 1].isMark("\""), reading[start - 2].kind == .word, reading[start - 2].isCapitalized,
      reading[start - 2].isGlued, reading[start - 3].isMark("\""), marks.isOpen(start - 2)
    {
      start -= 3
    }
    if reading.isAny(start - 1, "big", "little", "lil"), reading[start - 1].isCapitalized, marks.isOpen(start - 1) {
      start -= 1
    }
    // "Dean Pat": a title that may be the name itself.
    if reading[start - 1].has(.title), reading[start - 1].has(.givenName), reading[start - 1].isCapitalized,
      marks.isOpen(start - 1), start == first
    {
      start -= 1
    }
    if let after = initial(at: end, reading) { end = after }
    if reading[end - 1].length == 1, reading[end].isMark("."), reading[end].isGlued { end += 1 }
    if reading[end].isMark(","), reading[end + 1].length == 1, reading[end + 1].shape.contains(.allCapitals),
      reading[end + 1].kind == .word, !reading.isWord(end + 1, "i"), !reading.isWord(end + 1, "a"),
      reading[end + 2].kind != .word
    {
      end += 2
    }
    if reading.isAny(end, "jr", "sr", "ii", "iii"), reading[end].isCapitalized { end += 1 }
    marks.find(
      .name, start..<end, in: reading, concernsTalk: NameContext.concernsClient(first, reading),
      suggestion: Suggestions.person(before: start, reading))
  }

  /// "Mateo R.", "Guillermo V": the token after a single capital, with its point unless the sentence ends there.
  private static func initial(at index: Int, _ reading: Reading) -> Int? {
    let token = reading[index]
    guard token.kind == .word, token.length == 1, token.shape.contains(.allCapitals), !token.isGlued,
      !token.shape.contains(.lineBefore)
    else { return nil }
    let hasPoint = reading[index + 1].isMark(".") && reading[index + 1].isGlued
    if reading.isWord(index, "i") || reading.isWord(index, "a") { return hasPoint ? index + 2 : nil }
    return hasPoint ? index + 2 : index + 1
  }
}
