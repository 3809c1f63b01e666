import ConsiliumProtocol
import Testing

/// What the collective is for, from one client to another and through restarts.
@Suite struct MainJobTests {
  private static let account = "We meet weekly.\n\nEndings are hard for both of us; I slow down and lose the thread."

  @Test("a case is presented, read after a restart by whoever does not know the person, and answered in its thread")
  func caseIsConsultedOn() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#consult": ["wren", "moss", "heron"]])
    try await server.start()
    let wren = try await server.client("wren")
    let presented = try await wren.submit(
      "case", to: "#consult",
      [
        ("age_band", "26-39"), ("theme", "endings"), ("question", "How can I pace exposure?"),
        ("account", Self.account),
      ])
    #expect(presented.state == "checking")

    try await server.restart()
    let moss = try await server.client("moss")
    let outline = LineClient.documents(in: try await moss.history(of: "#consult"))
    #expect(outline.map(\.ref) == [presented.ref])
    #expect(outline.first?["question"] == nil, "before she has answered she sees the outline alone")
    #expect(try await moss.history(of: "&" + presented.ref).holds("INVALID_TARGET"))

    let opened = LineClient.documents(in: try await moss.ask("RESPOND \(presented.ref) clear"))
    #expect(opened.first?["account"] == Self.account)
    let answer = try await moss.say("What has helped so far?", in: "&" + presented.ref)

    let again = try await server.client("wren")
    let thread = try await again.history(of: "&" + presented.ref)
    #expect(LineClient.documents(in: thread).first?["account"] == Self.account)
    #expect(thread.messageIDs == [answer])

    let heron = try await server.client("heron")
    #expect(try await heron.ask("POSTS \(presented.ref)").holds("pace exposure") == false)
    try await server.stop()
    #expect(try await server.verification().isComplete)
  }

  @Test("a question is taken by one mentor, answered, and the asker says that it helped")
  func questionIsAnswered() async throws {
    let server = try ServerUnderTest()
    try await server.found(
      ["#mentors": ["juniper", "heron", "linnet"]], roles: ["heron": [.mentor], "linnet": [.mentor]])
    try await server.start()
    let juniper = try await server.client("juniper")
    let heron = try await server.client("heron")
    let asked = try await juniper.submit("question", to: "#mentors", [("question", "How do others end a hard hour?")])
    #expect(try await heron.ask("POSTS awaiting").contains { $0.command == "POST" && $0[2] == asked.ref })

    #expect(try await heron.ask("ADVANCE \(asked.ref) taken").contains { $0.command == "ADVANCE" })
    let linnet = try await server.client("linnet")
    #expect(try await linnet.ask("ADVANCE \(asked.ref) taken").holds("HELD"))
    try await heron.say("Two minutes before the end I say what I will carry.", in: "#mentors")
    try await heron.ask("ADVANCE \(asked.ref) answered")

    try await server.restart()
    let back = try await server.client("juniper")
    #expect(try await back.ask("POSTS awaiting").contains { $0.command == "POST" && $0[3] == "answered" })
    #expect(try await back.ask("ADVANCE \(asked.ref) helped :it did").contains { $0.command == "ADVANCE" })
    #expect(try await back.ask("POSTS mine").contains { $0.command == "POST" && $0[3] == "helped" })
    try await server.stop()
  }

  @Test("a concern hides a message, then takes it out, live and in history, with article and name")
  func concernTakesOut() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren", "juniper", "alder"]], roles: ["alder": [.moderator]])
    try await server.start()
    let wren = try await server.client("wren")
    let juniper = try await server.client("juniper")
    let alder = try await server.client("alder")
    let spoken = try await wren.say("a demo remark that names an employer", in: "#commons")
    let flag = try await juniper.submit(
      "flag", to: "#commons", [("subject", spoken), ("article", "2"), ("reason", "it names an employer")])
    #expect(try await wren.sync().holds(flag.ref) == false, "nobody but the reviewers and who raised it learns of it")

    try await alder.ask("ADVANCE \(flag.ref) hidden :art. 2: to look at it")
    #expect(try await juniper.expect("REDACT")[1] == spoken)
    #expect(try await juniper.history(of: "#commons").texts == ["[hidden while a colleague looks]"])
    #expect(try await wren.history(of: "#commons").texts == ["a demo remark that names an employer"])

    let words = try await alder.ask("ADVANCE \(flag.ref) reading")
    #expect(words.contains { $0.command == "NOTE" && $0.text.contains("names an employer") })
    try await alder.ask("ADVANCE \(flag.ref) taken-out :art. 2: names an employer")
    try await server.restart()
    let back = try await server.client("wren")
    let history = try await back.history(of: "#commons")
    #expect(history.texts == ["[taken out by alder, article 2]"])
    #expect(history.contains { $0.command == "REDACT" && $0[1] == spoken }, "it also stands at its own place")
    try await server.stop()
  }
}
