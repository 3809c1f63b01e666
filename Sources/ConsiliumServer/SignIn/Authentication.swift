import Collective
import ConsiliumProtocol
import EventLog
import SystemCrypto

/// SASL (IRCv3 sasl-3.2), while registering and afterwards. An unknown account and a wrong password read alike and take
/// alike.
extension Session {
  mutating func authenticate(_ parameter: String, _ context: SessionContext) -> SessionStep {
    guard phase != .arriving else {
      return .reply([numeric(.saslFail, context, "Wait until you are signed on.")])
    }
    guard signIn.sasl != nil else { return beginSASL(CaseMapping.uppercased(parameter), context) }
    switch signIn.sasl?.assembler.receive(parameter) ?? .invalid {
    case .pending: return .reply([])
    case .aborted:
      signIn.sasl = nil
      return .reply([numeric(.saslAborted, context, "Signing in was given up.")])
    case .tooLong:
      signIn.sasl = nil
      return .reply([numeric(.saslTooLong, context, "That is too long for a sign-in.")])
    case .invalid: return failedSignIn(context)
    case .complete(let message): return answer(message, context)
    }
  }

  private mutating func beginSASL(_ name: String, _ context: SessionContext) -> SessionStep {
    guard let stage = SASLAttempt.Stage(mechanism: name) else {
      return .reply([
        numeric(.saslMechs, context, SASLAttempt.mechanisms, "are what this server offers"),
        numeric(.saslFail, context, "This way of signing in is not offered."),
      ])
    }
    guard !stage.needsPassword || context.mayTryPassword else {
      let text = "Too many sign-ins failed from your address. Try again in a minute."
      return .reply(putOff((.signIn(.authenticate), []), .temporarilyUnavailable, text, context))
    }
    signIn.sasl = SASLAttempt(stage: stage)
    signIn.putOff = nil
    effects.append(.lookForForeign)
    return .reply([Line(source: configuration.source, "AUTHENTICATE", ["+"])])
  }

  private mutating func answer(_ message: [UInt8], _ context: SessionContext) -> SessionStep {
    switch signIn.sasl?.stage {
    case .plain:
      signIn.sasl = nil
      guard let plain = SASLPlain(message),
        plain.authorizationIdentity.isEmpty || plain.authorizationIdentity == plain.account,
        // A name that could be none is checked like one that is none.
        let handle = Handle(plain.account) ?? Handle("nobody")
      else { return failedSignIn(context) }
      return .work(
        .checkPassword(account: handle, openAccount(handle, context), password: Array(plain.password.utf8)))
    case .external:
      signIn.sasl = nil
      guard let fingerprint = context.certificate else { return failedSignIn(context) }
      let claimed = String(decoding: message, as: UTF8.self)
      guard claimed.isEmpty || Handle(claimed) != nil else { return failedSignIn(context) }
      return .work(.findDevice(fingerprint: fingerprint, claimed: Handle(claimed)))
    case .scramFirst:
      guard let first = try? ScramClientFirst(message), let handle = Handle(first.username) ?? Handle("nobody"),
        first.authorizationIdentity == nil || first.authorizationIdentity == first.username
      else { return failedSignIn(context) }
      return .work(.scramKeys(first, handle, openAccount(handle, context)))
    case .scramFinal(let exchange, let handle, let account):
      guard let proof = try? exchange.serverFinal(for: message), let account else { return failedSignIn(context) }
      signIn.sasl = SASLAttempt(stage: .scramProved(handle, account))
      return .reply(SASLChunks.lines(of: proof, source: configuration.source))
    case .scramProved(let handle, let account):
      signIn.sasl = nil
      return message.isEmpty ? signedIn(handle, account, context) : failedSignIn(context)
    case nil: return failedSignIn(context)
    }
  }

  private func openAccount(_ handle: Handle, _ context: SessionContext) -> AccountID? {
    context.state.account(named: handle).flatMap { $0.isDisabled ? nil : $0.id }
  }

  // MARK: Results

  /// The host may have made the account a moment ago, and the log of another process is read a little later: an account
  /// that was not known when the work began, and is now, is looked at once more.
  func secondLook(_ request: WorkRequest, after result: WorkResult, _ context: SessionContext) -> WorkRequest? {
    switch (request, result) {
    case (.checkPassword(let handle, nil, let password), .passwordChecked):
      openAccount(handle, context).map { .checkPassword(account: handle, $0, password: password) }
    case (.scramKeys(let first, let handle, nil), .scramReady):
      openAccount(handle, context).map { .scramKeys(first, handle, $0) }
    default: nil
    }
  }

