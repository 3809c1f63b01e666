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
    try await withThrowingTaskGroup(of: [Int64].self) { group in
      for connection in team.connections {
        group.addTask { try await read(channel, on: connection, until: end) }
      }
      for try await durations in group {
        pages += durations.count
        for nanoseconds in durations { latency.record(nanoseconds) }
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

  /// Pages back from the newest message to the oldest, again and again.
  /// - Returns: what each page took, in nanoseconds.
  private func read(
    _ channel: String, on connection: LoadConnection, until end: ContinuousClock.Instant
  ) async throws -> [Int64] {
    let clock = ContinuousClock()
    var durations: [Int64] = []
    var oldest: String?
    while clock.now < end {
      let asked = clock.now
      let selector = oldest.map { "BEFORE \(channel) msgid=\($0)" } ?? "LATEST \(channel) *"
      let answer = try await connection.request(["CHATHISTORY \(selector) \(page)"]) {
        ($0.command == "BATCH" && $0[0]?.hasPrefix("-") == true) || $0.command == "FAIL"
      }
      if let last = answer.last, last.command == "FAIL" { throw LoadError.refused(last.description) }
      durations.append((clock.now - asked).nanoseconds)
      let shown = answer.filter { $0.command == "PRIVMSG" }
      oldest = shown.count < page ? nil : shown.first?.tags[TagKey.msgid]
    }
    return durations
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
