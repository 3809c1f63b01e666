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
  /// One line for lists.
  public internal(set) var title = ""
  /// What its circle sees.
  public internal(set) var outline: [PostField] = []
  /// What its room sees.
  public internal(set) var text: [PostField] = []
  /// This account's own answer.
  public internal(set) var response: String?
  public internal(set) var readers: String?
  /// The events that outline and text come from.
  private var outlineSource: Source?
  private var textSource: Source?
  /// When the state held here came about: an older page of history does not undo it.
  private var changed: ServerTime?

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

  /// Whether a target holds the outline apart from the text.
  private func isOutline(in target: String) -> Bool {
    !target.hasPrefix("&") && declaration?.room != RoomRule.none
  }

  /// The newest wording that is known in a target.
  func revision(in target: String) -> Int? {
    (isOutline(in: target) ? outlineSource : textSource)?.revision
  }

  /// Takes a wording; an older one than is known, as from an earlier page of history, changes nothing.
  mutating func take(_ post: PostDocument, from entry: LogEntry) {
    advance(to: post.state, at: entry.time)
    if !post.target.hasPrefix("&") { circle = post.target }
    guard revision(in: post.target).map({ $0 <= post.revision }) ?? true else { return }
    let source = Source(id: entry.id, revision: post.revision)
    if isOutline(in: post.target) {
      (outline, outlineSource) = (post.fields, source)
    } else {
      (text, textSource) = (post.fields, source)
    }
    revision = max(revision, post.revision)
    author = entry.author
    if opened == nil { opened = entry.time }
    title = PostField.headline(of: outline + text, kind: kind)
  }

  mutating func advance(to state: String, at time: ServerTime) {
    if let changed, time < changed { return }
    self.state = state
    changed = time
  }

  /// A row tells what is so now.
  mutating func take(_ row: PostRow) {
    state = row.state
    revision = row.revision
    if !row.target.hasPrefix("&") { circle = row.target }
    title = row.title
  }

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
    readers = nil
    title = PostField.headline(of: outline, kind: kind)
  }
}
