import Collective

/// Who may come in and what they may make. One value with two constants; no other file names a mode.
public struct Access: Sendable {
  public let name: String
  /// A connection needs an account before it is registered.
  public let requiresAccount: Bool
  /// The charter of a circle that somebody makes by joining a name that is free.
  public let newCircle: Charter
  /// Lines of what was said before that a client which cannot ask for history is shown of a place it comes into.
  public let linesOnEntry: Int
  /// Client-only tags that are not known here are passed on as well.
  public let passesUnknownTags: Bool
  /// A burst is let through, then lines are slowed down; `nil` where nothing is.
  public let throttle: Throttle?
  /// Loopback connections are not slowed down.
  public let sparesLoopback: Bool

  /// A collective: accounts only; a new circle is closed, and its members invite.
  public static let members = Access(
    name: "members", requiresAccount: true, newCircle: .closedCircle, linesOnEntry: 20,
    passesUnknownTags: false,
    throttle: Throttle(burst: 120, perSecond: 20), sparesLoopback: true)

  /// For trying out, testing and load: anyone registers with a free nick and operates the channels she makes.
  public static let open = Access(
    name: "open", requiresAccount: false, newCircle: .openChannel, linesOnEntry: 0,
    passesUnknownTags: true,
    throttle: Throttle(burst: 120, perSecond: 20), sparesLoopback: true)

  public static let all = [members, open]
}

/// A token bucket, in the cost units of the verbs' declarations.
public struct Throttle: Sendable {
  public let burst: Double
  public let perSecond: Double
}
