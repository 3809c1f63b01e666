extension Kinds {
  /// A member asks to come into a circle whose charter says `request`. Silence for 48 hours lets her in; whoever objects
  /// gives no reason in public, and a steward talks with both.
  static let entryKind = KindDeclaration(
    name: "entry", prefix: "E", label: "request to come in",
    summary: "somebody asks to come into this circle; silence for 48 hours lets her in",
    fields: [FieldDeclaration("words", "A word about yourself", maxBytes: 1_000)],
    states: [
      StateDeclaration(
        "asked", "does anybody object?", awaits: [.colleague],
        timers: [TimerDeclaration("silence", after: .hours(48), .move(to: "admitted", .admit))],
        settlements: [Settlement("object", .atLeast(1), to: "conversation")]),
      StateDeclaration(
        "conversation", "a steward talks with both",
        arrival:
          "Somebody objects, and you are not told who. Ask in the circle that whoever it is comes to you, and talk "
          + "with both; then let her in, or say not now.",
        awaits: [.steward], allowsAmendment: false,
        timers: [
          TimerDeclaration("waiting", after: .days(7), .tellStewards("somebody objected, and nobody has settled it")),
          TimerDeclaration("lapse", after: .days(30), .move(to: "lapsed")),
        ]),
      StateDeclaration("admitted", "welcome", isFinal: true),
      StateDeclaration("declined", "not now", isFinal: true),
      StateDeclaration("lapsed", "nobody settled it; ask again", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [
      MoveDeclaration(
        ["conversation"], to: "admitted", "let her in", by: [.steward], note: .none, effect: .admit),
      MoveDeclaration(["conversation"], to: "declined", "not now; no reason is published", by: [.steward], note: .none),
      MoveDeclaration(["asked", "conversation"], to: "withdrawn", "take back", by: [.author], effect: .erase),
    ],
    responses: [
      ResponseDeclaration("welcome", "welcome", by: [.colleague], during: ["asked"], isShown: true),
      ResponseDeclaration("object", "object; talk it over with a steward", by: [.colleague], during: ["asked"]),
    ],
    isFromOutside: true)
}
