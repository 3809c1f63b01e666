/// Places of the log, as ascending stretches that neither touch nor overlap.
public struct SeqSpans: Hashable, Sendable {
  public private(set) var spans: [ClosedRange<Int64>] = []

  public init() {}

  /// - Parameter seqs: ascending.
  public init(_ seqs: some Sequence<Int64>) {
    for seq in seqs { append(seq) }
  }

  /// Adds a place behind all others.
  public mutating func append(_ seq: Int64) {
    if let last = spans.last, seq == last.upperBound + 1 {
      spans[spans.count - 1] = last.lowerBound...seq
    } else {
      spans.append(seq...seq)
    }
  }

  public var isEmpty: Bool { spans.isEmpty }
  public var count: Int { spans.reduce(0) { $0 + $1.count } }
  public var seqs: some Sequence<Int64> { spans.lazy.joined() }

  public func contains(_ seq: Int64) -> Bool {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].upperBound < seq { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].contains(seq)
  }
}

/// Stored as one flat list: first and last of each stretch.
extension SeqSpans: Codable {
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    while !container.isAtEnd {
      let first = try container.decode(Int64.self)
      let last = try container.decode(Int64.self)
      guard first <= last, first > spans.last?.upperBound ?? .min else {
        throw DecodingError.dataCorruptedError(in: container, debugDescription: "not ascending")
      }
      spans.append(first...last)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for span in spans {
      try container.encode(span.lowerBound)
      try container.encode(span.upperBound)
    }
  }
}
