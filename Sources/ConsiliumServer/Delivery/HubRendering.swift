import Collective
import ConsiliumProtocol

/// What the connections of an event loop are shown, by that loop's fold of the log. Nothing is read for it: what an event is
/// shown with comes with it.
extension Hub {
  func shared(
    _ event: Event, _ capabilities: CapabilitySet, _ recalled: [EventID: Event] = [:], for viewer: Participant? = nil
  ) -> [Line] {
    rendering(capabilities, for: viewer).lines(event) + restored(event, capabilities, recalled)
  }

  /// What is in view again is delivered again.
  private func restored(
    _ event: Event, _ capabilities: CapabilitySet, _ recalled: [EventID: Event]
  ) -> [Line] {
    guard case .obscured(let act) = event.facts, act.manner == .restored else { return [] }
    return act.subjects.compactMap { recalled[$0] }.flatMap(rendering(capabilities).lines)
  }

  private func rendering(_ capabilities: CapabilitySet, for viewer: Participant? = nil) -> EventRendering {
    EventRendering(
      state: state, capabilities: capabilities, serverName: configuration.serverName, presence: presence,
      viewer: viewer)
  }

  /// An event as one connection sees it, live or from the log; nothing where it does not see it now.
  ///
  /// - Parameter recalled: earlier events that are shown again with it.
  func shown(
    _ event: Event, to connection: Connection, _ recalled: [EventID: Event] = [:], isOrigin: Bool = false
  ) -> Shown {
    guard let participant = connection.participant else { return Shown() }
    let isPersonal = event.isPersonal(to: participant, in: state)
    guard state.sees(participant, event) || isPersonal || isOrigin || event.isOfGuest else { return Shown() }
    if isOrigin, event.facts.isMessage, !connection.capabilities.contains(.echoMessage) { return Shown() }
    let shown = shared(event, connection.capabilities, recalled, for: participant)
    guard isPersonal else { return Shown(lines: shown) }
    let own = personal(participant, connection.capabilities, recalled).lines(event)
    let entered = event.entered(by: participant, in: state)
    let entrances = entered.isEmpty ? [] : [Entrance(targets: entered, before: event.seq)]
    // A room is entered before what stands in it is shown.
    if case .submitted = event.facts, case .room = event.target {
      return Shown(lines: own + shown, entrances: entrances)
    }
    return Shown(lines: shown + own, entrances: entrances)
  }

  /// What has to be read before a connection can be shown these events from the log.
  func recalled(by events: [Event], for connection: Connection) -> [EventID] {
    guard let participant = connection.participant else { return [] }
    return events.filter { state.sees(participant, $0) || $0.isPersonal(to: participant, in: state) }
      .flatMap(state.recalled)
  }

  private func personal(
    _ participant: Participant, _ capabilities: CapabilitySet, _ recalled: [EventID: Event] = [:]
  ) -> PersonalRendering {
    PersonalRendering(
      participant: participant, state: state, topics: topics, capabilities: capabilities,
      serverName: configuration.serverName, presence: presence, recalled: recalled)
  }

  /// Everything a new connection is in: her circles, then the rooms of posts that are not settled.
  func places(of connection: Connection) -> Shown {
    guard let participant = connection.participant else { return Shown() }
    return Shown(
      lines: personal(participant, connection.capabilities).allPlaces(),
      entrances: [Entrance(targets: state.placesShown(to: participant), before: state.seq + 1)])
  }

  /// The end of the talk of places that somebody came into, as it may be shown now.
  func recentTalk(_ events: [Target: [Event]], in targets: [Target], for connection: Connection) -> [Line] {
    guard let participant = connection.participant else { return [] }
    let talk = RecentTalk(
      participant: participant, state: state, capabilities: connection.capabilities,
      serverName: configuration.serverName, presence: presence,
      most: configuration.access.linesOnEntry)
    return targets.flatMap { talk.lines(events[$0] ?? [], in: $0) }
  }
}
