/// The bytes that the grammar of a line gives a meaning.
enum ASCII {
  static let nul: UInt8 = 0x00
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let comma: UInt8 = 0x2C
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let equals: UInt8 = 0x3D
  static let at: UInt8 = 0x40
  static let backslash: UInt8 = 0x5C
  static let underscore: UInt8 = 0x5F
  static let asterisk: UInt8 = 0x2A

  /// A byte that would end a line, or that no line may hold.
  static func breaksLine(_ byte: UInt8) -> Bool {
    byte == lineFeed || byte == carriageReturn || byte == nul
  }
}
