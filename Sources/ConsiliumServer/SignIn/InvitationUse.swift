import Collective
import ConsiliumProtocol
import SystemCrypto

/// INVITED: whose server this is and who vouches, asked by whoever holds an invitation. And what its sponsor is told of one
/// that is tried once too often.
extension Session {
  func invited(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard context.mayTryPassword else {
      let text = "Too many sign-ins failed from your address. Try again in a minute."
      return .reply([fail(.signIn(.invited), .temporarilyUnavailable, [], text)])
    }
    let text = line.parameters[0]
    // What is no token at all is looked up like one that is none of ours.
    return .work(.findInvitation(InvitationToken(text)?.secretHash ?? SHA256.digest(text)))
  }

  /// One that was used, is out of date or came from somebody who has left reads like one that never was: whoever finds it
  /// learns no name.
  mutating func answerInvited(_ id: InvitationID?, _ context: SessionContext) -> SessionStep {
    guard let invitation = id.flatMap({ context.state.invitations[$0] }),
      invitation.isOpen(at: context.now, in: context.state)
    else {
      let text = "This invitation opens nothing here. Ask whoever gave it to you for a new one."
      return countedFailure([fail(.signIn(.invited), .tokenInvalid, [], text)])
    }
    let sponsor = invitation.sponsor.flatMap { context.state.accounts[$0]?.handle.text }
    let text = "This is \(collectiveName(context))'s server. \(sponsor ?? "Its host") invited you."
    let note = StandardReply(.sponsor, [sponsor ?? "*"], text: text)
    return .reply([note.line(from: serverName)])
  }

  /// The second of two with one invitation: perhaps the first was not the one it was made for.
  func noteOfSecondUse(of invitation: InvitationID) -> PendingAppend {
    PendingAppend(
      command: .noteInvitationTriedAgain(invitation), purpose: .verb(.signIn(.register), shown: ""), by: .clock)
  }

  /// For whoever was not here when it happened.
  func secondUsesOfInvitations(_ context: SessionContext) -> [Line] {
    guard let account = participant?.accountID else { return [] }
    let recent = context.state.invitations.values.filter { invitation in
      invitation.sponsor == account
        && invitation.triedAgain.map { $0.advanced(byDays: Self.daysOfTelling) > context.now } == true
    }
    return recent.sorted { $0.id.rawValue < $1.id.rawValue }.suffix(5).map { invitation in
      let words = EventRendering.triedAgain(invitation, in: context.state)
      return Line(source: configuration.source, "NOTICE", [nick(in: context.state), words]).withTrailing
    }
  }

  private static let daysOfTelling: Int64 = 14
}

extension EventRendering {
  func triedAgain(_ event: Event, _ id: InvitationID) -> [Line] {
    guard let invitation = state.invitations[id], case .own(let sponsor) = event.target else { return [] }
    let nick = state.nick(of: sponsor)?.text ?? "*"
    return [
      Line(tags: tags(event), source: server, "NOTICE", [nick, Self.triedAgain(invitation, in: state)]).withTrailing
    ]
  }

  static func triedAgain(_ invitation: Invitation, in state: Collective) -> String {
    let first = invitation.usedBy.flatMap { state.accounts[$0]?.handle.text } ?? "somebody"
    return "Somebody else tried the invitation that \(first) came in by. If \(first) is not whom you invited, "
      + "tell a moderator now."
  }
}
