import ConsiliumProtocol

/// What a connection tells, in the order of the wire.
public enum ClientEvent: Sendable {
  /// Where the connection stands.
  case connection(ConnectionState)
  /// A new welcome begins: circles that it does not name are circles we are no longer in.
  case welcomeBegan(nick: String)
  /// All our circles and rooms have been named.
  case welcomeEnded
  case joined(target: String, nick: String)
  case left(target: String, nick: String, why: String?)
  case renamed(from: String, to: String)
  case names(target: String, nicks: [String])
  case topic(target: String, text: String)
  /// One event, live.
  case entry(LogEntry)
  /// A post in the words in force, as an answer: no event at this place of the log.
  case wording(LogEntry)
  /// A stretch of history, oldest first.
  case history(target: String, [LogEntry])
  /// How far this account has read.
  case readMarker(target: String, ServerTime?)
  /// This account's own answer to a post, on whichever device.
  case responded(ref: String, choice: String)
  case posts([PostRow])
  /// A post came to the end of its days.
  case expired(ref: String)
  /// What the server says of a post: its day has come, it cannot wait, a meeting goes on.
  /// - Parameter place: where it is about something that goes on there.
  case reminded(ref: String, place: String?, text: String)
  /// A line of the words that a post is about, for whoever looks at them.
  case underReview(SubjectNote)
  /// A meeting goes into a phase.
  /// - Parameter text: its label and its rule.
  case phase(MeetingPhase, text: String)
  /// Whose turn it is in a meeting; nil where everybody had one.
  case turn(ref: String, place: String, nick: String?, text: String)
  /// What was done about a text of this account's, or about its owner.
  case acted(text: String)
  /// How many may read a post of ours, and how many not (yet); who waits in its queue, or which place there is ours;
  /// which circle will read it; that a tie check is not answered.
  case readers(ref: String, text: String)
  /// A version of the guidelines is in force that this account has not said it has read.
  /// - Parameter read: the last one that it has, 0 where there is none; nil where the server does not say.
  case guidelinesToRead(version: Int, read: Int?)
  /// This account has read the guidelines up to a version, on whichever device.
  case guidelinesRead(version: Int)
  /// A sentence of the server that answers nothing in particular.
  case remark(String)
  /// The server's last sentence before it closes the connection.
  case closing(String)
}

/// Where a connection stands.
public enum ConnectionState: Hashable, Sendable {
  case connecting
  case signedIn(nick: String)
  /// Gone; the next attempt begins in so many seconds.
  case waiting(seconds: Int)
  /// No further attempt is made.
  case ended(EndReason)
}

/// Why no further attempt is made.
public enum EndReason: Hashable, Sendable {
  case closed
  case signIn(SignInError)
  case link(LinkError)
}
