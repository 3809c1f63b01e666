import ConsiliumProtocol
import Testing

/// Promise P5 where it matters most: whoever may know the person gets nothing of a case from then on.
@Suite struct RecusalTests {
  /// Something that no other text holds.
  private static let mark = "zqxcase"

  @Test("after known or recuse is acknowledged nothing of 1,000 events of the case arrives anywhere")
  func nothingArrivesAfterRecusal() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#consult": ["wren", "moss", "heron", "juniper"]])
    try await server.start()
    let wren = try await server.client("wren")
    let moss = try await server.client("moss")
    let recused = try await server.client("heron")
    let secondDevice = try await server.client("heron", capabilities: ["message-tags"])
    let plain = try await server.client("heron", capabilities: [])
    let declined = try await server.client("juniper")
    let post = try await wren.submit(
      "case", to: "#consult", [("theme", "\(Self.mark) endings"), ("question", "\(Self.mark) how?")])
    let room = "&" + post.ref
    try await moss.ask("RESPOND \(post.ref) clear")
    try await recused.ask("RESPOND \(post.ref) clear")
    try await recused.sync()
    #expect(try await secondDevice.sync().holds(post.ref), "until then she reads it, on every device")
    try await declined.sync()

    async let spoken: Void = Self.speak(wren, in: room, ref: post.ref, count: 500)
    async let answered: Void = Self.speak(moss, in: room, ref: post.ref, count: 500)
    await recused.send("@label=out RESPOND \(post.ref) recuse")
    await declined.send("@label=out RESPOND \(post.ref) known")
    try await recused.collect(until: "the end of the answer") { $0.command == "PART" }
    try await declined.expect("the answer") { $0.tags[TagKey.label] == "out" }
    try await secondDevice.expect("PART")
    try await plain.expect("PART")
    _ = try await (spoken, answered)

    for client in [recused, secondDevice, plain, declined] {
      let live = try await client.sync()
      #expect(live.filter { Self.tellsOf(post.ref, $0) }.map(\.text) == [])
    }
    for client in [recused, declined] {
      for question in [
        "CHATHISTORY LATEST \(room) * 100", "CHATHISTORY BEFORE \(room) timestamp=2030-01-01T00:00:00.000Z 100",
        "SEARCH text=\(Self.mark)", "SEARCH text=\(Self.mark);in=\(room)", "POSTS", "POSTS kind=case", "POSTS awaiting",
        "POSTS \(post.ref)", "MARKREAD \(room)", "RESPOND \(post.ref) clear", "ADVANCE \(post.ref) closed",
        "PRIVMSG \(room) :hello", "TOPIC \(room)", "NAMES \(room)", "JOIN \(room)", "WHO \(room)",
        "CHATHISTORY TARGETS timestamp=2020-01-01T00:00:00.000Z timestamp=2030-01-01T00:00:00.000Z 100",
      ] {
        let answers = try await client.ask(question)
        #expect(answers.filter { Self.tellsOf(post.ref, $0) }.map(\.text) == [], "\(question)")
      }
    }
    // The same as for a post that does not exist: no error, count or order tells them apart.
    for question in ["POSTS <ref>", "RESPOND <ref> clear", "ADVANCE <ref> closed", "CHATHISTORY LATEST &<ref> * 9"] {
      let real = try await recused.ask(question.replacing("<ref>", with: post.ref)).map(\.text)
      let none = try await recused.ask(question.replacing("<ref>", with: "C-ZZZZ")).map(\.text)
      #expect(real.map { $0.replacing(post.ref, with: "C-ZZZZ") } == none)
    }
    try await server.restart()
    let later = try await server.client("heron")
    #expect(try await later.ask("POSTS").filter { Self.tellsOf(post.ref, $0) }.map(\.text) == [])
    #expect(try await later.ask("SEARCH text=\(Self.mark)").messageIDs == [])
    try await server.stop()
  }

  /// Words of the case, or a line about it that is no refusal.
  private static func tellsOf(_ ref: String, _ line: Line) -> Bool {
    if line.text.contains(mark) { return true }
    let isRefusal = line.command == "FAIL" || Numeric(code: line.command) != nil
    return !isRefusal && line.text.contains(ref)
  }

  /// Talk, moves and amendments, as fast as they are taken.
  private static func speak(_ client: LineClient, in room: String, ref: String, count: Int) async throws {
    for number in 0..<count {
      switch number % 50 {
      case 10: await client.send("@+reply=x NOTICE \(room) :\(mark) \(number)")
      case 20: await client.send("ADVANCE \(ref) open :\(mark) \(number)")
      case 30:
        await client.send(
          "BATCH +a consilium/posts AMEND \(ref) \(number / 50 + 1)", "@batch=a FIELD theme :\(mark) \(number)",
          "@batch=a FIELD question :\(mark) \(number)?", "BATCH -a")
      default: await client.send("PRIVMSG \(room) :\(mark) \(number)")
      }
    }
    try await client.sync()
  }
}
