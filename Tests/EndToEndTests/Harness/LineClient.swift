import ConsiliumProtocol
import NIOCore
import NIOPosix
import NIOSSL
import SystemCrypto

/// A client that knows lines and nothing else: what a test sends goes out as it is, what arrives is handed on in order.
actor LineClient {
  /// What this project's own client asks for.
  static let everyCapability = [
    "message-tags", "server-time", "batch", "labeled-response", "echo-message", "account-tag", "extended-join", "sasl",
    "standard-replies", "draft/chathistory", "draft/multiline", "draft/read-marker", "draft/message-redaction",
    "draft/no-implicit-names", "soju.im/search", "consilium/posts",
  ]

  struct Silence: Error, CustomStringConvertible {
    let wanted: String
    let last: [Line]
    var description: String {
      "no \(wanted) came; the last lines were:\n" + last.map { "  " + $0.text.prefix(300) }.joined(separator: "\n")
    }
  }

  private let channel: any Channel
  private let inbox: NIOLoopBound<LineInbox>
  /// What arrived; the first `read` lines were handed out.
  private var queue: [Line] = []
  private var read = 0
  private var handedOut: [Line] = []
  private var syncs = 0
  /// The server has closed the connection.
  private(set) var isClosed = false

  /// - Parameters:
  ///   - receiveBuffer: bytes that the socket keeps for a client that does not read; the system's choice otherwise.
  ///   - certificate: what it shows of itself, with the key.
  init(port: Int, receiveBuffer: Int? = nil, certificate: SelfSignedCertificate? = nil) async throws {
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.certificateVerification = .none
    if let certificate {
      tls.certificateChain = try NIOSSLCertificate.fromPEMBytes(Array(certificate.pemCertificate.utf8))
        .map { .certificate($0) }
      tls.privateKey = .privateKey(try NIOSSLPrivateKey(bytes: Array(certificate.pemPrivateKey.utf8), format: .pem))
    }
    let context = try NIOSSLContext(configuration: tls)
    var bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
    if let receiveBuffer {
      bootstrap = bootstrap.channelOption(.socketOption(.so_rcvbuf), value: receiveBuffer)
    }
    (channel, inbox) =
      try await bootstrap
      .connect(host: "127.0.0.1", port: port) { channel in
        channel.eventLoop.makeCompletedFuture {
          let inbox = LineInbox(loop: channel.eventLoop)
          try channel.pipeline.syncOperations.addHandler(NIOSSLClientHandler(context: context, serverHostname: nil))
          try channel.pipeline.syncOperations.addHandler(inbox)
          return (channel, NIOLoopBound(inbox, eventLoop: channel.eventLoop))
        }
      }
  }

  // MARK: Sending

  func send(_ lines: String...) { send(lines) }

  func send(_ lines: [String]) { send(bytes: Array((lines.joined(separator: "\r\n") + "\r\n").utf8)) }

  func send(bytes: [UInt8]) { channel.writeAndFlush(ByteBuffer(bytes: bytes), promise: nil) }

  func close() async { try? await channel.close().get() }

  /// From now on nothing is taken from the socket until `readAgain`.
  func stopReading() async throws { try await channel.setOption(.autoRead, value: false).get() }

  func readAgain() async throws {
    try await channel.setOption(.autoRead, value: true).get()
    channel.read()
  }

  // MARK: Receiving

  /// The next line; `nil` once the server has closed the connection and all is read.
  func next(within seconds: Int64 = 20) async throws -> Line? {
    while read == queue.count, !isClosed { try await takeMore("line", within: seconds) }
    guard read < queue.count else { return nil }
    let line = queue[read]
    forgetRead(read + 1)
    handedOut.append(line)
    if handedOut.count > 20 { handedOut.removeFirst() }
    return line
  }

  /// Lines up to and with the first that fits.
  @discardableResult
  func collect(
    until wanted: String, within seconds: Int64 = 20, _ fits: @Sendable (Line) -> Bool
  ) async throws -> [Line] {
    var lines: [Line] = []
    while let line = try await next(within: seconds) {
      lines.append(line)
      if fits(line) { return lines }
    }
    throw Silence(wanted: wanted, last: lines.suffix(12))
  }

  /// The first line that fits; what comes before it is passed over.
  @discardableResult
  func expect(_ wanted: String, _ fits: @Sendable (Line) -> Bool) async throws -> Line {
    let lines = try await collect(until: wanted, fits)
    guard let found = lines.last else { throw Silence(wanted: wanted, last: []) }
    return found
  }

  @discardableResult
  func expect(_ command: String) async throws -> Line { try await expect(command) { $0.command == command } }

  /// Everything up to now: all that was sent has had its effect and its answer.
  @discardableResult
  func sync(within seconds: Int64 = 60) async throws -> [Line] {
    try await settle(within: seconds)
    defer { forgetRead(queue.count) }
    return Array(queue[read...])
  }

  /// Waits for the same, and keeps what came for whoever reads next.
  func settle(within seconds: Int64 = 60) async throws {
    syncs += 1
    let token = "sync-\(syncs)"
    send("PING \(token)")
    var checked = read
    while true {
      if let index = queue[checked...].firstIndex(where: { $0.command == "PONG" && $0.parameters.last == token }) {
        queue.remove(at: index)
        return
      }
      checked = queue.count
      guard !isClosed else { return }
      try await takeMore("PONG", within: seconds)
    }
  }

  private func forgetRead(_ count: Int) {
    read = count
    guard read == queue.count else { return }
    queue.removeAll(keepingCapacity: true)
    read = 0
  }

  private func takeMore(_ wanted: String, within seconds: Int64) async throws {
    let inbox = inbox
    let taken = try await channel.eventLoop.flatSubmit { inbox.value.take(within: .seconds(seconds)) }.get()
    switch taken {
    case .lines(let lines): queue += lines
    case .closed: isClosed = true
    case .nothing: throw Silence(wanted: wanted, last: handedOut + queue[read...].suffix(8))
    }
  }

  // MARK: Signing in

  static func plain(_ account: String, _ passphrase: String) -> String {
    Base64.encode(SASLPlain(account: account, password: passphrase).message)
  }

  func signIn(_ account: String, passphrase: String, capabilities: [String]) async throws {
    send(
      "CAP LS 302", "CAP REQ :" + (capabilities + ["sasl"]).joined(separator: " "), "AUTHENTICATE PLAIN",
      "AUTHENTICATE \(Self.plain(account, passphrase))", "NICK \(account)", "USER \(account) 0 * :\(account)", "CAP END"
    )
    try await expect("001")
    try await sync()
  }
}

