/// Where and when a member wants to be told that something waits for her. Words of her own: they stand in a body, so that
/// they can be erased, and nothing that decides reads them.
public struct ReminderWishes: Hashable, Sendable {
  /// One line, as the host's command understands it.
  public let address: String
  public let quiet: QuietHours?

  /// Bytes of an address.
  public static let longestAddress = 254

  /// - Returns: `nil` where the address is no single line of visible characters.
  public init?(address: String, quiet: QuietHours?) {
    let isVisible = address.unicodeScalars.allSatisfy {
      !$0.properties.isWhitespace && $0.value > 0x20 && $0.value != 0x7F
    }
    guard !address.isEmpty, address.utf8.count <= Self.longestAddress, isVisible else { return nil }
    self.address = address
    self.quiet = quiet
  }

  private static let addressField = "address"
  private static let quietField = "quiet"

  var body: Body {
    let quiet = quiet.map { [Body.Field(name: Self.quietField, value: $0.text)] } ?? []
    return .fields([Body.Field(name: Self.addressField, value: address)] + quiet)
  }

  /// As they stand in the log.
  public init?(_ body: Body?) {
    let fields = body?.fields ?? []
    guard let address = fields.first(where: { $0.name == Self.addressField })?.value else { return nil }
    self.init(address: address, quiet: fields.first { $0.name == Self.quietField }.flatMap { QuietHours($0.value) })
  }
}

/// Nothing prints an address.
extension ReminderWishes: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "ReminderWishes(***)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Hours of each day in which nobody is told anything that can wait: `21:00-07:30+02:00`, the last part being the distance
/// of her clock from universal time. It does not know of summer time.
public struct QuietHours: Hashable, Sendable {
  /// Minutes of her day.
  private let from: Int
  private let until: Int
  /// Minutes that her clock is ahead of universal time.
  private let offset: Int

  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 11 || bytes.count == 17, bytes[5] == UInt8(ascii: "-"),
      let from = TimeOfDay.minutes(bytes[0..<5]), let until = TimeOfDay.minutes(bytes[6..<11]), from != until
    else { return nil }
    self.from = from
    self.until = until
    guard bytes.count == 17 else {
      offset = 0
      return
    }
    guard let distance = TimeOfDay.distance(bytes[11..<17]) else { return nil }
    offset = distance
  }

  public func contains(_ moment: Moment) -> Bool {
    let minute = (moment.milliseconds / 60_000 + Int64(offset)) % Self.day
    let now = Int(minute < 0 ? minute + Self.day : minute)
    return from < until ? (from..<until).contains(now) : now >= from || now < until
  }

  public var text: String {
    "\(TimeOfDay.clock(from))-\(TimeOfDay.clock(until))\(TimeOfDay.distance(offset))"
  }

  private static let day: Int64 = 24 * 60
}
