/// What stands around a word and makes a person of it.
enum NameContext {
  private static let personVerbsAfterStart = WordSet("is was has and")
  private static let determiners = WordSet(
    "the a an this these those some any no every each his her their its our your")
  private static let abstractions = WordSet(
    """
    hope joy faith grace patience mercy love charity harmony trinity justice honor art spring summer winter
    autumn sky rose sunday
    """)
  private static let endearments = WordSet("big little lil old young poor dear sweet baby crazy mister miss")
  private static let officeLetters = WordSet(
    "ap sro da ada co cm sw lcsw lmft pa rn np md do vp po gal psw ta sgt ot pt")
  private static let pronouns = WordSet("he she they him her them")

  /// A title, a kin, role or client word or "named" right before; quotes, parentheses and commas are passed over.
  static func introduces(_ index: Int, _ reading: Reading) -> Bool {
    var before = index - 1
    if reading[before].isMark("."), TokenCutter.abbreviatedTitles.contains(reading[before - 1]) { before -= 1 }
    while before > index - 3, reading[before].kind == .mark,
      [0x22, 0x28, 0x2C, 0x3A, 0x27, 0x2D, ShadowText.clauseDash].contains(reading[before].mark)
    {
      before -= 1
    }
    let token = reading[before]
    guard token.kind == .word else { return false }
    // "She is May, and may leave."
    if before == index - 1, reading.isAny(before, "is", "am"), reading.isAny(before - 1, "she", "he", "i"),
      reading[index].has(.givenName), reading[index + 1].kind == .mark, !reading[index + 1].isMark("-")
    {
      return true
    }
    // "I'm King.", "hi it's Dove, call me", "re: Heath".
    if before == index - 1, token.has(.personalPronoun), reading[index].has(.givenName),
      !token.shape.isDisjoint(with: [.contraction, .possessive]), reading[index + 1].kind == .mark,
      !reading[index + 1].isMark("-"), !reading[index].has([.people, .region, .weekday, .month])
    {
      return true
    }
    if reading.isWord(before, "re"), reading[before + 1].isMark(":"), reading[index].has(.givenName) { return true }
    if token.has(.naming) { return !reading.isWord(before, "calls") || before == index - 1 }
    if reading.isAny(before, "is", "was"), reading[before - 1].has([.naming, .clientNoun, .kin, .role]) {
      return before == index - 1
    }
    if token.shape.contains(.possessive), reading[before].has(.naming) { return true }
    if token.has(.title), before == index - 1 || reading[index - 1].isMark(".") { return true }
    // "AP Goldfarb", "SRO Dunn".
    if before == index - 1, token.shape.contains(.allCapitals), officeLetters.contains(token),
      reading[index].isCapitalized, !reading[index].shape.contains(.allCapitals), reading[index].length > 2
    {
      return !reading[index].has([.common, .organizationHead]) || reading[index].has([.surname, .givenName])
    }
    guard token.has([.kin, .role, .clientNoun]) else { return false }
    return !token.shape.contains(.possessive) || reading[before + 1].kind == .mark
  }

