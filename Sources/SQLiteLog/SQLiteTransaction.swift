import Collective
import EventLog
import Foundation
import GRDB
import SystemCrypto

/// The writer's transaction, for as long as `SQLiteLog.transaction` runs.
final class SQLiteTransaction: LogTransaction {
  static let snapshotsKept = 2

  private let db: Database
  private let sealKey: KeyFile
  private var hasForgottenNonces = false

  init(db: Database, sealKey: KeyFile) {
    self.db = db
    self.sealKey = sealKey
  }

  func head() throws -> ChainHead { try EventRows.head(db) }

  func records(after seq: Int64, limit: Int) throws -> [LogRecord] {
    try EventRows.records(db, after: seq, limit: limit)
  }

  func record(of id: EventID) throws -> LogRecord? { try EventRows.record(db, of: id) }

  func insert(_ record: LogRecord) throws { try EventRows.insert(record, db) }

  func eraseBodies(of ids: [EventID]) throws { try Erasure.erase(ids, db) }

  func expire(_ expired: Expired) throws { try Expiration.expire(expired, db) }

  // MARK: Nonces

  func nonce(_ nonce: Nonce, of authors: [Author]) throws -> RememberedNonce? {
    let names = databaseQuestionMarks(count: authors.count)
    let statement = try db.cachedStatement(
      sql: "SELECT sealed_digest, first_seq, last_seq FROM nonces WHERE author IN (\(names)) AND value = ?")
    let row = try Row.fetchOne(statement, arguments: StatementArguments(authors.map(\.rawValue)) + [nonce.value])
    guard let stored = row?.digest(0), let first = row?.int64(1), let last = row?.int64(2), first <= last
    else { return nil }
    guard stored != .zero else { return RememberedNonce(contentDigest: nil, seqs: first...last) }
    let isSame = try sealed(nonce.contentDigest, seqs: first...last) == stored
    return RememberedNonce(contentDigest: isSame ? nonce.contentDigest : stored, seqs: first...last)
  }

  func remember(_ nonce: Nonce, of author: Author, at: Moment, seqs: ClosedRange<Int64>) throws {
    try forgetNonces(before: at.advanced(byDays: -Nonce.daysKept))
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO nonces (author, value, sealed_digest, first_seq, last_seq) VALUES (?, ?, ?, ?, ?)
        """)
    let digest = try sealed(nonce.contentDigest, seqs: seqs)
    try statement.execute(arguments: [
      author.rawValue, nonce.value, Data(digest.bytes), seqs.lowerBound, seqs.upperBound,
    ])
  }

  private func forgetNonces(before moment: Moment) throws {
    guard !hasForgottenNonces else { return }
    hasForgottenNonces = true
    let statement = try db.cachedStatement(sql: "DELETE FROM nonces WHERE last_seq < ?")
    try statement.execute(arguments: [try HistoryRows.firstSeq(db, at: moment)])
  }

  /// The digest of a command's words, hashed with the salts of the bodies they became. The table deletes rows, which
  /// may leave copies in unused parts of its pages; without the salts, which go with the words, nobody can try out on
  /// such a copy which words they were.
  private func sealed(_ digest: SHA256Digest, seqs: ClosedRange<Int64>) throws -> SHA256Digest {
    let statement = try db.cachedStatement(sql: "SELECT salt FROM bodies WHERE seq BETWEEN ? AND ? ORDER BY seq")
    let salts = try Row.fetchCursor(statement, arguments: [seqs.lowerBound, seqs.upperBound])
    var hash = SHA256()
    while let salt = try salts.next() { hash.update(salt.bytes(0) ?? []) }
    hash.update(digest)
    return hash.finish()
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
    case .device(let device):
      let statement = try db.cachedStatement(
        sql: "INSERT OR REPLACE INTO devices (fingerprint, account, name, enrolled) VALUES (?, ?, ?, ?)")
      try statement.execute(arguments: [
        Data(device.fingerprint.bytes), device.account.rawValue, device.name, device.enrolled.milliseconds,
      ])
    case .seal(let seal, let account):
      let statement = try db.cachedStatement(sql: "INSERT OR REPLACE INTO seals (id, account) VALUES (?, ?)")
      let sealed = try AES256GCM.seal(
        Array(account.rawValue.utf8), key: try sealKey.existingOrNew(), context: Array(seal.rawValue.utf8))
      try statement.execute(arguments: [seal.rawValue, Data(sealed)])
    case .revokedDevice(let fingerprint):
      let statement = try db.cachedStatement(sql: "DELETE FROM devices WHERE fingerprint = ?")
      try statement.execute(arguments: [Data(fingerprint.bytes)])
    case .readMarker(let account, let target, let moment):
      let statement = try db.cachedStatement(
        sql: """
          INSERT INTO read_markers (account, target, at) VALUES (?, ?, ?)
          ON CONFLICT DO UPDATE SET at = max(at, excluded.at)
          """)
      try statement.execute(arguments: [account.rawValue, target.rawValue, moment.milliseconds])
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
