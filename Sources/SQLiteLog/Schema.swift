import EventLog
import GRDB

/// The tables of `consilium.db`, and the settings that its promises rest on.
enum Schema {
  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("v1") { db in
      try db.execute(sql: logTables)
      try db.execute(sql: sideTables)
    }
    migrator.registerMigration("v2") { db in try db.execute(sql: devicesTable) }
    migrator.registerMigration("seals") { db in try db.execute(sql: sealsTable.sql) }
    migrator.registerMigration("expiry", migrate: LogTables.takeOver)
    return migrator
  }()

  /// STRICT: a column holds its type or nothing, so a changed file is found as damage and not read as something else.
  private static let logTables = """
    CREATE TABLE events (
      seq INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      at INTEGER NOT NULL,
      author TEXT NOT NULL,
      target TEXT NOT NULL,
      ref TEXT,
      kind TEXT NOT NULL,
      facts BLOB NOT NULL,
      salt BLOB NOT NULL,
      body_digest BLOB,
      leaf BLOB NOT NULL,
      chain BLOB NOT NULL
    ) STRICT;
    CREATE INDEX events_by_target ON events (target, seq);
    CREATE INDEX events_by_moment ON events (at);

    -- Written once, in the order of seq, and never deleted row by row: see Erasure.swift.
    CREATE TABLE bodies (
      seq INTEGER PRIMARY KEY,
      is_erased INTEGER NOT NULL DEFAULT 0,
      salt BLOB NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;
    """

  private static let sideTables = """
    -- Erasures whose bytes may still be in the write-ahead log.
    CREATE TABLE unfinished_erasures (seq INTEGER PRIMARY KEY) STRICT;

    \(noncesTable.sql)
    \(snapshotsTable.sql)

    CREATE TABLE credentials (account TEXT PRIMARY KEY, keys TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE invitation_tokens (hash BLOB PRIMARY KEY, invitation TEXT NOT NULL) STRICT, WITHOUT ROWID;
    \(readMarkersTable.sql)
    CREATE TABLE secrets (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT, WITHOUT ROWID;
    """

  // Made anew when something expired.

  static let noncesTable = (
    name: "nonces",
    sql: """
    CREATE TABLE nonces (
      author TEXT NOT NULL,
      value TEXT NOT NULL,
      sealed_digest BLOB NOT NULL,
      first_seq INTEGER NOT NULL,
      last_seq INTEGER NOT NULL,
      PRIMARY KEY (author, value)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX nonces_by_last_seq ON nonces (last_seq);
    """
  )

  static let snapshotsTable = (
    name: "snapshots",
    sql: "CREATE TABLE snapshots (seq INTEGER PRIMARY KEY, chain BLOB NOT NULL, state BLOB NOT NULL) STRICT;"
  )

  static let readMarkersTable = (
    name: "read_markers",
    sql: """
    CREATE TABLE read_markers (
      account TEXT NOT NULL,
      target TEXT NOT NULL,
      at INTEGER NOT NULL,
      PRIMARY KEY (account, target)
    ) STRICT, WITHOUT ROWID;
    """
  )

  /// Whether the database was made by these migrations, or by those of a newer version.
  static func isOfLog(_ db: Database) throws -> Bool {
    guard try db.tableExists("grdb_migrations"), try db.tableExists("events") else { return false }
    return try migrator.appliedIdentifiers(db).isSuperset(of: migrator.migrations.prefix(1))
  }

  private static let devicesTable = """
    CREATE TABLE devices (
      fingerprint BLOB PRIMARY KEY,
      account TEXT NOT NULL,
      name TEXT NOT NULL,
      enrolled INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// Who is behind posts without names, under the key in seals.key.
  static let sealsTable = (
    name: "seals",
    sql: "CREATE TABLE seals (id TEXT PRIMARY KEY, account BLOB NOT NULL) STRICT, WITHOUT ROWID;"
  )

  // MARK: Settings

  /// How long a writer waits for another process's transaction.
  private static let busySeconds = 5.0

  /// - Parameter makes: whether the database may have no table yet.
  static func configuration(label: String, makes: Bool = true) -> Configuration {
    var configuration = Configuration()
    configuration.label = label
    configuration.busyMode = .timeout(busySeconds)
    configuration.prepareDatabase { db in
      // Before the first table, or it needs a VACUUM to take effect. It is a write, for which one waits one's turn.
      if makes, !db.configuration.readonly { try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL") }
      try db.execute(sql: "PRAGMA secure_delete = ON")
      // Sorters and statement journals would spill words into temporary files.
      try db.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }

  /// Sets what GRDB resets while it opens the pool, then asks SQLite whether everything is as the promises need it.
  static func requireDurability(_ db: Database) throws {
    // GRDB sets NORMAL on the writer after `prepareDatabase`, so FULL can only be set here.
    try db.execute(sql: "PRAGMA synchronous = FULL")
    let required: [(pragma: String, value: String)] = [
      ("synchronous", "2"), ("journal_mode", "wal"), ("secure_delete", "1"), ("temp_store", "2"), ("auto_vacuum", "2"),
    ]
    for setting in required {
      let value = try String.fetchOne(db, sql: "PRAGMA \(setting.pragma)")
      guard value == setting.value else { throw LogStorageError.settingRefused(setting.pragma) }
    }
  }
}
