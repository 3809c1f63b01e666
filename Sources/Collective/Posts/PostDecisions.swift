/// SUBMIT and AMEND: a post's words.
extension Decision {
  mutating func submit(_ draft: PostDraft) throws(Refusal) {
    let author = try participant()
    guard author.accountID != nil else { throw Refusal(.notAllowed, [], "Only members can post.") }
    try requireIn(.circle(draft.circle), draft.circle.text, as: author)
    guard let kind = Kinds.named(draft.kind) else {
      throw Refusal(
        .unknownKind, [draft.kind],
        "There is no such kind of post. There are: \(Kinds.all.map(\.name).joined(separator: ", ")).")
    }
    let fields = try CheckedFields(draft.fields, of: kind, in: state)
    let ref = freshRef(kind)
    var concern: Concern?
    if let subject = fields.subject { concern = try self.concern(about: subject, by: author) }
    let facts = Facts.submitted(
      Submitted(
        ref: ref, kind: kind.name, circle: draft.circle, state: kind.initialState, notFor: fields.notFor,
        subject: concern?.subject, subjectPost: concern?.post, reviewers: concern?.reviewers ?? []))
    switch kind.room {
    case .none:
      record(facts, in: .circle(draft.circle), body: .fields(fields.outline + fields.body))
    case .reviewers:
      record(facts, in: .room(ref), body: .fields(fields.outline + fields.body))
    case .conflictChecked:
      let outline = record(facts, in: .circle(draft.circle), body: .fields(fields.outline))
      record(.presented(ref, kind: kind.name), in: .room(ref), body: .fields(fields.body), ref: outline)
    }
    recordAttestations(draft.attested, ref: ref)
  }

  /// The newest wording takes the place of the earlier one, which is erased: one amends because it said too much.
  mutating func amend(
    _ ref: PostRef, revision: Int, fields: [Body.Field], attested: [String]
  ) throws(Refusal) {
    let author = try participant()
    let (post, kind) = try knownPost(ref, to: author)
    guard post.author == author else {
      throw Refusal(.notAllowed, [ref.text], "Only its author changes a post's words.")
    }
    try requireIn(.circle(post.circle), post.circle.text, as: author)
    guard !kind.isFinal(post.state) else {
      throw Refusal(.notAllowed, [ref.text], "This post is settled; its words stay.")
    }
    guard revision == post.revision else {
      throw Refusal(
        .revisionOutdated, [ref.text, String(post.revision)],
        "It was changed since you read it. Read it again, then change it.")
    }
    for field in fields where kind.field(named: field.name)?.isAmendable == false {
      throw Refusal(.fieldInvalid, [field.name], "This field cannot be changed later.")
    }
    let checked = try CheckedFields(fields, of: kind, in: state)
    try requireNoConcern(about: post.wordings.map(\.event))
    let facts = Facts.amended(ref, revision: revision + 1)
    switch kind.room {
    case .none:
      record(facts, in: .circle(post.circle), body: .fields(checked.outline + checked.body), ref: post.opening)
    case .reviewers:
      record(facts, in: .room(ref), body: .fields(checked.outline + checked.body), ref: post.opening)
    case .conflictChecked:
      record(facts, in: .circle(post.circle), body: .fields(checked.outline), ref: post.opening)
      record(facts, in: .room(ref), body: .fields(checked.body), ref: post.opening)
    }
    recordErasure(of: post.current, cause: .amended)
    recordAttestations(attested, ref: ref)
  }

  /// A post that may be known to the asker; what is withheld and what does not exist read alike.
  func knownPost(_ ref: PostRef, to asker: Participant) throws(Refusal) -> (Post, KindDeclaration) {
    guard let post = state.posts[ref], let kind = post.declaration, state.mayKnow(asker, of: post) else {
      throw Refusal(.unknownPost, [ref.text], "There is no such post for you.")
    }
    return (post, kind)
  }

  mutating func recordErasure(of wordings: [Post.Wording], cause: Erased.Cause) {
    var targets: [Target] = []
    for wording in wordings where !targets.contains(wording.target) { targets.append(wording.target) }
    for target in targets {
      let subjects = wordings.filter { $0.target == target }.map(\.event)
      record(.erased(Erased(subjects: subjects, cause: cause)), in: target, ref: subjects.first)
    }
  }

  /// That it was attested stands in the register; what was attested about does not.
  private mutating func recordAttestations(_ categories: [String], ref: PostRef) {
    guard !categories.isEmpty else { return }
    let sorted = Array(Set(categories)).sorted()
    record(.registered(Act(kind: .attest, ref: ref, categories: sorted)), in: .collective)
  }

  private mutating func freshRef(_ kind: KindDeclaration) -> PostRef {
    var ref: PostRef
    var tries = 0
    repeat {
      ref = PostRef(prefix: kind.prefix, length: tries < 8 ? 4 : 6, using: &context.generator)
      tries += 1
    } while state.posts[ref] != nil
    return ref
  }

  // MARK: Concerns

  private struct Concern {
    let subject: EventID
    let post: PostRef?
    let reviewers: [AccountID]
  }

  /// Finds what a concern is about, and the moderators without a part in it.
  private func concern(about subject: String, by flagger: Participant) throws(Refusal) -> Concern {
    let unknown = Refusal(.unknownMessage, ["subject"], "There is no such message or post for you.")
    var subjectID = EventID(rawValue: subject)
    if let ref = PostRef(subject) {
      guard let post = state.posts[ref], state.mayKnow(flagger, of: post) else { throw unknown }
      subjectID = post.opening
    }
    guard let entry = context.entry(subjectID), state.sees(flagger, entry.envelope.target),
      state.obscured[subjectID]?.manner != .takenBack
    else { throw unknown }
    var post = state.post(of: subjectID)
    switch entry.facts {
    case .said: break
    case _ where post != nil: break
    default: throw unknown
    }
    if post?.recused.contains(flagger) == true { throw unknown }
    let isRaisedAlready = state.posts.values.contains { earlier in
      earlier.subject == subjectID && earlier.author == flagger
        && earlier.declaration?.isFinal(earlier.state) == false
    }
    if isRaisedAlready {
      throw Refusal(.nothingToDo, ["subject"], "You raised a concern about this already; a colleague will look.")
    }
    if case .room(let ref) = entry.envelope.target { post = state.posts[ref] }

    let eligible = state.accounts.values.filter { account in
      let moderator = Participant.account(account.id)
      return account.holds(.moderator, at: context.at) && moderator != flagger
        && entry.envelope.author != .participant(moderator) && post?.recused.contains(moderator) != true
        && post?.notFor.contains(account.id) != true
    }.map(\.id).sorted { $0.rawValue < $1.rawValue }
    let uninvolved = eligible.filter { id in
      let moderator = Participant.account(id)
      return post?.speakers.contains(moderator) != true && post?.author != moderator && post?.holder != moderator
    }
    let reviewers = uninvolved.isEmpty ? eligible : uninvolved
    guard !reviewers.isEmpty else {
      throw Refusal(
        .notAllowed, ["subject"],
        "No moderator is without a part in this. Talk to a steward; the collective needs another moderator.")
    }
    return Concern(subject: subjectID, post: post?.ref, reviewers: reviewers)
  }
}
