import Collective
import SystemCrypto

public enum VerificationResult: Hashable, Sendable {
  /// The whole log is as it was written, up to this head.
  case ok(ChainHead)
  /// The first bad entry.
  case fault(seq: Int64, VerificationFault)
}

/// What is wrong with an entry.
public enum VerificationFault: String, Hashable, Sendable, CustomStringConvertible {
  case missing = "the entry is missing"
  case unreadable = "the entry cannot be read"
  case momentWentBack = "the entry is older than the one before it"
  case leafDiffers = "the entry was changed"
  case chainDiffers = "the entry does not follow the one before it"
  case kindDiffers = "the entry is filed under another kind than its own"
  case bodyDiffers = "the words were changed"
  case bodyMissing = "the words are gone, and no erasure names them"
  case goneUnexplained = "the entry is gone, and no end of its days names it"
  case notGone = "the entry is there, though it came to the end of its days"
  case bodyNotErased = "the words are there, though an erasure names them"
  case snapshotDiffers = "the snapshot is not what the entries up to here amount to"
  case checkpointDiffers = "the log was another one when the checkpoint was taken"
  case beforeTheFirst = "there is an entry before the first one"
  case strayWords = "there are words that belong to no entry, or rests of one that is gone"
  case cutOff = "the log went on from here, and was cut off"

  public var description: String { rawValue }
}

/// Proves that a log is as it was written (promise P4).
///
/// The chain finds what was changed, dropped, inserted or put in another order. It cannot find a log that was rewritten
/// from some entry on, or cut off at its end: a checkpoint kept elsewhere can. The search index is not looked at: it is
/// disposable, and made anew from the log.
public enum LogVerification {
  private static let recordsAtATime = 2_000

  /// Reads the log once, in pieces. A missing body is a fault only once no later erasure names it, so it is reported
  /// after any fault of another sort.
  ///
  /// - Parameter checkpoint: a head that the log had before.
  public static func verify(
    _ storage: any LogStorage, checkpoint: ChainHead? = nil
  ) throws -> VerificationResult {
    if let fault = try faultBeforeTheFirst(storage) { return fault }
    var audit = Audit(snapshot: try storage.snapshot(), checkpoint: checkpoint)
    var limit = recordsAtATime
    while true {
      let leaves: [StoredLeaf]
      let records: [LogRecord]
      do {
        leaves = try storage.leaves(after: audit.head.seq, limit: limit)
        records = try storage.records(at: leaves.map(\.seq))
      } catch LogStorageError.damagedRecord(let seq) {
        // The entries before the damaged one may hold an earlier fault.
        if limit > 1 {
          limit = 1
          continue
        }
        let next = audit.head.seq + 1
        return .fault(seq: next, seq > next ? .missing : .unreadable)
      }
      if leaves.isEmpty {
        let result = audit.finish()
        guard case .ok = result, let seq = try storage.strayWords() else { return result }
        return .fault(seq: seq, .strayWords)
      }
      var next = records.makeIterator()
      var record = next.next()
      for leaf in leaves {
        if let there = record, there.envelope.seq == leaf.seq {
          if let fault = try audit.take(there, in: storage) { return fault }
          record = next.next()
        } else if let fault = audit.take(leaf) {
          return fault
        }
      }
    }
  }

  /// Readers begin at 1 and would never come by such an entry.
  private static func faultBeforeTheFirst(_ storage: any LogStorage) throws -> VerificationResult? {
    do {
      let lowest =
        try storage.records(at: [.min]).map(\.envelope.seq) + storage.leaves(after: .min, limit: 1).map(\.seq)
      guard let seq = lowest.first, seq < 1 else { return nil }
      return .fault(seq: seq, .beforeTheFirst)
    } catch LogStorageError.damagedRecord(let seq) {
      return seq < 1 ? .fault(seq: seq, .beforeTheFirst) : nil
    }
  }
}

/// One reading of the log, as far as it came.
private struct Audit {
  private let coding = RecordCoding()
  private let snapshot: StoredSnapshot?
  private let checkpoint: ChainHead?
  private(set) var head = ChainHead.empty
  private var at = Moment(milliseconds: .min)
  /// Folded as far as the snapshot, to be compared with it.
  private var state = Collective()
  /// Entries without their words, until an erasure names them.
  private var withoutBody: [EventID: Int64] = [:]
  /// Entries that are gone, until the end of their days names them.
  private var gone: Set<Int64> = []

  init(snapshot: StoredSnapshot?, checkpoint: ChainHead?) {
    self.snapshot = snapshot
    self.checkpoint = checkpoint
  }

