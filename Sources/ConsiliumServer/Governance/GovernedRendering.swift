import Collective
import ConsiliumProtocol

extension EventRendering {
  /// The words of whoever facilitates stand in the circle, as the objection does.
  func questioned(_ event: Event, _ ref: PostRef, _ objector: AccountID) -> Line {
    let nick = state.nick(of: .account(objector))?.text ?? "*"
    let words = "[proposal \(ref): is \(nick)'s objection one, or a reaction?] \(event.body?.text ?? "")"
    return line(event, "NOTICE", [place(event), words]).withTrailing
  }

  static func isItAnObjection(_ ref: PostRef) -> String {
    "Is your objection to \(ref) one, with a harm to its aim, or a reaction? You alone say so; until then it stands. Type: RESPOND \(ref) reaction (or: RESPOND \(ref) object :the harm)"
  }
}

/// What the collective decided, as its members are told while they are connected; the register has all of it.
extension EventRendering {
  func governed(_ event: Event, _ governed: Governed) -> [Line] {
    switch governed {
    case .guidelinesAdopted(let guidelines):
      if capabilities.contains(.posts) {
        return [told(event, GuidelinesText.unread(version: guidelines.version, after: nil).reply)]
      }
      return [
        notice(
          event,
          "Version \(guidelines.version) of the guidelines is in force. Read it with GUIDELINES, then: ACKNOWLEDGE \(guidelines.version)"
        )
      ]
    case .acknowledged(let version):
      guard capabilities.contains(.posts) else {
        return [notice(event, "Noted: you have read version \(version) of the guidelines.")]
      }
      return [line(event, "ACKNOWLEDGE", [String(version)])]
    case .acknowledgementDue(let version, _, let end):
      let words =
        "Version \(version) of the guidelines is still to be read: until \(end.day) you can post without. Type: GUIDELINES, then ACKNOWLEDGE \(version)"
      guard capabilities.contains(.posts) else { return [notice(event, words)] }
      return [told(event, DueGuidelinesNote(version: version, day: end.day, text: words).reply)]
    case .handedOver(let role, let refs):
      let words =
        refs.isEmpty
        ? "Your hat as \(role.rawValue) has ended. Nothing waited for you by it."
        : "Your hat as \(role.rawValue) has ended. These wait for whoever wears it next: "
          + refs.map(\.text).joined(separator: ", ")
      guard capabilities.contains(.posts) else { return [notice(event, words)] }
      return [told(event, StandardReply(.handedOver, [role.rawValue] + refs.map(\.text), text: words))]
    case .hatEndsSoon(let role, let end):
      let words =
        "Your hat as \(role.rawValue) ends on \(end.day). Whoever wants you, or somebody else, to wear it longer, proposes it."
      guard capabilities.contains(.posts) else { return [notice(event, words)] }
      return [told(event, StandardReply(.hatEnds, [role.rawValue, end.day], text: words))]
    case .stewardsTold(let duties): return stewardsTold(event, duties)
    case .hatGiven, .hatDropped, .charterAdopted, .retentionAdopted, .legalHold, .settingAdopted, .wordsAgreed,
      .decided:
      return []
    }
  }

  /// One notice, in as many lines as it needs.
  private func stewardsTold(_ event: Event, _ duties: [StewardsDuty]) -> [Line] {
    let words = "For the stewards: " + duties.map(state.kinds.sentence(of:)).joined(separator: "; ") + "."
    return splitText(words, maxBytes: 400).map { text in
      guard capabilities.contains(.posts) else { return notice(event, text) }
      return told(event, StandardReply(.stewards, [String(duties.count)], text: text))
    }
  }
}
