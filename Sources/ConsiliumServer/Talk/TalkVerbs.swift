import Collective
import ConsiliumProtocol

extension Session {
  mutating func receive(_ verb: Verb.Talk, _ line: Line, _ context: SessionContext) -> SessionStep {
    switch verb {
    case .privmsg, .notice:
      guard let names = line[0] else {
        return .reply([numeric(.noRecipient, context, "Say who it is for.")])
      }
      guard let text = line[1], !text.isEmpty else {
        return .reply([numeric(.noTextToSend, context, "There is no text to send.")])
      }
      guard let targets = targets(names) else { return .reply([tooManyTargets(context)]) }
      return say(text, to: targets, verb: verb, tags: line.tags, context)
    case .tagmsg: return sendTags(line, context)
    // Batches never come this far once one is registered, and are refused by their phase before.
    case .batch: return .silent
    case .redact: return redact(line, context)
    }
  }

  mutating func say(
    _ text: String, to names: [String], verb: Verb.Talk, tags: Tags, cuts: [Int] = [], _ context: SessionContext
  ) -> SessionStep {
    guard let participant else { return .reply([]) }
    let declared = Verb.talk(verb)
    if let refused = refusal(ofTalk: text, verb: declared, context) { return .reply(refused) }
    let passed = ClientTags.passed(tags, anyTag: configuration.access.passesUnknownTags)
    if let refused = refusal(of: passed, verb: declared, context) { return .reply(refused) }
    context.presence.update(participant) { $0.lastSpoke = context.now }
    var appends: [PendingAppend] = []
    var replies: [Line] = []
    let reply = replied(tags)
    let isUnanswered = verb == .notice && tags[TagKey.label] == nil
    for (part, name) in names.enumerated() {
      if let lines = sayToRanked(text, to: name, verb: verb, tags: passed, context) {
        if !isUnanswered || lines.first?.command == verb.rawValue { replies += lines }
        continue
      }
      guard let target = wireNames(context).target(named: name, for: participant) else {
        if isUnanswered { continue }
        replies.append(
          WireNames.isPlace(name)
            ? numeric(.noSuchChannel, context, name, "There is no such circle for you.")
            : numeric(.noSuchNick, context, name, "There is nobody of that name."))
        continue
      }
      let command = Command.say(
        target, text: text, isNotice: verb == .notice, replyTo: reply,
        tags: ClientTags.stored(passed) + ClientTags.stored(cuts: cuts))
      let purpose: PendingAppend.Purpose
      switch inMeeting(text, to: target, named: name, verb, tags: passed, context) {
      case .answered(let lines):
        replies += lines
        continue
      case .goesOn(let mark):
        purpose = mark.map { .markedTalk(declared, shown: name, $0) } ?? .verb(declared, shown: name)
      }
      appends.append(
        PendingAppend(
          command: command, purpose: purpose,
          nonce: nonce(tags, part: part, of: [verb.rawValue, casefolded(name), reply?.rawValue ?? "", text]),
          isUnanswered: isUnanswered))
    }
    return appends.isEmpty ? .reply(replies) : .append(appends, replies: replies)
  }

  private func replied(_ tags: Tags) -> EventID? {
    (tags[TagKey.reply] ?? tags[TagKey.draftReply]).map(EventID.init(rawValue:))
  }

  /// Keys and values of tags are words like any others.
  private func refusal(of tags: [Tag], verb: Verb, _ context: SessionContext) -> [Line]? {
    for tag in tags where !tag.value.isEmpty || !tag.key.isEmpty {
      if let refused = refusal(ofTalk: tag.value, verb: verb, context) { return refused }
      if let refused = refusal(ofTalk: tag.key, verb: verb, context) { return refused }
    }
    return nil
  }

  // MARK: Operators alone (STATUSMSG)

