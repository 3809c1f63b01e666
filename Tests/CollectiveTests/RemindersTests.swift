import Collective
import CollectiveFixture
import Testing

@Suite("Being told outside that something waits")
struct RemindersTests {
  private var scenario: Scenario

  init() throws { scenario = try Scenario.founded() }

  private func wishes(_ address: String = "wren@demo.example", quiet: String? = nil) throws -> ReminderWishes {
    try #require(ReminderWishes(address: address, quiet: quiet.flatMap(QuietHours.init)))
  }

  private var due: [String] { scenario.state.remindersDue(at: scenario.at).map(\.account.rawValue) }

  private mutating func remind(_ person: Person) throws {
    try scenario.perform(.remindOutside(person.account), by: .clock)
  }

  @Test("Only who asked for it is told, and only while something waits for her")
  mutating func optIn() throws {
    _ = try scenario.submit(.demoQuestion, by: .wren)
    #expect(due == [])
    try scenario.perform(.chooseReminders(wishes()), by: .linnet)
    try scenario.perform(.chooseReminders(wishes()), by: .wren)
    #expect(due == ["linnet"])
  }

  @Test("Once a day at most, and within a week the same is not said twice")
  mutating func daily() throws {
    let question = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.perform(.chooseReminders(wishes()), by: .linnet)
    try remind(.linnet)
    #expect(due == [])
    #expect(scenario.refusal(of: .remindOutside(Person.linnet.account), by: .clock) == .nothingToDo)
    scenario.at = scenario.at.advanced(by: .hours(23))
    _ = try scenario.submit(.demoQuestion, by: .heron)
    #expect(due == [])
    scenario.at = scenario.at.advanced(by: .hours(1))
    #expect(due == ["linnet"])
    try remind(.linnet)
    scenario.at = scenario.at.advanced(by: .days(6))
    #expect(due == [])
    scenario.at = scenario.at.advanced(by: .days(1))
    #expect(due == ["linnet"])
    try scenario.perform(.advance(question, to: "withdrawn", note: nil), by: .wren)
    #expect(due == ["linnet"])
  }

  @Test("A call about acute risk waits for nothing, is said once, and not after somebody is there")
  mutating func urgent() throws {
    _ = try scenario.submit(.demoQuestion, by: .wren)
    for person in [Person.linnet, .heron] { try scenario.perform(.chooseReminders(wishes()), by: person) }
    try remind(.linnet)
    let fields = [Body.Field(name: "question", value: "What now?"), Body.Field(name: "risk", value: "acute")]
    let ref = try scenario.submit(PostDraft(circle: Place.trauma, kind: "case", fields: fields), by: .wren)
    #expect(scenario.state.remindersDue(at: scenario.at).map(\.isUrgent) == [true, true])
    try remind(.linnet)
    #expect(due == ["heron"])
    try scenario.perform(.respond(ref, choice: "here"), by: .linnet)
    #expect(scenario.state.remindersDue(at: scenario.at).allSatisfy { !$0.isUrgent })
  }

  @Test("Another address takes the place of the first, which is erased; off, and leaving, erase it as well")
  mutating func erased() throws {
    let first = try #require(try scenario.perform(.chooseReminders(wishes("one")), by: .wren).first)
    #expect(first.body.flatMap { ReminderWishes($0) }?.address == "one")
    #expect(first.target == .own(Person.wren.participant))
    let second = try scenario.perform(.chooseReminders(wishes("two")), by: .wren)
    #expect(second.compactMap(\.erasedSubjects) == [[first.id]])
    let off = try scenario.perform(.chooseReminders(nil), by: .wren)
    #expect(off.compactMap(\.erasedSubjects) == [[second[0].id]])
    #expect(off[0].body == nil)
    #expect(!scenario.state.hasReminders(Person.wren.account))
    #expect(scenario.refusal(of: .chooseReminders(nil), by: .wren) == .nothingToDo)

    for (person, leaving) in [
      (Person.heron, Command.closeOwnAccount), (.moss, .disableAccount(Person.moss.handle)),
    ] {
      let chosen = try #require(try scenario.perform(.chooseReminders(wishes()), by: person).first)
      let left = try scenario.perform(leaving, by: person == .heron ? person.author : .host)
      #expect(left.compactMap(\.erasedSubjects) == [[chosen.id]])
      #expect(!scenario.state.hasReminders(person.account))
    }
  }

  @Test("Only the clock has it recorded")
  mutating func onlyTheClock() throws {
    _ = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.perform(.chooseReminders(wishes()), by: .linnet)
    for author in [Author.host, Person.linnet.author, Person.moss.author] {
      #expect(scenario.refusal(of: .remindOutside(Person.linnet.account), by: author) == .notAllowed)
    }
  }

  @Test("An address holds for as long as it is wanted, and goes with its days once it is not")
  mutating func retention() throws {
    try scenario.perform(.chooseReminders(wishes()), by: .wren)
    let entry = try #require(scenario.events.last.map { LoggedEntry(envelope: $0.envelope, facts: $0.facts) })
    let later = scenario.at.advanced(byDays: 400)
    #expect(Expiry(scenario.state, at: later).verdict(on: entry) == .stays)
    try scenario.perform(.chooseReminders(nil), by: .wren)
    #expect(Expiry(scenario.state, at: later).verdict(on: entry) == .goes)
  }

  @Test("No description shows an address")
  func secret() throws {
    let wishes = try wishes("wren@demo.example", quiet: "21:00-07:00")
    #expect(!"\(wishes) \(String(reflecting: wishes)) \(Command.chooseReminders(wishes))".contains("wren@"))
    var shown = ""
    dump(wishes, to: &shown)
    #expect(!shown.contains("wren@"))
  }

  @Test(
    "Quiet hours are by her own clock, also past midnight",
    arguments: [
      ("21:00-07:30", "2026-11-23T20:59", false), ("21:00-07:30", "2026-11-23T21:00", true),
      ("21:00-07:30", "2026-11-24T07:29", true), ("21:00-07:30", "2026-11-24T07:30", false),
      ("12:00-13:00", "2026-11-23T12:30", true), ("12:00-13:00", "2026-11-23T13:00", false),
      ("21:00-07:00+02:00", "2026-11-23T19:00", true), ("21:00-07:00+02:00", "2026-11-24T05:00", false),
      ("21:00-07:00-05:30", "2026-11-24T02:30", true), ("21:00-07:00-05:30", "2026-11-24T12:30", false),
    ])
  func quietHours(text: String, time: String, isQuiet: Bool) throws {
    let hours = try #require(QuietHours(text))
    let day = try #require(Moment(day: String(time.prefix(10))))
    let clock = time.suffix(5).split(separator: ":").compactMap { Int64($0) }
    #expect(hours.contains(day.advanced(by: .minutes(clock[0] * 60 + clock[1]))) == isQuiet)
    #expect(QuietHours(hours.text) == hours)
  }

  @Test(
    "What is no such span of hours is refused",
    arguments: [
      "", "21-7", "21:00-21:00", "24:00-07:00", "21:60-07:00", "21:00/07:00", "21:00-07:00*02:00", "21:00-07:00+15:00",
      "21:00-07:00+02", "2１:00-07:0",
    ])
  func noQuietHours(text: String) { #expect(QuietHours(text) == nil) }

  @Test(
    "An address is one word",
    arguments: ["", "two words", "line\nbreak", "a\u{7}bell", String(repeating: "x", count: 255)])
  func noAddress(text: String) { #expect(ReminderWishes(address: text, quiet: nil) == nil) }
}
