import Collective
import ConsiliumProtocol
import Deidentification
import EventLog
import NIOCore
import SystemCrypto

/// One event loop's reader of the log: its own fold, its connections, and who of them sees what.
///
/// It learns of each batch by one hop, encodes each event once per set of capabilities, and flushes each connection once
/// (DESIGN 3.6). Everything in here happens on its loop.
final class Hub: @unchecked Sendable {
  // Unchecked: all state is touched on `loop` alone.
  let index: Int
  let loop: any EventLoop
  let configuration: ServerConfiguration
  let presence: Presence
  let meetingWatch: MeetingWatch
  private let loops: Loops
  private(set) var state: Collective
  private(set) var topics: [CircleName: Topic]
  private var known: KnownNames
  private var words: WordGate
  private var connections: [UInt64: Connection] = [:]
  /// Those that are registered and sent what happens.
  private var attached: Set<UInt64> = []
  private(set) var byParticipant: [Participant: [Connection]] = [:]
  /// Who is here for a target; good until somebody comes, goes, or membership changes.
  private var receivers: [Target: [Connection]] = [:]
  private var waitingForFlush: [Connection] = []
  private var willFlush = false

  /// What the hubs of a server have in common.
  struct Shared {
    let configuration: ServerConfiguration
    let presence: Presence
    let meetingWatch: MeetingWatch
    /// Under which denied words are hashed.
    let denialKey: DenialKey
  }

  init(
    index: Int, loop: any EventLoop, shared: Shared, loops: Loops, state: Collective, topics: [CircleName: Topic]
  ) {
    self.index = index
    self.loop = loop
    self.loops = loops
    configuration = shared.configuration
    presence = shared.presence
    meetingWatch = shared.meetingWatch
    self.state = state
    self.topics = topics
    known = KnownNames(
      state.accounts.values.flatMap { [$0.handle.text] + [$0.visitingNick].compactMap(\.?.text) }
        + state.guests.values.map(\.nick.text))
    words = WordGate(state.agreements, key: shared.denialKey, at: configuration.now())
  }

  func context(isLoopback: Bool, certificate: SHA256Digest?) -> SessionContext {
    SessionContext(
      state: state, topics: topics, presence: presence, known: known, words: words, now: configuration.now(),
      isLoopback: isLoopback, certificate: certificate)
  }

  // MARK: Connections

  func open(_ connection: Connection) { connections[connection.id] = connection }
  func forget(_ connection: Connection) { connections[connection.id] = nil }
  func isAttached(_ connection: Connection) -> Bool { attached.contains(connection.id) }

  func attach(_ connection: Connection) {
    guard let participant = connection.participant else { return }
    attached.insert(connection.id)
    byParticipant[participant, default: []].append(connection)
    // What stands before the `@` is the first device's for the whole visit: it never changes under those who see it.
    if let user = connection.session.signIn.user, !configuration.access.requiresAccount,
      !presence.isHere(participant)
    {
      state.call(participant, user: user)
      loops.onEach { $0.call(participant, user: user) }
    }
    let isFirst = presence.arrive(
      participant, realName: connection.session.signIn.realName,
      modes: UserModes(isInvisible: configuration.access.requiresAccount), away: connection.session.signIn.away,
      markers: connection.keptMarkers, at: configuration.now())
    if isFirst { announce(source(of: participant), of: participant, isHere: true) }
    receivers.removeAll(keepingCapacity: true)
  }

  func detach(_ connection: Connection) {
    guard attached.remove(connection.id) != nil, let participant = connection.participant else { return }
    byParticipant[participant]?.removeAll { $0 === connection }
    if byParticipant[participant]?.isEmpty == true { byParticipant[participant] = nil }
    if let last = presence.leave(participant) { rememberDeparture(of: participant, last) }
    receivers.removeAll(keepingCapacity: true)
  }

  func call(_ participant: Participant, user: String?) { state.call(participant, user: user) }

  private func rememberDeparture(of participant: Participant, _ last: Presence.Standing) {
    if participant.accountID == nil || !configuration.access.requiresAccount {
      presence.metadata.forget(participant)
    }
    guard let nick = state.nick(of: participant) else { return }
    presence.remember(
      Presence.Departure(
        nick: nick, user: state.user(of: participant), realName: last.realName ?? nick.text,
        account: participant.accountID.flatMap { state.accounts[$0]?.handle.text }, at: configuration.now()))
    announce(source(of: participant), of: participant, isHere: false)
  }

