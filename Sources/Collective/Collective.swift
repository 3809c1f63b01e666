/// The state of a collective, folded from the envelopes and facts of its log: who there is, which circles and posts, and
/// who is in what. No words: a body never decides anything.
///
/// Every reader of the log that has to decide who sees what folds one of these for itself.
public struct Collective: Hashable, Codable, Sendable {
  /// What can be posted.
  public let kinds: Kinds
  /// The last event folded in; 0 before the first.
  public internal(set) var seq: Int64 = 0
  public internal(set) var at = Moment(milliseconds: 0)
  /// The event by which the log went on from a backup; `nil` where it never did. Places in it are of this epoch.
  public internal(set) var epoch: EventID?

  public internal(set) var accounts: [AccountID: Account] = [:]
  /// Handles are never given twice: whoever comes later inherits nothing.
  var accountsByHandle: [Handle: AccountID] = [:]
  public internal(set) var guests: [GuestID: Guest] = [:]
  var guestsByNick: [Handle: GuestID] = [:]
  /// Members under a nick that is not their account's name.
  var visitors: [Handle: AccountID] = [:]
  /// What stands before the `@`, where a visitor chose it. Clients send a login name there, so it is in no log and no
  /// snapshot: whoever shows people to others is told by `call`.
  public internal(set) var users: [Participant: String] = [:]
  public internal(set) var invitations: [InvitationID: Invitation] = [:]
  public internal(set) var circles: [CircleName: Circle] = [:]
  public internal(set) var posts = Posts()
  public internal(set) var agreements = Agreements()
  var stewardship = Stewardship()
  var deadlines = Deadlines()
  public internal(set) var seals = Seals()
  /// The post that each seal stands for.
  var postsBySeal: [SealID: PostRef] = [:]
  public internal(set) var meetings = Meetings()
  /// Who is told outside that something waits for her.
  var reminders: [AccountID: Reminders] = [:]
  /// Texts that are out of view, and how.
  public internal(set) var obscured: [EventID: Obscuring] = [:]
  /// The ref of the post a wording belongs to, so that a concern about one is a concern about the post.
  var postsByWording: [EventID: PostRef] = [:]

  public struct Obscuring: Hashable, Codable, Sendable {
    public let manner: Obscured.Manner
    public let by: Author
    public let article: Int?
    /// The event that brought it about.
    let seq: Int64
  }

  public init(kinds: Kinds = .standard) { self.kinds = kinds }

  // MARK: Looking up

  /// Whether a post waits for this participant: it is her turn, and she has not answered yet.
  public func awaits(_ participant: Participant, _ post: Post, at moment: Moment) -> Bool {
    guard let state = post.declaration?.state(named: post.state), !state.isFinal else { return false }
    return awaits(participant, as: state.awaits, post, at: moment)
  }

  private func awaits(_ participant: Participant, as awaited: [Standing], _ post: Post, at moment: Moment) -> Bool {
    guard !awaited.isEmpty, mayKnow(participant, of: post), !hasAnswered(participant, post) else { return false }
    if let id = participant.accountID, post.notFor.contains(id) { return false }
    let standings = standings(of: participant, to: post, at: moment)
    return awaited.contains(where: standings.contains)
  }

  /// What waits for somebody, whatever its order. Of all posts only those are looked at at whose step somebody is awaited.
  public func awaiting(_ participant: Participant, at moment: Moment) -> [Post] {
    posts.on { shelf in kinds[shelf.kind]?.state(named: shelf.state).map { !$0.isFinal && !$0.awaits.isEmpty } ?? false
    }
    .filter { awaits(participant, $0, at: moment) }
  }

  /// To read what a post is about is no answer to it, nor is what was answered at an earlier step.
  private func hasAnswered(_ participant: Participant, _ post: Post) -> Bool {
    guard let response = post.responses[participant].flatMap({ post.declaration?.response($0) }) else { return false }
    return response.effect != .moderate(.view) && response.effect != .takePlace
      && !post.askedAgain.contains(participant)
      && (response.during.isEmpty || response.during.contains(post.state))
  }

