/// An objection names a harm to the aim; a wish for other words is a reaction. Whoever facilitates may ask which of the two it
/// is, once. Its giver alone says so, and until she does it stands.
extension Decision {
  mutating func questionObjection(
    on post: Post, _ kind: KindDeclaration, _ words: String?, by facilitator: Participant
  ) throws(Refusal) {
    let ref = post.ref.text
    let parts = (words ?? "").split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let handle = Handle(parts[0].filter { $0 != " " }), !parts[1].allSatisfy(\.isWhitespace)
    else {
      throw Refusal(
        .reasonRequired, [ref], "Name whose objection it is, and what you ask: \"heron: which harm is it?\".")
    }
    guard let account = state.account(named: handle),
      post.responses[.account(account.id)] == Consent.objection
    else { throw Refusal(.nothingToDo, [ref], "No objection of that name stands.") }
    let objector = Participant.account(account.id)
    guard objector != facilitator else {
      throw Refusal(.notAllowed, [ref], "It is your own. You lift it by answering anew.")
    }
    guard post.questioned[objector] == nil else {
      throw Refusal(.notAllowed, [ref], "That was asked once. It stands until its giver says otherwise.")
    }
    record(
      .objectionQuestioned(post.ref, account.id), in: place(of: post, kind), body: words.map(Body.text),
      ref: post.opening)
    record(
      .reminded(Reminded(ref: post.ref, timer: Reminded.questioned, state: post.state)), in: .own(objector),
      ref: post.opening, by: .clock)
  }
}

extension Collective {
  mutating func applyQuestion(about ref: PostRef, to objector: AccountID) {
    posts[ref]?.questioned[.account(objector)] = true
    posts[ref]?.askedAgain.insert(.account(objector))
  }

  /// What she answers settles it; an objection that she lifted may be followed by another, which is another.
  mutating func settleQuestion(_ response: Responded, by participant: Participant) {
    guard posts[response.ref]?.questioned[participant] != nil else { return }
    posts[response.ref]?.questioned[participant] = response.choice == Consent.objection ? false : nil
  }
}
