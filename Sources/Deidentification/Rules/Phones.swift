/// Telephone, fax and Social Security numbers, by the way their digits are grouped.
enum Phones {
  static func mark(_ reading: Reading, _ marks: inout Marks) {
    var index = reading.indices.lowerBound
    while index < reading.indices.upperBound {
      let token = reading[index]
      guard
        token.kind == .number || token.kind == .mixed
          || token.kind == .word && (token.has(.digitWord) || token.length == 3),
        marks.isOpen(index)
      else {
        index += 1
        continue
      }
      if token.kind == .word, !token.has(.digitWord) {
        index = maskedSecurityNumber(index, reading, &marks) ?? index + 1
        continue
      }
      // "AC-228-0917": part of a code.
      let isInCode =
        token.isGlued && reading[index - 1].isMark("-") && reading[index - 1].isGlued
        && reading[index - 2].kind == .word
        && reading[index - 2].shape.contains(.allCapitals) && reading[index - 2].length <= 4
      guard !isInCode, var groups = DigitGroups(reading, at: index) else {
        index += 1
        continue
      }
      var category = category(groups, reading)
      // "541-867-5309x": what letters follow is looked at only where the figures before are no number by themselves.
      if category == nil, groups.groups.count < 12,
        let closed = DigitGroups(reading, at: index, closesInLetters: true), closed.tokens != groups.tokens
      {
        groups = closed
        category = self.category(closed, reading)
      }
      if let category, groups.tokens.allSatisfy({ marks.isOpen($0) }) {
        marks.find(category, groups.tokens, in: reading)
        index = groups.tokens.upperBound
      } else {
        // A long run of small figures is a list; none of them can begin a number.
        index = groups.groups.count >= 12 ? groups.tokens.upperBound : index + 1
      }
    }
  }

  /// `xxx-xx-1120`.
  private static func maskedSecurityNumber(_ index: Int, _ reading: Reading, _ marks: inout Marks) -> Int? {
    guard reading.isWord(index, "xxx"), reading[index + 1].isMark("-"), reading.isWord(index + 2, "xx"),
      reading[index + 3].isMark("-"), reading[index + 4].kind == .number
    else { return nil }
    marks.find(.ssn, index..<index + 5, in: reading)
    return index + 5
  }

  /// "last four 6789 of her social".
  private static func isLastFour(_ groups: DigitGroups, _ reading: Reading) -> Bool {
    let start = groups.tokens.lowerBound
    guard groups.lengths == [4], groups.tokens.count == 1 else { return false }
    let isLast = (start - 5..<start).contains {
      reading.isWord($0, "last") && (reading.isAny($0 + 1, "four", "4", "digits") || reading.value($0 + 1) == 4)
    }
    return isLast && (start - 9..<start + 7).contains { reading[$0].has(.ssnLabel) || reading.isWord($0, "social") }
  }

  private static func category(_ groups: DigitGroups, _ reading: Reading) -> Category? {
    let label =
      groups.isGlued
      ? gluedLabel(groups, reading)
      : label(before: groups.tokens.lowerBound, after: groups.tokens.upperBound, reading)
    let count = groups.digits.count
    if label.contains(.ssnLabel), count == 9 || count == 4 && !groups.isGlued { return .ssn }
    if isLastFour(groups, reading) { return .ssn }
    if groups.lengths == [3, 2, 4], groups.separators(0x2D, 0x20, 0x2E), label.isDisjoint(with: .otherLabel) {
      return .ssn
    }
    if groups.isSpelled, count == 9 { return .ssn }
    if groups.lengths == [4, 4, 4, 4] || groups.lengths == [4, 6, 5] { return .account }
    // "ID 00 4417 29935 K".
    if label.contains(.otherLabel), groups.digits.first == 0, groups.lengths.count >= 3 { return nil }
    guard isPhone(groups, reading, isLabelled: !label.isDisjoint(with: [.phoneLabel, .faxLabel])) else { return nil }
    return label.contains(.faxLabel) ? .fax : .phone
  }

