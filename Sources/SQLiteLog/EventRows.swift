import Collective
import EventLog
import Foundation
import GRDB
import SystemCrypto

/// The tables `events` and `bodies` as log records, on a connection of the caller.
enum EventRows {
  /// The columns that `record(_:)` takes, in its order.
  static let columns = """
    e.seq, e.id, e.at, e.author, e.target, e.ref, e.kind, e.facts, e.salt, e.body_digest, e.leaf, e.chain,
    b.bytes, b.salt
    """
  static let joinedBody = "LEFT JOIN bodies b ON b.seq = e.seq AND b.is_erased = 0"
  private static let selection = "SELECT \(columns) FROM events e \(joinedBody)"

  static func head(_ db: Database) throws -> ChainHead {
    let statement = try db.cachedStatement(sql: "SELECT seq, chain FROM events ORDER BY seq DESC LIMIT 1")
    guard let row = try Row.fetchOne(statement) else { return .empty }
    guard let seq = row.int64(0), let chain = row.digest(1)
    else { throw LogStorageError.damagedRecord(seq: row.int64(0) ?? 0) }
    return ChainHead(seq: seq, hash: chain)
  }

  static func records(_ db: Database, after seq: Int64, limit: Int) throws -> [LogRecord] {
    let statement = try db.cachedStatement(
      sql: "\(selection) WHERE e.seq > ? AND e.id IS NOT NULL ORDER BY e.seq LIMIT ?")
    return try records(statement, [seq, limit])
  }

  static func leaves(_ db: Database, after seq: Int64, limit: Int) throws -> [StoredLeaf] {
    let statement = try db.cachedStatement(
      sql: "SELECT seq, leaf, chain FROM events WHERE seq > ? ORDER BY seq LIMIT ?")
    let rows = try Row.fetchCursor(statement, arguments: [seq, limit])
    var leaves: [StoredLeaf] = []
    while let row = try rows.next() {
      guard let seq = row.int64(0), let leaf = row.digest(1), let chain = row.digest(2)
      else { throw LogStorageError.damagedRecord(seq: row.int64(0) ?? 0) }
      leaves.append(StoredLeaf(seq: seq, leaf: leaf, chain: chain))
    }
    return leaves
  }

  /// In the order asked for.
  static func records(_ db: Database, at seqs: [Int64]) throws -> [LogRecord] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(columns) FROM json_each(?) asked CROSS JOIN events e ON e.seq = asked.value \(joinedBody)
        WHERE e.id IS NOT NULL ORDER BY asked.key
        """)
    return try records(statement, [list(seqs)])
  }

  /// Stored words by place, and nothing else of their records.
  static func words(_ db: Database, at seqs: [Int64]) throws -> [Int64: [UInt8]] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT b.seq, b.bytes FROM json_each(?) asked CROSS JOIN bodies b ON b.seq = asked.value WHERE b.is_erased = 0
        """)
    let rows = try Row.fetchCursor(statement, arguments: [list(seqs)])
    var words: [Int64: [UInt8]] = [:]
    while let row = try rows.next() {
      guard let seq = row.int64(0), let bytes = row.bytes(1)
      else { throw LogStorageError.damagedRecord(seq: row.int64(0) ?? 0) }
      words[seq] = bytes
    }
    return words
  }

  /// For one statement that takes as many as there are.
  private static func list(_ seqs: [Int64]) -> String { "[" + seqs.map(String.init).joined(separator: ",") + "]" }

  static func record(_ db: Database, of id: EventID) throws -> LogRecord? {
    try records(db.cachedStatement(sql: "\(selection) WHERE e.id = ?"), [id.rawValue]).first
  }

  static func records(_ statement: Statement, _ arguments: StatementArguments) throws -> [LogRecord] {
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var records: [LogRecord] = []
    while let row = try rows.next() { records.append(try record(row)) }
    return records
  }

  static func insert(_ record: LogRecord, _ db: Database) throws {
    let envelope = record.envelope
    let event = try db.cachedStatement(
      sql: """
        INSERT INTO events (seq, id, at, author, target, ref, kind, facts, salt, body_digest, leaf, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try event.execute(arguments: [
      envelope.seq, envelope.id.rawValue, envelope.at.milliseconds, envelope.author.rawValue,
      envelope.target.rawValue, envelope.ref?.rawValue, record.kind, Data(record.facts), Data(record.salt),
      record.bodyDigest.map { Data($0.bytes) }, Data(record.leaf.bytes), Data(record.chain.bytes),
    ])
    guard let words = record.body else { return }
    let body = try db.cachedStatement(sql: "INSERT INTO bodies (seq, salt, bytes) VALUES (?, ?, ?)")
    try body.execute(arguments: [envelope.seq, Data(words.salt), Data(words.bytes)])
  }

  private static func record(_ row: Row) throws -> LogRecord {
    guard
      let seq = row.int64(0), let id = row.text(1), let at = row.int64(2),
      let author = row.text(3).flatMap(Author.init(rawValue:)),
      let target = row.text(4).flatMap(Target.init(rawValue:)),
      let kind = row.text(6), let facts = row.bytes(7), let salt = row.bytes(8),
      let leaf = row.digest(10), let chain = row.digest(11),
      row.isNull(9) || row.digest(9) != nil
    else { throw LogStorageError.damagedRecord(seq: row.int64(0) ?? 0) }
    var body: StoredBody?
    if let bytes = row.bytes(12), let salt = row.bytes(13) { body = StoredBody(bytes: bytes, salt: salt) }
    let envelope = Envelope(
      seq: seq, id: EventID(rawValue: id), at: Moment(milliseconds: at), author: author, target: target,
      ref: row.text(5).map(EventID.init(rawValue:)))
    return LogRecord(
      envelope: envelope, kind: kind, facts: facts, salt: salt, bodyDigest: row.digest(9), body: body, leaf: leaf,
      chain: chain)
  }
}

/// Columns by position; `nil` for NULL and for a value of another type, where GRDB's own conversions stop the program.
extension Row {
  func int64(_ index: Int) -> Int64? {
    if case .int64(let value) = storage(index) { value } else { nil }
  }

  func text(_ index: Int) -> String? {
    if case .string(let value) = storage(index) { value } else { nil }
  }

  func bytes(_ index: Int) -> [UInt8]? {
    if case .blob(let value) = storage(index) { [UInt8](value) } else { nil }
  }

  func digest(_ index: Int) -> SHA256Digest? {
    if case .blob(let value) = storage(index) { SHA256Digest(bytes: value) } else { nil }
  }

  func isNull(_ index: Int) -> Bool {
    if case .null = storage(index) { true } else { false }
  }

  private func storage(_ index: Int) -> DatabaseValue.Storage {
    let value: DatabaseValue = self[index]
    return value.storage
  }
}
