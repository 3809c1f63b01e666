/// A hat with an end: lent by the collective, dropped by itself at its last moment.
public enum Role: String, Hashable, Codable, Sendable, CaseIterable, CodingKeyRepresentable {
  /// A licensed member.
  case member
  /// A pre-licensed member, with a supervisor of record elsewhere.
  case associate
  case mentor
  case moderator
  case steward
  /// Reachable when a case is about acute risk.
  case onCall = "on-call"
  /// Keeps the phases of a consult meeting.
  case facilitator

  /// Days a role lasts where no end was named: six months. Membership itself has no end.
  public static let defaultDays: Int64 = 183
}

public struct Account: Hashable, Codable, Sendable {
  public let id: AccountID
  public let handle: Handle
  public let opened: Moment
  public internal(set) var roles: [Role: Moment]
  public internal(set) var isDisabled: Bool
  /// The newest version of the guidelines that she said she has read; 0 for none.
  public internal(set) var acknowledged = 0
  /// What the host of the machine did to it, newest last: nobody signs in without being told.
  public internal(set) var actsOfHost: [ActOfHost] = []
  /// The last reminder of the guidelines that she had.
  var reminded: GuidelinesReminder?
  /// Out of everything but her own, until a moment.
  public internal(set) var pause: Moderated.Span?
  /// Circles in which she may not talk for a while.
  public internal(set) var quiets: [CircleName: Moderated.Span] = [:]
  /// Chosen for the time of a visit, where access is `open`; elsewhere a member's nick is her handle.
  public internal(set) var visitingNick: Handle?

  public struct ActOfHost: Hashable, Codable, Sendable {
    public enum Kind: String, Codable, Sendable { case passwordSet, dataTaken }
    public let kind: Kind
    public let at: Moment
  }

  /// The ends of hats that she, and the stewards, were told of, or that were named too late for it.
  var endsTold: [Role: Moment] = [:]

  struct GuidelinesReminder: Hashable, Codable, Sendable {
    let version: Int
    let daysLeft: Int
  }

  public var shownNick: Handle { visitingNick ?? handle }

  public func holds(_ role: Role, at moment: Moment) -> Bool {
    guard !isDisabled, pause == nil, let end = roles[role] else { return false }
    return moment < end
  }

  /// The first end of a hat that is lent for a time, or of an act against her.
  var nextEnd: Moment? {
    let hats = roles.values.filter { $0 < .never }
    return (hats + quiets.values.map(\.until) + [pause?.until].compactMap(\.self)).min()
  }

  /// When she is told next that a hat of hers ends soon.
  var nextNoticeOfEnd: Moment? { endsToTell.values.map { $0.advanced(by: Self.toldBefore) }.min() }

  /// Hats that are lent for a time, with ends that nobody was told of yet.
  var endsToTell: [Role: Moment] { roles.filter { $0.value < .never && endsTold[$0.key] != $0.value } }

  /// Days before the end of a hat.
  static let toldBefore = Duration.days(-14)

  /// A term so short needs no notice.
  mutating func knowShortTerms(at moment: Moment) {
    for (role, end) in endsToTell where end.advanced(by: Self.toldBefore) <= moment { endsTold[role] = end }
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
  /// When somebody first came with it who was one too many.
  public internal(set) var triedAgain: Moment?

  /// Whether it opens an account at this moment; who vouched has to be a member still.
  public func isOpen(at moment: Moment, in state: Collective) -> Bool {
    guard usedBy == nil, moment < expires else { return false }
    return sponsor.map { state.accounts[$0]?.isDisabled == false } ?? true
  }
}
