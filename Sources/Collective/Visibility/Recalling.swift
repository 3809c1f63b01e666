/// Events whose words are shown again where another event is: what somebody comes in to read, what a colleague was let
/// see, what a meeting leaves, what is in view again.
extension Collective {
  /// In the order in which they are shown; with the event folded in already.
  public func recalled(by event: Event) -> [EventID] {
    switch event.facts {
    case .responded(let response) where response.effect == .entered: return wordings(inRoomOf: response.ref)
    case .moderated(.drawn(let ref, _, _)): return wordings(inRoomOf: ref)
    case .registered(let act) where act.kind == .view:
      guard let post = act.ref.flatMap({ posts[$0] }), let reader = event.envelope.author.participant else { return [] }
      return subjects(of: post, readBy: reader)
    case .met(_, .ended(let summary)): return Array(summary.words.values)
    case .obscured(let act) where act.manner == .restored: return act.subjects
    default: return []
    }
  }

  private func wordings(inRoomOf ref: PostRef) -> [EventID] {
    posts[ref]?.current.filter { $0.target == .room(ref) }.map(\.event) ?? []
  }
}
