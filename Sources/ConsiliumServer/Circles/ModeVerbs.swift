import Collective
import ConsiliumProtocol

/// MODE, of circles and of oneself.
extension Session {
  mutating func mode(_ line: Line, _ context: SessionContext) -> SessionStep {
    let name = line.parameters[0]
    guard WireNames.isPlace(name) else { return userMode(line, context) }
    if let room = room(named: name, context) { return .reply(modes(of: room, asked: line[1], context)) }
    guard let participant, let circle = CircleName(name), let found = context.state.circles[circle],
      context.state.sees(participant, .circle(circle)) || isOpenToView(found)
    else { return .reply([numeric(.noSuchChannel, context, name, "There is no such circle for you.")]) }
    guard line.parameters.count > 1 else { return .reply(modes(of: found, for: participant, context)) }
    let asked = ModeLine(Array(line.parameters.dropFirst()), state: context.state, host: serverName)
    var replies = asked.faults.map { self.line(for: $0, found.name.text, context) }
    for list in asked.lists { replies += entries(list, of: found, for: participant, context) }
    guard !asked.changes.isEmpty else { return .reply(replies) }
    for change in asked.changes {
      if case .key(let key?) = change, let refused = refusal(ofName: key, verb: .circles(.mode), context) {
        return .reply(refused)
      }
      if case .entry(_, let mask, true) = change,
        let refused = refusal(ofName: mask.text, verb: .circles(.mode), context)
      {
        return .reply(refused)
      }
    }
    return .append(
      [PendingAppend(command: .setModes(circle, asked.changes), purpose: .verb(.circles(.mode), shown: name))],
      replies: replies)
  }

  private func line(for fault: ModeLine.Fault, _ name: String, _ context: SessionContext) -> Line {
    switch fault {
    case .unknownLetter(let letter):
      numeric(.unknownMode, context, String(letter), "This mode is not known here.")
    case .missing(let letter):
      numeric(.invalidModeParam, context, name, String(letter), "*", "This mode needs a parameter.")
    case .invalid("k", _, let why): numeric(.invalidModeParam, context, name, "k", "*", why)
    case .invalid(let letter, let value, let why):
      numeric(.invalidModeParam, context, name, String(letter), value, why)
    case .noSuchNick(let nick): numeric(.noSuchNick, context, nick, "There is nobody of that name.")
    }
  }

  /// A post's room that one is in.
  private func room(named name: String, _ context: SessionContext) -> String? {
    guard let participant, let ref = PostRef(String(name.dropFirst())), name.hasPrefix("&"),
      context.state.sees(participant, .room(ref))
    else { return nil }
    return "&" + ref.text
  }

  /// Clients ask for these as they come in. Who is in a room follows from its post.
  private func modes(of room: String, asked: String?, _ context: SessionContext) -> [Line] {
    switch asked {
    case nil: [numeric(.channelModeIs, context, room, "+ns")]
    case "b", "+b": [numeric(.endOfBanList, context, room, "End of the list.")]
    case _?: [fail(.circles(.mode), .notAllowed, [room], "Who is in a room follows from its post: nobody sets it.")]
    }
  }

  private func modes(of circle: Circle, for participant: Participant, _ context: SessionContext) -> [Line] {
    var letters = "+"
    var parameters: [String] = []
    switch circle.charter.governance {
    case .collective: letters += circle.charter.entry == .invitation ? "int" : "nt"
    case .operator:
      letters += circle.modes.flags.map(\.rawValue).sorted().joined()
      if let key = circle.modes.key {
        letters += "k"
        parameters.append(circle.members[participant] == nil ? "*" : key)
      }
      if let limit = circle.modes.limit {
        letters += "l"
        parameters.append(String(limit))
      }
    }
    return [
      numeric(.channelModeIs, context, [circle.name.text, letters] + parameters),
      numeric(.creationTime, context, circle.name.text, String(circle.founded.milliseconds / 1000)),
    ]
  }

  private func entries(
    _ list: ChannelModes.List, of circle: Circle, for participant: Participant, _ context: SessionContext
  ) -> [Line] {
    let (row, end): (Numeric, Numeric) =
      switch list {
      case .ban: (.banList, .endOfBanList)
      case .exception: (.exceptList, .endOfExceptList)
      case .invitation: (.invexList, .endOfInvexList)
      }
    let membership = circle.members[participant]
    if circle.charter.governance == .operator, list != .ban, membership?.isOperator != true {
      return [numeric(.chanOPrivsNeeded, context, circle.name.text, "Only an operator of this channel sees that.")]
    }
    let shown = membership == nil ? [] : circle.modes.entries(list)
    return shown.map {
      numeric(row, context, circle.name.text, $0.mask.text, $0.by, String($0.at.milliseconds / 1000))
    } + [numeric(end, context, circle.name.text, "End of the list.")]
  }

  // MARK: Oneself

  private mutating func userMode(_ line: Line, _ context: SessionContext) -> SessionStep {
    let name = line.parameters[0]
    guard let participant else { return .reply([]) }
    guard let other = Handle(name).flatMap(context.state.participant(named:)) else {
      return .reply([numeric(.noSuchNick, context, name, "There is nobody of that name.")])
    }
    guard other == participant else {
      return .reply([numeric(.usersDontMatch, context, "Only your own modes are yours to see and set.")])
    }
    let old = context.presence.modes(of: participant)
    guard let asked = line[1] else { return .reply([numeric(.umodeIs, context, old.text)]) }
    var new = old
    var isOn = true
    var isKnown = true
    for letter in asked {
      switch letter {
      case "+": isOn = true
      case "-": isOn = false
      // The hat is put on with OPER alone.
      case "o" where isOn: break
      default:
        if new[letter] == nil { isKnown = false }
        new[letter] = isOn
      }
    }
    var lines = isKnown ? [] : [numeric(.umodeUnknownFlag, context, "This mode is not known here.")]
    if new != old {
      context.presence.update(participant) { $0.modes = new }
      lines.append(modeLine(from: old, to: new, context))
    }
    return .reply(lines)
  }

  /// `:wren!… MODE wren +i`.
  func modeLine(from old: UserModes, to new: UserModes, _ context: SessionContext) -> Line {
    let letters: [Character] = ["B", "i", "o", "w"]
    let added = letters.filter { new[$0] == true && old[$0] == false }
    let removed = letters.filter { new[$0] == false && old[$0] == true }
    let text = (added.isEmpty ? "" : "+" + String(added)) + (removed.isEmpty ? "" : "-" + String(removed))
    let source = participant.map { wireNames(context).source(of: $0) } ?? configuration.source
    return Line(source: source, "MODE", [source.nick, text])
  }
}
