/// A text as rules see it: its shadow cut into tokens, each with the classes of its word.
///
/// The tokens lie between `padding` edges on either side, so that a rule may look a few places around without asking
/// for bounds.
struct Reading {
  static let padding = 16

  let shadow: ShadowText
  private(set) var tokens: [Token]
  private var phrases: [Int: Phrase] = [:]

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
    findPhrases(lexicon)
  }

  subscript(index: Int) -> Token { tokens[index] }

  /// The shadow's byte at an offset, 0 beyond its ends.
  func byte(_ offset: Int) -> UInt8 {
    offset >= 0 && offset < shadow.bytes.count ? shadow.bytes[offset] : 0
  }

  func bytes(of token: Token) -> ArraySlice<UInt8> { shadow.bytes[Int(token.start)..<Int(token.end)] }

  /// Whether a word is written with letters beyond ASCII.
  func isAccented(_ token: Token) -> Bool {
    !token.shape.contains(.apostrophe)
      && shadow.origin(of: Int(token.end)) - shadow.origin(of: Int(token.start)) != token.length
  }

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

  func isAny(_ index: Int, _ words: StaticString...) -> Bool {
    let token = tokens[index]
    guard token.kind == .word || token.kind == .mixed else { return false }
    let length = token.length
    let start = Int(token.start)
    let first = shadow.bytes[start].loweredASCII
    for word in words where word.utf8CodeUnitCount == length && word.utf8Start[0] == first {
      if (1..<length).allSatisfy({ shadow.bytes[start + $0].loweredASCII == word.utf8Start[$0] }) { return true }
    }
    return false
  }

  /// The value of a number token of at most nine digits.
  func value(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.kind == .number, token.length <= 9 else { return nil }
    return bytes(of: token).reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// The classes of a phrase that begins here, and how many tokens it takes; the longest wins.
  func phrase(at index: Int) -> Phrase? {
    tokens[index].shape.contains(.beginsPhrase) ? phrases[index] : nil
  }

  private mutating func findPhrases(_ lexicon: Lexicon) {
    for index in indices where tokens[index].has(.phraseStart) {
      guard let phrase = longestPhrase(at: index, lexicon) else { continue }
      phrases[index] = phrase
      tokens[index].shape.insert(.beginsPhrase)
    }
  }

  private func longestPhrase(at index: Int, _ lexicon: Lexicon) -> Phrase? {
    var hash = tokens[index].hash
    var best: Phrase?
    var next = index + 1
    while next < index + 7 {
      let token = tokens[next]
      switch token.kind {
      case .edge, .caseless: return best
      case .mark:
        // "St. Paul", "at-risk", "S/N", "All Souls' Day": such a mark inside a phrase is passed over.
        guard token.isGlued, [0x2E, 0x2D, 0x2F, 0x27].contains(token.mark) else { return best }
      case .word, .number, .mixed:
        guard token.length <= 32 else { return best }
        hash = bytes(of: token).reduce(WordHash.add(0x5F, to: hash)) { WordHash.add($1, to: $0) }
        if lexicon.mayHold(hash) {
          let found = classes(ofPhrase: index...next, hash, lexicon)
          if !found.subtracting(.phraseStart).isEmpty { best = Phrase(classes: found, count: next - index + 1) }
        }
      }
      next += 1
    }
    return best
  }

  private func classes(ofPhrase range: ClosedRange<Int>, _ hash: UInt32, _ lexicon: Lexicon) -> WordClasses {
    let words = range.filter { tokens[$0].kind != .mark }.map { bytes(of: tokens[$0]) }
    return Array(words.joined(separator: [0x5F])).withUnsafeBufferPointer { lexicon.classes(of: $0, hash: hash) }
  }
}

/// An entry of several words found in a text.
struct Phrase {
  let classes: WordClasses
  /// How many tokens it takes.
  let count: Int
}
