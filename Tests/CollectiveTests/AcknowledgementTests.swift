import Collective
import CollectiveFixture
import Testing

@Suite("Reading the guidelines")
struct AcknowledgementTests {
  private var scenario: Scenario
  private let others: [Person] = [.heron, .juniper, .moss, .linnet, .alder]

  init() throws {
    scenario = try Scenario.founded()
    try adopt()
  }

  private mutating func adopt() throws {
    let ref = try scenario.submit(.demoProposal("guidelines"), by: .wren)
    for answer in ["go-on", "heard"] {
      for person in others { try scenario.perform(.respond(ref, choice: answer), by: person) }
    }
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
    for person in others { try scenario.perform(.respond(ref, choice: "no-objection"), by: person) }
  }

  /// Days left and own places of the reminders so far.
  private var reminders: [String] {
    scenario.events.compactMap { event in
      guard case .governed(.acknowledgementDue(_, let days, _)) = event.facts else { return nil }
      return "\(days) \(event.target.rawValue)"
    }
  }

  @Test("Whoever has not acknowledged is reminded seven and two days before, in her own place; nobody else is")
  mutating func reminded() throws {
    for person in Person.allCases where person != .juniper {
      try scenario.perform(.acknowledge(version: 1), by: person)
    }
    try scenario.wait(.days(6))
    #expect(reminders.isEmpty)
    try scenario.wait(.days(1))
    #expect(reminders == ["7 @ajuniper"])
    try scenario.wait(.days(5))
    #expect(reminders == ["7 @ajuniper", "2 @ajuniper"])
    try scenario.wait(.days(60))
    #expect(reminders.count == 2)
  }

  @Test("A clock that jumps past both reminders gives one")
  mutating func jump() throws {
    for person in Person.allCases where person != .moss { try scenario.perform(.acknowledge(version: 1), by: person) }
    scenario.at = scenario.at.advanced(byDays: 13)
    try scenario.perform(.passTime, by: .clock)
    #expect(reminders == ["2 @amoss"])
    #expect(try scenario.perform(.passTime, by: .clock).isEmpty)
  }

  @Test("After the days of grace one reads and does not talk, but to one person, about acute risk, and in a concern")
  mutating func talk() throws {
    let acute = PostDraft(
      circle: Place.trauma, kind: "case",
      fields: [Body.Field(name: "question", value: "What now?"), Body.Field(name: "risk", value: "acute")])
    let urgent = try scenario.submit(acute, by: .wren)
    let calm = try scenario.submit(.demoCase(), by: .wren)
    let said = try scenario.say(by: .wren)
    for ref in [urgent, calm] { try scenario.perform(.respond(ref, choice: "clear"), by: .juniper) }
    try scenario.wait(.days(14))
    func say(_ target: Target) -> Command { .say(target, text: "demo words", isNotice: false, replyTo: nil) }
    #expect(scenario.refusal(of: say(Place.inTrauma), by: .juniper) == .acknowledgementNeeded)
    #expect(scenario.refusal(of: say(.room(calm)), by: .juniper) == .acknowledgementNeeded)
    #expect(scenario.refusal(of: say(.room(urgent)), by: .juniper) == nil)
    let direct = Target.between(Person.juniper.participant, Person.heron.participant)
    #expect(scenario.refusal(of: say(direct), by: .juniper) == nil)
    #expect(scenario.refusal(of: .submit(.demoFlag(about: said.rawValue)), by: .juniper) == nil)
    try scenario.perform(.acknowledge(version: 1), by: .juniper)
    #expect(scenario.refusal(of: say(Place.inTrauma), by: .juniper) == nil)
  }

  @Test("A new version asks everybody again")
  mutating func again() throws {
    for person in Person.allCases { try scenario.perform(.acknowledge(version: 1), by: person) }
    try adopt()
    #expect(scenario.state.agreements.guidelines.map(\.version) == [1, 2])
    try scenario.wait(.days(7))
    #expect(reminders.count == Person.allCases.count)
  }
}
