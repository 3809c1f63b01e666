/// Houses known by their sign: plain words, a title, an author's name over a door.
extension Venues {
  private static let bodies = WordSet(
    """
    collective cooperative coop institute center centre sanctuary collaborative alliance network project fellowship
    society guild academy studio studios retreat wellness healing initiative outreach ministries services partners
    """)

  /// "a "Radiant Souls Collective"", "Radiant Souls in Sedona": plain words that a sign over a door would show.
  static func collective(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) -> Int? {
    guard isName(index, reading), isName(index + 1, reading), !reading[index].shape.contains(.sentenceStart),
      !isName(index - 1, reading), !sorts.isTitled
    else { return nil }
    var end = index + 2
    while end < index + 5, isName(end, reading) { end += 1 }
    let isPlain = (index..<end).allSatisfy {
      (sorts[$0] == .common || sorts[$0] == .ambiguous) && !reading[$0].has([.fieldTerm, .theorist, .people, .region])
    }
    guard isPlain else { return nil }
    let inTown =
      reading.isAny(end, "in", "of") && reading[end + 1].has(.place) && reading[end + 1].isCapitalized
      || reading[end].isMark("\"") && reading.isWord(end + 1, "in") && reading[end + 2].isCapitalized
    let isQuoted = reading[index - 1].isMark("\"") && reading.isAny(index - 2, "a", "the", "at", "called")
    let isBody =
      bodies.contains(reading[end - 1]) && end - index >= 2
      && (isQuoted || reading.isAny(index - 1, "at", "from", "with", "by", "joined"))
    guard inTown || isBody else { return nil }
    return find(index..<end, reading, &marks)
  }

  /// "at Bishop Kearney", "Children's of Alabama".
  static func titled(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    if reading.isWord(index, "children"), reading[index].shape.contains(.possessive), reading.isWord(index + 1, "of"),
      isName(index + 2, reading)
    {
      return find(index..<index + 3, reading, &marks, "a hospital")
    }
    guard reading.isWord(index - 1, "at"), isName(index + 1, reading),
      reading.isAny(
        index, "bishop", "archbishop", "cardinal", "monsignor", "judge", "general", "pope", "father", "sister", "king",
        "queen", "prince")
    else { return nil }
    return find(index..<(isName(index + 2, reading) ? index + 3 : index + 2), reading, &marks)
  }

  /// The street a place found stands on goes with it: "the Oxford House on Plum".
  static func joinStreets(_ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) {
    for mark in marks.found where mark.category == .geography && reading.isAny(mark.tokens.upperBound, "on", "off") {
      let street = mark.tokens.upperBound + 1
      guard isName(street, reading), marks.isOpen(street), !isName(street + 1, reading), sorts[street] != .acronym,
        sorts[street] != .allowed, !reading[mark.tokens.lowerBound].has(.region),
        !reading[street].has([.weekday, .month, .holiday, .fieldTerm, .brand, .region, .people, .clientNoun, .kin])
      else { continue }
      marks.find(.geography, street..<street + 1, in: reading, concernsTalk: false)
    }
  }

  /// What is "of" a place found goes with it: "Humane Society of Tacoma".
  static func joinSeats(_ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) {
    for mark in marks.found where mark.category == .geography && reading.isWord(mark.tokens.lowerBound - 1, "of") {
      let last = mark.tokens.lowerBound - 2
      var first = last
      while first > last - 5, isName(first, reading) || reading.isWord(first, "and") && isName(first - 1, reading) {
        first -= 1
      }
      first += 1
      guard last - first >= 1, (first...last).allSatisfy({ !marks.isFound($0) }),
        !reading[first].shape.contains(.sentenceStart),
        !(first...last).contains(where: { reading[$0].has([.region, .weekday, .month, .title, .kin]) })
      else { continue }
      marks.find(.geography, first..<mark.tokens.lowerBound, in: reading, concernsTalk: false)
    }
  }

  private static let facilities = WordSet(
    "rtc php iop snf alf hs ms es cmhc fqhc ed er icu pd so doc vamc sle bhs bhc jdc ymca ywca jcc isd usd cc prtf")

