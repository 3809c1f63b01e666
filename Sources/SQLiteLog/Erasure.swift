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
    let overwrite = try db.cachedStatement(
      sql: """
        UPDATE bodies SET is_erased = 1, salt = zeroblob(length(salt)), bytes = zeroblob(length(bytes))
        WHERE seq = ? AND is_erased = 0
        """)
    let unfinished = try db.cachedStatement(sql: "INSERT OR IGNORE INTO unfinished_erasures (seq) VALUES (?)")
    // A nonce's digest is of the words: one could try out on it which ones they were.
    let forgetNonce = try db.cachedStatement(sql: "DELETE FROM nonces WHERE last_seq >= ? AND first_seq <= ?")
    for id in ids {
      guard let seq = try Int64.fetchOne(seqOfID, arguments: [id.rawValue]) else { continue }
      try overwrite.execute(arguments: [seq])
      guard db.changesCount > 0 else { continue }
      try unfinished.execute(arguments: [seq])
      try forgetNonce.execute(arguments: [seq, seq])
    }
  }

  /// SQLite itself waits for other processes' readers as long as the busy timeout; this many times.
  private static let checkpointAttempts = 3

  /// Writes everything in the write-ahead log to the database and cuts the log to nothing: only there are older pages
  /// left.
  static func checkpoint(_ db: Database) throws {
    for attempt in 1...checkpointAttempts {
      do {
        try db.checkpoint(.truncate)
        return
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED {
        if attempt == checkpointAttempts { throw LogStorageError.erasureBlocked }
      }
    }
  }
}

extension SQLiteLog {
  public func finishErasures() throws {
    let isFinished = try pool.writeWithoutTransaction { try unfinishedErasures($0).isEmpty }
    if isFinished { return }
    // The barrier lets this process's readers finish first and holds back new ones.
    try pool.barrierWriteWithoutTransaction { db in
      let unfinished = try unfinishedErasures(db)
      try Erasure.checkpoint(db)
      let finished = try db.cachedStatement(sql: "DELETE FROM unfinished_erasures WHERE seq = ?")
      try db.inTransaction(.immediate) {
        for seq in unfinished { try finished.execute(arguments: [seq]) }
        return .commit
      }
    }
  }

  private func unfinishedErasures(_ db: Database) throws -> [Int64] {
    try Int64.fetchAll(db, sql: "SELECT seq FROM unfinished_erasures")
  }
}
