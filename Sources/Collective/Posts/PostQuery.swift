/// The filters of one POSTS. What it costs goes by what is found, not by how many posts there are.
public struct PostQuery: Sendable {
  private var circle: CircleName?
  private var ref: PostRef?
  private var kind: String?
  private var state: String?
  private var isMine = false
  private var isAwaiting = false
  private var isInForce = false

  /// Posts in one answer.
  public static let limit = 200

  public init() {}

  /// - Returns: whether that word is a filter.
  public mutating func take(_ word: String, among kinds: Kinds) -> Bool {
    if let name = CircleName(word) {
      circle = name
    } else if let ref = word.hasPrefix("ref=") ? PostRef(String(word.dropFirst(4))) : nil {
      self.ref = ref
    } else if word.hasPrefix("kind=") {
      kind = String(word.dropFirst(5))
      guard kind.flatMap({ kinds[$0] }) != nil else { return false }
    } else if word.hasPrefix("state=") {
      state = String(word.dropFirst(6))
      guard kinds.declarations.contains(where: { $0.state(named: state ?? "") != nil }) else { return false }
    } else if word == "mine" {
      isMine = true
    } else if word == "awaiting" {
      isAwaiting = true
    } else if word == "in-force" {
      isInForce = true
    } else {
      return false
    }
    return true
  }

  /// Oldest first: what waits longest stands on top.
  public func posts(in state: Collective, for participant: Participant, at now: Moment) -> [Post] {
    func isWanted(_ post: Post) -> Bool {
      (circle == nil || post.circle == circle) && (kind == nil || post.kind == kind)
        && (self.state == nil || post.state == self.state) && (!isMine || state.isAuthor(participant, of: post))
        && (!isInForce || post.isInForce)
        && state.mayKnow(participant, of: post)
    }
    var few: [Post]?
    if let ref {
      few = state.posts[ref].map { [$0] }?.filter { !isAwaiting || state.awaits(participant, $0, at: now) } ?? []
    } else if isAwaiting {
      few = state.awaiting(participant, at: now)
    } else if isMine {
      few = ([participant] + state.seats(of: participant)).flatMap { author in
        Array(state.posts.authored(by: author).lazy.filter(isWanted).prefix(Self.limit))
      }
    }
    if let few {
      // Posts are large values: what is sorted is where they are.
      let order = few.indices.filter { isWanted(few[$0]) }
        .sorted { (few[$0].submitted, few[$0].ref.text) < (few[$1].submitted, few[$1].ref.text) }
      return order.prefix(Self.limit).map { few[$0] }
    }
    return state.posts.oldest(
      Self.limit,
      on: { shelf in
        (circle == nil || shelf.circle == circle) && (kind == nil || shelf.kind == kind)
          && (self.state == nil || shelf.state == self.state)
          && (!isInForce || state.kinds[shelf.kind]?.state(named: shelf.state)?.isInForce == true)
      }, where: isWanted)
  }
}

extension Collective {
  /// The wordings in force that somebody may read.
  public func readableWordings(of post: Post, by participant: Participant) -> [Post.Wording] {
    let seen = post.current.filter { sees(participant, $0.target) }
    // Once it stands in the circle, that is its place for everybody.
    return post.isPublished ? seen.filter { $0.target == .circle(post.circle) } : seen
  }
}
