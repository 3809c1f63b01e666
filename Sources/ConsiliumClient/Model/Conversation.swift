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

  private var ids: Set<String> = []
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

  /// How often each reaction was given to an entry.
  public func reactions(to id: String) -> [(reaction: String, count: Int)] {
    (reactions[id] ?? [:]).map { ($0.key, $0.value.count) }.sorted { $0.0 < $1.0 }
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
    if !isCatchingUp, let first = entries.first, last.time <= first.time, !ids.contains(last.id) {
      for entry in page { note(entry) }
      let new = page.filter { ids.insert($0.id).inserted }
      entries.insert(contentsOf: new, at: 0)
    } else {
      for entry in page { append(entry) }
    }
  }

  private mutating func append(_ entry: LogEntry) {
    note(entry)
    guard ids.insert(entry.id).inserted else { return replace(entry) }
    entries.append(entry)
  }

  /// The same id again replaces its rendering: a text that was taken out, or one that is in view again.
  private mutating func replace(_ entry: LogEntry) {
    redactions[entry.id] = nil
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
    }
  }

  /// Its words, what was done with it, and what was said in answer to it.
  mutating func forget(post ref: String) {
    let openings = Set(entries.filter { $0.post == ref }.map(\.id))
    entries.removeAll { entry in
      guard entry.post != ref else { return true }
      guard case .message(let message) = entry.content, let answered = message.answers else { return false }
      return openings.contains(answered)
    }
  }

  private mutating func note(_ entry: LogEntry) {
    switch entry.content {
    case .redaction(let id, let why):
      redactions[id] = Redaction(by: entry.author, why: why, time: entry.time)
      // What is out of view is not held either; should it come back into view, it is delivered again.
      if let index = entries.lastIndex(where: { $0.id == id }) { entries[index].content = .message(.init(text: "")) }
    case .reaction(let reaction, let id): reactions[id, default: [:]][reaction, default: []].insert(entry.author)
    case .message, .post, .earlierWording, .move, .answer: break
    }
  }
}

extension LogEntry {
  /// Whether someone said something: what counts as unread.
  var isWords: Bool {
    switch content {
    case .message, .post: true
    case .earlierWording, .move, .answer, .redaction, .reaction: false
    }
  }
}
