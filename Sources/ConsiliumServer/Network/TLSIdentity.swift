import NIOCore
import NIOSSL
import SystemCrypto

/// The certificate and private key a server shows, as PEM.
public struct TLSIdentity: Sendable {
  private let pemCertificate: String
  private let pemPrivateKey: String

  public init(pemCertificate: String, pemPrivateKey: String) {
    self.pemCertificate = pemCertificate
    self.pemPrivateKey = pemPrivateKey
  }

  /// What clients pin: it outlives a renewal with the same key (RFC 7469, section 2.4).
  public func publicKeyPin() throws -> SHA256Digest { try CertificateInspection.spkiSHA256(pem: pemCertificate) }

  public func certificateFingerprint() throws -> SHA256Digest {
    try CertificateInspection.sha256Fingerprint(pem: pemCertificate)
  }

  /// TLS 1.2 with AEAD suites, and 1.3. The minimum is set by hand: the library's own is 1.0.
  func context() throws -> NIOSSLContext {
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: try NIOSSLCertificate.fromPEMBytes(Array(pemCertificate.utf8)).map { .certificate($0) },
      privateKey: .privateKey(try NIOSSLPrivateKey(bytes: Array(pemPrivateKey.utf8), format: .pem)))
    // A device may show a certificate; whose it is, is judged when it signs in with it:
    // a handshake that resumes an earlier one shows none to judge.
    configuration.certificateVerification = .optionalVerification
    configuration.trustRoots = .certificates([])
    // Our goodbye is sent at once; a peer's answer to it is not worth a slow stop.
    configuration.shutdownTimeout = .milliseconds(250)
    configuration.minimumTLSVersion = .tlsv12
    configuration.cipherSuiteValues = [
      .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
      .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
      .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
    ]
    return try NIOSSLContext(configuration: configuration)
  }
}
