extension Decision {
  mutating func openAccount(
    _ id: AccountID, _ handle: Handle, roles: [Role: Moment], invitation: InvitationID?
  ) throws(Refusal) {
    let holder = state.participant(named: handle)
    guard state.account(named: handle) == nil, holder == nil || holder == by.participant else {
      throw Refusal(.handleTaken, [handle.text], "That name is taken. Choose another one.")
    }
    guard state.accounts[id] == nil else { throw Refusal(.notAllowed, [], "There is an account of that id.") }
    var sponsor: AccountID?
    var circles: [CircleName] = []
    if let invitation {
      guard let issued = state.invitations[invitation] else {
        throw Refusal(.invitationUnknown, [], "This invitation is not known here. Ask for a new one.")
      }
      // Whoever vouched has left since: nobody vouches any more.
      if let sponsor = issued.sponsor, state.accounts[sponsor]?.isDisabled ?? true {
        throw Refusal(.invitationExpired, [], "Whoever invited you is no longer a member. Ask for a new one.")
      }
      guard issued.usedBy == nil else {
        throw Refusal(.invitationUsed, [], "This invitation was used already. Ask for a new one.")
      }
      guard context.at < issued.expires else {
        throw Refusal(.invitationExpired, [], "This invitation has expired. Ask for a new one.")
      }
      sponsor = issued.sponsor
      circles = issued.circles
    } else if by != .host {
      throw Refusal(.notAllowed, [], "An account needs an invitation.")
    }
    let newcomer = Author.participant(.account(id))
    record(
      .accountOpened(
        AccountOpened(id: id, handle: handle, roles: roles, invitation: invitation, sponsor: sponsor)),
      in: .collective, by: by == .host ? .host : newcomer)
    for circle in circles where state.circles[circle] != nil {
      record(.joined(circle), in: .circle(circle), by: newcomer)
    }
  }

  /// Without an invitation: where access lets anybody register.
  mutating func registerAccount(_ id: AccountID, _ handle: Handle, roles: [Role: Moment]) throws(Refusal) {
    let holder = state.participant(named: handle)
    guard state.account(named: handle) == nil, holder == nil || holder == by.participant else {
      throw Refusal(.handleTaken, [handle.text], "That name is taken. Choose another one.")
    }
    record(
      .accountOpened(AccountOpened(id: id, handle: handle, roles: roles, invitation: nil, sponsor: nil)),
      in: .collective, by: .participant(.account(id)))
  }

  mutating func disableAccount(_ handle: Handle) throws(Refusal) {
    let id = try existingAccount(handle).id
    record(.accountDisabled(id), in: .collective)
    eraseReminderWishes(of: id)
  }

  mutating func recordPasswordSetByHost(_ handle: Handle) throws(Refusal) {
    record(.passwordSetByHost(try existingAccount(handle).id), in: .collective)
  }

  mutating func recordExportByHost(_ handle: Handle) throws(Refusal) {
    record(.exportedByHost(try existingAccount(handle).id), in: .collective)
  }

  private func existingAccount(_ handle: Handle) throws(Refusal) -> Account {
    guard by == .host else { throw Refusal(.notAllowed, [], "Only the host of the machine can do this.") }
    guard let account = state.account(named: handle), !account.isDisabled else {
      throw Refusal(.unknownTarget, [handle.text], "There is no open account of that name.")
    }
    return account
  }

  mutating func issueInvitation(
    _ id: InvitationID, circles: [CircleName], expires: Moment, sponsor: AccountID?
  ) throws(Refusal) {
    if by != .host {
      let participant = try participant()
      guard participant.accountID == sponsor, sponsor != nil else {
        throw Refusal(.notAllowed, [], "Only members can invite.")
      }
    }
    for circle in circles where state.circles[circle] == nil {
      throw Refusal(.unknownTarget, [circle.text], "There is no circle of that name.")
    }
    let all = state.circles.values.filter { $0.charter.entry == .members }.map(\.name)
    let opened = circles.isEmpty ? all.sorted { $0.folded < $1.folded } : circles
    record(
      .invitationIssued(InvitationIssued(id: id, circles: opened, expires: expires, sponsor: sponsor)),
      in: .collective)
  }

  /// Once for each invitation: whoever has it could say so for ever.
  mutating func noteInvitationTriedAgain(_ id: InvitationID) {
    guard let invitation = state.invitations[id], invitation.usedBy != nil, invitation.triedAgain == nil,
      let sponsor = invitation.sponsor
    else { return }
    record(.invitationTriedAgain(id), in: .own(.account(sponsor)), by: .clock)
  }

  // MARK: Guests

  mutating func arrive(_ id: GuestID, nick: Handle) throws(Refusal) {
    try requireFree(nick, for: .guest(id))
    record(
      .guestArrived(id, nick: nick), in: .own(.guest(id)), by: .participant(.guest(id)))
  }

  mutating func rename(_ nick: Handle) throws(Refusal) {
    guard case .guest(let id) = try participant() else {
      throw Refusal(.notAllowed, [], "A member's nick is the account's name.")
    }
    guard let old = state.guests[id]?.nick, old.text != nick.text else { return }
    try requireFree(nick, for: .guest(id))
    record(.guestRenamed(id, from: old, to: nick), in: .own(.guest(id)))
  }

  mutating func leave(_ message: String) throws(Refusal) {
    guard case .guest(let id) = by.participant, let nick = state.guests[id]?.nick else { return }
    record(
      .guestLeft(id, nick: nick), in: .own(.guest(id)), body: message.isEmpty ? nil : .text(message))
  }
}
