import CollectiveFixture
import Testing

@testable import Collective

@Suite("Articles that an act rests on")
struct ArticleTests {
  private var scenario: Scenario
  private let others: [Person] = [.heron, .juniper, .moss, .linnet, .alder]

  init() throws { scenario = try Scenario.founded() }

  private static func proposal(_ text: String?) -> PostDraft {
    var fields = [Body.Field(name: "aim", value: "a demo aim"), Body.Field(name: "change", value: "guidelines")]
    if let text { fields.append(Body.Field(name: "text", value: text)) }
    return PostDraft(circle: Place.trauma, kind: "proposal", fields: fields)
  }

  private mutating func adopt(_ text: String) throws {
    let ref = try scenario.submit(Self.proposal(text), by: .wren)
    for answer in ["go-on", "heard"] {
      for person in others { try scenario.perform(.respond(ref, choice: answer), by: person) }
    }
    try scenario.perform(.advance(ref, to: "consent", note: nil), by: .wren)
    for person in others { try scenario.perform(.respond(ref, choice: "no-objection"), by: person) }
  }

  private mutating func refused(_ command: Command, by person: Person) throws -> Refusal {
    do throws(Refusal) {
      try scenario.perform(command, by: person)
    } catch {
      return error
    }
    throw NothingHappened()
  }

  private mutating func flag(_ article: Int) throws -> Command {
    let said = try scenario.say(by: .wren)
    return .submit(
      PostDraft(
        circle: Place.trauma, kind: "flag",
        fields: [
          Body.Field(name: "subject", value: said.rawValue), Body.Field(name: "article", value: String(article)),
          Body.Field(name: "reason", value: "a demo reason"),
        ]))
  }

  @Test("Numbers are read from headings, from plain lines where there are none, and from nothing else")
  func numbers() {
    #expect(Articles.numbers(in: "# Ours\n\n## 2. Least\n\n1. first\n\n##3. x\n## 12. Care\n") == [2, 3, 12])
    #expect(Articles.numbers(in: "1. Be kind.\n 2. Say little.\n2026 is no article\n3.5 neither") == [1, 2])
    #expect(Articles.numbers(in: "Be kind.").isEmpty)
    #expect(Articles.numbers(in: "0. nothing\n1000. too many").isEmpty)
  }

  @Test("Guidelines are proposed as a whole, with numbered articles")
  mutating func proposed() {
    #expect(scenario.refusal(of: .submit(Self.proposal(nil)), by: .wren) == .fieldRequired)
    #expect(scenario.refusal(of: .submit(Self.proposal("Be kind.")), by: .wren) == .fieldInvalid)
    #expect(scenario.refusal(of: .submit(Self.proposal("1. Be kind.")), by: .wren) == nil)
  }

  @Test("By every door: an article that is not in force is refused, with those that are and how to read them")
  mutating func everyDoor() throws {
    try adopt("## 1. One\n## 2. Two\n## 7. Seven")
    let said = try scenario.say(by: .wren)
    let concern = try scenario.submit(.demoFlag(about: try scenario.say(by: .wren).rawValue), by: .heron)
    try scenario.perform(.advance(concern, to: "reading", note: nil), by: .alder)
    let commands: [(Command, Person)] = [
      (try flag(5), .heron), (.advance(concern, to: "taken-out", note: "art. 5: a reason"), .alder),
      (.takeBack(said, in: Place.inTrauma, reason: "art. 5: a reason"), .moss),
      (.kick(Person.wren.participant, from: Place.trauma, reason: "art. 5: a reason"), .moss),
    ]
    for (command, person) in commands {
      let refusal = try refused(command, by: person)
      #expect(refusal.code == .unknownArticle)
      #expect(refusal.context.last == "5")
      #expect(refusal.text.contains("The nearest are 2 and 7"))
      #expect(refusal.text.contains("GUIDELINES"))
    }
    let beyond = try refused(try flag(99), by: .heron)
    #expect(beyond.text.contains("They are numbered 1 to 7"))
    let last: Command = .advance(concern, to: "taken-out", note: "art. 7: a reason")
    #expect(scenario.refusal(of: last, by: .alder) == nil)
  }

  @Test("A version that takes an article away takes the ground of later acts, not of earlier ones")
  mutating func versions() throws {
    try adopt("1. One\n2. Two\n3. Three")
    let flag = try flag(3)
    try scenario.perform(flag, by: .heron)
    let concern = try #require(scenario.state.posts.values.first { $0.kind == "flag" })
    try adopt("1. One\n2. Two")
    let again = try self.flag(3)
    #expect(scenario.refusal(of: again, by: .juniper) == .unknownArticle)
    try scenario.decide(concern.ref, "kept", note: "art. 2: a reason", by: .moss)
    #expect(try scenario.post(concern.ref).state == "kept")
  }

  @Test("Before any version is in force, an act rests on an article that is proposed; on any, where none is")
  mutating func beforeAny() throws {
    #expect(scenario.refusal(of: try flag(9), by: .heron) == nil)
    let proposal = try scenario.submit(Self.proposal("1. One\n2. Two"), by: .wren)
    let refusal = try refused(try flag(9), by: .heron)
    #expect(refusal.code == .unknownArticle)
    #expect(refusal.text.contains("proposed"))
    #expect(refusal.text.contains("POSTS \(proposal.text)"))
    #expect(scenario.refusal(of: try flag(2), by: .heron) == nil)
    try scenario.perform(.advance(proposal, to: "withdrawn", note: nil), by: .wren)
    #expect(scenario.refusal(of: try flag(9), by: .juniper) == nil)
  }
}
