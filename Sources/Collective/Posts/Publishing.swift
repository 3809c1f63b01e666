/// Lessons that are kept when what they were learned from is gone: first between their author and whoever answered her, and
/// in the circle once all of these agree.
extension KindDeclaration {
  var isLesson: Bool { if case .answerers = draws { true } else { false } }
}

extension Post {
  /// It stood in its room and stands in its circle now.
  public var isPublished: Bool {
    declaration?.room == .parties && wordings.contains { $0.target == .circle(circle) }
  }
}

extension Collective {
  /// The circle that will read a post once whoever is asked agrees; `nil` where there is nothing to agree to.
  public func circleToRead(_ post: Post) -> CircleName? {
    post.declaration?.isLesson == true && post.isOpen && !post.isPublished ? post.circle : nil
  }
}

extension Decision {
  /// Who took the post or spoke in its room, its author apart.
  func answerers(of ref: PostRef?, askedBy author: Participant) throws(Refusal) -> [AccountID] {
    guard let post = ref.flatMap({ state.posts[$0] }), state.isAuthor(author, of: post), !post.isOpen else {
      throw Refusal(.fieldInvalid, ["from"], "Name a post of your own that is settled.")
    }
    let people = Set(post.speakers.union([post.holder].compactMap(\.self)).map(state.person(behind:)))
    let answerers = people.subtracting([author]).compactMap(\.accountID).filter { id in
      state.circles[post.circle]?.members[.account(id)] != nil && state.accounts[id]?.isDisabled == false
    }
    guard !answerers.isEmpty else {
      throw Refusal(.nothingToDo, [post.ref.text], "Nobody who answered it is here to be asked.")
    }
    return answerers.sorted { $0.rawValue < $1.rawValue }
  }

  /// The words are those that everybody agreed to.
  mutating func publish(_ post: Post) {
    guard let wording = post.current.last else { return }
    record(
      .presented(post.ref, kind: post.kind), in: .circle(post.circle), bodyOf: wording.event, ref: post.opening,
      by: .participant(post.author))
  }

  /// A question that no mentor can be asked is heard by nobody; its author is told at once.
  mutating func tellNobodyIsAsked(_ ref: PostRef, _ kind: KindDeclaration, by author: Participant) {
    record(
      .reminded(Reminded(ref: ref, timer: Reminded.nobodyToAsk, state: kind.initialState(of: [:]))),
      in: .own(voice.participant ?? author), ref: drafts.first?.id, by: .clock)
  }
}
