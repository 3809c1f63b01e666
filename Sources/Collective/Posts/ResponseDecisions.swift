/// RESPOND: a member's standing answer, and what enough of them bring about.
extension Decision {
  mutating func respond(to ref: PostRef, choice: String, note: String?) throws(Refusal) {
    let responder = try participant()
    let (post, kind) = try knownPost(ref, to: responder)
    let response = try grantedResponse(choice, to: post, kind, by: responder)
    let words = response.note == .none || note?.allSatisfy(\.isWhitespace) != false ? nil : note
    if response.note == .required, words == nil {
      throw Refusal(.reasonRequired, [ref.text], "Say a word on why.")
    }
    if response.effect == .answersAsker { return try answerAsker(post, choice) }
    if kind.room == .meeting { return try answer(response, words, inMeeting: post, kind, by: responder) }
    let lead = try checkedLead(of: response.note, words, ref: ref)
    if response.effect == .asksAuthor { try requireMayAsk(responder, post) }
    guard post.responses[responder] != choice || post.askedAgain.contains(responder) else { return }
    if response.effect == .enterRoom { try requireMayEnter(responder, post, kind) }
    if response.effect == .takePlace { try requirePlace(for: responder, in: post) }
    let effect: Responded.Effect =
      switch response.effect {
      case .none, .answersAsker, .moderate: .none
      case .asksAuthor: .asked
      case .takePlace: .queued
      case .stepBack: .steppedBack
      case .enterRoom: .entered
      case .leaveForGood: post.room.contains(responder) ? .left : .declined
      }
    // Where it is not shown, an answer is its giver's own: nobody else learns who gave which, or that one was given.
    record(
      .responded(Responded(ref: ref, choice: choice, effect: effect)),
      in: response.isShown ? place(of: post, kind) : .own(responder), body: words.map(Body.text), ref: post.opening)
    if response.effect == .asksAuthor {
      record(.asked(ref), in: .own(post.author), body: words.map(Body.text), ref: post.opening, by: .clock)
    }
    if response.effect == .leaveForGood { tellIfNobodyCanHelp(post, after: responder) }
    if effect == .left { leaveMeeting(on: ref, responder) }
    if case .moderate(let act) = response.effect { try moderate(act, on: post, article: lead.article, note: words) }
    if effect == .left || effect == .declined { redrawIfNobodyIsLeft(post, without: responder) }
    let answer = Answer(choice: choice, by: responder, isShown: response.isShown, article: lead.article, note: words)
    try settle(post, kind, with: answer)
  }

  /// An answer that may complete a settlement.
  private struct Answer {
    let choice: String
    let by: Participant
    let isShown: Bool
    let article: Int?
    let note: String?
  }

  /// No concern rests with nobody because the last one said that it is not for her.
  private mutating func redrawIfNobodyIsLeft(_ post: Post, without gone: Participant) {
    let isLeft = post.drawn.contains { id in
      .account(id) != gone && state.standings(of: .account(id), to: post, at: context.at).contains(.drawn)
    }
    if post.declaration?.isAppeal == true || !isLeft { redraw(for: post, without: gone) }
  }

  /// One word goes back to whoever asked first. Neither learns the other's name by it.
  private mutating func answerAsker(_ post: Post, _ choice: String) throws(Refusal) {
    guard let asker = post.asking.first else {
      throw Refusal(.nothingToDo, [post.ref.text], "Nobody waits for an answer of that sort.")
    }
    record(.askerAnswered(post.ref), in: .own(asker), body: .text(choice), ref: post.opening, by: .clock)
  }

  /// Where everybody may know the person, the presenter learns that nobody here can help. In a small circle she would learn
  /// by it who, so there she does not.
  private mutating func tellIfNobodyCanHelp(_ post: Post, after responder: Participant) {
    let others =
      (state.circles[post.circle]?.members.keys).map(Set.init)?.subtracting([state.person(behind: post.author)]) ?? []
    let away = post.recused.union([responder])
    guard post.declaration?.room == .conflictChecked, others.count >= Self.leastToTellOf, others.isSubset(of: away)
    else { return }
    record(
      .reminded(Reminded(ref: post.ref, timer: Reminded.nobodyCanHelp, state: post.state)), in: .own(post.author),
      ref: post.opening, by: .clock)
  }

