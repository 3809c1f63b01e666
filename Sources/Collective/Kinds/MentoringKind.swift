extension Kinds {
  /// What a mentor offers: questions are routed by it.
  static let mentoringKind = KindDeclaration(
    name: MentoringOffer.kind, prefix: "M", label: "mentoring offer",
    summary: "what a mentor knows best and how much she can take on; questions find her by it",
    fields: [
      FieldDeclaration("topics", "Topics", .topics, isRequired: true, maxBytes: 200),
      FieldDeclaration("capacity", "Open questions at once", .number(0...20), maxBytes: 2),
      FieldDeclaration("terms", "How we would work", maxBytes: 2_000),
    ],
    states: [
      StateDeclaration("offered", "open for questions"),
      StateDeclaration(
        MentoringOffer.away, "away",
        timers: [TimerDeclaration("back", after: .zero, from: .due, .move(to: "offered"))]),
      StateDeclaration("ended", "ended", isFinal: true),
    ],
    moves: [
      MoveDeclaration(
        ["offered"], to: MentoringOffer.away, "be away until a day", by: [.author], note: .dated,
        effect: .rest),
      MoveDeclaration([MentoringOffer.away], to: "offered", "be back", by: [.author], note: .none, effect: .resume),
      MoveDeclaration(["offered", MentoringOffer.away], to: "ended", "end the offer", by: [.author], note: .none),
    ])
}
