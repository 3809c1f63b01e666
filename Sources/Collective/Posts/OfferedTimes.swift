/// Times that one offers another to talk: `2026-11-30 17:00+01:00, 2026-12-01 09:00: by phone`. A day alone is the whole day.
public struct OfferedTimes: Hashable, Sendable {
  public let times: [OfferedTime]
  public let words: String

  /// In one note.
  private static let most = 5

  /// - Parameter ahead: how many minutes the clock of a time that names none is ahead of universal time then.
  /// - Returns: `nil` where it begins with no time, or with more than five.
  public init?(_ text: String, ahead: (Moment) -> Int = { _ in 0 }) {
    var times: [OfferedTime] = []
    var rest = text.drop { $0 == " " }
    while let (time, after) = OfferedTime.leading(rest, ahead: ahead) {
      times.append(time)
      rest = after.drop { $0 == " " }
      guard rest.first == "," else { break }
      rest = rest.dropFirst().drop { $0 == " " }
    }
    guard !times.isEmpty, times.count <= Self.most, rest.isEmpty || rest.first == ":" else { return nil }
    self.times = times
    words = String(rest.dropFirst().drop { $0 == " " })
  }

  public var text: String { times.map(\.text).joined(separator: ", ") + (words.isEmpty ? "" : ": \(words)") }
}

/// One of them, as whoever offered it wrote it.
public struct OfferedTime: Hashable, Codable, Sendable {
  /// Where it is a whole day, that day's first moment.
  public let begins: Moment
  /// By the clock of whoever offered it; `nil` for a whole day.
  let time: TimeOfDay?

  /// It can be agreed on until then.
  public var ends: Moment { time == nil ? begins.advanced(byDays: 1) : begins }

  /// `2026-11-30 17:00+01:00`.
  public var text: String {
    guard let time else { return begins.day }
    return begins.advanced(by: .minutes(Int64(time.ahead))).day + " " + time.text
  }

  /// Of a text that is nothing else.
  public init?(_ text: String, ahead: (Moment) -> Int = { _ in 0 }) {
    guard let (time, rest) = Self.leading(text[...], ahead: ahead), rest.isEmpty else { return nil }
    self = time
  }

  private init(day: Moment, time: TimeOfDay?) {
    self.time = time
    begins = time.map { day.advanced(by: .minutes(Int64($0.minutes - $0.ahead))) } ?? day
  }

  fileprivate static func leading(_ text: Substring, ahead: (Moment) -> Int) -> (OfferedTime, rest: Substring)? {
    guard let day = Moment(day: String(text.prefix(10))) else { return nil }
    let rest = text.dropFirst(10)
    guard rest.first == " " else { return (OfferedTime(day: day, time: nil), rest) }
    let clock = rest.dropFirst()
    if clock.prefix(11).utf8.count == 11, let time = TimeOfDay(String(clock.prefix(11))) {
      return (OfferedTime(day: day, time: time), clock.dropFirst(11))
    }
    guard let time = TimeOfDay(String(clock.prefix(5))) else { return (OfferedTime(day: day, time: nil), rest) }
    let distance = ahead(day.advanced(by: .minutes(Int64(time.minutes))))
    return (OfferedTime(day: day, time: TimeOfDay(time, ahead: distance)), clock.dropFirst(5))
  }
}
