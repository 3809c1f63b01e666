import Collective
import ConsiliumClient
import ConsiliumProtocol
import Testing

/// A kind of a collective's own: one declaration, and nothing else knows of it.
private let bookClub = KindDeclaration(
  name: "book-club", prefix: "B", label: "book club",
  summary: "a book that some of us read by a day, and talk about",
  fields: [
    FieldDeclaration("book", "Which book", isRequired: true, maxBytes: 200),
    FieldDeclaration("why", "Why this one", maxBytes: 2_000),
    FieldDeclaration("pages", "Pages", .number(1...2_000), maxBytes: 4),
  ],
  states: [
    StateDeclaration(
      "gathering", "who reads along?", awaits: [.colleague],
      timers: [TimerDeclaration("nobody", after: .days(7), .move(to: "dropped"))],
      settlements: [Settlement("reading-along", .atLeast(2), to: "reading")]),
    StateDeclaration("reading", "being read", awaits: [.author]),
    StateDeclaration("talked", "talked about", isFinal: true),
    StateDeclaration("dropped", "nobody read it", isFinal: true),
  ],
  moves: [MoveDeclaration(["reading"], to: "talked", "say what stayed with us", by: [.author], note: .required)],
  responses: [
    ResponseDeclaration("reading-along", "I read along", by: [.colleague], during: ["gathering"], isShown: true)
  ],
  notice: "Reading is voluntary.")

@Suite("A kind that is added") struct AddedKindTests {
  private func server() async throws -> ServerUnderTest {
    let server = try ServerUnderTest(kinds: .standard.adding(bookClub))
    try await server.found(["#consult": ["wren", "heron", "moss"]])
    try await server.start()
    return server
  }

  @Test("It is submitted, listed, answered, moved and explained like any other, also after a restart")
  func life() async throws {
    let server = try await server()
    let wren = try await server.client("wren")
    var post = try await wren.submit(
      "book-club", to: "#consult", [("book", "A demo novel"), ("why", "It is short."), ("pages", "120")])
    #expect(post.ref.hasPrefix("B-"))
    #expect(post.state == "gathering")

    let help = try await wren.ask("HELP book-club")
    for words in ["book club: a book that some", "Reading is voluntary.", "pages: Pages", "RESPOND ref reading-along"] {
      #expect(help.holds(words))
    }
    #expect(try await wren.ask("HELP").holds("book-club"))

    let heron = try await server.client("heron")
    #expect(try await heron.ask("POSTS awaiting").holds("book-club \(post.ref) gathering"))
    #expect(try await heron.ask("POSTS kind=book-club state=gathering").holds("A demo novel"))
    #expect(try await heron.ask("ADVANCE \(post.ref) talked :It ended well.").holds("NOT_ALLOWED"))
    try await heron.ask("RESPOND \(post.ref) reading-along")
    try await server.restart()

    let moss = try await server.client("moss")
    try await moss.ask("RESPOND \(post.ref) reading-along")
    let wrenAgain = try await server.client("wren")
    #expect(try await wrenAgain.ask("POSTS awaiting").holds("book-club \(post.ref) reading"))
    #expect(try await wrenAgain.ask("ADVANCE \(post.ref) talked").holds("REASON_REQUIRED"))
    try await wrenAgain.ask("ADVANCE \(post.ref) talked :Endings take time.")
    #expect(try await moss.ask("POSTS state=talked").holds("book-club \(post.ref) talked"))

    post = try await wrenAgain.submit("book-club", to: "#consult", [("book", "Another demo novel")])
    server.clock.advance(days: 8)
    // The clock comes before whatever is written next.
    try await moss.say("Anybody?", in: "#consult")
    #expect(try await moss.ask("POSTS ref=\(post.ref)").holds("book-club \(post.ref) dropped"))
    try await server.stop()
  }

  @Test("What its declaration asks for is checked, and its words pass the identifier check")
  func checks() async throws {
    let server = try await server()
    let wren = try await server.client("wren")
    func refusal(_ fields: [(String, String)]) async throws -> [Line] {
      await wren.send(LineClient.submission(to: "#consult", "book-club", fields, label: "1"))
      return try await wren.sync()
    }
    #expect(try await refusal([("why", "It is short.")]).holds("FIELD_REQUIRED book"))
    #expect(try await refusal([("book", "A demo novel"), ("pages", "many")]).holds("FIELD_INVALID pages"))
    #expect(
      try await refusal([("book", "A demo novel"), ("why", "Ask Maria Lopez, born 03/14/1988.")]).holds("IDENTIFIERS"))
    try await server.stop()
  }

  @Test("Where it is not offered, there is no such kind")
  func notOffered() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#consult": ["wren"]])
    try await server.start()
    let wren = try await server.client("wren")
    await wren.send(LineClient.submission(to: "#consult", "book-club", [("book", "A demo novel")], label: "1"))
    #expect(try await wren.sync().holds("UNKNOWN_KIND book-club"))
    #expect(try await wren.ask("POSTS kind=book-club").holds("INVALID_PARAMS"))
    #expect(try await wren.ask("HELP book-club").holds("There is no help on this"))
    try await server.stop()
  }

  @Test("The client's form, its file and its problems come from the declaration")
  func form() throws {
    var form = PostForm(bookClub)
    #expect(form.problems.map(\.field) == ["book"])
    form["book"] = "A demo novel"
    form["pages"] = "0"
    #expect(form.problems.map(\.field) == ["pages"])
    form["pages"] = "120"
    #expect(form.problems == [])
    let text = PostFile.text(of: form)
    for name in ["## book", "## pages"] { #expect(text.contains(name)) }
    var read = PostForm(bookClub)
    try PostFile.fill(&read, from: text)
    #expect(read.fields == form.fields)
  }
}
