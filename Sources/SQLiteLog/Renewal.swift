import EventLog
import Foundation
import GRDB

/// Giving back the room of what expired, and with it every byte: SQLite leaves copies of rows in unused parts of pages, and
/// what an index once held in its pages. So what is left of the log is copied into new tables, piece by piece while others
/// write; then the old ones are emptied, piece by piece, which overwrites each of their pages with zeros (`secure_delete`),
/// and the file is cut.
///
/// Each piece is a transaction that finds in the database where the last one stopped: whoever goes on, in whichever process
/// and after whatever crash, goes on there.
enum Renewal {
  enum Stage: Int {
    /// Something expired.
    case requested
    case copying
    /// Small tables that say who did something, or was somewhere.
    case sideTables
    case droppingIndexes
    /// Old words are overwritten before their rows move: a taken-back text may be among them.
    case overwriting
    case deletingWords
    case deletingEvents
    case cutting
    case checkpoint
  }

  /// Where the renewal is; there is none where nothing expired since the last.
  struct Progress {
    var stage: Stage
    /// What is done up to here, in this stage.
    var mark: Int64 = 0

    static let table = """
      -- How far what expired is out of the file (Renewal.Stage). Again: something expired since it began.
      CREATE TABLE renewal (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        stage INTEGER NOT NULL,
        mark INTEGER NOT NULL,
        again INTEGER NOT NULL
      ) STRICT;
      """

    static func stored(_ db: Database) throws -> Progress? {
      let row = try Row.fetchOne(try db.cachedStatement(sql: "SELECT stage, mark FROM renewal"))
      guard let stage = row?.int64(0), let mark = row?.int64(1) else { return nil }
      return Progress(stage: Stage(rawValue: Int(stage)) ?? .requested, mark: mark)
    }

    static func request(_ db: Database) throws {
      try db.execute(
        sql: "INSERT INTO renewal VALUES (1, 0, 0, 0) ON CONFLICT DO UPDATE SET again = iif(stage = 0, 0, 1)")
    }

    func keep(_ db: Database) throws {
      try db.cachedStatement(sql: "UPDATE renewal SET stage = ?, mark = ?").execute(arguments: [stage.rawValue, mark])
    }

    /// Over, or once more.
    static func finish(_ db: Database) throws {
      try db.execute(sql: "DELETE FROM renewal WHERE again = 0; UPDATE renewal SET stage = 0, mark = 0, again = 0")
    }
  }

  private static let rowsAtATime: Int64 = 200
  private static let pagesAtATime = 64

  /// Does the next piece of a stage. Returns where the renewal is afterwards.
  static func go(on progress: Progress, _ db: Database) throws -> Progress {
    switch progress.stage {
    case .requested:
      try LogTables.create(LogTables.next, db)
      return Progress(stage: .copying)
    case .copying: return try copy(after: progress.mark, db)
    case .sideTables:
      try renewSideTable(Int(progress.mark), db)
      return progress.mark + 1 < sideTables.count
        ? Progress(stage: .sideTables, mark: progress.mark + 1) : Progress(stage: .droppingIndexes)
    case .droppingIndexes:
      guard let index = try LogTables.indexes(of: "events" + LogTables.old, db).first
      else { return Progress(stage: .overwriting) }
      try db.execute(sql: "DROP INDEX \(index)")
      return progress
    case .overwriting:
      guard let last = try last("bodies", after: progress.mark, db) else { return Progress(stage: .deletingWords) }
      try Erasure.overwrite(progress.mark + 1...last, in: "bodies" + LogTables.old, db)
      return Progress(stage: .overwriting, mark: last)
    case .deletingWords: return try delete("bodies", progress, then: .deletingEvents, db)
    case .deletingEvents: return try delete("events", progress, then: .cutting, db)
    case .cutting:
      // It takes a step for each page.
      _ = try Row.fetchAll(db, sql: "PRAGMA incremental_vacuum(\(pagesAtATime))")
      return try Int.fetchOne(db, sql: "PRAGMA freelist_count") == 0 ? Progress(stage: .checkpoint) : progress
    case .checkpoint: return progress
    }
  }

