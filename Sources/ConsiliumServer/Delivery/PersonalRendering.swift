import Collective
import ConsiliumProtocol

extension Event {
  /// Whether this participant is told more of it than others are.
  func isPersonal(to participant: Participant?, in state: Collective) -> Bool {
    switch facts {
    case .passwordSetByHost(let id), .exportedByHost(let id): participant == .account(id)
    case .accountOpened(let opened): opened.sponsor.map { participant == .account($0) } ?? false
    case .submitted(let submitted) where participant?.accountID.map({ submitted.brings($0, in: state) }) == true: true
    case .kicked(_, let kicked): participant == kicked
    // What is hidden its author still reads.
    case .obscured(let act): act.manner == .hidden && act.author.map(state.person(behind:)) == participant
    case .moderated(.drawn(_, let ids, _)): participant?.accountID.map(ids.contains) ?? false
    case .moderated(.paused), .moderated(.pauseEnded): participant.map { target == .own($0) } ?? false
    case .registered(let act): act.kind == .view && envelope.author.participant == participant
    case .circleRenamed: participant != nil
    case .responded(let response):
      envelope.author.participant.map(state.person(behind:)) == participant
        && (target.isOwn || response.effect == .entered)
    case .met(_, .ended): participant.map { target == .own($0) } ?? false
    case .joined, .parted, .submitted: envelope.author.participant.map(state.person(behind:)) == participant
    case .accountDisabled, .invitationIssued, .invitationTriedAgain, .guestArrived, .guestRenamed, .guestLeft,
      .circleFounded, .invited, .topicSet, .modesChanged, .deviceNoted, .guestSignedIn, .accountRenamed, .accountLeft,
      .said, .tagged, .presented, .amended, .moved, .reminded, .called, .asked, .askerAnswered, .objectionQuestioned,
      .met, .rang,
      .remindersChosen, .remindedOutside, .erased, .expired, .restored, .governed, .moderated:
      false
    }
  }
}

extension Event {
  /// The places whose talk this participant comes into by it, and would begin in the middle of.
  func entered(by participant: Participant, in state: Collective) -> [Target] {
    switch facts {
    case .joined(let circle) where isPersonal(to: participant, in: state): [.circle(circle)]
    case .responded(let response) where response.effect == .entered && isPersonal(to: participant, in: state):
      [.room(response.ref)]
    case .moderated(.pauseEnded) where target == .own(participant): state.placesShown(to: participant)
    default: []
    }
  }
}

extension Collective {
  /// Everything somebody is in: circles, then the rooms of posts that are not settled.
  func placesShown(to participant: Participant) -> [Target] {
    targets(of: participant).filter { target in
      guard case .room(let ref) = target, let post = posts[ref] else { return true }
      return post.declaration?.isFinal(post.state) == false
    }.sorted { $0.rawValue < $1.rawValue }
  }
}

/// What only one participant is told: the place she came into, the answer she gave, what the host did to her account.
struct PersonalRendering {
  let participant: Participant
  let state: Collective
  let topics: [CircleName: Topic]
  let capabilities: CapabilitySet
  let serverName: String
  let presence: Presence
  /// Earlier events that are shown again with this one, as far as they are still there.
  let recalled: [EventID: Event]

  private var server: Source { Source(nick: serverName) }
  var names: WireNames { WireNames(state: state, serverName: serverName) }
  private var nick: String { state.nick(of: participant)?.text ?? "*" }

