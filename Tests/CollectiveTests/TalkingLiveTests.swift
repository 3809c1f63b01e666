import Collective
import CollectiveFixture
import Testing

/// The clock begins on Tuesday 2023-11-14, 22:13 by universal time.
@Suite("Taking a question live")
struct TalkingLiveTests {
  private var scenario: Scenario
  private let ref: PostRef

  init() throws {
    scenario = try Scenario.founded()
    ref = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.perform(.advance(ref, to: "taken", note: nil), by: .linnet)
  }

  private mutating func offer(_ note: String?) -> Refusal.Code? {
    scenario.refusal(of: .advance(ref, to: "live-offered", note: note), by: .linnet)
  }

  /// - Returns: the meeting that was called by it.
  private mutating func agree(_ note: String? = nil) throws -> PostRef? {
    let events = try scenario.perform(.advance(ref, to: "live", note: note, format: .demoTalk), by: .wren)
    for event in events { if case .submitted(let submitted) = event.facts { return submitted.ref } }
    return nil
  }

  @Test("A time that passed is refused, and so is what is no time; today is a day to come until it is over")
  mutating func times() throws {
    #expect(offer(nil) == .dayRequired)
    #expect(offer("by phone") == .dayRequired)
    #expect(offer("2023-11-13: by phone") == .dayRequired)
    #expect(offer("2023-11-14 23:00+01:00: by phone") == .dayRequired)
    #expect(offer("2023-11-20 17:00, 2023-11-14 20:00: by phone") == .dayRequired)
    #expect(offer("2023-11-14: by phone") == nil)
    #expect(try scenario.post(ref).offered.map(\.text) == ["2023-11-14"])
  }

  @Test("Of several times the other says which; it is kept as it was written")
  mutating func several() throws {
    #expect(offer("2023-11-20 17:00+01:00, 2023-11-21 09:00: by phone") == nil)
    #expect(try scenario.post(ref).offered.map(\.text) == ["2023-11-20 17:00+01:00", "2023-11-21 09:00"])
    #expect(throws: Refusal.self) { try agree() }
    #expect(throws: Refusal.self) { try agree("2023-11-22 09:00") }
    let meeting = try #require(try agree("2023-11-20 16:00: gladly"))
    #expect(try scenario.post(ref).due == OfferedTime("2023-11-20 16:00")?.begins)
    #expect(try scenario.post(meeting).state == "arranged")
  }

  @Test(
    "The meeting is the asker's, kept by the mentor who has the question; who sees the question may come, nobody else")
  mutating func meeting() throws {
    #expect(offer("2023-11-20 17:00+01:00: by phone") == nil)
    let meeting = try #require(try agree())
    #expect(scenario.refusal(of: .respond(meeting, choice: "present"), by: .wren) == .notYet)
    try scenario.wait(.days(5))
    #expect(try scenario.post(meeting).state == "arranged")
    scenario.at = try #require(OfferedTime("2023-11-20 15:45")).begins
    try scenario.perform(.passTime, by: .clock)
    try scenario.perform(.passTime, by: .clock)
    let post = try scenario.post(meeting)
    #expect(post.state == "gathering")
    #expect(scenario.state.awaits(Person.wren.participant, post, at: scenario.at))
    #expect(scenario.state.awaits(Person.linnet.participant, post, at: scenario.at))
    for person in [Person.wren, .linnet, .moss] {
      try scenario.perform(.respond(meeting, choice: "present"), by: person)
    }
    try scenario.perform(.convene(meeting, .demoTalk), by: .linnet)
    let running = try #require(scenario.state.meeting(in: .room(meeting)))
    #expect(running.presenter == Person.wren.participant)
    #expect(running.keeper == Person.linnet.participant)
    #expect(scenario.state.sees(Person.moss.participant, .room(meeting)))
    #expect(!scenario.state.sees(Person.heron.participant, .room(meeting)))
  }

  @Test("The two may talk alone")
  mutating func alone() throws {
    #expect(offer("2023-11-14: now") == nil)
    let meeting = try #require(try agree())
    #expect(try scenario.post(meeting).state == "gathering")
    for person in [Person.wren, .linnet] { try scenario.perform(.respond(meeting, choice: "present"), by: person) }
    #expect(scenario.refusal(of: .convene(meeting, .demoTalk), by: .linnet) == nil)
  }

  @Test("Who rather goes on in writing calls the meeting off")
  mutating func inWriting() throws {
    #expect(offer("2023-11-20 17:00: by phone") == nil)
    let meeting = try #require(try agree())
    try scenario.perform(.advance(ref, to: "taken", note: nil), by: .wren)
    #expect(try scenario.post(meeting).state == "cancelled")
  }

  @Test("Nobody who has no part in it calls a meeting about a question, nor for a time that passed")
  mutating func called() throws {
    func draft(_ on: String, about question: PostRef?) -> PostDraft {
      var fields = [
        Body.Field(name: "format", value: Format.demoTalk.name), Body.Field(name: "on", value: on),
      ]
      if let question { fields.append(Body.Field(name: "question", value: question.text)) }
      return PostDraft(circle: Place.trauma, kind: "session", fields: fields, format: .demoTalk)
    }
    let later = "2023-11-20 17:00"
    #expect(scenario.refusal(of: .submit(draft(later, about: ref)), by: .heron) == .fieldInvalid)
    #expect(scenario.refusal(of: .submit(draft("2023-11-14 17:00", about: ref)), by: .linnet) == .fieldInvalid)
    #expect(scenario.refusal(of: .submit(draft("soon", about: ref)), by: .linnet) == .fieldInvalid)
    #expect(scenario.refusal(of: .submit(draft(later, about: ref)), by: .linnet) == nil)
  }

  @Test("Nobody is reminded the day before of a talk that was agreed on for today")
  mutating func noReminderBefore() throws {
    #expect(offer("2023-11-15 09:00: by phone") == nil)
    _ = try agree()
    let before = scenario.events.count
    try scenario.wait(.hours(1))
    #expect(!scenario.events.dropFirst(before).contains { $0.facts.kind == .reminded })
  }

  @Test("Times are read as they are written, and as nothing else")
  func reading() throws {
    let times = try #require(OfferedTimes("2027-05-31 17:00+02:00,2027-06-01: by phone: mine"))
    #expect(times.text == "2027-05-31 17:00+02:00, 2027-06-01: by phone: mine")
    #expect(OfferedTimes("2027-05-31 17:00", ahead: { _ in 60 })?.times.first?.text == "2027-05-31 17:00+01:00")
    #expect(OfferedTime("2027-06-01 00:30+02:00")?.text == "2027-06-01 00:30+02:00")
    #expect(OfferedTimes("by phone") == nil)
    #expect(OfferedTimes("2027-05-31 at five") == nil)
  }
}

extension Format {
  /// Two may hold it.
  fileprivate static let demoTalk = Format(
    name: "talk", label: "Demo talk", atLeast: 0,
    phases: [Phase("talk", label: "The talk", minutes: 20, speakers: [.presenter, .facilitator, .consultant])])
}
