import Collective

/// What one participant is not to see of places she is in, as of the moment a read began. Pages and searches are filled with
/// what she may see, so that neither their length nor their order tells of anything else.
struct Withheld: Sendable {
  private let posts: Set<PostRef>
  private let wordings: Set<EventID>
  private let obscured: [EventID: Collective.Obscuring]

  init(from participant: Participant, in state: Collective) {
    let left = state.posts.values.filter { $0.recused.contains(participant) }
    posts = Set(left.map(\.ref))
    wordings = Set(left.flatMap { $0.wordings.map(\.event) })
    obscured = state.obscured
  }

  func hides(_ event: Event) -> Bool {
    guard !posts.isEmpty, !event.target.isOwn else { return false }
    return switch event.facts {
    case .submitted(let submitted): posts.contains(submitted.ref)
    case .presented(let ref, _): posts.contains(ref)
    case .amended(let amended): posts.contains(amended.ref)
    case .responded(let response): posts.contains(response.ref)
    case .met(let ref, _): posts.contains(ref)
    case .moved(let move): posts.contains(move.ref)
    case .obscured(let act): act.subjects.contains(where: wordings.contains)
    case .erased(let erasure): erasure.subjects.contains(where: wordings.contains)
    default: false
    }
  }

  /// A wording that a newer one replaced, or the record that it was: nothing is shown of it. One that was taken back still
  /// shows that it was.
  func isReplaced(_ event: Event) -> Bool {
    switch event.facts {
    case .presented, .submitted, .amended: event.body == nil && obscured[event.id] == nil
    case .erased(let erasure): erasure.cause == .amended
    default: false
    }
  }

  func isOutOfView(_ event: Event) -> Bool { obscured[event.id] != nil }
}
