import Collective
import ConsiliumClient

/// `/reminders` in people's words.
enum ReminderWords {
  static let usage =
    "To be told, write your address and, if you like, quiet hours: /reminders wren@demo.example 21:00-07:30\n"
    + "/reminders off ends it."

  /// `[on] ADDRESS [21:00-07:30]`, `off`, or nothing.
  ///
  /// - Returns: `nil` where it is none of these.
  static func request(_ rest: String) -> ReminderRequest? {
    var words = rest.split(separator: " ").map(String.init)
    guard !words.isEmpty else { return .standing }
    if words[0].lowercased() == "on" { words.removeFirst() }
    switch words.count {
    case 1 where words[0].lowercased() == "off": return .off
    case 1, 2:
      let quiet = words.count == 2 ? quietHours(words[1]) : nil
      guard words.count == 1 || quiet != nil else { return nil }
      return ReminderWishes(address: words[0], quiet: quiet).map(ReminderRequest.on)
    default: return nil
    }
  }

  /// By this machine's clock, where no other is named.
  static func quietHours(_ text: String) -> QuietHours? {
    guard text.utf8.count == "21:00-07:30".utf8.count else { return QuietHours(text) }
    return QuietHours(text + TimeOfDay.distance(LocalClock.ahead))
  }

  static func sentence(_ standing: ReminderStanding, after request: ReminderRequest) -> String {
    switch request {
    case .on:
      """
      ✓ You are told outside of consilium when something waits for you: that, and nothing else.
      Once a day at most and not in your quiet hours, a call about acute risk apart. Your address is shown to nobody.
      """
    case .off: "✓ You are told nothing outside of consilium. Your address is deleted."
    case .standing:
      // What other clients have to type is not for people who have this one.
      standing.text.firstRange(of: " Type: ").map { String(standing.text[..<$0.lowerBound]) } ?? standing.text
    }
  }
}
