import ConsiliumProtocol
import SystemCrypto
import Testing

@testable import ConsiliumClient

@Suite("Signing in")
struct SignInTests {
  private static let offer =
    ":demo CAP * LS :message-tags server-time batch labeled-response echo-message sasl=PLAIN consilium/posts"

  /// Feeds lines of a server; gives what was sent, and how it ended.
  private func run(_ signIn: inout SignIn, _ lines: String...) throws -> (sent: [Line], last: SignIn.Step?) {
    var sent: [Line] = []
    var last: SignIn.Step?
    for text in lines {
      for step in signIn.receive(try Line.parse(Array(text.utf8))) {
        if case .send(let lines) = step { sent += lines }
        last = step
      }
    }
    return (sent, last)
  }

  private func password() -> SignIn { SignIn(.password(account: "wren", password: "demo-passphrase")) }

  @Test("asks only for capabilities that are offered, and waits for an offer of several lines")
  func requests() throws {
    var signIn = password()
    let result = try run(
      &signIn, ":demo CAP * LS * :message-tags batch unknown/thing",
      ":demo CAP * LS :labeled-response echo-message sasl=PLAIN")
    #expect(result.sent.map(\.command) == ["CAP"])
    let names = Set((result.sent[0].parameters.last ?? "").split(separator: " ").map(String.init))
    #expect(names == ["message-tags", "batch", "labeled-response", "echo-message", "sasl"])
  }

  @Test("refuses a server without the capabilities that acknowledgement stands on")
  func refusesPoorServers() throws {
    var signIn = password()
    let result = try run(&signIn, ":demo CAP * LS :message-tags batch sasl=PLAIN")
    guard case .failed(.unsupported(let missing)) = result.last else {
      Issue.record("not refused")
      return
    }
    #expect(missing == ["echo-message", "labeled-response"])
  }

  @Test("signs in by PLAIN where nothing better is offered, and ends with the PONG after the MOTD")
  func signsInPlain() throws {
    var signIn = password()
    var result = try run(
      &signIn, Self.offer, ":demo CAP * ACK :message-tags batch labeled-response echo-message sasl", "AUTHENTICATE +")
    #expect(
      result.sent.last?.parameters == [
        Base64.encode(SASLPlain(account: "wren", password: "demo-passphrase").message)
      ])
    result = try run(&signIn, ":demo 900 * * wren :in", ":demo 903 * :ok")
    #expect(result.sent.map(\.command) == ["NICK", "USER", "CAP"])
    result = try run(
      &signIn, ":demo 001 wren :Welcome", ":demo 005 wren CASEMAPPING=ascii POSTLIMITS=131072,2000 :are supported",
      ":demo 376 wren :End")
    #expect(result.sent.map(\.command) == ["PING"])
    result = try run(&signIn, ":wren!wren@demo JOIN #commons", ":demo PONG demo \(result.sent[0].parameters[0])")
    guard case .finished(let welcome) = result.last else {
      Issue.record("not finished")
      return
    }
    #expect(welcome.nick == "wren")
    #expect(welcome.tokens["POSTLIMITS"] == "131072,2000")
  }

  @Test("prefers SCRAM, and leaves a server that cannot prove to hold the keys")
  func leavesFalseServers() throws {
    let keys = ScramKeys.derive(password: Array("demo-passphrase".utf8), iterations: 4096)
    var signIn = password()
    let offer = Self.offer.replacing("sasl=PLAIN", with: "sasl=PLAIN,SCRAM-SHA-256,EXTERNAL")
    var result = try run(&signIn, offer, ":demo CAP * ACK :message-tags batch labeled-response echo-message sasl")
    #expect(result.sent.last?.parameters == ["SCRAM-SHA-256"])
    result = try run(&signIn, "AUTHENTICATE +")
    let first = try #require(result.sent.last?[0].flatMap { Base64.decode($0) })
    let server = ScramServerExchange(answering: try ScramClientFirst(first), keys: keys)
    result = try run(&signIn, "AUTHENTICATE \(Base64.encode(server.serverFirst))")
    let final = try #require(result.sent.last?[0].flatMap { Base64.decode($0) })
    let proof = try server.serverFinal(for: final)

    var honest = signIn
    result = try run(&honest, "AUTHENTICATE \(Base64.encode(proof))", ":demo 903 * :ok")
    #expect(result.sent.map(\.command) == ["AUTHENTICATE", "NICK", "USER", "CAP"])

    var cheated = signIn
    result = try run(&cheated, ":demo 903 * :ok")
    #expect(isServerNotProven(result.last))

    cheated = signIn
    let false64 = Base64.encode(Array("v=AAAA".utf8))
    result = try run(&cheated, "AUTHENTICATE \(false64)")
    #expect(isServerNotProven(result.last))
  }

  private func isServerNotProven(_ step: SignIn.Step?) -> Bool {
    if case .failed(.serverNotProven) = step { true } else { false }
  }

  @Test("a wrong passphrase and an unknown name read the same")
  func refusal() throws {
    var signIn = password()
    let result = try run(
      &signIn, Self.offer, ":demo CAP * ACK :message-tags batch labeled-response echo-message sasl", "AUTHENTICATE +",
      ":demo 904 * :no")
    guard case .failed(let error) = result.last else {
      Issue.record("not refused")
      return
    }
    #expect(error == .wrongNameOrPassphrase)
    #expect(error.sentence == "Name or passphrase is not right.")
  }

  @Test("registers with an invitation before the connection is, and tells why where it is refused")
  func registers() throws {
    let token = InvitationToken.make(spki: SHA256.digest("a demo public key"))
    var signIn = SignIn(.invitation(token, account: "juniper", password: "a demo passphrase"))
    var result = try run(
      &signIn, Self.offer, ":demo CAP * ACK :message-tags batch labeled-response echo-message sasl")
    #expect(result.sent.last?.parameters == ["juniper", token.text, "a demo passphrase"])
    #expect(!"\(result.sent)".contains("a demo passphrase"))
    var refused = signIn
    result = try run(&refused, ":demo FAIL REGISTER TOKEN_USED * :This invitation was used.")
    guard case .failed(.invitationRefused(let reply)) = result.last else {
      Issue.record("not refused")
      return
    }
    #expect(reply.errorCode == .tokenUsed)
    result = try run(&signIn, ":demo REGISTER SUCCESS juniper :Welcome")
    #expect(result.sent.map(\.command) == ["CAP"])
  }
}
