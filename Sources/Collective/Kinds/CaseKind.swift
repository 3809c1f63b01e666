extension Kinds {
  /// A de-identified account brought for consultation. Colleagues see the outline first and say whether they could know
  /// the person; only those who do not may read on.
  static let caseKind = KindDeclaration(
    name: "case", prefix: "C", label: "case",
    summary: "a de-identified case; colleagues read it once they have said that they don't know the person",
    fields: [
      FieldDeclaration(
        "age_band", "Age band",
        .choice(["0-5", "6-12", "13-17", "18-25", "26-39", "40-64", "65-89", "90+"]), isInOutline: true),
      FieldDeclaration("setting", "Setting", isInOutline: true, maxBytes: 120),
      FieldDeclaration("theme", "Theme in one line", isInOutline: true, maxBytes: 200),
      FieldDeclaration("question", "Question", .question, isRequired: true, maxBytes: 600),
      FieldDeclaration("account", "Account"),
      FieldDeclaration("context", "Context"),
      FieldDeclaration("formulation", "Formulation"),
      FieldDeclaration("tried", "Tried so far"),
      FieldDeclaration("identity", "Culture and identity that matter here"),
      FieldDeclaration("reaction", "My own reaction"),
      FieldDeclaration(
        "risk", "Risk", .choice(["none", "past", "current", AcuteRisk.choice]), isAmendable: false, isDecisive: true),
      FieldDeclaration(
        "help_wanted", "Help wanted",
        .choice(["ideas", "formulation", "ethics", "risk", "support", "referral"])),
      FieldDeclaration("consent_basis", "Basis", .choice(["de-identified", "client-consented"])),
      FieldDeclaration("not_for", "Not for these colleagues", .handles, isAmendable: false, maxBytes: 400),
    ],
    states: [
      StateDeclaration(
        "checking", "could you know this person?", awaits: [.colleague],
        timers: [TimerDeclaration("nobody-yet", after: .days(3), .remind([.author]))]),
      StateDeclaration("open", "open", awaits: [.colleague]),
      StateDeclaration("in-session", "in a consult meeting", awaits: [.colleague]),
      StateDeclaration(
        "discussed", "discussed", awaits: [.author],
        timers: [
          TimerDeclaration("follow-up", after: .zero, from: .due, .remind([.author])),
          TimerDeclaration("follow-up-again", after: .days(7), from: .due, .remind([.author])),
        ]),
      StateDeclaration("followed-up", "followed up", awaits: [.author]),
      StateDeclaration("closed", "closed", isFinal: true),
      StateDeclaration("withdrawn", "taken back", isFinal: true),
    ],
    moves: [
      MoveDeclaration(["checking"], to: "open", "open the discussion", by: [.author]),
      MoveDeclaration(["open"], to: "in-session", "take it into a consult meeting", by: [.author]),
      MoveDeclaration(["in-session"], to: "open", "go on in writing", by: [.author]),
      MoveDeclaration(
        ["open", "in-session"], to: "discussed", "sum up what colleagues recommended, and when you come back to it",
        by: [.author], note: .dated),
      MoveDeclaration(["discussed"], to: "open", "ask colleagues again", by: [.author]),
      MoveDeclaration(
        ["discussed", "followed-up"], to: "followed-up", "say how it went, and when you come back to it",
        by: [.author], note: .dated),
      MoveDeclaration(
        ["checking", "open", "in-session", "discussed", "followed-up"], to: "closed", "close, with what came of it",
        by: [.author], note: .required),
      MoveDeclaration(
        ["checking", "open", "in-session", "discussed", "followed-up", "closed"], to: "withdrawn", "take back",
        by: [.author], effect: .erase),
    ],
    responses: [
      ResponseDeclaration("clear", "I don't know them", by: [.colleague], effect: .enterRoom),
      ResponseDeclaration("known", "I may know them", by: [.colleague], effect: .leaveForGood),
      ResponseDeclaration("recuse", "step out", by: [.colleague], effect: .leaveForGood),
    ],
    room: .conflictChecked,
    notice: "Consultation among colleagues, not supervision. What you decide is yours; chart it in your own record.")
}

/// When a case cannot wait.
public enum AcuteRisk {
  /// The choice of the field `risk` that calls the colleagues on call.
  public static let choice = "acute"
}
