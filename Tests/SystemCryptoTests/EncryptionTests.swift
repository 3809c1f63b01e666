import CLibcrypto
import Foundation
import Testing

@testable import SystemCrypto

@Suite("Sealed values")
struct AES256GCMTests {
  private let key = SystemRandom.bytes(AES256GCM.keyByteCount)

  @Test("What is sealed opens again, also when it is empty", arguments: [0, 1, 16, 1000])
  func roundTrip(count: Int) throws {
    let plaintext = SystemRandom.bytes(count)
    let sealed = try AES256GCM.seal(plaintext, key: key, context: [1, 2])
    #expect(sealed.count == count + 28)
    #expect(try AES256GCM.open(sealed, key: key, context: [1, 2]) == plaintext)
  }

  @Test("A value sealed by another implementation of the same form opens")
  func publishedVector() throws {
    // Test case 14 of the GCM submission to NIST: key, nonce and plaintext of zeros.
    let tag: [UInt8] = [
      0xd0, 0xd1, 0xc8, 0xa7, 0x99, 0x99, 0x6b, 0xf0, 0x26, 0x5b, 0x98, 0xb5, 0xd4, 0x8a, 0xb9, 0x19,
    ]
    let ciphertext: [UInt8] = [
      0xce, 0xa7, 0x40, 0x3d, 0x4d, 0x60, 0x6b, 0x6e, 0x07, 0x4e, 0xc5, 0xd3, 0xba, 0xf3, 0x9d, 0x18,
    ]
    let zeros = [UInt8](repeating: 0, count: 32)
    let opened = try AES256GCM.open(Array(zeros.prefix(12)) + ciphertext + tag, key: zeros)
    #expect(opened == Array(zeros.prefix(16)))
  }

  @Test("The same value is sealed differently each time")
  func freshNonces() throws {
    #expect(try AES256GCM.seal([1], key: key) != AES256GCM.seal([1], key: key))
  }

  @Test("A change of any byte, of key, of context or of length is noticed")
  func tampering() throws {
    let sealed = try AES256GCM.seal(Array("wren".utf8), key: key, context: [1])
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(throws: SystemCryptoError.authenticationFailed) { _ = try open(changed, [1]) }
    }
    #expect(throws: SystemCryptoError.authenticationFailed) { _ = try open(sealed, [2]) }
    #expect(throws: SystemCryptoError.authenticationFailed) { _ = try open(sealed, []) }
    #expect(throws: SystemCryptoError.authenticationFailed) { _ = try open(sealed.dropLast(), [1]) }
    #expect(throws: SystemCryptoError.authenticationFailed) { _ = try open([], [1]) }
    #expect(throws: SystemCryptoError.authenticationFailed) {
      _ = try AES256GCM.open(sealed, key: SystemRandom.bytes(32), context: [1])
    }
  }

  @Test("A key of another length is refused")
  func keyLength() {
    #expect(throws: SystemCryptoError.self) { _ = try AES256GCM.seal([1], key: [1, 2, 3]) }
  }

  private func open(_ sealed: [UInt8], _ context: [UInt8]) throws -> [UInt8] {
    try AES256GCM.open(sealed, key: key, context: context)
  }
}

