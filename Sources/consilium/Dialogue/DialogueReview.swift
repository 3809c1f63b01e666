import Collective
import ConsiliumClient
import TerminalUI

extension Dialogue {
  /// Something that one key does next.
  struct Offer: Sendable {
    let effect: Effect
  }

  /// The post that is open, as lines to show.
  func postLines(coveredBy cover: TextCover = .blocks) -> [StyledText] {
    post.map { PostText.lines($0, now: now(), review: card(of: $0, coveredBy: cover)) } ?? []
  }

  private func card(of post: KnownPost, coveredBy cover: TextCover) -> ReviewCard? {
    guard post.declaration?.isReview == true else { return nil }
    return ReviewCard(
      hiddenSince: hiddenSince(post), isUncovered: isUncovered, colleagues: colleagues, cover: cover)
  }

  /// When the text that a concern is about went out of view; nil where it did not.
  private func hiddenSince(_ concern: KnownPost) -> Int64? {
    if let subject = concern.text["subject"] {
      for held in model.conversations {
        if let redaction = held.redaction(of: subject), redaction.isHiding { return redaction.time.milliseconds }
      }
    }
    guard
      concern.declaration?.moves.contains(where: { move in
        move.to == concern.state && move.effect == .moderate(.hide)
      }) == true
    else { return nil }
    return concern.since?.milliseconds ?? concern.opened?.milliseconds
  }

  /// Where the text that a concern is about stands.
  private func circle(ofSubjectOf concern: KnownPost) -> String {
    let subject = concern.text["subject"]
    let place = model.conversations.first { held in held.entries.contains { $0.id == subject } }?.name
    return place ?? (concern.circle.isEmpty ? "your circle" : concern.circle)
  }

  /// What is asked for a step: where it is an act of moderation, its article is known, and whoever it is done to is told.
  func asked(_ step: Step, of ref: String) -> AskedStep {
    guard let post = model.post(ref), case .move(let move) = step.act, case .moderate(let act) = move.effect else {
      return AskedStep(step, of: ref, times: model.post(ref)?.times ?? [])
    }
    let preview = NoticePreview(
      act: act, actor: model.nick, reader: post.underReview.map { shownName($0.author) } ?? "The author",
      circle: circle(ofSubjectOf: post), concern: ref, now: now())
    let isTold =
      !act.sentence(by: "", in: "", article: nil, reason: nil, until: nil).isEmpty
      && (act != .keep || hiddenSince(post) != nil)
    return AskedStep(
      step, of: ref, article: post.text["article"].flatMap { Int($0) }, preview: isTold ? preview : nil)
  }

  /// `s` shows what is covered; whether there is anything to show.
  mutating func toggleCover() -> Bool {
    guard post?.underReview != nil else { return false }
    isUncovered.toggle()
    return true
  }

  /// What was taken out is still stored: one key asks a second colleague to agree that it is deleted.
  mutating func offerDeletion(of ref: String, in state: String) {
    guard let carried, carried.ref == ref, case .move(let done) = carried.step.act, done.to == state,
      done.effect == .moderate(.takeOut),
      let move = model.post(ref)?.declaration?.moves.first(where: { move in
        move.effect == .moderate(.askDeletion) && move.from.contains(state)
      })
    else { return }
    offer = Offer(effect: .advance(ref: ref, state: move.to, note: carried.note))
    remark(
      "✓ Out of view everywhere, still stored. Delete for good? A second colleague must agree: y asks\n"
        + DutyWords.left(waiting.count))
  }

  /// Takes up what was offered; nil where the line says something else, and the offer is over.
  mutating func takeUpOffer(_ line: String) -> [Effect]? {
    defer { offer = nil }
    guard let offer, line.trimmed.lowercased() == "y" else { return nil }
    return [offer.effect]
  }
}
