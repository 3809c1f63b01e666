import Collective
import ConsiliumProtocol

/// One line of the minutes of a proposal.
public struct MinutesLine: Hashable, Sendable {
  public let what: MinutesNote.What
  /// `nil` where it is of no moment: who was asked, when it is looked at again.
  public let time: ServerTime?
  /// `nil` where it happened by itself.
  public let who: String?
  public let words: String

  init?(_ line: Line) {
    guard let note = MinutesNote(line) else { return nil }
    (what, time, who) = (note.what, note.time, note.who)
    if case .review(let day) = note.what { words = "\(note.words): \(day)" } else { words = note.words }
  }

  /// `wren: no objection: now that we talked`; no word of the protocol.
  public var sentence: String {
    let label =
      switch what {
      case .asked: "everybody who was asked"
      case .submitted: "proposed"
      case .amended: "changed"
      case .review: "decided"
      case .questioned: "asked whether an objection is one"
      case .step(let name):
        Kinds.named("proposal")?.response(name)?.label ?? Kinds.named("proposal")?.state(named: name)?.label
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