/// Cuts what arrives into lines. Confined to its event loop.
private final class LineInbox: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  enum Taken: Sendable {
    case lines([Line])
    case closed
    /// The time is over.
    case nothing
  }

  private let loop: any EventLoop
  private var decoder = LineDecoder(limits: .fromServer)
  private var lines: [Line] = []
  private var isClosed = false
  private var waiting: EventLoopPromise<Taken>?

  init(loop: any EventLoop) { self.loop = loop }

  /// All lines that are here, or the next ones that come.
  func take(within time: TimeAmount) -> EventLoopFuture<Taken> {
    let promise = loop.makePromise(of: Taken.self)
    waiting = promise
    let inbox = NIOLoopBound(self, eventLoop: loop)
    let timeout = loop.scheduleTask(in: time) { inbox.value.answer(.nothing) }
    promise.futureResult.whenComplete { _ in timeout.cancel() }
    handOut()
    return promise.futureResult
  }

  private func handOut() {
    guard waiting != nil else { return }
    if !lines.isEmpty {
      let taken = lines
      lines = []
      answer(.lines(taken))
    } else if isClosed {
      answer(.closed)
    }
  }

  private func answer(_ taken: Taken) {
    waiting?.succeed(taken)
    waiting = nil
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    decoder.append(unwrapInboundIn(data).readableBytesView)
    while let input = decoder.next() {
      switch input {
      case .line(let line): lines.append(line)
      case .fault(let fault): lines.append(Line("UNREADABLE", "\(fault)"))
      }
    }
  }

  func channelReadComplete(context: ChannelHandlerContext) { handOut() }

  func channelInactive(context: ChannelHandlerContext) {
    isClosed = true
    handOut()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
