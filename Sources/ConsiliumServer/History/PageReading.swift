import Collective
import EventLog

/// Fills a page of history with what may be seen, in pieces, so that neither what is withheld nor long texts make it other
/// than it was asked for: it is shorter only at the end of what there is, or where it would grow too large.
struct PageReading {
  /// Bytes of words in one page.
  private static let byteLimit = 1 << 20
  private static let pieceLimit = 100

  let storage: any LogStorage
  let coding: RecordCoding
  let shows: (Event) -> Bool

  func events(_ target: Target, _ span: HistoryPage.Span, limit: Int, kinds: Set<Facts.Kind>) throws -> [Event] {
    var found: [Event] = []
    var bytes = 0
    var next: HistoryPage.Span? = span
    while let span = next, found.count < limit, bytes < Self.byteLimit {
      let piece = min(limit, Self.pieceLimit)
      let records = try storage.page(HistoryPage(target: target, span: span, limit: piece, kinds: kinds))
      guard let first = records.first?.envelope.seq, let last = records.last?.envelope.seq else { break }
      var events: [Event] = []
      let inOrder = span.takesNewest ? records.reversed() : records
      for event in try coding.events(inOrder) where shows(event) && found.count + events.count < limit {
        guard bytes < Self.byteLimit else { break }
        bytes += event.body?.byteCount ?? 0
        events.append(event)
      }
      found = span.takesNewest ? events.reversed() + found : found + events
      next = records.count < piece ? nil : span.takesNewest ? span.before(first) : span.after(last)
    }
    return found
  }
}

extension HistoryPage.Span {
  /// Which end of its stretch a page fills from.
  fileprivate var takesNewest: Bool {
    switch self {
    case .latest, .before, .latestAfter: true
    case .after: false
    case .between(.seq(let first), .seq(let second)): first > second
    case .between(.moment(let first), .moment(let second)): first > second
    case .between: false
    }
  }

  /// What is left of it before a place.
  fileprivate func before(_ seq: Int64) -> Self {
    switch self {
    case .latest, .before, .after: .before(.seq(seq))
    case .latestAfter(let bound), .between(_, let bound): .between(.seq(seq), bound)
    }
  }

  /// What is left of it after a place.
  fileprivate func after(_ seq: Int64) -> Self {
    switch self {
    case .between(_, let bound): .between(.seq(seq), bound)
    default: .after(.seq(seq))
    }
  }
}

extension Body {
  fileprivate var byteCount: Int {
    switch self {
    case .text(let text): text.utf8.count
    case .message(let text, let tags):
      tags.reduce(text.utf8.count) { $0 + $1.name.utf8.count + $1.value.utf8.count }
    case .fields(let fields): fields.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
    }
  }
}
