/// Dates in figures: "4/22", "2/9/24", "2023-05-17", "13.02.2024", "11/2017".
enum NumericDates {
  static func mark(_ reading: Reading, _ marks: inout Marks) {
    var index = reading.indices.lowerBound
    while index < reading.indices.upperBound {
      if marks.isOpen(index), let end = DatesWithMonthName.end(at: index, reading) {
        marks.find(.date, index..<end, in: reading, concernsTalk: concernsTalk(index, reading))
        index = end
        continue
      }
      if reading[index].kind == .mixed, marks.isOpen(index), let end = birth(at: index, reading) {
        marks.find(.date, index..<end, in: reading)
        index = end
        continue
      }
      guard reading[index].kind == .number, marks.isOpen(index), let end = date(at: index, reading) else {
        index += 1
        continue
      }
      marks.find(.date, index..<end, in: reading, concernsTalk: concernsTalk(index, reading))
      index = end
    }
  }

  /// A day of birth or a full date with its year is refused in talk too; "4/22" is how colleagues make appointments.
  private static func concernsTalk(_ index: Int, _ reading: Reading) -> Bool {
    (index - 4..<index).contains { reading[$0].has(.birthLabel) }
  }

  /// "dob03141988", "born3/14/1988": the token after it.
  private static func birth(at index: Int, _ reading: Reading) -> Int? {
    let label = reading.gluedWord(before: index)
    guard label.classes.contains(.birthLabel), label.end - Int(reading[index].start) >= 3,
      let groups = DigitGroups(reading, at: index, closesInLetters: true), groups.groups.count <= 3
    else { return nil }
    let lengths = groups.lengths
    let isCompact = lengths == [6] || lengths == [8]
    let isDivided =
      lengths.count > 1 && groups.separators(0x2D, 0x2E, 0x2F) && lengths.allSatisfy { $0 <= 2 || $0 == 4 }
    return isCompact || isDivided ? groups.tokens.upperBound : nil
  }

  /// The token after the date that begins here.
  private static func date(at index: Int, _ reading: Reading) -> Int? {
    if reading[index].isGlued, reading[index - 1].kind == .mark,
      [0x24, 0x2F, 0x2E, 0x2D, 0x23].contains(reading[index - 1].mark)
    {
      return nil
    }
    if reading[index].length == 8, isCompact(index, reading) { return index + 1 }
    guard let first = reading.value(index), let separator = separator(index + 1, reading),
      let second = reading.value(index + 2), reading[index + 2].isGlued
    else { return nil }
    if self.separator(index + 3, reading) == separator, reading[index + 4].isGlued,
      reading[index + 4].kind == .number, let third = reading.value(index + 4)
    {
      guard self.separator(index + 5, reading) != separator || separator == 0x2E else { return nil }
      return isFull(
        (first, reading[index].length), (second, reading[index + 2].length), (third, reading[index + 4].length))
        ? index + 5 : nil
    }
    let lengths = (reading[index].length, reading[index + 2].length)
    if separator == 0x2F || separator == 0x2D || separator == 0x2E, lengths.1 == 4, isYear(second),
      (1...12).contains(first),
      lengths.0 <= 2
    {
      // "3/2023", and "04-2019" where no range is meant.
      return separator == 0x2F || reading[index].length == 2 ? index + 3 : nil
    }
    if separator == 0x2D, lengths.0 == 4, isYear(first), lengths.1 == 2, (1...12).contains(second),
      second != (first % 100) + 1
    {
      // "2023-05"; "2011-12" is two years.
      return index + 3
    }
    if separator == 0x2D, lengths.0 <= 2, lengths.1 == 2, (1...12).contains(first), (13...31).contains(second),
      reading.isAny(
        index - 1, "on", "since", "until", "till", "by", "ended", "ends", "dated", "before", "after", "expired", "due"),
      !reading[index + 3].has(.unit), !reading[index + 3].isGlued || reading[index + 3].kind == .mark
    {
      // "ended 6-30"
      return index + 3
    }
    // "started on 4-12."
    if separator == 0x2D, lengths.0 <= 2, lengths.1 <= 2, isPair(first, second),
      reading.isAny(index - 1, "on", "since", "until", "dated"),
      reading[index + 3].kind == .mark && !reading[index + 3].isMark("-") && !reading[index + 3].isMark("%")
        || reading[index + 3].kind == .edge || reading.isAny(index + 3, "and", "but", "she", "he", "they", "i", "we")
    {
      return index + 3
    }
    // "auth denied 9.30".
    if separator == 0x2E, lengths.0 <= 2, lengths.1 == 2, (1...12).contains(first), (1...31).contains(second),
      reading.isAny(
        index - 1, "denied", "approved", "dated", "expired", "expires", "effective", "discharged", "admitted", "died",
        "born", "dob", "filed", "served", "since", "until"),
      !reading[index + 3].has(.unit), !reading[index + 3].isMark("%"), !reading[index + 3].isMark("-")
    {
      return index + 3
    }
    guard separator == 0x2F, lengths.0 <= 2, lengths.1 <= 2 else { return nil }
    return isDayOfMonth(first, second, at: index, reading) ? index + 3 : nil
  }

