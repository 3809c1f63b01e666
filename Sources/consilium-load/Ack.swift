import ArgumentParser
import Foundation
import NIOCore
import NIOPosix

/// How many messages a second are on disk and acknowledged, beside how often the disk makes 4 KiB durable.
struct Ack: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Senders in channels of their own: acknowledged messages a second beside the disk's own syncs a second.")

  @OptionGroup var server: ServerOptions
  @Option(help: "Connections that talk, each in a channel where nobody else is.") var senders = 1
  @Option(help: "Messages of a sender that may wait for their acknowledgement.") var window = 1
  @Option(help: "Bytes of a message's text.") var payload = 128
  @Option(help: "How long they talk.") var seconds = 5.0
  @Option(help: "A folder of the file system that holds the server's data.") var fsyncDir: String = "."

  func run() async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let identities = try server.identities(senders)
    let team = try await Team.gather(
      identities, at: server.server, capabilities: server.capabilitySet, on: loop)
    let channels = identities.indices.map { "#\(identities[$0].name)-apart-\($0)" }
    for (connection, channel) in zip(team.connections, channels) { try await connection.join(channel) }
    let plan = TalkLoad.Plan(senders: senders, window: window, payloadBytes: payload, seconds: seconds)
    let fsyncBefore = try FsyncRate.measure(in: fsyncDir, seconds: 1)
    let before = try server.usage()
    let outcome = try await TalkLoad(team, .apart(channels), plan, on: loop).run()
    let after = try server.usage()
    let fsyncAfter = try FsyncRate.measure(in: fsyncDir, seconds: 1)
    await team.close()
    let rate = Double(outcome.acknowledged) / outcome.ackSeconds
    let fsyncs = (fsyncBefore.perSecond + fsyncAfter.perSecond) / 2
    try printReport(
      AckReport(
        senders: senders, window: window, payloadBytes: payload, acknowledged: outcome.acknowledged,
        acknowledgedPerSecond: rate.rounded3, sendToAckMs: outcome.sendToAck.summary,
        fsyncsPerSecond: [fsyncBefore.perSecond.rounded3, fsyncAfter.perSecond.rounded3],
        fsyncMs: fsyncAfter.latency.summary, acknowledgedPerFsync: (rate / fsyncs).rounded3,
        serverCpuMicrosecondsPerMessage: before.flatMap { one in
          after.map { (($0.cpuSeconds - one.cpuSeconds) * 1e6 / Double(max(outcome.acknowledged, 1))).rounded3 }
        },
        violations: outcome.violations.lost + outcome.violations.doubled + outcome.violations.late))
    if !outcome.violations.isEmpty { throw ExitCode(1) }
  }
}

struct AckReport: Encodable {
  let run = "ack"
  let senders: Int
  let window: Int
  let payloadBytes: Int
  let acknowledged: Int
  let acknowledgedPerSecond: Double
  let sendToAckMs: LatencySummary
  /// Just before and just after.
  let fsyncsPerSecond: [Double]
  let fsyncMs: LatencySummary
  let acknowledgedPerFsync: Double
  let serverCpuMicrosecondsPerMessage: Double?
  let violations: Int
}
