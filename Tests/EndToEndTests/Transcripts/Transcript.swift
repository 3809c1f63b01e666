/// A conversation between clients and a server, as the pages of `Protocol/` write it:
///
///     # account wren
///     # signed in wren
///     wren C: PING 7
///     wren S: :<server> PONG <server> 7
///
/// `Protocol/README.md` says how it is read.
struct Transcript: Sendable {
  enum Step: Sendable {
    /// Something that the host or the clock does.
    case setup([String])
    case sends(client: String, String)
    case receives(client: String, String)
    /// Any number of lines that do not matter here.
    case skips(client: String)
    /// The server closes the connection.
    case closes(client: String)
  }

  let page: String
  /// Each with the number of its line in the page.
  let steps: [(line: Int, step: Step)]

  /// Whether a line may stand in a transcript at all.
  struct Unreadable: Error, CustomStringConvertible {
    let page: String
    let line: Int
    var description: String { "\(page):\(line): no line of a transcript" }
  }

  private static let fence = "```transcript"

  /// Every transcript of a page.
  static func all(in text: String, of page: String) throws(Unreadable) -> [Transcript] {
    var found: [Transcript] = []
    var steps: [(Int, Step)]?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if steps == nil {
        if line == fence { steps = [] }
      } else if line == "```" {
        found.append(Transcript(page: page, steps: steps ?? []))
        steps = nil
      } else if !line.isEmpty {
        guard let step = Step(String(line)) else { throw Unreadable(page: page, line: index + 1) }
        steps?.append((index + 1, step))
      }
    }
    return found
  }
}

extension Transcript.Step {
  fileprivate init?(_ line: String) {
    if line.hasPrefix("# ") {
      self = .setup(line.dropFirst(2).split(separator: " ").map(String.init))
      return
    }
    let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count == 3 else { return nil }
    switch (parts[1], parts[2]) {
    case ("C:", let text): self = .sends(client: parts[0], text)
    case ("S:", "…"): self = .skips(client: parts[0])
    case ("S:", "(closed)"): self = .closes(client: parts[0])
    case ("S:", let text): self = .receives(client: parts[0], text)
    default: return nil
    }
  }
}
