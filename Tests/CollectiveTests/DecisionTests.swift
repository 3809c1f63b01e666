import Collective
import CollectiveFixture
import Testing

@Suite("Decisions that hold")
struct DecisionTests {
  private var scenario: Scenario
  private let others: [Person] = [.heron, .juniper, .moss, .linnet, .alder]

  init() throws { scenario = try Scenario.founded() }

  private static func proposal(_ change: String, _ fields: [(String, String)] = []) -> PostDraft {
    let given = [("aim", "a demo aim"), ("change", change), ("text", "1. Be kind.\n2. Say little.")] + fields
    return PostDraft(
      circle: Place.trauma, kind: "proposal", fields: given.map { Body.Field(name: $0.0, value: $0.1) })
  }

  private mutating func adopt(_ draft: PostDraft) throws -> PostRef {
    let ref = try scenario.submit(draft, by: .wren)
    for answer in ["go-on", "heard"] {
      for person in others { try scenario.perform(.respond(ref, choice: answer), by: person) }
    }
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
    for person in others { try scenario.perform(.respond(ref, choice: "no-objection"), by: person) }
    return ref
  }

  private func isDuty(_ ref: PostRef, of person: Person) throws -> Bool {
    scenario.state.awaits(person.participant, try scenario.post(ref), at: scenario.at)
  }

  @Test(
    "A decision comes back after half a year, as a duty of the stewards and of who proposed it, and holds meanwhile")
  mutating func comesBack() throws {
    _ = try adopt(Self.proposal("role steward heron until 2999-01-01"))
    let ref = try adopt(Self.proposal("nothing"))
    #expect(try scenario.post(ref).due == scenario.at.advanced(byDays: 182))
    #expect(try !isDuty(ref, of: .heron))
    try scenario.wait(.days(182))
    #expect(try scenario.post(ref).state == "review")
    #expect(try scenario.post(ref).isInForce)
    #expect(try isDuty(ref, of: .heron) && isDuty(ref, of: .wren) && !isDuty(ref, of: .moss))

    #expect(scenario.refusal(of: .advance(ref, to: "adopted", note: "go on"), by: .heron) == .dayRequired)
    let day = try #require(Moment(day: "2024-12-01"))
    #expect(scenario.refusal(of: .advance(ref, to: "adopted", note: "2024-12-01: it works"), by: .moss) == .notAllowed)
    try scenario.perform(.advance(ref, to: "adopted", note: "2024-12-01: it works"), by: .heron)
    #expect(try scenario.post(ref).due == day)
    try scenario.wait(day.elapsed(since: scenario.at))
    #expect(try scenario.post(ref).state == "review")
  }

  @Test("A proposal may name the day on which it is looked at again, if that is still to come")
  mutating func named() throws {
    let ref = try adopt(Self.proposal("nothing", [("review", "2023-12-24")]))
    #expect(try scenario.post(ref).due == Moment(day: "2023-12-24"))
    for day in ["2020-01-01", scenario.at.day] {
      let past = Self.proposal("nothing", [("review", day)])
      #expect(scenario.refusal(of: .submit(past), by: .wren) == .fieldInvalid)
    }
  }

  @Test("What says the same thing anew takes the place of what said it before, and so does what names it")
  mutating func replaced() throws {
    let first = try adopt(Self.proposal("guidelines"))
    let hold = try adopt(Self.proposal("hold #trauma on"))
    let words = try adopt(Self.proposal("nothing"))
    let second = try adopt(Self.proposal("guidelines"))
    let off = try adopt(Self.proposal("hold #trauma off", [("replaces", words.text)]))
    let states = try [first, hold, words, second, off].map { try scenario.post($0).state }
    #expect(states == ["replaced", "replaced", "replaced", "adopted", "adopted"])
    let inForce = scenario.state.posts.values.filter(\.isInForce).map(\.ref)
    #expect(Set(inForce) == [second, off])
    try scenario.wait(.days(400))
    #expect(try scenario.post(first).state == "replaced", "what no longer holds does not come back")
  }

  @Test("Its minutes are of what all could read: who was asked, what was said, never what was answered in silence")
  mutating func minutes() throws {
    let ref = try scenario.submit(Self.proposal("nothing"), by: .wren)
    for person in others { try scenario.perform(.respond(ref, choice: "go-on"), by: person) }
    for person in others { try scenario.perform(.respond(ref, choice: "heard", note: "a demo word"), by: person) }
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
    try scenario.perform(.respond(ref, choice: "object", note: "a demo harm"), by: .heron)
    for person in others { try scenario.perform(.respond(ref, choice: "no-objection"), by: person) }
    let post = try scenario.post(ref)
    #expect(Set(post.asked) == Set(others.map(\.account)))
    let minuted = scenario.events.filter { post.minutes.contains($0.seq) }
    #expect(minuted.count == 1 + 5 + 1 + 5 + 4, "submitted, heard, object, no objection, and four moves")
    #expect(minuted.allSatisfy { $0.target == Place.inTrauma })
  }
}
