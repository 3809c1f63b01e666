/// Acts of moderation: the same by whichever door, each with its article and reason, in the register, and told to whom it
/// is done to.
extension Decision {
  /// - Parameter note: as it was written; its reason is what the one acted on is told.
  mutating func moderate(_ act: Act.Kind, on concern: Post, article: Int?, note: String?) throws(Refusal) {
    let reasoned = note.flatMap(ReasonedNote.init)
    let reason = reasoned?.reason
    switch act {
    case .view: recordAct(act, on: concern, article: nil)
    case .hide:
      guard !isAboutAcuteRisk(subject(of: concern)?.post) else {
        throw Refusal(
          .notAllowed, [concern.ref.text], "What cannot wait stays readable. Take out what identifies, or keep it.")
      }
      if !isOutOfView(concern.subject) { obscureSubject(of: concern, .hidden, article: article, reason: note) }
      recordAct(act, on: concern, article: article, reason: reason)
      notify(act, on: concern, article: article, reason: reason)
    case .keep:
      let wasHidden = isHidden(concern.subject)
      restoreIfHidden(concern)
      recordAct(act, on: concern, article: article, reason: reason)
      // Who never knew of the concern need not learn of it.
      if wasHidden { notify(act, on: concern, article: article, reason: reason) }
    case .takeOut:
      guard concern.subject != nil else { throw nothingToActOn(concern) }
      obscureSubject(of: concern, .takenOut, article: article, reason: note)
      recordAct(act, on: concern, article: article, reason: reason)
      notify(act, on: concern, article: article, reason: reason)
    case .writeTo:
      restoreIfHidden(concern)
      recordAct(act, on: concern, article: article, reason: reason)
      notify(act, on: concern, article: article, reason: reason)
    case .quiet: try quiet(concern, reasoned)
    case .exclude: try exclude(concern, reasoned, note: note)
    case .pause: try pause(concern, reasoned)
    case .confirmPause: try confirmPause(concern, reasoned)
    case .askDeletion: recordAct(act, on: concern, article: article, reason: reason)
    case .delete: delete(concern)
    case .overturn: overturn(concern, reason: note)
    case .uphold: finishAppeal(concern, .uphold, reason: note)
    case .attest, .disconnect, .endPause, .call, .unseal, .conversation: break
    }
  }

  // MARK: For a time

  /// Alone at most three days.
  private static let hoursAlone = 72
  private static let hoursConfirmed = 30 * 24

  private mutating func quiet(_ concern: Post, _ reasoned: ReasonedNote?) throws(Refusal) {
    let id = try actedOn(concern)
    let span = try span(reasoned, on: concern, atMost: Self.hoursAlone)
    restoreIfHidden(concern)
    record(.moderated(.quieted(id, concern.circle, span)), in: .own(.account(id)))
    recordAct(.quiet, on: concern, article: reasoned?.article, reason: reasoned?.reason)
    notify(.quiet, on: concern, article: reasoned?.article, reason: reasoned?.reason, until: span.until)
  }

  private mutating func pause(_ concern: Post, _ reasoned: ReasonedNote?) throws(Refusal) {
    let id = try actedOn(concern)
    guard state.accounts[id]?.pause == nil else {
      throw Refusal(.notAllowed, [concern.ref.text], "They are paused already.")
    }
    let span = try span(reasoned, on: concern, atMost: Self.hoursAlone)
    restoreIfHidden(concern)
    record(.moderated(.paused(id, span)), in: .own(.account(id)))
    recordAct(.pause, on: concern, article: reasoned?.article, reason: reasoned?.reason)
    notify(.pause, on: concern, article: reasoned?.article, reason: reasoned?.reason, until: span.until)
  }

  private mutating func confirmPause(_ concern: Post, _ reasoned: ReasonedNote?) throws(Refusal) {
    let id = try actedOn(concern)
    guard let pause = state.accounts[id]?.pause, pause.concern == concern.ref, pause.by != by.participant else {
      throw Refusal(.notAllowed, [concern.ref.text], "There is no pause for you to confirm.")
    }
    let asked = try span(reasoned, on: concern, atMost: Self.hoursConfirmed)
    let longest = pause.began.advanced(by: .hours(Int64(Self.hoursConfirmed)))
    let span = Moderated.Span(
      began: pause.began, until: min(asked.until, longest), concern: concern.ref, by: pause.by, isConfirmed: true)
    record(.moderated(.paused(id, span)), in: .own(.account(id)))
    recordAct(.confirmPause, on: concern, article: reasoned?.article, reason: reasoned?.reason)
    notify(.confirmPause, on: concern, article: reasoned?.article, reason: reasoned?.reason, until: span.until)
  }

