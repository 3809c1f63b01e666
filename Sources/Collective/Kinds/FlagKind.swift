extension Kinds {
  /// A concern about a message or post, for a moderator who had no part in it. What may identify somebody is out of view at
  /// once; everything else waits for a colleague to read it.
  static let flagKind = KindDeclaration(
    name: "flag", prefix: "F", label: "concern",
    summary: "a concern about a message or a post, read by a moderator without a part in it",
    fields: [
      FieldDeclaration("subject", "What it is about", .subject, isRequired: true, isAmendable: false, maxBytes: 64),
      FieldDeclaration(
        "kind", "What kind of concern", .choice([Concern.identifier, "respect", "competence", "other"]),
        isAmendable: false, isDecisive: true),
      FieldDeclaration(
        "article", "Article of the guidelines", .article, isRequired: true, isAmendable: false, maxBytes: 3),
      FieldDeclaration("reason", "Reason", isRequired: true, maxBytes: 1_000),
    ],
    states: [
      StateDeclaration(Concern.raised, "waiting for a colleague to look", awaits: [.drawn], timers: unread),
      StateDeclaration(Concern.hidden, "hidden while a colleague looks", awaits: [.drawn], timers: unread),
      StateDeclaration(
        "reading", "a colleague is reading it", awaits: [.holder],
        timers: [
          TimerDeclaration("reading-ends", after: .hours(18), .remind([.holder])),
          TimerDeclaration("read", after: .hours(24), .move(to: Concern.raised)),
        ]),
      StateDeclaration("kept", "kept", isFinal: true),
      StateDeclaration("taken-out", "taken out", isFinal: true),
      StateDeclaration("written-to", "its author was written to", isFinal: true),
      StateDeclaration("quieted", "its author may not talk in the circle for a while", isFinal: true),
      StateDeclaration("removed", "its author was put out of the circle", isFinal: true),
      StateDeclaration(
        "paused", "its author is paused; a second colleague may confirm it", awaits: [.second],
        settlements: [Settlement("confirm", .atLeast(1), to: "pause-confirmed", effect: .moderate(.confirmPause))]),
      StateDeclaration("pause-confirmed", "its author is paused, confirmed by a second colleague", isFinal: true),
      StateDeclaration("over", "its author was paused; that is over", isFinal: true),
      StateDeclaration(
        "delete-asked", "to be deleted for good, if a second colleague agrees", awaits: [.holder],
        timers: [TimerDeclaration("not-agreed", after: .days(7), .move(to: "taken-out"))],
        settlements: [Settlement("agree", .atLeast(1), to: "deleted", effect: .moderate(.delete))]),
      StateDeclaration("deleted", "deleted for good", isFinal: true),
      StateDeclaration("overturned", "undone: two others looked again", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [
      MoveDeclaration(
        [Concern.raised, Concern.hidden], to: "reading", "view the text (viewing is recorded)", by: [.drawn],
        note: .none,
        effect: .moderate(.view)),
      MoveDeclaration(
        [Concern.raised], to: Concern.hidden, "hide", by: [.drawn], note: .reasoned, effect: .moderate(.hide)),
      MoveDeclaration(["reading"], to: Concern.raised, "hand back", by: [.holder], note: .none, effect: .handBack),
      MoveDeclaration(["reading"], to: "kept", "keep it", by: [.holder], note: .reasoned, effect: .moderate(.keep)),
      MoveDeclaration(
        ["reading"], to: "taken-out", "take it out", by: [.holder], note: .reasoned, effect: .moderate(.takeOut)),
      MoveDeclaration(
        ["reading", "taken-out"], to: "written-to", "write to the author", by: [.holder], note: .reasoned,
        effect: .moderate(.writeTo)),
      MoveDeclaration(
        ["reading", "taken-out"], to: "quieted", "no talking in this circle for up to 72 hours", by: [.holder],
        note: .reasoned, effect: .moderate(.quiet)),
      MoveDeclaration(
        ["reading", "taken-out"], to: "removed", "put out of this circle", by: [.holder], note: .reasoned,
        effect: .moderate(.exclude)),
      MoveDeclaration(
        ["reading", "taken-out"], to: "paused", "pause for up to 72 hours", by: [.holder], note: .reasoned,
        effect: .moderate(.pause)),
      MoveDeclaration(
        ["taken-out", "written-to", "quieted", "removed", "pause-confirmed", "over"], to: "delete-asked",
        "ask to delete it for good", by: [.drawn], note: .reasoned, effect: .moderate(.askDeletion)),
      MoveDeclaration(["delete-asked"], to: "taken-out", "leave it stored", by: [.holder], note: .none),
      MoveDeclaration([Concern.raised], to: "withdrawn", "take back", by: [.author], effect: .erase),
    ],
    responses: [
      ResponseDeclaration(
        "not-me", "not me; others will look", by: [.drawn], during: [Concern.raised, Concern.hidden],
        effect: .leaveForGood),
      ResponseDeclaration(
        "confirm", "confirm the pause, for up to 30 days", by: [.second], during: ["paused"], isShown: true,
        note: .reasoned),
      ResponseDeclaration(
        "agree", "agree to delete it for good", by: [.holder], during: ["delete-asked"], isShown: true,
        note: .optional),
    ],
    room: .parties, draws: .reviewers)

  /// Nobody's silence keeps a concern waiting.
  private static let unread = [
    TimerDeclaration("unread", after: .hours(24), .redraw),
    TimerDeclaration("still-unread", after: .hours(72), .redraw),
  ]
}
