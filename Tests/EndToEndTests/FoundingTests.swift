import Collective
import ConsiliumProtocol
import ConsiliumServer
import EventLog
import SQLiteLog
import Testing

/// A collective from an empty folder, as `consiliumd found` makes it (screen a).
@Suite struct FoundingTests {
  private static func found(_ server: ServerUnderTest, isAlone: Bool) throws -> Founding.Outcome {
    let storage = try SQLiteLog(directory: server.folder.path)
    defer { try? storage.close() }
    let founding = Founding(
      name: "Example Lane", founder: try #require(Handle("wren")), password: Array(ServerUnderTest.passphrase.utf8),
      isAlone: isAlone)
    let seeds = try #require(StarterCollective.seedsFolder(near: #filePath))
    return try founding.perform(in: storage, starter: try StarterCollective(seeds: seeds), now: server.clock.now)
  }

  @Test("one founder alone: adopted guidelines that read at 60 columns, and the name for every client")
  func alone() async throws {
    let server = try ServerUnderTest()
    #expect(try Self.found(server, isAlone: true).isAdopted)
    #expect(throws: Founding.Fault.exists("Example Lane")) { try Self.found(server, isAlone: true) }
    try await server.start()
    let wren = try await server.client("wren", capabilities: LineClient.everyCapability + ["draft/extended-isupport"])
    #expect(try await wren.ask("ISUPPORT").holds("NETWORK=Example\\x20Lane"))
    let guidelines = try await wren.ask("GUIDELINES").notices
    #expect(guidelines.contains("1. Client first"))
    #expect(guidelines.contains { $0.hasPrefix("20. ") })
    #expect(guidelines.allSatisfy { $0.count <= GuidelinesWidth.columns })
    let acts = try await wren.ask("AUDIT").filter { $0.command == "ENTRY" }
    #expect(acts.contains { $0[2] == "host" && $0[6] == "the collective's name: Example Lane" })
    #expect(acts.contains { $0[3] == "guidelines" && $0[2] == "wren" })
    try await server.stop()
    #expect(try await server.verification().isComplete)
  }

  @Test("with others to come, the guidelines are a proposal at its first step")
  func together() async throws {
    let server = try ServerUnderTest()
    let outcome = try Self.found(server, isAlone: false)
    #expect(!outcome.isAdopted)
    try await server.start()
    let wren = try await server.client("wren")
    let rows = try await wren.ask("POSTS kind=proposal")
    #expect(rows.contains { $0[2] == outcome.proposal?.text && $0[3] == "clarify" })
    #expect(try await wren.ask("GUIDELINES").holds("UNKNOWN_VERSION"))
    try await server.stop()
  }
}

/// What a small window has.
private enum GuidelinesWidth { static let columns = 60 }
