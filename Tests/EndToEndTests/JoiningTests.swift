import Collective
import ConsiliumProtocol
import EventLog
import SystemCrypto
import Testing

/// From an invitation to a circle that one asks for (scenario C1), through a restart.
@Suite struct JoiningTests {
  private static func founded() async throws -> ServerUnderTest {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["heron", "moss", "wren"]], roles: ["moss": [.steward]])
    try await server.adoptGuidelines(version: 1, in: "#commons")
    try await server.makeCircle("#hello", entry: .members, members: ["heron", "moss", "wren"])
    try await server.makeCircle("#trauma", entry: .request, members: ["heron", "moss", "wren"])
    try await server.start()
    for person in ["heron", "moss", "wren"] { try await server.client(person).ask("ACKNOWLEDGE 1") }
    return server
  }

  /// Registers with a token and signs in.
  private static func joined(_ name: String, by token: String, _ server: ServerUnderTest) async throws -> LineClient {
    let newcomer = try await server.connect()
    await newcomer.send(
      "CAP LS 302", "CAP REQ :draft/account-registration standard-replies",
      "REGISTER \(name) \(token) \(ServerUnderTest.passphrase)")
    try await newcomer.expect("REGISTER")
    await newcomer.close()
    return try await server.client(name)
  }

  private static func token(_ lines: [Line]) throws -> String {
    let line = try #require(lines.first { $0.command == "INVITATION" })
    return String(try #require(line[0]?.split(separator: "/").last))
  }

  @Test("a newcomer reads, shows her licence, asks, and is let in by silence; all of it survives a restart")
  func newcomer() async throws {
    let server = try await Self.founded()
    let wren = try await server.client("wren")
    let heron = try await server.client("heron")
    let old = try await wren.submit("case", to: "#trauma", [("theme", "endings"), ("question", "How can I pace it?")])
    let token = try Self.token(try await wren.ask("INVITATION 7"))

    var juniper = try await Self.joined("juniper", by: token, server)
    #expect(try await wren.sync().notices.contains("juniper has joined by your invitation."))
    let second = try await server.connect()
    await second.send(
      "CAP LS 302", "CAP REQ :draft/account-registration standard-replies",
      "REGISTER linnet \(token) \(ServerUnderTest.passphrase)")
    #expect(try await second.expect("FAIL")[1] == "TOKEN_USED")

    let refused = try await juniper.ask("JOIN #trauma")
    #expect(refused.first?.parameters.prefix(3) == ["JOIN", "ACK_REQUIRED", "1"])
    let page = try await juniper.ask("GUIDELINES").filter { $0.command == "NOTICE" }
    #expect(page.count > 5)
    #expect(page.allSatisfy { ($0.parameters.last ?? "").count <= 60 })
    try await juniper.ask("ACKNOWLEDGE 1")
    #expect(try await juniper.ask("ACKNOWLEDGE 1").isEmpty, "twice changes nothing")

    let day = server.clock.now().advanced(byDays: 120).day
    let licence = try await juniper.submit(
      "licence", to: "#hello", [("type", "LCSW"), ("jurisdiction", "Oregon"), ("number", "12345"), ("expires", day)])
    #expect(try await juniper.ask("RESPOND \(licence.ref) confirm").holds("NOT_ALLOWED"))
    try await wren.ask("RESPOND \(licence.ref) confirm")
    try await heron.ask("RESPOND \(licence.ref) confirm")
    #expect(try await juniper.ask("POSTS kind=licence").contains { $0[3] == "verified" })

    #expect(try await juniper.ask("JOIN #trauma").contains { $0[1] == "REQUESTED" })
    try await server.restart()
    juniper = try await server.client("juniper")
    #expect(try await juniper.ask("CHATHISTORY LATEST #trauma * 10").holds("INVALID_TARGET"))
    server.clock.advance(hours: 48)
    try await juniper.expect("JOIN")
    let again = try await server.client("wren")
    try await again.say("Welcome.", in: "#trauma")
    let shown = try await juniper.history(of: "#trauma")
    #expect(shown.texts == ["Welcome."])
    #expect(!(try await juniper.ask("POSTS #trauma").holds(old.ref)), "nothing from before she came")
    #expect(try await juniper.ask("RESPOND \(old.ref) clear").holds("UNKNOWN_POST"))
    #expect(!(try await juniper.ask("SEARCH text=endings").holds("endings")))

    server.clock.advance(days: 59)
    #expect(try await juniper.expect("a reminder") { $0[1] == "DUE" }[2] == licence.ref)
    #expect(!(try await again.sync().contains { $0[1] == "DUE" && $0[2] == licence.ref }))
    try await server.stop()
    #expect(try await server.verification().isComplete)
  }

  @Test("two at once with one invitation: one account, and the sponsor hears of one")
  func oneAccount() async throws {
    let server = try await Self.founded()
    let wren = try await server.client("wren")
    let token = try Self.token(try await wren.ask("INVITATION 7"))
    let (one, other) = (try await server.connect(), try await server.connect())
    for (client, name) in [(one, "juniper"), (other, "linnet")] {
      await client.send(
        "CAP LS 302", "CAP REQ :draft/account-registration standard-replies",
        "REGISTER \(name) \(token) \(ServerUnderTest.passphrase)")
    }
    let answers = [
      try await one.expect("an answer") { ["REGISTER", "FAIL"].contains($0.command) },
      try await other.expect("an answer") { ["REGISTER", "FAIL"].contains($0.command) },
    ]
    #expect(answers.map(\.command).sorted() == ["FAIL", "REGISTER"])
    #expect(try await wren.sync().notices.filter { $0.contains("by your invitation") }.count == 1)
    try await server.stop()
  }

  @Test(
    "the host sets a passphrase: every device hears, the register has it, and so does whoever signs in with it first")
  func hostSetsPassphrase() async throws {
    let server = try await Self.founded()
    let (laptop, phone) = (try await server.client("heron"), try await server.client("heron", capabilities: []))
    let other = "another-demo-passphrase"
    let heron = try #require(Handle("heron"))
    try await server.perform([
      Append(
        .recordPasswordSetByHost(heron), by: .host,
        alongside: [.credentials(AccountID(rawValue: "heron"), ScramKeys.derive(password: other))])
    ])
    let stranger = try await server.connect()
    await stranger.send(
      "CAP LS 302", "CAP REQ :sasl", "AUTHENTICATE PLAIN", "AUTHENTICATE \(LineClient.plain("heron", other))",
      "NICK heron", "USER heron 0 * :heron", "CAP END")
    let welcome = try await stranger.collect(until: "what the host did") {
      $0.command == "NOTICE" && $0[1]?.contains("set your passphrase") == true
    }
    #expect(!welcome.contains { ["JOIN", "BATCH", "PRIVMSG"].contains($0.command) }, "before anything can be read")
    for device in [laptop, phone] {
      #expect(try await device.sync().notices.contains { $0.contains("set your passphrase") })
      #expect(await device.isClosed, "whoever has the old one is out")
    }
    let wren = try await server.client("wren")
    #expect(try await wren.ask("AUDIT").contains { $0.command == "ENTRY" && $0[3] == "password-by-host" })
    try await server.stop()
  }

  @Test("whoever leaves is out on every device within the command, and her sign-in reads like an unknown account's")
  func leaving() async throws {
    let server = try await Self.founded()
    let (laptop, phone) = (try await server.client("heron"), try await server.client("heron"))
    let token = try Self.token(try await laptop.ask("INVITATION 7"))
    await laptop.send("LEAVE heron")
    for device in [laptop, phone] { try await device.expect("ERROR") }
    func answer(_ name: String) async throws -> [String] {
      let client = try await server.connect()
      await client.send(
        "CAP LS 302", "CAP REQ :sasl", "AUTHENTICATE PLAIN",
        "AUTHENTICATE \(LineClient.plain(name, ServerUnderTest.passphrase))")
      return try await client.expect("904").parameters
    }
    #expect(try await answer("heron") == (try await answer("nobody")))
    let newcomer = try await server.connect()
    await newcomer.send(
      "CAP LS 302", "CAP REQ :draft/account-registration standard-replies",
      "REGISTER linnet \(token) \(ServerUnderTest.passphrase)")
    #expect(try await newcomer.expect("FAIL")[1] == "TOKEN_EXPIRED")
    try await server.stop()
  }
}
