import Collective
import ConsiliumProtocol
import EventLog
import Logging
import NIOConcurrencyHelpers
import NIOCore
import NIOPosix
import NIOSSL

/// A server over a log. Make it, `start` it, `stop` it once.
public final class ConsiliumServer: Sendable {
  private let configuration: ServerConfiguration
  private let storage: any LogStorage
  private let search: (any SearchIndex)?
  private let identity: TLSIdentity
  private let logger: Logger
  private let group: MultiThreadedEventLoopGroup
  private let channels = ListeningChannels()
  private let running = NIOLockedValueBox<ServerCore?>(nil)

  /// Each event loop folds the log for itself, and an act that narrows what somebody sees waits for all of them: more
  /// than a few cost more than they give.
  public static let usualThreads = min(System.coreCount, 4)

  public init(
    configuration: ServerConfiguration, storage: any LogStorage, search: (any SearchIndex)?, identity: TLSIdentity,
    logger: Logger, threads: Int = usualThreads
  ) {
    self.configuration = configuration
    self.storage = storage
    self.search = search
    self.identity = identity
    self.logger = logger
    group = MultiThreadedEventLoopGroup(numberOfThreads: threads)
  }

  /// Begins to serve. Returns the addresses clients can connect to from now on, with the ports chosen.
  public func start(listening addresses: [ServerAddress]) async throws -> [ServerAddress] {
    let tls = try identity.context()
    let core = try ServerCore(
      configuration: configuration, storage: storage, search: search, on: group, logger: logger)
    running.withLockedValue { $0 = core }
    let connectionIDs = ConnectionIDs()
    var bound: [ServerAddress] = []
    for address in addresses {
      let bootstrap = ServerBootstrap(group: group)
        .serverChannelOption(.backlog, value: 1024)
        .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
        .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
        .childChannelOption(
          .writeBufferWaterMark,
          value: .init(low: configuration.limits.outgoingBytes / 4, high: configuration.limits.outgoingBytes)
        )
        .childChannelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            guard let hub = core.loops.hub(of: channel.eventLoop) else { throw ChannelError.ioOnClosedChannel }
            let isLoopback = channel.remoteAddress?.isLoopback ?? false
            let isSpared = isLoopback && core.configuration.access.sparesLoopback
            let address = isSpared ? nil : channel.remoteAddress.flatMap(PeerAddress.init)
            try channel.pipeline.syncOperations.addHandler(
              NIOSSLServerHandler(context: tls) { _, verdict in verdict.succeed(.certificateVerified) })
            try channel.pipeline.syncOperations.addHandler(
              Connection(
                id: connectionIDs.next(), core: core, hub: hub, isLoopback: isLoopback, address: address))
          }
        }
      let channel: any Channel
      do {
        channel = try await bootstrap.bind(host: address.host, port: address.port).get()
      } catch let error as IOError {
        throw ListenFault(error, at: address)
      }
      channels.add(channel)
      bound.append(ServerAddress(host: address.host, port: channel.localAddress?.port ?? address.port))
    }
    return bound
  }

  /// Stops taking connections, writes what was taken, tells everybody goodbye.
  public func stop() async {
    for channel in channels.all { try? await channel.close().get() }
    let core = running.withLockedValue { running in
      defer { running = nil }
      return running
    }
    // The writer ends first: whatever it still acknowledges reaches the connections before they close.
    await withCheckedContinuation { continuation in
      NIOThreadPool.singleton.submit { _ in
        core?.stop()
        continuation.resume()
      }
    }
    await core?.loops.close("The server is stopping")
    try? await group.shutdownGracefully()
  }
}

extension SocketAddress {
  fileprivate var isLoopback: Bool {
    switch self {
    case .v4: ipAddress?.hasPrefix("127.") ?? false
    case .v6: ipAddress == "::1" || (ipAddress?.hasPrefix("::ffff:127.") ?? false)
    case .unixDomainSocket: true
    }
  }
}
