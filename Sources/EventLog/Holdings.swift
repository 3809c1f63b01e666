import Collective

/// What a log holds, by place and age: what could be produced on demand of a court.
public struct Holdings: Sendable {
  public struct Place: Sendable {
    public let target: Target
    public var events = 0
    /// Events whose words are still stored.
    public var withWords = 0
    public var oldest: Moment
    public var newest: Moment
    /// Events with words by their age in days: under 30, 90, 180, 365, and older.
    public var withWordsByAge = [Int](repeating: 0, count: Holdings.ages.count + 1)
  }

  public static let ages: [Int64] = [30, 90, 180, 365]

  /// By the stored name of the place.
  public let places: [Place]
  /// Entries of which nothing is left but a place in the chain: neither words, nor who, when or where.
  public let expired: Int

  /// Reads the whole log once.
  public init(of storage: any LogStorage, at moment: Moment) throws {
    var found: [Target: Place] = [:]
    var last: Int64 = 0
    var count = 0
    while true {
      let records = try storage.records(after: last, limit: 2_000)
      guard let newest = records.last else { break }
      last = newest.envelope.seq
      count += records.count
      for record in records {
        let target = record.envelope.target
        var place = found[target] ?? Place(target: target, oldest: record.envelope.at, newest: record.envelope.at)
        place.events += 1
        if record.body != nil {
          place.withWords += 1
          let at = record.envelope.at
          let age = Self.ages.firstIndex { at.advanced(byDays: $0) > moment } ?? Self.ages.count
          place.withWordsByAge[age] += 1
        }
        place.newest = record.envelope.at
        found[target] = place
      }
    }
    places = found.values.sorted { $0.target.rawValue < $1.target.rawValue }
    expired = Int(last) - count
  }
}
