/// A hat with an end: lent by the collective, dropped by itself at its last moment.
public enum Role: String, Hashable, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
  /// A licensed member.
  case member
  /// A pre-licensed member, with a supervisor of record elsewhere.
  case associate
  case mentor
  case moderator
  case steward

  /// Days a role lasts where no end was named: six months. Membership itself has no end.
  public static let defaultDays: Int64 = 183
}

public struct Account: Hashable, Codable, Sendable {
  public let id: AccountID
  public let handle: Handle
  public internal(set) var roles: [Role: Moment]
  public internal(set) var isDisabled: Bool
  /// Chosen for the time of a visit, where access is `open`; elsewhere a member's nick is her handle.
  public internal(set) var visitingNick: Handle?

  public var shownNick: Handle { visitingNick ?? handle }

  public func holds(_ role: Role, at moment: Moment) -> Bool {
    guard !isDisabled, let end = roles[role] else { return false }
    return moment < end
  }
}

/// A visitor without an account (`open` access).
public struct Guest: Hashable, Codable, Sendable {
  public let id: GuestID
  public internal(set) var nick: Handle
}

/// One-use and dated. The token that proves it is stored elsewhere, as a hash.
public struct Invitation: Hashable, Codable, Sendable {
  public let id: InvitationID
  public let circles: [CircleName]
  public let expires: Moment
  public let sponsor: AccountID?
  public internal(set) var usedBy: AccountID?
}
