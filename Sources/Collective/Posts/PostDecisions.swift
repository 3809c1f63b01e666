/// SUBMIT and AMEND: a post's words.
extension Decision {
  mutating func submit(_ draft: PostDraft) throws(Refusal) {
    let author = try participant()
    guard author.accountID != nil else { throw Refusal(.notAllowed, [], "Only members can post.") }
    let kind = try kind(of: draft, by: author)
    var fields = try CheckedFields(draft.fields, of: kind, in: state, at: context.at, format: draft.format)
    if draft.describesAcuteRisk { fields.noteAcuteRisk(kind) }
    if kind.room == .meeting { try requireCallable(draft, fields.values, by: author) }
    try requireAcknowledged(author, kind: kind, isAboutRisk: fields.isAboutAcuteRisk)
    if let article = fields.article { try requireArticle(article, about: ["article"]) }
    var subject: Subject?
    if let text = fields.subject {
      subject = kind.isAppeal ? try appealedAct(text, by: author) : try self.subject(text, of: author)
    }
    try requireHat(for: kind, author)
    try requireMayAskAgain(kind, fields, by: author)
    try requireMayRaise(kind, fields, subject, by: author)
    let circle = subject?.circle ?? draft.circle
    let drawn = try draw(
      kind.draws, for: circle, topics: fields.topics, subject: subject, lesson: fields.post, by: author)
    let hides = hidesAtOnce(kind, fields, subject)
    try requireReviewers(drawn, hides: hides, kind)
    let ref = freshRef(kind)
    let isAboutSealed = kind.isLesson && fields.post.flatMap { state.posts[$0] }?.isSealed == true
    if fields.isSealed || isAboutSealed || subject?.isSealed(for: kind) == true { sealVoice() }
    let facts = Facts.submitted(
      Submitted(
        ref: ref, kind: kind.name, circle: circle,
        state: hides ? Concern.hidden : kind.initialState(of: fields.values, at: context.at), values: fields.values,
        subject: subject?.event, subjectPost: subject?.post, drawn: drawn.ids, hats: drawn.hats,
        against: kind.isConcern ? subject?.author.participant : nil, subjectRevision: subject?.revision))
    switch kind.room {
    case .meeting:
      var place = Target.circle(draft.circle)
      if case .post(let ref)? = fields.values["case"] { place = .room(ref) }
      record(facts, in: place, body: .fields(fields.outline + fields.body))
    case .none:
      record(facts, in: .circle(circle), body: .fields(fields.outline + fields.body))
    case .parties:
      record(facts, in: .room(ref), body: .fields(fields.outline + fields.body))
    case .conflictChecked:
      let outline = record(facts, in: .circle(circle), body: .fields(fields.outline))
      record(.presented(ref, kind: kind.name), in: .room(ref), body: .fields(fields.body), ref: outline)
    }
    if hides, let subject { hideAtOnce(subject, on: ref, in: circle, article: fields.article) }
    recordAttestations(draft.attested, ref: ref)
    if case .mentors? = kind.draws, drawn.ids.isEmpty { tellNobodyIsAsked(ref, kind, by: author) }
    if case .onCall(let count)? = kind.draws {
      call(count, for: ref, in: draft.circle, fields.values, kind, by: author)
    }
  }

  /// Whoever is outside a circle may ask to come in, and do nothing else there.
  private func kind(of draft: PostDraft, by author: Participant) throws(Refusal) -> KindDeclaration {
    let kind = state.kinds[draft.kind]
    if let kind, kind.isFromOutside {
      try requireMayAsk(author, for: draft.circle, kind)
      return kind
    }
    if kind?.isOpenToAll != true { try requireIn(.circle(draft.circle), draft.circle.text, as: author) }
    guard let kind else {
      throw Refusal(.unknownKind, [draft.kind], "There is no such kind of post. HELP lists them.")
    }
    return kind
  }

  /// The newest wording takes the place of the earlier one, which is erased: one amends because it said too much.
  mutating func amend(
    _ ref: PostRef, revision: Int, fields: [Body.Field], attested: [String]
  ) throws(Refusal) {
    let author = try participant()
    let (post, kind) = try knownPost(ref, to: author)
    guard state.isAuthor(author, of: post) else {
      throw Refusal(.notAllowed, [ref.text], "Only its author changes a post's words.")
    }
    if !kind.isFromOutside { try requireIn(.circle(post.circle), post.circle.text, as: author) }
    guard kind.state(named: post.state)?.allowsAmendment == true else {
      throw Refusal(
        .notAllowed, [ref.text],
        kind.isFinal(post.state) ? "This post is settled; its words stay." : "Its words stand as they are for now.")
    }
    guard revision == post.revision else {
      throw Refusal(
        .revisionOutdated, [ref.text, String(post.revision)],
        "It was changed since you read it. Read it again, then change it.")
    }
    let lasting = lastingFields(of: post, kind)
    for field in fields where kind.field(named: field.name)?.isAmendable == false && !lasting.contains(field) {
      let label = kind.field(named: field.name)?.label ?? field.name
      throw Refusal(.fieldInvalid, [field.name], "\(label) cannot be changed later. Leave it out; it stays as it is.")
    }
    var checked = try CheckedFields(
      fields.filter { !lasting.contains($0) }, of: kind, in: state, at: context.at, amending: true)
    checked.add(lasting)
    try requireNoConcern(about: post.wordings.map(\.event))
    let facts = Facts.amended(Amended(ref: ref, revision: revision + 1, values: checked.values))
    switch kind.room {
    case .meeting: record(facts, in: state.place(of: post), body: .fields(checked.body), ref: post.opening)
    case .none:
      record(facts, in: .circle(post.circle), body: .fields(checked.outline + checked.body), ref: post.opening)
    case .parties:
      record(facts, in: .room(ref), body: .fields(checked.outline + checked.body), ref: post.opening)
    case .conflictChecked:
      record(facts, in: .circle(post.circle), body: .fields(checked.outline), ref: post.opening)
      record(facts, in: .room(ref), body: .fields(checked.body), ref: post.opening)
    }
    recordErasure(of: post.current, cause: .amended)
    tellOfCopies(of: post.current.map(\.seq).min(), to: post.author)
    recordAttestations(attested, ref: ref)
  }

  /// What stands in every wording of a post, from the facts that are kept of it.
  private func lastingFields(of post: Post, _ kind: KindDeclaration) -> [Body.Field] {
    kind.fields.compactMap { field in
      guard !field.isAmendable, let value = post.values[field.name] else { return nil }
      switch value {
      case .choice(let text), .format(let text, _): return Body.Field(name: field.name, value: text)
      case .post(let ref): return Body.Field(name: field.name, value: ref.text)
      // Who is left out of a case stands in no text.
      case .members(let ids) where kind.room != .conflictChecked:
        return Body.Field(
          name: field.name, value: ids.compactMap { state.accounts[$0]?.handle.text }.joined(separator: " "))
      case .members, .topics, .number, .day, .time, .change, .articles: return nil
      }
    }
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

  mutating func freshRef(_ kind: KindDeclaration) -> PostRef {
    var ref: PostRef
    var tries = 0
    repeat {
      ref = PostRef(prefix: kind.prefix, length: tries < 8 ? 4 : 6, using: &context.generator)
      tries += 1
    } while state.posts[ref] != nil
    return ref
  }
}
