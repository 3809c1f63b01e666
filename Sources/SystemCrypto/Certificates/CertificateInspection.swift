internal import CLibcrypto
internal import Glibc

/// What is read off an X.509 certificate, PEM (the first one in the text) or DER.
public enum CertificateInspection {
  /// The digest of the whole certificate: what `openssl x509 -fingerprint -sha256` prints, and what a device is
  /// enrolled by.
  public static func sha256Fingerprint(pem: String) throws(SystemCryptoError) -> SHA256Digest {
    try fingerprint(of: PEM.certificate(pem))
  }

  /// The digest of the whole certificate.
  public static func sha256Fingerprint(der: [UInt8]) throws(SystemCryptoError) -> SHA256Digest {
    try fingerprint(of: certificate(der: der))
  }

  /// The digest of the public key (SubjectPublicKeyInfo, as RFC 7469 pins it): it survives a renewal with the same key.
  public static func spkiSHA256(pem: String) throws(SystemCryptoError) -> SHA256Digest {
    try publicKeyDigest(of: PEM.certificate(pem))
  }

  /// The digest of the public key.
  public static func spkiSHA256(der: [UInt8]) throws(SystemCryptoError) -> SHA256Digest {
    try publicKeyDigest(of: certificate(der: der))
  }

  /// The last second of validity, in seconds since 1970.
  public static func notAfter(pem: String) throws(SystemCryptoError) -> Int64 {
    let certificate = try PEM.certificate(pem)
    var date = tm()
    try require(ASN1_TIME_to_tm(X509_get0_notAfter(certificate.pointer), &date) == 1, "read the certificate's end")
    return Int64(timegm(&date))
  }

  /// Whether `pemPrivateKey` is the key of `pemCertificate`.
  public static func isKeyPair(pemCertificate: String, pemPrivateKey: String) throws(SystemCryptoError) -> Bool {
    let certificate = try PEM.certificate(pemCertificate)
    let key = try PEM.privateKey(pemPrivateKey)
    defer { ERR_clear_error() }
    return X509_check_private_key(certificate.pointer, key.pointer) == 1
  }

  /// The DER form of the first certificate in `pem`.
  public static func der(pem: String) throws(SystemCryptoError) -> [UInt8] {
    try encoding(of: PEM.certificate(pem))
  }

  private static func certificate(der: [UInt8]) throws(SystemCryptoError) -> LibcryptoObject {
    let parsed = der.withUnsafeBufferPointer { bytes in
      var next = bytes.baseAddress
      return d2i_X509(nil, &next, bytes.count)
    }
    do {
      return try LibcryptoObject(parsed, "read a certificate") { X509_free($0) }
    } catch {
      throw .unreadableCertificate
    }
  }

  private static func fingerprint(of certificate: consuming LibcryptoObject) throws(SystemCryptoError) -> SHA256Digest {
    SHA256.digest(try encoding(of: certificate))
  }

  private static func publicKeyDigest(
    of certificate: consuming LibcryptoObject
  ) throws(SystemCryptoError) -> SHA256Digest {
    let publicKey = X509_get_X509_PUBKEY(certificate.pointer)
    return SHA256.digest(try encoded("encode a public key") { i2d_X509_PUBKEY(publicKey, $0) })
  }

  private static func encoding(of certificate: consuming LibcryptoObject) throws(SystemCryptoError) -> [UInt8] {
    let pointer = certificate.pointer
    return try encoded("encode a certificate") { i2d_X509(pointer, $0) }
  }

  /// Runs one of libcrypto's DER encoders, which allocate their output and say its size.
  private static func encoded(
    _ step: String, by encode: (UnsafeMutablePointer<UnsafeMutablePointer<UInt8>?>) -> Int32
  ) throws(SystemCryptoError) -> [UInt8] {
    var output: UnsafeMutablePointer<UInt8>?
    let count = encode(&output)
    guard let output, count > 0 else { throw .fromQueue(step: step) }
    defer { CRYPTO_free(output, #file, #line) }
    return [UInt8](UnsafeBufferPointer(start: output, count: Int(count)))
  }
}
