import Collective
import CollectiveFixture
import Testing

@Suite("Talking about harm and repair")
struct ConversationTests {
  private var scenario: Scenario

  init() throws { scenario = try Scenario.founded() }

  private mutating func offer(to person: Person = .heron, by author: Person = .wren) throws -> PostRef {
    let fields = [
      Body.Field(name: "with", value: person.rawValue), Body.Field(name: "words", value: "our words of a demo day"),
    ]
    return try scenario.submit(PostDraft(circle: Place.trauma, kind: "conversation", fields: fields), by: author)
  }

  private func knows(_ person: Person, _ ref: PostRef) throws -> Bool {
    scenario.state.mayKnow(person.participant, of: try scenario.post(ref))
  }

  private func draft(to person: Person) -> PostDraft {
    PostDraft(
      circle: Place.trauma, kind: "conversation",
      fields: [Body.Field(name: "with", value: person.rawValue), Body.Field(name: "words", value: "demo words")])
  }

  @Test(
    "One offer at a time between two, whoever made it; never to oneself; one that passed not soon again by the same")
  mutating func limits() throws {
    #expect(scenario.refusal(of: .submit(draft(to: .wren)), by: .wren) == .fieldInvalid)
    _ = try offer()
    #expect(scenario.refusal(of: .submit(draft(to: .heron)), by: .wren) == .nothingToDo)
    #expect(scenario.refusal(of: .submit(draft(to: .wren)), by: .heron) == .nothingToDo)
    #expect(scenario.refusal(of: .submit(draft(to: .juniper)), by: .wren) == nil)
    try scenario.wait(.days(7))
    #expect(scenario.refusal(of: .submit(draft(to: .heron)), by: .wren) == .notYet)
    #expect(scenario.refusal(of: .submit(draft(to: .wren)), by: .heron) == nil, "the other may still offer it")
    try scenario.wait(.days(30))
    #expect(scenario.refusal(of: .submit(draft(to: .heron)), by: .wren) == nil)
  }

  @Test(
    "Where whoever was asked to sit with them does not come, somebody else is asked beside her; once one came, nobody")
  mutating func nobodyCame() throws {
    let ref = try offer()
    try scenario.perform(.respond(ref, choice: "willing"), by: .heron)
    try scenario.wait(.days(3))
    #expect(try scenario.drawn(ref).count == 2)
    let other = try offer(to: .juniper)
    try scenario.perform(.respond(other, choice: "willing"), by: .juniper)
    try scenario.perform(.respond(other, choice: "coming"), by: try #require(try scenario.drawn(other).first))
    try scenario.wait(.days(3))
    #expect(try scenario.drawn(other).count == 1)
  }

  @Test("Nobody but the two knows of an offer, and letting it pass looks like not answering")
  mutating func offered() throws {
    let (passed, unanswered) = (try offer(), try offer(to: .juniper))
    for person in Person.allCases where ![.wren, .heron].contains(person) { #expect(try !knows(person, passed)) }
    let before = scenario.events.count
    try scenario.perform(.respond(passed, choice: "let-pass"), by: .heron)
    #expect(scenario.events.dropFirst(before).allSatisfy { $0.target == .own(Person.heron.participant) })
    try scenario.wait(.days(8))
    #expect(try [passed, unanswered].map { try scenario.post($0).state } == ["passed", "passed"])
    #expect(scenario.register.isEmpty)
  }

  @Test("Where both would, somebody without a part in it sits with them; she may hand it on, and either ends it")
  mutating func talk() throws {
    let said = try scenario.say(by: .wren)
    let concern = try scenario.submit(.demoFlag(about: said.rawValue), by: .juniper)
    try scenario.decide(concern, "kept", by: .moss)
    for _ in 0..<8 {
      let ref = try offer()
      #expect(try scenario.drawn(ref).isEmpty, "nobody is asked before both would")
      try scenario.perform(.respond(ref, choice: "willing"), by: .heron)
      #expect(try scenario.post(ref).state == "talking")
      let companion = try #require(try scenario.drawn(ref).first)
      #expect([.linnet, .alder].contains(companion), "juniper and moss had a part in a concern about wren")
      try scenario.perform(.respond(ref, choice: "not-me"), by: companion)
      let next = try #require(try scenario.drawn(ref).first)
      #expect(next != companion)
      #expect(try !knows(companion, ref))
      #expect(!scenario.state.sees(.account(next.account), .room(ref)), "she reads nothing before she will come")
      #expect(scenario.state.awaits(next.participant, try scenario.post(ref), at: scenario.at))
      #expect(
        scenario.refusal(of: .say(.room(ref), text: "demo words", isNotice: false, replyTo: nil), by: next) != nil)
      try scenario.perform(.respond(ref, choice: "coming"), by: next)
      try scenario.say(in: .room(ref), by: next)
      let count = scenario.register.count
      try scenario.perform(.respond(ref, choice: "tell"), by: .wren)
      try scenario.perform(.advance(ref, to: "ended", note: nil), by: .heron)
      #expect(scenario.register.count == count, "one side alone has nothing told")
    }
  }

  @Test("The register has that a talk took place only if both say so, and never whose")
  mutating func told() throws {
    let ref = try offer()
    try scenario.perform(.respond(ref, choice: "willing"), by: .heron)
    try scenario.perform(.respond(ref, choice: "tell"), by: .heron)
    #expect(scenario.register.isEmpty)
    try scenario.perform(.respond(ref, choice: "tell"), by: .wren)
    #expect(try scenario.post(ref).state == "told")
    let line = try #require(scenario.register.last)
    #expect(line.act == Act(kind: .conversation))
    #expect(line.by == .clock)
  }
}
