/// MODE, KICK and RENAME: what operators do in their channels, and what the collective does instead in its circles.
extension Decision {
  mutating func setModes(_ name: CircleName, _ changes: [ModeChange]) throws(Refusal) {
    let circle = try operatedCircle(name)
    var effective: [ModeChange] = []
    for change in changes where try isChange(change, of: circle) { effective.append(change) }
    guard !effective.isEmpty else { return }
    record(.modesChanged(name, effective), in: .circle(name))
  }

  private func isChange(_ change: ModeChange, of circle: Circle) throws(Refusal) -> Bool {
    switch change {
    case .flag(let flag, let isOn): return circle.modes.has(flag) != isOn
    case .key(let key): return circle.modes.key != key
    case .limit(let limit): return circle.modes.limit != limit
    case .entry(let list, let mask, let isOn):
      let isThere = circle.modes.entries(list).contains { $0.mask.isSame(as: mask) }
      if isOn, !isThere, circle.modes.entries(list).count >= ChannelModes.maxEntries {
        throw Refusal(.listFull, [circle.name.text, list.rawValue], "This list is full.")
      }
      return isThere != isOn
    case .rank(let rank, let participant, let isOn):
      guard let membership = circle.members[participant] else {
        throw Refusal(
          .notInCircle, [state.nick(of: participant)?.text ?? "*", circle.name.text], "They are not in it.")
      }
      return membership.holds(rank) != isOn
    }
  }

  /// The channel, where the asker operates it.
  private func operatedCircle(_ name: CircleName) throws(Refusal) -> Circle {
    let participant = try participant()
    guard let circle = state.circles[name] else {
      throw Refusal(.unknownTarget, [name.text], "There is no circle of that name.")
    }
    guard circle.charter.governance == .operator else {
      guard circle.members[participant] != nil else {
        throw Refusal(.unknownTarget, [name.text], "You are not in it, or it does not exist.")
      }
      throw Refusal(
        .notAllowed, [name.text],
        "This circle is the collective's. A moderator types: KICK \(name.text) name :art. 4: the reason")
    }
    guard circle.members[participant] != nil else {
      throw Refusal(.notInIt, [name.text], "You are not in that channel.")
    }
    guard circle.members[participant]?.isOperator == true else {
      throw Refusal(.operatorNeeded, [name.text], "Only an operator of this channel does that.")
    }
    return circle
  }

  // MARK: Putting out

  mutating func kick(_ member: Participant, from name: CircleName, reason: String) throws(Refusal) {
    let kicker = try participant()
    guard let circle = state.circles[name] else {
      throw Refusal(.noSuchCircle, [name.text], "There is no circle of that name.")
    }
    guard circle.members[kicker] != nil else {
      throw Refusal(.notInIt, [name.text], "You are not in it, or it does not exist.")
    }
    switch circle.charter.governance {
    case .operator:
      guard circle.members[kicker]?.isOperator == true else {
        throw Refusal(.operatorNeeded, [name.text], "Only an operator of this channel does that.")
      }
      try requireMember(member, of: circle)
      record(.kicked(name, member), in: .circle(name), body: reason.isEmpty ? nil : .text(reason))
    case .collective: try putOut(member, from: circle, note: reason)
    }
  }

  func requireMember(_ member: Participant, of circle: Circle) throws(Refusal) {
    guard circle.members[member] != nil else {
      throw Refusal(
        .notInCircle, [state.nick(of: member)?.text ?? "*", circle.name.text], "They are not in it.")
    }
  }

  // MARK: Another name

  mutating func renameCircle(_ name: CircleName, to newName: CircleName, reason: String) throws(Refusal) {
    _ = try operatedCircle(name)
    guard name == newName || state.circles[newName] == nil else {
      throw Refusal(.handleTaken, [name.text, newName.text], "There is a circle of that name.")
    }
    record(
      .circleRenamed(from: name, to: newName), in: .circle(name), body: reason.isEmpty ? nil : .text(reason))
  }
}

extension Decision {
  /// KILL: a moderator's act, which stands in the register.
  mutating func disconnect(_ participant: Participant) throws(Refusal) {
    guard state.nick(of: participant) != nil else {
      throw Refusal(.unknownTarget, [], "There is nobody of that name.")
    }
    record(.registered(Act(kind: .disconnect)), in: .collective)
  }
}
