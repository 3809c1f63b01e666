import Collective
import ConsiliumProtocol
import ConsiliumServer
import EventLog
import Logging
import NIOConcurrencyHelpers
import SQLiteLog
import SystemCrypto

/// A real server in this process, over TLS on a loopback port of its own, with its log in a temporary folder.
///
/// Circles and accounts are made before or while it serves, as the host's tools do it: by another opening of the same
/// database.
actor ServerUnderTest {
  /// Of every account.
  static let passphrase = "demo-passphrase-1"
  static let name = "consult.example"

  nonisolated let folder: TemporaryFolder
  nonisolated let clock: TestClock
  nonisolated let log = RecordedLog()
  private var configuration: ServerConfiguration
  private let threads: Int
  private var running: (server: ConsiliumServer, storage: SQLiteLog, watched: WatchedLog, port: Int)?

  init(
    access: Access = .members, threads: Int = 2, limits: Limits = Limits(), guestPassword: String? = nil,
    reminders: ReminderCommand? = nil, kinds: Kinds = .standard, clock: TestClock = TestClock(),
    messageOfTheDay: [String] = [], registration: ServerConfiguration.Registration = .byInvitation
  ) throws {
    folder = try TemporaryFolder()
    self.clock = clock
    configuration = ServerConfiguration(serverName: Self.name, access: access, limits: limits) { clock.now() }
    configuration.formats = try FormatFiles.formats(
      in: ProtocolPages.folder.deletingLastPathComponent().appending(path: "seeds"))
    configuration.invitations = .init(
      address: ServerAddress(host: Self.name, port: ServerAddress.defaultPort), publicKey: try Self.publicKeyPin())
    configuration.messageOfTheDay = messageOfTheDay
    configuration.registration = registration
    configuration.guestPassword = guestPassword.map { Array($0.utf8) }
    configuration.reminders = reminders
    configuration.kinds = kinds
    self.threads = threads
  }

  /// Before it starts: as `consiliumd serve` keeps it.
  func keepLaterActs(at path: String) {
    configuration.laterActs = LaterActsFiles {
      try? LaterActs(at: path)
    } write: { list in
      try list.write(to: path)
    }
  }

  // MARK: Serving

  func start() async throws {
    let storage = try SQLiteLog(directory: folder.path)
    let watched = WatchedLog(storage)
    let log = log
    let server = ConsiliumServer(
      configuration: configuration, storage: watched, search: try SQLiteSearchIndex(directory: folder.path),
      identity: try Self.identity.get(), logger: Logger(label: "server under test") { _ in log }, threads: threads)
    let bound = try await server.start(listening: [ServerAddress(host: "127.0.0.1", port: 0)])
    running = (server, storage, watched, bound.first?.port ?? 0)
  }

  /// - Throws: also where the server touched its log on an event loop.
  func stop() async throws {
    guard let (server, storage, watched, _) = running else { return }
    running = nil
    await server.stop()
    try storage.close()
    try watched.requireUntouched()
  }

  func restart() async throws {
    try await stop()
    try await start()
  }

  var port: Int { running?.port ?? 0 }

  /// One certificate serves all tests: making a key takes longer than starting a server.
  private static let identity = Result {
    let made = try SelfSignedCertificate.make(commonName: ServerUnderTest.name, validDays: 1)
    return TLSIdentity(pemCertificate: made.pemCertificate, pemPrivateKey: made.pemPrivateKey)
  }

  static func publicKeyPin() throws -> SHA256Digest { try identity.get().publicKeyPin() }

  // MARK: Clients

  /// A connection that has said nothing yet.
  func connect(showing certificate: SelfSignedCertificate? = nil) async throws -> LineClient {
    try await LineClient(port: port, certificate: certificate)
  }

  /// A signed-in connection, its welcome read.
  func client(
    _ account: String, capabilities: [String] = LineClient.everyCapability, receiveBuffer: Int? = nil,
    certificate: SelfSignedCertificate? = nil
  ) async throws -> LineClient {
    let client = try await LineClient(port: port, receiveBuffer: receiveBuffer, certificate: certificate)
    try await client.signIn(account, passphrase: Self.passphrase, capabilities: capabilities)
    return client
  }

  // MARK: The host's tools

  /// Makes accounts, and circles that they are in. The first of a circle's members founds it.
  func found(_ circles: [String: [String]], roles: [String: [Role]] = [:]) throws {
    let people = Set(circles.values.joined()).union(roles.keys).sorted()
    for person in people { try openAccount(person, roles: roles[person] ?? []) }
    for (circle, members) in circles.sorted(by: { $0.key < $1.key }) { try makeCircle(circle, members: members) }
  }

  func openAccount(_ name: String, roles: [Role] = []) throws {
    let account = AccountID(rawValue: name)
    let end = clock.now().advanced(byDays: Role.defaultDays)
    var held: [Role: Moment] = [.member: clock.now().advanced(byDays: 100_000)]
    for role in roles { held[role] = end }
    try perform([
      Append(
        .openAccount(account, try required(Handle(name)), roles: held, invitation: nil), by: .host,
        alongside: [.credentials(account, Self.keys)])
    ])
  }

  func disableAccount(_ name: String) throws {
    try perform([Append(.disableAccount(try required(Handle(name))), by: .host)])
  }

  func makeCircle(_ name: String, entry: Charter.Entry = .invitation, members: [String]) throws {
    let circle = try required(CircleName(name))
    let people = members.map { Participant.account(AccountID(rawValue: $0)) }
    let charter = Charter(entry: entry, governance: .collective)
    guard let founder = people.first else { return try perform([Append(.found(circle, charter), by: .host)]) }
    var appends = [Append(.join(circle, founding: charter), by: .participant(founder))]
    for newcomer in people.dropFirst() {
      appends.append(Append(.invite(newcomer, circle), by: .participant(founder)))
      appends.append(Append(.join(circle, founding: nil), by: .participant(newcomer)))
    }
    try perform(appends)
  }

  /// An invitation that opens these circles; its token, as the newcomer pastes it.
  func invitation(to circles: [String] = [], days: Int64 = 7, sponsor: String? = nil) throws -> String {
    let token = InvitationToken.make(spki: try Self.publicKeyPin())
    var generator = SystemRandomNumberGenerator()
    let id = InvitationID.random(using: &generator)
    try perform([
      Append(
        .issueInvitation(
          id, circles: try circles.map { try required(CircleName($0)) },
          expires: clock.now().advanced(byDays: days), sponsor: sponsor.map(AccountID.init(rawValue:))),
        by: .host, alongside: [.invitationToken(hash: token.secretHash, id)])
    ])
    return token.text
  }

  /// Appends by another opening of the database, whether the server runs or not.
  func perform(_ appends: [Append]) throws {
    let storage = try SQLiteLog(directory: folder.path)
    defer { try? storage.close() }
    var appender = try Appender(storage: storage, kinds: configuration.kinds, now: clock.now)
    for outcome in try appender.append(appends).outcomes { _ = try outcome.result.get() }
  }

  /// The log as another process finds it.
  func verification() throws -> VerificationResult {
    let storage = try SQLiteLog(directory: folder.path)
    defer { try? storage.close() }
    return try LogVerification.verify(storage)
  }

  /// Deriving keys is slow on purpose, so once for all.
  private static let keys = ScramKeys.derive(password: passphrase)

  private func required<Name>(_ name: Name?) throws -> Name {
    guard let name else { throw BadName() }
    return name
  }

  private struct BadName: Error {}
}

extension VerificationResult {
  var isComplete: Bool {
    if case .ok = self { true } else { false }
  }
}
