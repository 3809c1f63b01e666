import Collective
import ConsiliumProtocol

extension Session {
  mutating func receive(_ verb: Verb.Circles, _ line: Line, _ context: SessionContext) -> SessionStep {
    switch verb {
    case .join: return join(line, context)
    case .part: return part(line, context)
    case .topic: return topic(line, context)
    case .names:
      guard let name = line[0] else { return .reply(allNames(context)) }
      return .reply(name.split(separator: ",").flatMap { names(of: String($0), context) })
    case .list: return list(line, context)
    case .invite: return invite(line, context)
    case .kick: return kick(line, context)
    case .knock: return knock(line, context)
    case .rename: return rename(line, context)
    case .mode: return mode(line, context)
    }
  }

  // MARK: Coming and going

  private func join(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.circles(.join)
    if line.parameters[0] == "0" { return partAll(context) }
    guard let names = targets(line.parameters[0]) else { return .reply([tooManyTargets(context)]) }
    var appends: [PendingAppend] = []
    var replies: [Line] = []
    let keys = (line[1] ?? "").split(separator: ",").map(String.init)
    for (index, name) in names.enumerated() {
      if name.hasPrefix("&") {
        // Clients ask again for every place that they were in.
        guard !isIn(room: name, context) else { continue }
        replies.append(numeric(.noSuchChannel, context, name, "Rooms open by RESPOND, not by JOIN."))
        continue
      }
      guard let circle = CircleName(name) else {
        replies.append(numeric(.noSuchChannel, context, name, "A circle's name begins with # and has no spaces."))
        continue
      }
      if context.state.circles[circle] == nil, let refused = refusal(ofName: name, verb: verb, context) {
        replies += refused
        continue
      }
      appends.append(
        PendingAppend(
          command: .join(
            circle, founding: configuration.access.newCircle, key: keys.indices.contains(index) ? keys[index] : nil),
          purpose: .verb(verb, shown: name)))
    }
    return .append(appends, replies: replies)
  }

  private func isIn(room name: String, _ context: SessionContext) -> Bool {
    guard let participant, name.hasPrefix("&"),
      let room = wireNames(context).target(named: name, for: participant)
    else { return false }
    return context.state.sees(participant, room)
  }

  /// `JOIN 0`, as RFC 2812 has it: out of every channel of operators. Circles are left by name.
  private func partAll(_ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    let channels = context.state.circles.values.filter {
      $0.charter.governance == .operator && $0.members[participant] != nil
    }
    return .append(
      channels.map(\.name).sorted { $0.folded < $1.folded }.map {
        PendingAppend(command: .part($0, message: ""), purpose: .verb(.circles(.part), shown: $0.text))
      })
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
    if line[1] == nil, isIn(room: name, context) {
      return .reply([numeric(.noTopic, context, name, "No topic is set.")])
    }
    let notInIt = numeric(.notOnChannel, context, name, "You are not in it, or it does not exist.")
    guard let circle = CircleName(name) else { return .reply([notInIt]) }
    // Which circles there are is nobody's secret where anybody comes in.
    guard configuration.access.requiresAccount || context.state.circles[circle] != nil else {
      return .reply([numeric(.noSuchChannel, context, name, "There is no circle of that name.")])
    }
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
      if let circle = CircleName(name).flatMap({ context.state.circles[$0] }), isOpenToView(circle) {
        return numerics.names(of: circle.name, capabilities: capabilities) { participant in
          !context.presence.modes(of: participant).isInvisible
        }
      }
      return [numeric(.endOfNames, context, name, "End of names.")]
    }
    return numerics.names(of: circle, capabilities: capabilities)
  }

  /// Without a name: those of every place that one could ask for, under one end.
  private func allNames(_ context: SessionContext) -> [Line] {
    let places = visibleCircles(context).sorted { $0.name.folded < $1.name.folded }
    return places.flatMap { names(of: $0.name.text, context).dropLast() }
      + [numeric(.endOfNames, context, "*", "End of names.")]
  }

  func visibleCircles(_ context: SessionContext) -> [Circle] {
    guard let participant else { return [] }
    return context.state.circles.values.filter { mayList($0, participant) }
  }
}
