/// Plain English words written with a capital in mid-sentence, where only a name has one: "husband Ever", "moved to Bliss".
enum BareCapital {
  private static let explaining: WordClasses = [
    .functionWord, .region, .people, .theorist, .fieldTerm, .brand, .weekday, .month, .holiday, .role, .title, .kin,
    .clientNoun, .organizationHead, .placePart, .streetSuffix, .anyLabel, .unit, .rating, .digitWord, .tensWord,
    .ordinalWord, .personalPronoun, .labelConnector,
  ]
  /// Words that writers of notes like to begin with a capital.
  private static let customary = WordSet(
    """
    god lord bible scripture gospel heaven hell satan devil devotional spirit self parts part exile exiles manager
    managers firefighter firefighters protector protectors adult child parent mindfulness wisdom mind wise emotion
    internet web zoom skype intake discharge session sessions consult consultation supervision group step level phase
    stage module chapter section page table figure item question criterion criteria plan goal goals objective note
    notes assessment diagnosis treatment therapy therapist clinician counselor psychologist medicine science court
    government constitution supreme federal state congress senate democrat democrats republican republicans left right
    north south east west northern southern eastern western midwest hemisphere earth moon sun mars winter spring
    summer fall autumn sir madam ma'am dear hi hello hey ok okay yes no not and or but only never always all any
    mental health care service services network community program programs unit department office board committee
    law act acts form forms report day days week month year black white brown deaf blind autistic queer trans
    straight gay male female dad mom anger shame fear guilt grief rage sadness disgust band gym math algebra calculus
    chemistry biology geometry econ peds neuro psych ortho cardio onc derm mild severe moderate average none minimal
    dorsal ventral beta alpha gamma cursive braille quiet support supply labor attached boundaries action acts touch
    critic change changes content process parts core belief beliefs schema values defusion hot cold wise mass shiva
    tarot scouts brownies recess lunch homeroom detention study shop choir drama debate yearbook chess robotics reading
    writing spelling excel word access outlook teams canvas chrome notion slack paint books kindness compassion love
    courage curiosity calm clarity creativity confidence connection safety trust rupture repair closure flow
    """)

  static func isUnexplained(_ index: Int, _ reading: Reading, _ sorts: WordSorts) -> Bool {
    let token = reading[index]
    guard !token.shape.contains(.sentenceStart), !token.shape.contains(.allCapitals), token.length > 2,
      !sorts.isShouted, !sorts.isTitled, !token.has(explaining),
      !customary.contains(token), token.has([.place, .givenName, .surname]) || !isAbstract(index, reading),
      !(reading[index + 1].isCapitalized && reading[index + 1].kind == .word),
      !reading[index + 1].isMark("-") || !reading[index + 1].isGlued, reading[index + 1].kind != .number,
      !reading[index + 1].isMark("\"")
    else { return false }
    let before = reading[index - 1]
    if before.kind == .mark { return before.isMark(",") && !before.shape.contains(.lineBefore) }
    guard before.kind == .word, !before.shape.contains(.possessive) || before.has(.functionWord) else { return false }
    return !determiners.contains(before) && (!before.isCapitalized || before.shape.contains(.sentenceStart))
  }

  private static let abstractEndings = [
    "ing", "tion", "sion", "ment", "ness", "ity", "ance", "ence", "ism", "ology", "ive", "ical", "ated", "ship", "ery",
    "etic", "atic", "eaters", "tors", "ous", "ful", "less", "able", "ible",
  ].map { Array($0.utf8) }

  /// Whether a word names a state, a subject or a thing done rather than a town.
  static func isAbstract(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    if customary.contains(token) || token.has([.digitWord, .tensWord, .ordinalWord]) { return true }
    let letters = reading.bytes(of: token)
    return abstractEndings.contains { letters.count > $0.count + 2 && letters.suffix($0.count).elementsEqual($0) }
  }

  private static let determiners = WordSet(
    "the a an this that these those some any no every each his her its their our your my another other what which")

  /// After a preposition of place.
  static func standsInPlace(_ index: Int, _ reading: Reading) -> Bool {
    reading.isAny(
      index - 1, "in", "at", "from", "near", "outside", "off", "around", "toward", "towards", "into", "to", "through",
      "downtown", "via", "above", "beyond")
  }
}
