import Collective
import ConsiliumClient
import ConsiliumProtocol
import EventLog
import Foundation
import SQLiteLog
import Testing

/// Whoever keeps the machine could rewrite what is on it; what a client saw before is what finds it.
@Suite struct RegisterTests {
  private static let today = ServerTime(milliseconds: TestClock.start.milliseconds)

  private static func audited(
    _ server: ServerUnderTest, as account: String = "wren", from checkpoint: Checkpoint?
  ) async throws -> RegisterAudit {
    let connection = ConsiliumConnection(
      .init(
        server: ServerAddress(host: "127.0.0.1", port: await server.port),
        identity: .pinned(try ServerUnderTest.publicKeyPin()),
        credentials: .password(account: account, password: ServerUnderTest.passphrase)))
    try await connection.open()
    let audit = try await connection.audit(from: checkpoint, now: today)
    await connection.close()
    return audit
  }

  private static func founded() async throws -> ServerUnderTest {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren", "heron", "moss"]], roles: ["moss": [.moderator]])
    try await server.start()
    return server
  }

  /// The checkpoint of a record that is as it was; nil of another one.
  private static func complete(_ audit: RegisterAudit) -> Checkpoint? {
    if case .complete(let checkpoint) = audit.verdict { checkpoint } else { nil }
  }

  @Test("a record that only went on is complete, over restarts and beyond one page")
  func goesOn() async throws {
    let server = try await Self.founded()
    let first = try #require(Self.complete(try await Self.audited(server, from: nil)))
    let commons = try #require(CircleName("#commons"))
    let wren = Author.participant(.account(AccountID(rawValue: "wren")))
    try await server.perform(
      (0..<2_100).map { number in
        Append(.say(.circle(commons), text: "demo \(number)", isNotice: false, replyTo: nil), by: wren)
      })
    try await server.restart()
    let second = try #require(Self.complete(try await Self.audited(server, from: first)))
    #expect(second.seq >= first.seq + 2_100)
    #expect(second.since == first.since)
    let whole = try #require(Self.complete(try await Self.audited(server, from: nil)))
    #expect((whole.seq, whole.hash) == (second.seq, second.hash))
    try await server.stop()
  }

  @Test(
    "the host changes an entry and computes everything after it anew: the server's own check finds nothing, the client does"
  )
  func rewritten() async throws {
    let server = try await Self.founded()
    let moss = try await server.client("moss")
    try await moss.ask("KICK #commons heron :art. 4: a demo reason")
    let seen = try #require(Self.complete(try await Self.audited(server, from: nil)))
    try await server.stop()
    try await server.rewrite { facts in
      guard case .registered(let act) = facts, act.kind == .exclude else { return facts }
      return .registered(Act(kind: act.kind, article: 9))
    }
    #expect(try await server.verification().isComplete)
    try await server.start()
    let audit = try await Self.audited(server, from: seen)
    #expect(audit.verdict == .altered(seen))
    try await server.stop()
  }

  @Test("a record that was cut off is found, also where it has grown as long again")
  func cutOff() async throws {
    let server = try await Self.founded()
    let wren = try await server.client("wren")
    for number in 0..<5 { try await wren.say("demo \(number)", in: "#commons") }
    let seen = try #require(Self.complete(try await Self.audited(server, from: nil)))
    try await server.stop()
    try await server.rewrite(upTo: seen.seq - 3) { $0 }
    try await server.start()
    #expect(try await Self.audited(server, from: seen).verdict == .altered(seen))
    let again = try await server.client("wren")
    for number in 0..<9 { try await again.say("other \(number)", in: "#commons") }
    #expect(try await Self.audited(server, from: seen).verdict == .altered(seen))
    try await server.stop()
  }

  @Test(
    "acts show with article and reason, and no line tells who raised a concern, stepped out or acknowledged")
  func linesTellActsOnly() async throws {
    let server = try await Self.founded()
    try await server.adoptGuidelines(version: 1, in: "#commons")
    let (wren, heron, moss) = (
      try await server.client("wren"), try await server.client("heron"), try await server.client("moss")
    )
    let id = try await wren.say("a remark", in: "#commons")
    try await heron.ask("ACKNOWLEDGE 1")
    let concern = try await heron.submit(
      "flag", to: "#commons", [("subject", id), ("article", "2"), ("reason", "a quiet word")])
    try await moss.ask("ADVANCE \(concern.ref) reading")
    try await moss.ask("ADVANCE \(concern.ref) taken-out :art. 2: a demo reason")
    let lines = try await Self.audited(server, from: nil).lines
    let act = try #require(lines.last { $0.act == "take-out" })
    #expect((act.actor, act.article, act.ref) == ("moss", 2, nil))
    #expect(lines.contains { $0.act == "guidelines" && $0.words == "version 1 is in force" })
    #expect(lines.allSatisfy { $0.act == "account" || $0.actor != "heron" })
    #expect(act.words == "a demo reason")
    #expect(lines.allSatisfy { !$0.words.contains("a quiet word") })
    try await server.stop()
  }
}

extension ServerUnderTest {
  /// What root could do: every entry again, changed here and there or cut off, each hashed onto the one before.
  func rewrite(upTo last: Int64 = .max, _ change: (Facts) -> Facts) throws {
    let other = try TemporaryFolder()
    let coding = RecordCoding()
    let old = try SQLiteLog(directory: folder.path)
    let new = try SQLiteLog(directory: other.path)
    var head = ChainHead.empty
    try new.transaction { transaction in
      for record in try old.records(after: 0, limit: .max) where record.envelope.seq <= last {
        let event = try coding.event(record)
        let changed = Event(envelope: event.envelope, facts: change(event.facts), body: event.body)
        let record = try coding.record(of: changed, after: head)
        try transaction.insert(record)
        head = ChainHead(seq: record.envelope.seq, hash: record.chain)
      }
      for account in try Appender.fold(old).0.accounts.keys {
        if let keys = try old.credentials(of: account) { try transaction.keep(.credentials(account, keys)) }
      }
    }
    try old.close()
    try new.close()
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: folder.path) where name.hasPrefix(SQLiteLog.fileName) {
      try files.removeItem(atPath: folder.path + "/" + name)
    }
    for name in try files.contentsOfDirectory(atPath: other.path) where name.hasPrefix(SQLiteLog.fileName) {
      try files.copyItem(atPath: other.path + "/" + name, toPath: folder.path + "/" + name)
    }
  }
}
