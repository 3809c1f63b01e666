internal import CLibcrypto

/// SHA-256 (FIPS 180-4) over as many pieces as there are, without joining them first.
///
///     var hash = SHA256()
///     hash.update(byte: 0)
///     hash.update(salt)
///     hash.update(envelope)
///     let leaf = hash.finish()
public struct SHA256: ~Copyable {
  private let context: OpaquePointer

  /// Fetched once: looking an algorithm up by name costs more than hashing a message. Immutable once fetched.
  nonisolated(unsafe) static let algorithm: OpaquePointer = {
    let fetched = EVP_MD_fetch(nil, "SHA2-256", nil)
    guard let fetched else { preconditionFailure("libcrypto offers no SHA-256") }
    return fetched
  }()

  public init() {
    guard let context = EVP_MD_CTX_new(), EVP_DigestInit_ex2(context, Self.algorithm, nil) == 1 else {
      preconditionFailure("libcrypto could not start SHA-256: out of memory")
    }
    self.context = context
  }

  deinit { EVP_MD_CTX_free(context) }

  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    // A digest over part of the input would pass as a digest of all of it, so this must not go on.
    precondition(EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1, "libcrypto could not go on hashing")
  }

  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  public mutating func update(_ bytes: ArraySlice<UInt8>) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Hashes the UTF-8 of `text`, without a length or an end mark: the caller frames it.
  public mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  public mutating func update(_ digest: SHA256Digest) {
    digest.withUnsafeBytes { update($0) }
  }

  public mutating func update(byte: UInt8) {
    withUnsafeBytes(of: byte) { update($0) }
  }

  /// Hashes `integer` as its bytes, most significant first.
  public mutating func update(bigEndian integer: some FixedWidthInteger) {
    withUnsafeBytes(of: integer.bigEndian) { update($0) }
  }

  /// The digest of everything given so far.
  public consuming func finish() -> SHA256Digest {
    SHA256Digest { buffer in
      let status = EVP_DigestFinal_ex(context, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), nil)
      precondition(status == 1, "libcrypto could not finish hashing")
    }
  }
}

extension SHA256 {
  /// The digest of `parts`, one after another, with nothing in between.
  public static func digest(_ parts: [UInt8]...) -> SHA256Digest {
    var hash = SHA256()
    for part in parts { hash.update(part) }
    return hash.finish()
  }

  public static func digest(_ bytes: UnsafeRawBufferPointer) -> SHA256Digest {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// The digest of the UTF-8 of `text`.
  public static func digest(_ text: String) -> SHA256Digest {
    var hash = SHA256()
    hash.update(text)
    return hash.finish()
  }
}
