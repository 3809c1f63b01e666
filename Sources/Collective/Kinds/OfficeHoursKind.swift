extension Kinds {
  /// A mentor says when she can be met, week after week; colleagues take a place in the queue. Each sees her own place and
  /// nobody else's, the mentor sees who waits, and the circle neither.
  static let officeHoursKind = KindDeclaration(
    name: "office-hours", prefix: "H", label: "office hour",
    summary: "a time, week after week, at which a mentor can be met; colleagues take a place in the queue",
    fields: [
      FieldDeclaration(
        "weekday", "On", .choice(Weekday.allCases.map(\.rawValue)), isRequired: true, isDecisive: true, maxBytes: 9),
      FieldDeclaration("time", "At", .time, isRequired: true, maxBytes: 11),
      FieldDeclaration("minutes", "Minutes", .number(10...240), isRequired: true, maxBytes: 3),
      FieldDeclaration(Queue.places, "Places", .number(1...20), isRequired: true, maxBytes: 2),
      FieldDeclaration("topics", "Topics", .topics, maxBytes: 200),
      FieldDeclaration("way", "How we meet", maxBytes: 600),
    ],
    states: [
      StateDeclaration(
        "open", "places can be taken", comesBack: .weekly(on: "weekday", at: "time"),
        timers: [TimerDeclaration("its-day", after: .zero, from: .dueDay(time: "time"), .move(to: "today"))]),
      StateDeclaration(
        "today", "today",
        arrival: "Office hours are today. Whoever has a place can see which one, and the mentor who waits.",
        awaits: [.author, .queued], allowsAmendment: false,
        timers: [TimerDeclaration("over", after: .zero, from: .dueEnd(minutes: "minutes"), .move(to: "open"))],
        servesQueue: true),
      StateDeclaration(
        "away", "not held for a while", arrival: "Not held for a while. Your place is kept for the next time.",
        tells: [.queued], timers: [TimerDeclaration("back", after: .zero, from: .due, .move(to: "open"))]),
      StateDeclaration(
        "ended", "ended", arrival: "It is not held any more. You can ask as a question instead.", tells: [.queued],
        isFinal: true),
      StateDeclaration(
        "withdrawn", "taken back", arrival: "It is not held any more. You can ask as a question instead.",
        tells: [.queued], isFinal: true),
    ],
    moves: [
      MoveDeclaration(["open", "today"], to: "away", "be away until a day", by: [.author], note: .dated),
      MoveDeclaration(["away"], to: "open", "be back", by: [.author], note: .none),
      MoveDeclaration(["open", "today", "away"], to: "ended", "end them", by: [.author]),
      MoveDeclaration(["open", "today", "away"], to: "withdrawn", "take back", by: [.author], effect: .erase),
    ],
    responses: [
      ResponseDeclaration(
        "place", "take a place in the queue", by: [.colleague], during: ["open", "today"], effect: .takePlace),
      ResponseDeclaration("step-back", "give the place back", by: [.queued], effect: .stepBack),
    ],
    notice: "Consultation, not supervision.", hat: HatRule(role: .mentor, ends: "ended", rests: "away"))
}
