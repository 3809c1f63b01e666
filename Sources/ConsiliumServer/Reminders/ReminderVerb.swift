import Collective
import ConsiliumProtocol

extension Session {
  /// REMINDERS: whether a member is told outside that something waits for her, and where.
  func reminders(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.governance(.reminders)
    guard let account = participant?.accountID else { return .reply([membersOnly(verb)]) }
    let step = PendingAppend.Purpose.verb(verb, shown: "")
    switch (line[0].map(CaseMapping.uppercased), line.parameters.count) {
    case (nil, _): return .reply([remindersNote(account, context)])
    case ("OFF", 1): return .append([PendingAppend(command: .chooseReminders(nil), purpose: step)])
    case ("ON", 2...):
      guard configuration.reminders != nil else {
        return .reply([
          fail(verb, .notOffered, [], "The host of this server has set up nothing that could tell you. Ask for it.")
        ])
      }
      let quiet = line[2].map(QuietHours.init)
      if case .some(.none) = quiet {
        return .reply([fail(verb, .invalidParams, [], "Write quiet hours as 21:00-07:30+02:00, by your clock.")])
      }
      guard let wishes = ReminderWishes(address: line.parameters[1], quiet: quiet ?? nil) else {
        return .reply([
          fail(verb, .invalidParams, [], "An address is one word of \(ReminderWishes.longestAddress) bytes at most.")
        ])
      }
      return .append([PendingAppend(command: .chooseReminders(wishes), purpose: step)])
    default:
      return .reply([
        fail(verb, .invalidParams, [], "Type REMINDERS ON and an address, REMINDERS OFF, or REMINDERS alone.")
      ])
    }
  }

  private func remindersNote(_ account: AccountID, _ context: SessionContext) -> Line {
    let isOn = context.state.hasReminders(account)
    let isOffered = configuration.reminders != nil
    let words = ReminderWords.standing(isOn: isOn, isOffered: isOffered)
    return StandardReply(isOn ? .remindersOn : .remindersOff, text: words).line(from: serverName)
  }
}

extension EventRendering {
  /// To her own devices.
  func reminders(_ event: Event, isOn: Bool) -> [Line] {
    guard capabilities.contains(.posts) else {
      return [
        Line(
          tags: tags(event), source: server, "NOTICE",
          [names.source(of: event.envelope.author).nick, ReminderWords.standing(isOn: isOn, isOffered: true)]
        ).withTrailing
      ]
    }
    return [line(event, "REMINDERS", [isOn ? "ON" : "OFF"])]
  }
}

enum ReminderWords {
  /// All that ever leaves consilium this way.
  static let sentence = "Something in consilium is waiting for you."

  static func standing(isOn: Bool, isOffered: Bool) -> String {
    switch (isOn, isOffered) {
    case (true, true): "You are told outside of consilium when something waits for you, once a day at most."
    case (true, false): "You want to be told when something waits for you, but the host has set up nothing that could."
    case (false, true): "You are told nothing outside of consilium. Type: REMINDERS ON and an address"
    case (false, false): "You are told nothing outside of consilium; the host has set up nothing that could."
    }
  }
}
