import Collective

/// What a log holds, by place: what could be produced on demand of a court.
public struct Holdings: Sendable {
  public struct Place: Sendable {
    public let target: Target
    public var events = 0
    /// Events whose words are still stored.
    public var withWords = 0
    public var oldest: Moment
    public var newest: Moment
  }

  /// By the stored name of the place.
  public let places: [Place]

  /// Reads the whole log once.
  public init(of storage: any LogStorage) throws {
    var found: [Target: Place] = [:]
    var last: Int64 = 0
    while true {
      let records = try storage.records(after: last, limit: 2_000)
      guard let newest = records.last else { break }
      last = newest.envelope.seq
      for record in records {
        let target = record.envelope.target
        var place = found[target] ?? Place(target: target, oldest: record.envelope.at, newest: record.envelope.at)
        place.events += 1
        if record.body != nil { place.withWords += 1 }
        place.newest = record.envelope.at
        found[target] = place
      }
    }
    places = found.values.sorted { $0.target.rawValue < $1.target.rawValue }
  }
}
