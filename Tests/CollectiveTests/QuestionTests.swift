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

  private func told(_ participant: Participant, since: Int) -> [String] {
    scenario.events.dropFirst(since).compactMap { event in
      guard event.target == .own(participant), case .reminded(let reminder) = event.facts else { return nil }
      return reminder.timer
    }
  }

  @Test("Where no mentor can be asked, the asker is told at once; where one can, nothing is said")
  mutating func nobodyToAsk() throws {
    #expect(told(Person.wren.participant, since: 0) == [])
    for mentor in [Person.linnet.author, second] {
      let offer = PostDraft(
        circle: Place.trauma, kind: "mentoring", fields: [Body.Field(name: "topics", value: "ocd")])
      let events = try scenario.perform(.submit(offer), by: mentor)
      guard case .submitted(let submitted)? = events.first?.facts else { throw NothingHappened() }
      try scenario.perform(.advance(submitted.ref, to: "away", note: "2999-01-01: a demo journey"), by: mentor)
    }
    let before = scenario.events.count
    _ = try scenario.submit(.demoQuestion, by: .wren)
    #expect(told(Person.wren.participant, since: before) == [Reminded.nobodyToAsk])
  }

  @Test("On the fifth day it is the stewards' as well to see that somebody answers")
  mutating func stewards() throws {
    let steward = AccountID(rawValue: "steward1")
    let roles: [Role: Moment] = [.member: Moment(milliseconds: .max), .steward: Moment(milliseconds: .max)]
    try scenario.perform(.openAccount(steward, name("steward1"), roles: roles, invitation: nil), by: .host)
    try scenario.perform(.join(Place.trauma, founding: nil), by: .participant(.account(steward)))
    try scenario.wait(.days(4))
    #expect(!scenario.state.awaits(.account(steward), try scenario.post(ref), at: scenario.at))
    try scenario.wait(.days(1))
    #expect(scenario.state.awaits(.account(steward), try scenario.post(ref), at: scenario.at))
  }

  @Test("To talk live is proposed by either and agreed to by the other; the mentor's time stands still meanwhile")
  mutating func live() throws {
    try scenario.perform(advance("taken"), by: .linnet)
    let day = scenario.at.advanced(byDays: 5).day
    #expect(scenario.refusal(of: advance("live-offered", "\(day): by phone"), by: .wren) == .notAllowed)
    #expect(scenario.refusal(of: advance("live-offered", "by phone"), by: .linnet) == .dayRequired)
    try scenario.perform(advance("live-offered", "\(day): at 10, by phone"), by: .linnet)
    #expect(scenario.refusal(of: advance("live"), by: .linnet) == .notAllowed)
    try scenario.wait(.hours(40))
    try scenario.perform(advance("taken"), by: .wren)
    try scenario.wait(.hours(47))
    #expect(try scenario.post(ref).holder == Person.linnet.participant)
    try scenario.perform(advance("live-asked", "\(day): at 10, by phone"), by: .wren)
    try scenario.perform(advance("live"), by: .linnet)
    #expect(try scenario.post(ref).due?.day == day)
    try scenario.perform(advance("answered", "We talked about pacing."), by: .linnet)
    try scenario.perform(advance("helped"), by: .wren)
  }

  @Test("Where nobody agreed before the day was over, it is open to mentors again")
  mutating func dayPassed() throws {
    try scenario.perform(advance("taken"), by: .linnet)
    let day = scenario.at.advanced(byDays: 2).day
    try scenario.perform(advance("live-offered", "\(day): at 10"), by: .linnet)
    try scenario.wait(.hours(50))
    #expect(try scenario.post(ref).state == "asked")
    #expect(try scenario.post(ref).holder == nil)
    try scenario.perform(advance("taken"), by: second)
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
