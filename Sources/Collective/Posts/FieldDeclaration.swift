/// One field of a kind's form.
public struct FieldDeclaration: Sendable {
  public enum Content: Hashable, Sendable {
    /// Free words: they pass the identifier gate.
    case text
    /// Free words of one sentence that must end in a question mark.
    case question
    case choice([String])
    /// Members' handles, separated by spaces.
    case handles
    /// The id of a message, or the ref of a post.
    case subject
    /// The number of an article of the guidelines.
    case article
    /// A day, as 2027-05-31.
    case day
    /// A time of day by one's own clock, as 17:00+01:00.
    case time
    /// A time to come, as 2027-05-31 17:00+01:00.
    case moment
    case number(ClosedRange<Int>)
    /// Words by which posts find people: small letters and dashes, separated by spaces or commas.
    case topics
    /// The change that a proposal is about.
    case change
    /// `yes`: the post stands without its author's name.
    case seal
    /// The name of a format by which meetings are held.
    case format
    /// The ref of another post.
    case post
    /// A fact about its author herself, in one line: the number of her licence. No identifier gate looks at it, so it has
    /// room for nothing else: letters, digits, spaces and a few marks.
    case own

    /// What to write, in people's words; `nil` where that needs no saying.
    public var hint: String? {
      switch self {
      case .text, .subject: nil
      case .seal: "yes, or nothing"
      case .format: "the name of a format, such as quick or reflecting"
      case .post: "a ref, such as C-7QXM"
      case .own: "about yourself, in one short line"
      case .question: "one question, with its question mark"
      case .choice(let choices): "one of: \(choices.joined(separator: ", "))"
      case .handles: "names of colleagues, separated by spaces"
      case .article: "the number of the article it touches"
      case .day: "a day, as 2027-05-31"
      case .time: "a time of day, and how far your clock is ahead of universal time, as 17:00+01:00"
      case .moment: "a day and a time of day, as 2027-05-31 17:00+01:00"
      case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
      case .topics: "a few words of small letters, as in: grief ocd pacing"
      case .change: "one of: \(ProposedChange.syntax.joined(separator: "; "))"
      }
    }
  }

  public let name: String
  public let label: String
  public let content: Content
  public let isRequired: Bool
  /// Shown to the whole circle before anyone may read the body.
  public let isInOutline: Bool
  public let isAmendable: Bool
  /// Stands in the facts of the log, because the post's life depends on it. Days, times, numbers, handles, topics and changes
  /// always do; of a choice nothing outlives its erasure unless it is said here.
  public let isDecisive: Bool
  /// UTF-8 bytes of the joined lines.
  public let maxBytes: Int

  public init(
    _ name: String, _ label: String, _ content: Content = .text, isRequired: Bool = false,
    isInOutline: Bool = false, isAmendable: Bool = true, isDecisive: Bool = false, maxBytes: Int = 131_072
  ) {
    self.name = name
    self.label = label
    self.content = content
    self.isRequired = isRequired
    self.isInOutline = isInOutline
    self.isAmendable = isAmendable
    self.isDecisive = isDecisive
    self.maxBytes = maxBytes
  }

  /// Whether its words are people's own and so pass the identifier gate.
  public var isFreeText: Bool { content == .text || content == .question || content == .topics }
}

/// What decisions need of a field: it stands in the facts, and outlives the words.
public enum FieldValue: Hashable, Codable, Sendable {
  case members([AccountID])
  case topics([String])
  case number(Int)
  case day(Moment)
  case time(TimeOfDay)
  case choice(String)
  case change(ProposedChange)
  case format(String, isKept: Bool)
  case post(PostRef)
  /// The numbers of the articles in proposed guidelines.
  case articles([Int])
}