  mutating func finish(
    _ result: WorkResult, of asked: (verb: Verb, context: [String]), _ context: SessionContext
  ) -> SessionStep {
    switch result {
    case .passwordChecked(_, nil): return failedSignIn(context)
    case .passwordChecked(let handle, let account?): return signedIn(handle, account, context)
    case .scramReady(let exchange, let handle, let account):
      signIn.sasl = SASLAttempt(stage: .scramFinal(exchange, handle, account))
      return .reply(SASLChunks.lines(of: exchange.serverFirst, source: configuration.source))
    case .deviceFound(let device, let claimed):
      guard let device, let handle = context.state.accounts[device.account]?.handle,
        claimed == nil || claimed == handle
      else { return failedSignIn(context) }
      signIn.deviceFingerprint = device.fingerprint
      return signedIn(handle, device.account, context)
    case .hatChecked(let account): return putOnHat(account, context)
    case .devices(let devices, let request): return answer(request, devices, context)
    case .invitationLookedUp(let id): return answerInvited(id, context)
    case .invitationUnknown:
      return .reply([
        fail(.signIn(.register), .tokenInvalid, [], "This invitation is not known here. Ask for a new one.")
      ])
    case .keysDerived(let handle, let keys, let invitation):
      return openAccount(handle, keys) { .openAccount($0, handle, roles: $1, invitation: invitation) }
    case .openKeysDerived(let handle, let keys):
      return openAccount(handle, keys) { .registerAccount($0, handle, roles: $1) }
    case .busy:
      return .reply(putOff(asked, .temporarilyUnavailable, "Too many are signing in. Try again in a minute.", context))
    case .failed:
      return .reply(putOff(asked, .storeUnavailable, "The server cannot check this now. Try again later.", context))
    }
  }

  /// Nothing was wrong with what was asked; it could not be looked at. Clients that wait for the end of SASL get it.
  private mutating func putOff(
    _ asked: (verb: Verb, context: [String]), _ code: ErrorCode, _ text: String, _ context: SessionContext
  ) -> [Line] {
    let refusal = fail(asked.verb, code, asked.context, text)
    guard asked.verb == .signIn(.authenticate) else { return [refusal] }
    signIn.sasl = nil
    signIn.putOff = (code, text)
    return [refusal, numeric(.saslFail, context, text)]
  }

  private func openAccount(
    _ handle: Handle, _ keys: ScramKeys, _ command: (AccountID, [Role: Moment]) -> Command
  ) -> SessionStep {
    var generator = SystemRandomNumberGenerator()
    let account = AccountID.random(using: &generator)
    // A guest registers under the nick she has; nobody else may take it.
    let by = participant ?? .account(account)
    return .append([
      PendingAppend(
        command: command(account, [.member: .never]), purpose: .register(account, handle), by: .participant(by),
        alongside: [.credentials(account, keys)])
    ])
  }

  mutating func signedIn(_ handle: Handle, _ account: AccountID, _ context: SessionContext) -> SessionStep {
    guard context.state.accounts[account]?.isDisabled == false else { return failedSignIn(context) }
    switch participant {
    case .guest where phase == .registered:
      signIn.nick = participant.flatMap(context.state.nick(of:)) ?? signIn.nick
      return .append([PendingAppend(command: .signIn(account), purpose: .signIn(account))])
    case .account(let other) where phase == .registered && other != account:
      return .reply([numeric(.saslFail, context, "This connection is somebody else's. Connect again to sign in.")])
    default:
      participant = .account(account)
      return .reply(signedInLines(handle, context))
    }
  }

  private func signedInLines(_ handle: Handle, _ context: SessionContext) -> [Line] {
    loggedIn(handle, context) + [numeric(.saslSuccess, context, "You are signed in.")]
  }

  mutating func settleSignIn(
    _ account: AccountID, _ result: Result<AppendOutcome.Granted, Refusal>, _ context: SessionContext
  ) -> [Line] {
    guard case .success = result, let handle = context.state.accounts[account]?.handle else {
      return [numeric(.saslFail, context, "The name or the passphrase is not right.")]
    }
    let before = signIn.nick?.text ?? "*"
    participant = .account(account)
    effects.append(.becameAnother)
    let now = nick(in: context.state)
    let renamed = Line(source: Source(nick: before, user: "guest", host: serverName), "NICK", [now])
    return (now == before ? [] : [renamed]) + signedInLines(handle, context)
  }

  mutating func failedSignIn(_ context: SessionContext) -> SessionStep {
    signIn.sasl = nil
    return countedFailure([numeric(.saslFail, context, "The name or the passphrase is not right.")])
  }

  /// Counted for this connection, and for where it comes from.
  mutating func countedFailure(_ lines: [Line]) -> SessionStep {
    signIn.failures += 1
    effects.append(.signInFailed)
    guard signIn.failures < configuration.limits.signInTries else {
      return .close(lines, reason: "Too many failed sign-ins")
    }
    return .reply(lines)
  }
}

/// One attempt to sign in: what was put together so far, and what is expected next.
struct SASLAttempt {
  enum Stage {
    case plain
    case external
    case scramFirst
    case scramFinal(ScramServerExchange, Handle, AccountID?)
    /// The client has still to say that the server's own proof was right.
    case scramProved(Handle, AccountID)

    var needsPassword: Bool {
      if case .external = self { false } else { true }
    }

    init?(mechanism: String) {
      switch mechanism {
      case "PLAIN": self = .plain
      case "EXTERNAL": self = .external
      case ScramKeys.mechanism: self = .scramFirst
      default: return nil
      }
    }
  }

  static let mechanisms = "PLAIN,\(ScramKeys.mechanism),EXTERNAL"

  var assembler = SASLAssembler()
  let stage: Stage

  init(stage: Stage) { self.stage = stage }
}
