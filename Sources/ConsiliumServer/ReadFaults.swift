import Logging
import NIOConcurrencyHelpers
import NIOCore

/// What could not be read, in the server's own log: each kind of fault once in a while, however many ask meanwhile.
final class ReadFaults: Sendable {
  enum Subject: String {
    case request = "what a client asked for"
    case backlog = "what a connection missed"
    case talk = "what was said before somebody came"
    case markers = "how far somebody has read"
    case credentials = "credentials"
  }

  private static let silence = TimeAmount.minutes(10)

  private let logger: Logger
  private let lastNoted = NIOLockedValueBox<[Subject: NIODeadline]>([:])

  init(logger: Logger) { self.logger = logger }

  /// Reads; where that fails, says so and goes on with something else.
  func reading<Value>(_ subject: Subject, or other: Value, _ read: () throws -> Value) -> Value {
    do {
      return try read()
    } catch {
      note(error, reading: subject)
      return other
    }
  }

  private func note(_ error: any Error, reading subject: Subject) {
    let now = NIODeadline.now()
    let isDue = lastNoted.withLockedValue { lastNoted in
      if let last = lastNoted[subject], now - last < Self.silence { return false }
      lastNoted[subject] = now
      return true
    }
    guard isDue else { return }
    logger.error("\(subject.rawValue) could not be read", metadata: ["why": .why(error)])
  }
}
