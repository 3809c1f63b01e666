import Collective
import EventLog
import Foundation
import Logging

/// Takes away what came to the end of its days: once when the server starts, then once a day, by a thread of its own.
final class Retention: @unchecked Sendable {
  // Unchecked: the variables are only touched under `condition`.
  private let condition = NSCondition()
  private var isStopping = false
  private let stopped = DispatchSemaphore(value: 0)

  /// How often the clock is looked at.
  private static let lookSeconds = 0.5
  private static let interval = Duration.days(1)
  /// After a pass that failed.
  private static let retryInterval = Duration.minutes(10)

  private struct Refused: Error, CustomStringConvertible {
    let refusal: Refusal
    var description: String { refusal.text }
  }

  init(
    storage: any LogStorage, search: (any SearchIndex)?, kinds: Kinds, writer: LogWriter,
    now: @escaping @Sendable () -> Moment,
    logger: Logger
  ) {
    let thread = Thread { [self] in
      let run = RetentionRun(storage: storage, search: search, kinds: kinds, isWanted: { [self] in !isOver }) {
        command in
        if case .failure(let refusal) = writer.carryOut(command, by: .clock) { throw Refused(refusal: refusal) }
      }
      var next = now()
      while waitForNextLook() {
        guard now() >= next else { continue }
        do {
          let count = try run.run(at: now())
          if count > 0 {
            logger.notice("what came to the end of its days was erased", metadata: ["entries": "\(count)"])
          }
          next = now().advanced(by: Self.interval)
        } catch {
          logger.error("what came to the end of its days could not all be erased", metadata: ["why": .why(error)])
          next = now().advanced(by: Self.retryInterval)
        }
      }
      stopped.signal()
    }
    thread.name = "retention"
    thread.qualityOfService = .background
    thread.start()
  }

  /// Ends after the piece that is under way. What is left waits for the next start.
  func stop() {
    condition.withLock {
      isStopping = true
      condition.signal()
    }
    stopped.wait()
  }

  private var isOver: Bool { condition.withLock { isStopping } }

  private func waitForNextLook() -> Bool {
    condition.withLock {
      if !isStopping { _ = condition.wait(until: Date(timeIntervalSinceNow: Self.lookSeconds)) }
      return !isStopping
    }
  }
}
