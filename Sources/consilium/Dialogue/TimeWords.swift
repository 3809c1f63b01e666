import Collective
import ConsiliumClient

/// Times to talk as people say them, in the local time of this machine.
enum TimeWords {
  /// "friday 17:00, tomorrow 9:30" as the record has it, `2026-11-27 17:00+01:00, 2026-11-24 09:30+01:00`; a day alone is
  /// the whole day. Nil where one of them is no time.
  static func times(_ text: String, now: Int64) -> String? {
    let parts = text.replacing(" or ", with: ",").split(separator: ",").map { String($0).trimmed }.filter {
      !$0.isEmpty
    }
    let times = parts.map { time($0, now: now) }
    guard !times.isEmpty, !times.contains(nil) else { return nil }
    return OfferedTimes(times.compactMap(\.self).joined(separator: ", "))?.text
  }

  private static func time(_ text: String, now: Int64) -> String? {
    if let time = OfferedTime(text, ahead: LocalClock.ahead(at:)) { return time.text }
    var words = text.split(separator: " ").map(String.init)
    let clock = words.last.flatMap(clock)
    if clock != nil { words.removeLast() }
    if words.last?.lowercased() == "at" { words.removeLast() }
    let written = words.joined(separator: " ")
    let day = written.lowercased() == "today" ? DayWords.today(now) : DayWords.isoDay(written, now: now)
    guard let day else { return nil }
    return OfferedTime(clock.map { "\(day) \($0)" } ?? day, ahead: LocalClock.ahead(at:))?.text
  }

  /// `17:00` of "17:00" and "9:30".
  private static func clock(_ word: String) -> String? {
    guard word.contains(":") else { return nil }
    let whole = word.utf8.count == 4 ? "0" + word : word
    return TimeOfDay(whole) == nil ? nil : whole
  }

  /// "Friday 17:00"; what is no time as it stands.
  static func shown(_ text: String, now: Int64) -> String {
    guard let time = OfferedTime(text), time.ends == time.begins else { return text }
    return DayWords.moment(time.begins.milliseconds, now: now)
  }
}
