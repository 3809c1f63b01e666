/// A place in history, as a client names it.
public enum HistoryBound: Hashable, Sendable {
  /// `*`: no bound, with LATEST only.
  case latest
  /// `msgid=…`
  case msgid(String)
  /// `timestamp=…`, in milliseconds since 1970.
  case timestamp(Int64)

  public init?(parameter: String) {
    if parameter == "*" {
      self = .latest
    } else if let id = parameter.value(of: "msgid"), !id.isEmpty {
      self = .msgid(id)
    } else if let time = parameter.value(of: "timestamp").flatMap(ServerTime.init) {
      self = .timestamp(time.milliseconds)
    } else {
      return nil
    }
  }

  public var parameter: String {
    switch self {
    case .latest: "*"
    case .msgid(let id): "msgid=\(id)"
    case .timestamp(let milliseconds): "timestamp=\(ServerTime(milliseconds: milliseconds))"
    }
  }
}

extension String {
  fileprivate func value(of key: String) -> String? {
    hasPrefix(key + "=") ? String(dropFirst(key.count + 1)) : nil
  }
}

/// What CHATHISTORY asks for. Source: IRCv3 draft/chathistory.
public enum ChatHistoryQuery: Hashable, Sendable {
  /// The newest messages, back to the bound.
  case latest(target: String, bound: HistoryBound, limit: Int)
  case before(target: String, bound: HistoryBound, limit: Int)
  case after(target: String, bound: HistoryBound, limit: Int)
  /// From the first bound toward the second, without either.
  case between(target: String, HistoryBound, HistoryBound, limit: Int)
  case around(target: String, bound: HistoryBound, limit: Int)
  /// The targets with messages between two times, in milliseconds since 1970.
  case targets(from: Int64, to: Int64, limit: Int)

  /// Reads the parameters of the verb.
  /// - Throws: what to answer: `NEED_MORE_PARAMS`, `INVALID_PARAMS`, `INVALID_MSGREFTYPE`.
  public static func parse(_ parameters: [String]) throws(StandardReply) -> ChatHistoryQuery {
    guard let first = parameters.first else { throw refusal(.needMoreParams, ["*"], "Say what to read.") }
    var arguments = Arguments(subcommand: CaseMapping.uppercased(first), rest: parameters.dropFirst())
    switch arguments.subcommand {
    case "LATEST":
      let target = try arguments.target()
      return .latest(target: target, bound: try arguments.bound(mayBeOpen: true), limit: try arguments.limit())
    case "BEFORE":
      return .before(target: try arguments.target(), bound: try arguments.bound(), limit: try arguments.limit())
    case "AFTER":
      return .after(target: try arguments.target(), bound: try arguments.bound(), limit: try arguments.limit())
    case "AROUND":
      return .around(target: try arguments.target(), bound: try arguments.bound(), limit: try arguments.limit())
    case "BETWEEN":
      let target = try arguments.target()
      return .between(target: target, try arguments.bound(), try arguments.bound(), limit: try arguments.limit())
    case "TARGETS":
      return .targets(from: try arguments.time(), to: try arguments.time(), limit: try arguments.limit())
    default:
      throw refusal(.invalidParams, [first], "History knows LATEST, BEFORE, AFTER, BETWEEN, AROUND and TARGETS.")
    }
  }

  /// The line that a client sends.
  public func line(tags: Tags = [:]) -> Line { Line(tags: tags, "CHATHISTORY", parameters) }

  public var parameters: [String] {
    switch self {
    case .latest(let target, let bound, let limit): ["LATEST", target, bound.parameter, String(limit)]
    case .before(let target, let bound, let limit): ["BEFORE", target, bound.parameter, String(limit)]
    case .after(let target, let bound, let limit): ["AFTER", target, bound.parameter, String(limit)]
    case .around(let target, let bound, let limit): ["AROUND", target, bound.parameter, String(limit)]
    case .between(let target, let from, let to, let limit):
      ["BETWEEN", target, from.parameter, to.parameter, String(limit)]
    case .targets(let from, let to, let limit):
      ["TARGETS", HistoryBound.timestamp(from).parameter, HistoryBound.timestamp(to).parameter, String(limit)]
    }
  }

  /// The circle, room or person that is asked about; nil for TARGETS.
  public var target: String? {
    switch self {
    case .latest(let target, _, _), .before(let target, _, _), .after(let target, _, _), .around(let target, _, _),
      .between(let target, _, _, _):
      target
    case .targets: nil
    }
  }

  private static func refusal(_ code: ErrorCode, _ context: [String], _ text: String) -> StandardReply {
    StandardReply(.fail, "CHATHISTORY", code, context, text)
  }

  /// The parameters after the subcommand, taken one after the other.
  private struct Arguments {
    let subcommand: String
    var rest: ArraySlice<String>
    var targetName: String?

    init(subcommand: String, rest: ArraySlice<String>) {
      self.subcommand = subcommand
      self.rest = rest
    }

    mutating func target() throws(StandardReply) -> String {
      let target = try next()
      targetName = target
      return target
    }

    mutating func bound(mayBeOpen: Bool = false) throws(StandardReply) -> HistoryBound {
      let text = try next()
      guard let bound = HistoryBound(parameter: text) else {
        let isKnown = text.hasPrefix("msgid=") || text.hasPrefix("timestamp=")
        throw refused(isKnown ? .invalidParams : .invalidMsgreftype, text, "A place is msgid=… or timestamp=….")
      }
      if bound == .latest, !mayBeOpen { throw refused(.invalidParams, text, "Only LATEST takes *.") }
      return bound
    }

    mutating func time() throws(StandardReply) -> Int64 {
      let text = try next()
      guard case .timestamp(let time) = HistoryBound(parameter: text) else {
        throw refused(.invalidParams, text, "TARGETS takes two times, timestamp=….")
      }
      return time
    }

    mutating func limit() throws(StandardReply) -> Int {
      let text = try next()
      guard let limit = Int(text), limit >= 0 else {
        throw refused(.invalidParams, text, "The limit is a number.")
      }
      return limit
    }

    private mutating func next() throws(StandardReply) -> String {
      guard let text = rest.popFirst() else {
        throw ChatHistoryQuery.refusal(.needMoreParams, [subcommand], "Something is missing after \(subcommand).")
      }
      return text
    }

    private func refused(_ code: ErrorCode, _ parameter: String, _ text: String) -> StandardReply {
      ChatHistoryQuery.refusal(code, [subcommand] + (targetName.map { [$0] } ?? []) + [parameter], text)
    }
  }
}