  private static func copy(after mark: Int64, _ db: Database) throws -> Progress {
    let last = try Int64.fetchOne(
      try db.cachedStatement(sql: "SELECT max(seq) FROM (SELECT seq FROM events WHERE seq > ? ORDER BY seq LIMIT ?)"),
      arguments: [mark, rowsAtATime])
    if let last {
      try LogTables.copy(mark + 1...last, db)
      guard last < (try EventRows.head(db).seq) else { return try exchange(db) }
      return Progress(stage: .copying, mark: last)
    }
    return try exchange(db)
  }

  private static func exchange(_ db: Database) throws -> Progress {
    try LogTables.exchange(db)
    return Progress(stage: .sideTables)
  }

  /// The last of the next rows of an old table.
  private static func last(_ table: String, after mark: Int64, _ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      try db.cachedStatement(
        sql: """
          SELECT max(seq) FROM (SELECT seq FROM \(table)\(LogTables.old) WHERE seq > ? ORDER BY seq LIMIT ?)
          """), arguments: [mark, rowsAtATime])
  }

  private static func delete(
    _ table: String, _ progress: Progress, then stage: Stage, _ db: Database
  ) throws -> Progress {
    guard let last = try last(table, after: progress.mark, db) else {
      try db.execute(sql: "DROP TABLE \(table)\(LogTables.old)")
      return Progress(stage: stage)
    }
    let delete = try db.cachedStatement(sql: "DELETE FROM \(table)\(LogTables.old) WHERE seq <= ?")
    try delete.execute(arguments: [last])
    return Progress(stage: progress.stage, mark: last)
  }

  // MARK: Side tables

  private static let sideTables = [
    Schema.snapshotsTable, Schema.noncesTable, Schema.readMarkersTable, Schema.sealsTable,
  ]

  private static func renewSideTable(_ index: Int, _ db: Database) throws {
    let table = sideTables[index]
    if table.name == Schema.readMarkersTable.name {
      // Whoever read in the room of a post that is gone.
      try db.execute(
        sql: """
          DELETE FROM read_markers WHERE target NOT LIKE '#%'
            AND NOT EXISTS (SELECT 1 FROM events e WHERE e.target = read_markers.target)
          """)
    }
    try db.execute(
      sql: """
        CREATE TEMP TABLE kept AS SELECT * FROM main.\(table.name);
        DROP TABLE main.\(table.name);
        \(table.sql)
        INSERT INTO \(table.name) SELECT * FROM kept;
        DROP TABLE kept;
        """)
  }
}

extension SQLiteLog {
  /// After so many pieces what they wrote is carried from the write-ahead log into the file, beside the writer: or the
  /// writer would have to, while somebody waits for it.
  private static let piecesBetweenCheckpoints = 8

  public func hasRoomToReclaim() throws -> Bool { try pool.read(Renewal.Progress.stored) != nil }

  public func reclaimRoom() throws -> Bool {
    var isCheckpointDue = false
    try pool.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        guard let progress = try Renewal.Progress.stored(db) else { return .rollback }
        isCheckpointDue = progress.stage == .checkpoint
        try Renewal.go(on: progress, db).keep(db)
        return .commit
      }
    }
    guard isCheckpointDue else {
      let pieces = renewalPieces.withLock { pieces in
        pieces += 1
        return pieces
      }
      if pieces % Self.piecesBetweenCheckpoints == 0 { try Erasure.carryOver(path) }
      return try hasRoomToReclaim()
    }
    try Erasure.checkpoint(path)
    try pool.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        if try Renewal.Progress.stored(db)?.stage == .checkpoint { try Renewal.Progress.finish(db) }
        return .commit
      }
    }
    return try hasRoomToReclaim()
  }
}
