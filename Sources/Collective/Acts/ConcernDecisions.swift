/// Raising a concern: what is hidden at once, what a member may raise, and who looks.
public enum Concern {
  /// The choice of the field `kind` for which a text is hidden at once.
  public static let identifier = "identifier"
  /// The states a concern can begin in.
  static let raised = "raised"
  static let hidden = "hidden"
  /// Those in which its text was found to be in order.
  static let dismissed: Set<String> = ["kept", "overturned"]
  /// Of concerns that hide a text at once, by one member.
  static let mostOpen = 3
  static let mostInADay = 5
}

extension KindDeclaration {
  /// Whether its posts are concerns, which moderators review.
  var isConcern: Bool { if case .reviewers = draws { true } else { false } }
  /// Whether its posts ask others to look again at what was done on a concern.
  public var isAppeal: Bool { if case .appeal = draws { true } else { false } }
}

extension Post {
  var isIdentifierConcern: Bool { declaration?.isConcern == true && values["kind"] == .choice(Concern.identifier) }
  var isOpen: Bool { declaration?.isFinal(state) == false }
}

extension Decision {
  /// One concern at a time about one text by one member; of those that hide a text at once only so many.
  func requireMayRaise(
    _ kind: KindDeclaration, _ fields: CheckedFields, _ subject: Subject?, by author: Participant
  ) throws(Refusal) {
    // Most kinds are about nothing else: whoever wrote much must not wait for it.
    guard subject != nil || kind.isConcern else { return }
    let own = state.posts.authored(by: author).lazy.filter { $0.kind == kind.name }
    if let subject, own.contains(where: { $0.subject == subject.event && $0.isOpen }) {
      throw Refusal(.nothingToDo, ["subject"], "You raised a \(kind.label) about this already; a colleague will look.")
    }
    guard kind.isConcern, fields.values["kind"] == .choice(Concern.identifier) else { return }
    let hiding = own.filter(\.isIdentifierConcern)
    guard hiding.count(where: \.isOpen) < Concern.mostOpen else {
      throw Refusal(
        .notAllowed, ["kind"],
        "Colleagues are looking at \(Concern.mostOpen) such concerns of yours. Talk to a moderator about this one.")
    }
    guard hiding.count(where: { context.at < $0.submitted.advanced(byDays: 1) }) < Concern.mostInADay else {
      throw Refusal(
        .notAllowed, ["kind"],
        "You raised \(Concern.mostInADay) such concerns since yesterday. Talk to a moderator about this one.")
    }
  }

  /// Whether a concern hides its text before anybody has looked: an identifier does harm while it is read. What cannot
  /// wait stays readable, and so does a wording that a reviewer has kept.
  func hidesAtOnce(_ kind: KindDeclaration, _ fields: CheckedFields, _ subject: Subject?) -> Bool {
    guard kind.isConcern, fields.values["kind"] == .choice(Concern.identifier), let subject else { return false }
    guard state.obscured[subject.event] == nil, !isAboutAcuteRisk(subject.post) else { return false }
    return !state.posts.on { state.kinds[$0.kind]?.isConcern == true }.contains { earlier in
      earlier.subject == subject.event
        && earlier.subjectRevision == subject.revision && Concern.dismissed.contains(earlier.state)
    }
  }

  func isAboutAcuteRisk(_ ref: PostRef?) -> Bool { ref.flatMap { state.posts[$0] }?.isAboutAcuteRisk == true }

  /// A concern that nobody can look at would be no more than a way to complain; only hiding protects by itself.
  func requireReviewers(_ drawn: Drawn, hides: Bool, _ kind: KindDeclaration) throws(Refusal) {
    guard drawn.ids.isEmpty, !hides else { return }
    if kind.isConcern {
      throw Refusal(
        .notAllowed, ["subject"],
        "Nobody here is without a part in this, so nobody could look. Talk to whoever wrote it, or to all of you.")
    }
    if kind.isAppeal {
      throw Refusal(
        .notAllowed, ["subject"],
        "Nobody here is without a part in this, so nobody can look again; it stays as it is. Propose to all of you.")
    }
  }

  /// Others are asked to look beside those who were drawn; nothing happens where there is nobody else.
  mutating func redraw(for post: Post, without gone: Participant? = nil) {
    guard let kind = post.declaration, let rule = kind.draws else { return }
    let known = Set((post.recused.union([gone].compactMap(\.self))).compactMap(\.accountID)).union(post.drawn)
    var drawn: Drawn
    switch rule {
    case .reviewers: drawn = reviewers(of: subject(of: post), raisedBy: post.author, beside: known)
    case .appeal(let count):
      let missing = count - post.drawn.subtracting([gone?.accountID].compactMap(\.self)).count
      let eligible = uninvolvedMembers(in: appealed(by: post), raisedBy: post.author).filter { !known.contains($0) }
      drawn = Drawn(byLot(max(missing, 0), of: eligible))
    case .companion:
      let isSatWith = post.drawn.contains { id in
        .account(id) != gone && post.room.contains(.account(id))
      }
      drawn = Drawn(isSatWith ? [] : byLot(1, of: companions(for: post).filter { !known.contains($0) }))
    case .mentors, .onCall, .secondModerators, .answerers: return
    }
    drawn.ids.removeAll { post.room.contains(.account($0)) }
    guard !drawn.ids.isEmpty else { return }
    record(
      .moderated(.drawn(post.ref, drawn.ids, hats: drawn.hats)), in: .room(post.ref), ref: post.opening, by: .clock)
    guard rule.asksBeforeEntering else { return }
    let moved = drafts.last { if case .moved(let move) = $0.facts { move.ref == post.ref } else { false } }
    var now = post.state
    if case .moved(let move)? = moved?.facts { now = move.to }
    for id in drawn.ids {
      record(
        .reminded(Reminded(ref: post.ref, timer: Reminded.toSit, state: now)), in: .own(.account(id)),
        ref: post.opening, by: .clock)
    }
  }
}

extension DrawRule {
  /// Whoever is drawn reads nothing before she has said that she will come.
  var asksBeforeEntering: Bool { if case .companion = self { true } else { false } }
}

extension Decision {
  /// Out of everybody's view before anybody has looked, in nobody's name: who raised the concern shows nowhere.
  mutating func hideAtOnce(_ subject: Subject, on concern: PostRef, in circle: CircleName, article: Int?) {
    var places: [(Target, EventID)] = []
    if let post = state.post(of: subject.event) {
      places = post.current.map { ($0.target, $0.event) }
    } else if let entry = context.entry(subject.event) {
      places = [(entry.envelope.target, subject.event)]
    }
    for (target, event) in places {
      let facts = Obscured(
        subjects: [event], manner: .hidden, article: article, author: subject.author.participant)
      record(.obscured(facts), in: target, ref: event, by: .clock)
    }
    record(.registered(Act(kind: .hide, article: article, ref: concern)), in: .collective, by: .clock)
    guard let author = subject.author.participant else { return }
    let notice = Notice(
      act: .hide, concern: concern, article: article, circle: circle, subject: subject.event, until: nil,
      appealUntil: nil)
    record(.moderated(.noticed(notice)), in: .own(author), ref: subject.event, by: .clock)
  }
}
