import Collective
import CollectiveFixture
import Testing

@Suite("A learning note")
struct LearningNoteTests {
  private var scenario: Scenario
  private let question: PostRef

  init() throws {
    scenario = try Scenario.founded()
    question = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.perform(.advance(question, to: "taken", note: nil), by: .linnet)
    try scenario.perform(.advance(question, to: "answered", note: "Slowly."), by: .linnet)
    try scenario.perform(.advance(question, to: "helped", note: nil), by: .wren)
  }

  private func note(from ref: PostRef) -> PostDraft {
    PostDraft(
      circle: Place.trauma, kind: "learning-note",
      fields: [
        Body.Field(name: "from", value: ref.text), Body.Field(name: "lesson", value: "Slow is smooth."),
        Body.Field(name: "tags", value: "pacing"),
      ])
  }

  @Test("It is between its author and whoever answered, until these agree; then its words stand in the circle")
  mutating func shared() throws {
    let ref = try scenario.submit(note(from: question), by: .wren)
    #expect(try scenario.post(ref).drawn == [Person.linnet.account])
    #expect(scenario.state.mayKnow(Person.linnet.participant, of: try scenario.post(ref)))
    #expect(!scenario.state.mayKnow(Person.heron.participant, of: try scenario.post(ref)))
    #expect(scenario.state.awaits(Person.linnet.participant, try scenario.post(ref), at: scenario.at))
    let events = try scenario.perform(.respond(ref, choice: "agree"), by: .linnet)
    #expect(try scenario.post(ref).state == "shared")
    let published = try #require(events.first { $0.target == Place.inTrauma })
    #expect(published.body?.fields.contains { $0.value == "Slow is smooth." } == true)
    #expect(published.envelope.author == Person.wren.author)
    #expect(scenario.state.mayKnow(Person.heron.participant, of: try scenario.post(ref)))
  }

  @Test("One who would rather not is enough, and nobody says who; silence shares nothing")
  mutating func notShared() throws {
    let first = try scenario.submit(note(from: question), by: .wren)
    let events = try scenario.perform(.respond(first, choice: "rather-not"), by: .linnet)
    #expect(try scenario.post(first).state == "not-shared")
    #expect(!events.contains { $0.target == .room(first) && $0.envelope.author == Person.linnet.author })
    #expect(scenario.refusal(of: .submit(note(from: question)), by: .wren) == .notYet, "not asked again so soon")
    try scenario.wait(.days(14))
    let second = try scenario.submit(note(from: question), by: .wren)
    #expect(scenario.refusal(of: .submit(note(from: question)), by: .wren) == .nothingToDo, "it is asked already")
    try scenario.wait(.days(21))
    #expect(try scenario.post(second).state == "not-shared")
    #expect(!scenario.events.contains { $0.target == Place.inTrauma && $0.facts.kind == .presented })
  }

  @Test("Only from a settled post of one's own that somebody answered")
  mutating func whatFrom() throws {
    #expect(scenario.refusal(of: .submit(note(from: question)), by: .heron) == .fieldInvalid)
    let open = try scenario.submit(.demoQuestion, by: .wren)
    #expect(scenario.refusal(of: .submit(note(from: open)), by: .wren) == .fieldInvalid)
    try scenario.perform(.advance(open, to: "withdrawn", note: nil), by: .wren)
    #expect(scenario.refusal(of: .submit(note(from: open)), by: .wren) == .nothingToDo)
  }

  @Test("Other words have to be agreed to anew, and what is shared stays as it is until its author takes it back")
  mutating func amended() throws {
    let ref = try scenario.submit(note(from: question), by: .wren)
    let lesson = [Body.Field(name: "lesson", value: "Slower is smoother.")]
    try scenario.perform(.amend(ref, revision: 1, fields: lesson, attested: []), by: .wren)
    let events = try scenario.perform(.respond(ref, choice: "agree"), by: .linnet)
    // Where it comes from stays in every wording.
    let whole = lesson + [Body.Field(name: "from", value: question.text)]
    #expect(events.contains { $0.target == Place.inTrauma && $0.body?.fields == whole })
    #expect(scenario.refusal(of: .amend(ref, revision: 2, fields: lesson, attested: []), by: .wren) == .notAllowed)
    let back = try scenario.perform(.advance(ref, to: "withdrawn", note: nil), by: .wren)
    #expect(back.contains { $0.target == Place.inTrauma && $0.facts.kind == .erased })
  }

  @Test("It outlives what it was learned from")
  mutating func kept() throws {
    let ref = try scenario.submit(note(from: question), by: .wren)
    try scenario.perform(.respond(ref, choice: "agree"), by: .linnet)
    let entries = scenario.events.map { LoggedEntry(envelope: $0.envelope, facts: $0.facts) }
    let expiry = Expiry(scenario.state, at: scenario.at.advanced(byDays: 4_000))
    func verdicts(_ post: PostRef) throws -> [Expiry.Verdict] {
      let wordings = Set(try scenario.post(post).wordings.map(\.event))
      return entries.filter { wordings.contains($0.envelope.id) }.map(expiry.verdict)
    }
    #expect(try verdicts(question) == [.goes])
    #expect(try verdicts(ref) == [.stays, .stays])
  }

  @Test("From a case without its presenter's name, it has none either")
  mutating func sealed() throws {
    let fields = [Body.Field(name: "question", value: "How can I pace it?"), Body.Field(name: "sealed", value: "yes")]
    let ref = try scenario.submit(PostDraft(circle: Place.trauma, kind: "case", fields: fields), by: .wren)
    try scenario.perform(.respond(ref, choice: "clear"), by: .heron)
    try scenario.say("Slowly.", in: .room(ref), by: .heron)
    try scenario.perform(.advance(ref, to: "closed", note: "It went well."), by: .wren)
    let lesson = try scenario.submit(note(from: ref), by: .wren)
    #expect(try scenario.post(lesson).isSealed)
    #expect(try scenario.post(lesson).drawn == [Person.heron.account])
    let events = try scenario.perform(.respond(lesson, choice: "agree"), by: .heron)
    #expect(!events.contains { $0.envelope.author == Person.wren.author })
  }
}
