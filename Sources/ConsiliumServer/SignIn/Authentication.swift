import Collective
import ConsiliumProtocol
import EventLog

/// SASL (IRCv3 sasl-3.2). An unknown account and a wrong password read alike and take alike.
extension Session {
  mutating func authenticate(_ parameter: String, _ context: SessionContext) -> SessionStep {
    if participant?.accountID != nil {
      return .reply([numeric(.saslAlready, context, "You are signed in already.")])
    }
    guard signIn.sasl != nil else {
      guard CaseMapping.uppercased(parameter) == "PLAIN" else {
        return .reply([
          numeric(.saslMechs, context, "PLAIN", "is what this server offers"),
          numeric(.saslFail, context, "This way of signing in is not offered."),
        ])
      }
      signIn.sasl = SASLAssembler()
      return .reply([Line(source: configuration.source, "AUTHENTICATE", ["+"])])
    }
    switch signIn.sasl?.receive(parameter) ?? .invalid {
    case .pending: return .reply([])
    case .aborted:
      signIn.sasl = nil
      return .reply([numeric(.saslAborted, context, "Signing in was given up.")])
    case .tooLong:
      signIn.sasl = nil
      return .reply([numeric(.saslTooLong, context, "That is too long for a sign-in.")])
    case .invalid: return failedSignIn(context)
    case .complete(let message):
      signIn.sasl = nil
      guard let plain = SASLPlain(message),
        plain.authorizationIdentity.isEmpty || plain.authorizationIdentity == plain.account
      else { return failedSignIn(context) }
      // A name that could be none is checked like one that is none.
      let handle = Handle(plain.account)
      let account = handle.flatMap { context.state.account(named: $0) }.flatMap { $0.isDisabled ? nil : $0 }
      guard let handle = handle ?? Handle("nobody") else { return failedSignIn(context) }
      return .work(
        .checkPassword(account: handle, account?.id, password: Array(plain.password.utf8)))
    }
  }

  mutating func finish(_ result: WorkResult, _ context: SessionContext) -> SessionStep {
    switch result {
    case .passwordChecked(_, nil): return failedSignIn(context)
    case .passwordChecked(let handle, let account?):
      guard context.state.accounts[account]?.isDisabled == false else { return failedSignIn(context) }
      if phase == .registered {
        return .reply([numeric(.saslFail, context, "Sign in when you connect.")])
      }
      participant = .account(account)
      return .reply(
        loggedIn(handle, context) + [numeric(.saslSuccess, context, "Your password is right.")])
    case .invitationUnknown:
      return .reply([
        fail(.signIn(.register), .tokenInvalid, [], "This invitation is not known here. Ask for a new one.")
      ])
    case .keysDerived(let handle, let keys, let invitation):
      var generator = SystemRandomNumberGenerator()
      let account = AccountID.random(using: &generator)
      let forever = Moment(milliseconds: 253_402_300_799_000)
      return .append([
        PendingAppend(
          command: .openAccount(account, handle, roles: [.member: forever], invitation: invitation),
          purpose: .register(account, handle), by: .participant(.account(account)),
          alongside: [.credentials(account, keys)])
      ])
    case .busy:
      return .reply([
        StandardReply.fail("AUTHENTICATE", .temporarilyUnavailable, text: "Too many are signing in. Try again soon.")
          .line(from: serverName)
      ])
    case .failed:
      return .reply([
        StandardReply.fail(
          "AUTHENTICATE", .storeUnavailable, text: "The server cannot check this now. Try again later."
        )
        .line(from: serverName)
      ])
    }
  }

  private mutating func failedSignIn(_ context: SessionContext) -> SessionStep {
    signIn.sasl = nil
    signIn.failures += 1
    let line = numeric(.saslFail, context, "The name or the passphrase is not right.")
    guard signIn.failures < configuration.limits.signInTries else {
      return .close([line], reason: "Too many failed sign-ins")
    }
    return .reply([line])
  }
}
