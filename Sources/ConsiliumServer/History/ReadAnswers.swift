import Collective
import ConsiliumProtocol
import EventLog

/// Answers of reads, rendered with the state of the moment: whoever was recused while a page was read gets nothing of it.
extension Session {
  func answer(_ request: ReadRequest, _ result: ReadResult, _ context: SessionContext) -> [Line] {
    guard let participant else { return [] }
    let state = context.state
    switch (request, result) {
    case (.history(let query, let target, _, _), .events(let events)):
      guard state.sees(participant, target) else {
        return [fail(.history(.chathistory), .invalidTarget, [query.target ?? "*"], "You are not in it.")]
      }
      let seen = events.filter { state.sees(participant, $0) }
      return batch(BatchType.chathistory, [query.target ?? "*"], of: seen.flatMap(rendering(context).lines))
    case (.history, .unknownMessage(let id)):
      return [
        fail(.history(.chathistory), .unknownMsgid, [id], "There is no such message here. Begin at LATEST with *.")
      ]
    case (.historyTargets, .targets(let found)):
      let rows = found.filter { state.sees(participant, $0.0) }.map { target, at in
        let name = wireNames(context).name(of: target, author: .participant(participant))
        return HistoryTarget(name: name, latest: ServerTime(milliseconds: at.milliseconds)).line(from: serverName)
      }
      return batch(BatchType.chathistoryTargets, [], of: rows)
    case (.search, .events(let events)):
      let seen = events.filter { state.sees(participant, $0) && state.obscured[$0.id] == nil }
      return batch(BatchType.search, [], of: seen.flatMap(rendering(context).lines))
    case (.post(let ref, _, _), .events(let events)):
      return batch(BatchType.posts, [], of: whole(ref, events, participant, context))
    case (.postList(let refs, _), .words(let words)):
      return batch(BatchType.posts, [], of: rows(refs, words, participant, context))
    case (.minutes(let ref, _), .events(let events)):
      return batch(BatchType.posts, [], of: minutes(of: ref, events, participant, context))
    case (.guidelines(let versions), .events(let events)): return guidelines(versions, events, context)
    case (.export, .export(let page)): return export(page)
    case (.register(let request), .register(let result)): return answer(request, result, context)
    default:
      return [fail(request.verb, .storeUnavailable, [], "This cannot be read just now. Try again later.")]
    }
  }

  func rendering(_ context: SessionContext) -> EventRendering {
    EventRendering(
      state: context.state, capabilities: capabilities, serverName: serverName, presence: context.presence,
      viewer: participant)
  }

  func batch(_ type: String, _ parameters: [String], of lines: [Line]) -> [Line] {
    guard capabilities.contains(.batch) else { return lines }
    let reference = "H"
    return [Line.openBatch(reference, type, parameters, tags: [:], source: configuration.source)]
      + LabeledResponse.nested(lines, in: reference)
      + [Line.closeBatch(reference, source: configuration.source)]
  }

  // MARK: Posts

  private func whole(
    _ ref: PostRef, _ events: [Event], _ participant: Participant, _ context: SessionContext
  ) -> [Line] {
    let state = context.state
    guard let post = state.posts[ref], state.mayKnow(participant, of: post) else { return [] }
    let own = Set(post.current.map(\.event))
    var whole = rendering(context)
    whole.isAskedFor = true
    var lines = events.filter { own.contains($0.id) && state.sees(participant, $0.target) }.flatMap(whole.lines)
    let subjects = state.subjects(of: post, readBy: participant)
    lines += rendering(context).subject(of: ref, events.filter { subjects.contains($0.id) })
    if let author = state.revealedAuthor(by: post, to: participant), let nick = state.nick(of: author)?.text {
      lines.append(
        StandardReply(.author, [ref.text, nick], text: "\(nick) wrote it. This is for the two of you.")
          .line(from: serverName))
    }
    if let about = state.unansweredCase(of: post, for: participant) {
      lines.append(
        StandardReply(
          .tieCheck, [ref.text, about.ref.text],
          text:
            "It is about \(about.ref), and you have not said whether you could know that person. If you might, it is not for you. That you look is recorded."
        ).line(from: serverName))
    }
    if let queue = QueueNote(of: post, for: participant, in: state) { lines.append(queue.line(from: serverName)) }
    if state.isAuthor(participant, of: post), post.declaration?.room == .conflictChecked {
      let readers = post.room.count - 1
      // Who came into the circle later is not asked, where its charter says so.
      let asked = (state.circles[post.circle]?.members.count ?? 1) - state.latecomers(to: post).count
      let others = max(asked - 1 - readers, 0)
      lines.append(
        ReadersNote(
          ref: ref.text, readers: readers, others: others, text: "\(readers) can read, \(others) not (yet)"
        ).line(from: serverName))
    }
    return lines
  }

  private func rows(
    _ refs: [PostRef], _ words: [Int64: Body], _ participant: Participant, _ context: SessionContext
  ) -> [Line] {
    let state = context.state
    return refs.compactMap { ref in
      guard let post = state.posts[ref], state.mayKnow(participant, of: post) else { return nil }
      let wording = state.readableWordings(of: post, by: participant).first
      let place: Target = post.declaration?.room == .conflictChecked ? .circle(post.circle) : state.place(of: post)
      var row = PostRow(
        target: wireNames(context).name(of: place, author: .participant(participant)), kind: post.kind,
        ref: ref.text, state: post.state, revision: post.revision, msgid: post.opening.rawValue,
        title: wording.flatMap { title(words[$0.seq], of: $0, post, state) } ?? "")
      row.since = ServerTime(milliseconds: post.entered.milliseconds)
      row.due = post.deadline.map { ServerTime(milliseconds: $0.milliseconds) }
      row.moves = state.openMoves(of: post, for: participant, at: context.now).map(\.to)
      row.answers = state.openResponses(to: post, for: participant, at: context.now).map(\.choice)
      row.times = post.offered.map(\.text)
      row.place = state.place(of: participant, in: post)
      row.waiting = state.waiting(in: post, shownTo: participant)?.compactMap { state.nick(of: $0)?.text }
      return row.line(from: serverName).carrying(capabilities)
    }
  }

  /// One line that stands for a post in a list: its question, where it asks one.
  private func title(_ words: Body?, of wording: Post.Wording, _ post: Post, _ state: Collective) -> String? {
    guard state.obscured[wording.event] == nil, let fields = words?.fields else { return nil }
    let shown = fields.filter { $0.name != "subject" && $0.name != "article" }
    let question = shown.filter { post.declaration?.field(named: $0.name)?.content == .question }
    let words = (question.isEmpty ? shown : question).map { field in
      // A bare number says nothing.
      guard let declared = post.declaration?.field(named: field.name), case .number = declared.content else {
        return field.value
      }
      return "\(field.value) \(declared.label.lowercased())"
    }
    return splitText(words.joined(separator: " · ").split(separator: "\n").joined(separator: " "), maxBytes: 200)
      .first
  }
}
