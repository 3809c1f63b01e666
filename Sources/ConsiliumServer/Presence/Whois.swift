import Collective
import ConsiliumProtocol

extension Session {
  func whois(_ line: Line, _ context: SessionContext) -> [Line] {
    guard let name = line.parameters.last, !name.isEmpty else {
      return [numeric(.noNicknameGiven, context, "Say whose.")]
    }
    guard let other = Handle(name).flatMap(context.state.participant(named:)), mayKnow(other, context),
      context.presence.isHere(other) || other.accountID != nil && configuration.access.requiresAccount
    else {
      return [
        numeric(.noSuchNick, context, name, "There is nobody of that name."),
        numeric(.endOfWhois, context, name, "End of WHOIS."),
      ]
    }
    let source = wireNames(context).source(of: other)
    let nick = source.nick
    let standing = context.presence.standing(of: other)
    let modes = standing?.modes ?? UserModes()
    var lines = [
      numeric(
        .whoisUser, context, nick, source.user ?? "*", source.host ?? "*", "*", standing?.realName ?? nick)
    ]
    let channels = channels(of: other, context)
    if !channels.isEmpty { lines.append(numeric(.whoisChannels, context, nick, channels.joined(separator: " "))) }
    lines.append(numeric(.whoisServer, context, nick, serverName, configuration.networkName))
    if modes.isOperator { lines.append(numeric(.whoisOperator, context, nick, "wears the moderator's hat")) }
    if let account = other.accountID.flatMap({ context.state.accounts[$0]?.handle.text }) {
      lines.append(numeric(.whoisAccount, context, nick, account, "is signed in as"))
    }
    if modes.isBot { lines.append(numeric(.whoisBot, context, nick, "is a program")) }
    if standing != nil { lines.append(numeric(.whoisSecure, context, nick, "is using a secure connection")) }
    if MetadataDraft(capabilities) != nil {
      let values = context.presence.metadata.values(of: .person(other))
      lines += values.keys.map { numeric(.whoisKeyValue, context, nick, $0, "*", values[$0] ?? "") }
    }
    if let away = standing?.away { lines.append(numeric(.away, context, nick, away)) }
    // When somebody was last at the keyboard is nobody's business in a collective.
    if let standing, !configuration.access.requiresAccount {
      let idle = max(0, context.now.milliseconds - standing.lastSpoke.milliseconds) / 1000
      lines.append(
        numeric(
          .whoisIdle, context, nick, String(idle), String(standing.signedOn.milliseconds / 1000),
          "seconds idle, signed on"))
    }
    return lines + [numeric(.endOfWhois, context, nick, "End of WHOIS.")]
  }

  /// Those one shares; in open channels also others that are not secret, of people who are not invisible.
  private func channels(of other: Participant, _ context: SessionContext) -> [String] {
    let isInvisible = context.presence.modes(of: other).isInvisible
    return context.state.circles.values.compactMap { circle -> String? in
      guard let membership = circle.members[other] else { return nil }
      let isShared = participant.map { circle.members[$0] != nil } == true
      guard isShared || (isOpenToView(circle) && !isInvisible) else { return nil }
      return membership.prefixes(all: capabilities.contains(.multiPrefix)) + circle.name.text
    }.sorted()
  }
}
