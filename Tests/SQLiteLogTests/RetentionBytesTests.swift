import Collective
import CollectiveFixture
import EventLog
import Foundation
import GRDB
import SeededRandom
import SystemCrypto
import Testing

@testable import SQLiteLog

@Suite("What expired is in no file")
struct RetentionBytesTests {
  private static let talkCanary = "q71830946"
  private static let caseCanary = "z40619283"
  private static let directCanary = "x59028174"
  private static let partingCanary = "w60593817"
  private static let keptCanary = "j38471029"
  private static let nonceCanary = "v19283746"

  private let directory: TemporaryDirectory
  private let log: SQLiteLog
  private let search: SQLiteSearchIndex

  init() throws {
    directory = try TemporaryDirectory()
    log = try SQLiteLog(directory: directory.path)
    search = try SQLiteSearchIndex(directory: directory.path)
  }

  /// A busy collective: much is said, a case is discussed and closed, a pair talks, a snapshot is made.
  private func busyCollective(talk: Int = 600) throws -> (LoggedCollective, PostRef) {
    var collective = try LoggedCollective(log, search: search)
    let padding = String(repeating: "demo account. ", count: 1_000)
    let draft = PostDraft(
      circle: Place.trauma, kind: "case",
      fields: [
        Body.Field(name: "question", value: "How to go on?"),
        Body.Field(name: "context", value: padding + Self.caseCanary),
      ])
    let settled = try collective.submit(draft, by: .heron)
    try collective.append(.respond(settled, choice: "clear"), by: Person.juniper.author)
    for index in 0..<talk {
      let person = Person.allCases[index % 3]
      try collective.say("demo \(index) \(String(repeating: "talk ", count: index % 40))", by: person)
      if index % 20 == 0 {
        try collective.say("Told by \(Self.talkCanary)\(index)", by: person)
        try collective.say("Told in there by \(Self.caseCanary)\(index)", in: .room(settled), by: .juniper)
        let pair = Target.between(Person.wren.participant, Person.linnet.participant)
        try collective.say("Told to one by \(Self.directCanary)\(index)", in: pair)
      }
    }
    try log.transaction {
      try $0.keep(.readMarker(Person.juniper.account, in: .room(settled), Moment(milliseconds: 1)))
    }
    let nonce = Nonce(value: Self.nonceCanary, content: ["demo"])
    try collective.append(
      .say(Place.inTrauma, text: "demo", isNotice: false, replyTo: nil), by: Person.wren.author, nonce: nonce)
    try collective.append(.part(Place.trauma, message: "Gone to \(Self.partingCanary)"), by: Person.linnet.author)
    try collective.append(.advance(settled, to: "closed", note: "a demo note"), by: Person.heron.author)
    let snapshot = StoredSnapshot(head: try log.head(), state: try RecordCoding().encode(collective.appender.state))
    try log.transaction { try $0.keepSnapshot(snapshot) }
    collective.clock.pass(days: 200)
    try collective.say("Not old: \(Self.keptCanary)", by: .wren)
    try search.catchUp(with: log)
    return (collective, settled)
  }

