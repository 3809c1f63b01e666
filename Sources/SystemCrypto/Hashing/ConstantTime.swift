internal import CLibcrypto

/// Comparison whose duration tells nothing about where two secrets differ.
public enum ConstantTime {
  /// Whether both hold the same bytes. The lengths are not kept secret.
  public static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
  }
}
