import Collective
import GRDB

/// The two tables of the log. Their rows only ever come in the order of seq and never leave one by one: see Erasure.swift.
/// So that room is given back all the same, what is left is copied into new tables: see Renewal.swift.
enum LogTables {
  static let next = "_next"
  static let old = "_old"

  /// An entry that expired keeps its seq, leaf and chain; everything else is NULL.
  static func create(_ suffix: String, _ db: Database) throws {
    try db.execute(
      sql: """
        CREATE TABLE events\(suffix) (
          seq INTEGER PRIMARY KEY,
          id TEXT,
          at INTEGER,
          author TEXT,
          target TEXT,
          ref TEXT,
          kind TEXT,
          facts BLOB,
          salt BLOB,
          body_digest BLOB,
          leaf BLOB NOT NULL,
          chain BLOB NOT NULL
        ) STRICT;
        CREATE TABLE bodies\(suffix) (
          seq INTEGER PRIMARY KEY,
          is_erased INTEGER NOT NULL DEFAULT 0,
          salt BLOB NOT NULL,
          bytes BLOB NOT NULL
        ) STRICT;
        """)
    // An index keeps its name when its table is renamed.
    let names = ["events_by_id", "events_by_target", "events_by_moment"]
    let isTaken = try !indexes(of: "events", db).filter(names.contains).isEmpty
    for (name, columns) in zip(names, ["(id) WHERE id", "(target, seq) WHERE target", "(at) WHERE at"]) {
      try db.execute(
        sql: """
          CREATE \(name == names[0] ? "UNIQUE " : "")INDEX \(name)\(isTaken ? "_2" : "") ON events\(suffix)
          \(columns) IS NOT NULL
          """)
    }
  }

  /// Puts the new tables in the place of the others, which become the old ones.
  static func exchange(_ db: Database) throws {
    for table in ["events", "bodies"] {
      try db.execute(
        sql: "ALTER TABLE \(table) RENAME TO \(table)\(old); ALTER TABLE \(table)\(next) RENAME TO \(table)")
    }
  }

  /// Copies a stretch of entries, without words that were erased.
  static func copy(_ seqs: ClosedRange<Int64>, _ db: Database) throws {
    for (table, condition) in [("events", ""), ("bodies", "AND is_erased = 0")] {
      let copy = try db.cachedStatement(
        sql: "INSERT INTO \(table)\(next) SELECT * FROM \(table) WHERE seq BETWEEN ? AND ? \(condition) ORDER BY seq")
      try copy.execute(arguments: [seqs.lowerBound, seqs.upperBound])
    }
  }

  static func indexes(of table: String, _ db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL",
      arguments: [table])
  }

  /// Every table that may hold words of an entry.
  static func bodies(_ db: Database) throws -> [String] { try tables("bodies", db) }
  /// Every table that may hold entries which are not about to be deleted as a whole.
  static func events(_ db: Database) throws -> [String] { try tables("events", db).filter { $0 != "events" + old } }

  private static func tables(_ name: String, _ db: Database) throws -> [String] {
    guard try Renewal.Progress.stored(db) != nil else { return [name] }
    return try String.fetchAll(
      try db.cachedStatement(sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name IN (?, ?, ?)"),
      arguments: [name, name + next, name + old])
  }

  /// Of a database made before entries could expire.
  static func takeOver(_ db: Database) throws {
    try db.execute(sql: Renewal.Progress.table)
    for index in try indexes(of: "events", db) { try db.execute(sql: "DROP INDEX \(index)") }
    try create(next, db)
    try copy(.min ... .max, db)
    try exchange(db)
    try db.execute(sql: "DROP TABLE events\(old); DROP TABLE bodies\(old)")
  }
}

/// Taking away what came to the end of its days.
enum Expiration {
  /// No command brings about more events: how far behind an entry the last of its command can be.
  private static let mostEventsOfCommand = 10_000

  static func expire(_ expired: Expired, _ db: Database) throws {
    // Whoever wrote without a name goes with what she wrote.
    let unseal = try db.cachedStatement(
      sql: """
        DELETE FROM seals WHERE id IN (SELECT substr(author, 2) FROM events WHERE seq BETWEEN ? AND ? AND author LIKE 's%')
        """)
    for span in expired.entries.spans { try unseal.execute(arguments: [span.lowerBound, span.upperBound]) }
    for table in try LogTables.events(db) {
      let blank = try db.cachedStatement(
        sql: """
          UPDATE \(table) SET id = NULL, at = NULL, author = NULL, target = NULL, ref = NULL, kind = NULL,
            facts = NULL, salt = NULL, body_digest = NULL
          WHERE seq BETWEEN ? AND ?
          """)
      for span in expired.entries.spans { try blank.execute(arguments: [span.lowerBound, span.upperBound]) }
    }
    for table in try LogTables.bodies(db) {
      for span in expired.entries.spans + expired.words.spans { try Erasure.overwrite(span, in: table, db) }
    }
    // A nonce says who caused which entries.
    let forget = try db.cachedStatement(
      sql: "DELETE FROM nonces WHERE last_seq BETWEEN ?1 AND ?2 + \(mostEventsOfCommand) AND first_seq <= ?2")
    for span in expired.entries.spans + expired.words.spans {
      try forget.execute(arguments: [span.lowerBound, span.upperBound])
    }
    try db.execute(sql: "DELETE FROM snapshots")
    try Renewal.Progress.request(db)
  }
}
