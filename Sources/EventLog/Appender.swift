import Collective
import SystemCrypto

/// Decides, orders and stores, one durable transaction at a time. The state it decides against is its own fold of the log.
///
/// The server's writer thread owns one; each command-line tool makes one for its single append.
public struct Appender {
  /// A snapshot every so many events, encoded beside the writer and kept by a later transaction; of a long log, whenever it
  /// has grown by half, so that what all snapshots cost stays in proportion to the log.
  public static let snapshotInterval: Int64 = 20_000

  /// So many events after something expired the next snapshot is made, where the log is long enough for one.
  private static let eventsAfterExpiry: Int64 = 1_000

  private let storage: any LogStorage
  let purge: Purge
  let now: @Sendable () -> Moment
  private let coding = RecordCoding()
  public private(set) var state: Collective
  private var head: ChainHead
  private var nextSnapshot: Int64
  private var snapshotUnderWay: SnapshotEncoding?
  /// The last seq returned to the caller, while the state may hold what was not stored or not returned.
  private var unsettled: Int64?

  public init(
    storage: any LogStorage, search: (any SearchIndex)? = nil, kinds: Kinds = .standard,
    now: @escaping @Sendable () -> Moment
  ) throws {
    self.storage = storage
    purge = Purge(storage: storage, search: search)
    self.now = now
    (state, head) = try Self.fold(storage, kinds: kinds)
    state.learn(try storage.seals())
    nextSnapshot = Self.snapshot(after: try storage.snapshot()?.head.seq ?? 0)
  }

  private static func snapshot(after seq: Int64) -> Int64 { seq + max(snapshotInterval, seq / 2) }

  /// The state at the end of the log, or at `last`: from the newest snapshot on.
  public static func fold(
    _ storage: any LogStorage, upTo last: Int64 = .max, kinds: Kinds = .standard
  ) throws -> (Collective, ChainHead) {
    let coding = RecordCoding(kinds: kinds)
    var state = Collective(kinds: kinds)
    var head = ChainHead.empty
    // Where a snapshot cannot be used, the events can.
    if let snapshot = try storage.snapshot(), snapshot.head.seq <= last,
      let decoded = try? coding.decodeState(snapshot.state)
    {
      state = decoded
      head = snapshot.head
    }
    while true {
      let records = try storage.records(after: head.seq, limit: 2_000).filter { $0.envelope.seq <= last }
      guard let newest = records.last else { return (state, head) }
      for (record, facts) in zip(records, try coding.facts(records)) { state.apply(record.envelope, facts) }
      head = ChainHead(seq: newest.envelope.seq, hash: newest.chain)
    }
  }

  /// Carries out what can be carried out, in order, in one transaction. Events that other processes wrote come first.
  /// Returns when the words it erased are in no file any more, which may take some seconds.
  ///
  /// When it throws, nothing may be acknowledged. The state goes back to the last batch that was returned; whatever is in
  /// the log beyond it (written by others, or by a commit whose erasure did not finish) comes with the next batch.
  public mutating func append(_ appends: [Append]) throws -> LogBatch {
    try settling { appender in
      var batch = try appender.commit(appends)
      try appender.finishErasures(among: batch.events)
      batch.outcomes = batch.outcomes.map(\.withErasureFinished)
      return batch
    }
  }

  /// The same, with the purge of erased words left to the caller.
  ///
  /// - Parameter records: kept in the same transaction, whatever becomes of the appends.
  mutating func appendLeavingPurge(_ appends: [Append], keeping records: [SideRecord] = []) throws -> LogBatch {
    try settling { try $0.commit(appends, keeping: records) }
  }

  /// What other processes wrote since the last append. When it throws, the same events come with the next call.
  public mutating func foreignEvents() throws -> [Event] {
    try settling { appender in
      let events = try appender.takeForeign().events
      try appender.finishErasures(among: events)
      return events
    }
  }