  private func sizeOfFile() throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: log.path)[.size] as? Int)
  }

  @Test("Words, pairs and threads are found in every file before, in none after; the file shrinks, the chain verifies")
  func canaries() throws {
    var (collective, settled) = try busyCollective()
    // Who spoke where: the pair, the thread, and the thread's members in the snapshot.
    let pair = Target.between(Person.wren.participant, Person.linnet.participant).rawValue
    let gone = [
      Self.talkCanary, Self.caseCanary, Self.directCanary, Self.partingCanary, Self.nonceCanary, pair, settled.text,
    ]
    for canary in gone { #expect(try directory.files(holding: canary) != [], "\(canary)") }
    let head = try log.head()
    #expect(try LogVerification.verify(log) == .ok(head))
    let before = try sizeOfFile()

    #expect(try collective.runRetention(search: search) > 650)

    for canary in gone { #expect(try directory.files(holding: canary) == [], "\(canary)") }
    #expect(try directory.files(holding: Self.keptCanary).contains(SQLiteLog.fileName))
    #expect(try LogVerification.verify(log, checkpoint: head) == .ok(try log.head()))
    #expect(try sizeOfFile() * 2 < before)
    #expect(try !log.hasRoomToReclaim())
    #expect(try search.matches(SearchQuery(words: ["told"]), below: .max, limit: 10).isEmpty)
    // It goes on as before, and a second pass finds nothing.
    try collective.say("demo again")
    #expect(try collective.runRetention(search: search) == 0)
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
  }

  @Test("Whoever was in no thread and no talk is the only one left in the rows", arguments: [1, 2])
  func authors(seed: UInt64) throws {
    // Members with names that nothing else holds, so that every copy of one is a copy of an envelope.
    let coding = RecordCoding()
    var generator = SeededGenerator(seed: seed)
    var expired = SeqSpans()
    var gone: Set<String> = []
    for _ in 0..<30 {
      try log.transaction { transaction in
        for _ in 0..<50 {
          let head = try transaction.head()
          let name = "canary" + String(UInt64.random(in: .min ... .max, using: &generator) | 1 << 63, radix: 16)
          let event = Event(
            envelope: Envelope(
              seq: head.seq + 1, id: EventID(rawValue: "e\(head.seq)"), at: Moment(milliseconds: head.seq),
              author: .participant(.account(AccountID(rawValue: name))),
              target: .between(Person.wren.participant, .account(AccountID(rawValue: name)))),
            facts: .said(Said(isNotice: false)),
            body: .text(String(repeating: ".", count: [10, 300, 9_000].randomElement(using: &generator) ?? 0)))
          try transaction.insert(try coding.record(of: event, after: head))
          if Bool.random(using: &generator) {
            expired.append(event.seq)
            gone.insert(name)
          }
        }
      }
    }
    for span in expired.spans {
      var piece = SeqSpans()
      for seq in span { piece.append(seq) }
      try log.transaction { try $0.expire(Expired(entries: piece)) }
      // Something else happens in between, also to what is kept.
      if span.lowerBound % 7 == 0 { _ = try log.reclaimRoom() }
    }
    while try log.reclaimRoom() {}
    var found: Set<String> = []
    for data in try directory.contents().values {
      var start = data.startIndex
      while let range = data.range(of: Data("canary".utf8), in: start..<data.endIndex) {
        start = range.upperBound
        found.insert(
          String(decoding: data[range.lowerBound..<min(range.upperBound + 16, data.endIndex)], as: UTF8.self))
      }
    }
    #expect(found.intersection(gone) == [])
    #expect(found.count > 500)
  }

  @Test("Texts taken back while rows are on the move are in no file either, at whatever piece")
  func takenBackMeanwhile() throws {
    var (collective, _) = try busyCollective(talk: 200)
    var young: [EventID] = []
    for index in 0..<60 {
      young.append(try collective.say("Young: k\(7_000 + index)x \(String(repeating: "talk ", count: index))"))
    }
    let spans = try log.records(after: 0, limit: .max).filter { $0.kind == "said" }.map(\.envelope.seq)
    try collective.append(.expire(entries: SeqSpans(spans), words: SeqSpans()), by: .clock)
    var index = 0
    while try log.reclaimRoom() {
      guard index < young.count else { continue }
      try collective.takeBack(young[index])
      #expect(try directory.files(holding: "k\(7_000 + index)x") == [])
      #expect(try LogVerification.verify(log) == .ok(try log.head()))
      index += 1
    }
    #expect(index > 10)
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
  }

  @Test("Writers go on between pieces, and what a crash interrupted is gone on with; a copy holds nothing of it")
  func interrupted() throws {
    var (collective, settled) = try busyCollective(talk: 200)
    let spans = SeqSpans(1...(try log.head().seq))
    try collective.append(.expire(entries: spans, words: spans), by: .clock)
    for _ in 0..<4 { #expect(try log.reclaimRoom()) }
    try collective.say("demo in between")
    let backup = directory.path + "/backup"
    let restarted = try SQLiteLog(directory: directory.path)
    try restarted.backup(to: backup)
    #expect(try directory.files(holding: Self.caseCanary).filter { $0 == "backup" } == [])
    #expect(try directory.files(holding: settled.text).filter { $0 == "backup" } == [])
    while try restarted.reclaimRoom() {}
    #expect(try directory.files(holding: settled.text).filter { !$0.hasPrefix("search") } == [])
    #expect(try LogVerification.verify(restarted) == .ok(try restarted.head()))
  }

  @Test("A database of the version before is taken over")
  func migration() throws {
    var collective = try LoggedCollective(log)
    for index in 0..<50 { try collective.say("demo \(index)") }
    let records = try log.records(after: 0, limit: .max)
    try log.pool.write { db in
      try db.execute(
        sql: """
          DROP TABLE renewal; DELETE FROM grdb_migrations WHERE identifier = 'expiry';
          DROP INDEX events_by_id; DROP INDEX events_by_target; DROP INDEX events_by_moment;
          ALTER TABLE events RENAME TO newer;
          CREATE TABLE events (
            seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL, author TEXT NOT NULL,
            target TEXT NOT NULL, ref TEXT, kind TEXT NOT NULL, facts BLOB NOT NULL, salt BLOB NOT NULL,
            body_digest BLOB, leaf BLOB NOT NULL, chain BLOB NOT NULL
          ) STRICT;
          INSERT INTO events SELECT * FROM newer;
          DROP TABLE newer;
          CREATE INDEX events_by_target ON events (target, seq);
          CREATE INDEX events_by_moment ON events (at);
          """)
    }
    let opened = try SQLiteLog(directory: directory.path)
    #expect(try opened.records(after: 0, limit: .max) == records)
    #expect(try LogVerification.verify(opened) == .ok(try opened.head()))
  }
}

@Suite("A log some of which expired, changed behind its back")
struct ExpiredTamperingTests {
  private let directory: TemporaryDirectory
  private let log: SQLiteLog
  /// Something that expired, with something else that did behind it; and something that did not.
  private let gone: Int64
  private let there: Int64

  init() throws {
    directory = try TemporaryDirectory()
    log = try SQLiteLog(directory: directory.path)
    var collective = try LoggedCollective(log)
    for _ in 0..<10 { try collective.say("demo") }
    gone = try log.head().seq - 5
    try collective.append(.part(Place.trauma, message: "a demo word"), by: Person.moss.author)
    collective.clock.pass(days: 200)
    there = try log.head().seq + 1
    for _ in 0..<5 { try collective.say("demo") }
    try collective.runRetention()
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
  }

  private func expect(_ seq: Int64, _ fault: VerificationFault, after sql: String) throws {
    try DatabaseQueue(path: log.path).write { try $0.execute(sql: sql) }
    #expect(try LogVerification.verify(log) == .fault(seq: seq, fault))
  }

  @Test("A leaf that was flipped is found") func flippedLeaf() throws {
    try expect(gone, .chainDiffers, after: "UPDATE events SET leaf = randomblob(32) WHERE seq = \(gone)")
  }

  @Test("A link that was flipped is found") func flippedChain() throws {
    try expect(gone, .chainDiffers, after: "UPDATE events SET chain = randomblob(32) WHERE seq = \(gone)")
  }

  @Test("An entry that is still there, flipped, is found") func flipped() throws {
    try expect(there, .leafDiffers, after: "UPDATE events SET author = 'aheron' WHERE seq = \(there)")
  }

  @Test("A dropped leaf is found") func dropped() throws {
    try expect(gone, .missing, after: "DELETE FROM events WHERE seq = \(gone)")
  }

  @Test("Two swapped leaves are found at the first") func swapped() throws {
    try expect(
      gone, .chainDiffers,
      after: """
        UPDATE events SET seq = -seq WHERE seq IN (\(gone), \(gone + 1));
        UPDATE events SET seq = \(2 * gone + 1) + seq WHERE seq < 0
        """)
  }

  @Test("An inserted leaf is found") func inserted() throws {
    try expect(
      gone, .chainDiffers,
      after: """
        UPDATE events SET seq = -seq WHERE seq >= \(gone); UPDATE events SET seq = 1 - seq WHERE seq < 0;
        INSERT INTO events (seq, leaf, chain) SELECT \(gone), leaf, chain FROM events WHERE seq = \(gone - 1)
        """)
  }

  @Test("An entry made to look as if it had expired is found: nothing names it") func madeToLookExpired() throws {
    try expect(
      there, .goneUnexplained,
      after: """
        DELETE FROM bodies WHERE seq = \(there);
        UPDATE events SET id = NULL, at = NULL, author = NULL, target = NULL, ref = NULL, kind = NULL, facts = NULL,
          salt = NULL, body_digest = NULL WHERE seq = \(there)
        """)
  }

  @Test("A rest of what expired is found") func rest() throws {
    try expect(gone, .strayWords, after: "UPDATE events SET author = 'awren' WHERE seq = \(gone)")
  }

  @Test("Words put back where only the words expired are found") func wordsBack() throws {
    let seq = try #require(try log.records(after: 0, limit: .max).first { $0.kind == "parted" }).envelope.seq
    try expect(
      seq, .bodyDiffers, after: "INSERT INTO bodies (seq, salt, bytes) VALUES (\(seq), randomblob(16), x'3D41')")
  }

  @Test("An entry put back in its own words is found") func putBack() throws {
    let other = try SQLiteLog(directory: directory.path + "/other")
    var collective = try LoggedCollective(other)
    for _ in 0..<10 { try collective.say("demo") }
    let record = try #require(try other.records(at: [gone]).first)
    try DatabaseQueue(path: log.path).write { db in
      try db.execute(
        sql: "UPDATE events SET id = ?, at = ?, author = ?, target = ?, kind = ?, facts = ?, salt = ? WHERE seq = ?",
        arguments: [
          "e1", record.envelope.at.milliseconds, record.envelope.author.rawValue, record.envelope.target.rawValue,
          record.kind, Data(record.facts), Data(record.salt), gone,
        ])
    }
    #expect(try LogVerification.verify(log) == .fault(seq: gone, .leafDiffers))
  }
}
