/// ADVANCE and RESPOND: a post's life. Everything here is read from the kind's declaration.
extension Decision {
  mutating func advance(_ ref: PostRef, to state: String, note: String?) throws(Refusal) {
    let mover = try participant()
    let (post, kind) = try knownPost(ref, to: mover)
    guard kind.states.contains(where: { $0.name == state }) || kind.moves.contains(where: { $0.to == state }) else {
      throw Refusal(
        .unknownState, [ref.text, state],
        "\(kind.labelWithArticle.capitalizedFirst) has these states: \(kind.states.map(\.name).joined(separator: ", "))."
      )
    }
    let move = try grantedMove(of: post, kind, to: state, by: mover)
    if kind.room == .meeting, move.effect != .none { return try carryOut(move.effect, inMeeting: post) }
    let words = move.note == .none || note?.allSatisfy(\.isWhitespace) != false ? nil : note
    let lead = try checkedLead(of: move.note, words, ref: ref)
    if move.effect == .erase { try requireNoConcern(about: post.wordings.map(\.event)) }

    var to = state
    let holder: Participant?
    switch move.effect {
    case .take, .moderate(.view): holder = mover
    case .handBack: holder = nil
    case .moderate(.askDeletion):
      holder = try second(for: post, askedBy: mover)
      if holder == nil { to = Self.deleted }
    default: holder = post.holder
    }
    record(
      .moved(
        Moved(
          ref: ref, from: post.state, to: to, holder: holder, article: lead.article,
          due: post.comesBack(in: to, at: context.at, named: lead.day))),
      in: place(of: post, kind), body: words.map(Body.text), ref: post.opening)
    try carryOut(move.effect, on: post, article: lead.article, reason: words)
    if kind.isFinal(state) { breakOffMeeting(on: ref) }
    if move.effect != .admit { tellOutsider(of: post, kind, now: state) }
    if case .moderate(.askDeletion) = move.effect { try goOn(with: post, second: holder) }
    if kind.room == .conflictChecked, kind.isFinal(state), !kind.isFinal(post.state) {
      releaseRecused(from: post, to: state)
    }
  }

  /// Whoever stepped out may come back to the circle without hearing of the case; its words stay withheld.
  private mutating func releaseRecused(from post: Post, to state: String) {
    for participant in post.recused.sorted(by: { $0.rawValue < $1.rawValue }) {
      record(
        .reminded(Reminded(ref: post.ref, timer: Reminded.mayReturn, state: state)), in: .own(participant),
        ref: post.opening, by: .clock)
    }
  }

  /// Whoever has to agree is brought in; where nobody has to, it is done.
  private mutating func goOn(with post: Post, second: Participant?) throws(Refusal) {
    guard let second = second?.accountID else {
      return try carryOut(.moderate(.delete), on: post, article: nil, reason: nil)
    }
    guard !post.room.contains(.account(second)) else { return }
    record(.moderated(.drawn(post.ref, [second], hats: [:])), in: .room(post.ref), ref: post.opening, by: .clock)
  }

  /// The state of a concern whose words are gone.
  private static let deleted = "deleted"

  func grantedMove(
    of post: Post, _ kind: KindDeclaration, to state: String, by mover: Participant
  ) throws(Refusal) -> MoveDeclaration {
    let standings = self.state.standings(of: mover, to: post, at: context.at)
    let granted = kind.moves.filter { move in
      move.from.contains(post.state) && move.by.contains(where: standings.contains)
    }
    if let move = granted.first(where: { $0.to == state }) { return move }
    if post.state == state, let holder = post.holder, holder != mover {
      let name = self.state.nick(of: holder)?.text ?? "someone"
      throw Refusal(.held, [post.ref.text], "\(name) has taken it.")
    }
    let next = granted.map(\.to).joined(separator: ", ")
    throw Refusal(
      .notAllowed, [post.ref.text, post.state],
      next.isEmpty ? "There is no step for you here now." : "From here you can go to: \(next).")
  }

  /// What a note has to begin with, or that it has to be there.
  func checkedLead(
    of rule: NoteRule, _ note: String?, ref: PostRef
  ) throws(Refusal) -> (article: Int?, day: Moment?) {
    switch (rule, note) {
    case (.none, _), (.optional, _), (.required, _?): return (nil, nil)
    case (.required, nil): throw Refusal(.reasonRequired, [ref.text], "Say a word on why.")
    case (.reasoned, nil): throw Refusal(.reasonRequired, [ref.text], "Say why, as \"art. 2: the reason\".")
    case (.reasoned, let note?):
      guard let reasoned = ReasonedNote(note) else {
        throw Refusal(.articleRequired, [ref.text], "Name the article it rests on, as \"art. 2: the reason\".")
      }
      guard !reasoned.reason.isEmpty else {
        throw Refusal(.reasonRequired, [ref.text], "Say why, as \"art. \(reasoned.article): the reason\".")
      }
      try requireArticle(reasoned.article, about: [ref.text])
      return (reasoned.article, nil)
    case (.dated, _):
      guard let note, let dated = DatedNote(note) else {
        throw Refusal(
          .dayRequired, [ref.text], "Begin with the day you come back to it, as \"2027-05-31: the words\".")
      }
      guard dated.day > context.at else {
        throw Refusal(.dayRequired, [ref.text], "That day has passed. Name one that is still to come.")
      }
      return (nil, dated.day)
    }
  }

  mutating func carryOut(
    _ effect: MoveDeclaration.Effect, on post: Post, article: Int?, reason: String?
  ) throws(Refusal) {
    switch effect {
    case .none, .take, .handBack: break
    case .convene, .nextPhase, .adjourn, .breakOff: try carryOut(effect, inMeeting: post)
    case .adopt: adopt(post)
    case .drawCompanion: redraw(for: post)
    case .noteConversation: record(.registered(Act(kind: .conversation)), in: .collective, by: .clock)
    case .unseal: record(.registered(Act(kind: .unseal)), in: .collective)
    case .admit: admit(post)
    case .publish: publish(post)
    case .erase:
      recordErasure(of: post.current + post.notes, cause: .takenBack)
      tellOfCopies(of: post.current.map(\.seq).min(), to: post.author)
      withdrawConcern(post)
    case .moderate(let act): try moderate(act, on: post, article: article, note: reason)
    }
  }

  /// What was hidden because of a concern comes back with it. Nobody's act: it would tell who raised it.
  private mutating func withdrawConcern(_ post: Post) {
    guard post.declaration?.isConcern == true, isHidden(post.subject) else { return }
    obscureSubject(of: post, .restored, article: nil, reason: nil, by: .clock)
    notify(.keep, on: post, article: nil, reason: nil, by: .clock)
  }
}
