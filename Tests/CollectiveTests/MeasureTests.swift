import Collective
import CollectiveFixture
import Testing

/// What is done to somebody, and how it ends.
@Suite("An act of moderation")
struct MeasureTests {
  private var scenario: Scenario

  init() throws { scenario = try Scenario.founded() }

  /// A concern about words of wren's, decided by moss.
  private mutating func decided(_ decision: String, note: String = "art. 10: a reason") throws -> PostRef {
    let ref = try scenario.submit(.demoFlag(about: try scenario.say(by: .wren).rawValue), by: .heron)
    try scenario.decide(ref, decision, note: note, by: .moss)
    return ref
  }

  @Test("Every act is told to whom it is done to, with article, end and appeal; keeping what she never heard of is not")
  mutating func told() throws {
    for (decision, act) in [
      ("taken-out", Act.Kind.takeOut), ("written-to", .writeTo), ("quieted", .quiet), ("removed", .exclude),
    ] {
      let ref = try decided(decision)
      let notice = try #require(scenario.notices(to: .wren).last)
      #expect(notice.act == act && notice.article == 10 && notice.concern == ref)
      #expect(notice.appealUntil == scenario.at.advanced(byDays: 14), "before the clock goes on")
      try scenario.wait(.hours(73))
      if decision == "removed" { try scenario.perform(.invite(Person.wren.participant, Place.trauma), by: .moss) }
      if decision == "removed" { try scenario.perform(.join(Place.trauma, founding: nil), by: .wren) }
    }
    let count = scenario.notices(to: .wren).count
    _ = try decided("kept")
    #expect(scenario.notices(to: .wren).count == count)
  }

  @Test("No talking in one circle, for 72 hours at most, and the clock ends it")
  mutating func quiet() throws {
    #expect(throws: Refusal.self) { try decided("quieted", note: "art. 10, 73 h: a reason") }
    _ = try decided("quieted", note: "art. 10, 5 h: a reason")
    let saying = Command.say(Place.inTrauma, text: "demo", isNotice: false, replyTo: nil)
    #expect(scenario.refusal(of: saying, by: .wren) == .silenced)
    try scenario.perform(.join(Place.ethics, founding: nil), by: .wren)
    try scenario.say(in: .circle(Place.ethics), by: .wren)
    try scenario.wait(.hours(6))
    #expect(scenario.refusal(of: saying, by: .wren) == nil)
  }

