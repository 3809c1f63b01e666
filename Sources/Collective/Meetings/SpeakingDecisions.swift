/// Who may speak in a meeting, and what becomes of words that wait.
extension Collective {
  /// Why somebody cannot speak in a room now because of its meeting; `nil` where nothing speaks against it. The one rule
  /// for words that are kept and for those that are not.
  public func listens(_ participant: Participant, in meeting: Meeting, at moment: Moment) -> Refusal? {
    guard !meeting.maySpeak(participant) else { return nil }
    let room = "&" + String(meeting.room.rawValue.dropFirst())
    let seconds = max(meeting.ends.elapsed(since: moment).components.seconds, 0)
    let speakers = meeting.speakers.compactMap { nick(of: $0)?.text }
    let context = [room, String(seconds), speakers.isEmpty ? "*" : speakers.joined(separator: ",")]
    guard meeting.present.contains(participant) else {
      return Refusal(
        .phaseListening, context,
        "Say first that you are here: RESPOND \(meeting.ref.text) present. Your words stay with you.")
    }
    let who = speakers.isEmpty ? "nobody" : speakers.joined(separator: ", ")
    let minutes = (seconds + 59) / 60
    let time = seconds == 0 ? "" : ", for \(minutes) more minute\(minutes == 1 ? "" : "s")"
    return Refusal(
      .phaseListening, context, "You are listening now: \(who) may speak\(time). Your words stay with you.")
  }
}

extension Decision {
  /// Holds words in a room against its meeting. Returns whether they are dealt with: they wait to be revealed.
  mutating func sayInMeeting(
    _ body: Body, in room: Target, by speaker: Participant, isReaction: Bool
  ) throws(Refusal) -> Bool {
    guard let meeting = state.meeting(in: room) else {
      if case .room(let ref) = room, state.posts[ref]?.keepsWords == false {
        throw Refusal(
          .phaseListening, ["&" + ref.text, "0", "*"],
          "Nothing that is said here is kept, so there is nothing to say before the meeting begins, or once it is over."
        )
      }
      return false
    }
    guard meeting.format.isKept else {
      throw Refusal(
        .phaseListening, ["&" + String(room.rawValue.dropFirst()), "0", "*"],
        "The meeting has just begun. Send it again.")
    }
    guard !isReaction else { return false }
    if let refusal = state.listens(speaker, in: meeting, at: context.at) { throw refusal }
    guard meeting.hidesWords(of: speaker) else { return false }
    let event = record(.met(meeting.ref, .wrote), in: .own(speaker), body: body, ref: opening(of: meeting))
    finishWriting(meeting, .wrote, of: speaker, event)
    return true
  }

  private mutating func finishWriting(
    _ meeting: Meeting, _ step: MeetingStep, of writer: Participant, _ event: EventID
  ) {
    var after = meeting
    after.apply(step, of: writer, event: event, at: context.at)
    if after.isWritten { reveal(after) }
  }

  /// All of it appears at once, as said by its writers; nothing of it stays where it waited.
  mutating func reveal(_ meeting: Meeting) {
    guard meeting.phase.reveal, !meeting.isRevealed else { return }
    record(.met(meeting.ref, .revealed), in: meeting.room, ref: opening(of: meeting), by: .clock)
    for text in meeting.hidden where state.sees(text.by, meeting.room) {
      record(
        .said(Said(isNotice: false)), in: meeting.room, bodyOf: text.event, by: .participant(text.by))
    }
    eraseHidden(of: meeting)
  }

  mutating func eraseHidden(of meeting: Meeting) {
    var writers: [Participant] = []
    for text in meeting.hidden where !writers.contains(text.by) { writers.append(text.by) }
    for writer in writers {
      let subjects = meeting.hidden.filter { $0.by == writer }.map(\.event)
      record(
        .erased(Erased(subjects: subjects, cause: .amended)), in: .own(writer), ref: subjects.first,
        by: .participant(writer))
    }
  }

  // MARK: Answers

