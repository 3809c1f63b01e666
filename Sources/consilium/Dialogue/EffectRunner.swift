import Collective
import ConsiliumClient
import ConsiliumProtocol

/// Carries effects out over a connection.
struct EffectRunner: Sendable {
  let connection: ConsiliumConnection

  /// Entries fetched when a conversation is opened, and for each page further back.
  static let pageSize = 100

  func run(_ effect: Effect) async -> Outcome {
    do throws(ConnectionError) {
      return try await attempt(effect)
    } catch {
      return Self.outcome(of: effect, failing: error)
    }
  }

  private func attempt(_ effect: Effect) async throws(ConnectionError) -> Outcome {
    switch effect {
    case .say(let message):
      do throws(ConnectionError) {
        try await connection.say(message.text, to: message.target, answering: message.answers, nonce: message.id)
      } catch .refused(let refusal) where refusal.isWaiting {
        return .waits(message, refusal.text)
      }
      return .said(message)
    case .sayAndAdvance(let message, let ref, let state):
      try await connection.say(message.text, to: message.target, answering: message.answers, nonce: message.id)
      do throws(ConnectionError) {
        try await connection.advance(ref, to: state)
      } catch {
        return .saidOnly(message, NextSteps.sentence(error, refusingMoveOf: ref))
      }
      return .advanced(ref: ref, state: state, saying: message)
    case .respond(let ref, let choice, let note):
      try await connection.respond(to: ref, choice, note: note)
      return .responded(ref: ref, choice: choice)
    case .advance(let ref, let state, let note):
      try await connection.advance(ref, to: state, note: note)
      return .advanced(ref: ref, state: state, saying: nil)
    case .submit(let form, let target):
      let entries = try await connection.submit(
        form.fields, as: form.kind.name, to: target, attesting: form.attestations)
      return .posted(entries, form)
    case .amend(let form, let ref, let revision):
      let entries = try await connection.amend(
        ref, revision: revision, form.fields, attesting: form.attestations)
      return .posted(entries, form)
    case .join(let circle, let makesNew):
      let isEntered = makesNew ? true : try await connection.isEnterable(circle)
      guard isEntered else {
        return .failed(
          "There is no circle \(circle) that is open to you. Ask one of its members to invite you, or make it: /join \(circle) new"
        )
      }
      try await connection.join(circle)
      return .joined(circle)
    case .find(let place):
      try await connection.history(.latest(target: place, bound: .latest, limit: 1))
      return .there(place)
    case .leave(let circle):
      try await connection.leave(circle)
      return .done("✓ You left \(circle).")
    case .names(let target): return .names(target: target, try await connection.names(in: target))
    case .list(let filters, let listing): return .listed(try await connection.posts(filters).rows, listing)
    case .wording(let ref):
      _ = try await connection.posts([ref])
      return try await shown(ref)
    case .row(let ref): return try await shown(ref)
    case .search(let words, let target):
      let attributes = SearchAttributes(text: words, target: target, limit: Self.pageSize)
      return .found(try await connection.search(attributes), words: words)
    case .actNotices: return .told(try await connection.actNotices())
    case .minutes(let ref):
      return .done(try await connection.minutes(of: ref).map(MinutesCommand.text).joined(separator: "\n"))
    case .reminders(let request):
      return .done(ReminderWords.sentence(try await connection.reminders(request), after: request))
    case .level(let target, let cursor):
      if let cursor {
        try await connection.catchUp(target, after: cursor)
      } else {
        try await connection.history(.latest(target: target, bound: .latest, limit: Self.pageSize))
      }
      return .levelled(target: target)
    case .older(let target, let id):
      let page = try await connection.history(.before(target: target, bound: .msgid(id), limit: Self.pageSize))
      return .older(target: target, count: page.count)
    case .markRead(let target, let time):
      await connection.markRead(target, upTo: time)
      return .nothing
    case .readGuidelines(let compared, let opens):
      let page = try await connection.guidelines()
      let changes = compared.count == 2 ? try await connection.guidelines(compared) : nil
      return .guidelines(page, changes: changes, opens: opens)
    case .acknowledgeGuidelines(let version):
      try await connection.acknowledgeGuidelines(version)
      return .acknowledged(version: version)
    case .readRegister: return try await readRegister()
    case .licence:
      return .licence(try await connection.posts(["mine", "kind=\(Kinds.licenceKind.name)"]).rows)
    case .invitation: return .done(InvitationWords.sentence(try await connection.invitation(), now: DayWords.now()))
    case .invite(let nick, let circle):
      try await connection.invite(nick, to: circle)
      return .done("✓ \(nick) can enter \(circle) now, and is told.")
    case .save(let form, let ref):
      return Self.kept(form, about: ref) { .done("✓ Saved where only you can read it: \($0)") }
    case .practise(let form): return Self.kept(form, about: nil) { .practised(form, path: $0) }
    case .wipeDrafts(let rooms):
      DraftStore(environment: ConnectionOptions.environment).wipe(keeping: rooms)
      return .nothing
    case .people: return .people(try await connection.people())
    case .write(let note, let ref): return Self.write(note, ref: ref)
    // Whoever holds the terminal does these.
    case .edit, .quit: return .nothing
    }
  }

