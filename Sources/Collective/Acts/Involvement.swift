/// What a post about another text is about.
struct Subject {
  let event: EventID
  let circle: CircleName?
  /// The post whose words it is, or in whose thread it stands.
  let post: PostRef?
  /// Of that post's words, the wording.
  let revision: Int?
  let author: Author
  /// Whose words it answers.
  let answered: Author?
  /// Where it is what was done about a text: the concern it was decided on.
  var concern: PostRef?
}

/// Who had a part in what: they do not judge it.
extension Decision {
  /// Finds what a concern is about, where the asker may know of it.
  func subject(_ text: String, of asker: Participant) throws(Refusal) -> Subject {
    let unknown = Refusal(.unknownMessage, ["subject"], "There is no such message or post for you.")
    var id = EventID(rawValue: text)
    if let ref = PostRef(text) {
      guard let post = state.posts[ref], state.mayKnow(asker, of: post) else { throw unknown }
      id = post.opening
    }
    guard let entry = context.entry(id), state.sees(asker, entry.envelope.target),
      state.obscured[id]?.manner.isForGood != true, let subject = subject(of: id, entry)
    else { throw unknown }
    if let post = subject.post.flatMap({ state.posts[$0] }), post.recused.contains(asker) { throw unknown }
    return subject
  }

  /// What a concern that was raised before is about; `nil` where it is about no text.
  func subject(of concern: Post) -> Subject? {
    guard let id = concern.subject, let entry = context.entry(id) else { return nil }
    return subject(of: id, entry)
  }

  /// `nil` where it is no words of anybody's.
  private func subject(of id: EventID, _ entry: LoggedEntry) -> Subject? {
    let own = state.post(of: id)
    switch entry.facts {
    case .said: break
    case _ where own != nil: break
    default: return nil
    }
    let answered = entry.envelope.ref.flatMap { context.entry($0) }
    var thread = own ?? entry.envelope.ref.flatMap { state.post(of: $0) }
    var circle = own?.circle
    switch entry.envelope.target {
    case .room(let ref):
      thread = state.posts[ref]
      circle = thread?.circle
    case .circle(let name): circle = name
    case .collective, .direct, .own: break
    }
    return Subject(
      event: id, circle: circle, post: thread?.ref, revision: own?.revision, author: entry.envelope.author,
      answered: answered?.envelope.author)
  }

  // MARK: Without a part in it

  /// Moderators first; where there is none, stewards; where there is none, two members by lot.
  ///
  /// - Parameter known: those who were drawn before, or said that it is not for them.
  mutating func reviewers(
    of subject: Subject?, raisedBy raiser: Participant?, beside known: Set<AccountID> = []
  ) -> Drawn {
    let uninvolved = uninvolvedMembers(in: subject, raisedBy: raiser).filter { !known.contains($0) }
    for hat in [Role.moderator, .steward] {
      let holders = uninvolved.filter { state.holds(hat, .account($0), at: context.at) }
      if !holders.isEmpty { return Drawn(holders, hat: hat) }
    }
    return Drawn(byLot(2, of: uninvolved))
  }

  /// For what takes two moderators and is never done by one.
  func secondModerators(for subject: Subject?, askedBy asker: Participant) throws(Refusal) -> [AccountID] {
    guard state.holds(.moderator, asker, at: context.at), isUninvolved(asker, in: subject, raisedBy: nil) else {
      throw Refusal(.notAllowed, ["subject"], "Only a moderator without a part in it asks this.")
    }
    guard subject?.post.flatMap({ state.posts[$0] })?.isSealed == true else {
      throw Refusal(.nothingToDo, ["subject"], "That stands with its author's name.")
    }
    let others = uninvolvedMembers(in: subject, raisedBy: asker).filter {
      state.holds(.moderator, .account($0), at: context.at)
    }
    guard !others.isEmpty else {
      throw Refusal(.notAllowed, ["subject"], "It takes a second moderator without a part in it, and there is none.")
    }
    return others
  }

  /// Sorted, so that a lot is one of chance alone.
  func uninvolvedMembers(in subject: Subject?, raisedBy raiser: Participant?) -> [AccountID] {
    state.accounts.values.filter { account in
      [Role.member, .associate, .moderator, .steward].contains { account.holds($0, at: context.at) }
        && isUninvolved(.account(account.id), in: subject, raisedBy: raiser)
    }.map(\.id).sorted { $0.rawValue < $1.rawValue }
  }

  mutating func byLot(_ count: Int, of eligible: [AccountID]) -> [AccountID] {
    Array(eligible.shuffled(using: &context.generator).prefix(count))
  }

  func isUninvolved(_ participant: Participant, in subject: Subject?, raisedBy raiser: Participant?) -> Bool {
    guard raiser == nil || participant != raiser else { return false }
    guard let subject else { return true }
    let parts = [subject.author, subject.answered].compactMap { $0?.participant.map(state.person(behind:)) }
    guard !parts.contains(participant) else { return false }
    // Of a case, nobody learns by a concern who could not come into it.
    if let post = subject.post.flatMap({ state.posts[$0] }), post.declaration?.room == .conflictChecked,
      state.circles[post.circle]?.members[participant] == nil
    {
      return false
    }
    if let post = subject.post.flatMap({ state.posts[$0] }), hasPart(participant, in: post) { return false }
    if let concern = subject.concern.flatMap({ state.posts[$0] }), decided(participant, on: concern) { return false }
    return true
  }

  private func hasPart(_ participant: Participant, in post: Post) -> Bool {
    if post.recused.contains(participant) || state.isAuthor(participant, of: post) || post.holder == participant {
      return true
    }
    if post.speakers.contains(participant) { return true }
    // Being asked is no part, where it is not to judge.
    let judges = post.declaration?.room == .parties ? post.drawn : []
    return participant.accountID.map { post.notFor.contains($0) || judges.contains($0) } ?? false
  }

  /// Who may sit with those who talk about harm and repair. Where a colleague offered it to two others she sits with them.
  func companions(for post: Post) -> [AccountID] {
    guard post.parties.count == 1 else { return [] }
    let sides = post.parties.union([state.person(behind: post.author).accountID].compactMap(\.self))
    let concerns = state.posts.values.filter { concern in
      concern.against.flatMap { state.person(behind: $0).accountID }.map(sides.contains) == true
    }
    return uninvolvedMembers(in: nil, raisedBy: post.author).filter { id in
      !sides.contains(id) && state.circles[post.circle]?.members[.account(id)] != nil
        && !concerns.contains { decided(.account(id), on: $0) }
    }
  }

  private func decided(_ participant: Participant, on concern: Post) -> Bool {
    concern.author == participant || concern.against.map(state.person(behind:)) == participant
      || concern.holder == participant
      || concern.viewers.contains(participant) || concern.recused.contains(participant)
      || concern.responses[participant] != nil
  }
}

extension Subject {
  /// Whoever is behind a seal does not step out of it by asking that others look again.
  func isSealed(for kind: KindDeclaration) -> Bool {
    guard kind.isAppeal, case .sealed? = author.participant else { return false }
    return true
  }
}

extension Obscured.Manner {
  /// Nothing is stored any more.
  var isForGood: Bool { self == .takenBack || self == .deleted }
}

extension Erased.Cause {
  /// What stands in place of the words; `nil` where others do.
  var manner: Obscured.Manner? {
    switch self {
    case .takenBack: .takenBack
    case .deleted: .deleted
    case .amended: nil
    }
  }
}
