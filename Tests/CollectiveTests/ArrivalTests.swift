import Collective
import CollectiveFixture
import Testing

@Suite("Being told what to do next")
struct ArrivalTests {
  private var scenario: Scenario
  private let others: [Person] = [.heron, .juniper, .moss, .linnet, .alder]

  init() throws { scenario = try Scenario.founded() }

  /// Whose own places were told of a state that a post came to.
  private func told(_ state: String) -> [Target] {
    scenario.events.compactMap { event in
      guard case .reminded(let reminder) = event.facts, reminder.timer == Reminded.arrived, reminder.state == state
      else { return nil }
      return event.target
    }
  }

  @Test("Stewards are told that somebody objects to an entry, by nobody's name; nobody else is")
  mutating func entry() throws {
    let circle: CircleName = name("#request")
    try scenario.perform(.found(circle, Charter(entry: .request, governance: .collective)), by: .host)
    try scenario.perform(
      .openAccount(
        AccountID(rawValue: "lark"), name("lark"),
        roles: [.member: Moment(milliseconds: .max), .steward: Moment(milliseconds: .max)], invitation: nil), by: .host)
    let lark = Author.participant(.account(AccountID(rawValue: "lark")))
    for author in [lark, Person.heron.author, Person.moss.author] {
      guard let participant = author.participant else { continue }
      try scenario.perform(.invite(participant, circle), by: .host)
      try scenario.perform(.join(circle, founding: nil), by: author)
    }
    try scenario.perform(.join(circle, founding: nil), by: .wren)
    let ref = try #require(scenario.state.posts.values.first { $0.kind == "entry" }).ref
    let events = try scenario.perform(.respond(ref, choice: "object"), by: .heron)
    #expect(try scenario.post(ref).state == "conversation")
    #expect(told("conversation") == [.own(.account(AccountID(rawValue: "lark")))])
    let shown = events.filter { $0.target != .own(Person.heron.participant) }
    #expect(shown.map(\.envelope.author) == shown.map { _ in .clock })
  }

  @Test("A standing objection is its giver's to answer again, each time everybody is asked; the proposer is told of it")
  mutating func objection() throws {
    let ref = try scenario.submit(.demoProposal("nothing"), by: .wren)
    for answer in ["go-on", "heard"] {
      for person in others { try scenario.perform(.respond(ref, choice: answer), by: person) }
    }
    func isDuty(of person: Person) throws -> Bool {
      scenario.state.awaits(person.participant, try scenario.post(ref), at: scenario.at)
    }
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
    #expect(try isDuty(of: .heron), "what she said at an earlier step is no answer to this one")
    try scenario.perform(.respond(ref, choice: "object", note: "a demo harm"), by: .heron)
    try scenario.perform(.respond(ref, choice: "no-objection"), by: .moss)
    #expect(try !isDuty(of: .heron))
    try scenario.wait(.days(3))
    #expect(told("objected") == [.own(Person.wren.participant)])
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
    #expect(try isDuty(of: .heron))
    #expect(try !isDuty(of: .moss))
    try scenario.perform(.respond(ref, choice: "object", note: "still"), by: .heron)
    #expect(try !isDuty(of: .heron))
  }
}
