import Collective
import ConsiliumProtocol
import EventLog
import SQLiteLog
import Testing

/// Attack 16: after retention has run, nobody can be made to produce what came to the end of its days.
@Suite struct RetentionTests {
  private static let talk = "zqxtalk"
  private static let thread = "zqxthread"
  private static let direct = "zqxdirect"
  private static let kept = "zqxkept"

  @Test("Once its days are over, no file holds a word, a pair or a thread of it, while the server goes on serving")
  func expires() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#consult": ["wren", "moss", "heron"]])
    try await server.start()
    let wren = try await server.client("wren")
    let moss = try await server.client("moss")
    await wren.send((0..<300).map { "PRIVMSG #consult :demo \($0) \(Self.talk)" })
    try await wren.sync()
    try await moss.say("A word between us: \(Self.direct)", in: "wren")
    let post = try await wren.submit(
      "case", to: "#consult", [("theme", "endings"), ("question", "How can I pace it, \(Self.thread)?")])
    try await moss.ask("RESPOND \(post.ref) clear")
    try await moss.say("What has helped so far? \(Self.thread)", in: "&\(post.ref)")
    try await moss.ask("SEARCH text=\(Self.talk)")
    try await wren.ask("ADVANCE \(post.ref) closed :a demo outcome")
    let pair = Target.between(
      .account(AccountID(rawValue: "wren")), .account(AccountID(rawValue: "moss"))
    ).rawValue
    let gone = [Self.talk, Self.direct, Self.thread, pair, "&\(post.ref)", "\(post.ref)"]
    for canary in gone { #expect(try server.folder.files(holding: canary) != [], "\(canary)") }

    try await moss.sync()
    server.clock.advance(days: 200)
    try await wren.say("Not old at all: \(Self.kept)", in: "#consult")
    try await waitUntilErased(server)

    for canary in gone { #expect(try server.folder.files(holding: canary) == [], "\(canary)") }
    // Clients that are connected have it no longer.
    let told = try await moss.sync()
    #expect(told.contains { $0.command == "PART" && $0[0] == "&\(post.ref)" })
    #expect(told.contains { $0.command == "NOTE" && $0[1] == "EXPIRED" && $0[2] == post.ref })
    #expect(try server.folder.files(holding: Self.kept).contains(SQLiteLog.fileName))
    guard case .ok = try await server.verification() else {
      Issue.record("The record does not verify.")
      return
    }
    // The server goes on, for whoever was there and for whoever comes.
    #expect(try await moss.history(of: "#consult").texts.map { $0.contains(Self.kept) } == [true])
    #expect(try await moss.ask("POSTS \(post.ref)").holds("UNKNOWN_POST"))
    #expect(try await !moss.ask("SEARCH text=\(Self.talk)").holds("demo 1 "))
    try await moss.say("Going on", in: "#consult")
    try await server.restart()
    let heron = try await server.client("heron")
    #expect(try await heron.history(of: "#consult").texts.count == 2)
    try await server.stop()
  }

  /// Until the server's own job has been over everything.
  private func waitUntilErased(_ server: ServerUnderTest) async throws {
    let storage = try SQLiteLog(directory: server.folder.path)
    defer { try? storage.close() }
    for _ in 0..<1_200 {
      let hasBegun = try storage.records(after: 0, limit: .max).contains { $0.kind == "expired" }
      if try hasBegun && !storage.hasRoomToReclaim() { return }
      try await Task.sleep(for: .milliseconds(50))
    }
    Issue.record("What came to the end of its days is not erased.")
  }
}
