/// Houses known by the people who keep them: "the director of Whispering Pines", "the nun who runs Casa Santa Marta".
extension Venues {
  private static let keepers = WordSet(
    """
    director administrator manager owner principal chaplain pastor priest rabbi imam founder head chief dean warden
    superintendent staff nurse nurses charge matron receptionist supervisor abbot abbess president chair counselor
    resident residents aide aides caretaker headmaster headmistress alumna alumnus graduate ceo cook janitor coach
    bartender dispatcher foreman teacher teller cashier clerk
    """)
  private static let keeping = WordSet(
    """
    runs ran running manages managed managing owns owned founded cofounded directs directed heads headed staffs
    joined joins attends attended visits visited
    """)
  private static let neverHouses: WordClasses = [
    .fieldTerm, .theorist, .people, .region, .weekday, .month, .holiday, .clientNoun, .kin, .title,
  ]

  /// Two capitalized words and more after "director of", "nurse at", "runs".
  static func kept(_ index: Int, _ reading: Reading, _ marks: inout Marks, _ sorts: WordSorts) -> Int? {
    guard isName(index, reading), isName(index + 1, reading), !sorts.isTitled else { return nil }
    let article = reading.isWord(index - 1, "the") ? index - 2 : index - 1
    let isKept =
      reading.isAny(article, "of", "at", "from", "for") && keepers.contains(reading[article - 1])
      || keeping.contains(reading[article]) && !reading[article].isCapitalized
        && !(index..<index + 2).contains { reading[$0].has([.givenName, .surname]) }
    guard isKept else { return nil }
    var end = index + 2
    while end < index + 5, isName(end, reading) { end += 1 }
    let isOther = (index..<end).contains { reading[$0].has(neverHouses) || sorts[$0] == .acronym }
    guard !isOther, !(index..<end).allSatisfy({ generalHouse.contains(reading[$0]) }) else { return nil }
    return find(index..<end, reading, &marks)
  }

  private static let generalHouse = WordSet(
    """
    nursing medicine psychiatry social work human resources student affairs clinical services behavioral health
    operations mental pediatrics the emergency department training education special child protective services adult
    """)

  /// "Rocky Crest School for the Deaf": what a house is for goes with its name.
  static func joinPurposes(_ reading: Reading, _ marks: inout Marks) {
    for mark in marks.found
    where mark.category == .geography && reading[mark.tokens.upperBound - 1].has(.organizationHead) {
      let start = mark.tokens.upperBound
      guard reading.isWord(start, "for") else { continue }
      let first = reading.isWord(start + 1, "the") ? start + 2 : start + 1
      var end = first
      while end < first + 4,
        isName(end, reading) || end > first && reading.isWord(end, "and") && isName(end + 1, reading)
      {
        end += 1
      }
      guard end > first else { continue }
      marks.find(.geography, mark.tokens.lowerBound..<end, in: reading, concernsTalk: false)
    }
  }
}
