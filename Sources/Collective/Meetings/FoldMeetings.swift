/// Folding a meeting.
extension Collective {
  mutating func applyMeeting(_ envelope: Envelope, _ ref: PostRef, _ step: MeetingStep) {
    switch step {
    case .facilitated(let circle):
      if case .own(let participant) = envelope.target {
        meetings.facilitated[circle, default: [:]][participant, default: 0] += 1
      }
      return
    case .earned(let hours):
      if case .own(.account(let id)) = envelope.target { meetings.hours[id, default: []].append(hours) }
      return
    case .began(let opening):
      guard posts[ref] != nil else { return }
      meetings.running[ref] = Meeting(ref, opening, at: envelope.at)
    default:
      meetings.running[ref]?.apply(step, of: envelope.author.participant, event: envelope.id, at: envelope.at)
    }
    posts[ref]?.holder = meetings.running[ref]?.keeper
  }

  /// Coming and going: by an answer to the meeting itself, or for good by stepping out of its case.
  mutating func applyAttendance(_ response: Responded, _ envelope: Envelope) {
    guard let participant = envelope.author.participant else { return }
    guard posts[response.ref]?.declaration?.room == .meeting else {
      if response.effect == .left { leaveMeeting(in: response.ref, participant) }
      return
    }
    let ref = response.ref
    meetings.gathered[ref]?.removeAll { $0 == participant }
    switch (response.choice, meetings.running[ref]) {
    case (Attending.present, nil): meetings.gathered[ref, default: []].append(participant)
    case (Attending.present, _): meetings.running[ref]?.arrive(participant, at: envelope.at)
    case (Attending.absent, _): meetings.running[ref]?.depart(participant, at: envelope.at)
    default: break
    }
    if let keeper = meetings.running[ref]?.keeper { posts[ref]?.holder = keeper }
    setDeadline(of: ref)
  }

  /// Whoever is out of the room is out of the meeting in it.
  mutating func leaveMeeting(in room: PostRef, _ participant: Participant) {
    guard let ref = meeting(in: .room(room))?.ref else { return }
    meetings.running[ref]?.depart(participant, at: at)
    posts[ref]?.holder = meetings.running[ref]?.keeper
    setDeadline(of: ref)
  }

  /// A meeting is over with the post's last move.
  mutating func applyEnd(of ref: PostRef) {
    guard let post = posts[ref], post.declaration?.room == .meeting else { return }
    if post.state != MeetingState.gathering { meetings.gathered[ref] = nil }
    if post.declaration?.isFinal(post.state) == true {
      meetings.running[ref] = nil
      posts[ref]?.holder = nil
    }
  }
}
