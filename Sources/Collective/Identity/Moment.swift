/// A point in time: milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
public struct Moment: Hashable, Comparable, Codable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// Later than any term, as membership has none: the last second of the last year that can be written.
  public static let never = Moment(milliseconds: 253_402_300_799_000)

  public static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  public func advanced(byDays days: Int64) -> Moment { advanced(by: .days(days)) }

  /// Exact to the millisecond.
  public func advanced(by duration: Duration) -> Moment {
    let (seconds, attoseconds) = duration.components
    return Moment(milliseconds: milliseconds + seconds * 1_000 + attoseconds / 1_000_000_000_000_000)
  }

  public func elapsed(since earlier: Moment) -> Duration { .milliseconds(milliseconds - earlier.milliseconds) }

  public init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}

extension Duration {
  public static func minutes(_ minutes: Int64) -> Duration { .seconds(minutes * 60) }
  public static func hours(_ hours: Int64) -> Duration { .minutes(hours * 60) }
  /// Days of 24 hours: deadlines count hours, not midnights.
  public static func days(_ days: Int64) -> Duration { .hours(days * 24) }
}

extension Moment {
  /// The first moment of a day written `2027-05-31` (ISO 8601, UTC); `nil` where there is no such day.
  public init?(day text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2D }),
      let year = Int64(parts[0]), let month = Int64(parts[1]), let day = Int64(parts[2]), year >= 1970,
      (1...12).contains(month), day >= 1
    else { return nil }
    milliseconds = Self.dayNumber(year, month, day) * 86_400_000
    // A day that the month does not have comes out as another one.
    guard self.day == text else { return nil }
  }

  /// As `2027-05-31`.
  public var day: String {
    let (year, month, day) = date
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The year in universal time.
  public var year: Int { Int(date.year) }

  private var date: (year: Int64, month: Int64, day: Int64) {
    // Days since 0000-03-01, in eras of 400 years (proleptic Gregorian calendar).
    let days = (milliseconds - ((milliseconds % 86_400_000) + 86_400_000) % 86_400_000) / 86_400_000 + 719_468
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  private static func dayNumber(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
