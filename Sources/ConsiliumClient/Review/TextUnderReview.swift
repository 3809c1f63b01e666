import Collective
import ConsiliumProtocol

/// The words that a concern or an appeal is about, for a colleague who looks at them. They stand here alone: where they
/// were written they may be hidden.
public struct TextUnderReview: Hashable, Sendable {
  public struct Part: Hashable, Sendable {
    /// The field of a post; `text` of a message.
    public let field: String
    public var words: String
  }

  /// Who wrote it; the ref of a post whose author stays sealed.
  public let author: String
  public private(set) var parts: [Part]

  public init(_ first: SubjectNote) {
    author = first.author
    parts = [Part(field: first.field, words: first.words)]
  }

  /// All of it, from its lines; nil where there are none.
  init?(_ lines: [SubjectNote]) {
    guard let first = lines.first else { return nil }
    self.init(first)
    for line in lines.dropFirst() { take(line) }
  }

  mutating func take(_ line: SubjectNote) {
    if parts.last?.field == line.field {
      parts[parts.count - 1].words += "\n" + line.words
    } else {
      parts.append(Part(field: line.field, words: line.words))
    }
  }

  /// Its words with those covered that may identify somebody: what the checker marks; all of them where it marks none and
  /// a colleague found something all the same.
  ///
  /// - Parameters:
  ///   - isSaidToIdentify: whether that is the concern.
  ///   - known: handles of colleagues, who may be named.
  ///   - cover: what stands for words that are covered.
  public func covered(
    isSaidToIdentify: Bool, known: some Sequence<String>, by cover: (Substring) -> String
  ) -> [Part] {
    let known = Array(known) + [author]
    let marks = parts.map { part in LocalGate.marks(inField: part.field, part.words, known: known) }
    let coversAll = isSaidToIdentify && marks.allSatisfy(\.isEmpty)
    return zip(parts, marks).map { part, marks in
      let ranges = coversAll ? [0..<part.words.utf8.count] : marks.map(\.range)
      return Part(field: part.field, words: Self.covering(ranges, in: part.words, by: cover))
    }
  }

  /// Word by word, so that lines still break.
  private static func covering(_ ranges: [Range<Int>], in text: String, by cover: (Substring) -> String) -> String {
    var shown = ""
    for word in pieces(of: text) {
      let start = text.utf8.distance(from: text.startIndex, to: word.startIndex)
      let bytes = start..<start + word.utf8.count
      let isCovered = word.first?.isWhitespace == false && ranges.contains { $0.overlaps(bytes) }
      shown += isCovered ? cover(word) : String(word)
    }
    return shown
  }

  /// Words and what stands between them, in order.
  private static func pieces(of text: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = text[...]
    while let first = rest.first {
      let piece = rest.prefix { $0.isWhitespace == first.isWhitespace }
      pieces.append(piece)
      rest = rest[piece.endIndex...]
    }
    return pieces
  }
}

/// What a step of a post brought about: the events of it, and the words that it opened for review.
public struct StepOutcome: Sendable {
  public let entries: [LogEntry]
  public let underReview: TextUnderReview?
}

extension ConsiliumConnection {
  func outcome(of reply: Reply) -> StepOutcome {
    let reader = EventReader(nick: nick)
    let lines = reply.items.flatMap { reader.events(in: $0) }.compactMap { event -> SubjectNote? in
      if case .underReview(let line) = event { line } else { nil }
    }
    return StepOutcome(entries: entries(in: reply), underReview: TextUnderReview(lines))
  }
}

extension KindDeclaration {
  /// Its posts are about words that a colleague looks at before she decides.
  public var isReview: Bool {
    moves.contains { $0.effect == .moderate(.view) } || responses.contains { $0.effect == .moderate(.view) }
  }
}
