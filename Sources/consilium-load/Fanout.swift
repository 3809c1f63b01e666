import ArgumentParser
import NIOCore
import NIOPosix

/// Everybody hears everybody who talks: what a delivery costs, how long it takes, and whether any is missing.
struct Fanout: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Some members of one channel talk, all hear: deliveries a second, their cost, latency, loss and order.")

  @OptionGroup var server: ServerOptions
  @Option(help: "Connections in the channel.") var members = 100
  @Option(help: "How many of them talk.") var senders = 4
  @Option(help: "Messages of a sender that may wait for their acknowledgement.") var window = 16
  @Option(help: "Bytes of a message's text.") var payload = 128
  @Option(help: "How long they talk.") var seconds = 5.0
  @Option(help: "Messages a second of all senders together, instead of as many as the window allows.") var rate: Double?
  @Flag(help: "Everybody marks each message as read when it arrives. Markers are kept for accounts, not for guests.")
  var markers = false
  @Option(help: "The channel, made if it is not there.") var channel = "#load"

  func validate() throws {
    guard senders >= 1, members >= senders, window >= 1 else {
      throw ValidationError("At least one sender, a window of one, and as many members as senders.")
    }
  }

  func run() async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let team = try await Team.gather(
      try server.identities(members), at: server.server,
      capabilities: server.capabilitySet.union(markers ? ["draft/read-marker"] : []), on: loop)
    try await team.join(channel)
    let plan = TalkLoad.Plan(
      senders: senders, window: window, payloadBytes: payload, seconds: seconds, rate: rate, marksRead: markers)
    let before = try server.usage()
    let outcome = try await TalkLoad(team, .shared(channel), plan, on: loop).run()
    let after = try server.usage()
    let report = FanoutReport(
      self, outcome, cpuSeconds: before.flatMap { one in after.map { $0.cpuSeconds - one.cpuSeconds } })
    await team.close()
    try printReport(report)
    if !outcome.violations.isEmpty { throw ExitCode(1) }
  }
}

struct FanoutReport: Encodable {
  let run = "fanout"
  let members: Int
  let senders: Int
  let window: Int
  let payloadBytes: Int
  let markers: Bool
  let acknowledged: Int
  let acknowledgedPerSecond: Double
  let deliveries: Int
  let deliveriesPerSecond: Double
  let sendToAckMs: LatencySummary
  let sendToDeliveryMs: LatencySummary
  let lost: Int
  let doubled: Int
  let late: Int
  let diverged: Int
  let serverCpuMicrosecondsPerDelivery: Double?
  let serverCpuMicrosecondsPerMessage: Double?
  let serverCpuCores: Double?

  init(_ command: Fanout, _ outcome: TalkLoad.Outcome, cpuSeconds: Double?) {
    members = command.members
    senders = command.senders
    window = command.window
    payloadBytes = command.payload
    markers = command.markers
    acknowledged = outcome.acknowledged
    acknowledgedPerSecond = (Double(outcome.acknowledged) / outcome.ackSeconds).rounded3
    deliveries = outcome.deliveries
    deliveriesPerSecond = (Double(outcome.deliveries) / outcome.seconds).rounded3
    sendToAckMs = outcome.sendToAck.summary
    sendToDeliveryMs = outcome.sendToDelivery.summary
    lost = outcome.violations.lost
    doubled = outcome.violations.doubled
    late = outcome.violations.late
    diverged = outcome.violations.diverged
    serverCpuMicrosecondsPerDelivery = cpuSeconds.map { ($0 * 1e6 / Double(max(outcome.deliveries, 1))).rounded3 }
    serverCpuMicrosecondsPerMessage = cpuSeconds.map { ($0 * 1e6 / Double(max(outcome.acknowledged, 1))).rounded3 }
    serverCpuCores = cpuSeconds.map { ($0 / outcome.seconds).rounded3 }
  }
}
