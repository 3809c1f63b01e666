import Collective
import EventLog
import Foundation
import GRDB

/// Erasing words, so that no file holds them (promise P4).
///
/// A deleted row is not gone, even with `secure_delete`: when rows leave a page, SQLite moves their neighbours between
/// pages, and what a page held before such a move can stay in its unused part; erasing the moved row later does not
/// reach that copy. So bodies never leave a page: an erased one is overwritten by zeros of the same length, which
/// SQLite does in place, and as bodies only ever come in the order of seq, no insertion moves one either. The room they
/// took is given back when retention copies what is left into a new table.
enum Erasure {
  static func erase(_ ids: [EventID], _ db: Database) throws {
    let seqOfID = try db.cachedStatement(sql: "SELECT seq FROM events WHERE id = ?")
    let tables = try LogTables.bodies(db)
    let unfinished = try db.cachedStatement(sql: "INSERT OR IGNORE INTO unfinished_erasures (seq) VALUES (?)")
    // A nonce's digest is of the words: one could try out on it which ones they were. The nonce itself stays, or a
    // repetition would store the words again.
    let forgetDigest = try db.cachedStatement(
      sql: """
        UPDATE nonces SET sealed_digest = zeroblob(length(sealed_digest)) WHERE last_seq >= ? AND first_seq <= ?
        """)
    for id in ids {
      guard let seq = try Int64.fetchOne(seqOfID, arguments: [id.rawValue]) else { continue }
      var isErased = false
      for table in tables where try overwrite(seq...seq, in: table, db) > 0 { isErased = true }
      guard isErased else { continue }
      try unfinished.execute(arguments: [seq])
      try forgetDigest.execute(arguments: [seq, seq])
    }
  }

  /// Returns how many bodies were there to be overwritten.
  @discardableResult
  static func overwrite(_ seqs: ClosedRange<Int64>, in table: String, _ db: Database) throws -> Int {
    let overwrite = try db.cachedStatement(
      sql: """
        UPDATE \(table) SET is_erased = 1, salt = zeroblob(length(salt)), bytes = zeroblob(length(bytes))
        WHERE seq BETWEEN ? AND ? AND is_erased = 0
        """)
    try overwrite.execute(arguments: [seqs.lowerBound, seqs.upperBound])
    return db.changesCount
  }

  /// While it waits for readers, a checkpoint holds up every writer: so it gives up soon.
  private static let checkpointBusySeconds = 0.05

  /// Writes what no reader is in the way of from the write-ahead log to the database.
  static func carryOver(_ path: String) throws {
    let connection = try DatabaseQueue(
      path: path, configuration: Schema.configuration(label: "checkpoint", makes: false))
    defer { try? connection.close() }
    try connection.writeWithoutTransaction { _ = try $0.checkpoint(.passive) }
  }

  /// Writes everything in the write-ahead log to the database and cuts the log to nothing: only there are older pages
  /// left. On a connection of its own, so that nobody waits for that of the writer.
  static func checkpoint(_ path: String) throws {
    var configuration = Schema.configuration(label: "checkpoint", makes: false)
    configuration.busyMode = .timeout(checkpointBusySeconds)
    do {
      let connection = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? connection.close() }
      try connection.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED {
      throw LogStorageError.erasureBlocked
    }
  }
}

extension SQLiteLog {
  public func finishErasures() throws {
    let unfinished = try pool.read { try Int64.fetchAll($0, sql: "SELECT seq FROM unfinished_erasures") }
    guard !unfinished.isEmpty else { return }
    try Erasure.checkpoint(path)
    try pool.writeWithoutTransaction { db in
      let finished = try db.cachedStatement(sql: "DELETE FROM unfinished_erasures WHERE seq = ?")
      try db.inTransaction(.immediate) {
        for seq in unfinished { try finished.execute(arguments: [seq]) }
        return .commit
      }
    }
  }
}
