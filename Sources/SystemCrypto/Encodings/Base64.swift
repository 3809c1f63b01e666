internal import CLibcrypto

/// Base 64 (RFC 4648, section 4), with padding, as SCRAM's attributes and stored keys use it. `ConsiliumProtocol` has one of its own
/// for SASL: it is pure, and knows no libcrypto.
enum Base64 {
  static func encode(_ bytes: some Collection<UInt8>) -> String {
    let plain = Array(bytes)
    // EVP_EncodeBlock ends what it writes with a zero.
    var symbols = [UInt8](repeating: 0, count: (plain.count + 2) / 3 * 4 + 1)
    let count = EVP_EncodeBlock(&symbols, plain, Int32(plain.count))
    return String(decoding: symbols.prefix(Int(count)), as: UTF8.self)
  }

  /// The bytes encoded, or nil for a foreign symbol, white space, missing padding, or filling bits that are not zero:
  /// the same bytes have one encoding only.
  static func decode(_ text: some Collection<UInt8>) -> [UInt8]? {
    guard text.count % 4 == 0 else { return nil }
    guard !text.isEmpty else { return [] }
    let symbols = Array(text)
    var bytes = [UInt8](repeating: 0, count: symbols.count / 4 * 3)
    let count = EVP_DecodeBlock(&bytes, symbols, Int32(symbols.count))
    // It counts the padding as bytes and is lenient with the rest, so what it read has to give the same text again.
    let padding = symbols.suffix(2).count { $0 == UInt8(ascii: "=") }
    guard count >= padding else { return nil }
    let plain = Array(bytes.prefix(Int(count) - padding))
    return encode(plain).utf8.elementsEqual(symbols) ? plain : nil
  }

  static func decode(_ text: String) -> [UInt8]? { decode(text.utf8) }
}
