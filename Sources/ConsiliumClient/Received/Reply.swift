import ConsiliumProtocol

/// What a server answered to one labelled request: a line, the items of a batch, or nothing but the fact.
public struct Reply: Sendable {
  public let items: [ReceivedBatch.Item]

  init(_ items: [ReceivedBatch.Item]) { self.items = items }

  var lines: [Line] {
    items.compactMap { item in if case .line(let line) = item { line } else { nil } }
  }

  /// Batches of a type, wherever they are nested.
  func batches(_ type: String) -> [ReceivedBatch] { Self.batches(type, in: items) }

  private static func batches(_ type: String, in items: [ReceivedBatch.Item]) -> [ReceivedBatch] {
    items.flatMap { item -> [ReceivedBatch] in
      guard case .batch(let batch) = item else { return [] }
      return batch.type == type ? [batch] : batches(type, in: batch.items)
    }
  }

  /// The first refusal in it, with the places that the identifier gate marked.
  public var refusal: ServerRefusal? {
    let all = Self.allLines(in: items)
    for line in all {
      if let reply = StandardReply(line), reply.kind == .fail {
        return ServerRefusal(
          code: reply.code, context: reply.context, text: reply.text, marks: all.compactMap(FindingRow.init))
      }
      if let numeric = Numeric(code: line.command), numeric.isError {
        return ServerRefusal(
          code: numeric.code, context: Array(line.parameters.dropFirst().dropLast()), text: line.parameters.last ?? "",
          marks: [])
      }
    }
    return nil
  }

  static func allLines(in items: [ReceivedBatch.Item]) -> [Line] {
    items.flatMap { item -> [Line] in
      switch item {
      case .line(let line): [line]
      case .batch(let batch): allLines(in: batch.items)
      }
    }
  }
}

/// A server's no.
public struct ServerRefusal: Error, Hashable, Sendable {
  /// For programs: a code of standard replies or a numeric. Never shown to people.
  public let code: String
  public let context: [String]
  /// For people.
  public let text: String
  /// Places that the identifier gate marked; never the words themselves.
  public let marks: [FindingRow]

  public init(code: String, context: [String] = [], text: String, marks: [FindingRow] = []) {
    self.code = code
    self.context = context
    self.text = text
    self.marks = marks
  }

  static let waits = "WAITS"

  /// The text is the server's, and shown when everybody has written: no refusal at all.
  public var isWaiting: Bool { code == Self.waits }

  /// Whether text was refused because it may identify someone.
  public var isAboutIdentifiers: Bool { code == ErrorCode.identifiers.rawValue }
}
