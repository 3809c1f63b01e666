/// A way to run a consult meeting: phases with minutes, and who may speak in each. A data file says it; a meeting keeps the
/// one it began with, so that a changed file changes no running meeting.
public struct Format: Hashable, Codable, Sendable {
  public struct Phase: Hashable, Codable, Sendable {
    public let name: String
    public let label: String
    public let minutes: Int
    /// One sentence, shown when the phase begins.
    public let rule: String
    public let speakers: [MeetingRole]
    /// One after the other, in order of presence; anybody may pass.
    public let turns: Bool
    public let asks: Asks
    /// What each writes stays hidden until all have written, or the time is over.
    public let reveal: Bool

    public init(
      _ name: String, label: String, minutes: Int, rule: String = "", speakers: [MeetingRole], turns: Bool = false,
      asks: Asks = .words, reveal: Bool = false
    ) {
      self.name = name
      self.label = label
      self.minutes = minutes
      self.rule = rule
      self.speakers = speakers
      self.turns = turns
      self.asks = asks
      self.reveal = reveal
    }
  }

  public enum Asks: String, Codable, Sendable {
    case words
    /// Advice is held back once, with a hint.
    case questions
    /// Each writes one.
    case advice
  }

  /// What the presenter has to say before the meeting can end.
  public enum Closing: String, Hashable, Codable, Sendable, CaseIterable {
    case recommendations, takeaway
    /// A day to come back, and what to.
    case followUp = "follow_up"
  }

  public let name: String
  public let label: String
  public let summary: String
  /// Where it is not, what is said is in no log, and gone once it was heard.
  public let isKept: Bool
  /// How many there have to be beside the presenter and the facilitator; none, where the two may talk alone.
  public let atLeast: Int
  public let phases: [Phase]
  public let closing: [Closing]

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    label = try values.decode(String.self, forKey: .label)
    summary = try values.decode(String.self, forKey: .summary)
    isKept = try values.decode(Bool.self, forKey: .isKept)
    atLeast = try values.decode(Int.self, forKey: .atLeast)
    phases = try values.decode([Phase].self, forKey: .phases)
    closing = try values.decodeIfPresent([Closing].self, forKey: .closing) ?? []
  }

  public init(
    name: String, label: String, summary: String = "", isKept: Bool = true, atLeast: Int, phases: [Phase],
    closing: [Closing] = []
  ) {
    self.name = name
    self.label = label
    self.summary = summary
    self.isKept = isKept
    self.atLeast = atLeast
    self.phases = phases
    self.closing = closing
  }

  /// What is wrong with it, in a sentence for whoever wrote the file; `nil` where it can be held.
  public var fault: String? {
    let names = [name] + phases.map(\.name)
    let isPlain = { (word: String) in
      (1...24).contains(word.utf8.count) && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
    if !names.allSatisfy(isPlain) { return "names are one word of small letters" }
    if phases.isEmpty { return "it has no phases" }
    if Set(phases.map(\.name)).count < phases.count { return "two phases have one name" }
    if let phase = phases.first(where: { !(1...180).contains($0.minutes) }) {
      return "\(phase.name) has no minutes from 1 to 180"
    }
    if let phase = phases.first(where: { $0.speakers.isEmpty }) { return "nobody speaks in \(phase.name)" }
    if atLeast < 0 { return "there cannot be fewer colleagues than none" }
    if !isKept, !closing.isEmpty || phases.contains(where: \.reveal) {
      return "what is not kept can neither be revealed later nor close with words"
    }
    return nil
  }
}

/// What somebody is in a meeting. The plural stands in data files.
public enum MeetingRole: String, Hashable, Codable, Sendable, CaseIterable {
  case presenter, facilitator
  case consultant = "consultants"

  /// For one person.
  public var label: String { self == .consultant ? "consultant" : rawValue }
}
