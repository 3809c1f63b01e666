import Collective
import CollectiveFixture
import ConsiliumProtocol
import SeededRandom
import Testing

@testable import ConsiliumServer

/// Events as lines, by what a client can show.
@Suite struct EventRenderingTests {
  private static func lines(
    _ event: Event, _ scenario: Scenario, _ capabilities: CapabilitySet = []
  ) -> [String] {
    EventRendering(
      state: scenario.state, capabilities: capabilities, serverName: "consult.example", presence: Presence()
    )
    .lines(event).map(\.text)
  }

  @Test("a message carries the tags that were asked for and no others")
  func tagsByCapability() throws {
    var scenario = try Scenario.founded()
    let event = try #require(
      try scenario.perform(.say(Place.inTrauma, text: "hello all", isNotice: false, replyTo: nil), by: .wren).first)
    let id = event.id.rawValue
    #expect(Self.lines(event, scenario) == [":wren!wren@consult.example PRIVMSG #trauma :hello all"])
    #expect(
      Self.lines(event, scenario, CapabilitySet([.messageTags, .serverTime, .accountTag])) == [
        "@msgid=\(id);time=2023-11-14T22:13:20.000Z;account=wren :wren!wren@consult.example PRIVMSG #trauma :hello all"
      ])
  }

  @Test("a message of several lines is a batch, or its lines without the blank ones")
  func severalLines() throws {
    var scenario = try Scenario.founded()
    let event = try #require(
      try scenario.perform(.say(Place.inTrauma, text: "a\n\nb", isNotice: false, replyTo: nil), by: .wren).first)
    let id = event.id.rawValue
    #expect(
      Self.lines(event, scenario, CapabilitySet([.messageTags])) == [
        "@msgid=\(id) :wren!wren@consult.example PRIVMSG #trauma :a", ":wren!wren@consult.example PRIVMSG #trauma :b",
      ])
    let batch = Self.lines(event, scenario, CapabilitySet([.messageTags, .batch, .multiline]))
    #expect(batch.first == "@msgid=\(id) :wren!wren@consult.example BATCH +\(id) draft/multiline #trauma")
    #expect(batch.count == 5)
  }

  @Test("a client without posts reads a case's outline, and what to type, as one message")
  func plainOutline() throws {
    var scenario = try Scenario.founded()
    let events = try scenario.perform(.submit(.demoCase()), by: .wren)
    let ref = try #require(scenario.state.posts.values.first).ref
    #expect(
      Self.lines(try #require(events.first), scenario) == [
        ":wren!wren@consult.example PRIVMSG #trauma :[case \(ref), could you know this person?] 26-39, pacing. "
          + "Type: /quote RESPOND \(ref) clear (or known). Your client may log what opens, and nobody can recall that."
      ])
    #expect(
      events.allSatisfy { !Self.lines($0, scenario).joined().contains("pace exposure") || $0.target == .room(ref) })
  }

  @Test("a move is an ADVANCE, or words in people's own")
  func moves() throws {
    var scenario = try Scenario.founded()
    let ref = try scenario.submit(.demoQuestion, by: .wren)
    let event = try #require(try scenario.perform(.advance(ref, to: "taken", note: nil), by: .linnet).first)
    #expect(
      Self.lines(event, scenario, CapabilitySet([.posts, .batch])) == [
        ":linnet!linnet@consult.example ADVANCE #trauma \(ref) taken"
      ])
    #expect(
      Self.lines(event, scenario) == [
        ":linnet!linnet@consult.example NOTICE #trauma :[question \(ref): taken, by linnet]"
      ])
  }

  @Test("a take-back is a REDACT, or a notice, and stands in place of the words")
  func takeBack() throws {
    var scenario = try Scenario.founded()
    let said = try #require(
      try scenario.perform(.say(Place.inTrauma, text: "too soon", isNotice: false, replyTo: nil), by: .wren).first)
    let event = try #require(try scenario.perform(.takeBack(said.id, in: Place.inTrauma), by: .wren).first)
    #expect(
      Self.lines(event, scenario, CapabilitySet([.messageRedaction])) == [
        ":wren!wren@consult.example REDACT #trauma \(said.id.rawValue)"
      ])
    #expect(Self.lines(event, scenario).first?.contains("NOTICE #trauma") == true)
    #expect(
      Self.lines(said, scenario) == [":wren!wren@consult.example PRIVMSG #trauma :[taken back by its author]"])
  }

  @Test("lines depend on nothing but the capabilities that one encoding is kept for", arguments: 0..<40)
  func distinguishingCapabilities(seed: Int) throws {
    var scenario = try Scenario.founded()
    try scenario.perform(.setTopic(Place.trauma, "demo"), by: .wren)
    try scenario.perform(.submit(.demoCase()), by: .wren)
    let ref = try scenario.submit(.demoQuestion, by: .wren)
    try scenario.perform(.advance(ref, to: "taken", note: "mine"), by: .linnet)
    let said = try scenario.say("a\nb", by: .heron)
    try scenario.perform(.takeBack(said, in: Place.inTrauma), by: .heron)
    try scenario.perform(.part(Place.trauma, message: "until spring"), by: .juniper)
    var generator = SeededGenerator(seed: UInt64(seed))
    let some = CapabilitySet(Capability.allCases.filter { _ in Bool.random(using: &generator) })
    for event in scenario.events {
      #expect(
        Self.lines(event, scenario, some)
          == Self.lines(event, scenario, some.intersection(EventRendering.distinguishing)))
    }
  }
}
