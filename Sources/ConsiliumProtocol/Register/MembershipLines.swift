/// One's own data, page by page: `RECORD seq :piece` and, where there is more, `NEXT seq`.
public enum ExportLine: Hashable, Sendable {
  /// A piece of an entry as JSON. Pieces of one entry follow one another, and are to be joined.
  case record(seq: Int64, piece: String)
  /// Where to go on.
  case next(after: Int64)

  public func line(from server: String) -> Line {
    switch self {
    case .record(let seq, let piece): Line(source: Source(nick: server), "RECORD", String(seq), piece).withTrailing
    case .next(let after): Line(source: Source(nick: server), "NEXT", String(after))
    }
  }

  public init?(_ line: Line) {
    guard let seq = line[0].flatMap({ Int64($0) }) else { return nil }
    switch (line.command, line[1]) {
    case ("RECORD", let piece?): self = .record(seq: seq, piece: piece)
    case ("NEXT", _): self = .next(after: seq)
    default: return nil
    }
  }
}

/// An invitation as its sponsor is shown it, once: `INVITATION HOST:PORT/TOKEN day`. Descriptions never show the token.
public struct IssuedInvitation: Sendable {
  /// What is handed on: `HOST:PORT/TOKEN`.
  public var text: String
  /// The day on which it ends, as `2027-05-31`.
  public var expires: String

  public init(text: String, expires: String) {
    (self.text, self.expires) = (text, expires)
  }

  public func line(from server: String) -> Line { Line(source: Source(nick: server), "INVITATION", text, expires) }

  public init?(_ line: Line) {
    guard line.command == "INVITATION", line.parameters.count == 2 else { return nil }
    self.init(text: line.parameters[0], expires: line.parameters[1])
  }
}

extension IssuedInvitation: CustomStringConvertible, CustomReflectable {
  public var description: String { "IssuedInvitation(***)" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
