/// A pause: out of everything but one's own. What is left is what one needs to know of it and to have it looked at again.
extension Collective {
  /// The pause that somebody is in. The clock ends it.
  public func pause(of participant: Participant) -> Moderated.Span? {
    participant.accountID.flatMap { accounts[$0]?.pause }
  }

  /// The refusal of whatever is not her own, to somebody who is paused; nil where she is not.
  public func refusalWhilePaused(_ participant: Participant) -> Refusal? {
    pause(of: participant).map { pause in
      Refusal(
        .paused, [pause.concern.text],
        "You are paused until \(pause.until.day). You can read your own place, export, and appeal: SUBMIT * appeal")
    }
  }

  /// What somebody sees although she is paused: her own place, the register, her concerns and her appeals.
  func isOwnWhilePaused(_ target: Target, _ participant: Participant) -> Bool {
    switch target {
    case .collective, .own: true
    case .room(let ref):
      posts[ref].map { post in
        isAuthor(participant, of: post) && (post.declaration?.isConcern == true || post.declaration?.isAppeal == true)
      } ?? false
    case .circle, .direct: false
    }
  }
}

extension Decision {
  /// Whichever verb it came by.
  func requireNotPaused(for command: Command) throws(Refusal) {
    guard let refusal = by.participant.flatMap(state.refusalWhilePaused), !isOpen(command) else { return }
    throw refusal
  }

  private func isOpen(_ command: Command) -> Bool {
    switch command {
    case .submit(let draft): state.kinds[draft.kind]?.isAppeal == true
    // Of what she sees, which is her own.
    case .advance, .respond, .acknowledge, .noteDevice, .chooseReminders, .leave, .leaveChannels: true
    default: false
    }
  }
}
