import Collective
import CollectiveFixture
import Testing

@Suite("A concern")
struct FlagTests {
  private var scenario: Scenario

  init() throws { scenario = try Scenario.founded() }

  private mutating func flag(_ subject: String, by person: Person = .heron) throws -> PostRef {
    try scenario.submit(.demoFlag(about: subject), by: person)
  }

  private mutating func flagRefusal(_ subject: String, by person: Person = .heron) -> Refusal.Code? {
    scenario.refusal(of: .submit(.demoFlag(about: subject)), by: person)
  }

  @Test("It reaches the moderators without a part in it, and the one who raised it; nobody else knows of it")
  mutating func reviewers() throws {
    let ref = try flag(try scenario.say(by: .wren).rawValue)
    #expect(try scenario.post(ref).drawn == [Person.moss.account, Person.alder.account])
    let readers = Set([Person.heron, .moss, .alder].map(\.participant))
    #expect(Set(scenario.state.audience(of: .room(ref))) == readers)
    for person in Person.allCases {
      #expect(
        scenario.state.mayKnow(person.participant, of: try scenario.post(ref)) == readers.contains(person.participant))
    }
    #expect(scenario.events.last?.target == .room(ref))
  }

  @Test("Neither the author nor who raised it reviews it")
  mutating func notThemselves() throws {
    let ofMoss = try flag(try scenario.say(by: .moss).rawValue)
    #expect(try scenario.post(ofMoss).drawn == [Person.alder.account])
    let byMoss = try flag(try scenario.say(by: .wren).rawValue, by: .moss)
    #expect(try scenario.post(byMoss).drawn == [Person.alder.account])
    let between = try flag(try scenario.say(by: .moss).rawValue, by: .alder)
    let byLot = try scenario.post(between).drawn
    #expect(byLot.count == 2 && byLot.isDisjoint(with: [Person.moss.account, Person.alder.account]))
  }

  @Test("Nobody reviews who stepped out of the case, whom it is not for, or who spoke in it")
  mutating func involvedInCase() throws {
    func reviewers(_ involve: (inout Scenario, PostRef) throws -> Void, notFor: [Person] = []) throws -> Set<AccountID>
    {
      var scenario = scenario
      let ref = try scenario.submit(.demoCase(notFor: notFor), by: .wren)
      try scenario.perform(.respond(ref, choice: "clear"), by: .heron)
      try involve(&scenario, ref)
      let concern = try scenario.submit(.demoFlag(about: ref.text), by: .heron)
      return try scenario.post(concern).drawn
    }
    let anyone = try reviewers { _, _ in }
    let withoutRecused = try reviewers { try $0.perform(.respond($1, choice: "recuse"), by: .moss) }
    let withoutNotFor = try reviewers({ _, _ in }, notFor: [.moss])
    let withoutSpeaker = try reviewers {
      try $0.perform(.respond($1, choice: "clear"), by: .moss)
      try $0.say(in: .room($1), by: .moss)
    }
    #expect(anyone == [Person.moss.account, Person.alder.account])
    for uninvolved in [withoutRecused, withoutNotFor, withoutSpeaker] {
      #expect(uninvolved == [Person.alder.account])
    }
  }

  @Test("Only what one may see can be raised; the rest reads like what does not exist")
  mutating func subjects() throws {
    let direct = try scenario.say(
      in: .between(Person.wren.participant, Person.juniper.participant), by: .wren)
    #expect(flagRefusal(direct.rawValue) == .unknownMessage)
    #expect(flagRefusal("unknown") == .unknownMessage)
    #expect(flagRefusal("C-7777") == .unknownMessage)
    let ref = try scenario.submit(.demoCase(), by: .wren)
    let body = try #require(scenario.events.last).id
    #expect(flagRefusal(body.rawValue) == .unknownMessage)
    try scenario.perform(.respond(ref, choice: "known"), by: .heron)
    #expect(flagRefusal(ref.text) == .unknownMessage)
  }

  @Test("What was taken back needs no concern any more")
  mutating func takenBackSubject() throws {
    let id = try scenario.say(by: .wren)
    try scenario.perform(.takeBack(id, in: Place.inTrauma), by: .wren)
    #expect(flagRefusal(id.rawValue) == .unknownMessage)
  }

  @Test(
    "Whatever a reviewer does needs an article and a reason",
    arguments: ["hidden", "kept", "taken-out", "written-to", "quieted", "removed", "paused"])
  mutating func articleAndReason(state: String) throws {
    let ref = try flag(try scenario.say(by: .wren).rawValue)
    if state != "hidden" { try scenario.perform(.advance(ref, to: "reading", note: nil), by: .moss) }
    #expect(scenario.refusal(of: .advance(ref, to: state, note: nil), by: .moss) == .reasonRequired)
    #expect(scenario.refusal(of: .advance(ref, to: state, note: "no article"), by: .moss) == .articleRequired)
    #expect(scenario.refusal(of: .advance(ref, to: state, note: "art. 2:  "), by: .moss) == .reasonRequired)
    #expect(scenario.refusal(of: .advance(ref, to: state, note: "art. 2: a reason"), by: .heron) == .notAllowed)
    #expect(scenario.refusal(of: .advance(ref, to: state, note: "art. 2: a reason"), by: .wren) == .unknownPost)
    let events = try scenario.perform(.advance(ref, to: state, note: "art. 2: a reason"), by: .moss)
    let entry = try #require(events.first { $0.facts.kind == .registered })
    guard case .registered(let act) = entry.facts else { return }
    #expect(act.article == 2)
    #expect(entry.target == .collective)
    #expect(entry.body == .text("a reason"))
  }

  @Test("Hidden in its place, kept and in view again")
  mutating func hiddenAndKept() throws {
    let id = try scenario.say(by: .wren)
    let ref = try flag(id.rawValue)
    let hiding = try scenario.perform(.advance(ref, to: "hidden", note: "art. 2: a reason"), by: .moss)
    #expect(scenario.state.obscured[id]?.manner == .hidden)
    #expect(hiding.contains { $0.target == Place.inTrauma && $0.facts.kind == .obscured })
    try scenario.decide(ref, "kept", by: .alder)
    #expect(scenario.state.obscured[id] == nil)
  }

  @Test("A post is taken out in its circle and in its room")
  mutating func postTakenOut() throws {
    let ref = try scenario.submit(.demoCase(), by: .wren)
    let words = scenario.events.suffix(2).map(\.id)
    let concern = try flag(ref.text)
    try scenario.decide(concern, "taken-out", by: .moss)
    #expect(words.allSatisfy { scenario.state.obscured[$0]?.manner == .takenOut })
  }

  @Test("While it is open its subject is neither taken back nor changed; afterwards it may be")
  mutating func openConcern() throws {
    let id = try scenario.say(by: .wren)
    let concern = try flag(id.rawValue)
    #expect(scenario.refusal(of: .takeBack(id, in: Place.inTrauma), by: .wren) == .concernOpen)
    try scenario.decide(concern, "taken-out", by: .moss)
    #expect(scenario.refusal(of: .takeBack(id, in: Place.inTrauma), by: .wren) == nil)

    let ref = try scenario.submit(.demoCase(), by: .wren)
    let other = try flag(ref.text)
    let fields = [Body.Field(name: "question", value: "How?")]
    #expect(scenario.refusal(of: .advance(ref, to: "withdrawn", note: nil), by: .wren) == .concernOpen)
    #expect(scenario.refusal(of: .amend(ref, revision: 1, fields: fields, attested: []), by: .wren) == .concernOpen)
    try scenario.perform(.advance(other, to: "withdrawn", note: nil), by: .heron)
    #expect(scenario.refusal(of: .advance(ref, to: "withdrawn", note: nil), by: .wren) == nil)
  }

  @Test("What was taken out on one concern does not come back when another about it is kept")
  mutating func twoConcerns() throws {
    let message = try scenario.say(by: .wren)
    let first = try flag(message.rawValue)
    let second = try flag(message.rawValue, by: .moss)
    try scenario.perform(.advance(second, to: "hidden", note: "art. 2: a look"), by: .alder)
    try scenario.decide(first, "taken-out", by: .alder)
    try scenario.decide(second, "kept", by: .alder)
    #expect(scenario.state.obscured[message]?.manner == .takenOut)
  }

  @Test("One member raises one concern about a message, until it is settled")
  mutating func onceEach() throws {
    let message = try scenario.say(by: .wren)
    let first = try flag(message.rawValue)
    #expect(flagRefusal(message.rawValue) == .nothingToDo)
    try scenario.decide(first, "kept", by: .moss)
    #expect(flagRefusal(message.rawValue) == nil)
  }

  @Test("Who leaves a case leaves the concerns about it")
  mutating func recusedReviewer() throws {
    let ref = try scenario.submit(.demoCase(notFor: []), by: .wren)
    try scenario.perform(.respond(ref, choice: "clear"), by: .heron)
    let concern = try flag(ref.text)
    try scenario.perform(.respond(ref, choice: "known"), by: .moss)
    #expect(!scenario.state.sees(Person.moss.participant, .room(concern)))
    #expect(scenario.refusal(of: .advance(concern, to: "hidden", note: "art. 2: x"), by: .moss) == .unknownPost)
  }

  @Test("Only words can be a concern, not somebody's coming and going")
  mutating func onlyWords() throws {
    let joined = try #require(
      scenario.events.first { if case .joined = $0.facts { $0.target == .circle(Place.trauma) } else { false } })
    #expect(flagRefusal(joined.id.rawValue) == .unknownMessage)
  }

  @Test("A moderator whose role has ended reviews nothing")
  mutating func endedRole() throws {
    let ref = try flag(try scenario.say(by: .wren).rawValue)
    try scenario.perform(.disableAccount(Person.moss.handle), by: .host)
    #expect(
      scenario.refusal(of: .advance(ref, to: "reading", note: nil), by: .moss) == .notAllowed)
    #expect(scenario.refusal(of: .advance(ref, to: "reading", note: nil), by: .alder) == nil)
  }

  @Test(
    "A reasoned note is an article, a colon and words",
    arguments: [
      ("art. 2: a reason", 2, "a reason"), ("Article 12:reason ", 12, "reason"), ("art 3", 3, ""),
      ("ART.4 : words: more", 4, "words: more"),
    ])
  func reasonedNote(note: String, article: Int, reason: String) {
    #expect(ReasonedNote(note)?.article == article)
    #expect(ReasonedNote(note)?.reason == reason)
  }

  @Test(
    "Other notes name no article",
    arguments: [
      "", "2: a reason", "art. : a reason", "art. 0: x", "art. 2 x", "art. 1000: x", "art. 2, x: y", "art. 2,: y",
    ])
  func noArticle(note: String) { #expect(ReasonedNote(note) == nil) }
}