  private func span(
    _ reasoned: ReasonedNote?, on concern: Post, atMost limit: Int
  ) throws(Refusal) -> Moderated.Span {
    let hours = reasoned?.hours ?? limit
    guard hours <= limit else {
      throw Refusal(.notAllowed, [concern.ref.text], "At most \(limit) hours.")
    }
    return Moderated.Span(
      began: context.at, until: context.at.advanced(by: .hours(Int64(hours))), concern: concern.ref,
      by: by.participant, isConfirmed: false)
  }

  private func actedOn(_ concern: Post) throws(Refusal) -> AccountID {
    guard let id = concern.against?.accountID, state.accounts[id]?.isDisabled == false else {
      throw nothingToActOn(concern)
    }
    return id
  }

  private func nothingToActOn(_ concern: Post) -> Refusal {
    Refusal(.notAllowed, [concern.ref.text], "There is nothing here that this could be done to.")
  }

  /// What was for a time is over; the clock's.
  mutating func endMeasures(against id: AccountID) {
    guard let account = state.accounts[id] else { return }
    let own = Target.own(.account(id))
    if let pause = account.pause, pause.until <= context.at {
      record(.moderated(.pauseEnded(id)), in: own)
      guard let concern = state.posts[pause.concern], let kind = concern.declaration else { return }
      recordAct(.endPause, on: concern, article: concern.notices.last { $0.act == .pause }?.article)
      if concern.state == "paused" { recordMove(of: concern, kind, to: "over", holder: concern.holder) }
    }
    for (circle, span) in account.quiets.sorted(by: { $0.key.folded < $1.key.folded }) where span.until <= context.at {
      record(.moderated(.quietEnded(id, circle)), in: own)
    }
  }

  // MARK: Out of a circle

  private mutating func exclude(_ concern: Post, _ reasoned: ReasonedNote?, note: String?) throws(Refusal) {
    guard let against = concern.against else { throw nothingToActOn(concern) }
    restoreIfHidden(concern)
    record(.kicked(concern.circle, against), in: .circle(concern.circle), body: note.map(Body.text))
    recordAct(.exclude, on: concern, article: reasoned?.article, reason: reasoned?.reason)
    notify(.exclude, on: concern, article: reasoned?.article, reason: reasoned?.reason)
  }

  // MARK: For good

  /// Who has to agree that taken-out words are deleted: one by lot among the role holders without a part in it, whoever
  /// asks apart; `nil` where there is nobody else, and one is enough.
  mutating func second(for concern: Post, askedBy asker: Participant) throws(Refusal) -> Participant? {
    guard isTakenOut(concern.subject) else {
      throw Refusal(.notAllowed, [concern.ref.text], "Only what was taken out can be deleted for good.")
    }
    let isAppealed = state.posts.open(among: state.kinds).contains { appeal in
      appeal.declaration?.isAppeal == true && appeal.subject == concern.opening && appeal.isOpen
    }
    if isAppealed {
      throw Refusal(
        .concernOpen, [concern.ref.text], "Colleagues are looking at this again. It stays stored till then.")
    }
    let uninvolved = uninvolvedMembers(in: subject(of: concern), raisedBy: concern.author)
      .filter { .account($0) != asker && !concern.recused.contains(.account($0)) }
    let holders = uninvolved.filter { id in
      [Role.moderator, .steward].contains { state.holds($0, .account(id), at: context.at) }
    }
    return byLot(1, of: holders).first.map(Participant.account)
  }

