import Collective
import ConsiliumProtocol
import EventLog
import Testing

/// The host's tools append to the log of a server that runs; nothing may assume that it is alone.
@Suite struct TwoProcessesTests {
  @Test("what another process appends reaches connected clients, in its place in the one order")
  func foreignEventsAreDelivered() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren", "moss"]])
    try await server.start()
    let moss = try await server.client("moss")
    let wren = try await server.client("wren")
    let foreign = 40
    async let appended: Void = Self.append(foreign, to: server)
    for number in 0..<foreign { try await wren.say("own \(number)", in: "#commons") }
    try await appended
    let live = try await moss.collect(until: "all of both", Self.counter(of: 2 * foreign))
    #expect(live.messageIDs == (try await moss.history(of: "#commons").messageIDs))
    #expect(live.texts.filter { $0.hasPrefix("foreign") } == (0..<foreign).map { "foreign \($0)" })
    #expect(live.texts.filter { $0.hasPrefix("own") } == (0..<foreign).map { "own \($0)" })
    try await server.stop()
    #expect(try await server.verification().isComplete)
  }

  @Test("an account that the host makes can sign in, and one that the host closes is closed at once")
  func accountsComeAndGo() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren", "moss"]])
    try await server.start()
    let moss = try await server.client("moss")
    let wren = try await server.client("wren")
    try await server.openAccount("juniper")
    // The server reads what others wrote before it writes something itself.
    try await wren.say("something", in: "#commons")
    let juniper = try await server.client("juniper")
    #expect(try await juniper.sync().isEmpty)
    try await server.disableAccount("moss")
    #expect(try await moss.expect("ERROR").parameters == ["This account was closed"])
    let again = try await server.connect()
    await #expect(throws: (any Error).self) {
      try await again.signIn("moss", passphrase: ServerUnderTest.passphrase, capabilities: [])
    }
    try await server.stop()
  }

  private static func append(_ count: Int, to server: ServerUnderTest) async throws {
    guard let commons = CircleName("#commons") else { return }
    for number in 0..<count {
      let say = Command.say(.circle(commons), text: "foreign \(number)", isNotice: false, replyTo: nil)
      try await server.perform([Append(say, by: .participant(.account(AccountID(rawValue: "wren"))))])
    }
  }

  private static func counter(of count: Int) -> @Sendable (Line) -> Bool {
    let seen = Counter()
    return { line in line.command == "PRIVMSG" && seen.next() == count }
  }
}
