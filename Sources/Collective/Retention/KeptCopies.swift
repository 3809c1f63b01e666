/// A backup of the log, as far as whoever made it said so: what was erased since is still in it.
public struct KeptCopy: Hashable, Sendable {
  /// The last entry in it.
  public let head: Int64
  /// When whoever keeps it has to delete it.
  public let expires: Moment
  /// Whether its file still lies where it was written to.
  public let isInPlace: Bool

  public init(head: Int64, expires: Moment, isInPlace: Bool) {
    self.head = head
    self.expires = expires
    self.isInPlace = isInPlace
  }
}

/// Deleting says what it does not reach.
extension Decision {
  /// The days on which those backups are to be deleted that hold an entry, earliest first. One whose day is over counts
  /// for as long as its file is there.
  func copies(holding seq: Int64?) -> [Moment] {
    guard let seq else { return [] }
    return context.copies().filter { $0.head >= seq && ($0.isInPlace || $0.expires > context.at) }.map(\.expires)
      .sorted()
  }

  /// Whoever took her own words back is told where they still are; nothing, where they are nowhere.
  mutating func tellOfCopies(of seq: Int64?, to author: Participant) {
    let days = copies(holding: seq)
    guard !days.isEmpty else { return }
    record(.moderated(.stillHeld(nil, until: days)), in: .own(author), by: .clock)
  }
}
