import Collective
import ConsiliumProtocol
import Testing

/// Changing the guidelines by consent (scenario C8), with the clock driven and the server stopped on the way.
@Suite struct ConsentTests {
  private static let names = ["alder", "heron", "juniper", "linnet", "moss", "wren"]

  private static func founded() async throws -> ServerUnderTest {
    let server = try ServerUnderTest()
    try await server.found(["#commons": names], roles: ["wren": [.steward]])
    try await server.adoptGuidelines(version: 1, in: "#commons")
    try await server.start()
    return server
  }

  private static func clients(_ server: ServerUnderTest) async throws -> [String: LineClient] {
    var clients: [String: LineClient] = [:]
    for name in names { clients[name] = try await server.client(name) }
    return clients
  }

  private static func fields(_ version: Int) -> [(String, String)] {
    [
      ("aim", "we ask for less"), ("change", "guidelines"), ("text", ServerUnderTest.demoGuidelines[version - 1]),
    ]
  }

  private func state(of ref: String, _ client: LineClient) async throws -> String? {
    try await client.ask("POSTS kind=proposal").first { $0.command == "POST" && $0[2] == ref }?[3]
  }

  @Test("steps follow one another, an objection keeps it open until its giver lifts it, and a new version is in force")
  func adopted() async throws {
    let server = try await Self.founded()
    var people = try await Self.clients(server)
    for client in people.values { try await client.ask("ACKNOWLEDGE 1") }
    var wren = try #require(people["wren"])
    let proposal = try await wren.submit("proposal", to: "#commons", Self.fields(2))
    var heron = try #require(people["heron"])
    #expect(try await heron.ask("RESPOND \(proposal.ref) object :it harms someone").holds("NOT_YET"))
    #expect(try await wren.ask("ADVANCE \(proposal.ref) consent").holds("NOT_ALLOWED"), "nobody shortens alone")

    server.clock.advance(days: 2)
    try await heron.expect("ADVANCE")
    try await server.restart()
    server.clock.advance(days: 2)
    people = try await Self.clients(server)
    wren = try #require(people["wren"])
    heron = try #require(people["heron"])
    #expect(try await state(of: proposal.ref, wren) == "amend", "what passed while it was down happens at its start")
    try await wren.ask("ADVANCE \(proposal.ref) consent")

    #expect(try await heron.ask("RESPOND \(proposal.ref) object").holds("REASON_REQUIRED"))
    try await heron.ask("RESPOND \(proposal.ref) object :colleagues far away could not follow it")
    for name in Self.names where !["wren", "heron"].contains(name) {
      try await people[name]?.ask("RESPOND \(proposal.ref) no-objection")
    }
    server.clock.advance(days: 3)
    try await wren.expect("objected") { $0.command == "ADVANCE" && $0[2] == "objected" }
    #expect(try await state(of: proposal.ref, wren) == "objected")

    await wren.send(
      Submission(
        .amend(ref: proposal.ref, revision: 1), fields: Self.fields(2).map { PostField(name: $0.0, value: $0.1) },
        attestations: [], nonce: nil, label: "amend"
      ).batchLines(reference: "a"))
    try await wren.sync()
    try await wren.ask("ADVANCE \(proposal.ref) consent")
    for name in Self.names where name != "wren" {
      try await people[name]?.ask("RESPOND \(proposal.ref) no-objection")
    }
    #expect(try await state(of: proposal.ref, wren) == "adopted")
    let changes = try await wren.ask("GUIDELINES 1 2")
    #expect(changes.notices.contains("+ 3. Keep what colleagues share"))
    #expect(try await wren.ask("GUIDELINES 1").notices.contains("1. Client first"), "every version stays readable")
    try await server.stop()
    #expect(try await server.verification().isComplete)
  }

  @Test("who has not read it is reminded twice, then reads and does not post, but for acute risk")
  func grace() async throws {
    let server = try await Self.founded()
    let moss = try await server.client("moss")
    let juniper = try await server.client("juniper")
    try await moss.ask("ACKNOWLEDGE 1")
    for days in [7, 5] as [Int64] {
      server.clock.advance(days: days)
      try await juniper.expect("a reminder") { $0.command == "NOTE" && $0[0] == "ACKNOWLEDGE" && $0[1] == "DUE" }
    }
    #expect(try await moss.sync().isEmpty, "nobody else is told")
    server.clock.advance(days: 2)
    try await server.restart()
    let again = try await server.client("juniper")
    #expect(try await again.ask("PRIVMSG #commons :hello").holds("ACK_REQUIRED"))
    #expect(try await again.ask("CHATHISTORY LATEST #commons * 10").holds("INVALID_TARGET") == false)
    let urgent = try await again.submit("case", to: "#commons", [("question", "What now?"), ("risk", "acute")])
    #expect(urgent.state.isEmpty == false)
    try await again.ask("ACKNOWLEDGE 1")
    try await again.say("hello", in: "#commons")
    try await server.stop()
  }

  @Test("below the quorum it lapses: nothing changes; a hat ends at midnight and hands over")
  func lapses() async throws {
    let server = try await Self.founded()
    let people = try await Self.clients(server)
    let wren = try #require(people["wren"])
    let proposal = try await wren.submit("proposal", to: "#commons", Self.fields(2))
    for step in ["reactions", "amend"] {
      server.clock.advance(days: 2)
      try await wren.expect(step) { $0.command == "ADVANCE" && $0[2] == step }
    }
    try await wren.ask("ADVANCE \(proposal.ref) consent")
    try await people["moss"]?.ask("RESPOND \(proposal.ref) no-objection")
    server.clock.advance(days: 3)
    try await wren.expect("lapsed") { $0.command == "ADVANCE" && $0[2] == "lapsed" }
    #expect(try await wren.ask("GUIDELINES 2").holds("UNKNOWN_VERSION"))
    server.clock.advance(days: Role.defaultDays)
    let note = try await wren.expect("what was handed over") { $0[1] == "HANDED_OVER" }
    #expect(note[2] == "steward")
    #expect(try await wren.ask("AUDIT").contains { $0[3] == "hat-ended" })
    try await server.stop()
  }
}