  /// The same, with the purge of erased words left to the caller.
  mutating func foreignEventsLeavingPurge() throws -> LogBatch { try settling { try $0.takeForeign() } }

  private mutating func takeForeign() throws -> LogBatch {
    var batch = LogBatch()
    while true {
      let records = try storage.records(after: head.seq, limit: 2_000)
      if records.isEmpty { return batch }
      for record in records { try take(record, into: &batch, reading: storage.record(of:)) }
    }
  }

  /// Runs `body`. Where it throws, the state goes back to what was returned before: at once, or, where the log cannot be
  /// read either, before anything else is decided.
  private mutating func settling<Result>(_ body: (inout Self) throws -> Result) throws -> Result {
    try settle()
    unsettled = head.seq
    do {
      let result = try body(&self)
      unsettled = nil
      beginSnapshotIfDue()
      return result
    } catch {
      try? settle()
      throw error
    }
  }

  private mutating func beginSnapshotIfDue() {
    guard head.seq >= nextSnapshot else { return }
    snapshotUnderWay = SnapshotEncoding(of: state, at: head)
    nextSnapshot = Self.snapshot(after: head.seq)
  }

  private mutating func settle() throws {
    guard let returned = unsettled else { return }
    (state, head) = try Self.fold(storage, upTo: returned, kinds: state.kinds)
    state.learn(try storage.seals())
    nextSnapshot = Self.snapshot(after: try storage.snapshot()?.head.seq ?? 0)
    unsettled = nil
  }

  private mutating func commit(_ appends: [Append], keeping records: [SideRecord] = []) throws -> LogBatch {
    try storage.transaction { transaction in
      var batch = LogBatch()
      for record in try transaction.records(after: head.seq, limit: .max) {
        try take(record, into: &batch, reading: transaction.record(of:))
      }
      batch.outcomes.reserveCapacity(appends.count)
      for append in appends {
        let result = try carryOut(append, in: transaction, into: &batch)
        batch.outcomes.append(AppendOutcome(origin: append.origin, result: result))
      }
      // What was erased meanwhile is recalled as it is now.
      for id in batch.events.erasedSubjects where batch.recalled[id] != nil {
        batch.recalled[id] = try transaction.record(of: id).map(coding.event)
      }
      for record in records { try transaction.keep(record) }
      if let snapshot = snapshotUnderWay?.take() { try transaction.keepSnapshot(snapshot) }
      return batch
    }
  }

  private mutating func take(
    _ record: LogRecord, into batch: inout LogBatch, reading read: (EventID) throws -> LogRecord?
  ) throws {
    let event = try coding.event(record)
    apply(event, chain: record.chain)
    batch.events.append(event)
    try recall(event, into: &batch, reading: read)
  }

  /// So that whoever delivers the event has what is shown with it, of the same moment.
  private func recall(
    _ event: Event, into batch: inout LogBatch, reading read: (EventID) throws -> LogRecord?
  ) throws {
    for id in state.recalled(by: event) { batch.recalled[id] = try read(id).map(coding.event) }
  }

  private mutating func apply(_ event: Event, chain: SHA256Digest) {
    state.apply(event)
    head = ChainHead(seq: event.seq, hash: chain)
    guard case .expired = event.facts else { return }
    // No snapshot of what expired is kept. Usually more expires right after: the next is made when that is over.
    snapshotUnderWay = nil
    nextSnapshot = max(Self.snapshotInterval, head.seq + Self.eventsAfterExpiry)
  }

