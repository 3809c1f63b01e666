import Collective
import FoundationEssentials

/// This machine's clock, by which people write times.
public enum LocalClock {
  /// Minutes that it is ahead of universal time at a moment.
  @Sendable public static func ahead(at moment: Moment) -> Int {
    TimeZone.current.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.milliseconds) / 1_000)) / 60
  }

  /// The same now.
  public static var ahead: Int { TimeZone.current.secondsFromGMT() / 60 }

  /// A time with this clock's distance, where no other is named; anything else as it is.
  static func completed(_ text: String, as content: FieldDeclaration.Content) -> String {
    switch content {
    case .time where text.utf8.count == "17:00".utf8.count:
      TimeOfDay(text).map { TimeOfDay($0, ahead: ahead).text } ?? text
    case .moment: OfferedTime(text, ahead: ahead(at:))?.text ?? text
    default: text
    }
  }

  /// The same of the times that a note begins with.
  public static func completed(_ note: String, as rule: NoteRule) -> String {
    switch rule {
    case .times, .oneTime: OfferedTimes(note, ahead: ahead(at:))?.text ?? note
    default: note
    }
  }
}
