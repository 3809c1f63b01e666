/// What a post offers to somebody as it stands, read from its declaration: for lists that say what comes next. Whether a
/// step that is taken is granted is decided where it is taken.
extension Collective {
  public func openMoves(of post: Post, for participant: Participant, at moment: Moment) -> [MoveDeclaration] {
    let standings = standings(of: participant, to: post, at: moment)
    return (post.declaration?.moves ?? []).filter { move in
      move.from.contains(post.state) && move.by.contains(where: standings.contains)
    }
  }

  /// Answers that she may give and has not given.
  public func openResponses(to post: Post, for participant: Participant, at moment: Moment) -> [ResponseDeclaration] {
    guard let kind = post.declaration, !kind.isFinal(post.state) else { return [] }
    // No answer of hers opens it, and none is asked of her.
    if let id = participant.accountID, post.notFor.contains(id) { return [] }
    let standings = standings(of: participant, to: post, at: moment)
    return kind.responses.filter { response in
      response.by.contains(where: standings.contains)
        && (post.responses[participant] != response.choice || standings.contains(.questioned))
        && (response.during.isEmpty || response.during.contains(post.state))
        && isTimely(response.effect, post, participant) && isHers(response, post, participant)
    }
  }
}

extension Collective {
  private func isTimely(
    _ effect: ResponseDeclaration.Effect, _ post: Post, _ participant: Participant
  ) -> Bool {
    switch effect {
    case .enterRoom where post.declaration?.room == .meeting: true
    case .enterRoom, .asksAuthor: !post.room.contains(participant)
    case .answersAsker: !post.asking.isEmpty
    case .takePlace: !post.queue.contains(participant) && !isQueueFull(of: post)
    case .none, .leaveForGood, .moderate, .stepBack: true
    }
  }
}

extension Collective {
  /// In a meeting: coming for whoever is not there, passing for whoever has the turn, and its last words for the presenter.
  private func isHers(_ response: ResponseDeclaration, _ post: Post, _ participant: Participant) -> Bool {
    guard post.declaration?.room == .meeting else { return true }
    let meeting = meetings.running[post.ref]
    let present = meeting?.present ?? meetings.gathered[post.ref] ?? []
    switch response.choice {
    case Attending.present: return !present.contains(participant)
    case Attending.absent: return present.contains(participant)
    case Attending.pass:
      guard let meeting, present.contains(participant) else { return false }
      return meeting.hidesWords(of: participant) || meeting.turns.first == participant
        || (meeting.keeper == participant && !meeting.turns.isEmpty)
    default:
      guard let closing = Format.Closing(rawValue: response.choice) else { return true }
      return meeting?.presenter == participant && meeting?.format.closing.contains(closing) == true
    }
  }
}

extension Post {
  /// When the clock moves it out of the state it is in, or when it is held next; `nil` where neither is so.
  public var deadline: Moment? {
    // What comes back every week is waited for.
    if comesBackWeekly { return due }
    let timers = declaration?.state(named: state)?.timers ?? []
    return timers.compactMap { timer -> Moment? in
      switch timer.effect {
      case .move, .settleByConsent: timer.only?.holds(of: values) == false ? nil : moment(of: timer)
      case .remind, .tellStewards, .call, .redraw: nil
      }
    }.min()
  }
}
