import Collective
import EventLog
import Foundation
import GRDB

/// The rows of `search.db`, on a connection of the caller.
enum SearchRows {
  static func position(_ db: Database) throws -> ChainHead {
    let row = try Row.fetchOne(db, sql: "SELECT seq, chain FROM progress")
    guard let seq = row?.int64(0), let chain = row?.digest(1) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return ChainHead(seq: seq, hash: chain)
  }

  static func keep(_ position: ChainHead, _ db: Database) throws {
    let statement = try db.cachedStatement(sql: "UPDATE progress SET seq = ?, chain = ?")
    try statement.execute(arguments: [position.seq, Data(position.hash.bytes)])
  }

  static func add(_ record: LogRecord, _ text: String, _ db: Database) throws {
    let envelope = record.envelope
    let entry = try db.cachedStatement(sql: "INSERT INTO entries (seq, target, author, at) VALUES (?, ?, ?, ?)")
    try entry.execute(arguments: [
      envelope.seq, envelope.target.rawValue, envelope.author.rawValue, envelope.at.milliseconds,
    ])
    let words = try db.cachedStatement(sql: "INSERT INTO words (rowid, text) VALUES (?, ?)")
    try words.execute(arguments: [envelope.seq, text])
  }

  // MARK: Erasing

  /// Removes entries from the index; their bytes go with the purge. Returns whether there is something to purge.
  static func remove(_ seqs: [Int64], _ db: Database) throws -> Bool {
    let entry = try db.cachedStatement(sql: "DELETE FROM entries WHERE seq = ?")
    let words = try db.cachedStatement(sql: "DELETE FROM words WHERE rowid = ?")
    for seq in seqs {
      try entry.execute(arguments: [seq])
      guard db.changesCount > 0 else { continue }
      try words.execute(arguments: [seq])
      try keep(.everything, db)
    }
    return try purgePending(db) != .nothing
  }

  /// What is left to do until deleted words are in no file.
  enum PurgePending: Int {
    case nothing = 0
    case everything = 1
    /// The database is clean, its write-ahead log not yet cut.
    case checkpoint = 2
  }

  static func purgePending(_ db: Database) throws -> PurgePending {
    let stored = try Int.fetchOne(db, sql: "SELECT purge_pending FROM progress")
    return stored.flatMap(PurgePending.init(rawValue:)) ?? .everything
  }

  static func mergeSegments(_ db: Database) throws {
    try db.execute(sql: "INSERT INTO words (words) VALUES ('optimize')")
  }

  static func keep(_ pending: PurgePending, _ db: Database) throws {
    try db.execute(sql: "UPDATE progress SET purge_pending = ?", arguments: [pending.rawValue])
  }

  // MARK: Searching

  /// Walks the matches from the newest on.
  static func matches(
    _ db: Database, match: String, _ query: SearchQuery, below seq: Int64, limit: Int
  ) throws -> [SearchMatch] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT e.seq, e.target FROM words w CROSS JOIN entries e ON e.seq = w.rowid
        WHERE w.words MATCH :match AND w.rowid < :below
          AND (:target IS NULL OR e.target = :target) AND (:author IS NULL OR e.author = :author)
          AND e.at > :after AND e.at < :before
        ORDER BY w.rowid DESC LIMIT :limit
        """)
    let rows = try Row.fetchCursor(
      statement,
      arguments: [
        "match": match, "below": seq, "target": query.target?.rawValue, "author": query.author?.rawValue,
        "after": query.after?.milliseconds ?? .min, "before": query.before?.milliseconds ?? .max, "limit": limit,
      ])
    var matches: [SearchMatch] = []
    while let row = try rows.next() {
      guard let seq = row.int64(0), let target = row.text(1).flatMap(Target.init(rawValue:))
      else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
      matches.append(SearchMatch(seq: seq, target: target))
    }
    return matches
  }
}

/// What of an event can be searched, and how people's words are asked for.
enum SearchableText {
  /// The words of talk and posts; `nil` for every other event, and where the words were erased.
  static func of(_ event: Event) -> String? {
    switch event.facts {
    case .said, .submitted, .presented, .amended: break
    default: return nil
    }
    switch event.body {
    case .text(let text), .message(let text, _): return text
    case .fields(let fields): return fields.map(\.value).joined(separator: "\n")
    case nil: return nil
    }
  }

  /// Whether the tokenizer finds anything in it: FTS5 takes a phrase without tokens for one that matches nothing.
  static func holdsToken(_ word: String) -> Bool { word.contains { $0.isLetter || $0.isNumber } }

  /// The word as an FTS5 string, in which nothing is an operator.
  static func quoted(_ word: String) -> String {
    let plain = word.filter { $0 != "\0" }
    return "\"" + plain.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
  }
}
