import Collective
import CollectiveFixture
import Testing

/// Wren presents, heron facilitates, linnet is the deputy; moss and juniper consult.
@Suite("Consult meetings")
struct MeetingTests {
  private var scenario: Scenario
  private let presented: PostRef

  init() throws {
    scenario = try Scenario.founded()
    presented = try scenario.submit(.demoCase(), by: .wren)
    for person in [Person.heron, .linnet, .moss, .juniper] {
      try scenario.perform(.respond(presented, choice: "clear"), by: person)
    }
  }

  private var room: Target { .room(presented) }

  private mutating func call(_ format: Format = .demoRound) throws -> PostRef {
    try scenario.submit(.demoMeeting(format, on: presented, deputy: .linnet), by: .heron)
  }

  private mutating func begin(_ format: Format = .demoRound) throws -> PostRef {
    let ref = try call(format)
    for person in [Person.wren, .heron, .linnet, .moss, .juniper] {
      try scenario.perform(.respond(ref, choice: "present"), by: person)
    }
    try scenario.perform(.convene(ref, format), by: .heron)
    return ref
  }

  private func meeting() throws -> Meeting { try #require(scenario.state.meeting(in: room)) }

  private mutating func talk(_ person: Person, _ text: String = "demo words") -> Refusal.Code? {
    scenario.refusal(of: .say(room, text: text, isNotice: false, replyTo: nil), by: person)
  }

  private func texts(in target: Target) -> [String] {
    scenario.events.filter { $0.target == target && $0.facts.kind == .said }.compactMap { $0.body?.text }
  }

  // MARK: What is offered

  @Test("Coming is offered to whoever is not there, passing to whose turn it is, and the last words to the presenter")
  mutating func offeredAnswers() throws {
    let ref = try begin()
    func offered(_ person: Person) throws -> [String] {
      scenario.state.openResponses(to: try scenario.post(ref), for: person.participant, at: scenario.at).map(\.choice)
    }
    #expect(try offered(.wren) == ["absent", "takeaway", "follow_up"])
    #expect(try offered(.moss) == ["absent"])
    for _ in 1...2 { try scenario.perform(.advance(ref, to: "next", note: nil), by: .heron) }
    let turn = try #require(try meeting().turns.first)
    #expect(try offered(#require(Person.allCases.first { $0.participant == turn })).contains("pass"))
    #expect(try offered(.heron).contains("pass"), "whoever keeps the phases hands on a turn")
    #expect(try !offered(.wren).contains("pass"))
    try scenario.perform(.respond(ref, choice: "absent"), by: .juniper)
    #expect(try offered(.juniper) == ["present"])
  }

  // MARK: Calling

  @Test("Nobody facilitates her own case, and nobody is her own deputy")
  mutating func roles() throws {
    let own = PostDraft.demoMeeting(.demoRound, on: presented)
    #expect(scenario.refusal(of: .submit(own), by: .wren) == .fieldInvalid)
    let same = PostDraft.demoMeeting(.demoRound, on: presented, facilitator: .heron, deputy: .heron)
    #expect(scenario.refusal(of: .submit(same), by: .heron) == .fieldInvalid)
    let named = PostDraft.demoMeeting(.demoRound, on: presented, facilitator: .moss)
    #expect(scenario.refusal(of: .submit(named), by: .wren) == nil)
  }

  @Test("A meeting on a case is called only by those who read it, and where enough of them do")
  mutating func enoughReaders() throws {
    let sparse = try scenario.submit(.demoCase(), by: .wren)
    let draft = PostDraft.demoMeeting(.demoRound, on: sparse, facilitator: .heron)
    #expect(scenario.refusal(of: .submit(draft), by: .heron) == .fieldInvalid, "who has not cleared learns nothing")
    #expect(scenario.refusal(of: .submit(draft), by: .wren) == .notYet)
    for person in [Person.moss, .juniper, .alder] {
      try scenario.perform(.respond(sparse, choice: "clear"), by: person)
    }
    #expect(scenario.refusal(of: .submit(draft), by: .wren) == nil, "whether heron can read it shows nowhere")
  }

  @Test("A format that the server does not have is refused")
  mutating func unknownFormat() throws {
    let fields = [Body.Field(name: "format", value: "sonata")]
    let draft = PostDraft(circle: Place.trauma, kind: "session", fields: fields)
    #expect(scenario.refusal(of: .submit(draft), by: .heron) == .fieldInvalid)
  }

  @Test("Only those in the case's room know of its meeting")
  mutating func visibility() throws {
    let ref = try begin()
    let post = try scenario.post(ref)
    #expect(scenario.state.mayKnow(Person.moss.participant, of: post))
    #expect(!scenario.state.mayKnow(Person.alder.participant, of: post))
    #expect(scenario.refusal(of: .respond(ref, choice: "present"), by: .alder) == .unknownPost)
    try scenario.perform(.respond(presented, choice: "recuse"), by: .moss)
    #expect(!scenario.state.mayKnow(Person.moss.participant, of: post))
    #expect(try !meeting().present.contains(Person.moss.participant))
  }

  // MARK: Beginning

  @Test("It begins when presenter, facilitator or deputy, and enough others are there; one at a time")
  mutating func beginning() throws {
    let ref = try call()
    #expect(scenario.refusal(of: .convene(ref, .demoRound), by: .heron) == .notYet, "no presenter")
    for person in [Person.wren, .moss] { try scenario.perform(.respond(ref, choice: "present"), by: person) }
    #expect(scenario.refusal(of: .convene(ref, .demoRound), by: .heron) == .notYet, "one of two")
    try scenario.perform(.respond(ref, choice: "present"), by: .juniper)
    #expect(scenario.refusal(of: .convene(ref, .demoReveal), by: .heron) == .notAllowed, "another format")
    #expect(scenario.refusal(of: .convene(ref, .demoRound), by: .juniper) == .notAllowed)
    #expect(scenario.refusal(of: .advance(ref, to: "running", note: nil), by: .heron) == .notAllowed)
    try scenario.perform(.convene(ref, .demoRound), by: .linnet)
    #expect(try meeting().keeper == Person.linnet.participant, "heron is not there")
    #expect(try scenario.post(presented).state == "in-session")

    let second = try call(.demoReveal)
    for person in [Person.wren, .moss] { try scenario.perform(.respond(second, choice: "present"), by: person) }
    #expect(scenario.refusal(of: .convene(second, .demoReveal), by: .heron) == .held)
  }

  @Test("Without a case it is held in a room of its own, which each enters who comes")
  mutating func ownRoom() throws {
    let ref = try scenario.submit(.demoMeeting(.demoReveal, facilitator: .heron), by: .wren)
    for person in [Person.heron, .alder] { try scenario.perform(.respond(ref, choice: "present"), by: person) }
    try scenario.perform(.convene(ref, .demoReveal), by: .wren)
    #expect(scenario.state.sees(Person.alder.participant, .room(ref)))
    #expect(!scenario.state.sees(Person.moss.participant, .room(ref)))
    try scenario.perform(.respond(ref, choice: "present"), by: .moss)
    #expect(scenario.state.sees(Person.moss.participant, .room(ref)))
    try scenario.perform(.part(Place.trauma, message: ""), by: .moss)
    #expect(!scenario.state.sees(Person.moss.participant, .room(ref)))
  }

  // MARK: Phases

  @Test("Who may speak follows the phase; the facilitator always may, and reactions are no words")
  mutating func listening() throws {
    let ref = try begin()
    #expect(talk(.wren) == nil)
    #expect(talk(.heron) == nil)
    #expect(talk(.moss) == .phaseListening)
    #expect(scenario.refusal(of: .tag(room, tags: [], replyTo: nil), by: .moss) == nil)
    #expect(scenario.refusal(of: .advance(ref, to: "next", note: nil), by: .linnet) == .notAllowed)
    try scenario.perform(.advance(ref, to: "next", note: nil), by: .heron)
    #expect(talk(.moss) == nil)
    try scenario.perform(.respond(ref, choice: "absent"), by: .moss)
    #expect(talk(.moss) == .phaseListening, "who is not there does not speak")
    #expect(try scenario.post(ref).state == "running")
  }

  @Test("The clock goes on by itself, phase by phase, and holds in the last until it is closed")
  mutating func clock() throws {
    _ = try begin()
    try scenario.wait(.minutes(9))
    #expect(try meeting().index == 0)
    try scenario.wait(.minutes(1))
    #expect(try meeting().index == 1)
    try scenario.wait(.minutes(30))
    #expect(try meeting().index == 3)
    try scenario.wait(.minutes(60))
    #expect(try meeting().index == 3)
    try scenario.wait(.hours(12))
    #expect(scenario.state.meeting(in: room) == nil)
    #expect(try scenario.post(presented).state == "open")
    #expect(scenario.state.nextDeadline.map { $0 > scenario.at } ?? true)
  }

  @Test("Turns go in the order of coming; one passes, one is told after two minutes, one leaves, one comes late")
  mutating func turns() throws {
    let ref = try begin()
    for _ in 0..<2 { try scenario.perform(.advance(ref, to: "next", note: nil), by: .heron) }
    let linnetMossJuniper = [Person.linnet, .moss, .juniper].map(\.participant)
    #expect(try meeting().turns == linnetMossJuniper)
    #expect(talk(.linnet) == nil)
    #expect(talk(.moss) == .phaseListening)
    #expect(scenario.refusal(of: .respond(ref, choice: "pass"), by: .moss) == .notYet)
    try scenario.wait(.minutes(3))
    let nudges = scenario.events.filter { $0.facts == .met(ref, .nudged) }
    #expect(nudges.map(\.target) == [.own(Person.linnet.participant)])
    try scenario.perform(.respond(ref, choice: "pass"), by: .linnet)
    #expect(talk(.moss) == nil)
    try scenario.perform(.respond(ref, choice: "absent"), by: .moss)
    #expect(scenario.events.last?.facts == .met(ref, .turnPassed(to: Person.juniper.participant)))
    try scenario.perform(.respond(ref, choice: "present"), by: .moss)
    #expect(try meeting().turns == [.juniper, .moss].map(\Person.participant))
    for _ in 0..<2 { try scenario.perform(.respond(ref, choice: "pass"), by: .heron) }
    #expect(talk(.linnet) == nil, "after the round all of them may speak")
  }

  @Test("A changed file changes no running meeting, and a restart leaves phase and time as they are")
  mutating func ownFormat() throws {
    _ = try begin()
    try scenario.wait(.minutes(12))
    let state = try roundTrip(scenario.state)
    #expect(state == scenario.state)
    #expect(state.meeting(in: room)?.format == .demoRound)
    #expect(state.meeting(in: room)?.ends.elapsed(since: scenario.at) == .minutes(13))
  }

  // MARK: Together

  @Test("What each writes is nobody else's until all have written, then stands in the room as each one's")
  mutating func reveal() throws {
    let ref = try begin(.demoReveal)
    #expect(talk(.moss, "moss writes") == nil)
    #expect(talk(.juniper, "juniper writes") == nil)
    #expect(texts(in: room) == [])
    #expect(talk(.wren) == .phaseListening)
    #expect(talk(.heron, "two minutes more") == nil)
    #expect(texts(in: room) == ["two minutes more"], "whoever keeps the time is heard")
    let before = scenario.state.seq
    try scenario.perform(.respond(ref, choice: "pass"), by: .linnet)
    #expect(texts(in: room) == ["two minutes more", "moss writes", "juniper writes"])
    let authors = scenario.events.filter { $0.seq > before && $0.facts.kind == .said }.map(\.envelope.author)
    #expect(authors == [Person.moss.author, Person.juniper.author])
    #expect(scenario.events.compactMap(\.erasedSubjects).joined().count == 2, "nothing stays where it waited")
    #expect(talk(.moss, "and now in the open") == nil)
    #expect(texts(in: room).last == "and now in the open")
  }

  @Test("When the time is over, what was written appears")
  mutating func revealAtTheEnd() throws {
    _ = try begin(.demoReveal)
    #expect(talk(.moss, "moss writes") == nil)
    try scenario.wait(.minutes(10))
    #expect(texts(in: room) == ["moss writes"])
    #expect(try meeting().index == 1)
  }

  @Test("When the last who has not written leaves, it appears at once; of whoever stepped out nothing does")
  mutating func revealOnLeaving() throws {
    let ref = try begin(.demoReveal)
    #expect(talk(.moss, "moss writes") == nil)
    #expect(talk(.juniper, "juniper writes") == nil)
    try scenario.perform(.respond(presented, choice: "recuse"), by: .juniper)
    try scenario.perform(.respond(ref, choice: "absent"), by: .linnet)
    try scenario.wait(.zero)
    #expect(texts(in: room) == ["moss writes"])
    #expect(scenario.events.compactMap(\.erasedSubjects).joined().count == 2)
  }

  @Test("A meeting that is broken off reveals nothing and leaves nothing")
  mutating func breakingOff() throws {
    let ref = try begin(.demoReveal)
    #expect(talk(.moss, "moss writes") == nil)
    try scenario.perform(.advance(ref, to: "cancelled", note: nil), by: .heron)
    #expect(texts(in: room) == [])
    #expect(scenario.events.compactMap(\.erasedSubjects).joined().count == 1)
    #expect(try scenario.post(presented).state == "open")
    #expect(talk(.moss) == nil, "the room is open again")
  }

  @Test("A case that is taken back ends its meeting")
  mutating func takenBack() throws {
    let ref = try begin()
    try scenario.perform(.advance(presented, to: "withdrawn", note: nil), by: .wren)
    #expect(try scenario.post(ref).state == "cancelled")
    #expect(try scenario.post(presented).state == "withdrawn")
  }

  @Test("Words of a meeting that is not kept never reach a decision's events")
  mutating func notKept() throws {
    let ref = try scenario.submit(.demoMeeting(.demoUnkept, facilitator: .heron), by: .wren)
    func say(_ person: Person) -> Command { .say(.room(ref), text: "demo", isNotice: false, replyTo: nil) }
    for person in [Person.heron, .moss] { try scenario.perform(.respond(ref, choice: "present"), by: person) }
    #expect(scenario.refusal(of: say(.wren), by: .wren) == .phaseListening, "before")
    try scenario.perform(.convene(ref, .demoUnkept), by: .wren)
    #expect(scenario.refusal(of: say(.wren), by: .wren) == .phaseListening, "meanwhile")
    #expect(scenario.refusal(of: .tag(.room(ref), tags: [], replyTo: nil), by: .wren) == .phaseListening)
    try scenario.wait(.minutes(10))
    #expect(try scenario.post(ref).state == "ended", "its format asks for nothing at the end")
    #expect(scenario.refusal(of: say(.wren), by: .wren) == .phaseListening, "after")
  }

  // MARK: Facilitators

  @Test("Where the facilitator is gone the deputy keeps the phases; the clock stands as it stood")
  mutating func deputy() throws {
    let ref = try begin()
    try scenario.wait(.minutes(4))
    let ends = try meeting().ends
    #expect(scenario.refusal(of: .noteAbsence(ref, Person.heron.participant), by: .moss) == .notAllowed)
    try scenario.perform(.noteAbsence(ref, Person.heron.participant), by: .clock)
    #expect(scenario.events.last?.facts == .met(ref, .kept(by: Person.linnet.participant)))
    #expect(try meeting().ends == ends)
    #expect(scenario.refusal(of: .advance(ref, to: "next", note: nil), by: .heron) == .notAllowed)
    try scenario.perform(.advance(ref, to: "next", note: nil), by: .linnet)
    try scenario.perform(.respond(ref, choice: "present"), by: .heron)
    #expect(try meeting().keeper == Person.linnet.participant, "heron consults from here on")
    try scenario.perform(.noteAbsence(ref, Person.linnet.participant), by: .clock)
    #expect(try meeting().keeper == Person.heron.participant)
  }

  @Test("Who facilitated least comes first")
  mutating func rotation() throws {
    #expect(scenario.state.facilitators(of: Place.trauma).map(\.count) == Array(repeating: 0, count: 6))
    let ref = try begin(.demoReveal)
    try scenario.perform(.advance(ref, to: "ended", note: nil), by: .heron)
    let order = scenario.state.facilitators(of: Place.trauma)
    #expect(order.first?.account == Person.alder.account)
    #expect(order.last?.account == Person.heron.account)
    #expect(order.last?.count == 1)
  }

  // MARK: Ending

  @Test("It ends once the presenter has said what the format asks for; she alone gets what is left of it")
  mutating func ending() throws {
    let ref = try begin()
    #expect(scenario.refusal(of: .advance(ref, to: "ended", note: nil), by: .heron) == .notYet)
    #expect(scenario.refusal(of: .respond(ref, choice: "takeaway", note: "slow"), by: .moss) == .notAllowed)
    #expect(scenario.refusal(of: .respond(ref, choice: "takeaway"), by: .wren) == .reasonRequired)
    #expect(scenario.refusal(of: .respond(ref, choice: "recommendations", note: "x"), by: .wren) == .notAllowed)
    try scenario.perform(.respond(ref, choice: "takeaway", note: "slow down"), by: .wren)
    #expect(scenario.refusal(of: .respond(ref, choice: "follow_up", note: "soon"), by: .wren) == .dayRequired)
    let day = scenario.at.advanced(byDays: 14).day
    try scenario.perform(.respond(ref, choice: "follow_up", note: "\(day): how it went"), by: .wren)
    try scenario.wait(.minutes(44))
    try scenario.perform(.advance(ref, to: "ended", note: nil), by: .heron)
    #expect(try scenario.post(ref).state == "ended")
    #expect(try scenario.post(presented).state == "discussed")
    #expect(try scenario.post(presented).due == Moment(day: day))
    let summaries = scenario.events.filter { if case .met(_, .ended) = $0.facts { true } else { false } }
    #expect(summaries.map(\.target) == [.own(Person.wren.participant)])
    #expect(scenario.refusal(of: .respond(ref, choice: "present"), by: .moss) == .notYet)
  }

  @Test("Who was there for four fifths of the minutes has earned them")
  mutating func hours() throws {
    let ref = try begin(.demoReveal)
    try scenario.wait(.minutes(2))
    try scenario.perform(.respond(ref, choice: "absent"), by: .moss)
    try scenario.perform(.noteAbsence(ref, Person.juniper.participant), by: .clock)
    try scenario.wait(.minutes(1))
    try scenario.perform(.respond(ref, choice: "present"), by: .juniper)
    try scenario.wait(.minutes(12))
    #expect(try scenario.post(ref).state == "ended", "it asks for nothing at the end, so the clock ends it")
    let hours = scenario.state.meetings.hours
    #expect(hours[Person.wren.account]?.map(\.minutes) == [15])
    #expect(hours[Person.wren.account]?.map(\.role) == [.presenter])
    #expect(hours[Person.heron.account]?.map(\.role) == [.facilitator])
    #expect(hours[Person.juniper.account]?.map(\.role) == [.consultant])
    #expect(hours[Person.moss.account] == nil)
  }
}

@Suite("Advice among questions")
struct AdviceCueTests {
  @Test(
    "sounds like advice",
    arguments: [
      "Have you tried EMDR?", "have you  considered a break", "You should slow down.", "Why don\u{2019}t you wait?",
      "I'd call the colleague.", "What if you pause?", "Maybe try a shorter hour",
    ])
  func advice(text: String) { #expect(AdviceCue.isIn(text)) }

  @Test(
    "is a question",
    arguments: [
      "How long have you worked together?", "What did you feel then?", "Who else is in the family?", "Did it help?",
      "What have they tried?", "Which country?", "",
    ])
  func question(text: String) { #expect(!AdviceCue.isIn(text)) }
}
