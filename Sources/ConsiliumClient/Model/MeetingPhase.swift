import ConsiliumProtocol

/// Where a consult meeting stands: its phase, until when, and who may speak.
public struct MeetingPhase: Hashable, Sendable {
  /// The meeting's ref, and the room it is held in.
  public let ref: String
  public let room: String
  /// From 1.
  public let number: Int
  public let count: Int
  /// "One idea each".
  public let label: String
  /// When the clock goes on; nil where the phase waits for what somebody says.
  public let ends: ServerTime?
  /// Whether they speak one after the other.
  public let isInTurns: Bool
  /// Who may speak, in the order of their turns.
  public let speakers: [String]
  /// Whose turn it is; nil where nobody's is, or everybody had one.
  public internal(set) var turn: String?

  /// Reads `NOTE POSTS PHASE`; nil where it is another note.
  init?(_ note: StandardReply) {
    let context = note.context
    guard note.code == "PHASE", context.count == 9, let number = Int(context[3]), let count = Int(context[4]) else {
      return nil
    }
    (ref, room) = (context[0], context[1])
    (self.number, self.count) = (number, count)
    ends = ServerTime(context[5])
    isInTurns = context[7] == "turns"
    speakers = context[8] == "*" ? [] : context[8].split(separator: ",").map(String.init)
    turn = isInTurns ? speakers.first : nil
    label = note.text.firstRange(of: ": ").map { String(note.text[..<$0.lowerBound]) } ?? note.text
  }

  /// Those who speak after the one whose turn it is.
  public var next: [String] {
    guard let turn, let index = speakers.firstIndex(of: turn) else { return [] }
    return Array(speakers[(index + 1)...])
  }
}
