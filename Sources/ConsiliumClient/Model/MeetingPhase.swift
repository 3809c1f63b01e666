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

  init(_ note: PhaseNote) {
    (ref, room, number, count) = (note.ref, note.room, note.number, note.count)
    (label, ends, speakers) = (note.label, note.ends, note.speakers)
    isInTurns = note.manner == .turns
    turn = isInTurns ? speakers.first : nil
  }

  /// Those who speak after the one whose turn it is.
  public var next: [String] {
    guard let turn, let index = speakers.firstIndex(of: turn) else { return [] }
    return Array(speakers[(index + 1)...])
  }
}
