import ConsiliumProtocol
import Testing

/// A write whose answer never came is sent again with its nonce, and happens once.
@Suite struct RepetitionTests {
  @Test("a message that is sent again on another connection, and after a restart, stands once, under its first id")
  func messageStandsOnce() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren", "moss"]])
    try await server.start()
    let line = "@label=1;consilium/nonce=demo-nonce PRIVMSG #commons :said once"
    let broken = try await server.client("wren")
    await broken.send(line)
    await broken.close()

    var ids: Set<String> = []
    for round in 0..<3 {
      if round == 2 { try await server.restart() }
      let again = try await server.client("wren")
      let echo = try await again.ask(line).first { $0.command == "PRIVMSG" }
      #expect(echo?.tags[TagKey.label] == "1")
      ids.insert(echo?.tags[TagKey.msgid] ?? "none")
    }
    #expect(ids.count == 1)
    let moss = try await server.client("moss")
    #expect(try await moss.history(of: "#commons").messageIDs == Array(ids))
    try await server.stop()
  }

  @Test("a case that is submitted again is the first one, and nobody else hears of it twice")
  func caseStandsOnce() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#consult": ["wren", "moss"]])
    try await server.start()
    let moss = try await server.client("moss")
    let lines = LineClient.submission(
      to: "#consult", "case", [("theme", "endings"), ("question", "How can I pace exposure?")], label: "1",
      nonce: "demo-nonce")
    var answers: [[PostDocument]] = []
    for _ in 0..<3 {
      let wren = try await server.client("wren")
      await wren.send(lines)
      answers.append(LineClient.documents(in: try await wren.sync()))
      await wren.close()
    }
    #expect(answers.first?.map(\.target).count == 2, "outline and body")
    for answer in answers { #expect(answer == answers[0]) }
    #expect(try await moss.ask("POSTS kind=case").filter { $0.command == "POST" }.count == 1)
    #expect(LineClient.documents(in: try await moss.history(of: "#consult")).count == 1)
    try await server.stop()
  }

  @Test("another account's nonce of the same value is another nonce")
  func noncesAreTheirAuthors() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren", "moss"]])
    try await server.start()
    let wren = try await server.client("wren")
    let moss = try await server.client("moss")
    await wren.send("@consilium/nonce=n PRIVMSG #commons :wren says")
    try await wren.sync()
    await moss.send("@consilium/nonce=n PRIVMSG #commons :moss says")
    #expect(try await moss.sync().texts == ["wren says", "moss says"])
    try await server.stop()
  }
}
