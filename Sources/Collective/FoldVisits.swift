/// Folding what operators do, and the nicks of visits.
extension Collective {
  mutating func applyVisit(_ envelope: Envelope, _ facts: Facts) {
    switch facts {
    case .accountRenamed(let id, let old, let nick): rename(id, from: old, to: nick)
    case .accountLeft(let id, let nick):
      let channels = circles.values.filter { $0.charter.governance == .operator }
      for channel in channels where channel.members[.account(id)] != nil { remove(.account(id), from: channel.name) }
      visitors[nick] = nil
      accounts[id]?.visitingNick = nil
    case .guestSignedIn(let guest, let account): become(account, guest)
    default: break
    }
  }

  private mutating func rename(_ id: AccountID, from old: Handle, to nick: Handle) {
    visitors[old] = nil
    let isOwn = accounts[id]?.handle.text == nick.text
    accounts[id]?.visitingNick = isOwn ? nil : nick
    if !isOwn { visitors[nick] = id }
  }

  /// Everything that a guest is in is the member's from here on.
  private mutating func become(_ account: AccountID, _ guest: GuestID) {
    let old = Participant.guest(guest)
    let new = Participant.account(account)
    for (name, circle) in circles {
      if let membership = circle.members[old] {
        circles[name]?.members[old] = nil
        circles[name]?.members[new] = circle.members[new] ?? membership
      }
      if circles[name]?.invited.remove(old) != nil { circles[name]?.invited.insert(new) }
    }
    users[new] = users[old]
    users[old] = nil
    guard let nick = guests[guest]?.nick else { return }
    guests[guest] = nil
    guestsByNick[nick] = nil
    rename(account, from: accounts[account]?.shownNick ?? nick, to: nick)
  }

  mutating func applyOperators(_ envelope: Envelope, _ facts: Facts) {
    switch facts {
    case .modesChanged(let name, let changes):
      let by = envelope.author.participant.flatMap(nick(of:))?.text ?? "*"
      for change in changes { apply(change, to: name, by: by, at: envelope.at) }
    case .kicked(let name, let participant):
      if circles[name]?.charter.governance == .collective { circles[name]?.excluded.insert(participant) }
      remove(participant, from: name)
    case .circleRenamed(let name, let newName):
      guard let circle = circles[name] else { return }
      circles[name] = nil
      circles[newName] = circle.renamed(newName)
    default: break
    }
  }

  private mutating func apply(_ change: ModeChange, to name: CircleName, by: String, at: Moment) {
    switch change {
    case .flag(let flag, true): circles[name]?.modes.flags.insert(flag)
    case .flag(let flag, false): circles[name]?.modes.flags.remove(flag)
    case .key(let key): circles[name]?.modes.key = key
    case .limit(let limit): circles[name]?.modes.limit = limit
    case .entry(let list, let mask, true):
      circles[name]?.modes.lists[list, default: []].append(ChannelModes.Entry(mask: mask, by: by, at: at))
    case .entry(let list, let mask, false):
      circles[name]?.modes.lists[list]?.removeAll { $0.mask.isSame(as: mask) }
    case .rank(.operator, let participant, let isOn): circles[name]?.members[participant]?.isOperator = isOn
    case .rank(.voice, let participant, let isOn): circles[name]?.members[participant]?.hasVoice = isOn
    }
  }
}

extension Circle {
  /// The same circle under another name. What was said before stays where it was said.
  fileprivate func renamed(_ newName: CircleName) -> Circle {
    var circle = Circle(name: newName, founded: founded, charter: charter, members: members, invited: invited)
    circle.modes = modes
    circle.excluded = excluded
    circle.topic = topic
    circle.topicSeq = topicSeq
    circle.retention = retention
    circle.isOnHold = isOnHold
    return circle
  }
}
