import Collective
import CollectiveFixture
import Testing

@Suite("Reasons in the register")
struct ReasonTests {
  private var scenario: Scenario

  init() throws { scenario = try Scenario.founded() }

  /// The words of the last act of a kind, as somebody reads them in the register.
  private func words(of act: Act.Kind, for person: Person) -> String? {
    let event = scenario.events.last { event in
      if case .registered(let registered) = event.facts { registered.kind == act } else { false }
    }
    return event.flatMap { scenario.state.registerEntry($0, for: person.participant)?.words }
  }

  @Test("What is taken out or put out in a circle is reasoned before its members, and no one else")
  mutating func inCircle() throws {
    try scenario.perform(.part(Place.trauma, message: ""), by: .linnet)
    let said = try scenario.say(by: .wren)
    try scenario.perform(.takeBack(said, in: Place.inTrauma, reason: "art. 2: names a demo firm"), by: .moss)
    let kick = Command.kick(Person.wren.participant, from: Place.trauma, reason: "art. 4: again")
    try scenario.perform(kick, by: .moss)
    for person in Person.allCases {
      #expect(words(of: .takeOut, for: person) == (scenario.sees(person) ? "names a demo firm" : "a reason was given"))
      #expect(words(of: .exclude, for: person) == (scenario.sees(person) ? "again" : "a reason was given"))
    }
    #expect(!scenario.sees(.linnet) && !scenario.sees(.wren))
  }

  @Test("Of a case's text only those in its room read the reason, whoever stepped out least of all")
  mutating func inCase() throws {
    let ref = try scenario.submit(.demoCase(), by: .wren)
    for person in [Person.heron, .juniper] { try scenario.perform(.respond(ref, choice: "clear"), by: person) }
    try scenario.perform(.respond(ref, choice: "recuse"), by: .juniper)
    let said = try scenario.say(in: .room(ref), by: .heron)
    let concern = try scenario.submit(.demoFlag(about: said.rawValue, kind: "identifier"), by: .wren)
    try scenario.decide(concern, "taken-out", note: "art. 2: names a demo firm", by: .moss)
    for person in [Person.wren, .heron] { #expect(words(of: .takeOut, for: person) == "names a demo firm") }
    for person in [Person.juniper, .linnet, .alder] {
      #expect(words(of: .takeOut, for: person) == "a reason was given")
    }
  }

  @Test("A word to somebody, and a text that is kept, stay between those who looked and raised it")
  mutating func toOne() throws {
    for decision in ["kept", "written-to"] {
      let said = try scenario.say(by: .wren)
      let concern = try scenario.submit(.demoFlag(about: said.rawValue), by: .heron)
      try scenario.decide(concern, decision, note: "art. 2: a quiet word", by: .moss)
      let act: Act.Kind = decision == "kept" ? .keep : .writeTo
      for person in [Person.heron, .moss, .alder] { #expect(words(of: act, for: person) == "a quiet word") }
      for person in [Person.linnet, .juniper, .wren] { #expect(words(of: act, for: person) == "a reason was given") }
    }
  }

  @Test("A pause is reasoned where the one paused is missed")
  mutating func pause() throws {
    let said = try scenario.say(by: .wren)
    let concern = try scenario.submit(.demoFlag(about: said.rawValue), by: .heron)
    try scenario.decide(concern, "paused", note: "art. 10, 24 h: shouts at people", by: .moss)
    #expect(words(of: .pause, for: .linnet) == "shouts at people")
    try scenario.perform(.respond(concern, choice: "confirm", note: "art. 10: so it is"), by: .alder)
    #expect(words(of: .confirmPause, for: .linnet) == "so it is")
  }

  @Test("The words of a reason go by age with talk where they may be read; the act stays")
  mutating func byAge() throws {
    let said = try scenario.say(by: .wren)
    try scenario.perform(.takeBack(said, in: Place.inTrauma, reason: "art. 2: names a demo firm"), by: .moss)
    let event = try #require(
      scenario.events.last { if case .registered = $0.facts { true } else { false } })
    let entry = LoggedEntry(envelope: event.envelope, facts: event.facts)
    let early = Expiry(scenario.state, at: scenario.at.advanced(byDays: 179))
    let late = Expiry(scenario.state, at: scenario.at.advanced(byDays: 180))
    #expect(early.verdict(on: entry) == .stays)
    #expect(late.verdict(on: entry) == .losesWords)
  }
}

extension Scenario {
  fileprivate func sees(_ person: Person) -> Bool { state.sees(person.participant, Place.inTrauma) }
}
