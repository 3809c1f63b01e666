/// What happened, where, when and by whom: never what was said. Small, and hashed into the chain.
public struct Envelope: Hashable, Sendable {
  /// The place in the one order, from 1, without gaps.
  public let seq: Int64
  public let id: EventID
  /// Never earlier than the event before.
  public let at: Moment
  public let author: Author
  public let target: Target
  /// The event this one is about: what it replies to, amends, hides or erases.
  public let ref: EventID?

  public init(seq: Int64, id: EventID, at: Moment, author: Author, target: Target, ref: EventID? = nil) {
    self.seq = seq
    self.id = id
    self.at = at
    self.author = author
    self.target = target
    self.ref = ref
  }
}

/// The words: the only part that can be erased without a hole in the record.
public enum Body: Hashable, Codable, Sendable {
  case text(String)
  /// Words with the tags that their author set (reactions, threads).
  case message(String, tags: [Field])
  case fields([Field])

  /// A named text of a post; lines are joined by LF.
  public struct Field: Hashable, Codable, Sendable {
    public let name: String
    public let value: String

    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  public var fields: [Field] {
    if case .fields(let fields) = self { fields } else { [] }
  }

  public var text: String? {
    switch self {
    case .text(let text), .message(let text, _): text
    case .fields: nil
    }
  }

  public var tags: [Field] {
    if case .message(_, let tags) = self { tags } else { [] }
  }
}

/// One entry of the log: envelope, facts (small, free of content, what decisions need) and body (erasable).
public struct Event: Hashable, Sendable {
  public let envelope: Envelope
  public let facts: Facts
  /// `nil` where the event has no words, or where they were erased.
  public let body: Body?

  public init(envelope: Envelope, facts: Facts, body: Body?) {
    self.envelope = envelope
    self.facts = facts
    self.body = body
  }

  /// The seal under which a post begins its life without a name; whoever submitted it is behind it.
  public var newSeal: SealID? {
    guard case .submitted = facts, case .participant(.sealed(let seal)) = envelope.author else { return nil }
    return seal
  }

  public var seq: Int64 { envelope.seq }
  public var id: EventID { envelope.id }
  public var target: Target { envelope.target }
}

/// An event as decided, before the writer gives it a place in the order.
public struct EventDraft: Hashable, Sendable {
  public let id: EventID
  public let author: Author
  public let target: Target
  public let facts: Facts
  public let body: Body?
  /// An earlier event whose words this one has, where it brings none of its own: no decision reads them.
  public let bodyOf: EventID?
  public let ref: EventID?

  public init(
    id: EventID, author: Author, target: Target, facts: Facts, body: Body? = nil, bodyOf: EventID? = nil,
    ref: EventID? = nil
  ) {
    self.id = id
    self.author = author
    self.target = target
    self.facts = facts
    self.body = body
    self.bodyOf = bodyOf
    self.ref = ref
  }

  /// The event at its place in the order.
  ///
  /// - Parameter words: what `bodyOf` names.
  public func placed(seq: Int64, at: Moment, words: Body? = nil) -> Event {
    Event(
      envelope: Envelope(seq: seq, id: id, at: at, author: author, target: target, ref: ref),
      facts: facts, body: body ?? words)
  }
}
