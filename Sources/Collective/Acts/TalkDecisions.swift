extension Decision {
  mutating func say(_ text: String, in target: Target, isNotice: Bool, replyTo: EventID?) throws(Refusal) {
    let speaker = try participant()
    try requireIn(target, shown(target), as: speaker)
    switch target {
    case .collective, .own:
      throw Refusal(.notAllowed, [], "Nobody can talk there.")
    case .direct(let one, let other):
      // The pair in the other order would be another place.
      guard target == .between(one, other) else {
        throw Refusal(.unknownTarget, [], "You are not in it, or it does not exist.")
      }
      for party in [one, other] where state.nick(of: party) == nil {
        throw Refusal(.unknownTarget, [], "There is nobody of that name.")
      }
    case .circle, .room: break
    }
    // A reply names only what stands in the same place: an id from elsewhere would tell that it exists.
    let known = replyTo.flatMap { context.entry($0) }
    let reply = known?.envelope.target == target ? replyTo : replyTo.flatMap { openingIn(target, of: $0) }
    let guestNick = speaker.accountID == nil ? state.nick(of: speaker) : nil
    record(
      .said(Said(isNotice: isNotice, guestNick: guestNick)), in: target, body: .text(text), ref: reply)
  }

  /// In a post's room, a reply may name the outline that stands in the circle.
  private func openingIn(_ target: Target, of id: EventID) -> EventID? {
    guard case .room(let ref) = target, let post = state.posts[ref] else { return nil }
    return post.wordings.contains { $0.event == id } ? id : nil
  }

  mutating func takeBack(_ id: EventID, in target: Target) throws(Refusal) {
    let author = try participant()
    try requireIn(target, shown(target), as: author)
    guard let entry = context.entry(id), entry.envelope.target == target, case .said = entry.facts else {
      throw Refusal(.unknownMessage, [id.rawValue], "There is no such message here.")
    }
    guard entry.envelope.author == .participant(author) else {
      throw Refusal(
        .notAllowed, [id.rawValue], "Only its author takes a message back. You can raise a concern about it.")
    }
    guard state.obscured[id]?.manner != .takenBack else { return }
    try requireNoConcern(about: [id])
    record(.erased(Erased(subjects: [id], cause: .takenBack)), in: target, ref: id)
  }

  /// While a concern is open, its subject stays stored: deleting it would decide the matter alone.
  func requireNoConcern(about subjects: [EventID]) throws(Refusal) {
    let open = state.posts.values.contains { concern in
      guard let subject = concern.subject, let kind = concern.declaration, !kind.isFinal(concern.state)
      else { return false }
      return subjects.contains(subject)
    }
    if open {
      throw Refusal(
        .concernOpen, [], "A colleague is looking at this. It can be taken back once that is settled.")
    }
  }

  private func shown(_ target: Target) -> String {
    switch target {
    case .circle(let name): name.text
    case .room(let ref): "&" + ref.text
    case .direct, .own, .collective: "*"
    }
  }
}
