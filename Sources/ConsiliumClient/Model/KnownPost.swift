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
  /// When the state held here came about: an older page of history does not undo it.
  private var changed: ServerTime?

  public var declaration: KindDeclaration? { Kinds.named(kind) }

  init(ref: String, kind: String, state: String) {
    self.ref = ref
    self.kind = kind
    self.state = state
  }

  mutating func take(_ post: PostDocument, from entry: LogEntry) {
    advance(to: post.state, at: entry.time)
    revision = max(revision, post.revision)
    author = entry.author
    if opened == nil { opened = entry.time }
    if post.target.hasPrefix("&") {
      text = post.fields
    } else {
      circle = post.target
      if declaration?.room == RoomRule.none { text = post.fields } else { outline = post.fields }
    }
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

  /// Drops the text and keeps what the circle sees.
  mutating func dropText() {
    text = []
    readers = nil
    title = PostField.headline(of: outline, kind: kind)
  }
}
