import Collective
import CollectiveFixture
import Testing

@Suite("An associate's supervisor of record")
struct SupervisionTests {
  private var scenario: Scenario

  init() throws {
    scenario = try Scenario.founded()
    try scenario.perform(
      .openAccount(
        AccountID(rawValue: "lark"), name("lark"), roles: [.associate: Moment(milliseconds: .max)], invitation: nil),
      by: .host)
    try scenario.perform(.join(Place.trauma, founding: nil), by: lark)
  }

  private let lark = Author.participant(.account(AccountID(rawValue: "lark")))

  private mutating func record(until day: String, supervisor: String = "A. Demo") throws -> PostRef {
    let fields = [("supervisor", supervisor), ("licence", "LCSW demo 12345"), ("until", day)]
    let events = try scenario.perform(
      .submit(
        PostDraft(
          circle: Place.trauma, kind: "supervision", fields: fields.map { Body.Field(name: $0.0, value: $0.1) })),
      by: lark)
    for event in events { if case .submitted(let submitted) = event.facts { return submitted.ref } }
    throw NothingHappened()
  }

  private var reminders: [Target] {
    scenario.events.compactMap { event in
      if case .reminded(let reminder) = event.facts, reminder.timer == "ends-soon" { event.target } else { nil }
    }
  }

  @Test("It stands where colleagues see it, reminds the associate alone a month before, and ends after its last day")
  mutating func life() throws {
    // The scenario begins on 14 November 2023.
    let ref = try record(until: "2023-12-31")
    #expect(try scenario.post(ref).state == "current")
    #expect(scenario.state.mayKnow(Person.moss.participant, of: try scenario.post(ref)))
    try scenario.wait(.days(16))
    #expect(reminders.isEmpty)
    try scenario.wait(.days(2))
    #expect(reminders == [.own(.account(AccountID(rawValue: "lark")))])
    try scenario.wait(.days(29))
    #expect(try scenario.post(ref).state == "current", "through its last day")
    try scenario.wait(.days(2))
    #expect(try scenario.post(ref).state == "ended")
  }

  @Test("Only whoever it is of ends it or takes it back; a colleague's words about a client have no room in it")
  mutating func own() throws {
    let ref = try record(until: "2023-12-31")
    for state in ["ended", "withdrawn"] {
      #expect(scenario.refusal(of: .advance(ref, to: state, note: nil), by: .moss) == .notAllowed)
    }
    try scenario.perform(.advance(ref, to: "ended", note: nil), by: lark)
    #expect(try scenario.post(ref).state == "ended")
    #expect(throws: Refusal.self) { try record(until: "2023-12-31", supervisor: "call: 541;555") }
    #expect(throws: Refusal.self) { try record(until: "soon") }
  }

  @Test("An associate takes part in decisions, and counts among those who are asked")
  mutating func decides() throws {
    #expect(scenario.state.activeMembers(at: scenario.at).contains(AccountID(rawValue: "lark")))
    let ref = try scenario.submit(.demoProposal("nothing"), by: .wren)
    try scenario.perform(.respond(ref, choice: "go-on"), by: lark)
    #expect(try scenario.post(ref).responses[.account(AccountID(rawValue: "lark"))] == "go-on")
  }
}
