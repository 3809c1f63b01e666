import NIOCore
import NIOPosix

/// A TCP connection that speaks no TLS: it sends bytes and waits for the end.
struct RawSocket: Sendable {
  private let channel: any Channel

  init(port: Int) async throws {
    channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "127.0.0.1", port: port).get()
  }

  func send(_ bytes: [UInt8]) { channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil) }

  /// Returns once the other side has closed the connection.
  func waitForEnd() async throws { try await channel.closeFuture.get() }

  func close() async { try? await channel.close().get() }

  /// The first bytes of a TLS handshake, which then does not go on (RFC 8446, section 5.1): a record that announces 512 bytes.
  static let halfAHandshake: [UInt8] = [0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xFC, 0x03, 0x03] + (0..<20)
}
