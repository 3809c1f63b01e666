import ArgumentParser
import CProcess
import Collective
import ConsiliumProtocol
import ConsiliumServer
import Foundation
import Logging
import SQLiteLog
import ServiceLifecycle
import SystemCrypto

#if canImport(Glibc)
  import Glibc
#endif

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Serves until SIGTERM or SIGINT, then stops cleanly.")

  @OptionGroup var data: DataFolder

  @Option(help: ArgumentHelp("An address to listen on; may be given again.", valueName: "HOST:PORT"))
  var listen: [String] = ["127.0.0.1:6697"]

  @Option(help: "Who may connect: members (accounts only) or open (guests too, for trying out).")
  var access: String = Access.members.name

  @Option(
    help: "Who may REGISTER an account: invited (with an invitation's token) or open (anybody, with --access open).")
  var register: String = "invited"

  @Flag(help: "With --register open: also before the connection is registered.")
  var registerBeforeConnect = false

  @Option(help: "The server's name on the wire.")
  var serverName: String = "consilium.local"

  @Option(help: ArgumentHelp("The message of the day.", valueName: "FILE"))
  var motd: String?

  @Option(help: ArgumentHelp("What guests must give with PASS: the file's first line.", valueName: "FILE"))
  var passwordFile: String?

  @Option(help: ArgumentHelp("A certificate chain (PEM) instead of the folder's own.", valueName: "FILE"))
  var certificate: String?

  @Option(help: ArgumentHelp("Its private key (PEM).", valueName: "FILE"))
  var privateKey: String?

  @Option(help: ArgumentHelp("Bytes and lines of a message of several lines.", valueName: "BYTES,LINES"))
  var multilineLimits: String = "65536,400"

  @Option(
    help: ArgumentHelp(
      "A program that tells a member that something waits for her: her address on the first line of its standard input, what to say on the second.",
      valueName: "PATH"))
  var notifyCommand: String?

  @Option(help: "How much is logged: error, warning, notice, info, debug. Never what anybody wrote.")
  var logLevel: Logger.Level = .notice

  func run() async throws {
    forbidCoreDumps()
    allowManyConnections()
    let addresses = try listen.map { text throws -> ServerAddress in
      guard let address = ServerAddress(listening: text) else { throw ValidationError("\(text) is no HOST:PORT.") }
      return address
    }
    var configuration = try serverConfiguration()
    configuration.laterActs = data.laterActs
    let directory = try ServerDirectory(data.path)
    let identity = try self.identity(in: directory)
    let log = try data.log()
    if let fault = try data.wordKeyFault(in: log) { logger().warning("\(fault)") }
    if let address = (data.address ?? listen.first).flatMap({ ServerAddress(listening: $0) }) {
      configuration.invitations = .init(address: address, publicKey: try identity.publicKeyPin())
    }
    let server = ConsiliumServer(
      configuration: configuration, storage: log, search: try SQLiteSearchIndex(directory: directory.path),
      identity: identity, logger: logger())
    let service = ServingService(server: server, addresses: addresses) { bound in
      let lines =
        bound.map { "listening on \($0)" } + [
          "certificate sha256 \(try identity.certificateFingerprint().hex)",
          "public key sha256 \(try identity.publicKeyPin().hex)",
        ]
      // Written straight through: whoever waits for the line must not wait for a buffer.
      try FileHandle.standardOutput.write(contentsOf: Data((lines.joined(separator: "\n") + "\n").utf8))
      consilium_notify_ready()
    }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [.init(service: service)], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger()))
    try await group.run()
    try log.close()
  }

  private func logger() -> Logger {
    var logger = Logger(label: "consiliumd") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = logLevel
    return logger
  }

  private func serverConfiguration() throws -> ServerConfiguration {
    guard let access = Access.all.first(where: { $0.name == access }) else {
      throw ValidationError("--access is one of: \(Access.all.map(\.name).joined(separator: ", ")).")
    }
    var configuration = ServerConfiguration(serverName: serverName, access: access, now: Moment.now)
    configuration.registration = try registration(access)
    configuration.formats = try StarterCollective.seedsFolder().map(FormatFiles.formats) ?? []
    if let motd {
      let text = try String(contentsOfFile: motd, encoding: .utf8)
      configuration.messageOfTheDay = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if configuration.messageOfTheDay.last == "" { configuration.messageOfTheDay.removeLast() }
    }
    if let notifyCommand {
      guard FileManager.default.isExecutableFile(atPath: notifyCommand) else {
        throw ValidationError("--notify-command \(notifyCommand) is no program that can be run.")
      }
      configuration.reminders = ReminderCommand(path: notifyCommand)
    }
    if let passwordFile {
      let text = try String(contentsOfFile: passwordFile, encoding: .utf8)
      configuration.guestPassword = text.split(separator: "\n").first.map { Array($0.utf8) } ?? []
    }
    let limits = multilineLimits.split(separator: ",").compactMap { Int($0) }
    guard limits.count == 2, limits.allSatisfy({ $0 > 0 }) else {
      throw ValidationError("--multiline-limits takes two numbers, such as 65536,400.")
    }
    configuration.limits.batches.multilineBytes = limits[0]
    configuration.limits.batches.multilineLines = limits[1]
    return configuration
  }

  private func registration(_ access: Access) throws -> ServerConfiguration.Registration {
    switch register {
    case "invited":
      guard !registerBeforeConnect else {
        throw ValidationError("--register-before-connect goes with --register open; an invitation is always taken.")
      }
      return .byInvitation
    case "open":
      guard !access.requiresAccount else { throw ValidationError("--register open goes with --access open.") }
      return registerBeforeConnect ? .openBeforeConnect : .open
    default: throw ValidationError("--register is one of: invited, open.")
    }
  }

  private func identity(in directory: ServerDirectory) throws -> TLSIdentity {
    switch (certificate, privateKey) {
    case (nil, nil): return try directory.identity(serverName: serverName)
    case (let certificate?, let key?):
      let pem = (
        try String(contentsOfFile: certificate, encoding: .utf8), try String(contentsOfFile: key, encoding: .utf8)
      )
      guard try CertificateInspection.isKeyPair(pemCertificate: pem.0, pemPrivateKey: pem.1) else {
        throw ValidationError("\(key) is not the key of \(certificate).")
      }
      return TLSIdentity(pemCertificate: pem.0, pemPrivateKey: pem.1)
    default: throw ValidationError("--certificate and --private-key go together.")
    }
  }

  /// Refused text may be in memory when a process dies; it must not land in a core file (promise P3).
  private func forbidCoreDumps() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
    // Where cores go to a program instead of a file, the limit above is not looked at.
    _ = consilium_forbid_dumps()
  }
}

extension Serve {
  /// Each connection is an open file; the usual limit of 1,024 is a stranger's to use up.
  private func allowManyConnections() {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}

/// The server under the process's signals: it stops when the group says so.
struct ServingService: Service {
  let server: ConsiliumServer
  let addresses: [ServerAddress]
  let announce: @Sendable ([ServerAddress]) throws -> Void

  func run() async throws {
    try announce(try await server.start(listening: addresses))
    try? await gracefulShutdown()
    await server.stop()
  }
}
