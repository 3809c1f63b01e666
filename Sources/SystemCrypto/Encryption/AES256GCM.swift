internal import CLibcrypto

/// AES-256 in Galois/counter mode (NIST SP 800-38D): keeps a short secret in a database whose key lies elsewhere.
///
/// The sealed form is nonce (12 bytes), ciphertext (as long as the plaintext), tag (16 bytes). Nonces are random: one
/// key may seal up to 2^32 times.
public enum AES256GCM {
  public static let keyByteCount = 32
  private static let nonceByteCount = 12
  private static let tagByteCount = 16

  /// Seals `plaintext`. `context` is authenticated and not stored: the same has to be given to open, so that a sealed
  /// value cannot be moved to another row. Throws only where `key` is not 32 bytes or memory is out.
  public static func seal(
    _ plaintext: [UInt8], key: [UInt8], context: [UInt8] = []
  ) throws(SystemCryptoError) -> [UInt8] {
    let step = "seal a value"
    let nonce = SystemRandom.bytes(nonceByteCount)
    let cipher = try start(isSealing: true, key: key, nonce: nonce, context: context, step: step)
    let ciphertext = try run(cipher, over: plaintext, step: step)
    var tag = [UInt8](repeating: 0, count: tagByteCount)
    var extra: Int32 = 0
    try require(EVP_CipherFinal_ex(cipher.pointer, &tag, &extra) == 1, step)
    let read = EVP_CIPHER_CTX_ctrl(cipher.pointer, EVP_CTRL_AEAD_GET_TAG, Int32(tagByteCount), &tag)
    try require(read == 1, step)
    return nonce + ciphertext + tag
  }

  /// The plaintext `sealed` was made of. Throws `authenticationFailed` where sealed form, key or context is not the
  /// one it was made with.
  public static func open(
    _ sealed: [UInt8], key: [UInt8], context: [UInt8] = []
  ) throws(SystemCryptoError) -> [UInt8] {
    let step = "open a sealed value"
    guard sealed.count >= nonceByteCount + tagByteCount else { throw .authenticationFailed }
    let nonce = Array(sealed.prefix(nonceByteCount))
    var tag = Array(sealed.suffix(tagByteCount))
    let cipher = try start(isSealing: false, key: key, nonce: nonce, context: context, step: step)
    let plaintext = try run(
      cipher, over: Array(sealed.dropFirst(nonceByteCount).dropLast(tagByteCount)), step: step)
    let set = EVP_CIPHER_CTX_ctrl(cipher.pointer, EVP_CTRL_AEAD_SET_TAG, Int32(tagByteCount), &tag)
    try require(set == 1, step)
    var extra: Int32 = 0
    guard EVP_CipherFinal_ex(cipher.pointer, &tag, &extra) == 1 else {
      ERR_clear_error()
      throw .authenticationFailed
    }
    return plaintext
  }

  private static func start(
    isSealing: Bool, key: [UInt8], nonce: [UInt8], context: [UInt8], step: String
  ) throws(SystemCryptoError) -> LibcryptoObject {
    guard key.count == keyByteCount else { throw .failed(step: step, reason: "the key is not 32 bytes") }
    let cipher = try LibcryptoObject(EVP_CIPHER_CTX_new(), step) { EVP_CIPHER_CTX_free($0) }
    let status = EVP_CipherInit_ex2(cipher.pointer, EVP_aes_256_gcm(), key, nonce, isSealing ? 1 : 0, nil)
    try require(status == 1, step)
    var count: Int32 = 0
    if !context.isEmpty {
      try require(EVP_CipherUpdate(cipher.pointer, nil, &count, context, Int32(context.count)) == 1, step)
    }
    return cipher
  }

  private static func run(
    _ cipher: borrowing LibcryptoObject, over input: [UInt8], step: String
  ) throws(SystemCryptoError) -> [UInt8] {
    var output = [UInt8](repeating: 0, count: input.count)
    var count: Int32 = 0
    if !input.isEmpty {
      try require(EVP_CipherUpdate(cipher.pointer, &output, &count, input, Int32(input.count)) == 1, step)
    }
    return output
  }
}
