import Collective
import CollectiveFixture
import EventLog
import Foundation
import Synchronization
import SystemCrypto
import Testing

@Suite("Appending")
struct AppenderTests {
  private let log = FailingLog()
  private var appender: Appender

  init() throws {
    appender = try Appender(storage: log, now: { Moment(milliseconds: 1_700_000_000_000) })
    _ = try appender.append(foundingCommands.map { Append($0.command, by: $0.by) })
  }

  private func saying(_ text: String = "demo", by person: Person = .wren, nonce: Nonce? = nil) -> Append {
    Append(.say(Place.inTrauma, text: text, isNotice: false, replyTo: nil), by: person.author, nonce: nonce)
  }

  @Test("A batch decides each command against what the ones before it did")
  mutating func batchDecidesInOrder() throws {
    let batch = try appender.append([
      Append(.join(Place.ethics, founding: nil), by: Person.wren.author),
      Append(
        .say(.circle(Place.ethics), text: "demo", isNotice: false, replyTo: nil), by: Person.wren.author),
      Append(
        .say(.circle(Place.ethics), text: "demo", isNotice: false, replyTo: nil), by: Person.heron.author),
    ])
    #expect(batch.events.map(\.facts.kind) == [.joined, .said])
    #expect(batch.outcomes.map(\.refusal) == [nil, nil, .unknownTarget])
    #expect(batch.outcomes[1].ids == [batch.events[1].id])
  }

  @Test("An origin comes back with its outcome")
  mutating func origins() throws {
    let origins = (0..<3).map { AppendOrigin(loop: $0, connection: 7, ticket: UInt64($0)) }
    let batch = try appender.append(
      origins.map { Append(.join(Place.ethics, founding: nil), by: Person.wren.author, origin: $0) })
    #expect(batch.outcomes.map(\.origin) == origins)
  }

  @Test("A clock that goes back does not take the log with it")
  func clockGoesBack() throws {
    let log = InMemoryLog()
    let clock = SteppingClock([5_000, 3_000, 9_000])
    var appender = try Appender(storage: log, now: clock.now)
    for name in [Place.trauma, Place.balint, Place.ethics] {
      _ = try appender.append([Append(.found(name, .membersCircle), by: .host)])
    }
    #expect(try log.records(after: 0, limit: .max).map(\.envelope.at.milliseconds) == [5_000, 5_000, 9_000])
  }

  // MARK: Nonces

  @Test("A nonce seen again gives the first events and writes nothing")
  mutating func nonceRepeated() throws {
    let nonce = Nonce(value: "n1", contentDigest: SHA256.digest("demo"))
    let first = try appender.append([saying(nonce: nonce)])
    let again = try appender.append([saying(nonce: nonce), saying("other")])
    #expect(again.outcomes[0].repeated == first.events)
    #expect(again.events.count == 1)
    #expect(again.outcomes[1].ids == again.events.map(\.id))
  }

  @Test("A nonce seen again in the same batch gives the events of its first use")
  mutating func nonceRepeatedInBatch() throws {
    let nonce = Nonce(value: "n1", contentDigest: SHA256.digest("demo"))
    let batch = try appender.append([saying(nonce: nonce), saying(nonce: nonce)])
    #expect(batch.events.count == 1)
    #expect(batch.outcomes[1].repeated == batch.events)
  }

  @Test("A nonce is known again whichever of her posts without her name it came with first")
  mutating func nonceUnderSeal() throws {
    let fields = PostDraft.demoCase().fields + [Body.Field(name: "sealed", value: "yes")]
    let draft = PostDraft(circle: Place.trauma, kind: "case", fields: fields)
    func submitting(_ value: String, by person: Person = .wren) -> Append {
      Append(.submit(draft), by: person.author, nonce: Nonce(value: value, contentDigest: SHA256.digest("demo")))
    }
    let first = try appender.append([submitting("n1"), submitting("n2"), submitting("n3")])
    let again = try appender.append([submitting("n2"), submitting("n2", by: .heron)])
    #expect(again.outcomes[0].repeated?.map(\.id) == first.outcomes[1].ids)
    #expect(again.outcomes[1].repeated == nil)
  }

  @Test("A nonce with other content is refused; another author's nonce of the same value is not")
  mutating func nonceReused() throws {
    _ = try appender.append([saying(nonce: Nonce(value: "n1", contentDigest: SHA256.digest("demo")))])
    let other = Nonce(value: "n1", contentDigest: SHA256.digest("other"))
    let batch = try appender.append([saying(nonce: other), saying(by: .heron, nonce: other)])
    #expect(batch.outcomes.map(\.refusal) == [.nonceReused, nil])
  }

