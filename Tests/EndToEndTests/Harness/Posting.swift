import ConsiliumProtocol

/// Sending and reading posts and talk as a client of this protocol does.
extension LineClient {
  /// The lines that submit a post: each field is a name and its text.
  static func submission(
    to circle: String, _ kind: String, _ fields: [(String, String)], attesting categories: [String] = [],
    label: String, nonce: String? = nil
  ) -> [Line] {
    Submission(
      .submit(target: circle, kind: kind), fields: fields.map { PostField(name: $0.0, value: $0.1) },
      attestations: categories.map { Attestation(category: $0, reason: "about nobody") }, nonce: nonce, label: label
    ).batchLines(reference: "p")
  }

  func send(_ lines: [Line]) { send(lines.map(\.text)) }

  /// Submits a post and waits for its acknowledgement, which is its first batch.
  func submit(
    _ kind: String, to circle: String, _ fields: [(String, String)], attesting categories: [String] = []
  ) async throws -> PostDocument {
    send(Self.submission(to: circle, kind, fields, attesting: categories, label: "submit"))
    let lines = try await sync()
    guard let document = Self.documents(in: lines).first else { throw Silence(wanted: "post", last: lines) }
    return document
  }

  /// Says something and waits for the echo; its id.
  @discardableResult
  func say(_ text: String, in target: String) async throws -> String {
    send("PRIVMSG \(target) :\(text)")
    let lines = try await sync()
    guard let echo = lines.first(where: { $0.command == "PRIVMSG" && $0[1] == text }), let id = echo.tags[TagKey.msgid]
    else { throw Silence(wanted: "echo", last: lines) }
    return id
  }

  /// What comes back before the next PONG.
  @discardableResult
  func ask(_ line: String) async throws -> [Line] {
    try await sync()
    send(line)
    return try await sync()
  }

  /// The newest page of a place's history.
  func history(of target: String, limit: Int = 1_000) async throws -> [Line] {
    try await ask("CHATHISTORY LATEST \(target) * \(limit)")
  }

  /// The posts that lines hold, nested or not, in order.
  static func documents(in lines: [Line]) -> [PostDocument] {
    var collector = BatchCollector()
    return lines.flatMap { line -> [PostDocument] in
      guard case .batch(let batch) = collector.receive(line) else { return [] }
      return documents(in: batch)
    }
  }

  private static func documents(in batch: ReceivedBatch) -> [PostDocument] {
    if let document = PostDocument(batch) { return [document] }
    return batch.items.flatMap { item -> [PostDocument] in
      if case .batch(let inner) = item { documents(in: inner) } else { [] }
    }
  }
}

extension PostDocument {
  subscript(field: String) -> String? { fields.first { $0.name == field }?.value }
}

extension [Line] {
  /// The texts of messages, in order.
  var texts: [String] { filter { $0.command == "PRIVMSG" }.compactMap { $0[1] } }
  /// What the server told, in the order of the lines.
  var notices: [String] { filter { $0.command == "NOTICE" }.compactMap { $0[1] } }
  /// Their ids.
  var messageIDs: [String] { filter { $0.command == "PRIVMSG" }.compactMap { $0.tags[TagKey.msgid] } }

  func holds(_ text: String) -> Bool { contains { $0.text.contains(text) } }
}
