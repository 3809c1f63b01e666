import Collective
import CollectiveFixture
import Testing

/// What is hidden before anybody looked, and what its reader is shown.
@Suite("A concern about an identifier")
struct ConcernTests {
  private var scenario: Scenario

  init() throws { scenario = try Scenario.founded() }

  private mutating func raise(_ subject: String, by person: Person = .heron) throws -> PostRef {
    try scenario.submit(.demoFlag(about: subject, kind: "identifier"), by: person)
  }

  private mutating func refusal(_ subject: String, by person: Person = .heron) -> Refusal.Code? {
    scenario.refusal(of: .submit(.demoFlag(about: subject, kind: "identifier")), by: person)
  }

  @Test("It hides the text at once, in nobody's name, and its author is told")
  mutating func hidesAtOnce() throws {
    let id = try scenario.say(by: .wren)
    let before = scenario.events.count
    let ref = try raise(id.rawValue)
    #expect(scenario.state.obscured[id]?.manner == .hidden)
    #expect(try scenario.post(ref).state == "hidden")
    let seen = scenario.events.dropFirst(before).filter { $0.target != .room(ref) }
    #expect(
      seen.allSatisfy { $0.envelope.author != Person.heron.author }, "nothing outside its room names who raised it")
    #expect(scenario.notices(to: .wren).map(\.act) == [.hide])
    #expect(scenario.register.map(\.act.kind) == [.hide])
    let event = try #require(scenario.events.first { $0.id == id })
    for person in Person.allCases {
      #expect(scenario.state.reads(person.participant, hidden: event) == (person == .wren))
    }
  }

  @Test("Taken back by whoever raised it, it brings the text back in nobody's name")
  mutating func takenBack() throws {
    let id = try scenario.say(by: .wren)
    let ref = try raise(id.rawValue)
    try scenario.perform(.advance(ref, to: "reading", note: nil), by: .moss)
    try scenario.perform(.advance(ref, to: "raised", note: nil), by: .moss)
    let events = try scenario.perform(.advance(ref, to: "withdrawn", note: nil), by: .heron)
    #expect(scenario.state.obscured[id] == nil)
    let outside = events.filter { $0.target != .room(ref) }
    #expect(outside.allSatisfy { $0.envelope.author == .clock })
  }

  @Test("One member has three of them open, and raises five in a day")
  mutating func limits() throws {
    var refs: [PostRef] = []
    for _ in 0..<3 { refs.append(try raise(try scenario.say(by: .wren).rawValue)) }
    let fourth = try scenario.say(by: .wren).rawValue
    #expect(refusal(fourth) == .notAllowed)
    #expect(refusal(fourth, by: .juniper) == nil, "the limit is each member's own")
    for ref in refs { try scenario.decide(ref, "kept", by: .moss) }
    for _ in 0..<2 {
      let ref = try raise(try scenario.say(by: .wren).rawValue)
      try scenario.decide(ref, "kept", by: .moss)
    }
    let sixth = try scenario.say(by: .wren).rawValue
    #expect(refusal(sixth) == .notAllowed)
    try scenario.wait(.hours(25))
    #expect(refusal(sixth) == nil)
  }

  @Test("A wording that was kept is not hidden by a later concern; a new wording is")
  mutating func dismissed() throws {
    let question = try scenario.submit(.demoQuestion, by: .wren)
    let first = try raise(question.text)
    try scenario.decide(first, "kept", by: .moss)
    let opening = try scenario.post(question).opening
    let second = try raise(question.text, by: .juniper)
    #expect(scenario.state.obscured[opening] == nil)
    #expect(try scenario.post(second).state == "raised")
    try scenario.decide(second, "kept", by: .moss)
    let fields = [Body.Field(name: "question", value: "Which one?")]
    try scenario.perform(.amend(question, revision: 1, fields: fields, attested: []), by: .wren)
    let third = try raise(question.text, by: .juniper)
    #expect(try scenario.post(third).state == "hidden")
  }

  @Test("A case that cannot wait stays readable, whoever raises a concern about it or in it")
  mutating func acuteRisk() throws {
    var draft = PostDraft.demoCase()
    draft = PostDraft(
      circle: draft.circle, kind: draft.kind, fields: draft.fields + [Body.Field(name: "risk", value: "acute")])
    let ref = try scenario.submit(draft, by: .wren)
    let concern = try raise(ref.text)
    #expect(scenario.state.obscured.isEmpty)
    #expect(scenario.refusal(of: .advance(concern, to: "hidden", note: "art. 2: a reason"), by: .moss) == .notAllowed)
    try scenario.decide(concern, "taken-out", by: .moss)
    #expect(scenario.state.obscured.count == 2, "what identifies can still be taken out")
  }

  @Test("The words are for whoever stands in the register as their reader, and while it is open")
  mutating func reading() throws {
    let id = try scenario.say(by: .wren)
    let ref = try raise(id.rawValue)
    #expect(scenario.state.subjects(of: try scenario.post(ref), readBy: Person.moss.participant) == [])
    try scenario.perform(.advance(ref, to: "reading", note: nil), by: .moss)
    #expect(scenario.register.contains { $0.act.kind == .view && $0.by == Person.moss.author && $0.act.ref == ref })
    #expect(scenario.state.subjects(of: try scenario.post(ref), readBy: Person.moss.participant) == [id])
    for person in Person.allCases where person != .moss {
      #expect(scenario.state.subjects(of: try scenario.post(ref), readBy: person.participant) == [])
    }
    try scenario.perform(.advance(ref, to: "taken-out", note: "art. 2: a reason"), by: .moss)
    #expect(scenario.state.subjects(of: try scenario.post(ref), readBy: Person.moss.participant) == [])
  }

  @Test("Of two moderators at one instant one decides; the other gets a declared refusal")
  mutating func oneDecision() throws {
    let ref = try raise(try scenario.say(by: .wren).rawValue)
    try scenario.perform(.advance(ref, to: "reading", note: nil), by: .moss)
    #expect(scenario.refusal(of: .advance(ref, to: "reading", note: nil), by: .alder) == .held)
    #expect(scenario.refusal(of: .advance(ref, to: "taken-out", note: "art. 2: a reason"), by: .alder) == .notAllowed)
    try scenario.perform(.advance(ref, to: "kept", note: "art. 2: a reason"), by: .moss)
    #expect(scenario.refusal(of: .advance(ref, to: "kept", note: "art. 2: a reason"), by: .alder) == .held)
    #expect(scenario.register.count { $0.act.kind == .keep } == 1)
  }

  @Test("Who reads and says nothing holds it for a day; whom nobody heard from is not waited for")
  mutating func silence() throws {
    let ref = try raise(try scenario.say(by: .wren).rawValue)
    try scenario.perform(.advance(ref, to: "reading", note: nil), by: .moss)
    try scenario.wait(.hours(25))
    #expect(try scenario.post(ref).state == "raised")
    try scenario.wait(.hours(49))
    let drawn = try scenario.drawn(ref)
    #expect(Set(drawn).isSuperset(of: [.moss, .alder]) && drawn.count == 4, "two members by lot beside the moderators")
    #expect(!drawn.contains(.wren) && !drawn.contains(.heron))
  }

  @Test("Who says that it is not for her is out of it, and somebody is left to look")
  mutating func notMe() throws {
    let ref = try raise(try scenario.say(by: .wren).rawValue)
    try scenario.perform(.respond(ref, choice: "not-me"), by: .moss)
    #expect(try scenario.drawn(ref) == [.alder])
    #expect(scenario.refusal(of: .advance(ref, to: "reading", note: nil), by: .moss) == .unknownPost)
    try scenario.perform(.respond(ref, choice: "not-me"), by: .alder)
    let drawn = try scenario.drawn(ref)
    #expect(drawn.count == 2 && Set(drawn).isDisjoint(with: [.wren, .heron, .moss, .alder]))
    #expect(scenario.register.allSatisfy { $0.by != Person.moss.author && $0.by != Person.alder.author })
  }

  @Test("A moderator who stepped out of a case does not become its reviewer, by whatever way")
  mutating func recusedModerator() throws {
    let ref = try scenario.submit(.demoCase(), by: .wren)
    try scenario.perform(.respond(ref, choice: "known"), by: .moss)
    #expect(refusal(ref.text, by: .moss) == .unknownMessage)
    let concern = try raise(ref.text)
    #expect(try scenario.drawn(concern) == [.alder])
    try scenario.decide(concern, "taken-out", by: .alder)
    try scenario.perform(.advance(concern, to: "delete-asked", note: "art. 2: a reason"), by: .alder)
    #expect(try scenario.post(concern).state == "deleted", "nobody else is eligible, and moss is not asked")
    #expect(!scenario.state.sees(Person.moss.participant, .room(concern)))
  }
}
