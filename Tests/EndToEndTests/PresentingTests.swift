import ConsiliumProtocol
import Testing

/// A case on its way into a circle: what is refused, what may be attested, and who reads what (DOMAIN C2 and C3).
@Suite("Presenting a case")
struct PresentingTests {
  private static let identifying = "Marisol teaches at Tannery Lane Elementary, first seen 03/14."
  private static let combination = "She is the only deaf pastor in the county."

  /// What the check found: field, category and severity of each place.
  private func findings(in lines: [Line]) -> [[String]] {
    lines.filter { $0.command == "NOTE" && $0[1] == "FINDING" }
      .compactMap { note in [note[2], note[5], note[6]].compactMap { $0 } }
  }

  private func submission(_ fields: [(String, String)], attesting categories: [String] = []) -> [Line] {
    LineClient.submission(to: "#consult", "case", fields, attesting: categories, label: "s")
  }

  @Test("identifiers are named by place and class and stored nowhere; a combination passes with a reason")
  func identifiers() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#consult": ["wren", "moss"]])
    try await server.start()
    let wren = try await server.client("wren")
    let moss = try await server.client("moss")

    await wren.send(submission([("question", "How can I pace this?"), ("account", Self.identifying)]))
    let refused = try await wren.sync()
    #expect(refused.holds("FAIL SUBMIT IDENTIFIERS"))
    let found = findings(in: refused)
    for category in ["name", "geography", "date"] { #expect(found.contains(["account", category, "hard"])) }
    // No reason opens a class of numbers, and one class does not stand for another.
    await wren.send(submission([("question", "How?"), ("account", Self.identifying)], attesting: ["date"]))
    #expect(try await wren.sync().holds("FAIL SUBMIT IDENTIFIERS"))
    #expect(try await moss.sync().holds("consilium/post") == false)
    #expect(try server.folder.files(holding: "Marisol") == [])
    #expect(try server.folder.files(holding: "Tannery") == [])

    let unusual = [("question", "How can I pace this?"), ("account", Self.combination)]
    await wren.send(submission(unusual))
    let second = try await wren.sync()
    #expect(second.holds("FAIL SUBMIT"))
    #expect(findings(in: second).contains { $0.last == "soft" })
    await wren.send(submission(unusual, attesting: ["combination"]))
    let posted = try await wren.sync()
    #expect(LineClient.documents(in: posted).count == 2, "outline and body: \(posted.map(\.text))")
    // The class is on record; the reason is in no file, as no other word of what was attested.
    let ref = try #require(LineClient.documents(in: posted).first?.ref)
    let register = try await moss.ask("AUDIT")
    #expect(register.holds(ref))
    #expect(register.holds("pastor") == false)
    try await server.stop()
  }

  @Test("a case without a question says so; the same text twice gets refs that have nothing in common")
  func refs() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#consult": ["wren"]])
    try await server.start()
    let wren = try await server.client("wren")
    await wren.send(submission([("account", "We meet weekly.")]))
    #expect(try await wren.sync().holds("FAIL SUBMIT FIELD_REQUIRED question"))
    await wren.send(submission([("question", "Thoughts.")]))
    #expect(try await wren.sync().holds("FAIL SUBMIT FIELD_INVALID question"))
    var refs: [String] = []
    for _ in 0..<2 { refs.append(try await wren.submit("case", to: "#consult", [("question", "How can I pace?")]).ref) }
    #expect(Set(refs).count == 2)
    for ref in refs { #expect(ref.dropFirst(2).contains { "AEIOU01L".contains($0) } == false, "\(ref)") }
    try await server.stop()
  }

  @Test("who is unsure asks once without a name; who is out or not meant has nothing, and may return at the end")
  func conflictCheck() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#consult": ["wren", "moss", "heron", "juniper", "linnet", "alder"]])
    try await server.start()
    let wren = try await server.client("wren")
    let moss = try await server.client("moss")
    let heron = try await server.client("heron")
    let juniper = try await server.client("juniper")
    let linnet = try await server.client("linnet")
    let case1 = try await wren.submit(
      "case", to: "#consult",
      [("theme", "endings"), ("question", "How can I pace this zqxbody?"), ("not_for", "linnet")])
    let ref = case1.ref

