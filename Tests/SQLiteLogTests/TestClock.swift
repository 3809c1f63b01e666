import Collective
import Synchronization

/// A clock that goes one second further whenever it is asked.
final class TestClock: Sendable {
  private let milliseconds = Mutex<Int64>(1_700_000_000_000)

  func pass(days: Int64) { milliseconds.withLock { $0 += days * 86_400_000 } }

  var now: @Sendable () -> Moment {
    { [self] in
      milliseconds.withLock { milliseconds in
        milliseconds += 1_000
        return Moment(milliseconds: milliseconds)
      }
    }
  }
}
