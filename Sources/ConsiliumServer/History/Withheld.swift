import Collective

/// What one participant is not to see of places she is in, as of the moment a read began. Pages and searches are filled with
/// what she may see, so that neither their length nor their order tells of anything else.
struct Withheld: Sendable {
  private let posts: Set<PostRef>
  private let wordings: Set<EventID>
  private let obscured: [EventID: Collective.Obscuring]
  /// The first entry she is shown of circles that show nothing from before she came in.
  private let beginnings: [CircleName: Int64]

  init(from participant: Participant, in state: Collective) {
    let beginnings = state.beginnings(for: participant)
    var left = state.posts.left(by: participant)
    if !beginnings.isEmpty {
      left += state.posts.on { beginnings[$0.circle] != nil }.filter { !state.mayKnow(participant, of: $0) }
    }
    self.beginnings = beginnings
    posts = Set(left.map(\.ref))
    wordings = Set(left.flatMap { $0.wordings.map(\.event) })
    obscured = state.obscured
  }

  func hides(_ event: Event) -> Bool {
    if case .circle(let name) = event.target, let first = beginnings[name], event.seq < first { return true }
    guard !posts.isEmpty, !event.target.isOwn else { return false }
    return switch event.facts.subject {
    case .noPost: false
    case .post(let ref): posts.contains(ref)
    case .words(let events): events.contains(where: wordings.contains)
    }
  }

  /// A wording that a newer one replaced, or the record that it was: nothing is shown of it. One that was taken back still
  /// shows that it was.
  func isReplaced(_ event: Event) -> Bool {
    if case .erased(let erasure) = event.facts { return erasure.cause == .amended }
    return event.facts.isWording && event.body == nil && obscured[event.id] == nil
  }

  func isOutOfView(_ event: Event) -> Bool { obscured[event.id] != nil }
}
