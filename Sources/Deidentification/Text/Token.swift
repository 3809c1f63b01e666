/// One word, number or mark of the shadow text, with all that rules ask about it.
struct Token {
  enum Kind: UInt8 {
    /// Letters, with apostrophes inside ("O'Farrell", "Zy'Aire").
    case word
    case number
    /// Letters and digits together, or with underscores ("8ZRT119", "22M", "mama_bear_9").
    case mixed
    /// Letters of a script without case.
    case caseless
    case mark
    /// Stands before the first and after the last token, so that rules may look around without bounds.
    case edge
  }

  struct Shape: OptionSet {
    let rawValue: UInt16
    static let capital = Shape(rawValue: 1)
    static let allCapitals = Shape(rawValue: 2)
    /// A capital after a small letter ("DeShawn", "McKibben").
    static let innerCapital = Shape(rawValue: 4)
    static let possessive = Shape(rawValue: 8)
    /// A verb or negation is attached ("he's" may be either; "don't", "she'll").
    static let contraction = Shape(rawValue: 16)
    static let spaceBefore = Shape(rawValue: 32)
    static let lineBefore = Shape(rawValue: 64)
    /// Its capital may be due to the sentence alone.
    static let sentenceStart = Shape(rawValue: 128)
    static let underscore = Shape(rawValue: 256)
    static let apostrophe = Shape(rawValue: 512)
    static let beginsPhrase = Shape(rawValue: 1024)
  }

  /// Offsets in the shadow. A possessive or contraction ending lies beyond `end`.
  var start: Int32
  var end: Int32
  var kind: Kind
  /// The byte of a mark.
  var mark: UInt8 = 0
  var shape: Shape = []
  var classes: WordClasses = []
  /// Of the folded, lower-case letters; tells repeated words apart without looking at them.
  var hash: UInt32 = 0

  static let edge = Token(start: 0, end: 0, kind: .edge)

  var length: Int { Int(end - start) }
  var isCapitalized: Bool { shape.contains(.capital) }
  var isGlued: Bool { shape.isDisjoint(with: [.spaceBefore, .lineBefore]) }

  func isMark(_ byte: UInt8) -> Bool { kind == .mark && mark == byte }
  func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && UInt32(mark) == scalar.value }
  func has(_ any: WordClasses) -> Bool { !classes.isDisjoint(with: any) }
}
