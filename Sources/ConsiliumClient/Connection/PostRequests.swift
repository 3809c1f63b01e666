import ConsiliumProtocol

/// What a list of posts holds.
public struct PostListing: Sendable {
  public var rows: [PostRow] = []
  /// The wordings in force of one post: its outline, and its text where one may read it.
  public var entries: [LogEntry] = []
  /// How many may read it, where that is ours to know.
  public var readers: String?
  /// The words that it is about, where they are ours to look at.
  public var underReview: TextUnderReview?
}

extension ConsiliumConnection {
  /// Makes a post.
  ///
  /// - Returns: it as it stands in the log, the part in its circle first. It is on the server's disk.
  /// - Throws: `refused` with the places to change where the server's identifier gate marked some.
  public func submit(
    _ fields: [PostField], as kind: String, to target: String, attesting attestations: [Attestation] = [],
    nonce: Nonce = Nonce()
  ) async throws(ConnectionError) -> [LogEntry] {
    try await send(.submit(target: target, kind: kind), fields, attestations, nonce)
  }

  /// Gives a post a new text: all of its fields.
  /// - Parameter revision: the one that was changed.
  public func amend(
    _ ref: String, revision: Int, _ fields: [PostField], attesting attestations: [Attestation] = [],
    nonce: Nonce = Nonce()
  ) async throws(ConnectionError) -> [LogEntry] {
    // Its answer is that the earlier words are gone from every file; the new ones came to everybody before that.
    _ = try await ask(.amend(ref: ref, revision: revision), fields, attestations, nonce)
    return try await posts([ref]).entries
  }

  private func send(
    _ subject: Submission.Subject, _ fields: [PostField], _ attestations: [Attestation], _ nonce: Nonce
  ) async throws(ConnectionError) -> [LogEntry] {
    let reply = try await ask(subject, fields, attestations, nonce)
    let posts = entries(in: reply).filter { if case .post = $0.content { true } else { false } }
    guard !posts.isEmpty else { throw .notUnderstood }
    return posts
  }

  private func ask(
    _ subject: Submission.Subject, _ fields: [PostField], _ attestations: [Attestation], _ nonce: Nonce
  ) async throws(ConnectionError) -> Reply {
    try await ask { label in
      Submission(subject, fields: fields, attestations: attestations, nonce: nonce.text, label: label)
        .batchLines(reference: label)
    }
  }

  /// Answers a post.
  /// - Returns: what the answer opened to us, if anything.
  @discardableResult
  public func respond(
    to ref: String, _ choice: String, note: String? = nil, nonce: Nonce = Nonce()
  ) async throws(ConnectionError) -> StepOutcome {
    let reply = try await ask { label in
      [Self.line("RESPOND", [ref, choice], note, label, nonce)]
    }
    return outcome(of: reply)
  }

  /// Moves a post on.
  @discardableResult
  public func advance(
    _ ref: String, to state: String, note: String? = nil, nonce: Nonce = Nonce()
  ) async throws(ConnectionError) -> StepOutcome {
    let reply = try await ask { label in
      [Self.line("ADVANCE", [ref, state], note, label, nonce)]
    }
    return outcome(of: reply)
  }

  private static func line(
    _ verb: String, _ parameters: [String], _ note: String?, _ label: String, _ nonce: Nonce
  ) -> Line {
    let line = Line(
      tags: [TagKey.label: label, TagKey.nonce: nonce.text], verb, parameters + (note.map { [$0] } ?? []))
    return note == nil ? line : line.withTrailing
  }

  /// The hours of consultation that this account has, oldest first.
  public func hours() async throws(ConnectionError) -> [ConsultationHours] {
    let reply = try await ask { [Line(tags: [TagKey.label: $0], "POSTS", "hours")] }
    return Reply.allLines(in: reply.items).compactMap(ConsultationHours.init).sorted { $0.began < $1.began }
  }

  /// Posts by target, kind, state, whose they are, or one post whole by its ref.
  public func posts(_ filters: [String] = []) async throws(ConnectionError) -> PostListing {
    let reply = try await ask { [Line(tags: [TagKey.label: $0], "POSTS", filters)] }
    var listing = PostListing()
    let reader = EventReader(nick: nick)
    for event in reply.items.flatMap({ reader.events(in: $0) }) {
      switch event {
      case .posts(let rows): listing.rows += rows
      case .wording(let entry), .entry(let entry): listing.entries.append(entry)
      case .readers(_, let text): listing.readers = text
      case .underReview(let line):
        if listing.underReview == nil {
          listing.underReview = TextUnderReview(line)
        } else {
          listing.underReview?.take(line)
        }
      default: break
      }
    }
    return listing
  }
}