  /// What the post's reader can do with it now.
  private func shown(_ ref: String) async throws(ConnectionError) -> Outcome {
    _ = try await connection.posts(["ref=\(ref)"])
    return .shown(ref: ref)
  }

  /// All of it, held against what this client saw of it before.
  private func readRegister() async throws(ConnectionError) -> Outcome {
    let store = CheckpointStore(environment: ConnectionOptions.environment)
    let server = connection.server
    let known: Checkpoint?
    switch Result(catching: { () throws(ProfileStore.Fault) in try store.checkpoint(of: server) }) {
    case .success(let checkpoint): known = checkpoint
    case .failure(let fault): return .failed(fault.description)
    }
    let now = ServerTime(milliseconds: DayWords.now())
    let verdict = try await connection.audit(from: known, now: now).verdict
    // What cannot be kept is only not held against the next reading.
    if case .complete(let checkpoint) = verdict { try? store.keep(checkpoint, of: server) }
    let lines = try await connection.audit(from: nil, now: now).lines
    return .register(RegisterPage(verdict: verdict, isFirst: known == nil, lines: lines))
  }

  private static func write(_ note: String, ref: String) -> Outcome {
    do throws(ProfileStore.Fault) {
      let path = try NoteStore(environment: ConnectionOptions.environment).save(note, of: ref)
      return .done(NoteStore.sentence(writtenTo: path))
    } catch {
      return .failed(error.description)
    }
  }

  private static func kept(_ form: PostForm, about ref: String?, _ done: (String) -> Outcome) -> Outcome {
    do throws(ProfileStore.Fault) {
      return done(
        try DraftStore(environment: ConnectionOptions.environment)
          .save(PostFile.text(of: form), kind: form.kind.label, about: ref))
    } catch {
      return .failed(error.description)
    }
  }

  private static func outcome(of effect: Effect, failing error: ConnectionError) -> Outcome {
    switch effect {
    case .say(let message), .sayAndAdvance(let message, _, _): .notSaid(message, error)
    case .submit(let form, _), .amend(let form, _, _): .notPosted(form, error)
    // Live entries that wait for it must not wait for ever.
    case .level(let target, _): .levelled(target: target)
    case .older(let target, _): .older(target: target, count: 0)
    case .find(let place): .failed(noSuchPlace(place, error))
    case .respond(let ref, _, nil) where asksForWords(error), .advance(let ref, _, nil) where asksForWords(error):
      .wordsNeeded(ref: ref, error.sentence)
    case .respond(let ref, _, _): .failed(NextSteps.sentence(error, refusingAnswerTo: ref))
    case .advance(let ref, _, _): .failed(NextSteps.sentence(error, refusingMoveOf: ref))
    // An older server knows no such row: what one can do is read from the declarations then.
    case .names, .markRead, .row, .people, .actNotices, .licence, .readGuidelines(_, opens: false): .nothing
    case .wording(let ref) where isUnknownFilter(error): .shown(ref: ref)
    default: .failed(error.sentence)
    }
  }

  private static func asksForWords(_ error: ConnectionError) -> Bool {
    guard case .refused(let refusal) = error else { return false }
    return refusal.code == ErrorCode.reasonRequired.rawValue
  }

  private static func isUnknownFilter(_ error: ConnectionError) -> Bool {
    guard case .refused(let refusal) = error else { return false }
    return refusal.code == ErrorCode.invalidParams.rawValue
  }

  private static func noSuchPlace(_ place: String, _ error: ConnectionError) -> String {
    guard case .refused = error else { return error.sentence }
    return Conversation.Name(place).isCircle
      ? "You are in no circle \(place). If it is open to you: /join \(place)"
      : "There is no such place, and nobody of that name, for you: \(place)"
  }
}
