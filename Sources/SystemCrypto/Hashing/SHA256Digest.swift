/// The 32 bytes of a SHA-256 digest, stored in place. `==` takes the same time wherever two digests differ, so a
/// digest of a secret may be compared with it.
public struct SHA256Digest: Hashable, Sendable {
  public static let byteCount = 32

  /// The bytes in order, in the machine's own word layout.
  private var words: SIMD4<UInt64>

  /// 32 zero bytes: what a chain starts from.
  public static let zero = SHA256Digest { _ in }

  /// Lets `write` fill the 32 bytes, which are zero before.
  init(_ write: (UnsafeMutableRawBufferPointer) -> Void) {
    words = .zero
    Swift.withUnsafeMutableBytes(of: &words, write)
  }

  /// Nil unless there are exactly 32 bytes.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Self.byteCount else { return nil }
    self.init { $0.copyBytes(from: bytes) }
  }

  /// Nil unless `hex` is 64 hexadecimal digits, of either case; colons between bytes, as certificate tools print them,
  /// are passed over.
  public init?(hex: String) {
    let digits = hex.utf8.filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 * Self.byteCount else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.byteCount)
    for index in stride(from: 0, to: digits.count, by: 2) {
      guard let high = Self.value(ofHexDigit: digits[index]), let low = Self.value(ofHexDigit: digits[index + 1])
      else { return nil }
      bytes.append(high << 4 | low)
    }
    self.init(bytes: bytes)
  }

  public var bytes: [UInt8] { withUnsafeBytes { [UInt8]($0) } }

  /// 64 lower-case hexadecimal digits.
  public var hex: String {
    String(unsafeUninitializedCapacity: 2 * Self.byteCount) { text in
      withUnsafeBytes { bytes in
        for (index, byte) in bytes.enumerated() {
          text[2 * index] = Self.hexDigit(byte >> 4)
          text[2 * index + 1] = Self.hexDigit(byte & 15)
        }
      }
      return 2 * Self.byteCount
    }
  }

  public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try Swift.withUnsafeBytes(of: words, body)
  }

  public static func == (left: SHA256Digest, right: SHA256Digest) -> Bool {
    let difference = left.words ^ right.words
    return (difference[0] | difference[1] | difference[2] | difference[3]) == 0
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func value(ofHexDigit digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// A digest in JSON is its hexadecimal text.
extension SHA256Digest: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let digest = SHA256Digest(hex: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not 64 hexadecimal digits")
    }
    self = digest
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hex)
  }
}
