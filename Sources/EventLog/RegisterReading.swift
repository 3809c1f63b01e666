import Collective
import SystemCrypto

/// What a member gets of the log to check that it is the one she saw before: its leaves, and the events that are the
/// collective's own. No salt: from a leaf nothing can be guessed. The reasons of acts are among them; who may read one, the
/// register says.
public struct RegisterPage: Sendable {
  public struct Row: Sendable {
    public let seq: Int64
    public let leaf: SHA256Digest
    /// Where it happened in the collective's own place.
    public let event: Event?
  }

  public let rows: [Row]
  /// The end of the log when the page was read. No row is beyond it.
  public let head: ChainHead
}

public enum RegisterReading {
  private static let coding = RecordCoding()

  /// Up to `limit` entries after a place, oldest first.
  ///
  /// A leaf is computed from what is stored, so that an entry changed in place shows. Of an entry that came to the end of
  /// its days the leaf that stayed is given.
  public static func page(of storage: any LogStorage, after seq: Int64, limit: Int) throws -> RegisterPage {
    let head = try storage.head()
    let leaves = try storage.leaves(after: seq, limit: limit).filter { $0.seq <= head.seq }
    let records = Dictionary(
      try storage.records(at: leaves.map(\.seq)).map { ($0.envelope.seq, $0) }, uniquingKeysWith: { first, _ in first })
    let rows = try leaves.map { stored in
      guard let record = records[stored.seq] else {
        return RegisterPage.Row(seq: stored.seq, leaf: stored.leaf, event: nil)
      }
      return RegisterPage.Row(
        seq: stored.seq, leaf: leaf(of: record),
        event: record.envelope.target == .collective ? try coding.event(record) : nil)
    }
    return RegisterPage(rows: rows, head: head)
  }

  /// The events of the collective's own place in a span of time, the bounds excluded.
  public static func events(of storage: any LogStorage, from: Moment, to: Moment) throws -> [Facts] {
    var found: [Facts] = []
    var span = HistoryPage.Span.between(.moment(from), .moment(to))
    while true {
      let page = HistoryPage(target: .collective, span: span, limit: 1_000, kinds: Facts.Kind.inRegister)
      let records = try storage.page(page)
      found += try coding.facts(records)
      guard records.count == 1_000, let last = records.last else { return found }
      span = .between(.seq(last.envelope.seq), .moment(to))
    }
  }

  private static func leaf(of record: LogRecord) -> SHA256Digest {
    Chain.leaf(
      envelope: record.envelope, kind: record.kind, facts: record.facts, salt: record.salt,
      bodyDigest: record.bodyDigest)
  }
}
