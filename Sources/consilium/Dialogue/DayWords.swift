import ConsiliumClient
import ConsiliumProtocol
import Foundation

/// Moments and days as people say them, in the local time of this machine.
enum DayWords {
  /// Milliseconds since 1970, now.
  @Sendable static func now() -> Int64 { ServerTime.now().milliseconds }

  /// "tonight 23:00", "tomorrow 09:00", "Thursday 09:00", "4 September".
  static func moment(_ milliseconds: Int64, now: Int64) -> String {
    let then = local(milliseconds)
    let clock = "\(two(then.tm_hour)):\(two(then.tm_min))"
    switch days(from: now, to: milliseconds) {
    case 0: return (then.tm_hour >= 18 ? "tonight " : "today ") + clock
    case 1: return "tomorrow \(clock)"
    case 2...6: return "\(weekdays[Int(then.tm_wday)]) \(clock)"
    default: return date(then, now: now)
    }
  }

  /// "tomorrow", "Friday", "4 September": a day that lies ahead.
  static func upcomingDay(_ milliseconds: Int64, now: Int64) -> String {
    let then = local(milliseconds)
    switch days(from: now, to: milliseconds) {
    case 0: return "today"
    case 1: return "tomorrow"
    case 2...6: return weekdays[Int(then.tm_wday)]
    default: return date(then, now: now)
    }
  }

  /// "Tuesday", "4 September": a day that lies behind.
  static func day(_ milliseconds: Int64, now: Int64) -> String {
    let then = local(milliseconds)
    switch days(from: milliseconds, to: now) {
    case 0: return "today"
    case 1: return "yesterday"
    case 2...6: return "on \(weekdays[Int(then.tm_wday)])"
    default: return "on \(date(then, now: now))"
    }
  }

  /// "13:40", "yesterday 13:40", "on Tuesday 13:40": a moment that lies behind.
  static func clock(_ milliseconds: Int64, now: Int64) -> String {
    let then = local(milliseconds)
    let clock = "\(two(then.tm_hour)):\(two(then.tm_min))"
    return days(from: milliseconds, to: now) == 0 ? clock : "\(day(milliseconds, now: now)) \(clock)"
  }

  /// "23 November 2026".
  @Sendable static func longDay(_ milliseconds: Int64) -> String {
    let day = local(milliseconds)
    return "\(day.tm_mday) \(months[Int(day.tm_mon)]) \(day.tm_year + 1900)"
  }

  /// "2 days", "5 hours"; nil where it is less than an hour.
  static func length(from start: Int64, to end: Int64) -> String? {
    let hours = (end - start) / 3_600_000
    switch hours {
    case ..<1: return nil
    case 1: return "an hour"
    case ..<24: return "\(hours) hours"
    case ..<48: return "a day"
    default: return "\(hours / 24) days"
    }
  }

  /// `2026-11-23`.
  static func today(_ now: Int64) -> String { iso(now, plus: 0) }

  /// A day that somebody names, as the record has it: `2027-05-31`. Takes that form, "tomorrow", "friday", "in 3 weeks",
  /// "31 May"; nil where it is none of them.
  static func isoDay(_ text: String, now: Int64) -> String? {
    let words = text.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    if words.count == 1, let word = words.first {
      if word.count == 10, word.split(separator: "-").count == 3 { return word }
      if word == "tomorrow" { return iso(now, plus: 1) }
      if let day = weekdays.firstIndex(where: { word.count >= 3 && $0.lowercased().hasPrefix(word) }) {
        let today = Int(local(now).tm_wday)
        return iso(now, plus: (day - today + 6) % 7 + 1)
      }
    }
    let length = words.first == "in" ? words.dropFirst() : words[...]
    if length.count == 2, let first = length.first,
      let count = Int(first) ?? (first == "a" || first == "one" ? 1 : nil), (1...400).contains(count),
      let unit = length.last
    {
      if unit.hasPrefix("day") { return iso(now, plus: count) }
      if unit.hasPrefix("week") { return iso(now, plus: 7 * count) }
      if unit.hasPrefix("month") { return iso(now, plus: 30 * count) }
    }
    return named(words, now: now)
  }

  /// "31 may", "may 31", with or without a year.
  private static func named(_ words: [String], now: Int64) -> String? {
    guard (2...3).contains(words.count) else { return nil }
    let month = words.prefix(2).compactMap { word in
      word.count < 3 ? nil : months.firstIndex { $0.lowercased().hasPrefix(word) }
    }.first
    let day = words.prefix(2).compactMap(Int.init).first
    guard let month, let day, (1...31).contains(day) else { return nil }
    let today = local(now)
    var year = Int(today.tm_year) + 1900
    if words.count == 3 {
      guard let given = Int(words[2]) else { return nil }
      year = given
    } else if (month, day) <= (Int(today.tm_mon), Int(today.tm_mday)) {
      year += 1
    }
    return "\(year)-\(two(Int32(month + 1)))-\(two(Int32(day)))"
  }

  // MARK: - Parts

  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  private static func local(_ milliseconds: Int64) -> tm {
    var seconds = time_t(milliseconds / 1_000)
    var moment = tm()
    localtime_r(&seconds, &moment)
    return moment
  }

  /// Midnights between two moments.
  private static func days(from start: Int64, to end: Int64) -> Int {
    func noon(_ milliseconds: Int64) -> time_t {
      var day = local(milliseconds)
      (day.tm_hour, day.tm_min, day.tm_sec, day.tm_isdst) = (12, 0, 0, -1)
      return mktime(&day)
    }
    return Int((Double(noon(end) - noon(start)) / 86_400).rounded())
  }

  private static func date(_ day: tm, now: Int64) -> String {
    let year = day.tm_year == local(now).tm_year ? "" : " \(day.tm_year + 1900)"
    return "\(day.tm_mday) \(months[Int(day.tm_mon)])\(year)"
  }

  private static func iso(_ now: Int64, plus days: Int) -> String {
    var day = local(now)
    (day.tm_hour, day.tm_min, day.tm_sec, day.tm_isdst) = (12, 0, 0, -1)
    day.tm_mday += Int32(days)
    _ = mktime(&day)
    return "\(day.tm_year + 1900)-\(two(day.tm_mon + 1))-\(two(day.tm_mday))"
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
