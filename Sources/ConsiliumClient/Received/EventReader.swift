import Collective
import ConsiliumProtocol

/// Reads lines and batches of a server as events. Knows our own nick and nothing else.
struct EventReader: Sendable {
  var nick: String
  /// Kinds of batch that answer a question of ours and are no news.
  private static let answers: Set<String> = [BatchType.search, BatchType.chathistoryTargets, BatchType.guidelines]

  func events(in item: ReceivedBatch.Item) -> [ClientEvent] {
    switch item {
    case .line(let line): event(line).map { [$0] } ?? []
    case .batch(let batch): events(in: batch)
    }
  }

  private func events(in batch: ReceivedBatch) -> [ClientEvent] {
    switch batch.type {
    // One's own place is no conversation: whoever asks for it reads the lines.
    case BatchType.chathistory where batch.parameters.first == "*": return []
    case BatchType.chathistory:
      let target = batch.parameters.first ?? ""
      let entries = entries(in: batch).map { $0.target.isEmpty ? $0.placed(in: target) : $0 }
      return [.history(target: target, entries)] + meetingNotes(in: batch)
    case BatchType.multiline, BatchType.post: return entry(batch).map { [.entry($0)] } ?? []
    case BatchType.posts:
      let rows = Reply(batch.items).lines.compactMap(PostRow.init)
      return (rows.isEmpty ? [] : [.posts(rows)])
        + batch.items.flatMap(events).map { event in
          if case .entry(let entry) = event { .wording(entry) } else { event }
        }
    case _ where Self.answers.contains(batch.type): return []
    default: return batch.items.flatMap(events)
    }
  }

  /// Where a meeting stands that began before we came.
  private func meetingNotes(in batch: ReceivedBatch) -> [ClientEvent] {
    let notes = Reply(batch.items).lines.compactMap(event).filter { event in
      switch event {
      case .phase, .turn: true
      default: false
      }
    }
    let last = notes.lastIndex { if case .phase = $0 { true } else { false } }
    return last.map { Array(notes[$0...]) } ?? []
  }

  /// The entries of a page of history or of what a search found.
  func entries(in batch: ReceivedBatch) -> [LogEntry] {
    batch.items.compactMap { item in
      switch item {
      case .line(let line): entry(line)
      case .batch(let nested): entry(nested)
      }
    }
  }

  // MARK: - Entries

  private func entry(_ batch: ReceivedBatch) -> LogEntry? {
    if let post = PostDocument(batch) { return entry(batch.opening, target: post.target, .post(post)) }
    guard let message = MultilineMessage(batch) else { return nil }
    return entry(
      batch.opening, target: message.target, .message(self.message(message.text, message.verb, batch.opening)))
  }

  private func entry(_ line: Line) -> LogEntry? {
    guard let target = line[0] else { return nil }
    switch line.command {
    // What the server itself says is no event of a place.
    case "NOTICE" where line.source?.isServer == true: return nil
    case "PRIVMSG", "NOTICE":
      guard let text = line[1] else { return nil }
      let verb: Verb.Talk = line.command == "NOTICE" ? .notice : .privmsg
      return entry(line, target: target, .message(message(text, verb, line)))
    case "ADVANCE":
      guard let ref = line[1], let state = line[2] else { return nil }
      return entry(line, target: target, .move(ref: ref, state: state, note: line[3]))
    case "RESPOND":
      // Of a kind that this client does not know, what is an event of the log is for everybody to see.
      guard let choice = line[1], Kinds.of(target).map({ $0.response(choice)?.isShown == true }) ?? true else {
        return nil
      }
      // The line names no place: whoever holds the post knows where it stands.
      return entry(line, target: "", .answer(ref: target, choice: choice, note: line[2]))
    case "REDACT":
      guard let id = line[1] else { return nil }
      return entry(line, target: target, .redaction(of: id, why: line[2]))
    case "TAGMSG":
      guard let id = Self.answered(line.tags) else { return nil }
      if let reaction = line.tags[TagKey.react] { return entry(line, target: target, .reaction(reaction, to: id)) }
      return line.tags[TagKey.unreact].flatMap { entry(line, target: target, .reactionTakenBack($0, to: id)) }
    default: return nil
    }
  }

  private func message(_ text: String, _ verb: Verb.Talk, _ line: Line) -> LogEntry.Message {
    LogEntry.Message(text: text, isNotice: verb == .notice, answers: Self.answered(line.tags))
  }

  private static func answered(_ tags: Tags) -> String? { tags[TagKey.reply] ?? tags[TagKey.draftReply] }

  /// What has no id is no event of the log.
  private func entry(_ line: Line, target: String, _ content: LogEntry.Content) -> LogEntry? {
    guard let id = line.tags[TagKey.msgid], let source = line.source else { return nil }
    // A direct conversation is filed under the other person, whoever spoke.
    let isToMe = casefolded(target) == casefolded(nick)
    var entry = LogEntry(
      id: id, time: line.tags[TagKey.time].flatMap(ServerTime.init) ?? ServerTime(milliseconds: 0),
      target: isToMe ? source.nick : target, author: source.nick, account: line.tags[TagKey.account],
      content: content)
    entry.isByItself = source.isServer
    return entry
  }

