/// What was acknowledged to the senders, held against what the readers were given.
struct CrashLedger: Sendable {
  /// A message as a reader has it.
  struct Entry: Hashable, Sendable {
    let stamp: Stamp
    let msgid: String
  }

  struct Violations: Hashable, Sendable, Encodable {
    /// Acknowledged, and not in the history.
    var lost = 0
    /// In the history more than once.
    var doubled = 0
    /// Before an earlier message of the same sender, or at another place in the order than for the first reader.
    var reordered = 0
    /// Acknowledged under one id and stored under another.
    var renamed = 0
    /// In the history, and sent by nobody.
    var unknown = 0

    var isEmpty: Bool { self == Violations() }
  }

  /// The ids under which messages were acknowledged.
  private(set) var acknowledged: [Stamp: String] = [:]
  /// Acknowledgements of one message under two ids.
  private(set) var renamed = 0

  mutating func acknowledge(_ stamp: Stamp, as msgid: String) {
    if let first = acknowledged[stamp], first != msgid { renamed += 1 }
    acknowledged[stamp] = acknowledged[stamp] ?? msgid
  }

  /// - Parameters:
  ///   - histories: what each device read, from first to last.
  ///   - sent: how many messages each sender has sent, acknowledged or not.
  func violations(histories: [[Entry]], sent: [Int]) -> Violations {
    var violations = Violations()
    violations.renamed = renamed
    for history in histories { judge(history, sent: sent, &violations) }
    for other in histories.dropFirst() where other != histories[0] {
      let places = zip(histories[0], other).count { $0 != $1 }
      violations.reordered += max(places, abs(histories[0].count - other.count))
    }
    return violations
  }

  private func judge(_ history: [Entry], sent: [Int], _ violations: inout Violations) {
    var ids: [Stamp: String] = [:]
    var newest = Array(repeating: -1, count: sent.count)
    for entry in history {
      let stamp = entry.stamp
      guard sent.indices.contains(stamp.sender), stamp.number < sent[stamp.sender] else {
        violations.unknown += 1
        continue
      }
      guard ids.updateValue(entry.msgid, forKey: stamp) == nil else {
        violations.doubled += 1
        continue
      }
      if stamp.number < newest[stamp.sender] { violations.reordered += 1 }
      newest[stamp.sender] = max(newest[stamp.sender], stamp.number)
    }
    for (stamp, msgid) in acknowledged {
      guard let stored = ids[stamp] else {
        violations.lost += 1
        continue
      }
      if stored != msgid { violations.renamed += 1 }
    }
  }
}
