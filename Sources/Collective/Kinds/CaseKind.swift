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
        "risk", "Risk", .choice(["none", "past", "current", AcuteRisk.condition.choice]), isAmendable: false,
        isDecisive: true),
      FieldDeclaration(
        "help_wanted", "Help wanted",
        .choice(["ideas", "formulation", "ethics", "risk", "support", "referral"])),
      FieldDeclaration("consent_basis", "Basis", .choice(["de-identified", "client-consented"])),
      FieldDeclaration("sealed", "Post without my name", .seal, isAmendable: false, maxBytes: 3),
      FieldDeclaration("not_for", "Not for these colleagues", .handles, isAmendable: false, maxBytes: 400),
    ],
    states: [
      StateDeclaration(
        "checking", "could you know this person?", awaits: [.colleague],
        timers: [TimerDeclaration("nobody-yet", after: .days(3), .remind([.author]))]),
      StateDeclaration(
        "calling", "colleagues on call are being called", begins: AcuteRisk.condition, awaits: [.drawn],
        timers: [
          TimerDeclaration("call-two-more", after: .minutes(15), .call(2)),
          TimerDeclaration("call-everyone", after: .minutes(30), .call(nil)),
        ],
        settlements: [Settlement("here", .atLeast(1), to: "open")]),
      StateDeclaration(
        "open", "open", awaits: [.colleague],
        timers: [
          TimerDeclaration(
            "next-day", after: .hours(24), from: .submission, .remind([.author]), only: AcuteRisk.condition),
          TimerDeclaration(
            "support", after: .days(7), from: .submission, .remind([.author, .drawn]), only: AcuteRisk.condition),
        ]),
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
      MoveDeclaration(["checking", "calling"], to: "open", "open the discussion", by: [.author]),
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
        ["checking", "calling", "open", "in-session", "discussed", "followed-up"], to: "closed",
        "close, with what came of it",
        by: [.author], note: .required),
      MoveDeclaration(
        ["checking", "calling", "open", "in-session", "discussed", "followed-up", "closed"], to: "withdrawn",
        "take back", by: [.author], effect: .erase),
    ],
    responses: [
      ResponseDeclaration("clear", "I don't know them", by: [.colleague], effect: .enterRoom),
      ResponseDeclaration("known", "I may know them", by: [.colleague], effect: .leaveForGood),
      ResponseDeclaration(
        "unsure", "I may; ask one yes-or-no question", by: [.colleague], effect: .asksAuthor, note: .required),
      ResponseDeclaration("recuse", "step out", by: [.colleague], effect: .leaveForGood),
      ResponseDeclaration(
        "here", "I am here", by: [.drawn], during: ["calling"], effect: .enterRoom, isShown: true),
      ResponseDeclaration("yes", "yes, to the colleague who is unsure", by: [.author], effect: .answersAsker),
      ResponseDeclaration("no", "no, to the colleague who is unsure", by: [.author], effect: .answersAsker),
    ],
    room: .conflictChecked, draws: .onCall(2),
    notice: "Consultation among colleagues, not supervision. What you decide is yours; chart it in your own record.")
}