  /// The label that the letters themselves are ("ssn123-45-6789", "5309cell").
  private static func gluedLabel(_ groups: DigitGroups, _ reading: Reading) -> WordClasses {
    let first = groups.tokens.first { reading[$0].kind == .mixed } ?? groups.tokens.lowerBound
    let last = groups.tokens.upperBound - 1
    return reading.gluedWord(before: first).classes.union(reading.gluedWord(after: last)).intersection(.anyLabel)
  }

  /// Labels within three words before, or right after in parentheses.
  private static func label(before start: Int, after end: Int, _ reading: Reading) -> WordClasses {
    let labels: WordClasses = [.phoneLabel, .faxLabel, .ssnLabel, .otherLabel]
    for index in stride(from: start - 1, to: start - 6, by: -1) {
      if reading[index].kind == .edge || reading[index].isMark(".") { break }
      let found = reading[index].classes.intersection(labels)
      if reading[index].kind == .word, !found.isEmpty { return found }
    }
    let after = reading[end].isMark("(") || reading[end].isMark(",") ? end + 1 : end
    return reading[after].classes.intersection([.faxLabel, .ssnLabel])
  }

  private static func isPhone(_ groups: DigitGroups, _ reading: Reading, isLabelled: Bool) -> Bool {
    let lengths = groups.lengths
    let count = groups.digits.count
    if groups.hasPlus { return (8...15).contains(count) }
    guard (7...15).contains(count), !looksLikeDate(groups) else { return false }
    if groups.isGlued, !isLabelled, !mayBeGlued(groups, reading) { return false }
    if groups.isSpelled || lengths.allSatisfy({ $0 == 1 }) {
      return count <= 12 && groups.separators(0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29, 0x2C)
    }
    if isLabelled { return lengths == [3, 3, 4] || groups.separators(0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29) }
    guard let first = groups.digits.first else { return false }
    switch lengths {
    case [3, 3, 4]: return first != 1 || groups.tokens.count > 5
    case [1, 3, 3, 4]: return first == 1
    case [3, 4]:
      let isDashed = groups.separators(0x2D, 0x2E)
      // "100-1000" is a range: it ends in round figures.
      return isDashed && first > 1 && groups.digits.suffix(2) != [0, 0]
    case [10]: return first > 1 && groups.digits[3] > 1
    case [11]: return first <= 1 && groups.digits[1] > 0
    default:
      // National numbers with a trunk prefix: "07700 900142", "06 12 34 56 78".
      return first == 0 && count >= 9 && count <= 12 && lengths.count >= 2
        && groups.separators(0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29)
    }
  }

  /// Amounts with their unit, parts of longer codes and digests, and lists of single figures are none.
  private static func mayBeGlued(_ groups: DigitGroups, _ reading: Reading) -> Bool {
    let lengths = groups.lengths
    if reading.gluedWord(after: groups.tokens.upperBound - 1).contains(.unit) { return false }
    if lengths == [3, 3, 4] || lengths == [1, 3, 3, 4] { return true }
    let before = reading[groups.tokens.lowerBound - 1]
    let after = reading[groups.tokens.upperBound]
    if before.isMark("-") && reading[groups.tokens.lowerBound].isGlued || after.isMark("-") && after.isGlued {
      return false
    }
    if lengths.count == 1 {
      return LongFigures.isPresent(in: reading.compound(at: groups.tokens.lowerBound), reading)
    }
    return lengths.contains { $0 > 2 }
  }

  private static func looksLikeDate(_ groups: DigitGroups) -> Bool {
    let lengths = groups.lengths
    return lengths.count == 3 && (lengths[0] == 4 || lengths[2] == 4) && lengths.dropFirst().dropLast().first ?? 9 <= 2
      && lengths.min() ?? 9 <= 2 && groups.digits.count <= 8
  }
}
