extension Decision {
  /// - Parameter facts: made with the speaker's nick, where no account keeps it.
  mutating func say(
    _ body: Body, in target: Target, replyTo: EventID?, facts: (Handle?) -> Facts
  ) throws(Refusal) {
    let speaker = try participant()
    if case .circle(let name) = target, let circle = state.circles[name], circle.charter.governance == .operator {
      try requireVoice(of: speaker, in: circle)
    } else {
      try requireIn(target, shown(target), as: speaker)
    }
    try requireNotQuiet(speaker, in: target)
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
    try requireAcknowledged(speaker, in: target)
    // A reply names only what stands in the same place: an id from elsewhere would tell that it exists.
    let known = replyTo.flatMap { context.entry($0) }
    let reply = known?.envelope.target == target ? replyTo : replyTo.flatMap { openingIn(target, of: $0) }
    let guestNick = speaker.accountID == nil ? state.nick(of: speaker) : nil
    let facts = facts(guestNick)
    if case .room = target, try sayInMeeting(body, in: target, by: speaker, isReaction: facts.kind == .tagged) {
      return
    }
    record(facts, in: target, body: body, ref: reply)
  }

  /// A circle and the threads of what is posted in it; what is one's own concern or appeal, and what cannot wait, apart.
  private func requireNotQuiet(_ speaker: Participant, in target: Target) throws(Refusal) {
    guard case .account(let id) = speaker, let quiets = state.accounts[id]?.quiets, !quiets.isEmpty else { return }
    let circle: CircleName
    switch target {
    case .circle(let name): circle = name
    case .room(let ref):
      guard let post = state.posts[ref], post.declaration?.room == .conflictChecked, !post.isAboutAcuteRisk else {
        return
      }
      circle = post.circle
    case .collective, .direct, .own: return
    }
    guard let quiet = quiets[circle] else { return }
    throw Refusal(
      .silenced, [circle.text],
      "You do not talk in \(circle.text) until \(quiet.until.day) (\(quiet.concern.text)). You can ask two others to look again."
    )
  }

  /// What operators set: who is outside, who is muted, and whether only some may talk.
  private func requireVoice(of speaker: Participant, in circle: Circle) throws(Refusal) {
    let membership = circle.members[speaker]
    if membership == nil, circle.modes.has(.noExternal) {
      throw Refusal(.unknownTarget, [circle.name.text], "You are not in that channel.")
    }
    if membership?.isOperator == true || membership?.hasVoice == true { return }
    if circle.modes.has(.moderated) || circle.modes.silences(state.person(speaker)) {
      throw Refusal(.silenced, [circle.name.text], "You cannot talk in this channel now.")
    }
  }

  /// In a post's room, a reply may name the outline that stands in the circle.
  private func openingIn(_ target: Target, of id: EventID) -> EventID? {
    guard case .room(let ref) = target, let post = state.posts[ref] else { return nil }
    return post.wordings.contains { $0.event == id } ? id : nil
  }

  /// One's own message; somebody else's is the act of an operator, or in the collective of a moderator.
  mutating func takeBack(_ id: EventID, in target: Target, reason: String) throws(Refusal) {
    let author = try participant()
    try requireIn(target, shown(target), as: author)
    guard let entry = context.entry(id), entry.envelope.target == target, entry.facts.isMessage else {
      throw Refusal(.unknownMessage, [id.rawValue], "There is no such message here.")
    }
    let words = reason.isEmpty ? nil : Body.text(reason)
    guard entry.envelope.author == .participant(author) || entry.envelope.author == voice else {
      if operates(author, target) {
        guard state.obscured[id] == nil else { return }
        record(.obscured(Obscured(subjects: [id], manner: .takenOut, article: nil)), in: target, body: words, ref: id)
        return
      }
      return try takeOut(id, reason: reason)
    }
    guard state.obscured[id]?.manner.isForGood != true else { return }
    try requireNoConcern(about: [id])
    record(.erased(Erased(subjects: [id], cause: .takenBack)), in: target, body: words, ref: id)
    tellOfCopies(of: entry.envelope.seq, to: author)
  }

  private func operates(_ participant: Participant, _ target: Target) -> Bool {
    guard case .circle(let name) = target, let circle = state.circles[name] else { return false }
    return circle.charter.governance == .operator && circle.members[participant]?.isOperator == true
  }

  /// While a concern is open, its subject stays stored: deleting it would decide the matter alone.
  func requireNoConcern(about subjects: [EventID]) throws(Refusal) {
    let open = state.posts.open(among: state.kinds).contains { concern in
      // Where nobody can look, nothing is kept for anybody.
      guard let subject = concern.subject, concern.declaration?.isConcern == true, concern.isOpen else { return false }
      return subjects.contains(subject) && !concern.drawn.isEmpty
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
