extension Decision {
  mutating func found(_ name: CircleName, _ charter: Charter) throws(Refusal) {
    guard by == .host else { throw Refusal(.notAllowed, [], "Only the host of the machine can do this.") }
    guard state.circles[name] == nil else {
      throw Refusal(.handleTaken, [name.text], "There is a circle of that name.")
    }
    record(.circleFounded(name, charter), in: .circle(name))
  }

  mutating func join(_ name: CircleName, founding: Charter?) throws(Refusal) {
    let participant = try participant()
    if let circle = state.circles[name] {
      guard circle.members[participant] == nil else { return }
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

  mutating func part(_ name: CircleName, message: String) throws(Refusal) {
    try requireIn(.circle(name), name.text, as: try participant())
    record(.parted(name), in: .circle(name), body: message.isEmpty ? nil : .text(message))
  }

  mutating func invite(_ newcomer: Participant, to name: CircleName) throws(Refusal) {
    if by == .host {
      guard state.circles[name] != nil else {
        throw Refusal(.unknownTarget, [name.text], "There is no circle of that name.")
      }
    } else {
      try requireIn(.circle(name), name.text, as: try participant())
    }
    guard state.circles[name]?.members[newcomer] == nil else {
      throw Refusal(.nothingToDo, [name.text], "They are in that circle already.")
    }
    record(.invited(name, newcomer), in: .own(newcomer))
  }

  mutating func setTopic(_ name: CircleName, _ text: String) throws(Refusal) {
    if by != .host {
      let participant = try participant()
      try requireIn(.circle(name), name.text, as: participant)
      if let circle = state.circles[name], circle.charter.governance == .operator,
        circle.members[participant]?.isOperator != true
      {
        throw Refusal(.notAllowed, [name.text], "Only an operator of this channel sets its topic.")
      }
    }
    record(.topicSet(name), in: .circle(name), body: .text(text))
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
    case .invitation: invited.contains(participant)
    }
  }
}
