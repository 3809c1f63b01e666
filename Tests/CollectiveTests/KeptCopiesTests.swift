import Collective
import CollectiveFixture
import Testing

@Suite("Backups that still hold what was deleted")
struct KeptCopiesTests {
  private let start = Moment(milliseconds: 1_700_000_000_000)

  /// What one command brings about while there are such backups.
  private func told(
    _ copies: [KeptCopy], after scenario: inout Scenario, _ command: Command, by person: Person
  ) throws -> [[Moment]] {
    scenario.copies = copies
    return try scenario.perform(command, by: person).compactMap { event in
      if case .moderated(.stillHeld(_, let days)) = event.facts { days } else { nil }
    }
  }

  @Test("Only those count that were made after the words, and whose day is to come or whose file is there")
  func which() throws {
    var scenario = try Scenario.founded()
    let said = try scenario.say(by: .wren)
    let seq = scenario.state.seq
    let (past, soon, late) = (start.advanced(byDays: -1), start.advanced(byDays: 3), start.advanced(byDays: 9))
    let copies = [
      KeptCopy(head: seq, expires: late, isInPlace: false), KeptCopy(head: seq - 1, expires: late, isInPlace: true),
      KeptCopy(head: seq + 5, expires: past, isInPlace: true), KeptCopy(head: seq, expires: past, isInPlace: false),
      KeptCopy(head: seq, expires: soon, isInPlace: true),
    ]
    let held = try told(copies, after: &scenario, .takeBack(said, in: Place.inTrauma), by: .wren)
    #expect(held == [[past, soon, late]])
  }

  @Test("Where no backup holds them nobody who takes words back is told; of words deleted by two it is said")
  func none() throws {
    var scenario = try Scenario.founded()
    let said = try scenario.say(by: .wren)
    #expect(try told([], after: &scenario, .takeBack(said, in: Place.inTrauma), by: .wren).isEmpty)
    let other = try scenario.say(by: .wren)
    let concern = try scenario.submit(.demoFlag(about: other.rawValue), by: .heron)
    try scenario.decide(concern, "taken-out", by: .moss)
    try scenario.perform(.advance(concern, to: "delete-asked", note: "art. 2: gone"), by: .moss)
    #expect(try told([], after: &scenario, .respond(concern, choice: "agree"), by: .alder) == [[], []])
    let places = scenario.events.suffix(2).map(\.target)
    #expect(places == [.room(concern), .own(Person.wren.participant)])
    let entry = scenario.events.compactMap { scenario.state.registerEntry($0, for: Person.linnet.participant) }.last
    #expect(entry?.act == "delete")
    #expect(entry?.words == "in no backup")
  }
}
