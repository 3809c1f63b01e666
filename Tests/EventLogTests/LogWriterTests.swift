import Collective
import CollectiveFixture
import EventLog
import Foundation
import Synchronization
import Testing

/// What a writer published, in the order in which it did.
private final class Published: Sendable {
  private struct State {
    var events: [Event] = []
    var outcomes: [AppendOutcome] = []
    var failures = 0
  }

  private let state = Mutex(State())
  private let changed = DispatchSemaphore(value: 0)

  func add(_ batch: LogBatch) {
    state.withLock {
      $0.events += batch.events
      $0.outcomes += batch.outcomes
    }
    changed.signal()
  }

  func addFailure() { state.withLock { $0.failures += 1 } }

  var events: [Event] { state.withLock { $0.events } }
  var outcomes: [AppendOutcome] { state.withLock { $0.outcomes } }
  var failures: Int { state.withLock { $0.failures } }

  /// Waits until so much was published.
  func wait(events: Int = 0, outcomes: Int = 0) {
    while self.events.count < events || self.outcomes.count < outcomes { changed.wait() }
  }
}

@Suite("The log's writer")
struct LogWriterTests {
  private let log = FailingLog()
  private let published = Published()
  private let writer: LogWriter
  private let foundingSeq: Int64

  init() throws {
    var appender = try Appender(storage: log, now: { Moment(milliseconds: 1_700_000_000_000) })
    foundingSeq = try #require(
      try appender.append(foundingCommands.map { Append($0.command, by: $0.by) }).events.last
    ).seq
    writer = LogWriter(
      storage: log, appender: appender, erasurePatienceSeconds: 0, publish: { [published] in published.add($0) },
      onFailure: { [published] _ in published.addFailure() })
  }

  private func saying(_ text: String, by person: Person = .wren, origin: AppendOrigin? = nil) -> Append {
    Append(.say(Place.inTrauma, text: text, isNotice: false, replyTo: nil), by: person.author, origin: origin)
  }

  @Test("Many threads append; every append has one outcome, and what is published is the log in its order")
  func manyThreads() throws {
    let threads = 8
    let each = 200
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      let person = Person.allCases[thread % Person.allCases.count]
      for index in 0..<each {
        let origin = AppendOrigin(loop: thread, connection: 0, ticket: UInt64(index))
        writer.submit(saying("\(thread) \(index)", by: person, origin: origin))
      }
    }
    writer.stop()

    let coding = RecordCoding()
    let stored = try log.records(after: foundingSeq, limit: .max).map { try coding.event($0) }
    #expect(stored.count == threads * each)
    #expect(published.events == stored)
    #expect(stored.map(\.seq) == Array(foundingSeq + 1..<foundingSeq + 1 + Int64(threads * each)))
    #expect(Set(published.outcomes.compactMap(\.origin)).count == threads * each)
    #expect(published.outcomes.count == threads * each)
    for thread in 0..<threads {
      let own = published.outcomes.compactMap(\.origin).filter { $0.loop == thread }.map(\.ticket)
      #expect(own == Array(0..<UInt64(each)))
    }
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
  }

  @Test("What could not be stored is refused, and later appends succeed")
  func failedCommit() throws {
    log.fail([.commit])
    writer.submit(saying("one"))
    published.wait(outcomes: 1)
    log.fail([])
    writer.submit(saying("two"))
    writer.stop()
    #expect(published.outcomes.map(\.refusal) == [.storeUnavailable, nil])
    #expect(published.events.map(\.body?.text) == ["two"])
    #expect(published.failures == 1)
    #expect(try log.head().seq == foundingSeq + 1)
  }

  @Test("What another process wrote is published without an append")
  func foreignEvents() throws {
    var other = try Appender(storage: log, now: { Moment(milliseconds: 1_700_000_000_000) })
    let foreign = try other.append([saying("demo", by: .heron)]).events
    published.wait(events: 1)
    writer.stop()
    #expect(published.events == foreign)
    #expect(published.outcomes.isEmpty)
  }

  private func takingBack(_ id: EventID, origin: AppendOrigin? = nil) -> Append {
    Append(.takeBack(id, in: Place.inTrauma), by: Person.wren.author, origin: origin)
  }

  @Test("An erasure is seen at once; its outcome follows when the bytes are gone, and under the same origin")
  func erasureOutcome() throws {
    let origin = AppendOrigin(loop: 1, connection: 2, ticket: 3)
    writer.submit(saying("demo"))
    published.wait(events: 1)
    writer.submit(takingBack(published.events[0].id, origin: origin))
    published.wait(outcomes: 3)
    writer.stop()
    let erased = published.events[1]
    #expect(erased.facts.kind == .erased)
    #expect(try published.outcomes[1].result.get() == .appendedAwaitingErasure([erased.id]))
    #expect(try published.outcomes[2].result.get() == .erased)
    #expect(published.outcomes.map(\.origin) == [nil, origin, origin])
    #expect(published.outcomes.count == 3)
  }

  @Test("An erasure that is blocked for too long is refused, while everything else is stored and seen")
  func blockedErasure() throws {
    writer.submit(saying("demo"))
    published.wait(events: 1)
    log.fail([.erasure])
    writer.submit(takingBack(published.events[0].id))
    published.wait(outcomes: 3)
    #expect(published.outcomes.map(\.refusal) == [nil, nil, .storeUnavailable])
    writer.submit(saying("more"))
    published.wait(outcomes: 4)
    #expect(published.events.map(\.facts.kind) == [.said, .erased, .said])
    #expect(published.failures == 1)
    log.fail([])
    log.waitForFinishedErasure()
    writer.stop()
    #expect(published.outcomes.count == 4)
  }

  @Test("Stopping tries a blocked erasure once more, and leaves no outcome out")
  func stoppingWithErasure() throws {
    let log = FailingLog()
    let published = Published()
    var appender = try Appender(storage: log, now: { Moment(milliseconds: 1_700_000_000_000) })
    _ = try appender.append(foundingCommands.map { Append($0.command, by: $0.by) })
    let said = try #require(try appender.append([saying("demo")]).events.first)
    log.fail([.erasure])
    let writer = LogWriter(
      storage: log, appender: appender, erasurePatienceSeconds: 1_000, publish: { published.add($0) },
      onFailure: { _ in })
    writer.submit(takingBack(said.id))
    published.wait(outcomes: 1)
    writer.stop()
    #expect(published.outcomes.map(\.refusal) == [nil, .storeUnavailable])
  }

  @Test("What narrows what somebody sees is published apart, and in its place among what it was committed with")
  func narrowingApart() throws {
    let log = InMemoryLog()
    var appender = try Appender(storage: log, now: { Moment(milliseconds: 1_700_000_000_000) })
    _ = try appender.append(foundingCommands.map { Append($0.command, by: $0.by) })
    let parts = Mutex<[[Facts.Kind]]>([])
    let submitted = DispatchSemaphore(value: 0)
    let writer = LogWriter(
      storage: log, appender: appender,
      publish: { part in
        // While the first is handed on, the others come to wait: they are one batch.
        if parts.withLock({ $0.isEmpty }) { submitted.wait() }
        parts.withLock { $0.append(part.events.map(\.facts.kind)) }
      }, onFailure: { _ in })
    writer.submit(saying("first"))
    for text in ["second", "third"] { writer.submit(saying(text)) }
    writer.submit(Append(.part(Place.trauma, message: ""), by: Person.moss.author))
    for text in ["fourth", "fifth"] { writer.submit(saying(text)) }
    submitted.signal()
    writer.stop()
    #expect(parts.withLock { $0.filter { $0.contains(.parted) } } == [[.parted]])
    #expect(parts.withLock { $0.flatMap(\.self) } == [.said, .said, .said, .parted, .said, .said])
  }

  @Test("Stopping writes what waits, and may be asked for again")
  func stopping() throws {
    for index in 0..<50 { writer.submit(saying("\(index)")) }
    writer.stop()
    writer.stop()
    #expect(published.outcomes.count == 50)
  }
}
