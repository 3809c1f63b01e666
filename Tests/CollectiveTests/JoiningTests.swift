import Collective
import CollectiveFixture
import Testing

@Suite("A licence")
struct LicenceTests {
  private var scenario: Scenario

  init() throws { scenario = try Scenario.founded() }

  private func licence(expires: String) -> PostDraft {
    PostDraft(
      circle: Place.trauma, kind: "licence",
      fields: [
        Body.Field(name: "type", value: "LCSW"), Body.Field(name: "jurisdiction", value: "Oregon"),
        Body.Field(name: "number", value: "12345"), Body.Field(name: "expires", value: expires),
      ])
  }

  private var reminded: [String] {
    scenario.events.compactMap { event in
      if case .reminded(let reminder) = event.facts { "\(reminder.timer) \(event.target.rawValue)" } else { nil }
    }
  }

  @Test("Two colleagues confirm it, its owner never; a colleague counts once")
  mutating func confirmed() throws {
    let ref = try scenario.submit(licence(expires: scenario.at.advanced(byDays: 400).day), by: .juniper)
    #expect(scenario.refusal(of: .respond(ref, choice: "confirm"), by: .juniper) == .notAllowed)
    try scenario.perform(.respond(ref, choice: "confirm"), by: .heron)
    #expect(try scenario.perform(.respond(ref, choice: "confirm"), by: .heron).isEmpty)
    #expect(try scenario.post(ref).state == "unverified")
    try scenario.perform(.respond(ref, choice: "confirm"), by: .moss)
    #expect(try scenario.post(ref).state == "verified")
  }

  @Test("Sixty days before it expires she alone is reminded, once; after its last day it is expired")
  mutating func expires() throws {
    let day = scenario.at.advanced(byDays: 100).day
    let ref = try scenario.submit(licence(expires: day), by: .juniper)
    for person in [Person.heron, .moss] { try scenario.perform(.respond(ref, choice: "confirm"), by: person) }
    try scenario.wait(.days(38))
    #expect(reminded.isEmpty)
    try scenario.wait(.days(3))
    #expect(reminded == ["expires-soon @ajuniper"])
    try scenario.wait(.days(58))
    #expect(try scenario.post(ref).state == "verified")
    try scenario.wait(.days(3))
    #expect(try scenario.post(ref).state == "expired")
    #expect(reminded == ["expires-soon @ajuniper"])
  }

  @Test("Another day before it is confirmed is another deadline")
  mutating func amended() throws {
    let ref = try scenario.submit(licence(expires: scenario.at.advanced(byDays: 61).day), by: .juniper)
    try scenario.wait(.days(2))
    #expect(reminded.count == 1)
    let later = licence(expires: scenario.at.advanced(byDays: 300).day)
    try scenario.perform(.respond(ref, choice: "confirm"), by: .heron)
    try scenario.perform(.amend(ref, revision: 1, fields: later.fields, attested: []), by: .juniper)
    #expect(try scenario.post(ref).responses.isEmpty)
    try scenario.wait(.days(200))
    #expect(try scenario.post(ref).state == "unverified")
    #expect(reminded.count == 1)
    try scenario.wait(.days(102))
    #expect(try scenario.post(ref).state == "expired")
    #expect(reminded.count == 2)
  }
}

@Suite("Coming into a circle that one asks for")
struct EntryTests {
  private static let asked: CircleName = name("#asked")
  private static let charter = Charter(entry: .request, governance: .collective)
  private var scenario: Scenario
  private let outsider = Person.juniper.participant

  init() throws {
    scenario = try Scenario.founded()
    try scenario.perform(.found(Self.asked, Self.charter), by: .host)
    for person in [Person.wren, .heron, .moss] {
      try scenario.perform(.invite(person.participant, Self.asked), by: .host)
      try scenario.perform(.join(Self.asked, founding: nil), by: person)
    }
  }

  private var isIn: Bool { scenario.state.circles[Self.asked]?.members[outsider] != nil }

  private mutating func ask() throws -> PostRef {
    for event in try scenario.perform(.join(Self.asked, founding: nil), by: .juniper) {
      if case .submitted(let submitted) = event.facts { return submitted.ref }
    }
    throw NothingHappened()
  }

