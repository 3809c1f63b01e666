extension Kinds {
  /// A concern about a message or post, for a moderator who had no part in it.
  static let flagKind = KindDeclaration(
    name: "flag", prefix: "F", label: "concern",
    summary: "a concern about a message or a post, read by a moderator without a part in it",
    fields: [
      FieldDeclaration("subject", "What it is about", .subject, isRequired: true, isAmendable: false, maxBytes: 64),
      FieldDeclaration(
        "article", "Article of the guidelines", .article, isRequired: true, isAmendable: false, maxBytes: 3),
      FieldDeclaration("reason", "Reason", isRequired: true, maxBytes: 1_000),
    ],
    states: [
      StateDeclaration("raised", "waiting for a colleague to look", awaits: [.drawn]),
      StateDeclaration("hidden", "hidden while a colleague looks", awaits: [.drawn]),
      StateDeclaration("kept", "kept", isFinal: true),
      StateDeclaration("taken-out", "taken out", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [
      MoveDeclaration(
        ["raised"], to: "hidden", "hide", by: [.drawn], note: .reasoned,
        effect: .hideSubject),
      MoveDeclaration(
        ["raised", "hidden"], to: "kept", "keep", by: [.drawn], note: .reasoned,
        effect: .restoreSubject),
      MoveDeclaration(
        ["raised", "hidden"], to: "taken-out", "take out", by: [.drawn], note: .reasoned,
        effect: .takeOutSubject),
      MoveDeclaration(["raised"], to: "withdrawn", "take back", by: [.author], effect: .erase),
    ],
    room: .parties, draws: .reviewers)
}