  private mutating func carryOut(
    _ append: Append, in transaction: any LogTransaction, into batch: inout LogBatch
  ) throws -> Result<AppendOutcome.Granted, Refusal> {
    if let nonce = append.nonce, let first = try remembered(nonce, of: append.by, in: transaction) {
      // Of erased words no digest is left to compare with. Storing them anew would undo the erasure.
      guard first.contentDigest == nil || first.contentDigest == nonce.contentDigest else {
        return .failure(Refusal(.nonceReused, [], "This nonce came with other words before. Use a new one."))
      }
      let count = Int(first.seqs.upperBound - first.seqs.lowerBound + 1)
      let records = try transaction.records(after: first.seqs.lowerBound - 1, limit: count)
        .filter { first.seqs.contains($0.envelope.seq) }
      let events = try records.map(coding.event)
      for event in events { try recall(event, into: &batch, reading: transaction.record(of:)) }
      return .success(.repeated(events))
    }
    let at = max(now(), state.at)
    var failure: (any Error)?
    let entries = { [coding] (span: ClosedRange<Int64>) -> [LoggedEntry] in
      do {
        let records = try transaction.records(after: span.lowerBound - 1, limit: span.count)
          .filter { span.contains($0.envelope.seq) }
        return zip(records, try coding.facts(records)).map { LoggedEntry(envelope: $0.envelope, facts: $1) }
      } catch {
        failure = error
        return []
      }
    }
    let copies = { [storage] () -> [KeptCopy] in
      do {
        return try storage.keptCopies()
      } catch {
        failure = error
        return []
      }
    }
    let context = DecisionContext(at: at, entries: entries, copies: copies) { [coding] id in
      do {
        guard let record = try transaction.record(of: id) else { return nil }
        return LoggedEntry(envelope: record.envelope, facts: try coding.facts(record))
      } catch {
        failure = error
        return nil
      }
    }
    let decision = state.decide(append.command, by: append.by, in: context)
    if let failure { throw failure }
    switch decision {
    case .failure(let refusal): return .failure(refusal)
    case .success(let drafts):
      let firstSeq = head.seq + 1
      for draft in drafts {
        let words = try draft.bodyOf.flatMap { try transaction.record(of: $0) }.flatMap { try coding.event($0).body }
        let event = draft.placed(seq: head.seq + 1, at: at, words: words)
        let record = try coding.record(of: event, after: head)
        try transaction.insert(record)
        if case .erased(let erasure) = event.facts { try transaction.eraseBodies(of: erasure.subjects) }
        if let seal = event.newSeal, let account = append.by.participant?.accountID {
          try transaction.keep(.seal(seal, account))
          state.learn(seal, of: account)
          batch.seals[seal] = account
        }
        if case .expired(let expired) = event.facts { try transaction.expire(expired) }
        apply(event, chain: record.chain)
        batch.events.append(event)
        try recall(event, into: &batch, reading: transaction.record(of:))
      }
      for record in append.alongside { try transaction.keep(record) }
      if let nonce = append.nonce, head.seq >= firstSeq {
        // Under the name that the events have: the table of nonces must not tell what the log does not.
        let author = drafts.first { $0.author.isSealed }?.author ?? append.by
        try transaction.remember(nonce, of: author, at: at, seqs: firstSeq...head.seq)
      }
      let ids = drafts.map(\.id)
      let hasErased = drafts.contains { $0.facts.erasedSubjects != nil }
      return .success(hasErased ? .appendedAwaitingErasure(ids) : .appended(ids))
    }
  }

  private func remembered(
    _ nonce: Nonce, of author: Author, in transaction: any LogTransaction
  ) throws -> RememberedNonce? {
    let seats = author.participant.map(state.seats(of:)) ?? []
    return try transaction.nonce(nonce, of: [author] + seats.map(Author.participant))
  }

  /// An erasure is acknowledged only when its bytes are gone from the files.
  private func finishErasures(among events: [Event]) throws {
    let subjects = events.erasedSubjects
    if !subjects.isEmpty { try purge.runPatiently(subjects) }
  }
}

extension AppendOutcome {
  fileprivate var withErasureFinished: AppendOutcome {
    guard case .success(.appendedAwaitingErasure(let ids)) = result else { return self }
    return AppendOutcome(origin: origin, result: .success(.appended(ids)))
  }
}

extension Author {
  fileprivate var isSealed: Bool { if case .participant(.sealed) = self { true } else { false } }
}
