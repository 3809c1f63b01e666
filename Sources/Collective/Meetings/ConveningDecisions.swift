/// A consult meeting from its call to its end.
extension Decision {
  // MARK: Calling

  /// Whether a meeting can be called so. Nothing here depends on whether a named colleague may read the case: that stays
  /// between each of them and the server.
  func requireCallable(_ draft: PostDraft, _ values: [String: FieldValue], by author: Participant) throws(Refusal) {
    var members: [String: AccountID] = [:]
    for field in ["facilitator", "deputy"] {
      guard case .members(let ids)? = values[field] else { continue }
      guard ids.count == 1, let id = ids.first, state.circles[draft.circle]?.members[.account(id)] != nil else {
        throw Refusal(.fieldInvalid, [field], "Name one colleague who is in this circle.")
      }
      members[field] = id
    }
    var presenter = author
    if case .post(let ref)? = values["case"] {
      guard let post = state.posts[ref], post.declaration?.room == .conflictChecked, post.circle == draft.circle,
        state.sees(author, .room(ref))
      else { throw Refusal(.fieldInvalid, ["case"], "There is no such case for you in this circle.") }
      presenter = post.author
      try requireMeetable(post)
      // Beside the presenter and the facilitator.
      let needed = draft.format?.atLeast ?? 0
      guard post.room.count - 2 >= needed else {
        throw Refusal(
          .notYet, ["case"], "Too few colleagues can read this case: \(needed) beside presenter and facilitator.")
      }
    }
    if case .post(let ref)? = values[MeetingField.subject] {
      presenter = try requireTalkable(ref, in: draft.circle, by: author).author
    }
    if case .day(let begins)? = values[MeetingField.on], begins <= context.at {
      throw Refusal(
        .fieldInvalid, [MeetingField.on],
        "That time has passed. Name one that is still to come, as \(laterDay) 17:00+01:00, or leave it out.")
    }
    let facilitator = members["facilitator"].map(Participant.account) ?? author
    guard facilitator != presenter else {
      throw Refusal(.fieldInvalid, ["facilitator"], "Somebody else than the presenter has to facilitate.")
    }
    guard members["deputy"].map({ ![presenter, facilitator].contains(.account($0)) }) ?? true else {
      throw Refusal(.fieldInvalid, ["deputy"], "The deputy is neither the presenter nor the facilitator.")
    }
  }

  private func requireMeetable(_ post: Post) throws(Refusal) {
    guard !post.isSealed else {
      throw Refusal(.fieldInvalid, ["case"], "Its author is not named, so it cannot be taken into a meeting.")
    }
    guard (CaseInMeeting.before + [CaseInMeeting.during]).contains(post.state) else {
      throw Refusal(.fieldInvalid, ["case"], "This case is not open for consultation now.")
    }
  }

  // MARK: Beginning

  /// - Parameter format: as it stands now; the meeting keeps it.
  mutating func convene(_ ref: PostRef, _ format: Format) throws(Refusal) {
    let mover = try participant()
    let (post, kind) = try knownPost(ref, to: mover)
    let move = try grantedMove(of: post, kind, to: MeetingState.running, by: mover)
    guard move.effect == .convene, format.name == post.formatName, format.fault == nil else {
      throw Refusal(
        .notAllowed, [ref.text, post.state], "This server no longer has its format. Call it by another one.")
    }
    let room = state.meetingRoom(of: post)
    let presenter = state.presenter(of: post)
    let subject = post.caseRef.flatMap { state.posts[$0] }
    if let subject { try requireMeetable(subject) }
    guard state.meeting(in: room) == nil else {
      throw Refusal(.held, [ref.text], "Another meeting is held on this case now.")
    }
    var present = (state.meetings.gathered[ref] ?? []).filter { state.sees($0, room) }
    if !present.contains(mover) { present.append(mover) }
    guard present.contains(presenter) else {
      throw Refusal(.notYet, [ref.text, post.state], "The presenter is not here yet.")
    }
    guard let keeper = [post.facilitator, post.deputy].compactMap({ $0 }).first(where: present.contains) else {
      throw Refusal(.notYet, [ref.text, post.state], "The facilitator is not here yet.")
    }
    let others = present.filter { $0 != presenter && $0 != keeper }.count
    guard others >= format.atLeast else {
      throw Refusal(
        .notYet, [ref.text, post.state],
        "Needed beside presenter and facilitator: \(format.atLeast); here: \(others). They say: RESPOND \(ref.text) present"
      )
    }
    let opening = MeetingOpening(
      format: format, room: room, presenter: presenter, facilitator: post.facilitator, deputy: post.deputy,
      present: present)
    recordMove(of: post, kind, to: MeetingState.running, holder: keeper)
    if let subject, subject.state != CaseInMeeting.during { moveCase(subject, to: CaseInMeeting.during) }
    record(.met(ref, .began(opening)), in: room, ref: post.opening)
    enterPhase(0, of: Meeting(ref, opening, at: context.at))
  }

