import ArgumentParser
import Foundation
import SQLiteLog

struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a consistent copy of the record, also while the server runs.",
    discussion: """
      The server's private key is not in it: keep a copy of key.pem and certificate.pem as well, or members have to be
      told of a new key after a restore.
      """)

  @OptionGroup var data: DataFolder
  @Option(name: .customLong("to"), help: ArgumentHelp("A file that does not exist yet.", valueName: "FILE"))
  var destination: String
  @Option(help: ArgumentHelp("Encrypts to the holder of this certificate.", valueName: "CERT.pem"))
  var recipient: String?

  func run() async throws {
    let log = try data.existingLog()
    guard let recipient else {
      try log.backup(to: destination)
      return print("\(try log.head()) or later is in \(destination), readable by whoever has the file.")
    }
    let certificate = try String(contentsOfFile: recipient, encoding: .utf8)
    try log.backup(to: destination, recipientPEM: certificate)
    print("\(try log.head()) or later is in \(destination), encrypted.")
  }
}

struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes a server's folder of a backup, if the record in it verifies.",
    discussion: """
      What happened after the backup is not in it: who stepped out of a case, closed accounts and deletions since then have
      to be done again before members connect.
      """)

  @Option(name: .customLong("from"), help: ArgumentHelp("The backup.", valueName: "FILE")) var backup: String
  @OptionGroup var data: DataFolder

  func run() async throws {
    print("ok \(try SQLiteLog.restore(from: backup, to: data.path).head())")
  }
}
