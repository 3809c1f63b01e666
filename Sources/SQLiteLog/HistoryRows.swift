import Collective
import EventLog
import GRDB

/// Pages of one target's history, read by the index on target and seq.
enum HistoryRows {
  static func page(_ db: Database, _ page: HistoryPage) throws -> [LogRecord] {
    guard page.limit > 0, !page.kinds.isEmpty else { return [] }
    let window = try page.window { try firstSeq(db, at: $0) }
    guard window.above < window.below else { return [] }
    let statement = try db.cachedStatement(sql: sql(for: page, window))
    let bounds: StatementArguments = [page.target.rawValue, window.above, window.below]
    let kinds = StatementArguments(page.kinds.map(\.rawValue).sorted())
    let records = try EventRows.records(statement, bounds + kinds + [page.limit])
    return window.takesNewest ? records.reversed() : records
  }

  static func sql(for page: HistoryPage, _ window: HistoryWindow) -> String {
    let kinds = Array(repeating: "?", count: page.kinds.count).joined(separator: ", ")
    return """
      SELECT \(EventRows.columns) FROM events e \(EventRows.joinedBody)
      WHERE e.target = ? AND e.seq > ? AND e.seq < ? AND e.kind IN (\(kinds))
      ORDER BY e.seq \(window.takesNewest ? "DESC" : "ASC") LIMIT ?
      """
  }

  static let firstSeqSQL = "SELECT seq FROM events WHERE at >= ? ORDER BY at, seq LIMIT 1"

  /// The seq of the first event at a moment or later; `Int64.max` where there is none.
  static func firstSeq(_ db: Database, at moment: Moment) throws -> Int64 {
    let statement = try db.cachedStatement(sql: firstSeqSQL)
    return try Int64.fetchOne(statement, arguments: [moment.milliseconds]) ?? .max
  }
}
