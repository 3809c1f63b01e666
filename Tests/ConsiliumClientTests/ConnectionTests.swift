import ConsiliumProtocol
import SystemCrypto
import Testing

@testable import ConsiliumClient

@Suite("Connections")
struct ConnectionTests {
  /// Echoes what is said, with an id made of the nonce.
  private static func echo(_ line: Line) -> ScriptedServer.Action {
    guard line.command == "PRIVMSG", let label = line.tags[TagKey.label], let nonce = line.tags[TagKey.nonce] else {
      return .answer([])
    }
    return .answer([
      "@label=\(label);msgid=\(nonce);time=2026-11-23T14:00:00.000Z;account=wren :wren!wren@demo PRIVMSG \(line[0] ?? "") :\(line[1] ?? "")"
    ])
  }

  @Test("what is said comes back as everyone sees it, with its id")
  func says() async throws {
    let server = try await ScriptedServer.start { line, _ in Self.echo(line) }
    let connection = server.connection()
    try await connection.open()
    let entry = try await connection.say("What has helped so far?", to: "#commons")
    #expect(entry.target == "#commons")
    #expect(entry.content == .message(.init(text: "What has helped so far?")))
    await connection.close()
    try await server.stop()
  }

  @Test("a circle is open where the server lists it, in any case of its letters")
  func knowsOpenCircles() async throws {
    let server = try await ScriptedServer.start { line, _ in
      guard line.command == "LIST", let label = line.tags[TagKey.label] else { return .answer([]) }
      return .answer([
        "@label=\(label) :demo BATCH +l labeled-response", "@batch=l :demo 321 wren Channel :Users  Name",
        "@batch=l :demo 322 wren #commons 3 :what anyone may ask", "@batch=l :demo 323 wren :End of list.",
        ":demo BATCH -l",
      ])
    }
    let connection = server.connection()
    try await connection.open()
    #expect(try await connection.isOpen("#Commons"))
    #expect(try await !connection.isOpen("#comons"))
    await connection.close()
    try await server.stop()
  }

  @Test("a server without a pin is refused before anything is sent, and its digests are shown")
  func refusesUnknown() async throws {
    let server = try await ScriptedServer.start { _, _ in .answer([]) }
    let connection = server.connection(identity: .unknown)
    await #expect(throws: ConnectionError.link(.serverUnknown(server.identity))) { try await connection.open() }
    #expect(ConnectionError.link(.serverUnknown(server.identity)).sentence.contains(server.identity.spki.hex))
    try await server.stop()
  }

  @Test("another server in its place is refused: an interceptor gets neither name nor passphrase nor token")
  func refusesInterceptors() async throws {
    let server = try await ScriptedServer.start { _, _ in .answer([]) }
    let expected = SHA256.digest("the key of our own server")
    for identity in [ServerIdentity.pinned(expected), .invited(.make(spki: expected))] {
      let connection = server.connection(identity: identity)
      await #expect(throws: ConnectionError.link(.serverNotRecognized(server.identity))) { try await connection.open() }
    }
    try await server.stop()
  }

  @Test("the certificate's digest is a pin as well, and an invitation knows its server")
  func acceptsPins() async throws {
    let server = try await ScriptedServer.start { _, _ in .answer([]) }
    for identity in [
      ServerIdentity.pinned(server.identity.certificate), .invited(.make(spki: server.identity.spki)),
    ] {
      let connection = server.connection(identity: identity)
      try await connection.open()
      #expect(await connection.presentedCertificate == server.identity)
      await connection.close()
    }
    try await server.stop()
  }

  @Test("a write that was not acknowledged is sent again after a loss, with the same nonce and in the same order")
  func repeatsWrites() async throws {
    let server = try await ScriptedServer.start { line, connection in
      // The first connection takes what is said and breaks off before it answers.
      if connection == 1 { return line[1] == "second" ? .hangUp : .answer([]) }
      return Self.echo(line)
    }
    let connection = server.connection(staysConnected: true)
    try await connection.open()
    async let first = connection.say("first", to: "#commons")
    // Said once the first is under way, so that their order is known.
    while server.received.isEmpty { await Task.yield() }
    let second = try await connection.say("second", to: "#commons")
    let ids = [try await first.id, second.id]
    let said = server.received.filter { $0.command == "PRIVMSG" }
    #expect(said.map { $0[1] } == ["first", "second", "first", "second"])
    #expect(said.compactMap { $0.tags[TagKey.nonce] } == ids + ids)
    #expect(server.connections == 2)
    await connection.close()
    try await server.stop()
  }

