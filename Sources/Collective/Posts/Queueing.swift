/// Places in the queue of a post that is held again and again. Who has which one is between each of them and its author.
enum Queue {
  /// The field that says how many there are.
  static let places = "places"
}

extension Collective {
  /// First to last; whoever cannot come any more is passed over.
  public func queue(of post: Post) -> [Participant] {
    post.queue.filter { sees($0, .circle(post.circle)) }
  }

  func isQueueFull(of post: Post) -> Bool {
    guard case .number(let places)? = post.values[Queue.places] else { return false }
    return queue(of: post).count >= places
  }
}

extension Collective {
  /// Somebody's own place, from 1.
  public func place(of participant: Participant, in post: Post) -> Int? {
    queue(of: post).firstIndex(of: participant).map { $0 + 1 }
  }

  /// Who waits: for its author, and nobody else.
  public func waiting(in post: Post, shownTo participant: Participant) -> [Participant]? {
    let isQueued = post.declaration?.responses.contains { $0.effect == .takePlace } == true
    return isQueued && isAuthor(participant, of: post) ? queue(of: post) : nil
  }
}

extension Post {
  /// It comes back by itself, every week, in the state it is in.
  var comesBackWeekly: Bool {
    if case .weekly? = declaration?.state(named: state)?.comesBack { true } else { false }
  }

  /// Everybody had her turn: the next time begins with nobody.
  mutating func serveQueue(endOf state: String) {
    guard declaration?.state(named: state)?.servesQueue == true else { return }
    for participant in queue { responses[participant] = nil }
    queue = []
  }
}

extension Decision {
  func requirePlace(for responder: Participant, in post: Post) throws(Refusal) {
    guard !state.isQueueFull(of: post) else {
      throw Refusal(
        .held, [post.ref.text],
        "All places are taken for this time. Take one when it is over, or ask a question of its own.")
    }
  }

  // MARK: What is held by a hat

  func requireHat(for kind: KindDeclaration, _ author: Participant) throws(Refusal) {
    guard let hat = kind.hat, !state.holds(hat.role, author, at: context.at) else { return }
    throw Refusal(
      .notAllowed, [], "Only a \(hat.role.rawValue) offers that. The collective gives the hat: propose it.")
  }

  /// With the hat goes what was offered by it.
  mutating func endOffers(by role: Role, of id: AccountID) {
    for (post, kind, hat) in offers(by: role, of: .account(id)) {
      recordMove(of: post, kind, to: hat.ends, holder: post.holder, by: .clock)
    }
  }

  /// The same where its author left the circle, or the collective, when it comes back the next time.
  mutating func endIfUnheld(_ post: Post, _ kind: KindDeclaration) throws(Refusal) -> Bool {
    guard let hat = kind.hat else { return false }
    let isHeld =
      state.circles[post.circle]?.members[post.author] != nil
      && post.author.accountID.flatMap { state.accounts[$0] }.map { !$0.isDisabled && $0.roles[hat.role] != nil }
        == true
    if !isHeld { recordMove(of: post, kind, to: hat.ends, holder: post.holder) }
    return !isHeld
  }

  /// While she is away she holds nothing that she offered by the same hat, and is asked for nothing.
  mutating func rest(with offer: Post, until day: Moment?) {
    guard let day else { return }
    for (post, kind, hat) in offers(by: .mentor, of: offer.author)
    where kind.moves.contains(where: { $0.to == hat.rests && $0.from.contains(post.state) }) {
      record(
        .moved(Moved(ref: post.ref, from: post.state, to: hat.rests, holder: nil, article: nil, due: day)),
        in: place(of: post, kind), ref: post.opening)
      tellArrival(of: post, kind, in: hat.rests)
    }
  }

  mutating func resume(with offer: Post) {
    for (post, kind, hat) in offers(by: .mentor, of: offer.author) where post.state == hat.rests {
      recordMove(of: post, kind, to: kind.initialState(of: post.values), holder: nil)
    }
  }

  private func offers(by role: Role, of author: Participant) -> [(Post, KindDeclaration, HatRule)] {
    state.posts.authored(by: author).compactMap { post in
      guard let kind = post.declaration, let hat = kind.hat, hat.role == role, post.isOpen else { return nil }
      return (post, kind, hat)
    }
  }
}
