import Collective
import ConsiliumProtocol

extension Session {
  mutating func receive(_ verb: Verb.Circles, _ line: Line, _ context: SessionContext) -> SessionStep {
    switch verb {
    case .join: return join(line, context)
    case .part: return part(line, context)
    case .topic: return topic(line, context)
    case .names:
      guard let name = line[0] else { return .reply([numeric(.endOfNames, context, "*", "End of names.")]) }
      return .reply(name.split(separator: ",").flatMap { names(of: String($0), context) })
    case .list: return list(context)
    case .invite: return invite(line, context)
    case .kick:
      return .reply([
        fail(
          .circles(.kick), .notAllowed, [line.parameters[0]],
          "Nobody is put out of a circle this way yet. Raise a concern: SUBMIT \(line.parameters[0]) flag.")
      ])
    case .mode: return mode(line, context)
    }
  }

  // MARK: Coming and going

  private func join(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.circles(.join)
    guard let names = targets(line.parameters[0]) else { return .reply([tooManyTargets(context)]) }
    var appends: [PendingAppend] = []
    var replies: [Line] = []
    for name in names {
      if name.hasPrefix("&") {
        replies.append(numeric(.noSuchChannel, context, name, "Rooms open by RESPOND, not by JOIN."))
        continue
      }
      guard let circle = CircleName(name) else {
        replies.append(numeric(.noSuchChannel, context, name, "A circle's name begins with # and has no spaces."))
        continue
      }
      if context.state.circles[circle] == nil, let refused = refusal(ofTalk: name, verb: verb, context) {
        replies += refused
        continue
      }
      appends.append(
        PendingAppend(
          command: .join(circle, founding: configuration.access.newCircle), purpose: .verb(verb, shown: name)))
    }
    return .append(appends, replies: replies)
  }

  private func part(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.circles(.part)
    let message = line[1] ?? ""
    if let refused = refusal(ofTalk: message, verb: verb, context) { return .reply(refused) }
    guard let names = targets(line.parameters[0]) else { return .reply([tooManyTargets(context)]) }
    var appends: [PendingAppend] = []
    var replies: [Line] = []
    for name in names {
      if let ref = PostRef(String(name.dropFirst())), name.hasPrefix("&") {
        appends.append(
          PendingAppend(command: .respond(ref, choice: "recuse"), purpose: .verb(verb, shown: name)))
      } else if let circle = CircleName(name) {
        appends.append(
          PendingAppend(command: .part(circle, message: message), purpose: .verb(verb, shown: name)))
      } else {
        replies.append(numeric(.noSuchChannel, context, name, "There is no circle of that name."))
      }
    }
    return .append(appends, replies: replies)
  }

  /// The names of a list; `nil` where there are more than ISUPPORT's TARGMAX allows.
  func targets(_ list: String) -> [String]? {
    let names = list.split(separator: ",").map(String.init)
    return names.count <= configuration.limits.targets ? names : nil
  }

  func tooManyTargets(_ context: SessionContext) -> Line {
    numeric(.tooManyTargets, context, "*", "At most \(configuration.limits.targets) at once.")
  }

  // MARK: Topics

  private func topic(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.circles(.topic)
    let name = line.parameters[0]
    let notInIt = numeric(.notOnChannel, context, name, "You are not in it, or it does not exist.")
    guard let circle = CircleName(name) else { return .reply([notInIt]) }
    guard let text = line[1] else {
      let isInIt = participant.map { context.state.sees($0, .circle(circle)) } ?? false
      return .reply(isInIt ? topicLines(of: circle, context) : [notInIt])
    }
    if let refused = refusal(ofTalk: text, verb: verb, context) { return .reply(refused) }
    return .append([
      PendingAppend(command: .setTopic(circle, text), purpose: .verb(verb, shown: name))
    ])
  }

  private func topicLines(of circle: CircleName, _ context: SessionContext) -> [Line] {
    CircleNumerics(state: context.state, serverName: serverName, nick: nick(in: context.state))
      .topic(context.topics[circle], of: circle, orNone: true)
  }

  // MARK: Names and lists

  private func names(of name: String, _ context: SessionContext) -> [Line] {
    let numerics = CircleNumerics(state: context.state, serverName: serverName, nick: nick(in: context.state))
    guard let participant, let circle = CircleName(name), context.state.sees(participant, .circle(circle)) else {
      return [numeric(.endOfNames, context, name, "End of names.")]
    }
    return numerics.names(of: circle, capabilities: capabilities)
  }

  /// Circles one is in, and those one could join.
  private func list(_ context: SessionContext) -> SessionStep {
    let rows = visibleCircles(context).sorted { $0.name.folded < $1.name.folded }
    let lines = rows.map { circle in
      numeric(
        .list, context, circle.name.text, String(circle.members.count), context.topics[circle.name]?.text ?? "")
    }
    return .reply(
      [numeric(.listStart, context, "Channel", "Users  Name")] + lines + [numeric(.listEnd, context, "End of list.")])
  }

  func visibleCircles(_ context: SessionContext) -> [Circle] {
    guard let participant else { return [] }
    return context.state.circles.values.filter { circle in
      circle.members[participant] != nil || circle.charter.entry == .anyone
        || (circle.charter.entry == .members && participant.accountID != nil)
    }
  }

  private func invite(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.circles(.invite)
    guard let name = line[1], let circle = CircleName(name) else {
      return .reply([numeric(.needMoreParams, context, "INVITE", "Write: INVITE name #circle")])
    }
    guard let newcomer = Handle(line.parameters[0]).flatMap(context.state.participant(named:)) else {
      return .reply([numeric(.noSuchNick, context, line.parameters[0], "There is nobody of that name.")])
    }
    return .append([
      PendingAppend(command: .invite(newcomer, circle), purpose: .verb(verb, shown: name))
    ])
  }

  /// Modes are shown; they are not set: a collective's circles follow their charter.
  private func mode(_ line: Line, _ context: SessionContext) -> SessionStep {
    let name = line.parameters[0]
    guard name.hasPrefix("#") else {
      let isOwn = Handle(name).map { $0.text } == nick(in: context.state)
      return .reply([
        isOwn ? numeric(.umodeIs, context, "+i") : numeric(.usersDontMatch, context, "Only your own modes are shown.")
      ])
    }
    guard let participant, let circle = CircleName(name), let found = context.state.circles[circle],
      context.state.sees(participant, .circle(circle))
    else { return .reply([numeric(.noSuchChannel, context, name, "There is no such circle for you.")]) }
    guard line.parameters.count == 1 else {
      if line.parameters[1].contains("b") {
        return .reply([numeric(.endOfBanList, context, name, "Nobody is banned.")])
      }
      return .reply([
        numeric(.chanOPrivsNeeded, context, name, "Modes are not set here; the circle's charter holds.")
      ])
    }
    let modes = found.charter.entry == .invitation ? "+int" : "+nt"
    return .reply([
      numeric(.channelModeIs, context, name, modes),
      numeric(.creationTime, context, name, String(found.founded.milliseconds / 1000)),
    ])
  }
}
