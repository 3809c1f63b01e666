import ConsiliumProtocol
import SQLiteLog
import Testing

/// Consult meetings over TLS, with a clock that the test drives: wren presents, heron facilitates.
@Suite struct MeetingTests {
  private static let people = ["wren", "heron", "moss", "linnet", "juniper", "alder"]
  /// Something that no other text holds.
  private static let mark = "zqxmeeting"

  /// Everybody in a circle, connected; on the wire each sees only her own lines.
  private struct Circle {
    let server: ServerUnderTest
    var clients: [String: LineClient] = [:]

    init() async throws {
      server = try ServerUnderTest()
      try await server.found(["#consult": MeetingTests.people])
      try await server.start()
      try await connect()
    }

    mutating func connect() async throws {
      for person in MeetingTests.people { clients[person] = try await server.client(person) }
    }

    subscript(person: String) -> LineClient {
      get throws { try #require(clients[person]) }
    }

    /// A case that these have cleared; its ref.
    func presentCase(to readers: [String]) async throws -> String {
      let presented = try await self["wren"].submit("case", to: "#consult", [("question", "How can I pace exposure?")])
      for reader in readers { try await self[reader].ask("RESPOND \(presented.ref) clear") }
      return presented.ref
    }

    /// A meeting that has begun; its ref. Without a case wren calls it herself.
    func begin(_ format: String, on ref: String?, with consultants: [String], deputy: String? = nil) async throws
      -> String
    {
      var fields = [("format", format), ("facilitator", "heron")]
      if let ref { fields.append(("case", ref)) }
      if let deputy { fields.append(("deputy", deputy)) }
      let called = try await self[ref == nil ? "wren" : "heron"].submit("session", to: "#consult", fields)
      for person in ["wren", "heron"] + consultants { try await self[person].ask("RESPOND \(called.ref) present") }
      let begun = try await self["heron"].ask("ADVANCE \(called.ref) running")
      #expect(begun.holds("NOTE POSTS PHASE"), "\(begun.map(\.text))")
      for person in MeetingTests.people { try await self[person].sync() }
      return called.ref
    }

    func next(_ ref: String, by keeper: String = "heron", times: Int = 1) async throws {
      for _ in 0..<times { #expect(try await self[keeper].ask("ADVANCE \(ref) next").holds("NOTE POSTS PHASE")) }
      for person in MeetingTests.people { try await self[person].sync() }
    }
  }

  /// The seconds that a refused sentence has to wait.
  private static func secondsLeft(_ client: LineClient, in room: String) async throws -> Int {
    let refused = try await client.ask("PRIVMSG \(room) :\(mark) too early")
    let line = try #require(refused.first { $0[1] == "PHASE_LISTENING" })
    return try #require(line[3].flatMap { Int($0) })
  }

  @Test("a reflecting team from its call to its hours, through a restart and without its facilitator")
  func reflectingTeam() async throws {
    var circle = try await Circle()
    let presented = try await circle.presentCase(to: ["heron", "moss", "linnet"])
    let room = "&" + presented
    let early = LineClient.submission(
      to: "#consult", "session", [("format", "reflecting"), ("case", presented)], label: "early")
    try await circle["heron"].send(early)
    #expect(try await circle["heron"].sync().holds("FAIL SUBMIT NOT_YET case"), "three have to be able to read it")
    try await circle["juniper"].ask("RESPOND \(presented) clear")
    let ref = try await circle.begin(
      "reflecting", on: presented, with: ["moss", "linnet", "juniper"], deputy: "linnet")

    // The account: only the presenter speaks. A restart changes nothing.
    #expect(try await circle["wren"].say("It began in spring.", in: room) != "")
    circle.server.clock.advance(minutes: 4)
    let before = try await Self.secondsLeft(circle["moss"], in: room)
    #expect((350...360).contains(before))
    try await circle.server.restart()
    try await circle.connect()
    let after = try await Self.secondsLeft(circle["moss"], in: room)
    #expect((before - 5...before).contains(after), "the same phase with the time that was left")
    #expect(try circle.server.folder.files(holding: Self.mark) == [], "what was refused is nowhere")

    // The clock goes on by itself; advice is held back once.
    circle.server.clock.advance(seconds: Int64(after) + 1)
    try await circle["moss"].expect("the next phase") { $0[1] == "PHASE" && $0[4] == "clarify" }
    let advice = "PRIVMSG \(room) :Have you tried shorter hours?"
    let held = try await circle["moss"].ask(advice)
    #expect(held.map(\.command) == ["NOTE"] && held.holds("SOUNDS_LIKE_ADVICE"))
    #expect(try await circle["moss"].ask(advice).texts == ["Have you tried shorter hours?"])
    #expect(try await circle["heron"].sync().contains { $0[1] == "SOUNDS_LIKE_ADVICE" && $0[4] == "moss" })
    #expect(try await circle["wren"].sync().holds("SOUNDS_LIKE_ADVICE") == false)

    // The team in turns: passing, a nudge for one alone, and no word from the presenter.
    try await circle.next(ref, times: 2)
    #expect(try await circle["wren"].ask("PRIVMSG \(room) :But").holds("PHASE_LISTENING"))
    #expect(try await circle["linnet"].ask("PRIVMSG \(room) :And").holds("PHASE_LISTENING"))
    try await circle["moss"].say("I hear how careful you are.", in: room)
    circle.server.clock.advance(seconds: 121)
    try await circle["moss"].expect("the nudge") { $0[1] == "OVER_TIME" }
    try await circle["moss"].ask("RESPOND \(ref) pass")
    let linnet = try await circle["linnet"].sync()
    #expect(linnet.holds("NOTE POSTS TURN") && !linnet.holds("OVER_TIME"))

    // The facilitator drops; the deputy keeps the phases, and the clock stands as it stood.
    let phaseLeft = try await Self.secondsLeft(circle["wren"], in: room)
    try await circle["moss"].ask("MONITOR + heron")
    try await circle["heron"].close()
    try await circle["moss"].expect("731")
    circle.server.clock.advance(seconds: 61)
    try await circle["moss"].expect("the deputy") { $0[1] == "KEEPER" && $0[4] == "linnet" }
    let phaseLeftNow = try await Self.secondsLeft(circle["wren"], in: room)
    #expect((phaseLeft - 66...phaseLeft - 61).contains(phaseLeftNow))
    try await circle.next(ref, by: "linnet")

    // The end needs what the format asks for; the presenter alone gets what is left.
    #expect(try await circle["linnet"].ask("ADVANCE \(ref) ended").holds("NOT_YET \(ref) takeaway follow_up"))
    try await circle["wren"].ask("RESPOND \(ref) takeaway :I keep to shorter steps.")
    try await circle["wren"].ask("RESPOND \(ref) follow_up :2027-01-31: how the winter went")
    #expect(try await circle["linnet"].ask("ADVANCE \(ref) ended").holds("ADVANCE \(room) \(ref) ended"))
    let summary = try await circle["wren"].collect(until: "the summary") { $0[1] == "SUMMARY" && $0[3] == "follow_up" }
    #expect(summary.contains { $0[1] == "SUMMARY" && $0[3] == "takeaway" && $0[4] == "I keep to shorter steps." })
    #expect(try await circle["moss"].sync().holds("SUMMARY") == false)
    #expect(try await circle["alder"].sync().holds(ref) == false, "who is not in the case's room hears of nothing")
    #expect(try await circle["moss"].ask("POSTS hours").contains { $0[1] == "HOURS" && $0[5] == "consultant" })
    #expect(try await circle["alder"].ask("POSTS hours").holds("HOURS") == false)
    let rotation = try await circle["moss"].ask("POSTS #consult facilitators").filter { $0[1] == "FACILITATOR" }
    #expect(rotation.last?[3] == "linnet" && rotation.last?[4] == "1")
    #expect(rotation.first?[3] == "alder")
    try await circle.server.stop()
    #expect(try await circle.server.verification().isComplete)
  }

  @Test("of simultaneous advice nobody is sent a word before all have written; then it is each one's message")
  func simultaneousReveal() async throws {
    let circle = try await Circle()
    let writers = ["moss", "linnet", "juniper"]
    let ref = try await circle.begin("incident", on: nil, with: writers)
    let room = "&" + ref
    try await circle.next(ref, times: 5)

    for writer in writers.dropLast() {
      let answer = try await circle[writer].ask("PRIVMSG \(room) :\(Self.mark) by \(writer)")
      #expect(answer.map { $0[1] } == ["WAITS"])
      for person in Self.people {
        let seen = try await circle[person].sync()
        #expect(seen.map(\.text) == [], "\(person) is sent nothing when \(writer) writes")
        for question in ["CHATHISTORY LATEST \(room) * 100", "SEARCH text=\(Self.mark)", "POSTS \(ref)"] {
          #expect(try await circle[person].ask(question).holds(Self.mark) == false, "\(person): \(question)")
        }
      }
    }
    try await circle["juniper"].ask("PRIVMSG \(room) :\(Self.mark) by juniper")

    let expected = writers.map { "\(Self.mark) by \($0)" }
    var ids: Set<[String]> = []
    for person in ["wren", "heron", "moss", "linnet"] {
      let seen = try await circle[person].sync()
      #expect(seen.texts == expected, "\(person)")
      ids.insert(seen.messageIDs)
    }
    #expect(ids.count == 1, "one order, one set of messages")
    #expect(try await circle["alder"].sync().holds(Self.mark) == false)
    #expect(try await circle["wren"].history(of: room).texts.suffix(3) == expected[...])

    // What waited is gone: a message taken back leaves no copy of its words.
    for (writer, id) in zip(writers, ids.first ?? []) {
      #expect(try await circle[writer].ask("REDACT \(room) \(id)").holds("REDACT"))
    }
    #expect(try circle.server.folder.files(holding: Self.mark) == [])
    try await circle.server.stop()
    #expect(try await circle.server.verification().isComplete)
  }

  @Test("what waits to be revealed survives a restart, and appears when the time is over")
  func revealAfterRestart() async throws {
    var circle = try await Circle()
    let ref = try await circle.begin("incident", on: nil, with: ["moss", "linnet", "juniper"])
    try await circle.next(ref, times: 5)
    try await circle["moss"].ask("PRIVMSG &\(ref) :\(Self.mark) by moss")
    try await circle.server.restart()
    try await circle.connect()
    #expect(try await circle["wren"].history(of: "&" + ref).holds(Self.mark) == false)
    circle.server.clock.advance(minutes: 10)
    let shown = try await circle["wren"].expect("PRIVMSG")
    #expect(shown[1] == "\(Self.mark) by moss")
    try await circle.server.stop()
  }

  @Test(
    "of a meeting that is not kept no word is in any file, history or search; those in the room read it as it is said")
  func nothingKept() async throws {
    var circle = try await Circle()
    let present = ["moss", "linnet", "juniper", "alder"]
    let called = try await circle["wren"].submit(
      "session", to: "#consult", [("format", "balint"), ("facilitator", "heron")])
    let room = "&" + called.ref
    #expect(try await circle["wren"].ask("PRIVMSG \(room) :\(Self.mark) before").holds("PHASE_LISTENING"))
    for person in ["heron"] + present { try await circle[person].ask("RESPOND \(called.ref) present") }
    #expect(try await circle["wren"].ask("ADVANCE \(called.ref) running").holds("NOT_KEPT"), "it says so at the start")
    for person in Self.people { try await circle[person].sync() }

    let outside = try await circle.server.client("moss", capabilities: ["message-tags"])
    let echo = try await circle["wren"].ask(
      "@label=1;consilium/nonce=\(Self.mark) PRIVMSG \(room) :\(Self.mark) told from memory")
    #expect(echo.texts == ["\(Self.mark) told from memory"])
    #expect(echo.first?.tags[TagKey.label] == "1")
    try await circle["wren"].send(
      "BATCH +m draft/multiline \(room)", "@batch=m PRIVMSG \(room) :\(Self.mark) in",
      "@batch=m PRIVMSG \(room) :two lines",
      "BATCH -m", "@+draft/react=\(Self.mark) TAGMSG \(room)", "NOTICE \(room) :\(Self.mark) noticed")
    try await circle["wren"].sync()
    for person in ["heron", "moss", "linnet"] {
      let seen = try await circle[person].sync()
      #expect(seen.texts.prefix(3) == ["\(Self.mark) told from memory", "\(Self.mark) in", "two lines"], "\(person)")
      #expect(seen.contains { $0.command == "TAGMSG" } && seen.contains { $0.command == "NOTICE" })
    }
    #expect(try await outside.sync().texts.count == 3, "also on a device that knows no posts")
    #expect(try await circle["moss"].ask("PRIVMSG \(room) :\(Self.mark) too early").holds("PHASE_LISTENING"))

    func expectNothing(_ when: String) async throws {
      for question in ["CHATHISTORY LATEST \(room) * 100", "SEARCH text=\(Self.mark)", "POSTS \(called.ref)"] {
        #expect(try await circle["heron"].ask(question).holds(Self.mark) == false, "\(when): \(question)")
      }
      #expect(try circle.server.folder.files(holding: Self.mark) == [], "\(when)")
      #expect(circle.server.log.text.contains(Self.mark) == false, "\(when)")
    }
    try await expectNothing("while it runs")
    let storage = try SQLiteLog(directory: circle.server.folder.path)
    try storage.backup(to: circle.server.folder.path + "/backup")
    try storage.close()
    try await expectNothing("in a backup made meanwhile")
    try await circle.server.restart()
    try await circle.connect()
    try await expectNothing("after a restart")
    try await circle["wren"].say("\(Self.mark) goes on", in: room)
    for minutes: Int64 in [10, 5, 25, 5] {
      circle.server.clock.advance(minutes: minutes)
      try await circle["heron"].expect("the clock") { $0[1] == "PHASE" || $0.command == "ADVANCE" }
    }
    try await circle["heron"].sync()
    #expect(try await circle["wren"].ask("PRIVMSG \(room) :\(Self.mark) after").holds("PHASE_LISTENING"))
    #expect(try await circle["wren"].ask("POSTS hours").contains { $0[1] == "HOURS" && $0[4] == "balint" })
    try await circle.server.stop()
    try await circle.server.start()
    try await circle.connect()
    try await expectNothing("once it is over")
    try await circle.server.stop()
    #expect(try await circle.server.verification().isComplete)
  }
}
