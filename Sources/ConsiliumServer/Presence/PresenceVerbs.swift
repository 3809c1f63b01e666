import Collective
import ConsiliumProtocol

extension Session {
  mutating func receive(_ verb: Verb.Presence, _ line: Line, _ context: SessionContext) -> SessionStep {
    switch verb {
    case .away: return setAway(line[0], context)
    case .who: return .reply(who(line, context))
    case .whois: return .reply(whois(line, context))
    case .userhost: return .reply([userhost(line.parameters, context)])
    case .whowas: return .reply(whowas(line, context))
    case .setname: return setName(line.parameters[0], context)
    case .monitor: return monitor(line, context)
    case .metadata: return metadata(line, context)
    }
  }

  // MARK: Away

  private mutating func setAway(_ message: String?, _ context: SessionContext) -> SessionStep {
    let words = message.flatMap { $0.isEmpty ? nil : $0 }
    if let words, let refused = refusal(ofTalk: words, verb: .presence(.away), context) { return .reply(refused) }
    let text = words.map { String(decoding: $0.utf8.prefix(Self.awayBytes), as: UTF8.self) }
    guard phase == .registered, let participant else {
      guard capabilities.contains(.preAway) else {
        return .reply([numeric(.notRegistered, context, "Sign in first.")])
      }
      signIn.away = text
      return .reply([away(text, context)])
    }
    context.presence.update(participant) { $0.away = text }
    let source = wireNames(context).source(of: participant)
    let told = text.map { Line(source: source, "AWAY", [$0]).withTrailing } ?? Line(source: source, "AWAY")
    effects.append(.tell([told], about: participant, carrying: CapabilitySet(.awayNotify)))
    return .reply([away(text, context)])
  }

  /// Bytes of an away message.
  static let awayBytes = 300

  private func away(_ text: String?, _ context: SessionContext) -> Line {
    text == nil
      ? numeric(.unaway, context, "You are back.") : numeric(.nowAway, context, "You are marked as away.")
  }

  // MARK: Names

  private mutating func setName(_ name: String, _ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    guard !name.isEmpty, name.utf8.count <= Self.realNameBytes else {
      return .reply([
        fail(.presence(.setname), .invalidRealname, [], "A name has 1 to \(Self.realNameBytes) bytes.")
      ])
    }
    if let refused = refusal(ofTalk: name, verb: .presence(.setname), context) { return .reply(refused) }
    context.presence.update(participant) { $0.realName = name }
    let line = Line(source: wireNames(context).source(of: participant), "SETNAME", [name]).withTrailing
    effects.append(.tell([line], about: participant, carrying: CapabilitySet(.setname)))
    return .reply([line])
  }

  /// Bytes of the name beside a nick.
  static let realNameBytes = 128

  private func userhost(_ nicks: [String], _ context: SessionContext) -> Line {
    let names = wireNames(context)
    let rows = nicks.prefix(5).compactMap { nick -> String? in
      guard let other = Handle(nick).flatMap(context.state.participant(named:)), mayKnow(other, context),
        let standing = context.presence.standing(of: other)
      else { return nil }
      let source = names.source(of: other)
      let hat = standing.modes.isOperator ? "*" : ""
      return "\(source.nick)\(hat)=\(standing.away == nil ? "+" : "-")\(source.user ?? "")@\(source.host ?? "")"
    }
    return numeric(.userhost, context, rows.joined(separator: " "))
  }
}
