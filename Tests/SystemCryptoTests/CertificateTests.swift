import Foundation
import SystemCrypto
import Testing

@Suite("Certificates")
struct CertificateTests {
  @Test("A fresh certificate is read back: validity, fingerprint, key")
  func roundTrip() throws {
    let made = try SelfSignedCertificate.make(
      commonName: "consilium demo", subjectAltNames: [.dns("consilium.example"), .ip("127.0.0.1"), .ip("::1")],
      validDays: 30)
    let end = try CertificateInspection.notAfter(pem: made.pemCertificate)
    #expect(abs(end - Int64(Date().timeIntervalSince1970) - 30 * 86400) < 300)
    let der = try CertificateInspection.der(pem: made.pemCertificate)
    #expect(try CertificateInspection.sha256Fingerprint(pem: made.pemCertificate) == SHA256.digest(der))
    #expect(try CertificateInspection.sha256Fingerprint(der: der) == SHA256.digest(der))
    #expect(
      try CertificateInspection.spkiSHA256(pem: made.pemCertificate) == CertificateInspection.spkiSHA256(der: der))
    #expect(
      try CertificateInspection.isKeyPair(pemCertificate: made.pemCertificate, pemPrivateKey: made.pemPrivateKey))
  }

  @Test("Renewed with its key, a certificate changes and its public-key pin does not")
  func renewal() throws {
    let first = try SelfSignedCertificate.make(commonName: "demo", validDays: 1)
    let second = try SelfSignedCertificate.make(commonName: "demo", validDays: 1, renewing: first.pemPrivateKey)
    let other = try SelfSignedCertificate.make(commonName: "demo", validDays: 1)
    let pins = try [first, second, other].map { try CertificateInspection.spkiSHA256(pem: $0.pemCertificate) }
    #expect(pins[0] == pins[1])
    #expect(pins[0] != pins[2])
    #expect(
      try CertificateInspection.sha256Fingerprint(pem: first.pemCertificate)
        != CertificateInspection.sha256Fingerprint(pem: second.pemCertificate))
    #expect(
      try !CertificateInspection.isKeyPair(pemCertificate: first.pemCertificate, pemPrivateKey: other.pemPrivateKey))
  }

  @Test("A name that would bring a second one, or none, is refused")
  func injectedNames() {
    let names: [SubjectAltName] = [
      .dns("a.example,DNS:b.example"), .dns("a example"), .dns(""), .dns("é.example"), .ip("demo.example"),
      .ip("127.0.0.1,DNS:b.example"), .ip("300.0.0.1"), .ip(""), .dns(String(repeating: "a", count: 254)),
    ]
    for name in names {
      #expect(throws: SystemCryptoError.invalidSubjectAltName) {
        _ = try SelfSignedCertificate.make(commonName: "demo", subjectAltNames: [name], validDays: 1)
      }
    }
  }

  @Test("A host is told from an address")
  func hostOrAddress() {
    #expect(SubjectAltName(host: "::1") == .ip("::1"))
    #expect(SubjectAltName(host: "127.0.0.1") == .ip("127.0.0.1"))
    #expect(SubjectAltName(host: "localhost") == .dns("localhost"))
  }

  @Test("A common name that is too long is an error that does not repeat it")
  func longCommonName() throws {
    let name = String(repeating: "w", count: 65)
    let error = #expect(throws: SystemCryptoError.self) {
      _ = try SelfSignedCertificate.make(commonName: name, validDays: 1)
    }
    #expect(try !#require(error).description.contains("ww"))
  }

  @Test("What is no certificate or key is refused as such")
  func unreadable() throws {
    let made = try SelfSignedCertificate.make(commonName: "demo", validDays: 1)
    #expect(throws: SystemCryptoError.unreadableCertificate) {
      _ = try CertificateInspection.sha256Fingerprint(pem: made.pemPrivateKey)
    }
    #expect(throws: SystemCryptoError.unreadableCertificate) { _ = try CertificateInspection.notAfter(pem: "") }
    #expect(throws: SystemCryptoError.unreadableCertificate) { _ = try CertificateInspection.spkiSHA256(der: [1, 2]) }
    #expect(throws: SystemCryptoError.unreadableCertificate) { _ = try CertificateInspection.spkiSHA256(der: []) }
    #expect(throws: SystemCryptoError.unreadablePrivateKey) {
      _ = try SelfSignedCertificate.make(commonName: "demo", validDays: 1, renewing: made.pemCertificate)
    }
  }

  @Test("Printing a certificate shows no key")
  func redaction() throws {
    let made = try SelfSignedCertificate.make(commonName: "demo", validDays: 1)
    var dumped = ""
    dump(made, to: &dumped)
    #expect(!"\(made) \(String(reflecting: made)) \(dumped)".contains("PRIVATE KEY"))
  }
}
