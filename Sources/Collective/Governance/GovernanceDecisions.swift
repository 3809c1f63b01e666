extension Decision {
  /// Carries out what a proposal proposed. It was checked when it was written; what no longer fits changes nothing but
  /// the record.
  mutating func adopt(_ post: Post) {
    guard case .change(let change)? = post.values["change"] else { return }
    record(.governed(.decided(post.ref)), in: .collective)
    switch change {
    case .nothing: break
    case .guidelines:
      guard let wording = post.current.first else { return }
      record(
        .governed(
          .guidelinesAdopted(
            Guidelines(
              version: state.agreements.guidelines.count + 1, wording: wording.event, wordingSeq: wording.seq,
              adopted: context.at, post: post.ref))),
        in: .collective)
    case .role(let id, let role, let until):
      guard until > context.at else { return }
      record(.governed(.hatGiven(id, role, until: until, by: post.ref)), in: .collective)
    case .endRole(let id, let role):
      guard state.accounts[id]?.roles[role] != nil else { return }
      record(.governed(.hatDropped(id, role)), in: .collective)
    case .circle(let name, let entry):
      let charter = Charter(entry: entry, governance: .collective)
      if state.circles[name] == nil { record(.circleFounded(name, charter), in: .circle(name)) }
      record(.governed(.charterAdopted(name, charter)), in: .collective)
    case .retention(let name, let days): record(.governed(.retentionAdopted(name, days: days)), in: .collective)
    case .legalHold(let name, let isOn): record(.governed(.legalHold(name, isOn: isOn)), in: .collective)
    case .setting(let setting): record(.governed(.settingAdopted(setting)), in: .collective)
    }
  }

  /// Somebody has read the guidelines in force. Saying so twice changes nothing.
  mutating func acknowledge(version: Int) throws(Refusal) {
    guard case .account(let id) = try participant() else { throw Refusal(.notAllowed, [], "Sign in first.") }
    guard let inForce = state.agreements.guidelinesInForce else {
      throw Refusal(.nothingToDo, [], "There are no guidelines in force yet.")
    }
    guard version == inForce.version else {
      throw Refusal(
        .revisionOutdated, [String(inForce.version)],
        "Version \(inForce.version) is in force. Read it, then acknowledge it.")
    }
    guard state.accounts[id]?.acknowledged != version else { return }
    record(.governed(.acknowledged(version: version)), in: .own(.account(id)))
  }

  /// Read yes, post no: once the days of grace are over, whoever has not acknowledged the guidelines in force posts
  /// nothing but what is about acute risk.
  func requireAcknowledged(_ author: Participant, isAboutRisk: Bool = false) throws(Refusal) {
    guard !isAboutRisk, case .account(let id) = author, let account = state.accounts[id],
      let inForce = state.agreements.guidelinesInForce, account.acknowledged < inForce.version,
      context.at >= max(inForce.adopted, account.opened).advanced(byDays: Int64(state.agreements.graceDays))
    else { return }
    throw Refusal(
      .acknowledgementNeeded, [String(inForce.version)],
      "Read the guidelines first, then say so: GUIDELINES, and then ACKNOWLEDGE \(inForce.version)")
  }
}

extension Collective {
  mutating func applyGoverned(_ envelope: Envelope, _ governed: Governed) {
    switch governed {
    case .hatGiven(let id, let role, let until, _): accounts[id]?.roles[role] = until
    case .hatDropped(let id, let role): accounts[id]?.roles[role] = nil
    case .guidelinesAdopted(let guidelines): agreements.guidelines.append(guidelines)
    case .acknowledged(let version):
      if let id = envelope.author.participant?.accountID { accounts[id]?.acknowledged = version }
    case .charterAdopted(let name, let charter): circles[name]?.charter = charter
    case .retentionAdopted(let name, let days): circles[name]?.retentionDays = days
    case .legalHold(let name, let isOn): circles[name]?.isOnHold = isOn
    case .settingAdopted(.name(let name)): agreements.name = name
    case .settingAdopted(.quorum(let percent)): agreements.quorumPercent = percent
    case .settingAdopted(.graceDays(let days)): agreements.graceDays = days
    case .decided: break
    }
  }
}
