/// What the log says of one post, without its words.
public struct Post: Hashable, Codable, Sendable {
  public let ref: PostRef
  public let kind: String
  public let circle: CircleName
  public let author: Participant
  public let submitted: Moment
  public internal(set) var state: String
  public internal(set) var revision: Int
  /// The event that stands for the post where it was submitted.
  public let opening: EventID
  /// Every event that holds the author's words, oldest first; the last amendment is the one in force.
  public internal(set) var wordings: [Wording]
  /// The author's notes on her moves: hers to take back as well.
  public internal(set) var notes: [Wording]
  /// Whoever may read the body and its thread.
  public internal(set) var room: Set<Participant>
  public internal(set) var responses: [Participant: String]
  /// Those who left for good.
  public internal(set) var recused: Set<Participant>
  public internal(set) var holder: Participant?
  public let notFor: Set<AccountID>
  /// Everyone who spoke in the room.
  public internal(set) var speakers: Set<Participant>
  public let subject: EventID?
  public let subjectPost: PostRef?
  public internal(set) var reviewers: Set<AccountID>

  public struct Wording: Hashable, Codable, Sendable {
    public let event: EventID
    public let seq: Int64
    public let target: Target
    public let revision: Int
  }

  /// The wordings in force: those of the newest revision.
  public var current: [Wording] { wordings.filter { $0.revision == revision } }

  public var declaration: KindDeclaration? { Kinds.named(kind) }
}