  /// ", 34", "(she/her", "'s mother", an initial after it; `end` is the token after the word.
  static func continuesAsPerson(_ end: Int, _ reading: Reading) -> Bool {
    let after = reading[end]
    let next = reading[end + 1]
    let isHeading = after.isMark(":") && reading[end - 1].has(.common)
    if after.isMark(",") || after.isMark("(") || after.isMark(":") && !isHeading || after.isMark(ShadowText.clauseDash)
    {
      if let value = reading.value(end + 1), (1...115).contains(value), !reading[end + 2].isMark("/"),
        !reading[end + 2].isMark("%")
      {
        let unit = reading[end + 2]
        return !unit.has(.unit) || reading.isAny(end + 2, "yo", "y", "year", "years", "yr", "yrs") || unit.isGlued
      }
      if next.kind == .mixed, isAgeAndSex(end + 1, reading) { return true }
      // "Poppy (his granddaughter)".
      if after.isMark("("), next.has(.personalPronoun), reading[end + 2].has([.kin, .clientNoun]) { return true }
      if after.isMark("("), pronouns.contains(next) { return true }
    }
    if isInGrade(end, reading) { return true }
    if after.isMark(","), next.has([.functionWord]), reading.isAny(end + 1, "who", "whose", "whom", "my", "her", "his")
    {
      return true
    }
    // "Willow, the secretary,", "Peaches, as she's known".
    if after.isMark(","), reading.isAny(end + 1, "the", "a", "an", "our"),
      reading[end + 2].has([.kin, .role, .clientNoun]), reading[end + 3].kind == .mark
    {
      return true
    }
    // "Hazel, a corporal, 20".
    if after.isMark(","), reading.isAny(end + 1, "a", "an"), reading[end + 2].kind == .word,
      reading[end + 3].isMark(","),
      let age = reading.value(end + 4), (5...115).contains(age), reading[end - 1].has(.givenName)
    {
      return true
    }
    // "Rob, a liftie at".
    if after.isMark(","), reading.isAny(end + 1, "a", "an"), reading[end + 2].kind == .word,
      !reading[end + 2].isCapitalized, reading.isAny(end + 3, "at", "who", "by"), reading[end - 1].has(.givenName)
    {
      return true
    }
    // "Art, inmate # 4-4".
    if after.isMark(","), next.has(.clientNoun), reading[end + 2].isMark("#") || reading[end + 2].isMark(",") {
      return true
    }
    if after.isMark(","), reading.isWord(end + 1, "named"), reading[end + 2].kind == .mark { return true }
    if after.isMark(","), reading.isWord(end + 1, "as"), reading.isAny(end + 2, "she", "he", "they", "everyone") {
      return true
    }
    if after.kind == .word, after.length == 1, after.shape.contains(.allCapitals), reading[end + 1].isMark("."),
      !reading.isWord(end, "i")
    {
      return true
    }
    if after.kind == .number || after.kind == .mixed { return isAgeAndSex(end, reading) }
    if reading.isAny(end, "is", "was"), !reading[end - 1].has([.functionWord, .fieldTerm]) {
      // "is a 52 yo", "is 34 and", "is my client".
      let age = reading.isAny(end + 1, "a", "an") ? end + 2 : end + 1
      if let value = reading.value(age), (1...115).contains(value) {
        return age == end + 2
          || !reading[age + 1].has(.unit) && !reading[age + 1].isMark("%") && !reading[age + 1].isMark(".")
      }
      return isAgeAndSex(age, reading) || reading.isWord(end + 1, "my") && reading[end + 2].has([.clientNoun, .kin])
    }
    if after.isMark(","), reading[end + 1].has(.speechVerb), reading[end - 2].isMark(",") { return true }
    if reading.isWord(end, "and"), reading[end + 1].has(.personalPronoun), reading[end + 2].has(.kin) { return true }
    return false
  }

  /// "27M", "34yo".
  private static func isAgeAndSex(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    guard token.kind == .mixed, token.length <= 5 else { return false }
    let letters = reading.bytes(of: token).filter { !$0.isASCIIDigit }.map(\.loweredASCII)
    return [[0x6D], [0x66], [0x79, 0x6F], [0x79]].contains(letters)
  }

