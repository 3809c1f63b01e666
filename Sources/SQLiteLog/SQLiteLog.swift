import Collective
import EventLog
import Foundation
import GRDB
import Synchronization
import SystemCrypto

/// The log in one SQLite database, `consilium.db`, in write-ahead mode: one writer among all processes, readers that
/// never wait for it.
public final class SQLiteLog: LogStorage {
  public static let fileName = "consilium.db"

  /// Where the database is.
  public let path: String
  let pool: DatabasePool
  let sealKey: KeyFile
  /// Counts the pieces of renewals.
  let renewalPieces = Mutex(0)

  /// Opens the log in `directory`, or makes an empty one. Directory (0700) and files (0600) are made for the caller's
  /// account alone.
  ///
  /// - Throws: `LogStorageError.newerSchema`, `.settingRefused`, or what SQLite and the file system report.
  public convenience init(directory: String) throws {
    try PrivateFiles.makeDirectory(directory)
    try self.init(path: URL(fileURLWithPath: directory).appendingPathComponent(Self.fileName).path)
  }

  init(path: String) throws {
    self.path = path
    sealKey = KeyFile.ofSeals(besideDatabase: path)
    try PrivateFiles.makeFile(path)
    pool = try DatabasePool(path: path, configuration: Schema.configuration(label: "log"))
    try pool.writeWithoutTransaction(Schema.requireDurability)
    guard try !pool.read(Schema.migrator.hasBeenSuperseded) else { throw LogStorageError.newerSchema }
    try Schema.migrator.migrate(pool)
  }

  /// Closes all connections; nothing can be read or written afterwards. Without it they close with the last reference.
  public func close() throws { try pool.close() }

  // MARK: Writing

  public func transaction<Result>(_ body: (any LogTransaction) throws -> Result) throws -> Result {
    try pool.writeWithoutTransaction { db in
      try db.beginTransaction(.immediate)
      do {
        let result = try body(SQLiteTransaction(db: db, sealKey: sealKey))
        try db.commit()
        return result
      } catch {
        // SQLite has rolled back by itself after some errors (a full disk is one); the first error is the one to
        // report.
        try? db.rollback()
        throw error
      }
    }
  }

  /// `PRAGMA data_version` of the writing connection: SQLite changes it when another connection has committed and
  /// leaves it alone for the connection's own commits. Only this one connection of this process writes, so others are
  /// other processes.
  public func foreignVersion() throws -> Int64 {
    try pool.writeWithoutTransaction { db in
      try Int64.fetchOne(try db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }
  }

  // MARK: Reading

  public func head() throws -> ChainHead { try pool.read(EventRows.head) }

  public func leaves(after seq: Int64, limit: Int) throws -> [StoredLeaf] {
    try pool.read { try EventRows.leaves($0, after: seq, limit: limit) }
  }

  public func records(after seq: Int64, limit: Int) throws -> [LogRecord] {
    try pool.read { try EventRows.records($0, after: seq, limit: limit) }
  }

  public func record(of id: EventID) throws -> LogRecord? {
    try pool.read { try EventRows.record($0, of: id) }
  }

  public func records(at seqs: [Int64]) throws -> [LogRecord] {
    try pool.read { try EventRows.records($0, at: seqs) }
  }

  public func words(at seqs: [Int64]) throws -> [Int64: [UInt8]] {
    try pool.read { try EventRows.words($0, at: seqs) }
  }

  public func page(_ page: HistoryPage) throws -> [LogRecord] {
    try pool.read { try HistoryRows.page($0, page) }
  }

  public func snapshot() throws -> StoredSnapshot? {
    try pool.read { db in
      let statement = try db.cachedStatement(sql: "SELECT seq, chain, state FROM snapshots ORDER BY seq DESC LIMIT 1")
      return try Row.fetchOne(statement).map { row in
        guard let seq = row.int64(0), let chain = row.digest(1), let state = row.bytes(2)
        else { throw LogStorageError.damagedRecord(seq: row.int64(0) ?? 0) }
        return StoredSnapshot(head: ChainHead(seq: seq, hash: chain), state: state)
      }
    }
  }

  public func strayWords() throws -> Int64? {
    try pool.read { db in
      try Int64.fetchOne(
        db,
        sql: """
          SELECT seq FROM bodies b WHERE NOT EXISTS (SELECT 1 FROM events e WHERE e.seq = b.seq)
            OR is_erased <> 0 AND (bytes <> zeroblob(length(bytes)) OR salt <> zeroblob(length(salt)))
          UNION ALL
          SELECT seq FROM events WHERE id IS NULL AND (at IS NOT NULL OR author IS NOT NULL OR target IS NOT NULL
            OR ref IS NOT NULL OR kind IS NOT NULL OR facts IS NOT NULL OR salt IS NOT NULL
            OR body_digest IS NOT NULL)
          ORDER BY 1 LIMIT 1
          """)
    }
  }
}
