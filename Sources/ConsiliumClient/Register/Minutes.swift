import Collective
import ConsiliumProtocol

/// One line of the minutes of a proposal.
public struct MinutesLine: Hashable, Sendable {
  /// `asked`, `submitted`, `amended`, `review`, a step, or an answer.
  public let what: String
  /// `nil` where it is of no moment: who was asked, when it is looked at again.
  public let time: ServerTime?
  /// `nil` where it happened by itself.
  public let who: String?
  public let words: String

  init?(_ line: Line) {
    guard let reply = StandardReply(line), reply.kind == .note, reply.verb == "POSTS", reply.code == "MINUTES",
      reply.context.count >= 4
    else { return nil }
    what = reply.context[1]
    time = ServerTime(reply.context[2])
    who = reply.context[3] == "*" ? nil : reply.context[3]
    // The day of the next review has no time of day.
    words = what == "review" ? "\(reply.text): \(reply.context[2])" : reply.text
  }

  /// `wren: no objection: now that we talked`; no word of the protocol.
  public var sentence: String {
    let label =
      switch what {
      case "asked": "everybody who was asked"
      case "submitted": "proposed"
      case "amended": "changed"
      case "review": "decided"
      default:
        Kinds.named("proposal")?.response(what)?.label ?? Kinds.named("proposal")?.state(named: what)?.label
          ?? "then"
      }
    let lead = who.map { "\($0), \(label)" } ?? label
    return words == label ? lead : "\(lead): \(words)"
  }
}

extension ConsiliumConnection {
  /// How a decision came about.
  public func minutes(of ref: String) async throws(ConnectionError) -> [MinutesLine] {
    let reply = try await ask { [Line(tags: [TagKey.label: $0], "POSTS", ref, "minutes")] }
    return Reply.allLines(in: reply.items).compactMap(MinutesLine.init)
  }
}
