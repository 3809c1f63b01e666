internal import CLibcrypto
internal import Glibc

/// A certificate that vouches for itself, and its key: EC P-256, signed with SHA-256. Peers trust it by its pin.
public struct SelfSignedCertificate: Sendable {
  /// What the key may be used for; peers refuse other uses.
  public enum Purpose: Sendable {
    /// A server in TLS.
    case server
    /// A member's device in TLS, for SASL EXTERNAL.
    case device
    /// A recipient of encrypted backups.
    case backupRecipient
  }

  public let pemCertificate: String
  /// PKCS #8, not encrypted: write it to a file only its owner may read.
  public let pemPrivateKey: String

  /// Makes a certificate valid from an hour ago (clocks differ) until `validDays` from now.
  ///
  /// - Parameters:
  ///   - commonName: 1 to 64 characters; shown, never trusted.
  ///   - subjectAltNames: the names and addresses clients connect to.
  ///   - validDays: 0 or fewer gives one that has expired, as tests need.
  ///   - renewing: the PEM of a private key to keep, so that pins of the public key stay true; a new key otherwise.
  public static func make(
    commonName: String, subjectAltNames: [SubjectAltName] = [], validDays: Int, purpose: Purpose = .server,
    renewing privateKey: String? = nil
  ) throws(SystemCryptoError) -> SelfSignedCertificate {
    let key = if let privateKey { try PEM.privateKey(privateKey) } else { try PEM.newPrivateKey() }
    let certificate = try LibcryptoObject(X509_new(), "make a certificate") { X509_free($0) }
    let version3: Int = 2
    try require(X509_set_version(certificate.pointer, version3) == 1, "set the certificate's version")
    try setSerialNumber(of: certificate.pointer)
    try setValidity(of: certificate.pointer, days: validDays)
    try setSubjectAndIssuer(of: certificate.pointer, commonName: commonName)
    try require(X509_set_pubkey(certificate.pointer, key.pointer) == 1, "set the certificate's key")
    for (identifier, value) in try extensions(for: purpose, naming: subjectAltNames) {
      let added = X509V3_EXT_conf_nid(nil, nil, identifier, value)
      let part = try LibcryptoObject(added, "make a certificate extension") { X509_EXTENSION_free($0) }
      try require(X509_add_ext(certificate.pointer, part.pointer, -1) == 1, "add a certificate extension")
    }
    try require(X509_sign(certificate.pointer, key.pointer, SHA256.algorithm) > 0, "sign the certificate")
    return SelfSignedCertificate(
      pemCertificate: try PEM.text(ofCertificate: certificate), pemPrivateKey: try PEM.text(ofPrivateKey: key))
  }

  /// 127 random bits: unique without a register of serial numbers.
  private static func setSerialNumber(of certificate: OpaquePointer) throws(SystemCryptoError) {
    var bytes = SystemRandom.bytes(16)
    bytes[0] = bytes[0] & 0x7F | 0x40
    let number = try LibcryptoObject(BN_bin2bn(bytes, Int32(bytes.count), nil), "make a serial number") { BN_free($0) }
    let serial = X509_get_serialNumber(certificate)
    try require(BN_to_ASN1_INTEGER(number.pointer, serial) != nil, "set the certificate's serial number")
  }

  private static func setValidity(of certificate: OpaquePointer, days: Int) throws(SystemCryptoError) {
    let hour = 3600
    var now = time(nil)
    let start = X509_time_adj_ex(X509_getm_notBefore(certificate), 0, -hour, &now)
    let end = X509_time_adj_ex(X509_getm_notAfter(certificate), Int32(clamping: days), 0, &now)
    try require(start != nil && end != nil, "set the certificate's dates")
  }

  private static func setSubjectAndIssuer(
    of certificate: OpaquePointer, commonName: String
  ) throws(SystemCryptoError) {
    let name = X509_get_subject_name(certificate)
    let text = Array(commonName.utf8)
    let added = X509_NAME_add_entry_by_NID(name, NID_commonName, MBSTRING_UTF8, text, Int32(text.count), -1, 0)
    try require(added == 1, "set the certificate's common name")
    try require(X509_set_issuer_name(certificate, name) == 1, "set the certificate's issuer")
  }

  private static func extensions(
    for purpose: Purpose, naming names: [SubjectAltName]
  ) throws(SystemCryptoError) -> [(identifier: Int32, value: String)] {
    var extensions = [(identifier: NID_basic_constraints, value: "critical,CA:FALSE")]
    switch purpose {
    case .server:
      extensions.append((NID_key_usage, "critical,digitalSignature"))
      extensions.append((NID_ext_key_usage, "serverAuth"))
    case .device:
      extensions.append((NID_key_usage, "critical,digitalSignature"))
      extensions.append((NID_ext_key_usage, "clientAuth"))
    case .backupRecipient:
      extensions.append((NID_key_usage, "critical,keyAgreement"))
    }
    var values: [String] = []
    for name in names { values.append(try name.extensionValue()) }
    if !values.isEmpty { extensions.append((NID_subject_alt_name, values.joined(separator: ","))) }
    return extensions
  }
}

/// Printed, logged, dumped or mirrored, it shows no key.
extension SelfSignedCertificate: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "a self-signed certificate" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
