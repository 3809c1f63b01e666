import Collective
import ConsiliumProtocol

/// Telling those who asked for it of changed metadata, and showing whoever comes in what there is.
extension Hub {
  /// Values are looked up as they are told: of two changes at once, everybody ends with the one that holds.
  ///
  /// - Parameter except: the connection that made the change, and was answered.
  func tellMetadata(_ subject: Metadata.Subject, _ keys: [String], except: UInt64) {
    let values = presence.metadata.values(of: subject)
    guard let name = view([]).name(of: subject) else { return }
    for (connection, draft) in subscribers(to: subject) where connection.id != except {
      let lines = lines(draft, for: connection)
      connection.emit(
        keys.filter(connection.session.subscriptions.keys.contains).map { lines.update(name, $0, values[$0]) })
    }
    flush()
  }

  private func subscribers(to subject: Metadata.Subject) -> [(Connection, MetadataDraft)] {
    let found: [Connection]
    switch subject {
    case .circle(let circle, _):
      found = state.audience(of: .circle(circle)).flatMap { byParticipant[$0] ?? [] }
    case .person(let participant):
      let neighbours = Set(state.neighbours(of: participant)).union([participant])
      let nick = state.nick(of: participant)?.folded ?? ""
      found = byParticipant.filter { state.pause(of: $0.key) == nil }.flatMap { other, connections in
        connections.filter { connection in
          neighbours.contains(other) || (connection.session.monitored[nick] != nil && mayWatch(other, participant))
        }
      }
    }
    return found.compactMap { connection in
      guard connection.isLevel, !connection.session.subscriptions.keys.isEmpty else { return nil }
      return MetadataDraft(connection.capabilities).map { (connection, $0) }
    }
  }

  private func lines(_ draft: MetadataDraft, for connection: Connection) -> MetadataLines {
    let nick = connection.participant.flatMap(state.nick(of:))?.text ?? "*"
    return MetadataLines(draft: draft, serverName: configuration.serverName, nick: nick)
  }

  private func view(_ keys: [String]) -> MetadataView {
    MetadataView(state: state, metadata: presence.metadata, keys: keys)
  }

  /// Somebody came into a circle: she is shown what is said there, and the others what she says of herself. Returns the
  /// lines for the connection she came in by.
  func metadataOnEntry(_ event: Event, origin: Connection?) -> [Line] {
    guard case .joined(let name) = event.facts, let participant = event.envelope.author.participant,
      let circle = state.circles[name]
    else { return [] }
    var answer: [Line] = []
    for connection in byParticipant[participant] ?? [] where connection.isLevel || connection === origin {
      let shown = metadata(of: [circle], under: circle.name.text, for: connection)
      if connection === origin { answer = shown } else { connection.emit(shown) }
    }
    let own = presence.metadata.values(of: .person(participant))
    if !own.isEmpty, let nick = state.nick(of: participant)?.text {
      for (connection, draft) in subscribers(to: .circle(name, founded: circle.founded))
      where connection.participant != participant {
        let lines = lines(draft, for: connection)
        connection.emit(
          connection.session.subscriptions.keys.compactMap { key in own[key].map { lines.update(nick, key, $0) } })
      }
    }
    return answer
  }

  private func metadata(of circles: [Circle], under name: String, for connection: Connection) -> [Line] {
    guard let draft = MetadataDraft(connection.capabilities) else { return [] }
    return lines(draft, for: connection).synced(
      name, view(connection.session.subscriptions.keys).entries(in: circles),
      limit: configuration.limits.metadataValues)
  }

  /// Of all the places that a new connection is in.
  func metadataOfPlaces(of connection: Connection) -> [Line] {
    guard let participant = connection.participant, let draft = MetadataDraft(connection.capabilities) else {
      return []
    }
    let circles = state.circles.values.filter {
      $0.members[participant] != nil && state.sees(participant, .circle($0.name))
    }
    return circles.isEmpty ? [] : metadata(of: Array(circles), under: draft.everything, for: connection)
  }

  /// Of somebody who is watched and just came.
  func metadata(of participant: Participant, for connection: Connection) -> [Line] {
    guard let draft = MetadataDraft(connection.capabilities), let nick = state.nick(of: participant)?.text else {
      return []
    }
    return lines(draft, for: connection).synced(
      nick, view(connection.session.subscriptions.keys).entries(of: participant),
      limit: configuration.limits.metadataValues)
  }

  /// Channels that are new, or called anew. One loop does it for all.
  func keepMetadata(after event: Event) {
    guard index == 0 else { return }
    switch event.facts {
    case .circleFounded(let name, _):
      if let founded = state.circles[name]?.founded {
        presence.metadata.forget(name, foundedBefore: founded)
      }
    case .circleRenamed(let name, let newName):
      if let founded = state.circles[newName]?.founded {
        presence.metadata.rename(name, to: newName, founded: founded)
      }
    case .accountDisabled(let id): presence.metadata.forget(.account(id))
    default: break
    }
  }
}
