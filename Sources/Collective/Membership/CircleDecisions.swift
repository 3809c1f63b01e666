extension Decision {
  mutating func found(_ name: CircleName, _ charter: Charter) throws(Refusal) {
    guard by == .host else { throw Refusal(.notAllowed, [], "Only the host of the machine can do this.") }
    guard state.circles[name] == nil else {
      throw Refusal(.handleTaken, [name.text], "There is a circle of that name.")
    }
    record(.circleFounded(name, charter), in: .circle(name))
  }

  mutating func join(_ name: CircleName, founding: Charter?, key: String?) throws(Refusal) {
    let participant = try participant()
    if let circle = state.circles[name] {
      guard circle.members[participant] == nil else { return }
      if circle.charter.governance == .operator { try requireAdmitted(participant, to: circle, key: key) }
      guard !circle.excluded.contains(participant) else {
        throw Refusal(.circleClosed, [name.text], "You were put out of this circle. A moderator may let you in again.")
      }
      if circle.charter.entry == .request, participant.accountID != nil, !circle.invited.contains(participant) {
        return try askForEntry(to: circle)
      }
      guard circle.charter.entry.admits(participant, invited: circle.invited) else {
        throw Refusal(
          .circleClosed, [name.text], "This circle is closed. Ask one of its members for an invitation.")
      }
    } else {
      guard let founding else {
        throw Refusal(.unknownTarget, [name.text], "There is no circle of that name.")
      }
      record(.circleFounded(name, founding), in: .circle(name))
    }
    record(.joined(name), in: .circle(name))
  }

  /// What operators set; an invitation passes all of it.
  private func requireAdmitted(_ participant: Participant, to circle: Circle, key: String?) throws(Refusal) {
    let modes = circle.modes
    let name = circle.name.text
    guard !circle.invited.contains(participant) else { return }
    let person = state.person(participant)
    if modes.matches(.ban, person), !modes.matches(.exception, person) {
      throw Refusal(.banned, [name], "You are banned from this channel.")
    }
    if modes.has(.inviteOnly), !modes.matches(.invitation, person) {
      throw Refusal(.circleClosed, [name], "This channel is for invited people. Ask with: KNOCK \(name)")
    }
    if let wanted = modes.key, wanted != key {
      throw Refusal(.keyNeeded, [name], "This channel has a key. Type: JOIN \(name) key")
    }
    if let limit = modes.limit, circle.members.count >= limit {
      throw Refusal(.channelFull, [name], "This channel is full.")
    }
  }

  mutating func part(_ name: CircleName, message: String) throws(Refusal) {
    let participant = try participant()
    try requireKnown(name, to: participant)
    try requireIn(.circle(name), name.text, as: participant)
    record(.parted(name), in: .circle(name), body: message.isEmpty ? nil : .text(message))
  }

  mutating func invite(_ newcomer: Participant, to name: CircleName) throws(Refusal) {
    if by == .host {
      guard state.circles[name] != nil else {
        throw Refusal(.unknownTarget, [name.text], "There is no circle of that name.")
      }
    } else {
      let host = try participant()
      try requireKnown(name, to: host)
      try requireIn(.circle(name), name.text, as: host)
      try requireMayInvite(host, newcomer, to: name)
    }
    guard state.circles[name]?.members[newcomer] == nil else {
      throw Refusal(
        .nothingToDo, [state.nick(of: newcomer)?.text ?? "*", name.text], "They are in that circle already.")
    }
    record(.invited(name, newcomer), in: .own(newcomer))
  }

  private func requireMayInvite(_ host: Participant, _ newcomer: Participant, to name: CircleName) throws(Refusal) {
    guard let circle = state.circles[name] else { return }
    if circle.modes.has(.inviteOnly), circle.charter.governance == .operator,
      circle.members[host]?.isOperator != true
    {
      throw Refusal(.operatorNeeded, [name.text], "Only an operator of this channel invites.")
    }
    if circle.excluded.contains(newcomer), !state.holds(.moderator, host, at: context.at) {
      throw Refusal(.notAllowed, [name.text], "They were put out of this circle; a moderator may invite them again.")
    }
  }

  mutating func setTopic(_ name: CircleName, _ text: String) throws(Refusal) {
    if by != .host {
      let participant = try participant()
      try requireKnown(name, to: participant)
      try requireIn(.circle(name), name.text, as: participant)
      if let circle = state.circles[name], circle.charter.governance == .operator, circle.modes.has(.protectedTopic),
        circle.members[participant]?.isOperator != true
      {
        throw Refusal(.operatorNeeded, [name.text], "Only an operator of this channel sets its topic.")
      }
    }
    record(.topicSet(name), in: .circle(name), body: .text(text))
  }

  /// An operator's channel that does not exist may be said not to; of a circle nobody outside learns anything.
  private func requireKnown(_ name: CircleName, to participant: Participant) throws(Refusal) {
    guard state.circles[name] == nil, participant.accountID == nil || state.isVisitable else { return }
    throw Refusal(.noSuchCircle, [name.text], "There is no circle of that name.")
  }

  /// Being nowhere and not being in it read alike, so that nobody learns what exists.
  func requireIn(_ target: Target, _ shown: String, as participant: Participant) throws(Refusal) {
    guard state.sees(participant, target) else {
      throw Refusal(.unknownTarget, [shown], "You are not in it, or it does not exist.")
    }
  }
}

extension Charter.Entry {
  fileprivate func admits(_ participant: Participant, invited: Set<Participant>) -> Bool {
    switch self {
    case .anyone: true
    case .members: participant.accountID != nil
    case .invitation, .request: invited.contains(participant)
    }
  }
}
