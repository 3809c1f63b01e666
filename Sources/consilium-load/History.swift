import ArgumentParser
import ConsiliumProtocol
import Foundation
import NIOCore
import NIOPosix

struct History: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Members page back and forth through a channel's history: pages a second and what a page costs.")

  @OptionGroup var server: ServerOptions
  @Option(help: "Connections that read at once.") var readers = 4
  @Option(help: "Messages that are said first.") var messages = 10_000
  @Option(help: "Messages of a page.") var page = 100
  @Option(help: "How long they read.") var seconds = 5.0
  @Option(help: "Bytes of a message's text.") var payload = 128

  func run() async throws {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let identities = try server.identities(readers)
    let team = try await Team.gather(
      identities, at: server.server, capabilities: server.capabilitySet, on: loop)
    let channel = "#\(identities[0].name)-pages"
    try await team.join(channel)
    try await fill(channel, from: team.connections[0])
    let before = try server.usage()
    let clock = ContinuousClock()
    let start = clock.now
    let end = start + .seconds(seconds)
    var pages = 0
    var latency = LatencyHistogram()
    try await withThrowingTaskGroup(of: LatencyHistogram.self) { group in
      for connection in team.connections {
        let reader = PageReader(connection, channel: channel, pageSize: page)
        group.addTask { try await reader.read(until: end) }
      }
      for try await durations in group {
        pages += durations.count
        latency.add(durations)
      }
    }
    let elapsed = (clock.now - start).inSeconds
    let after = try server.usage()
    await team.close()
    try printReport(
      HistoryReport(
        readers: readers, messages: messages, page: page, pages: pages,
        pagesPerSecond: (Double(pages) / elapsed).rounded3,
        pageMs: latency.summary,
        serverCpuMillisecondsPerPage: before.flatMap { one in
          after.map { (($0.cpuSeconds - one.cpuSeconds) * 1e3 / Double(max(pages, 1))).rounded3 }
        }))
  }

  private func fill(_ channel: String, from connection: LoadConnection) async throws {
    let batch = 500
    for first in stride(from: 0, to: messages, by: batch) {
      let lines = (first..<min(first + batch, messages)).map {
        "PRIVMSG \(channel) :\(Stamp(sender: 0, number: $0).text(byteCount: payload))"
      }
      _ = try await connection.request(lines + ["PING :filled-\(first)"]) {
        $0.command == "PONG" && $0.parameters.last == "filled-\(first)"
      }
    }
  }
}

/// Pages back from the newest message to the oldest, again and again. Confined to the loop of its connection.
private final class PageReader: @unchecked Sendable {
  private let connection: LoadConnection
  private let channel: String
  private let pageSize: Int
  private let clock = ContinuousClock()
  private let finished: EventLoopPromise<LatencyHistogram>
  private var end: ContinuousClock.Instant
  private var asked: ContinuousClock.Instant
  private var durations = LatencyHistogram()
  private var shown = 0
  /// The id of the first message of the page, from which the next one goes back.
  private var oldest: String?

  init(_ connection: LoadConnection, channel: String, pageSize: Int) {
    self.connection = connection
    self.channel = channel
    self.pageSize = pageSize
    finished = connection.loop.makePromise(of: LatencyHistogram.self)
    end = clock.now
    asked = clock.now
  }

  /// - Returns: what the pages took.
  func read(until end: ContinuousClock.Instant) async throws -> LatencyHistogram {
    try await connection.loop.flatSubmit { [self] in
      self.end = end
      connection.onLine = { [self] in receive($0) }
      connection.onClose = { [self] in finished.fail(LoadError.closed) }
      ask()
      return finished.futureResult
    }.get()
  }

  private func ask() {
    let selector = oldest.map { "BEFORE \(channel) msgid=\($0)" } ?? "LATEST \(channel) *"
    asked = clock.now
    shown = 0
    connection.send("CHATHISTORY \(selector) \(pageSize)")
  }

  private func receive(_ line: ReceivedLine) {
    if line.isCommand("PRIVMSG") {
      if shown == 0 { oldest = line.parsed?.tags[TagKey.msgid] }
      shown += 1
    } else if line.isCommand("FAIL") {
      finished.fail(LoadError.refused(line.parsed?.text ?? ""))
    } else if line.isCommand("BATCH"), line.parsed?[0]?.hasPrefix("-") == true {
      durations.record((clock.now - asked).nanoseconds)
      if shown < pageSize { oldest = nil }
      if clock.now < end { ask() } else { finish() }
    }
  }

  private func finish() {
    connection.onLine = nil
    connection.onClose = nil
    finished.succeed(durations)
  }
}

struct HistoryReport: Encodable {
  let run = "history"
  let readers: Int
  let messages: Int
  let page: Int
  let pages: Int
  let pagesPerSecond: Double
  let pageMs: LatencySummary
  let serverCpuMillisecondsPerPage: Double?
}
