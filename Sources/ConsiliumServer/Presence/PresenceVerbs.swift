import Collective
import ConsiliumProtocol

extension Session {
  mutating func receive(_ verb: Verb.Presence, _ line: Line, _ context: SessionContext) -> SessionStep {
    switch verb {
    case .away: return setAway(line[0], context)
    case .who: return .reply(who(line[0] ?? "*", context))
    case .whois:
      guard let name = line.parameters.last else {
        return .reply([numeric(.noNicknameGiven, context, "Say whom you mean.")])
      }
      return .reply(whois(name, context))
    case .userhost: return .reply([userhost(line.parameters, context)])
    }
  }

  private mutating func setAway(_ message: String?, _ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    guard let message, !message.isEmpty else {
      context.presence.setAway(nil, participant)
      return .reply([numeric(.unaway, context, "You are back.")])
    }
    if let refused = refusal(ofTalk: message, verb: .presence(.away), context) { return .reply(refused) }
    context.presence.setAway(message, participant)
    return .reply([numeric(.nowAway, context, "You are marked as away.")])
  }

  /// Whoever shares a circle, or anybody where no account is needed.
  private func mayKnow(_ other: Participant, _ context: SessionContext) -> Bool {
    guard let participant else { return false }
    if participant == other || !configuration.access.requiresAccount { return true }
    return context.state.circles.values.contains {
      $0.members[participant] != nil && $0.members[other] != nil
    }
  }

  private func who(_ mask: String, _ context: SessionContext) -> [Line] {
    var people: [(String, Participant)] = []
    if let circle = CircleName(mask) {
      if let participant, context.state.sees(participant, .circle(circle)) {
        people = context.state.circles[circle]?.members.keys.map { (circle.text, $0) } ?? []
      }
    } else if let other = Handle(mask).flatMap(context.state.participant(named:)), mayKnow(other, context) {
      people = [("*", other)]
    }
    let names = wireNames(context)
    let sorted = people.sorted { names.source(of: $0.1).nick < names.source(of: $1.1).nick }
    let rows = sorted.map { place, person -> Line in
      let source = names.source(of: person)
      let here = context.presence.isHere(person) && context.presence.away(person) == nil
      return numeric(
        .whoReply, context, place, source.user ?? "", source.host ?? "", serverName, source.nick, here ? "H" : "G",
        "0 \(source.nick)")
    }
    return rows + [numeric(.endOfWho, context, mask, "End of WHO.")]
  }

  private func whois(_ name: String, _ context: SessionContext) -> [Line] {
    guard let other = Handle(name).flatMap(context.state.participant(named:)), mayKnow(other, context) else {
      return [
        numeric(.noSuchNick, context, name, "There is nobody of that name."),
        numeric(.endOfWhois, context, name, "End of WHOIS."),
      ]
    }
    let source = wireNames(context).source(of: other)
    var lines = [
      numeric(.whoisUser, context, source.nick, source.user ?? "", source.host ?? "", "*", source.nick)
    ]
    let shared = context.state.circles.values.filter { circle in
      circle.members[other] != nil && participant.map { circle.members[$0] != nil } == true
    }.map(\.name.text).sorted()
    if !shared.isEmpty { lines.append(numeric(.whoisChannels, context, source.nick, shared.joined(separator: " "))) }
    if other.accountID != nil {
      lines.append(numeric(.whoisAccount, context, source.nick, source.nick, "is signed in as"))
    }
    if let away = context.presence.away(other) { lines.append(numeric(.away, context, source.nick, away)) }
    return lines + [numeric(.endOfWhois, context, source.nick, "End of WHOIS.")]
  }

  private func userhost(_ nicks: [String], _ context: SessionContext) -> Line {
    let names = wireNames(context)
    let rows = nicks.prefix(5).compactMap { nick -> String? in
      guard let other = Handle(nick).flatMap(context.state.participant(named:)), mayKnow(other, context) else {
        return nil
      }
      let source = names.source(of: other)
      return "\(source.nick)=+\(source.user ?? "")@\(source.host ?? "")"
    }
    return numeric(.userhost, context, rows.joined(separator: " "))
  }
}