  /// Everybody who stands so to a post and has not answered it.
  func awaited(_ awaited: [Standing], for post: Post, at moment: Moment) -> [Participant] {
    let candidates = (circles[post.circle]?.members.keys).map(Set.init) ?? []
    // The author is told where she is without a name, if she is.
    return candidates.union(post.room).union([post.author]).subtracting(
      post.isSealed ? [person(behind: post.author)] : []
    )
    .filter { awaits($0, as: awaited, post, at: moment) }.sorted { $0.rawValue < $1.rawValue }
  }

  public func hasReminders(_ account: AccountID) -> Bool { reminders[account] != nil }

  /// The earliest moment at which something happens by itself.
  public var nextDeadline: Moment? { deadlines.next }

  public func account(named handle: Handle) -> Account? {
    accountsByHandle[handle].flatMap { accounts[$0] }
  }

  public func participant(named nick: Handle) -> Participant? {
    if let visitor = visitors[nick] { return .account(visitor) }
    if let account = account(named: nick), !account.isDisabled { return .account(account.id) }
    return guestsByNick[nick].map(Participant.guest)
  }

  /// The name people know someone by; `nil` for a guest who left.
  public func nick(of participant: Participant) -> Handle? {
    switch participant {
    case .account(let id): accounts[id]?.shownNick
    case .guest(let id): guests[id]?.nick
    case .sealed(let id): postsBySeal[id].flatMap { Handle($0.text) }
    }
  }

  /// As masks see somebody.
  public func person(_ participant: Participant) -> PersonMask.Person {
    let nick = nick(of: participant)?.text ?? "*"
    return PersonMask.Person(
      nick: nick, user: user(of: participant),
      account: participant.accountID.flatMap { accounts[$0]?.handle.text })
  }

  public mutating func call(_ participant: Participant, user: String?) { users[participant] = user }

  public func user(of participant: Participant) -> String {
    if case .sealed = participant { return "sealed" }
    return users[participant] ?? (participant.accountID == nil ? "guest" : nick(of: participant)?.text ?? "gone")
  }

  /// Whether a member is in operators' channels, or under a nick of her own choice: both are for the time of a visit.
  public func isVisiting(_ account: AccountID) -> Bool {
    if accounts[account]?.visitingNick != nil { return true }
    let participant = Participant.account(account)
    return circles.values.contains { $0.charter.governance == .operator && $0.members[participant] != nil }
  }

  /// Whether there are guests or operators' channels at all: then what exists is no secret by itself.
  var isVisitable: Bool { !guests.isEmpty || circles.values.contains { $0.charter.governance == .operator } }

  public func post(of wording: EventID) -> Post? { postsByWording[wording].flatMap { posts[$0] } }

  public func holds(_ role: Role, _ participant: Participant, at moment: Moment) -> Bool {
    guard let id = participant.accountID else { return false }
    return accounts[id]?.holds(role, at: moment) ?? false
  }

  /// How someone stands to a post, as its moves and responses are granted.
  public func standings(of participant: Participant, to post: Post, at moment: Moment) -> Set<Standing> {
    var standings: Set<Standing> = []
    let isAuthor = isAuthor(participant, of: post)
    if isAuthor { standings.insert(.author) }
    if isAuthor, let id = participant.accountID, activeMembers(at: moment) == [id] { standings.insert(.onlyMember) }
    if !isAuthor, circles[post.circle]?.members[participant] != nil {
      standings.insert(.colleague)
      let hats: [(Role, Standing)] = [
        (.mentor, .mentor), (.moderator, .moderator), (.steward, .steward), (.onCall, .onCall),
        (.facilitator, .facilitator),
      ]
      for (role, standing) in hats where holds(role, participant, at: moment) { standings.insert(standing) }
    }
    if post.holder == participant { standings.insert(.holder) }
    if post.questioned[participant] == true { standings.insert(.questioned) }
    if let id = participant.accountID {
      if post.drawn.contains(id), post.hats[id].map({ holds($0, participant, at: moment) }) ?? true {
        standings.insert(.drawn)
        if post.holder != participant { standings.insert(.second) }
      }
      if post.parties.contains(id) { standings.insert(.party) }
    }
    if queue(of: post).contains(participant) { standings.insert(.queued) }
    return standings
  }
}
