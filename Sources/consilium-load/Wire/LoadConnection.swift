import ConsiliumProtocol
import NIOCore
import NIOPosix
import NIOSSL

/// Why a run could not go on.
enum LoadError: Error, CustomStringConvertible {
  /// The server said no, in these words.
  case refused(String)
  case closed
  case timedOut(String)
  case process(String)

  var description: String {
    switch self {
    case .refused(let line): "The server refused: \(line)"
    case .closed: "The connection was closed."
    case .timedOut(let what): "Timed out: \(what)"
    case .process(let what): what
    }
  }
}

/// One client of the server under load.
///
/// Confined to its event loop, which is what makes it safe to send: a run has one loop for everything it does, so its
/// connections and its books need no locks.
final class LoadConnection: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer

  let loop: any EventLoop
  /// Called with each line that arrives.
  var onLine: ((ReceivedLine) -> Void)?
  /// Called once, when the connection has ended.
  var onClose: (() -> Void)?
  /// When the bytes arrived that are looked at now.
  private(set) var readAt = NIODeadline.now()
  private(set) var isOpen = false

  private var channel: (any Channel)?
  private var partial: [UInt8] = []
  private var outgoing = ByteBuffer()
  private var willFlush = false
  private var awaited: [Awaited] = []

  /// Lines that somebody waits for, up to the last of them.
  private struct Awaited {
    let isLast: (Line) -> Bool
    let promise: EventLoopPromise<[Line]>
    var lines: [Line] = []
  }

  private init(loop: any EventLoop) { self.loop = loop }

  /// Connects over TLS. The certificate is not checked: a server is measured here, and trusted with nothing.
  static func open(
    _ address: ServerAddress, tls: NIOSSLContext, on loop: any EventLoop, receiveBufferBytes: Int? = nil
  ) async throws -> LoadConnection {
    let connection = LoadConnection(loop: loop)
    var bootstrap = ClientBootstrap(group: loop)
      .channelOption(.tcpOption(.tcp_nodelay), value: 1)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(NIOSSLClientHandler(context: tls, serverHostname: nil))
          try channel.pipeline.syncOperations.addHandler(connection)
        }
      }
    if let receiveBufferBytes {
      bootstrap = bootstrap.channelOption(.socketOption(.so_rcvbuf), value: SocketOptionValue(receiveBufferBytes))
    }
    _ = try await bootstrap.connect(host: address.host, port: address.port).get()
    return connection
  }

  static func tlsContext() throws -> NIOSSLContext {
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.certificateVerification = .none
    return try NIOSSLContext(configuration: configuration)
  }

  // MARK: Channel

  func channelActive(context: ChannelHandlerContext) {
    channel = context.channel
    isOpen = true
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    readAt = .now()
    unwrapInboundIn(data).withUnsafeReadableBytes { cutLines($0.bindMemory(to: UInt8.self)) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    isOpen = false
    channel = nil
    let waiting = awaited
    awaited = []
    for waiter in waiting { waiter.promise.fail(LoadError.closed) }
    let closed = onClose
    onClose = nil
    onLine = nil
    closed?()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

  // MARK: Receiving

  private func cutLines(_ bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let end = bytes.index(of: UInt8(ascii: "\n"), from: start) {
      let piece = UnsafeBufferPointer(rebasing: bytes[start..<end])
      start = end + 1
      if partial.isEmpty {
        receive(piece)
      } else {
        partial += piece
        let whole = partial
        partial.removeAll(keepingCapacity: true)
        whole.withUnsafeBufferPointer(receive)
      }
    }
    partial += bytes[start...]
  }

  private func receive(_ bytes: UnsafeBufferPointer<UInt8>) {
    let hasReturn = bytes.last == UInt8(ascii: "\r")
    let line = ReceivedLine(hasReturn ? UnsafeBufferPointer(rebasing: bytes.dropLast()) : bytes)
    if line.isCommand("PING"), let token = line.parsed?[0] { send("PONG :\(token)") }
    onLine?(line)
    guard !awaited.isEmpty, let parsed = line.parsed else { return }
    // Whoever is told may wait for the next line at once.
    var answered: [Awaited] = []
    for index in awaited.indices.reversed() {
      awaited[index].lines.append(parsed)
      if awaited[index].isLast(parsed) { answered.append(awaited.remove(at: index)) }
    }
    for waiter in answered { waiter.promise.succeed(waiter.lines) }
  }

  // MARK: Sending

  /// On the loop: joins what is sent in one turn into one write.
  func send(_ line: String) {
    outgoing.writeString(line)
    outgoing.writeStaticString("\r\n")
    guard !willFlush else { return }
    willFlush = true
    loop.execute { [self] in
      willFlush = false
      channel?.writeAndFlush(outgoing, promise: nil)
      outgoing.clear()
    }
  }

  /// Sends lines and waits for what comes back, up to the line that is the last. From anywhere.
  /// - Throws: `LoadError.closed`, or `.timedOut` after half a minute.
  func request(_ lines: [String], until isLast: @escaping @Sendable (Line) -> Bool) async throws -> [Line] {
    try await loop.flatSubmit { [self] () -> EventLoopFuture<[Line]> in
      guard isOpen else { return loop.makeFailedFuture(LoadError.closed) }
      let promise = loop.makePromise(of: [Line].self)
      awaited.append(Awaited(isLast: isLast, promise: promise))
      for line in lines { send(line) }
      let verb = lines.first.map { String($0.prefix { $0 != " " }) } ?? "lines"
      let timeout = loop.scheduleTask(in: .seconds(30)) { promise.fail(LoadError.timedOut("the answer to \(verb)")) }
      promise.futureResult.whenComplete { _ in timeout.cancel() }
      return promise.futureResult
    }.get()
  }

  /// Stops and starts to read from the socket: what a peer does that has fallen asleep.
  func setReading(_ reads: Bool) {
    channel?.setOption(.autoRead, value: reads).whenSuccess { [channel] in if reads { channel?.read() } }
  }

  /// Returns when the connection has ended, from whichever side.
  func ended() async {
    try? await loop.flatSubmit { [self] in channel?.closeFuture ?? loop.makeSucceededVoidFuture() }.get()
  }

  func close() async { try? await loop.submit { [self] in channel?.close() }.get()?.get() }
}
