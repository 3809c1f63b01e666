import Collective
import EventLog
import Foundation
import Logging

/// Takes away what came to the end of its days: once when the server starts, then once a day, by a thread of its own.
final class Retention: Sendable {
  /// How often the clock is looked at.
  private let looking = Looking(everySeconds: 0.5)
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
    looking.start("retention", .background) { [looking] in
      let run = RetentionRun(storage: storage, search: search, kinds: kinds, isWanted: { !looking.isOver }) {
        command in
        if case .failure(let refusal) = writer.carryOut(command, by: .clock) { throw Refused(refusal: refusal) }
      }
      var next = now()
      while looking.next() {
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
    }
  }

  /// Ends after the piece that is under way. What is left waits for the next start.
  func stop() { looking.stop() }
}
