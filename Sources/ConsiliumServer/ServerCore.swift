import Collective
import ConsiliumProtocol
import Deidentification
import EventLog
import Logging
import NIOConcurrencyHelpers
import NIOCore
import NIOPosix
import SystemCrypto

/// What the parts of a running server share: the log's writer and readers, one hub per event loop, and bounded threads for
/// slow work. Wiring only; it decides nothing.
final class ServerCore: Sendable {
  let configuration: ServerConfiguration
  let presence = Presence()
  let peers: PeerLedger
  let meetingWatch = MeetingWatch()
  private let storage: any LogStorage
  private let reading: LogReading
  private let logger: Logger
  private let faults: ReadFaults
  private let readers: NIOThreadPool
  private let passwordCheckers: NIOThreadPool
  private let fakeKeySecret: [UInt8]
  /// Under which denied words are hashed.
  let denialKey: DenialKey
  private let live = NIOLockedValueBox(Live())

  private struct Live {
    var hubs: [Hub] = []
    var writer: LogWriter?
    var retention: Retention?
    var reminding: Reminding?
    var laterActs: LaterActsKeeping?
    var connections = 0
    var passwordChecks = 0
  }

  init(
    configuration: ServerConfiguration, storage: any LogStorage, search: (any SearchIndex)?, logger: Logger
  ) throws {
    self.configuration = configuration
    peers = PeerLedger(configuration.limits.perAddress)
    self.storage = storage
    self.logger = logger
    faults = ReadFaults(logger: logger)
    reading = LogReading(storage: storage, search: search)
    readers = NIOThreadPool(numberOfThreads: 3)
    passwordCheckers = NIOThreadPool(numberOfThreads: 1)
    fakeKeySecret = try storage.secret(named: "fake-keys")
    guard let denialKey = DenialKey(bytes: try storage.wordKey()) else { throw LogStorageError.damagedRecord(seq: 0) }
    self.denialKey = denialKey
    readers.start()
    passwordCheckers.start()
  }

  /// Starts the writer, and one hub for each event loop.
  func start(on group: MultiThreadedEventLoopGroup, search: (any SearchIndex)?) throws {
    let appender = try Appender(
      storage: storage, search: search, kinds: configuration.kinds, now: configuration.now)
    let topics = try topicsInForce(appender.state)
    var hubs: [Hub] = []
    for (index, loop) in Array(group.makeIterator()).enumerated() {
      hubs.append(Hub(index: index, loop: loop, core: self, state: appender.state, topics: topics))
    }
    let started = hubs
    let writer = LogWriter(
      storage: storage, appender: appender, markers: presence.movedMarkers,
      publish: { [weak self] batch in self?.publish(batch, to: started) },
      onFailure: { [logger] error in
        logger.critical(
          "the log could not be written, or erased words not purged yet; what is not done is not acknowledged",
          metadata: ["why": .why(error)])
      })
    let retention = Retention(
      storage: storage, search: search, kinds: configuration.kinds, writer: writer, now: configuration.now,
      logger: logger)
    live.withLockedValue {
      $0.hubs = started
      $0.writer = writer
      $0.retention = retention
    }
    hubs.first.map(watchMeetings)
    startReminding(with: writer)
    keepLaterActs()
    try clearGuests(appender.state)
    catchUp(search)
  }

  /// Once at the start: an erasure that a crash interrupted must not wait in the index for the next search.
  private func catchUp(_ search: (any SearchIndex)?) {
    guard let search else { return }
    readers.submit { [storage, logger] state in
      guard case .active = state else { return }
      do {
        try search.catchUp(with: storage)
      } catch {
        logger.error("the search index could not be brought up to date", metadata: ["why": .why(error)])
      }
    }
  }

  /// Guests of an earlier run are gone: their connections ended with it.
  private func clearGuests(_ state: Collective) throws {
    for guest in state.guests.keys {
      submit(Append(.leave(message: "The server started again"), by: .participant(.guest(guest))))
    }
  }

  private func keepLaterActs() {
    guard let files = configuration.laterActs, let hub = hubs.first else { return }
    let keeping = LaterActsKeeping(in: files, following: hub, storage: storage, logger: logger)
    live.withLockedValue { $0.laterActs = keeping }
  }

  private func startReminding(with writer: LogWriter) {
    guard let command = configuration.reminders, let hub = hubs.first else { return }
    let reminding = Reminding(
      by: command, following: hub, presence: presence, storage: storage, writer: writer, now: configuration.now,
      logger: logger)
    live.withLockedValue { $0.reminding = reminding }
  }

