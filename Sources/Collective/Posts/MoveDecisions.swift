/// ADVANCE and RESPOND: a post's life. Everything here is read from the kind's declaration.
extension Decision {
  mutating func advance(_ ref: PostRef, to state: String, note: String?) throws(Refusal) {
    let mover = try participant()
    let (post, kind) = try knownPost(ref, to: mover)
    guard kind.states.contains(where: { $0.name == state }) || kind.moves.contains(where: { $0.to == state }) else {
      throw Refusal(
        .unknownState, [ref.text, state],
        "A \(kind.label) has these states: \(kind.states.map(\.name).joined(separator: ", ")).")
    }
    let move = try grantedMove(of: post, kind, to: state, by: mover)
    if kind.room == .meeting, move.effect != .none { return try carryOut(move.effect, inMeeting: post) }
    let words = move.note == .none || note?.allSatisfy(\.isWhitespace) != false ? nil : note
    let lead = try checkedLead(of: move.note, words, ref: ref)
    if move.effect == .erase { try requireNoConcern(about: post.wordings.map(\.event)) }

    let holder: Participant? =
      switch move.effect {
      case .take: mover
      case .handBack: nil
      default: post.holder
      }
    record(
      .moved(
        Moved(
          ref: ref, from: post.state, to: state, holder: holder, article: lead.article, due: lead.day ?? post.due)),
      in: place(of: post, kind), body: words.map(Body.text), ref: post.opening)
    try carryOut(move.effect, on: post, article: lead.article, reason: words)
    if kind.isFinal(state) { breakOffMeeting(on: ref) }
    if move.effect != .admit { tellOutsider(of: post, kind, now: state) }
    if kind.isFinal(state), !kind.isFinal(post.state) { releaseRecused(from: post, to: state) }
  }

  /// Whoever stepped out may come back to the circle without hearing of the case; its words stay withheld.
  private mutating func releaseRecused(from post: Post, to state: String) {
    for participant in post.recused.sorted(by: { $0.rawValue < $1.rawValue }) {
      record(
        .reminded(Reminded(ref: post.ref, timer: Reminded.mayReturn, state: state)), in: .own(participant),
        ref: post.opening, by: .clock)
    }
  }

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
    case .unseal: record(.registered(Act(kind: .unseal)), in: .collective)
    case .admit: admit(post)
    case .erase: recordErasure(of: post.current + post.notes, cause: .takenBack)
    // Whatever a colleague took out on another concern stays out.
    case .hideSubject where isTakenOut(post.subject): recordAct(.hide, on: post, article: article)
    case .hideSubject: obscureSubject(of: post, .hidden, .hide, article: article, reason: reason)
    case .restoreSubject:
      if post.state == "hidden", !isTakenOut(post.subject) {
        obscureSubject(of: post, .restored, .keep, article: article, reason: reason)
      } else {
        recordAct(.keep, on: post, article: article)
      }
    case .takeOutSubject: obscureSubject(of: post, .takenOut, .takeOut, article: article, reason: reason)
    }
  }

  /// The act shows where the text stood, so that everybody who could read it learns of it, and in the register.
  private mutating func obscureSubject(
    of concern: Post, _ manner: Obscured.Manner, _ act: Act.Kind, article: Int?, reason: String?
  ) {
    guard let subject = concern.subject else { return }
    var places: [(Target, [EventID])] = []
    if let post = state.post(of: subject) {
      for wording in post.current { places.append((wording.target, [wording.event])) }
    } else if let entry = context.entry(subject) {
      places.append((entry.envelope.target, [subject]))
    }
    for (target, subjects) in places {
      record(
        .obscured(Obscured(subjects: subjects, manner: manner, article: article)), in: target,
        body: reason.map(Body.text), ref: subjects.first)
    }
    recordAct(act, on: concern, article: article)
  }

  private func isTakenOut(_ subject: EventID?) -> Bool {
    subject.map { state.obscured[$0]?.manner == .takenOut } ?? false
  }

  private mutating func recordAct(_ act: Act.Kind, on concern: Post, article: Int?) {
    record(.registered(Act(kind: act, article: article, ref: concern.ref)), in: .collective)
  }
}
