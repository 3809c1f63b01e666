import Collective
import CollectiveFixture
import EventLog
import Foundation
import GRDB
import SeededRandom
import Synchronization
import Testing

@testable import SQLiteLog

@Suite("Erased words are in no file")
struct ErasureTests {
  // A canary's first letter begins no other word here and its end cannot be stemmed: an index would store it whole.
  private static let talkCanary = "q71830946"
  private static let caseCanary = "z40619283"
  private static let amendedCanary = "x59028174"
  private static let keptCanary = "j38471029"

  @Test(
    "After a take-back, a withdrawal and an amendment, neither log nor search holds the words, and the log verifies")
  func canaries() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteLog(directory: directory.path)
    let search = try SQLiteSearchIndex(directory: directory.path)
    var collective = try LoggedCollective(log, search: search)
    func draft(_ canary: String) -> PostDraft {
      let padding = String(repeating: "demo account. ", count: 1_000)
      return PostDraft(
        circle: Place.trauma, kind: "case",
        fields: [
          Body.Field(name: "question", value: "How to go on?"), Body.Field(name: "context", value: padding + canary),
        ])
    }
    for index in 0..<200 { try collective.say("demo \(String(repeating: "talk ", count: index % 40))") }
    let talk = try collective.say("Told by \(Self.talkCanary)")
    let withdrawn = try collective.submit(draft(Self.caseCanary))
    let amended = try collective.submit(draft(Self.amendedCanary))
    try collective.say("Not taken back: \(Self.keptCanary)")
    for index in 0..<200 { try collective.say("demo \(index)", by: .heron) }
    try search.catchUp(with: log)
    for canary in [Self.talkCanary, Self.caseCanary, Self.amendedCanary] {
      #expect(try directory.files(holding: canary).count > 1)
    }

    try collective.takeBack(talk)
    try collective.append(.advance(withdrawn, to: "withdrawn", note: nil), by: Person.wren.author)
    try collective.append(
      .amend(amended, revision: 1, fields: draft("nobody").fields, attested: []), by: Person.wren.author)

