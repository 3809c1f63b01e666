/// Folding: the state after an event. It never fails and reads no body; what an event did stands in its facts.
extension Collective {
  public mutating func apply(_ event: Event) { apply(event.envelope, event.facts) }

  public mutating func apply(_ envelope: Envelope, _ facts: Facts) {
    seq = envelope.seq
    at = envelope.at
    switch facts {
    case .accountOpened, .accountDisabled, .passwordSetByHost, .exportedByHost, .invitationIssued,
      .invitationTriedAgain, .guestArrived, .guestRenamed, .guestLeft:
      applyMembership(facts)
    case .guestSignedIn, .accountRenamed, .accountLeft: applyVisit(envelope, facts)
    case .modesChanged, .kicked, .circleRenamed: applyOperators(envelope, facts)
    case .circleFounded, .invited, .joined, .parted, .topicSet:
      applyCircle(envelope, facts)
    case .said, .tagged:
      if case .room(let ref) = envelope.target, let speaker = envelope.author.participant {
        posts[ref]?.speakers.insert(speaker)
      }
    case .submitted, .presented, .amended, .moved, .responded, .rang, .called, .askerAnswered,
      .objectionQuestioned:
      applyPost(envelope, facts)
    case .obscured(let act):
      for subject in act.subjects {
        obscured[subject] =
          act.manner == .restored
          ? nil : Obscuring(manner: act.manner, by: envelope.author, article: act.article, seq: envelope.seq)
      }
    case .erased(let erasure): apply(erasure, envelope)
    case .expired(let expired): apply(expired)
    case .met(let ref, let step): applyMeeting(envelope, ref, step)
    case .restored: epoch = envelope.id
    case .governed(let governed): applyGoverned(envelope, governed)
    case .moderated(let moderated): applyModerated(moderated)
    case .registered(let act): applyView(act, by: envelope.author)
    case .deviceNoted, .reminded, .asked, .remindersChosen, .remindedOutside: break
    }
    applyReminders(envelope, facts)
    applyStewardship(envelope, facts)
    setDeadline(of: facts, in: envelope.target)
  }

  private mutating func apply(_ erasure: Erased, _ envelope: Envelope) {
    // An amended wording is not missed: the newer one stands in its place.
    guard let manner = erasure.cause.manner else { return }
    for subject in erasure.subjects {
      let article = manner == .deleted ? obscured[subject]?.article : nil
      obscured[subject] = Obscuring(manner: manner, by: envelope.author, article: article, seq: envelope.seq)
    }
  }

  private mutating func applyMembership(_ facts: Facts) {
    switch facts {
    case .accountOpened(let opened):
      accounts[opened.id] = Account(
        id: opened.id, handle: opened.handle, opened: at, roles: opened.roles, isDisabled: false)
      accounts[opened.id]?.knowShortTerms(at: at)
      accountsByHandle[opened.handle] = opened.id
      if let invitation = opened.invitation { invitations[invitation]?.usedBy = opened.id }
    case .accountDisabled(let id):
      accounts[id]?.isDisabled = true
      removeEverywhere(.account(id))
    case .passwordSetByHost(let id): accounts[id]?.actsOfHost.append(Account.ActOfHost(kind: .passwordSet, at: at))
    case .exportedByHost(let id): accounts[id]?.actsOfHost.append(Account.ActOfHost(kind: .dataTaken, at: at))
    case .invitationIssued(let issued):
      invitations[issued.id] = Invitation(
        id: issued.id, circles: issued.circles, expires: issued.expires, sponsor: issued.sponsor)
    case .invitationTriedAgain(let id): invitations[id]?.triedAgain = at
    case .guestArrived(let id, let nick):
      guests[id] = Guest(id: id, nick: nick)
      guestsByNick[nick] = id
    case .guestRenamed(let id, let old, let nick):
      guestsByNick[old] = nil
      guests[id]?.nick = nick
      guestsByNick[nick] = id
    case .guestLeft(let id, let nick):
      removeEverywhere(.guest(id))
      guests[id] = nil
      guestsByNick[nick] = nil
    default: break
    }
  }

  private mutating func applyCircle(_ envelope: Envelope, _ facts: Facts) {
    switch facts {
    case .circleFounded(let name, let charter):
      circles[name] = Circle(name: name, founded: envelope.at, charter: charter, members: [:], invited: [])
    case .invited(let name, let participant):
      circles[name]?.invited.insert(participant)
      circles[name]?.excluded.remove(participant)
    case .joined(let name):
      guard let participant = envelope.author.participant, let circle = circles[name] else { return }
      let operates = circle.charter.governance == .operator && circle.members.isEmpty
      circles[name]?.members[participant] = Membership(
        since: envelope.at, sinceSeq: envelope.seq, isOperator: operates)
      circles[name]?.invited.remove(participant)
    case .parted(let name):
      if let participant = envelope.author.participant { remove(participant, from: name) }
    case .topicSet(let name):
      circles[name]?.topic = envelope.id
      circles[name]?.topicSeq = envelope.seq
    default: break
    }
  }

  /// An operator's channel lasts as long as somebody is in it, as IRC has it.
  mutating func remove(_ participant: Participant, from name: CircleName) {
    circles[name]?.members[participant] = nil
    if let circle = circles[name], circle.members.isEmpty, circle.charter.governance == .operator {
      circles[name] = nil
    }
    for ref in roomsEnteredFrom(name, by: participant) {
      posts[ref]?.room.remove(participant)
      leaveMeeting(in: ref, participant)
      // Whoever comes back into the circle answers anew.
      posts[ref]?.responses[participant] = nil
    }
  }

  private mutating func removeEverywhere(_ participant: Participant) {
    for (name, circle) in circles where circle.members[participant] != nil { remove(participant, from: name) }
    for ref in posts.withRoom(of: participant).map(\.ref) {
      posts[ref]?.room.remove(participant)
      leaveMeeting(in: ref, participant)
    }
  }

  /// Who leaves a circle leaves the rooms of its posts, her own apart; meetings also where she called them.
  private func roomsEnteredFrom(_ name: CircleName, by participant: Participant) -> [PostRef] {
    posts.withRoom(of: participant).filter { post in
      guard post.circle == name else { return false }
      return switch post.declaration?.room {
      case .meeting: true
      case .conflictChecked: post.author != participant
      default: false
      }
    }.map(\.ref)
  }
}
