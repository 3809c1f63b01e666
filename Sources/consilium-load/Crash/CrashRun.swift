import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// Promises P1 and P2 under fire: the server is killed at random moments while many talk, and started again; what it
/// acknowledged has to be there, once, in one order for everybody.
struct CrashRun: Sendable {
  struct Plan: Sendable {
    let program: String
    let rounds: Int
    let senders: Int
    let window: Int
    /// The server is killed within so many milliseconds of everybody's being signed in.
    let longestRound: Int
    /// In which an own folder is made, and removed unless something is wrong.
    let directory: String
  }

  struct Report: Encodable, Sendable {
    let run = "crash"
    let rounds: Int
    let senders: Int
    let window: Int
    let sent: Int
    let acknowledged: Int
    /// Sent again after a crash, since no acknowledgement had come.
    let repeated: Int
    let stored: Int
    let violations: CrashLedger.Violations
    let verify: String
    let isVerified: Bool
    /// Where to look, when something is wrong.
    let data: String?

    var isSound: Bool { violations.isEmpty && isVerified }
  }

  private let plan: Plan
  private let loop: any EventLoop
  private let tls: NIOSSLContext
  private let data: String
  private let senders: [CrashSender]
  private let devices: [ReadingDevice]
  private let book: Book

  /// The ledger, confined to the loop.
  private final class Book: @unchecked Sendable { var ledger = CrashLedger() }

  private static let channel = "#crash"
  private static let readers = 2
  private static let devicesOfReader = 2

  init(_ plan: Plan, on loop: any EventLoop) throws {
    self.plan = plan
    self.loop = loop
    tls = try LoadConnection.tlsContext()
    data = plan.directory + "/consilium-crash-\(UUID().uuidString)"
    let book = Book()
    self.book = book
    // The accounts live as long as this folder, so their password is no secret; it is still never an argument.
    let password = UUID().uuidString
    senders = (0..<plan.senders).map { index in
      CrashSender(
        Identity(name: "sender-\(index)", password: password), sender: index, channel: Self.channel,
        window: plan.window, acknowledged: { book.ledger.acknowledge($0, as: $1) })
    }
    devices = (0..<Self.readers).flatMap { reader in
      (0..<Self.devicesOfReader).map { _ in
        ReadingDevice(Identity(name: "reader-\(reader)", password: password), channel: Self.channel)
      }
    }
  }

  func run() async throws -> Report {
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    try await makeAccounts()
    for _ in 0..<plan.rounds { try await round() }
    let report = try await settle()
    if report.isSound { try FileManager.default.removeItem(atPath: data) }
    return report
  }

  private func round() async throws {
    let server = try await ServerProcess.serve(plan.program, data: data)
    do {
      let connections = try await talk(to: server)
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...plan.longestRound)))
      await server.crash()
      for connection in connections { await connection.ended() }
    } catch {
      await server.crash()
      throw error
    }
    if let refusal = try await loop.submit({ senders.lazy.compactMap(\.refusal).first }).get() {
      throw LoadError.refused(refusal)
    }
  }

  private func makeAccounts() async throws {
    for identity in Set((senders.map(\.identity) + devices.map(\.identity)).map(\.name)).sorted() {
      guard let password = senders.first?.identity.password else { continue }
      let (code, _) = try await ServerProcess.run(
        plan.program, ["account", "add", identity, "--data", data, "--password-stdin"], input: password + "\n")
      guard code == 0 else { throw LoadError.process("The account \(identity) could not be made.") }
    }
  }

  /// Readers listen first, so that they hear everything from its beginning; then the senders begin.
  /// - Returns: everybody's connections.
  private func talk(to server: ServerProcess) async throws -> [LoadConnection] {
    try await withThrowingTaskGroup(of: LoadConnection.self) { group in
      var connections: [LoadConnection] = []
      for device in devices {
        group.addTask {
          let connection = try await enter(server, as: device.identity)
          try await device.follow(on: connection)
          return connection
        }
      }
      for try await connection in group { connections.append(connection) }
      for sender in senders {
        group.addTask {
          let connection = try await enter(server, as: sender.identity)
          try await loop.submit { sender.start(on: connection) }.get()
          return connection
        }
      }
      for try await connection in group { connections.append(connection) }
      return connections
    }
  }

  private func enter(_ server: ServerProcess, as identity: Identity) async throws -> LoadConnection {
    let connection = try await LoadConnection.open(server.address, tls: tls, on: loop)
    try await connection.signIn(as: identity)
    try await connection.join(Self.channel)
    return connection
  }

  /// The last start: everything that waits is acknowledged; then the devices hold what they heard and fetched through all
  /// rounds against a fresh reading of the whole history.
  private func settle() async throws -> Report {
    let server = try await ServerProcess.serve(plan.program, data: data)
    do {
      let connections = try await talk(to: server)
      for sender in senders {
        try await loop.flatSubmit { () -> EventLoopFuture<Void> in
          sender.rest()
          return sender.settled() ?? loop.makeFailedFuture(LoadError.closed)
        }.get()
      }
      var histories: [[CrashLedger.Entry]] = []
      for device in devices {
        let fresh = ReadingDevice(device.identity, channel: Self.channel)
        try await fresh.follow(on: enter(server, as: device.identity))
        histories.append(try await loop.submit { fresh.seen }.get())
      }
      // A PONG follows everything that was published before it.
      for connection in connections { _ = try await connection.request(["PING :all"]) { $0.command == "PONG" } }
      histories += try await loop.submit { devices.map(\.seen) }.get()
      await server.stop()
      return try await report(histories)
    } catch {
      await server.crash()
      throw error
    }
  }

  private func report(_ histories: [[CrashLedger.Entry]]) async throws -> Report {
    let (code, verdict) = try await ServerProcess.run(plan.program, ["verify", "--data", data])
    return try await loop.submit {
      let sent = senders.map(\.sent)
      let violations = book.ledger.violations(histories: histories, sent: sent)
      return Report(
        rounds: plan.rounds, senders: plan.senders, window: plan.window, sent: sent.reduce(0, +),
        acknowledged: book.ledger.acknowledged.count, repeated: senders.reduce(0) { $0 + $1.repeated },
        stored: histories[0].count, violations: violations, verify: verdict, isVerified: code == 0,
        data: violations.isEmpty && code == 0 ? nil : data)
    }.get()
  }
}