  // MARK: - Other lines

  private func event(_ line: Line) -> ClientEvent? {
    if let entry = entry(line) { return .entry(entry) }
    let nick = line.source?.nick ?? ""
    switch (line.command, line[0]) {
    case ("JOIN", let target?): return .joined(target: target, nick: nick)
    case ("PART", let target?): return .left(target: target, nick: nick, why: line[1])
    case ("KICK", let target?): return line[1].map { .left(target: target, nick: $0, why: line[2]) }
    case ("NICK", let new?): return .renamed(from: nick, to: new)
    case ("TOPIC", let target?): return .topic(target: target, text: line[1] ?? "")
    case ("MARKREAD", let target?): return .readMarker(target: target, Self.marker(line[1]))
    case ("RESPOND", let ref?): return isMine(nick) ? line[1].map { .responded(ref: ref, choice: $0) } : nil
    case ("ACKNOWLEDGE", let version?): return Int(version).map(ClientEvent.guidelinesRead)
    case ("INVITE", _):
      return line[1].map { .remark("\(shownName(nick)) invited you to \($0). To enter: /join \($0)") }
    case ("ERROR", let text?): return .closing(text)
    case ("PRIVMSG", _), ("NOTICE", _): return line[1].map(ClientEvent.remark)
    case ("NOTE", _), ("WARN", _): return StandardReply(line).flatMap(note)
    default: return Numeric(code: line.command).flatMap { event($0, line) }
    }
  }

  private func isMine(_ source: String) -> Bool { casefolded(source) == casefolded(nick) }

  private static func marker(_ parameter: String?) -> ServerTime? {
    guard let parameter, case .timestamp(let time) = HistoryBound(parameter: parameter) else { return nil }
    return ServerTime(milliseconds: time)
  }

  private func note(_ reply: StandardReply) -> ClientEvent? {
    switch NoteCode(reply) {
    case .readers, .queue, .willRead, .tieCheck: return reply.context.first.map { .readers(ref: $0, text: reply.text) }
    case .subject: return SubjectNote(reply).map(ClientEvent.underReview)
    case .guidelinesUnread:
      return UnreadGuidelinesNote(reply).map { .guidelinesToRead(version: $0.version, read: $0.read) }
    case .guidelinesDue: return DueGuidelinesNote(reply).map { .guidelinesToRead(version: $0.version, read: nil) }
    case .expired: return reply.context.first.map { .expired(ref: $0) }
    case .phase: return PhaseNote(reply).map { .phase(MeetingPhase($0), text: $0.text) }
    case .turn:
      return TurnNote(reply).map { note in
        // How a turn is passed on stands among the steps.
        let text = note.nick.map { "It is \($0)'s turn." } ?? Self.withoutTyping(note.text)
        return .turn(ref: note.ref, place: note.room, nick: note.nick, text: text)
      }
    case .summary:
      guard reply.context.count == 2 else { return nil }
      let line = "\(Self.label(ofItem: reply.context[1], ofMeeting: reply.context[0])): \(reply.text)"
      return .reminded(ref: reply.context[0], place: nil, text: line)
    case .due, .called, .calling, .asked, .answered, .author, .minutes, .notKept, .overTime, .revealed, .left,
      .keeper, .held:
      guard let ref = reply.context.first, PostRef(ref) != nil else { return .remark(reply.text) }
      let place = reply.context.dropFirst().first { !Conversation.Name($0).isPerson }
      return .reminded(ref: ref, place: place, text: Self.withoutTyping(reply.text))
    // What was done about a text of hers: she may not open what it was decided on.
    case .act: return .acted(text: reply.text)
    case .waits, .pauseOver, .quietOver, .handedOver, .hatEnds, .stewards, .hours, .facilitator, .sponsor, .requested,
      .remindersOn,
      .remindersOff, .devices:
      return .remark(reply.text)
    case nil: return reply.errorCode == .finding ? nil : .remark(reply.text)
    }
  }

  /// What a line of what a meeting leaves is about.
  private static func label(ofItem item: String, ofMeeting ref: String) -> String {
    switch item {
    case "format": "Format"
    case "minutes": "Minutes"
    case "present": "Here"
    default: answerLabel(ofPost: ref, item).capitalizedFirst
    }
  }

  /// What other clients have to type is not for people who have this one.
  private static func withoutTyping(_ text: String) -> String {
    text.firstRange(of: " Type: ").map { String(text[..<$0.lowerBound]) } ?? text
  }

  private func event(_ numeric: Numeric, _ line: Line) -> ClientEvent? {
    switch numeric {
    case .topic: return line[1].map { .topic(target: $0, text: line.parameters.last ?? "") }
    case .namReply:
      guard let target = line[2], let list = line[3] else { return nil }
      let nicks = list.split(separator: " ").map { name in String(name.drop { "@+%&~".contains($0) }) }
      return .names(target: target, nicks: nicks)
    default: return nil
    }
  }
}

extension Source {
  /// A server has a name alone.
  fileprivate var isServer: Bool { user == nil && host == nil }
}

extension LogEntry {
  func placed(in target: String) -> LogEntry {
    var entry = self
    entry.target = target
    return entry
  }
}
