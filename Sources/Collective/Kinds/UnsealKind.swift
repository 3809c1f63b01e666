extension Kinds {
  /// Two moderators without a part in a post learn together who wrote it. History does not change.
  static let unsealKind = KindDeclaration(
    name: "unseal", prefix: "U", label: "request to learn who wrote it",
    summary: "two moderators without a part in a post learn who wrote it, with an article and a reason",
    fields: [
      FieldDeclaration("subject", "Which post", .subject, isRequired: true, isAmendable: false, maxBytes: 64),
      FieldDeclaration(
        "article", "Article of the guidelines", .article, isRequired: true, isAmendable: false, maxBytes: 3),
      FieldDeclaration("reason", "Reason", isRequired: true, maxBytes: 1_000),
    ],
    states: [
      StateDeclaration(
        "asked", "waiting for a second moderator", awaits: [.drawn],
        timers: [TimerDeclaration("lapse", after: .days(14), .move(to: "lapsed"))],
        settlements: [Settlement("agree", .atLeast(1), to: "opened", effect: .unseal)]),
      StateDeclaration("opened", "the two of you know who wrote it", isFinal: true, revealsAuthor: true),
      StateDeclaration("refused", "not agreed to", isFinal: true),
      StateDeclaration("lapsed", "nobody agreed in time", isFinal: true),
    ],
    moves: [
      MoveDeclaration(["asked"], to: "refused", "refuse", by: [.drawn], note: .required),
      MoveDeclaration(["asked"], to: "lapsed", "take back", by: [.author]),
    ],
    responses: [
      ResponseDeclaration("agree", "agree, and learn it as well", by: [.drawn], during: ["asked"], isShown: true)
    ],
    room: .parties, draws: .secondModerators)
}
