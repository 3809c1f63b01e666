import EventLog
import Foundation
import SQLiteLog
import SystemCrypto

/// `backup --setup`: asks where backups go, who can read them and when they are made; checks that at once; arranges it.
struct BackupSetup {
  let data: DataFolder
  let machine: Machine
  let asker = Asker()

  static let usualKeptDays: Int64 = 30

  func run(folder: String?, recipient: String?, hour: Int?, keptDays: Int64) throws {
    let log = try data.existingLog()
    let folder = try asker.answer(folder, "Folder for the backups, best on another disk?", option: "--folder") {
      self.folder($0)
    }
    let certificate = try asker.answer(
      recipient, "Certificate of whoever may read them (a .pem file, or none)?",
      option: "--recipient", Self.certificate)
    let hour = try asker.answer(
      hour.map(String.init), "Hour of the day, 0 to 23?", option: "--hour", Self.hour)
    let plan = BackupPlan(folder: folder, hour: hour, keptDays: keptDays, isEncrypted: certificate.pem != nil)
    try makeFolder(folder)
    try plan.keep(in: data, certificate: certificate.pem)
    try arrange(plan, log)
    print("✓ \(folder): one each day at \(hour):00, each deleted after \(keptDays) days.")
    if certificate.pem == nil { print("! Whoever has one of these files can read all of it.") }
    print("Keep copies of key.pem, certificate.pem and words.key elsewhere, too: no backup has them.")
  }

  private func arrange(_ plan: BackupPlan, _ log: SQLiteLog) throws {
    let schedule = BackupSchedule(plan: plan, program: Machine.program, data: data.absolutePath, owner: try owner())
    if machine.hasSystemd, machine.isAdministrator {
      try log.close()
      try schedule.install(on: machine)
      print("✓ The first one is made, and systemd makes the next: systemctl list-timers \(BackupSchedule.timer)")
    } else {
      let first = try PlannedBackup(plan: plan, data: data).make(of: log)
      print("✓ The first one is made: \(first.file)")
      print("! For the next ones add this line (crontab -e, as \(schedule.owner)):\n\(schedule.cronLine)")
    }
  }

  // MARK: What is checked

  private func folder(_ text: String) -> Result<String, HostFault> {
    let path = URL(fileURLWithPath: text).standardizedFileURL.path
    guard path.hasPrefix("/"), !(path + "/").hasPrefix(data.absolutePath + "/") else {
      return .failure(HostFault("\(path) is in the server's own folder: what takes the one takes the other."))
    }
    let parent = URL(fileURLWithPath: path).deletingLastPathComponent().path
    guard machine.isFolder(path) || machine.isFolder(parent) else {
      return .failure(HostFault("The folder \(parent) is missing: make it, or name another one."))
    }
    return .success(path)
  }

  /// - Parameter text: a path, or `none`.
  private static func certificate(_ text: String) -> Result<(pem: String?, path: String), HostFault> {
    guard text != "none" else { return .success((nil, text)) }
    guard let pem = try? String(contentsOfFile: text, encoding: .utf8) else {
      return .failure(HostFault("\(text) cannot be read."))
    }
    let trial = NSTemporaryDirectory() + "consilium-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: trial) }
    do {
      guard try CertificateInspection.notAfter(pem: pem) > Int64(Date().timeIntervalSince1970) else {
        return .failure(HostFault("\(text): that certificate has ended."))
      }
      try CMSEncryption.encrypt(file: "/proc/self/comm", to: trial, recipientPEM: pem)
    } catch {
      return .failure(HostFault("\(text) is no certificate that a backup can be encrypted to."))
    }
    return .success((pem, text))
  }

  private static func hour(_ text: String) -> Result<Int, HostFault> {
    guard let hour = Int(text), (0...23).contains(hour) else {
      return .failure(HostFault("That is a number from 0 to 23."))
    }
    return .success(hour)
  }

  /// Made where it is missing; of the account that makes the backups.
  private func makeFolder(_ path: String) throws {
    var data = stat()
    guard stat(self.data.path, &data) == 0 else { throw HostFault("\(self.data.path) cannot be read.") }
    if !machine.isFolder(path) {
      try HostFault.explaining("The folder", at: path) {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
      }
      if machine.isAdministrator { try machine.give(path, to: .init(user: data.st_uid, group: data.st_gid)) }
    }
    var folder = stat()
    guard stat(path, &folder) == 0 else { throw HostFault("\(path) cannot be read.") }
    let mode = folder.st_mode
    let isWritable =
      data.st_uid == 0 || folder.st_uid == data.st_uid && mode & 0o200 != 0
      || folder.st_gid == data.st_gid && mode & 0o020 != 0 || mode & 0o002 != 0
    guard isWritable else {
      let owner = try owner()
      throw HostFault("\(owner), who makes the backups, may not write to \(path): sudo chown \(owner) '\(path)'")
    }
  }

  private func owner() throws -> String {
    guard let name = try FileManager.default.attributesOfItem(atPath: data.path)[.ownerAccountName] as? String else {
      throw HostFault("\(data.path) belongs to no account of this machine.")
    }
    return name
  }
}

/// One backup of a plan: made, listed, and those whose days are over are deleted.
struct PlannedBackup {
  let plan: BackupPlan
  let data: DataFolder

  /// - Parameter moment: names the file.
  func make(of log: SQLiteLog, at moment: Date = .now) throws -> BackupRecord {
    let record = try BackupWriting(data: data, log: log).write(
      to: plan.file(at: moment), certificate: try plan.certificate(in: data), keptDays: plan.keptDays)
    for old in try BackupRecord.all(in: data.path) where old.expires <= record.made && isOurs(old) {
      try? FileManager.default.removeItem(atPath: old.file)
    }
    // Once more: those that are gone are no longer listed.
    try record.keep(in: data.path)
    return record
  }

  /// What was written elsewhere by hand is deleted by hand.
  private func isOurs(_ record: BackupRecord) -> Bool {
    let file = URL(fileURLWithPath: record.file)
    return file.deletingLastPathComponent().path == plan.folder && file.lastPathComponent.hasPrefix("consilium-")
  }
}
