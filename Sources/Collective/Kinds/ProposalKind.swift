extension Kinds {
  /// How the collective decides: by consent, step by step. What is adopted is carried out by the decision itself.
  static let proposalKind = KindDeclaration(
    name: "proposal", prefix: "P", label: "proposal",
    summary: "a change that the collective makes if nobody objects with a reason",
    fields: [
      FieldDeclaration("aim", "Aim", isRequired: true, maxBytes: 600),
      FieldDeclaration("change", "What changes", .change, isRequired: true, maxBytes: 200),
      FieldDeclaration("text", "The text", maxBytes: 65_536),
      FieldDeclaration("replaces", "Takes the place of", .post, maxBytes: 16),
      FieldDeclaration(Decisions.reviewField, "Look at it again on", .day, maxBytes: 10),
    ],
    states: [
      StateDeclaration(
        "clarify", "questions first", awaits: [.colleague],
        timers: [TimerDeclaration("clarified", after: .days(2), .move(to: "reactions"))],
        settlements: [Settlement("go-on", .everyone, to: "reactions")]),
      StateDeclaration(
        "reactions", "one reaction each", awaits: [.colleague], allowsAmendment: false,
        timers: [TimerDeclaration("reacted", after: .days(2), .move(to: "amend"))],
        settlements: [Settlement("heard", .everyone, to: "amend")]),
      StateDeclaration(
        "amend", "the proposer amends", awaits: [.author],
        timers: [TimerDeclaration("not-amended", after: .days(14), .move(to: "lapsed"))]),
      StateDeclaration(
        "consent", "does anybody object?", awaits: [.colleague], allowsAmendment: false,
        timers: [
          TimerDeclaration("closing-soon", after: .days(2), .remind([.colleague])),
          TimerDeclaration(
            "close", after: .days(3),
            .settleByConsent(adopted: "adopted", lapsed: "lapsed", openObjection: "objected")),
        ],
        settlements: [Settlement(Consent.agreement, or: Consent.reaction, .everyone, to: "adopted", effect: .adopt)]),
      StateDeclaration(
        "objected", "an objection is to be met",
        arrival:
          "An objection stands. Its giver alone lifts it: talk with them, change the text so that it meets the harm, "
          + "and ask again whether anybody objects.",
        awaits: [.author, .questioned],
        timers: [
          TimerDeclaration("unresolved", after: .days(7), .tellStewards("an objection has not been met")),
          TimerDeclaration("not-met", after: .days(30), .move(to: "lapsed")),
        ]),
      StateDeclaration(
        "adopted", "adopted", isFinal: true, isInForce: true, comesBack: Decisions.comesBack,
        timers: [TimerDeclaration("review", after: .zero, from: .due, .move(to: "review"))]),
      StateDeclaration(
        "review", "in force; is it still good enough?", awaits: [.steward, .author], isInForce: true,
        allowsAmendment: false,
        timers: [
          TimerDeclaration("still-to-review", after: .days(14), .remind([.author])),
          TimerDeclaration("stewards", after: .days(14), .tellStewards("still to be looked at again")),
        ]),
      StateDeclaration(Decisions.replaced, "another decision took its place", isFinal: true),
      StateDeclaration("lapsed", "not adopted: too few answered in time", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [
      MoveDeclaration(
        ["clarify", "reactions", "amend", "consent"], to: "adopted", "adopt it: nobody else is a member yet",
        by: [.onlyMember], note: .none, effect: .adopt),
      MoveDeclaration(
        ["review"], to: "adopted", "keep it, and look again on a day", by: [.steward, .author], note: .dated),
      MoveDeclaration(
        ["consent", "objected"], to: "ask", "ask about an objection (NAME: your words)",
        by: [.facilitator], note: .required, effect: .questionObjection),
      MoveDeclaration(["amend", "objected"], to: "consent", "ask whether anybody objects", by: [.author]),
      MoveDeclaration(
        ["clarify", "reactions", "amend", "consent", "objected"], to: "withdrawn", "take back", by: [.author]),
    ],
    responses: [
      ResponseDeclaration(
        "go-on", "no more questions", by: [.colleague], during: ["clarify"], outlivesAmendment: false),
      ResponseDeclaration(
        "heard", "my reaction is in", by: [.colleague], during: ["reactions"], isShown: true, note: .optional),
      ResponseDeclaration(
        Consent.agreement, "no objection", by: [.colleague], during: ["consent", "objected"], isShown: true,
        note: .optional, outlivesAmendment: false),
      ResponseDeclaration(
        Consent.objection, "object, with the harm to the aim", by: [.colleague], during: ["consent", "objected"],
        isShown: true, note: .required, isAskedAgain: true),
      ResponseDeclaration(
        Consent.reaction, "a reaction, no objection", by: [.questioned], during: ["consent", "objected"], isShown: true,
        note: .optional, outlivesAmendment: false),
    ],
    // What was decided, and by which words, outlives every retention.
    isRecord: true)
}
