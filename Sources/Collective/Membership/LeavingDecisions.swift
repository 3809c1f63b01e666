/// Leaving: one's own account, and hats whose time is over.
extension Decision {
  /// A member closes her own account. What she wrote stays by the circles' own rules; her unused invitations are void, and
  /// her name is nobody else's afterwards.
  mutating func closeOwnAccount() throws(Refusal) {
    guard case .account(let id) = try participant() else { throw Refusal(.notAllowed, [], "Sign in first.") }
    record(.accountDisabled(id), in: .collective)
    eraseReminderWishes(of: id)
  }

  /// Told to whoever wore a hat as it drops: what waits for the next one, so that she can hand it over.
  mutating func handOver(_ role: Role, of id: AccountID) {
    guard let account = state.accounts[id], !account.isDisabled, let end = account.roles[role] else { return }
    let participant = Participant.account(id)
    var later = state
    later.accounts[id]?.roles[role] = nil
    // The last moment at which she wore it.
    let last = min(context.at, end.advanced(by: .milliseconds(-1)))
    let refs = state.posts.open(among: state.kinds).filter { post in
      state.awaits(participant, post, at: last) && !later.awaits(participant, post, at: last)
    }.map(\.ref).sorted { $0.text < $1.text }
    record(.governed(.handedOver(role, refs)), in: .own(participant))
  }
}
