import Collective
import ConsiliumProtocol

/// WHO, WHOX and WHOWAS.
extension Session {
  /// Whoever shares a circle, or anybody where no account is needed.
  func mayKnow(_ other: Participant, _ context: SessionContext) -> Bool {
    guard let participant else { return false }
    if participant == other || !configuration.access.requiresAccount { return true }
    return shareCircle(participant, other, context)
  }

  func shareCircle(_ one: Participant, _ other: Participant, _ context: SessionContext) -> Bool {
    context.state.circles.values.contains { $0.members[one] != nil && $0.members[other] != nil }
  }

  func who(_ line: Line, _ context: SessionContext) -> [Line] {
    let mask = line[0] ?? "*"
    let option = line[1] ?? ""
    let onlyOperators = option.prefix { $0 != "%" }.contains("o")
    let extended = option.firstIndex(of: "%").map { WhoxFields(String(option[option.index(after: $0)...])) }
    var people = self.people(matching: mask, context)
    if onlyOperators { people = people.filter { context.presence.modes(of: $0.1).isOperator } }
    let rows = people.map { place, person in
      let row = WhoRow(
        person: person, place: place, context: context, capabilities: capabilities, serverName: serverName,
        showsIdle: !configuration.access.requiresAccount)
      return extended.map { numeric(.whoSpcReply, context, row.columns($0)) }
        ?? numeric(.whoReply, context, row.standard)
    }
    return rows + [numeric(.endOfWho, context, mask, "End of WHO.")]
  }

  private func people(matching mask: String, _ context: SessionContext) -> [(CircleName?, Participant)] {
    if let circle = CircleName(mask) {
      guard let participant, let found = context.state.circles[circle],
        context.state.sees(participant, .circle(circle)) || isOpenToView(found)
      else { return [] }
      let members = found.members.keys.filter { member in
        found.members[participant] != nil || !context.presence.modes(of: member).isInvisible
      }
      return sorted(members.map { (found.name, $0) }, context)
    }
    if let one = Handle(mask).flatMap(context.state.participant(named:)) {
      return mayKnow(one, context) ? [(nil, one)] : []
    }
    let pattern = mask == "0" ? "*" : CaseMapping.ascii.casefolded(mask)
    let found = context.presence.here.filter { person in
      guard let nick = context.state.nick(of: person), mayKnow(person, context) else { return false }
      let isFindable =
        person == participant || !context.presence.modes(of: person).isInvisible
        || participant.map { shareCircle($0, person, context) } == true
      return isFindable && globMatches(pattern, nick.folded)
    }
    return sorted(found.map { (nil, $0) }, context)
  }

  /// A channel that anybody may look into from outside.
  func isOpenToView(_ circle: Circle) -> Bool {
    circle.charter.governance == .operator && !circle.modes.has(.secret)
  }

  private func sorted(
    _ people: [(CircleName?, Participant)], _ context: SessionContext
  ) -> [(CircleName?, Participant)] {
    people.sorted {
      (context.state.nick(of: $0.1)?.folded ?? "", $0.1.rawValue) < (
        context.state.nick(of: $1.1)?.folded ?? "", $1.1.rawValue
      )
    }
  }

  func whowas(_ line: Line, _ context: SessionContext) -> [Line] {
    guard let name = line[0], !name.isEmpty else {
      return [numeric(.noNicknameGiven, context, "Say whose nick it was.")]
    }
    let asked = line[1].flatMap { Int($0) } ?? 0
    var found = Handle(name).map(context.presence.departures(of:)) ?? []
    if configuration.access.requiresAccount {
      found = found.filter { departure in
        departure.account.flatMap(Handle.init).flatMap(context.state.participant(named:)).map { mayKnow($0, context) }
          ?? false
      }
    }
    if asked > 0 { found = Array(found.prefix(asked)) }
    let end = numeric(.endOfWhowas, context, name, "End of WHOWAS.")
    guard !found.isEmpty else {
      return [numeric(.wasNoSuchNick, context, name, "Nobody had that nick lately."), end]
    }
    return found.flatMap { departure -> [Line] in
      let time = ServerTime(milliseconds: departure.at.milliseconds).description
      return [
        numeric(.whowasUser, context, departure.nick.text, departure.user, serverName, "*", departure.realName),
        numeric(.whoisServer, context, departure.nick.text, serverName, time),
      ]
    } + [end]
  }
}

/// The columns a WHOX asks for, and its token. Source: IRCv3 WHOX.
struct WhoxFields {
  let letters: String
  let token: String

  init(_ text: String) {
    let parts = text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    letters = String(parts.first ?? "")
    token = parts.count == 2 && !parts[1].isEmpty ? String(parts[1].prefix(3)) : "0"
  }
}

/// One person as WHO shows her.
struct WhoRow {
  let person: Participant
  let place: CircleName?
  let context: SessionContext
  let capabilities: CapabilitySet
  let serverName: String
  let showsIdle: Bool

  private var source: Source { WireNames(state: context.state, serverName: serverName).source(of: person) }
  private var realName: String { context.presence.realName(of: person) ?? source.nick }

  private var flags: String {
    let modes = context.presence.modes(of: person)
    let here = context.presence.isHere(person) && context.presence.away(person) == nil
    var flags = (here ? "H" : "G") + (modes.isOperator ? "*" : "") + (modes.isBot ? "B" : "")
    if let membership = place.flatMap({ context.state.circles[$0]?.members[person] }) {
      flags += membership.prefixes(all: capabilities.contains(.multiPrefix))
    }
    return flags
  }

  var standard: [String] {
    [
      place?.text ?? "*", source.user ?? "*", source.host ?? "*", serverName, source.nick, flags, "0 " + realName,
    ]
  }

  /// In the one order that WHOX has, whatever order was asked in.
  func columns(_ fields: WhoxFields) -> [String] {
    "tcuihsnfdlaor".filter(fields.letters.contains).map { letter in
      switch letter {
      case "t": fields.token
      case "c": place?.text ?? "*"
      case "u": source.user ?? "*"
      case "i": "255.255.255.255"
      case "h": source.host ?? "*"
      case "s": serverName
      case "n": source.nick
      case "f": flags
      case "d": "0"
      case "l": String(idleSeconds)
      case "a": person.accountID.flatMap { context.state.accounts[$0]?.handle.text } ?? "0"
      case "o": "n/a"
      default: realName
      }
    }
  }

  private var idleSeconds: Int64 {
    guard showsIdle, let standing = context.presence.standing(of: person) else { return 0 }
    return max(0, context.now.milliseconds - standing.lastSpoke.milliseconds) / 1000
  }
}

extension Membership {
  /// `@` and `+`: all of them, or the highest.
  func prefixes(all: Bool) -> String {
    let held = (isOperator ? "@" : "") + (hasVoice ? "+" : "")
    return all ? held : String(held.prefix(1))
  }
}
