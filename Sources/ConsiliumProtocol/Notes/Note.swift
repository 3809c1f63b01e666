/// The shape of one kind of note, written and read in one place. A parameter that says nothing is `*`.
public protocol Note: Hashable, Sendable {
  static var code: NoteCode { get }
  /// As `NoteCode.declaration` names them.
  var context: [String] { get }
  /// What a person reads.
  var text: String { get }
  /// nil where the context is not of this shape. What follows a shape's last parameter is left to later versions.
  init?(context: [String], text: String)
}

extension Note {
  public var reply: StandardReply { StandardReply(Self.code, context, text: text) }

  public func line(from server: String, tags: Tags = [:]) -> Line { reply.line(from: server, tags: tags) }

  /// nil where it is another note, or none.
  public init?(_ reply: StandardReply) {
    guard NoteCode(reply) == Self.code else { return nil }
    self.init(context: reply.context, text: reply.text)
  }

  public init?(_ line: Line) {
    guard let reply = StandardReply(line) else { return nil }
    self.init(reply)
  }
}

/// `*` where there is nothing to say.
func orNothing(_ word: String?) -> String { word ?? "*" }

/// nil for `*`.
func unlessNothing(_ word: String) -> String? { word == "*" ? nil : word }
