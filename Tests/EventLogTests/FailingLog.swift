import Collective
import EventLog
import Foundation
import Synchronization
import SystemCrypto

/// An in-memory log that fails when it is told to.
final class FailingLog: LogStorage {
  enum Step: Hashable {
    /// The disk is full when the transaction commits.
    case commit
    /// The bytes of what was erased cannot be freed.
    case erasure
    /// Nothing can be read.
    case reading
  }

  struct Failure: Error {}

  private let log: InMemoryLog
  private let finishedErasure = DispatchSemaphore(value: 0)
  private let failing = Mutex<Set<Step>>([])

  init(_ log: InMemoryLog = InMemoryLog()) { self.log = log }

  func fail(_ steps: Set<Step>) { failing.withLock { $0 = steps } }

  private func check(_ step: Step) throws {
    if failing.withLock({ $0.contains(step) }) { throw Failure() }
  }

  func transaction<Result>(_ body: (any LogTransaction) throws -> Result) throws -> Result {
    try log.transaction { transaction in
      let result = try body(transaction)
      try check(.commit)
      return result
    }
  }

  func foreignVersion() throws -> Int64 { try log.foreignVersion() }

  func finishErasures() throws {
    try check(.erasure)
    try log.finishErasures()
    finishedErasure.signal()
  }

  /// Waits until erased bytes were freed once more; each time counts once.
  func waitForFinishedErasure() { finishedErasure.wait() }

  func hasRoomToReclaim() throws -> Bool { try log.hasRoomToReclaim() }
  func reclaimRoom() throws -> Bool { try log.reclaimRoom() }
  func head() throws -> ChainHead { try log.head() }

  func leaves(after seq: Int64, limit: Int) throws -> [StoredLeaf] {
    try check(.reading)
    return try log.leaves(after: seq, limit: limit)
  }

  func records(after seq: Int64, limit: Int) throws -> [LogRecord] {
    try check(.reading)
    return try log.records(after: seq, limit: limit)
  }

  func record(of id: EventID) throws -> LogRecord? { try log.record(of: id) }
  func records(at seqs: [Int64]) throws -> [LogRecord] { try log.records(at: seqs) }
  func words(at seqs: [Int64]) throws -> [Int64: [UInt8]] { try log.words(at: seqs) }
  func page(_ page: HistoryPage) throws -> [LogRecord] { try log.page(page) }
  func strayWords() throws -> Int64? { try log.strayWords() }
  func snapshot() throws -> StoredSnapshot? { try log.snapshot() }
  func credentials(of account: AccountID) throws -> ScramKeys? { try log.credentials(of: account) }
  func invitation(tokenHash: SHA256Digest) throws -> InvitationID? { try log.invitation(tokenHash: tokenHash) }
  func device(fingerprint: SHA256Digest) throws -> Device? { try log.device(fingerprint: fingerprint) }
  func devices(of account: AccountID) throws -> [Device] { try log.devices(of: account) }
  func keptCopies() throws -> [KeptCopy] { try log.keptCopies() }
  func seals() throws -> Seals { try log.seals() }
  func readMarkers(of account: AccountID) throws -> [Target: Moment] { try log.readMarkers(of: account) }
  func wordKey() throws -> [UInt8] { try log.wordKey() }
  func secret(named name: String) throws -> [UInt8] { try log.secret(named: name) }
}
