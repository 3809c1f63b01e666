import EventLog
import Foundation
import GRDB

extension SQLiteLog {
  /// Writes a consistent copy of the log to a new file (0600), also while others write. Erased words are in no copy made
  /// after their erasure.
  ///
  /// - Throws: `BackupFault.exists` where the file is there already, or what SQLite and the file system report.
  public func backup(to destination: String) throws {
    guard !FileManager.default.fileExists(atPath: destination) else { throw BackupFault.exists }
    try PrivateFiles.makeDatabase(destination)
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

  /// Makes a log of a backup in a folder that has none yet.
  public static func restore(from backup: String, to directory: String) throws -> SQLiteLog {
    guard let file = FileHandle(forReadingAtPath: backup) else { throw BackupFault.unreadable }
    let beginning = try file.read(upToCount: 16)
    try file.close()
    guard beginning == Data("SQLite format 3\0".utf8) else { throw BackupFault.noBackup }
    let path = URL(fileURLWithPath: directory).appendingPathComponent(fileName).path
    guard !FileManager.default.fileExists(atPath: path) else { throw BackupFault.exists }
    try PrivateFiles.makeDirectory(directory)
    try PrivateFiles.makeDatabase(path)
    let source = try DatabaseQueue(path: backup)
    let copy = try DatabaseQueue(path: path)
    try source.backup(to: copy)
    try copy.close()
    return try SQLiteLog(directory: directory)
  }
}

public enum BackupFault: Error, CustomStringConvertible {
  case exists
  case unreadable
  case noBackup

  public var description: String {
    switch self {
    case .exists: "There is a file of that name already. Nothing was written over; name another one."
    case .unreadable: "The backup cannot be read."
    case .noBackup:
      "This is no backup, or it is encrypted. Decrypt it first: openssl cms -decrypt -binary -inform DER -in FILE "
        + "-recip CERT.pem -inkey KEY.pem -out BACKUP"
    }
  }
}
