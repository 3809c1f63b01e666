import GRDB

/// The tables of `search.db`. There are no migrations: a file of another version is thrown away.
enum SearchSchema {
  private static let version = 2

  private static let tables = """
    CREATE TABLE entries (
      seq INTEGER PRIMARY KEY,
      target TEXT NOT NULL,
      author TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = "porter unicode61 remove_diacritics 2");
    -- How far the index came in the log, and how far deleted words are purged (SearchRows.PurgePending).
    CREATE TABLE progress (
      only INTEGER PRIMARY KEY CHECK (only = 1),
      seq INTEGER NOT NULL,
      chain BLOB NOT NULL,
      purge_pending INTEGER NOT NULL
    ) STRICT;
    INSERT INTO progress VALUES (1, 0, zeroblob(32), 0);
    """

  static func open(_ path: String) throws -> DatabasePool {
    do {
      return try current(path)
    } catch let error as DatabaseError where error.isDamage {
      try PrivateFiles.removeDatabase(path)
      return try current(path)
    }
  }

  private static func current(_ path: String) throws -> DatabasePool {
    try PrivateFiles.makeFile(path)
    let pool = try DatabasePool(path: path, configuration: Schema.configuration(label: "search"))
    try pool.write { db in
      let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
      if found == 0 {
        try db.execute(sql: tables)
        try db.execute(sql: "PRAGMA user_version = \(version)")
      } else if try found != version || !isWhole(db) {
        throw DatabaseError(resultCode: .SQLITE_SCHEMA)
      }
      _ = try SearchRows.position(db)
    }
    return pool
  }

  /// Whether all tables are there, those included that FTS5 keeps its words in.
  static func isWhole(_ db: Database) throws -> Bool {
    let words = ["words", "words_data", "words_idx", "words_content", "words_docsize", "words_config"]
    return try (["entries", "progress"] + words).allSatisfy { try db.tableExists($0) }
  }
}

extension DatabaseError {
  /// Whether the file itself is at fault: not a database, not whole, or not with these tables. A full disk or a busy
  /// one is no reason to throw the file away, and neither is a statement that SQLite does not take (`SQLITE_ERROR`).
  var isDamage: Bool { [.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_SCHEMA].contains(resultCode) }
}
