/// Durations counted in buckets that are never wider than 1/64 of their value: millions cost one fixed array.
struct LatencyHistogram: Sendable {
  /// Values below `2 << precisionBits` have a bucket of their own; above, each power of two has `1 << precisionBits`.
  private static let precisionBits = 6
  private static let exact = 2 << precisionBits

  private var counts = [Int](repeating: 0, count: exact + (64 - precisionBits) << precisionBits)
  private(set) var count = 0
  private(set) var maximum: Int64 = 0

  mutating func record(_ nanoseconds: Int64) {
    let value = max(nanoseconds, 0)
    counts[Self.bucket(of: value)] += 1
    count += 1
    maximum = max(maximum, value)
  }

  mutating func add(_ other: LatencyHistogram) {
    for bucket in counts.indices { counts[bucket] += other.counts[bucket] }
    count += other.count
    maximum = max(maximum, other.maximum)
  }

  /// The smallest value that at least this share of all is not above, but for the width of a bucket; 0 where there is none.
  func percentile(_ percent: Double) -> Int64 {
    var rest = max(Int((Double(count) * percent / 100).rounded(.up)), 1)
    for (bucket, count) in counts.enumerated() where count > 0 {
      rest -= count
      if rest <= 0 { return min(Self.upperBound(of: bucket), maximum) }
    }
    return 0
  }

  /// As reports have it, in milliseconds.
  var summary: LatencySummary {
    func milliseconds(_ nanoseconds: Int64) -> Double { (Double(nanoseconds) / 1e6).rounded3 }
    return LatencySummary(
      p50: milliseconds(percentile(50)), p90: milliseconds(percentile(90)), p99: milliseconds(percentile(99)),
      max: milliseconds(maximum))
  }

  private static func bucket(of value: Int64) -> Int {
    let value = Int(value)
    guard value >= exact else { return value }
    let shift = Int.bitWidth - value.leadingZeroBitCount - precisionBits - 1
    return (shift << precisionBits) + (value >> shift)
  }

  private static func upperBound(of bucket: Int) -> Int64 {
    guard bucket >= exact else { return Int64(bucket) }
    let shift = (bucket >> precisionBits) - 1
    let mantissa = bucket - (shift << precisionBits)
    return Int64(clamping: (UInt64(mantissa) + 1) << UInt64(shift) - 1)
  }
}

struct LatencySummary: Encodable, Sendable {
  let p50: Double
  let p90: Double
  let p99: Double
  let max: Double
}
