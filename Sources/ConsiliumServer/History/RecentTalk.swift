import Collective
import ConsiliumProtocol

/// The end of what was said in a place, for a client that knows no `draft/chathistory` and would begin in the middle of a
/// conversation: in few lines, and only what its owner may see now. The case itself is shown when she clears it, and again
/// when she asks for it; not to every log of every client that ever connects.
struct RecentTalk {
  let participant: Participant
  let state: Collective
  let capabilities: CapabilitySet
  let serverName: String
  let presence: Presence
  /// Lines for each place.
  let most: Int

  /// - Parameter events: the newest of the place, oldest first.
  func lines(_ events: [Event], in target: Target) -> [Line] {
    let seen = events.filter { state.sees(participant, $0) }
    let shown = newest(of: seen.map { ($0.envelope.at, rendering.lines($0)) })
    guard let first = shown.first else { return [] }
    let name = WireNames(state: state, serverName: serverName).name(of: target, author: .participant(participant))
    return framed(shown.flatMap(\.lines), in: name, since: first.at)
  }

  /// What is read for it.
  static func kinds(in target: Target) -> Set<Facts.Kind> {
    if case .circle = target { [.said, .submitted] } else { [.said] }
  }

  /// Posts and long texts as lines that a person reads.
  private var rendering: EventRendering {
    EventRendering(
      state: state, capabilities: capabilities.subtracting(CapabilitySet([.multiline, .posts])), serverName: serverName,
      presence: presence)
  }

  /// Whole messages from the newest back, while they fit; the newest may be cut.
  private func newest(of messages: [(at: Moment, lines: [Line])]) -> [(at: Moment, lines: [Line])] {
    var shown: [(at: Moment, lines: [Line])] = []
    var room = most
    for message in messages.reversed() where !message.lines.isEmpty {
      guard message.lines.count <= room || shown.isEmpty else { break }
      shown.append((message.at, Array(message.lines.prefix(room))))
      room -= message.lines.count
    }
    return shown.reversed()
  }

  /// Apart from what is said now: as a batch of history, by the time of each line, or by a line before and after.
  private func framed(_ lines: [Line], in name: String, since: Moment) -> [Line] {
    let server = Source(nick: serverName)
    var framed = lines
    if !capabilities.contains(.serverTime) {
      let time = ServerTime(milliseconds: since.milliseconds)
      let before = Line(source: server, "NOTICE", [name, "The last that was said here, from \(time) on:"]).withTrailing
      let after = Line(source: server, "NOTICE", [name, "That was before."]).withTrailing
      framed = [before] + lines + [after]
    }
    guard capabilities.contains(.batch) else { return framed }
    let reference = "H"
    return [Line.openBatch(reference, BatchType.chathistory, [name], tags: [:], source: server)]
      + LabeledResponse.nested(framed, in: reference) + [Line.closeBatch(reference, source: server)]
  }
}
