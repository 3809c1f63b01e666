/// Asking two others to look again at what was done.
extension Decision {
  /// The act that somebody appeals against, by the concern's ref or by the text that was acted on.
  func appealedAct(_ text: String, by appellant: Participant) throws(Refusal) -> Subject {
    let ref = PostRef(text)
    let own = state.posts.values.filter { concern in
      concern.against.map(state.person(behind:)) == appellant && concern.declaration?.isConcern == true
        && concern.notices.contains { $0.appealUntil != nil }
    }
    let concern = own.filter { concern in
      concern.ref == ref || concern.subject == EventID(rawValue: text)
        || (ref != nil && concern.subject.flatMap(state.post(of:))?.ref == ref)
    }.max { ($0.submitted, $0.ref.text) < ($1.submitted, $1.ref.text) }
    guard let concern, let subject = subjectOfAppeal(concern) else {
      throw Refusal(.unknownMessage, ["subject"], "Nothing of that name was done about you.")
    }
    let end = concern.notices.compactMap(\.appealUntil).max() ?? concern.submitted
    guard context.at < end else {
      throw Refusal(
        .notAllowed, ["subject", concern.ref.text],
        "The \(Notice.appealDays) days for this ended on \(end.day). Propose to all of you what should change.")
    }
    let earlier = state.posts.values.contains { appeal in
      appeal.declaration?.isAppeal == true && appeal.subject == concern.opening && Appeal.decided.contains(appeal.state)
    }
    if earlier {
      throw Refusal(.notAllowed, ["subject", concern.ref.text], "Two colleagues have looked again at this already.")
    }
    return subject
  }

  /// What an appeal is about; `nil` where the concern is gone.
  func appealed(by appeal: Post) -> Subject? { appealedConcern(of: appeal).flatMap(subjectOfAppeal) }

  func appealedConcern(of appeal: Post) -> Post? { appeal.subject.flatMap(state.post(of:)) }

  private func subjectOfAppeal(_ concern: Post) -> Subject? {
    guard let against = concern.against else { return nil }
    let text = subject(of: concern)
    return Subject(
      event: concern.opening, circle: concern.circle, post: text?.post, revision: nil,
      author: .participant(against), answered: text?.answered, concern: concern.ref)
  }

  /// Everything that can be undone is: words that are still stored come back, what lasts ends.
  mutating func overturn(_ appeal: Post, reason: String?) {
    guard let concern = appealedConcern(of: appeal), let against = concern.against else { return }
    if isTakenOut(concern.subject) { obscureSubject(of: concern, .restored, article: nil, reason: nil) }
    if let id = against.accountID {
      if state.accounts[id]?.pause?.concern == concern.ref { record(.moderated(.pauseEnded(id)), in: .own(against)) }
      for (circle, span) in state.accounts[id]?.quiets ?? [:] where span.concern == concern.ref {
        record(.moderated(.quietEnded(id, circle)), in: .own(against))
      }
    }
    for notice in concern.notices where notice.act == .exclude {
      guard state.circles[notice.circle]?.members[against] == nil else { continue }
      record(.invited(notice.circle, against), in: .own(against))
    }
    if let kind = concern.declaration { recordMove(of: concern, kind, to: "overturned", holder: nil, by: .clock) }
    finishAppeal(appeal, .overturn, reason: reason)
  }

  /// The register has what came of it beside the act itself, and the appellant is told.
  mutating func finishAppeal(_ appeal: Post, _ act: Act.Kind, reason: String?) {
    guard let concern = appealedConcern(of: appeal) else { return }
    let article = concern.notices.last { $0.appealUntil != nil }?.article
    recordAct(act, on: concern, article: article, reason: reason)
    notify(act, on: concern, article: article, reason: nil)
  }
}

/// The names by which decisions read appeals.
enum Appeal {
  /// Those after which nobody looks a third time.
  static let decided: Set<String> = ["overturned", "upheld"]
}
