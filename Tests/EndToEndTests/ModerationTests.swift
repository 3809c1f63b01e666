import Collective
import ConsiliumProtocol
import Testing

/// Moderation with recourse, from the concern to the last byte, over TLS and by the clock.
@Suite struct ModerationTests {
  /// A word that nothing else holds.
  private static let mark = "zqxemployer"

  private func served() async throws -> ServerUnderTest {
    let server = try ServerUnderTest()
    try await server.found(
      ["#commons": ["wren", "heron", "juniper", "moss", "alder", "linnet"]],
      roles: ["moss": [.moderator], "alder": [.moderator], "linnet": [.steward]])
    try await server.start()
    return server
  }

  private static func concern(_ subject: String, _ kind: String) -> [(String, String)] {
    [("subject", subject), ("kind", kind), ("article", "2"), ("reason", "a demo reason")]
  }

  private static func acts(_ lines: [Line]) -> [String] {
    lines.filter { $0.command == "NOTE" && $0[1] == "ACT" }.compactMap { $0[3] }
  }

  @Test("hidden at once, read on the record, taken out, told after a restart, deleted by two, and in no file any more")
  func fromConcernToDeletion() async throws {
    let server = try await served()
    let wren = try await server.client("wren")
    let juniper = try await server.client("juniper")
    let moss = try await server.client("moss")
    let alder = try await server.client("alder")
    let plain = try await server.client("heron", capabilities: [])
    let spoken = try await wren.say("a remark on \(Self.mark)", in: "#commons")
    let flag = try await juniper.submit("flag", to: "#commons", Self.concern(spoken, "identifier"))

    #expect(try await moss.expect("REDACT")[1] == spoken)
    #expect(try await plain.sync().texts.filter { $0.contains(Self.mark) }.count == 1, "it was there before")
    for client in [juniper, moss, alder] {
      #expect(try await client.history(of: "#commons").holds(Self.mark) == false)
      #expect(try await client.ask("SEARCH text=\(Self.mark)").messageIDs == [])
      #expect(try await client.ask("POSTS \(flag.ref)").holds(Self.mark) == false)
    }
    #expect(try await wren.history(of: "#commons").texts == ["a remark on \(Self.mark)"])
    #expect(Self.acts(try await wren.ask("CHATHISTORY LATEST * * 10")) == ["hide"])

    async let first = alder.ask("ADVANCE \(flag.ref) reading")
    async let second = moss.ask("ADVANCE \(flag.ref) reading")
    let answers = try await [first, second]
    #expect(answers.count { $0.holds(Self.mark) } == 1, "one of the two is shown the words")
    #expect(answers.count { $0.contains { $0.command == "FAIL" && $0[1] == "HELD" } } == 1)
    let (reviewer, other) = answers[0].holds(Self.mark) ? (alder, moss) : (moss, alder)

    let unreasoned = try await reviewer.ask("ADVANCE \(flag.ref) taken-out")
    #expect(unreasoned.contains { $0[1] == "REASON_REQUIRED" })
    try await reviewer.ask("ADVANCE \(flag.ref) taken-out :art. 2: names an employer")
    #expect(try await reviewer.ask("POSTS \(flag.ref)").holds(Self.mark) == false, "decided is read no more")
    #expect(try await wren.history(of: "#commons").texts.contains { $0.hasPrefix("[taken out by") })

    try await server.restart()
    let author = try await server.client("wren")
    let told = try await author.ask("CHATHISTORY LATEST * * 10")
    #expect(Self.acts(told) == ["hide", "takeOut"])
    #expect(told.contains { $0.text.contains("names an employer") && $0.text.contains("appeal \(flag.ref)") })
    #expect(told.holds("juniper") == false, "who raised it shows nowhere")

    #expect(try await server.verification().isComplete)
    let asks = try await server.client("moss")
    let agrees = try await server.client("alder")
    let steward = try await server.client("linnet")
    try await asks.ask("ADVANCE \(flag.ref) delete-asked :art. 2: nobody needs it")
    var agreed = 0
    for client in [asks, agrees, steward] {
      let answer = try await client.ask("RESPOND \(flag.ref) agree")
      if answer.contains(where: { $0.command == "ADVANCE" && $0[2] == "deleted" }) { agreed += 1 }
    }
    #expect(agreed == 1)
    for client in [author, asks] {
      let page = try await client.history(of: "#commons")
      #expect(page.texts.contains("[taken out and deleted for good, article 2]"))
      #expect(page.holds(Self.mark) == false)
    }
    #expect(try await server.verification().isComplete)
    try await server.stop()
    #expect(try server.folder.files(holding: Self.mark) == [])
    _ = other
  }

