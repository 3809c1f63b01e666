import Collective
import ConsiliumProtocol

/// INVITE, KICK, KNOCK and RENAME.
extension Session {
  func invite(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    guard let nick = line[0] else {
      let names = context.state.circles.values.filter { $0.invited.contains(participant) }.map(\.name.text).sorted()
      return .reply(
        names.map { numeric(.inviteList, context, $0) }
          + [numeric(.endOfInviteList, context, "End of your invitations.")])
    }
    guard let name = line[1] else {
      return .reply([numeric(.needMoreParams, context, "INVITE", "Write: INVITE name #circle")])
    }
    guard let circle = CircleName(name) else {
      return .reply([numeric(.noSuchChannel, context, name, "A circle's name begins with # and has no spaces.")])
    }
    guard let newcomer = Handle(nick).flatMap(context.state.participant(named:)) else {
      return .reply([numeric(.noSuchNick, context, nick, "There is nobody of that name.")])
    }
    return .append([
      PendingAppend(command: .invite(newcomer, circle), purpose: .verb(.circles(.invite), shown: name))
    ])
  }

  func kick(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.circles(.kick)
    let names = line.parameters[0].split(separator: ",").map(String.init)
    let nicks = line.parameters[1].split(separator: ",").prefix(configuration.limits.targets).map(String.init)
    let reason = line[2] ?? ""
    guard names.count == 1 || names.count == nicks.count else {
      return .reply([numeric(.needMoreParams, context, "KICK", "Write: KICK #circle nick :reason")])
    }
    if let refused = refusal(ofTalk: reason, verb: verb, context) { return .reply(refused) }
    var appends: [PendingAppend] = []
    var replies: [Line] = []
    for (index, nick) in nicks.enumerated() {
      let name = names.count == 1 ? names[0] : names[index]
      guard let circle = CircleName(name) else {
        replies.append(numeric(.noSuchChannel, context, name, "There is no circle of that name."))
        continue
      }
      guard let member = Handle(nick).flatMap(context.state.participant(named:)) else {
        replies.append(numeric(.noSuchNick, context, nick, "There is nobody of that name."))
        continue
      }
      appends.append(
        PendingAppend(
          command: .kick(member, from: circle, reason: reason), purpose: .verb(verb, shown: name)))
    }
    return .append(appends, replies: replies)
  }

  mutating func knock(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    let name = line.parameters[0]
    guard let circle = CircleName(name).flatMap({ context.state.circles[$0] }),
      circle.charter.governance == .operator, !circle.modes.has(.secret)
    else { return .reply([numeric(.noSuchChannel, context, name, "There is no such channel to knock at.")]) }
    guard circle.members[participant] == nil else {
      return .reply([numeric(.knockOnChan, context, name, "You are in it already.")])
    }
    guard circle.modes.has(.inviteOnly) || circle.modes.key != nil else {
      return .reply([numeric(.chanOpen, context, name, "It is open. Type: JOIN \(name)")])
    }
    let words = line[1] ?? ""
    if let refused = refusal(ofTalk: words, verb: .circles(.knock), context) { return .reply(refused) }
    let source = wireNames(context).source(of: participant)
    let told = Numeric.knock.line(
      from: serverName, to: circle.name.text, circle.name.text, source.description,
      words.isEmpty ? "asks to come in." : "asks to come in: \(words)")
    effects.append(.tellOperators([told], of: circle.name))
    return .reply([numeric(.knockDelivered, context, circle.name.text, "Its operators were told.")])
  }

  func rename(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.circles(.rename)
    let name = line.parameters[0]
    let wanted = line.parameters[1]
    guard let circle = CircleName(name), context.state.circles[circle] != nil else {
      return .reply([numeric(.noSuchChannel, context, name, "There is no circle of that name.")])
    }
    guard let newName = CircleName(wanted) else {
      return .reply([
        fail(verb, .cannotRename, [name, wanted], "A circle's name begins with # and has no spaces.")
      ])
    }
    if let refused = refusal(ofName: wanted, verb: verb, context) ?? refusal(ofTalk: line[2] ?? "", verb: verb, context)
    {
      return .reply(refused)
    }
    return .append([
      PendingAppend(
        command: .renameCircle(circle, to: newName, reason: line[2] ?? ""), purpose: .verb(verb, shown: name))
    ])
  }
}