    for canary in [Self.talkCanary, Self.caseCanary, Self.amendedCanary] {
      #expect(try directory.files(holding: canary) == [])
    }
    #expect(try directory.files(holding: Self.keptCanary).contains("search.db"))
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
  }

  /// SQLite's own deleting fails this: neighbours that moved between pages leave copies behind.
  @Test("However talk and take-backs interleave, no page keeps a copy", arguments: [1, 2])
  func noCopiesInPages(seed: UInt64) throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteLog(directory: directory.path)
    let coding = RecordCoding()
    var generator = SeededGenerator(seed: seed)
    var live: [EventID: String] = [:]
    var erased: Set<String> = []
    for _ in 0..<20 {
      try log.transaction { transaction in
        for _ in 0..<100 {
          let word = "canary" + String(UInt64.random(in: .min ... .max, using: &generator) | 1 << 63, radix: 16)
          let length = [10, 100, 300, 1_500, 9_000].randomElement(using: &generator) ?? 0
          let head = try transaction.head()
          let event = Event(
            envelope: Envelope(
              seq: head.seq + 1, id: EventID(rawValue: "e\(head.seq)"), at: Moment(milliseconds: 1),
              author: Person.wren.author, target: Place.inTrauma),
            facts: .said(Said(isNotice: false)), body: .text(word + String(repeating: ".", count: length)))
          try transaction.insert(try coding.record(of: event, after: head))
          live[event.id] = word
        }
        for id in live.keys.sorted(by: { $0.rawValue < $1.rawValue }).shuffled(using: &generator).prefix(60) {
          try transaction.eraseBodies(of: [id])
          if let word = live.removeValue(forKey: id) { erased.insert(word) }
        }
      }
    }
    try log.finishErasures()
    let found = try words(in: directory)
    #expect(live.values.filter { !found.contains($0) } == [])
    #expect(found.intersection(erased) == [])
  }

  /// Every "canary" with the 16 digits after it.
  private func words(in directory: TemporaryDirectory) throws -> Set<String> {
    var words: Set<String> = []
    for data in try directory.contents().values {
      var start = data.startIndex
      while let range = data.range(of: Data("canary".utf8), in: start..<data.endIndex) {
        start = range.upperBound
        let end = range.upperBound + 16
        guard end <= data.endIndex else { break }
        words.insert(String(decoding: data[range.lowerBound..<end], as: UTF8.self))
      }
    }
    return words
  }

  @Test("An erasure that a crash interrupted is finished at the next start")
  func interruptedErasure() throws {
    let directory = try TemporaryDirectory()
    let crashed = try SQLiteLog(directory: directory.path)
    var collective = try LoggedCollective(crashed)
    let id = try collective.say("Told by \(Self.talkCanary)")
    // Committed, and then nothing more: the process is gone before it cuts the write-ahead log.
    try crashed.transaction { try $0.eraseBodies(of: [id]) }
    #expect(try directory.files(holding: Self.talkCanary) != [])

    let restarted = try SQLiteLog(directory: directory.path)
    try restarted.finishErasures()
    #expect(try directory.files(holding: Self.talkCanary) == [])
    #expect(try restarted.pool.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM unfinished_erasures") } == 0)
  }

  @Test("An erasure waits for a reader in another process, and is not called finished before")
  func blockedErasure() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteLog(directory: directory.path)
    var collective = try LoggedCollective(log)
    let id = try collective.say("Told by \(Self.talkCanary)")
    try log.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA busy_timeout = 10") }
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let reader = try DatabaseQueue(path: log.path, configuration: configuration)
    try reader.inDatabase { db in
      try db.beginTransaction(.deferred)
      _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM events")
    }
    try log.transaction { try $0.eraseBodies(of: [id]) }
    #expect(throws: LogStorageError.erasureBlocked) { try log.finishErasures() }
    try reader.inDatabase { try $0.commit() }
    try log.finishErasures()
    #expect(try directory.files(holding: Self.talkCanary) == [])
  }

  @Test("A purge of the search index that a crash interrupted is finished when it catches up")
  func interruptedPurge() throws {
    let directory = try TemporaryDirectory()
    let log = InMemoryLog()
    var collective = try LoggedCollective(log)
    try collective.say("Told by \(Self.talkCanary)")
    let search = try SQLiteSearchIndex(directory: directory.path)
    try search.catchUp(with: log)
    let seq = try log.head().seq
    let crashed = try SearchSchema.open(search.path)
    #expect(try crashed.write { try SearchRows.remove([seq], $0) })
    #expect(try directory.files(holding: Self.talkCanary) != [])
    try search.catchUp(with: log)
    #expect(try directory.files(holding: Self.talkCanary) == [])
  }

  @Test("What is taken back while the index catches up is not in the index afterwards")
  func erasureDuringIndexing() throws {
    let directory = try TemporaryDirectory()
    let log = InMemoryLog()
    let search = try SQLiteSearchIndex(directory: directory.path)
    let failure = Mutex<(any Error)?>(nil)
    let isOver = Mutex(false)
    let indexing = Thread {
      while !isOver.withLock({ $0 }) {
        do { try search.catchUp(with: log) } catch { failure.withLock { $0 = error } }
      }
    }
    var collective = try LoggedCollective(log, search: search)
    indexing.start()
    for _ in 0..<20 {
      let id = try collective.say("Told by \(Self.talkCanary)")
      for _ in 0..<5 { try collective.say("demo") }
      try collective.takeBack(id)
    }
    isOver.withLock { $0 = true }
    try search.catchUp(with: log)
    #expect(failure.withLock { $0 == nil })
    let query = SearchQuery(words: [Self.talkCanary])
    #expect(try search.matches(query, below: .max, limit: 10).isEmpty)
    #expect(try directory.files(holding: Self.talkCanary) == [])
  }
}
