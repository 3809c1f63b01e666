/// A capability that this protocol knows, by its name on the wire.
public enum Capability: String, CaseIterable, Hashable, Sendable {
  case messageTags = "message-tags"
  case serverTime = "server-time"
  case batch
  case labeledResponse = "labeled-response"
  case echoMessage = "echo-message"
  case accountTag = "account-tag"
  case accountNotify = "account-notify"
  case extendedJoin = "extended-join"
  case capNotify = "cap-notify"
  case sasl
  case standardReplies = "standard-replies"
  case chathistory = "draft/chathistory"
  case eventPlayback = "draft/event-playback"
  case multiline = "draft/multiline"
  case readMarker = "draft/read-marker"
  case messageRedaction = "draft/message-redaction"
  case accountRegistration = "draft/account-registration"
  case awayNotify = "away-notify"
  case extendedMonitor = "extended-monitor"
  case preAway = "draft/pre-away"
  case chghost
  case setname
  case inviteNotify = "invite-notify"
  case multiPrefix = "multi-prefix"
  case userhostInNames = "userhost-in-names"
  case noImplicitNames = "draft/no-implicit-names"
  case extendedISupport = "draft/extended-isupport"
  case channelRename = "draft/channel-rename"
  case metadata2 = "draft/metadata-2"
  case metadata3 = "draft/metadata-3"
  case search = "soju.im/search"
  case posts = "consilium/posts"

  /// The place of its bit in a `CapabilitySet`.
  fileprivate var bit: UInt64 { Self.bits[self] ?? 0 }

  private static let bits = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, UInt64(1) << UInt64($0.offset)) })
}

/// Some capabilities, as one number: cheap to compare and to use as a key of what is encoded once per profile.
public struct CapabilitySet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  public init(_ capability: Capability) { rawValue = capability.bit }

  public init(_ capabilities: some Sequence<Capability>) {
    rawValue = capabilities.reduce(0) { $0 | $1.bit }
  }

  public static let all = CapabilitySet(Capability.allCases)

  public func contains(_ capability: Capability) -> Bool { rawValue & capability.bit != 0 }

  public mutating func insert(_ capability: Capability) { self = CapabilitySet(rawValue: rawValue | capability.bit) }

  public mutating func remove(_ capability: Capability) { self = CapabilitySet(rawValue: rawValue & ~capability.bit) }

  /// Its members in the order of their declaration.
  public var capabilities: [Capability] { Capability.allCases.filter(contains) }
}

/// The answer to `CAP LS` or `CAP LIST`, in as many lines as it needs; all but the last say `*` that more follow.
///
/// - Parameters:
///   - entries: capability names, with `=value` where the client's version gets values.
///   - severalLines: whether the client asked for version 302; an older one gets one line, however long.
public func capLines(
  _ entries: [String], subcommand: String, server: String, nick: String, severalLines: Bool = true
) -> [Line] {
  let overhead = ":\(server) CAP \(nick) \(subcommand) * :".utf8.count
  let room = LineLimits.standardBodyBytes - 2 - overhead
  var groups: [[String]] = [[]]
  var used = 0
  for entry in entries {
    let size = entry.utf8.count + 1
    if severalLines, used > 0, used + size - 1 > room {
      groups.append([])
      used = 0
    }
    groups[groups.count - 1].append(entry)
    used += size
  }
  return groups.enumerated().map { position, group in
    let more = position < groups.count - 1 ? ["*"] : []
    let parameters = [nick, subcommand] + more + [group.joined(separator: " ")]
    return Line(source: Source(nick: server), "CAP", parameters).withTrailing
  }
}
