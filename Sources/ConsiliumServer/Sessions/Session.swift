import Collective
import ConsiliumProtocol
import EventLog
import SystemCrypto

/// One connection's conversation, as a value: it takes a line and says what to do.
struct Session {
  enum Phase {
    case registering
    /// A guest's nick is on its way to the writer.
    case arriving
    case registered
  }

  let configuration: ServerConfiguration
  var phase = Phase.registering
  var capabilities = CapabilitySet()
  var signIn = SignInState()
  /// Who this is, once known: a member by her sign-in, a guest by her arrival.
  var participant: Participant?
  var batches: ClientBatchAssembler
  /// The last words of a QUIT.
  var quitMessage = ""
  /// Ended by a QUIT, and not by a broken connection.
  var hasQuit = false
  /// Nicks that are watched, by their folded form.
  var monitored: [String: String] = [:]
  /// The metadata that this connection is told of.
  var subscriptions = MetadataSubscriptions()
  /// The moderator whose hat this connection wears since OPER.
  var hat: AccountID?
  /// To be carried out by the connection as soon as the session returns.
  var effects: [SessionEffect] = []
  /// What was held back once because it sounded like advice, as a digest: sent again, it goes through.
  var heldAdvice: SHA256Digest?

  init(configuration: ServerConfiguration) {
    self.configuration = configuration
    batches = ClientBatchAssembler(limits: configuration.limits.batches)
  }

  var serverName: String { configuration.serverName }

  /// What the server calls this connection in numerics.
  func nick(in state: Collective) -> String {
    participant.flatMap(state.nick(of:))?.text ?? signIn.nick?.text ?? "*"
  }

  // MARK: Receiving

  /// - Parameter refused: the verb of a line that could not be read, where that much could be.
  mutating func receive(_ input: LineDecoder.Input, refused: Verb? = nil, _ context: SessionContext) -> Handling {
    switch input {
    case .line(let line): return receive(line, context)
    case .fault(let fault):
      batches.abandon()
      return Handling(step: .reply([refusal(of: fault, refused, context)]), label: nil)
    }
  }

  mutating func receive(_ line: Line, _ context: SessionContext) -> Handling {
    if phase == .registered, line.command == "BATCH" || batches.isOpen || line.tags.contains(TagKey.batch) {
      let progress = batches.receive(line)
      let label = batches.openingTags[TagKey.label]
      switch progress {
      case .pending: return Handling(step: .silent, label: nil)
      case .complete(let batch):
        return Handling(step: receive(batch, tags: batches.openingTags, context), label: label)
      case .failed(let code, let errorContext, let text):
        let reply = StandardReply(.fail, batches.verb, code, errorContext, text)
        return Handling(step: .reply([reply.line(from: serverName)]), label: label)
      case .aside: break
      }
    }
    return Handling(step: dispatch(line, context), label: line.tags[TagKey.label])
  }

  /// The checks that every verb's declaration asks for, then the verb's own handler.
  private mutating func dispatch(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let verb = Verb(name: line.command) else {
      return .reply([numeric(.unknownCommand, context, String(line.command.prefix(32)), "Unknown command. Type HELP.")])
    }
    let declaration = verb.declaration
    switch (declaration.phase, phase) {
    case (.registration, .registered):
      return .reply([numeric(.alreadyRegistered, context, "You are signed in already.")])
    case (.registered, .registering), (.registered, .arriving):
      return .reply([numeric(.notRegistered, context, "Sign in first.")])
    default: break
    }
    guard line.parameters.count >= declaration.parameters.lowerBound else {
      return .reply([declaration.tooFewParameters(from: serverName, to: nick(in: context.state))])
    }
    if let capability = declaration.capability, !capabilities.contains(capability) {
      return .reply([
        fail(verb, .capabilityRequired, [capability.rawValue], "Your client has not asked for this capability.")
      ])
    }
    if let refused = refusalWhilePaused(verb, context) { return .reply([refused]) }
    if declaration.work == .append || verb == .history(.markread) { noteActivity(context) }
    switch verb {
    case .signIn(let verb): return receive(verb, line, context)
    case .circles(let verb): return receive(verb, line, context)
    case .talk(let verb): return receive(verb, line, context)
    case .history(let verb): return receive(verb, line, context)
    case .presence(let verb): return receive(verb, line, context)
    case .posts(let verb): return receive(verb, line, context)
    case .governance(let verb): return receive(verb, line, context)
    case .host(let verb): return receive(verb, line, context)
    }
  }

  private func noteActivity(_ context: SessionContext) {
    if let participant { context.presence.update(participant) { $0.lastActed = context.now } }
  }

  private mutating func receive(_ batch: ClientBatch, tags: Tags, _ context: SessionContext) -> SessionStep {
    noteActivity(context)
    switch batch {
    case .message(let message):
      return say(
        message.text, to: [message.target], verb: message.verb, tags: tags, cuts: message.cuts, context)
    case .submission(let target, let kind, let fields, let attestations):
      return submit(
        target: target, kind: kind, fields: fields, attestations: attestations, tags: tags, context)
    case .amendment(let ref, let revision, let fields, let attestations):
      return amend(
        ref: ref, revision: revision, fields: fields, attestations: attestations, tags: tags, context)
    }
  }

