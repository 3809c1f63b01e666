import Collective
import ConsiliumClient
import ConsiliumProtocol
import ConsiliumServer
import EventLog
import Foundation
import Logging
import SQLiteLog
import SystemCrypto

/// A whole server inside the client's process, on loopback, for trying out. The same code as `consiliumd`.
struct EmbeddedServer {
  let folder: String
  let address: ServerAddress
  let publicKey: SHA256Digest
  private let server: ConsiliumServer
  private let log: SQLiteLog

  /// Serves what is in the folder; `found` fills a log that is still empty.
  static func start(
    in folder: String, founding found: (SQLiteLog) throws -> Void = { _ in }
  ) async throws -> EmbeddedServer {
    let directory = try ServerDirectory(folder)
    let log = try SQLiteLog(directory: folder)
    if try log.head().seq == 0 { try found(log) }
    var configuration = ServerConfiguration(now: Moment.now)
    configuration.formats = try StarterCollective.seedsFolder().map(FormatFiles.formats) ?? []
    let identity = try directory.identity(serverName: configuration.serverName)
    var logger = Logger(label: "consilium-demo")
    logger.logLevel = .critical
    let server = ConsiliumServer(
      configuration: configuration, storage: log, search: try SQLiteSearchIndex(directory: folder),
      identity: identity, logger: logger)
    let bound = try await server.start(listening: [ServerAddress(host: "127.0.0.1", port: 0)])
    return EmbeddedServer(
      folder: folder, address: ServerAddress(host: "127.0.0.1", port: bound.first?.port ?? 0),
      publicKey: try identity.publicKeyPin(), server: server, log: log)
  }

  func stop() async throws {
    await server.stop()
    try log.close()
  }

  /// Whether the record is complete and unaltered.
  func isRecordIntact() throws -> Bool {
    if case .ok = try LogVerification.verify(log) { true } else { false }
  }

  func entrance(as member: DemoCollective.Member) -> Entrance {
    Entrance(
      destination: Destination(server: address, account: member.name, identity: .pinned(publicKey)),
      credentials: .password(account: member.name, password: member.passphrase))
  }
}
