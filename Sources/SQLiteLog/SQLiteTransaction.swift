import Collective
import EventLog
import Foundation
import GRDB

/// The writer's transaction, for as long as `SQLiteLog.transaction` runs.
struct SQLiteTransaction: LogTransaction {
  static let snapshotsKept = 2

  let db: Database

  func head() throws -> ChainHead { try EventRows.head(db) }

  func records(after seq: Int64, limit: Int) throws -> [LogRecord] {
    try EventRows.records(db, after: seq, limit: limit)
  }

  func record(of id: EventID) throws -> LogRecord? { try EventRows.record(db, of: id) }

  func insert(_ record: LogRecord) throws { try EventRows.insert(record, db) }

  func eraseBodies(of ids: [EventID]) throws { try Erasure.erase(ids, db) }

  // MARK: Nonces

  func nonce(_ nonce: Nonce, of author: Author) throws -> RememberedNonce? {
    let statement = try db.cachedStatement(
      sql: "SELECT content_digest, first_seq, last_seq FROM nonces WHERE author = ? AND value = ?")
    let row = try Row.fetchOne(statement, arguments: [author.rawValue, nonce.value])
    guard let digest = row?.digest(0), let first = row?.int64(1), let last = row?.int64(2), first <= last
    else { return nil }
    return RememberedNonce(contentDigest: digest, seqs: first...last)
  }

  func remember(_ nonce: Nonce, of author: Author, at: Moment, seqs: ClosedRange<Int64>) throws {
    let expired = try db.cachedStatement(sql: "DELETE FROM nonces WHERE at < ?")
    try expired.execute(arguments: [at.advanced(byDays: -Nonce.daysKept).milliseconds])
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO nonces (author, value, at, content_digest, first_seq, last_seq)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      author.rawValue, nonce.value, at.milliseconds, Data(nonce.contentDigest.bytes), seqs.lowerBound, seqs.upperBound,
    ])
  }

  // MARK: Beside the log

  func keep(_ record: SideRecord) throws {
    switch record {
    case .credentials(let account, let keys):
      let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO credentials (account, keys) VALUES (?, ?)")
      try statement.execute(arguments: [account.rawValue, keys.encoded])
    case .invitationToken(let hash, let invitation):
      let statement = try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO invitation_tokens (hash, invitation) VALUES (?, ?)")
      try statement.execute(arguments: [Data(hash.bytes), invitation.rawValue])
    }
  }

  /// Keeps the newest two: should the last one not decode, a start can still use the one before.
  func keepSnapshot(_ snapshot: StoredSnapshot) throws {
    let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO snapshots (seq, chain, state) VALUES (?, ?, ?)")
    try statement.execute(arguments: [snapshot.head.seq, Data(snapshot.head.hash.bytes), Data(snapshot.state)])
    let older = try db.cachedStatement(
      sql: "DELETE FROM snapshots WHERE seq NOT IN (SELECT seq FROM snapshots ORDER BY seq DESC LIMIT ?)")
    try older.execute(arguments: [Self.snapshotsKept])
  }
}
