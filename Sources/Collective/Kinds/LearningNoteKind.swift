extension Kinds {
  /// What was learned from a case or a question of one's own, without either: read by the identifier check a second time, with
  /// no exceptions, and by whoever answered. It stays when what it was learned from is gone.
  static let learningNoteKind = KindDeclaration(
    name: "learning-note", prefix: "N", label: "learning note",
    summary: "what was learned from a case or question that is settled; in the circle once those who answered agree",
    fields: [
      FieldDeclaration("from", "Learned from", .post, isRequired: true, isAmendable: false, maxBytes: 8),
      FieldDeclaration("lesson", "What was learned", isRequired: true, maxBytes: 8_000),
      FieldDeclaration("tags", "Topics", .topics, maxBytes: 120),
    ],
    states: [
      StateDeclaration(
        "agreeing", "those who answered are asked", awaits: [.drawn],
        timers: [
          TimerDeclaration("unanswered", after: .days(7), .remind([.drawn])),
          TimerDeclaration("lapse", after: .days(21), .move(to: "not-shared")),
        ],
        settlements: [
          Settlement("agree", .everyoneDrawn, to: "shared", effect: .publish),
          Settlement("rather-not", .atLeast(1), to: "not-shared"),
        ]),
      StateDeclaration("shared", "in the circle", allowsAmendment: false),
      StateDeclaration("not-shared", "not shared; no reason is needed", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [
      MoveDeclaration(["agreeing", "shared"], to: "withdrawn", "take back", by: [.author], note: .none, effect: .erase)
    ],
    responses: [
      ResponseDeclaration(
        "agree", "agree that the circle reads it", by: [.drawn], during: ["agreeing"], outlivesAmendment: false),
      ResponseDeclaration("rather-not", "rather not", by: [.drawn], during: ["agreeing"]),
    ],
    room: .parties, draws: .answerers,
    notice: "Nothing in it may tell whom it was about. No exceptions are made.", allowsAttestation: false,
    asking: AskingRule(cameToNothing: ["not-shared"], again: .days(14)))
}
