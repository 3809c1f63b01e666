import Collective
import ConsiliumProtocol
import Deidentification
import EventLog
import NIOCore

/// One event loop's reader of the log: its own fold, its connections, and who of them sees what.
///
/// It learns of each batch by one hop, encodes each event once per set of capabilities, and flushes each connection once
/// (DESIGN 3.6). Everything in here happens on its loop.
final class Hub: @unchecked Sendable {
  // Unchecked: all state is touched on `loop` alone.
  let index: Int
  let loop: any EventLoop
  private let core: ServerCore
  private(set) var state: Collective
  private var topics: [CircleName: Topic]
  private var known: KnownNames
  private var connections: [UInt64: Connection] = [:]
  /// Those that are registered and sent what happens.
  private var attached: Set<UInt64> = []
  private var byParticipant: [Participant: [Connection]] = [:]
  /// Who is here for a target; good until somebody comes, goes, or membership changes.
  private var receivers: [Target: [Connection]] = [:]
  private var waitingForFlush: [Connection] = []
  private var willFlush = false

  init(index: Int, loop: any EventLoop, core: ServerCore, state: Collective, topics: [CircleName: Topic]) {
    self.index = index
    self.loop = loop
    self.core = core
    self.state = state
    self.topics = topics
    known = Self.knownNames(state)
  }

  private static func knownNames(_ state: Collective) -> KnownNames {
    KnownNames(state.accounts.values.map(\.handle.text))
  }

  func context(isLoopback: Bool) -> SessionContext {
    SessionContext(
      state: state, topics: topics, presence: core.presence, known: known, now: core.configuration.now(),
      isLoopback: isLoopback)
  }

  // MARK: Connections

  func open(_ connection: Connection) { connections[connection.id] = connection }
  func forget(_ connection: Connection) { connections[connection.id] = nil }
  func isAttached(_ connection: Connection) -> Bool { attached.contains(connection.id) }

  func attach(_ connection: Connection) {
    guard let participant = connection.participant else { return }
    attached.insert(connection.id)
    byParticipant[participant, default: []].append(connection)
    core.presence.arrive(participant)
    receivers.removeAll(keepingCapacity: true)
  }

  func detach(_ connection: Connection) {
    guard attached.remove(connection.id) != nil, let participant = connection.participant else { return }
    byParticipant[participant]?.removeAll { $0 === connection }
    if byParticipant[participant]?.isEmpty == true { byParticipant[participant] = nil }
    core.presence.leave(participant)
    receivers.removeAll(keepingCapacity: true)
  }

  func closeAll(_ reason: String) { for connection in connections.values { connection.close(reason) } }

  // MARK: Delivering

