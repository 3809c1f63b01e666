import Collective
import CollectiveFixture
import EventLog
import Foundation
import GRDB
import SQLiteLog
import SystemCrypto
import Testing

@Suite("Backups")
struct BackupTests {
  private let directory: TemporaryDirectory
  private let log: SQLiteLog
  private var backup: String { directory.path + "/backup" }
  private var target: String { directory.path + "/restored" }

  init() throws {
    directory = try TemporaryDirectory()
    log = try SQLiteLog(directory: directory.path + "/data")
    var collective = try LoggedCollective(log)
    for index in 0..<50 { try collective.say("Told by q71830946, \(index)") }
  }

  private var names: [String] {
    get throws { try FileManager.default.subpathsOfDirectory(atPath: directory.path).sorted() }
  }

  private func expectNothingRestored(_ fault: BackupFault) throws {
    let before = try names
    #expect(throws: fault) { try SQLiteLog.restore(from: backup, to: target) }
    #expect(try names == before)
  }

  private func changeBackup(_ sql: String) throws {
    try log.backup(to: backup)
    try DatabaseQueue(path: backup).write { try $0.execute(sql: sql) }
  }

  @Test("A restored log is the log that was backed up, and nothing of the attempt is left beside it")
  func restored() throws {
    try log.backup(to: backup)
    let restored = try SQLiteLog.restore(from: backup, to: target)
    #expect(try restored.records(after: 0, limit: .max) == log.records(after: 0, limit: .max))
    #expect(try names.filter { $0.contains("restor") && !$0.contains("/" + SQLiteLog.fileName) } == ["restored"])
    #expect(try !names.contains { $0.contains("restoring") })
    #expect(throws: BackupFault.exists) { try SQLiteLog.restore(from: backup, to: target) }
  }

  @Test("What an interrupted attempt left is no obstacle")
  func leftovers() throws {
    try log.backup(to: backup)
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: false)
    try Data("rest".utf8).write(to: URL(fileURLWithPath: target + "/" + SQLiteLog.fileName + ".restoring"))
    #expect(try SQLiteLog.restore(from: backup, to: target).head() == log.head())
    #expect(try !names.contains { $0.contains("restoring") })
  }

  @Test("A file that is no database is not restored")
  func noDatabase() throws {
    try Data("anything".utf8).write(to: URL(fileURLWithPath: backup))
    try expectNothingRestored(.noBackup)
  }

  @Test("A database of another kind, or a log without entries, is not restored")
  func noLog() throws {
    try DatabaseQueue(path: backup).write { try $0.execute(sql: "CREATE TABLE anything (one)") }
    try expectNothingRestored(.noLog)
    try FileManager.default.removeItem(atPath: backup)
    try changeBackup("DELETE FROM events; DELETE FROM bodies")
    try expectNothingRestored(.noLog)
  }

  @Test("A backup that does not verify is not restored, and the fault is named")
  func doesNotVerify() throws {
    try changeBackup("UPDATE bodies SET bytes = x'22' WHERE seq = 30")
    try expectNothingRestored(.fault(seq: 30, .bodyDiffers))
  }

  @Test("A damaged backup is not restored")
  func damaged() throws {
    try log.backup(to: backup)
    var bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
    bytes.replaceSubrange(4_096..<bytes.count, with: Data(repeating: 0xA5, count: bytes.count - 4_096))
    try bytes.write(to: URL(fileURLWithPath: backup))
    try expectNothingRestored(.damaged)
  }

  @Test("An encrypted backup leaves nothing unencrypted, and nothing beside it")
  func encrypted() throws {
    let certificate = try SelfSignedCertificate.make(commonName: "demo", subjectAltNames: [], validDays: 1)
    let before = try names
    try log.backup(to: backup, recipientPEM: certificate.pemCertificate)
    #expect(try names == (before + ["backup"]).sorted())
    let bytes = try Data(contentsOf: URL(fileURLWithPath: backup))
    #expect(bytes.count > 10_000)
    #expect(bytes.range(of: Data("q71830946".utf8)) == nil)

    let key = directory.path + "/key.pem"
    try Data(certificate.pemPrivateKey.utf8).write(to: URL(fileURLWithPath: key))
    let decrypted = directory.path + "/decrypted"
    let openssl = try Process.run(
      URL(fileURLWithPath: "/usr/bin/env"),
      arguments: ["openssl", "cms", "-decrypt", "-binary", "-inform", "DER", "-in", backup, "-inkey", key]
        + ["-out", decrypted])
    openssl.waitUntilExit()
    #expect(try SQLiteLog.restore(from: decrypted, to: target).head() == log.head())
  }

  @Test("Where the encryption fails, nothing is left")
  func encryptionFails() throws {
    let before = try names
    #expect(throws: (any Error).self) { try log.backup(to: backup, recipientPEM: "no certificate") }
    #expect(try names == before)
  }
}
