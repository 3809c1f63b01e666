import Collective
import CollectiveFixture
import Testing

@Suite("A proposal")
struct ProposalTests {
  private var scenario: Scenario
  private let ref: PostRef
  private let others: [Person] = [.heron, .juniper, .moss, .linnet, .alder]

  init() throws {
    scenario = try Scenario.founded()
    ref = try scenario.submit(.demoProposal("guidelines"), by: .wren)
  }

  private func answer(_ choice: String, _ note: String? = nil) -> Command { .respond(ref, choice: choice, note: note) }

  private mutating func askForConsent() throws {
    try scenario.wait(.days(4))
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
  }

  @Test("Its steps follow one another; none is skipped, and none shortened but by everybody")
  mutating func steps() throws {
    #expect(scenario.refusal(of: .advance(ref, to: "consent", note: nil), by: .wren) == .notAllowed)
    #expect(scenario.refusal(of: answer("object", "harm"), by: .heron) == .notYet)
    for person in others.dropLast() { try scenario.perform(answer("go-on"), by: person) }
    #expect(try scenario.post(ref).state == "clarify")
    try scenario.perform(answer("go-on"), by: .alder)
    #expect(try scenario.post(ref).state == "reactions")
    try scenario.wait(.days(2))
    #expect(try scenario.post(ref).state == "amend")
  }

  @Test("With a quorum and no objection it is adopted, and carried out by itself")
  mutating func adopted() throws {
    try askForConsent()
    try scenario.perform(answer("no-objection"), by: .heron)
    try scenario.perform(answer("no-objection"), by: .moss)
    #expect(scenario.state.quorum(at: scenario.at) == 3)
    try scenario.wait(.days(3))
    #expect(try scenario.post(ref).state == "adopted")
    #expect(scenario.state.agreements.guidelinesInForce?.version == 1)
  }

  @Test("Below the quorum it lapses and changes nothing")
  mutating func lapsed() throws {
    try askForConsent()
    try scenario.perform(answer("no-objection"), by: .heron)
    try scenario.wait(.days(3))
    #expect(try scenario.post(ref).state == "lapsed")
    #expect(scenario.state.agreements.guidelines.isEmpty)
  }

  @Test("An objection needs a reason, keeps it open, and only its giver lifts it; a new text asks everybody again")
  mutating func objection() throws {
    try askForConsent()
    #expect(scenario.refusal(of: answer("object"), by: .heron) == .reasonRequired)
    try scenario.perform(answer("object", "it harms rural members"), by: .heron)
    for person in others.dropFirst() { try scenario.perform(answer("no-objection"), by: person) }
    try scenario.wait(.days(3))
    #expect(try scenario.post(ref).state == "objected")
    let fields = [
      Body.Field(name: "aim", value: "a demo aim"), Body.Field(name: "change", value: "guidelines"),
      Body.Field(name: "text", value: "1. Be kind, near and far."),
    ]
    try scenario.perform(.amend(ref, revision: 1, fields: fields, attested: []), by: .wren)
    #expect(try scenario.post(ref).responses == [Person.heron.participant: "object"])
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
    for person in others { try scenario.perform(answer("no-objection"), by: person) }
    #expect(try scenario.post(ref).state == "adopted")
  }

  @Test("A hat is given by decision and ends on its day")
  mutating func hat() throws {
    let day = scenario.at.advanced(byDays: 40).day
    let change = try scenario.submit(.demoProposal("role moderator heron until \(day)"), by: .wren)
    try scenario.wait(.days(4))
    try scenario.perform(.advance(change, to: "consent", note: nil), by: .wren)
    for person in others { try scenario.perform(.respond(change, choice: "no-objection"), by: person) }
    #expect(scenario.state.holds(.moderator, Person.heron.participant, at: scenario.at))
    try scenario.wait(.days(41))
    #expect(!scenario.state.holds(.moderator, Person.heron.participant, at: scenario.at))
  }

  @Test(
    "A change that cannot be read names what can be written",
    arguments: ["", "please", "role moderator nobody until 2027-01-01", "retention #nowhere 3", "setting quorum 900"])
  mutating func unreadable(change: String) throws {
    #expect([.fieldInvalid, .fieldRequired].contains(scenario.refusal(of: .submit(.demoProposal(change)), by: .wren)))
  }

  @Test("Whoever is the only member adopts alone; with a second one nobody can")
  mutating func alone() throws {
    var lonely = Scenario()
    try lonely.perform(.found(Place.trauma, .membersCircle), by: .host)
    try lonely.perform(
      .openAccount(Person.wren.account, Person.wren.handle, roles: Person.wren.roles, invitation: nil), by: .host)
    try lonely.perform(.join(Place.trauma, founding: nil), by: .wren)
    let first = try lonely.submit(.demoProposal("guidelines"), by: .wren)
    try lonely.perform(.advance(first, to: "adopted", note: nil), by: .wren)
    #expect(lonely.state.agreements.guidelinesInForce?.version == 1)
    let second = try lonely.submit(.demoProposal("guidelines"), by: .wren)
    try lonely.perform(
      .openAccount(Person.heron.account, Person.heron.handle, roles: Person.heron.roles, invitation: nil), by: .host)
    #expect(lonely.refusal(of: .advance(second, to: "adopted", note: nil), by: .wren) == .notAllowed)
  }

  @Test("The host names a collective once; then it renames itself by decision")
  mutating func name() throws {
    #expect(scenario.refusal(of: .nameCollective("Example Lane"), by: .wren) == .notAllowed)
    #expect(scenario.refusal(of: .nameCollective(" "), by: .host) == .fieldInvalid)
    try scenario.perform(.nameCollective("Example Lane"), by: .host)
    #expect(scenario.refusal(of: .nameCollective("Another"), by: .host) == .notAllowed)
    let change = try scenario.submit(.demoProposal("setting name The Example Collective"), by: .wren)
    try scenario.wait(.days(4))
    try scenario.perform(.advance(change, to: "consent", note: nil), by: .wren)
    for person in others { try scenario.perform(.respond(change, choice: "no-objection"), by: person) }
    #expect(scenario.state.agreements.name == "The Example Collective")
  }

  @Test("After the days of grace, whoever has not read the guidelines reads on and posts nothing but acute risk")
  mutating func grace() throws {
    try askForConsent()
    for person in others { try scenario.perform(answer("no-objection"), by: person) }
    try scenario.perform(.submit(.demoQuestion), by: .juniper)
    try scenario.wait(.days(14))
    #expect(scenario.refusal(of: .submit(.demoQuestion), by: .juniper) == .acknowledgementNeeded)
    let acute = PostDraft(
      circle: Place.trauma, kind: "case",
      fields: [Body.Field(name: "question", value: "What now?"), Body.Field(name: "risk", value: "acute")])
    #expect(scenario.refusal(of: .submit(acute), by: .juniper) == nil)
    #expect(scenario.refusal(of: .acknowledge(version: 2), by: .juniper) == .revisionOutdated)
    try scenario.perform(.acknowledge(version: 1), by: .juniper)
    #expect(scenario.refusal(of: .submit(.demoQuestion), by: .juniper) == nil)
    #expect(try scenario.perform(.acknowledge(version: 1), by: .juniper).isEmpty)
  }
}
