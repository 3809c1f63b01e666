import Collective
import Synchronization

/// A clock that shows these times, one after the other.
final class SteppingClock: Sendable {
  private let milliseconds: Mutex<[Int64]>

  init(_ milliseconds: [Int64]) { self.milliseconds = Mutex(milliseconds.reversed()) }

  var now: @Sendable () -> Moment {
    { [self] in Moment(milliseconds: milliseconds.withLock { $0.popLast() ?? 0 }) }
  }
}
