import Collective
import CollectiveFixture
import EventLog
import SystemCrypto
import Testing

@Suite("Verifying a log")
struct VerificationTests {
  private let coding = RecordCoding()
  private let records: [LogRecord]

  init() throws {
    let log = InMemoryLog()
    var appender = try Appender(storage: log, now: { Moment(milliseconds: 1_700_000_000_000) })
    _ = try appender.append(foundingCommands.map { Append($0.command, by: $0.by) })
    for index in 0..<6 {
      let say = Command.say(Place.inTrauma, text: "demo \(index)", isNotice: false, replyTo: nil)
      _ = try appender.append([Append(say, by: Person.wren.author)])
    }
    records = try log.records(after: 0, limit: .max)
  }

  /// The log as somebody would rewrite it who can reckon a chain: these events after the first `count` entries.
  private func rewritten(keeping count: Int, then events: [Event]) throws -> InMemoryLog {
    var rewritten = Array(records.prefix(count))
    for event in events {
      let head = rewritten.last.map { ChainHead(seq: $0.envelope.seq, hash: $0.chain) } ?? .empty
      let envelope = Envelope(
        seq: head.seq + 1, id: event.id, at: event.envelope.at, author: event.envelope.author, target: event.target,
        ref: event.envelope.ref)
      rewritten.append(
        try coding.record(of: Event(envelope: envelope, facts: event.facts, body: event.body), after: head))
    }
    return InMemoryLog(records: rewritten)
  }

  private func head(_ seq: Int) -> ChainHead { ChainHead(seq: Int64(seq), hash: records[seq - 1].chain) }

  @Test("An empty log verifies; with a checkpoint it was cut off")
  func empty() throws {
    #expect(try LogVerification.verify(InMemoryLog()) == .ok(.empty))
    #expect(try LogVerification.verify(InMemoryLog(), checkpoint: .empty) == .ok(.empty))
    #expect(try LogVerification.verify(InMemoryLog(), checkpoint: head(1)) == .fault(seq: 1, .cutOff))
  }

  @Test("Every earlier head is a checkpoint that the log holds")
  func checkpoints() throws {
    let log = InMemoryLog(records: records)
    for seq in 1...records.count {
      #expect(try LogVerification.verify(log, checkpoint: head(seq)) == .ok(head(records.count)))
    }
    let other = ChainHead(seq: 5, hash: SHA256.digest("another log"))
    #expect(try LogVerification.verify(log, checkpoint: other) == .fault(seq: 5, .checkpointDiffers))
  }

  @Test("A log rewritten from some entry on is found by whoever kept a checkpoint from then on")
  func rewrittenTail() throws {
    let kept = records.count - 3
    let tail = try records.suffix(3).map { try coding.event($0) }
    let log = try rewritten(keeping: kept, then: [tail[0], tail[2]] + [tail[1]])
    #expect(try LogVerification.verify(log) == .ok(try log.head()))
    #expect(try LogVerification.verify(log, checkpoint: head(kept)) == .ok(try log.head()))
    for seq in kept + 1...records.count {
      #expect(
        try LogVerification.verify(log, checkpoint: head(seq)) == .fault(seq: Int64(seq), .checkpointDiffers))
    }
  }

  @Test("An entry inserted with a leaf and a chain of its own breaks the chain behind it")
  func insertedWithChain() throws {
    let forged = try #require(
      try rewritten(keeping: 20, then: [coding.event(records[19])]).records(after: 20, limit: 1).first)
    let behind = records.dropFirst(20).map { record in
      LogRecord(
        envelope: Envelope(
          seq: record.envelope.seq + 1, id: record.envelope.id, at: record.envelope.at,
          author: record.envelope.author, target: record.envelope.target, ref: record.envelope.ref),
        kind: record.kind, facts: record.facts, salt: record.salt, bodyDigest: record.bodyDigest, body: record.body,
        leaf: record.leaf, chain: record.chain)
    }
    let log = InMemoryLog(records: records.prefix(20) + [forged] + behind)
    #expect(try LogVerification.verify(log) == .fault(seq: 22, .leafDiffers))
  }

  @Test("Facts filed under another kind, hashed as they stand, are found")
  func otherKind() throws {
    let last = try #require(records.last)
    let before = head(records.count - 1)
    let leaf = Chain.leaf(
      envelope: last.envelope, kind: "parted", facts: last.facts, salt: last.salt, bodyDigest: last.bodyDigest)
    let filed = LogRecord(
      envelope: last.envelope, kind: "parted", facts: last.facts, salt: last.salt, bodyDigest: last.bodyDigest,
      body: last.body, leaf: leaf, chain: Chain.head(after: before.hash, leaf: leaf))
    let log = InMemoryLog(records: records.dropLast() + [filed])
    #expect(try LogVerification.verify(log) == .fault(seq: last.envelope.seq, .kindDiffers))
  }
}
