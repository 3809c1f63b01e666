/// The one visibility rule (promise P5): you see a target's events if you are in it.
extension Collective {
  public func sees(_ participant: Participant, _ target: Target) -> Bool {
    switch person(behind: participant) {
    case .account(let id):
      guard let account = accounts[id], !account.isDisabled else { return false }
      if account.pause != nil, !isOwnWhilePaused(target, participant) { return false }
    case .guest, .sealed: break
    }
    switch target {
    case .collective: return participant.accountID != nil
    case .circle(let name): return circles[name]?.members[participant] != nil
    case .room(let ref):
      guard let post = posts[ref], !isOutside(participant, post) else { return false }
      return post.room.contains(participant)
        || (post.isSealed && post.room.contains(post.author) && isAuthor(participant, of: post))
    case .direct(let one, let other): return participant == one || participant == other
    case .own(let owner): return participant == owner || participant == person(behind: owner)
    }
  }

  /// Whether an event is shown to somebody now. Of a post that she left for good she is shown nothing, its outline included:
  /// that stands in a circle which she is still in. Of a circle whose charter says so she is shown nothing from before she
  /// came in.
  public func sees(_ participant: Participant, _ event: Event) -> Bool {
    guard sees(participant, event.target) else { return false }
    if case .circle(let name) = event.target, let circle = circles[name],
      event.seq < firstShown(to: participant, of: circle)
    {
      return false
    }
    return !excluded(from: event).contains(participant)
  }

  /// Those who are shown nothing of the post that an event is about: who left it for good, and who came into its circle
  /// later, where they are shown nothing from before.
  public func excluded(from event: Event) -> Set<Participant> {
    // What stands in somebody's own place was meant for her: also that a case she left is over.
    guard !event.target.isOwn else { return [] }
    return post(event.facts).map { $0.recused.union(latecomers(to: $0)) } ?? []
  }

  /// Whoever sees the target's events now.
  public func audience(of target: Target) -> [Participant] {
    switch target {
    case .collective: accounts.keys.map(Participant.account).filter { sees($0, target) }
    case .circle(let name): circles[name].map { $0.members.keys.filter { isNotPaused($0, in: target) } } ?? []
    case .room(let ref): posts[ref].map { $0.room.map(person(behind:)).filter { sees($0, target) } } ?? []
    case .direct(let one, let other): (one == other ? [one] : [one, other]).filter { sees($0, target) }
    case .own(let owner): [person(behind: owner)].filter { sees($0, target) }
    }
  }

  /// Whoever was put out of a circle is out of its cases, her own included.
  private func isOutside(_ participant: Participant, _ post: Post) -> Bool {
    post.declaration?.room == .conflictChecked
      && circles[post.circle]?.excluded.contains(person(behind: participant)) == true
  }

  private func isNotPaused(_ participant: Participant, in target: Target) -> Bool {
    guard case .account(let id) = participant, accounts[id]?.pause != nil else { return true }
    return isOwnWhilePaused(target, participant)
  }

  /// Whether somebody reads in a case's room without that anybody may know: until a meeting, only its presenter is known.
  public func readsUnseen(_ participant: Participant, in target: Target) -> Bool {
    guard case .room(let ref) = target, let post = posts[ref], post.declaration?.room == .conflictChecked else {
      return false
    }
    return !isAuthor(participant, of: post) && meeting(in: target) == nil
  }

  /// Whoever learns of an event as it happens: those in its target, and for a guest's coming and going those who share a
  /// channel with her. Asked before the event is folded in, or, where someone enters, after.
  public func witnesses(of event: Event) -> [Participant] {
    switch event.facts.witnesses {
    case .target: audience(of: event.target)
    case .neighbours(let participant): neighbours(of: participant)
    case .channelNeighbours(let participant):
      neighbours(of: participant) { $0.charter.governance == .operator }
    }
  }

  /// Somebody and all who share a circle with her.
  public func neighbours(of participant: Participant, in counts: (Circle) -> Bool = { _ in true }) -> [Participant] {
    let shared = circles.values.filter { $0.members[participant] != nil && counts($0) }
    return Array(shared.reduce(into: Set([participant])) { $0.formUnion($1.members.keys) })
  }

  /// Every circle and room someone is in: what search and catch-up may look at.
  public func targets(of participant: Participant) -> [Target] {
    guard participant.accountID.map({ accounts[$0]?.isDisabled == false }) ?? true else { return [] }
    let circles = self.circles.values.filter { $0.members[participant] != nil }.map { Target.circle($0.name) }
    // Hers are also those in which she is without her name.
    let seated = posts.withRoom(of: participant) + seats(of: participant).flatMap(posts.withRoom)
    let rooms = Set(seated.map(\.ref)).map(Target.room).filter { sees(participant, $0) }
    return circles.filter { isNotPaused(participant, in: $0) } + rooms
  }

  /// Rooms that somebody is in, also while she does not see them.
  public func rooms(of participant: Participant) -> [Target] {
    posts.withRoom(of: participant).map { Target.room($0.ref) }
  }

  /// That she is asked she may know, and nothing of what it is about.
  private func isAskedToSit(_ participant: Participant, _ post: Post) -> Bool {
    post.declaration?.draws?.asksBeforeEntering == true && post.isOpen
      && participant.accountID.map(post.drawn.contains) == true
  }

  /// The posts someone may know of: those in her circles whose outline stands there, and those whose room she is in.
  ///
  /// Whoever left a conflict-checked post for good sees neither its outline's later life nor its count.
  public func mayKnow(_ participant: Participant, of post: Post) -> Bool {
    if sees(participant, .room(post.ref)) { return true }
    if post.recused.contains(participant) || latecomers(to: post).contains(participant) { return false }
    if post.declaration?.isFromOutside == true, post.author == participant { return true }
    guard let rule = post.declaration?.room else { return false }
    switch rule {
    case .none, .conflictChecked: return sees(participant, .circle(post.circle))
    case .meeting: return sees(participant, place(of: post))
    case .parties:
      return (post.isPublished || isAskedToSit(participant, post)) && sees(participant, .circle(post.circle))
    }
  }
}
