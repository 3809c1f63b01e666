import Collective

/// Where in the order a page lies, once its moments are places: what every storage reads it by.
public struct HistoryWindow: Hashable, Sendable {
  /// Only higher seqs.
  public let above: Int64
  /// Only lower seqs.
  public let below: Int64
  /// Which end of the window the page fills from, where more lies in it than the page may hold.
  public let takesNewest: Bool

  public init(above: Int64, below: Int64, takesNewest: Bool) {
    self.above = above
    self.below = below
    self.takesNewest = takesNewest
  }
}

extension HistoryPage {
  /// - Parameter firstSeq: the seq of the first event at a moment or later, `Int64.max` where there is none. As `at`
  ///   never goes back, everything before that seq is earlier.
  public func window(firstSeq: (Moment) throws -> Int64) rethrows -> HistoryWindow {
    func below(_ bound: Bound) throws -> Int64 {
      switch bound {
      case .seq(let seq): seq
      case .moment(let moment): try firstSeq(moment)
      }
    }
    func above(_ bound: Bound) throws -> Int64 {
      switch bound {
      case .seq(let seq): return seq
      case .moment(let moment):
        guard moment.milliseconds < .max else { return .max }
        return try firstSeq(Moment(milliseconds: moment.milliseconds + 1)) - 1
      }
    }
    switch span {
    case .latest: return HistoryWindow(above: 0, below: .max, takesNewest: true)
    case .before(let bound): return HistoryWindow(above: 0, below: try below(bound), takesNewest: true)
    case .after(let bound): return HistoryWindow(above: try above(bound), below: .max, takesNewest: false)
    case .latestAfter(let bound): return HistoryWindow(above: try above(bound), below: .max, takesNewest: true)
    case .between(let first, let second):
      if try below(first) <= below(second) {
        return HistoryWindow(above: try above(first), below: try below(second), takesNewest: false)
      }
      return HistoryWindow(above: try above(second), below: try below(first), takesNewest: true)
    }
  }
}
