/// Dates joined to a date: "Out 5/20 to 6/3", "the 12th or 13th", "5 & 6 March", "March through May". What stands on one
/// side of "to" or "and" is of the kind that stands on the other.
enum DateRanges {
  static func mark(_ reading: Reading, _ marks: inout Marks) {
    for mark in marks.found where mark.category == .date {
      let tokens = mark.tokens
      if let joined = partner(beyond: tokens.upperBound, step: 1, of: tokens, reading), isOpen(joined, marks) {
        find(joined, reading, &marks)
      }
      if let joined = partner(beyond: tokens.lowerBound - 1, step: -1, of: tokens, reading), isOpen(joined, marks) {
        find(joined, reading, &marks)
      }
    }
  }

  private static func isOpen(_ tokens: Range<Int>, _ marks: Marks) -> Bool {
    tokens.allSatisfy { !marks.isFound($0) }
  }

  private static func find(_ tokens: Range<Int>, _ reading: Reading, _ marks: inout Marks) {
    marks.find(.date, tokens, in: reading, concernsTalk: false)
  }

  private static func joins(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    return token.isMark("-") || token.isMark("&") || token.isMark(ShadowText.clauseDash) || token.isMark("/")
      || reading.isAny(index, "to", "through", "thru", "until", "till", "and", "or")
  }

  /// The date on the other side of a joining word, if it is one of the same form.
  private static func partner(beyond at: Int, step: Int, of date: Range<Int>, _ reading: Reading) -> Range<Int>? {
    guard joins(at, reading) else { return nil }
    let next = at + step
    let slash = date.first { reading[$0].isMark("/") }
    if slash != nil, date.count >= 3, reading[date.lowerBound].kind == .number {
      let candidate = step > 0 ? next..<next + 3 : next - 2..<next + 1
      return isMonthAndDay(candidate, reading) ? candidate : nil
    }
    let hasMonth = date.contains { reading[$0].has(.month) }
    if reading[next].has(.month), reading[next].isCapitalized, hasMonth { return next..<next + 1 }
    // "5 & 6 March", "5th to 8th March", "the 12th or 13th".
    let hasFigure = date.contains { reading[$0].kind == .number || isOrdinal($0, reading) }
    guard hasFigure, step < 0 ? hasMonth || isOrdinal(next, reading) : !hasMonth else { return nil }
    if isOrdinal(next, reading) {
      return reading[next + 1].kind == .word && step > 0 && !reading[next + 1].has(.functionWord)
        ? nil : next..<next + 1
    }
    guard step < 0, hasMonth, let value = reading.value(next), (1...31).contains(value), reading[next].length <= 2,
      reading[date.lowerBound].kind == .number
    else { return nil }
    return next..<next + 1
  }

  private static func isMonthAndDay(_ tokens: Range<Int>, _ reading: Reading) -> Bool {
    guard reading[tokens.lowerBound + 1].isMark("/"), reading[tokens.lowerBound + 1].isGlued,
      let month = reading.value(tokens.lowerBound), let day = reading.value(tokens.lowerBound + 2),
      reading[tokens.lowerBound + 2].isGlued, reading[tokens.lowerBound].length <= 2,
      reading[tokens.lowerBound + 2].length <= 2
    else { return false }
    return (1...12).contains(month) && (1...31).contains(day) || (1...12).contains(day) && (1...31).contains(month)
  }

  private static func isOrdinal(_ index: Int, _ reading: Reading) -> Bool {
    let token = reading[index]
    guard token.kind == .mixed, (3...4).contains(token.length) else { return false }
    let tail = reading.bytes(of: token).suffix(2).map(\.loweredASCII)
    return reading.bytes(of: token).first?.isASCIIDigit == true
      && [[0x73, 0x74], [0x6E, 0x64], [0x72, 0x64], [0x74, 0x68]].contains(tail)
  }
}

/// A day, a month by its name and a year run together: "12-Mar-2024", "03MAR2024", "12/Mar/24", "Mar-12-2024".
enum DatesWithMonthName {
  /// The token after the date that begins here.
  static func end(at index: Int, _ reading: Reading) -> Int? {
    let token = reading[index]
    switch token.kind {
    case .mixed: return isRunTogether(reading.bytes(of: token)) ? index + 1 : nil
    case .number where token.length <= 2:
      // "5-May".
      if reading[index + 1].isMark("-"), reading[index + 1].isGlued, reading[index + 2].has(.month),
        reading[index + 2].isGlued, reading[index + 2].isCapitalized, !isSeparator(index + 3, reading),
        reading.value(index).map({ (1...31).contains($0) }) ?? false
      {
        return index + 3
      }
      guard isSeparator(index + 1, reading), reading[index + 2].has(.month), reading[index + 2].isGlued,
        isSeparator(index + 3, reading), reading[index + 4].kind == .number, reading[index + 4].isGlued
      else { return nil }
      return index + 5
    case .word where token.has(.month) && token.length <= 4:
      guard isSeparator(index + 1, reading), let day = reading.value(index + 2), (1...31).contains(day),
        reading[index + 2].isGlued, isSeparator(index + 3, reading), reading[index + 4].kind == .number
      else { return nil }
      return index + 5
    default: return nil
    }
  }

  private static func isSeparator(_ index: Int, _ reading: Reading) -> Bool {
    (reading[index].isMark("-") || reading[index].isMark("/") || reading[index].isMark(".")) && reading[index].isGlued
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    .map { Array($0.utf8) }

  private static func isRunTogether(_ letters: ArraySlice<UInt8>) -> Bool {
    let day = letters.prefix { $0.isASCIIDigit }
    let month = letters.dropFirst(day.count).prefix { !$0.isASCIIDigit }.map(\.loweredASCII)
    let year = letters.dropFirst(day.count + month.count)
    return (1...2).contains(day.count) && months.contains(month) && [0, 2, 4].contains(year.count)
      && year.allSatisfy(\.isASCIIDigit)
  }
}