  @Test("JOIN asks; 48 hours of silence let her in, not earlier, and she asks once")
  mutating func silence() throws {
    let ref = try ask()
    #expect(!isIn)
    #expect(scenario.refusal(of: .join(Self.asked, founding: nil), by: .juniper) == .circleClosed)
    #expect(scenario.state.mayKnow(outsider, of: try scenario.post(ref)))
    try scenario.wait(.hours(47))
    #expect(!isIn)
    try scenario.wait(.hours(1))
    #expect(isIn)
    #expect(try scenario.post(ref).state == "admitted")
  }

  @Test("An objection stops the clock; who gave it shows nowhere, and a steward settles it without a published reason")
  mutating func objection() throws {
    let ref = try ask()
    let events = try scenario.perform(.respond(ref, choice: "object", note: "a private reason"), by: .heron)
    #expect(events.allSatisfy { $0.target.isOwn || $0.envelope.author == .clock })
    #expect(events.allSatisfy { $0.body == nil })
    #expect(events.contains { $0.target == .own(outsider) }, "she is told that somebody will talk with her")
    try scenario.wait(.days(5))
    #expect(!isIn)
    let hat = Command.submit(.demoProposal("role steward moss until \(scenario.at.advanced(byDays: 90).day)"))
    #expect(scenario.refusal(of: .advance(ref, to: "admitted", note: nil), by: .moss) == .notAllowed)
    var proposal: PostRef?
    for event in try scenario.perform(hat, by: .wren) {
      if case .submitted(let submitted) = event.facts { proposal = submitted.ref }
    }
    let change = try #require(proposal)
    try scenario.wait(.days(4))
    try scenario.perform(.advance(change, to: "consent", note: nil), by: .wren)
    for person in Person.allCases where person != .wren {
      try scenario.perform(.respond(change, choice: "no-objection"), by: person)
    }
    try scenario.perform(.advance(ref, to: "admitted", note: nil), by: .moss)
    #expect(isIn)
  }

  @Test("Nobody to settle it: after thirty days it lapses, and she may ask again")
  mutating func lapse() throws {
    let ref = try ask()
    try scenario.perform(.respond(ref, choice: "object"), by: .heron)
    try scenario.wait(.days(31))
    #expect(try scenario.post(ref).state == "lapsed")
    #expect(try ask() != ref)
  }

  @Test("She is shown nothing from before she came in: no talk, no case, and nothing that becomes of it")
  mutating func history() throws {
    let before = Target.circle(Self.asked)
    let said = try scenario.perform(.say(before, text: "demo words", isNotice: false, replyTo: nil), by: .wren)
    let draft = PostDraft(circle: Self.asked, kind: "case", fields: PostDraft.demoCase().fields)
    let old = try scenario.submit(draft, by: .wren)
    _ = try ask()
    try scenario.wait(.hours(48))
    let new = try scenario.submit(draft, by: .wren)
    let move = try scenario.perform(.advance(old, to: "withdrawn", note: nil), by: .wren)
    #expect(isIn)
    for event in said + move { #expect(!scenario.state.sees(outsider, event)) }
    #expect(!scenario.state.mayKnow(outsider, of: try scenario.post(old)))
    #expect(scenario.state.mayKnow(outsider, of: try scenario.post(new)))
    #expect(scenario.refusal(of: .respond(old, choice: "clear"), by: .juniper) == .unknownPost)
    #expect(scenario.state.mayKnow(Person.heron.participant, of: try scenario.post(old)))
  }

  @Test("A charter that shows history shows all of it")
  mutating func shownHistory() throws {
    let draft = PostDraft(circle: Place.ethics, kind: "question", fields: PostDraft.demoQuestion.fields)
    try scenario.perform(.join(Place.ethics, founding: nil), by: .wren)
    let old = try scenario.submit(draft, by: .wren)
    try scenario.perform(.join(Place.ethics, founding: nil), by: .juniper)
    #expect(scenario.state.mayKnow(outsider, of: try scenario.post(old)))
  }

  @Test("Whoever is outside can ask and do nothing else there; circles that are closed in another way read as none")
  mutating func outside() throws {
    let question = PostDraft(circle: Self.asked, kind: "question", fields: PostDraft.demoQuestion.fields)
    #expect(scenario.refusal(of: .submit(question), by: .juniper) == .unknownTarget)
    let entry = PostDraft(circle: Place.balint, kind: "entry", fields: [])
    #expect(scenario.refusal(of: .submit(entry), by: .juniper) == .unknownTarget)
  }
}
