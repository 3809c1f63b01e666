/// Crockford's base 32: upper-case digits and letters without I, L, O and U, so that it can be read aloud and typed
/// back. Decoding takes either case, O for 0, I and L for 1, and passes over hyphens.
public enum CrockfordBase32 {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// 8 symbols for 5 bytes, most significant bits first; the last symbol is filled up with zero bits.
  public static func encode(_ bytes: some Sequence<UInt8>) -> String {
    var symbols: [UInt8] = []
    var pending: UInt32 = 0
    var pendingBits: UInt32 = 0
    for byte in bytes {
      pending = pending << 8 | UInt32(byte)
      pendingBits += 8
      while pendingBits >= 5 {
        pendingBits -= 5
        symbols.append(alphabet[Int(pending >> pendingBits & 31)])
      }
    }
    if pendingBits > 0 { symbols.append(alphabet[Int(pending << (5 - pendingBits) & 31)]) }
    return String(decoding: symbols, as: UTF8.self)
  }

  /// The bytes `text` encodes; nil for another symbol, a length no encoding has, or filling bits that are not zero, so
  /// that the same bytes have one text only (but for case, hyphens and look-alikes).
  public static func decode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var pending: UInt32 = 0
    var pendingBits: UInt32 = 0
    for symbol in text.utf8 where symbol != UInt8(ascii: "-") {
      guard let value = value(of: symbol) else { return nil }
      pending = pending << 5 | UInt32(value)
      pendingBits += 5
      if pendingBits >= 8 {
        pendingBits -= 8
        bytes.append(UInt8(truncatingIfNeeded: pending >> pendingBits))
      }
    }
    guard pendingBits < 5, pending & ((1 << pendingBits) - 1) == 0 else { return nil }
    return bytes
  }

  /// `count` independent random symbols (5 bits each), as in short references.
  public static func randomSymbols(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) -> String {
    String(decoding: (0..<count).map { _ in alphabet[Int.random(in: 0..<32, using: &generator)] }, as: UTF8.self)
  }

  private static func value(of symbol: UInt8) -> UInt8? {
    let isLowerCase = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(symbol)
    switch isLowerCase ? symbol - 32 : symbol {
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    case let upper: return alphabet.firstIndex(of: upper).map { UInt8($0) }
    }
  }
}
