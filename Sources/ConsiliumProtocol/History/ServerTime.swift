/// A moment as the `time` tag and `timestamp=` bounds have it: `2026-11-23T17:22:56.123Z`.
///
/// Source: IRCv3 server-time (ISO 8601, UTC, three digits of milliseconds). Years 0000 to 9999.
public struct ServerTime: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// Since the beginning of 1970, without leap seconds.
  public let milliseconds: Int64

  /// A moment outside the years that can be written becomes the nearest that can.
  public init(milliseconds: Int64) {
    self.milliseconds = min(max(milliseconds, Self.earliest), Self.latest)
  }

  private static let earliest: Int64 = -62_167_219_200_000
  private static let latest: Int64 = 253_402_300_799_999
  private static let millisecondsPerDay: Int64 = 86_400_000

  public static func < (one: ServerTime, other: ServerTime) -> Bool { one.milliseconds < other.milliseconds }

  /// Reads the exact form; nil for every other text and for days that no calendar has. The leap second
  /// `23:59:60` is the second after it.
  public init?(_ text: String) {
    var text = text
    guard let milliseconds = text.withUTF8(Self.milliseconds) else { return nil }
    self.init(milliseconds: milliseconds)
  }

  private static func milliseconds(_ bytes: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard bytes.count == 24, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x54, bytes[13] == ASCII.colon,
      bytes[16] == ASCII.colon, bytes[19] == 0x2E, bytes[23] == 0x5A
    else { return nil }
    func number(_ range: Range<Int>) -> Int64? {
      var value: Int64 = 0
      for position in range {
        guard (0x30...0x39).contains(bytes[position]) else { return nil }
        value = value * 10 + Int64(bytes[position] - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
      let minute = number(14..<16), let second = number(17..<19), let fraction = number(20..<23),
      (1...12).contains(month), (1...days(of: month, in: year)).contains(day), hour <= 23, minute <= 59,
      second <= 59 || (second == 60 && hour == 23 && minute == 59)
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    return dayNumber(year: year, month: month, day: day) * millisecondsPerDay + seconds * 1000 + fraction
  }

  public var description: String {
    var day = milliseconds / Self.millisecondsPerDay
    var rest = milliseconds % Self.millisecondsPerDay
    if rest < 0 {
      rest += Self.millisecondsPerDay
      day -= 1
    }
    let date = Self.date(ofDay: day)
    return String(unsafeUninitializedCapacity: 24) { bytes in
      func put(_ value: Int64, at start: Int, digits: Int, then mark: Character) {
        var value = value
        for position in stride(from: start + digits - 1, through: start, by: -1) {
          bytes[position] = 0x30 + UInt8(value % 10)
          value /= 10
        }
        bytes[start + digits] = mark.asciiValue ?? 0x20
      }
      put(date.year, at: 0, digits: 4, then: "-")
      put(date.month, at: 5, digits: 2, then: "-")
      put(date.day, at: 8, digits: 2, then: "T")
      put(rest / 3_600_000, at: 11, digits: 2, then: ":")
      put(rest / 60_000 % 60, at: 14, digits: 2, then: ":")
      put(rest / 1000 % 60, at: 17, digits: 2, then: ".")
      put(rest % 1000, at: 20, digits: 3, then: "Z")
      return 24
    }
  }

  // MARK: - The Gregorian calendar

  // Years are counted from March, so that the leap day is the last of its year; an era is 400 years, 146,097 days.

  private static func dayNumber(year: Int64, month: Int64, day: Int64) -> Int64 {
    let marchYear = month <= 2 ? year - 1 : year
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func date(ofDay dayNumber: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  private static func days(of month: Int64, in year: Int64) -> Int64 {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
