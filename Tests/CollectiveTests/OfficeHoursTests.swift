import Collective
import CollectiveFixture
import Testing

@Suite("Office hours")
struct OfficeHoursTests {
  private var scenario: Scenario
  private let ref: PostRef

  /// The clock begins on Tuesday 2023-11-14, 22:13 by universal time; the hour is held on Thursdays from 17:00 in a place
  /// that is an hour ahead.
  init() throws {
    scenario = try Scenario.founded()
    ref = try scenario.submit(.demoHours(), by: .linnet)
  }

  private func post() throws -> Post { try scenario.post(ref) }
  private func moment(_ day: String, _ hours: Int64) throws -> Moment {
    try #require(Moment(day: day)).advanced(by: .hours(hours))
  }
  private mutating func wait(until moment: Moment) throws { try scenario.wait(moment.elapsed(since: scenario.at)) }
  private func place(_ person: Person) throws -> Int? {
    scenario.state.queue(of: try post()).firstIndex(of: person.participant)
  }
  private mutating func told(_ person: Person, since count: Int) -> [String] {
    scenario.events.dropFirst(count).compactMap { event in
      guard case .reminded(let reminder) = event.facts, event.target == .own(person.participant) else { return nil }
      return reminder.state
    }
  }

  @Test("Only who wears the hat of a mentor holds them")
  mutating func hat() throws {
    #expect(scenario.refusal(of: .submit(.demoHours()), by: .wren) == .notAllowed)
  }

  @Test(
    "A time of day is read by its own clock; what is none is refused with what to write",
    arguments: [("17:00", true), ("07:30-05:00", true), ("25:00", false), ("at five", false), ("17:00+15:00", false)])
  mutating func times(text: String, isOne: Bool) throws {
    #expect(scenario.refusal(of: .submit(.demoHours(time: text)), by: .linnet) == (isOne ? nil : .fieldInvalid))
  }

  @Test("It comes on its day, by the mentor's own clock, and goes when it is over; so every week")
  mutating func everyWeek() throws {
    for day in ["2023-11-16", "2023-11-23"] {
      #expect(try post().due == moment(day, 16))
      // Her Thursday begins when it is still Wednesday by universal time.
      try wait(until: moment(day, -1).advanced(by: .milliseconds(-1)))
      #expect(try post().state == "open")
      try wait(until: moment(day, -1))
      #expect(try post().state == "today")
      try wait(until: moment(day, 17).advanced(by: .milliseconds(-1)))
      #expect(try post().state == "today")
      try wait(until: moment(day, 17))
      #expect(try post().state == "open")
    }
  }

  @Test("Colleagues come in the order in which they took a place; who steps back lets the others move up")
  mutating func queue() throws {
    try scenario.perform(.respond(ref, choice: "place"), by: .wren)
    try scenario.perform(.respond(ref, choice: "place"), by: .heron)
    #expect(scenario.refusal(of: .respond(ref, choice: "place"), by: .moss) == .held)
    #expect(try place(.heron) == 1)
    #expect(scenario.refusal(of: .respond(ref, choice: "step-back"), by: .moss) == .notAllowed)
    try scenario.perform(.respond(ref, choice: "step-back"), by: .wren)
    #expect(try place(.heron) == 0)
    try scenario.perform(.respond(ref, choice: "place"), by: .wren)
    #expect(try place(.wren) == 1)
    #expect(scenario.refusal(of: .respond(ref, choice: "place"), by: .linnet) == .notAllowed)
  }

  @Test("Who has a place is nobody's to see but theirs: no answer stands in the circle")
  mutating func unseen() throws {
    let before = scenario.events.count
    try scenario.perform(.respond(ref, choice: "place"), by: .wren)
    #expect(scenario.events.dropFirst(before).map(\.target) == [.own(Person.wren.participant)])
  }

