import Collective
import ConsiliumProtocol

/// Events as lines. The same for everyone with the same capabilities, so that one encoding serves them all.
struct EventRendering {
  let state: Collective
  let capabilities: CapabilitySet
  let serverName: String
  /// Names beside nicks, for `extended-join`.
  let presence: Presence
  /// Where the lines are for one person alone.
  var viewer: Participant?
  /// Whether posts are asked for: then clients that know none are given every line.
  var isAskedFor = false

  /// The capabilities that change what a rendering looks like: the key of an encode-once cache.
  static let distinguishing = CapabilitySet([
    .messageTags, .serverTime, .batch, .accountTag, .extendedJoin, .multiline, .messageRedaction, .posts,
    .accountNotify, .channelRename,
  ])

  var names: WireNames { WireNames(state: state, serverName: serverName) }
  var server: Source { Source(nick: serverName) }
  var showsPosts: Bool { capabilities.contains(.posts) && capabilities.contains(.batch) }

  func lines(_ event: Event) -> [Line] {
    switch event.facts {
    case .said(let said): return message(event, said)
    case .tagged(let said): return tagged(event, said)
    case .modesChanged(_, let changes):
      let parameters = changes.text { state.nick(of: $0)?.text ?? "gone" }
      return [line(event, "MODE", [place(event)] + parameters)]
    case .kicked(_, let participant):
      let nick = state.nick(of: participant)?.text ?? "gone"
      let reason = text(event).first ?? names.source(of: event.envelope.author).nick
      return [line(event, "KICK", [place(event), nick, reason]).withTrailing]
    case .circleRenamed(let name, let newName): return renamed(event, name, newName)
    case .accountRenamed(_, let old, let new):
      let source = Source(nick: old.text, user: names.source(of: event.envelope.author).user, host: serverName)
      return [Line(tags: tags(event), source: source, "NICK", [new.text])]
    case .accountLeft(let id, let nick):
      let source = Source(nick: nick.text, user: state.user(of: .account(id)), host: serverName)
      return [Line(tags: tags(event), source: source, "QUIT", [event.body?.text ?? "Gone"]).withTrailing]
    case .guestSignedIn:
      guard capabilities.contains(.accountNotify), let account = names.account(of: event.envelope.author) else {
        return []
      }
      return [line(event, "ACCOUNT", [account])]
    case .deviceNoted(let isEnrolled):
      let name = event.body?.text ?? "a device"
      let nick = names.source(of: event.envelope.author).nick
      let words = isEnrolled ? "now signs in as you by its certificate" : "no longer signs in as you"
      return [Line(tags: tags(event), source: server, "NOTICE", [nick, "Device \(name) \(words)."]).withTrailing]
    case .invitationTriedAgain(let id): return triedAgain(event, id)
    case .submitted(let submitted): return post(event, ref: submitted.ref, revision: 1)
    case .presented(let ref, _):
      let published = state.posts[ref].flatMap { $0.isPublished ? $0.revision : nil }
      return post(event, ref: ref, revision: published ?? 1)
    case .amended(let amended): return post(event, ref: amended.ref, revision: amended.revision)
    case .responded(let response): return answered(event, response)
    case .reminded(let reminder): return reminded(event, reminder)
    case .moderated(let moderated): return self.moderated(event, moderated)
    case .governed(let governed): return self.governed(event, governed)
    case .remindersChosen(let isOn): return reminders(event, isOn: isOn)
    case .called(let ref, _):
      return [
        personal(
          event, .called, ref, "A case cannot wait. Type: POSTS \(ref), and then RESPOND \(ref) here (or known)")
      ]
    case .rang(let ref, _): return reached(event, ref)
    case .asked(let ref):
      return [
        personal(
          event, .asked, ref,
          "A colleague is unsure whether she may read \(ref), and asks: \(event.body?.text ?? "") Type: RESPOND \(ref) yes (or no)"
        )
      ]
    case .askerAnswered(let ref):
      return [personal(event, .answered, ref, "About \(ref), the answer is: \(event.body?.text ?? "")")]
    case .objectionQuestioned(let ref, let objector): return [questioned(event, ref, objector)]
    case .moved(let move): return moved(event, move)
    case .met(let ref, let step): return MeetingRendering(shared: self, event: event, ref: ref).lines(step)
    case .obscured(let act): return obscured(event, act)
    case .erased(let erasure): return erased(event, erasure)
    case .joined: return [joined(event)]
    case .parted: return [line(event, "PART", [place(event)] + text(event))]
    case .topicSet: return [line(event, "TOPIC", [place(event), event.body?.text ?? ""]).withTrailing]
    case .guestRenamed(let id, let old, let new):
      let source = Source(nick: old.text, user: state.user(of: .guest(id)), host: serverName)
      return [Line(tags: tags(event), source: source, "NICK", [state.guests[id]?.nick.text ?? new.text])]
    case .guestLeft(let id, let nick):
      let source = Source(nick: nick.text, user: state.user(of: .guest(id)), host: serverName)
      return [Line(tags: tags(event), source: source, "QUIT", [event.body?.text ?? "Gone"]).withTrailing]
    case .invited(let name, let participant):
      return [line(event, "INVITE", [state.nick(of: participant)?.text ?? "*", name.text])]
    case .accountOpened, .accountDisabled, .passwordSetByHost, .exportedByHost, .invitationIssued,
      .guestArrived,
      .circleFounded, .registered, .expired, .restored, .remindedOutside:
      return []
    }
  }

