import Collective
import CollectiveFixture
import Testing

@Suite("What stewards are told together")
struct StewardshipTests {
  private var scenario: Scenario
  private let inside = AccountID(rawValue: "inside")
  private let outside = AccountID(rawValue: "outside")

  init() throws {
    scenario = try Scenario.founded()
    let roles: [Role: Moment] = [.member: Moment(milliseconds: .max), .steward: Moment(milliseconds: .max)]
    for id in [inside, outside] {
      try scenario.perform(.openAccount(id, name(id.rawValue), roles: roles, invitation: nil), by: .host)
    }
    try scenario.perform(.join(Place.trauma, founding: nil), by: .participant(.account(inside)))
  }

  /// What a steward was told, notice by notice.
  private func told(_ steward: AccountID) -> [[String]] {
    scenario.events.compactMap { event in
      guard case .governed(.stewardsTold(let duties)) = event.facts, event.target == .own(.account(steward)) else {
        return nil
      }
      return duties.map(Kinds.standard.sentence(of:))
    }
  }

  @Test("One notice for all that waits, to each steward alike, in the circle or not; never a title or a name")
  mutating func collected() throws {
    for _ in 1...3 { _ = try scenario.submit(.demoQuestion, by: .wren) }
    try scenario.wait(.days(5))
    #expect(told(inside) == [["question in #trauma, unanswered for days (3)"]])
    #expect(told(outside) == told(inside))
    #expect(told(Person.moss.account) == [])
  }

  @Test("Once a day at most: what came up meanwhile waits, and all that waits is said again with it")
  mutating func onceADay() throws {
    _ = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.wait(.hours(5))
    _ = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.wait(.days(5))
    #expect(told(inside).count == 1)
    try scenario.wait(.hours(24))
    #expect(told(inside).last == ["question in #trauma, unanswered for days (2)"])
    #expect(told(inside).count == 2)
    try scenario.wait(.days(5))
    #expect(told(inside).count == 2)
    try scenario.wait(.days(3))
    #expect(told(inside).last?.first == "question in #trauma, unanswered for more than a week (2)")
  }

  @Test("What was settled before they were told is not told")
  mutating func settled() throws {
    _ = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.wait(.hours(1))
    let late = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.wait(.days(5))
    try scenario.perform(.advance(late, to: "taken", note: nil), by: .linnet)
    try scenario.wait(.days(1))
    #expect(told(inside).count == 1)
  }

  @Test("Licences that run out, and hats that end, in time; whoever wears one is told as well")
  mutating func ends() throws {
    let day = scenario.at.advanced(byDays: 40).day
    _ = try scenario.submit(
      PostDraft(
        circle: Place.trauma, kind: "licence",
        fields: ["type", "jurisdiction", "number"].map { Body.Field(name: $0, value: "demo") }
          + [Body.Field(name: "expires", value: day)]), by: .wren)
    let keeper = AccountID(rawValue: "keeper")
    try scenario.perform(
      .openAccount(keeper, name("keeper"), roles: [.mentor: scenario.at.advanced(byDays: 60)], invitation: nil),
      by: .host)
    try scenario.wait(.days(20))
    #expect(told(outside) == [["licence in #trauma, runs out within a month (1)"]])
    try scenario.wait(.days(20))
    #expect(told(outside).count == 1)
    try scenario.wait(.days(7))
    #expect(told(outside).last == ["hat of mentor, ends within two weeks (1)"])
    let wearer = scenario.events.filter { $0.target == .own(.account(keeper)) }.map(\.facts)
    #expect(wearer.count == 1)
  }

  @Test("Nobody is told where nobody is steward; whoever becomes one is")
  mutating func nobody() throws {
    var scenario = try Scenario.founded()
    _ = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.wait(.days(6))
    let id = AccountID(rawValue: "later")
    try scenario.perform(
      .openAccount(id, name("later"), roles: [.steward: Moment(milliseconds: .max)], invitation: nil), by: .host)
    try scenario.wait(.hours(1))
    self.scenario = scenario
    #expect(told(id) == [["question in #trauma, unanswered for days (1)"]])
  }
}
