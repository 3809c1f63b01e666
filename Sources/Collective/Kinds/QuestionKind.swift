extension Kinds {
  /// Something a member asks the mentors of a circle. It is offered to few; one of them takes it for a while, and the asker
  /// says whether it helped. What nobody takes rises.
  static let questionKind = KindDeclaration(
    name: "question", prefix: "Q", label: "question",
    summary: "a question that a mentor takes and answers in its own time",
    fields: [
      FieldDeclaration("question", "Question", .question, isRequired: true, maxBytes: 600),
      FieldDeclaration("detail", "Detail"),
      FieldDeclaration("tags", "Topics", .topics, maxBytes: 120),
    ],
    states: [
      StateDeclaration(
        "asked", "waiting for a mentor", awaits: [.drawn],
        timers: [TimerDeclaration("wider", after: .days(3), from: .submission, .move(to: "waiting"))]),
      StateDeclaration(
        "waiting", "waiting for any mentor", awaits: [.mentor],
        timers: [TimerDeclaration("overdue", after: .days(5), from: .submission, .move(to: "overdue"))]),
      StateDeclaration(
        "overdue", "waiting for days; the stewards know", awaits: [.mentor, .steward],
        timers: [
          TimerDeclaration("stewards", after: .zero, .tellStewards("unanswered for days")),
          TimerDeclaration("mentors-again", after: .days(7), .remind([.mentor])),
          TimerDeclaration("stewards-again", after: .days(7), .tellStewards("unanswered for more than a week")),
        ]),
      StateDeclaration(
        "taken", "taken", awaits: [.holder],
        timers: [
          TimerDeclaration("lease-ends", after: .hours(36), .remind([.holder])),
          TimerDeclaration("lease", after: .hours(48), .move(to: "asked")),
        ]),
      StateDeclaration("clarifying", "waiting for the asker's reply", awaits: [.author], stopsClock: true),
      StateDeclaration(
        "live-offered", "the mentor proposes times to talk", awaits: [.author],
        timers: undecided([.author]), stopsClock: true),
      StateDeclaration(
        "live-asked", "the asker proposes times to talk", awaits: [.holder],
        timers: undecided([.holder]), stopsClock: true),
      StateDeclaration(
        "live", "a time to talk is agreed on",
        timers: [
          TimerDeclaration("day-before", after: .days(-1), from: .due, .remind([.author, .holder])),
          TimerDeclaration("day-after", after: .days(1), from: .due, .remind([.author, .holder])),
          TimerDeclaration("no-word", after: .days(28), from: .due, .move(to: "closed")),
        ]),
      StateDeclaration(
        "answered", "answered", awaits: [.author],
        timers: [
          TimerDeclaration("how-did-it-go", after: .days(21), .remind([.author])),
          TimerDeclaration("unknown-outcome", after: .days(28), .move(to: "closed")),
        ]),
      StateDeclaration(
        "trying", "helped; how it went is still to come", awaits: [.author],
        timers: [
          TimerDeclaration("follow-up", after: .zero, from: .due, .remind([.author])),
          TimerDeclaration("no-outcome", after: .days(7), from: .due, .move(to: "closed")),
        ]),
      StateDeclaration("helped", "this helped", isFinal: true),
      StateDeclaration("closed", "closed, outcome unknown", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [
      MoveDeclaration(["asked", "waiting", "overdue"], to: "taken", "take", by: [.mentor], effect: .take),
      MoveDeclaration(
        ["taken", "clarifying"], to: "asked", "hand back", by: [.holder], note: .none, effect: .handBack),
      MoveDeclaration(["taken"], to: "clarifying", "ask first", by: [.holder], note: .required),
      MoveDeclaration(["clarifying"], to: "taken", "reply", by: [.author], note: .required),
      MoveDeclaration(
        ["taken"], to: "answered", "answer", by: [.holder],
        parts: ["Understanding", "Options", "What would change my mind", "When to talk live"]),
      MoveDeclaration(["taken"], to: "live-offered", "propose times to talk", by: [.holder], note: .times),
      MoveDeclaration(
        ["taken", "answered"], to: "live-asked", "ask to talk, and say when", by: [.author], note: .times),
      MoveDeclaration(
        ["live-offered"], to: "live", "agree to a time", by: [.author], note: .oneTime, effect: .arrange(format: "talk")
      ),
      MoveDeclaration(
        ["live-asked"], to: "live", "agree to a time", by: [.holder], note: .oneTime, effect: .arrange(format: "talk")),
      MoveDeclaration(
        ["live-offered", "live-asked", "live"], to: "taken", "rather go on in writing", by: [.author, .holder]),
      MoveDeclaration(["live"], to: "answered", "say in short what you talked about", by: [.holder], note: .required),
      MoveDeclaration(["answered", "trying"], to: "taken", "ask for more", by: [.author], note: .required),
      MoveDeclaration(
        ["answered"], to: "trying", "this helped; say when you tell how it went", by: [.author], note: .dated),
      MoveDeclaration(["answered", "trying"], to: "helped", "this helped", by: [.author]),
      MoveDeclaration(
        [
          "asked", "waiting", "overdue", "taken", "clarifying", "live-offered", "live-asked", "live", "answered",
          "trying",
        ], to: "withdrawn", "take back",
        by: [.author], effect: .erase),
    ],
    draws: .mentors(atMost: 3),
    notice: "Consultation, not supervision.")

  /// Where nobody agreed before the last of the times came, other mentors can take it.
  private static func undecided(_ asked: [Standing]) -> [TimerDeclaration] {
    [
      TimerDeclaration("undecided", after: .days(1), .remind(asked)),
      TimerDeclaration("day-passed", after: .zero, from: .due, .move(to: "asked", .handBack)),
    ]
  }
}