  private static let leastToTellOf = 4

  private func grantedResponse(
    _ choice: String, to post: Post, _ kind: KindDeclaration, by responder: Participant
  ) throws(Refusal) -> ResponseDeclaration {
    let standings = state.standings(of: responder, to: post, at: context.at)
    guard let response = kind.response(choice) else {
      let granted = kind.responses.filter { $0.by.contains(where: standings.contains) }
      let choices = granted.map(\.choice).joined(separator: ", ")
      throw Refusal(
        .unknownChoice, [post.ref.text],
        choices.isEmpty
          ? "\(kind.labelWithArticle.capitalizedFirst) asks for no answer of that sort." : "Answer one of: \(choices).")
    }
    guard response.by.contains(where: standings.contains) else {
      throw Refusal(.notAllowed, [post.ref.text], "This answer is not yours to give.")
    }
    guard response.during.isEmpty || response.during.contains(post.state) else {
      let label = kind.state(named: post.state)?.label ?? post.state
      throw Refusal(.notYet, [post.ref.text, post.state], "Not at this step, which is: \(label).")
    }
    return response
  }

  /// One question at a time, and none by whoever reads it already.
  private func requireMayAsk(_ responder: Participant, _ post: Post) throws(Refusal) {
    guard !post.room.contains(responder) else {
      throw Refusal(.notAllowed, [post.ref.text], "You read it already. Ask in its room, or step out.")
    }
    guard !post.asking.contains(responder) else {
      throw Refusal(.nothingToDo, [post.ref.text], "Your question is with the presenter. Wait for the answer.")
    }
  }

  private func requireMayEnter(_ responder: Participant, _ post: Post, _ kind: KindDeclaration) throws(Refusal) {
    guard !state.isAuthor(responder, of: post) else {
      throw Refusal(.notAllowed, [post.ref.text], "This answer is not yours to give.")
    }
    guard let id = responder.accountID, !post.notFor.contains(id) else {
      throw Refusal(.notAllowed, [post.ref.text], "This one is not for you. No reason is needed or given.")
    }
    guard !kind.isFinal(post.state) else {
      throw Refusal(.notAllowed, [post.ref.text], "This \(kind.label) is settled; nobody new reads it.")
    }
  }

  /// The first settlement that this answer completes.
  private mutating func settle(_ post: Post, _ kind: KindDeclaration, with answer: Answer) throws(Refusal) {
    var responses = post.responses
    responses[answer.by] = answer.choice
    let settlements = kind.state(named: post.state)?.settlements ?? []
    guard let settlement = settlements.first(where: { isReached($0, by: responses, post) }) else { return }
    record(
      .moved(
        Moved(
          ref: post.ref, from: post.state, to: settlement.to, holder: post.holder, article: nil,
          due: post.comesBack(in: settlement.to, at: context.at))),
      in: place(of: post, kind), ref: post.opening, by: answer.isShown ? by : .clock)
    tellArrival(of: post, kind, in: settlement.to)
    try carryOut(settlement.effect, on: post, article: answer.article, reason: answer.note)
    if settlement.effect != .admit { tellOutsider(of: post, kind, now: settlement.to) }
  }

  private func isReached(_ settlement: Settlement, by responses: [Participant: String], _ post: Post) -> Bool {
    let agreeing = responses.filter { [settlement.choice, settlement.otherChoice].contains($0.value) }.compactMap(
      \.key.accountID)
    switch settlement.quantity {
    case .atLeast(let count): return agreeing.count >= count
    case .everyoneDrawn: return !post.drawn.isEmpty && post.drawn.isSubset(of: agreeing)
    case .everyoneNamed: return !post.parties.isEmpty && post.parties.isSubset(of: agreeing)
    case .bothSides:
      let author = state.person(behind: post.author).accountID
      // Who offered it to two others is no side.
      let isSaid = post.parties.count > 1 || author.map(agreeing.contains) == true
      return isSaid && post.parties.isSubset(of: agreeing)
    case .everyone:
      let others = state.activeMembers(at: context.at).filter { !state.isAuthor(.account($0), of: post) }
      return !others.isEmpty && Set(others).isSubset(of: agreeing)
    }
  }
}
