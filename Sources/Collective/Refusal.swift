/// A command that the collective does not carry out: a code for programs, a sentence that says what to do next for people.
///
/// The text repeats no words of the command: it may be logged and shown to anyone who could send the command.
public struct Refusal: Error, Hashable, Sendable {
  /// The raw value is the code of the standard reply.
  public enum Code: String, Sendable, CaseIterable {
    case unknownTarget = "INVALID_TARGET"
    case notAllowed = "NOT_ALLOWED"
    case circleClosed = "CIRCLE_CLOSED"
    case noSuchCircle = "NO_SUCH_CIRCLE"
    case notInIt = "NOT_IN_CIRCLE"
    case notInCircle = "USER_NOT_IN_CIRCLE"
    case operatorNeeded = "OPERATOR_NEEDED"
    case channelFull = "CHANNEL_FULL"
    case banned = "BANNED"
    case keyNeeded = "KEY_NEEDED"
    case listFull = "LIST_FULL"
    case silenced = "SILENCED"
    case phaseListening = "PHASE_LISTENING"
    case paused = "PAUSED"
    case badName = "BAD_NAME"
    case handleTaken = "HANDLE_TAKEN"
    case invitationUnknown = "TOKEN_INVALID"
    case invitationUsed = "TOKEN_USED"
    case invitationExpired = "TOKEN_EXPIRED"
    case unknownMessage = "UNKNOWN_MSGID"
    case unknownKind = "UNKNOWN_KIND"
    case unknownPost = "UNKNOWN_POST"
    case unknownField = "UNKNOWN_FIELD"
    case fieldRequired = "FIELD_REQUIRED"
    case fieldTooLong = "FIELD_TOO_LONG"
    case fieldInvalid = "FIELD_INVALID"
    case unknownState = "UNKNOWN_STATE"
    case unknownChoice = "UNKNOWN_CHOICE"
    case reasonRequired = "REASON_REQUIRED"
    case notYet = "NOT_YET"
    case dayRequired = "DAY_REQUIRED"
    case articleRequired = "ARTICLE_REQUIRED"
    case unknownArticle = "UNKNOWN_ARTICLE"
    case held = "HELD"
    case revisionOutdated = "REVISION_OUTDATED"
    case acknowledgementNeeded = "ACK_REQUIRED"
    case concernOpen = "CONCERN_OPEN"
    case nothingToDo = "NOTHING_TO_DO"
    case nonceReused = "NONCE_REUSED"
    case storeUnavailable = "STORE_UNAVAILABLE"
  }

  public let code: Code
  /// What it is about: a field's name, a ref. Never free words.
  public let context: [String]
  public let text: String

  public init(_ code: Code, _ context: [String] = [], _ text: String) {
    self.code = code
    self.context = context
    self.text = text
  }
}
