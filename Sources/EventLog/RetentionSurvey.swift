import Collective

/// Finds what has come to the end of its days, in pieces that one transaction each can take away.
///
/// It reads beside the writer, so what it finds may have changed by then: whoever takes it away decides anew.
public struct RetentionSurvey {
  public struct Piece: Hashable, Sendable {
    public var entries = SeqSpans()
    public var words = SeqSpans()
    public var count: Int { entries.count + words.count }
  }

  private let storage: any LogStorage
  private let expiry: Expiry
  private let pieceLimit: Int
  private let coding = RecordCoding()
  private var last: Int64 = 0
  private var piece = Piece()

  /// How many entries are read in one go.
  private static let recordsAtATime = 500

  /// - Parameters:
  ///   - state: of the log, now.
  ///   - pieceLimit: how many entries a piece has at most.
  public init(of storage: any LogStorage, _ state: Collective, at moment: Moment, pieceLimit: Int) {
    self.storage = storage
    self.pieceLimit = pieceLimit
    expiry = Expiry(state, at: moment)
  }

  /// Reads on for a few milliseconds. Returns the pieces that are full, or all that is left; `nil` at the end of the log.
  public mutating func next() throws -> [Piece]? {
    let records = try storage.records(after: last, limit: Self.recordsAtATime)
    guard let newest = records.last else {
      guard piece.count > 0 else { return nil }
      defer { piece = Piece() }
      return [piece]
    }
    last = newest.envelope.seq
    var full: [Piece] = []
    for (record, facts) in zip(records, try coding.facts(records)) {
      switch expiry.verdict(on: LoggedEntry(envelope: record.envelope, facts: facts)) {
      case .stays: continue
      case .losesWords:
        guard record.body != nil else { continue }
        piece.words.append(record.envelope.seq)
      case .goes: piece.entries.append(record.envelope.seq)
      }
      if piece.count >= pieceLimit {
        full.append(piece)
        piece = Piece()
      }
    }
    return full
  }
}
