import Collective
import CollectiveFixture
import Testing

@Suite("A case about acute risk")
struct AcuteRiskTests {
  private var scenario: Scenario
  private let onCall = [AccountID(rawValue: "oncall1"), AccountID(rawValue: "oncall2")]

  init() throws {
    scenario = try Scenario.founded()
    for id in onCall {
      let roles: [Role: Moment] = [.member: Moment(milliseconds: .max), .onCall: Moment(milliseconds: .max)]
      try scenario.perform(.openAccount(id, name(id.rawValue), roles: roles, invitation: nil), by: .host)
      try scenario.perform(.join(Place.trauma, founding: nil), by: .participant(.account(id)))
    }
  }

  private func acute(notFor: [String] = [], risk: String = "acute", described: Bool = false) -> PostDraft {
    var fields = [Body.Field(name: "question", value: "What now?"), Body.Field(name: "risk", value: risk)]
    if !notFor.isEmpty { fields.append(Body.Field(name: "not_for", value: notFor.joined(separator: " "))) }
    return PostDraft(circle: Place.trauma, kind: "case", fields: fields, describesAcuteRisk: described)
  }

  private func called(_ ref: PostRef) -> Set<AccountID> {
    scenario.events.reduce(into: []) { found, event in
      if case .called(ref, let id) = event.facts { found.insert(id) }
    }
  }

  @Test("Those on call are called at once, and the register says no more than that it was done")
  mutating func called() throws {
    let ref = try scenario.submit(acute(), by: .wren)
    #expect(try scenario.post(ref).state == "calling")
    #expect(called(ref) == Set(onCall))
    let acts = scenario.events.compactMap { event -> Act? in
      if case .registered(let act) = event.facts, event.target == .collective { act } else { nil }
    }
    #expect(acts == [Act(kind: .call)])
  }

  @Test("What the words tell calls as well, whatever was chosen")
  mutating func described() throws {
    let ref = try scenario.submit(acute(risk: "none", described: true), by: .wren)
    #expect(try scenario.post(ref).state == "calling")
    let calm = try scenario.submit(acute(risk: "past"), by: .wren)
    #expect(try scenario.post(calm).state == "checking")
    #expect(called(calm).isEmpty)
  }

  @Test("Without an answer two more are called, then everybody; never who stepped out or for whom it is not")
  mutating func widening() throws {
    let ref = try scenario.submit(acute(notFor: ["moss"]), by: .wren)
    try scenario.perform(.respond(ref, choice: "known"), by: .heron)
    try scenario.wait(.minutes(15))
    #expect(called(ref).count == 4)
    try scenario.wait(.minutes(15))
    #expect(
      called(ref) == Set(onCall + [Person.juniper.account, Person.linnet.account, Person.alder.account]))
    #expect(!scenario.events.contains { $0.target == .own(Person.heron.participant) && $0.envelope.author == .clock })
  }

  @Test("One who is there opens it; nobody else is called, and the presenter is asked the next day")
  mutating func here() throws {
    let ref = try scenario.submit(acute(), by: .wren)
    #expect(scenario.refusal(of: .respond(ref, choice: "here"), by: .juniper) == .notAllowed)
    try scenario.perform(.respond(ref, choice: "here"), by: .participant(.account(onCall[0])))
    #expect(try scenario.post(ref).state == "open")
    #expect(try scenario.post(ref).room.contains(.account(onCall[0])))
    let before = called(ref)
    try scenario.wait(.hours(25))
    #expect(called(ref) == before)
    #expect(
      scenario.events.contains { event in
        guard case .reminded(let reminder) = event.facts else { return false }
        return reminder.timer == "next-day" && event.target == .own(Person.wren.participant)
      })
  }

  @Test("Where nobody is on call, all who are there are called at once")
  mutating func nobodyOnCall() throws {
    for id in onCall { try scenario.perform(.part(Place.trauma, message: ""), by: .participant(.account(id))) }
    let ref = try scenario.submit(acute(), by: .wren)
    #expect(called(ref).count == Person.allCases.count - 1)
  }
}

@Suite("Being unsure")
struct UnsureTests {
  private var scenario: Scenario
  private let ref: PostRef

  init() throws {
    scenario = try Scenario.founded()
    ref = try scenario.submit(.demoCase(), by: .wren)
  }

  @Test("One question goes to the presenter without a name, and one word comes back")
  mutating func asked() throws {
    #expect(scenario.refusal(of: .respond(ref, choice: "unsure"), by: .heron) == .reasonRequired)
    let events = try scenario.perform(.respond(ref, choice: "unsure", note: "Is it a neighbour?"), by: .heron)
    let asked = try #require(events.first { $0.facts == .asked(ref) })
    #expect(asked.target == .own(Person.wren.participant))
    #expect(asked.envelope.author == .clock)
    #expect(asked.body?.text == "Is it a neighbour?")
    #expect(scenario.refusal(of: .respond(ref, choice: "unsure", note: "And now?"), by: .heron) == .nothingToDo)
    let answer = try #require(try scenario.perform(.respond(ref, choice: "no"), by: .wren).first)
    #expect(answer.target == .own(Person.heron.participant))
    #expect(scenario.refusal(of: .respond(ref, choice: "no"), by: .wren) == .nothingToDo)
    try scenario.perform(.respond(ref, choice: "clear"), by: .heron)
    #expect(try scenario.post(ref).room.contains(Person.heron.participant))
  }

  @Test("Who stepped out is told when it is over, and reads no more than before")
  mutating func over() throws {
    try scenario.perform(.respond(ref, choice: "clear"), by: .heron)
    try scenario.perform(.respond(ref, choice: "recuse"), by: .heron)
    let events = try scenario.perform(.advance(ref, to: "closed", note: "it helped"), by: .wren)
    let told = events.filter { $0.target == .own(Person.heron.participant) }
    #expect(told.count == 1)
    #expect(!scenario.state.sees(Person.heron.participant, .room(ref)))
  }

  @Test("When everybody asked may know the person, the presenter learns it; in a small circle she would learn who")
  mutating func everybody() throws {
    for person in Person.allCases where person != .wren {
      try scenario.perform(.respond(ref, choice: "known"), by: person)
    }
    #expect(
      scenario.events.contains { event in
        guard case .reminded(let reminder) = event.facts else { return false }
        return reminder.timer == Reminded.nobodyCanHelp && event.target == .own(Person.wren.participant)
      })
  }
}
