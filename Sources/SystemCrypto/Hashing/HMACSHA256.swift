internal import CLibcrypto

/// HMAC with SHA-256 (RFC 2104, RFC 4231).
public enum HMACSHA256 {
  /// The authentication code of `message` under `key`. Compare codes with `==`, which takes constant time.
  public static func code(for message: [UInt8], key: [UInt8]) -> SHA256Digest {
    SHA256Digest { buffer in
      let output = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
      let code = HMAC(SHA256.algorithm, key, Int32(key.count), message, message.count, output, nil)
      precondition(code != nil, "libcrypto could not compute an HMAC")
    }
  }

  /// The authentication code of the UTF-8 of `message` under `key`.
  public static func code(for message: String, key: [UInt8]) -> SHA256Digest {
    code(for: Array(message.utf8), key: key)
  }
}
