import ArgumentParser
import NIOCore
import NIOPosix

struct Stalled: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "One member stops reading while others talk: their latency with and without, memory, and no gap on return.")

  @OptionGroup var server: ServerOptions
  @Option(help: "Connections in the channel.") var members = 100
  @Option(help: "How many of them talk.") var senders = 4
  @Option(help: "Messages a second of all senders together.") var rate = 1_500.0
  @Option(help: "Bytes of a message's text.") var payload = 400
  @Option(help: "How long each of the two phases lasts.") var seconds = 10.0

  func run() async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let identities = try server.identities(members + 1)
    let team = try await Team.gather(
      Array(identities.prefix(members)), at: server.server, capabilities: server.capabilitySet, on: loop)
    let channel = "#\(identities[0].name)-sleep"
    try await team.join(channel)
    let plan = TalkLoad.Plan(
      senders: senders, window: .max, payloadBytes: payload, seconds: seconds, rate: rate)
    let awake = try await TalkLoad(team, .shared(channel), plan, on: loop).run()

    let sleeper = try await LoadConnection.open(
      server.server, tls: LoadConnection.tlsContext(), on: loop, receiveBufferBytes: 8_192)
    try await sleeper.signIn(as: identities[members], capabilities: server.capabilitySet)
    try await sleeper.join(channel)
    try await loop.submit { sleeper.setReading(false) }.get()
    let before = try server.usage()
    let load = TalkLoad(
      Team(connections: team.connections + [sleeper]), .shared(channel), plan, asleep: [members], on: loop)
    let beside = try await load.run()
    let after = try server.usage()

    let missedAsleep = try await load.missed(by: members).lost
    try await loop.submit { sleeper.setReading(true) }.get()
    let gap = try await gapOnReturn(of: members, in: load)
    await sleeper.close()
    await team.close()
    try printReport(
      StalledReport(
        members: members, messages: beside.acknowledged, deliveryMsWithout: awake.sendToDelivery.summary,
        deliveryMsBesideOne: beside.sendToDelivery.summary,
        p99Ratio: (beside.sendToDelivery.summary.p99 / awake.sendToDelivery.summary.p99).rounded3,
        missedAsleep: missedAsleep, gapOnReturn: gap.total,
        violations: (awake.violations + beside.violations).total,
        serverGrewKib: before.flatMap { one in after.map { ($0.residentBytes - one.residentBytes) / 1024 } }))
    if !gap.isEmpty || !(awake.violations + beside.violations).isEmpty { throw ExitCode(1) }
  }

  /// Waits until the one who slept has everything, or gets nothing more.
  private func gapOnReturn(of sleeper: Int, in load: TalkLoad) async throws -> DeliveryOrder.Violations {
    var last = try await load.missed(by: sleeper)
    var quiet = 0
    while last.lost > 0, quiet < 50 {
      try await Task.sleep(for: .milliseconds(100))
      let now = try await load.missed(by: sleeper)
      quiet = now == last ? quiet + 1 : 0
      last = now
    }
    return last
  }
}

struct StalledReport: Encodable {
  let run = "stalled"
  let members: Int
  let messages: Int
  let deliveryMsWithout: LatencySummary
  let deliveryMsBesideOne: LatencySummary
  let p99Ratio: Double
  /// Messages the sleeper had not got when the others had them all.
  let missedAsleep: Int
  /// Of those, how many it never got, or got twice or out of order, once it read again.
  let gapOnReturn: Int
  let violations: Int
  let serverGrewKib: Int?
}
