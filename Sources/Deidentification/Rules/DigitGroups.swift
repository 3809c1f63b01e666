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

  var lengths: [Int] { groups.map(\.length) }

  func separators(_ allowed: UInt8...) -> Bool { groups.dropFirst().allSatisfy { allowed.contains($0.separator) } }

  /// Reads the groups that begin at a number or a spelled digit. Takes at most 40 groups.
  init?(_ reading: Reading, at first: Int) {
    guard Self.isGroup(reading[first], reading) else { return nil }
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
    while groups.count < 40, let value = Self.digits(reading, end) {
      spelled = spelled || reading[end].kind == .word
      groups.append(Group(length: value.digits.count, separator: separator))
      digits.append(contentsOf: value.digits)
      end += value.tokens
      guard let next = Self.next(after: end, reading) else { break }
      separator = next.separator
      end = next.index
    }
    while end > first, !Self.isGroup(reading[end - 1], reading) { end -= 1 }
    self.tokens = start..<end
    self.groups = groups
    self.digits = digits
    hasPlus = plus
    isSpelled = spelled
  }

  private static func isGroup(_ token: Token, _ reading: Reading) -> Bool {
    token.kind == .number && token.length <= 16 || token.kind == .word && token.has(.digitWord)
  }

  /// The digits at a token; "double five" takes two tokens.
  private static func digits(_ reading: Reading, _ index: Int) -> (digits: [UInt8], tokens: Int)? {
    let token = reading[index]
    if token.kind == .number { return token.length <= 16 ? (reading.bytes(of: token).map { $0 & 0x0F }, 1) : nil }
    guard token.kind == .word, token.has(.digitWord) else { return nil }
    if reading.isAny(index, "double", "triple") {
      guard let digit = spelled(reading, index + 1) else { return nil }
      return (Array(repeating: digit, count: reading.isWord(index, "double") ? 2 : 3), 2)
    }
    return spelled(reading, index).map { ([$0], 1) }
  }

  private static let spellings: [(StaticString, UInt8)] = [
    ("zero", 0), ("oh", 0), ("o", 0), ("nought", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5),
    ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9),
  ]

  private static func spelled(_ reading: Reading, _ index: Int) -> UInt8? {
    spellings.first { reading.isWord(index, $0.0) }?.1
  }

  /// The next group and what separates it; up to two marks and spaces.
  private static func next(after end: Int, _ reading: Reading) -> (index: Int, separator: UInt8)? {
    if isGroup(reading[end], reading), !reading[end].isGlued, !reading[end].shape.contains(.lineBefore) {
      return (end, 0x20)
    }
    var index = end
    var mark: UInt8 = 0x20
    while index < end + 2, reading[index].kind == .mark {
      guard [0x2D, 0x2E, 0x2F, 0x28, 0x29, 0x2C].contains(reading[index].mark) else { return nil }
      if mark == 0x20 || mark == 0x29 { mark = reading[index].mark }
      index += 1
    }
    guard index > end, isGroup(reading[index], reading), !reading[index].shape.contains(.lineBefore) else { return nil }
    // "two, three, four" are digits read out only if others say so too; a comma between figures makes a list.
    if mark == 0x2C, reading[index].kind == .number || reading[end - 1].kind == .number { return nil }
    return (index, mark)
  }
}
