/// Names that people carry while they are connected (`open` access): a member's nick beside her account.
extension Decision {
  /// A member comes in under a nick of her own choice; her account's own name and a nick of hers need no asking.
  mutating func attend(_ nick: Handle) throws(Refusal) {
    guard case .account(let id) = try participant(), let account = state.accounts[id] else {
      throw Refusal(.notAllowed, [], "Sign in first.")
    }
    guard nick.text != account.shownNick.text else { return }
    try requireFree(nick, for: .account(id))
    record(.accountRenamed(id, from: account.shownNick, to: nick), in: .own(.account(id)))
  }

  /// Free for whoever has it already, and for the member whose account it is.
  func requireFree(_ nick: Handle, for participant: Participant) throws(Refusal) {
    let holder = state.participant(named: nick)
    let owner = state.account(named: nick).map { Participant.account($0.id) }
    guard holder == nil || holder == participant, owner == nil || owner == participant else {
      throw Refusal(.handleTaken, [nick.text], "That nick is in use.")
    }
  }

  /// A guest who is connected proves to be a member: everything she is in is the member's from here on.
  mutating func signIn(_ account: AccountID) throws(Refusal) {
    guard case .guest(let guest) = by.participant, let nick = state.guests[guest]?.nick,
      let found = state.accounts[account], !found.isDisabled
    else { throw Refusal(.notAllowed, [], "This account is closed.") }
    let owner = state.account(named: nick)?.id
    if state.isVisiting(account) || (owner != nil && owner != account) {
      let circles = state.circles.values.filter { $0.members[.guest(guest)] != nil }.map(\.name)
      record(.guestLeft(guest, nick: nick), in: .own(.guest(guest)), body: .text("Signed in as \(found.handle.text)"))
      for circle in circles.sorted(by: { $0.folded < $1.folded })
      where state.circles[circle]?.members[.account(account)] == nil && state.circles[circle]?.members.count ?? 0 > 1 {
        record(.joined(circle), in: .circle(circle), by: .participant(.account(account)))
      }
    } else {
      record(.guestSignedIn(guest, account), in: .own(.guest(guest)), by: .participant(.account(account)))
    }
  }

  /// Membership in operators' channels ends with a QUIT on the last device, as IRC has it; in circles it stays.
  mutating func leaveChannels(_ message: String) throws(Refusal) {
    guard case .account(let id) = by.participant, let account = state.accounts[id], state.isVisiting(id) else { return }
    record(
      .accountLeft(id, nick: account.shownNick), in: .own(.account(id)),
      body: message.isEmpty ? nil : .text(message))
  }
}
