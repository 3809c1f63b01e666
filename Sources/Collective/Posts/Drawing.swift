/// Who was drawn, and the hat that each has to keep.
struct Drawn {
  var ids: [AccountID] = []
  var hats: [AccountID: Role] = [:]

  init(_ ids: [AccountID] = [], hat: Role? = nil) {
    self.ids = ids
    if let hat { hats = Dictionary(uniqueKeysWithValues: ids.map { ($0, hat) }) }
  }
}

/// Who is drawn for a post when it is submitted: decided by what the record knows, never by whoever asks.
extension Decision {
  mutating func draw(
    _ rule: DrawRule?, for circle: CircleName, topics: Set<String>, subject: Subject?, lesson: PostRef?,
    by author: Participant
  ) throws(Refusal) -> Drawn {
    switch rule {
    case nil: Drawn()
    case .reviewers: reviewers(of: subject, raisedBy: author)
    case .mentors(let atMost):
      Drawn(mentors(of: circle, topics: topics, atMost: atMost, except: author), hat: .mentor)
    case .secondModerators: Drawn(try secondModerators(for: subject, askedBy: author), hat: .moderator)
    case .answerers: Drawn(try answerers(of: lesson, askedBy: author))
    // Called by an event of its own each, so that it reaches their devices.
    case .onCall: Drawn()
    // Nobody is asked to sit with two before both would talk.
    case .companion: Drawn()
    case .appeal(let count): Drawn(byLot(count, of: uninvolvedMembers(in: subject, raisedBy: author)))
    }
  }

  /// Mentors who have said what they know best come first, then those who hold least. Whoever is away or full is passed
  /// over.
  private func mentors(
    of circle: CircleName, topics: Set<String>, atMost: Int, except asker: Participant
  ) -> [AccountID] {
    let open = state.posts.open(among: state.kinds)
    let members = state.circles[circle]?.members.keys.compactMap(\.accountID) ?? []
    let ranked = members.compactMap { id -> (id: AccountID, matches: Int, held: Int)? in
      let mentor = Participant.account(id)
      guard mentor != asker, state.holds(.mentor, mentor, at: context.at) else { return nil }
      let held = open.count { $0.holder == mentor }
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
    posts.authored(by: mentor).filter { post in
      post.kind == MentoringOffer.kind && post.declaration?.isFinal(post.state) == false
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