  /// Somebody's first device came, or the last one went.
  private func announce(_ source: Source, of participant: Participant, isHere: Bool) {
    meetingWatch.note(participant, isHere: isHere, at: configuration.now())
    loops.onEach { $0.tellWatchers(source, of: participant, isHere: isHere) }
  }

  private func source(of participant: Participant) -> Source {
    WireNames(state: state, serverName: configuration.serverName).source(of: participant)
  }

  /// A guest's connection that is a member's from here on.
  private func become(_ new: Participant, _ old: Participant) {
    guard let moved = byParticipant.removeValue(forKey: old) else { return }
    byParticipant[new, default: []] += moved
    let markers = moved.reduce(into: [:]) { $0.merge($1.keptMarkers, uniquingKeysWith: max) }
    presence.move(old, to: new, markers: markers)
    for connection in moved { connection.become(new) }
  }

  /// The same, where the member is on another device already: she is sent what that one was sent.
  func reattach(_ connection: Connection, as new: Participant) {
    guard let old = byParticipant.first(where: { $0.value.contains { $0 === connection } })?.key, old != new else {
      return
    }
    byParticipant[old]?.removeAll { $0 === connection }
    if byParticipant[old]?.isEmpty == true { byParticipant[old] = nil }
    byParticipant[new, default: []].append(connection)
    presence.move(old, to: new, markers: connection.keptMarkers)
    receivers.removeAll(keepingCapacity: true)
    connection.show(places(of: connection))
  }

  func closeAll(_ reason: String) { for connection in connections.values { connection.close(reason) } }

  // MARK: Delivering

  /// Folds a batch in and sends it on. The outcomes of this loop's connections are settled at their place in the order,
  /// or kept for `release` where the batch narrows what somebody sees.
  func deliver(_ batch: LogBatch, holdingOutcomes: Bool) -> [HeldOutcome] {
    var held: [HeldOutcome] = []
    for (seal, account) in batch.seals { state.learn(seal, of: account) }
    let decided = batch.outcomes.reduce(0) { $0 + $1.eventCount }
    var next = batch.events.startIndex
    let foreign = batch.events.count - decided
    for event in batch.events.prefix(foreign) { _ = deliver(event, origin: nil, batch.recalled) }
    next += foreign
    for outcome in batch.outcomes {
      let origin = outcome.origin.flatMap { $0.loop == index ? connections[$0.connection] : nil }
      var shown = Shown()
      for event in batch.events[next..<(next + outcome.eventCount)] {
        shown = shown + deliver(event, origin: origin, batch.recalled)
      }
      next += outcome.eventCount
      if case .success(.repeated(let events)) = outcome.result, let origin {
        for event in events { shown = shown + self.shown(event, to: origin, batch.recalled, isOrigin: true) }
      }
      guard let origin, let ticket = outcome.origin?.ticket else { continue }
      if origin.replaceHeld(ticket, outcome.result) { continue }
      if origin.isBehind, let seqs = seqs(of: outcome, before: next, in: batch) {
        origin.hold(ticket, outcome.result, seqs: seqs)
        continue
      }
      let settled = HeldOutcome(connection: origin, ticket: ticket, result: outcome.result, shown: shown)
      if holdingOutcomes { held.append(settled) } else { settle(settled) }
    }
    flush()
    return held
  }

  private func seqs(of outcome: AppendOutcome, before next: Int, in batch: LogBatch) -> ClosedRange<Int64>? {
    guard outcome.eventCount > 0 else { return nil }
    return batch.events[next - outcome.eventCount].seq...batch.events[next - 1].seq
  }

  struct HeldOutcome {
    let connection: Connection
    let ticket: UInt64
    let result: Result<AppendOutcome.Granted, Refusal>
    let shown: Shown
  }

  func release(_ held: [HeldOutcome]) {
    for outcome in held { settle(outcome) }
    flush()
  }

  private func settle(_ outcome: HeldOutcome) {
    outcome.connection.settle(outcome.ticket, outcome.result, outcome.shown)
  }