  /// Whether a word that is a name and something else is a person here.
  static func isPerson(_ index: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    let token = reading[index]
    let end = index + 1
    // "Will mom?"
    if token.has(.functionWord), token.shape.contains(.sentenceStart), reading[end].has([.kin, .clientNoun]),
      !token.shape.contains(.possessive), !reading[end].isCapitalized
    {
      return false
    }
    if introduces(index, reading), !isExcluded(index, reading) { return true }
    if continuesAsPerson(end, reading) { return true }
    // "Dean's office".
    if token.has([.title, .role]), token.shape.contains(.possessive), reading.isAny(end, "office", "list", "chambers") {
      return false
    }
    let isGiven = token.has(.givenName)
    // "sixteen sessions with August".
    if isGiven, token.has(.month), reading.isAny(index - 1, "with", "told", "asked", "saw", "met", "tell", "ask"),
      reading[end].kind != .number, reading[end].kind != .mixed
    {
      return true
    }
    // "April called the skills line".
    if isGiven, token.has(.month), token.shape.contains(.sentenceStart),
      reading.isAny(
        end, "called", "said", "says", "told", "texted", "asked", "wants", "wanted", "cried", "laughed", "thinks",
        "feels",
        "emailed", "refuses", "refused", "denies", "reports", "knows", "lied", "hates", "loves", "drinks")
    {
      return true
    }
    if token.shape.contains(.possessive), reading[end].has([.kin]) { return true }
    guard isGiven else { return false }
    if token.shape.contains(.possessive), reading[end].has([.role, .clientNoun]) || belongings.contains(reading[end]) {
      return true
    }
    // "Blessing's on her third".
    if token.shape.contains(.possessive), reading.isAny(end, "on", "in", "at", "with"),
      reading.isAny(end + 1, "her", "his")
    {
      return true
    }
    let said = PersonPredicate.strength(after: end, reading)
    if said == .certain, isSubject(index, reading, sorts) { return true }
    // "Iris has stopped coming": a name first of all, unlike "Cash" or "Summer".
    if said == .likely, token.shape.contains(.sentenceStart), !things.contains(token), !abstractions.contains(token),
      !token.has([
        .functionWord, .theorist, .month, .region, .people, .fieldTerm, .brand, .role, .title, .wordName,
      ])
    {
      return true
    }
    let after = reading[end]
    // "Will will not": the first one cannot be the verb.
    if token.has(.functionWord), reading.isAny(end, "will", "would", "can", "could", "may", "might"),
      !after.isCapitalized
    {
      return true
    }
    if after.has(.speechVerb), !after.has(.functionWord), !token.has(.theorist) || !scholarly.contains(after),
      !token.has([.month]) || !token.shape.contains(.sentenceStart)
    {
      if !token.shape.contains(.sentenceStart) || isThirdPerson(end, reading) { return true }
    }
    if token.shape.contains(.sentenceStart), !abstractions.contains(token),
      !token.has([.functionWord, .theorist, .month])
    {
      if after.has(.negation), after.shape.contains(.contraction) { return true }
      if token.shape.contains(.possessive), after.kind == .word, !after.has(.functionWord), !after.isCapitalized {
        return true
      }
    }
    if isCoordinated(index, reading, sorts) { return true }
    if token.has(.theorist), isAmongAuthors(index, reading) { return false }
    if token.has([.region, .people, .month, .holiday, .fieldTerm, .brand, .weekday]) { return false }
    guard !token.shape.contains(.sentenceStart), !sorts.isShouted else { return false }
    // A capital in mid-sentence that nothing else explains.
    let before = reading[index - 1]
    if determiners.contains(before), !token.shape.contains(.possessive) { return false }
    if sorts[end] != .plain && sorts[end] != .function && reading[end].isCapitalized { return false }
    if sorts[index - 1] == .common || sorts[index - 1] == .allowed, !before.shape.contains(.sentenceStart),
      !endearments.contains(before)
    {
      return false
    }
    return !reading[end].isMark("-")
  }

  private static let belongings = WordSet(
    """
    bible diary journal locker backpack room chart file notebook crib stroller car truck house eob insurance probation
    parole landlord phone bedroom tantrum tantrums session sessions intake homework meds birthday funeral haircut apartment
    girlfriend boyfriend lawyer iep diagnosis behavior behaviors mood affect appetite sobriety relapse teachers school
    """)
  private static let scholarly = WordSet(
    "says said writes wrote argues argued describes described defines defined recommends warns suggests calls called")

  /// Stands where a subject stands, and is not cited.
  private static func isSubject(_ index: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    let before = reading[index - 1]
    if determiners.contains(before) || before.isMark("-") { return false }
    if before.isCapitalized, before.kind == .word, !before.shape.contains(.sentenceStart),
      !before.has([.functionWord, .kin, .title])
    {
      return false
    }
    return !reading[index].has(.theorist) || !scholarly.contains(reading[index + 1])
  }

