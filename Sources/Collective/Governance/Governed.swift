/// How the collective governs itself: what decisions changed. All of it stands in the register.
public enum Governed: Hashable, Codable, Sendable {
  /// A hat with its end, and the decision that gave it.
  case hatGiven(AccountID, Role, until: Moment, by: PostRef?)
  /// At the end of its term, or before by decision.
  case hatDropped(AccountID, Role)
  /// In the own place of whoever wore it: the posts that waited for her by that hat.
  case handedOver(Role, [PostRef])
  /// Some days before, in the own place of whoever wears it.
  case hatEndsSoon(Role, until: Moment)
  /// In the own place of each steward: what waits, collected.
  case stewardsTold([StewardsDuty])
  case guidelinesAdopted(Guidelines)
  /// Somebody read a version and said so.
  case acknowledged(version: Int)
  /// Some days before the end of grace, in the own place of whoever has not acknowledged.
  case acknowledgementDue(version: Int, daysLeft: Int, end: Moment)
  case charterAdopted(CircleName, Charter)
  case retentionAdopted(CircleName, days: Int?)
  case legalHold(CircleName, isOn: Bool)
  case settingAdopted(Setting)
  case wordsAgreed(WordRule, isOn: Bool)
  /// A proposal was adopted; whoever was asked stands beside it.
  case decided(PostRef, asked: [AccountID]?)
}

/// One version of the shared guidelines. Its words are a field of an event's body.
public struct Guidelines: Hashable, Codable, Sendable {
  /// From 1.
  public let version: Int
  /// The event whose field `text` holds the articles.
  public let wording: EventID
  public let wordingSeq: Int64?
  public let adopted: Moment
  public let post: PostRef?
  /// The numbers of its articles, ascending; `nil` in records from before they were kept: there any number stands.
  public var articles: [Int]?

  /// The field that holds the words, of whatever proposes or adopts them.
  public static let field = "text"
}

/// One agreement of the collective with itself.
public enum Setting: Hashable, Codable, Sendable {
  case name(String)
  /// Per cent of the active members that have to answer before a proposal is adopted; three members at least.
  case quorum(Int)
  /// Days in which everybody reads new guidelines before they can post no more.
  case graceDays(Int)

  public static let maxNameBytes = 80

  init?(name: String, value: String) {
    switch (name, Int(value)) {
    case ("name", _):
      let isLine = value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
      guard isLine, (1...Self.maxNameBytes).contains(value.utf8.count), !value.allSatisfy(\.isWhitespace) else {
        return nil
      }
      self = .name(value)
    case ("quorum", let percent?) where (1...100).contains(percent): self = .quorum(percent)
    case ("grace", let days?) where (1...90).contains(days): self = .graceDays(days)
    default: return nil
    }
  }
}

/// What the collective agreed on, as it stands. In the log, so that no host's file can say otherwise.
public struct Agreements: Hashable, Codable, Sendable {
  public internal(set) var name: String?
  public internal(set) var quorumPercent = 50
  public internal(set) var graceDays = 14
  /// What the identifier check lets pass, and the hashes of what it never does.
  public internal(set) var allowedWords: [String] = []
  public internal(set) var deniedWords: Set<UInt64> = []
  /// Every version, oldest first.
  public internal(set) var guidelines: [Guidelines] = []

  public var guidelinesInForce: Guidelines? { guidelines.last }
}
