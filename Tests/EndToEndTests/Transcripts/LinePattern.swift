import ConsiliumProtocol

/// What the placeholders of a transcript stand for so far.
struct Bindings {
  private var values: [String: String]

  init(server: String) { values = ["server": server] }

  subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// A line to be sent, with what its placeholders stand for.
  func filled(_ text: String) -> String {
    Piece.pieces(of: text).map { piece in
      switch piece {
      case .literal(let text): text
      case .placeholder(let name): values[name] ?? letters(name) ?? "<\(name)>"
      }
    }.joined()
  }

  /// `<letters:600>` is so many letters in a row.
  private func letters(_ name: String) -> String? {
    guard name.hasPrefix("letters:") else { return nil }
    return Int(name.dropFirst(8)).map { String(repeating: "a", count: $0) }
  }

  /// Whether a text fits a pattern; what is met for the first time is bound.
  mutating func match(_ pattern: String, _ text: String) -> Bool {
    var rest = text[...]
    let pieces = Piece.pieces(of: pattern)
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .literal(let literal):
        guard rest.hasPrefix(literal) else { return false }
        rest = rest.dropFirst(literal.count)
      case .placeholder(let name):
        var value = rest
        if index + 1 < pieces.count, case .literal(let next) = pieces[index + 1] {
          guard let end = rest.firstRange(of: next) else { return false }
          value = rest[..<end.lowerBound]
        }
        guard fits(String(value), name) else { return false }
        rest = rest[value.endIndex...]
      }
    }
    return rest.isEmpty
  }

  private mutating func fits(_ value: String, _ name: String) -> Bool {
    switch name {
    case "any": return true
    case "number": return !value.isEmpty && value.allSatisfy(\.isNumber)
    case "time": return ServerTime(value) != nil
    default:
      if let known = values[name] { return known == value }
      if name.hasPrefix("time:"), ServerTime(value) == nil { return false }
      guard !value.isEmpty else { return false }
      values[name] = value
      return true
    }
  }
}

/// A part of a pattern.
private enum Piece {
  case literal(String)
  case placeholder(String)

  private static let names: Set<String> = ["any", "number", "time", "server"]
  private static let bound: [String] = ["msgid:", "ref:", "time:", "token:", "letters:"]

  static func pieces(of text: String) -> [Piece] {
    var pieces: [Piece] = []
    var literal = ""
    var rest = text[...]
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">") {
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        if names.contains(name) || bound.contains(where: name.hasPrefix) {
          if !literal.isEmpty { pieces.append(.literal(literal)) }
          literal = ""
          pieces.append(.placeholder(name))
          rest = rest[rest.index(after: end)...]
          continue
        }
      }
      literal.append(character)
      rest.removeFirst()
    }
    if !literal.isEmpty { pieces.append(.literal(literal)) }
    return pieces
  }
}

/// A line as a transcript expects it. Tags `msgid`, `time` and `account`, and those of a row of POSTS, count only
/// where they are written; all others have to be there exactly.
struct LinePattern {
  private static let optionalTags: Set<String> = [
    TagKey.msgid, TagKey.time, TagKey.account, TagKey.due, TagKey.moves, TagKey.answers,
  ]

  let text: String
  private let line: Line?

  init(_ text: String) {
    self.text = text
    var decoder = LineDecoder(limits: LineLimits(maxTagBytes: 8191, maxBodyBytes: 4096))
    decoder.append(Array((text + "\n").utf8))
    if case .line(let line) = decoder.next() { self.line = line } else { line = nil }
  }

  func matches(_ received: Line, _ bindings: inout Bindings) -> Bool {
    guard let line else { return false }
    var bound = bindings
    guard bound.match(line.command, received.command), line.parameters.count == received.parameters.count,
      bound.match(line.source?.description ?? "", received.source?.description ?? "")
    else { return false }
    for tag in received.tags where line.tags[tag.key] == nil && !Self.optionalTags.contains(tag.key) { return false }
    for tag in line.tags {
      guard let value = received.tags[tag.key], bound.match(tag.value, value) else { return false }
    }
    for (expected, parameter) in zip(line.parameters, received.parameters) {
      guard bound.match(expected, parameter) else { return false }
    }
    bindings = bound
    return true
  }
}