  /// Beside what everybody is shown of the event.
  func lines(_ event: Event) -> [Line] {
    switch event.facts {
    case .joined(let circle):
      return details(of: .circle(circle))
    case .circleRenamed(let name, let newName) where !capabilities.contains(.channelRename):
      let why = event.body?.text.map { ": " + $0 } ?? ""
      let part = Line(source: names.source(of: participant), "PART", [name.text, "Renamed to \(newName.text)\(why)"])
      return [part.withTrailing] + entry(to: .circle(newName))
    case .submitted(let submitted) where state.sees(participant, .room(submitted.ref)):
      return entry(to: .room(submitted.ref))
    case .responded(let response): return answered(response, by: event)
    case .met(let ref, .ended(let summary)):
      return MeetingSummaryRendering(ref: ref, summary: summary, state: state, words: recalled)
        .lines(showsPosts: capabilities.contains(.posts), to: nick, from: server, at: event)
    case .accountOpened(let opened): return notice("\(opened.handle.text) has joined by your invitation.")
    case .moderated(let moderated): return self.moderated(moderated, by: event)
    case .registered(let act): return viewed(act, by: event)
    case .passwordSetByHost:
      return notice("The host of this machine set your passphrase. Was that agreed with you?")
    case .exportedByHost:
      return notice("The host of this machine took out a copy of your data. Was that agreed with you?")
    case .accountDisabled, .invitationIssued, .invitationTriedAgain, .guestArrived, .guestRenamed, .guestLeft,
      .circleFounded, .invited, .parted, .topicSet, .modesChanged, .kicked, .circleRenamed, .deviceNoted,
      .guestSignedIn, .accountRenamed, .accountLeft, .said, .tagged, .submitted, .presented, .amended, .moved,
      .reminded, .called, .asked, .askerAnswered, .objectionQuestioned, .met, .rang, .remindersChosen, .remindedOutside,
      .obscured, .erased,
      .expired, .restored, .governed:
      return []
    }
  }

  /// Everything she is in.
  func allPlaces() -> [Line] { state.placesShown(to: participant).flatMap(entry) }

  /// What is shown again with an event, in its order.
  func recalled(by event: Event) -> [Event] { state.recalled(by: event).compactMap { recalled[$0] } }

  private func notice(_ text: String) -> [Line] {
    [Line(source: server, "NOTICE", [nick, text]).withTrailing]
  }

  private func answered(_ response: Responded, by event: Event) -> [Line] {
    // To everybody, and so to her as well.
    let isShown = !event.target.isOwn
    let source = names.source(of: participant)
    var lines = isShown ? [] : [Line(source: source, "RESPOND", [response.ref.text, response.choice])]
    if !capabilities.contains(.posts), !isShown {
      let label = state.posts[response.ref]?.declaration?.response(response.choice)?.label ?? response.choice
      lines = notice("[\(response.ref)] noted: \(label)")
    }
    switch response.effect {
    case .none, .declined, .asked, .steppedBack: return lines
    case .queued:
      guard let post = state.posts[response.ref], let note = QueueNote(of: post, for: participant, in: state) else {
        return lines
      }
      return lines + (capabilities.contains(.posts) ? [note.line(from: serverName)] : notice(note.text))
    case .left: return lines + [Line(source: source, "PART", ["&" + response.ref.text])]
    case .entered:
      guard state.posts[response.ref] != nil else { return lines }
      return lines + entry(to: .room(response.ref)) + recalled(by: event).flatMap(rendering.lines)
    }
  }

  var rendering: EventRendering {
    EventRendering(state: state, capabilities: capabilities, serverName: serverName, presence: presence)
  }

  /// The JOIN of her own room or circle with what belongs to it.
  func entry(to target: Target) -> [Line] {
    let name = names.name(of: target, author: .participant(participant))
    let account = names.account(of: .participant(participant))
    let realName = presence.realName(of: participant) ?? nick
    let extra = capabilities.contains(.extendedJoin) ? [account ?? "*", realName] : []
    let join = Line(source: names.source(of: participant), "JOIN", [name] + extra)
    return [extra.isEmpty ? join : join.withTrailing] + details(of: target)
  }

  private func details(of target: Target) -> [Line] {
    let name = names.name(of: target, author: .participant(participant))
    let numerics = CircleNumerics(state: state, serverName: serverName, nick: nick)
    var lines: [Line] = []
    if case .circle(let circle) = target { lines += numerics.topic(topics[circle], of: circle, orNone: false) }
    if capabilities.contains(.readMarker) {
      lines.append(.readMarker(presence.readMarker(of: participant, in: target), in: name, from: server))
    }
    guard !capabilities.contains(.noImplicitNames) else { return lines }
    switch target {
    case .circle(let circle): return lines + numerics.names(of: circle, capabilities: capabilities)
    // Who else reads a case shows only when they speak.
    default: return lines + [Numeric.endOfNames.line(from: serverName, to: nick, name, "End of names.")]
    }
  }
}

extension Submitted {
  /// Whether it leads somebody into its room: whoever was drawn for it or named in it.
  fileprivate func brings(_ account: AccountID, in state: Collective) -> Bool {
    guard state.kinds[kind]?.room == .parties else { return false }
    let isNamed = values.values.contains { if case .members(let ids) = $0 { ids.contains(account) } else { false } }
    return isNamed || drawn.contains(account)
  }
}
