/// What happened in a consult meeting, without a word of it.
public enum MeetingStep: Hashable, Codable, Sendable {
  case began(MeetingOpening)
  case phaseEntered(PhaseEntry)
  /// Whose turn it is from here on; nobody's after the last.
  case turnPassed(to: Participant?)
  /// Somebody who has spoken for long was told, and nobody else.
  case nudged
  /// Words that wait in their writer's own place.
  case wrote
  /// Somebody has nothing to write.
  case wroteNothing
  /// What was written stands in the room from here on.
  case revealed
  /// The presenter said something that the format asks for at the end; the day is that of coming back.
  case gave(Format.Closing, day: Moment?)
  /// Not connected any more. Whoever steps out says so herself.
  case left(Participant)
  /// Who keeps the phases from here on.
  case kept(by: Participant)
  case ended(MeetingSummary)
  /// Somebody kept a meeting of this circle to its end; stands in her own place.
  case facilitated(CircleName)
  case earned(EarnedHours)
}

/// How a meeting begins. The format is the meeting's own from here on.
public struct MeetingOpening: Hashable, Codable, Sendable {
  public let format: Format
  public let room: Target
  public let presenter: Participant
  public let facilitator: Participant
  public let deputy: Participant?
  /// In the order in which they came.
  public let present: [Participant]
}

/// A phase from its beginning on.
public struct PhaseEntry: Hashable, Codable, Sendable {
  /// From 0.
  public let index: Int
  /// How many there are.
  public let count: Int
  public let phase: Format.Phase
  public let ends: Moment
  /// Who may speak, in the order of their turns where there are turns.
  public let speakers: [Participant]
}

/// What a meeting leaves to its presenter; the words are in the events that are named.
public struct MeetingSummary: Hashable, Codable, Sendable {
  public let format: String
  public let label: String
  public let minutes: Int
  public let present: [Participant]
  public let words: [Format.Closing: EventID]
  public let day: Moment?
}

/// Structured consultation that somebody took part in for four fifths of the time or more. It names no case.
public struct EarnedHours: Hashable, Codable, Sendable {
  public let began: Moment
  public let minutes: Int
  /// The format's name.
  public let type: String
  public let role: MeetingRole
}

extension Format.Closing: CodingKeyRepresentable {}
