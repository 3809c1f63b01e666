import Collective
import ConsiliumProtocol
import Testing

/// Consultation as it goes over days, with a clock that the test drives.
@Suite("Consultation")
struct ConsultationTests {
  private func posts(_ words: String, of client: LineClient) async throws -> [PostRow] {
    try await client.ask("POSTS \(words)").compactMap(PostRow.init)
  }

  private func state(of ref: String, for client: LineClient) async throws -> String? {
    LineClient.documents(in: try await client.ask("POSTS \(ref)")).first?.state
  }

  @Test("a question finds a mentor who knows the topic, waits for a reply, is answered, and comes back on its day")
  func question() async throws {
    let server = try ServerUnderTest()
    let mentors = ["heron", "moss", "linnet", "alder"]
    try await server.found(
      ["#mentors": ["juniper"] + mentors], roles: Dictionary(uniqueKeysWithValues: mentors.map { ($0, [.mentor]) }))
    try await server.start()
    let juniper = try await server.client("juniper")
    let heron = try await server.client("heron")
    let moss = try await server.client("moss")

    _ = try await heron.submit("mentoring", to: "#mentors", [("topics", "grief ocd"), ("capacity", "1")])
    _ = try await juniper.sync()
    let asked = try await juniper.submit(
      "question", to: "#mentors", [("question", "How do others pace exposure?"), ("tags", "ocd")])
    #expect(try await posts("awaiting", of: heron).map(\.ref).contains(asked.ref))
    #expect(try await posts("awaiting", of: moss).map(\.ref).contains(asked.ref) == false)

    try await heron.ask("ADVANCE \(asked.ref) taken")
    #expect(try await moss.ask("ADVANCE \(asked.ref) taken").holds("HELD"))
    _ = try await juniper.sync()
    // She holds as many as she said: the next one on her topic finds the others.
    let second = try await juniper.submit(
      "question", to: "#mentors", [("question", "And how do they end it?"), ("tags", "ocd")])
    #expect(try await posts("awaiting", of: heron).map(\.ref).contains(second.ref) == false)

    server.clock.advance(hours: 40)
    try await heron.ask("ADVANCE \(asked.ref) clarifying :Which hour do you mean?")
    server.clock.advance(hours: 30)
    try await juniper.ask("ADVANCE \(asked.ref) taken :The last one of the week.")
    #expect(try await state(of: asked.ref, for: juniper) == "taken")
    try await heron.ask("ADVANCE \(asked.ref) answered :Slower than you think.")
    let day = server.clock.now().advanced(byDays: 21).day
    try await juniper.ask("ADVANCE \(asked.ref) trying :\(day): I shall tell")
    try await server.restart()
    server.clock.advance(days: 22)
    let again = try await server.client("juniper")
    #expect(try await posts("awaiting", of: again).map(\.ref).contains(asked.ref))
    try await again.ask("ADVANCE \(asked.ref) helped :it did")
    #expect(try await state(of: asked.ref, for: again) == "helped")
    try await server.stop()
  }

  @Test("a question that is taken and left goes back, and rises, also while the server is down")
  func lapses() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#mentors": ["juniper", "heron"]], roles: ["heron": [.mentor]])
    try await server.start()
    let juniper = try await server.client("juniper")
    let heron = try await server.client("heron")
    let asked = try await juniper.submit("question", to: "#mentors", [("question", "Which book comes first?")])
    try await heron.ask("ADVANCE \(asked.ref) taken")
    try await server.stop()
    server.clock.advance(days: 6)
    try await server.start()
    let again = try await server.client("juniper")
    // The clock rings before anything else is written.
    try await again.say("a word of demo talk", in: "#mentors")
    #expect(["asked", "waiting", "overdue"].contains(try await state(of: asked.ref, for: again)))
    try await again.say("another one", in: "#mentors")
    #expect(try await state(of: asked.ref, for: again) == "overdue")
    try await server.stop()
  }

  @Test("of a thousand claims at one time exactly one wins, and each of the others is told")
  func claims() async throws {
    let server = try ServerUnderTest()
    let mentors = (1...50).map { "mentor\($0)" }
    try await server.found(
      ["#mentors": ["juniper"] + mentors], roles: Dictionary(uniqueKeysWithValues: mentors.map { ($0, [.mentor]) }))
    try await server.start()
    let juniper = try await server.client("juniper")
    let asked = try await juniper.submit("question", to: "#mentors", [("question", "Which book comes first?")])
    var clients: [LineClient] = []
    for mentor in mentors { clients.append(try await server.client(mentor)) }
    let answers = try await withThrowingTaskGroup(of: [Line].self) { group in
      for client in clients {
        group.addTask {
          await client.send((1...20).map { "@label=\($0) ADVANCE \(asked.ref) taken" })
          return try await client.sync()
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    let labelled = answers.filter { $0.tags[TagKey.label] != nil }
    #expect(labelled.count == 1_000)
    #expect(labelled.count { $0.command == "ADVANCE" } == 1)
    #expect(labelled.count { $0.command == "FAIL" } == 999)
    try await server.stop()
  }

  @Test("an acute case calls those on call, then more; who stepped out hears nothing of it")
  func acuteRisk() async throws {
    let server = try ServerUnderTest()
    try await server.found(
      ["#consult": ["wren", "heron", "moss", "linnet", "alder", "juniper"]], roles: ["heron": [.onCall]])
    try await server.start()
    let wren = try await server.client("wren")
    let alder = try await server.client("alder")
    let juniper = try await server.client("juniper")
    let heron = try await server.client("heron")
    let fields = [("question", "What do I do first?"), ("risk", "acute")]
    await wren.send(LineClient.submission(to: "#consult", "case", fields, label: "acute"))
    let submitted = try await wren.sync()
    let acute = try #require(LineClient.documents(in: submitted).first)
    #expect(submitted.holds("1 called, 1 connected; nobody has answered yet"), "\(submitted.map(\.text))")
    _ = try await heron.sync()
    _ = try await alder.ask("RESPOND \(acute.ref) known")
    _ = try await alder.sync()
    server.clock.advance(hours: 1)
    try await wren.expect("a call to everybody") { $0.command == "NOTE" && $0.text.contains("CALLING") }
    try await juniper.expect("a call") { $0.command == "NOTE" && $0.text.contains("CALLED") }
    // Another wording is still about acute risk, whether that is said again or not.
    for revision in 1...2 {
      let again = [("question", "What do I do first, \(revision)?")] + (revision == 1 ? [] : [("risk", "acute")])
      let amendment = again.map { "@batch=a FIELD \($0.0) :\($0.1)" }
      await wren.send(["BATCH +a consilium/posts AMEND \(acute.ref) \(revision)"] + amendment + ["BATCH -a"])
      #expect(try await wren.sync().holds("FIELD risk acute"))
    }
    await wren.send(
      "BATCH +a consilium/posts AMEND \(acute.ref) 3", "@batch=a FIELD question :And now?",
      "@batch=a FIELD risk :none", "BATCH -a")
    #expect(try await wren.sync().holds("FAIL AMEND FIELD_INVALID risk :Risk cannot be changed later."))
    #expect(try await juniper.ask("RESPOND \(acute.ref) here").holds("FIELD risk acute"))
    #expect(try await state(of: acute.ref, for: wren) == "open")
    #expect(try await alder.sync().holds(acute.ref) == false)
    #expect(try await posts("", of: alder).isEmpty)
    try await server.stop()
  }
}