  /// "Aurora Springs K-8".
  static func joinGrades(_ reading: Reading, _ marks: inout Marks) {
    for mark in marks.found where mark.category == .geography {
      // "Willow Creek RTC".
      let letters = reading[mark.tokens.upperBound]
      if facilities.contains(letters), letters.shape.contains(.allCapitals), !letters.isGlued,
        !letters.shape.contains(.lineBefore), !reading[mark.tokens.upperBound - 1].shape.contains(.possessive)
      {
        marks.find(.geography, mark.tokens.lowerBound..<mark.tokens.upperBound + 1, in: reading, concernsTalk: false)
        continue
      }
      // "the Bountiful 14th Ward".
      let after = mark.tokens.upperBound
      if reading[after].kind == .mixed, reading[after].length <= 4,
        reading.isAny(after + 1, "ward", "stake", "precinct", "district", "street", "avenue"),
        reading[after + 1].isCapitalized
      {
        marks.find(.geography, mark.tokens.lowerBound..<after + 2, in: reading, concernsTalk: false)
        continue
      }
      let end = reading.isWord(mark.tokens.upperBound - 1, "k") ? mark.tokens.upperBound - 1 : mark.tokens.upperBound
      guard reading.isWord(end, "k") else { continue }
      guard reading[end + 1].isMark("-"), reading[end + 1].isGlued, reading[end + 2].kind == .number else { continue }
      marks.find(
        .geography, mark.tokens.lowerBound..<end + 3, in: reading, concernsTalk: false, suggestion: "a local school")
    }
  }

  private static let staring = WordSet(
    """
    look looks looked looking laugh laughs laughed laughing yell yells yelled yelling mad angry furious good bad glance
    arrive arrived arrives arriving better great smile smiled stare stared aimed directed fail failed fails failing
    terrible hopeless lousy quit gave stuck
    """)

  /// "with Dr. Feld at McLean", "the program at Rogers": an author's name over a door.
  static func named(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) -> Int? {
    guard reading.isWord(index - 1, "at"), reading[index].has(.theorist),
      sorts[index] == .allowed || sorts[index] == .ambiguous,
      !reading[index].shape.contains(.possessive), !staring.contains(reading[index - 2]), !isName(index + 1, reading),
      reading[index - 2].kind == .word
    else { return nil }
    return find(index..<index + 1, reading, &marks)
  }

  private static let admissions = WordSet(
    "discharged discharges admitted admits readmitted expelled evicted boarded triaged waitlisted")

  /// "Mercy discharged her", "Riverbend is full", "McLean has a wait list".
  static func host(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) -> Int? {
    let token = reading[index]
    guard isName(index, reading), !isName(index + 1, reading), !isName(index - 1, reading),
      sorts[index].isTelling || sorts[index] == .ambiguous || token.classes.isEmpty
        || token.has(.fieldTerm) && token.has(.theorist),
      !token.has([.clientNoun, .kin, .role, .title, .functionWord, .region]), sorts[index] != .acronym
    else { return nil }
    let next = index + 1
    let isAdmitting =
      admissions.contains(reading[next]) && reading[next + 1].has([.personalPronoun])
      && !reading.isAny(next + 1, "he", "she", "they", "i", "we", "it")
    let isRefusing =
      reading[next].shape.contains(.contraction) && reading[next].has([.negation])
      || reading.isAny(next, "will", "would")
    let isTaking =
      isRefusing && reading.isAny(next + 1, "take", "readmit", "accept", "admit", "discharge", "release")
      && reading.isAny(next + 2, "her", "him", "them", "my")
    if isTaking, !token.has(.givenName) { return find(index..<index + 1, reading, &marks) }
    let isFull = reading.isAny(next, "is", "was") && reading.isAny(next + 1, "full", "closed", "booked", "understaffed")
    let hasBeds =
      reading.isAny(next, "has", "had")
      && (next + 1...next + 3).contains {
        reading.isAny($0, "beds", "waitlist", "bed", "openings")
          || reading.isWord($0, "wait") && reading.isAny($0 + 1, "list", "times")
      }
    guard isAdmitting || isFull || hasBeds else { return nil }
    return find(index..<index + 1, reading, &marks)
  }
}
