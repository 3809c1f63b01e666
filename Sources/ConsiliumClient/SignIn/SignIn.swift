import ConsiliumProtocol
import SystemCrypto

/// One sign-in, from the first line to the end of the server's welcome. A value that takes lines and says what to send.
///
/// CAP LS 302, REQ, then SASL (SCRAM-SHA-256 where it is offered, else PLAIN) or REGISTER, CAP END, the welcome. A PING
/// after the MOTD marks its end: what the server tells about our circles comes before its PONG.
struct SignIn: Sendable {
  enum Step: Sendable {
    case send([Line])
    /// Part of the welcome: circles, topics, read markers.
    case received(Line)
    case finished(Welcome)
    case failed(SignInError)
  }

  /// What a server said of itself and of us.
  struct Welcome: Hashable, Sendable {
    var nick = ""
    var serverName = ""
    var capabilities: Set<String> = []
    /// ISUPPORT.
    var tokens: [String: String] = [:]
  }

  private enum Stage: Sendable {
    case listing
    case requesting
    case authenticating(Authentication)
    case registering
    case welcoming
    case finished
  }

  /// Without these nothing here would work as promised: echoes that acknowledge, ids, history.
  static let needed: Set<Capability> = [.messageTags, .batch, .labeledResponse, .echoMessage]
  private static let wanted: [Capability] = [
    .messageTags, .serverTime, .batch, .labeledResponse, .echoMessage, .accountTag, .extendedJoin, .sasl,
    .standardReplies, .chathistory, .eventPlayback, .multiline, .readMarker, .messageRedaction, .noImplicitNames,
    .search, .posts,
  ]
  private static let endOfWelcome = "welcome"

  private let credentials: Credentials
  private var stage = Stage.listing
  private var offered: [String: String] = [:]
  private var welcome = Welcome()
  private var sasl = SASLAssembler()

  init(_ credentials: Credentials) {
    self.credentials = credentials
  }

  /// What to send on a new connection.
  var opening: [Line] { [Line("CAP", "LS", "302")] }

  mutating func receive(_ line: Line) -> [Step] {
    if line.command == "PING" { return [.send([Line("PONG", line.parameters)])] }
    if line.command == "ERROR" { return [.failed(.closed(line.parameters.last ?? ""))] }
    switch stage {
    case .listing: return receiveOffer(line)
    case .requesting: return receiveGrant(line)
    case .authenticating(let authentication): return receive(line, authentication)
    case .registering: return receiveRegistration(line)
    case .welcoming: return receiveWelcome(line)
    case .finished: return [.received(line)]
    }
  }

  // MARK: - Capabilities

  private mutating func receiveOffer(_ line: Line) -> [Step] {
    guard line.command == "CAP", line[1] == "LS" else { return refusal(line) }
    for entry in (line.parameters.last ?? "").split(separator: " ") {
      let parts = entry.split(separator: "=", maxSplits: 1)
      offered[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }
    if line[2] == "*", line.parameters.count > 3 { return [] }
    let missing = Self.needed.filter { offered[$0.rawValue] == nil }
    guard missing.isEmpty else { return [.failed(.unsupported(missing.map(\.rawValue).sorted()))] }
    let names = Self.wanted.map(\.rawValue).filter { offered[$0] != nil }
    stage = .requesting
    return [.send([Line("CAP", "REQ", names.joined(separator: " ")).withTrailing])]
  }

  private mutating func receiveGrant(_ line: Line) -> [Step] {
    guard line.command == "CAP" else { return refusal(line) }
    guard line[1] == "ACK" else { return [.failed(.unsupported(line.parameters.last.map { [$0] } ?? []))] }
    welcome.capabilities = Set((line.parameters.last ?? "").split(separator: " ").map(String.init))
    switch credentials {
    case .password(let account, let password):
      guard welcome.capabilities.contains(Capability.sasl.rawValue) else { return [.failed(.unsupported(["sasl"]))] }
      let mechanisms = Set((offered["sasl"] ?? "PLAIN").split(separator: ",").map(String.init))
      let authentication = Authentication(account: account, password: password, mechanisms: mechanisms)
      stage = .authenticating(authentication)
      return [.send([Line("AUTHENTICATE", authentication.mechanism)])]
    case .invitation(let token, let account, let password):
      stage = .registering
      return [
        .send(introduction + [Line("REGISTER", account, token.text, password).withTrailing])
      ]
    }
  }

  /// The nick of a member is her account.
  private var introduction: [Line] {
    [
      Line("NICK", credentials.account),
      Line("USER", credentials.account, "0", "*", credentials.account).withTrailing,
    ]
  }

  // MARK: - Account

  private mutating func receive(_ line: Line, _ authentication: Authentication) -> [Step] {
    if line.command == "AUTHENTICATE", let chunk = line[0] {
      switch sasl.receive(chunk) {
      case .pending: return []
      case .aborted, .tooLong, .invalid: return [.failed(.notUnderstood("AUTHENTICATE"))]
      case .complete(let data):
        var authentication = authentication
        let answer = authentication.answer(to: data)
        stage = .authenticating(authentication)
        guard let answer else { return [.failed(.serverNotProven)] }
        return [.send(SASLChunks.lines(of: answer))]
      }
    }
    switch Numeric(code: line.command) {
    case .saslSuccess:
      guard authentication.isServerProven else { return [.failed(.serverNotProven)] }
      stage = .welcoming
      return [.send(introduction + [Line("CAP", "END")])]
    case .saslFail, .saslTooLong, .saslAborted, .nickLocked: return [.failed(.wrongNameOrPassphrase)]
    default: return refusal(line)
    }
  }

  private mutating func receiveRegistration(_ line: Line) -> [Step] {
    if line.command == "REGISTER", line[0] == "SUCCESS" {
      stage = .welcoming
      return [.send([Line("CAP", "END")])]
    }
    if let reply = StandardReply(line), reply.kind == .fail { return [.failed(.invitationRefused(reply))] }
    return refusal(line)
  }

  // MARK: - Welcome

  private mutating func receiveWelcome(_ line: Line) -> [Step] {
    if line.command == "PONG", line.parameters.last == Self.endOfWelcome {
      stage = .finished
      return [.finished(welcome)]
    }
    switch Numeric(code: line.command) {
    case .welcome:
      welcome.nick = line[0] ?? credentials.account
      welcome.serverName = line.source?.nick ?? ""
    case .isupport:
      for token in line.parameters.dropFirst().dropLast() {
        let parts = token.split(separator: "=", maxSplits: 1)
        welcome.tokens[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
      }
    case .endOfMotd, .noMotd: return [.send([Line("PING", Self.endOfWelcome)])]
    default: return welcome.nick.isEmpty ? refusal(line) : [.received(line)]
    }
    return []
  }

  /// A refusal ends the attempt; anything else before the welcome is of no concern.
  private func refusal(_ line: Line) -> [Step] {
    if let reply = StandardReply(line), reply.kind == .fail { return [.failed(.refused(reply.text))] }
    if let numeric = Numeric(code: line.command), numeric.isError {
      return [.failed(.refused(line.parameters.last ?? ""))]
    }
    return []
  }
}
