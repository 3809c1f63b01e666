import Collective
import CollectiveFixture
import Testing

@Suite("An appeal")
struct AppealTests {
  private var scenario: Scenario

  init() throws { scenario = try Scenario.founded() }

  private mutating func takenOut() throws -> (id: EventID, concern: PostRef) {
    let id = try scenario.say(by: .wren)
    let ref = try scenario.submit(.demoFlag(about: id.rawValue), by: .heron)
    try scenario.decide(ref, "taken-out", by: .moss)
    return (id, ref)
  }

  private mutating func answer(_ appeal: PostRef, _ choice: String) throws {
    for id in try scenario.post(appeal).drawn.sorted(by: { $0.rawValue < $1.rawValue }) {
      guard try scenario.post(appeal).state == "asked" else { return }
      try scenario.perform(.respond(appeal, choice: choice, note: "a demo reason"), by: .participant(.account(id)))
    }
  }

  @Test("Two members without a part in the text or the act look again; both undo it, and the register has both")
  mutating func overturned() throws {
    let (id, concern) = try takenOut()
    let appeal = try scenario.submit(.demoAppeal(about: id.rawValue), by: .wren)
    let drawn = try scenario.drawn(appeal)
    #expect(drawn.count == 2 && Set(drawn).isDisjoint(with: [.wren, .heron, .moss]))
    let first = try #require(drawn.first)
    try scenario.perform(.respond(appeal, choice: "overturn", note: "a demo reason"), by: first)
    #expect(scenario.state.obscured[id]?.manner == .takenOut, "one alone undoes nothing")
    try scenario.perform(.respond(appeal, choice: "overturn", note: "a demo reason"), by: try #require(drawn.last))
    #expect(scenario.state.obscured[id] == nil)
    #expect(scenario.register.map(\.act.kind) == [.view, .takeOut, .overturn])
    #expect(scenario.register.allSatisfy { $0.act.ref == concern })
    #expect(scenario.notices(to: .wren).last?.act == .overturn)
    #expect(scenario.refusal(of: .submit(.demoAppeal(about: id.rawValue)), by: .wren) == .notAllowed)
  }

  @Test("One who lets it stay decides; words deleted meanwhile do not come back, and while it runs nothing is deleted")
  mutating func upheld() throws {
    let (id, concern) = try takenOut()
    let appeal = try scenario.submit(.demoAppeal(about: concern.text), by: .wren)
    #expect(
      scenario.refusal(of: .advance(concern, to: "delete-asked", note: "art. 2: x"), by: .moss) == .concernOpen)
    try answer(appeal, "uphold")
    #expect(try scenario.post(appeal).state == "upheld")
    #expect(scenario.state.obscured[id]?.manner == .takenOut)
    #expect(scenario.register.last?.act.kind == .uphold)
  }

  @Test("Seven days of silence leave it as it is, and she may ask again")
  mutating func lapsed() throws {
    let (id, _) = try takenOut()
    let appeal = try scenario.submit(.demoAppeal(about: id.rawValue), by: .wren)
    try scenario.wait(.days(7))
    #expect(try scenario.post(appeal).state == "lapsed")
    #expect(scenario.refusal(of: .submit(.demoAppeal(about: id.rawValue)), by: .wren) == nil)
  }

  @Test("Only whoever was acted on asks, of what was done to her, and within 14 days")
  mutating func whoAndWhen() throws {
    let (id, concern) = try takenOut()
    for person in [Person.heron, .moss, .juniper] {
      #expect(scenario.refusal(of: .submit(.demoAppeal(about: concern.text)), by: person) == .unknownMessage)
    }
    let kept = try scenario.say(by: .wren)
    #expect(scenario.refusal(of: .submit(.demoAppeal(about: kept.rawValue)), by: .wren) == .unknownMessage)
    try scenario.wait(.days(14))
    #expect(scenario.refusal(of: .submit(.demoAppeal(about: id.rawValue)), by: .wren) == .notAllowed)
  }

  @Test("A pause that is undone is over at once")
  mutating func pauseLifted() throws {
    let ref = try scenario.submit(.demoFlag(about: try scenario.say(by: .wren).rawValue), by: .heron)
    try scenario.decide(ref, "paused", by: .moss)
    let appeal = try scenario.submit(.demoAppeal(about: ref.text), by: .wren)
    try answer(appeal, "overturn")
    #expect(scenario.state.accounts[Person.wren.account]?.pause == nil)
    try scenario.say(by: .wren)
  }

  @Test("Whoever was drawn reads the words only on the record, is still awaited, and may leave it to another")
  mutating func viewing() throws {
    let (id, _) = try takenOut()
    let appeal = try scenario.submit(.demoAppeal(about: id.rawValue), by: .wren)
    let drawn = try scenario.drawn(appeal)
    let first = try #require(drawn.first)
    #expect(scenario.state.subjects(of: try scenario.post(appeal), readBy: first.participant) == [])
    try scenario.perform(.respond(appeal, choice: "view"), by: first)
    #expect(scenario.state.subjects(of: try scenario.post(appeal), readBy: first.participant) == [id])
    #expect(scenario.register.last?.act.kind == .view)
    #expect(scenario.state.awaits(first.participant, try scenario.post(appeal), at: scenario.at))
    try scenario.perform(.respond(appeal, choice: "not-me"), by: first)
    let left = try scenario.drawn(appeal)
    #expect(left.count == 2 && !left.contains(first))
  }
}