  /// Folds a batch in and sends it on. The outcomes of this loop's connections are settled at their place in the order,
  /// or kept for `release` where the batch narrows what somebody sees.
  func deliver(_ batch: LogBatch, holdingOutcomes: Bool) -> [HeldOutcome] {
    var held: [HeldOutcome] = []
    let decided = batch.outcomes.reduce(0) { $0 + $1.eventCount }
    var next = batch.events.startIndex
    let foreign = batch.events.count - decided
    for event in batch.events.prefix(foreign) { _ = deliver(event, origin: nil) }
    next += foreign
    for outcome in batch.outcomes {
      let origin = outcome.origin.flatMap { $0.loop == index ? connections[$0.connection] : nil }
      var lines: [Line] = []
      for event in batch.events[next..<(next + outcome.eventCount)] { lines += deliver(event, origin: origin) }
      next += outcome.eventCount
      if case .success(.repeated(let events)) = outcome.result, let origin {
        for event in events { lines += self.lines(of: event, for: origin, isOrigin: true) }
      }
      guard let origin, let ticket = outcome.origin?.ticket else { continue }
      if origin.replaceHeld(ticket, outcome.result) { continue }
      if origin.isBehind, let seqs = seqs(of: outcome, before: next, in: batch) {
        origin.hold(ticket, outcome.result, seqs: seqs)
        continue
      }
      let settled = HeldOutcome(connection: origin, ticket: ticket, result: outcome.result, lines: lines)
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
    let lines: [Line]
  }

  func release(_ held: [HeldOutcome]) {
    for outcome in held { settle(outcome) }
    flush()
  }

  private func settle(_ outcome: HeldOutcome) {
    outcome.connection.settle(outcome.ticket, outcome.result, eventLines: outcome.lines)
  }

  /// Sends an event to everybody here who sees it, the connection it came from apart: its lines are returned.
  private func deliver(_ event: Event, origin: Connection?) -> [Line] {
    let before = event.isSeenByThoseBefore ? witnesses(of: event) : []
    state.apply(event)
    learn(from: event)
    let audience = event.isSeenByThoseBefore ? before : witnesses(of: event)
    let recused = state.recused(from: event)
    var originLines: [Line] = []
    // As many as there are kinds of client, which is few.
    var encodings: [(capabilities: CapabilitySet, bytes: [UInt8])] = []
    for connection in audience {
      if !recused.isEmpty, let participant = connection.participant, recused.contains(participant) { continue }
      if connection === origin {
        originLines = lines(of: event, for: connection, isOrigin: true)
        continue
      }
      guard connection.isLevel else {
        connection.fallBehind(at: event.seq)
        continue
      }
      guard !event.isPersonal(to: connection.participant) else {
        connection.emit(lines(of: event, for: connection))
        continue
      }
      let key = connection.capabilities.intersection(EventRendering.distinguishing)
      let place = encodings.firstIndex { $0.capabilities == key } ?? encodings.endIndex
      if place == encodings.endIndex { encodings.append((key, encoded(shared(event, key)))) }
      connection.emit(encoded: encodings[place].bytes)
    }
    closeDisabled(event)
    return originLines
  }

  private func witnesses(of event: Event) -> [Connection] {
    switch event.facts {
    case .guestLeft, .guestRenamed: return state.witnesses(of: event).flatMap { byParticipant[$0] ?? [] }
    default: break
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
    case .accountOpened: known = Self.knownNames(state)
    default: break
    }
    receivers.removeAll(keepingCapacity: true)
  }

  private func closeDisabled(_ event: Event) {
    guard case .accountDisabled(let id) = event.facts else { return }
    for connection in byParticipant[.account(id)] ?? [] { connection.close("This account was closed") }
  }

  // MARK: Rendering

  private func shared(_ event: Event, _ capabilities: CapabilitySet) -> [Line] {
    EventRendering(state: state, capabilities: capabilities, serverName: core.configuration.serverName).lines(event)
      + restored(event, capabilities)
  }

  /// What is in view again is delivered again.
  private func restored(_ event: Event, _ capabilities: CapabilitySet) -> [Line] {
    guard case .obscured(let act) = event.facts, act.manner == .restored else { return [] }
    let rendering = EventRendering(
      state: state, capabilities: capabilities, serverName: core.configuration.serverName)
    return core.events(withIDs: act.subjects).flatMap(rendering.lines)
  }

  private func encoded(_ lines: [Line]) -> [UInt8] {
    var bytes: [UInt8] = []
    for line in lines {
      line.write(into: &bytes)
      bytes.append(0x0D)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// An event as one connection sees it, live or from the log; nothing where it does not see it now.
  func lines(of event: Event, for connection: Connection, isOrigin: Bool = false) -> [Line] {
    guard let participant = connection.participant else { return [] }
    switch event.facts {
    // Who shared a channel with a guest cannot be told any more once she has left; guests are there for everyone to see.
    case .guestLeft, .guestRenamed: return shared(event, connection.capabilities)
    default: break
    }
    guard state.sees(participant, event) || event.isPersonal(to: participant) else { return [] }
    if isOrigin, case .said = event.facts, !connection.capabilities.contains(.echoMessage) { return [] }
    let shown = shared(event, connection.capabilities)
    guard event.isPersonal(to: participant) else { return shown }
    let own = personal(participant, connection.capabilities).lines(event)
    // A room is entered before what stands in it is shown.
    if case .submitted = event.facts, case .room = event.target { return own + shown }
    return shown + own
  }

  private func personal(_ participant: Participant, _ capabilities: CapabilitySet) -> PersonalRendering {
    PersonalRendering(
      participant: participant, state: state, topics: topics, capabilities: capabilities, core: core)
  }

  /// Everything a new connection is in: her circles, then the rooms of posts that are not settled.
  func places(of connection: Connection) -> [Line] {
    guard let participant = connection.participant else { return [] }
    return personal(participant, connection.capabilities).allPlaces()
  }

  // MARK: Passing lines on

  /// To whoever in the target is here and has the capability; never stored.
  func relay(_ lines: [Line], to target: Target, carrying needed: CapabilitySet, except: UInt64) {
    let bytes = encoded(lines)
    for participant in state.audience(of: target) {
      for connection in byParticipant[participant] ?? [] where connection.id != except && connection.isLevel {
        if connection.capabilities.isSuperset(of: needed) { connection.emit(encoded: bytes) }
      }
    }
    flush()
  }

  // MARK: Flushing

  func needsFlush(_ connection: Connection) {
    waitingForFlush.append(connection)
    guard !willFlush else { return }
    willFlush = true
    loop.execute { [self] in flush() }
  }

  private func flush() {
    willFlush = false
    let waiting = waitingForFlush
    waitingForFlush.removeAll(keepingCapacity: true)
    for connection in waiting { connection.flush() }
  }
}

extension Event {
  /// Whoever goes is still told that she went.
  fileprivate var isSeenByThoseBefore: Bool {
    switch facts {
    case .parted, .guestLeft, .guestRenamed: true
    default: false
    }
  }
}

extension AppendOutcome {
  fileprivate var eventCount: Int {
    switch result {
    case .success(.appended(let ids)), .success(.appendedAwaitingErasure(let ids)): ids.count
    case .success(.repeated), .success(.erased), .failure: 0
    }
  }
}
