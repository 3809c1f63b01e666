import Collective
import ConsiliumProtocol
import Testing

/// Scenario C8 with twelve members: half of them have to answer.
@Suite struct LargeConsentTests {
  private static let names = [
    "alder", "finch", "hazel", "heron", "juniper", "lark", "linnet", "moss", "plover", "robin", "rowan", "wren",
  ]

  private static func founded() async throws -> (ServerUnderTest, [String: LineClient]) {
    let server = try ServerUnderTest()
    try await server.found(["#commons": names], roles: ["wren": [.steward], "heron": [.steward]])
    try await server.adoptGuidelines(version: 1, in: "#commons")
    try await server.start()
    return (server, try await clients(server))
  }

  private static func clients(_ server: ServerUnderTest) async throws -> [String: LineClient] {
    var clients: [String: LineClient] = [:]
    for name in names { clients[name] = try await server.client(name) }
    return clients
  }

  /// Proposes the second version, and brings it to the step at which everybody is asked.
  private static func asked(_ server: ServerUnderTest, _ wren: LineClient) async throws -> String {
    let fields = [("aim", "we ask for less"), ("change", "guidelines"), ("text", ServerUnderTest.demoGuidelines[1])]
    let proposal = try await wren.submit("proposal", to: "#commons", fields)
    for step in ["reactions", "amend"] {
      server.clock.advance(days: 2)
      try await wren.expect(step) { $0.command == "ADVANCE" && $0[1] == proposal.ref && $0[2] == step }
    }
    try await wren.ask("ADVANCE \(proposal.ref) consent")
    return proposal.ref
  }

  private static func close(_ ref: String, _ server: ServerUnderTest, _ wren: LineClient) async throws -> String? {
    server.clock.advance(days: 3)
    let line = try await wren.expect("its end") {
      $0.command == "ADVANCE" && $0[1] == ref && ["adopted", "lapsed"].contains($0[2] ?? "")
    }
    return line[2]
  }

  @Test("five of twelve are too few; six adopt it, each is asked to read it, and it comes back as the stewards' duty")
  func quorum() async throws {
    let (server, people) = try await Self.founded()
    let wren = try #require(people["wren"])
    for client in people.values { try await client.ask("ACKNOWLEDGE 1") }
    let few = try await Self.asked(server, wren)
    for name in Self.names.prefix(4) { try await people[name]?.ask("RESPOND \(few) no-objection") }
    #expect(try await Self.close(few, server, wren) == "lapsed", "four answers, and who proposes it")
    #expect(try await wren.ask("GUIDELINES 2").holds("UNKNOWN_VERSION"))

    let enough = try await Self.asked(server, wren)
    for name in Self.names.prefix(5) { try await people[name]?.ask("RESPOND \(enough) no-objection") }
    #expect(try await Self.close(enough, server, wren) == "adopted", "five answers, and who proposes it")
    #expect(try await wren.ask("GUIDELINES").notices.contains { $0.hasPrefix("Guidelines, version 2") })
    let inForce = try await wren.ask("POSTS in-force").filter { $0.command == "POST" }.compactMap { $0[2] }
    #expect(inForce == [enough], "the version before gave its place")
    let minutes = try await wren.ask("POSTS \(enough) minutes").filter { $0[1] == "MINUTES" }
    #expect(minutes.first?.parameters.last == Self.names.filter { $0 != "wren" }.joined(separator: ", "))
    #expect(!minutes.contains { $0.parameters.last?.contains("11") == true }, "nobody counts")

    let lark = try #require(people["lark"])
    for days in [7, 5] as [Int64] {
      server.clock.advance(days: days)
      try await lark.expect("a reminder") { $0.command == "NOTE" && $0[0] == "ACKNOWLEDGE" }
    }
    server.clock.advance(days: 2)
    #expect(try await lark.ask("PRIVMSG #commons :hello").holds("ACK_REQUIRED"))
    try await lark.ask("ACKNOWLEDGE 2")
    try await lark.say("hello", in: "#commons")

    server.clock.advance(days: 160)
    try await server.restart()
    let heron = try await server.client("heron")
    server.clock.advance(days: 8)
    try await heron.expect("review") { $0.command == "ADVANCE" && $0[1] == enough && $0[2] == "review" }
    let moss = try await server.client("moss")
    #expect(try await moss.ask("POSTS awaiting").contains { $0.command == "POST" && $0[2] == enough } == false)
    #expect(try await moss.ask("POSTS in-force").contains { $0.command == "POST" && $0[2] == enough })
    try await server.stop()
    #expect(try await server.verification().isComplete)
  }
}
