/// Folding what acts of moderation did.
extension Collective {
  mutating func applyModerated(_ moderated: Moderated) {
    switch moderated {
    case .noticed(let notice): posts[notice.concern]?.notices.append(notice)
    case .quieted(let id, let circle, let span): accounts[id]?.quiets[circle] = span
    case .quietEnded(let id, let circle): accounts[id]?.quiets[circle] = nil
    case .paused(let id, let span): accounts[id]?.pause = span
    case .pauseEnded(let id): accounts[id]?.pause = nil
    case .stillHeld: break
    case .drawn(let ref, let ids, let hats):
      posts[ref]?.drawn.formUnion(ids)
      posts[ref]?.hats.merge(hats) { _, new in new }
      let kind = posts[ref]?.declaration
      guard kind?.room == .parties, kind?.draws?.asksBeforeEntering != true else { return }
      posts[ref]?.room.formUnion(ids.map(Participant.account))
    }
  }

  /// Whoever is shown hidden words stands in the register, and is a reader of them from then on.
  mutating func applyView(_ act: Act, by viewer: Author) {
    guard act.kind == .view, let ref = act.ref, let participant = viewer.participant else { return }
    posts[ref]?.viewers.insert(participant)
  }
}
