/// Who is drawn for a post when it is submitted: decided by what the record knows, never by whoever asks.
extension Decision {
  /// What a post about another text is about.
  struct Subject {
    let event: EventID
    /// The post whose words it is, or in whose room it stands.
    let post: PostRef?
    let author: Author
  }

  mutating func draw(
    _ rule: DrawRule?, for circle: CircleName, topics: Set<String>, subject: Subject?, by author: Participant
  ) throws(Refusal) -> [AccountID] {
    switch rule {
    case nil: []
    case .reviewers: try reviewers(of: subject, raisedBy: author)
    case .mentors(let atMost): mentors(of: circle, topics: topics, atMost: atMost, except: author)
    case .secondModerators: try secondModerators(for: subject, askedBy: author)
    // Called by an event of its own each, so that it reaches their devices.
    case .onCall: []
    case .uninvolved(let count): uninvolvedMembers(count, in: subject, except: author)
    }
  }

  /// Finds what a concern is about, where the asker may know of it.
  func subject(_ text: String, of asker: Participant) throws(Refusal) -> Subject {
    let unknown = Refusal(.unknownMessage, ["subject"], "There is no such message or post for you.")
    var id = EventID(rawValue: text)
    if let ref = PostRef(text) {
      guard let post = state.posts[ref], state.mayKnow(asker, of: post) else { throw unknown }
      id = post.opening
    }
    guard let entry = context.entry(id), state.sees(asker, entry.envelope.target),
      state.obscured[id]?.manner != .takenBack
    else { throw unknown }
    var post = state.post(of: id)
    switch entry.facts {
    case .said: break
    case _ where post != nil: break
    default: throw unknown
    }
    if post?.recused.contains(asker) == true { throw unknown }
    if case .room(let ref) = entry.envelope.target { post = state.posts[ref] }
    return Subject(event: id, post: post?.ref, author: entry.envelope.author)
  }

  private func reviewers(of subject: Subject?, raisedBy flagger: Participant) throws(Refusal) -> [AccountID] {
    let eligible = state.accounts.values.filter { account in
      account.holds(.moderator, at: context.at) && mayStillKnow(account.id, subject, except: flagger)
    }.map(\.id).sorted { $0.rawValue < $1.rawValue }
    let uninvolved = eligible.filter { !tookPart($0, in: subject) }
    let reviewers = uninvolved.isEmpty ? eligible : uninvolved
    guard !reviewers.isEmpty else {
      throw Refusal(
        .notAllowed, ["subject"],
        "No moderator is without a part in this. Talk to a steward; the collective needs another moderator.")
    }
    return reviewers
  }

  private func secondModerators(for subject: Subject?, askedBy asker: Participant) throws(Refusal) -> [AccountID] {
    guard let id = asker.accountID, state.holds(.moderator, asker, at: context.at), !tookPart(id, in: subject) else {
      throw Refusal(.notAllowed, ["subject"], "Only a moderator without a part in it asks this.")
    }
    guard subject?.post.flatMap({ state.posts[$0] })?.isSealed == true else {
      throw Refusal(.nothingToDo, ["subject"], "That stands with its author's name.")
    }
    let others = state.accounts.values.filter { account in
      account.holds(.moderator, at: context.at) && mayStillKnow(account.id, subject, except: asker)
        && !tookPart(account.id, in: subject)
    }.map(\.id).sorted { $0.rawValue < $1.rawValue }
    guard !others.isEmpty else {
      throw Refusal(.notAllowed, ["subject"], "It takes a second moderator without a part in it, and there is none.")
    }
    return others
  }

  /// By lot. Fewer where there are not so many.
  private mutating func uninvolvedMembers(
    _ count: Int, in subject: Subject?, except author: Participant
  ) -> [AccountID] {
    let eligible = state.activeMembers(at: context.at).filter { id in
      mayStillKnow(id, subject, except: author) && !tookPart(id, in: subject)
    }.sorted { $0.rawValue < $1.rawValue }
    return Array(eligible.shuffled(using: &context.generator).prefix(count))
  }

  private func mayStillKnow(_ id: AccountID, _ subject: Subject?, except author: Participant) -> Bool {
    let participant = Participant.account(id)
    let post = subject?.post.flatMap { state.posts[$0] }
    return participant != author && subject?.author.participant.map(state.person(behind:)) != participant
      && post?.recused.contains(participant) != true && post?.notFor.contains(id) != true
  }

  private func tookPart(_ id: AccountID, in subject: Subject?) -> Bool {
    guard let post = subject?.post.flatMap({ state.posts[$0] }) else { return false }
    let participant = Participant.account(id)
    return post.speakers.contains(participant) || state.isAuthor(participant, of: post) || post.holder == participant
      || post.drawn.contains(id)
  }

  /// Mentors who have said what they know best come first, then those who hold least. Whoever is away or full is passed
  /// over.
  private func mentors(
    of circle: CircleName, topics: Set<String>, atMost: Int, except asker: Participant
  ) -> [AccountID] {
    let members = state.circles[circle]?.members.keys.compactMap(\.accountID) ?? []
    let ranked = members.compactMap { id -> (id: AccountID, matches: Int, held: Int)? in
      let mentor = Participant.account(id)
      guard mentor != asker, state.holds(.mentor, mentor, at: context.at) else { return nil }
      let held = state.posts.values.filter { $0.holder == mentor && $0.declaration?.isFinal($0.state) == false }.count
      let offer = state.offer(of: mentor)
      guard offer?.state != MentoringOffer.away, held < offer?.capacity ?? MentoringOffer.defaultCapacity else {
        return nil
      }
      return (id, topics.intersection(offer?.topics ?? []).count, held)
    }
    let ordered = ranked.sorted { ($1.matches, $0.held, $0.id.rawValue) < ($0.matches, $1.held, $1.id.rawValue) }
    // A mentor who knows the topic is worth waiting for; others are asked where there is none.
    let matching = ordered.filter { topics.isEmpty || $0.matches > 0 }
    return (matching.isEmpty ? ordered : matching).prefix(atMost).map(\.id)
  }
}

extension Collective {
  /// What a mentor has said of what she offers; the newest that is not ended.
  func offer(of mentor: Participant) -> Post? {
    posts.values.filter { post in
      post.kind == MentoringOffer.kind && post.author == mentor && post.declaration?.isFinal(post.state) == false
    }.max { ($0.submitted, $0.ref.text) < ($1.submitted, $1.ref.text) }
  }
}

/// The names by which routing reads mentors' standing offers.
enum MentoringOffer {
  static let kind = "mentoring"
  static let away = "away"
  /// Open questions at once, for a mentor who has said nothing.
  static let defaultCapacity = 5
}

extension Post {
  fileprivate var capacity: Int? { if case .number(let number)? = values["capacity"] { number } else { nil } }
}
