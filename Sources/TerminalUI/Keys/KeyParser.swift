/// Bytes of a terminal to keys. Give it reads as they come, cut anywhere; the keys are the same.
///
/// Reads UTF-8, the sequences of xterm and its kin, of the Linux console, and bracketed paste. Sequences it does not
/// know and answers of the terminal are swallowed; bytes that are not UTF-8 become U+FFFD.
///
/// An ESC may be a key or the start of a sequence, which only time tells: when `isWaiting` is true and nothing more
/// came for some 50 ms, call `flush()`.
public struct KeyParser: Sendable {
  enum State: Hashable, Sendable {
    case ground
    case utf8(UTF8Scalar, isAlt: Bool)
    case escape
    case control([UInt8])
    case linuxFunction
    case single
    case string(introducer: UInt8, length: Int)
    case stringEscape
    case paste
  }
  private var state = State.ground
  private var pasted: [UInt8] = []

  public init() {}

  /// Whether the bytes so far may be whole or may go on. False within a paste, which ends only by its own mark.
  public var isWaiting: Bool {
    switch state {
    case .ground, .paste: false
    default: true
    }
  }

  /// The keys that these bytes complete.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, &keys) }
    return keys
  }

  /// Takes what has come for all there is: a lone ESC is the key, ESC and a letter is Alt, the rest is dropped.
  public mutating func flush() -> [Key] {
    let keys: [Key]
    switch state {
    case .ground, .paste: return []
    case .utf8: keys = [.character("\u{FFFD}")]
    case .escape: keys = [.escape]
    case .control([]): keys = [.alt("[")]
    case .single: keys = [.alt("O")]
    case .string(let introducer, 0): keys = [.alt(Character(UnicodeScalar(introducer)))]
    case .control, .linuxFunction, .string, .stringEscape: keys = []
    }
    state = .ground
    return keys
  }

  private mutating func take(_ byte: UInt8, _ keys: inout [Key]) {
    switch state {
    case .ground: ground(byte, &keys)
    case .utf8(let scalar, let isAlt): utf8(byte, scalar, isAlt: isAlt, &keys)
    case .escape: escape(byte, &keys)
    case .control(let parameters): control(byte, parameters, &keys)
    case .linuxFunction:
      state = .ground
      if (0x41...0x45).contains(byte) { keys.append(.function(Int(byte) - 0x40)) }
    case .single: single(byte, &keys)
    case .string(let introducer, let length): string(byte, introducer: introducer, length: length)
    case .stringEscape:
      state = .escape
      if byte == 0x5C { state = .ground } else { escape(byte, &keys) }
    case .paste: paste(byte, &keys)
    }
  }
}

// MARK: - Text

extension KeyParser {
  private mutating func ground(_ byte: UInt8, _ keys: inout [Key]) {
    state = .ground
    switch byte {
    case 0x1B: state = .escape
    case 0x0D: keys.append(.enter)
    case 0x09: keys.append(.tab)
    case 0x08, 0x7F: keys.append(.backspace)
    case 0x00...0x1F: keys.append(.control(KeySequence.controlName(byte)))
    case 0x20...0x7E: keys.append(.character(Character(UnicodeScalar(byte))))
    default: beginUTF8(byte, isAlt: false, &keys)
    }
  }

  private mutating func beginUTF8(_ byte: UInt8, isAlt: Bool, _ keys: inout [Key]) {
    if let scalar = UTF8Scalar(lead: byte) {
      state = .utf8(scalar, isAlt: isAlt)
    } else {
      keys.append(.character("\u{FFFD}"))
    }
  }

  private mutating func utf8(_ byte: UInt8, _ scalar: UTF8Scalar, isAlt: Bool, _ keys: inout [Key]) {
    var scalar = scalar
    guard scalar.accepts(byte) else {
      keys.append(.character("\u{FFFD}"))
      return ground(byte, &keys)
    }
    guard let whole = scalar.append(byte) else {
      state = .utf8(scalar, isAlt: isAlt)
      return
    }
    state = .ground
    if whole.properties.generalCategory == .control { return }  // C1: no key sends them
    keys.append(isAlt ? .alt(Character(whole)) : .character(Character(whole)))
  }
}

/// A scalar of two to four bytes while they come (RFC 3629, section 4).
struct UTF8Scalar: Hashable, Sendable {
  private var value: UInt32
  private var missing: Int
  private var allowed: ClosedRange<UInt8>

  init?(lead: UInt8) {
    allowed = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: (value, missing) = (UInt32(lead & 0x1F), 1)
    case 0xE0...0xEF: (value, missing) = (UInt32(lead & 0x0F), 2)
    case 0xF0...0xF4: (value, missing) = (UInt32(lead & 0x07), 3)
    default: return nil
    }
    // No longer form than needed, no surrogates, nothing past U+10FFFF.
    switch lead {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: break
    }
  }

  func accepts(_ byte: UInt8) -> Bool { allowed.contains(byte) }

  /// The scalar, once it is whole.
  mutating func append(_ byte: UInt8) -> UnicodeScalar? {
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    return missing == 0 ? UnicodeScalar(value) : nil
  }
}

// MARK: - Sequences

extension KeyParser {
  private mutating func escape(_ byte: UInt8, _ keys: inout [Key]) {
    state = .ground
    switch byte {
    case 0x1B:
      keys.append(.escape)
      state = .escape
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "]"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string(introducer: byte, length: 0)
    case 0x0D, 0x0A: keys.append(.altEnter)
    case 0x09: keys.append(.special(.tab, .alt))
    case 0x08, 0x7F: keys.append(.special(.backspace, .alt))
    case 0x00...0x1F: break
    case 0x20...0x7E: keys.append(.alt(Character(UnicodeScalar(byte))))
    default: beginUTF8(byte, isAlt: true, &keys)
    }
  }

  /// Parameters (0x30 to 0x3F) and intermediates (0x20 to 0x2F), then one final byte (ECMA-48, 5.4).
  private mutating func control(_ byte: UInt8, _ parameters: [UInt8], _ keys: inout [Key]) {
    switch byte {
    case 0x20...0x3F:
      // Nothing we know is longer; the rest is swallowed all the same.
      state = .control(parameters.count < 32 ? parameters + [byte] : parameters)
    case UInt8(ascii: "[") where parameters.isEmpty: state = .linuxFunction
    case 0x40...0x7E:
      state = parameters == Array("200".utf8) && byte == UInt8(ascii: "~") ? .paste : .ground
      if let key = KeySequence.control(parameters, final: byte) { keys.append(key) }
    default: ground(byte, &keys)
    }
  }

  private mutating func single(_ byte: UInt8, _ keys: inout [Key]) {
    guard (0x20...0x7E).contains(byte) else { return ground(byte, &keys) }
    state = .ground
    if let key = KeySequence.single(byte) { keys.append(key) }
  }

  /// An answer of the terminal, to be ended by BEL or ST.
  private mutating func string(_ byte: UInt8, introducer: UInt8, length: Int) {
    switch byte {
    case 0x07: state = .ground
    case 0x1B: state = .stringEscape
    default: state = .string(introducer: introducer, length: length + 1)
    }
  }

  private mutating func paste(_ byte: UInt8, _ keys: inout [Key]) {
    pasted.append(byte)
    guard byte == Self.pasteEnd.last, pasted.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) else { return }
    keys.append(.paste(KeySequence.pasted(pasted.dropLast(Self.pasteEnd.count))))
    pasted = []
    state = .ground
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)
}