  /// Sends an event to everybody here who sees it, the connection it came from apart: what that is shown is returned.
  private func deliver(_ event: Event, origin: Connection?, _ recalled: [EventID: Event]) -> Shown {
    let before = event.facts.isSeenByThoseBefore ? witnesses(of: event) : []
    let known = namesBefore(event)
    let expiring = expiring(with: event)
    state.apply(event)
    learn(from: event)
    announceRename(event, from: known)
    let audience = event.facts.isSeenByThoseBefore ? before : witnesses(of: event)
    let excluded = state.excluded(from: event)
    var toOrigin = Shown()
    // As many as there are kinds of client, which is few.
    var encodings: [(capabilities: CapabilitySet, bytes: [UInt8])] = []
    for connection in audience {
      if !excluded.isEmpty, let participant = connection.participant, excluded.contains(participant) { continue }
      if connection === origin {
        toOrigin = shown(event, to: connection, recalled, isOrigin: true)
        // What one writes to oneself comes twice: as the echo, and as what was received.
        guard event.isToOneself, connection.isLevel else { continue }
      }
      guard connection.isLevel else {
        connection.fallBehind(at: event.seq)
        continue
      }
      guard !event.isPersonal(to: connection.participant, in: state) else {
        connection.show(shown(event, to: connection, recalled))
        continue
      }
      let key = connection.capabilities.intersection(EventRendering.distinguishing)
      let place = encodings.firstIndex { $0.capabilities == key } ?? encodings.endIndex
      if place == encodings.endIndex { encodings.append((key, encoded(shared(event, key, recalled)))) }
      connection.emit(encoded: encodings[place].bytes)
    }
    if case .guestLeft(let id, _) = event.facts { state.call(.guest(id), user: nil) }
    if case .accountLeft(let id, _) = event.facts { state.call(.account(id), user: nil) }
    tellOfAbsence(event, to: audience)
    tellOfInvitation(event, except: origin)
    tellOfSignIn(event, besides: audience)
    tell(of: expiring)
    cutOff(event)
    keepMetadata(after: event)
    return toOrigin + Shown(lines: metadataOnEntry(event, origin: origin))
  }

  private func namesBefore(_ event: Event) -> (Participant, Source)? {
    guard event.isRename, let participant = event.envelope.author.participant else { return nil }
    return (participant, source(of: participant))
  }

  /// Another nick is one that went and one that came, for those who watch either.
  private func announceRename(_ event: Event, from known: (Participant, Source)?) {
    guard let (participant, old) = known, presence.isHere(participant) else { return }
    let new = source(of: participant)
    guard CaseMapping.ascii.casefolded(old.nick) != CaseMapping.ascii.casefolded(new.nick) else { return }
    tellWatchers(old, of: participant, isHere: false)
    tellWatchers(new, of: participant, isHere: true)
    guard let standing = presence.standing(of: participant), let nick = Handle(old.nick), index == 0 else {
      return
    }
    presence.remember(
      Presence.Departure(
        nick: nick, user: state.user(of: participant), realName: standing.realName ?? old.nick,
        account: participant.accountID.flatMap { state.accounts[$0]?.handle.text }, at: event.envelope.at))
  }

  /// Whoever comes in while away is shown as away.
  private func tellOfAbsence(_ event: Event, to audience: [Connection]) {
    guard case .joined = event.facts, let participant = event.envelope.author.participant,
      let away = presence.away(participant)
    else { return }
    let line = Line(source: source(of: participant), "AWAY", [away]).withTrailing
    for connection in audience where connection.participant != participant && connection.isLevel {
      if connection.capabilities.contains(.awayNotify) { connection.emit([line]) }
    }
  }

  /// Members with `invite-notify` learn who is asked in; circles of the collective keep that between the two.
  private func tellOfInvitation(_ event: Event, except origin: Connection?) {
    guard case .invited(let name, let newcomer) = event.facts,
      let circle = state.circles[name], circle.charter.governance == .operator
    else { return }
    for member in circle.members.keys where member != newcomer {
      for connection in byParticipant[member] ?? [] where connection !== origin && connection.isLevel {
        if connection.capabilities.contains(.inviteNotify) { connection.emit(shared(event, connection.capabilities)) }
      }
    }
  }

