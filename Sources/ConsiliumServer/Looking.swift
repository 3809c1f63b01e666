import Foundation

/// The pace of a thread that looks every so often whether there is something to do, and how it is ended.
final class Looking: @unchecked Sendable {
  // Unchecked: the variable is only touched under `condition`.
  private let condition = NSCondition()
  private var isStopping = false
  private let ended = DispatchSemaphore(value: 0)
  private let seconds: Double

  init(everySeconds seconds: Double) { self.seconds = seconds }

  /// On a thread of its own, which ends when `body` returns.
  func start(_ name: String, _ quality: QualityOfService, _ body: @escaping @Sendable () -> Void) {
    let thread = Thread { [ended] in
      body()
      ended.signal()
    }
    thread.name = name
    thread.qualityOfService = quality
    thread.start()
  }

  /// Waits for the next look; false once it is over.
  func next() -> Bool {
    condition.withLock {
      if !isStopping { _ = condition.wait(until: Date(timeIntervalSinceNow: seconds)) }
      return !isStopping
    }
  }

  var isOver: Bool { condition.withLock { isStopping } }

  /// Returns when the thread has ended.
  func stop() {
    condition.withLock {
      isStopping = true
      condition.signal()
    }
    ended.wait()
  }
}
