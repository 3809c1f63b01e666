import ConsiliumProtocol
import Foundation
import Testing

/// Promise P2, and the fence of one connection.
@Suite struct OrderTests {
  @Test("all devices of all readers see one order, which is history's too, also across a reconnect")
  func oneOrder() async throws {
    let senders = ["wren", "moss", "alder", "linnet"]
    let readers = ["heron", "juniper", "robin"]
    let each = 150
    let server = try ServerUnderTest()
    try await server.found(["#one": senders + readers, "#two": senders + readers])
    try await server.start()
    var devices: [LineClient] = []
    for reader in readers + readers { devices.append(try await server.client(reader)) }
    let interrupted = try await server.client("heron")
    let talking = try await withThrowingTaskGroup(of: LineClient.self) { group in
      for sender in senders { group.addTask { try await server.client(sender) } }
      return try await group.reduce(into: [LineClient]()) { $0.append($1) }
    }

    async let spoken: Void = Self.speak(talking, each: each)
    let firstPart = try await interrupted.collect(until: "forty messages", Self.counter(of: 40))
    await interrupted.close()
    try await spoken
    for client in talking { try await client.sync() }

    var orders: [[String]] = []
    for device in devices { orders.append(try await Self.read(device, count: senders.count * each).messageIDs) }
    let order = try #require(orders.first)
    #expect(order.count == senders.count * each)
    #expect(Set(order).count == order.count, "nothing twice")
    for other in orders { #expect(other == order) }

    let again = try await server.client("heron")
    for target in ["#one", "#two"] {
      let history = try await again.history(of: target)
      let positions = Set(history.messageIDs)
      #expect(history.messageIDs == order.filter(positions.contains), "\(target)")
      for sender in senders {
        let numbers = history.filter { $0.source?.nick == sender }.texts.compactMap { Int($0.drop { !$0.isNumber }) }
        #expect(numbers == numbers.sorted(), "\(sender) in \(target)")
      }
      let before = firstPart.filter { $0[0] == target }.messageIDs
      let cursor = try #require(before.last)
      let after = try await again.ask("CHATHISTORY AFTER \(target) msgid=\(cursor) 1000").messageIDs
      #expect(before + after == history.messageIDs, "what a reconnect missed follows the cursor")
    }
    try await server.stop()
  }

  private static func speak(_ clients: [LineClient], each: Int) async throws {
    await withTaskGroup(of: Void.self) { group in
      for client in clients {
        group.addTask {
          for number in 0..<each { await client.send("PRIVMSG \(number % 3 == 0 ? "#one" : "#two") :demo \(number)") }
        }
      }
    }
  }

  private static func read(_ client: LineClient, count: Int) async throws -> [Line] {
    try await client.collect(until: "\(count) messages", counter(of: count))
  }

  /// Fits the line with which so many messages have come.
  private static func counter(of count: Int) -> @Sendable (Line) -> Bool {
    let seen = Counter()
    return { line in line.command == "PRIVMSG" && seen.next() == count }
  }

  /// `FENCE_ROUNDS=10000` for the whole of it.
  private static let rounds = ProcessInfo.processInfo.environment["FENCE_ROUNDS"].flatMap { Int($0) } ?? 200

  @Test("PONG follows every effect of what was sent before its PING, under load")
  func pongFollowsEffects() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#noise": ["moss", "heron", "wren"]])
    try await server.start()
    let wren = try await server.client("wren")
    let quiet = try await server.client("wren", capabilities: ["message-tags", "batch", "draft/chathistory"])
    let noise = try await [server.client("moss"), server.client("heron")]
    let load = Task {
      while !Task.isCancelled {
        for client in noise {
          await client.send((0..<20).map { "PRIVMSG #noise :demo \($0)" })
          try await client.sync()
        }
      }
    }
    for round in 0..<Self.rounds {
      await wren.send("JOIN #round-\(round)", "PRIVMSG #round-\(round) :in \(round)", "PING round-\(round)")
      let lines = try await wren.collect(until: "PONG") { $0.command == "PONG" && $0[1] == "round-\(round)" }
      let ours = lines.filter { $0[0] == "#round-\(round)" || $0.command == "PONG" }.map(\.command)
      #expect(ours.filter { $0 != "MARKREAD" } == ["JOIN", "PRIVMSG", "PONG"])
      // Without an echo the effect shows in what is read next.
      await quiet.send("PRIVMSG #round-\(round) :also \(round)", "CHATHISTORY LATEST #round-\(round) * 10")
      let read = try await quiet.sync().filter { $0[0] == "#round-\(round)" }
      #expect(read.texts.last == "also \(round)")
    }
    load.cancel()
    try await load.value
    try await server.stop()
  }

  @Test(
    "whoever comes in while others talk is shown the end of what was said, and then all that follows, nothing twice")
  func comingInAmongTalk() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#quiet": ["wren", "heron"]])
    try await server.makeCircle("#open", entry: .members, members: ["wren"])
    try await server.start()
    let wren = try await server.client("wren")
    await wren.send((0..<30).map { "PRIVMSG #open :demo \($0)" })
    try await wren.sync()
    let talk = Task {
      var number = 30
      while !Task.isCancelled {
        await wren.send((number..<(number + 10)).map { "PRIVMSG #open :demo \($0)" })
        try await wren.sync()
        number += 10
      }
    }
    // It knows no history of its own to ask for.
    let heron = try await server.client("heron", capabilities: ["message-tags", "server-time", "batch"])
    for _ in 0..<20 {
      await heron.send("JOIN #open")
      let seen = Counter()
      let heard = try await heron.collect(until: "sixty messages") { $0.command == "PRIVMSG" && seen.next() == 60 }
      let numbers = heard.texts.compactMap { Int($0.drop { !$0.isNumber }) }
      let first = try #require(numbers.first)
      #expect(numbers == Array(first..<(first + 60)))
      #expect(heard.contains { $0.command == "BATCH" && $0[1] == "chathistory" })
      await heron.send("PART #open :for now")
      try await heron.sync()
    }
    talk.cancel()
    try await talk.value
    try await server.stop()
  }
}
