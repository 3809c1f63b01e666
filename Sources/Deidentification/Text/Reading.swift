/// A text as rules see it: its shadow cut into tokens, each with the classes of its word.
///
/// The tokens lie between `padding` edges on either side, so that a rule may look a few places around without asking
/// for bounds.
struct Reading {
  static let padding = 16

  let shadow: ShadowText
  private(set) var tokens: [Token]

  var indices: Range<Int> { Self.padding..<(tokens.count - Self.padding) }

  init(_ text: String, lexicon: Lexicon = .shared) {
    shadow = ShadowText(text)
    tokens = []
    tokens.reserveCapacity(shadow.bytes.count / 4 + 2 * Self.padding)
    tokens.append(contentsOf: repeatElement(.edge, count: Self.padding))
    shadow.bytes.withUnsafeBufferPointer { bytes in
      var cutter = TokenCutter(bytes: bytes, lexicon: lexicon)
      while let token = cutter.next() { tokens.append(token) }
    }
    let end = Int32(shadow.bytes.count)
    for _ in 0..<Self.padding { tokens.append(Token(start: end, end: end, kind: .edge, shape: .lineBefore)) }
  }

  subscript(index: Int) -> Token { tokens[index] }

  /// The shadow's byte at an offset, 0 beyond its ends.
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < shadow.bytes.count ? shadow.bytes[offset] : 0
  }

  func bytes(of token: Token) -> ArraySlice<UInt8> { shadow.bytes[Int(token.start)..<Int(token.end)] }

  /// Whether a token's folded letters are this lower-case word.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    let token = tokens[index]
    guard token.length == word.utf8CodeUnitCount, token.kind != .edge else { return false }
    let start = Int(token.start)
    for offset in 0..<token.length where shadow.bytes[start + offset].loweredASCII != word.utf8Start[offset] {
      return false
    }
    return true
  }

  func isAny(_ index: Int, _ words: StaticString...) -> Bool { words.contains { isWord(index, $0) } }

  /// The value of a number token of at most nine digits.
  func value(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .number, token.length <= 9 else { return nil }
    return bytes(of: token).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// The classes of a phrase of several tokens, and how many it takes; the longest wins.
  func phrase(at index: Int, lexicon: Lexicon) -> (classes: WordClasses, count: Int)? {
    guard tokens[index].has(.phraseStart) else { return nil }
    var joined: [UInt8] = Array(bytes(of: tokens[index]))
    var best: (WordClasses, Int)?
    var next = index + 1
    while next < index + 7, tokens[next].kind != .edge, joined.count < 64 {
      let token = tokens[next]
      if token.kind == .mark {
        // "St. Paul", "at-risk", "S/N": a point, hyphen or slash inside a phrase is passed over.
        guard token.isGlued, token.mark == 0x2E || token.mark == 0x2D || token.mark == 0x2F else { break }
        next += 1
        continue
      }
      joined.append(0x5F)
      joined.append(contentsOf: bytes(of: token))
      let found = joined.withUnsafeBufferPointer { lexicon.classes(of: $0, hash: WordHash.of($0)) }
      if !found.subtracting(.phraseStart).isEmpty { best = (found, next - index + 1) }
      next += 1
    }
    return best
  }
}
