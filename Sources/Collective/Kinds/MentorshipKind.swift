extension Kinds {
  /// One member asks another to be her mentor for a while: a room of the two.
  static let mentorshipKind = KindDeclaration(
    name: "mentorship", prefix: "T", label: "mentorship",
    summary: "a mentee and a mentor of her choice, with terms and an end",
    fields: [
      FieldDeclaration("mentor", "Mentor", .handles, isRequired: true, isAmendable: false, maxBytes: 64),
      FieldDeclaration("goals", "What I hope for", isRequired: true, maxBytes: 4_000),
      FieldDeclaration("terms", "How often, and how", maxBytes: 4_000),
    ],
    states: [
      StateDeclaration(
        "requested", "asked", awaits: [.party],
        timers: [
          TimerDeclaration("unanswered", after: .days(7), .remind([.party])),
          TimerDeclaration("lapse", after: .days(30), .move(to: "ended")),
        ]),
      StateDeclaration(
        "running", "running", allowsAmendment: true,
        timers: [
          TimerDeclaration("review", after: .days(-30), from: .due, .remind([.author, .party])),
          TimerDeclaration("term", after: .zero, from: .due, .move(to: "ended")),
        ]),
      StateDeclaration("declined", "declined; no reason is needed", isFinal: true),
      StateDeclaration("ended", "ended", isFinal: true),
    ],
    moves: [
      MoveDeclaration(
        ["requested"], to: "running", "agree, until a day", by: [.party], note: .dated),
      MoveDeclaration(["requested"], to: "declined", "decline", by: [.party], note: .none),
      MoveDeclaration(["running"], to: "running", "renew, until a day", by: [.party], note: .dated),
      MoveDeclaration(["requested", "running"], to: "ended", "end it", by: [.author, .party]),
    ],
    room: .parties,
    notice: "Consultation, not supervision: each keeps her own judgment, and an associate her supervisor of record.")
}
