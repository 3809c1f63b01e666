internal import CLibcrypto

/// PBKDF2 with HMAC-SHA-256 (RFC 8018): a key from a password, slow on purpose. About 0.25 µs an iteration.
public enum PBKDF2 {
  /// One block (32 bytes) of key. `iterations` is at least 1.
  public static func deriveKey(password: [UInt8], salt: [UInt8], iterations: Int) -> SHA256Digest {
    SHA256Digest { buffer in
      let status = password.withUnsafeBytes { password in
        PKCS5_PBKDF2_HMAC(
          password.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(password.count),
          salt, Int32(salt.count), Int32(iterations), SHA256.algorithm,
          Int32(buffer.count), buffer.baseAddress?.assumingMemoryBound(to: UInt8.self))
      }
      precondition(status == 1, "libcrypto could not derive a key")
    }
  }
}
