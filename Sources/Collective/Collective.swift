/// The state of a collective, folded from the envelopes and facts of its log: who there is, which circles and posts, and
/// who is in what. No words: a body never decides anything.
///
/// Every reader of the log that has to decide who sees what folds one of these for itself.
public struct Collective: Hashable, Codable, Sendable {
  /// The last event folded in; 0 before the first.
  public internal(set) var seq: Int64 = 0
  public internal(set) var at = Moment(milliseconds: 0)

  public internal(set) var accounts: [AccountID: Account] = [:]
  /// Handles are never given twice: whoever comes later inherits nothing.
  var accountsByHandle: [Handle: AccountID] = [:]
  public internal(set) var guests: [GuestID: Guest] = [:]
  var guestsByNick: [Handle: GuestID] = [:]
  public internal(set) var invitations: [InvitationID: Invitation] = [:]
  public internal(set) var circles: [CircleName: Circle] = [:]
  public internal(set) var posts: [PostRef: Post] = [:]
  /// Texts that are out of view, and how.
  public internal(set) var obscured: [EventID: Obscuring] = [:]
  /// The ref of the post a wording belongs to, so that a concern about one is a concern about the post.
  var postsByWording: [EventID: PostRef] = [:]

  public struct Obscuring: Hashable, Codable, Sendable {
    public let manner: Obscured.Manner
    public let by: Author
    public let article: Int?
  }

  public init() {}

  // MARK: Looking up

  /// Whether a post waits for this participant: it is her turn, and she has not answered yet.
  public func awaits(_ participant: Participant, _ post: Post, at moment: Moment) -> Bool {
    guard mayKnow(participant, of: post), post.responses[participant] == nil,
      let state = post.declaration?.states.first(where: { $0.name == post.state }), !state.isFinal
    else { return false }
    if let id = participant.accountID, post.notFor.contains(id) { return false }
    let standings = standings(of: participant, to: post, at: moment)
    return state.awaits.contains(where: standings.contains)
  }

  public func account(named handle: Handle) -> Account? {
    accountsByHandle[handle].flatMap { accounts[$0] }
  }

  public func participant(named nick: Handle) -> Participant? {
    if let account = account(named: nick), !account.isDisabled { return .account(account.id) }
    return guestsByNick[nick].map(Participant.guest)
  }

  /// The name people know someone by; `nil` for a guest who left.
  public func nick(of participant: Participant) -> Handle? {
    switch participant {
    case .account(let id): accounts[id]?.handle
    case .guest(let id): guests[id]?.nick
    }
  }

  public func post(of wording: EventID) -> Post? { postsByWording[wording].flatMap { posts[$0] } }

  public func holds(_ role: Role, _ participant: Participant, at moment: Moment) -> Bool {
    guard let id = participant.accountID else { return false }
    return accounts[id]?.holds(role, at: moment) ?? false
  }

  /// How someone stands to a post, as its moves and responses are granted.
  public func standings(of participant: Participant, to post: Post, at moment: Moment) -> Set<Standing> {
    var standings: Set<Standing> = []
    let isAuthor = participant == post.author
    if isAuthor { standings.insert(.author) }
    if !isAuthor, circles[post.circle]?.members[participant] != nil {
      standings.insert(.colleague)
      if holds(.mentor, participant, at: moment) { standings.insert(.mentor) }
    }
    if post.holder == participant { standings.insert(.holder) }
    if let id = participant.accountID, post.reviewers.contains(id), holds(.moderator, participant, at: moment) {
      standings.insert(.reviewer)
    }
    return standings
  }
}
