import BuiltPrograms
import Collective
import ConsiliumProtocol
import Foundation
import Testing

@testable import consilium_load

/// A real server, killed while somebody is paused.
@Suite struct KilledInPauseTests {
  @Test("a pause goes on in the next server, until the same moment, ends by the clock there, and the record verifies")
  func killed() async throws {
    let machine = Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    let clock = TestClock(at: machine)
    let server = try ServerUnderTest(clock: clock)
    try await server.found(["#commons": ["wren", "heron", "moss", "alder"]], roles: ["moss": [.moderator]])
    let killed = try await ServerProcess.serve(
      try BuiltProgram.path(of: "consiliumd"), data: server.folder.path, access: "members")
    let before: [String]
    do {
      before = try await Self.pause(up: killed)
    } catch {
      await killed.crash()
      throw error
    }
    await killed.crash()
    #expect(try await server.verification().isComplete)

    clock.advance(minutes: 10)
    try await server.start()
    let wren = try await server.client("wren")
    #expect(try await wren.ask("PRIVMSG #commons :hello").first { $0.command == "FAIL" }?.parameters == before)
    let told = try #require(try await wren.ask("CHATHISTORY LATEST * * 10").last { $0[1] == "ACT" && $0[3] == "pause" })
    let appeal = try await wren.submit("appeal", to: "*", [("subject", told[2] ?? ""), ("reason", "one remark")])
    #expect(appeal.state == "asked", "what is left to her is still hers")
    clock.advance(hours: 24)
    try await wren.expect("the end of the pause") { $0[1] == "PAUSE_OVER" }
    try await wren.say("sorry", in: "#commons")
    try await server.stop()
    #expect(try await server.verification().isComplete)
  }

  /// moss pauses wren for a day; what wren is answered then.
  private static func pause(up server: ServerProcess) async throws -> [String] {
    func client(_ name: String) async throws -> LineClient {
      let client = try await LineClient(port: server.address.port)
      try await client.signIn(
        name, passphrase: ServerUnderTest.passphrase, capabilities: LineClient.everyCapability)
      return client
    }
    let (wren, heron, moss) = (try await client("wren"), try await client("heron"), try await client("moss"))
    let id = try await wren.say("a remark", in: "#commons")
    let concern = try await heron.submit(
      "flag", to: "#commons", [("subject", id), ("kind", "respect"), ("article", "10"), ("reason", "harsh")])
    try await moss.ask("ADVANCE \(concern.ref) reading")
    try await moss.ask("ADVANCE \(concern.ref) paused :art. 10, 24 h: again and again")
    let refused = try #require(try await wren.ask("PRIVMSG #commons :hello").first { $0.command == "FAIL" })
    #expect(refused[1] == "PAUSED")
    return refused.parameters
  }
}
