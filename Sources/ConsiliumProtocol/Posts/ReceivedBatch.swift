/// A batch that a client received, with those nested in it.
public struct ReceivedBatch: Hashable, Sendable {
  public enum Item: Hashable, Sendable {
    case line(Line)
    indirect case batch(ReceivedBatch)
  }

  public var reference: String
  public var type: String
  public var parameters: [String]
  /// The line that opened it: its tags and source are those of what it holds.
  public var opening: Line
  public var items: [Item]
}

/// Puts the batches of a server's stream together, also nested and interleaved ones.
public struct BatchCollector: Sendable {
  public enum Received: Hashable, Sendable {
    /// A line that belongs to no batch.
    case line(Line)
    /// An outermost batch that is complete.
    case batch(ReceivedBatch)
    /// Kept until its batch is complete.
    case pending
    /// More was kept than `maxBytes` allows: the batch of this reference is given up and what follows of it ignored.
    case overflow(reference: String)
  }

  public let maxBytes: Int
  private var open: [String: ReceivedBatch] = [:]
  private var givenUp: Set<String> = []
  private var keptBytes = 0

  public init(maxBytes: Int = 64 << 20) {
    self.maxBytes = maxBytes
  }

  public mutating func receive(_ line: Line) -> Received {
    if let closed = line.closesBatch { return close(closed, line) }
    let outer = line.tags[TagKey.batch]
    if let outer, givenUp.contains(outer) {
      if let opened = line.opensBatch { givenUp.insert(opened.reference) }
      return .pending
    }
    let opened = line.opensBatch
    if opened == nil, outer.map({ open[$0] == nil }) ?? true { return .line(line) }
    keptBytes += Self.weight(of: line)
    guard keptBytes <= maxBytes else { return giveUp(opened?.reference ?? outer ?? "") }
    if let opened {
      open[opened.reference] = ReceivedBatch(
        reference: opened.reference, type: opened.type, parameters: opened.parameters, opening: line, items: [])
    } else if let outer {
      open[outer]?.items.append(.line(line))
    }
    return .pending
  }

  private mutating func close(_ reference: String, _ line: Line) -> Received {
    if givenUp.remove(reference) != nil { return .pending }
    guard let batch = open.removeValue(forKey: reference) else { return .line(line) }
    if let outer = batch.opening.tags[TagKey.batch], open[outer] != nil {
      open[outer]?.items.append(.batch(batch))
      return .pending
    }
    if open.isEmpty { keptBytes = 0 }
    return .batch(batch)
  }

  /// Everything that was kept goes: which of several open batches is the greedy one cannot be told fairly.
  private mutating func giveUp(_ reference: String) -> Received {
    givenUp.formUnion(open.keys)
    givenUp.insert(reference)
    open.removeAll()
    keptBytes = 0
    return .overflow(reference: reference)
  }

  private static func weight(of line: Line) -> Int {
    line.parameters.reduce(64) { $0 + $1.utf8.count + 16 }
      + line.tags.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count + 32 }
  }
}