  /// Gives up a batch that was left open.
  mutating func timeOutBatch() -> [Line] {
    guard case .failed(let code, let context, let text) = batches.timeOut() else { return [] }
    return [StandardReply(.fail, batches.verb, code, context, text).line(from: serverName)]
  }

  // MARK: Answers

  func numeric(_ numeric: Numeric, _ context: SessionContext, _ parameters: String...) -> Line {
    numeric.line(from: serverName, to: nick(in: context.state), parameters)
  }

  func numeric(_ numeric: Numeric, _ context: SessionContext, _ parameters: [String]) -> Line {
    numeric.line(from: serverName, to: nick(in: context.state), parameters)
  }

  func fail(_ verb: Verb, _ code: ErrorCode, _ context: [String] = [], _ text: String) -> Line {
    StandardReply(.fail, verb.name, code, context, text).line(from: serverName)
  }

  private func refusal(of fault: LineFault, _ verb: Verb?, _ context: SessionContext) -> Line {
    let verb = verb?.name ?? "*"
    switch fault {
    case .tagsTooLong, .lineTooLong:
      return numeric(.inputTooLong, context, "That line was too long and was not read.")
    case .invalidUTF8:
      return StandardReply.fail(verb, .invalidUTF8, text: "That line was not UTF-8 and was not read.")
        .line(from: serverName)
    case .containsNUL, .malformed:
      return StandardReply.fail(verb, .invalidParams, text: "That line could not be read.").line(from: serverName)
    }
  }

  /// The mark that makes a write safe to repeat, and a digest of what it said.
  ///
  /// - Parameter part: which of the writes that one line asks for.
  func nonce(_ tags: Tags, part: Int = 0, of content: [String]) -> Nonce? {
    guard let value = tags[TagKey.nonce], !value.isEmpty else { return nil }
    // Kept as a digest: a nonce is text like any other, and passes no gate.
    return Nonce(value: SHA256.digest(part == 0 ? value : "\(value) \(part)").hex, content: content)
  }

  // MARK: Outcomes

  /// What is still to be said once the writer has decided; the events themselves are delivered as such.
  mutating func settle(
    _ pending: PendingAppend, _ result: Result<AppendOutcome.Granted, Refusal>, _ context: SessionContext
  ) -> [Line] {
    switch (pending.purpose, result) {
    case (.arrive, let result), (.attend, let result): return settleArrival(pending, result, context)
    case (.register(let account, let handle), let result):
      return settleRegistration(account, handle, by: pending.command, result, context)
    case (.verb(let verb, let shown), .failure(let refusal)):
      let line = line(for: refusal, verb: verb, shown: shown, context)
      return pending.isUnanswered && Numeric(code: line.command) != nil ? [] : [line]
    case (.quit(let own, _), _): return [own]
    case (.signIn(let account), let result): return settleSignIn(account, result, context)
    case (.device(let answer), .success): return settleDevice(answer, context)
    case (.device(.added), .failure(let refusal)), (.device(.revoked), .failure(let refusal)):
      return [line(for: refusal, verb: .signIn(.device), shown: "", context)]
    case (.kill(let victim, let reason), .success):
      effects.append(.disconnect(victim, reason: reason))
      return []
    case (.invitation(let invitation), .success): return [invitation.line(from: serverName)]
    case (.invitation, .failure(let refusal)):
      return [line(for: refusal, verb: .governance(.invitation), shown: "", context)]
    case (.kill, .failure(let refusal)): return [line(for: refusal, verb: .host(.kill), shown: "", context)]
    case (.verb(.circles(.join), _), .success), (.verb(.posts(.submit), _), .success):
      return requestNoted(pending.command, context)
    case (.verb(.circles(.invite), let shown), .success):
      guard case .invite(let newcomer, _) = pending.command, let nick = context.state.nick(of: newcomer) else {
        return []
      }
      return [numeric(.inviting, context, nick.text, shown)] + awayNotice(of: newcomer, context)
    case (.verb(.talk(.privmsg), _), .success):
      guard case .say(let target, _, _, _, _) = pending.command, case .direct(let one, let other) = target else {
        return []
      }
      return awayNotice(of: participant == one ? other : one, context)
    case (.verb, .success): return []
    case (.markedTalk(let verb, let shown, let mark), let result): return settle(mark, verb, shown, result, context)
    }
  }

  private func awayNotice(of other: Participant, _ context: SessionContext) -> [Line] {
    guard other != participant, mayKnow(other, context), let away = context.presence.away(other),
      let nick = context.state.nick(of: other)
    else { return [] }
    return [numeric(.away, context, nick.text, away)]
  }

  /// Base verbs answer as IRC has it; the rest with standard replies.
  func line(for refusal: Refusal, verb: Verb, shown: String, _ context: SessionContext) -> Line {
    let known: Line? =
      switch verb {
      case .circles(let verb): line(for: refusal, verb, shown: shown, context)
      case .talk(let verb): line(for: refusal, verb, shown: shown, context)
      case .signIn(.nick) where refusal.code == .handleTaken:
        numeric(.nicknameInUse, context, shown, refusal.text)
      case .signIn, .history, .presence, .posts, .governance, .host: nil
      }
    return known
      ?? StandardReply(
        kind: .fail, verb: verb.name, code: refusal.code.rawValue, context: refusal.context, text: refusal.text
      ).line(from: serverName)
  }
}