  private mutating func delete(_ concern: Post) {
    guard let subject = concern.subject else { return }
    let article = concern.notices.last { $0.act == .takeOut }?.article
    let held: [Moment]
    if let post = state.post(of: subject) {
      held = copies(holding: post.current.map(\.seq).min())
      recordErasure(of: post.current + post.notes, cause: .deleted)
    } else {
      let entry = context.entry(subject)?.envelope
      held = copies(holding: entry?.seq)
      if let entry {
        record(.erased(Erased(subjects: [subject], cause: .deleted)), in: entry.target, ref: subject)
      }
    }
    var act = Act(kind: .delete, article: article, ref: concern.ref)
    act.heldUntil = held
    record(.registered(act), in: .collective)
    notify(.delete, on: concern, article: article, reason: nil)
    let places = [Target.room(concern.ref)] + (concern.against.map { [.own($0)] } ?? [])
    for place in places { record(.moderated(.stillHeld(concern.ref, until: held)), in: place, by: .clock) }
  }

  // MARK: Words out of view

  /// The act shows where the text stood, so that everybody who could read it learns of it.
  ///
  /// - Parameter author: of the act; the clock where it was nobody's decision.
  mutating func obscureSubject(
    of concern: Post, _ manner: Obscured.Manner, article: Int?, reason: String?, by author: Author? = nil
  ) {
    guard let subject = concern.subject else { return }
    var places: [(Target, [EventID])] = []
    if let post = state.post(of: subject) {
      for wording in post.current { places.append((wording.target, [wording.event])) }
    } else if let entry = context.entry(subject) {
      places.append((entry.envelope.target, [subject]))
    }
    for (target, subjects) in places {
      let reader = manner == .hidden ? concern.against : nil
      record(
        .obscured(Obscured(subjects: subjects, manner: manner, article: article, author: reader)), in: target,
        body: reason.map(Body.text), ref: subjects.first, by: author)
    }
  }

  /// Whatever a colleague took out on another concern stays out.
  mutating func restoreIfHidden(_ concern: Post) {
    if isHidden(concern.subject) { obscureSubject(of: concern, .restored, article: nil, reason: nil) }
  }

  func isTakenOut(_ subject: EventID?) -> Bool { manner(of: subject) == .takenOut }
  func isHidden(_ subject: EventID?) -> Bool { manner(of: subject) == .hidden }
  private func isOutOfView(_ subject: EventID?) -> Bool { manner(of: subject) != nil }

  private func manner(of subject: EventID?) -> Obscured.Manner? { subject.flatMap { state.obscured[$0]?.manner } }

  // MARK: Register and notice

  /// - Parameter reason: without the article. Its place is decided here, once, by what the act is.
  mutating func recordAct(
    _ act: Act.Kind, on concern: Post, article: Int?, reason: String? = nil, by author: Author? = nil
  ) {
    let place = reason == nil ? nil : reasonPlace(of: act, on: concern)
    record(
      .registered(Act(kind: act, article: article, ref: concern.ref, reasonPlace: place)), in: .collective,
      body: reason.map(Body.text), by: author)
  }

  /// What was done to words or to somebody's part in a circle is reasoned before all who were in there. What changed
  /// nothing for them stays among those who looked: a kept text, a word to its author.
  private func reasonPlace(of act: Act.Kind, on concern: Post) -> Target {
    switch act {
    case .keep, .writeTo, .askDeletion, .view: return .room(concern.ref)
    default: break
    }
    if let post = concern.subjectPost.flatMap({ state.posts[$0] }), post.declaration?.hasRoom == true {
      return .room(post.ref)
    }
    return concern.subject.flatMap { context.entry($0) }?.envelope.target ?? .circle(concern.circle)
  }

  /// In her own place, so that it is there whenever she comes. Nothing in it tells who raised a concern.
  mutating func notify(
    _ act: Act.Kind, on concern: Post, article: Int?, reason: String?, until: Moment? = nil, by author: Author? = nil
  ) {
    guard let against = concern.against else { return }
    let notice = Notice(
      act: act, concern: concern.ref, article: article, circle: concern.circle, subject: concern.subject, until: until,
      appealUntil: act.canBeAppealed ? context.at.advanced(byDays: Notice.appealDays) : nil)
    record(
      .moderated(.noticed(notice)), in: .own(against), body: reason.map(Body.text), ref: concern.subject, by: author)
  }
}

extension Act.Kind {
  /// Whether whom it is done to may ask two others to look again.
  public var canBeAppealed: Bool {
    switch self {
    case .takeOut, .writeTo, .quiet, .exclude, .pause, .confirmPause: true
    case .hide, .keep, .attest, .disconnect, .view, .endPause, .askDeletion, .delete, .overturn, .uphold, .call,
      .unseal, .conversation:
      false
    }
  }
}
