import Collective
import ConsiliumClient
import ConsiliumProtocol

extension Dialogue {
  mutating func take(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .said(let message): pending.removeAll { $0.id == message.id }
    case .waits(let message, let text):
      pending.removeAll { $0.id == message.id }
      remark(text)
    case .notSaid(let message, let error):
      // What was meant for a place that is ours no longer went with it.
      guard pending.contains(message) else { return [] }
      pending.removeAll { $0.id == message.id }
      refuse(
        Self.refusal(error, of: message.text) + "\nNot sent.", writtenAs: message.text,
        at: .conversation(message.target))
    case .listed(let rows, .desk):
      waiting = DutyWords.ordered(rows, now: now())
      isWelcomed = true
    case .told(let notices): self.notices = notices
    case .listed(let rows, .posts(let title)):
      self.rows = rows
      if place != .list(title: title) { return go(to: .list(title: title)) }
    case .found(let entries, let words):
      found = entries
      return go(to: .found(words: words))
    case .levelled(let target):
      model.endCatchingUp(target)
      if conversation?.name == target { return markRead() }
    case .people(let names):
      return names.filter { model[$0] == nil }.map { .level(target: $0, after: nil) }
    case .older(let target, let count): if count == 0 { model.markComplete(target) }
    case .names(let target, let nicks): if conversation?.name == target, isAskedWho { showNames(nicks) }
    case .responded(let ref, let choice): return responded(ref, choice)
    case .advanced(let ref, let state, let message):
      pending.removeAll { $0.id == message?.id }
      done(ref, stateLabel(ofPost: ref, state: state))
      offerDeletion(of: ref, in: state)
      return [.list(filters: ["awaiting"], .desk)] + (post?.ref == ref ? [.row(ref: ref)] : [])
    case .saidOnly(let message, let why):
      pending.removeAll { $0.id == message.id }
      refuse("Your words stand in the thread; the rest was not done. \(why)")
    case .wordsNeeded(let ref, let sentence):
      refuse(sentence)
      if let carried, carried.ref == ref { ask(AskedStep(carried.step, of: ref, needsWords: true)) }
    case .joined(let circle): return go(to: .conversation(circle))
    case .there(let place): return go(to: .conversation(place))
    case .posted(let entries, let form): return posted(entries, form)
    case .notPosted: refusedLines += 1
    case .shown, .edited, .nothing: break
    case .practised(let form, let path):
      let saved = """
        Saved here, and sent to nobody: \(path)
        You can present it once a circle has welcomed you: consilium post '#CIRCLE' \(form.kind.name) FILE
        """
      remark([PostWords.verdict(form), saved].compactMap { $0 }.joined(separator: "\n"))
    case .guidelines(let page, let changes, let opens): return show(page, changes, opens: opens)
    case .acknowledged(let version):
      let effects = go(to: .desk)
      remark("✓ Noted: you have read version \(version) of the guidelines.")
      return effects
    case .register(let page):
      register = page
      return go(to: .register)
    case .licence(let rows): licence = Licence(rows.map { ($0.ref, $0.state) })
    case .done(let text): remark(text)
    case .failed(let text): refuse(text)
    }
    return []
  }

  private mutating func showNames(_ nicks: [String]) {
    isAskedWho = false
    remark("Here: " + nicks.sorted().joined(separator: ", "))
  }

  private mutating func responded(_ ref: String, _ choice: String) -> [Effect] {
    waiting.removeAll { $0.ref == ref }
    switch Kinds.of(ref)?.response(choice)?.effect {
    case .enterRoom: return model.post(ref)?.place == nil ? go(to: .conversation("&\(ref)")) : go(toPost: ref)
    case .leaveForGood:
      let effects = go(to: .desk)
      remark("✓ \(ref): \(PostWords.response(choice, to: ref)). You are out of it, and nobody is told why.")
      return effects
    case .asksAuthor:
      done(ref, "asked without your name; you are told the answer")
      return [.list(filters: ["awaiting"], .desk)]
    case nil, .some(.none), .answersAsker, .moderate, .takePlace, .stepBack:
      done(ref, PostWords.response(choice, to: ref))
      return [.list(filters: ["awaiting"], .desk)] + (post?.ref == ref ? [.row(ref: ref)] : [])
    }
  }

  /// "✓ Saved 14:02. Q-4TXR: answered. Two left."
  private mutating func done(_ ref: String, _ label: String) {
    waiting.removeAll { $0.ref == ref }
    let ended = label.hasSuffix("?") ? label : label + "."
    remark("✓ Saved \(shownTime(now())). \(ref): \(ended) \(DutyWords.left(waiting.count))")
  }

  private mutating func posted(_ entries: [LogEntry], _ form: PostForm) -> [Effect] {
    guard case .post(let post) = entries.first?.content else { return [] }
    let effects = go(toPost: post.ref)
    let state = KnownPost.stateLabel(kind: post.kind, state: post.state)
    // Whether colleagues were reached is said with the post that calls them.
    let said = told?.ref == post.ref ? told.map { [$0.text] } ?? [] : []
    let verdict = PostWords.verdict(form).map { [$0] } ?? []
    remark((["✓ \(post.ref): \(state)"] + said + verdict).joined(separator: "\n"))
    return effects
  }

  /// A refusal in words, with the places quoted from the text they are in.
  static func refusal(_ error: ConnectionError, of text: String) -> String {
    guard case .refused(let refusal) = error, refusal.isAboutIdentifiers else { return error.sentence }
    let places = refusal.marks.compactMap { MarkedPlace($0) }.map { $0.sentence(in: text) }
    return places.joined(separator: "\n")
  }
}
