import Collective
import Foundation
import Synchronization
import SystemCrypto

/// A log that touches no disk: for tests, and for what must not outlive the process.
public final class InMemoryLog: LogStorage {
  /// One transaction at a time; readers do not take it.
  private let writing = NSLock()
  private let contents: Mutex<Contents>

  /// - Parameter records: entries as they stand, by ascending seq; none for an empty log.
  public init(records: [LogRecord] = []) {
    var contents = Contents()
    for record in records { contents.add(record) }
    self.contents = Mutex(contents)
  }

  public func transaction<Result>(_ body: (any LogTransaction) throws -> Result) throws -> Result {
    try writing.withLock {
      let transaction = Transaction(log: self)
      let result = try body(transaction)
      contents.withLock { $0.commit(transaction.changes) }
      return result
    }
  }

  /// Counts the commits: whoever wrote them is in this process, and not told apart.
  public func foreignVersion() throws -> Int64 { contents.withLock { $0.commits } }

  public func finishErasures() throws {}
  public func keptCopies() throws -> [KeptCopy] { [] }
  public func hasRoomToReclaim() throws -> Bool { false }
  public func reclaimRoom() throws -> Bool { false }

  // MARK: Reading

  public func head() throws -> ChainHead { contents.withLock { $0.head } }

  public func leaves(after seq: Int64, limit: Int) throws -> [StoredLeaf] {
    contents.withLock { contents in
      let start = contents.leaves.partitioningIndex { $0.seq > seq }
      return Array(contents.leaves[start...].prefix(limit))
    }
  }

  public func records(after seq: Int64, limit: Int) throws -> [LogRecord] {
    contents.withLock { Array($0.records[$0.index(after: seq)...].prefix(limit)) }
  }

  public func record(of id: EventID) throws -> LogRecord? { contents.withLock { $0.record(of: id) } }

  public func records(at seqs: [Int64]) throws -> [LogRecord] {
    contents.withLock { contents in seqs.compactMap { contents.record(at: $0) } }
  }

  public func words(at seqs: [Int64]) throws -> [Int64: [UInt8]] {
    let bodies = try records(at: seqs).compactMap { record in record.body.map { (record.envelope.seq, $0.bytes) } }
    return Dictionary(bodies) { first, _ in first }
  }

  public func page(_ page: HistoryPage) throws -> [LogRecord] {
    contents.withLock { contents in
      let window = page.window { moment in
        contents.records.first { $0.envelope.at >= moment }?.envelope.seq ?? .max
      }
      guard window.above < window.below else { return [] }
      let kinds = Set(page.kinds.map(\.rawValue))
      let all = contents.records[contents.index(after: window.above)...].filter { record in
        record.envelope.seq < window.below && record.envelope.target == page.target && kinds.contains(record.kind)
      }
      return Array(window.takesNewest ? all.suffix(page.limit) : all.prefix(page.limit))
    }
  }

  public func snapshot() throws -> StoredSnapshot? { contents.withLock { $0.snapshot } }

  /// Words are part of their records here.
  public func strayWords() throws -> Int64? { nil }

  // MARK: Outside the log

  public func seals() throws -> Seals { contents.withLock { Seals($0.seals) } }

  public func credentials(of account: AccountID) throws -> ScramKeys? {
    contents.withLock { $0.credentials[account] }
  }

  public func device(fingerprint: SHA256Digest) throws -> Device? {
    contents.withLock { contents in contents.devices.first { $0.fingerprint == fingerprint } }
  }

  public func devices(of account: AccountID) throws -> [Device] {
    contents.withLock { contents in contents.devices.filter { $0.account == account } }
  }

  public func invitation(tokenHash: SHA256Digest) throws -> InvitationID? {
    contents.withLock { $0.invitations[tokenHash] }
  }

  public func readMarkers(of account: AccountID) throws -> [Target: Moment] {
    contents.withLock { $0.readMarkers[account] ?? [:] }
  }

  public func wordKey() throws -> [UInt8] { Array(try secret(named: "words").prefix(16)) }

  public func secret(named name: String) throws -> [UInt8] {
    contents.withLock { contents in
      if let secret = contents.secrets[name] { return secret }
      let secret = SystemRandom.bytes(32)
      contents.secrets[name] = secret
      return secret
    }
  }
}

extension InMemoryLog {
  private struct NonceKey: Hashable {
    let author: Author
    let value: String
  }

  private struct KeptNonce {
    let at: Moment
    let remembered: RememberedNonce
  }

  /// What one transaction wants to do; applied as a whole, or dropped.
  private struct Changes {
    var inserted: [LogRecord] = []
    var erased: Set<EventID> = []
    var expired: [Expired] = []
    var nonces: [NonceKey: KeptNonce] = [:]
    var side: [SideRecord] = []
    var snapshot: StoredSnapshot?
  }

  private struct Contents {
    private(set) var records: [LogRecord] = []
    private(set) var leaves: [StoredLeaf] = []
    private var seqs: [EventID: Int64] = [:]
    private(set) var nonces: [NonceKey: KeptNonce] = [:]
    private(set) var snapshot: StoredSnapshot?
    private(set) var commits: Int64 = 0
    private(set) var credentials: [AccountID: ScramKeys] = [:]
    private(set) var invitations: [SHA256Digest: InvitationID] = [:]
    private(set) var devices: [Device] = []
    private(set) var seals: [SealID: AccountID] = [:]
    private(set) var readMarkers: [AccountID: [Target: Moment]] = [:]
    var secrets: [String: [UInt8]] = [:]

