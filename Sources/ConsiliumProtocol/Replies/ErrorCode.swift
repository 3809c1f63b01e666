/// The codes of standard replies. Where an IRCv3 specification defines one, it is that one.
public enum ErrorCode: String, CaseIterable, Hashable, Sendable {
  // Any verb
  case needMoreParams = "NEED_MORE_PARAMS"
  case invalidParams = "INVALID_PARAMS"
  case invalidTarget = "INVALID_TARGET"
  case invalidUTF8 = "INVALID_UTF8"
  case accountRequired = "ACCOUNT_REQUIRED"
  case rateLimited = "RATE_LIMITED"
  case storeUnavailable = "STORE_UNAVAILABLE"
  case internalError = "INTERNAL_ERROR"
  case capabilityRequired = "CAPABILITY_REQUIRED"
  case paused = "PAUSED"

  // Identifiers (the gate)
  case identifiers = "IDENTIFIERS"
  case finding = "FINDING"

  // Writes that may be repeated
  case nonceReused = "NONCE_REUSED"

  // Messages and history
  case unknownMsgid = "UNKNOWN_MSGID"
  case redactForbidden = "REDACT_FORBIDDEN"
  case messageError = "MESSAGE_ERROR"
  case invalidMsgreftype = "INVALID_MSGREFTYPE"

  // Client batches
  case multilineMaxBytes = "MULTILINE_MAX_BYTES"
  case multilineMaxLines = "MULTILINE_MAX_LINES"
  case multilineInvalidTarget = "MULTILINE_INVALID_TARGET"
  case multilineInvalid = "MULTILINE_INVALID"
  case timeout = "TIMEOUT"
  case unknownBatch = "UNKNOWN_BATCH"

  // Joining the collective
  case tokenUsed = "TOKEN_USED"
  case tokenExpired = "TOKEN_EXPIRED"
  case tokenInvalid = "TOKEN_INVALID"
  case accountExists = "ACCOUNT_EXISTS"
  case badAccountName = "BAD_ACCOUNT_NAME"
  case weakPassword = "WEAK_PASSWORD"
  case alreadyAuthenticated = "ALREADY_AUTHENTICATED"
  case completeConnectionRequired = "COMPLETE_CONNECTION_REQUIRED"
  case temporarilyUnavailable = "TEMPORARILY_UNAVAILABLE"

  // Reminders
  case notOffered = "NOT_OFFERED"

  // Devices
  case certificateRequired = "CERTIFICATE_REQUIRED"
  case deviceExists = "DEVICE_EXISTS"
  case unknownDevice = "UNKNOWN_DEVICE"

  // Names and channels
  case invalidRealname = "INVALID_REALNAME"
  case channelNameInUse = "CHANNEL_NAME_IN_USE"
  case cannotRename = "CANNOT_RENAME"

  // Metadata: the second draft's codes, and the third's
  case keyInvalid = "KEY_INVALID"
  case invalidKey = "INVALID_KEY"
  case keyNoPermission = "KEY_NO_PERMISSION"
  case keyNotSet = "KEY_NOT_SET"
  case valueInvalid = "VALUE_INVALID"
  case invalidValue = "INVALID_VALUE"
  case limitReached = "LIMIT_REACHED"
  case tooManySubs = "TOO_MANY_SUBS"
  case subcommandInvalid = "SUBCOMMAND_INVALID"

  // Consult meetings
  case phaseListening = "PHASE_LISTENING"
  case soundsLikeAdvice = "SOUNDS_LIKE_ADVICE"

  // Posts
  case unknownKind = "UNKNOWN_KIND"
  case unknownPost = "UNKNOWN_POST"
  case unknownField = "UNKNOWN_FIELD"
  case fieldRequired = "FIELD_REQUIRED"
  case fieldTooLong = "FIELD_TOO_LONG"
  case fieldInvalid = "FIELD_INVALID"
  case unknownChoice = "UNKNOWN_CHOICE"
  case unknownState = "UNKNOWN_STATE"
  case notAllowed = "NOT_ALLOWED"
  case reasonRequired = "REASON_REQUIRED"
  case nothingToDo = "NOTHING_TO_DO"
  case dayRequired = "DAY_REQUIRED"
  case notYet = "NOT_YET"
  case acknowledgementNeeded = "ACK_REQUIRED"
  case unknownVersion = "UNKNOWN_VERSION"
  case articleRequired = "ARTICLE_REQUIRED"
  case unknownArticle = "UNKNOWN_ARTICLE"
  case held = "HELD"
  case concernOpen = "CONCERN_OPEN"
  case revisionOutdated = "REVISION_OUTDATED"
  case tooManyLines = "TOO_MANY_LINES"
  case tooLong = "TOO_LONG"
}