  @Test("Whoever is paused keeps her own place, the register, her concerns and her appeals, and nothing else")
  mutating func pauseHidesAll() throws {
    let own = try scenario.submit(.demoFlag(about: try scenario.say(by: .juniper).rawValue), by: .wren)
    let mine = try scenario.submit(.demoCase(), by: .wren)
    let ref = try decided("paused")
    let appeal = try scenario.submit(.demoAppeal(about: ref.text), by: .wren)
    let wren = Person.wren.participant
    let direct = Target.between(wren, Person.heron.participant)
    let open: [Target] = [.collective, .own(wren), .room(own), .room(appeal)]
    for target in open { #expect(scenario.state.sees(wren, target), "\(target)") }
    for target in [Place.inTrauma, .room(mine), direct, .room(ref)] {
      #expect(!scenario.state.sees(wren, target), "\(target)")
      #expect(!scenario.state.audience(of: target).contains(wren), "\(target)")
    }
    let commands: [Command] = [
      .say(Place.inTrauma, text: "demo", isNotice: false, replyTo: nil),
      .say(direct, text: "demo", isNotice: false, replyTo: nil), .join(Place.ethics, founding: nil),
      .part(Place.trauma, message: ""), .invite(Person.heron.participant, Place.trauma),
      .setTopic(Place.trauma, "demo"),
      .submit(.demoCase()), .submit(.demoQuestion), .amend(mine, revision: 1, fields: [], attested: []),
      .kick(Person.heron.participant, from: Place.trauma, reason: "art. 1: x"),
      .takeBack(try #require(scenario.events.first).id, in: Place.inTrauma),
    ]
    for command in commands { #expect(scenario.refusal(of: command, by: .wren) == .paused, "\(command)") }
    #expect(scenario.refusal(of: .advance(mine, to: "closed", note: "x"), by: .wren) == .unknownPost)
    #expect(scenario.refusal(of: .advance(appeal, to: "withdrawn", note: nil), by: .wren) == nil)
  }

  @Test(
    "One moderator pauses for 72 hours; it ends by itself, also where nobody looked for days", arguments: [73, 700])
  mutating func pauseLapses(hours: Int64) throws {
    let ref = try decided("paused")
    #expect(scenario.refusal(of: .respond(ref, choice: "confirm", note: "art. 10: still"), by: .moss) == .notAllowed)
    scenario.at = scenario.at.advanced(by: .hours(hours))
    try scenario.perform(.passTime, by: .clock)
    #expect(scenario.state.accounts[Person.wren.account]?.pause == nil)
    #expect(try scenario.post(ref).state == "over")
    try scenario.say(by: .wren)
    #expect(scenario.register.last?.act.kind == .endPause && scenario.register.last?.by == .clock)
  }

  @Test("A second one without a part in it confirms a pause, for 30 days from its beginning at most")
  mutating func pauseConfirmed() throws {
    let began = scenario.at
    let ref = try decided("paused")
    #expect(scenario.refusal(of: .respond(ref, choice: "confirm"), by: .alder) == .reasonRequired)
    try scenario.wait(.hours(48))
    try scenario.perform(.respond(ref, choice: "confirm", note: "art. 10: still"), by: .alder)
    #expect(scenario.state.accounts[Person.wren.account]?.pause?.until == began.advanced(byDays: 30))
    try scenario.wait(.days(27))
    #expect(scenario.state.accounts[Person.wren.account]?.pause != nil)
    try scenario.wait(.days(2))
    #expect(scenario.state.accounts[Person.wren.account]?.pause == nil)
  }

  @Test("A paused moderator has no hat")
  mutating func pausedHat() throws {
    let ref = try scenario.submit(.demoFlag(about: try scenario.say(by: .alder).rawValue), by: .heron)
    try scenario.decide(ref, "paused", by: .moss)
    let next = try scenario.submit(.demoFlag(about: try scenario.say(by: .wren).rawValue), by: .heron)
    #expect(try scenario.drawn(next) == [.moss])
    #expect(!scenario.state.activeMembers(at: scenario.at).contains(Person.alder.account))
  }

  @Test("What was taken out is deleted by two; a second one who is not asked cannot agree")
  mutating func deletion() throws {
    let id = try scenario.say(by: .wren)
    let ref = try scenario.submit(.demoFlag(about: id.rawValue), by: .heron)
    #expect(scenario.refusal(of: .advance(ref, to: "delete-asked", note: "art. 2: x"), by: .moss) == .notAllowed)
    try scenario.decide(ref, "taken-out", by: .moss)
    try scenario.perform(.advance(ref, to: "delete-asked", note: "art. 2: a reason"), by: .moss)
    #expect(try scenario.post(ref).holder == Person.alder.participant)
    #expect(scenario.refusal(of: .respond(ref, choice: "agree"), by: .moss) == .notAllowed)
    #expect(scenario.state.obscured[id]?.manner == .takenOut)
    let events = try scenario.perform(.respond(ref, choice: "agree"), by: .alder)
    #expect(events.compactMap(\.erasedSubjects) == [[id]])
    #expect(scenario.state.obscured[id]?.manner == .deleted)
    #expect(scenario.register.suffix(2).map(\.act.kind) == [.askDeletion, .delete])
    #expect(scenario.notices(to: .wren).last?.act == .delete)
  }

  @Test("Who was asked and says nothing for a week has not agreed")
  mutating func deletionLapses() throws {
    let ref = try decided("taken-out")
    try scenario.perform(.advance(ref, to: "delete-asked", note: "art. 2: a reason"), by: .moss)
    try scenario.wait(.days(8))
    #expect(try scenario.post(ref).state == "taken-out")
  }

  @Test("By IRC's doors: the same record, notice and way to have it looked at again")
  mutating func doors() throws {
    let id = try scenario.say(by: .wren)
    try scenario.perform(.takeBack(id, in: Place.inTrauma, reason: "art. 2: names an employer"), by: .moss)
    try scenario.perform(
      .kick(Person.juniper.participant, from: Place.trauma, reason: "art. 4: advertising"), by: .moss)
    #expect(scenario.state.obscured[id]?.manner == .takenOut)
    #expect(scenario.register.map(\.act.kind) == [.takeOut, .exclude])
    #expect(scenario.notices(to: .wren).map(\.act) == [.takeOut])
    #expect(scenario.notices(to: .juniper).map(\.act) == [.exclude])
    let appeal = try scenario.submit(.demoAppeal(about: id.rawValue), by: .wren)
    #expect(try scenario.post(appeal).drawn.count == 2)
    let ref = try #require(scenario.notices(to: .juniper).first?.concern)
    let second = try scenario.submit(.demoAppeal(about: ref.text), by: .juniper)
    for id in try scenario.post(second).drawn {
      try scenario.perform(.respond(second, choice: "overturn", note: "x"), by: .participant(.account(id)))
    }
    try scenario.perform(.join(Place.trauma, founding: nil), by: .juniper)
  }

  @Test("No door opens without an article and a reason", arguments: [nil, "", "a reason", "art. 2", "art. 2: "])
  mutating func everyDoor(note: String?) throws {
    let id = try scenario.say(by: .wren)
    let ref = try scenario.submit(.demoFlag(about: try scenario.say(by: .wren).rawValue), by: .heron)
    var commands: [Command] = [
      .takeBack(id, in: Place.inTrauma, reason: note ?? ""),
      .kick(Person.wren.participant, from: Place.trauma, reason: note ?? ""), .advance(ref, to: "hidden", note: note),
    ]
    for command in commands {
      let code = scenario.refusal(of: command, by: .moss)
      #expect(code == .articleRequired || code == .reasonRequired, "\(command)")
    }
    try scenario.perform(.advance(ref, to: "reading", note: nil), by: .moss)
    let decisions =
      Kinds.standard["flag"]?.moves.filter { $0.from.contains("reading") && $0.to != "raised" } ?? []
    #expect(decisions.count == 6)
    commands = decisions.map { .advance(ref, to: $0.to, note: note) }
    for command in commands {
      let code = scenario.refusal(of: command, by: .moss)
      #expect(code == .articleRequired || code == .reasonRequired, "\(command)")
    }
    #expect(scenario.register.allSatisfy { $0.act.kind == .view })
  }

  @Test("A moderator with a part in it does not use the door")
  mutating func involvedAtTheDoor() throws {
    let ref = try scenario.submit(.demoCase(), by: .wren)
    for person in [Person.moss, .alder, .heron] { try scenario.perform(.respond(ref, choice: "clear"), by: person) }
    try scenario.say(in: .room(ref), by: .moss)
    let id = try scenario.say(in: .room(ref), by: .heron)
    #expect(scenario.refusal(of: .takeBack(id, in: .room(ref), reason: "art. 2: x"), by: .moss) == .notAllowed)
    #expect(scenario.refusal(of: .takeBack(id, in: .room(ref), reason: "art. 2: x"), by: .alder) == nil)
  }
}
