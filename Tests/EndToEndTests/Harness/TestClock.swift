import Collective
import NIOConcurrencyHelpers

/// A clock that a test drives. Each look at it is a millisecond later, so that no two events share a time.
final class TestClock: Sendable {
  /// 2026-11-23T09:00:00Z.
  static let start = Moment(milliseconds: 1_795_424_400_000)
  private let milliseconds: NIOLockedValueBox<Int64>

  init(at start: Moment = start) { milliseconds = NIOLockedValueBox(start.milliseconds) }

  func now() -> Moment {
    milliseconds.withLockedValue {
      $0 += 1
      return Moment(milliseconds: $0)
    }
  }

  func advance(days: Int64) { advance(hours: days * 24) }

  func advance(seconds: Int64) { milliseconds.withLockedValue { $0 += seconds * 1_000 } }

  func advance(minutes: Int64) { advance(seconds: minutes * 60) }

  func advance(hours: Int64) { milliseconds.withLockedValue { $0 += hours * 3_600_000 } }
}