  /// What makes a person of an English word that is no known name: "her best friend Pepper", "so Moon texted".
  static func makesPerson(_ index: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    let token = reading[index]
    guard !token.shape.contains(.sentenceStart), token.length > 2, !sorts.isShouted, !sorts.isTitled,
      !token.has([.role, .title, .kin, .clientNoun, .organizationHead, .functionWord, .anyLabel, .unit]),
      !reading[index + 1].isCapitalized || reading[index + 1].kind != .word
    else { return false }
    let before = reading[index - 1]
    if token.shape.contains(.possessive), reading[index + 1].has(.kin) { return true }
    // "the kid (Matty) bit her".
    if before.isMark("("), reading[index + 1].isMark(")") || reading[index + 1].isMark(","),
      reading[index - 2].has([.kin, .clientNoun]), !reading[index - 2].has(.functionWord)
    {
      return true
    }
    if before.has([.kin, .clientNoun]), !before.isCapitalized, !before.shape.contains(.possessive),
      !reading.isAny(index - 1, "kids", "children", "parents", "clients", "patients", "pts", "cts", "person", "name"),
      !reading[index + 1].isMark("-")
    {
      return true
    }
    guard clauseOpeners.contains(before) || before.isMark(",") && reading[index + 1].kind == .word else { return false }
    return PersonPredicate.strength(after: index + 1, reading) == .certain && !institutions.contains(token)
  }

  private static let things = WordSet(
    """
    cash bill chase art penny mark dawn sage rain storm stormy cliff clay rock stone river ash ginger pepper honey olive
    basil rusty sandy dusty sunny lucky happy frost forest ocean moon sun snow heaven destiny miracle blessing precious
    royal prince major junior chance page price guy angel love story legend journey golden sterling liberty victory
    legacy genesis buck bud chip skip rich rod frank pat ray bishop deacon dean marshal ranger hunter fisher baker mason
    porter cooper carter taylor parker turner miller walker trip ace jet blaze ember jewel pearl crystal diamond amber
    coral jade ruby scarlet ivory ebony indigo violet lavender lilac clover fern willow holly heather bear fox wolf hawk
    lark dove sparrow robin raven
    """)

  /// "Navy's foster mom", "Lux (they/them)": any word at all is a name there.
  static func isUnmistakable(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    guard token.length > 1,
      !token.has([
        .functionWord, .kin, .clientNoun, .role, .title, .people, .weekday, .month, .personalPronoun, .anyLabel,
      ]),
      !institutions.contains(token), !nobody.contains(token)
    else { return false }
    if reading[index + 1].isMark("("), pronouns.contains(reading[index + 2]), reading[index + 3].isMark("/") {
      return true
    }
    if isIntroducedByAge(index, reading) || isInGrade(index + 1, reading) { return true }
    guard token.shape.contains(.possessive) else { return false }
    return reading[index + 1].has(.kin) && !reading.isAny(index + 1, "dog", "cat", "rabbit", "horse", "friends")
      || reading.isAny(index + 1, "foster", "birth", "step", "bio", "biological", "adoptive")
        && reading[index + 2].has(.kin)
  }

  /// "Piers, 51, alcohol": an age between commas, and no list of scores.
  static func isIntroducedByAge(_ index: Int, _ reading: Reading) -> Bool {
    guard reading[index].length > 2, reading[index + 1].isMark(","), let age = reading.value(index + 2),
      (16...115).contains(age), reading[index + 3].isMark(","), reading[index + 4].kind == .word,
      !reading[index].has(.common) || reading[index].has(.givenName),
      !reading[index].has([.fieldTerm, .rating, .unit, .organizationHead])
    else { return false }
    return !reading[index + 4].isCapitalized && !reading[index + 4].has([.rating, .unit])
      && !(index + 5...index + 6).contains { reading[$0].kind == .number }
  }

  /// ", grade 4,", ", 4th grade".
  private static func isInGrade(_ end: Int, _ reading: Reading) -> Bool {
    reading[end].isMark(",")
      && (reading.isAny(end + 1, "grade", "gr") && reading[end + 2].kind == .number
        || reading[end + 1].kind == .mixed && reading.isAny(end + 2, "grade", "grader"))
      && reading[end + 3].isMark(",")
  }

