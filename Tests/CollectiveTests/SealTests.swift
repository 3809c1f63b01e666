import Collective
import CollectiveFixture
import Testing

@Suite("A post without its author's name")
struct SealTests {
  private var scenario: Scenario
  private let ref: PostRef

  init() throws {
    scenario = try Scenario.founded()
    var fields = PostDraft.demoCase().fields
    fields.append(Body.Field(name: "sealed", value: "yes"))
    ref = try scenario.submit(PostDraft(circle: Place.trauma, kind: "case", fields: fields), by: .wren)
  }

  /// Everything that the log holds about who did what.
  private var authors: Set<Author> { Set(scenario.events.filter { $0.seq > founding }.map(\.envelope.author)) }
  private var founding: Int64 { Int64(foundingCommands.count) }

  @Test("Nothing in the log names her, whatever she does with it")
  mutating func noName() throws {
    try scenario.perform(.respond(ref, choice: "clear"), by: .heron)
    try scenario.say("What helped?", in: .room(ref), by: .heron)
    let own = try scenario.say("Slowing down.", in: .room(ref), by: .wren)
    try scenario.perform(.takeBack(own, in: .room(ref)), by: .wren)
    try scenario.perform(.advance(ref, to: "open", note: "let us begin"), by: .wren)
    let question = [Body.Field(name: "question", value: "How slowly?")]
    try scenario.perform(.amend(ref, revision: 1, fields: question, attested: ["name"]), by: .wren)
    let day = scenario.at.advanced(byDays: 3).day
    try scenario.perform(.advance(ref, to: "discussed", note: "\(day): more slowly"), by: .wren)
    try scenario.wait(.days(4))
    #expect(!authors.contains(Person.wren.author))
    #expect(!scenario.events.contains { $0.seq > founding && $0.target == .own(Person.wren.participant) })
    let author = try scenario.post(ref).author
    #expect(authors == [.participant(author), Person.heron.author, .clock])
    #expect(scenario.state.nick(of: author)?.text == ref.text)
  }

  @Test("To her it is hers: she reads it, moves it, and is told when it is due")
  mutating func hers() throws {
    #expect(scenario.state.sees(Person.wren.participant, .room(ref)))
    #expect(scenario.state.awaits(Person.wren.participant, try scenario.post(ref), at: scenario.at) == false)
    #expect(scenario.refusal(of: .respond(ref, choice: "clear"), by: .wren) == .notAllowed)
    #expect(scenario.refusal(of: .advance(ref, to: "open", note: nil), by: .heron) == .notAllowed)
    try scenario.perform(.advance(ref, to: "open", note: nil), by: .wren)
    #expect(scenario.state.audience(of: .room(ref)) == [Person.wren.participant])
    #expect(scenario.state.targets(of: Person.wren.participant).contains(.room(ref)))
  }

  @Test("Whoever does not hold the key sees nobody behind it")
  func withoutKey() throws {
    var thief = Collective()
    for event in scenario.events { thief.apply(event) }
    #expect(!thief.sees(Person.wren.participant, .room(ref)))
    #expect(thief == scenario.state)
    let author = try scenario.post(ref).author
    #expect(thief.person(behind: author) == author)
  }

  @Test("She is not drawn for a concern about it")
  mutating func notHerOwnReviewer() throws {
    var fields = PostDraft.demoCase().fields
    fields.append(Body.Field(name: "sealed", value: "yes"))
    let own = try scenario.submit(PostDraft(circle: Place.trauma, kind: "case", fields: fields), by: .moss)
    let concern = try scenario.submit(.demoFlag(about: own.text), by: .heron)
    #expect(try scenario.post(concern).drawn == [Person.alder.account])
  }

  @Test("Who is called to an acute case does not tell by who is missing; she answers no call of her own")
  mutating func calling() throws {
    let fields = [
      Body.Field(name: "question", value: "What now?"), Body.Field(name: "risk", value: "acute"),
      Body.Field(name: "sealed", value: "yes"),
    ]
    let acute = try scenario.submit(PostDraft(circle: Place.trauma, kind: "case", fields: fields), by: .wren)
    #expect(try scenario.post(acute).drawn == Set(Person.allCases.map(\.account)))
    #expect(scenario.refusal(of: .respond(acute, choice: "here"), by: .wren) == .notAllowed)
    try scenario.perform(.respond(acute, choice: "here"), by: .heron)
    #expect(try scenario.post(acute).state == "open")
  }

  @Test("A closed account is behind nothing any more")
  mutating func closed() throws {
    try scenario.perform(.disableAccount(Person.wren.handle), by: .host)
    #expect(!scenario.state.sees(Person.wren.participant, .room(ref)))
    #expect(scenario.refusal(of: .advance(ref, to: "open", note: nil), by: .wren) == .notAllowed)
  }

  @Test("Two moderators without a part in it learn it together, and nobody else; the register does not say of which")
  mutating func unsealed() throws {
    func request() -> PostDraft {
      PostDraft(
        circle: Place.trauma, kind: "unseal",
        fields: [
          Body.Field(name: "subject", value: ref.text), Body.Field(name: "article", value: "2"),
          Body.Field(name: "reason", value: "a demo reason"),
        ])
    }
    #expect(scenario.refusal(of: .submit(request()), by: .heron) == .notAllowed)
    let asked = try scenario.submit(request(), by: .moss)
    #expect(try scenario.post(asked).drawn == [Person.alder.account])
    #expect(scenario.state.revealedAuthor(by: try scenario.post(asked), to: Person.moss.participant) == nil)
    try scenario.perform(.respond(asked, choice: "agree"), by: .alder)
    for person in [Person.moss, .alder] {
      #expect(
        scenario.state.revealedAuthor(by: try scenario.post(asked), to: person.participant) == Person.wren.participant)
    }
    #expect(scenario.state.revealedAuthor(by: try scenario.post(asked), to: Person.heron.participant) == nil)
    #expect(scenario.events.last?.facts == .registered(Act(kind: .unseal)))
    #expect(!authors.contains(Person.wren.author))
  }

  @Test("A moderator who spoke in its room does not ask")
  mutating func involved() throws {
    try scenario.perform(.respond(ref, choice: "clear"), by: .moss)
    try scenario.say("What helped?", in: .room(ref), by: .moss)
    let request = PostDraft(
      circle: Place.trauma, kind: "unseal",
      fields: [
        Body.Field(name: "subject", value: ref.text), Body.Field(name: "article", value: "2"),
        Body.Field(name: "reason", value: "a demo reason"),
      ])
    #expect(scenario.refusal(of: .submit(request), by: .moss) == .notAllowed)
  }
}
