import ArgumentParser
import Collective
import EventLog
import Foundation
import SQLiteLog

struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a consistent copy of the record, also while the server runs.",
    discussion: """
      Beside it goes a list, "erasures", of what later was erased and who has left since: ids and digests of ids, which
      say nothing without the record. Each backup brings it up to date for all others in the same folder. Keep it with
      them: restore does all of it again.

      The server's private key is not in it: keep a copy of key.pem and certificate.pem as well, or members have to be
      told of a new key after a restore. Nor is words.key, without which names that the collective denied are not found.
      """)

  @OptionGroup var data: DataFolder
  @Option(name: .customLong("to"), help: ArgumentHelp("A file that does not exist yet.", valueName: "FILE"))
  var destination: String?
  @Flag(help: "Arranges a backup each day: asks for folder, certificate and hour, and makes the first at once.")
  var setup = false
  @Flag(help: "Makes the backup that was arranged, as timer or cron do.") var planned = false
  @Option(help: ArgumentHelp("With --setup: where they go.", valueName: "DIR")) var folder: String?
  @Option(help: ArgumentHelp("With --setup: when, 0 to 23.", valueName: "HOUR")) var hour: Int?
  @Option(
    help: ArgumentHelp(
      "Encrypts to the holder of this certificate; with --setup, none leaves them readable.", valueName: "CERT.pem"))
  var recipient: String?
  @Option(
    name: .customLong("keep"),
    help: ArgumentHelp("Days after which you delete it, 90; with --setup it is deleted, after 30.", valueName: "DAYS"))
  var days: Int64?

  func validate() throws {
    guard days.map({ (1...36_500).contains($0) }) != false else {
      throw ValidationError("--keep takes a number of days.")
    }
    guard [destination != nil, setup, planned].count(where: { $0 }) == 1 else {
      throw ValidationError("Say --to FILE for one backup, or --setup for one each day.")
    }
    guard setup || (folder == nil && hour == nil) else {
      throw ValidationError("--folder and --hour go with --setup.")
    }
  }

  func run() async throws {
    if setup {
      return try BackupSetup(data: data, machine: .this).run(
        folder: folder, recipient: recipient, hour: hour, keptDays: days ?? BackupSetup.usualKeptDays)
    }
    let log = try data.existingLog()
    guard let destination else { return print(try planned(log).file) }
    let certificate = try recipient.map { recipient in
      try HostFault.explaining("The certificate", at: recipient) {
        try String(contentsOfFile: recipient, encoding: .utf8)
      }
    }
    let record = try BackupWriting(data: data, log: log).write(
      to: destination, certificate: certificate, keptDays: days ?? Self.usualKeptDays)
    print(
      "\(record.head) or later is in \(destination), \(recipient == nil ? "readable by whoever has the file" : "encrypted")."
    )
    print("Delete it on \(record.expires.day): until then it may hold what is erased meanwhile.")
    for old in try BackupRecord.all(in: data.path) where old.expires <= record.made {
      print("\(old.file) was to be deleted on \(old.expires.day).")
    }
  }

  private static let usualKeptDays: Int64 = 90

  private func planned(_ log: SQLiteLog) throws -> BackupRecord {
    guard let plan = try BackupPlan.of(data) else {
      throw HostFault("No backup is arranged: \(data.command("backup --setup", on: .this))")
    }
    return try PlannedBackup(plan: plan, data: data).make(of: log)
  }
}

/// Writes a backup, lists it, and brings the list of what happened later up to date beside it.
struct BackupWriting {
  let data: DataFolder
  let log: SQLiteLog

  func write(to destination: String, certificate: String?, keptDays: Int64) throws -> BackupRecord {
    let file = URL(fileURLWithPath: destination)
    let folder = file.deletingLastPathComponent().path
    guard Machine.this.isFolder(folder) else {
      throw HostFault("The folder \(folder) is missing. Nothing was written: make it, or name another one.")
    }
    try HostFault.explaining("The backup", at: destination) {
      if let certificate {
        try log.backup(to: destination, recipientPEM: certificate)
      } else {
        try log.backup(to: destination)
      }
    }
    let head = try log.head()
    try LaterActs(of: log).write(to: folder + "/" + LaterActs.fileName)
    let now = Moment.now()
    let record = BackupRecord(file: file.path, made: now, expires: now.advanced(byDays: keptDays), head: head)
    try record.keep(in: data.path)
    return record
  }
}

struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a server's folder of a backup, if the record in it verifies.",
    discussion: """
      What happened after the backup is done again: deletions, who stepped out of a case or left a circle, closed
      accounts, hats that ended, devices that were revoked. It comes from the list "erasures" beside the backup or the list
      "later-acts" that the server left in the folder, whichever is newer; or, with --later, from another list or from the
      folder of the server that the backup was made of. Open invitations are void. Passwords are those of the backup.
      """)

  @Option(name: .customLong("from"), help: ArgumentHelp("The backup.", valueName: "FILE")) var backup: String
  @OptionGroup var data: DataFolder
  @Option(help: ArgumentHelp("Where later acts are known from.", valueName: "LIST|DIR")) var later: String?
  @Flag(help: "Restores although nothing is known of what was erased, and who left, after the backup.")
  var withoutErasures = false

  func run() async throws {
    guard FileManager.default.isReadableFile(atPath: backup) else {
      throw HostFault("\(backup) cannot be read: is that the backup? Nothing was restored.")
    }
    try HostFault.explaining("The backup", at: backup) { try restore() }
  }

  private func restore() throws {
    let known = try laterActs()
    let log = try SQLiteLog.restore(from: backup, to: data.path, reapplying: known, now: Moment.now)
    print("ok \(try log.head())")
    if let known {
      print("What happened up to entry \(known.head.seq) was done again: deletions, departures, closed accounts.")
    }
    if let fault = try data.wordKeyFault(in: log) { print("! \(fault)") }
  }

  private func laterActs() throws -> LaterActs? {
    if withoutErasures { return nil }
    if let later { return try LaterActs(at: later) }
    guard let newest = try data.newestLaterActs(beside: backup) else {
      throw ValidationError(
        """
        There is no list "\(LaterActs.fileName)" beside the backup: what was erased since would be back, and whoever left \
        would be let in. Name it with --later, or restore all the same with --without-erasures.
        """)
    }
    return newest
  }
}
