import Collective
import ConsiliumProtocol
import EventLog
import SystemCrypto

extension Session {
  mutating func receive(_ verb: Verb.SignIn, _ line: Line, _ context: SessionContext) -> SessionStep {
    switch verb {
    case .cap: return negotiate(line, context)
    case .authenticate: return authenticate(line.parameters[0], context)
    case .pass:
      signIn.hasPassed =
        configuration.guestPassword.map { ConstantTime.equal($0, Array(line.parameters[0].utf8)) } ?? true
      return .reply([])
    case .nick:
      guard let nick = line[0] else { return .reply([numeric(.noNicknameGiven, context, "Say which nick.")]) }
      return takeNick(nick, context)
    case .device: return device(line, context)
    case .user:
      guard !line.parameters[0].isEmpty, line[3]?.isEmpty == false else {
        return .reply([numeric(.needMoreParams, context, "USER", "Write: USER name 0 * :your name")])
      }
      signIn.hasSaidUser = true
      nameOneself(line, context)
      return completeRegistration(context)
    case .invited: return invited(line, context)
    case .register: return register(line, context)
    case .ping:
      return .reply([Line(source: configuration.source, "PONG", [serverName, line.parameters[0]]).withTrailing])
    case .pong: return .reply([])
    case .quit: return quit(line[0] ?? "", context)
    }
  }

  // MARK: Capabilities

  private mutating func negotiate(_ line: Line, _ context: SessionContext) -> SessionStep {
    let subcommand = CaseMapping.uppercased(line.parameters[0])
    if phase == .registering, subcommand == "LS" || subcommand == "REQ" { signIn.isNegotiating = true }
    let nick = nick(in: context.state)
    switch subcommand {
    case "LS":
      if let version = line[1].flatMap({ Int($0) }) { signIn.capabilityVersion = max(version, 301) }
      let modern = signIn.capabilityVersion >= 302
      let entries = offered.map { modern ? $0.nameAndValue : $0.capability.rawValue }
      return .reply(
        capLines(entries, subcommand: "LS", server: serverName, nick: nick, severalLines: modern))
    case "LIST":
      let entries = capabilities.capabilities.map(\.rawValue)
      return .reply(capLines(entries, subcommand: "LIST", server: serverName, nick: nick))
    case "REQ": return request(line[1] ?? "", nick)
    case "END":
      signIn.isNegotiating = false
      return phase == .registering ? completeRegistration(context) : .reply([])
    default:
      return .reply([
        numeric(.invalidCapCmd, context, String(line.parameters[0].prefix(32)), "CAP knows LS, LIST, REQ and END.")
      ])
    }
  }

  /// All or nothing: one unknown name refuses the whole request.
  private mutating func request(_ list: String, _ nick: String) -> SessionStep {
    var wanted = capabilities
    var isKnown = true
    for word in list.split(separator: " ") {
      let isRemoval = word.hasPrefix("-")
      let name = String(isRemoval ? word.dropFirst() : word)
      guard let offer = offered.first(where: { $0.capability.rawValue == name }) else {
        isKnown = false
        continue
      }
      if isRemoval { wanted.remove(offer.capability) } else { wanted.insert(offer.capability) }
    }
    if isKnown { capabilities = wanted }
    if MetadataDraft(capabilities) == nil { subscriptions = MetadataSubscriptions() }
    return .reply([
      Line(source: configuration.source, "CAP", [nick, isKnown ? "ACK" : "NAK", list]).withTrailing
    ])
  }

  private struct Offer {
    let capability: Capability
    var value: String?
    var nameAndValue: String { value.map { "\(capability.rawValue)=\($0)" } ?? capability.rawValue }
  }

  /// What works today; a capability is offered when the server does all of it.
  private var offered: [Offer] {
    let limits = configuration.limits.batches
    return [
      Offer(capability: .messageTags), Offer(capability: .serverTime), Offer(capability: .batch),
      Offer(capability: .labeledResponse), Offer(capability: .echoMessage), Offer(capability: .accountTag),
      Offer(capability: .extendedJoin), Offer(capability: .capNotify),
      Offer(capability: .sasl, value: SASLAttempt.mechanisms),
      Offer(capability: .standardReplies), Offer(capability: .chathistory), Offer(capability: .eventPlayback),
      Offer(
        capability: .multiline, value: "max-bytes=\(limits.multilineBytes),max-lines=\(limits.multilineLines)"),
      Offer(capability: .readMarker), Offer(capability: .messageRedaction),
      Offer(capability: .accountRegistration, value: configuration.registration.capabilityValue),
      Offer(capability: .accountNotify), Offer(capability: .awayNotify), Offer(capability: .extendedMonitor),
      Offer(capability: .preAway), Offer(capability: .setname), Offer(capability: .chghost),
      Offer(capability: .inviteNotify), Offer(capability: .extendedISupport), Offer(capability: .channelRename),
      Offer(capability: .multiPrefix), Offer(capability: .userhostInNames), Offer(capability: .noImplicitNames),
      Offer(capability: .metadata2, value: MetadataDraft.capabilityValue),
      Offer(capability: .metadata3, value: MetadataDraft.capabilityValue), Offer(capability: .search),
      Offer(capability: .posts),
    ]
  }

