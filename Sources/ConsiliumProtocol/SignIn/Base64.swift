/// Base64 with the standard alphabet and padding (RFC 4648, section 4): a pure module, so not the one of libcrypto.
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding: UInt8 = 0x3D

  /// The value of each letter; 0xFF for what is none.
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt8(value) }
    return values
  }()

  public static func encode(_ bytes: some Collection<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var group: UInt32 = 0
    var taken = 0
    for byte in bytes {
      group = group << 8 | UInt32(byte)
      taken += 1
      if taken == 3 {
        append(group, letters: 4, to: &text)
        group = 0
        taken = 0
      }
    }
    if taken > 0 {
      append(group << UInt32(8 * (3 - taken)), letters: taken + 1, to: &text)
      text.append(contentsOf: repeatElement(padding, count: 3 - taken))
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(_ group: UInt32, letters: Int, to text: inout [UInt8]) {
    for position in 0..<letters { text.append(alphabet[Int(group >> UInt32(18 - 6 * position)) & 0x3F]) }
  }

  /// Nil where the text is not base64: another letter, a length or padding that is not right, bits left over.
  public static func decode(_ text: some StringProtocol) -> [UInt8]? {
    let letters = Array(text.utf8)
    guard letters.count.isMultiple(of: 4) else { return nil }
    let padded = letters.suffix(2).count { $0 == padding }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    var group: UInt32 = 0
    var taken = 0
    for letter in letters.dropLast(padded) {
      let value = values[Int(letter)]
      guard value != 0xFF else { return nil }
      group = group << 6 | UInt32(value)
      taken += 1
      if taken == 4 {
        bytes.append(contentsOf: [UInt8(group >> 16 & 0xFF), UInt8(group >> 8 & 0xFF), UInt8(group & 0xFF)])
        group = 0
        taken = 0
      }
    }
    switch taken {
    case 0 where padded == 0: break
    case 2 where padded == 2 && group & 0x0F == 0: bytes.append(UInt8(group >> 4))
    case 3 where padded == 1 && group & 0x03 == 0:
      bytes.append(contentsOf: [UInt8(group >> 10 & 0xFF), UInt8(group >> 2 & 0xFF)])
    default: return nil
    }
    return bytes
  }
}
