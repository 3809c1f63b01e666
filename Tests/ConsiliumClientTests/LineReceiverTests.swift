import NIOCore
import NIOEmbedded
import Synchronization
import Testing

@testable import ConsiliumClient

@Suite struct LineReceiverTests {
  /// Counts the reads that get through to the network.
  private final class CountedReads: ChannelOutboundHandler, Sendable {
    typealias OutboundIn = ByteBuffer
    private let reads = Mutex(0)

    var count: Int { reads.withLock { $0 } }

    func read(context: ChannelHandlerContext) {
      reads.withLock { $0 += 1 }
      context.read()
    }
  }

  @Test func `reading stops while many lines wait, and goes on once they are taken`() async throws {
    let channel = NIOAsyncTestingChannel()
    let reads = CountedReads()
    let lines = try await channel.testingEventLoop.executeInContext {
      try channel.pipeline.syncOperations.addHandler(reads)
      return try LineReceiver.add(to: channel) { nil }
    }
    try await channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).get()

    let sent = LineReceiver.waiting.upperBound + 100
    for _ in 0..<sent { try await channel.writeInbound(ByteBuffer(string: "PING :x\r\n")) }
    let before = reads.count
    channel.read()
    await channel.testingEventLoop.run()
    #expect(reads.count == before)

    let taken = lines.makeAsyncIterator()
    for _ in 0..<sent - 1 { _ = try await taken.next() }
    await channel.testingEventLoop.run()
    #expect(reads.count == before + 1)
    channel.read()
    await channel.testingEventLoop.run()
    #expect(reads.count == before + 2)
    #expect(try await taken.next() != nil)
  }

  @Test func `lines that came before the end are still given, and then why it ended`() async throws {
    let channel = NIOAsyncTestingChannel()
    let lines = try await channel.testingEventLoop.executeInContext {
      try LineReceiver.add(to: channel) { nil }
    }
    try await channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).get()
    try await channel.writeInbound(ByteBuffer(string: "ERROR :The server is stopping\r\nPING"))
    try await channel.close()
    var given = 0
    await #expect(throws: LinkError.lost) {
      for try await _ in lines { given += 1 }
    }
    #expect(given == 1)
  }
}
