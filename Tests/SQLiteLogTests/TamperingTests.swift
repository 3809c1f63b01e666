import Collective
import CollectiveFixture
import EventLog
import Foundation
import GRDB
import SQLiteLog
import Testing

/// One way to change the stored log behind its back.
struct Tampering: CustomTestStringConvertible {
  let name: String
  let sql: String
  let seq: Int64
  let fault: VerificationFault

  init(_ name: String, _ sql: String, _ seq: Int64, _ fault: VerificationFault) {
    self.name = name
    self.sql = sql
    self.seq = seq
    self.fault = fault
  }

  var testDescription: String { name }

  /// Entry 20 is something said, 21 too; 22 was said and taken back, 24 is the last before the snapshot, 26 the last.
  static let all: [Tampering] =
    [
      ("id", "'other'"), ("at", "at + 1"), ("author", "'aheron'"), ("target", "'#ethics'"), ("ref", "'other'"),
      ("kind", "'parted'"), ("salt", "randomblob(16)"), ("salt", "randomblob(15)"),
      ("body_digest", "randomblob(32)"), ("body_digest", "NULL"), ("leaf", "randomblob(32)"),
      ("facts", "CAST(replace(CAST(facts AS TEXT), 'false', 'true') AS BLOB)"),
    ].map { column, value in
      Tampering(
        "\(column) becomes \(value)", "UPDATE events SET \(column) = \(value) WHERE seq = 20", 20, .leafDiffers)
    }
    + [
      Tampering("at goes back", "UPDATE events SET at = 0 WHERE seq = 20", 20, .momentWentBack),
      Tampering("chain", "UPDATE events SET chain = randomblob(32) WHERE seq = 20", 20, .chainDiffers),
      Tampering("facts are no facts", "UPDATE events SET facts = x'7B7D' WHERE seq = 20", 20, .unreadable),
      Tampering("author is nobody", "UPDATE events SET author = '?' WHERE seq = 20", 20, .unreadable),
      Tampering("a digest is cut", "UPDATE events SET leaf = x'00' WHERE seq = 20", 20, .unreadable),
      Tampering(
        "the first of two is found", "UPDATE events SET author = '?' WHERE seq IN (20, 26)", 20, .unreadable),
      Tampering(
        "the first of two is found, the later one unreadable",
        "UPDATE events SET salt = randomblob(16) WHERE seq = 20; UPDATE events SET author = '?' WHERE seq = 21", 20,
        .leafDiffers),
      Tampering("words", "UPDATE bodies SET bytes = x'7B7D' WHERE seq = 20", 20, .bodyDiffers),
      Tampering("the words' salt", "UPDATE bodies SET salt = randomblob(16) WHERE seq = 20", 20, .bodyDiffers),
      Tampering(
        "a byte goes from salt to words",
        "UPDATE bodies SET salt = substr(salt, 1, 15), bytes = CAST(substr(salt, 16) || bytes AS BLOB) WHERE seq = 20",
        20,
        .bodyDiffers),
      Tampering("words are dropped", "DELETE FROM bodies WHERE seq = 20", 20, .bodyMissing),
      Tampering("words are erased", "UPDATE bodies SET is_erased = 1 WHERE seq = 20", 20, .bodyMissing),
      Tampering(
        "words where there were none", "INSERT INTO bodies (seq, salt, bytes) VALUES (1, randomblob(16), x'22')", 1,
        .bodyDiffers),
      Tampering(
        "words beyond the last entry", "INSERT INTO bodies (seq, salt, bytes) VALUES (99, x'00', x'22')", 99,
        .strayWords),
      Tampering(
        "words before the first entry", "INSERT INTO bodies (seq, salt, bytes) VALUES (-3, x'00', x'22')", -3,
        .strayWords),
      Tampering(
        "words of an erased entry, hidden", "UPDATE bodies SET bytes = x'22' WHERE seq = 22", 22, .strayWords),
      Tampering("an entry at 0", inserted(at: "0"), 0, .beforeTheFirst),
      Tampering(
        "an unreadable entry below 0", inserted(at: "-7") + "; UPDATE events SET author = '?' WHERE seq = -7", -7,
        .beforeTheFirst),
      Tampering("an entry at the lowest place", inserted(at: "-9223372036854775807 - 1"), .min, .beforeTheFirst),
      Tampering("an entry far beyond the last", inserted(at: "9223372036854775807"), 27, .missing),
      Tampering("dropped", "DELETE FROM events WHERE seq = 20", 20, .missing),
      Tampering("the first is dropped", "DELETE FROM events WHERE seq = 1", 1, .missing),
      Tampering(
        "dropped, the next unreadable",
        "DELETE FROM events WHERE seq = 20; UPDATE events SET author = '?' WHERE seq = 21", 20, .missing),
      Tampering(
        "dropped, and the rest moved up",
        """
        DELETE FROM events WHERE seq = 20;
        \(moved("-seq", "seq > 20")); \(moved("-seq - 1", "seq < 0"))
        """, 20, .leafDiffers),
      Tampering(
        "swapped",
        moved("-seq", "seq IN (20, 21)") + "; " + moved("41 + seq", "seq < 0"), 20, .leafDiffers),
      Tampering(
        "inserted",
        """
        \(moved("-seq", "seq > 19")); \(moved("1 - seq", "seq < 0"));
        INSERT INTO events SELECT 20, 'new', at, author, target, ref, kind, facts, salt, body_digest, leaf, chain
        FROM events WHERE seq = 19
        """, 20, .leafDiffers),
      Tampering("the snapshot's state", "UPDATE snapshots SET state = x'7B7D'", 24, .snapshotDiffers),
      Tampering("the snapshot's place", "UPDATE snapshots SET seq = 23", 23, .snapshotDiffers),
      Tampering("cut off behind a snapshot", "DELETE FROM events WHERE seq > 23", 24, .cutOff),
    ]

