/// What happens because time passed. Nobody asks for it: the writer does, once a deadline of the state lies behind.
extension Decision {
  /// So many posts and accounts in one go; the writer asks again while more is due.
  private static let atOnce = 200

  mutating func passTime() throws(Refusal) {
    guard by == .clock else { throw Refusal(.notAllowed, [], "Only the clock does this.") }
    for subject in state.deadlines.due(at: context.at, limit: Self.atOnce) {
      switch subject {
      case .post(let ref):
        if let meeting = state.meetings.running[ref], meeting.nextDeadline <= context.at {
          ring(meeting)
          continue
        }
        guard let post = state.posts[ref], let kind = post.declaration, let next = post.nextTimer else { continue }
        if try !endIfUnheld(post, kind) { try ring(next.timer, post, kind) }
      case .stewards: tellStewards()
      case .account(let id):
        tellOfHatsThatEnd(id)
        dropHats(of: id)
        remindOfGuidelines(id)
        endMeasures(against: id)
      }
    }
  }

  private mutating func ring(_ timer: TimerDeclaration, _ post: Post, _ kind: KindDeclaration) throws(Refusal) {
    switch timer.effect {
    case .move(let to, let effect):
      recordMove(of: post, kind, to: to, holder: nil)
      try carryOut(effect, on: post, article: nil, reason: nil)
      if effect != .admit { tellOutsider(of: post, kind, now: to) }
    case .remind(let standings):
      for participant in state.awaited(standings, for: post, at: context.at) {
        record(
          .reminded(Reminded(ref: post.ref, timer: timer.name, state: post.state)), in: .own(participant),
          ref: post.opening)
      }
      record(.rang(post.ref, timer: timer.name), in: .own(post.author), ref: post.opening)
    case .tellStewards: record(.rang(post.ref, timer: timer.name), in: .own(post.author), ref: post.opening)
    case .call(let count):
      call(count, for: post.ref, in: post.circle, post.values, kind, by: state.person(behind: post.author))
      record(.rang(post.ref, timer: timer.name), in: .own(post.author), ref: post.opening)
    case .redraw:
      redraw(for: post)
      record(.rang(post.ref, timer: timer.name), in: .own(post.author), ref: post.opening)
    case .settleByConsent(let adopted, let lapsed, let openObjection):
      if post.responses.values.contains(Consent.objection) {
        recordMove(of: post, kind, to: openObjection, holder: nil)
      } else if state.hasQuorum(post, at: context.at) {
        recordMove(of: post, kind, to: adopted, holder: nil)
        try carryOut(.adopt, on: post, article: nil, reason: nil)
      } else {
        recordMove(of: post, kind, to: lapsed, holder: nil)
      }
    }
  }

  private mutating func dropHats(of id: AccountID) {
    guard let account = state.accounts[id] else { return }
    for (role, end) in account.roles.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where end <= context.at {
      handOver(role, of: id)
      endOffers(by: role, of: id)
      record(.governed(.hatDropped(id, role)), in: .collective)
    }
  }

  /// A move that no note goes with.
  mutating func recordMove(
    of post: Post, _ kind: KindDeclaration, to state: String, holder: Participant?, by author: Author? = nil
  ) {
    record(
      .moved(
        Moved(
          ref: post.ref, from: post.state, to: state, holder: holder, article: nil,
          due: post.comesBack(in: state, at: context.at))),
      in: place(of: post, kind), ref: post.opening, by: author)
    tellArrival(of: post, kind, in: state)
  }

  func place(of post: Post, _ kind: KindDeclaration) -> Target { state.place(of: post) }
}
