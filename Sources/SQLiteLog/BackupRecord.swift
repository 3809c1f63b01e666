import Collective
import EventLog
import Foundation

/// Which backups there are, as far as they were made by this server: a line of JSON each, in `backups.jsonl` beside the
/// log. Until a backup's last day is over, it may still hold what was erased since.
public struct BackupRecord: Hashable, Codable, Sendable {
  public static let fileName = "backups.jsonl"

  public let file: String
  public let made: Moment
  /// When whoever keeps it has to delete it.
  public let expires: Moment
  /// The last entry in it.
  public let head: String

  public init(file: String, made: Moment, expires: Moment, head: ChainHead) {
    self.file = file
    self.made = made
    self.expires = expires
    self.head = head.description
  }

  /// Oldest first.
  public static func all(in directory: String) throws -> [BackupRecord] {
    let path = URL(fileURLWithPath: directory).appendingPathComponent(fileName).path
    guard let contents = FileManager.default.contents(atPath: path) else { return [] }
    return try contents.split(separator: UInt8(ascii: "\n")).map { try JSONDecoder().decode(Self.self, from: $0) }
  }

  /// Adds a backup. Those whose file is gone, and whose days are over, are no longer listed.
  public func keep(in directory: String) throws {
    let earlier = try Self.all(in: directory).filter { record in
      record.file != file && (record.expires > made || FileManager.default.fileExists(atPath: record.file))
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try (earlier + [self]).map { try encoder.encode($0) + Data("\n".utf8) }
    let path = URL(fileURLWithPath: directory).appendingPathComponent(Self.fileName).path
    try PrivateFiles.replace(path, with: lines.reduce(Data(), +))
  }
}

extension SQLiteLog {
  public func keptCopies() throws -> [KeptCopy] {
    try BackupRecord.all(in: URL(fileURLWithPath: path).deletingLastPathComponent().path).map { record in
      KeptCopy(
        // A record that cannot be read is taken for one that holds everything.
        head: Int64(record.head.prefix { $0 != ":" }) ?? .max, expires: record.expires,
        isInPlace: FileManager.default.fileExists(atPath: record.file))
    }
  }
}

extension LaterActs {
  /// Reads a list, or makes one of the log in a server's folder.
  ///
  /// - Throws: `LaterActs.Fault`, or what the log or the file system reports.
  public init(at path: String) throws {
    var isDirectory: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue {
      guard FileManager.default.fileExists(atPath: path + "/" + SQLiteLog.fileName) else { throw Fault.unreadable }
      try self.init(of: SQLiteLog(directory: path))
    } else {
      guard let contents = FileManager.default.contents(atPath: path),
        let text = String(validating: contents, as: UTF8.self)
      else { throw Fault.unreadable }
      try self.init(lines: text.split(separator: "\n"))
    }
  }

  /// Writes the list (0600) in the place of an earlier one.
  public func write(to path: String) throws {
    try PrivateFiles.replace(path, with: Data((lines.joined(separator: "\n") + "\n").utf8))
  }
}