  /// Whoever watches a guest with `extended-monitor` learns that she is a member, like those who share a channel with her.
  private func tellOfSignIn(_ event: Event, besides audience: [Connection]) {
    guard case .guestSignedIn = event.facts, let participant = event.envelope.author.participant,
      let nick = state.nick(of: participant)?.folded
    else { return }
    let needed = CapabilitySet([.extendedMonitor, .accountNotify])
    for (other, connections) in byParticipant where other != participant && mayWatch(other, participant) {
      for connection in connections where connection.isLevel && connection.capabilities.isSuperset(of: needed) {
        guard connection.session.monitored[nick] != nil, !audience.contains(where: { $0 === connection }) else {
          continue
        }
        connection.emit(shared(event, connection.capabilities))
      }
    }
  }

  private func witnesses(of event: Event) -> [Connection] {
    guard event.facts.witnesses == .target else {
      return state.witnesses(of: event).flatMap { byParticipant[$0] ?? [] }
    }
    if let known = receivers[event.target] { return known }
    let found = state.audience(of: event.target).flatMap { byParticipant[$0] ?? [] }
    receivers[event.target] = found
    return found
  }

  /// What this loop keeps beside the state: words of topics, and names the gate lets pass.
  private func learn(from event: Event) {
    switch event.facts {
    case .said: return
    case .topicSet(let circle):
      topics[circle] = Topic(text: event.body?.text ?? "", by: event.envelope.author, at: event.envelope.at)
    case .circleRenamed(let name, let newName):
      topics[newName] = topics[name]
      topics[name] = nil
    case .circleFounded(let name, _): topics[name] = nil
    case .guestSignedIn(let guest, let account): become(.account(account), .guest(guest))
    case .accountOpened(let opened): known.insert(opened.handle.text)
    case .guestArrived(_, let nick): known.insert(nick.text)
    case .guestRenamed(_, let old, let new):
      known.remove(old.text)
      known.insert(new.text)
    case .guestLeft(_, let nick): known.remove(nick.text)
    case .accountRenamed(let id, let old, let new):
      forgetVisit(of: id, as: old)
      if state.accounts[id]?.handle != new { known.insert(new.text) }
    case .accountLeft(let id, let nick): forgetVisit(of: id, as: nick)
    case .governed(.wordsAgreed):
      words = WordGate(state.agreements, key: words.key, at: configuration.now())
    case .accountDisabled, .passwordSetByHost, .exportedByHost, .invitationIssued, .invitationTriedAgain, .invited,
      .joined, .parted, .modesChanged, .kicked, .deviceNoted, .tagged, .submitted, .presented, .amended, .moved,
      .responded, .reminded, .called, .asked, .askerAnswered, .objectionQuestioned, .met, .rang, .remindersChosen,
      .remindedOutside,
      .obscured, .erased, .expired, .restored, .registered, .governed, .moderated:
      break
    }
    receivers.removeAll(keepingCapacity: true)
  }

  private func forgetVisit(of id: AccountID, as nick: Handle) {
    if state.accounts[id]?.handle != nick { known.remove(nick.text) }
  }

  /// Nobody goes on who came in by what counts no more: whoever found a laptop, for one.
  private func cutOff(_ event: Event) {
    if case .accountDisabled(let id) = event.facts { cutOff(id, "This account was closed") }
    if case .passwordSetByHost(let id) = event.facts {
      cutOff(id, "The host set your passphrase: sign in with the new one")
    }
  }

  private func cutOff(_ account: AccountID, _ reason: String) {
    for connection in byParticipant[.account(account)] ?? [] { connection.close(reason) }
  }

  // MARK: Flushing

  func encoded(_ lines: [Line]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      line.write(into: &bytes)
      bytes.append(0x0D)
      bytes.append(0x0A)
    }
    return bytes
  }

  func needsFlush(_ connection: Connection) {
    waitingForFlush.append(connection)
    guard !willFlush else { return }
    willFlush = true
    loop.execute { [self] in flush() }
  }

  func flush() {
    willFlush = false
    let waiting = waitingForFlush
    waitingForFlush.removeAll(keepingCapacity: true)
    for connection in waiting { connection.flush() }
  }
}

extension Event {
  fileprivate var isRename: Bool { facts.kind == .guestRenamed || facts.kind == .accountRenamed }

  /// Who shared a channel with a guest cannot be told any more once she has left; guests are there for everyone to see.
  var isOfGuest: Bool { facts.kind == .guestLeft || facts.kind == .guestRenamed }

  fileprivate var isToOneself: Bool {
    if case .direct(let one, let other) = target { one == other && facts.isMessage } else { false }
  }
}
