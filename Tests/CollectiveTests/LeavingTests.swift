import Collective
import CollectiveFixture
import Testing

@Suite("Leaving, and hats whose time is over")
struct LeavingTests {
  private var scenario: Scenario

  init() throws { scenario = try Scenario.founded() }

  private mutating func decide(_ change: String) throws {
    let ref = try scenario.submit(.demoProposal(change), by: .wren)
    for answer in ["go-on", "heard"] {
      for person in Person.allCases where person != .wren {
        try scenario.perform(.respond(ref, choice: answer), by: person)
      }
    }
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
    for person in Person.allCases where person != .wren {
      try scenario.perform(.respond(ref, choice: "no-objection"), by: person)
    }
  }

  private var handedOver: [[PostRef]] {
    scenario.events.compactMap { event in
      guard case .governed(.handedOver(_, let refs)) = event.facts, event.target.isOwn else { return nil }
      return refs
    }
  }

  @Test("As a hat drops, its wearer alone is told what waited for her by it")
  mutating func handsOver() throws {
    try decide("role moderator heron until \(scenario.at.advanced(byDays: 30).day)")
    let said = try scenario.say(by: .juniper)
    let concern = try scenario.submit(.demoFlag(about: said.rawValue), by: .wren)
    _ = try scenario.submit(.demoQuestion, by: .juniper)
    #expect(try scenario.post(concern).drawn.contains(Person.heron.account))
    try scenario.wait(.days(32))
    #expect(handedOver == [[concern]])
    #expect(!scenario.state.holds(.moderator, Person.heron.participant, at: scenario.at))
  }

  @Test("The same where the hat is taken by decision")
  mutating func takenByDecision() throws {
    try decide("role moderator heron until \(scenario.at.advanced(byDays: 300).day)")
    let said = try scenario.say(by: .juniper)
    let concern = try scenario.submit(.demoFlag(about: said.rawValue), by: .wren)
    try decide("role moderator heron ends")
    #expect(handedOver == [[concern]])
  }

  @Test("Whoever leaves is nowhere any more; her invitations are void, and nobody gets her name")
  mutating func leaves() throws {
    let invitation = InvitationID(rawValue: "demoinvitation1")
    let expires = scenario.at.advanced(byDays: 7)
    try scenario.perform(
      .issueInvitation(invitation, circles: [], expires: expires, sponsor: Person.heron.account), by: .heron)
    try scenario.perform(.closeOwnAccount, by: .heron)
    #expect(scenario.state.targets(of: Person.heron.participant).isEmpty)
    #expect(scenario.state.circles[Place.trauma]?.members[Person.heron.participant] == nil)
    let newcomer = AccountID(rawValue: "newcomer")
    let open = Command.openAccount(newcomer, name("newcomer"), roles: Person.wren.roles, invitation: invitation)
    #expect(scenario.refusal(of: open, by: .participant(.account(newcomer))) == .invitationExpired)
    let again = Command.openAccount(newcomer, Person.heron.handle, roles: Person.wren.roles, invitation: nil)
    #expect(scenario.refusal(of: again, by: .host) == .handleTaken)
    #expect(scenario.refusal(of: .closeOwnAccount, by: .heron) == .notAllowed)
  }
}
