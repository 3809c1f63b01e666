import Collective
import EventLog
import NIOConcurrencyHelpers
import NIOPosix
import SystemCrypto

/// A log that notes who calls it on an event loop: a disk that is slow just then would hold up everybody there.
final class WatchedLog: LogStorage {
  struct TouchedOnEventLoop: Error, CustomStringConvertible {
    let calls: Set<String>
    var description: String { "on an event loop: \(calls.sorted().joined(separator: ", "))" }
  }

  private let log: any LogStorage
  private let calls = NIOLockedValueBox<Set<String>>([])

  init(_ log: any LogStorage) { self.log = log }

  func requireUntouched() throws {
    let calls = calls.withLockedValue { $0 }
    guard calls.isEmpty else { throw TouchedOnEventLoop(calls: calls) }
  }

  private func watched(_ call: String = #function) -> any LogStorage {
    if MultiThreadedEventLoopGroup.currentEventLoop != nil { calls.withLockedValue { _ = $0.insert(call) } }
    return log
  }

  func transaction<Result>(_ body: (any LogTransaction) throws -> Result) throws -> Result {
    try watched().transaction(body)
  }
  func foreignVersion() throws -> Int64 { try watched().foreignVersion() }
  func finishErasures() throws { try watched().finishErasures() }
  func hasRoomToReclaim() throws -> Bool { try watched().hasRoomToReclaim() }
  func reclaimRoom() throws -> Bool { try watched().reclaimRoom() }
  func head() throws -> ChainHead { try watched().head() }
  func leaves(after seq: Int64, limit: Int) throws -> [StoredLeaf] { try watched().leaves(after: seq, limit: limit) }
  func records(after seq: Int64, limit: Int) throws -> [LogRecord] { try watched().records(after: seq, limit: limit) }
  func record(of id: EventID) throws -> LogRecord? { try watched().record(of: id) }
  func records(at seqs: [Int64]) throws -> [LogRecord] { try watched().records(at: seqs) }
  func words(at seqs: [Int64]) throws -> [Int64: [UInt8]] { try watched().words(at: seqs) }
  func page(_ page: HistoryPage) throws -> [LogRecord] { try watched().page(page) }
  func strayWords() throws -> Int64? { try watched().strayWords() }
  func snapshot() throws -> StoredSnapshot? { try watched().snapshot() }
  func credentials(of account: AccountID) throws -> ScramKeys? { try watched().credentials(of: account) }
  func invitation(tokenHash: SHA256Digest) throws -> InvitationID? { try watched().invitation(tokenHash: tokenHash) }
  func device(fingerprint: SHA256Digest) throws -> Device? { try watched().device(fingerprint: fingerprint) }
  func devices(of account: AccountID) throws -> [Device] { try watched().devices(of: account) }
  func keptCopies() throws -> [KeptCopy] { try watched().keptCopies() }
  func seals() throws -> Seals { try watched().seals() }
  func readMarkers(of account: AccountID) throws -> [Target: Moment] { try watched().readMarkers(of: account) }
  func wordKey() throws -> [UInt8] { try watched().wordKey() }
  func secret(named name: String) throws -> [UInt8] { try watched().secret(named: name) }
}
