/// A phase of a meeting begins: `NOTE POSTS PHASE ref room name number count ends asks manner speakers :label: rule`.
public struct PhaseNote: Note {
  public static let code = NoteCode.phase

  /// How those speak who may.
  public enum Manner: String, CaseIterable, Hashable, Sendable {
    case free
    /// One after the other.
    case turns
    /// Each writes, and all of it appears at once.
    case reveal
  }

  public var ref: String
  public var room: String
  public var name: String
  /// From 1.
  public var number: Int
  public var count: Int
  /// When the clock goes on.
  public var ends: ServerTime?
  /// Who is asked: a word of the format.
  public var asks: String
  public var manner: Manner
  /// Who may speak, in the order of their turns.
  public var speakers: [String]
  public var label: String
  public var rule: String

  public init(
    ref: String, room: String, name: String, number: Int, count: Int, ends: ServerTime?, asks: String, manner: Manner,
    speakers: [String], label: String, rule: String
  ) {
    (self.ref, self.room, self.name) = (ref, room, name)
    (self.number, self.count, self.ends) = (number, count, ends)
    (self.asks, self.manner, self.speakers) = (asks, manner, speakers)
    (self.label, self.rule) = (label, rule)
  }

  public var text: String { "\(label): \(rule)" }

  public var context: [String] {
    [
      ref, room, name, String(number), String(count), orNothing(ends?.description), asks, manner.rawValue,
      speakers.isEmpty ? "*" : speakers.joined(separator: ","),
    ]
  }

  public init?(context: [String], text: String) {
    guard context.count >= 9, let number = Int(context[3]), let count = Int(context[4]) else { return nil }
    // By scalars: what a rule begins with may combine with the space before it.
    let mark = text.unicodeScalars.firstRange(of: ": ".unicodeScalars)
    self.init(
      ref: context[0], room: context[1], name: context[2], number: number, count: count, ends: ServerTime(context[5]),
      asks: context[6], manner: Manner(rawValue: context[7]) ?? .free,
      speakers: unlessNothing(context[8])?.split(separator: ",").map(String.init) ?? [],
      label: mark.map { String(text[..<$0.lowerBound]) } ?? text,
      rule: mark.map { String(text[$0.upperBound...]) } ?? "")
  }
}

/// Whose turn it is: `NOTE POSTS TURN ref room nick :text`.
public struct TurnNote: Note {
  public static let code = NoteCode.turn
  public var ref: String
  public var room: String
  /// nil where everybody had a turn.
  public var nick: String?
  public var text: String

  public init(ref: String, room: String, nick: String?, text: String) {
    (self.ref, self.room, self.nick, self.text) = (ref, room, nick, text)
  }

  public var context: [String] { [ref, room, orNothing(nick)] }

  public init?(context: [String], text: String) {
    guard context.count >= 3 else { return nil }
    self.init(ref: context[0], room: context[1], nick: unlessNothing(context[2]), text: text)
  }
}

/// One meeting that somebody took part in: `NOTE POSTS HOURS began minutes format role :text`.
public struct HoursNote: Note {
  public static let code = NoteCode.hours
  public var began: ServerTime
  public var minutes: Int
  /// The name of the format.
  public var format: String
  /// `presenter`, `facilitator` or `consultant`.
  public var role: String
  public var text: String

  public init(began: ServerTime, minutes: Int, format: String, role: String, text: String) {
    (self.began, self.minutes, self.format, self.role, self.text) = (began, minutes, format, role, text)
  }

  public var context: [String] { [began.description, String(minutes), format, role] }

  public init?(context: [String], text: String) {
    guard context.count >= 4, let began = ServerTime(context[0]), let minutes = Int(context[1]) else { return nil }
    self.init(began: began, minutes: minutes, format: context[2], role: context[3], text: text)
  }
}
