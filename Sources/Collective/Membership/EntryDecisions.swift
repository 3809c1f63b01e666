/// Coming into a circle that one asks for (`Charter.Entry.request`).
extension Decision {
  /// JOIN of such a circle by somebody who was not invited: the same as her submitting the request.
  mutating func askForEntry(to circle: Circle) throws(Refusal) {
    guard let kind = state.kinds.entry else { return }
    try submit(PostDraft(circle: circle.name, kind: kind.name, fields: []))
  }

  /// Whether somebody outside may ask. What she may not know of reads as if it did not exist.
  func requireMayAsk(_ newcomer: Participant, for name: CircleName, _ kind: KindDeclaration) throws(Refusal) {
    guard case .account(let id) = newcomer, let account = state.accounts[id], let circle = state.circles[name],
      circle.charter.entry == .request, circle.members[newcomer] == nil, !circle.excluded.contains(newcomer)
    else { throw Refusal(.unknownTarget, [name.text], "There is no circle here that you could ask to come into.") }
    let isAsked = state.posts.open(among: state.kinds).contains { post in
      post.kind == kind.name && post.circle == name && post.author == newcomer && !kind.isFinal(post.state)
    }
    if isAsked {
      throw Refusal(.circleClosed, [name.text], "You have asked already. Silence for 48 hours lets you in.")
    }
    // No days of grace at the door: whoever comes in has read what those inside agreed on.
    if let inForce = state.agreements.guidelinesInForce, account.acknowledged < inForce.version {
      throw Self.acknowledgementNeeded(inForce)
    }
  }

  /// Into the circle, as if she had joined it.
  mutating func admit(_ post: Post) {
    guard case .account(let id) = post.author, state.accounts[id]?.isDisabled == false,
      let circle = state.circles[post.circle], circle.members[post.author] == nil,
      !circle.excluded.contains(post.author)
    else { return }
    record(.joined(post.circle), in: .circle(post.circle), by: .participant(post.author))
  }

  /// Whoever asks from outside does not see where her request stands: she is told in her own place.
  mutating func tellOutsider(of post: Post, _ kind: KindDeclaration, now state: String) {
    guard kind.isFromOutside, by.participant != post.author,
      self.state.circles[post.circle]?.members[post.author] == nil
    else { return }
    record(
      .reminded(Reminded(ref: post.ref, timer: Reminded.outcome, state: state)), in: .own(post.author),
      // In nobody's name: an objection is nobody's to learn of.
      ref: post.opening, by: .clock)
  }
}

extension Reminded {
  /// What became of a request to come in.
  public static let outcome = "outcome"
}

extension Collective {
  /// The request of somebody who has asked to come into a circle and is not in it yet.
  public func openRequest(of newcomer: Participant, for circle: CircleName) -> Post? {
    posts.authored(by: newcomer).first { post in
      post.circle == circle && post.author == newcomer && post.declaration?.isFromOutside == true
        && post.declaration?.isFinal(post.state) == false
    }
  }

  /// The first entry of a circle that somebody in it is shown: all of it, or from her coming in on.
  func firstShown(to participant: Participant, of circle: Circle) -> Int64 {
    circle.charter.showsHistory ? 0 : circle.members[participant]?.sinceSeq ?? 0
  }

  /// Circles of which somebody is shown nothing from before she came in, with the first entry that she is shown.
  public func beginnings(for participant: Participant) -> [CircleName: Int64] {
    circles.values.reduce(into: [:]) { beginnings, circle in
      let first = firstShown(to: participant, of: circle)
      if first > 0 { beginnings[circle.name] = first }
    }
  }

  /// Those who came into a post's circle after it, where they are shown nothing from before, and have no part in it.
  public func latecomers(to post: Post) -> Set<Participant> {
    guard let circle = circles[post.circle], !circle.charter.showsHistory, let opening = post.wordings.first?.seq else {
      return []
    }
    let late = circle.members.filter { $0.value.sinceSeq > opening }.keys
    return Set(late).subtracting(post.room).subtracting([post.author])
  }
}
