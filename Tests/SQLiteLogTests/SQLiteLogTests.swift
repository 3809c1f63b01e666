import Collective
import CollectiveFixture
import EventLog
import Foundation
import GRDB
import SeededRandom
import SystemCrypto
import Testing

@testable import SQLiteLog

@Suite("The log in SQLite")
struct SQLiteLogTests {
  private let directory: TemporaryDirectory
  private let log: SQLiteLog

  init() throws {
    directory = try TemporaryDirectory()
    log = try SQLiteLog(directory: directory.path)
  }

  @Test("What was appended is there after the log was opened again")
  func reopened() throws {
    var collective = try LoggedCollective(log)
    try collective.say("demo")
    let records = try log.records(after: 0, limit: .max)
    try log.close()
    let reopened = try SQLiteLog(directory: directory.path)
    #expect(try reopened.records(after: 0, limit: .max) == records)
    #expect(try Appender.fold(reopened).0 == collective.appender.state)
  }

  @Test("Directory and files belong to the server's account alone")
  func permissions() throws {
    let path = directory.path + "/data"
    let log = try SQLiteLog(directory: path)
    _ = try log.secret(named: "any")
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(path) == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(log.path + suffix) == 0o600) }
  }

  @Test(
    "The writer has every setting that the promises rest on",
    arguments: [("synchronous", 2), ("secure_delete", 1), ("temp_store", 2), ("auto_vacuum", 2)])
  func settings(pragma: String, value: Int) throws {
    let found = try log.pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA \(pragma)") }
    #expect(found == value)
  }

  @Test("A database whose deletions could not be purged is refused, not taken over")
  func foreignSettings() throws {
    let other = try TemporaryDirectory()
    try DatabaseQueue(path: other.path + "/" + SQLiteLog.fileName).write { db in
      try db.execute(sql: "CREATE TABLE anything (one)")
    }
    #expect(throws: LogStorageError.settingRefused("auto_vacuum")) { try SQLiteLog(directory: other.path) }
  }

  @Test("A database of a newer version is refused")
  func newerSchema() throws {
    try log.pool.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('v999')") }
    #expect(throws: LogStorageError.newerSchema) { try SQLiteLog(directory: directory.path) }
  }

  @Test("Only the newest two snapshots are kept")
  func snapshotsKept() throws {
    for seq in Int64(1)...4 {
      let snapshot = StoredSnapshot(head: ChainHead(seq: seq, hash: .zero), state: [])
      try log.transaction { try $0.keepSnapshot(snapshot) }
    }
    let kept = try log.pool.read { try Int64.fetchAll($0, sql: "SELECT seq FROM snapshots ORDER BY seq") }
    #expect(kept == [3, 4])
  }

  @Test("A nonce is forgotten after seven days")
  func nonceExpires() throws {
    var collective = try LoggedCollective(log)
    let nonce = Nonce(value: "n1", contentDigest: .zero)
    try collective.append(.setTopic(Place.trauma, "demo"), by: Person.wren.author, nonce: nonce)
    func remembered(daysLater days: Int64) throws -> Int? {
      let at = try #require(try log.records(after: 0, limit: .max).last).envelope.at.advanced(byDays: days)
      return try log.transaction { transaction in
        try transaction.remember(
          Nonce(value: "other", contentDigest: .zero), of: Person.heron.author, at: at, seqs: 1...1)
        return try transaction.nonce(nonce, of: [Person.wren.author]).map { $0.seqs.count }
      }
    }
    #expect(try remembered(daysLater: 7) == 1)
    #expect(try remembered(daysLater: 8) == nil)
  }

  @Test("A nonce's stored digest is worth nothing once the words' salts are gone")
  func nonceSealed() throws {
    var collective = try LoggedCollective(log)
    let nonce = Nonce(value: "n1", contentDigest: SHA256.digest("content"))
    try collective.append(
      .say(Place.inTrauma, text: "demo", isNotice: false, replyTo: nil), by: Person.wren.author, nonce: nonce)
    #expect(try directory.contents().values.allSatisfy { $0.range(of: Data(nonce.contentDigest.bytes)) == nil })
  }

  // MARK: Queries

  @Test("Pages and moments are found by index, without sorting")
  func queryPlans() throws {
    func plan(_ sql: String) throws -> String {
      try log.pool.read { db in
        let statement = try db.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql)
        statement.setUncheckedArguments([])
        return try Row.fetchAll(statement).map { $0["detail"] as String }.joined(separator: "\n")
      }
    }
    let page = HistoryPage(target: Place.inTrauma, span: .latest, limit: 100, kinds: [.said, .submitted])
    for takesNewest in [true, false] {
      let window = HistoryWindow(above: 0, below: .max, takesNewest: takesNewest)
      let found = try plan(HistoryRows.sql(for: page, window))
      #expect(found.contains("USING INDEX events_by_target (target=? AND seq>? AND seq<?)"))
      #expect(!found.contains("TEMP B-TREE"))
    }
    #expect(try plan(HistoryRows.firstSeqSQL).contains("USING COVERING INDEX events_by_moment (at>?)"))
  }

  // MARK: Failures

  @Test("A full disk refuses the write, and what was stored stays whole")
  func fullDisk() throws {
    var collective = try LoggedCollective(log)
    try collective.say("demo")
    let head = try log.head()
    let state = collective.appender.state
    func limitPages(to count: String) throws {
      try log.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(count)") }
    }
    try limitPages(to: "1")
    let words = String(repeating: "demo ", count: 10_000)
    #expect(throws: DatabaseError.self) { try collective.say(words) }
    #expect(try log.head() == head)
    #expect(collective.appender.state == state)
    #expect(try LogVerification.verify(log) == .ok(head))
    try limitPages(to: "1000000")
    try collective.say(words)
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
    #expect(try log.head().seq == head.seq + 1)
  }

  // MARK: Several processes

  @Test("Another process's commits change the foreign version; this one's do not")
  func foreignVersion() throws {
    let other = try SQLiteLog(directory: directory.path)
    var collective = try LoggedCollective(log)
    let before = try log.foreignVersion()
    try collective.say("demo")
    try log.transaction {
      try $0.keep(.readMarker(Person.wren.account, in: Place.inTrauma, Moment(milliseconds: 1)))
    }
    #expect(try log.foreignVersion() == before)
    #expect(try log.foreignVersion() == before)
    _ = try other.secret(named: "any")
    let after = try log.foreignVersion()
    #expect(after != before)
    #expect(try log.foreignVersion() == after)
  }

  @Test("Two processes append in turn, and both see every event once, in one order")
  func twoAppenders() throws {
    let other = try SQLiteLog(directory: directory.path)
    var one = try LoggedCollective(log)
    let founding = try log.head().seq
    var two = try Appender(storage: other, now: { Moment(milliseconds: 1_700_000_000_000) })
    var seenByOne: [Event] = []
    var seenByTwo: [Event] = []
    var generator = SeededGenerator(seed: 7)
    for index in 0..<60 {
      let say = Command.say(Place.inTrauma, text: "demo \(index)", isNotice: false, replyTo: nil)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: seenByOne += try one.appender.foreignEvents()
      case 1, 2: seenByOne += try one.append(say, by: Person.wren.author)
      default: seenByTwo += try two.append([Append(say, by: Person.heron.author)]).events
      }
    }
    seenByOne += try one.appender.foreignEvents()
    seenByTwo += try two.foreignEvents()
    let coding = RecordCoding()
    let stored = try log.records(after: founding, limit: .max).map { try coding.event($0) }
    #expect(seenByOne == stored)
    #expect(seenByTwo == stored)
    #expect(one.appender.state == two.state)
    #expect(try LogVerification.verify(log) == .ok(try other.head()))
  }

  @Test("A secret that two processes ask for is the same")
  func sharedSecret() throws {
    let other = try SQLiteLog(directory: directory.path)
    #expect(try log.secret(named: "one") == other.secret(named: "one"))
  }
}
