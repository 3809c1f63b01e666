/// An envelope and its facts as they stand in the log, for decisions about single events.
public struct LoggedEntry: Sendable {
  public let envelope: Envelope
  public let facts: Facts

  public init(envelope: Envelope, facts: Facts) {
    self.envelope = envelope
    self.facts = facts
  }
}

/// What a decision may look at beside the state: the clock, randomness, and single entries of the log. Never a body.
public struct DecisionContext {
  public let at: Moment
  public let entry: (EventID) -> LoggedEntry?
  /// Those of a stretch that are still there, oldest first.
  public let entries: (ClosedRange<Int64>) -> [LoggedEntry]
  /// Backups that there are.
  public let copies: () -> [KeptCopy]
  var generator: any RandomNumberGenerator

  public init(
    at: Moment, generator: any RandomNumberGenerator = SystemRandomNumberGenerator(),
    entries: @escaping (ClosedRange<Int64>) -> [LoggedEntry] = { _ in [] },
    copies: @escaping () -> [KeptCopy] = { [] },
    entry: @escaping (EventID) -> LoggedEntry?
  ) {
    self.at = at
    self.generator = generator
    self.entry = entry
    self.entries = entries
    self.copies = copies
  }

  mutating func freshID<ID: OpaqueIdentifier>() -> ID { ID.random(using: &generator) }
}

/// One command on its way to a decision: who asks, what the state is, what came of it so far.
struct Decision {
  let by: Author
  /// Who the record says it was: a seal on posts without their author's name, otherwise whoever it is.
  private(set) var voice: Author
  let state: Collective
  var context: DecisionContext
  private(set) var drafts: [EventDraft] = []

  init(by: Author, about post: PostRef?, state: Collective, context: DecisionContext) {
    self.by = by
    voice = by
    if let participant = by.participant, let post { voice = .participant(state.voice(of: participant, on: post)) }
    self.state = state
    self.context = context
  }

  /// Adds an event. Its id is returned so that later ones can name it.
  ///
  /// - Parameter source: an event whose words are this one's as well; the writer takes them over unread.
  @discardableResult
  mutating func record(
    _ facts: Facts, in target: Target, body: Body? = nil, bodyOf source: EventID? = nil, ref: EventID? = nil,
    by author: Author? = nil
  ) -> EventID {
    let id: EventID = context.freshID()
    drafts.append(
      EventDraft(
        id: id, author: author ?? voice, target: target, facts: facts, body: body, bodyOf: source, ref: ref))
    return id
  }

  /// From here on, what is recorded is by a seal of its own.
  mutating func sealVoice() {
    let seal: SealID = context.freshID()
    voice = .participant(.sealed(seal))
  }

  func participant() throws(Refusal) -> Participant {
    guard let participant = by.participant else {
      throw Refusal(.notAllowed, [], "Sign in first.")
    }
    switch participant {
    case .account(let id):
      if state.accounts[id]?.isDisabled ?? true { throw Refusal(.notAllowed, [], "This account is closed.") }
    case .guest(let id):
      // Her connection may have had commands under way when it ended: they would bring her back for good.
      if state.guests[id] == nil { throw Refusal(.notAllowed, [], "This guest has left.") }
    // Seals are given by what is decided here, never asked with.
    case .sealed: throw Refusal(.notAllowed, [], "Sign in first.")
    }
    return participant
  }
}

extension Collective {
  /// The events that a command brings about, or why it does not. Runs in the writer, against the state of that very place
  /// in the order: nothing is checked here that could have changed since.
  public func decide(_ command: Command, by: Author, in context: DecisionContext) -> Result<[EventDraft], Refusal> {
    var decision = Decision(by: by, about: command.post, state: self, context: context)
    do throws(Refusal) {
      try decision.carryOut(command)
      return .success(decision.drafts)
    } catch {
      return .failure(error)
    }
  }
}

extension Decision {
  fileprivate mutating func carryOut(_ command: Command) throws(Refusal) {
    try requireNotPaused(for: command)
    switch command {
    case .openAccount(let id, let handle, let roles, let invitation):
      try openAccount(id, handle, roles: roles, invitation: invitation)
    case .disableAccount(let handle): try disableAccount(handle)
    case .recordPasswordSetByHost(let handle): try recordPasswordSetByHost(handle)
    case .recordExportByHost(let handle): try recordExportByHost(handle)
    case .closeOwnAccount: try closeOwnAccount()
    case .issueInvitation(let id, let circles, let expires, let sponsor):
      try issueInvitation(id, circles: circles, expires: expires, sponsor: sponsor)
    case .noteInvitationTriedAgain(let id): noteInvitationTriedAgain(id)
    case .arrive(let id, let nick): try arrive(id, nick: nick)
    case .rename(let nick): try rename(nick)
    case .leave(let message): try leave(message)
    case .registerAccount(let id, let handle, let roles): try registerAccount(id, handle, roles: roles)
    case .attend(let nick): try attend(nick)
    case .signIn(let account): try signIn(account)
    case .noteDevice(let name, let isEnrolled):
      record(.deviceNoted(isEnrolled: isEnrolled), in: .own(try participant()), body: .text(name))
    case .leaveChannels(let message): try leaveChannels(message)
    case .found(let name, let charter): try found(name, charter)
    case .join(let name, let founding, let key): try join(name, founding: founding, key: key)
    case .part(let name, let message): try part(name, message: message)
    case .invite(let guest, let name): try invite(guest, to: name)
    case .setTopic(let name, let text): try setTopic(name, text)
    case .setModes(let name, let changes): try setModes(name, changes)
    case .kick(let member, let name, let reason): try kick(member, from: name, reason: reason)
    case .renameCircle(let name, let newName, let reason): try renameCircle(name, to: newName, reason: reason)
    case .disconnect(let participant): try disconnect(participant)
    case .say(let target, let text, let isNotice, let replyTo, let tags):
      let body = tags.isEmpty ? Body.text(text) : .message(text, tags: tags)
      try say(body, in: target, replyTo: replyTo) { .said(Said(isNotice: isNotice, guestNick: $0)) }
    case .tag(let target, let tags, let replyTo):
      try say(.message("", tags: tags), in: target, replyTo: replyTo) {
        .tagged(Said(isNotice: false, guestNick: $0))
      }
    case .takeBack(let id, let target, let reason): try takeBack(id, in: target, reason: reason)
    case .submit(let draft): try submit(draft)
    case .amend(let ref, let revision, let fields, let attested):
      try amend(ref, revision: revision, fields: fields, attested: attested)
    case .advance(let ref, let state, let note, let format): try advance(ref, to: state, note: note, format: format)
    case .convene(let ref, let format): try convene(ref, format)
    case .noteAbsence(let ref, let participant): try noteAbsence(of: participant, from: ref)
    case .respond(let ref, let choice, let note): try respond(to: ref, choice: choice, note: note)
    case .nameCollective(let name): try nameCollective(name)
    case .acknowledge(let version): try acknowledge(version: version)
    case .chooseReminders(let wishes): try chooseReminders(wishes)
    case .remindOutside(let id): try remindOutside(id)
    case .passTime: try passTime()
    case .reapply(let acts): try reapply(acts)
    case .expire(let entries, let words): try expire(entries: entries, words: words)
    }
  }
}
