import Collective
import ConsiliumProtocol
import SystemCrypto
import Testing

/// An ex-member, or whoever holds a laptop that was lost (attack 14): an open connection, a device key, an unused
/// invitation, and later the old name are worth nothing.
@Suite struct LostAccessTests {
  private static func founded() async throws -> ServerUnderTest {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren", "heron", "moss"]], roles: ["heron": [.moderator]])
    try await server.start()
    return server
  }

  /// The code by which a certificate is refused or let in; the account too, where it is.
  private static func external(_ server: ServerUnderTest, _ certificate: SelfSignedCertificate) async throws -> [String]
  {
    let client = try await LineClient(port: await server.port, certificate: certificate)
    await client.send("CAP LS 302", "CAP REQ :sasl", "AUTHENTICATE EXTERNAL", "AUTHENTICATE +")
    let line = try await client.expect("an answer") { ["900", "904"].contains($0.command) }
    await client.close()
    return line.command == "900" ? ["900", line[2] ?? ""] : [line.command]
  }

  @Test("a revoked device is cut off at once, its key signs in no more, also where a session would be resumed")
  func revoked() async throws {
    let server = try await Self.founded()
    let key = try SelfSignedCertificate.make(commonName: "laptop", validDays: 1)
    let unknown = try SelfSignedCertificate.make(commonName: "laptop", validDays: 1)
    let laptop = try await LineClient(port: await server.port, certificate: key)
    try await laptop.signIn(
      "wren", passphrase: ServerUnderTest.passphrase, capabilities: LineClient.everyCapability)
    try await laptop.ask("DEVICE ADD laptop")
    #expect(try await Self.external(server, key).first == "900")
    let phone = try await server.client("wren")
    let thief = try await LineClient(port: await server.port, certificate: key)
    await thief.send(
      "CAP LS 302", "CAP REQ :sasl", "AUTHENTICATE EXTERNAL", "AUTHENTICATE +", "NICK wren", "USER wren 0 * :wren",
      "CAP END")
    try await thief.expect("001")
    try await phone.ask("DEVICE REVOKE laptop")
    try await thief.expect("ERROR")
    #expect(try await Self.external(server, key) == (try await Self.external(server, unknown)))
    #expect(try await phone.ask("PRIVMSG #commons :still here").holds("FAIL") == false, "her other device goes on")
    try await server.restart()
    #expect(try await Self.external(server, key) == ["904"])
    try await server.stop()
  }

  @Test("a device key and an invitation of an ex-member are void; who comes under a name like hers inherits nothing")
  func left() async throws {
    let server = try await Self.founded()
    let key = try SelfSignedCertificate.make(commonName: "laptop", validDays: 1)
    let unknown = try SelfSignedCertificate.make(commonName: "laptop", validDays: 1)
    let laptop = try await LineClient(port: await server.port, certificate: key)
    try await laptop.signIn(
      "heron", passphrase: ServerUnderTest.passphrase, capabilities: LineClient.everyCapability)
    try await laptop.ask("DEVICE ADD laptop")
    let moss = try await server.client("moss")
    try await moss.say("words that heron could read", in: "#commons")
    await laptop.send("LEAVE heron")
    try await laptop.expect("ERROR")
    #expect(try await Self.external(server, key) == (try await Self.external(server, unknown)))

    for name in ["heron", "HERON"] {
      let token = try await server.invitation()
      let newcomer = try await server.connect()
      await newcomer.send(
        "CAP LS 302", "CAP REQ :draft/account-registration standard-replies",
        "REGISTER \(name) \(token) \(ServerUnderTest.passphrase)")
      #expect(try await newcomer.expect("FAIL")[1] == "ACCOUNT_EXISTS", "a name is never given twice")
    }
    let token = try await server.invitation()
    let newcomer = try await server.connect()
    await newcomer.send(
      "CAP LS 302", "CAP REQ :draft/account-registration standard-replies",
      "REGISTER juniper \(token) \(ServerUnderTest.passphrase)")
    try await newcomer.expect("REGISTER")
    let juniper = try await server.client("juniper")
    #expect(try await juniper.ask("NICK heron").contains { $0.command == "NICK" } == false, "nor taken as a nick")
    #expect(try await juniper.ask("CHATHISTORY LATEST #commons * 10").holds("words that heron could read") == false)
    #expect(
      try await juniper.ask("KICK #commons moss :art. 4: a demo reason").contains {
        $0.command == "FAIL" || $0.command == "403" || $0.command == "442"
      }, "no hat came with it")
    try await server.stop()
    #expect(try await server.verification().isComplete)
  }
}
