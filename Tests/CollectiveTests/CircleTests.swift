import Collective
import CollectiveFixture
import Testing

@Suite("Circles and talk")
struct CircleTests {
  private var scenario: Scenario

  init() throws { scenario = try Scenario.founded() }

  private func saying(_ target: Target, replyTo: EventID? = nil) -> Command {
    .say(target, text: "demo", isNotice: false, replyTo: replyTo)
  }

  @Test("What one is not in and what does not exist are refused alike")
  mutating func refusedAlike() {
    let nowhere: CircleName = name("#nowhere")
    for command in [
      saying(.circle(Place.ethics)), .part(Place.ethics, message: ""), .setTopic(Place.ethics, "demo"),
      .invite(Person.heron.participant, Place.ethics),
    ] { #expect(scenario.refusal(of: command, by: .wren) == .unknownTarget) }
    for command in [
      saying(.circle(nowhere)), .part(nowhere, message: ""), .setTopic(nowhere, "demo"),
      .invite(Person.heron.participant, nowhere), .join(nowhere, founding: nil),
    ] { #expect(scenario.refusal(of: command, by: .wren) == .unknownTarget) }
  }

  @Test("A closed circle lets in whoever was invited, once")
  mutating func closedCircle() throws {
    #expect(scenario.refusal(of: .join(Place.balint, founding: nil), by: .wren) == .circleClosed)
    try scenario.perform(.invite(Person.wren.participant, Place.balint), by: .host)
    try scenario.perform(.join(Place.balint, founding: nil), by: .wren)
    try scenario.perform(.part(Place.balint, message: ""), by: .wren)
    #expect(scenario.refusal(of: .join(Place.balint, founding: nil), by: .wren) == .circleClosed)
  }

  @Test("An invitation to a circle is its receiver's own: nobody else sees it")
  mutating func invitationIsOwn() throws {
    try scenario.perform(.join(Place.ethics, founding: nil), by: .wren)
    let events = try scenario.perform(.invite(Person.heron.participant, Place.ethics), by: .wren)
    #expect(events.map(\.target) == [.own(Person.heron.participant)])
    #expect(scenario.state.audience(of: events[0].target) == [Person.heron.participant])
    #expect(
      scenario.refusal(of: .invite(Person.wren.participant, Place.ethics), by: .wren) == .nothingToDo)
  }

  @Test("Joining twice changes nothing")
  mutating func joinTwice() throws {
    #expect(try scenario.perform(.join(Place.trauma, founding: nil), by: .wren) == [])
  }

  @Test("Who makes an open channel operates it, until it is empty and gone")
  mutating func openChannel() throws {
    let hall: CircleName = name("#hall")
    try scenario.perform(.join(hall, founding: .openChannel), by: .wren)
    try scenario.perform(.join(hall, founding: .openChannel), by: .heron)
    #expect(scenario.refusal(of: .setTopic(hall, "demo"), by: .heron) == .operatorNeeded)
    let topic = try scenario.perform(.setTopic(hall, "demo"), by: .wren)
    #expect(scenario.state.circles[hall]?.topic == topic.first?.id)
    for person in [Person.wren, .heron] { try scenario.perform(.part(hall, message: ""), by: person) }
    #expect(scenario.state.circles[hall] == nil)
  }

  @Test("A collective's circle stays when the last one leaves")
  mutating func circleStays() throws {
    try scenario.perform(.join(Place.ethics, founding: nil), by: .wren)
    try scenario.perform(.part(Place.ethics, message: "demo"), by: .wren)
    #expect(scenario.state.circles[Place.ethics]?.members.isEmpty == true)
  }

  @Test("A circle's name is the same in every case of its letters")
  mutating func caseOfNames() throws {
    #expect(scenario.refusal(of: .found(name("#TRAUMA"), .membersCircle), by: .host) == .handleTaken)
    let id = try scenario.say(in: .circle(name("#Trauma")), by: .wren)
    #expect(scenario.events.last?.id == id)
    #expect(scenario.events.last?.target.rawValue == "#trauma")
  }

  // MARK: Talk

  @Test("Two people talk in one place, whoever of them speaks; nobody else sees it")
  mutating func direct() throws {
    let (wren, heron) = (Person.wren.participant, Person.heron.participant)
    #expect(Target.between(wren, heron) == .between(heron, wren))
    try scenario.say(in: .between(wren, heron), by: .heron)
    #expect(Set(scenario.state.audience(of: .between(wren, heron))) == [wren, heron])
    #expect(scenario.refusal(of: saying(.between(wren, heron)), by: .juniper) == .unknownTarget)
    #expect(scenario.refusal(of: saying(.direct(wren, heron)), by: .wren) == .unknownTarget)
    let nobody = Participant.account(AccountID(rawValue: "nobody"))
    #expect(scenario.refusal(of: saying(.between(wren, nobody)), by: .wren) == .unknownTarget)
  }

  @Test("Nobody talks in the register or in anyone's own place")
  mutating func noTalkThere() {
    #expect(scenario.refusal(of: saying(.collective), by: .wren) == .notAllowed)
    #expect(scenario.refusal(of: saying(.own(Person.wren.participant)), by: .wren) == .notAllowed)
    #expect(scenario.refusal(of: saying(.own(Person.heron.participant)), by: .wren) == .unknownTarget)
  }

  @Test("A reply names only what stands in the same place")
  mutating func replies() throws {
    let here = try scenario.say(by: .wren)
    try scenario.perform(.join(Place.ethics, founding: nil), by: .wren)
    let elsewhere = try scenario.say(in: .circle(Place.ethics), by: .wren)
    #expect(try scenario.perform(saying(Place.inTrauma, replyTo: here), by: .heron)[0].envelope.ref == here)
    #expect(try scenario.perform(saying(Place.inTrauma, replyTo: elsewhere), by: .heron)[0].envelope.ref == nil)
  }

  @Test("A message is taken back by its author, once; others raise a concern instead")
  mutating func takeBack() throws {
    let id = try scenario.say(by: .wren)
    #expect(scenario.refusal(of: .takeBack(id, in: Place.inTrauma), by: .heron) == .notAllowed)
    #expect(scenario.refusal(of: .takeBack(id, in: .circle(Place.ethics)), by: .wren) == .unknownTarget)
    let events = try scenario.perform(.takeBack(id, in: Place.inTrauma), by: .wren)
    #expect(events.map(\.erasedSubjects) == [[id]])
    #expect(scenario.state.obscured[id]?.manner == .takenBack)
    #expect(try scenario.perform(.takeBack(id, in: Place.inTrauma), by: .wren) == [])
  }

  @Test("Only what was said is taken back, and only in its own place")
  mutating func takeBackOther() throws {
    try scenario.perform(.join(Place.ethics, founding: nil), by: .wren)
    let joined = try #require(scenario.events.last).id
    #expect(scenario.refusal(of: .takeBack(joined, in: .circle(Place.ethics)), by: .wren) == .unknownMessage)
    let id = try scenario.say(by: .wren)
    #expect(scenario.refusal(of: .takeBack(id, in: .circle(Place.ethics)), by: .wren) == .unknownMessage)
    #expect(
      scenario.refusal(of: .takeBack(EventID(rawValue: "unknown"), in: Place.inTrauma), by: .wren)
        == .unknownMessage)
  }
}
