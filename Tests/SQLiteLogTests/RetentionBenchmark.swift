import Collective
import CollectiveFixture
import EventLog
import Foundation
import SQLiteLog
import Synchronization
import Testing

/// What retention costs others. Not a test: it reports, and holds nothing to a time.
///
///     CONSILIUM_BENCHMARK=retention swift test -c release -Xswiftc -enable-testing --filter RetentionBenchmark
///
/// 100,000 messages and more, four fifths of them past the 30 days of their circle. Two members in turn say something
/// every 5 ms; each waits for the commit. First for a while without retention, then while it runs, over and over.
@Suite(
  "Retention beside talk", .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["CONSILIUM_BENCHMARK"] == "retention"))
struct RetentionBenchmark {
  private static let messages = Int(ProcessInfo.processInfo.environment["CONSILIUM_MESSAGES"] ?? "") ?? 100_000
  private static let secondsBetween = 0.005
  private static let start = Moment(milliseconds: 1_700_000_000_000)
  private static let now = start.advanced(byDays: 150)

  @Test("p99 of others' messages, alone and while retention runs", arguments: 1...3)
  func report(run: Int) throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteLog(directory: directory.path)
    let search = try SQLiteSearchIndex(directory: directory.path)
    try fill(log)
    try search.catchUp(with: log)
    let before = try size(of: log.path)
    let outcomes = Mutex<[UInt64: ContinuousClock.Instant]>([:])
    let writer = LogWriter(
      storage: log, appender: try Appender(storage: log, search: search, now: { Self.now }),
      publish: { batch in
        let now = ContinuousClock.now
        outcomes.withLock { outcomes in
          // The clock's own commands come from no loop.
          for outcome in batch.outcomes {
            if let origin = outcome.origin, origin.loop == 0 { outcomes[origin.ticket] = now }
          }
        }
      }, onFailure: { Issue.record($0) })

    let isOver = Mutex(false)
    let talking = Thread {
      Thread.sleep(forTimeInterval: 15)
      isOver.withLock { $0 = true }
    }
    talking.start()
    let alone = talk(writer, outcomes) { isOver.withLock { $0 } }

    isOver.withLock { $0 = false }
    let duration = Mutex(0.0)
    let retention = Thread {
      let start = ContinuousClock.now
      do {
        let run = RetentionRun(storage: log, search: search) { command in
          _ = try writer.carryOut(command, by: .clock).get()
        }
        try run.run(at: Self.now)
      } catch {
        Issue.record(error)
      }
      duration.withLock { $0 = (ContinuousClock.now - start) / .seconds(1) }
      isOver.withLock { $0 = true }
    }
    retention.start()
    let beside = talk(writer, outcomes) { isOver.withLock { $0 } }
    writer.stop()
    let after = try size(of: log.path)
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
    #expect(after < before)
    func milliseconds(_ value: Double) -> String { String(format: "%.1f", value * 1_000) }
    let report = [
      "run \(run): alone p50/p99/max \(milliseconds(alone.p50))/\(milliseconds(alone.p99))/\(milliseconds(alone.max)) ms",
      "of \(alone.count), beside retention",
      "\(milliseconds(beside.p50))/\(milliseconds(beside.p99))/\(milliseconds(beside.max)) ms of \(beside.count),",
      "p99 ratio \(String(format: "%.2f", beside.p99 / alone.p99)), retention took",
      "\(String(format: "%.1f", duration.withLock { $0 })) s, file \(before / 1_000) kB to \(after / 1_000) kB",
    ].joined(separator: " ")
    try FileHandle.standardError.write(contentsOf: Data((report + "\n").utf8))
  }

  private struct Latencies {
    let sorted: [Double]
    var count: Int { sorted.count }
    var p50: Double { sorted[sorted.count / 2] }
    var p99: Double { sorted[sorted.count * 99 / 100] }
    var max: Double { sorted[sorted.count - 1] }
  }

  /// At a steady rate, whatever is answered when: nothing that waits hides what waits behind it.
  private func talk(
    _ writer: LogWriter, _ outcomes: borrowing Mutex<[UInt64: ContinuousClock.Instant]>, until isOver: () -> Bool
  ) -> Latencies {
    outcomes.withLock { $0 = [:] }
    var submitted: [UInt64: ContinuousClock.Instant] = [:]
    var due = ContinuousClock.now
    var ticket: UInt64 = 0
    while !isOver() {
      ticket += 1
      due += .seconds(Self.secondsBetween)
      let wait = (due - ContinuousClock.now) / .seconds(1)
      if wait > 0 { Thread.sleep(forTimeInterval: wait) }
      submitted[ticket] = due
      let person: Person = ticket % 2 == 0 ? .wren : .heron
      writer.submit(
        Append(
          .say(
            Place.inTrauma, text: "demo words of some length, as people say them \(ticket)", isNotice: false,
            replyTo: nil),
          by: person.author, origin: AppendOrigin(loop: 0, connection: 1, ticket: ticket)))
    }
    while outcomes.withLock({ $0.count }) < submitted.count { Thread.sleep(forTimeInterval: 0.01) }
    let sorted = outcomes.withLock { outcomes in
      submitted.compactMap { ticket, start in outcomes[ticket].map { ($0 - start) / .seconds(1) } }.sorted()
    }
    return Latencies(sorted: sorted)
  }

  /// 150 days of talk at an even pace, in a circle that keeps 30.
  private func fill(_ log: SQLiteLog) throws {
    let clock = Mutex(Self.start)
    var appender = try Appender(storage: log, now: { clock.withLock { $0 } })
    _ = try appender.append(foundingCommands.map { Append($0.command, by: $0.by) })
    try adoptThirtyDays(&appender, clock)
    let step = 149 * 86_400_000 / Int64(Self.messages / 500)
    for index in 0..<Self.messages / 500 {
      clock.withLock { $0 = max($0, Self.start.advanced(by: .milliseconds(step * Int64(index)))) }
      _ = try appender.append(
        (0..<500).map { number in
          Append(
            .say(
              Place.inTrauma, text: "demo message \(index) \(number), some words of a colleague among colleagues",
              isNotice: false, replyTo: nil), by: Person.allCases[number % 6].author)
        })
    }
  }

  private func adoptThirtyDays(_ appender: inout Appender, _ clock: borrowing Mutex<Moment>) throws {
    var ref: PostRef?
    for event in try appender.append([Append(.submit(.demoProposal("retention #trauma 30")), by: Person.wren.author)])
      .events
    {
      if case .submitted(let submitted) = event.facts { ref = submitted.ref }
    }
    let proposal = try #require(ref)
    func respond(_ choice: String) throws {
      for person in Person.allCases where person != .wren {
        _ = try appender.append([Append(.respond(proposal, choice: choice), by: person.author)])
      }
    }
    try respond("go-on")
    clock.withLock { $0 = $0.advanced(byDays: 3) }
    _ = try appender.append([Append(.passTime, by: .clock)])
    _ = try appender.append([Append(.advance(proposal, to: "consent", note: nil), by: Person.wren.author)])
    try respond(Consent.agreement)
    try #require(appender.state.circles[Place.trauma]?.retention == .days(30))
  }

  private func size(of path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
  }
}