    var head: ChainHead {
      records.last.map { ChainHead(seq: $0.envelope.seq, hash: $0.chain) } ?? .empty
    }

    /// The place of the first record with a higher seq.
    func index(after seq: Int64) -> Int { records.partitioningIndex { $0.envelope.seq > seq } }

    func record(at seq: Int64) -> LogRecord? {
      let index = index(after: seq) - 1
      guard index >= 0, records[index].envelope.seq == seq else { return nil }
      return records[index]
    }

    func record(of id: EventID) -> LogRecord? { seqs[id].flatMap(record(at:)) }

    mutating func add(_ record: LogRecord) {
      records.append(record)
      leaves.append(StoredLeaf(seq: record.envelope.seq, leaf: record.leaf, chain: record.chain))
      seqs[record.envelope.id] = record.envelope.seq
    }

    mutating func commit(_ changes: Changes) {
      for record in changes.inserted { add(record) }
      nonces.merge(changes.nonces) { _, new in new }
      for id in changes.erased { eraseBody(of: id) }
      for expired in changes.expired { expire(expired) }
      for record in changes.side {
        switch record {
        case .credentials(let account, let keys): credentials[account] = keys
        case .invitationToken(let hash, let invitation): invitations[hash] = invitation
        case .device(let device):
          devices.removeAll { $0.fingerprint == device.fingerprint }
          devices.append(device)
        case .seal(let seal, let account): seals[seal] = account
        case .revokedDevice(let fingerprint): devices.removeAll { $0.fingerprint == fingerprint }
        case .readMarker(let account, let target, let moment):
          let stored = readMarkers[account]?[target] ?? moment
          readMarkers[account, default: [:]][target] = max(stored, moment)
        }
      }
      snapshot = changes.snapshot ?? snapshot
      commits += 1
    }

    private mutating func expire(_ expired: Expired) {
      for seq in expired.words.seqs { record(at: seq).map { eraseBody(of: $0.envelope.id) } }
      for seq in expired.entries.seqs {
        guard let id = record(at: seq)?.envelope.id else { continue }
        eraseBody(of: id)
        if case .participant(.sealed(let seal)) = record(at: seq)?.envelope.author { seals[seal] = nil }
        seqs[id] = nil
      }
      records.removeAll { expired.entries.contains($0.envelope.seq) }
      snapshot = nil
    }

    private mutating func eraseBody(of id: EventID) {
      guard let seq = seqs[id], let record = record(at: seq), record.body != nil else { return }
      records[index(after: seq - 1)] = record.withoutBody
      nonces = nonces.mapValues { kept in
        let seqs = kept.remembered.seqs
        guard seqs.contains(seq) else { return kept }
        return KeptNonce(at: kept.at, remembered: RememberedNonce(contentDigest: nil, seqs: seqs))
      }
    }
  }

  /// Reads see what it has changed so far; nobody else does before it commits.
  private final class Transaction: LogTransaction {
    private let log: InMemoryLog
    private(set) var changes = Changes()

    init(log: InMemoryLog) { self.log = log }

    func head() throws -> ChainHead {
      try changes.inserted.last.map { ChainHead(seq: $0.envelope.seq, hash: $0.chain) } ?? log.head()
    }

    func records(after seq: Int64, limit: Int) throws -> [LogRecord] {
      let stored = try log.records(after: seq, limit: limit)
      let inserted = changes.inserted.filter { $0.envelope.seq > seq }.prefix(limit - stored.count)
      return (stored + inserted).map(asChanged)
    }

    func record(of id: EventID) throws -> LogRecord? {
      try (changes.inserted.first { $0.envelope.id == id } ?? log.record(of: id)).map(asChanged)
    }

    private func asChanged(_ record: LogRecord) -> LogRecord {
      changes.erased.contains(record.envelope.id) ? record.withoutBody : record
    }

    func insert(_ record: LogRecord) throws {
      guard record.envelope.seq > (try head().seq), try self.record(of: record.envelope.id) == nil
      else { throw LogStorageError.entryExists(seq: record.envelope.seq) }
      changes.inserted.append(record)
    }

    func eraseBodies(of ids: [EventID]) throws { changes.erased.formUnion(ids) }

    func expire(_ expired: Expired) throws { changes.expired.append(expired) }

    func nonce(_ nonce: Nonce, of authors: [Author]) throws -> RememberedNonce? {
      let keys = authors.map { NonceKey(author: $0, value: nonce.value) }
      return log.contents.withLock { contents in
        keys.compactMap { self.changes.nonces[$0] ?? contents.nonces[$0] }.first?.remembered
      }
    }

    func remember(_ nonce: Nonce, of author: Author, at: Moment, seqs: ClosedRange<Int64>) throws {
      changes.nonces[NonceKey(author: author, value: nonce.value)] = KeptNonce(
        at: at, remembered: RememberedNonce(contentDigest: nonce.contentDigest, seqs: seqs))
    }

    func keep(_ record: SideRecord) throws { changes.side.append(record) }

    func keepSnapshot(_ snapshot: StoredSnapshot) throws { changes.snapshot = snapshot }
  }
}

extension Array {
  /// The first place from which on all elements are like this; the array is partitioned so.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension LogRecord {
  /// The record as it stands once its words were erased.
  public var withoutBody: LogRecord {
    LogRecord(
      envelope: envelope, kind: kind, facts: facts, salt: salt, bodyDigest: bodyDigest, body: nil, leaf: leaf,
      chain: chain)
  }
}
