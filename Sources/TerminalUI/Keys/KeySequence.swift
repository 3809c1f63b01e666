/// What the sequences of terminals mean (xterm's control sequences, "PC-style function keys"; the Linux console).
enum KeySequence {
  /// Ctrl's letter for a C0 byte.
  static func controlName(_ byte: UInt8) -> Character {
    switch byte {
    case 0x00: " "
    case 0x01...0x1A: Character(UnicodeScalar(byte + 0x60))
    default: Character(UnicodeScalar(byte + 0x40))
    }
  }

  /// ESC O and one byte.
  static func single(_ byte: UInt8) -> Key? {
    switch byte {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(UnicodeScalar(byte - 0x40)))  // keypad
    default: letter(byte).map { .special($0, []) }
    }
  }

  /// ESC [ parameters, final byte.
  static func control(_ bytes: [UInt8], final: UInt8) -> Key? {
    guard let parameters = numbers(bytes) else { return nil }
    let modifiers = parameters.count > 1 ? held(parameters[1]) : []
    switch final {
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "u"): return parameters.first.flatMap { code($0, modifiers) }
    case UInt8(ascii: "~"):
      if parameters.count == 3, parameters[0] == 27 { return code(parameters[2], modifiers) }
      return parameters.first.flatMap(numbered).map { .special($0, modifiers) }
    default: return letter(final).map { .special($0, modifiers) }
    }
  }

  /// nil for the private sequences and for anything that is not numbers between semicolons.
  private static func numbers(_ bytes: [UInt8]) -> [Int]? {
    if bytes.isEmpty { return [] }
    var values: [Int] = []
    for part in bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard part.count <= 7, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      values.append(part.reduce(0) { $0 * 10 + Int($1) - 0x30 })
    }
    return values
  }

  private static func held(_ parameter: Int) -> Key.Modifiers {
    let bits = max(parameter - 1, 0)
    var modifiers = Key.Modifiers(rawValue: UInt8(bits & 7))
    if bits & 8 != 0 { modifiers.insert(.alt) }  // Meta
    return modifiers
  }

  private static func letter(_ byte: UInt8) -> Key.Special? {
    switch byte {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(byte) - 0x4F)
    default: nil
    }
  }

  private static func numbered(_ number: Int) -> Key.Special? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// A key by its code point, as terminals send it that tell Ctrl-Enter from Enter.
  private static func code(_ value: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch value {
    case 9: return .special(.tab, modifiers)
    case 13: return .special(.enter, modifiers)
    case 27: return .special(.escape, modifiers)
    case 8, 127: return .special(.backspace, modifiers)
    default: break
    }
    guard value >= 0x20, !(0xE000...0xF8FF).contains(value), let scalar = UnicodeScalar(UInt32(value)),
      scalar.properties.generalCategory != .control
    else { return nil }
    if modifiers.contains(.control) { return Character(scalar).lowercased().first.map { .control($0) } }
    return modifiers.contains(.alt) ? .alt(Character(scalar)) : .character(Character(scalar))
  }

  /// Line ends as LF, other controls left out.
  static func pasted(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var previous: UnicodeScalar?
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar {
      case "\r": text.append("\n")
      case "\n": if previous != "\r" { text.append("\n") }
      case "\t": text.append("\t")
      default: if scalar.properties.generalCategory != .control { text.append(scalar) }
      }
      previous = scalar
    }
    return String(text)
  }
}