@Suite("Backups encrypted to a certificate")
final class CMSEncryptionTests {
  private let folder: URL
  private let recipient: SelfSignedCertificate

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("cms-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    recipient = try SelfSignedCertificate.make(commonName: "demo", validDays: 1, purpose: .backupRecipient)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// What the holder of the private key reads, by libcrypto's own decryption; nil where that refuses.
  private func decrypt(_ file: String, with identity: SelfSignedCertificate) throws -> [UInt8]? {
    let certificate = try PEM.certificate(identity.pemCertificate)
    let key = try PEM.privateKey(identity.pemPrivateKey)
    let input = try LibcryptoObject(BIO_new_file(file, "rb"), "open") { BIO_free_all($0) }
    let message = try LibcryptoObject(d2i_CMS_bio(input.pointer, nil), "parse") { CMS_ContentInfo_free($0) }
    let output = try LibcryptoObject.memoryBuffer()
    let status = CMS_decrypt(
      message.pointer, key.pointer, certificate.pointer, nil, output.pointer, UInt32(CMS_BINARY))
    guard status == 1 else {
      ERR_clear_error()
      return nil
    }
    var start: UnsafeMutablePointer<CChar>?
    let count = CLibcrypto_BIO_get_mem_data(output.pointer, &start)
    return [UInt8](UnsafeRawBufferPointer(start: start, count: count))
  }

  @Test("The holder of the key gets the same bytes back", arguments: [1, 65_536, 1_000_003])
  func roundTrip(count: Int) throws {
    let content = SystemRandom.bytes(count)
    try Data(content).write(to: URL(fileURLWithPath: path("plain")))
    try CMSEncryption.encrypt(
      file: path("plain"), to: path("sealed"), recipientPEM: recipient.pemCertificate)
    #expect(try decrypt(path("sealed"), with: recipient) == content)
    let mode = try FileManager.default.attributesOfItem(atPath: path("sealed"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("Nobody else reads it, and a changed byte is noticed")
  func confidentialAndAuthentic() throws {
    let content = Array(String(repeating: "wren ", count: 100).utf8)
    try Data(content).write(to: URL(fileURLWithPath: path("plain")))
    try CMSEncryption.encrypt(
      file: path("plain"), to: path("sealed"), recipientPEM: recipient.pemCertificate)
    var sealed = try Data(contentsOf: URL(fileURLWithPath: path("sealed")))
    #expect(sealed.range(of: Data("wren wren".utf8)) == nil)
    let stranger = try SelfSignedCertificate.make(commonName: "demo", validDays: 1, purpose: .backupRecipient)
    #expect(try decrypt(path("sealed"), with: stranger) == nil)
    sealed[sealed.count - 100] ^= 1
    try sealed.write(to: URL(fileURLWithPath: path("changed")))
    #expect(try decrypt(path("changed"), with: recipient) == nil)
  }

  @Test("A file that exists is not overwritten")
  func existingDestination() throws {
    try Data([1]).write(to: URL(fileURLWithPath: path("plain")))
    try Data([2]).write(to: URL(fileURLWithPath: path("kept")))
    let error = #expect(throws: SystemCryptoError.self) {
      try CMSEncryption.encrypt(
        file: path("plain"), to: path("kept"), recipientPEM: recipient.pemCertificate)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path("kept"))) == Data([2]))
    #expect(try !#require(error).description.contains("kept"))
  }

  @Test("What cannot be read, or is empty, leaves no encrypted file behind")
  func unreadableSource() throws {
    try Data().write(to: URL(fileURLWithPath: path("empty")))
    for source in [path("missing"), path("empty"), folder.path] {
      #expect(throws: SystemCryptoError.self) {
        try CMSEncryption.encrypt(file: source, to: path("sealed"), recipientPEM: recipient.pemCertificate)
      }
      #expect(!FileManager.default.fileExists(atPath: path("sealed")))
    }
  }

  @Test("A full disk is an error, not a short backup", arguments: [10, 5_000_000])
  func fullDisk(count: Int) throws {
    try Data(SystemRandom.bytes(count)).write(to: URL(fileURLWithPath: path("plain")))
    let input = try FileHandle(forReadingFrom: URL(fileURLWithPath: path("plain")))
    let full = try FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full"))
    let certificate = try PEM.certificate(recipient.pemCertificate)
    var failed = false
    do {
      try CMSEncryption.encrypt(
        from: input.fileDescriptor, to: full.fileDescriptor, recipient: certificate)
    } catch {
      failed = true
    }
    #expect(failed)
  }

  @Test("A recipient that is no certificate is refused before any file is made")
  func badRecipient() throws {
    try Data([1]).write(to: URL(fileURLWithPath: path("plain")))
    #expect(throws: SystemCryptoError.unreadableCertificate) {
      try CMSEncryption.encrypt(file: path("plain"), to: path("sealed"), recipientPEM: "demo")
    }
    #expect(!FileManager.default.fileExists(atPath: path("sealed")))
  }
}
