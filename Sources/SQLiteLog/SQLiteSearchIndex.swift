import Collective
import EventLog
import Foundation
import GRDB
import Synchronization
import SystemCrypto

/// Full-text search over what was said and posted, in `search.db` beside the log. The file is disposable: it is made
/// anew from the log when it is missing, damaged, of another schema, or of another log.
///
/// It follows the log as a reader with a cursor, erasures included: an erasure that a crash kept from it is done when
/// it comes by that event.
public final class SQLiteSearchIndex: SearchIndex {
  public static let fileName = "search.db"
  private static let recordsAtATime = 500
  /// More than people type, and far below what FTS5 takes.
  private static let wordLimit = 64

  /// Where the database is.
  public let path: String
  /// Locked by whoever changes the index: what an indexing pass read before an erasure is not written after it.
  private let writing = NSLock()
  /// Exchanged under `writing` where a damaged file is made anew.
  private let current: Mutex<DatabasePool>
  private let coding = RecordCoding()

  /// Opens the index in `directory`, or makes an empty one; `catchUp(with:)` fills it.
  public init(directory: String) throws {
    try PrivateFiles.makeDirectory(directory)
    path = URL(fileURLWithPath: directory).appendingPathComponent(Self.fileName).path
    current = Mutex(try SearchSchema.open(path))
  }

  private var pool: DatabasePool { current.withLock { $0 } }

  // MARK: Following the log

  public func catchUp(with log: any LogStorage) throws {
    do {
      try finishPurge()
    } catch LogStorageError.erasureBlocked {
      // What is being purged cannot be found any more; whoever erases tries again.
    }
    while try index(from: log) {}
  }

  /// Indexes the next piece of the log. Returns whether there may be more.
  private func index(from log: any LogStorage) throws -> Bool {
    try writing.withLock {
      try replacingDamaged {
        let position = try positionInLog(log)
        let records = try log.records(after: position.seq, limit: Self.recordsAtATime)
        guard let last = records.last else { return false }
        var erased: [Int64] = []
        var texts: [(record: LogRecord, text: String)] = []
        for (record, event) in zip(records, try coding.events(records)) {
          if let text = SearchableText.of(event) { texts.append((record, text)) }
          if case .erased(let erasure) = event.facts {
            erased += try erasure.subjects.compactMap { try log.record(of: $0)?.envelope.seq }
          }
          if case .expired(let expired) = event.facts { erased += expired.entries.seqs }
        }
        let head = ChainHead(seq: last.envelope.seq, hash: last.chain)
        let isPurgeNeeded = try pool.write { db in
          for (record, text) in texts { try SearchRows.add(record, text, db) }
          try SearchRows.keep(head, db)
          return try SearchRows.remove(erased, db)
        }
        // Those who erase try it again.
        if isPurgeNeeded { do { try purge() } catch LogStorageError.erasureBlocked {} }
        return records.count == Self.recordsAtATime
      }
    }
  }

  /// How far the index came; from the start again where it was made from another log.
  private func positionInLog(_ log: any LogStorage) throws -> ChainHead {
    let position = try pool.read(SearchRows.position)
    if position == .empty { return position }
    if try log.records(at: [position.seq]).first?.chain == position.hash { return position }
    try replaceFile()
    return .empty
  }

  // MARK: Erasing

  public func erase(_ seqs: [Int64]) throws {
    try writing.withLock {
      try replacingDamaged {
        if try pool.write({ try SearchRows.remove(seqs, $0) }) { try purge() }
      }
    }
  }

  /// Finishes an erasure that a crash interrupted.
  private func finishPurge() throws {
    try writing.withLock {
      try replacingDamaged {
        if try pool.read(SearchRows.purgePending) != .nothing { try purge() }
      }
    }
  }

  /// FTS5 only marks what is deleted until it merges its segments, and pages keep copies of rows that moved: so all
  /// segments are merged, then all pages written anew, then the write-ahead log is cut. Costs time by the size of the
  /// index; an attempt that is blocked at the last step goes on from there.
  private func purge() throws {
    try pool.barrierWriteWithoutTransaction { db in
      guard try SearchRows.purgePending(db) == .everything else { return }
      try SearchRows.mergeSegments(db)
      try db.execute(sql: "VACUUM")
      try SearchRows.keep(.checkpoint, db)
    }
    try Erasure.checkpoint(path)
    try pool.writeWithoutTransaction { try SearchRows.keep(.nothing, $0) }
  }

  // MARK: Searching

  public func matches(_ query: SearchQuery, below seq: Int64, limit: Int) throws -> [SearchMatch] {
    let words = query.words.filter(SearchableText.holdsToken).prefix(Self.wordLimit)
    guard !words.isEmpty, limit > 0 else { return [] }
    let match = words.map(SearchableText.quoted).joined(separator: " ")
    do {
      return try pool.read { try SearchRows.matches($0, match: match, query, below: seq, limit: limit) }
    } catch let error as DatabaseError where error.isDamage {
      // Empty until the next time it catches up.
      try writing.withLock { try replaceFile() }
      throw error
    }
  }

  // MARK: Making the file anew

  private func replacingDamaged<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as DatabaseError where error.isDamage || isMissingTables(error) {
      try replaceFile()
      return try body()
    }
  }

  /// SQLite says of a missing table what it says of any statement that it does not take.
  private func isMissingTables(_ error: DatabaseError) -> Bool {
    guard error.resultCode == .SQLITE_ERROR else { return false }
    return (try? pool.read(SearchSchema.isWhole)) == false
  }

  private func replaceFile() throws {
    let path = path
    try current.withLock { pool in
      try? pool.close()
      try PrivateFiles.removeDatabase(path)
      pool = try SearchSchema.open(path)
    }
  }
}
