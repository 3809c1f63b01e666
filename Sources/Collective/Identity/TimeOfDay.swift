/// A time of day by somebody's own clock, with the distance of that clock from universal time: `17:00+01:00`. It does not
/// know of summer time.
public struct TimeOfDay: Hashable, Codable, Sendable {
  /// Minutes of her day.
  public let minutes: Int
  /// Minutes that her clock is ahead of universal time.
  public let ahead: Int

  /// No clock is further from universal time.
  private static let farthest = 14 * 60

  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 5 || bytes.count == 11, let minutes = Self.minutes(bytes[0..<5]) else { return nil }
    self.minutes = minutes
    guard bytes.count == 11 else {
      ahead = 0
      return
    }
    guard let ahead = Self.distance(bytes[5..<11]) else { return nil }
    self.ahead = ahead
  }

  /// The same by another clock.
  public init(_ time: TimeOfDay, ahead: Int) {
    minutes = time.minutes
    self.ahead = ahead
  }

  public var text: String { Self.clock(minutes) + Self.distance(ahead) }

  // MARK: Parts, which other times are made of as well

  /// `07:30`.
  static func minutes(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.map { Int($0) - 0x30 }
    guard digits.count == 5, digits[2] == Int(UInt8(ascii: ":")) - 0x30,
      [0, 1, 3, 4].allSatisfy({ (0...9).contains(digits[$0]) })
    else { return nil }
    let (hours, minutes) = (digits[0] * 10 + digits[1], digits[3] * 10 + digits[4])
    return hours < 24 && minutes < 60 ? hours * 60 + minutes : nil
  }

  /// `+02:00`.
  static func distance(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard let sign = bytes.first, let distance = minutes(bytes.dropFirst()), distance <= farthest else { return nil }
    switch sign {
    case UInt8(ascii: "+"): return distance
    case UInt8(ascii: "-"): return -distance
    default: return nil
    }
  }

  static func clock(_ minutes: Int) -> String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
  }

  /// `+02:00`; nothing where it is none.
  public static func distance(_ ahead: Int) -> String { ahead == 0 ? "" : (ahead < 0 ? "-" : "+") + clock(abs(ahead)) }
}

/// A day of the week; the raw value is how a field has it.
public enum Weekday: String, CaseIterable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The first time after a moment at which this weekday comes to that time.
  func next(at time: TimeOfDay, after moment: Moment) -> Moment {
    let day: Int64 = 86_400_000
    let ahead = Int64(time.ahead) * 60_000
    let local = moment.milliseconds + ahead
    let today = (local - ((local % day) + day) % day) / day
    // The first day of 1970 was a Thursday.
    let weekday = ((today + 3) % 7 + 7) % 7
    let wanted = Int64(Self.allCases.firstIndex(of: self) ?? 0)
    let start = (today + (wanted - weekday + 7) % 7) * day + Int64(time.minutes) * 60_000 - ahead
    return Moment(milliseconds: start > moment.milliseconds ? start : start + 7 * day)
  }
}
