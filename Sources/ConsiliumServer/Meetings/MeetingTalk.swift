import Collective
import ConsiliumProtocol
import EventLog
import SystemCrypto

/// That words sounded like advice when they were sent on: whoever keeps the phases is told which.
struct AdviceMark {
  let meeting: PostRef
  let keeper: Participant
}

/// What a meeting makes of words before they go to the writer.
enum MeetingTalk {
  case goesOn(AdviceMark?)
  case answered([Line])
}

extension Session {
  /// In a phase of questions, what sounds like advice is held back once. What a meeting does not keep never goes to the
  /// writer: it is passed on to whoever is in the room now.
  mutating func inMeeting(
    _ text: String, to target: Target, named name: String, _ verb: Verb.Talk, tags: [Tag], _ context: SessionContext
  ) -> MeetingTalk {
    guard let participant, case .room = target, let meeting = context.state.meeting(in: target),
      context.state.sees(participant, target)
    else { return .goesOn(nil) }
    if let refusal = context.state.listens(participant, in: meeting, at: context.now) {
      // Of what is kept the writer decides, at its place in the order.
      return meeting.format.isKept
        ? .goesOn(nil) : .answered([line(for: refusal, verb: .talk(verb), shown: name, context)])
    }
    var mark: AdviceMark?
    if meeting.phase.asks == .questions, meeting.role(of: participant) == .consultant, AdviceCue.isIn(text) {
      let digest = SHA256.digest(target.rawValue + " " + text)
      guard heldAdvice == digest else {
        heldAdvice = digest
        return .answered([adviceHint(verb, name)])
      }
      mark = AdviceMark(meeting: meeting.ref, keeper: meeting.keeper)
    }
    heldAdvice = nil
    return meeting.format.isKept
      ? .goesOn(mark) : .answered(passOn(text, to: target, verb, tags: tags, mark, by: participant, context))
  }

  private func adviceHint(_ verb: Verb.Talk, _ name: String) -> Line {
    StandardReply(
      .note, verb.rawValue, .soundsLikeAdvice, [name],
      "This sounds like advice, and questions come first. Ask it another way, or send it again as it is."
    ).line(from: serverName)
  }

  private mutating func passOn(
    _ text: String, to target: Target, _ verb: Verb.Talk, tags: [Tag], _ mark: AdviceMark?, by participant: Participant,
    _ context: SessionContext
  ) -> [Line] {
    var generator = SystemRandomNumberGenerator()
    let event = Event(
      envelope: Envelope(
        seq: 0, id: EventID.random(using: &generator), at: context.now, author: .participant(participant),
        target: target),
      facts: .said(Said(isNotice: verb == .notice)), body: .message(text, tags: ClientTags.stored(tags)))
    effects.append(.passOn(event))
    if let mark { tell(mark, of: event.id, by: participant, verb.rawValue, context) }
    return capabilities.contains(.echoMessage) ? rendering(context).lines(event) : []
  }

  mutating func settle(
    _ mark: AdviceMark, _ verb: Verb, _ shown: String, _ result: Result<AppendOutcome.Granted, Refusal>,
    _ context: SessionContext
  ) -> [Line] {
    switch result {
    case .failure(let refusal): return [line(for: refusal, verb: verb, shown: shown, context)]
    case .success(.appended(let ids)):
      if let id = ids.first, let participant { tell(mark, of: id, by: participant, verb.name, context) }
      return []
    case .success: return []
    }
  }

  /// To whoever keeps the phases, and to nobody else; in no log.
  private mutating func tell(
    _ mark: AdviceMark, of id: EventID, by participant: Participant, _ verb: String, _ context: SessionContext
  ) {
    let nick = context.state.nick(of: participant)?.text ?? "*"
    let note = StandardReply(
      .note, verb, .soundsLikeAdvice, [mark.meeting.text, id.rawValue, nick],
      "\(nick) sent this although it sounds like advice."
    ).line(from: serverName)
    effects.append(.relay([note], to: .own(mark.keeper), carrying: CapabilitySet(.posts)))
  }
}

extension Hub {
  /// Shows an event that is in no log to whoever sees its place now. Who is not level, or comes later, misses it.
  func passOn(_ event: Event, except origin: UInt64) {
    for participant in state.audience(of: event.target) {
      for connection in byParticipant[participant] ?? [] where connection.id != origin && connection.isLevel {
        connection.show(shown(event, to: connection))
      }
    }
  }
}