  /// "20240302".
  private static func isCompact(_ index: Int, _ reading: Reading) -> Bool {
    guard let value = reading.value(index),
      !(reading[index + 1].isGlued && reading[index + 1].kind == .mark
        && !reading[index + 1].isMark(".") && !reading[index + 1].isMark(",") && !reading[index + 1].isMark(")"))
    else { return false }
    return isYear(value / 10_000) && (1...12).contains(value / 100 % 100) && (1...31).contains(value % 100)
  }

  private static func separator(_ index: Int, _ reading: Reading) -> UInt8? {
    let token = reading[index]
    guard token.kind == .mark, token.isGlued, [0x2F, 0x2D, 0x2E].contains(token.mark) else { return nil }
    return token.mark
  }

  private static func isYear(_ value: Int) -> Bool { (1850...2199).contains(value) }

  private static func isFull(
    _ first: (value: Int, length: Int), _ second: (value: Int, length: Int), _ third: (value: Int, length: Int)
  ) -> Bool {
    if first.length == 4 { return isYear(first.value) && isPair(second.value, third.value) }
    guard first.length <= 2, second.length <= 2, third.length == 2 || third.length == 4 && isYear(third.value) else {
      return false
    }
    return isPair(first.value, second.value)
  }

  /// A month and a day in either order.
  private static func isPair(_ one: Int, _ other: Int) -> Bool {
    (1...12).contains(one) && (1...31).contains(other) || (1...31).contains(one) && (1...12).contains(other)
  }

  /// "4/22" and not a rating, a dose, a fraction or a pressure.
  private static func isDayOfMonth(_ first: Int, _ second: Int, at index: Int, _ reading: Reading) -> Bool {
    guard isPair(first, second), !(reading[index + 3].isGlued && reading[index + 3].isMark("/")) else { return false }
    let after = reading[index + 3]
    if after.has(.unit), !after.has(.functionWord) || after.isGlued { return false }
    if after.isMark("%") { return false }
    if (index - 4..<index).contains(where: { reading[$0].has(.rating) }) { return false }
    if reading.isAny(index + 3, "criteria", "items", "questions", "sessions", "panic", "anxiety", "pain", "distress")
      || reading.isAny(index - 1, "a", "an")
    {
      return false
    }
    // "12/27 at intake, 7/27 now": two shares of the same whole.
    let isShare = (index - 12..<index).contains { reading.value($0) == second && reading[$0 - 1].isMark("/") }
    if isShare, second > 12 || second == 10 { return false }
    if reading[index - 1].has(.fieldTerm), reading[index - 1].shape.contains(.allCapitals),
      !reading.isAny(index - 1, "edd", "lmp", "dob", "dos", "doi", "doa", "due", "edc")
    {
      return false
    }
    if counted.contains(reading[index - 1]) { return false }
    // "Suboxone 16/4": four to one.
    if reading[index - 1].has(.fieldTerm), first == 4 * second { return false }
    // "Suboxone 8/2 BID".
    if reading[index - 1].has(.fieldTerm), reading.isAny(index + 3, "bid", "tid", "qid", "qd", "qhs", "daily", "film") {
      return false
    }
    let isIntroduced = introduces(index - 1, reading)
    if second == 10, first <= 10 {
      return isIntroduced && !(index - 6..<index).contains { reading[$0].has(.rating) }
        && !reading.isAny(index - 1, "of", "about", "around", "to", "from", "at")
    }
    if first == 24, second == 7 || second == 6 { return false }
    if first == 9, second == 11 { return false }
    // "2/2 weather": secondary to it.
    if first == 2, second == 2, reading[index + 3].kind == .word, !introduces(index - 1, reading) { return false }
    let isFraction =
      first == 1 && second <= 6 || second == 3 && first == 2 || second == 4 && first == 3
      || second == 5 && first <= 5
    if isFraction {
      let isWeek = reading.isWord(index - 1, "of") && reading.isAny(index - 2, "week", "weekend", "day", "night")
      return isWeek || isIntroduced && !reading.isAny(index - 1, "about", "around", "of", "over", "under", "by")
    }
    if first > second, second < 4, first > 12, !isIntroduced { return false }
    return true
  }

  private static let counted = WordSet(
    "step steps week session sessions day lesson module chapter page level part visit class item question grade")

  /// "on", "since", "dated", a weekday before it.
  private static func introduces(_ index: Int, _ reading: Reading) -> Bool {
    reading[index].has([.datePreposition, .weekday, .birthLabel]) && !isMeasured(index, reading)
      || reading.isAny(index, "edd", "lmp", "edc")
      || reading.isAny(index, "is", "was") && (index - 3..<index).contains { reading[$0].has(.birthLabel) }
  }

  /// "a score of 3/4", but "the week of 3/4".
  private static func isMeasured(_ index: Int, _ reading: Reading) -> Bool {
    reading.isWord(index, "of") && reading[index - 1].has([.rating, .unit])
      && !reading.isAny(index - 1, "week", "weekend", "day", "night")
  }
}
