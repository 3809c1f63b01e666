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
  var destination: String
  @Option(help: ArgumentHelp("Encrypts to the holder of this certificate.", valueName: "CERT.pem"))
  var recipient: String?
  @Option(name: .customLong("keep"), help: ArgumentHelp("Days after which you delete it.", valueName: "DAYS"))
  var days: Int64 = 90

  func run() async throws {
    guard (1...36_500).contains(days) else { throw ValidationError("--keep takes a number of days.") }
    let log = try data.existingLog()
    if let recipient {
      let certificate = try HostFault.explaining("The certificate", at: recipient) {
        try String(contentsOfFile: recipient, encoding: .utf8)
      }
      try HostFault.explaining("The backup", at: destination) {
        try log.backup(to: destination, recipientPEM: certificate)
      }
    } else {
      try HostFault.explaining("The backup", at: destination) { try log.backup(to: destination) }
    }
    let file = URL(fileURLWithPath: destination)
    let now = Moment.now()
    let head = try log.head()
    try LaterActs(of: log).write(
      to: file.deletingLastPathComponent().appendingPathComponent(LaterActs.fileName).path)
    let record = BackupRecord(file: file.path, made: now, expires: now.advanced(byDays: days), head: head)
    try record.keep(in: data.path)
    print(
      "\(head) or later is in \(destination), \(recipient == nil ? "readable by whoever has the file" : "encrypted").")
    print("Delete it on \(record.expires.day): until then it may hold what is erased meanwhile.")
    for old in try BackupRecord.all(in: data.path) where old.expires <= now {
      print("\(old.file) was to be deleted on \(old.expires.day).")
    }
  }
}

struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a server's folder of a backup, if the record in it verifies.",
    discussion: """
      What happened after the backup is done again: deletions, who stepped out of a case or left a circle, closed
      accounts, hats that ended, devices that were revoked. It comes from the list "erasures" beside the backup, or,
      with --later, from another list or from the folder of the server that the backup was made of. Open invitations are
      void. Passwords are those of the backup.
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
    guard let known = try laterActs() else {
      return print("ok \(try SQLiteLog.restore(from: backup, to: data.path).head())")
    }
    let log = try SQLiteLog.restore(from: backup, to: data.path, reapplying: known, now: Moment.now)
    print("ok \(try log.head())")
    print("What happened up to entry \(known.head.seq) was done again: deletions, departures, closed accounts.")
  }

  private func laterActs() throws -> LaterActs? {
    if withoutErasures { return nil }
    if let later { return try LaterActs(at: later) }
    let beside = URL(fileURLWithPath: backup).deletingLastPathComponent()
      .appendingPathComponent(LaterActs.fileName).path
    guard FileManager.default.fileExists(atPath: beside) else {
      throw ValidationError(
        """
        There is no list "\(LaterActs.fileName)" beside the backup: what was erased since would be back, and whoever left \
        would be let in. Name it with --later, or restore all the same with --without-erasures.
        """)
    }
    return try LaterActs(at: beside)
  }
}
