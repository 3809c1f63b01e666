import Collective
import ConsiliumProtocol

/// What acts of moderation change for one person's clients.
extension PersonalRendering {
  func moderated(_ moderated: Moderated, by event: Event) -> [Line] {
    switch moderated {
    case .paused: return placesOfPause().map { part($0, "Paused") }
    case .pauseEnded: return allPlaces()
    case .drawn(let ref, let ids, _):
      guard state.posts[ref] != nil, participant.accountID.map(ids.contains) == true else { return [] }
      return entry(to: .room(ref)) + recalled(by: event).flatMap(rendering.lines)
    case .noticed, .quieted, .quietEnded, .stillHeld: return []
    }
  }

  /// She was let see the words; it stands in the register.
  func viewed(_ act: Act, by event: Event) -> [Line] {
    guard act.kind == .view, let ref = act.ref else { return [] }
    return rendering.subject(of: ref, recalled(by: event))
  }

  /// Everything she is in and does not see for the time of her pause.
  private func placesOfPause() -> [Target] {
    let circles = state.circles.values.filter { $0.members[participant] != nil }.map { Target.circle($0.name) }
    let rooms = state.rooms(of: participant)
    return (circles + rooms).filter { !state.sees(participant, $0) }.sorted { $0.rawValue < $1.rawValue }
  }

  private func part(_ target: Target, _ why: String) -> Line {
    let name = names.name(of: target, author: .participant(participant))
    return Line(source: names.source(of: participant), "PART", [name, why]).withTrailing
  }
}