  /// `@#channel`: to its operators, `+#channel`: to whoever has voice as well. Shown to those who are here, never stored.
  private mutating func sayToRanked(
    _ text: String, to name: String, verb: Verb.Talk, tags: [Tag], _ context: SessionContext
  ) -> [Line]? {
    guard let prefix = name.first, "@+".contains(prefix), let circle = CircleName(String(name.dropFirst())),
      let participant
    else { return nil }
    guard let found = context.state.circles[circle], found.members[participant] != nil,
      found.charter.governance == .operator
    else { return [numeric(.cannotSendToChan, context, name, "You are not in it, or it has no operators.")] }
    var generator = SystemRandomNumberGenerator()
    var sent = Tags(tags)
    sent[TagKey.msgid] = EventID.random(using: &generator).rawValue
    sent[TagKey.time] = ServerTime(milliseconds: context.now.milliseconds).description
    let source = wireNames(context).source(of: participant)
    let line = Line(tags: sent, source: source, verb.rawValue, [name, text]).withTrailing
    effects.append(.tellRanked(line, of: circle, voiced: prefix == "+"))
    guard capabilities.contains(.echoMessage) else { return [] }
    return [line.carrying(capabilities)]
  }

  func wireNames(_ context: SessionContext) -> WireNames {
    WireNames(state: context.state, serverName: serverName)
  }

  // MARK: Tags alone

  /// Reactions are stored like words; typing goes to whoever is here now and is not.
  private mutating func sendTags(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    let verb = Verb.talk(.tagmsg)
    let passed = ClientTags.passed(line.tags, anyTag: configuration.access.passesUnknownTags)
    guard !passed.isEmpty else { return .reply([]) }
    if let refused = refusal(of: passed, verb: verb, context) { return .reply(refused) }
    guard let names = targets(line.parameters[0]) else { return .reply([tooManyTargets(context)]) }
    var appends: [PendingAppend] = []
    var replies: [Line] = []
    for name in names {
      guard let target = wireNames(context).target(named: name, for: participant),
        context.state.sees(participant, target)
      else {
        replies.append(
          WireNames.isPlace(name)
            ? numeric(.cannotSendToChan, context, name, "You are not in it, or it does not exist.")
            : numeric(.noSuchNick, context, name, "There is nobody of that name."))
        continue
      }
      if ClientTags.isFleeting(passed), context.state.readsUnseen(participant, in: target) { continue }
      if ClientTags.isFleeting(passed) || context.state.meeting(in: target)?.format.isKept == false {
        replies += relay(passed, to: target, from: participant, context)
      } else {
        appends.append(
          PendingAppend(
            command: .tag(target, tags: ClientTags.stored(passed), replyTo: replied(line.tags)),
            purpose: .verb(verb, shown: name),
            nonce: nonce(line.tags, of: ["TAGMSG", name] + passed.flatMap { [$0.key, $0.value] })))
      }
    }
    return .append(appends, replies: replies)
  }

  private mutating func relay(
    _ tags: [Tag], to target: Target, from participant: Participant, _ context: SessionContext
  ) -> [Line] {
    let names = wireNames(context)
    let voice = context.state.voice(of: participant, in: target)
    let name = names.name(of: target, author: .participant(participant))
    let sent = Line(tags: Tags(tags), source: names.source(of: voice), "TAGMSG", [name])
    effects.append(.relay([sent], to: target, carrying: CapabilitySet(.messageTags)))
    return capabilities.contains(.echoMessage) ? [sent] : []
  }

  private func redact(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    let verb = Verb.talk(.redact)
    let name = line.parameters[0]
    guard let target = wireNames(context).target(named: name, for: participant) else {
      return .reply([fail(verb, .invalidTarget, [name], "You are not in it, or it does not exist.")])
    }
    if let reason = line[2], let refused = refusal(ofTalk: reason, verb: verb, context) { return .reply(refused) }
    let id = EventID(rawValue: line.parameters[1])
    return .append([
      PendingAppend(
        command: .takeBack(id, in: target, reason: line[2] ?? ""), purpose: .verb(verb, shown: name),
        nonce: nonce(line.tags, of: ["REDACT", name, id.rawValue]))
    ])
  }
}