  // MARK: Talk

  private func message(_ event: Event, _ said: Said) -> [Line] {
    let source = names.source(of: event.envelope.author, knownAs: said.guestNick)
    let tombstone = tombstone(event)
    let message = MultilineMessage(
      verb: said.isNotice ? .notice : .privmsg, target: place(event), text: tombstone ?? event.body?.text ?? "",
      cuts: tombstone == nil ? ClientTags.cuts(in: event.body) : [])
    let tags = clientTags(event)
    if message.isOneLine(source: source) {
      return [Line(tags: tags, source: source, message.verb.rawValue, [message.target, message.text]).withTrailing]
    }
    guard capabilities.contains(.multiline), capabilities.contains(.batch) else {
      return message.fallbackLines(tags: tags, source: source)
    }
    return message.batchLines(reference: event.id.rawValue, tags: tags, source: source, server: server)
  }

  private func tagged(_ event: Event, _ said: Said) -> [Line] {
    guard capabilities.contains(.messageTags), tombstone(event) == nil else { return [] }
    let source = names.source(of: event.envelope.author, knownAs: said.guestNick)
    return [Line(tags: clientTags(event), source: source, "TAGMSG", [place(event)])]
  }

  /// The event's own tags, and those that the author set.
  private func clientTags(_ event: Event) -> Tags {
    var tags = tags(event)
    guard capabilities.contains(.messageTags) else { return tags }
    if let reply = event.envelope.ref { tags[TagKey.reply] = reply.rawValue }
    for tag in event.body?.tags ?? [] where tag.name != ClientTags.cuts { tags[tag.name] = tag.value }
    return tags
  }

  /// What stands in place of words that are out of view.
  private func tombstone(_ event: Event) -> String? {
    guard let obscuring = state.obscured[event.id] else {
      return event.body == nil ? "[no longer stored]" : nil
    }
    if state.reads(viewer, hidden: event) { return nil }
    switch obscuring.manner {
    case .hidden: return "[hidden while a colleague looks]"
    case .takenOut: return "[taken out by \(names.source(of: obscuring.by).nick)\(article(obscuring.article))]"
    case .takenBack: return "[taken back by its author]"
    case .deleted: return "[taken out and deleted for good\(article(obscuring.article))]"
    case .restored: return nil
    }
  }

  private func article(_ number: Int?) -> String { number.map { ", article \($0)" } ?? "" }

  // MARK: Posts

  /// A wording that a newer one replaced is not shown.
  private func post(_ event: Event, ref: PostRef, revision: Int) -> [Line] {
    guard let post = state.posts[ref], let kind = post.declaration else { return [] }
    var fields = event.body?.fields.map { PostField(name: $0.name, value: $0.value) } ?? []
    if let tombstone = tombstone(event) {
      guard event.body != nil || state.obscured[event.id] != nil else { return [] }
      fields = [PostField(name: "note", value: tombstone)]
    }
    let source = names.source(of: event.envelope.author)
    if showsPosts {
      let document = PostDocument(
        target: place(event), kind: post.kind, ref: ref.text, state: post.state, revision: revision, fields: fields)
      return document.batchLines(
        reference: event.id.rawValue, opening: tags(event), source: source, server: server)
        + whoWillRead(post, event).map {
          StandardReply(.willRead, [ref.text, $0.circle], text: $0.words).line(from: serverName)
        }
    }
    return plainPost(event, post, kind, fields, source) + whoWillRead(post, event).map { notice(event, $0.words) }
  }

  /// To those who are asked whether it may stand in a circle.
  private func whoWillRead(_ post: Post, _ event: Event) -> [(circle: String, words: String)] {
    guard event.target == .room(post.ref), let circle = state.circleToRead(post)?.text else { return [] }
    return [(circle, "If everybody who is asked agrees, it stands in \(circle): whoever is in there reads it.")]
  }

