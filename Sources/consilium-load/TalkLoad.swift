import ConsiliumProtocol
import Foundation
import NIOCore

/// Senders that talk, each with a window of messages that are not acknowledged yet, and everybody who hears them.
///
/// Confined to its event loop, as its connections are.
final class TalkLoad: @unchecked Sendable {
  enum Places: Sendable {
    /// All are in one channel, and every message goes to everybody.
    case shared(String)
    /// Each has a channel of her own, so that nothing but acknowledging is done.
    case apart([String])
  }

  struct Plan: Sendable {
    let senders: Int
    /// Messages of a sender that may wait for their acknowledgement.
    let window: Int
    let payloadBytes: Int
    let seconds: Double
    /// Messages a second of all senders together; as fast as the window lets them where it is nil.
    var rate: Double?
    /// Whether everybody marks each message as read.
    var marksRead = false
  }

  struct Outcome: Sendable {
    var acknowledged = 0
    var refused = 0
    var deliveries = 0
    var sendToAck = LatencyHistogram()
    var sendToDelivery = LatencyHistogram()
    var violations = DeliveryOrder.Violations()
    /// From the first message to the last acknowledgement.
    var ackSeconds = 0.0
    /// From the first message to the last delivery.
    var seconds = 0.0
  }

  private let connections: [LoadConnection]
  private let places: Places
  private let plan: Plan
  private let loop: any EventLoop
  /// Positions of connections that nobody waits for: they are asleep.
  private let asleep: Set<Int>
  private var orders: [DeliveryOrder]
  private var sentAt: [[NIODeadline]]
  private var inFlight: [Int]
  private var outcome = Outcome()
  private var isSending = false
  private var start = NIODeadline.now()
  private var lastAck = NIODeadline.now()
  private var lastDelivery = NIODeadline.now()
  private var finished: EventLoopPromise<Outcome>
  private var nextSender = 0

  init(_ team: Team, _ places: Places, _ plan: Plan, asleep: Set<Int> = [], on loop: any EventLoop) {
    connections = team.connections
    self.places = places
    self.plan = plan
    self.asleep = asleep
    self.loop = loop
    orders =
      switch places {
      case .shared: [DeliveryOrder(readers: team.connections.count, senders: plan.senders)]
      case .apart: Array(repeating: DeliveryOrder(readers: 1, senders: 1), count: team.connections.count)
      }
    sentAt = Array(repeating: [], count: plan.senders)
    inFlight = Array(repeating: 0, count: plan.senders)
    finished = loop.makePromise(of: Outcome.self)
  }

  /// Sends for as long as the plan says, and ends when everything sent was heard by everybody, or nothing has come for
  /// five seconds.
  func run() async throws -> Outcome {
    try await loop.flatSubmit { [self] in
      for (index, connection) in connections.enumerated() {
        connection.onLine = { [self] in receive($0, by: index) }
        connection.onClose = { [self] in finished.fail(LoadError.closed) }
      }
      isSending = true
      start = .now()
      if let rate = plan.rate { send(atRate: rate) } else { for sender in 0..<plan.senders { fill(sender) } }
      loop.scheduleTask(in: .nanoseconds(Int64(plan.seconds * 1e9))) { [self] in
        isSending = false
        finishOnceQuiet()
      }
      return finished.futureResult
    }.get()
  }

  /// What somebody who slept has not seen of what was sent, or has seen wrongly.
  func missed(by reader: Int) async throws -> DeliveryOrder.Violations {
    try await loop.submit { [self] in orders[0].violations(of: reader, confirmed: sentAt.map(\.count)) }.get()
  }

  // MARK: Sending

  private func fill(_ sender: Int) {
    while isSending, inFlight[sender] < plan.window { send(from: sender) }
  }

  private func send(from sender: Int) {
    let stamp = Stamp(sender: sender, number: sentAt[sender].count)
    inFlight[sender] += 1
    sentAt[sender].append(.now())
    let channel =
      switch places {
      case .shared(let name): name
      case .apart(let names): names[sender]
      }
    connections[sender].send("PRIVMSG \(channel) :\(stamp.text(byteCount: plan.payloadBytes))")
  }

  /// In turn, every millisecond as many as are due.
  private func send(atRate rate: Double) {
    loop.scheduleRepeatedTask(initialDelay: .zero, delay: .milliseconds(1)) { [self] task in
      guard isSending else { return task.cancel() }
      let due = Int(Double((NIODeadline.now() - start).nanoseconds) / 1e9 * rate)
      var sent = sentAt.reduce(0) { $0 + $1.count }
      while sent < due {
        send(from: nextSender)
        nextSender = (nextSender + 1) % plan.senders
        sent += 1
      }
    }
  }

  // MARK: Hearing

  private func receive(_ line: ReceivedLine, by reader: Int) {
    guard let stamp = line.stamp else {
      if reader < plan.senders, line.isCommand("FAIL") || line.isCommand("404") {
        outcome.refused += 1
        finished.fail(LoadError.refused(line.parsed?.text ?? ""))
      }
      return
    }
    let sender: Int
    switch places {
    case .shared:
      orders[0].record(stamp, by: reader)
      sender = stamp.sender
    case .apart:
      orders[reader].record(Stamp(sender: 0, number: stamp.number), by: 0)
      sender = reader
    }
    guard sentAt.indices.contains(sender), sentAt[sender].indices.contains(stamp.number) else { return }
    let now = connections[reader].readAt
    let nanoseconds = (now - sentAt[sender][stamp.number]).nanoseconds
    if reader == sender {
      outcome.acknowledged += 1
      outcome.sendToAck.record(nanoseconds)
      lastAck = now
      inFlight[sender] -= 1
      if plan.rate == nil { fill(sender) }
    } else if !asleep.contains(reader) {
      outcome.deliveries += 1
      outcome.sendToDelivery.record(nanoseconds)
      if plan.marksRead { markRead(by: reader) }
    }
    lastDelivery = now
  }

  private func markRead(by reader: Int) {
    guard case .shared(let channel) = places else { return }
    let now = ServerTime(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
    connections[reader].send("MARKREAD \(channel) timestamp=\(now)")
  }

  private var expectedDeliveries: Int {
    guard case .shared = places else { return 0 }
    return sentAt.reduce(0) { $0 + $1.count } * (connections.count - 1 - asleep.count)
  }

  private func finishOnceQuiet() {
    let sent = sentAt.reduce(0) { $0 + $1.count }
    let isComplete = outcome.acknowledged >= sent && outcome.deliveries >= expectedDeliveries
    guard isComplete || NIODeadline.now() - max(lastDelivery, start) > .seconds(5) else {
      loop.scheduleTask(in: .milliseconds(1)) { [self] in finishOnceQuiet() }
      return
    }
    outcome.ackSeconds = Double((lastAck - start).nanoseconds) / 1e9
    outcome.seconds = Double((lastDelivery - start).nanoseconds) / 1e9
    let confirmed = sentAt.map(\.count)
    for reader in connections.indices where !asleep.contains(reader) {
      let found =
        switch places {
        case .shared: orders[0].violations(of: reader, confirmed: confirmed)
        case .apart: orders[reader].violations(of: 0, confirmed: [confirmed[reader]])
        }
      outcome.violations = outcome.violations + found
    }
    for connection in connections { connection.onClose = nil }
    finished.succeed(outcome)
  }
}
