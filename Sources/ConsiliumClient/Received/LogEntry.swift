import ConsiliumProtocol

/// One event of a target as a member receives it.
public struct LogEntry: Hashable, Sendable, Identifiable {
  public enum Content: Hashable, Sendable {
    case message(Message)
    /// A post, or the new text of one.
    case post(PostDocument)
    /// Where an earlier wording of a post stood: nothing of it is held.
    case earlierWording(ref: String, kind: String)
    /// A move of a post.
    case move(ref: String, state: String, note: String?)
    /// An answer to a post that everybody sees.
    case answer(ref: String, choice: String, note: String?)
    /// Another entry's text is out of view from here on.
    case redaction(of: String, why: String?)
    case reaction(String, to: String)
    /// A reaction of the same author that stands no longer.
    case reactionTakenBack(String, to: String)
  }

  public struct Message: Hashable, Sendable {
    public var text: String
    public var isNotice: Bool
    /// The id of the entry it answers.
    public var answers: String?

    public init(text: String, isNotice: Bool = false, answers: String? = nil) {
      self.text = text
      self.isNotice = isNotice
      self.answers = answers
    }
  }

  /// `msgid`.
  public let id: String
  public let time: ServerTime
  /// The circle, the room, or the other person in a direct conversation.
  public internal(set) var target: String
  /// The nick it came from; the ref of a post whose author stays sealed.
  public let author: String
  public let account: String?
  public var content: Content
  /// The server did it by itself, because time passed or enough answers came.
  public var isByItself = false

  public init(
    id: String, time: ServerTime, target: String, author: String, account: String? = nil, content: Content
  ) {
    self.id = id
    self.time = time
    self.target = target
    self.author = author
    self.account = account
    self.content = content
  }

  /// The revision of the post that it is.
  public var revision: Int? {
    if case .post(let post) = content { post.revision } else { nil }
  }
}

extension LogEntry {
  /// The post that it is about.
  public var post: String? {
    switch content {
    case .post(let post): post.ref
    case .move(let ref, _, _), .answer(let ref, _, _), .earlierWording(let ref, _): ref
    case .message, .redaction, .reaction, .reactionTakenBack: nil
    }
  }
}