  private func topicsInForce(_ state: Collective) throws -> [CircleName: Topic] {
    var topics: [CircleName: Topic] = [:]
    for circle in state.circles.values {
      guard let seq = circle.topicSeq, let event = try reading.events(at: [seq]).first else { continue }
      topics[circle.name] = Topic(text: event.body?.text ?? "", by: event.envelope.author, at: event.envelope.at)
    }
    return topics
  }

  /// Writes what waits, then ends. Connections are closed by whoever owns their channels.
  func stop() {
    live.withLockedValue { $0.reminding }?.stop()
    live.withLockedValue { $0.retention }?.stop()
    live.withLockedValue { $0.writer }?.stop()
    live.withLockedValue { $0.laterActs }?.stop()
    readers.shutdownGracefully { _ in }
    passwordCheckers.shutdownGracefully { _ in }
  }

  func hub(for loop: any EventLoop) -> Hub? { hubs.first { $0.loop === loop } }
  var hubs: [Hub] { live.withLockedValue { $0.hubs } }

  /// They refer to the core as it does to them: to be called when nothing more is told to anybody.
  func forgetHubs() { live.withLockedValue { $0.hubs = [] } }

  // MARK: Writing

  func submit(_ append: Append) { live.withLockedValue { $0.writer }?.submit(append) }

  /// One hop per loop. A batch that narrows what somebody sees is acknowledged after every loop has folded it: when the
  /// acknowledgement leaves, no connection anywhere is sent what is no longer to be seen.
  private func publish(_ batch: LogBatch, to hubs: [Hub]) {
    guard batch.narrowsVisibility else { return publishWide(batch, to: hubs) }
    let folded = hubs.map { hub in
      hub.loop.submit { HeldOutcomes(hub: hub, outcomes: hub.deliver(batch, holdingOutcomes: true)) }
    }
    for future in folded {
      guard let held = try? future.wait() else { continue }
      held.hub.loop.execute { held.hub.release(held.outcomes) }
    }
  }

  /// While little is going on, whoever caused something is answered last: what it causes is written to the others before.
  /// Under load nobody waits for anybody.
  private func publishWide(_ batch: LogBatch, to hubs: [Hub]) {
    guard batch.outcomes.count == 1, let origin = batch.outcomes[0].origin?.loop else {
      for hub in hubs { hub.loop.execute { _ = hub.deliver(batch, holdingOutcomes: false) } }
      return
    }
    let others = hubs.filter { $0.index != origin }.map { hub in
      hub.loop.submit { _ = hub.deliver(batch, holdingOutcomes: false) }
    }
    for future in others { try? future.wait() }
    for hub in hubs where hub.index == origin { hub.loop.execute { _ = hub.deliver(batch, holdingOutcomes: false) } }
  }

  /// Carries a loop's own outcomes from one of its turns to a later one.
  private struct HeldOutcomes: @unchecked Sendable {
    let hub: Hub
    let outcomes: [Hub.HeldOutcome]
  }

  // MARK: Reading and computing

  func read(
    _ request: ReadRequest, on loop: any EventLoop, then: @escaping (ReadResult) -> Void
  ) {
    run(
      on: readers, then: loop,
      work: { [reading, faults] in faults.reading(.request, or: .failed) { try reading.result(of: request) } },
      finish: then)
  }

  /// How far a member has read, by place. Where it cannot be read it is as if she had read nothing yet: her markers never
  /// go backwards.
  func readMarkers(of account: AccountID, on loop: any EventLoop, then: @escaping ([Target: Moment]) -> Void) {
    run(
      on: readers, then: loop,
      work: { [presence, storage, faults] in
        faults.reading(.markers, or: [:]) { try presence.movedMarkers.all(of: account, storedIn: storage) }
      }, finish: then)
  }

  /// A page of what a connection missed; `nil` where it cannot be read just now.
  func events(after seq: Int64, on loop: any EventLoop, then: @escaping ([Event]?) -> Void) {
    run(
      on: readers, then: loop,
      work: { [reading, faults] in
        faults.reading(.backlog, or: nil) { try reading.events(after: seq, limit: 100) }
      }, finish: then)
  }

  /// What a page shows again (`Collective.recalled`).
  func events(
    withIDs ids: [EventID], on loop: any EventLoop, then: @escaping ([EventID: Event]?) -> Void
  ) {
    run(
      on: readers, then: loop,
      work: { [reading, faults] in
        faults.reading(.backlog, or: nil) {
          Dictionary(try reading.events(withIDs: ids).map { ($0.id, $0) }) { first, _ in first }
        }
      }, finish: then)
  }

