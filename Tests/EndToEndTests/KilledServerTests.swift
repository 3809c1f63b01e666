import BuiltPrograms
import Collective
import ConsiliumProtocol
import Foundation
import Testing

@testable import consilium_load

/// What hangs on the clock hangs on the record alone: a server killed at any moment owes it to the next one.
@Suite struct KilledServerTests {
  @Test("a lease, a reminder and a meeting's phase that a killed server owed come due in the next one")
  func timers() async throws {
    // The killed server has the machine's clock; the next one is days later.
    let clock = TestClock(at: now())
    let server = try ServerUnderTest(clock: clock)
    try await server.found(
      ["#consult": ["wren", "moss", "linnet", "alder"], "#mentors": ["juniper", "heron"]], roles: ["heron": [.mentor]])

    let killed = try await ServerProcess.serve(
      try BuiltProgram.path(of: "consiliumd"), data: server.folder.path, access: "members")
    let owed: Owed
    do {
      owed = try await run(up: killed)
    } catch {
      await killed.crash()
      throw error
    }
    await killed.crash()

    clock.advance(seconds: max(0, now().milliseconds - clock.now().milliseconds) / 1_000 + 5)
    try await server.start()
    let after = try await turnedAway(try await server.client("linnet"), from: owed.meeting)
    #expect(after.speakers == owed.speakers)
    #expect((owed.seconds - 60...owed.seconds - 4).contains(after.seconds), "\(after) after \(owed)")

    clock.advance(days: 4)
    let again = try await server.client("wren")
    // Any word makes the clock ring, if it has not yet.
    try await again.say("a word of demo talk", in: "#consult")
    let asker = try await server.client("juniper")
    let state = LineClient.documents(in: try await asker.ask("POSTS \(owed.question)")).first?.state
    #expect(state != "taken", "the lease of 48 hours is over")
    let reminders = try await again.ask("CHATHISTORY LATEST * * 50")
    #expect(
      reminders.contains { $0.text.contains("\(owed.quietCase) checking nobody-yet") }, "three days without a colleague"
    )
    let later = try await server.client("linnet").ask("PRIVMSG &\(owed.meeting) :and now")
    #expect(later.contains { $0[1] == "PHASE_LISTENING" && $0[4] == owed.speakers } == false)
    #expect(try await server.verification().isComplete)
    try await server.stop()
  }

  /// What a server had promised when it was killed.
  private struct Owed {
    let question: String
    let quietCase: String
    let meeting: String
    let speakers: String?
    let seconds: Int
  }

  /// A question under its lease, a case that nobody reads, and a meeting in its first phase.
  private func run(up server: ServerProcess) async throws -> Owed {
    let juniper = try await signedIn("juniper", on: server)
    let wren = try await signedIn("wren", on: server)
    let question = try await juniper.submit("question", to: "#mentors", [("question", "Which book comes first?")]).ref
    try await signedIn("heron", on: server).ask("ADVANCE \(question) taken")
    let quiet = try await wren.submit("case", to: "#consult", [("question", "How can I pace endings?")]).ref
    let meeting = try await wren.submit("session", to: "#consult", [("format", "quick"), ("facilitator", "moss")]).ref
    for colleague in ["wren", "moss", "linnet", "alder"] {
      try await signedIn(colleague, on: server).ask("RESPOND \(meeting) present")
    }
    let moss = try await signedIn("moss", on: server)
    let begun = try await moss.ask("ADVANCE \(meeting) running")
    #expect(begun.holds("PHASE"), "\(begun.map(\.text))")
    let (speakers, seconds) = try await turnedAway(try await signedIn("linnet", on: server), from: meeting)
    return Owed(question: question, quietCase: quiet, meeting: meeting, speakers: speakers, seconds: seconds)
  }

  private func now() -> Moment { Moment(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000)) }

  /// Who may speak in the phase in which one is to listen, and the seconds that are left of it.
  private func turnedAway(_ client: LineClient, from meeting: String) async throws -> (speakers: String?, seconds: Int)
  {
    let refused = try await client.ask("PRIVMSG &\(meeting) :too early")
    let line = try #require(refused.first { $0[1] == "PHASE_LISTENING" }, "\(refused.map(\.text))")
    return (line[4], try #require(line[3].flatMap { Int($0) }))
  }

  private func signedIn(_ account: String, on server: ServerProcess) async throws -> LineClient {
    let client = try await LineClient(port: server.address.port)
    try await client.signIn(
      account, passphrase: ServerUnderTest.passphrase, capabilities: LineClient.everyCapability)
    return client
  }
}
