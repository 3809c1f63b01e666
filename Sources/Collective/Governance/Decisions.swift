/// What the collective decided: how long it holds, what takes its place, and how it came about.
enum Decisions {
  /// Half a year, unless the proposal names a day.
  static let comesBack = ComingBack.day(in: reviewField, orAfter: .days(182))
  static let reviewField = "review"
  static let replaced = "replaced"
}

extension Post {
  /// What was decided by it holds.
  public var isInForce: Bool { declaration?.state(named: state)?.isInForce == true }

  var change: ProposedChange? {
    for case .change(let change) in values.values { return change }
    return nil
  }

  private var replaces: PostRef? { if case .post(let ref)? = values["replaces"] { ref } else { nil } }

  /// Whether it says anew what an earlier decision said, or names it.
  fileprivate func takesThePlace(of earlier: Post) -> Bool {
    guard earlier.isInForce, earlier.ref != ref, earlier.kind == kind else { return false }
    if replaces == earlier.ref { return true }
    return change.flatMap { new in earlier.change.map { new.isAbout(whatChanges: $0) } } ?? false
  }
}

extension ProposedChange {
  /// Whether two changes are of the same thing: the later one holds.
  func isAbout(whatChanges other: ProposedChange) -> Bool {
    switch (self, other) {
    case (.guidelines, .guidelines), (.setting(.name), .setting(.name)), (.setting(.quorum), .setting(.quorum)),
      (.setting(.graceDays), .setting(.graceDays)):
      true
    case (.role(let one, let hat, _), .role(let other, let otherHat, _)),
      (.endRole(let one, let hat), .role(let other, let otherHat, _)):
      one == other && hat == otherHat
    case (.circle(let one, _), .circle(let other, _)), (.retention(let one, _), .retention(let other, _)),
      (.legalHold(let one, _), .legalHold(let other, _)):
      one == other
    case (.words(let one, _), .words(let other, _)): one == other
    default: false
    }
  }
}

extension Decision {
  /// Earlier decisions whose place a new one takes hold no longer.
  mutating func replaceDecisions(by post: Post) {
    let earlier = state.posts.values.filter(post.takesThePlace).sorted { $0.ref.text < $1.ref.text }
    for decision in earlier {
      guard let kind = decision.declaration else { continue }
      recordMove(of: decision, kind, to: Decisions.replaced, holder: nil, by: .clock)
    }
  }
}

/// Minutes are read from the record: which of its entries they are is all that is kept of them.
extension Collective {
  mutating func minute(_ envelope: Envelope, _ facts: Facts) {
    let ref: PostRef
    switch facts {
    case .submitted(let submitted): ref = submitted.ref
    case .amended(let amended): ref = amended.ref
    case .moved(let move): ref = move.ref
    case .responded(let response): ref = response.ref
    case .objectionQuestioned(let questioned, _): ref = questioned
    default: return
    }
    // What was answered in somebody's own place was nobody else's to know.
    guard !envelope.target.isOwn, posts[ref]?.declaration?.isRecord == true else { return }
    posts[ref]?.minutes.append(envelope.seq)
  }
}
