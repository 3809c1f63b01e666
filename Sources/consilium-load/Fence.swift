import ArgumentParser
import ConsiliumProtocol
import NIOCore
import NIOPosix

struct Fence: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Pipelined JOIN, PRIVMSG and PING under load: the PONG has to follow what the lines before it did.",
    discussion: """
      Each time a connection sends JOIN, PRIVMSG, PING, PART, PING in one piece. Between its JOIN and the first PONG it \
      must have seen the join and its message; before the second, its part. Others talk in a channel it is in.
      """)

  @OptionGroup var server: ServerOptions
  @Option(help: "How often, in all.") var times = 10_000
  @Option(help: "Connections that do it at once.") var connections = 4
  @Option(help: "Connections that talk meanwhile, each with a window of 8.") var senders = 4

  func run() async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let identities = try server.identities(connections + senders)
    let team = try await Team.gather(
      identities, at: server.server, capabilities: server.capabilitySet, on: loop)
    let noise = "#\(identities[0].name)-noise"
    try await team.join(noise)
    let speakers = team.connections.suffix(senders).enumerated().map { index, connection in
      Chatter(connection, sender: index, channel: noise)
    }
    for speaker in speakers { try await loop.submit { speaker.start() }.get() }
    var passed = 0
    var broken: [String] = []
    try await withThrowingTaskGroup(of: (Int, [String]).self) { group in
      for (index, connection) in team.connections.prefix(connections).enumerated() {
        let share = times / connections + (index < times % connections ? 1 : 0)
        let channel = "#\(identities[index].name)-fence"
        group.addTask { try await pass(share, on: connection, channel: channel) }
      }
      for try await (whole, faults) in group {
        passed += whole
        broken += faults
      }
    }
    let said = try await loop.submit { speakers.reduce(0) { $0 + $1.heard } }.get()
    await team.close()
    try printReport(
      FenceReport(times: times, passed: passed, broken: broken.count, example: broken.first, noiseMessages: said))
    if !broken.isEmpty { throw ExitCode(1) }
  }

  private func pass(
    _ times: Int, on connection: LoadConnection, channel: String
  ) async throws -> (Int, [String]) {
    var passed = 0
    var broken: [String] = []
    for number in 0..<times {
      let text = Stamp(sender: 0, number: number).text(byteCount: 32)
      let lines = try await connection.request([
        "JOIN \(channel)", "PRIVMSG \(channel) :\(text)", "PING :in-\(number)", "PART \(channel)",
        "PING :out-\(number)",
      ]) { $0.command == "PONG" && $0.parameters.last == "out-\(number)" }
      if let fault = FenceOrder.fault(in: lines, channel: channel, text: text, number: number) {
        broken.append(fault)
      } else {
        passed += 1
      }
    }
    return (passed, broken)
  }
}

/// The order in which one connection has to be answered.
enum FenceOrder {
  /// What is wrong with the lines that came back, or nil.
  static func fault(in lines: [Line], channel: String, text: String, number: Int) -> String? {
    func place(_ isIt: (Line) -> Bool) -> Int? { lines.firstIndex(where: isIt) }
    guard let joined = place({ $0.command == "JOIN" && $0[0] == channel }) else { return "no JOIN" }
    guard let said = place({ $0.command == "PRIVMSG" && $0[1] == text }) else { return "no echo" }
    guard let first = place({ $0.command == "PONG" && $0.parameters.last == "in-\(number)" }) else { return "no PONG" }
    guard let parted = place({ $0.command == "PART" && $0[0] == channel }) else { return "no PART" }
    if joined > said { return "echo before JOIN" }
    if said > first { return "PONG before the echo" }
    if first > parted { return "PART before the PONG of what came before it" }
    return nil
  }
}

/// Keeps a window of messages going for as long as it is connected. Confined to the connection's loop.
private final class Chatter: @unchecked Sendable {
  private static let window = 8

  private let connection: LoadConnection
  private let sender: Int
  private let channel: String
  private var sent = 0
  private(set) var heard = 0

  init(_ connection: LoadConnection, sender: Int, channel: String) {
    self.connection = connection
    self.sender = sender
    self.channel = channel
  }

  func start() {
    connection.onLine = { [self] line in
      guard line.stamp?.sender == sender else { return }
      heard += 1
      say()
    }
    for _ in 0..<Self.window { say() }
  }

  private func say() {
    connection.send("PRIVMSG \(channel) :\(Stamp(sender: sender, number: sent).text(byteCount: 64))")
    sent += 1
  }
}

struct FenceReport: Encodable {
  let run = "fence"
  let times: Int
  let passed: Int
  let broken: Int
  let example: String?
  let noiseMessages: Int
}
