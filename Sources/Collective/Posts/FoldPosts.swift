/// Folding a post's life.
extension Collective {
  mutating func applyPost(_ envelope: Envelope, _ facts: Facts) {
    switch facts {
    case .submitted(let submitted): open(submitted, envelope)
    case .presented(let ref, _): addWording(envelope, to: ref, revision: posts[ref]?.revision ?? 1)
    case .amended(let amended): amend(amended, envelope)
    case .moved(let move): apply(move, envelope)
    case .responded(let response):
      apply(response, envelope)
      applyAttendance(response, envelope)
    case .rang(let ref, let timer): posts[ref]?.rung.insert(timer)
    case .called(let ref, let id): posts[ref]?.drawn.insert(id)
    case .askerAnswered(let ref): posts[ref]?.asking.removeFirst()
    case .objectionQuestioned(let ref, let objector): applyQuestion(about: ref, to: objector)
    default: break
    }
    minute(envelope, facts)
  }

  private mutating func open(_ submitted: Submitted, _ envelope: Envelope) {
    guard let author = envelope.author.participant else { return }
    var post = Post(submitted, of: kinds, by: author, opening: envelope.id, at: envelope.at, seq: envelope.seq)
    switch post.declaration?.room {
    case .conflictChecked: post.room = [author]
    case .meeting: post.room = post.caseRef == nil ? [author] : []
    case .parties: post.room = Set([author] + post.drawn.union(post.parties).map(Participant.account))
    case .none?, nil: break
    }
    if post.comesBackWeekly { post.due = post.comesBack(in: post.state, at: envelope.at) }
    posts[submitted.ref] = post
    if case .sealed(let seal) = author { postsBySeal[seal] = submitted.ref }
    addWording(envelope, to: submitted.ref, revision: 1)
  }

  private mutating func amend(_ amended: Amended, _ envelope: Envelope) {
    guard var post = posts[amended.ref], let kind = post.declaration else { return }
    post.responses = post.responses.filter { kind.response($0.value)?.outlivesAmendment ?? true }
    post.questioned = [:]
    post.revision = amended.revision
    // Another day is another deadline.
    if amended.values.contains(where: { name, value in post.values[name] != value && value.isDay }) { post.rung = [] }
    post.values.merge(amended.values) { _, new in new }
    if post.comesBackWeekly { post.due = post.comesBack(in: post.state, at: envelope.at) }
    posts[amended.ref] = post
    addWording(envelope, to: amended.ref, revision: amended.revision)
  }

  private mutating func apply(_ move: Moved, _ envelope: Envelope) {
    guard var post = posts[move.ref] else { return }
    post.state = move.to
    post.holder = move.holder
    if move.due != post.due { post.rung = [] }
    post.due = move.due
    post.offered = move.offered ?? []
    if envelope.author == .clock { post.serveQueue(endOf: move.from) }
    enter(move.to, from: move.from, at: envelope.at, &post)
    if envelope.author.participant == post.author {
      post.notes.append(
        Post.Wording(event: envelope.id, seq: envelope.seq, target: envelope.target, revision: post.revision))
    }
    posts[move.ref] = post
    applyEnd(of: move.ref)
  }

  private func enter(_ new: String, from old: String, at moment: Moment, _ post: inout Post) {
    let kind = post.declaration
    let spent = moment.elapsed(since: post.entered)
    post.entered = moment
    if let stopped = post.stopped, stopped.state == new {
      post.entered = moment.advanced(by: .zero - stopped.spent)
      post.stopped = nil
    } else {
      post.stopped = kind?.state(named: new)?.stopsClock == true ? Post.StoppedClock(state: old, spent: spent) : nil
    }
    let again = post.responses.filter { _, choice in
      guard let response = kind?.response(choice), response.isAskedAgain else { return false }
      return response.during.contains(new)
    }
    post.askedAgain = Set(again.keys)
    let over = kind?.state(named: old)?.timers.filter { $0.start == .entry }.map(\.name) ?? []
    post.rung.subtract(over)
  }

  private mutating func apply(_ response: Responded, _ envelope: Envelope) {
    guard let participant = envelope.author.participant else { return }
    posts[response.ref]?.responses[participant] = response.choice
    posts[response.ref]?.askedAgain.remove(participant)
    settleQuestion(response, by: participant)
    switch response.effect {
    case .none: break
    case .asked: posts[response.ref]?.asking.append(participant)
    case .queued: posts[response.ref]?.queue.append(participant)
    case .steppedBack: posts[response.ref]?.queue.removeAll { $0 == participant }
    case .entered: posts[response.ref]?.room.insert(participant)
    case .left, .declined:
      posts[response.ref]?.room.remove(participant)
      posts[response.ref]?.recused.insert(participant)
      posts[response.ref]?.asking.removeAll { $0 == participant }
      if let id = participant.accountID { posts[response.ref]?.drawn.remove(id) }
      leaveConcerns(about: response.ref, participant)
    }
  }

  /// Whoever left a case has no part in concerns about it either, by whatever hat.
  private mutating func leaveConcerns(about ref: PostRef, _ participant: Participant) {
    for concern in posts.about(ref) where concern.author != participant {
      posts[concern.ref]?.room.remove(participant)
      if let id = participant.accountID { posts[concern.ref]?.drawn.remove(id) }
    }
  }

  private mutating func addWording(_ envelope: Envelope, to ref: PostRef, revision: Int) {
    guard posts[ref] != nil else { return }
    posts[ref]?.wordings.append(
      Post.Wording(event: envelope.id, seq: envelope.seq, target: envelope.target, revision: revision))
    postsByWording[envelope.id] = ref
  }

  // MARK: Deadlines

  /// What the clock has to look at after an event.
  mutating func setDeadline(of facts: Facts, in target: Target) {
    switch facts {
    case .submitted(let submitted): setDeadline(of: submitted.ref)
    case .moved(let move): setDeadline(of: move.ref)
    case .amended(let amended): setDeadline(of: amended.ref)
    case .rang(let ref, _), .met(let ref, _): setDeadline(of: ref)
    case .accountOpened(let opened): setDeadline(of: opened.id)
    case .accountDisabled(let id): setDeadline(of: id)
    case .governed(.hatGiven(let id, _, _, _)), .governed(.hatDropped(let id, _)): setDeadline(of: id)
    case .governed(.acknowledged), .governed(.acknowledgementDue), .governed(.hatEndsSoon):
      if case .own(.account(let id)) = target { setDeadline(of: id) }
    case .governed(.guidelinesAdopted), .governed(.settingAdopted(.graceDays)):
      for id in accounts.keys { setDeadline(of: id) }
    case .moderated(let moderated): if let id = moderated.account { setDeadline(of: id) }
    default: break
    }
  }

  mutating func setDeadline(of ref: PostRef) {
    let moments = [posts[ref]?.nextTimer?.at, meetings.running[ref]?.nextDeadline].compactMap(\.self)
    deadlines.set(moments.min(), of: .post(ref))
  }

  private mutating func setDeadline(of id: AccountID) {
    let account = accounts[id]
    let next = [account?.nextEnd, account?.nextNoticeOfEnd, account.flatMap(nextReminder)].compactMap(\.self).min()
    deadlines.set(account?.isDisabled == true ? nil : next, of: .account(id))
  }
}

extension FieldValue {
  fileprivate var isDay: Bool { if case .day = self { true } else { false } }
}
