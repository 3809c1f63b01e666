/// Everything that a kind of post is: its form, its life and who takes part. Checks, help, forms and the
/// permission matrix come from here; no verb and no screen knows a kind by name.
public struct KindDeclaration: Sendable {
  /// On the wire and in the log.
  public let name: String
  /// The first letter of its refs.
  public let prefix: Character
  /// In people's words.
  public let label: String
  public let summary: String
  public let fields: [FieldDeclaration]
  /// The first is where a post begins.
  public let states: [StateDeclaration]
  public let moves: [MoveDeclaration]
  public let responses: [ResponseDeclaration]
  public let room: RoomRule

  public var initialState: String { states.first?.name ?? "" }

  public func field(named name: String) -> FieldDeclaration? { fields.first { $0.name == name } }
  public func response(_ choice: String) -> ResponseDeclaration? { responses.first { $0.choice == choice } }
  public func isFinal(_ state: String) -> Bool { states.first { $0.name == state }?.isFinal ?? false }
}

public struct FieldDeclaration: Sendable {
  public enum Content: Hashable, Sendable {
    /// Free words: they pass the identifier gate.
    case text
    /// Free words of one sentence that must end in a question mark.
    case question
    case choice([String])
    /// Members' handles, separated by spaces.
    case handles
    /// The id of a message, or the ref of a post.
    case subject
    /// The number of an article of the guidelines.
    case article
  }

  public let name: String
  public let label: String
  public let content: Content
  public let isRequired: Bool
  /// Shown to the whole circle before anyone may read the body.
  public let isInOutline: Bool
  public let isAmendable: Bool
  /// UTF-8 bytes of the joined lines.
  public let maxBytes: Int

  public init(
    _ name: String, _ label: String, _ content: Content = .text, isRequired: Bool = false,
    isInOutline: Bool = false, isAmendable: Bool = true, maxBytes: Int = 131_072
  ) {
    self.name = name
    self.label = label
    self.content = content
    self.isRequired = isRequired
    self.isInOutline = isInOutline
    self.isAmendable = isAmendable
    self.maxBytes = maxBytes
  }

  /// Whether its words are people's own and so pass the identifier gate.
  public var isFreeText: Bool { content == .text || content == .question }
}

public struct StateDeclaration: Sendable {
  public let name: String
  public let label: String
  /// Whose turn it is, until they answered or moved it on.
  public let awaits: [Standing]
  public let isFinal: Bool

  public init(_ name: String, _ label: String, awaits: [Standing] = [], isFinal: Bool = false) {
    self.name = name
    self.label = label
    self.awaits = awaits
    self.isFinal = isFinal
  }
}

/// How someone stands to a post: what moves and responses are granted to.
public enum Standing: String, Sendable, CaseIterable {
  case author
  /// In the circle the post was submitted to, the author apart.
  case colleague
  /// A colleague with the mentor's hat.
  case mentor
  /// Has taken the post.
  case holder
  /// A moderator without a part in it, drawn when a concern was raised.
  case reviewer
}

public struct MoveDeclaration: Sendable {
  public enum Note: Sendable { case none, optional, required }

  /// What else happens, beside the new state.
  public enum Effect: Sendable {
    case none
    /// The mover holds the post from here on.
    case take
    /// Nobody holds it any more.
    case handBack
    /// The author's own take-back: the post's words are erased at once.
    case erase
    case hideSubject
    case restoreSubject
    case takeOutSubject
  }

  public let from: [String]
  public let to: String
  public let label: String
  public let by: [Standing]
  public let note: Note
  public let needsArticle: Bool
  public let effect: Effect

  public init(
    _ from: [String], to: String, _ label: String, by: [Standing], note: Note = .optional,
    needsArticle: Bool = false, effect: Effect = .none
  ) {
    self.from = from
    self.to = to
    self.label = label
    self.by = by
    self.note = note
    self.needsArticle = needsArticle
    self.effect = effect
  }
}

/// A standing answer of one participant to a post; a later one replaces it.
public struct ResponseDeclaration: Sendable {
  public enum Effect: Sendable {
    case none
    /// Into the room: its words may be read.
    case enterRoom
    /// Never into the room, and out of it for good.
    case leaveForGood
  }

  public let choice: String
  public let label: String
  public let by: [Standing]
  public let effect: Effect

  public init(_ choice: String, _ label: String, by: [Standing], effect: Effect = .none) {
    self.choice = choice
    self.label = label
    self.by = by
    self.effect = effect
  }
}

/// Where a post's words are, and who is in there.
public enum RoomRule: Sendable {
  /// No room: the whole post stands in its circle, and so does its thread.
  case none
  /// An outline in the circle; the body in a room that each enters by answering that there is no tie.
  case conflictChecked
  /// Nothing in the circle; a room of author and reviewers.
  case reviewers
}
