/// A refusal, warning or note that names its verb and a code: `FAIL verb CODE context… :text`.
///
/// Source: IRCv3 standard-replies.
public struct StandardReply: Error, Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The verb did nothing.
    case fail = "FAIL"
    /// The verb did its work; something about it should be known.
    case warn = "WARN"
    case note = "NOTE"
  }

  public var kind: Kind
  /// The verb it answers, or `*`.
  public var verb: String
  public var code: String
  /// What a program may want to know: the limit, the target.
  public var context: [String]
  /// What a person reads.
  public var text: String

  public init(kind: Kind, verb: String, code: String, context: [String] = [], text: String) {
    self.kind = kind
    self.verb = verb
    self.code = code
    self.context = context
    self.text = text
  }

  public init(_ kind: Kind, _ verb: String, _ code: ErrorCode, _ context: [String] = [], _ text: String) {
    self.init(kind: kind, verb: verb, code: code.rawValue, context: context, text: text)
  }

  public static func fail(_ verb: String, _ code: ErrorCode, _ context: String..., text: String) -> StandardReply {
    StandardReply(.fail, verb, code, context, text)
  }

  public static func warn(_ verb: String, _ code: ErrorCode, _ context: String..., text: String) -> StandardReply {
    StandardReply(.warn, verb, code, context, text)
  }

  public static func note(_ verb: String, _ code: ErrorCode, _ context: String..., text: String) -> StandardReply {
    StandardReply(.note, verb, code, context, text)
  }

  /// Reads a FAIL, WARN or NOTE; nil for every other line.
  public init?(_ line: Line) {
    guard let kind = Kind(rawValue: line.command), line.parameters.count >= 3, let text = line.parameters.last else {
      return nil
    }
    self.init(
      kind: kind, verb: line.parameters[0], code: line.parameters[1], context: Array(line.parameters[2...].dropLast()),
      text: text)
  }

  /// The code as one of those declared here.
  public var errorCode: ErrorCode? { ErrorCode(rawValue: code) }

  public func line(from server: String, tags: Tags = [:]) -> Line {
    Line(tags: tags, source: Source(nick: server), kind.rawValue, [verb, code] + context + [text]).withTrailing
  }
}