  private static func inserted(at seq: String) -> String {
    """
    INSERT INTO events SELECT \(seq), 'new', at, author, target, ref, kind, facts, salt, body_digest, leaf, chain
    FROM events WHERE seq = 19
    """
  }

  private static func moved(_ seq: String, _ condition: String) -> String {
    "UPDATE events SET seq = \(seq) WHERE \(condition)"
  }
}

@Suite("A log that was changed behind its back")
struct TamperingTests {
  private let directory: TemporaryDirectory
  private let log: SQLiteLog

  init() throws {
    directory = try TemporaryDirectory()
    log = try SQLiteLog(directory: directory.path)
    var collective = try LoggedCollective(log)
    while try log.head().seq < 21 { try collective.say("demo") }
    let taken = try collective.say("demo")
    try collective.takeBack(taken)
    try collective.say("demo")
    let snapshot = StoredSnapshot(head: try log.head(), state: try RecordCoding().encode(collective.appender.state))
    try log.transaction { try $0.keepSnapshot(snapshot) }
    try collective.say("demo")
    try collective.say("demo")
  }

  private func execute(_ sql: String) throws {
    try DatabaseQueue(path: log.path).write { try $0.execute(sql: sql) }
  }

  @Test("Untouched, it verifies up to its head")
  func untouched() throws {
    let head = try log.head()
    #expect(head.seq == 26)
    #expect(try LogVerification.verify(log) == .ok(head))
    #expect(try LogVerification.verify(log, checkpoint: head) == .ok(head))
  }

  @Test("Each change is found, at the first entry it touches", arguments: Tampering.all)
  func found(tampering: Tampering) throws {
    try execute(tampering.sql)
    #expect(try LogVerification.verify(log) == .fault(seq: tampering.seq, tampering.fault))
  }

  @Test("Words that come back after their erasure are found")
  func erasedWordsComeBack() throws {
    let said = try #require(try log.records(at: [20]).first)
    let words = try #require(said.body)
    var appender = try Appender(storage: log, now: { Moment(milliseconds: .max) })
    let takeBack = Append(.takeBack(said.envelope.id, in: Place.inTrauma), by: said.envelope.author)
    _ = try appender.append([takeBack])
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
    try DatabaseQueue(path: log.path).write { db in
      try db.execute(
        sql: "UPDATE bodies SET is_erased = 0, salt = ?, bytes = ? WHERE seq = 20",
        arguments: [Data(words.salt), Data(words.bytes)])
    }
    #expect(try LogVerification.verify(log) == .fault(seq: 20, .bodyNotErased))
  }

  @Test("A tail that was cut off is found by whoever kept a checkpoint")
  func cutTail() throws {
    let checkpoint = try log.head()
    try execute("DELETE FROM events WHERE seq > 24; DELETE FROM bodies WHERE seq > 24")
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
    #expect(try LogVerification.verify(log, checkpoint: checkpoint) == .fault(seq: 25, .cutOff))
  }

  @Test("A log emptied altogether is found by whoever kept a checkpoint")
  func emptied() throws {
    let checkpoint = try log.head()
    try execute("DELETE FROM events; DELETE FROM bodies; DELETE FROM snapshots")
    #expect(try LogVerification.verify(log, checkpoint: checkpoint) == .fault(seq: 1, .cutOff))
  }
}
