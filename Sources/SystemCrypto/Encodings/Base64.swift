/// Base 64 (RFC 4648, section 4), with padding, as SASL payloads and SCRAM attributes use it.
public enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  public static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var symbols: [UInt8] = []
    var pending: UInt32 = 0
    var pendingBits: UInt32 = 0
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      pendingBits += 8
      while pendingBits >= 6 {
        pendingBits -= 6
        symbols.append(alphabet[Int(pending >> pendingBits & 63)])
      }
    }
    if pendingBits > 0 { symbols.append(alphabet[Int(pending << (6 - pendingBits) & 63)]) }
    while symbols.count % 4 != 0 { symbols.append(padding) }
    return String(decoding: symbols, as: UTF8.self)
  }

  /// The bytes encoded, or nil for a foreign symbol, white space, missing padding, or filling bits that are not zero:
  /// the same bytes have one encoding only.
  public static func decode(_ text: some BidirectionalCollection<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    let paddingCount = text.suffix(2).reversed().prefix { $0 == padding }.count
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 4 * 3)
    var pending: UInt32 = 0
    var pendingBits: UInt32 = 0
    for symbol in text.dropLast(paddingCount) {
      guard let value = value(of: symbol) else { return nil }
      pending = pending << 6 | UInt32(value)
      pendingBits += 6
      if pendingBits >= 8 {
        pendingBits -= 8
        bytes.append(UInt8(truncatingIfNeeded: pending >> pendingBits))
      }
    }
    guard pending & ((1 << pendingBits) - 1) == 0 else { return nil }
    return bytes
  }

  public static func decode(_ text: String) -> [UInt8]? { decode(text.utf8) }

  private static func value(of symbol: UInt8) -> UInt8? {
    switch symbol {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): symbol - UInt8(ascii: "A")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): symbol - UInt8(ascii: "a") + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): symbol - UInt8(ascii: "0") + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
