extension Kinds {
  /// Whoever was acted on asks that two others look again, without a part in the text or in the act.
  static let appealKind = KindDeclaration(
    name: "appeal", prefix: "A", label: "appeal",
    summary: "two colleagues without a part in it look again at what was done about you",
    fields: [
      FieldDeclaration("subject", "What was done", .subject, isRequired: true, isAmendable: false, maxBytes: 64),
      FieldDeclaration("reason", "Why it should be looked at again", isRequired: true, maxBytes: 2_000),
    ],
    states: [
      StateDeclaration(
        "asked", "two colleagues look again", awaits: [.drawn], allowsAmendment: false,
        timers: [
          TimerDeclaration("two-days-left", after: .days(5), .remind([.drawn])),
          TimerDeclaration("time-over", after: .days(7), .move(to: "lapsed")),
        ],
        settlements: [
          Settlement("overturn", .everyoneDrawn, to: "overturned", effect: .moderate(.overturn)),
          Settlement("uphold", .atLeast(1), to: "upheld", effect: .moderate(.uphold)),
        ]),
      StateDeclaration("overturned", "undone", isFinal: true),
      StateDeclaration("upheld", "it stays", isFinal: true),
      StateDeclaration("lapsed", "it stays: not both answered in seven days; you may ask again", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [MoveDeclaration(["asked"], to: "withdrawn", "take back", by: [.author], effect: .erase)],
    responses: [
      ResponseDeclaration(
        "view", "view what it is about (viewing is recorded)", by: [.drawn], during: ["asked"],
        effect: .moderate(.view)),
      ResponseDeclaration(
        "overturn", "undo it", by: [.drawn], during: ["asked"], isShown: true, note: .required),
      ResponseDeclaration("uphold", "let it stay", by: [.drawn], during: ["asked"], isShown: true, note: .required),
      ResponseDeclaration(
        "not-me", "not me; somebody else will look", by: [.drawn], during: ["asked"], effect: .leaveForGood),
    ],
    room: .parties, draws: .appeal(2),
    notice: "Looking again takes seven days at most. What was deleted for good does not come back.",
    isOpenToAll: true)
}
