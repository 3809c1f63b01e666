import Collective
import CollectiveFixture
import Testing

@Suite("A case")
struct CaseTests {
  private var scenario: Scenario
  private let ref: PostRef
  private var room: Target { .room(ref) }

  init() throws {
    scenario = try Scenario.founded()
    ref = try scenario.submit(.demoCase(notFor: [.moss]), by: .wren)
  }

  private func mayKnow(_ person: Person) throws -> Bool {
    scenario.state.mayKnow(person.participant, of: try scenario.post(ref))
  }

  @Test("The outline stands in the circle, the body in a room that holds only its author")
  func twoPlaces() throws {
    let events = scenario.events.suffix(2)
    #expect(events.map(\.target) == [Place.inTrauma, room])
    #expect(
      events.map { Set($0.body?.fields.map(\.name) ?? []) } == [["age_band", "theme"], ["question", "context"]])
    #expect(events.last?.envelope.ref == events.first?.id)
    #expect(scenario.state.audience(of: room) == [Person.wren.participant])
    #expect(try scenario.post(ref).state == "checking")
  }

  @Test("For whom it is not stands in no text")
  func notForIsNoText() {
    let texts = scenario.events.flatMap { $0.body?.fields ?? [] }
    #expect(!texts.contains { $0.name == "not_for" || $0.value.contains("moss") })
  }

  @Test("Clear lets a colleague in; the answer is hers alone")
  mutating func clear() throws {
    let events = try scenario.perform(.respond(ref, choice: "clear"), by: .heron)
    #expect(events.map(\.target) == [.own(Person.heron.participant)])
    #expect(scenario.state.sees(Person.heron.participant, room))
    try scenario.say(in: room, by: .heron)
    #expect(try scenario.perform(.respond(ref, choice: "clear"), by: .heron) == [])
  }

  @Test("Who may know the person never gets in, and loses sight of the case", arguments: ["known", "recuse"])
  mutating func recused(choice: String) throws {
    try scenario.perform(.respond(ref, choice: choice), by: .heron)
    #expect(try !mayKnow(.heron))
    #expect(scenario.refusal(of: .respond(ref, choice: "clear"), by: .heron) == .unknownPost)
    #expect(!scenario.state.sees(Person.heron.participant, room))
  }

  @Test("Who steps out of the room is out for good")
  mutating func stepsOut() throws {
    try scenario.perform(.respond(ref, choice: "clear"), by: .heron)
    try scenario.perform(.respond(ref, choice: "recuse"), by: .heron)
    #expect(!scenario.state.sees(Person.heron.participant, room))
    #expect(scenario.refusal(of: .respond(ref, choice: "clear"), by: .heron) == .unknownPost)
    try scenario.perform(.part(Place.trauma, message: ""), by: .heron)
    try scenario.perform(.join(Place.trauma, founding: nil), by: .heron)
    #expect(scenario.refusal(of: .respond(ref, choice: "clear"), by: .heron) == .unknownPost)
  }

  @Test("For whom it is not, it stays shut without a reason")
  mutating func notFor() throws {
    #expect(scenario.refusal(of: .respond(ref, choice: "clear"), by: .moss) == .notAllowed)
    #expect(!scenario.state.sees(Person.moss.participant, room))
    #expect(!scenario.state.awaits(Person.moss.participant, try scenario.post(ref), at: scenario.at))
  }

  @Test("Who left the circle left the room, and comes in again by both doors")
  mutating func leavesAndReturns() throws {
    try scenario.perform(.respond(ref, choice: "clear"), by: .heron)
    try scenario.perform(.part(Place.trauma, message: ""), by: .heron)
    #expect(!scenario.state.sees(Person.heron.participant, room))
    #expect(scenario.refusal(of: .respond(ref, choice: "clear"), by: .heron) == .unknownPost)
    try scenario.perform(.join(Place.trauma, founding: nil), by: .heron)
    #expect(!scenario.state.sees(Person.heron.participant, room))
    try scenario.perform(.respond(ref, choice: "clear"), by: .heron)
    #expect(scenario.state.sees(Person.heron.participant, room))
  }

  @Test("Its author sees it wherever she is, and answers nothing about it")
  mutating func author() throws {
    #expect(scenario.refusal(of: .respond(ref, choice: "clear"), by: .wren) == .notAllowed)
    try scenario.perform(.part(Place.trauma, message: ""), by: .wren)
    #expect(scenario.state.sees(Person.wren.participant, room))
  }

  @Test("Whoever left the circle writes no new outline in it")
  mutating func amendFromOutside() throws {
    try scenario.perform(.part(Place.trauma, message: ""), by: .wren)
    let fields = [Body.Field(name: "question", value: "What else could I try?")]
    #expect(
      scenario.refusal(of: .amend(ref, revision: 1, fields: fields, attested: []), by: .wren) == .unknownTarget)
  }

  @Test("Nobody new reads a closed case; who reads it keeps reading")
  mutating func closed() throws {
    try scenario.perform(.respond(ref, choice: "clear"), by: .heron)
    try scenario.perform(.advance(ref, to: "closed", note: "thank you"), by: .wren)
    #expect(scenario.refusal(of: .respond(ref, choice: "clear"), by: .juniper) == .notAllowed)
    #expect(scenario.state.sees(Person.heron.participant, room))
  }

  @Test("Only its author moves it, along the steps there are")
  mutating func moves() {
    #expect(scenario.refusal(of: .advance(ref, to: "closed", note: nil), by: .heron) == .notAllowed)
    #expect(scenario.refusal(of: .advance(ref, to: "solved", note: nil), by: .wren) == .unknownState)
    #expect(scenario.refusal(of: .advance(ref, to: "checking", note: nil), by: .wren) == .notAllowed)
    #expect(scenario.refusal(of: .advance(ref, to: "open", note: nil), by: .wren) == nil)
    #expect(scenario.refusal(of: .respond(ref, choice: "maybe"), by: .heron) == .unknownChoice)
  }

  @Test("Taking it back erases every word of its author's")
  mutating func withdrawn() throws {
    let words = scenario.events.suffix(2).map(\.id)
    let note = try scenario.perform(.advance(ref, to: "open", note: "a note"), by: .wren).map(\.id)
    let events = try scenario.perform(.advance(ref, to: "withdrawn", note: nil), by: .wren)
    #expect(Set(events.compactMap(\.erasedSubjects).joined()) == Set(words + note))
    #expect(words.allSatisfy { scenario.state.obscured[$0]?.manner == .takenBack })
    for event in events where event.erasedSubjects != nil {
      for subject in event.erasedSubjects ?? [] {
        #expect(scenario.events.first { $0.id == subject }?.target == event.target)
      }
    }
  }

  @Test("An amendment takes the place of the words before it, which are erased")
  mutating func amended() throws {
    let words = scenario.events.suffix(2).map(\.id)
    let fields = [Body.Field(name: "question", value: "How else?")]
    let events = try scenario.perform(.amend(ref, revision: 1, fields: fields, attested: []), by: .wren)
    #expect(Set(events.compactMap(\.erasedSubjects).joined()) == Set(words))
    #expect(try scenario.post(ref).revision == 2)
    #expect(try scenario.post(ref).current.map(\.target) == [Place.inTrauma, room])
    #expect(
      scenario.refusal(of: .amend(ref, revision: 1, fields: fields, attested: []), by: .wren) == .revisionOutdated)
    #expect(scenario.refusal(of: .amend(ref, revision: 2, fields: fields, attested: []), by: .heron) == .notAllowed)
    let other = fields + [Body.Field(name: "not_for", value: "heron")]
    #expect(scenario.refusal(of: .amend(ref, revision: 2, fields: other, attested: []), by: .wren) == .fieldInvalid)
  }

  @Test("That something was attested stands in the register, without the words")
  mutating func attested() throws {
    let events = try scenario.perform(.submit(.demoCase(attested: ["place", "name", "place"])), by: .heron)
    let act = try #require(events.last)
    #expect(act.target == .collective)
    #expect(act.body == nil)
    guard case .registered(let registered) = act.facts else {
      Issue.record("no act")
      return
    }
    #expect(registered.kind == .attest)
    #expect(registered.categories == ["name", "place"])
  }

  // MARK: Fields

  @Test(
    "Fields that do not fit the form are refused by name",
    arguments: [
      ("riddle", "x", Refusal.Code.unknownField), ("question", "No question", .fieldInvalid),
      ("question", "?" + String(repeating: "x", count: 600), .fieldTooLong), ("age_band", "27", .fieldInvalid),
      ("not_for", "nobody", .fieldInvalid), ("question", "  \n ", .fieldRequired),
    ])
  mutating func fields(field: String, value: String, code: Refusal.Code) {
    var fields = [Body.Field(name: field, value: value)]
    if field != "question" { fields.append(Body.Field(name: "question", value: "How?")) }
    let draft = PostDraft(circle: Place.trauma, kind: "case", fields: fields)
    #expect(scenario.refusal(of: .submit(draft), by: .wren) == code)
  }

  @Test("A field that comes twice, a kind and a circle that are not there are refused")
  mutating func drafts() {
    let question = Body.Field(name: "question", value: "How?")
    func draft(_ circle: CircleName, _ kind: String, _ fields: [Body.Field]) -> Command {
      .submit(PostDraft(circle: circle, kind: kind, fields: fields))
    }
    #expect(scenario.refusal(of: draft(Place.trauma, "case", [question, question]), by: .wren) == .fieldInvalid)
    #expect(scenario.refusal(of: draft(Place.trauma, "riddle", [question]), by: .wren) == .unknownKind)
    #expect(scenario.refusal(of: draft(Place.ethics, "case", [question]), by: .wren) == .unknownTarget)
  }

  @Test("A ref is the kind's letter and characters that are read only one way")
  func refs() {
    #expect(ref.text.hasPrefix("C-"))
    #expect(PostRef(ref.text.lowercased()) == ref)
    #expect(!ref.text.dropFirst(2).contains { "01AEIOULS".contains($0) })
  }
}