  @Test("a pause cuts every connection off from everything but her own, ends by the clock, and survives a restart")
  func pause() async throws {
    let server = try await served()
    let wren = try await server.client("wren")
    let heron = try await server.client("heron")
    let moss = try await server.client("moss")
    let spoken = try await wren.say("a harsh remark", in: "#commons")
    let flag = try await heron.submit("flag", to: "#commons", Self.concern(spoken, "respect"))
    try await moss.ask("ADVANCE \(flag.ref) reading")
    try await moss.ask("ADVANCE \(flag.ref) paused :art. 10: again")
    try await wren.expect("PART")
    try await heron.say("said while she is away \(Self.mark)", in: "#commons")
    #expect(try await wren.sync().holds(Self.mark) == false)

    try await server.restart()
    let back = try await server.client("wren")
    for question in [
      "PRIVMSG #commons :hello", "PRIVMSG heron :hello", "JOIN #commons", "NAMES #commons", "WHO #commons",
      "WHOIS heron",
      "LIST", "TOPIC #commons", "INVITE heron #commons", "MODE #commons", "KICK #commons heron :art. 1: x",
      "SEARCH text=\(Self.mark)", "CHATHISTORY LATEST #commons * 10", "CHATHISTORY LATEST heron * 10", "AWAY :gone",
      "MONITOR + heron", "TAGMSG #commons", "REDACT #commons \(spoken)", "NICK other", "USERHOST heron",
    ] {
      let answer = try await back.ask(question)
      #expect(answer.allSatisfy { $0.command == "FAIL" } && !answer.isEmpty, "\(question)")
    }
    #expect(Self.acts(try await back.ask("CHATHISTORY LATEST * * 10")) == ["pause"])
    let appeal = try await back.submit("appeal", to: "*", [("subject", flag.ref), ("reason", "it was about myself")])
    #expect(try await back.ask("POSTS").contains { $0.command == "POST" && $0[2] == appeal.ref })

    try await server.stop()
    server.clock.advance(hours: 73)
    try await server.start()
    let free = try await server.client("wren")
    try await free.say("back again", in: "#commons")
    #expect(try await free.history(of: "#commons").holds(Self.mark))
    try await server.stop()
  }

  @Test("two colleagues undo what was taken out, and it stands where it stood")
  func appeal() async throws {
    let server = try await served()
    let wren = try await server.client("wren")
    let moss = try await server.client("moss")
    let spoken = try await wren.say("a remark on \(Self.mark)", in: "#commons")
    try await moss.ask("REDACT #commons \(spoken) :art. 2: names an employer")
    #expect(try await wren.history(of: "#commons").holds(Self.mark) == false)
    let appeal = try await wren.submit("appeal", to: "*", [("subject", spoken), ("reason", "nobody is named")])
    var looked = 0
    for name in ["heron", "juniper", "alder", "linnet"] {
      let client = try await server.client(name)
      guard try await client.ask("POSTS awaiting").contains(where: { $0.command == "POST" && $0[2] == appeal.ref })
      else {
        #expect(try await client.ask("POSTS \(appeal.ref)").contains { $0.command == "FAIL" })
        continue
      }
      looked += 1
      #expect(try await client.ask("RESPOND \(appeal.ref) view").holds(Self.mark))
      try await client.ask("RESPOND \(appeal.ref) overturn :nobody is named")
    }
    #expect(looked == 2)
    #expect(try await wren.history(of: "#commons").texts == ["a remark on \(Self.mark)"])
    #expect(Self.acts(try await wren.ask("CHATHISTORY LATEST * * 10")) == ["takeOut", "overturn"])
    try await server.stop()
  }
}
