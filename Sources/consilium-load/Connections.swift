import ArgumentParser
import NIOCore
import NIOPosix

struct Connect: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Connections come one after the other, each with a handshake of its own: CPU and time to be registered.")

  @OptionGroup var server: ServerOptions
  @Option(help: "How many.") var connections = 200

  func run() async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let tls = try LoadConnection.tlsContext()
    let clock = ContinuousClock()
    var latency = LatencyHistogram()
    var open: [LoadConnection] = []
    let before = try server.usage()
    for identity in try server.identities(connections) {
      let start = clock.now
      let connection = try await LoadConnection.open(server.server, tls: tls, on: loop)
      try await connection.signIn(as: identity, capabilities: server.capabilitySet)
      latency.record((clock.now - start).nanoseconds)
      open.append(connection)
    }
    let after = try server.usage()
    await Team(connections: open).close()
    try printReport(
      ConnectReport(
        connections: connections, connectMs: latency.summary,
        serverCpuMillisecondsPerConnection: before.flatMap { one in
          after.map { (($0.cpuSeconds - one.cpuSeconds) * 1e3 / Double(max(connections, 1))).rounded3 }
        }))
  }
}

struct ConnectReport: Encodable {
  let run = "connect"
  let connections: Int
  let connectMs: LatencySummary
  let serverCpuMillisecondsPerConnection: Double?
}

struct Idle: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Connections that are registered and do nothing: resident memory of the server for each.")

  @OptionGroup var server: ServerOptions
  @Option(help: "How many.") var connections = 1_000
  @Option(help: "How many connect and stay before the first look, so that what a server makes once is not counted.")
  var first = 50

  func validate() throws {
    guard server.serverPid != nil else { throw ValidationError("Memory is read from --server-pid.") }
  }

  func run() async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let identities = try server.identities(first + connections)
    let early = try await gather(identities.prefix(first), on: loop)
    let before = try await settledUsage()
    let team = try await gather(identities.dropFirst(first), on: loop)
    let after = try await settledUsage()
    let grown = Double((after?.residentBytes ?? 0) - (before?.residentBytes ?? 0))
    await team.close()
    await early.close()
    try printReport(
      IdleReport(
        connections: connections, residentMib: (Double(after?.residentBytes ?? 0) / 1_048_576).rounded3,
        kibPerConnection: (grown / 1024 / Double(max(connections, 1))).rounded3))
  }

  private func gather(_ identities: ArraySlice<Identity>, on loop: any EventLoop) async throws -> Team {
    try await Team.gather(
      Array(identities), at: server.server, capabilities: server.capabilitySet, on: loop)
  }

  /// Once what signing in left behind is given back.
  private func settledUsage() async throws -> ProcessUsage? {
    try await Task.sleep(for: .seconds(2))
    return try server.usage()
  }
}

struct IdleReport: Encodable {
  let run = "idle"
  let connections: Int
  let residentMib: Double
  let kibPerConnection: Double
}
