import Foundation
import SQLiteLog
import SystemCrypto
import Testing

@testable import consiliumd

/// A backup each day: arranged once, made at once, older ones dropped.
@Suite("Arranging backups")
struct BackupSetupTests {
  private let machine: RecordingMachine
  private let data: DataFolder

  init() throws {
    machine = try RecordingMachine(systemd: false)
    data = try DataFolder.parse(["--data", machine.root + "/data"])
    try data.log().close()
  }

  private var folder: String { machine.root + "/backups" }

  private func setUp(on machine: Machine, recipient: String = "none", folder: String? = nil, hour: Int = 3) throws {
    try BackupSetup(data: data, machine: machine).run(
      folder: folder ?? self.folder, recipient: recipient, hour: hour, keptDays: 30)
  }

  private func backups() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("consilium-") }
  }

  @Test("without systemd the first is made at once, beside the list of later acts, and a line for cron is left")
  func withoutSystemd() throws {
    try setUp(on: machine.machine())
    #expect(machine.ran == [])
    #expect(try backups().count == 1)
    #expect(FileManager.default.fileExists(atPath: folder + "/erasures"))
    let plan = try #require(try BackupPlan.of(data))
    #expect(plan == BackupPlan(folder: folder, hour: 3, keptDays: 30, isEncrypted: false))
    let schedule = BackupSchedule(plan: plan, program: "/bin/con%d", data: "/srv/it's", owner: "wren")
    #expect(schedule.cronLine == "0 3 * * * '/bin/con\\%d' 'backup' '--planned' '--data' '/srv/it'\\''s'")
  }

  @Test("with systemd a timer is placed and started, and the first is made by it")
  func withSystemd() throws {
    let booted = try RecordingMachine()
    try booted.machine().write("", to: ServiceUnit.path)
    try setUp(on: booted.machine(), hour: 22)
    let service = try #require(booted.text("etc/systemd/system/consilium-backup.service"))
    #expect(service.contains(" backup --planned --data \(data.path)\n"))
    #expect(service.contains("\nReadWritePaths=\(data.path) \(folder)\n"))
    #expect(service.contains("\nPrivateNetwork=yes\n"))
    let timer = try #require(booted.text("etc/systemd/system/consilium-backup.timer"))
    #expect(timer.contains("\nOnCalendar=*-*-* 22:00:00\n"))
    #expect(
      booted.text("etc/systemd/system/consilium.service.d/backups.conf") == "[Service]\nReadWritePaths=-\(folder)\n")
    #expect(
      booted.ran == [
        "systemctl daemon-reload", "systemctl enable --quiet --now consilium-backup.timer",
        "systemctl start consilium-backup.service", "systemctl try-restart consilium.service",
      ])
  }

  @Test("a certificate is tried and kept: the backup can be encrypted after its file is gone")
  func encrypted() throws {
    let made = try SelfSignedCertificate.make(commonName: "keeper", subjectAltNames: [], validDays: 2)
    let path = machine.root + "/keeper.pem"
    try Data(made.pemCertificate.utf8).write(to: URL(fileURLWithPath: path))
    try setUp(on: machine.machine(), recipient: path)
    try FileManager.default.removeItem(atPath: path)
    let plan = try #require(try BackupPlan.of(data))
    let record = try PlannedBackup(plan: plan, data: data).make(
      of: try data.existingLog(), at: .now.addingTimeInterval(60))
    #expect(record.file.hasSuffix(".cms"))
    let bytes = try #require(FileManager.default.contents(atPath: record.file))
    #expect(!bytes.starts(with: Data("SQLite format 3".utf8)))
  }

  @Test("what cannot work is said before anything is arranged")
  func faults() throws {
    func fault(_ body: () throws -> Void) -> String? { #expect(throws: HostFault.self, performing: body)?.description }
    let here = machine.machine()
    #expect(fault { try setUp(on: here, folder: data.path + "/backups") }?.contains("own folder") == true)
    #expect(fault { try setUp(on: here, folder: machine.root + "/a/b") }?.contains("/a is missing") == true)
    #expect(fault { try setUp(on: here, recipient: machine.root + "/no.pem") }?.contains("cannot be read") == true)
    #expect(fault { try setUp(on: here, recipient: #filePath) }?.contains("is no certificate") == true)
    #expect(fault { try setUp(on: here, hour: 24) }?.contains("0 to 23") == true)
    #expect(try BackupPlan.of(data) == nil)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("one whose days are over goes once there is a newer one; what was written elsewhere by hand stays")
  func droppingOlder() throws {
    try setUp(on: machine.machine())
    let log = try data.existingLog()
    let first = try #require(try BackupRecord.all(in: data.path).first)
    let elsewhere = machine.root + "/by-hand"
    for file in [first.file, elsewhere] {
      _ = FileManager.default.createFile(atPath: file, contents: nil)
      try BackupRecord(file: file, made: first.made, expires: first.made, head: try log.head()).keep(in: data.path)
    }
    let plan = try #require(try BackupPlan.of(data))
    let next = try PlannedBackup(plan: plan, data: data).make(of: log, at: .now.addingTimeInterval(60))
    #expect(try backups() == [URL(fileURLWithPath: next.file).lastPathComponent])
    #expect(FileManager.default.fileExists(atPath: elsewhere))
    #expect(try BackupRecord.all(in: data.path).map(\.file).sorted() == [next.file, elsewhere].sorted())
  }
}
