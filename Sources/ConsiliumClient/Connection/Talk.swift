import ConsiliumProtocol
import SystemCrypto

/// What makes a write safe to repeat: 120 random bits (`consilium/nonce`).
public struct Nonce: Hashable, Sendable {
  public let text: String
  public init() { text = CrockfordBase32.encode(SystemRandom.bytes(15)) }
}

extension ConsiliumConnection {
  /// Sends a request whose refusal is an error.
  func ask(_ lines: @Sendable (_ label: String) -> [Line]) async throws(ConnectionError) -> Reply {
    let reply = try await request(lines)
    if let refusal = reply.refusal { throw .refused(refusal) }
    return reply
  }

  /// Says something, however long and of however many lines, as one message.
  ///
  /// - Parameter nonce: the one of an earlier attempt, to repeat it.
  /// - Returns: the message as everyone sees it. It is on the server's disk.
  /// - Throws: `refused` also where it waits until everybody has written (`isWaiting`), or is held back once because it
  ///   sounds like advice; sent again, that goes through.
  @discardableResult
  public func say(
    _ text: String, to target: String, answering id: String? = nil, nonce: Nonce = Nonce()
  ) async throws(ConnectionError) -> LogEntry {
    let message = MultilineMessage(target: target, text: text)
    let isOneLine = message.isOneLine(source: nil)
    let reply = try await ask { label in
      var tags: Tags = [TagKey.label: label, TagKey.nonce: nonce.text]
      tags[TagKey.reply] = id
      if isOneLine { return [Line(tags: tags, "PRIVMSG", target, text).withTrailing] }
      return message.batchLines(reference: label, tags: tags, source: nil, server: nil)
    }
    if let entry = entries(in: reply).first { return entry }
    for line in Reply.allLines(in: reply.items) {
      guard let note = StandardReply(line), note.kind == .note else { continue }
      if [ServerRefusal.waits, "SOUNDS_LIKE_ADVICE"].contains(note.code) {
        throw .refused(ServerRefusal(code: note.code, text: note.text))
      }
    }
    throw .notUnderstood
  }

  /// Enters a circle.
  public func join(_ circle: String) async throws(ConnectionError) {
    _ = try await ask { [Line(tags: [TagKey.label: $0], "JOIN", circle)] }
  }

  /// Whether a circle is one we are in, or one that anybody here may enter. One that enters by invitation, and one that
  /// does not exist, look the same.
  public func isOpen(_ circle: String) async throws(ConnectionError) -> Bool {
    let reply = try await ask { [Line(tags: [TagKey.label: $0], "LIST")] }
    let rows = Reply.allLines(in: reply.items).filter { Numeric(code: $0.command) == .list }
    return rows.contains { $0[1].map(casefolded) == casefolded(circle) }
  }

  /// Leaves a circle.
  public func leave(_ circle: String) async throws(ConnectionError) {
    sendMarker()
    _ = try await ask { [Line(tags: [TagKey.label: $0], "PART", circle)] }
  }

  /// Who is in a circle.
  @discardableResult
  public func names(in target: String) async throws(ConnectionError) -> [String] {
    let reply = try await ask { [Line(tags: [TagKey.label: $0], "NAMES", target)] }
    return reply.items.flatMap { EventReader(nick: nick).events(in: $0) }.flatMap { event -> [String] in
      if case .names(_, let nicks) = event { nicks } else { [] }
    }
  }

  /// Takes a message out: one's own, or as a moderator with article and reason.
  public func takeOut(
    _ id: String, in target: String, why: String?, nonce: Nonce = Nonce()
  ) async throws(ConnectionError) {
    _ = try await ask { label in
      let tags: Tags = [TagKey.label: label, TagKey.nonce: nonce.text]
      return [Line(tags: tags, "REDACT", [target, id] + (why.map { [$0] } ?? [])).withTrailing]
    }
  }

  /// The entries in an answer, read as `events` reads them.
  func entries(in reply: Reply) -> [LogEntry] {
    let reader = EventReader(nick: nick)
    return reply.items.flatMap { reader.events(in: $0) }.flatMap { event -> [LogEntry] in
      switch event {
      case .entry(let entry): [entry]
      case .history(_, let entries): entries
      default: []
      }
    }
  }
}
