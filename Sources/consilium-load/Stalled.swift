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
  @Option(help: "How long each phase lasts.") var seconds = 5.0
  @Option(help: "Pairs of phases, one with all awake and one with a sleeper: a machine is not the same all the time.")
  var rounds = 3

  func run() async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let identities = try server.identities(members + 1)
    let others = try await Team.gather(
      Array(identities.prefix(members)), at: server.server, capabilities: server.capabilitySet, on: loop)
    let sleeper = try await LoadConnection.open(
      server.server, tls: LoadConnection.tlsContext(), on: loop, receiveBufferBytes: 8_192)
    try await sleeper.signIn(as: identities[members], capabilities: server.capabilitySet)
    let team = Team(connections: others.connections + [sleeper])
    let channel = "#\(identities[0].name)-sleep"
    try await team.join(channel)
    let plan = TalkLoad.Plan(
      senders: senders, window: .max, payloadBytes: payload, seconds: seconds, rate: rate)
    var awake = Phase()
    var asleep = Phase()
    var gap = DeliveryOrder.Violations()
    for _ in 0..<rounds {
      awake.add(try await TalkLoad(team, .shared(channel), plan, on: loop).run())
      let before = try server.usage()
      try await loop.submit { sleeper.setReading(false) }.get()
      let load = TalkLoad(team, .shared(channel), plan, asleep: [members], on: loop)
      asleep.add(try await load.run())
      asleep.grown = max(asleep.grown, (try server.usage()?.residentBytes ?? 0) - (before?.residentBytes ?? 0))
      asleep.missed += try await load.missed(by: members).lost
      try await loop.submit { sleeper.setReading(true) }.get()
      gap = gap + (try await gapOnReturn(of: members, in: load))
    }
    await team.close()
    let violations = awake.violations + asleep.violations
    try printReport(
      StalledReport(
        members: members, messages: asleep.messages, deliveryMsAllAwake: awake.latency.summary,
        deliveryMsBesideSleeper: asleep.latency.summary,
        p99Ratio: (asleep.latency.summary.p99 / awake.latency.summary.p99).rounded3, missedAsleep: asleep.missed,
        gapOnReturn: gap.total, violations: violations.total,
        serverGrewKib: server.serverPid == nil ? nil : asleep.grown / 1024))
    if !gap.isEmpty || !violations.isEmpty { throw ExitCode(1) }
  }

  /// What several phases of one sort gave, for those who are awake.
  private struct Phase {
    var messages = 0
    var missed = 0
    var latency = LatencyHistogram()
    var violations = DeliveryOrder.Violations()
    var grown = 0

    mutating func add(_ outcome: TalkLoad.Outcome) {
      messages += outcome.acknowledged
      latency.add(outcome.sendToDelivery)
      violations = violations + outcome.violations
    }
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
  let deliveryMsAllAwake: LatencySummary
  let deliveryMsBesideSleeper: LatencySummary
  let p99Ratio: Double
  /// Messages the sleeper had not got when the others had them all.
  let missedAsleep: Int
  /// Of those, how many it never got, or got twice or out of order, once it read again.
  let gapOnReturn: Int
  let violations: Int
  /// The most in one phase.
  let serverGrewKib: Int?
}
