import Collective
import CollectiveFixture
import Foundation
import Testing

@Suite("What an event is about")
struct ReachTests {
  @Test("Whatever is about a case that she left is kept from her, in whatever place it stands")
  func leftForGood() throws {
    var scenario = try Scenario.founded()
    let ref = try scenario.submit(.demoCase(), by: .wren)
    for person in [Person.heron, .linnet, .moss, .juniper] {
      try scenario.perform(.respond(ref, choice: "clear"), by: person)
    }
    let said = try scenario.say("demo words", in: .room(ref), by: .moss)
    try scenario.perform(.takeBack(said, in: .room(ref)), by: .moss)
    let words = [Body.Field(name: "question", value: "How slowly?"), Body.Field(name: "theme", value: "pace")]
    try scenario.perform(.amend(ref, revision: 1, fields: words, attested: []), by: .wren)
    try scenario.perform(.respond(ref, choice: "recuse"), by: .moss)
    let concern = try scenario.submit(.demoFlag(about: ref.text, kind: "identifier"), by: .heron)
    #expect(try scenario.post(concern).subject != nil)

    var kinds: Set<Facts.Kind> = []
    for event in scenario.events where scenario.state.post(event.facts)?.ref == ref {
      let inCircle = Envelope(
        seq: event.seq, id: event.id, at: event.envelope.at, author: event.envelope.author, target: Place.inTrauma)
      let moved = Event(envelope: inCircle, facts: event.facts, body: event.body)
      #expect(!scenario.state.sees(Person.moss.participant, moved), "\(event.facts.kind)")
      #expect(scenario.state.sees(Person.juniper.participant, moved), "\(event.facts.kind)")
      kinds.insert(event.facts.kind)
    }
    #expect(kinds.isSuperset(of: [.submitted, .presented, .responded, .amended, .obscured]))
  }

  @Test("The name that an event is stored under is that of its facts")
  func storedNames() throws {
    var scenario = try Scenario.founded()
    _ = try scenario.submit(.demoCase(), by: .wren)
    try scenario.say(by: .heron)
    for event in scenario.events {
      let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(event.facts)) as? [String: Any]
      #expect(object?.keys.first == event.facts.kind.rawValue)
    }
  }
}
