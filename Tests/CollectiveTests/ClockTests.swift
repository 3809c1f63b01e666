import Collective
import CollectiveFixture
import Testing

@Suite("The clock")
struct ClockTests {
  private var scenario: Scenario

  init() throws { scenario = try Scenario.founded() }

  private func reminded(_ person: Person, in events: [Event]) -> [String] {
    events.compactMap { event in
      guard case .reminded(let reminder) = event.facts, event.target == .own(person.participant) else { return nil }
      return reminder.timer
    }
  }

  @Test("A question that was taken and left lying goes back by itself, without a word on who had it")
  mutating func lease() throws {
    let ref = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.perform(.advance(ref, to: "taken", note: nil), by: .linnet)
    try scenario.wait(.hours(47))
    #expect(try scenario.post(ref).state == "taken")
    #expect(reminded(.linnet, in: scenario.events) == ["lease-ends"])
    try scenario.wait(.hours(1))
    #expect(try scenario.post(ref).state == "asked")
    #expect(try scenario.post(ref).holder == nil)
    #expect(scenario.events.last?.envelope.author == .clock)
  }

  @Test("While the asker is asked back, the lease stands still; afterwards it has what was left")
  mutating func stoppedClock() throws {
    let ref = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.perform(.advance(ref, to: "taken", note: nil), by: .linnet)
    try scenario.wait(.hours(40))
    try scenario.perform(.advance(ref, to: "clarifying", note: "Which hour?"), by: .linnet)
    try scenario.wait(.hours(20))
    #expect(try scenario.post(ref).holder == Person.linnet.participant)
    try scenario.perform(.advance(ref, to: "taken", note: "The last one."), by: .wren)
    try scenario.wait(.hours(7))
    #expect(try scenario.post(ref).state == "taken")
    try scenario.wait(.hours(1))
    #expect(try scenario.post(ref).state == "asked")
  }

  @Test("What nobody takes rises: any mentor on the third day, the stewards on the fifth")
  mutating func rising() throws {
    let ref = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.wait(.days(3))
    #expect(try scenario.post(ref).state == "waiting")
    try scenario.wait(.days(2))
    #expect(try scenario.post(ref).state == "overdue")
    try scenario.perform(.advance(ref, to: "taken", note: nil), by: .linnet)
    try scenario.wait(.hours(48))
    #expect(try scenario.post(ref).state != "taken")
    // Its days are counted from the asking, so it stands where it stood.
    try scenario.perform(.passTime, by: .clock)
    try scenario.perform(.passTime, by: .clock)
    #expect(try scenario.post(ref).state == "overdue")
  }

  @Test("A case comes back on the day its presenter named, and again a week later")
  mutating func followUp() throws {
    let ref = try scenario.submit(.demoCase(), by: .wren)
    try scenario.perform(.advance(ref, to: "open", note: nil), by: .wren)
    #expect(scenario.refusal(of: .advance(ref, to: "discussed", note: "we slow down"), by: .wren) == .dayRequired)
    #expect(scenario.refusal(of: .advance(ref, to: "discussed", note: "1999-01-01: late"), by: .wren) == .dayRequired)
    let day = scenario.at.advanced(byDays: 10).day
    try scenario.perform(.advance(ref, to: "discussed", note: "\(day): we slow down"), by: .wren)
    try scenario.wait(.days(11))
    #expect(reminded(.wren, in: scenario.events) == ["follow-up"])
    try scenario.wait(.days(20))
    #expect(reminded(.wren, in: scenario.events) == ["follow-up", "follow-up-again"])
    #expect(scenario.refusal(of: .advance(ref, to: "closed", note: nil), by: .wren) == .reasonRequired)
    try scenario.perform(.advance(ref, to: "closed", note: "pacing helped"), by: .wren)
    #expect(scenario.state.nextDeadline == nil)
  }

  @Test("A hat drops by itself at the end of its term")
  mutating func hats() throws {
    let id = AccountID(rawValue: "keeper")
    let term = scenario.at.advanced(byDays: 30)
    try scenario.perform(
      .openAccount(id, name("keeper"), roles: [.steward: term, .member: Moment(milliseconds: .max)], invitation: nil),
      by: .host)
    try scenario.wait(.days(29))
    #expect(scenario.state.accounts[id]?.roles.keys.contains(.steward) == true)
    try scenario.wait(.days(1))
    #expect(scenario.state.accounts[id]?.roles.keys.contains(.steward) == false)
    #expect(scenario.events.last?.facts == .governed(.hatDropped(id, .steward)))
  }

  @Test("Nobody but the clock lets time pass")
  mutating func nobodyElse() throws {
    #expect(scenario.refusal(of: .passTime, by: .wren) == .notAllowed)
    #expect(scenario.refusal(of: .passTime, by: Author.host) == .notAllowed)
  }

  @Test("Deadlines that passed while nobody looked are made good one after the other", arguments: [1, 5, 400])
  mutating func afterAnInterruption(days: Int64) throws {
    let refs = try (0..<30).map { _ in try scenario.submit(.demoQuestion, by: .wren) }
    scenario.at = scenario.at.advanced(byDays: days)
    var rounds = 0
    while let next = scenario.state.nextDeadline, next <= scenario.at, rounds < 10 {
      try scenario.perform(.passTime, by: .clock)
      rounds += 1
    }
    let expected = days < 3 ? "asked" : "overdue"
    for ref in refs { #expect(try scenario.post(ref).state == expected) }
  }
}

@Suite("Days")
struct DayTests {
  @Test("A day is read and written alike", arguments: ["1970-01-01", "2000-02-29", "2027-05-31", "2100-12-31"])
  func roundTrip(day: String) throws {
    #expect(try #require(Moment(day: day)).day == day)
  }

  @Test(
    "What is no day is none", arguments: ["2027-02-29", "2027-13-01", "27-05-31", "2027-5-31", "2027-00-10", "", "a"])
  func noDay(text: String) { #expect(Moment(day: text) == nil) }
}
