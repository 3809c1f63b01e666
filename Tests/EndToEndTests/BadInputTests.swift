import ConsiliumProtocol
import ConsiliumServer
import Testing

/// Whatever a peer sends is answered with a declared refusal, and somebody else's PINGs keep being answered.
@Suite struct BadInputTests {
  /// A server that gives up early, with wren and moss in `#commons`, and a bystander who pings all the while.
  private static func beside<Result: Sendable>(
    limits change: @Sendable (inout Limits) -> Void = { _ in },
    _ attack: @Sendable (ServerUnderTest) async throws -> Result
  ) async throws -> Result {
    var limits = Limits()
    change(&limits)
    let server = try ServerUnderTest(limits: limits)
    try await server.found(["#commons": ["wren", "moss"], "#closed": ["moss"]])
    try await server.start()
    let bystander = try await server.client("moss")
    let answered = Counter()
    let pinging = Task {
      while !Task.isCancelled {
        try await bystander.sync()
        answered.next()
      }
    }
    let result = try await attack(server)
    let before = answered.count
    while answered.count < before + 2 { try await Task.sleep(for: .milliseconds(1)) }
    pinging.cancel()
    try await pinging.value
    try await server.stop()
    return result
  }

  @Test("a megabyte without a line's end is refused once, and the connection goes on")
  func endlessLine() async throws {
    let answers = try await Self.beside { server in
      let wren = try await server.client("wren")
      await wren.send(bytes: Array("PRIVMSG #commons :".utf8) + Array(repeating: 0x61, count: 1 << 20) + [0x0A])
      await wren.send("@+demo=" + String(repeating: "a", count: 5_000) + " PRIVMSG #commons :hello")
      return try await wren.sync()
    }
    #expect(answers.map(\.command) == ["417", "417"])
  }

  @Test("NUL, broken UTF-8 and lines that are none are refused, and the connection goes on")
  func brokenLines() async throws {
    let answers = try await Self.beside { server in
      let wren = try await server.client("wren")
      for bytes: [UInt8] in [[0x00], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF]] {
        await wren.send(bytes: Array("PRIVMSG #commons :".utf8) + bytes + [0x0D, 0x0A])
      }
      await wren.send("@", ":", "@a", "", " ", "PRIVMSG #commons :whole")
      return try await wren.sync()
    }
    let codes = answers.compactMap(StandardReply.init).map(\.code)
    #expect(codes.prefix(5) == ["INVALID_PARAMS", "INVALID_UTF8", "INVALID_UTF8", "INVALID_UTF8", "INVALID_UTF8"])
    #expect(
      answers.compactMap(StandardReply.init).map(\.verb).prefix(6) == [
        "PRIVMSG", "PRIVMSG", "PRIVMSG", "PRIVMSG", "PRIVMSG", "*",
      ])
    #expect(codes.dropFirst(5).allSatisfy { $0 == "INVALID_PARAMS" })
    #expect(answers.texts == ["whole"])
  }

  @Test("more lines at once than may wait are all answered, in order")
  func burst() async throws {
    let answers = try await Self.beside { server in
      let wren = try await server.client("wren")
      await wren.send((0..<5_000).map { "PING \($0)" })
      return try await wren.sync()
    }
    #expect(answers.compactMap { $0[1] } == (0..<5_000).map(String.init))
  }

  // Long enough for the bystander to sign in while all other tests run beside this one.
  @Test("half a handshake, bytes that are none, and silence are ended by the deadline", arguments: 0..<3)
  func unfinishedSignIn(manner: Int) async throws {
    try await Self.beside(limits: { $0.registrationSeconds = 25 }) { server in
      let port = await server.port
      if manner == 2 {
        let silent = try await server.connect()
        #expect(try await silent.next(within: 60)?.text == "ERROR :Signing in took too long")
        #expect(try await silent.next() == nil)
        return
      }
      let sockets = try await (0..<50).asyncMap { _ in try await RawSocket(port: port) }
      for socket in sockets { socket.send(manner == 0 ? RawSocket.halfAHandshake : Array("NICK wren\r\n".utf8)) }
      for socket in sockets { try await socket.waitForEnd() }
    }
  }

  @Test("a flood before signing in ends the connection")
  func floodBeforeSignIn() async throws {
    let answers = try await Self.beside { server in
      let peer = try await server.connect()
      await peer.send((0..<20_000).map { "NICK demo\($0)" })
      return try await peer.collect(until: "ERROR") { $0.command == "ERROR" }
    }
    #expect(answers.last?.parameters == ["Too many lines before signing in"])
  }

  @Test("five wrong passwords end the connection, and an unknown name reads the same")
  func wrongPasswords() async throws {
    let answers = try await Self.beside { server in
      var answers: [[String]] = []
      for name in ["wren", "nobody"] {
        let peer = try await server.connect()
        await peer.send("CAP REQ :sasl")
        for attempt in 0..<5 {
          await peer.send("AUTHENTICATE PLAIN", "AUTHENTICATE \(LineClient.plain(name, "demo-wrong-\(attempt)"))")
        }
        answers.append(try await peer.collect(until: "ERROR") { $0.command == "ERROR" }.map(\.text))
      }
      return answers
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0].filter { $0.contains(" 904 ") }.count == 5)
    #expect(answers[0].last == "ERROR :Too many failed sign-ins")
  }

  @Test("of many that use one invitation at once a single one becomes a member")
  func tokenUsedTwice() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren"]])
    let token = try await server.invitation(to: ["#commons"])
    let expired = try await server.invitation(days: 1)
    server.clock.advance(days: 2)
    try await server.start()
    let answers = try await withThrowingTaskGroup(of: Line.self) { group in
      for number in 0..<8 {
        group.addTask {
          let peer = try await server.connect()
          await peer.send("REGISTER robin\(number) \(token) demo-passphrase-\(number)")
          return try await peer.expect("an answer") { $0.command == "REGISTER" || $0.command == "FAIL" }
        }
      }
      return try await group.reduce(into: [Line]()) { $0.append($1) }
    }
    #expect(answers.filter { $0.command == "REGISTER" }.count == 1)
    #expect(answers.compactMap(StandardReply.init).map(\.code) == Array(repeating: "TOKEN_USED", count: 7))
    let late = try await server.connect()
    await late.send("REGISTER alder \(expired) demo-passphrase-1")
    #expect(try await late.sync().holds("TOKEN_EXPIRED"))
    try await server.stop()
  }

  @Test("a closed circle and a batch left open are refused")
  func closedAndLeftOpen() async throws {
    let answers = try await Self.beside(limits: { $0.batchSeconds = 1 }) { server in
      let wren = try await server.client("wren")
      await wren.send("JOIN #closed", "BATCH +m draft/multiline #commons", "@batch=m PRIVMSG #commons :half")
      return try await wren.collect(until: "TIMEOUT") { $0[1] == "TIMEOUT" }
    }
    #expect(answers.map(\.command) == ["473", "FAIL"])
  }
}

extension Sequence {
  fileprivate func asyncMap<Result>(_ transform: (Element) async throws -> Result) async rethrows -> [Result] {
    var results: [Result] = []
    for element in self { results.append(try await transform(element)) }
    return results
  }
}
