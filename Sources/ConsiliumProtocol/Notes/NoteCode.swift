/// What a server tells beside an answer or an event: `NOTE verb CODE context… :text`. A note is known by verb and code
/// together; notes with FINDING or SOUNDS_LIKE_ADVICE have codes that refusals have too (`ErrorCode`).
///
/// The raw value is what follows `NOTE`.
public enum NoteCode: String, CaseIterable, Hashable, Sendable {
  // A post, for one person alone
  case due = "POSTS DUE"
  case called = "POSTS CALLED"
  case calling = "POSTS CALLING"
  case asked = "POSTS ASKED"
  case answered = "POSTS ANSWERED"
  case author = "POSTS AUTHOR"
  case readers = "POSTS READERS"
  case queue = "POSTS QUEUE"
  case willRead = "POSTS CIRCLE"
  case tieCheck = "POSTS TIE_CHECK"
  case subject = "POSTS SUBJECT"
  case minutes = "POSTS MINUTES"
  case expired = "POSTS EXPIRED"

  // Meetings
  case notKept = "POSTS NOT_KEPT"
  case phase = "POSTS PHASE"
  case turn = "POSTS TURN"
  case overTime = "POSTS OVER_TIME"
  case waits = "PRIVMSG WAITS"
  case revealed = "POSTS REVEALED"
  case left = "POSTS LEFT"
  case keeper = "POSTS KEEPER"
  case summary = "POSTS SUMMARY"
  case hours = "POSTS HOURS"
  case facilitator = "POSTS FACILITATOR"

  // Acts
  case act = "POSTS ACT"
  case pauseOver = "POSTS PAUSE_OVER"
  case quietOver = "POSTS QUIET_OVER"
  case held = "POSTS HELD"
  case handedOver = "POSTS HANDED_OVER"
  case hatEnds = "POSTS HAT_ENDS"
  case stewards = "POSTS STEWARDS"

  // The guidelines
  case guidelinesUnread = "ACKNOWLEDGE UNREAD"
  case guidelinesDue = "ACKNOWLEDGE DUE"

  // Membership and devices
  case sponsor = "INVITED SPONSOR"
  case requested = "JOIN REQUESTED"
  case remindersOn = "REMINDERS ON"
  case remindersOff = "REMINDERS OFF"
  case devices = "DEVICE DEVICES"

  /// The code of a note; nil of a refusal, a warning, and a note that is none of these.
  public init?(_ reply: StandardReply) {
    guard reply.kind == .note else { return nil }
    self.init(rawValue: "\(reply.verb) \(reply.code)")
  }

  fileprivate var words: (verb: String, code: String) {
    let words = rawValue.split(separator: " ", maxSplits: 1)
    return (String(words[0]), String(words[1]))
  }
}

extension StandardReply {
  /// A note with its context in the order that `NoteCode.declaration` gives.
  public init(_ note: NoteCode, _ context: [String] = [], text: String) {
    let (verb, code) = note.words
    self.init(kind: .note, verb: verb, code: code, context: context, text: text)
  }
}

// MARK: - What stands in each

extension NoteCode {
  /// The parameters between code and text by name (`name…`: any number of them), and what is told.
  public var declaration: (context: [String], tells: String) {
    switch self {
    case .due: (["ref", "state", "timer"], "a post waits for one, or something became of it")
    case .called: (["ref"], "a case cannot wait, and one is called")
    case .calling: (["ref"], "to whoever called: who has been reached")
    case .asked: (["ref"], "somebody asks whether she may read it")
    case .answered: (["ref"], "what the presenter says to that")
    case .author: (["ref", "nick"], "who wrote it, for the one who may know")
    case .readers: (["ref", "readers", "others"], "how many can read one's case, and how many cannot (yet)")
    case .queue: (["ref", "who…"], "one's own place in a queue; to its author: who waits")
    case .willRead: (["ref", "circle"], "to whoever is asked: which circle reads it once all agree")
    case .tieCheck: (["ref", "case"], "one has not said whether one could know the person in the case it is about")
    case .subject: (["ref", "author", "field"], "a line of the words that a concern or an appeal is about")
    case .minutes: (["ref", "what", "time", "who"], "a line of how a decision came about")
    case .expired: (["ref"], "its days are over: a client drops all of it")
    case .notKept: (["ref", "room"], "nothing that is said in this meeting is kept")
    case .phase:
      (
        ["ref", "room", "name", "number", "count", "ends", "asks", "manner", "speakers"],
        "a phase of a meeting begins; the text is its label and its rule"
      )
    case .turn: (["ref", "room", "nick"], "whose turn it is; `*`: everybody had one")
    case .overTime: (["ref", "room"], "one has spoken for long")
    case .waits: (["ref"], "one's words are kept until all have written")
    case .revealed: (["ref", "room"], "what each wrote comes next")
    case .left: (["ref", "room", "nick"], "somebody is not connected any more")
    case .keeper: (["ref", "room", "nick"], "who keeps the phases from here on")
    case .summary: (["ref", "name"], "what a meeting leaves, for its presenter alone")
    case .hours: (["began", "minutes", "format", "role"], "one meeting that counts as peer consultation")
    case .facilitator: (["circle", "nick", "times"], "how often somebody kept a meeting")
    case .act:
      (
        ["ref", "act", "article", "circle", "msgid", "until", "appeal-until"],
        "what was done about one's text or oneself"
      )
    case .pauseOver: ([], "one's pause is over")
    case .quietOver: (["circle"], "one can talk there again")
    case .held: (["ref", "day…"], "on which days the last backups go that hold what was deleted")
    case .handedOver: (["role", "ref…"], "one's hat has ended; what waits for the next who wears it")
    case .hatEnds: (["role", "day"], "one's hat ends soon")
    case .stewards: (["count"], "to each steward: all that waits for them")
    case .guidelinesUnread:
      (["version", "read"], "a version is in force that one has not read; `*`: the last one read is not said")
    case .guidelinesDue: (["version", "day"], "until when one can post without having read it")
    case .sponsor: (["nick"], "who invited one; `*`: the host")
    case .requested: (["circle", "ref"], "one has asked to come into a circle")
    case .remindersOn: ([], "one is told outside when something waits")
    case .remindersOff: ([], "one is not")
    case .devices: (["count"], "the end of one's list of devices")
    }
  }

  /// Whether a note may have this many parameters between code and text.
  public func takes(contextCount count: Int) -> Bool {
    let names = declaration.context
    return names.last?.hasSuffix("…") == true ? count >= names.count - 1 : count == names.count
  }
}
