import Collective
import EventLog
import Logging
import NIOConcurrencyHelpers
import NIOCore
import NIOPosix

/// The threads that read the log and check passwords, so that no event loop ever does; whoever asked is answered on her own
/// loop.
final class LogReaders: Sendable {
  private let storage: any LogStorage
  private let reading: LogReading
  private let markers: ReadMarkers
  private let faults: ReadFaults
  private let fakeKeySecret: [UInt8]
  private let linesOnEntry: Int
  private let waitingPasswordChecks: Int
  private let pool = NIOThreadPool(numberOfThreads: 3)
  private let passwordCheckers = NIOThreadPool(numberOfThreads: 1)
  private let passwordChecks = NIOLockedValueBox(0)
  private let lookups = NIOLockedValueBox(0)

  init(
    _ configuration: ServerConfiguration, storage: any LogStorage, search: (any SearchIndex)?, markers: ReadMarkers,
    logger: Logger
  ) throws {
    self.storage = storage
    self.markers = markers
    reading = LogReading(storage: storage, search: search)
    faults = ReadFaults(logger: logger)
    fakeKeySecret = try storage.secret(named: "fake-keys")
    linesOnEntry = configuration.access.linesOnEntry
    waitingPasswordChecks = configuration.limits.waitingPasswordChecks
    pool.start()
    passwordCheckers.start()
  }

  /// Nobody who asks from now on is answered.
  func stop() {
    pool.shutdownGracefully { _ in }
    passwordCheckers.shutdownGracefully { _ in }
  }

  /// Does something beside whatever is read.
  func run(_ work: @escaping @Sendable () -> Void) {
    pool.submit { state in
      if case .active = state { work() }
    }
  }

  func read(
    _ request: ReadRequest, on loop: any EventLoop, then: @escaping (ReadResult) -> Void
  ) {
    run(
      on: pool, then: loop,
      work: { [reading, faults] in faults.reading(.request, or: .failed) { try reading.result(of: request) } },
      finish: then)
  }

  /// How far a member has read, by place. Where it cannot be read it is as if she had read nothing yet: her markers never
  /// go backwards.
  func readMarkers(of account: AccountID, on loop: any EventLoop, then: @escaping ([Target: Moment]) -> Void) {
    run(
      on: pool, then: loop,
      work: { [markers, storage, faults] in
        faults.reading(.markers, or: [:]) { try markers.all(of: account, storedIn: storage) }
      }, finish: then)
  }

  /// A page of what a connection missed; `nil` where it cannot be read just now.
  func events(after seq: Int64, on loop: any EventLoop, then: @escaping ([Event]?) -> Void) {
    run(
      on: pool, then: loop,
      work: { [reading, faults] in
        faults.reading(.backlog, or: nil) { try reading.events(after: seq, limit: 100) }
      }, finish: then)
  }

  /// What a page shows again (`Collective.recalled`).
  func events(
    withIDs ids: [EventID], on loop: any EventLoop, then: @escaping ([EventID: Event]?) -> Void
  ) {
    run(
      on: pool, then: loop,
      work: { [reading, faults] in
        faults.reading(.backlog, or: nil) {
          Dictionary(try reading.events(withIDs: ids).map { ($0.id, $0) }) { first, _ in first }
        }
      }, finish: then)
  }

  /// The end of what was said in places before somebody came into them.
  func recentTalk(
    at entrance: Entrance, _ withheld: Withheld, on loop: any EventLoop, then: @escaping ([Target: [Event]]) -> Void
  ) {
    let limit = linesOnEntry
    run(
      on: pool, then: loop,
      work: { [reading, faults] in
        faults.reading(.talk, or: [:]) { try reading.recentTalk(at: entrance, limit: limit, withheld) }
      }, finish: then)
  }

  /// - Parameters:
  ///   - isWanted: asked on another thread before the work begins: nothing is computed for a peer who left.
  ///   - then: called in a later turn of the loop, also where nothing was done.
  func perform(
    _ request: WorkRequest, on loop: any EventLoop, isWanted: @escaping @Sendable () -> Bool,
    then: @escaping (WorkResult) -> Void
  ) {
    let work = { @Sendable [storage, fakeKeySecret, faults] in
      guard isWanted() else { return WorkResult.failed }
      return faults.reading(.credentials, or: .failed) {
        try PasswordWork(storage: storage, fakeKeySecret: fakeKeySecret).result(of: request)
      }
    }
    let (pool, waiting) = request.isSlow ? (passwordCheckers, passwordChecks) : (pool, lookups)
    let isBusy = waiting.withLockedValue { count in
      guard count < waitingPasswordChecks else { return true }
      count += 1
      return false
    }
    guard !isBusy else {
      let then = NIOLoopBound(then, eventLoop: loop)
      return loop.execute { then.value(.busy) }
    }
    run(
      on: pool, then: loop,
      work: {
        defer { waiting.withLockedValue { $0 -= 1 } }
        return work()
      }, finish: then)
  }

  private func run<Value>(
    on pool: NIOThreadPool, then loop: any EventLoop, work: @escaping @Sendable () -> Value,
    finish: @escaping (Value) -> Void
  ) {
    let finish = NIOLoopBound(finish, eventLoop: loop)
    pool.submit { state in
      guard case .active = state else { return }
      nonisolated(unsafe) let value = work()
      loop.execute { finish.value(value) }
    }
  }
}