  /// Takes an entry of which only its part in the chain is left.
  mutating func take(_ leaf: StoredLeaf) -> VerificationResult? {
    guard leaf.seq == head.seq + 1 else { return .fault(seq: head.seq + 1, .missing) }
    guard Chain.head(after: head.hash, leaf: leaf.leaf) == leaf.chain else {
      return .fault(seq: leaf.seq, .chainDiffers)
    }
    gone.insert(leaf.seq)
    head = ChainHead(seq: leaf.seq, hash: leaf.chain)
    if let checkpoint, checkpoint.seq == leaf.seq, checkpoint != head {
      return .fault(seq: leaf.seq, .checkpointDiffers)
    }
    // A snapshot is never of an entry that is gone.
    return snapshot?.head.seq == leaf.seq ? .fault(seq: leaf.seq, .snapshotDiffers) : nil
  }

  /// Returns the fault of this entry, or of an earlier one that only this one shows.
  mutating func take(_ record: LogRecord, in storage: any LogStorage) throws -> VerificationResult? {
    let seq = record.envelope.seq
    guard seq == head.seq + 1 else { return .fault(seq: head.seq + 1, .missing) }
    guard let facts = try? coding.facts(record) else { return .fault(seq: seq, .unreadable) }
    if let fault = chainFault(of: record) ?? bodyFault(of: record) { return .fault(seq: seq, fault) }
    guard facts.kind.rawValue == record.kind else { return .fault(seq: seq, .kindDiffers) }

    if record.bodyDigest != nil && record.body == nil { withoutBody[record.envelope.id] = seq }
    if case .erased(let erasure) = facts {
      for subject in erasure.subjects where withoutBody.removeValue(forKey: subject) == nil {
        if let subject = try storage.record(of: subject), subject.body != nil {
          return .fault(seq: subject.envelope.seq, .bodyNotErased)
        }
      }
    }
    if case .expired(let expired) = facts, let fault = try take(expired, in: storage) { return fault }
    at = record.envelope.at
    head = ChainHead(seq: seq, hash: record.chain)
    if let checkpoint, checkpoint.seq == seq, checkpoint != head { return .fault(seq: seq, .checkpointDiffers) }
    return snapshotFault(record.envelope, facts)
  }

  private mutating func take(_ expired: Expired, in storage: any LogStorage) throws -> VerificationResult? {
    for seq in expired.entries.seqs where gone.remove(seq) == nil { return .fault(seq: seq, .notGone) }
    for record in try storage.records(at: Array(expired.words.seqs)) {
      withoutBody[record.envelope.id] = nil
      if record.body != nil { return .fault(seq: record.envelope.seq, .bodyNotErased) }
    }
    return nil
  }

  private func chainFault(of record: LogRecord) -> VerificationFault? {
    if record.envelope.at < at { return .momentWentBack }
    // Hashed without its length: bytes moved between the salt and what follows it would hash alike.
    if record.salt.count != Chain.saltByteCount { return .leafDiffers }
    let leaf = Chain.leaf(
      envelope: record.envelope, kind: record.kind, facts: record.facts, salt: record.salt,
      bodyDigest: record.bodyDigest)
    if leaf != record.leaf { return .leafDiffers }
    return Chain.head(after: head.hash, leaf: leaf) == record.chain ? nil : .chainDiffers
  }

  private func bodyFault(of record: LogRecord) -> VerificationFault? {
    guard let body = record.body else { return nil }
    let isSame = body.salt.count == Chain.saltByteCount && record.bodyDigest == Chain.bodyDigest(of: body)
    return isSame ? nil : .bodyDiffers
  }

  private mutating func snapshotFault(_ envelope: Envelope, _ facts: Facts) -> VerificationResult? {
    guard let snapshot, envelope.seq <= snapshot.head.seq else { return nil }
    state.apply(envelope, facts)
    guard envelope.seq == snapshot.head.seq else { return nil }
    guard snapshot.head == head, let stored = try? coding.decodeState(snapshot.state) ?? state, stored == state else {
      return .fault(seq: envelope.seq, .snapshotDiffers)
    }
    return nil
  }

  func finish() -> VerificationResult {
    let bodyMissing = withoutBody.values.min() ?? .max
    if let seq = gone.min(), seq < bodyMissing { return .fault(seq: seq, .goneUnexplained) }
    if bodyMissing < .max { return .fault(seq: bodyMissing, .bodyMissing) }
    if let checkpoint, checkpoint.seq == 0, checkpoint != .empty { return .fault(seq: 1, .checkpointDiffers) }
    let known = max(checkpoint?.seq ?? 0, snapshot?.head.seq ?? 0)
    return known > head.seq ? .fault(seq: head.seq + 1, .cutOff) : .ok(head)
  }
}