    // All others see the outline and no more; whom it is not for learns nothing that a recused colleague does not.
    for client in [moss, heron, juniper] {
      let seen = try await client.sync()
      #expect(seen.holds(ref))
      #expect(seen.holds("zqxbody") == false)
    }
    #expect(try await linnet.ask("POSTS \(ref)").holds("zqxbody") == false)
    #expect(try await linnet.ask("RESPOND \(ref) clear").holds("zqxbody") == false)

    try await moss.ask("RESPOND \(ref) clear")
    try await heron.ask("RESPOND \(ref) known")
    _ = try await wren.sync()
    try await juniper.ask("RESPOND \(ref) unsure :Is it somebody who sings?")
    let asked = try await wren.sync()
    #expect(asked.holds("Is it somebody who sings?"))
    #expect(asked.holds("juniper") == false)
    try await wren.ask("RESPOND \(ref) no")
    #expect(try await juniper.sync().holds("zqxbody") == false)
    #expect(try await juniper.ask("RESPOND \(ref) clear").holds("zqxbody"))

    // Known, silence and not meant count as one; nobody is named.
    let counts = try await wren.ask("POSTS \(ref)").filter { $0.text.contains("READERS") }
    #expect(counts.count == 1)
    #expect(counts.holds("2 can read, 3 not (yet)"))

    try await moss.ask("RESPOND \(ref) recuse")
    try await wren.say("a word after she stepped out", in: "&" + ref)
    #expect(try await moss.sync().holds("after she stepped out") == false)
    let device = try await server.client("moss")
    #expect(try await device.history(of: "&" + ref).texts == [])

    try await wren.ask("ADVANCE \(ref) closed :thank you")
    for client in [moss, heron] { #expect(try await client.sync().holds("may-return")) }
    #expect(try await heron.ask("POSTS \(ref)").holds("zqxbody") == false)
    try await server.stop()
  }

  @Test(
    "where all may know the person, the presenter is told that nobody here can help, but in a circle too small for it",
    arguments: [["moss", "heron"], ["moss", "heron", "juniper", "linnet"]])
  func everybodyKnown(colleagues: [String]) async throws {
    let server = try ServerUnderTest()
    try await server.found(["#consult": ["wren"] + colleagues])
    try await server.start()
    let wren = try await server.client("wren")
    let ref = try await wren.submit("case", to: "#consult", [("question", "How can I pace?")]).ref
    for colleague in colleagues {
      #expect(try await wren.sync().holds("Nobody here can help") == false)
      try await server.client(colleague).ask("RESPOND \(ref) known")
    }
    // Of two she would learn who.
    #expect(try await wren.sync().holds("Nobody here can help with \(ref)") == (colleagues.count > 2))
    try await server.stop()
  }

  @Test("a plain client is warned, reads the outline, and gets the body only by answering")
  func plainClient() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#consult": ["wren", "moss"]])
    try await server.start()
    let wren = try await server.client("wren")
    let plain = try await server.client("moss", capabilities: [])
    let ref = try await wren.submit(
      "case", to: "#consult", [("theme", "endings"), ("question", "How can I pace this zqxbody?")]
    ).ref
    let long = (1...45).map { ("account", "line \($0) of the demo account") }
    let longer = try await wren.submit("case", to: "#consult", [("question", "How?")] + long).ref
    let outline = try await plain.sync()
    #expect(outline.texts.contains { $0.contains(ref) && $0.contains("RESPOND \(ref) clear") })
    for question in ["CHATHISTORY LATEST &\(ref) * 10", "POSTS \(ref)", "JOIN &\(ref)", "SEARCH text=zqxbody"] {
      #expect(try await plain.ask(question).holds("zqxbody") == false, "\(question)")
    }
    let opened = try await plain.ask("RESPOND \(ref) clear")
    #expect(opened.holds("zqxbody"))
    #expect(opened.allSatisfy { $0.command != "BATCH" })
    try await wren.say("What would you try?", in: "&" + ref)
    #expect(try await plain.sync().texts == ["What would you try?"])
    // A long one is cut where it comes unasked, and whole where it is asked for.
    #expect(try await plain.ask("RESPOND \(longer) clear").texts.last == "Type: /quote POSTS \(longer) for the rest.")
    #expect(try await plain.ask("POSTS \(longer)").texts.last == "line 45 of the demo account")
    try await server.stop()
  }
}
