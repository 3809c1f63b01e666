import Collective
import ConsiliumProtocol
import ConsiliumServer
import EventLog
import Foundation
import Testing

/// Promise P6: who does not read costs bounded memory, slows nobody, and misses nothing.
///
/// The messages are appended as the host's tools do it: no client waits for them to be accepted.
@Suite(.serialized) struct BackPressureTests {
  /// Small, so that what a stalled client does not take stays with the server.
  private static let receiveBuffer = 16 * 1_024
  private static let words = String(repeating: "pacing and pausing ", count: 20)

  @Test("readers that stop for 20,000 messages delay nobody, cost little, and have no gap once they read again")
  func stalledReadersHaveNoGap() async throws {
    let (count, stalledCount) = (20_000, 12)
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren", "moss", "heron"]])
    try await server.start()
    let reader = try await server.client("moss")
    var stalled: [LineClient] = []
    for _ in 0..<stalledCount {
      let client = try await server.client("heron", receiveBuffer: Self.receiveBuffer)
      try await client.stopReading()
      stalled.append(client)
    }
    let before = try Self.residentBytes()
    async let appended: Void = Self.append(count, to: server)
    let order = try await Self.ids(reader, count: count)
    try await appended
    let grown = try Self.residentBytes() - before
    #expect(Set(order).count == count, "who reads has everything while the others stall")
    #expect(grown < count * Self.words.utf8.count * stalledCount / 2, "\(grown) bytes; half of what they do not take")

    for client in stalled.dropFirst(2) { await client.close() }
    for client in stalled.prefix(2) {
      try await client.readAgain()
      let late = try await Self.ids(client, count: count)
      #expect(Self.firstDifference(late, order) == nil, "no gap, nothing twice, the same order")
    }
    try await server.stop()
  }

  @Test("who is too far behind is closed, with no gap up to there, and finds the rest in history")
  func tooFarBehindIsClosed() async throws {
    let (count, part) = (12_000, 1_000)
    var limits = Limits()
    limits.eventsBehind = 3_000
    let server = try ServerUnderTest(limits: limits)
    try await server.found(["#commons": ["wren", "moss", "heron"]])
    try await server.start()
    let reader = try await server.client("moss")
    let stalled = try await server.client("heron", receiveBuffer: Self.receiveBuffer)
    try await stalled.stopReading()
    var order: [String] = []
    for _ in 0..<(count / part) {
      try await Self.append(part, to: server)
      order += try await Self.ids(reader, count: part)
    }
    try await stalled.readAgain()

    var received: [String] = []
    var last: Line?
    while let line = try await stalled.next() {
      if let id = line.tags[TagKey.msgid] { received.append(id) }
      last = line
    }
    // The words for it reach a client that reads again within seconds.
    if let last, last.command == "ERROR" { #expect(last[0]?.hasPrefix("Too far behind, at ") == true) }
    #expect(received.count < count)

    #expect(Self.firstDifference(received, Array(order.prefix(received.count))) == nil)
    let again = try await server.client("heron")
    while received.count < count, let cursor = received.last {
      let page = try await again.ask("CHATHISTORY AFTER #commons msgid=\(cursor) 1000")
      let found = page.compactMap { $0.tags[TagKey.msgid] }
      try #require(!found.isEmpty)
      received += found
    }
    #expect(Self.firstDifference(received, order) == nil)
    try await server.stop()
  }

  private static func append(_ count: Int, to server: ServerUnderTest) async throws {
    guard let commons = CircleName("#commons") else { return }
    let wren = Author.participant(.account(AccountID(rawValue: "wren")))
    for start in stride(from: 0, to: count, by: 1_000) {
      try await server.perform(
        (start..<min(start + 1_000, count)).map { number in
          let text = number % 3 == 0 ? "\(number)\n\n\(words)" : "\(number) \(words)"
          return Append(.say(.circle(commons), text: text, isNotice: false, replyTo: nil), by: wren)
        })
    }
  }

  private static func ids(_ client: LineClient, count: Int) async throws -> [String] {
    var ids: [String] = []
    while ids.count < count, let line = try await client.next(within: 60) {
      if let id = line.tags[TagKey.msgid] { ids.append(id) }
    }
    return ids
  }

  private static func firstDifference(_ some: [String], _ others: [String]) -> String? {
    if some == others { return nil }
    let position = zip(some, others).prefix { $0 == $1 }.count
    return "of \(some.count) and \(others.count) the \(position)th differs"
  }

  /// Of this process, in which the server runs (proc(5), statm).
  private static func residentBytes() throws -> Int {
    let text = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
    let pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