  /// The end of what was said in places before somebody came into them.
  func recentTalk(
    at entrance: Entrance, _ withheld: Withheld, on loop: any EventLoop, then: @escaping ([Target: [Event]]) -> Void
  ) {
    let limit = configuration.access.linesOnEntry
    run(
      on: readers, then: loop,
      work: { [reading, faults] in
        faults.reading(.talk, or: [:]) { try reading.recentTalk(at: entrance, limit: limit, withheld) }
      }, finish: then)
  }

  /// - Parameters:
  ///   - isWanted: asked on another thread before the work begins: nothing is computed for a peer who left.
  ///   - then: called in a later turn of the loop, also where nothing was done.
  func perform(
    _ request: WorkRequest, on loop: any EventLoop, isWanted: @escaping @Sendable () -> Bool,
    then: @escaping (WorkResult) -> Void
  ) {
    let work = { @Sendable [storage, fakeKeySecret, faults] in
      guard isWanted() else { return WorkResult.failed }
      return faults.reading(.credentials, or: .failed) {
        try PasswordWork(storage: storage, fakeKeySecret: fakeKeySecret).result(of: request)
      }
    }
    guard request.isSlow else { return run(on: readers, then: loop, work: work, finish: then) }
    let isBusy = live.withLockedValue { live in
      guard live.passwordChecks < configuration.limits.waitingPasswordChecks else { return true }
      live.passwordChecks += 1
      return false
    }
    guard !isBusy else {
      let then = NIOLoopBound(then, eventLoop: loop)
      return loop.execute { then.value(.busy) }
    }
    run(
      on: passwordCheckers, then: loop,
      work: { [self] in
        defer { live.withLockedValue { $0.passwordChecks -= 1 } }
        return work()
      }, finish: then)
  }

  private func run<Value>(
    on pool: NIOThreadPool, then loop: any EventLoop, work: @escaping @Sendable () -> Value,
    finish: @escaping (Value) -> Void
  ) {
    let finish = NIOLoopBound(finish, eventLoop: loop)
    pool.submit { state in
      guard case .active = state else { return }
      nonisolated(unsafe) let value = work()
      loop.execute { finish.value(value) }
    }
  }

  // MARK: Connections

  /// - Parameter address: where one more connection comes from; `nil` where that is not counted.
  func admit(_ address: PeerAddress?) -> Bool {
    guard address.map({ peers.admit($0) }) ?? true else { return false }
    let isRoom = live.withLockedValue { live in
      guard live.connections < configuration.limits.connections else { return false }
      live.connections += 1
      return true
    }
    if !isRoom, let address { peers.release(address) }
    return isRoom
  }

  func release(_ address: PeerAddress?) {
    live.withLockedValue { $0.connections -= 1 }
    if let address { peers.release(address) }
  }

  /// Does something on every event loop, in the order of what each is sent.
  func onEachLoop(_ body: @escaping @Sendable (Hub) -> Void) {
    for hub in hubs { hub.loop.execute { body(hub) } }
  }

  /// Somebody is about to sign in, perhaps with an account that the host made a moment ago.
  func lookForForeign() { live.withLockedValue { $0.writer }?.lookForForeign() }

  /// Goes on once every loop has done what it was asked before.
  func afterEachLoop(on loop: any EventLoop, then: @escaping () -> Void) {
    let then = NIOLoopBound(then, eventLoop: loop)
    EventLoopFuture.andAllComplete(hubs.map { $0.loop.submit {} }, on: loop).whenComplete { _ in then.value() }
  }

  /// Somebody's first device came, or the last one went.
  func announce(_ source: Source, of participant: Participant, isHere: Bool) {
    meetingWatch.note(participant, isHere: isHere, at: configuration.now())
    onEachLoop { $0.tellWatchers(source, of: participant, isHere: isHere) }
  }

  /// Whoever passes on at the same time does so in one order for all.
  func passOn(_ event: Event, except origin: UInt64) {
    live.withLockedValue { live in
      for hub in live.hubs { hub.loop.execute { hub.passOn(event, except: origin) } }
    }
  }

  func relay(_ lines: [Line], to target: Target, carrying needed: CapabilitySet, except: UInt64) {
    for hub in hubs { hub.loop.execute { hub.relay(lines, to: target, carrying: needed, except: except) } }
  }
}

extension Logger.MetadataValue {
  /// Why something failed, without content: errors of coding may quote what they could not read.
  static func why(_ error: any Error) -> Self {
    error is DecodingError || error is EncodingError ? "\(type(of: error))" : "\(error)"
  }
}
