import Collective
import ConsiliumProtocol
import ConsiliumServer
import SystemCrypto

/// What a transcript showed.
struct TranscriptOutcome: Sendable {
  /// A readable difference, where there is one.
  var failure: String?
  var verbs: Set<Verb> = []
  /// The errors that each verb, by name, was answered with.
  var errors: [String: Set<String>] = [:]
}

/// Holds one transcript against a server of its own.
///
/// Before another client sends, everything that the one before sent has had its effect; in the end no client may have
/// been sent a line that the transcript does not show.
actor TranscriptRunner {
  private let transcript: Transcript
  private var access = Access.members
  private var limits = Limits()
  private var guestPassword: String?
  private var reminders: ReminderCommand?
  private var messageOfTheDay: [String] = []
  private var registration = ServerConfiguration.Registration.byInvitation
  /// What clients show of themselves, by name.
  private var certificates: [String: SelfSignedCertificate] = [:]
  private var made: ServerUnderTest?
  private var isStarted = false
  private(set) var clients: [String: LineClient] = [:]
  var bindings = Bindings(server: ServerUnderTest.name)
  private var speaking: String?
  private var lastVerb: [String: String] = [:]
  private var outcome = TranscriptOutcome()

  init(_ transcript: Transcript) { self.transcript = transcript }

  func run() async -> TranscriptOutcome {
    do {
      for (number, step) in transcript.steps {
        if let difference = try await perform(step) {
          outcome.failure = "\(transcript.page):\(number): \(difference)"
          break
        }
      }
      if outcome.failure == nil { outcome.failure = try await leftOver() }
      try await made?.stop()
    } catch {
      outcome.failure = "\(transcript.page):\(transcript.steps.first?.line ?? 0): \(error)"
    }
    return outcome
  }

  private func perform(_ step: Transcript.Step) async throws -> String? {
    switch step {
    case .setup(let words): return try await setUp(words)
    case .sends(let name, let text):
      if let speaking, speaking != name { try await clients[speaking]?.settle() }
      speaking = name
      note(sent: text, by: name)
      try await client(name).send(bindings.filled(text))
      return nil
    case .receives(let name, let text):
      guard let line = try await next(name) else { return "expected: \(text)\n     got: the end of the connection" }
      return LinePattern(text).matches(line, &bindings) ? nil : try await difference(text, line, of: name)
    case .skips(let name): return try await skip(name)
    case .closes(let name):
      guard let line = try await next(name) else { return nil }
      return "expected: the end of the connection\n     got: \(line.text)"
    }
  }

  // MARK: Clients

  private func server() throws -> ServerUnderTest {
    if let made { return made }
    let server = try ServerUnderTest(
      access: access, threads: 1, limits: limits, guestPassword: guestPassword, reminders: reminders,
      messageOfTheDay: messageOfTheDay, registration: registration)
    made = server
    return server
  }

  /// The host's acts come before the first client: so a transcript waits for nothing that a server learns of later.
  private func startedServer() async throws -> ServerUnderTest {
    let server = try server()
    if !isStarted {
      isStarted = true
      try await server.start()
    }
    return server
  }

  func client(_ name: String) async throws -> LineClient {
    if let client = clients[name] { return client }
    let client = try await startedServer().connect(showing: certificates[name])
    clients[name] = client
    return client
  }

  private func next(_ name: String) async throws -> Line? {
    let line = try await client(name).next(within: 5)
    if let line { note(received: line, by: name) }
    return line
  }

  /// Passes over everything up to now.
  private func skip(_ name: String) async throws -> String? {
    for line in try await client(name).sync() { note(received: line, by: name) }
    return nil
  }

  // MARK: Differences

  private func difference(_ expected: String, _ line: Line, of name: String) async throws -> String {
    let more = try await client(name).sync(within: 2).prefix(8).map { "\n          \(name) S: \($0.text)" }.joined()
    return "expected: \(name) S: \(bindings.filled(expected))\n     got: \(name) S: \(line.text)\(more)"
  }

  private func leftOver() async throws -> String? {
    for (name, client) in clients.sorted(by: { $0.key < $1.key }) where await !client.isClosed {
      let lines = try await client.sync()
      lines.forEach { note(received: $0, by: name) }
      if !lines.isEmpty {
        let shown = lines.map { "\n          \(name) S: \($0.text)" }.joined()
        return "\(transcript.page):\(transcript.steps.last?.line ?? 0): more than the transcript shows:\(shown)"
      }
    }
    return nil
  }

  // MARK: What was met

  private func note(sent text: String, by name: String) {
    var words = text.split(separator: " ").map(String.init)[...]
    if words.first?.hasPrefix("@") == true { words.removeFirst() }
    guard let verb = words.first.flatMap(Verb.init(name:)) else { return }
    outcome.verbs.insert(verb)
    lastVerb[name] = verb.name
    // The verb of a post is the batch's first word.
    if verb == .talk(.batch), let inner = words.dropFirst(3).first.flatMap(Verb.init(name:)) {
      outcome.verbs.insert(inner)
    }
  }

  private func note(received line: Line, by name: String) {
    if let reply = StandardReply(line), reply.kind == .fail {
      let verb = reply.verb == "*" ? lastVerb[name] ?? "*" : reply.verb
      outcome.errors[verb, default: []].insert(reply.code)
    } else if let numeric = Numeric(code: line.command), let verb = lastVerb[name],
      numeric.isError || Verb(name: verb)?.declaration.errors.contains(.numeric(numeric)) == true
    {
      outcome.errors[verb, default: []].insert(numeric.code)
    }
  }

  // MARK: Setup

  /// Returns what is wrong with a line that sets something up.
  func setUp(_ words: [String]) async throws -> String? {
    switch words.first {
    case "access": access = words.last == Access.open.name ? .open : .members
    case "guest": guestPassword = words.last
    case "notify": reminders = ReminderCommand(path: "/bin/cat")
    case "motd": messageOfTheDay.append(words.dropFirst().joined(separator: " "))
    case "registration": registration = .open
    case "certificate":
      let made = try SelfSignedCertificate.make(commonName: words[1], validDays: 1)
      for name in words.dropFirst() { certificates[name] = made }
    case "limit":
      guard words.count == 3, let value = Int(words[2]), limits.set(words[1], value) else { return "no such limit" }
    case "account":
      try await server().openAccount(words[1], roles: words.dropFirst(2).compactMap(Role.init(rawValue:)))
    case "closed": try await server().disableAccount(words[2])
    case "circle": try await server().makeCircle(words[1], members: Array(words.dropFirst(2)))
    case "open": try await server().makeCircle(words[2], entry: .members, members: Array(words.dropFirst(3)))
    case "guidelines": try await server().adoptGuidelines(version: Int(words[1]) ?? 0, in: words[2])
    case "backup": try await server().makeBackup(keptFor: Int64(words[1]) ?? 0)
    case "request": try await server().makeCircle(words[2], entry: .request, members: Array(words.dropFirst(3)))
    case "invitation":
      bindings["token:" + words[1]] = try await server().invitation(to: words.dropFirst(3).map(\.self))
    case "days": try server().clock.advance(days: Int64(words[1]) ?? 0)
    case "minutes": try server().clock.advance(minutes: Int64(words[1]) ?? 0)
    case "seconds": try server().clock.advance(seconds: Int64(words[1]) ?? 0)
    case "hours": try server().clock.advance(hours: Int64(words[1]) ?? 0)
    case "signed":
      let people = words.dropFirst(2).prefix { $0 != "with" }
      let capabilities = words.drop { $0 != "with" }.dropFirst().map(\.self)
      for name in people { try await signIn(name, capabilities: words.contains("with") ? capabilities : nil) }
    case "restart":
      try await startedServer().restart()
      clients = [:]
    default: return "no setup: \(words.joined(separator: " "))"
    }
    return nil
  }

  /// `wren/phone` is another device of wren's.
  private func signIn(_ name: String, capabilities: [String]?) async throws {
    let account = String(name.prefix { $0 != "/" })
    clients[name] = try await startedServer().client(
      account, capabilities: capabilities ?? LineClient.everyCapability, certificate: certificates[name])
  }
}

extension Limits {
  fileprivate mutating func set(_ name: String, _ value: Int) -> Bool {
    switch name {
    case "signInTries": signInTries = value
    case "waitingPasswordChecks": waitingPasswordChecks = value
    case "batchSeconds": batchSeconds = Int64(value)
    case "registrationSeconds": registrationSeconds = Int64(value)
    case "linesBeforeRegistration": linesBeforeRegistration = value
    case "metadataValues": metadataValues = value
    case "postBytes": batches.postBytes = value
    case "postLines": batches.postLines = value
    case "multilineBytes": batches.multilineBytes = value
    case "multilineLines": batches.multilineLines = value
    default: return false
    }
    return true
  }
}
