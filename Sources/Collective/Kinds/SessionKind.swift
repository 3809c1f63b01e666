extension Kinds {
  /// A consult meeting by a format: phases with a clock, and who may speak in each. It is held in the room of its case; one
  /// without a case has a room of its own, which everybody of the circle enters who says that she is there.
  static let sessionKind = KindDeclaration(
    name: "session", prefix: "S", label: "consult meeting",
    summary: "a meeting by a format: phases with a clock, and who may speak in each",
    fields: [
      FieldDeclaration("format", "Format", .format, isRequired: true, isAmendable: false, maxBytes: 24),
      FieldDeclaration("case", "Case", .post, isAmendable: false, maxBytes: 8),
      FieldDeclaration(MeetingField.subject, "Question", .post, isAmendable: false, maxBytes: 8),
      FieldDeclaration(MeetingField.on, "Begins", .moment, isAmendable: false, maxBytes: 22),
      FieldDeclaration(MeetingField.facilitator, "Facilitator", .handles, isAmendable: false, maxBytes: 32),
      FieldDeclaration("deputy", "Deputy facilitator", .handles, isAmendable: false, maxBytes: 32),
    ],
    states: [
      StateDeclaration(
        MeetingState.gathering, "people are coming in", awaits: [.author, .colleague], allowsAmendment: false,
        timers: [
          TimerDeclaration("never-began", after: .days(30), .move(to: MeetingState.cancelled)),
          TimerDeclaration(
            "not-held", after: .days(1), from: .field(MeetingField.on), .move(to: MeetingState.cancelled)),
        ]),
      StateDeclaration(
        MeetingState.arranged, "a time is agreed on", beginsBefore: MeetingField.on, allowsAmendment: false,
        timers: [
          TimerDeclaration(
            "opens", after: .minutes(-15), from: .field(MeetingField.on), .move(to: MeetingState.gathering))
        ]),
      StateDeclaration(MeetingState.running, "running", allowsAmendment: false),
      StateDeclaration(MeetingState.ended, "over", isFinal: true),
      StateDeclaration(MeetingState.cancelled, "cancelled", isFinal: true),
    ],
    moves: [
      MoveDeclaration(
        [MeetingState.gathering], to: MeetingState.running, "begin", by: [.author, .party], note: .none,
        effect: .convene),
      MoveDeclaration(
        [MeetingState.running], to: "next", "go on to the next phase", by: [.holder], note: .none, effect: .nextPhase),
      MoveDeclaration(
        [MeetingState.running], to: MeetingState.ended, "end it", by: [.holder], note: .none, effect: .adjourn),
      MoveDeclaration(
        MeetingState.beforeItBegins, to: MeetingState.cancelled, "cancel", by: [.author, .party], note: .none),
      MoveDeclaration(
        [MeetingState.running], to: MeetingState.cancelled, "break off", by: [.holder, .author], note: .none,
        effect: .breakOff),
    ],
    responses: [
      ResponseDeclaration(
        Attending.present, "I am here", by: [.author, .colleague], during: MeetingState.whileOpen, effect: .enterRoom,
        isShown: true),
      ResponseDeclaration(
        Attending.absent, "I have to go", by: [.author, .colleague], during: MeetingState.whileOpen, isShown: true),
      ResponseDeclaration(
        Attending.pass, "I pass", by: [.author, .colleague], during: [MeetingState.running], isShown: true),
    ]
      + Format.Closing.allCases.map { closing in
        ResponseDeclaration(
          closing.rawValue, closing.label, by: [.author, .colleague], during: [MeetingState.running], isShown: true,
          note: closing == .followUp ? .dated : .required)
      },
    room: .meeting,
    notice: "Consultation among colleagues, not supervision. What you decide is yours; chart it in your own record.")
}

enum MeetingState {
  static let arranged = "arranged"
  static let gathering = "gathering"
  static let running = "running"
  static let ended = "ended"
  static let cancelled = "cancelled"

  static let beforeItBegins = [arranged, gathering]
  static let whileOpen = [gathering, running]
}

/// Answers by which one comes to a meeting, leaves it, and hands one's turn on.
enum Attending {
  static let present = "present"
  static let absent = "absent"
  static let pass = "pass"
}

/// What a case is while a meeting is held on it, and after.
enum CaseInMeeting {
  /// From where it goes into a meeting.
  static let before = ["checking", "open"]
  static let during = "in-session"
  /// Where the meeting named a day to come back.
  static let discussed = "discussed"
  static let open = "open"
}

extension Format.Closing {
  var label: String {
    switch self {
    case .recommendations: "what colleagues recommended, as I understood it"
    case .takeaway: "what I take along"
    case .followUp: "when I come back to it, and what to"
    }
  }
}
