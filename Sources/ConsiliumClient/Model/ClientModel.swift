import Collective
import ConsiliumProtocol

/// All that a client holds, folded from the events of its connection. A value, in memory only: it goes with the
/// process.
public struct ClientModel: Sendable {
  public private(set) var nick = ""
  public private(set) var connection = ConnectionState.connecting
  /// What is in force and still to be read by her.
  public private(set) var guidelinesToRead: GuidelinesToRead?
  /// By case-folded name.
  private var conversationsByName: [String: Conversation] = [:]
  private var knownPosts = KnownPosts()
  /// Targets that the welcome has not named yet.
  private var unconfirmed: Set<String> = []

  public init() {}

  // MARK: - Reading

  public subscript(target: String) -> Conversation? { conversationsByName[casefolded(target)] }

  public func post(_ ref: String) -> KnownPost? { knownPosts[ref] }

  /// Circles first, then rooms, then people, each by name.
  public var conversations: [Conversation] {
    conversationsByName.values.sorted { one, other in
      let ranks = (Conversation.Name(one.name).rank, Conversation.Name(other.name).rank)
      return ranks.0 == ranks.1 ? casefolded(one.name) < casefolded(other.name) : ranks.0 < ranks.1
    }
  }

  /// By the moment they were made.
  public var posts: [KnownPost] {
    knownPosts.all.sorted {
      ($0.opened?.milliseconds ?? 0, $0.ref) < ($1.opened?.milliseconds ?? 0, $1.ref)
    }
  }

  // MARK: - Folding

  /// Takes the next event in.
  /// - Returns: targets that were wiped; whoever holds drafts or views of them drops those too.
  @discardableResult
  public mutating func fold(_ event: ClientEvent) -> [String] {
    switch event {
    case .connection(let state): connection = state
    case .welcomeBegan(let nick):
      self.nick = nick
      guidelinesToRead = nil
      unconfirmed = Set(conversationsByName.keys.filter { !Conversation.Name($0).isPerson })
    case .welcomeEnded:
      defer { unconfirmed = [] }
      return unconfirmed.flatMap { wipe($0) }
    case .joined(let target, let who): joined(target, who)
    case .left(let target, let who, _):
      if isMe(who) { return wipe(target) }
      conversationsByName[casefolded(target)]?.members.remove(who)
    case .renamed(let old, let new): if isMe(old) { nick = new }
    case .names(let target, let nicks): conversationsByName[casefolded(target)]?.members.formUnion(nicks)
    case .topic(let target, let text): conversationsByName[casefolded(target)]?.topic = text
    case .entry(let entry): take(entry)
    case .wording(let entry):
      // What it is about follows it, where that is hers to see.
      if case .post(let post) = entry.content { knownPosts[post.ref]?.dropTextUnderReview() }
      takePost(entry)
    case .phase(let phase, _): knownPosts[phase.ref]?.take(phase)
    case .turn(let ref, _, let nick, _): knownPosts[ref]?.takeTurn(nick)
    case .underReview(let line): knownPosts[line.ref]?.take(line)
    case .history(let target, let page):
      hold(target)
      conversationsByName[casefolded(target)]?.take(page: page)
      for entry in page { takePost(entry) }
    case .readMarker(let target, let time): takeMarker(target, time)
    case .responded(let ref, let choice): return takeResponse(ref, choice)
    case .posts(let rows): for row in rows { takeRow(row) }
    case .readers(let ref, let text): knownPosts[ref]?.readers = text
    case .guidelinesToRead(let version, let read):
      guidelinesToRead = GuidelinesToRead(version: version, read: read ?? guidelinesToRead?.read)
    case .guidelinesRead(let version): if (guidelinesToRead?.version ?? 0) <= version { guidelinesToRead = nil }
    case .expired(let ref): return forget(ref)
    case .remark, .closing, .reminded, .acted: break
    }
    return []
  }

  /// Live entries of a target wait until `endCatchingUp`, so that history before them comes first. Entering a target
  /// begins it: whoever folds events fetches that history, and ends it.
  public mutating func beginCatchingUp(_ target: String) { conversationsByName[casefolded(target)]?.beginCatchingUp() }

  public mutating func endCatchingUp(_ target: String) { conversationsByName[casefolded(target)]?.endCatchingUp() }

