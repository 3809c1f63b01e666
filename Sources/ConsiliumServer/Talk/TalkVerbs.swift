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
    case .tagmsg: return relayTags(line, context)
    // Batches never come this far once one is registered, and are refused by their phase before.
    case .batch: return .silent
    case .redact: return redact(line, context)
    }
  }

  func say(
    _ text: String, to names: [String], verb: Verb.Talk, tags: Tags, _ context: SessionContext
  ) -> SessionStep {
    guard let participant else { return .reply([]) }
    let profile = Verb.talk(verb)
    if let refused = refusal(ofTalk: text, verb: profile, context) { return .reply(refused) }
    var appends: [PendingAppend] = []
    var replies: [Line] = []
    let reply = (tags[TagKey.reply] ?? tags[TagKey.draftReply]).map(EventID.init(rawValue:))
    for (part, name) in names.enumerated() {
      guard let target = wireNames(context).target(named: name, for: participant) else {
        replies.append(
          name.hasPrefix("#") || name.hasPrefix("&")
            ? numeric(.noSuchChannel, context, name, "There is no such circle for you.")
            : numeric(.noSuchNick, context, name, "There is nobody of that name."))
        continue
      }
      let command = Command.say(target, text: text, isNotice: verb == .notice, replyTo: reply)
      appends.append(
        PendingAppend(
          command: command, purpose: .verb(profile, shown: name),
          nonce: nonce(tags, part: part, of: [verb.rawValue, casefolded(name), reply?.rawValue ?? "", text])))
    }
    return .append(appends, replies: replies)
  }

  func wireNames(_ context: SessionContext) -> WireNames {
    WireNames(state: context.state, serverName: serverName)
  }

  /// Typing and reactions go to whoever is connected now and are not stored.
  private func relayTags(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant else { return .reply([]) }
    let name = line.parameters[0]
    guard let target = wireNames(context).target(named: name, for: participant),
      context.state.sees(participant, target)
    else { return .reply([numeric(.cannotSendToChan, context, name, "You are not in it, or it does not exist.")]) }
    let passed = line.tags.filter { Self.relayedTags.contains($0.key) && $0.value.utf8.count <= 64 }
    guard !passed.isEmpty else { return .reply([]) }
    for tag in passed {
      if let refused = refusal(ofTalk: tag.value, verb: .talk(.tagmsg), context) { return .reply(refused) }
    }
    let names = wireNames(context)
    let sent = Line(
      tags: passed, source: names.source(of: participant), "TAGMSG",
      [names.name(of: target, author: .participant(participant))])
    return .relay([sent], to: target, carrying: CapabilitySet(.messageTags))
  }

  private static let relayedTags: Set<String> = [
    TagKey.typing, TagKey.react, TagKey.unreact, TagKey.reply, TagKey.draftReply,
  ]

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
        command: .takeBack(id, in: target), purpose: .verb(verb, shown: name),
        nonce: nonce(line.tags, of: ["REDACT", name, id.rawValue]))
    ])
  }
}