  private static let nobody = WordSet(
    """
    today yesterday tomorrow tonight nobody somebody anybody everybody everyone someone anyone one other another society
    nature life someone's world's family man woman mine whoever
    """)

  private static let clauseOpeners = WordSet(
    "so when if because after and but while since before then once until that says said think thinks")
  private static let institutions = WordSet(
    """
    insurance security staff admin administration management billing intake police hr court staffing compliance
    legal everyone god lord internet congress probation corporate housing payroll triage nursing dispatch reception
    """)

  private static let workNouns = WordSet(
    "manual book model theory scale protocol workbook criteria method stages list steps")

  /// Other authors near it, or a work of its own.
  private static func isAmongAuthors(_ index: Int, _ reading: Reading) -> Bool {
    if !reading[index].has(.givenName) || reading[index].has(.surname) { return true }
    if workNouns.contains(reading[index + 1]) { return true }
    return (index - 4...index + 4).contains { $0 != index && reading[$0].has(.theorist) && reading[$0].isCapitalized }
  }

  /// A verb that "Will" or "May" as a word of grammar could not have after it.
  private static func isThirdPerson(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    let last = reading.byte(Int(token.end) - 1).loweredASCII
    let beforeLast = reading.byte(Int(token.end) - 2).loweredASCII
    if last == 0x73 || last == 0x64 && beforeLast == 0x65 { return true }
    return reading.isAny(
      index, "said", "told", "wrote", "came", "left", "slept", "drank", "felt", "knew", "heard", "saw", "sat", "kept",
      "got",
      "gave", "took", "brought", "drove", "woke", "ate", "taught", "thought", "grew", "met", "hid")
  }

  /// "Rose and Mark", "Faith, Drew, and Mark".
  private static func isCoordinated(_ index: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    func isGivenAt(_ other: Int) -> Bool {
      reading[other].kind == .word && reading[other].isCapitalized && reading[other].has(.givenName)
        && !reading[other].has([.region, .people, .month, .weekday, .functionWord, .theorist])
    }
    let end = index + 1
    if reading.isAny(end, "and", "or") || reading[end].isMark("&"), isGivenAt(end + 1) {
      return !reading[index].has(.theorist)
    }
    if reading.isAny(index - 1, "and", "or") || reading[index - 1].isMark("&"),
      isGivenAt(index - 2) || sorts[index - 2] == .name
    {
      return !reading[index].has(.theorist)
    }
    if reading[index - 1].isMark(","), isGivenAt(index - 2), reading[end].isMark(",") || reading.isAny(end, "and") {
      return true
    }
    return false
  }

  /// "kids May", "parents Will": a plural or a new clause before a word of grammar.
  private static func isExcluded(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    if token.shape.contains(.sentenceStart), !reading[index - 1].isMark(".") || !reading[index - 2].has(.title),
      !reading[index - 1].isMark("("), !reading[index - 1].isMark("\""), !reading[index - 1].isMark(":"),
      reading[index - 1].kind == .mark
    {
      return true
    }
    if token.has([.region, .people, .holiday, .weekday]), !token.has(.givenName) { return true }
    return token.has(.theorist) && !token.has(.givenName) && !token.has(.surname)
  }

  /// Whether the sentence around it speaks of a client.
  static func concernsClient(_ index: Int, _ reading: Reading) -> Bool {
    for step in [-1, 1] {
      var at = index
      for _ in 0..<24 {
        let token = reading[at]
        if token.kind == .edge { break }
        if token.kind == .mark, token.mark == 0x2E || token.mark == 0x3F || token.mark == 0x21, at != index { break }
        if token.has(.clientNoun), !reading.isAny(at, "person", "name", "man", "guy", "lady", "dude", "member", "name")
        {
          return true
        }
        at += step
        if at < 1 || at > reading.indices.upperBound + 1 { break }
      }
    }
    return introduces(index, reading) && !reading[index - 1].has(.role)
  }
}
