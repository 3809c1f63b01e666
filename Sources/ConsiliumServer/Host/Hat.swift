import Collective
import ConsiliumProtocol

/// OPER, KILL and WALLOPS: what a moderator does on an open server. In a collective the same hat acts by KICK and concerns.
extension Session {
  func oper(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let handle = Handle(line.parameters[0]) else {
      return .reply([numeric(.passwdMismatch, context, "The name or the passphrase is not right.")])
    }
    guard context.mayTryPassword else {
      let text = "Too many sign-ins failed from your address. Try again in a minute."
      return .reply([fail(.host(.oper), .temporarilyUnavailable, [], text)])
    }
    let account = context.state.account(named: handle).flatMap { $0.isDisabled ? nil : $0.id }
    return .work(.hat(handle, account, password: Array(line.parameters[1].utf8)))
  }

  mutating func putOnHat(_ account: AccountID?, _ context: SessionContext) -> SessionStep {
    // Where everybody has an account, a hat is worn by its owner.
    guard let account, context.state.holds(.moderator, .account(account), at: context.now), let participant,
      !configuration.access.requiresAccount || participant == .account(account)
    else {
      signIn.failures += 1
      effects.append(.signInFailed)
      let line = numeric(.passwdMismatch, context, "The name or the passphrase is not right.")
      return signIn.failures < configuration.limits.signInTries
        ? .reply([line]) : .close([line], reason: "Too many failed sign-ins")
    }
    let old = context.presence.modes(of: participant)
    var new = old
    new.isOperator = true
    hat = account
    context.presence.update(participant) { $0.modes = new }
    return .reply([
      modeLine(from: old, to: new, context),
      numeric(.youreOper, context, "You wear the moderator's hat until you disconnect."),
    ])
  }

  private func wearsHat(_ context: SessionContext) -> Bool {
    guard let participant, let hat else { return false }
    return context.presence.modes(of: participant).isOperator
      && context.state.holds(.moderator, .account(hat), at: context.now)
  }

  func kill(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.host(.kill)
    let name = line.parameters[0]
    guard !configuration.access.requiresAccount else {
      return .reply([
        fail(
          verb, .notAllowed, [name], "Nobody's connection is cut here. Type: KICK #circle \(name) :art. 4: the reason")
      ])
    }
    guard wearsHat(context), let hat else {
      return .reply([numeric(.noPrivileges, context, "Only a moderator does that, after OPER.")])
    }
    guard let victim = Handle(name).flatMap(context.state.participant(named:)), context.presence.isHere(victim) else {
      return .reply([numeric(.noSuchNick, context, name, "There is nobody of that name.")])
    }
    let reason = line[1] ?? "No reason given"
    if let refused = refusal(ofTalk: reason, verb: verb, context) { return .reply(refused) }
    let words = "Killed (\(nick(in: context.state)) (\(reason)))"
    return .append([
      PendingAppend(
        command: .disconnect(victim), purpose: .kill(victim, reason: words), by: .participant(.account(hat)))
    ])
  }

  mutating func wallops(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let participant, wearsHat(context) else {
      return .reply([numeric(.noPrivileges, context, "Only a moderator does that, after OPER.")])
    }
    let text = line.parameters[0]
    if let refused = refusal(ofTalk: text, verb: .host(.wallops), context) { return .reply(refused) }
    let source = wireNames(context).source(of: participant)
    effects.append(.wallops(Line(source: source, "WALLOPS", [text]).withTrailing))
    return .reply([])
  }
}
