/// Who is behind the authors of posts without names. Known to whoever holds the key beside the database, and no part of the
/// folded state: in no snapshot, no export and no copy of the log.
public struct Seals: Sendable {
  private var accounts: [SealID: AccountID] = [:]
  private var byAccount: [AccountID: Set<SealID>] = [:]

  public init(_ accounts: [SealID: AccountID] = [:]) {
    for (seal, account) in accounts { learn(seal, of: account) }
  }

  public subscript(seal: SealID) -> AccountID? { accounts[seal] }

  public func seals(of account: AccountID) -> Set<SealID> { byAccount[account] ?? [] }

  mutating func learn(_ seal: SealID, of account: AccountID) {
    accounts[seal] = account
    byAccount[account, default: []].insert(seal)
  }

  mutating func forget(_ seal: SealID) {
    if let account = accounts.removeValue(forKey: seal) { byAccount[account]?.remove(seal) }
  }
}

/// Two states are the same whoever looks at them; a snapshot holds nothing of this.
extension Seals: Hashable, Codable {
  public static func == (left: Self, right: Self) -> Bool { true }
  public func hash(into hasher: inout Hasher) {}
  public init(from decoder: any Decoder) throws { self.init() }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode([String: String]())
  }
}

extension Collective {
  public mutating func learn(_ seals: Seals) { self.seals = seals }

  public mutating func learn(_ seal: SealID, of account: AccountID) { seals.learn(seal, of: account) }

  /// The member behind a seal, where this reader knows her; anybody else is herself.
  public func person(behind participant: Participant) -> Participant {
    guard case .sealed(let seal) = participant, let account = seals[seal] else { return participant }
    return .account(account)
  }

  /// Under which somebody speaks without her name.
  public func seats(of participant: Participant) -> [Participant] {
    participant.accountID.map { seals.seals(of: $0).map(Participant.sealed) } ?? []
  }

  public func isAuthor(_ participant: Participant, of post: Post) -> Bool {
    participant == post.author || participant == person(behind: post.author)
  }

  /// Who wrote the post that another one is about, for the two who asked and agreed.
  public func revealedAuthor(by post: Post, to participant: Participant) -> Participant? {
    guard post.declaration?.state(named: post.state)?.revealsAuthor == true,
      post.author == participant || post.responses[participant] != nil,
      let subject = post.subjectPost.flatMap({ posts[$0] })
    else { return nil }
    let person = person(behind: subject.author)
    return person == subject.author ? nil : person
  }

  /// How somebody speaks in a target: without her name in the room of a post that she submitted without it.
  public func voice(of participant: Participant, in target: Target) -> Participant {
    guard case .room(let ref) = target else { return participant }
    return voice(of: participant, on: ref)
  }

  func voice(of participant: Participant, on ref: PostRef) -> Participant {
    guard let post = posts[ref], post.isSealed, isAuthor(participant, of: post) else { return participant }
    return post.author
  }
}

extension Command {
  /// The post that it is about, where there is one.
  var post: PostRef? {
    switch self {
    case .amend(let ref, _, _, _), .advance(let ref, _, _, _), .respond(let ref, _, _), .convene(let ref, _): ref
    case .say(.room(let ref), _, _, _, _), .tag(.room(let ref), _, _), .takeBack(_, in: .room(let ref), _): ref
    default: nil
    }
  }
}