  mutating func answer(
    _ response: ResponseDeclaration, _ words: String?, inMeeting post: Post, _ kind: KindDeclaration,
    by responder: Participant
  ) throws(Refusal) {
    guard !kind.isFinal(post.state) else {
      throw Refusal(.notYet, [post.ref.text, post.state], "This meeting is over.")
    }
    let meeting = state.meetings.running[post.ref]
    let isHere = (meeting?.present ?? state.meetings.gathered[post.ref] ?? []).contains(responder)
    switch (response.choice, meeting) {
    case (Attending.present, _):
      if !isHere { recordAttendance(response.choice, post, by: responder) }
      if let meeting { recordChanges(of: meeting) { $0.arrive(responder, at: $1) } }
    case (Attending.absent, _):
      if isHere { recordAttendance(response.choice, post, by: responder) }
      if let meeting { recordChanges(of: meeting) { $0.depart(responder, at: $1) } }
    case (Attending.pass, let meeting?): try pass(meeting, by: responder)
    case (_, let meeting?): try give(response, words, in: meeting, by: responder)
    case (_, nil): throw Refusal(.notYet, [post.ref.text, post.state], "The meeting has not begun.")
    }
  }

  private mutating func recordAttendance(_ choice: String, _ post: Post, by participant: Participant) {
    let room = state.meetingRoom(of: post)
    let enters = choice == Attending.present && room == .room(post.ref) && !post.room.contains(participant)
    record(
      .responded(Responded(ref: post.ref, choice: choice, effect: enters ? .entered : .none)), in: room,
      ref: post.opening)
  }

  /// Somebody's connections have been gone for long enough. Presence is in no log, so the server says so.
  mutating func noteAbsence(of participant: Participant, from ref: PostRef) throws(Refusal) {
    guard by == .clock else { throw Refusal(.notAllowed, [], "Only the server does this.") }
    guard let meeting = state.meetings.running[ref], meeting.present.contains(participant) else { return }
    record(.met(ref, .left(participant)), in: meeting.room, ref: opening(of: meeting))
    recordChanges(of: meeting) { $0.depart(participant, at: $1) }
  }

  /// Somebody stepped out of the case for good, of which nobody is told more than what changes for them.
  mutating func leaveMeeting(on ref: PostRef, _ participant: Participant) {
    guard let meeting = state.meeting(in: .room(ref)), meeting.ref != ref else { return }
    recordChanges(of: meeting) { $0.depart(participant, at: $1) }
  }

  /// What coming and going changes for the others: whose turn it is, and who keeps the phases.
  private mutating func recordChanges(of meeting: Meeting, _ change: (inout Meeting, Moment) -> Void) {
    var after = meeting
    change(&after, context.at)
    if after.turns.first != meeting.turns.first {
      record(
        .met(meeting.ref, .turnPassed(to: after.turns.first)), in: meeting.room, ref: opening(of: meeting), by: .clock)
    }
    if after.keeper != meeting.keeper {
      record(.met(meeting.ref, .kept(by: after.keeper)), in: meeting.room, ref: opening(of: meeting), by: .clock)
    }
  }

  /// Hands one's turn on; whoever keeps the phases does so for somebody who is not there to do it.
  private mutating func pass(_ meeting: Meeting, by participant: Participant) throws(Refusal) {
    if meeting.hidesWords(of: participant), meeting.present.contains(participant) {
      let event = record(.met(meeting.ref, .wroteNothing), in: .own(participant), ref: opening(of: meeting))
      return finishWriting(meeting, .wroteNothing, of: participant, event)
    }
    guard let speaker = meeting.turns.first, speaker == participant || meeting.keeper == participant else {
      throw Refusal(.notYet, [meeting.ref.text, MeetingState.running], "It is not your turn now.")
    }
    record(
      .met(meeting.ref, .turnPassed(to: meeting.turns.dropFirst().first)), in: meeting.room, ref: opening(of: meeting))
  }

  private mutating func give(
    _ response: ResponseDeclaration, _ words: String?, in meeting: Meeting, by participant: Participant
  ) throws(Refusal) {
    guard let closing = Format.Closing(rawValue: response.choice), meeting.format.closing.contains(closing) else {
      throw Refusal(.notAllowed, [meeting.ref.text], "A meeting of this format does not end with that.")
    }
    guard participant == meeting.presenter else {
      throw Refusal(.notAllowed, [meeting.ref.text], "The presenter says this.")
    }
    let lead = try checkedLead(of: response.note, words, ref: meeting.ref)
    record(
      .met(meeting.ref, .gave(closing, day: lead.day)), in: meeting.room, body: words.map(Body.text),
      ref: opening(of: meeting))
  }
}
