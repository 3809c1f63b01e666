/// ADVANCE and RESPOND: a post's life. Everything here is read from the kind's declaration.
extension Decision {
  mutating func advance(_ ref: PostRef, to state: String, note: String?, format: Format?) throws(Refusal) {
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
    let lead = try checkedLead(of: move.note, words, ref: ref, offered: post.offered)
    if move.effect == .questionObjection { return try questionObjection(on: post, kind, words, by: mover) }
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
          due: post.comesBack(in: to, at: context.at, named: lead.day),
          offered: move.note == .times ? lead.times : nil)),
      in: place(of: post, kind), body: words.map(Body.text), ref: post.opening)
    if kind.state(named: to)?.tells.isEmpty == false { tellArrival(of: post, kind, in: to) }
    try carryOut(move.effect, on: post, article: lead.article, reason: words)
    if case .arrange = move.effect, let format, let time = lead.times.first { arrange(format, at: time, about: post) }
    if kind.arranges(post.state) { cancelArranged(about: post) }
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

  /// What a note begins with, as its rule asks for it.
  struct Lead {
    var article: Int?
    /// On which the post comes back.
    var day: Moment?
    /// Those offered; or, of these, the one that was chosen.
    var times: [OfferedTime] = []
  }

  /// What a note has to begin with, or that it has to be there.
  ///
  /// - Parameter offered: the times to choose from.
  func checkedLead(
    of rule: NoteRule, _ note: String?, ref: PostRef, offered: [OfferedTime] = []
  ) throws(Refusal) -> Lead {
    switch (rule, note) {
    case (.none, _), (.optional, _), (.required, _?): return Lead()
    case (.times, _): return try times(in: note, ref)
    case (.oneTime, _): return try chosenTime(note, of: offered, ref)
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
      return Lead(article: reasoned.article)
    case (.dated, _):
      guard let note, let dated = DatedNote(note) else {
        throw Refusal(
          .dayRequired, [ref.text], "Begin with the day you come back to it, as \"2027-05-31: the words\".")
      }
      guard dated.day > context.at else {
        throw Refusal(
          .dayRequired, [ref.text],
          "That day has passed, or is today. Name one that is still to come, as \"\(laterDay): the words\".")
      }
      return Lead(day: dated.day)
    }
  }

  /// An example of a day that is still to come.
  var laterDay: String { context.at.advanced(byDays: 1).day }

  private func times(in note: String?, _ ref: PostRef) throws(Refusal) -> Lead {
    guard let offered = note.flatMap({ OfferedTimes($0) }) else {
      throw Refusal(
        .dayRequired, [ref.text],
        "Begin with a time, or with several to choose from, as \"\(laterDay) 17:00+01:00, \(laterDay) 19:00+01:00: by phone\"."
      )
    }
    guard let last = offered.times.map(\.ends).max(), offered.times.allSatisfy({ $0.ends > context.at }) else {
      throw Refusal(
        .dayRequired, [ref.text],
        "That time has passed. Name one that is still to come, as \"\(laterDay) 17:00+01:00: by phone\".")
    }
    return Lead(day: last, times: offered.times)
  }

  private func chosenTime(_ note: String?, of offered: [OfferedTime], _ ref: PostRef) throws(Refusal) -> Lead {
    let left = offered.filter { $0.ends > context.at }
    if offered.count == 1, let only = left.first { return Lead(day: only.begins, times: [only]) }
    // Offered before times were kept.
    if offered.isEmpty { return Lead() }
    let named = note.flatMap { OfferedTimes($0) }?.times.first
    guard let chosen = left.first(where: { $0.begins == named?.begins }) else {
      throw Refusal(
        .dayRequired, [ref.text],
        "Say which of the times: \(left.map { "\"\($0.text)\"" }.joined(separator: " or ")).")
    }
    return Lead(day: chosen.begins, times: [chosen])
  }

  mutating func carryOut(
    _ effect: MoveDeclaration.Effect, on post: Post, article: Int?, reason: String?
  ) throws(Refusal) {
    switch effect {
    // A meeting that is arranged is called where the time is chosen.
    case .none, .take, .handBack, .arrange, .questionObjection: break
    case .rest: rest(with: post, until: reason.flatMap { DatedNote($0) }?.day)
    case .resume: resume(with: post)
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
