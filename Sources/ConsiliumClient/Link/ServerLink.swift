import ConsiliumProtocol
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization
import SystemCrypto

/// Why there is no connection, or no longer.
public enum LinkError: Error, Hashable, Sendable {
  /// Nothing answers there.
  case unreachable(ServerAddress)
  /// No pin and no invitation: the person has to say whether this is the server.
  case serverUnknown(PresentedCertificate)
  /// Not the server that is known by this name.
  case serverNotRecognized(PresentedCertificate)
  /// TLS could not be agreed on.
  case tls(String)
  /// The server, or the way to it, is gone.
  case lost
}

/// One TLS connection: lines out, lines in. It ends once and for all.
struct ServerLink: Sendable {
  /// What arrives, in order, for one reader. Ends with the connection.
  let lines: ReceivedLines
  private let channel: any Channel
  private let check: IdentityCheck

  /// Connects. The TLS handshake goes on while lines are already waiting to be sent; if it fails, `lines` throws.
  static func open(
    _ address: ServerAddress, identity: ServerIdentity, timeout: TimeAmount = .seconds(10)
  ) async throws(LinkError) -> ServerLink {
    let check = IdentityCheck(identity)
    let context: NIOSSLContext
    do {
      context = try NIOSSLContext(configuration: Self.configuration)
    } catch {
      throw .tls("\(error)")
    }
    let serverName = address.isNumeric ? nil : address.host
    do {
      return try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        .connectTimeout(timeout)
        .channelOption(ChannelOptions.socketOption(.so_keepalive), value: 1)
        .channelOption(ChannelOptions.tcpOption(.tcp_nodelay), value: 1)
        .connect(host: address.host, port: address.port) { channel in
          channel.eventLoop.makeCompletedFuture {
            let tls = try NIOSSLClientHandler(context: context, serverHostname: serverName) { certificates, promise in
              promise.succeed(check.accepts(certificates) ? .certificateVerified : .failed)
            }
            try channel.pipeline.syncOperations.addHandler(tls)
            let lines = try LineReceiver.add(to: channel) { check.rejection }
            return ServerLink(lines: lines, channel: channel, check: check)
          }
        }
    } catch {
      throw .unreachable(address)
    }
  }

  /// TLS 1.2 and up. The chain is not judged by authorities: `IdentityCheck` replaces their verdict.
  private static var configuration: TLSConfiguration {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.minimumTLSVersion = .tlsv12
    configuration.certificateVerification = .noHostnameVerification
    return configuration
  }

  /// What the server showed; nil before the handshake.
  var presentedCertificate: PresentedCertificate? { check.presented }

  /// Writes lines in one piece. What does not arrive is not reported here: `lines` ends.
  func send(_ lines: [Line]) {
    var bytes: [UInt8] = []
    for line in lines {
      line.write(into: &bytes)
      bytes += [0x0D, 0x0A]
    }
    channel.writeAndFlush(channel.allocator.buffer(bytes: bytes), promise: nil)
  }

  func close() { channel.close(promise: nil) }
}

/// Looks at the certificate that a server presents, once, and remembers what it saw.
private final class IdentityCheck: Sendable {
  private let identity: ServerIdentity
  private let seen = Mutex(Seen())

  private struct Seen {
    var presented: PresentedCertificate?
    var rejection: LinkError?
  }

  init(_ identity: ServerIdentity) { self.identity = identity }

  func accepts(_ certificates: [NIOSSLCertificate]) -> Bool {
    guard let der = try? certificates.first?.toDERBytes(), let presented = try? PresentedCertificate(der: der) else {
      seen.withLock { $0.rejection = .tls("the server's certificate cannot be read") }
      return false
    }
    let isAccepted = identity.recognizes(presented)
    seen.withLock { seen in
      seen.presented = presented
      if isAccepted { return }
      if case .unknown = identity {
        seen.rejection = .serverUnknown(presented)
      } else {
        seen.rejection = .serverNotRecognized(presented)
      }
    }
    return isAccepted
  }

  var presented: PresentedCertificate? { seen.withLock { $0.presented } }
  var rejection: LinkError? { seen.withLock { $0.rejection } }
}
