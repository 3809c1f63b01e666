import NIOConcurrencyHelpers

/// Counts from one, from any thread.
final class Counter: Sendable {
  private let value = NIOLockedValueBox(0)

  var count: Int { value.withLockedValue { $0 } }

  @discardableResult
  func next() -> Int {
    value.withLockedValue {
      $0 += 1
      return $0
    }
  }
}
