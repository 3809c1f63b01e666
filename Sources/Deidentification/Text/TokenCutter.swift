/// Cuts a shadow into tokens in one pass, looking each word up as it goes.
struct TokenCutter {
  /// Titles that are written with a point.
  static let abbreviatedTitles = WordSet(
    "mr mrs ms mx dr prof rev fr sr br sgt lt capt cpl pvt col maj gen gov sen hon st")

  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  private var at = 0
  private var startsSentence = true
  /// Whether a point after the last token may belong to an abbreviation.
  private var mayAbbreviate = false

  init(bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
  }

  mutating func next() -> Token? {
    var shape: Token.Shape = []
    while at < bytes.count, bytes[at] <= 0x20 {
      if bytes[at] == 0x0A {
        shape.insert(.lineBefore)
        startsSentence = true
      } else {
        shape.insert(.spaceBefore)
      }
      at += 1
    }
    guard at < bytes.count else { return nil }
    let byte = bytes[at]
    if byte.isASCIILetter || byte.isASCIIDigit || byte == 0x5F { return run(shape) }
    if byte == ShadowText.caselessLetter { return caseless(shape) }
    return mark(byte, shape)
  }

  private mutating func run(_ given: Token.Shape) -> Token {
    let start = at
    var shape = given
    var hasDigits = false
    var hasLetters = false
    var capitals = 0
    var letters = 0
    var hash = WordHash.start
    scanning: while at < bytes.count {
      let byte = bytes[at]
      switch byte {
      case 0x61...0x7A: letters += 1
      case 0x41...0x5A:
        if letters > capitals { shape.insert(.innerCapital) }
        letters += 1
        capitals += 1
      case 0x30...0x39: hasDigits = true
      case 0x5F: shape.insert(.underscore)
      case 0x27:
        guard !hasDigits, let end = innerApostrophe(at, &shape) else { break scanning }
        if end > at {
          // A possessive or a verb's remains: not part of the word.
          var token = finish(start, at, shape, letters, capitals, hash)
          at = end
          token.shape.formUnion(shape)
          return token
        }
        shape.insert(.apostrophe)
      default: break scanning
      }
      hash = WordHash.add(byte, to: hash)
      at += 1
    }
    hasLetters = letters > 0
    if hasDigits || shape.contains(.underscore) {
      startsSentence = false
      mayAbbreviate = hasLetters
      let kind: Token.Kind = hasLetters || shape.contains(.underscore) ? .mixed : .number
      if capitals > 0 { shape.insert(.capital) }
      return Token(start: Int32(start), end: Int32(at), kind: kind, shape: shape, classes: [], hash: hash)
    }
    return finish(start, at, shape, letters, capitals, hash)
  }

  /// Nil where the apostrophe ends the word; its own offset where it belongs to the word; else where its ending ends.
  private func innerApostrophe(_ apostrophe: Int, _ shape: inout Token.Shape) -> Int? {
    var end = apostrophe + 1
    while end < bytes.count, bytes[end].isASCIILetter { end += 1 }
    let tail = bytes[(apostrophe + 1)..<end]
    switch tail.count {
    case 0: return nil
    case 1:
      switch tail.first?.loweredASCII {
      case 0x73: shape.insert(.possessive)
      case 0x74, 0x6D, 0x64: shape.insert(.contraction)
      default: return apostrophe
      }
    case 2:
      let pair = tail.map(\.loweredASCII)
      guard pair == [0x6C, 0x6C] || pair == [0x72, 0x65] || pair == [0x76, 0x65] else { return apostrophe }
      shape.insert(.contraction)
    default: return apostrophe
    }
    return end
  }

  private mutating func finish(
    _ start: Int, _ end: Int, _ given: Token.Shape, _ letters: Int, _ capitals: Int, _ hash: UInt32
  ) -> Token {
    var shape = given
    // "d'Aubigny" counts as capitalized.
    if bytes[start].isASCIIUpper || shape.isSuperset(of: [.apostrophe, .innerCapital]) { shape.insert(.capital) }
    if capitals == letters { shape.insert(.allCapitals) }
    if startsSentence { shape.insert(.sentenceStart) }
    startsSentence = false
    var classes: WordClasses
    if shape.contains(.contraction), end + 1 < bytes.count, bytes[end + 1].loweredASCII == 0x74 {
      classes = [.common, .functionWord, .negation]
    } else {
      classes = lexicon.classes(of: UnsafeBufferPointer(rebasing: bytes[start..<end]), hash: hash)
    }
    if letters == 1, capitals == 1 { classes.subtract(.common) }
    let token = Token(
      start: Int32(start), end: Int32(end), kind: .word, shape: shape, classes: classes, hash: hash)
    mayAbbreviate = letters == 1 || letters <= 4 && Self.abbreviatedTitles.contains(token)
    return token
  }

  private mutating func caseless(_ shape: Token.Shape) -> Token {
    let start = at
    while at < bytes.count, bytes[at] == ShadowText.caselessLetter { at += 1 }
    startsSentence = false
    mayAbbreviate = false
    return Token(start: Int32(start), end: Int32(at), kind: .caseless, shape: shape)
  }

  private mutating func mark(_ byte: UInt8, _ shape: Token.Shape) -> Token {
    let start = at
    at += 1
    switch byte {
    case 0x2E, 0x21, 0x3F:
      let endsWord = at >= bytes.count || bytes[at] <= 0x20 || bytes[at] == 0x22 || bytes[at] == 0x29
      if endsWord, !(byte == 0x2E && mayAbbreviate) { startsSentence = true }
    case 0x3A: startsSentence = at < bytes.count && bytes[at] <= 0x20
    case 0x22, 0x28, 0x27, 0x5B, 0x2A, 0x3E, 0x2D: break
    default: startsSentence = false
    }
    mayAbbreviate = false
    return Token(start: Int32(start), end: Int32(at), kind: .mark, mark: byte, shape: shape)
  }
}
