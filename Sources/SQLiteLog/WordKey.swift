import EventLog
import Foundation
import GRDB
import SystemCrypto

/// The key under which the collective's denied words are hashed lies beside the database, and no backup takes it along. What
/// the database keeps is a digest of it: whether the key that lies there is the one.
extension SQLiteLog {
  private static let digestName = "words-key-digest"

  private static func digest(of key: [UInt8]) -> [UInt8] { SHA256.digest([0] + key).bytes }

  public func wordKey() throws -> [UInt8] {
    let key = try KeyFile.ofWords(besideDatabase: path).existingOrNew()
    _ = try secret(named: Self.digestName, orFirst: Self.digest(of: key))
    return key
  }

  /// Whether the key is not here, or is another one than that under which words were denied.
  public func lacksWordKey() throws -> Bool {
    guard let key = try KeyFile.ofWords(besideDatabase: path).existing() else { return true }
    return try pool.read { db in
      let stored = try Row.fetchOne(db, sql: "SELECT bytes FROM secrets WHERE name = ?", arguments: [Self.digestName])
      return stored?.bytes(0).map { $0 != Self.digest(of: key) } ?? false
    }
  }

  /// Nothing is hashed under an earlier key any more: the one that is here is the one.
  public func forgetEarlierWordKey() throws {
    try pool.writeWithoutTransaction { db in
      try db.execute(sql: "DELETE FROM secrets WHERE name = ?", arguments: [Self.digestName])
    }
  }
}