  @Test("a refusal is an error with the places that were marked")
  func refusals() async throws {
    let server = try await ScriptedServer.start { line, _ in
      let label = line.tags[TagKey.label] ?? ""
      return .answer([
        "@label=\(label) :demo BATCH +r labeled-response",
        "@batch=r :demo FAIL PRIVMSG IDENTIFIERS 1 :Nothing was stored.",
        "@batch=r :demo NOTE PRIVMSG FINDING text 5 17 phone hard :[phone number]", ":demo BATCH -r",
      ])
    }
    let connection = server.connection()
    try await connection.open()
    do {
      try await connection.say("call 541-555-0100", to: "#commons")
      Issue.record("not refused")
    } catch {
      guard case .refused(let refusal) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(refusal.isAboutIdentifiers)
      #expect(refusal.marks.map(\.start) == [5])
    }
    await connection.close()
    try await server.stop()
  }

  @Test("a wrong passphrase is told at once, and is not tried again")
  func wrongPassphrase() async throws {
    let server = try await ScriptedServer.start { _, _ in .answer([]) }
    let connection = server.connection(password: "another", staysConnected: true)
    await #expect(throws: ConnectionError.signIn(.wrongNameOrPassphrase)) { try await connection.open() }
    #expect(server.connections == 1)
    try await server.stop()
  }

  @Test("a request without an answer ends, and closing ends those that are open")
  func timeoutsAndClosing() async throws {
    let server = try await ScriptedServer.start { _, _ in .answer([]) }
    let hasty = server.connection(timeout: .milliseconds(20))
    try await hasty.open()
    await #expect(throws: ConnectionError.timedOut) { try await hasty.join("#consult") }
    await hasty.close()

    let patient = server.connection()
    try await patient.open()
    let joining = Task { try await patient.join("#consult") }
    while server.received.count(where: { $0.command == "JOIN" }) < 2 { await Task.yield() }
    await patient.close()
    await #expect(throws: ConnectionError.closed) { try await joining.value }
    await #expect(throws: ConnectionError.closed) { try await patient.join("#consult") }
    try await server.stop()
  }

  @Test("nothing answering is told with the address")
  func unreachable() async throws {
    let server = try await ScriptedServer.start { _, _ in .answer([]) }
    let connection = server.connection()
    try await server.stop()
    await #expect(throws: ConnectionError.link(.unreachable(server.address))) { try await connection.open() }
  }

  @Test("catching up reads page by page until there is no more")
  func catchesUp() async throws {
    let server = try await ScriptedServer.start { line, _ in
      let label = line.tags[TagKey.label] ?? ""
      let pages = ["msgid=a": ["b", "c"], "msgid=c": ["d"]]
      let rows = pages[line[2] ?? ""] ?? []
      let entries = rows.map {
        "@batch=h;msgid=\($0);time=2026-11-23T14:00:00.000Z :heron!heron@demo PRIVMSG #commons :\($0)"
      }
      return .answer(["@label=\(label) :demo BATCH +h chathistory #commons"] + entries + [":demo BATCH -h"])
    }
    let connection = server.connection()
    try await connection.open()
    try await connection.catchUp("#commons", after: "a")
    #expect(server.received.filter { $0.command == "CHATHISTORY" }.map { $0[2] } == ["msgid=a", "msgid=c", "msgid=d"])
    await connection.close()
    var model = ClientModel()
    for await event in connection.events { model.fold(event) }
    model.endCatchingUp("#commons")
    #expect(model["#commons"]?.entries.map(\.id) == ["b", "c", "d"])
    #expect(model.connection == .ended(.closed))
  }

  @Test("waiting grows to a minute and no further, at random within its upper half")
  func backsOff() {
    var backoff = Backoff()
    var generator = SystemRandomNumberGenerator()
    let waits = (0..<9).map { _ in backoff.next(using: &generator) }
    for (wait, longest) in zip(waits, [1.0, 2, 4, 8, 16, 32, 60, 60, 60]) {
      #expect((longest / 2...longest).contains(wait))
    }
    backoff.reset()
    #expect(backoff.next(using: &generator) <= 1)
  }
}
