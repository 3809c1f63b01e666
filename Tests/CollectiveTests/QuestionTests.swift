import Collective
import CollectiveFixture
import Testing

@Suite("A question")
struct QuestionTests {
  private var scenario: Scenario
  private let ref: PostRef
  private let secondMentor = AccountID(rawValue: "mentor2")
  private var second: Author { .participant(.account(secondMentor)) }

  init() throws {
    scenario = try Scenario.founded()
    let roles: [Role: Moment] = [.mentor: Moment(milliseconds: .max)]
    try scenario.perform(
      .openAccount(AccountID(rawValue: "mentor2"), name("mentor2"), roles: roles, invitation: nil), by: .host)
    try scenario.perform(
      .join(Place.trauma, founding: nil), by: .participant(.account(AccountID(rawValue: "mentor2"))))
    ref = try scenario.submit(.demoQuestion, by: .wren)
  }

  private func advance(_ state: String, _ note: String? = nil) -> Command { .advance(ref, to: state, note: note) }

  @Test("It stands whole in its circle")
  func place() throws {
    #expect(scenario.events.last?.target == Place.inTrauma)
    #expect(try scenario.post(ref).room.isEmpty)
  }

  @Test("Exactly one mentor takes it; the next one learns who has it")
  mutating func takenOnce() throws {
    try scenario.perform(advance("taken"), by: .linnet)
    #expect(try scenario.post(ref).holder == Person.linnet.participant)
    #expect(scenario.refusal(of: advance("taken"), by: second) == .held)
    #expect(scenario.refusal(of: advance("taken"), by: .linnet) == .notAllowed)
  }

  @Test("Only mentors take it, and the asker not her own")
  mutating func whoTakes() throws {
    #expect(scenario.refusal(of: advance("taken"), by: .heron) == .notAllowed)
    let own = try scenario.submit(.demoQuestion, by: .linnet)
    #expect(scenario.refusal(of: .advance(own, to: "taken", note: nil), by: .linnet) == .notAllowed)
  }

  @Test("Handed back, another one takes it")
  mutating func handedBack() throws {
    try scenario.perform(advance("taken"), by: .linnet)
    #expect(scenario.refusal(of: advance("asked"), by: second) == .notAllowed)
    try scenario.perform(advance("asked"), by: .linnet)
    #expect(try scenario.post(ref).holder == nil)
    try scenario.perform(advance("taken"), by: second)
    #expect(try scenario.post(ref).holder == .account(secondMentor))
  }

  @Test("Answered by its holder; the asker asks for more with a word on why, or says that it helped")
  mutating func answered() throws {
    try scenario.perform(advance("taken"), by: .linnet)
    #expect(scenario.refusal(of: advance("answered"), by: second) == .notAllowed)
    try scenario.perform(advance("answered", "Start with the first."), by: .linnet)
    #expect(scenario.refusal(of: advance("taken"), by: .wren) == .reasonRequired)
    #expect(scenario.refusal(of: advance("taken", "  "), by: .wren) == .reasonRequired)
    try scenario.perform(advance("taken", "And then?"), by: .wren)
    #expect(try scenario.post(ref).holder == Person.linnet.participant)
    try scenario.perform(advance("answered"), by: .linnet)
    #expect(scenario.refusal(of: advance("helped"), by: .heron) == .notAllowed)
    try scenario.perform(advance("helped"), by: .wren)
    #expect(scenario.refusal(of: advance("withdrawn"), by: .wren) == .notAllowed)
  }

  @Test("It waits for mentors, then for its holder, then for the asker")
  mutating func awaited() throws {
    func awaited() throws -> [Person] {
      let post = try scenario.post(ref)
      return Person.allCases.filter { scenario.state.awaits($0.participant, post, at: scenario.at) }
    }
    #expect(try awaited() == [.linnet])
    try scenario.perform(advance("taken"), by: second)
    #expect(try awaited() == [])
    try scenario.perform(advance("answered"), by: second)
    #expect(try awaited() == [.wren])
    try scenario.perform(advance("helped"), by: .wren)
    #expect(try awaited() == [])
  }

  @Test("There is no answer of the other sort to it")
  mutating func noResponses() {
    #expect(scenario.refusal(of: .respond(ref, choice: "clear"), by: .heron) == .unknownChoice)
  }
}
