import Collective
import EventLog
import Foundation
import GRDB
import SystemCrypto

extension SQLiteLog {
  /// Writes a consistent copy of the log to a new file (0600), also while others write. Erased words are in no copy made
  /// after their erasure.
  ///
  /// - Throws: `BackupFault.exists` where the file is there already, or what SQLite and the file system report.
  public func backup(to destination: String) throws {
    guard !FileManager.default.fileExists(atPath: destination) else { throw BackupFault.exists }
    try reclaimRoomBeforeCopying()
    try PrivateFiles.makeFile(destination, isOwners: false)
    do {
      let copy = try DatabaseQueue(path: destination)
      try pool.backup(to: copy)
      // One file, with nothing left beside it.
      try copy.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode=DELETE") }
      try copy.close()
    } catch {
      try? FileManager.default.removeItem(atPath: destination)
      throw error
    }
  }

  /// Writes the same, encrypted to the holder of a certificate (PEM). The copy that is encrypted has no name while it
  /// holds anything: whatever ends the process, nothing unencrypted is left.
  ///
  /// - Throws: as `backup(to:)`, or `SystemCryptoError`.
  public func backup(to destination: String, recipientPEM: String) throws {
    guard !FileManager.default.fileExists(atPath: destination) else { throw BackupFault.exists }
    let folder = try PrivateFiles.makeTemporaryDirectory(
      in: URL(fileURLWithPath: path).deletingLastPathComponent().path)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try reclaimRoomBeforeCopying()
    let name = folder + "/backup"
    try PrivateFiles.makeFile(name)
    guard let file = FileHandle(forUpdatingAtPath: name) else { throw BackupFault.unreadable }
    defer { try? file.close() }
    var configuration = Configuration()
    configuration.prepareDatabase { db in
      // Alone with the file, and no journal beside it.
      try db.execute(sql: "PRAGMA locking_mode=EXCLUSIVE")
      try db.execute(sql: "PRAGMA journal_mode=MEMORY")
    }
    let copy = try DatabaseQueue(path: name, configuration: configuration)
    try FileManager.default.removeItem(atPath: name)
    try pool.backup(to: copy)
    try copy.close()
    // No write-ahead log goes with it, which bytes 18 and 19 say (SQLite file format, 1.3.3). SQLite itself does not
    // change them in a file without a name.
    try file.seek(toOffset: 18)
    try file.write(contentsOf: [1, 1])
    try CMSEncryption.encrypt(
      file: "/proc/self/fd/\(file.fileDescriptor)", to: destination, recipientPEM: recipientPEM)
  }

  /// A copy is of pages, unused parts included: what expired is first taken out of them.
  private func reclaimRoomBeforeCopying() throws {
    do {
      while try reclaimRoom() {}
    } catch LogStorageError.erasureBlocked {
      // Only the write-ahead log is left to be cut, and that is not copied.
    }
  }

  private static let restoringName = fileName + ".restoring"

  /// Makes a log of a backup in a folder that has none yet. It gets its name once it has verified: of a backup that is no
  /// log, or a damaged one, nothing is left. Invitations that were open are void: they may have been used since.
  ///
  /// - Parameters:
  ///   - later: what happened since, done again before anybody can read the log; `nil` where nothing is known.
  ///   - now: the clock of what is done again.
  /// - Throws: `BackupFault`, `LaterActs.Fault`, `LogStorageError.newerSchema`, or what the file system reports.
  public static func restore(
    from backup: String, to directory: String, reapplying later: LaterActs? = nil,
    now: @escaping @Sendable () -> Moment = Moment.now
  ) throws -> SQLiteLog {
    try requireDatabase(backup)
    let folder = URL(fileURLWithPath: directory)
    let path = folder.appendingPathComponent(fileName).path
    let restoring = folder.appendingPathComponent(restoringName).path
    guard !FileManager.default.fileExists(atPath: path) else { throw BackupFault.exists }
    let isNewFolder = !FileManager.default.fileExists(atPath: directory)
    try PrivateFiles.makeDirectory(directory)
    do {
      // Of an attempt that did not come to its end.
      try PrivateFiles.removeDatabase(restoring)
      try copy(backup, to: restoring)
      try verify(restoring, reapplying: later, now: now)
      try FileManager.default.moveItem(atPath: restoring, toPath: path)
      // What was in its write-ahead log is in the file; the empty rest has no owner any more.
      try PrivateFiles.removeDatabase(restoring)
    } catch {
      try? PrivateFiles.removeDatabase(restoring)
      if isNewFolder { try? FileManager.default.removeItem(atPath: directory) }
      guard let error = error as? DatabaseError else { throw error }
      throw error.isDamage ? BackupFault.damaged : error
    }
    return try SQLiteLog(directory: directory)
  }

  private static func requireDatabase(_ backup: String) throws {
    guard let file = FileHandle(forReadingAtPath: backup) else { throw BackupFault.unreadable }
    defer { try? file.close() }
    guard try file.read(upToCount: 16) == Data("SQLite format 3\0".utf8) else { throw BackupFault.noBackup }
  }

  private static func copy(_ backup: String, to path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let source = try DatabaseQueue(path: backup, configuration: configuration)
    try PrivateFiles.makeFile(path)
    let copy = try DatabaseQueue(path: path)
    try source.backup(to: copy)
    guard try copy.read(Schema.isOfLog) else { throw BackupFault.noLog }
    try copy.close()
    try source.close()
  }

  private static func verify(
    _ path: String, reapplying later: LaterActs?, now: @escaping @Sendable () -> Moment
  ) throws {
    let log = try SQLiteLog(path: path)
    switch try LogVerification.verify(log) {
    case .ok(.empty): throw BackupFault.noLog
    case .ok: break
    case .fault(let seq, let fault): throw BackupFault.fault(seq: seq, fault)
    }
    try log.pool.writeWithoutTransaction { try $0.execute(sql: "DELETE FROM invitation_tokens") }
    try later?.apply(to: log, now: now)
    // One file again, whose name can be changed.
    try Erasure.checkpoint(path)
    try log.close()
  }
}

public enum BackupFault: Error, Hashable, CustomStringConvertible {
  case exists
  case unreadable
  case noBackup
  case noLog
  case damaged
  case fault(seq: Int64, VerificationFault)

  public var description: String {
    switch self {
    case .exists: "There is a file of that name already. Nothing was written over; name another one."
    case .unreadable: "The backup cannot be read."
    case .noBackup:
      "This is no backup, or it is encrypted. Decrypt it first: openssl cms -decrypt -binary -inform DER -in FILE "
        + "-recip CERT.pem -inkey KEY.pem -out BACKUP"
    case .noLog: "There is no record in this file. Nothing was restored."
    case .damaged: "The backup is damaged. Nothing was restored; try an older one."
    case .fault(let seq, let fault):
      "The backup does not verify: entry \(seq): \(fault). Nothing was restored; try an older one."
    }
  }
}
