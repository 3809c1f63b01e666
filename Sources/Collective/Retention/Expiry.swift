/// What has come to the end of its days at a moment, by what the circles decided. The state alone knows that; which entries
/// there are, the log does.
public struct Expiry: Sendable {
  public enum Verdict: Hashable, Sendable {
    case stays
    /// Its words go, if it still has any.
    case losesWords
    case goes
  }

  private let state: Collective
  private let at: Moment
  private let posts: Set<PostRef>
  /// What a post is about stays as long as the post does: a colleague may have to look at it, or at what was decided.
  private let subjects: Set<EventID>
  /// Topics, and where members are told that something waits: as long as they hold.
  private let inForce: Set<Int64>
  /// What belongs to no circle cannot be shown to be outside of what a hold is for.
  private let isAnythingOnHold: Bool

  public init(_ state: Collective, at moment: Moment) {
    self.state = state
    at = moment
    subjects = Set(state.posts.values.compactMap(\.subject))
    inForce = Set(state.circles.values.compactMap(\.topicSeq)).union(state.reminders.values.map(\.seq))
    isAnythingOnHold = state.circles.values.contains { $0.isOnHold }
    let aboutPosts = state.posts.values.compactMap(\.subjectPost) + subjects.compactMap { state.post(of: $0)?.ref }
    let concerned = Set(aboutPosts)
    posts = Set(state.posts.values.filter { !concerned.contains($0.ref) }.map(\.ref))
  }

  public func verdict(on entry: LoggedEntry) -> Verdict {
    switch entry.facts.keeping(in: entry.envelope.target, state) {
    case .forGood: .stays
    case .withoutWords(let place): isOldTalk(entry.envelope, in: place) ? .losesWords : .stays
    case .talk: isNeeded(entry) || !isOldTalk(entry.envelope, in: entry.envelope.target) ? .stays : .goes
    case .post(let ref):
      if let post = state.posts[ref] { isDue(post) ? .goes : .stays } else { isAnythingOnHold ? .stays : .goes }
    }
  }

  /// Whatever explains the absence of something's words stays as long as that does.
  private func isNeeded(_ entry: LoggedEntry) -> Bool {
    if subjects.contains(entry.envelope.id) || inForce.contains(entry.envelope.seq) { return true }
    return switch entry.facts {
    case .obscured(let act): act.subjects.contains(where: subjects.contains)
    case .erased(let erasure): erasure.subjects.contains(where: subjects.contains)
    default: false
    }
  }

  private func isOldTalk(_ envelope: Envelope, in place: Target) -> Bool {
    guard let days = talkDays(in: place) else { return false }
    return envelope.at.advanced(byDays: days) <= at
  }

  private func talkDays(in target: Target) -> Int64? {
    switch target {
    case .collective: nil
    case .circle(let name): retention(in: name)?.talkDays
    case .room, .direct, .own: isAnythingOnHold ? nil : Retention.standard.talkDays
    }
  }

  /// `nil` where nothing may go at all.
  private func retention(in name: CircleName) -> Retention? {
    guard let circle = state.circles[name] else { return isAnythingOnHold ? nil : .standard }
    return circle.isOnHold ? nil : circle.retention
  }

  private func isDue(_ post: Post) -> Bool {
    guard posts.contains(post.ref), let kind = post.declaration, !kind.isRecord, kind.isFinal(post.state),
      post.nextTimer == nil, let days = retention(in: post.circle)?.postDays
    else { return false }
    return post.entered.advanced(byDays: days) <= at
  }
}

extension Decision {
  /// What was found to have come to the end of its days goes, as far as it still has.
  mutating func expire(entries: SeqSpans, words: SeqSpans) throws(Refusal) {
    guard by == .clock else { throw Refusal(.notAllowed, [], "Only the clock does this.") }
    let expiry = Expiry(state, at: context.at)
    func due(_ spans: SeqSpans, _ verdict: Expiry.Verdict) -> SeqSpans {
      let found = spans.spans.flatMap(context.entries)
      return SeqSpans(
        found.filter { expiry.verdict(on: $0) == verdict && goesWithItsPost($0, among: spans) }.map(\.envelope.seq))
    }
    let expired = Expired(entries: due(entries, .goes), words: due(words, .losesWords))
    if !expired.isEmpty { record(.expired(expired), in: .collective) }
  }

  /// A post goes with its opening: what is left of its life without it could not be folded.
  private func goesWithItsPost(_ entry: LoggedEntry, among spans: SeqSpans) -> Bool {
    guard case .post(let ref) = entry.facts.keeping(in: entry.envelope.target, state),
      let opening = state.posts[ref]?.wordings.first?.seq
    else { return true }
    return spans.contains(opening)
  }
}

extension Collective {
  /// The posts whose opening is among what expired.
  public func posts(goingWith expired: Expired) -> [Post] {
    posts.values.filter { post in post.wordings.first.map { expired.entries.contains($0.seq) } ?? false }
  }

  /// What is gone leaves the state as well. Whether it was folded before or was gone already makes no difference.
  mutating func apply(_ expired: Expired) {
    for post in posts(goingWith: expired) {
      let ref = post.ref
      for wording in post.wordings { postsByWording[wording.event] = nil }
      if case .sealed(let seal) = post.author {
        postsBySeal[seal] = nil
        seals.forget(seal)
      }
      posts[ref] = nil
      meetings.forget(ref)
      deadlines.set(nil, of: .post(ref))
    }
    obscured = obscured.filter { !expired.entries.contains($0.value.seq) }
  }
}
