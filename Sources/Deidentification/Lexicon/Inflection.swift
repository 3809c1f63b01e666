/// Tells whether a word unknown to the lexicon is formed from a known English one, or built like one.
///
/// Asked only for capitalized words that no list holds, so that "Perimenopausal" or "Overcorrecting" at the start of a
/// sentence is not taken for a name.
enum Inflection {
  /// Endings that names hardly have.
  private static let telling: [StaticString] = [
    "tion", "sion", "ment", "ness", "ology", "ologist", "ological", "ically", "ously", "ively", "fully", "ingly",
    "edly",
    "ability", "ibility", "ivity", "osity", "ization", "isation", "izing", "ising", "ized", "ised", "izes", "therapy",
    "therapist", "pathy", "pathic", "phobia", "phobic", "mania", "itis", "osis", "otic", "emia", "uria", "plegia",
    "ectomy", "graphy", "gram", "metric", "metry", "matic", "istic", "ative", "ational", "ership", "hood", "ward",
    "wards", "wise", "less", "able", "ible", "ism", "isms", "ists", "ings", "ework", "ualized", "ating", "ated",
    "ately",
    "dynamic", "somatic", "genic", "tropic", "ance", "ence", "ency", "ancy", "thymia", "thymic", "lexia", "praxia",
    "phasia", "phrenia", "algia", "ulates", "inates", "icates", "idates", "erates", "izers", "ifies",
    "ifying", "ulating", "logue", "onomy", "cracy", "cide", "cidal", "aholic", "stuff", "thing",
    "somnia", "phobe", "philia", "trophy", "trophic", "plasia", "penia", "rexia", "morphia", "morphic", "centric",
    "cratic", "nomia", "taxia", "kinesia", "mnesia", "gnosia", "graphia", "esthesia", "acusis", "keit", "heit",
    "iatric", "iatrics", "iously", "eous", "uous", "azepam", "idone", "apine", "oxetine", "triptyline", "statin",
    "afinil", "piprazole", "prazole", "sartan", "amphetamine", "barbital", "cillin", "mycin", "cycline", "triptan",
    "gliptin", "gliflozin", "glutide", "floxacin", "azine", "azone", "olone", "caine", "odone", "orphan",
    "schaft", "schmerz", "lichkeit",
  ]

  private static let prefixes: [StaticString] = [
    "un", "re", "non", "pre", "post", "over", "under", "mis", "dis", "co", "anti", "sub", "inter", "counter", "hyper",
    "hypo", "neuro", "psycho", "bio", "tele", "self", "out", "multi", "micro", "macro", "peri", "ultra", "super",
  ]

  static func isEnglish(_ word: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) -> Bool {
    guard word.count >= 3, word.count <= 40 else { return false }
    if isForm(word, lexicon) { return true }
    // "Dilators": a plural of such a form.
    if word.count >= 6, word[word.count - 1].loweredASCII == 0x73, word[word.count - 2].loweredASCII != 0x73,
      isForm(UnsafeBufferPointer(rebasing: word[..<(word.count - 1)]), lexicon)
    {
      return true
    }
    if word.count >= 7, telling.contains(where: { ends(word, $0) }) { return true }
    for prefix in prefixes where begins(word, prefix) && word.count - prefix.utf8CodeUnitCount >= 3 {
      let stem = UnsafeBufferPointer(rebasing: word[prefix.utf8CodeUnitCount...])
      if isCommon(stem, lexicon) || isForm(stem, lexicon) { return true }
    }
    return false
  }

  /// A plural, past, participle, comparative or adverb of a known word.
  private static func isForm(_ word: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) -> Bool {
    let endings: [(StaticString, StaticString)] = [
      ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("d", ""), ("ied", "y"), ("ing", ""), ("ing", "e"),
      ("ly", ""), ("ily", "y"), ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("est", ""), ("iest", "y"),
      ("ier", "y"), ("ness", ""), ("iness", "y"), ("ful", ""), ("less", ""), ("able", ""), ("able", "e"), ("ment", ""),
      ("al", ""), ("ally", ""), ("ic", ""), ("ish", ""), ("y", ""), ("y", "e"), ("ist", ""), ("ism", ""), ("or", ""),
      ("or", "e"), ("ion", ""), ("ion", "e"), ("ive", ""), ("ive", "e"), ("ity", ""), ("ity", "e"), ("ize", ""),
      ("ise", ""),
      ("ward", ""), ("wise", ""), ("like", ""), ("hood", ""), ("ship", ""),
    ]
    for (ending, replacement) in endings where ends(word, ending) {
      let stem = word.count - ending.utf8CodeUnitCount
      guard stem >= 2 else { continue }
      var base = Array(word[..<stem])
      base.append(contentsOf: UnsafeBufferPointer(start: replacement.utf8Start, count: replacement.utf8CodeUnitCount))
      if isCommon(base, lexicon) { return true }
      // "stopped", "running": the doubled consonant.
      if replacement.utf8CodeUnitCount == 0, stem < word.count - 1, base.count >= 4,
        base[base.count - 1] == base[base.count - 2]
      {
        base.removeLast()
        if isCommon(base, lexicon) { return true }
      }
    }
    return false
  }

  /// Two known words run together ("bookshelf").
  static func isCompound(_ word: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) -> Bool {
    guard word.count >= 7 else { return false }
    for cut in 3...(word.count - 3) {
      let first = UnsafeBufferPointer(rebasing: word[..<cut])
      guard isCommon(first, lexicon) else { continue }
      let second = UnsafeBufferPointer(rebasing: word[cut...])
      if second.count >= 4, isCommon(second, lexicon), first.count >= 4 { return true }
    }
    return false
  }

  private static func isCommon(_ word: UnsafeBufferPointer<UInt8>, _ lexicon: Lexicon) -> Bool {
    lexicon.classes(of: word, hash: WordHash.of(word)).contains(.common)
  }

  private static func isCommon(_ word: [UInt8], _ lexicon: Lexicon) -> Bool {
    word.withUnsafeBufferPointer { isCommon($0, lexicon) }
  }

  private static func ends(_ word: UnsafeBufferPointer<UInt8>, _ ending: StaticString) -> Bool {
    let count = ending.utf8CodeUnitCount
    guard word.count > count else { return false }
    let start = word.count - count
    return (0..<count).allSatisfy { word[start + $0].loweredASCII == ending.utf8Start[$0] }
  }

  private static func begins(_ word: UnsafeBufferPointer<UInt8>, _ prefix: StaticString) -> Bool {
    let count = prefix.utf8CodeUnitCount
    guard word.count > count else { return false }
    return (0..<count).allSatisfy { word[$0].loweredASCII == prefix.utf8Start[$0] }
  }
}
