import Collective
import CollectiveFixture
import Testing

@Suite("An objection that is asked about")
struct QuestionedObjectionTests {
  private var scenario: Scenario
  private let ref: PostRef
  private let others: [Person] = [.heron, .juniper, .moss, .linnet, .alder]
  private let lark = Author.participant(.account(AccountID(rawValue: "lark")))

  init() throws {
    scenario = try Scenario.founded()
    try scenario.perform(
      .openAccount(
        AccountID(rawValue: "lark"), name("lark"),
        roles: [.member: Moment(milliseconds: .max), .facilitator: Moment(milliseconds: .max)], invitation: nil),
      by: .host)
    try scenario.perform(.join(Place.trauma, founding: nil), by: lark)
    ref = try scenario.submit(.demoProposal("nothing"), by: .wren)
    for answer in ["go-on", "heard"] {
      for author in others.map(\.author) + [lark] { try scenario.perform(.respond(ref, choice: answer), by: author) }
    }
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
    try scenario.perform(answer("object", "I would like other words"), by: .heron)
  }

  private func answer(_ choice: String, _ note: String? = nil) -> Command { .respond(ref, choice: choice, note: note) }
  private var ask: Command { .advance(ref, to: "ask", note: "heron: which harm is it?") }

  private func choice(of person: Person) throws -> String? { try scenario.post(ref).responses[person.participant] }
  private func awaits(_ person: Person) throws -> Bool {
    scenario.state.awaits(person.participant, try scenario.post(ref), at: scenario.at)
  }

  @Test("whoever facilitates asks; nobody else does, about nothing else, and not about an objection of her own")
  mutating func asking() throws {
    #expect(scenario.refusal(of: ask, by: .moss) == .notAllowed)
    #expect(scenario.refusal(of: ask, by: .wren) == .notAllowed)
    for note in ["no name", "heron:", "heron: "] {
      #expect(scenario.refusal(of: .advance(ref, to: "ask", note: note), by: lark) == .reasonRequired, "\(note)")
    }
    for note in ["moss: which harm?", "nobody: which harm?"] {
      #expect(scenario.refusal(of: .advance(ref, to: "ask", note: note), by: lark) == .nothingToDo, "\(note)")
    }
    try scenario.perform(answer("object", "mine"), by: lark)
    #expect(scenario.refusal(of: .advance(ref, to: "ask", note: "lark: which harm?"), by: lark) == .notAllowed)
    #expect(scenario.refusal(of: answer("reaction"), by: .heron) == .notAllowed)
  }

  @Test("the objection stands while its giver has not answered, however long")
  mutating func unanswered() throws {
    #expect(try !awaits(.heron))
    try scenario.perform(ask, by: lark)
    #expect(try awaits(.heron))
    #expect(try choice(of: .heron) == "object")
    for person in others.dropFirst() { try scenario.perform(answer("no-objection"), by: person) }
    try scenario.wait(.days(3))
    #expect(try scenario.post(ref).state == "objected")
    #expect(try awaits(.heron))
  }

  @Test("what she calls a reaction is none, and counts as an answer without objection")
  mutating func confirmed() throws {
    try scenario.perform(ask, by: lark)
    let open = scenario.state.openResponses(to: try scenario.post(ref), for: Person.heron.participant, at: scenario.at)
    #expect(open.map(\.choice) == ["no-objection", "object", "reaction"])
    #expect(scenario.refusal(of: answer("reaction"), by: .moss) == .notAllowed)
    try scenario.perform(answer("reaction"), by: .heron)
    #expect(try !awaits(.heron))
    for author in others.dropFirst().map(\.author) + [lark] { try scenario.perform(answer("no-objection"), by: author) }
    #expect(try scenario.post(ref).state == "adopted")
  }

  @Test("what she calls an objection is one, is asked about no more, and goes only by her")
  mutating func contested() throws {
    try scenario.perform(ask, by: lark)
    #expect(scenario.refusal(of: answer("object"), by: .heron) == .reasonRequired)
    try scenario.perform(answer("object", "it harms those far away"), by: .heron)
    #expect(try !awaits(.heron))
    #expect(scenario.refusal(of: ask, by: lark) == .notAllowed)
    #expect(scenario.refusal(of: answer("reaction"), by: .heron) == .notAllowed)
    try scenario.wait(.days(3))
    #expect(try scenario.post(ref).state == "objected")
    #expect(scenario.refusal(of: ask, by: lark) == .notAllowed)
    try scenario.perform(answer("no-objection"), by: .heron)
    try scenario.perform(answer("object", "another harm"), by: .heron)
    try scenario.perform(ask, by: lark)
  }

  @Test("a new text is a new question")
  mutating func amended() throws {
    try scenario.perform(ask, by: lark)
    try scenario.perform(answer("object", "it harms those far away"), by: .heron)
    try scenario.wait(.days(3))
    try scenario.perform(
      .amend(
        ref, revision: 1,
        fields: [Body.Field(name: "aim", value: "Another text."), Body.Field(name: "change", value: "nothing")],
        attested: []), by: .wren)
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
    #expect(try choice(of: .heron) == "object")
    try scenario.perform(ask, by: lark)
  }
}
