/// Whether the readers of one place saw the same messages in the same order, each once (promise P2).
///
/// Memory grows with the messages of the place, not with messages times readers.
struct DeliveryOrder: Sendable {
  struct Violations: Hashable, Sendable {
    /// Sent and confirmed, and not seen by a reader.
    var lost = 0
    /// Seen again.
    var doubled = 0
    /// Seen after a later message of the same sender.
    var late = 0
    /// Seen at another place in the order than by the reader who was first.
    var diverged = 0

    var total: Int { lost + doubled + late + diverged }
    var isEmpty: Bool { total == 0 }

    static func + (one: Violations, other: Violations) -> Violations {
      Violations(
        lost: one.lost + other.lost, doubled: one.doubled + other.doubled, late: one.late + other.late,
        diverged: one.diverged + other.diverged)
    }
  }

  private let senders: Int
  /// The one order, as the reader who was first at each place saw it.
  private var order: [Stamp] = []
  private var positions: [Int]
  /// The number that each reader expects next of each sender.
  private var expected: [Int]
  private var skipped: [Int: Set<Stamp>] = [:]
  private var found: [Violations]

  init(readers: Int, senders: Int) {
    self.senders = senders
    positions = Array(repeating: 0, count: readers)
    found = Array(repeating: Violations(), count: readers)
    expected = Array(repeating: 0, count: readers * senders)
  }

  mutating func record(_ stamp: Stamp, by reader: Int) {
    guard isNew(stamp, for: reader) else { return }
    let position = positions[reader]
    if position == order.count {
      order.append(stamp)
      positions[reader] += 1
    } else if order[position] == stamp {
      positions[reader] += 1
    } else {
      found[reader].diverged += 1
      if let later = order[position...].firstIndex(of: stamp) { positions[reader] = later + 1 }
    }
  }

  private mutating func isNew(_ stamp: Stamp, for reader: Int) -> Bool {
    let slot = reader * senders + stamp.sender
    if stamp.number >= expected[slot] {
      for number in expected[slot]..<stamp.number {
        skipped[reader, default: []].insert(Stamp(sender: stamp.sender, number: number))
      }
      expected[slot] = stamp.number + 1
      return true
    }
    if skipped[reader]?.remove(stamp) != nil {
      found[reader].late += 1
      return true
    }
    found[reader].doubled += 1
    return false
  }

  /// What went wrong for one reader, given how many messages of each sender have to have been seen: the first so many.
  func violations(of reader: Int, confirmed: [Int]) -> Violations {
    var violations = found[reader]
    for (sender, count) in confirmed.enumerated() {
      violations.lost += max(0, count - expected[reader * senders + sender])
    }
    violations.lost += skipped[reader]?.count { $0.number < confirmed[$0.sender] } ?? 0
    return violations
  }
}