  @Test("On its day it waits for the mentor and whoever has a place, and for nobody else; then everybody had her turn")
  mutating func day() throws {
    func awaited() throws -> [Person] {
      let post = try post()
      return Person.allCases.filter { scenario.state.awaits($0.participant, post, at: scenario.at) }
    }
    try scenario.perform(.respond(ref, choice: "place"), by: .wren)
    #expect(try awaited() == [])
    let before = scenario.events.count
    try wait(until: moment("2023-11-16", 0))
    #expect(try awaited() == [.wren, .linnet])
    #expect(told(.wren, since: before) == ["today"])
    #expect(told(.linnet, since: before) == ["today"])
    #expect(told(.heron, since: before) == [])
    try wait(until: moment("2023-11-16", 18))
    #expect(try awaited() == [])
    #expect(try place(.wren) == nil)
    try scenario.perform(.respond(ref, choice: "place"), by: .wren)
    #expect(try place(.wren) == 0)
  }

  @Test("While its mentor is away it is not held; places are kept, and who has one is told")
  mutating func away() throws {
    try scenario.perform(.respond(ref, choice: "place"), by: .wren)
    let before = scenario.events.count
    try scenario.perform(.advance(ref, to: "away", note: "2023-12-01: leave"), by: .linnet)
    #expect(told(.wren, since: before) == ["away"])
    #expect(scenario.refusal(of: .respond(ref, choice: "place"), by: .heron) == .notYet)
    try wait(until: moment("2023-11-30", 20))
    #expect(try post().state == "away")
    try wait(until: moment("2023-12-01", 1))
    #expect(try post().state == "open")
    #expect(try post().due == moment("2023-12-07", 16))
    #expect(try place(.wren) == 0)
  }

  @Test("A mentor who takes no questions for a while holds no office hours either, until she is back")
  mutating func restsWithTheOffer() throws {
    let offer = try scenario.submit(
      PostDraft(
        circle: Place.trauma, kind: "mentoring", fields: [Body.Field(name: "topics", value: "grief")]), by: .linnet)
    try scenario.perform(.advance(offer, to: "away", note: "2023-12-01: leave"), by: .linnet)
    #expect(try post().state == "away")
    try scenario.perform(.advance(offer, to: "offered", note: nil), by: .linnet)
    #expect(try post().state == "open")
    #expect(try post().due == moment("2023-11-16", 16))
  }

  @Test("Another weekday is another time; on the day itself it stays as it is")
  mutating func changed() throws {
    let fields = PostDraft.demoHours(weekday: "monday").fields
    try scenario.perform(.amend(ref, revision: 1, fields: fields, attested: []), by: .linnet)
    #expect(try post().due == moment("2023-11-20", 16))
    try wait(until: moment("2023-11-20", 3))
    #expect(scenario.refusal(of: .amend(ref, revision: 2, fields: fields, attested: []), by: .linnet) == .notAllowed)
  }

  @Test("Nobody holds them without the hat: neither once its term ends, nor out of the circle")
  mutating func withoutTheHat() throws {
    let id = AccountID(rawValue: "keeper")
    try scenario.perform(
      .openAccount(
        id, name("keeper"), roles: [.mentor: scenario.at.advanced(byDays: 1), .member: Moment(milliseconds: .max)],
        invitation: nil), by: .host)
    try scenario.perform(.join(Place.trauma, founding: nil), by: .participant(.account(id)))
    guard
      case .submitted(let kept)? = try scenario.perform(.submit(.demoHours()), by: .participant(.account(id))).first?
        .facts
    else { throw NothingHappened() }
    try scenario.perform(.respond(kept.ref, choice: "place"), by: .wren)
    let before = scenario.events.count
    try scenario.wait(.days(1))
    #expect(try scenario.post(kept.ref).state == "ended")
    #expect(told(.wren, since: before).contains("ended"))
    try scenario.perform(.part(Place.trauma, message: ""), by: .linnet)
    try scenario.wait(.days(7))
    #expect(try post().state == "ended")
    #expect(scenario.state.nextDeadline == nil)
  }
}

extension PostDraft {
  fileprivate static func demoHours(weekday: String = "thursday", time: String = "17:00+01:00") -> PostDraft {
    PostDraft(
      circle: Place.trauma, kind: "office-hours",
      fields: [
        Body.Field(name: "weekday", value: weekday), Body.Field(name: "time", value: time),
        Body.Field(name: "minutes", value: "60"), Body.Field(name: "places", value: "2"),
      ])
  }
}