  // MARK: Going on

  /// The moves that only a meeting has.
  mutating func carryOut(_ effect: MoveDeclaration.Effect, inMeeting post: Post) throws(Refusal) {
    guard let meeting = state.meetings.running[post.ref] else {
      throw Refusal(.notAllowed, [post.ref.text, post.state], "This server no longer has its format.")
    }
    switch effect {
    case .nextPhase:
      guard !meeting.isInLastPhase else {
        throw Refusal(
          .notYet, [post.ref.text, post.state], "This is the last phase. End it: ADVANCE \(post.ref.text) ended")
      }
      goOn(meeting)
    case .adjourn:
      guard meeting.missing.isEmpty else {
        let missing = meeting.missing.map { "RESPOND \(post.ref.text) \($0.rawValue) :…" }.joined(separator: ", ")
        throw Refusal(
          .notYet, [post.ref.text] + meeting.missing.map(\.rawValue), "The presenter says first: \(missing)")
      }
      adjourn(meeting)
    default: breakOff(meeting)
    }
  }

  /// What the clock does in a meeting.
  mutating func ring(_ meeting: Meeting) {
    if meeting.isWritten {
      reveal(meeting)
    } else if meeting.ends <= context.at, !meeting.isInLastPhase || meeting.missing.isEmpty {
      if meeting.isInLastPhase { adjourn(meeting) } else { goOn(meeting) }
    } else if let nudge = meeting.nextNudge, nudge <= context.at, let speaker = meeting.turns.first {
      record(.met(meeting.ref, .nudged), in: .own(speaker), ref: opening(of: meeting))
    } else {
      breakOff(meeting)
    }
  }

  private mutating func goOn(_ meeting: Meeting) {
    reveal(meeting)
    enterPhase(meeting.index + 1, of: meeting)
  }

  private mutating func enterPhase(_ index: Int, of meeting: Meeting) {
    let phase = meeting.format.phases[index]
    let entry = PhaseEntry(
      index: index, count: meeting.format.phases.count, phase: phase,
      ends: context.at.advanced(by: .minutes(Int64(phase.minutes))),
      speakers: meeting.present.filter { phase.speakers.contains(meeting.role(of: $0)) })
    record(.met(meeting.ref, .phaseEntered(entry)), in: meeting.room, ref: opening(of: meeting))
  }

  // MARK: Ending

  private mutating func adjourn(_ meeting: Meeting) {
    reveal(meeting)
    let minutes = meeting.minutes(until: context.at)
    for participant in meeting.attendees(until: context.at) where minutes > 0 && participant.accountID != nil {
      let hours = EarnedHours(
        began: meeting.began, minutes: minutes, type: meeting.format.name, role: meeting.role(of: participant))
      record(.met(meeting.ref, .earned(hours)), in: .own(participant), by: .clock)
    }
    let summary = MeetingSummary(
      format: meeting.format.name, label: meeting.format.label, minutes: minutes, present: meeting.present,
      words: meeting.words, day: meeting.day)
    if let circle = state.posts[meeting.ref]?.circle {
      record(.met(meeting.ref, .facilitated(circle)), in: .own(meeting.keeper), by: .clock)
    }
    record(.met(meeting.ref, .ended(summary)), in: .own(meeting.presenter), ref: opening(of: meeting), by: .clock)
    close(meeting, as: MeetingState.ended)
  }

  /// Nothing is left of what waited to be revealed.
  private mutating func breakOff(_ meeting: Meeting, isCaseSettled: Bool = false) {
    eraseHidden(of: meeting)
    close(meeting, as: MeetingState.cancelled, isCaseSettled: isCaseSettled)
  }

  private mutating func close(_ meeting: Meeting, as end: String, isCaseSettled: Bool = false) {
    guard let post = state.posts[meeting.ref], let kind = post.declaration else { return }
    recordMove(of: post, kind, to: end, holder: nil)
    guard !isCaseSettled, let subject = post.caseRef.flatMap({ state.posts[$0] }), subject.state == CaseInMeeting.during
    else { return }
    let isDiscussed = end == MeetingState.ended && meeting.day != nil
    moveCase(subject, to: isDiscussed ? CaseInMeeting.discussed : CaseInMeeting.open, due: meeting.day)
  }

  /// A case that is settled ends its meeting.
  mutating func breakOffMeeting(on ref: PostRef) {
    if let meeting = state.meeting(in: .room(ref)), meeting.ref != ref { breakOff(meeting, isCaseSettled: true) }
  }

  private mutating func moveCase(_ post: Post, to new: String, due: Moment? = nil) {
    record(
      .moved(
        Moved(ref: post.ref, from: post.state, to: new, holder: post.holder, article: nil, due: due ?? post.due)),
      in: .room(post.ref), ref: post.opening, by: .clock)
  }

  func opening(of meeting: Meeting) -> EventID? { state.posts[meeting.ref]?.opening }
}
