/// A verb that a client may send, by subject: one exhaustive switch per subject handles them all.
public enum Verb: Hashable, Sendable {
  case signIn(SignIn)
  case circles(Circles)
  case talk(Talk)
  case history(History)
  case presence(Presence)
  case posts(Posts)
  case governance(Governance)
  case host(Host)

  public enum SignIn: String, CaseIterable, Hashable, Sendable {
    case cap = "CAP"
    case authenticate = "AUTHENTICATE"
    case pass = "PASS"
    case nick = "NICK"
    case user = "USER"
    case invited = "INVITED"
    case register = "REGISTER"
    case ping = "PING"
    case pong = "PONG"
    case quit = "QUIT"
    case device = "DEVICE"
  }

  public enum Circles: String, CaseIterable, Hashable, Sendable {
    case join = "JOIN"
    case part = "PART"
    case topic = "TOPIC"
    case names = "NAMES"
    case list = "LIST"
    case invite = "INVITE"
    case kick = "KICK"
    case mode = "MODE"
    case knock = "KNOCK"
    case rename = "RENAME"
  }

  public enum Talk: String, CaseIterable, Hashable, Sendable {
    case privmsg = "PRIVMSG"
    case notice = "NOTICE"
    case tagmsg = "TAGMSG"
    case batch = "BATCH"
    case redact = "REDACT"
  }

  public enum History: String, CaseIterable, Hashable, Sendable {
    case chathistory = "CHATHISTORY"
    case markread = "MARKREAD"
    case search = "SEARCH"
  }

  public enum Presence: String, CaseIterable, Hashable, Sendable {
    case away = "AWAY"
    case who = "WHO"
    case whois = "WHOIS"
    case userhost = "USERHOST"
    case whowas = "WHOWAS"
    case setname = "SETNAME"
    case monitor = "MONITOR"
    case metadata = "METADATA"
  }

  public enum Posts: String, CaseIterable, Hashable, Sendable {
    case submit = "SUBMIT"
    case amend = "AMEND"
    case advance = "ADVANCE"
    case respond = "RESPOND"
    case posts = "POSTS"
    case field = "FIELD"
    case attest = "ATTEST"
  }

  public enum Governance: String, CaseIterable, Hashable, Sendable {
    case guidelines = "GUIDELINES"
    case acknowledge = "ACKNOWLEDGE"
    case audit = "AUDIT"
    case invitation = "INVITATION"
    case export = "EXPORT"
    case leave = "LEAVE"
    case reminders = "REMINDERS"
  }

  public enum Host: String, CaseIterable, Hashable, Sendable {
    case motd = "MOTD"
    case lusers = "LUSERS"
    case version = "VERSION"
    case help = "HELP"
    case time = "TIME"
    case info = "INFO"
    case links = "LINKS"
    case isupport = "ISUPPORT"
    case oper = "OPER"
    case kill = "KILL"
    case wallops = "WALLOPS"
  }
}

extension Verb {
  /// Every verb, in the order of the subjects.
  public static let all: [Verb] =
    SignIn.allCases.map(Verb.signIn) + Circles.allCases.map(Verb.circles) + Talk.allCases.map(Verb.talk)
    + History.allCases.map(Verb.history) + Presence.allCases.map(Verb.presence) + Posts.allCases.map(Verb.posts)
    + Governance.allCases.map(Verb.governance) + Host.allCases.map(Verb.host)

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
  private static let declarations = Dictionary(uniqueKeysWithValues: all.map { ($0, $0.declared) })

  /// The verb of a name, in upper or lower case.
  public init?(name: String) {
    guard let verb = Self.byName[name] ?? Self.byName[CaseMapping.uppercased(name)] else { return nil }
    self = verb
  }

  public var name: String {
    switch self {
    case .signIn(let verb): verb.rawValue
    case .circles(let verb): verb.rawValue
    case .talk(let verb): verb.rawValue
    case .history(let verb): verb.rawValue
    case .presence(let verb): verb.rawValue
    case .posts(let verb): verb.rawValue
    case .governance(let verb): verb.rawValue
    case .host(let verb): verb.rawValue
    }
  }

  public var declaration: VerbDeclaration { Self.declarations[self] ?? declared }

  private var declared: VerbDeclaration {
    switch self {
    case .signIn(let verb): verb.declared
    case .circles(let verb): verb.declared
    case .talk(let verb): verb.declared
    case .history(let verb): verb.declared
    case .presence(let verb): verb.declared
    case .posts(let verb): verb.declared
    case .governance(let verb): verb.declared
    case .host(let verb): verb.declared
    }
  }
}

/// The table of all verbs, in Markdown, as the specification prints it.
public func verbTable() -> String {
  let head = "| verb | syntax | when | capability | work | cost | errors | does |\n|---|---|---|---|---|---|---|---|\n"
  return head + Verb.all.map { row($0.declaration) }.joined()
}

private func row(_ verb: VerbDeclaration) -> String {
  let cells = [
    verb.name, "`\(verb.syntax)`", verb.phase.rawValue, verb.capability.map { "`\($0.rawValue)`" } ?? "",
    verb.work.rawValue, String(verb.cost), verb.errors.map(\.description).joined(separator: " "), verb.summary,
  ]
  // Only a bar ends a cell of a Markdown table.
  let escaped = cells.map { $0.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|") }
  return "| " + escaped.joined(separator: " | ") + " |\n"
}
