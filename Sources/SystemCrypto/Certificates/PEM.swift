internal import CLibcrypto

/// Certificates and keys between their PEM text (RFC 7468) and libcrypto's objects.
enum PEM {
  /// The first certificate in `text`: the server's own, in a file that holds a chain.
  static func certificate(_ text: String) throws(SystemCryptoError) -> LibcryptoObject {
    let buffer = try LibcryptoObject.memoryBuffer(of: Array(text.utf8))
    let certificate = PEM_read_bio_X509(buffer.pointer, nil, refusePassphrase, nil)
    do {
      return try LibcryptoObject(certificate, "read a certificate") { X509_free($0) }
    } catch {
      throw .unreadableCertificate
    }
  }

  static func privateKey(_ text: String) throws(SystemCryptoError) -> LibcryptoObject {
    let buffer = try LibcryptoObject.memoryBuffer(of: Array(text.utf8))
    let key = PEM_read_bio_PrivateKey(buffer.pointer, nil, refusePassphrase, nil)
    do {
      return try LibcryptoObject(key, "read a private key") { EVP_PKEY_free($0) }
    } catch {
      throw .unreadablePrivateKey
    }
  }

  static func newPrivateKey() throws(SystemCryptoError) -> LibcryptoObject {
    try LibcryptoObject(CLibcrypto_EC_P256_generate(), "make a private key") { EVP_PKEY_free($0) }
  }

  static func text(ofCertificate certificate: borrowing LibcryptoObject) throws(SystemCryptoError) -> String {
    let buffer = try LibcryptoObject.memoryBuffer()
    try require(PEM_write_bio_X509(buffer.pointer, certificate.pointer) == 1, "write a certificate")
    return buffer.bufferedText()
  }

  static func text(ofPrivateKey key: borrowing LibcryptoObject) throws(SystemCryptoError) -> String {
    let buffer = try LibcryptoObject.memoryBuffer()
    let status = PEM_write_bio_PKCS8PrivateKey(buffer.pointer, key.pointer, nil, nil, 0, nil, nil)
    try require(status == 1, "write a private key")
    return buffer.bufferedText()
  }
}

/// Passed wherever libcrypto reads PEM: by itself it would stop the program and ask for a passphrase on the terminal.
private func refusePassphrase(
  _ buffer: UnsafeMutablePointer<CChar>?, _ size: Int32, _ isWriting: Int32, _ context: UnsafeMutableRawPointer?
) -> Int32 { -1 }
