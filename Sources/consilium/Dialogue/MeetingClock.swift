import ConsiliumClient
import ConsiliumProtocol

extension Dialogue {
  /// The meeting that is held where she is.
  var phase: MeetingPhase? {
    conversation.flatMap { held in
      model.posts.lazy.compactMap(\.phase).first { casefolded($0.room) == casefolded(held.name) }
    }
  }

  /// "2 of 4 · To understand · 1:20 left · now moss, then linnet"
  var meetingLine: String? {
    guard let phase else { return nil }
    let left = phase.ends.map { "\(MeetingClock.left($0.milliseconds - now())) left" } ?? "as long as it takes"
    return
      "\(phase.number) of \(phase.count) · \(phase.label) · \(left) · \(MeetingClock.voices(phase, for: model.nick))"
  }
}

enum MeetingClock {
  /// "1:20", "0:05": minutes and seconds; nothing is left after the end.
  static func left(_ milliseconds: Int64) -> String {
    let seconds = max(milliseconds + 999, 0) / 1_000
    return "\(seconds / 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
  }

  /// Whose words they are now.
  static func voices(_ phase: MeetingPhase, for nick: String) -> String {
    func name(_ speaker: String) -> String { casefolded(speaker) == casefolded(nick) ? "you" : speaker }
    if phase.isInTurns, let turn = phase.turn {
      let next = phase.next.prefix(1).map { ", then \(name($0))" }.joined()
      return "now \(name(turn))\(next)"
    }
    let mine = phase.speakers.contains { casefolded($0) == casefolded(nick) }
    switch phase.speakers.count {
    case 0: return "nobody speaks"
    case 1...3:
      return phase.speakers.map(name).joined(separator: ", ") + (mine ? " may speak" : " may speak; you listen")
    default: return mine ? "you may speak" : "you listen"
    }
  }
}
