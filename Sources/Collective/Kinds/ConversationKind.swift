extension Kinds {
  /// Two colleagues talk about harm and repair, with somebody beside them who had no part in it. Offered, never forced: who
  /// lets it pass leaves no trace, since an offer ends by the clock alike, whatever either answered or did not.
  static let conversationKind = KindDeclaration(
    name: "conversation", prefix: "K", label: "talk about harm and repair",
    summary: "asks one colleague whether you would talk it over, with somebody beside you who had no part in it",
    fields: [
      FieldDeclaration("with", "With", .handles, isRequired: true, isAmendable: false, maxBytes: 64),
      FieldDeclaration("words", "What you would talk about", isRequired: true, maxBytes: 2_000),
    ],
    states: [
      StateDeclaration(
        "offered", "would you talk it over? Nobody has to", awaits: [.party], allowsAmendment: false,
        timers: [TimerDeclaration("offer-ends", after: .days(7), .move(to: "passed"))],
        settlements: [Settlement("willing", .everyoneNamed, to: "talking", effect: .drawCompanion)]),
      StateDeclaration(
        "talking", "you both would; talk here", awaits: [.drawn], allowsAmendment: false,
        timers: [
          TimerDeclaration("nobody-came", after: .days(3), .redraw),
          TimerDeclaration("talk-ends", after: .days(30), .move(to: "ended")),
        ],
        settlements: [Settlement("tell", .bothSides, to: "told", effect: .noteConversation)]),
      StateDeclaration("passed", "it did not come about", isFinal: true),
      StateDeclaration("told", "ended; noted that a talk took place", isFinal: true),
      StateDeclaration("ended", "ended", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [
      MoveDeclaration(["talking"], to: "ended", "end it; nothing is noted", by: [.author, .party], note: .none),
      MoveDeclaration(["offered"], to: "withdrawn", "take back", by: [.author], effect: .erase),
    ],
    responses: [
      ResponseDeclaration("willing", "I would", by: [.party], during: ["offered"]),
      ResponseDeclaration("let-pass", "let it pass; nobody is told", by: [.party], during: ["offered"]),
      ResponseDeclaration(
        "tell", "end it, and let the register say that a talk took place, if the other says so too",
        by: [.author, .party], during: ["talking"]),
      ResponseDeclaration(
        "coming", "I will sit with you", by: [.drawn], during: ["talking"], effect: .enterRoom, isShown: true),
      ResponseDeclaration(
        "not-me", "not for me; somebody else is asked to sit with you", by: [.drawn], during: ["talking"],
        effect: .leaveForGood),
    ],
    room: .parties, draws: .companion,
    notice: "Nobody has to. What is told here stays here; whatever concern there is goes its own way beside it.",
    asking: AskingRule(cameToNothing: ["passed"], again: .days(30)))
}