  /// Nothing older is left to be fetched.
  public mutating func markComplete(_ target: String) { conversationsByName[casefolded(target)]?.isComplete = true }

  private func isMe(_ nick: String) -> Bool { casefolded(nick) == casefolded(self.nick) }

  private mutating func hold(_ target: String) {
    let key = casefolded(target)
    if conversationsByName[key] == nil { conversationsByName[key] = Conversation(name: target) }
  }

  private mutating func joined(_ target: String, _ who: String) {
    if isMe(who) {
      hold(target)
      unconfirmed.remove(casefolded(target))
      // What was said before is fetched first.
      beginCatchingUp(target)
    }
    conversationsByName[casefolded(target)]?.members.insert(who)
  }

  private mutating func take(_ entry: LogEntry) {
    guard let entry = placed(entry) else { return takePost(entry) }
    hold(entry.target)
    conversationsByName[casefolded(entry.target)]?.takeLive(entry)
    takePost(entry)
  }

  /// Where an answer stands is known by whoever holds the post.
  private func placed(_ entry: LogEntry) -> LogEntry? {
    guard entry.target.isEmpty, case .answer(let ref, _, _) = entry.content else { return entry }
    // A post that is all outline, as a meeting is, is answered in its room.
    return (post(ref)?.place ?? self["&\(ref)"]?.name).map { entry.placed(in: $0) }
  }

  private mutating func takePost(_ entry: LogEntry) {
    switch entry.content {
    case .post(let document):
      var post = post(document.ref) ?? KnownPost(ref: document.ref, kind: document.kind, state: document.state)
      post.take(document, from: entry)
      knownPosts[document.ref] = post
      let inForce = post.revision(in: document.target)
      conversationsByName[casefolded(document.target)]?.dropWordings(of: document.ref, before: inForce)
    case .move(let ref, let state, _):
      knownPosts[ref]?.advance(to: state, at: entry.time)
      guard knownPosts[ref]?.isTakenBack == true else { return }
      knownPosts[ref]?.dropText()
      for name in conversationsByName.keys { conversationsByName[name]?.dropWordings(of: ref, before: nil) }
    case .answer(let ref, let choice, let note):
      knownPosts[ref]?.take(
        ShownAnswer(giver: entry.author, choice: choice, words: note, time: entry.time))
      if isMe(entry.author) { knownPosts[ref]?.response = choice }
    case .redaction(let id, _): knownPosts.withdraw(id)
    case .message, .earlierWording, .reaction, .reactionTakenBack: break
    }
  }

  private mutating func takeRow(_ row: PostRow) {
    var post = post(row.ref) ?? KnownPost(ref: row.ref, kind: row.kind, state: row.state)
    post.take(row)
    knownPosts[row.ref] = post
  }

  private mutating func takeMarker(_ target: String, _ time: ServerTime?) {
    guard let time, let held = conversationsByName[casefolded(target)] else { return }
    conversationsByName[casefolded(target)]?.readMarker = max(held.readMarker ?? time, time)
  }

  private mutating func takeResponse(_ ref: String, _ choice: String) -> [String] {
    knownPosts[ref]?.response = choice
    knownPosts[ref]?.dropTextUnderReview()
    let kind = knownPosts[ref]?.declaration ?? Kinds.of(ref)
    // An answer that this client does not know may be one that leads out.
    guard case .leaveForGood = kind?.response(choice)?.effect ?? .leaveForGood else { return [] }
    return wipe("&" + ref)
  }

  /// Nothing of the post stays: neither where it was submitted nor in its room.
  private mutating func forget(_ ref: String) -> [String] {
    for name in conversationsByName.keys { conversationsByName[name]?.forget(post: ref) }
    let gone = wipe("&" + ref)
    knownPosts[ref] = nil
    return gone.isEmpty ? ["&" + ref] : gone
  }

  /// Nothing of the target stays: entries, members, and the text of the post whose room it is.
  private mutating func wipe(_ target: String) -> [String] {
    let key = casefolded(target)
    if let ref = Conversation.Name(key).ref { knownPosts[ref]?.dropText() }
    return conversationsByName.removeValue(forKey: key).map { [$0.name] } ?? []
  }
}

extension KnownPost {
  /// The author took it back: its words are deleted.
  var isTakenBack: Bool {
    guard let declaration else { return false }
    return declaration.moves.contains { $0.to == state && $0.effect == .erase }
  }
}
