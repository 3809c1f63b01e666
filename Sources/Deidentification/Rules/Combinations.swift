/// Details that identify nobody alone and may do so together in a small community. Always soft.
enum Combinations {
  private static let rarity = WordSet("only sole lone first youngest oldest last")
  private static let communities = WordSet(
    """
    county town village valley city island parish district state region area school congregation church department
    hospital clinic community tribe reservation neighborhood field league synagogue mosque troupe orchestra base
    unit
    """)
  private static let minorities = WordSet(
    """
    deaf blind trans transgender nonbinary gay lesbian queer black white asian autistic female male woman man
    albino dwarf
    """)
  private static let rareOccupations = WordSet(
    """
    mayor senator congressman congresswoman governor astronaut coroner olympian ambassador weatherman weatherwoman
    anchorman anchorwoman bishop archbishop celebrity quarterback pastor sheriff judge beekeeper lighthouse
    falconer ventriloquist puppeteer luthier undertaker mortician taxidermist auctioneer farrier
    """)
  private static let publicOccupations = WordSet(
    """
    mayor senator congressman congresswoman governor astronaut coroner olympian ambassador weatherman weatherwoman
    anchorman anchorwoman bishop archbishop sheriff quarterback
    """)
  private static let colleagues = WordSet(
    """
    therapists psychologists psychiatrists counselors counsellors clinicians surgeons judges pastors rabbis
    priests imams midwives pilots astronauts
    """)
  private static let multiples = WordSet("triplets triplet quadruplets quadruplet quintuplets sextuplets octuplets")
  private static let rareDiagnoses = WordSet(
    """
    huntington progeria marfan rett angelman capgras cotard creutzfeldt xeroderma fregoli kleine-levin prader
    trimethylaminuria porphyria hemophilia achondroplasia osteogenesis neurofibromatosis
    """)
  private static let substanceTreatments = WordSet("methadone suboxone buprenorphine opioid sublocade vivitrol")
  private static let programNouns = WordSet("clinic program programme programs")

  static func mark(_ reading: Reading, _ marks: inout Marks) {
    for index in reading.indices where reading[index].kind == .word && !marks.isFound(index) {
      guard let (tokens, suggestion) = combination(at: index, reading), tokens.allSatisfy({ !marks.isFound($0) }) else {
        continue
      }
      marks.find(.combination, tokens, in: reading, severity: .soft, concernsTalk: false, suggestion: suggestion)
    }
  }

  private static func combination(at index: Int, _ reading: Reading) -> (Range<Int>, String)? {
    let token = reading[index]
    if multiples.contains(token) { return (index..<index + 1, "siblings") }
    if rarity.contains(token), let end = singularity(from: index, reading) {
      return (index..<end, "one of few in the area")
    }
    if reading.isAny(index, "news", "papers", "headlines", "viral"), let start = publicity(at: index, reading) {
      return (start..<index + 1, "[left out]")
    }
    if reading.isWord(index, "my"), let end = appointment(from: index, reading) {
      return (index..<end, "a client I see")
    }
    if reading.isWord(index, "both"), reading.isAny(index + 1, "are", "were"), colleagues.contains(reading[index + 2]) {
      return (index..<index + 3, "both work in the same field")
    }
    if substanceTreatments.contains(token), let end = substanceProgram(from: index, reading) {
      return (index..<end, "in treatment")
    }
    if publicOccupations.contains(token), isPersonal(index, reading) {
      return (index..<index + 1, "holds a public office")
    }
    if rareDiagnoses.contains(token), let region = region(near: index, reading) {
      return (min(index, region)..<max(index, region) + 1, "a rare condition")
    }
    return nil
  }

  /// "only Deaf pastor in the county".
  private static func singularity(from index: Int, _ reading: Reading) -> Int? {
    var isPerson = false
    for next in index + 1..<index + 7 {
      let token = reading[next]
      guard token.kind == .word else { return nil }
      isPerson =
        isPerson || minorities.contains(token) || rareOccupations.contains(token) || token.has([.people, .role])
      if reading.isAny(next, "in", "at", "on", "of"), isPerson {
        let article =
          reading.isAny(next + 1, "the", "our", "my", "this", "her", "his", "their", "town") ? next + 2 : next + 1
        let noun = communities.contains(reading[article]) ? article : article + 1
        return communities.contains(reading[noun]) ? noun + 1 : nil
      }
    }
    return nil
  }

  /// "was in the news", "made headlines", "went viral"; the token it begins at.
  private static func publicity(at index: Int, _ reading: Reading) -> Int? {
    if reading.isWord(index, "viral") { return reading.isAny(index - 1, "went", "gone", "go") ? index - 1 : nil }
    let article = reading.isAny(index - 1, "the", "local", "national") ? index - 1 : index
    let before = reading.isWord(article - 1, "the") ? article - 2 : article - 1
    if reading.isAny(before, "made", "making") { return before }
    return reading.isAny(before, "in", "on", "over") && !reading.isWord(index, "headlines") ? before : nil
  }

  /// "my Tuesday 4 pm".
  private static func appointment(from index: Int, _ reading: Reading) -> Int? {
    guard reading[index + 1].has(.weekday) else { return nil }
    let time = reading.isWord(index + 2, "at") ? index + 3 : index + 2
    if reading[time].kind == .number, reading.isAny(time + 1, "am", "pm", "o") { return time + 2 }
    if reading[time].kind == .number, reading[time + 1].isMark(":"), reading[time + 2].kind == .number {
      return time + 3
    }
    guard reading[time].kind == .mixed, reading[time].length <= 4 else { return nil }
    let letters = reading.bytes(of: reading[time]).suffix(2).map(\.loweredASCII)
    return letters == [0x61, 0x6D] || letters == [0x70, 0x6D] ? time + 1 : nil
  }

  /// "at the methadone programme" (42 CFR Part 2).
  private static func substanceProgram(from index: Int, _ reading: Reading) -> Int? {
    let noun = reading.isAny(index + 1, "treatment", "maintenance") ? index + 2 : index + 1
    guard programNouns.contains(reading[noun]) else { return nil }
    return (index - 3..<index).contains { reading.isAny($0, "at", "in", "from", "to", "joined", "attends", "left") }
      ? noun + 1 : nil
  }

  /// "her father is the mayor", "my client, a senator".
  private static func isPersonal(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.isAny(index - 1, "the", "a", "an", "our", "former", "local", "town"),
      !reading[index].shape.contains(.possessive)
    else { return false }
    let verb = reading.isAny(index - 1, "former", "local", "town") ? index - 3 : index - 2
    guard reading.isAny(verb, "is", "was", "as") || reading[verb].isMark(",") else { return false }
    return (verb - 3..<verb).contains { reading[$0].has([.kin, .clientNoun]) || reading.isAny($0, "he", "she") }
  }

  /// A state or country in the same sentence, at most twelve tokens away.
  private static func region(near index: Int, _ reading: Reading) -> Int? {
    for step in [1, -1] {
      var at = index + step
      for _ in 0..<12 {
        let token = reading[at]
        if token.kind == .edge || token.isMark(".") || token.isMark("?") { break }
        if token.has(.region), token.isCapitalized, token.length > 2,
          !token.has([.givenName, .common]) || Organizations.standsForPlace(at, reading)
        {
          return at
        }
        at += step
      }
    }
    return nil
  }
}