  @Test("A repetition does not store erased words again, whatever words it comes with")
  mutating func nonceOfErasedWords() throws {
    let nonce = Nonce(value: "n1", contentDigest: SHA256.digest("demo"))
    let said = try #require(try appender.append([saying(nonce: nonce)]).events.first)
    _ = try appender.append([Append(.takeBack(said.id, in: Place.inTrauma), by: Person.wren.author)])
    let head = try log.head()
    let other = Nonce(value: "n1", contentDigest: SHA256.digest("other"))
    for outcome in try appender.append([saying(nonce: nonce), saying("other", nonce: other)]).outcomes {
      #expect(outcome.repeated?.map(\.id) == [said.id])
      #expect(outcome.repeated?.map(\.body) == [nil])
    }
    #expect(try log.head() == head)
  }

  @Test("A refused command uses no nonce up and keeps nothing beside the log")
  mutating func refusedLeavesNothing() throws {
    let nonce = Nonce(value: "n1", contentDigest: SHA256.digest("demo"))
    let keys = ScramKeys.derive(password: "demo", iterations: 4_096)
    let refused = Append(
      .found(Place.trauma, .membersCircle), by: .host, nonce: nonce,
      alongside: [.credentials(Person.wren.account, keys)])
    #expect(try appender.append([refused]).outcomes.map(\.refusal) == [.handleTaken])
    #expect(try log.credentials(of: Person.wren.account) == nil)
    #expect(try appender.append([saying(nonce: nonce)]).events.count == 1)
  }

  @Test("What is kept alongside is there with the events it belongs to")
  mutating func keptAlongside() throws {
    let keys = ScramKeys.derive(password: "demo", iterations: 4_096)
    let command = Command.recordPasswordSetByHost(Person.wren.handle)
    _ = try appender.append([
      Append(command, by: .host, alongside: [.credentials(Person.wren.account, keys)])
    ])
    #expect(try log.credentials(of: Person.wren.account) == keys)
  }

  // MARK: Failures

  @Test("A commit that fails changes neither log nor state, and the next one goes on from there")
  mutating func failedCommit() throws {
    let state = appender.state
    let head = try log.head()
    log.fail([.commit])
    #expect(throws: FailingLog.Failure.self) { try appender.append([saying()]) }
    #expect(appender.state == state)
    #expect(try log.head() == head)
    log.fail([])
    #expect(try appender.append([saying()]).events.map(\.seq) == [head.seq + 1])
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
  }

  @Test("Where the log cannot even be read after a failed commit, nothing is decided before it can be")
  mutating func failedCommitAndReading() throws {
    let state = appender.state
    let head = try log.head()
    log.fail([.commit, .reading])
    #expect(throws: FailingLog.Failure.self) { try appender.append([saying()]) }
    log.fail([.reading])
    #expect(throws: FailingLog.Failure.self) { try appender.append([saying()]) }
    log.fail([])
    #expect(try appender.foreignEvents() == [])
    #expect(appender.state == state)
    #expect(try appender.append([saying()]).events.map(\.seq) == [head.seq + 1])
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
  }

  @Test("An erasure that could not finish is not acknowledged; its event comes once, when it has finished")
  mutating func unfinishedErasure() throws {
    let said = try #require(try appender.append([saying()]).events.first)
    let takeBack = Append(.takeBack(said.id, in: Place.inTrauma), by: Person.wren.author)
    log.fail([.erasure])
    #expect(throws: FailingLog.Failure.self) { try appender.append([takeBack]) }
    #expect(throws: FailingLog.Failure.self) { try appender.foreignEvents() }
    log.fail([])
    #expect(try appender.foreignEvents().map(\.facts.kind) == [.erased])
    #expect(try appender.foreignEvents() == [])
    #expect(try log.record(of: said.id)?.body == nil)
  }

  // MARK: Several appenders

  @Test("Events of another appender come first, and only once")
  mutating func foreignEventsFirst() throws {
    var other = try Appender(storage: log, now: { Moment(milliseconds: 1_700_000_000_000) })
    let foreign = try other.append([saying("one", by: .heron), saying("two", by: .heron)]).events
    let batch = try appender.append([saying("three")])
    #expect(Array(batch.events.prefix(2)) == foreign)
    #expect(batch.events.count == 3)
    #expect(batch.outcomes.count == 1)
    #expect(try appender.foreignEvents() == [])
    #expect(try other.foreignEvents() == Array(batch.events.suffix(1)))
    #expect(other.state == appender.state)
  }

  // MARK: Snapshots