  /// Said before a case is opened: what a client shows, it may keep.
  private static let loggingWarning = "Your client may log what opens, and nobody can recall that."

  private static let linesUnasked = 20

  /// For clients that know no posts: a line that says what it is and what to type, then at most twenty of its lines.
  private func plainPost(
    _ event: Event, _ post: Post, _ kind: KindDeclaration, _ fields: [PostField], _ source: Source
  ) -> [Line] {
    let isOutline = kind.room == .conflictChecked && event.target == .circle(post.circle)
    var texts: [String]
    if isOutline {
      let outline = fields.map(\.value).joined(separator: ", ")
      texts = [
        "[\(kind.label) \(post.ref), could you know this person?]\(outline.isEmpty ? "" : " \(outline).")"
          + " Type: /quote RESPOND \(post.ref) clear (or known). \(Self.loggingWarning)"
      ]
    } else {
      let lines = fields.flatMap { field in
        field.value.split(separator: "\n", omittingEmptySubsequences: true).enumerated().map { index, text in
          index == 0 ? "\(kind.field(named: field.name)?.label ?? field.name): \(text)" : String(text)
        }
      }
      texts = ["[\(kind.label) \(post.ref)]"] + (isAskedFor ? lines[...] : lines.prefix(Self.linesUnasked))
      if texts.count <= lines.count { texts.append("Type: /quote POSTS \(post.ref) for the rest.") }
    }
    let message = MultilineMessage(target: place(event), text: texts.joined(separator: "\n"))
    return message.fallbackLines(tags: tags(event), source: source)
  }

  private func moved(_ event: Event, _ move: Moved) -> [Line] {
    let note = text(event)
    if showsPosts {
      let line = line(event, "ADVANCE", [place(event), move.ref.text, move.to] + note)
      return [note.isEmpty ? line : line.withTrailing]
    }
    guard let kind = state.posts[move.ref]?.declaration else { return [] }
    let label = kind.states.first { $0.name == move.to }?.label ?? move.to
    let mover = event.envelope.author == .clock ? "" : ", by \(names.source(of: event.envelope.author).nick)"
    let words = ["[\(kind.label) \(move.ref): \(label)\(mover)]"] + note
    return [line(event, "NOTICE", [place(event), words.joined(separator: " ")]).withTrailing]
  }

  /// An answer that everybody sees, with the words that go with it.
  private func answered(_ event: Event, _ response: Responded) -> [Line] {
    guard !event.target.isOwn else { return [] }
    let note = text(event)
    if showsPosts {
      let line = line(event, "RESPOND", [response.ref.text, response.choice] + note)
      return [note.isEmpty ? line : line.withTrailing]
    }
    guard let kind = state.posts[response.ref]?.declaration else { return [] }
    let label = kind.response(response.choice)?.label ?? response.choice
    let nick = names.source(of: event.envelope.author).nick
    let words = ["[\(kind.label) \(response.ref): \(nick): \(label)]"] + note
    return [line(event, "NOTICE", [place(event), words.joined(separator: " ")]).withTrailing]
  }

  private func reminded(_ event: Event, _ reminder: Reminded) -> [Line] {
    guard let kind = state.posts[reminder.ref]?.declaration else { return [] }
    let label = kind.state(named: reminder.state)?.label ?? reminder.state
    let words =
      switch reminder.timer {
      case Reminded.mayReturn: "\(reminder.ref) is over; you may return to the circle. Its words stay out of your view."
      case Reminded.nobodyCanHelp: "Nobody here can help with \(reminder.ref). Another circle might."
      case Reminded.nobodyToAsk: nobodyToAsk(reminder.ref)
      case Reminded.toSit:
        "Two colleagues would talk about harm and repair, and you are asked to sit with them: \(reminder.ref). You read nothing of it before you say that you will come, and nobody is told if it is not for you. Type: RESPOND \(reminder.ref) coming (or not-me)"
      case Reminded.arrived: "\(reminder.ref): \(kind.state(named: reminder.state)?.arrival ?? label)"
      case Reminded.questioned: Self.isItAnObjection(reminder.ref)
      case Reminded.outcome: "\(reminder.ref): \(label)"
      default: "\(reminder.ref) waits for you: \(label)"
      }
    guard showsPosts else { return [notice(event, words)] }
    return [told(event, StandardReply(.due, [reminder.ref.text, reminder.state, reminder.timer], text: words))]
  }

  private func nobodyToAsk(_ ref: PostRef) -> String {
    let circle = state.posts[ref]?.circle.text ?? "the circle"
    return
      "No mentor of \(circle) can be asked now: there is none, or all are away or have their hands full. \(ref) stands in \(circle), where colleagues can answer. After three days every mentor is asked, after five the stewards are told. You can ask in another circle, or take it back."
  }

