import Collective
import Foundation

/// One pass over the log that takes away what came to the end of its days: its entries, then every byte of them, then the
/// room they took. In small pieces, with pauses in which others write; whatever ends it, the next pass goes on.
public struct RetentionRun: Sendable {
  private let storage: any LogStorage
  private let search: (any SearchIndex)?
  private let kinds: Kinds
  private let isWanted: @Sendable () -> Bool
  private let carryOut: @Sendable (Command) throws -> Void

  /// Entries that one transaction takes away.
  public static let pieceLimit = 200
  /// How many times as long it rests as it worked: with less, others' slowest messages take more than twice their time.
  private static let restForWork = 3.0
  private static let shortestPauseSeconds = 0.002
  /// How long it waits for readers of other processes before it gives up until the next pass.
  private static let patienceSeconds = 60.0
  private static let blockedPauseSeconds = 0.2

  /// - Parameters:
  ///   - isWanted: asked between two pieces; the pass ends where it says no.
  ///   - carryOut: has a command decided and committed, by the clock; throws where it was not.
  public init(
    storage: any LogStorage, search: (any SearchIndex)?, kinds: Kinds = .standard,
    isWanted: @escaping @Sendable () -> Bool = { true },
    carryOut: @escaping @Sendable (Command) throws -> Void
  ) {
    self.storage = storage
    self.search = search
    self.kinds = kinds
    self.isWanted = isWanted
    self.carryOut = carryOut
  }

  /// Returns how many entries were found to go, or to lose their words. When it returns without having been stopped, no
  /// file of the storage or of the index holds a byte of them.
  @discardableResult
  public func run(at moment: Moment) throws -> Int {
    let (state, _) = try Appender.fold(storage, kinds: kinds)
    var survey = RetentionSurvey(of: storage, state, at: moment, pieceLimit: Self.pieceLimit)
    var count = 0
    while isWanted(), let pieces = try pausing({ try survey.next() }) {
      for piece in pieces where isWanted() {
        try pausing { try carryOut(.expire(entries: piece.entries, words: piece.words)) }
        count += piece.count
      }
    }
    try freeBytes()
    return count
  }

  private func freeBytes() throws {
    guard try storage.hasRoomToReclaim() else { return }
    if let search {
      // It comes by what expired, as by every other event.
      try search.catchUp(with: storage)
      try waitingForReaders { try search.erase([]) }
    }
    while isWanted(), try pausing({ try waitingForReaders(storage.reclaimRoom) }) {}
  }

  private func waitingForReaders<Result>(_ body: () throws -> Result) throws -> Result {
    let end = Date(timeIntervalSinceNow: Self.patienceSeconds)
    while true {
      do {
        return try body()
      } catch LogStorageError.erasureBlocked where Date() < end && isWanted() {
        Thread.sleep(forTimeInterval: Self.blockedPauseSeconds)
      }
    }
  }

  /// Rests much longer than `body` took, so that most of the time is everybody else's.
  private func pausing<Result>(_ body: () throws -> Result) rethrows -> Result {
    let start = ContinuousClock.now
    let result = try body()
    let spent = (ContinuousClock.now - start) / .seconds(1)
    Thread.sleep(forTimeInterval: max(Self.restForWork * spent, Self.shortestPauseSeconds))
    return result
  }
}