  @Test("A start takes up the count to the next snapshot where the last one left it")
  func snapshotAcrossRestarts() throws {
    let log = InMemoryLog()
    var appender = try Appender(storage: log, now: { Moment(milliseconds: 0) })
    _ = try appender.append([Append(.found(Place.trauma, .membersCircle), by: .host)])
    let half = Int(Appender.snapshotInterval) / 2
    try appendTopics(half, to: log)
    #expect(try log.snapshot() == nil)
    try appendTopics(half, to: log, untilSnapshot: true)
    let snapshot = try #require(try log.snapshot())
    #expect(snapshot.head.seq >= Appender.snapshotInterval)
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
  }

  @Test("Others write while a snapshot is being encoded, and it is kept as of where it began")
  func snapshotBesideWriting() throws {
    let log = InMemoryLog()
    var appender = try Appender(storage: log, now: { Moment(milliseconds: 0) })
    _ = try appender.append([Append(.found(Place.trauma, .membersCircle), by: .host)])
    try appendTopics(Int(Appender.snapshotInterval), to: log, untilSnapshot: true)
    let snapshot = try #require(try log.snapshot())
    #expect(snapshot.head.seq < (try log.head().seq))
    let state = try #require(try RecordCoding().decodeState(snapshot.state))
    #expect(state == (try Appender.fold(log, upTo: snapshot.head.seq).0))
  }

  @Test("What expires while a snapshot is being encoded is in none that is kept")
  func expiryBesideSnapshot() throws {
    let log = InMemoryLog()
    let now = Mutex(Moment(milliseconds: 0))
    var appender = try Appender(storage: log, now: { now.withLock { $0 } })
    _ = try appender.append(foundingCommands.map { Append($0.command, by: $0.by) })
    let said = try appender.append([
      Append(.say(Place.inTrauma, text: "demo", isNotice: false, replyTo: nil), by: Person.wren.author)
    ])
    now.withLock { $0 = $0.advanced(byDays: 200) }
    let topic = Append(.setTopic(Place.trauma, "demo"), by: .host)
    for _ in 0..<Appender.snapshotInterval / 1_000 { _ = try appender.append((0..<1_000).map { _ in topic }) }
    let old = SeqSpans([try #require(said.events.first).seq])
    let expiry = try appender.append([Append(.expire(entries: old, words: old), by: .clock)])
    let expired = try #require(expiry.events.last)
    let end = Date(timeIntervalSinceNow: 1)
    while try log.snapshot() == nil, Date() < end {
      Thread.sleep(forTimeInterval: 0.05)
      _ = try appender.append([topic])
    }
    #expect((try log.snapshot()?.head.seq ?? .max) > expired.seq)
  }

  /// At least `count` entries by an appender of its own; with `untilSnapshot`, as many more as are written until one is
  /// kept.
  private func appendTopics(_ count: Int, to log: InMemoryLog, untilSnapshot: Bool = false) throws {
    var appender = try Appender(storage: log, now: { Moment(milliseconds: 0) })
    for _ in 0..<count / 1_000 {
      _ = try appender.append((0..<1_000).map { _ in Append(.setTopic(Place.trauma, "demo"), by: .host) })
    }
    let end = Date(timeIntervalSinceNow: 60)
    while untilSnapshot, try log.snapshot() == nil, Date() < end {
      Thread.sleep(forTimeInterval: 0.01)
      _ = try appender.append([Append(.setTopic(Place.trauma, "demo"), by: .host)])
    }
  }

  @Test("A snapshot of another build of the program is passed over, and no fault")
  mutating func snapshotOfAnotherBuild() throws {
    let other = Array(#"{"build":"an older one","state":{}}"#.utf8)
    let head = try log.head()
    try log.transaction { try $0.keepSnapshot(StoredSnapshot(head: head, state: other)) }
    #expect(try Appender.fold(log).0 == appender.state)
    #expect(try LogVerification.verify(log) == .ok(head))
  }

  @Test("A snapshot that does not decode is passed over")
  mutating func undecodableSnapshot() throws {
    let head = try log.head()
    try log.transaction { try $0.keepSnapshot(StoredSnapshot(head: head, state: [0])) }
    #expect(try Appender.fold(log).0 == appender.state)
  }
}

extension AppendOutcome {
  var refusal: Refusal.Code? {
    if case .failure(let refusal) = result { refusal.code } else { nil }
  }

  var ids: [EventID]? {
    if case .success(.appended(let ids)) = result { ids } else { nil }
  }

  var repeated: [Event]? {
    if case .success(.repeated(let events)) = result { events } else { nil }
  }
}
