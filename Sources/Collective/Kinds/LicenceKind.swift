extension Kinds {
  /// A member's licence to practise, looked up and confirmed by two colleagues, for as long as it runs.
  public static let licenceKind = KindDeclaration(
    name: "licence", prefix: "L", label: "licence",
    summary: "a member's licence, confirmed by two colleagues who looked it up",
    fields: [
      FieldDeclaration("type", "Sort of licence", .own, isRequired: true, maxBytes: 60),
      FieldDeclaration("jurisdiction", "Where it holds", .own, isRequired: true, maxBytes: 60),
      FieldDeclaration("number", "Number", .own, isRequired: true, maxBytes: 40),
      FieldDeclaration("expires", "Expires", .day, isRequired: true, maxBytes: 10),
    ],
    states: [
      StateDeclaration(
        "unverified", "not confirmed yet", awaits: [.colleague], timers: expiry,
        settlements: [Settlement("confirm", .atLeast(2), to: "verified")]),
      StateDeclaration("verified", "confirmed by two colleagues", allowsAmendment: false, timers: expiry),
      StateDeclaration("expired", "expired; submit the new one", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [
      MoveDeclaration(["unverified", "verified"], to: "withdrawn", "take back", by: [.author], effect: .erase)
    ],
    responses: [
      ResponseDeclaration(
        "confirm", "I looked it up: it is as it says", by: [.colleague], during: ["unverified"], isShown: true,
        outlivesAmendment: false)
    ])

  /// A licence holds through its last day.
  private static let expiry = [
    TimerDeclaration("expires-soon", after: .days(-60), from: .field("expires"), .remind([.author])),
    TimerDeclaration("stewards", after: .days(-30), from: .field("expires"), .tellStewards("runs out within a month")),
    TimerDeclaration("expired", after: .days(1), from: .field("expires"), .move(to: "expired")),
  ]

  /// Who supervises an associate, elsewhere and by law: consultation here replaces none of it.
  static let supervisionKind = KindDeclaration(
    name: "supervision", prefix: "V", label: "supervisor of record",
    summary: "an associate's supervisor of record, who works elsewhere",
    fields: [
      FieldDeclaration("supervisor", "Supervisor", .own, isRequired: true, maxBytes: 80),
      FieldDeclaration("licence", "The supervisor's licence", .own, isRequired: true, maxBytes: 80),
      FieldDeclaration("until", "Agreed until", .day, isRequired: true, maxBytes: 10),
    ],
    states: [
      StateDeclaration(
        "current", "in force",
        timers: [
          TimerDeclaration("ends-soon", after: .days(-30), from: .field("until"), .remind([.author])),
          TimerDeclaration(
            "stewards", after: .days(-14), from: .field("until"), .tellStewards("ends within two weeks")),
          TimerDeclaration("ended", after: .days(1), from: .field("until"), .move(to: "ended")),
        ]),
      StateDeclaration("ended", "ended", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [
      MoveDeclaration(["current"], to: "ended", "end it", by: [.author]),
      MoveDeclaration(["current"], to: "withdrawn", "take back", by: [.author], effect: .erase),
    ],
    notice: "Consultation, not supervision: the supervisor of record stays responsible.")
}
