import ArgumentParser
import ConsiliumProtocol
import Foundation
import NIOCore
import NIOPosix
import NIOSSL

extension ServerAddress: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// The server that a run puts under load, and who signs in to it.
struct ServerOptions: ParsableArguments {
  @Option(help: "The server.") var server: ServerAddress = ServerAddress(host: "127.0.0.1", port: 6697)

  @Option(help: "Accounts instead of guests: a name and its password on each line, apart by a space.")
  var saslFile: String?

  @Option(help: "The server's process on this machine, whose CPU time and memory are to be read.")
  var serverPid: Int32?

  @Option(help: "Capabilities to ask for where the server has them, apart by commas.")
  var capabilities: String = LoadConnection.usualCapabilities.sorted().joined(separator: ",")

  /// So many identities: the accounts of the file in turn, or guests whose names no other run has.
  func identities(_ count: Int) throws -> [Identity] {
    guard let saslFile else {
      let run = String((0..<5).map { _ in "abcdefghijklmnopqrstuvwxyz".randomElement() ?? "x" })
      return (0..<count).map { Identity(name: "\(run)-\($0)", password: nil) }
    }
    let accounts = try String(contentsOfFile: saslFile, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard parts.count == 2 else { throw ValidationError("A line of the SASL file is no name and password.") }
      return Identity(name: String(parts[0]), password: String(parts[1]))
    }
    guard !accounts.isEmpty else { throw ValidationError("The SASL file is empty.") }
    return (0..<count).map { accounts[$0 % accounts.count] }
  }

  var capabilitySet: Set<String> { Set(capabilities.split(separator: ",").map(String.init)) }

  func usage() throws -> ProcessUsage? {
    guard let serverPid else { return nil }
    guard let usage = ProcessUsage(pid: serverPid) else { throw ValidationError("There is no process \(serverPid).") }
    return usage
  }
}

/// Connections that are signed in, in the order of their identities.
struct Team: Sendable {
  let connections: [LoadConnection]

  /// How many connect at once: enough to be quick, not so many that a server's queue of sign-ins is what is measured.
  private static let atOnce = 16

  static func gather(
    _ identities: [Identity], at address: ServerAddress, capabilities: Set<String>, on loop: any EventLoop
  ) async throws -> Team {
    let tls = try LoadConnection.tlsContext()
    var connections: [LoadConnection?] = Array(repeating: nil, count: identities.count)
    try await withThrowingTaskGroup(of: (Int, LoadConnection).self) { group in
      for (index, identity) in identities.enumerated() {
        if index >= atOnce, let (done, connection) = try await group.next() { connections[done] = connection }
        group.addTask {
          let connection = try await LoadConnection.open(address, tls: tls, on: loop)
          try await connection.signIn(as: identity, capabilities: capabilities)
          return (index, connection)
        }
      }
      for try await (done, connection) in group { connections[done] = connection }
    }
    return Team(connections: connections.compactMap { $0 })
  }

  /// All join one channel, one after the other: the first makes it.
  func join(_ channel: String) async throws { for connection in connections { try await connection.join(channel) } }

  func close() async { for connection in connections { await connection.close() } }
}
