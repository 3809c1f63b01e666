/// Reading the guidelines and saying so: each member for herself, each version anew.
extension Decision {
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
  /// nothing but what is about acute risk, and what goes to few: concerns and appeals among them.
  func requireAcknowledged(_ author: Participant, kind: KindDeclaration, isAboutRisk: Bool) throws(Refusal) {
    guard kind.room != .parties, !isAboutRisk else { return }
    try requireAcknowledged(author)
  }

  /// The same for talk: in circles of the collective, and in rooms of posts that are not about acute risk.
  func requireAcknowledged(_ speaker: Participant, in target: Target) throws(Refusal) {
    switch target {
    case .circle(let name) where state.circles[name]?.charter.governance == .collective:
      try requireAcknowledged(speaker)
    case .room(let ref):
      guard let post = state.posts[ref], let kind = post.declaration else { return }
      try requireAcknowledged(speaker, kind: kind, isAboutRisk: post.isAboutAcuteRisk)
    case .circle, .direct, .own, .collective: break
    }
  }

  private func requireAcknowledged(_ participant: Participant) throws(Refusal) {
    guard let inForce = state.agreements.guidelinesInForce, case .account(let id) = participant,
      let account = state.accounts[id], account.acknowledged < inForce.version,
      context.at >= state.endOfGrace(for: account, reading: inForce)
    else { return }
    throw Self.acknowledgementNeeded(inForce)
  }

  static func acknowledgementNeeded(_ guidelines: Guidelines) -> Refusal {
    Refusal(
      .acknowledgementNeeded, [String(guidelines.version)],
      "Read the guidelines first, then say so: GUIDELINES, and then ACKNOWLEDGE \(guidelines.version)")
  }

  /// In her own place, some days before she can post no more.
  mutating func remindOfGuidelines(_ id: AccountID) {
    guard let account = state.accounts[id], let inForce = state.agreements.guidelinesInForce,
      let reminder = state.reminders(for: account, reading: inForce).last(where: { $0.at <= context.at })
    else { return }
    let end = state.endOfGrace(for: account, reading: inForce)
    record(
      .governed(.acknowledgementDue(version: inForce.version, daysLeft: reminder.daysLeft, end: end)),
      in: .own(.account(id)))
  }
}

extension Collective {
  /// Days before the end of grace, at which whoever has not acknowledged is told.
  static let acknowledgementReminders = [7, 2]

  /// From here on, who has not acknowledged these guidelines posts nothing: newcomers have their days as well.
  func endOfGrace(for account: Account, reading guidelines: Guidelines) -> Moment {
    max(guidelines.adopted, account.opened).advanced(byDays: Int64(agreements.graceDays))
  }

  /// The reminders she has not had yet, earliest first.
  fileprivate func reminders(
    for account: Account, reading guidelines: Guidelines
  ) -> [(daysLeft: Int, at: Moment)] {
    guard !account.isDisabled, account.acknowledged < guidelines.version else { return [] }
    let end = endOfGrace(for: account, reading: guidelines)
    let had = account.reminded?.version == guidelines.version ? account.reminded?.daysLeft : nil
    return Self.acknowledgementReminders.filter { $0 < had ?? agreements.graceDays }
      .map { ($0, end.advanced(byDays: Int64(-$0))) }
  }

  /// When the clock has to look at an account because of the guidelines.
  func nextReminder(for account: Account) -> Moment? {
    agreements.guidelinesInForce.flatMap { reminders(for: account, reading: $0).first?.at }
  }
}

extension Post {
  var isAboutAcuteRisk: Bool { AcuteRisk.condition.holds(of: values) }
}
