import ConsiliumProtocol

/// What is held of one target: its entries in the one order of the log, each once.
public struct Conversation: Sendable {
  /// As it is shown: `#circle`, `&C-7QXM`, or a person's nick.
  public let name: String
  public internal(set) var topic = ""
  public internal(set) var members: Set<String> = []
  /// In the order of the log. Redactions are rendered in place; see `redaction(of:)`.
  public private(set) var entries: [LogEntry] = []
  /// Where this account has read to; nil where it never read.
  public internal(set) var readMarker: ServerTime?
  /// Whether nothing older than the first entry is left to be fetched.
  public internal(set) var isComplete = false

  /// How often something changed but at the end: whoever shows it has to look at all of it again.
  public private(set) var rewritings = 0
  /// By the id of the entry.
  private var authors: [String: String] = [:]
  private var redactions: [String: Redaction] = [:]
  private var reactions: [String: [String: Set<String>]] = [:]
  /// Live entries that came while older ones were still on their way.
  private var waiting: [LogEntry] = []
  private var isCatchingUp = false

  /// Why a text is out of view.
  public struct Redaction: Hashable, Sendable {
    public let by: String
    public let why: String?
    public let time: ServerTime
  }

  init(name: String) { self.name = name }

  /// The id to ask for what came later.
  public var cursor: String? { entries.last?.id }

  public func redaction(of id: String) -> Redaction? { redactions[id] }

  /// Who wrote an entry; nil where it is not held.
  public func author(of id: String) -> String? { authors[id] }

  /// How often each reaction stands to an entry.
  public func reactions(to id: String) -> [(reaction: String, count: Int)] {
    (reactions[id] ?? [:]).filter { !$0.value.isEmpty }.map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
  }

  /// Whether an entry is seen where the entry that it is about stands, and needs no line of its own.
  public func isSeenElsewhere(_ entry: LogEntry) -> Bool {
    switch entry.content {
    case .reaction(_, let id), .reactionTakenBack(_, let id): authors[id] != nil
    default: false
    }
  }

  /// Entries of others that came after the read marker.
  public func unread(for nick: String) -> Int {
    entries.reversed().prefix { entry in readMarker.map { entry.time > $0 } ?? true }
      .count { casefolded($0.author) != casefolded(nick) && $0.isWords }
  }

  // MARK: - Taking in

  /// From here on live entries wait for the history before them.
  mutating func beginCatchingUp() { isCatchingUp = true }

  mutating func endCatchingUp() {
    isCatchingUp = false
    let held = waiting
    waiting = []
    for entry in held { append(entry) }
  }

  mutating func takeLive(_ entry: LogEntry) {
    if isCatchingUp { waiting.append(entry) } else { append(entry) }
  }

  /// A page of history, oldest first: after what is held while catching up, else before it where it is older.
  mutating func take(page: [LogEntry]) {
    guard let last = page.last else { return }
    if !isCatchingUp, let first = entries.first, last.time <= first.time, authors[last.id] == nil {
      for entry in page { note(entry) }
      let new = page.filter { hold($0) }
      entries.insert(contentsOf: new, at: 0)
      rewritings += 1
    } else {
      for entry in page { append(entry) }
    }
  }

  private mutating func append(_ entry: LogEntry) {
    note(entry)
    guard hold(entry) else { return replace(entry) }
    entries.append(entry)
  }

  /// Whether it was not held before.
  private mutating func hold(_ entry: LogEntry) -> Bool {
    if authors[entry.id] != nil { return false }
    authors[entry.id] = entry.author
    return true
  }

  /// The same id again replaces its rendering: a text that was taken out, or one that is in view again.
  private mutating func replace(_ entry: LogEntry) {
    redactions[entry.id] = nil
    rewritings += 1
    guard let index = entries.lastIndex(where: { $0.id == entry.id }) else { return }
    entries[index].content = entry.content
  }

  /// Drops earlier wordings of a post: it may have been changed because they identified someone.
  /// - Parameter revision: the oldest that stays; nil where none does.
  mutating func dropWordings(of ref: String, before revision: Int?) {
    for index in entries.indices {
      guard case .post(let post) = entries[index].content, post.ref == ref,
        revision.map({ post.revision < $0 }) ?? true
      else { continue }
      entries[index].content = .earlierWording(ref: post.ref, kind: post.kind)
      rewritings += 1
    }
  }

  /// Its words, what was done with it, and what was said in answer to it.
  mutating func forget(post ref: String) {
    let openings = Set(entries.filter { $0.post == ref }.map(\.id))
    let gone = entries.filter { entry in
      guard entry.post != ref else { return true }
      guard case .message(let message) = entry.content, let answered = message.answers else { return false }
      return openings.contains(answered)
    }
    guard !gone.isEmpty else { return }
    for entry in gone { authors[entry.id] = nil }
    entries.removeAll { authors[$0.id] == nil }
    rewritings += 1
  }

  /// What says something of another entry changes how that one is shown.
  private mutating func note(_ entry: LogEntry) {
    switch entry.content {
    case .redaction(let id, let why):
      redactions[id] = Redaction(by: entry.author, why: why, time: entry.time)
      // What is out of view is not held either; should it come back into view, it is delivered again.
      if let index = entries.lastIndex(where: { $0.id == id }) { entries[index].content = .message(.init(text: "")) }
    case .reaction(let reaction, let id): reactions[id, default: [:]][reaction, default: []].insert(entry.author)
    case .reactionTakenBack(let reaction, let id): reactions[id]?[reaction]?.remove(entry.author)
    case .message, .post, .earlierWording, .move, .answer: return
    }
    rewritings += 1
  }
}

extension LogEntry {
  /// Whether someone said something: what counts as unread.
  var isWords: Bool {
    switch content {
    case .message, .post: true
    case .earlierWording, .move, .answer, .redaction, .reaction, .reactionTakenBack: false
    }
  }
}
