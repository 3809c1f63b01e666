import SystemCrypto

/// The digests of the certificate that a server presented.
public struct PresentedCertificate: Hashable, Sendable {
  /// Of the public key (SubjectPublicKeyInfo): stays the same when the certificate is renewed with its key.
  public let spki: SHA256Digest
  /// Of the whole certificate.
  public let certificate: SHA256Digest

  public init(spki: SHA256Digest, certificate: SHA256Digest) {
    self.spki = spki
    self.certificate = certificate
  }

  init(der: [UInt8]) throws(SystemCryptoError) {
    spki = try CertificateInspection.spkiSHA256(der: der)
    certificate = try CertificateInspection.sha256Fingerprint(der: der)
  }
}

/// What a client knows its server by. No certificate authority has a say: the collective's server is the one whose
/// public key a member was given by hand.
public enum ServerIdentity: Sendable {
  /// SHA-256 of the public key or of the certificate.
  case pinned(SHA256Digest)
  /// By the half of a public-key digest that an invitation carries.
  case invited(InvitationToken)
  /// Nothing yet: every server is refused, and its digest shown for comparison.
  case unknown

  public func recognizes(_ presented: PresentedCertificate) -> Bool {
    switch self {
    case .pinned(let digest): digest == presented.spki || digest == presented.certificate
    case .invited(let token): token.matches(spki: presented.spki)
    case .unknown: false
    }
  }
}