  // MARK: Names

  /// Words that may identify someone are left out, and the nick stands in their place.
  private mutating func nameOneself(_ line: Line, _ context: SessionContext) {
    let given = [line.parameters[0], line[3] ?? ""]
    guard given.allSatisfy({ refusal(ofTalk: $0, verb: .signIn(.user), context) == nil }) else { return }
    let user = String(given[0].filter { Self.userLetters.contains($0) }.prefix(Self.userBytes))
    if !user.isEmpty { signIn.user = user }
    let name = String(decoding: given[1].utf8.prefix(Self.realNameBytes), as: UTF8.self)
    if !name.isEmpty { signIn.realName = name }
  }

  /// Bytes of what stands before the `@`.
  private static let userBytes = 10
  private static let userLetters = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~")

  private mutating func takeNick(_ text: String, _ context: SessionContext) -> SessionStep {
    guard let nick = Handle(text) else {
      return .reply([
        numeric(.erroneousNickname, context, String(text.prefix(32)), "A nick has 1 to 32 letters, digits or -_[]{}|^.")
      ])
    }
    guard phase == .registered else {
      signIn.nick = nick
      return completeRegistration(context)
    }
    if let refused = refusal(ofName: text, verb: .signIn(.nick), context) { return .reply(refused) }
    guard self.nick(in: context.state) != nick.text else { return .reply([]) }
    if case .account = participant {
      guard !configuration.access.requiresAccount else {
        return .reply([
          numeric(.erroneousNickname, context, nick.text, "A member's nick is the account's name.")
        ])
      }
      return .append([
        PendingAppend(command: .attend(nick: nick), purpose: .verb(.signIn(.nick), shown: nick.text))
      ])
    }
    return .append([PendingAppend(command: .rename(nick), purpose: .verb(.signIn(.nick), shown: nick.text))])
  }

  private mutating func quit(_ message: String, _ context: SessionContext) -> SessionStep {
    let clean = refusal(ofTalk: message, verb: .signIn(.quit), context) == nil
    quitMessage = clean ? message : ""
    hasQuit = true
    guard let participant, phase == .registered, !configuration.access.requiresAccount else {
      return .close([], reason: "Goodbye")
    }
    let own = Line(source: wireNames(context).source(of: participant), "QUIT", [quitMessage]).withTrailing
    let reason = quitMessage.isEmpty ? "Goodbye" : "Goodbye: \(quitMessage)"
    let command: Command
    switch participant {
    case .guest: command = .leave(message: quitMessage)
    case .account:
      guard context.presence.standing(of: participant)?.devices == 1 else { return .close([own], reason: reason) }
      command = .leaveChannels(message: quitMessage)
    // Nobody is connected as one.
    case .sealed: return .close([own], reason: reason)
    }
    effects.append(.leave)
    return .append([PendingAppend(command: command, purpose: .quit(own, reason: reason))])
  }

  // MARK: Registration

  /// Goes on once everything is there: a nick, USER, the end of negotiation, and an account where one is needed.
  mutating func completeRegistration(_ context: SessionContext) -> SessionStep {
    guard phase == .registering, !signIn.isNegotiating, signIn.hasSaidUser, signIn.nick != nil else {
      return .reply([])
    }
    let isGivenUp = signIn.sasl != nil
    signIn.sasl = nil
    return register(after: isGivenUp ? [numeric(.saslAborted, context, "Signing in was given up.")] : [], context)
  }

  private mutating func register(after lines: [Line], _ context: SessionContext) -> SessionStep {
    guard let nick = signIn.nick else { return .reply(lines) }
    if case .account(let account) = participant {
      guard context.state.accounts[account]?.isDisabled == false else {
        return .close([], reason: "This account was closed")
      }
      guard !configuration.access.requiresAccount, !context.presence.isHere(.account(account)) else {
        phase = .registered
        return .reply(lines + welcome(context))
      }
      phase = .arriving
      return .append(
        [PendingAppend(command: .attend(nick: nick), purpose: .attend)], replies: lines)
    }
    guard !configuration.access.requiresAccount else { return turnAway() }
    guard configuration.guestPassword == nil || signIn.hasPassed else {
      return .close(
        [numeric(.passwdMismatch, context, "The server's password is not right.")], reason: "Wrong password")
    }
    if let refused = refusal(ofName: nick.text, verb: .signIn(.nick), context) {
      signIn.nick = nil
      return .reply(refused)
    }
    var generator = SystemRandomNumberGenerator()
    let guest = GuestID.random(using: &generator)
    phase = .arriving
    return .append(
      [
        PendingAppend(
          command: .arrive(guest, nick: nick), purpose: .arrive, by: .participant(.guest(guest)))
      ], replies: lines)
  }

