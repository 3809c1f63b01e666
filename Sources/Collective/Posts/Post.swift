/// What the log says of one post, without its words.
public struct Post: Hashable, Codable, Sendable {
  public let ref: PostRef
  private let postKind: PostKind
  public let circle: CircleName
  public let author: Participant
  public let submitted: Moment
  public internal(set) var state: String
  public internal(set) var revision: Int
  /// The event that stands for the post where it was submitted.
  public let opening: EventID
  /// Its place in the record.
  let opened: Int64
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
  /// What decisions need of its fields, by name.
  public internal(set) var values: [String: FieldValue]
  /// Everyone who spoke in the room.
  public internal(set) var speakers: Set<Participant>
  public let subject: EventID?
  public let subjectPost: PostRef?
  /// The reviewers of a concern, the mentors that a question is offered to.
  public internal(set) var drawn: Set<AccountID>
  /// When it came into its state. Where its clock stood still in between, that much later.
  public internal(set) var entered: Moment
  /// The day on which it comes back.
  public internal(set) var due: Moment?
  /// Those who asked the author without a name and wait for an answer, longest first.
  var asking: [Participant] = []
  /// The hat that those drawn have to keep; who is not in here was drawn without one.
  public internal(set) var hats: [AccountID: Role] = [:]
  /// Whom a concern is about.
  public internal(set) var against: Participant?
  /// The wording that a concern about a post is about.
  var subjectRevision: Int?
  /// Who was shown the words that it is about.
  public internal(set) var viewers: Set<Participant> = []
  /// What was done on it, and told to whom it was done to.
  public internal(set) var notices: [Notice] = []
  /// Of a record of the collective, the entries that its minutes are made of, oldest first.
  public internal(set) var minutes: [Int64] = []
  /// Of an adopted proposal, whoever was asked.
  public internal(set) var asked: [AccountID] = []
  /// Those whose answer stands, and who are asked again.
  var askedAgain: Set<Participant> = []
  /// Times to talk that one of the two offered the other.
  public internal(set) var offered: [OfferedTime] = []
  /// Who has a place in its queue, first to last.
  var queue: [Participant] = []
  /// Those whose standing objection was asked about, and whether the question is still open.
  var questioned: [Participant: Bool] = [:]
  /// Timers that rang and moved nothing.
  var rung: Set<String> = []
  /// The state whose clock stands still, and the time spent in it.
  var stopped: StoppedClock?

  struct StoppedClock: Hashable, Codable, Sendable {
    let state: String
    let spent: Duration
  }

  /// As it begins, before anybody is in its room.
  init(_ submitted: Submitted, of kinds: Kinds, by author: Participant, opening: EventID, at moment: Moment, seq: Int64)
  {
    ref = submitted.ref
    postKind = PostKind(submitted.kind, among: kinds)
    circle = submitted.circle
    self.author = author
    self.submitted = moment
    state = submitted.state
    revision = 1
    self.opening = opening
    opened = seq
    wordings = []
    notes = []
    room = []
    responses = [:]
    recused = []
    values = submitted.values
    speakers = []
    subject = submitted.subject
    subjectPost = submitted.subjectPost
    drawn = Set(submitted.drawn)
    entered = moment
    hats = submitted.hats ?? [:]
    against = submitted.against
    subjectRevision = submitted.subjectRevision
  }

  public struct Wording: Hashable, Codable, Sendable {
    public let event: EventID
    public let seq: Int64
    public let target: Target
    public let revision: Int
  }

  /// The wordings in force: those of the newest revision.
  public var current: [Wording] { wordings.filter { $0.revision == revision } }

  public var kind: String { postKind.name }

  /// `nil` where this collective has no such kind any more: then nothing can be done with it.
  public var declaration: KindDeclaration? { postKind.declaration }

  /// Submitted without its author's name.
  public var isSealed: Bool { if case .sealed = author { true } else { false } }

  /// Colleagues are being called to it.
  public var isCalling: Bool { declaration?.state(named: state)?.begins != nil }

  /// Colleagues to whom a conflict-checked post never opens.
  public var notFor: Set<AccountID> { declaration?.room == .conflictChecked ? members : [] }

  /// Those whom a post between few, or the call to a meeting, names beside its author.
  public var parties: Set<AccountID> { [.parties, .meeting].contains(declaration?.room) ? members : [] }

  private var members: Set<AccountID> {
    values.values.reduce(into: []) { if case .members(let ids) = $1 { $0.formUnion(ids) } }
  }

  public var topics: Set<String> {
    values.values.reduce(into: []) { if case .topics(let topics) = $1 { $0.formUnion(topics) } }
  }
}
