/// What operators set in their channel, as modern IRC describes it. A circle of the collective has a charter instead.
public struct ChannelModes: Hashable, Codable, Sendable {
  /// The raw value is the letter of the mode.
  public enum Flag: String, Codable, Sendable, CaseIterable {
    case inviteOnly = "i"
    case moderated = "m"
    /// Nobody outside the channel can talk in it.
    case noExternal = "n"
    /// Not in LIST, nor in WHOIS, for those outside.
    case secret = "s"
    /// Only operators set the topic.
    case protectedTopic = "t"
  }

  public enum List: String, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
    case ban = "b"
    /// May come in and talk in spite of a ban.
    case exception = "e"
    /// May come in without an invitation.
    case invitation = "I"
  }

  /// What one member holds in an operator's channel.
  public enum Rank: String, Codable, Sendable, CaseIterable {
    case `operator` = "o"
    case voice = "v"
  }

  public struct Entry: Hashable, Codable, Sendable {
    public let mask: PersonMask
    /// The nick of whoever set it, at the time.
    public let by: String
    public let at: Moment
  }

  /// Entries of one list.
  public static let maxEntries = 100
  /// Bytes of a key.
  public static let maxKeyBytes = 23

  public internal(set) var flags: Set<Flag> = [.noExternal, .protectedTopic]
  public internal(set) var key: String?
  public internal(set) var limit: Int?
  public internal(set) var lists: [List: [Entry]] = [:]

  public func has(_ flag: Flag) -> Bool { flags.contains(flag) }

  public func entries(_ list: List) -> [Entry] { lists[list] ?? [] }

  func matches(_ list: List, _ person: PersonMask.Person) -> Bool {
    entries(list).contains { $0.mask.matches(person) && !$0.mask.isMute }
  }

  /// Muted, or banned: neither talks.
  func silences(_ person: PersonMask.Person) -> Bool {
    entries(.ban).contains { $0.mask.matches(person) } && !entries(.exception).contains { $0.mask.matches(person) }
  }
}

/// One change of a channel's modes.
public enum ModeChange: Hashable, Codable, Sendable {
  case flag(ChannelModes.Flag, isOn: Bool)
  case key(String?)
  case limit(Int?)
  case entry(ChannelModes.List, PersonMask, isOn: Bool)
  case rank(ChannelModes.Rank, Participant, isOn: Bool)

  public var isOn: Bool {
    switch self {
    case .flag(_, let isOn), .entry(_, _, let isOn), .rank(_, _, let isOn): isOn
    case .key(let key): key != nil
    case .limit(let limit): limit != nil
    }
  }
}
