/// What a circle agreed on: who may come in, and who keeps order.
public struct Charter: Hashable, Codable, Sendable {
  public enum Entry: String, Codable, Sendable {
    /// Whoever can connect, guests included.
    case anyone
    /// Every member of the collective.
    case members
    /// Those who were invited.
    case invitation
    /// Whoever asks, if none of its members objects in time.
    case request
  }

  public enum Governance: String, Codable, Sendable {
    /// An IRC channel as everybody knows it: whoever made it operates it.
    case `operator`
    /// The collective's: moderation is an act with article and reason.
    case collective
  }

  public let entry: Entry
  public let governance: Governance
  /// Whether who comes in is shown what was said before.
  public let showsHistory: Bool

  /// - Parameter showsHistory: where it is not said, only circles that are open to every member show it.
  public init(entry: Entry, governance: Governance, showsHistory: Bool? = nil) {
    self.entry = entry
    self.governance = governance
    self.showsHistory = showsHistory ?? (entry == .anyone || entry == .members)
  }

  /// A charter from before this was said reads as if nothing was said.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      entry: try values.decode(Entry.self, forKey: .entry),
      governance: try values.decode(Governance.self, forKey: .governance),
      showsHistory: try values.decodeIfPresent(Bool.self, forKey: .showsHistory))
  }

  private enum CodingKeys: String, CodingKey { case entry, governance, showsHistory }

  public static let openChannel = Charter(entry: .anyone, governance: .operator)
  public static let membersCircle = Charter(entry: .members, governance: .collective)
  public static let closedCircle = Charter(entry: .invitation, governance: .collective)
}

/// A standing consultation group. Membership belongs to the account, not to a connection.
public struct Circle: Hashable, Codable, Sendable {
  public let name: CircleName
  public let founded: Moment
  public internal(set) var charter: Charter
  public internal(set) var members: [Participant: Membership]
  public internal(set) var invited: Set<Participant>
  /// Put out by a moderator; back by a moderator's invitation.
  public internal(set) var excluded: Set<Participant> = []
  /// Where the charter says `operator`.
  public internal(set) var modes = ChannelModes()
  /// The event that set the topic in force; its words are in that event's body.
  public internal(set) var topic: EventID?
  public internal(set) var topicSeq: Int64?
  /// How long talk and settled posts are kept.
  public internal(set) var retention = Retention.standard
  /// While it is on, nothing is erased by age.
  public internal(set) var isOnHold = false
}

public struct Membership: Hashable, Codable, Sendable {
  public let since: Moment
  /// The entry with which it began.
  public let sinceSeq: Int64
  /// Only where the charter says `operator`.
  public internal(set) var isOperator: Bool
  public internal(set) var hasVoice = false

  public func holds(_ rank: ChannelModes.Rank) -> Bool {
    switch rank {
    case .operator: isOperator
    case .voice: hasVoice
    }
  }
}