  private func turnAway() -> SessionStep {
    if let (code, text) = signIn.putOff {
      return .close([StandardReply(.fail, "*", code, [], text).line(from: serverName)], reason: text)
    }
    let text = "Sign in with your account (SASL), or REGISTER with an invitation."
    return .close(
      [StandardReply(.fail, "*", .accountRequired, [], text).line(from: serverName)],
      reason: "An account is needed here")
  }

  mutating func settleArrival(
    _ pending: PendingAppend, _ result: Result<AppendOutcome.Granted, Refusal>, _ context: SessionContext
  ) -> [Line] {
    switch result {
    case .success:
      if case .arrive(let guest, _) = pending.command { participant = .guest(guest) }
      phase = .registered
      return welcome(context)
    case .failure(let refusal):
      phase = .registering
      let nick = signIn.nick?.text ?? "*"
      signIn.nick = nil
      guard refusal.code == .handleTaken else {
        return [
          StandardReply(kind: .fail, verb: "NICK", code: refusal.code.rawValue, text: refusal.text)
            .line(from: serverName)
        ]
      }
      return [Numeric.nicknameInUse.line(from: serverName, to: "*", nick, refusal.text)]
    }
  }

  // MARK: Registering an account with an invitation

  private mutating func register(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.signIn(.register)
    guard participant?.accountID == nil, phase != .arriving else {
      return .reply([fail(verb, .alreadyAuthenticated, [], "You are here already. Connect anew to make an account.")])
    }
    let wanted = line.parameters[0] == "*" ? nick(in: context.state) : line.parameters[0]
    guard let handle = Handle(wanted) else {
      return .reply([
        fail(verb, .badAccountName, [String(wanted.prefix(32))], "A name has 1 to 32 letters, digits or -_[]{}|^.")
      ])
    }
    if let refused = refusal(ofName: handle.text, verb: verb, context) { return .reply(refused) }
    guard phase == .registered || configuration.registration.isOfferedBeforeConnect else {
      return .reply([
        fail(verb, .completeConnectionRequired, [handle.text], "Sign on first; then register.")
      ])
    }
    let password = Array(line.parameters[2].utf8)
    let lengths = PassphraseLength.chosen
    guard lengths.contains(password.count) else {
      let words = "A passphrase has \(lengths.lowerBound) to \(lengths.upperBound) bytes."
      return .reply([fail(verb, .weakPassword, [handle.text], words)])
    }
    let owner = context.state.participant(named: handle)
    guard context.state.account(named: handle) == nil, owner == nil || owner == participant else {
      return .reply([fail(verb, .accountExists, [handle.text], "That name is taken. Choose another one.")])
    }
    if !configuration.registration.needsToken, line.parameters[1] == "*" {
      return .work(.deriveKeys(handle, nil, password: password))
    }
    guard let token = InvitationToken(line.parameters[1]) else {
      return .reply([
        fail(
          verb, .tokenInvalid, [handle.text], "This is no invitation of ours. Paste all of it, or ask for a new one.")
      ])
    }
    return .work(.deriveKeys(handle, token, password: password))
  }

  mutating func settleRegistration(
    _ account: AccountID, _ handle: Handle, by command: Command, _ result: Result<AppendOutcome.Granted, Refusal>,
    _ context: SessionContext
  ) -> [Line] {
    switch result {
    case .success:
      let done = Line(
        source: configuration.source, "REGISTER", ["SUCCESS", handle.text, "Welcome. You are a member now."])
      guard case .guest = participant else {
        participant = .account(account)
        return [done.withTrailing] + loggedIn(handle, context)
      }
      effects.append(.thenAppend(PendingAppend(command: .signIn(account), purpose: .signIn(account))))
      return [done.withTrailing]
    case .failure(let refusal):
      if refusal.code == .invitationUsed, case .openAccount(_, _, _, let invitation?) = command {
        effects.append(.thenAppend(noteOfSecondUse(of: invitation)))
      }
      let code: String =
        refusal.code == .handleTaken ? ErrorCode.accountExists.rawValue : refusal.code.rawValue
      return [
        StandardReply(kind: .fail, verb: "REGISTER", code: code, context: [handle.text], text: refusal.text)
          .line(from: serverName)
      ]
    }
  }

  func loggedIn(_ handle: Handle, _ context: SessionContext) -> [Line] {
    let mask = "\(handle.text)!\(handle.text)@\(serverName)"
    return [numeric(.loggedIn, context, mask, handle.text, "You are signed in as \(handle.text).")]
  }
}
