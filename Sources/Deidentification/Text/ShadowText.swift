/// A normalized copy of a text in single bytes, with the way back to the original.
///
/// Rules read only the shadow: accents are taken off, other cased alphabets are written in Latin letters, look-alike
/// letters and styled digits become plain ones, invisible characters vanish, and quotes, dashes and spaces have one
/// form each. What is written to escape the rules is therefore read like what is written plainly.
struct ShadowText {
  /// A letter of a script without case (Arabic, Hebrew, Chinese…).
  static let caselessLetter: UInt8 = 0x80
  /// A dash that separates clauses.
  static let clauseDash: UInt8 = 0x81
  /// An emoji or any other sign.
  static let otherSign: UInt8 = 0x82

  private(set) var bytes: [UInt8] = []
  /// For each shadow byte and for the end: the UTF-8 offset in the original; empty where both are the same.
  private var origins: [UInt32] = []

  init(_ text: String) {
    var text = text
    text.withUTF8 { source in
      if source.allSatisfy({ $0 < 0x80 }) {
        bytes = Array(source)
      } else {
        fold(source)
      }
    }
  }

  /// UTF-8 offset in the original of the character that a shadow offset belongs to.
  func origin(of offset: Int) -> Int {
    origins.isEmpty ? offset : Int(origins[offset])
  }

  private mutating func fold(_ source: UnsafeBufferPointer<UInt8>) {
    bytes.reserveCapacity(source.count)
    origins.reserveCapacity(source.count + 1)
    let folding = LetterFolding.shared
    var word = MixedWord()
    var at = 0
    while at < source.count {
      let byte = source[at]
      if byte < 0x80 {
        append(byte, 0, from: at)
        at += 1
        continue
      }
      let (scalar, length) = Self.decode(source, at)
      switch folding.fold(scalar) {
      case .latin(let first, let second):
        append(first, second, from: at)
      case .letters(let first, let second):
        if word.mixesLatin(source, at), let letter = LetterFolding.lookAlike(of: scalar) {
          append(letter, 0, from: at)
        } else {
          append(first, second, from: at)
        }
      case .mark(let mark):
        append(mark, 0, from: at)
      case .nothing:
        break
      }
      at += length
    }
    origins.append(UInt32(source.count))
  }

  private mutating func append(_ byte: UInt8, _ second: UInt8, from origin: Int) {
    bytes.append(byte)
    origins.append(UInt32(origin))
    guard second != 0 else { return }
    bytes.append(second)
    origins.append(UInt32(origin))
  }

  /// The scalar at an offset of valid UTF-8, and its length in bytes.
  private static func decode(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
    let lead = source[at]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in source[at + 1..<min(at + length, source.count)] { value = value << 6 | UInt32(next & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

/// Tells whether a word mixes Latin with another cased alphabet: then the other letters stand for what they look
/// like, not for what they sound like.
private struct MixedWord {
  private var range = 0..<0
  private var hasLatin = false

  mutating func mixesLatin(_ source: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    if range.contains(at) { return hasLatin }
    let isPart = { (byte: UInt8) in byte >= 0x80 || byte.isASCIILetter }
    var start = at
    while start > range.upperBound, isPart(source[start - 1]) { start -= 1 }
    var end = at
    while end < source.count, isPart(source[end]) { end += 1 }
    range = start..<end
    hasLatin = source[range].contains { $0 < 0x80 }
    return hasLatin
  }
}

extension UInt8 {
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  var isASCIIDigit: Bool { self &- 0x30 < 10 }
  var isASCIIUpper: Bool { self &- 0x41 < 26 }
  var loweredASCII: UInt8 { isASCIIUpper ? self | 0x20 : self }
}
