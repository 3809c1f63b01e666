/// How long to wait before the next attempt to connect: twice as long each time, up to a minute, and at random within
/// half of it, so that all clients of a server that restarts do not come back in the same moment.
struct Backoff: Sendable {
  static let longest = 60.0
  /// Seconds that the first wait is at most; tests wait less.
  var first = 1.0
  private var attempts = 0

  mutating func reset() { attempts = 0 }

  /// Seconds.
  mutating func next(using generator: inout some RandomNumberGenerator) -> Double {
    let full = min(Self.longest, first * Double(1 << min(attempts, 6)))
    attempts += 1
    return Double.random(in: full / 2...full, using: &generator)
  }
}
