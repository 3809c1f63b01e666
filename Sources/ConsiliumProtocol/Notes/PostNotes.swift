/// How many can read one's own case: `NOTE POSTS READERS ref readers others :text`.
public struct ReadersNote: Note {
  public static let code = NoteCode.readers
  public var ref: String
  public var readers: Int
  /// Who cannot, or cannot yet.
  public var others: Int
  public var text: String

  public init(ref: String, readers: Int, others: Int, text: String) {
    (self.ref, self.readers, self.others, self.text) = (ref, readers, others, text)
  }

  public var context: [String] { [ref, String(readers), String(others)] }

  public init?(context: [String], text: String) {
    guard context.count >= 3, let readers = Int(context[1]), let others = Int(context[2]) else { return nil }
    self.init(ref: context[0], readers: readers, others: others, text: text)
  }
}

/// A line of the words that a concern or an appeal is about: `NOTE POSTS SUBJECT ref author field :words`.
public struct SubjectNote: Note {
  public static let code = NoteCode.subject
  /// Of the concern or the appeal.
  public var ref: String
  /// Who wrote it; the ref of a post whose author stays sealed.
  public var author: String
  /// The field of a post; `text` of a message.
  public var field: String
  public var words: String

  public init(ref: String, author: String, field: String, words: String) {
    (self.ref, self.author, self.field, self.words) = (ref, author, field, words)
  }

  public var text: String { words }
  public var context: [String] { [ref, author, field] }

  public init?(context: [String], text: String) {
    guard context.count >= 3 else { return nil }
    self.init(ref: context[0], author: context[1], field: context[2], words: text)
  }
}

/// A line of how a decision came about: `NOTE POSTS MINUTES ref what time who :words`.
public struct MinutesNote: Note {
  public static let code = NoteCode.minutes

  /// What a line tells of.
  public enum What: Hashable, Sendable {
    /// The words name everybody who was asked.
    case asked
    case submitted
    case amended
    /// Whoever facilitates asked whether an objection is one.
    case questioned
    /// It is looked at again on this day, as `2027-05-31`.
    case review(day: String)
    /// The name of a state or of an answer.
    case step(String)

    /// As it stands on the wire.
    public var name: String {
      switch self {
      case .asked: "asked"
      case .submitted: "submitted"
      case .amended: "amended"
      case .questioned: "questioned"
      case .review: "review"
      case .step(let name): name
      }
    }
  }

  public var ref: String
  public var what: What
  /// nil where it is of no moment.
  public var time: ServerTime?
  /// nil where it happened by itself.
  public var who: String?
  public var words: String

  public init(ref: String, what: What, time: ServerTime? = nil, who: String? = nil, words: String) {
    (self.ref, self.what, self.time, self.who, self.words) = (ref, what, time, who, words)
  }

  public var text: String { words }

  public var context: [String] {
    let moment = if case .review(let day) = what { day } else { orNothing(time?.description) }
    return [ref, what.name, moment, orNothing(who)]
  }

  public init?(context: [String], text: String) {
    guard context.count >= 4 else { return nil }
    let what: What =
      switch context[1] {
      case "asked": .asked
      case "questioned": .questioned
      case "submitted": .submitted
      case "amended": .amended
      case "review": .review(day: context[2])
      default: .step(context[1])
      }
    self.init(
      ref: context[0], what: what, time: ServerTime(context[2]), who: unlessNothing(context[3]), words: text)
  }
}
