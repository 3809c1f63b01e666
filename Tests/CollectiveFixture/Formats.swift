import Collective

extension Format {
  /// Each phase has another rule: the presenter alone, questions, turns, the presenter again.
  public static let demoRound = Format(
    name: "round", label: "Demo round", atLeast: 2,
    phases: [
      Phase("account", label: "The account", minutes: 10, speakers: [.presenter]),
      Phase("clarify", label: "To understand", minutes: 15, speakers: [.presenter, .consultant], asks: .questions),
      Phase("team", label: "The team talks", minutes: 15, speakers: [.consultant], turns: true),
      Phase("feedback", label: "What stayed", minutes: 5, speakers: [.presenter]),
    ],
    closing: [.takeaway, .followUp])

  /// What each writes appears together.
  public static let demoReveal = Format(
    name: "reveal", label: "Demo reveal", atLeast: 1,
    phases: [
      Phase("advice", label: "Advice", minutes: 10, speakers: [.consultant], asks: .advice, reveal: true),
      Phase("reply", label: "The reply", minutes: 5, speakers: [.presenter]),
    ])

  /// Nothing of it is kept.
  public static let demoUnkept = Format(
    name: "unkept", label: "Demo of nothing kept", isKept: false, atLeast: 1,
    phases: [Phase("account", label: "The account", minutes: 10, speakers: [.presenter])])
}

extension PostDraft {
  /// The call to a demo meeting.
  public static func demoMeeting(
    _ format: Format, on ref: PostRef? = nil, facilitator: Person? = nil, deputy: Person? = nil
  ) -> PostDraft {
    var fields = [Body.Field(name: "format", value: format.name)]
    if let ref { fields.append(Body.Field(name: "case", value: ref.text)) }
    if let facilitator { fields.append(Body.Field(name: "facilitator", value: facilitator.rawValue)) }
    if let deputy { fields.append(Body.Field(name: "deputy", value: deputy.rawValue)) }
    return PostDraft(circle: Place.trauma, kind: "session", fields: fields, format: format)
  }
}
