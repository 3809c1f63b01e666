/// `2027-05-31: come back to the pacing`: the day a post comes back, and the words.
public struct DatedNote: Hashable, Sendable {
  public let day: Moment
  public let words: String

  /// `nil` where no day stands first, or nothing after it.
  public init?(_ text: String) {
    let trimmed = text.drop { $0 == " " }
    guard let day = Moment(day: String(trimmed.prefix(10))) else { return nil }
    let rest = trimmed.dropFirst(10).drop { $0 == " " }
    guard rest.first == ":" else { return nil }
    let words = rest.dropFirst().drop { $0 == " " }
    guard !words.allSatisfy(\.isWhitespace) else { return nil }
    self.day = day
    self.words = String(words)
  }
}
