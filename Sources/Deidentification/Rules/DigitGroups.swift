/// Groups of digits that stand together ("(415) 555-0134", "5 0 3 . 5 5 5", "five five five, oh one").
struct DigitGroups {
  struct Group {
    let length: Int
    /// The mark before it, 0x20 for a space, 0 for the first.
    let separator: UInt8
  }

  /// The tokens from the first sign ("+", "(") to the last digit.
  let tokens: Range<Int>
  let groups: [Group]
  let digits: [UInt8]
  let hasPlus: Bool
  let isSpelled: Bool
  /// Letters stand directly before the first digit or after the last.
  let isGlued: Bool

  var lengths: [Int] { groups.map(\.length) }

  func separators(_ allowed: UInt8...) -> Bool { groups.dropFirst().allSatisfy { allowed.contains($0.separator) } }

  /// Reads the groups that begin at a number, a spelled digit or figures within letters. Takes at most 40 groups.
  ///
  /// - Parameter closesInLetters: whether the last group may be what a mixed token begins with ("5309x").
  init?(_ reading: Reading, at first: Int, closesInLetters: Bool = false) {
    guard Self.isGroup(reading[first], reading) || reading[first].kind == .mixed else { return nil }
    var start = first
    if reading[first].isGlued, reading[first - 1].isMark("(") { start -= 1 }
    var plus = false
    if reading[start].isGlued, reading[start - 1].isMark("+") {
      start -= 1
      plus = true
    }
    var groups: [Group] = []
    var digits: [UInt8] = []
    var spelled = false
    var end = first
    var separator: UInt8 = 0
    var glued = false
    while groups.count < 40, let value = Self.digits(reading, end, isFirst: end == first) {
      glued = glued || value.isGlued
      spelled = spelled || reading[end].kind == .word
      groups.append(Group(length: value.digits.count, separator: separator))
      digits.append(contentsOf: value.digits)
      end += value.tokens
      guard !value.isLast, let next = Self.next(after: end, reading, closesInLetters) else { break }
      separator = next.separator
      end = next.index
    }
    while end > first, reading[end - 1].kind == .mark { end -= 1 }
    self.tokens = start..<end
    self.groups = groups
    self.digits = digits
    hasPlus = plus
    isSpelled = spelled
    isGlued = glued
  }

  private static func isGroup(_ token: Token, _ reading: Reading) -> Bool {
    token.kind == .number && token.length <= 16 || token.kind == .word && token.has(.digitWord)
  }

  private struct Figures {
    let digits: [UInt8]
    var tokens = 1
    var isGlued = false
    /// Letters follow: nothing more belongs to them.
    var isLast = false
  }

  /// The digits at a token; "double five" takes two tokens.
  private static func digits(_ reading: Reading, _ index: Int, isFirst: Bool) -> Figures? {
    let token = reading[index]
    if token.kind == .number {
      return token.length <= 16 ? Figures(digits: reading.bytes(of: token).map { $0 & 0x0F }) : nil
    }
    if token.kind == .mixed { return glued(reading, token, isFirst: isFirst) }
    guard token.kind == .word, token.has(.digitWord) else { return nil }
    if reading.isAny(index, "double", "triple") {
      guard let digit = spelled(reading, index + 1) else { return nil }
      return Figures(digits: Array(repeating: digit, count: reading.isWord(index, "double") ? 2 : 3), tokens: 2)
    }
    return spelled(reading, index).map { Figures(digits: [$0]) }
  }

  /// What letters leave of a token: the figures nearest to the rest of the groups.
  private static func glued(_ reading: Reading, _ token: Token, isFirst: Bool) -> Figures? {
    var range = reading.figures(isFirst ? .trailing : .leading, of: token)
    let isLast = !isFirst || range.isEmpty
    if isFirst, range.isEmpty { range = reading.figures(.longest, of: token) }
    guard (1...16).contains(range.count) else { return nil }
    return Figures(digits: reading.shadow.bytes[range].map { $0 & 0x0F }, isGlued: true, isLast: isLast)
  }

  private static let spellings: [(StaticString, UInt8)] = [
    ("zero", 0), ("oh", 0), ("o", 0), ("nought", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5),
    ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
  ]

  private static func spelled(_ reading: Reading, _ index: Int) -> UInt8? {
    spellings.first { reading.isWord(index, $0.0) }?.1
  }

  private static func joins(_ index: Int, _ reading: Reading) -> Bool {
    let mark = reading[index].mark
    if [0x2D, 0x2E, 0x2F, 0x28, 0x29, 0x2C].contains(mark) { return true }
    // "541*555*0100": no sum and no table, for want of spaces.
    return [0x2A, 0x3A, 0x7E, ShadowText.clauseDash, ShadowText.otherSign].contains(mark)
      && reading[index].isGlued && reading[index + 1].isGlued
  }

  /// The next group and what separates it; up to two marks and spaces.
  private static func next(
    after end: Int, _ reading: Reading, _ closesInLetters: Bool
  ) -> (index: Int, separator: UInt8)? {
    func continues(_ token: Token) -> Bool {
      isGroup(token, reading) || closesInLetters && token.kind == .mixed && reading.byte(Int(token.start)).isASCIIDigit
    }
    if continues(reading[end]), !reading[end].isGlued, !reading[end].shape.contains(.lineBefore) {
      return (end, 0x20)
    }
    var index = end
    var mark: UInt8 = 0x20
    while index < end + 2, reading[index].kind == .mark {
      guard joins(index, reading) else { return nil }
      if mark == 0x20 || mark == 0x29 { mark = reading[index].mark }
      index += 1
    }
    guard index > end, continues(reading[index]), !reading[index].shape.contains(.lineBefore) else { return nil }
    // "two, three, four" are digits read out only if others say so too; a comma between figures makes a list.
    if mark == 0x2C, reading[index].kind == .number || reading[end - 1].kind == .number { return nil }
    return (index, mark)
  }
}