  /// Said plainly to whoever called: who is there, or that nobody is.
  private func reached(_ event: Event, _ ref: PostRef) -> [Line] {
    guard let post = state.posts[ref], post.isCalling else { return [] }
    let here = post.drawn.filter { presence.isHere(.account($0)) }.count
    let words =
      here == 0
      ? "Nobody has been reached yet. This is no emergency channel: phone the emergency number, or a colleague."
      : "\(post.drawn.count) called, \(here) connected; nobody has answered yet. This is no emergency channel."
    return [personal(event, .calling, ref, words)]
  }

  /// Of a post, for one person alone.
  private func personal(_ event: Event, _ note: NoteCode, _ ref: PostRef, _ words: String) -> Line {
    showsPosts ? told(event, StandardReply(note, [ref.text], text: words)) : notice(event, words)
  }

  /// A note that is an event of its own.
  func told(_ event: Event, _ note: StandardReply) -> Line { note.line(from: serverName, tags: tags(event)) }

  func notice(_ event: Event, _ words: String) -> Line {
    Line(tags: tags(event), source: server, "NOTICE", ["*", words]).withTrailing
  }

  // MARK: Out of view

  private func obscured(_ event: Event, _ act: Obscured) -> [Line] {
    let reason = text(event).joined()
    switch act.manner {
    case .hidden where viewer != nil && viewer == act.author.map(state.person(behind:)): return []
    case .hidden: return withdrawals(event, of: act.subjects, "hidden while a colleague looks")
    case .takenOut, .takenBack, .deleted:
      return withdrawals(
        event, of: act.subjects, reason.isEmpty ? "taken out" : reason, isReason: !reason.isEmpty)
    // What is in view again is delivered again, under its own id, by whoever delivers this event.
    case .restored: return []
    }
  }

  private func erased(_ event: Event, _ erasure: Erased) -> [Line] {
    switch erasure.cause {
    // By its source: a reason is only where somebody gave one.
    case .takenBack:
      withdrawals(
        event, of: erasure.subjects, text(event).first ?? "taken back by its author", isReason: event.body != nil)
    case .deleted: withdrawals(event, of: erasure.subjects, "deleted for good")
    // The newer wording takes its place by itself.
    case .amended: []
    }
  }

  private func withdrawals(_ event: Event, of subjects: [EventID], _ why: String, isReason: Bool = true) -> [Line] {
    let place = place(event)
    guard capabilities.contains(.messageRedaction) else {
      return [line(event, "NOTICE", [place, "[A message here was taken out of view: \(why)]"]).withTrailing]
    }
    return subjects.map { subject in
      let redaction = line(event, "REDACT", [place, subject.rawValue] + (isReason ? [why] : []))
      return isReason ? redaction.withTrailing : redaction
    }
  }

  // MARK: Circles

  private func joined(_ event: Event) -> Line {
    guard capabilities.contains(.extendedJoin) else { return line(event, "JOIN", [place(event)]) }
    let account = names.account(of: event.envelope.author)
    let author = event.envelope.author
    let realName = author.participant.flatMap(presence.realName(of:)) ?? names.source(of: author).nick
    return line(event, "JOIN", [place(event), account ?? "*", realName]).withTrailing
  }

  /// For clients that know no RENAME: out of the one, into the other.
  private func renamed(_ event: Event, _ name: CircleName, _ newName: CircleName) -> [Line] {
    let reason = text(event).first ?? ""
    if capabilities.contains(.channelRename) {
      return [line(event, "RENAME", [name.text, newName.text, reason]).withTrailing]
    }
    return []
  }

  // MARK: Parts

  func place(_ event: Event) -> String { names.name(of: event.target, author: event.envelope.author) }

  private func text(_ event: Event) -> [String] { event.body?.text.map { [$0] } ?? [] }

  func line(_ event: Event, _ command: String, _ parameters: [String]) -> Line {
    Line(tags: tags(event), source: names.source(of: event.envelope.author), command, parameters)
  }

  func tags(_ event: Event) -> Tags {
    var tags = Tags()
    if capabilities.contains(.messageTags) {
      tags[TagKey.msgid] = event.id.rawValue
      if let author = event.envelope.author.participant, presence.modes(of: author).isBot { tags["bot"] = "" }
    }
    if capabilities.contains(.serverTime) {
      tags[TagKey.time] = ServerTime(milliseconds: event.envelope.at.milliseconds).description
    }
    if capabilities.contains(.accountTag), let account = names.account(of: event.envelope.author) {
      tags[TagKey.account] = account
    }
    return tags
  }
}
