import ConsiliumProtocol
import NIOCore

/// One connection's token bucket. Whoever sends too fast is slowed down; nothing is dropped.
struct ThrottleState {
  private let throttle: Throttle?
  private var tokens: Double
  private var refilled = NIODeadline.now()
  private(set) var isHolding = false

  init(_ throttle: Throttle?) {
    self.throttle = throttle
    tokens = throttle?.burst ?? 0
  }

  /// Takes the cost of a line. When the bucket is empty, the time until the next line may start.
  mutating func spend(_ cost: Int) -> TimeAmount? {
    guard let throttle else { return nil }
    let now = NIODeadline.now()
    let seconds = Double((now - refilled).nanoseconds) / 1e9
    tokens = min(throttle.burst, tokens + seconds * throttle.perSecond) - Double(cost)
    refilled = now
    guard tokens < 0 else { return nil }
    isHolding = true
    return .nanoseconds(Int64(-tokens / throttle.perSecond * 1e9))
  }

  mutating func release() { isHolding = false }
}

extension LineDecoder.Input {
  /// In the cost units of the verbs' declarations; what is no verb costs one.
  var cost: Int {
    guard case .line(let line) = self else { return 1 }
    return Verb(name: line.command)?.declaration.cost ?? 1
  }
}

extension LineDecoder {
  /// A line that could not be read may have shown its label and its verb before it went wrong.
  func outline(ofRefused input: Input) -> Line? {
    if case .fault = input { refused } else { nil }
  }
}
