import Collective
import ConsiliumProtocol

/// What is held of one post.
public struct KnownPost: Sendable {
  public let ref: String
  public let kind: String
  /// The circle it was made in; empty where only its room is known.
  public internal(set) var circle = ""
  public private(set) var state: String
  public private(set) var revision = 0
  public internal(set) var author: String?
  public internal(set) var opened: ServerTime?
  /// The id of the entry that it stands for: what a reply to it answers.
  public private(set) var entry: String?
  /// One line for lists.
  public internal(set) var title = ""
  /// What its circle sees.
  public internal(set) var outline: [PostField] = []
  /// What its room sees.
  public internal(set) var text: [PostField] = []
  /// This account's own answer.
  public internal(set) var response: String?
  public internal(set) var readers: String?
  /// Answers that everybody sees, the last one of each giver, oldest first.
  public private(set) var answers: [ShownAnswer] = []
  /// When it came into its state; nil where that is not known.
  public private(set) var since: ServerTime?
  /// When the clock moves it on.
  public private(set) var due: ServerTime?
  /// The states that this account may move it to; nil where the server has not said.
  public private(set) var openMoves: [String]?
  /// The answers that this account may give; nil where the server has not said.
  public private(set) var openAnswers: [String]?
  /// The times to talk that are offered, as they were written.
  public private(set) var times: [String] = []
  /// The text before the last change, of what is decided together: members see what they are asked about anew.
  public private(set) var earlierText: [PostField] = []
  /// Where it stands, of a meeting that is held now.
  public private(set) var phase: MeetingPhase?
  /// The words that it is about, while they are hers to look at.
  public private(set) var underReview: TextUnderReview?
  /// The events that outline and text come from.
  private var outlineSource: Source?
  private var textSource: Source?
  /// When the state held here came about: an older page of history does not undo it.
  private var changed: ServerTime?

  /// Where its text stands, and so does what is said about it; nil where that is not hers to read.
  public private(set) var place: String?

  public var declaration: KindDeclaration? { Kinds.named(kind) }

  init(ref: String, kind: String, state: String) {
    self.ref = ref
    self.kind = kind
    self.state = state
  }

  private struct Source {
    let id: String
    let revision: Int
  }

  /// Whether a target holds the outline apart from the text. What this client knows nothing of has no room, until one is
  /// seen.
  private func isOutline(in target: String) -> Bool {
    guard Conversation.Name(target).ref == nil else { return false }
    return declaration.map { $0.room != RoomRule.none } ?? (place.map { Conversation.Name($0).ref != nil } ?? false)
  }

  /// The newest wording that is known in a target.
  func revision(in target: String) -> Int? {
    (isOutline(in: target) ? outlineSource : textSource)?.revision
  }

  /// Takes a wording; an older one than is known, as from an earlier page of history, changes nothing.
  mutating func take(_ post: PostDocument, from entry: LogEntry) {
    advance(to: post.state, at: entry.time)
    if Conversation.Name(post.target).ref == nil { circle = post.target }
    guard revision(in: post.target).map({ $0 <= post.revision }) ?? true else { return }
    let source = Source(id: entry.id, revision: post.revision)
    if let held = revision(in: post.target), held < post.revision {
      let kind = declaration
      answers.removeAll { kind?.response($0.choice)?.outlivesAmendment == false }
      if kind?.isDecidedTogether == true { earlierText = text }
    }
    if isOutline(in: post.target) {
      (outline, outlineSource) = (post.fields, source)
    } else {
      (text, textSource) = (post.fields, source)
      place = post.target
    }
    revision = max(revision, post.revision)
    author = entry.author
    self.entry = entry.id
    if opened == nil { opened = entry.time }
    title = PostField.headline(of: outline + text, kind: kind)
  }

  mutating func advance(to state: String, at time: ServerTime) {
    if let changed, time < changed { return }
    if self.state != state {
      (due, openMoves, openAnswers, underReview) = (nil, nil, nil, nil)
      times = []
      since = time
    }
    self.state = state
    if declaration?.isFinal(state) == true { phase = nil }
    changed = time
  }

  mutating func take(_ answer: ShownAnswer) {
    if let held = answers.first(where: { $0.giver == answer.giver }), held.time > answer.time { return }
    answers.removeAll { $0.giver == answer.giver }
    answers.append(answer)
    answers.sort { $0.time < $1.time }
    if let choices = openAnswers { openAnswers = choices.filter { $0 != answer.choice } }
  }

  mutating func take(_ line: SubjectNote) {
    if underReview == nil { underReview = TextUnderReview(line) } else { underReview?.take(line) }
  }

  mutating func take(_ phase: MeetingPhase) {
    if declaration?.isFinal(state) != true { self.phase = phase }
  }

  mutating func takeTurn(_ nick: String?) { phase?.turn = nick }

  mutating func dropTextUnderReview() { underReview = nil }

  /// A row tells what is so now.
  mutating func take(_ row: PostRow) {
    state = row.state
    revision = row.revision
    if Conversation.Name(row.target).ref == nil { circle = row.target }
    title = row.title
    if let since = row.since {
      self.since = since
      changed = max(changed ?? since, since)
    }
    due = row.due
    openMoves = row.moves
    openAnswers = row.answers
    times = row.times
    if hasQueue { readers = row.queueSentence }
  }

  private var hasQueue: Bool { declaration?.responses.contains { $0.effect == .takePlace } == true }

  /// Drops what an event said that is out of view now.
  mutating func withdraw(_ id: String) {
    guard id == outlineSource?.id || id == textSource?.id else { return }
    if id == outlineSource?.id { outline = [] }
    if id == textSource?.id { text = [] }
    title = PostField.headline(of: outline + text, kind: kind)
  }

  /// Drops the text and keeps what the circle sees.
  mutating func dropText() {
    text = []
    place = nil
    earlierText = []
    answers = []
    underReview = nil
    phase = nil
    readers = nil
    title = PostField.headline(of: outline, kind: kind)
  }
}

/// What somebody answered to a post, for everybody to see.
public struct ShownAnswer: Hashable, Sendable {
  public let giver: String
  public let choice: String
  public let words: String?
  public let time: ServerTime

  public init(giver: String, choice: String, words: String?, time: ServerTime) {
    self.giver = giver
    self.choice = choice
    self.words = words
    self.time = time
  }
}

extension KindDeclaration {
  /// It goes step by step to where nobody objects.
  public var isDecidedTogether: Bool {
    states.contains { state in
      state.timers.contains { timer in if case .settleByConsent = timer.effect { true } else { false } }
    }
  }
}
