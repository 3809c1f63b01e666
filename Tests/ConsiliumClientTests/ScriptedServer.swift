import ConsiliumProtocol
import NIOCore
import NIOPosix
import NIOSSL
import Synchronization
import SystemCrypto

@testable import ConsiliumClient

/// A server over real TLS on loopback that answers by a script: it welcomes whoever signs in by PLAIN, and leaves the
/// rest to the test.
final class ScriptedServer: Sendable {
  /// What to do with a line that came after the welcome, on the connection of this number, from 1.
  typealias Script = @Sendable (Line, Int) -> Action

  enum Action: Sendable {
    case answer([String])
    case hangUp
  }

  let identity: PresentedCertificate
  let address: ServerAddress
  private let channel: any Channel
  private let state: State

  /// What tests look at.
  final class State: Sendable {
    let received = Mutex<[Line]>([])
    let connections = Mutex(0)
  }

  /// - Parameters:
  ///   - password: the one that is let in.
  ///   - targets: circles and rooms that the welcome names.
  static func start(
    password: String = "demo-passphrase", targets: [String] = ["#commons"], script: @escaping Script
  ) async throws -> ScriptedServer {
    let made = try SelfSignedCertificate.make(commonName: "demo", validDays: 1)
    let certificate = try NIOSSLCertificate(bytes: Array(made.pemCertificate.utf8), format: .pem)
    let key = try NIOSSLPrivateKey(bytes: Array(made.pemPrivateKey.utf8), format: .pem)
    let context = try NIOSSLContext(
      configuration: .makeServerConfiguration(
        certificateChain: [.certificate(certificate)], privateKey: .privateKey(key)))
    let state = State()
    let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(ChannelOptions.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: context))
          let number = state.connections.withLock { count in
            count += 1
            return count
          }
          try channel.pipeline.syncOperations.addHandler(
            ScriptedSession(number, password: password, targets: targets, state: state, script: script))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let presented = PresentedCertificate(
      spki: try CertificateInspection.spkiSHA256(pem: made.pemCertificate),
      certificate: try CertificateInspection.sha256Fingerprint(pem: made.pemCertificate))
    return ScriptedServer(channel: channel, identity: presented, state: state)
  }

  private init(channel: any Channel, identity: PresentedCertificate, state: State) {
    self.channel = channel
    self.identity = identity
    self.state = state
    address = ServerAddress(host: "127.0.0.1", port: channel.localAddress?.port ?? 0)
  }

  /// Lines that came after the welcome, of all connections.
  var received: [Line] { state.received.withLock { $0 } }
  var connections: Int { state.connections.withLock { $0 } }

  func stop() async throws { try await channel.close() }

  /// A connection to this server.
  func connection(
    password: String = "demo-passphrase", identity: ServerIdentity? = nil, staysConnected: Bool = false,
    timeout: Duration = .seconds(20)
  ) -> ConsiliumConnection {
    var configuration = ConsiliumConnection.Configuration(
      server: address, identity: identity ?? .pinned(self.identity.spki),
      credentials: .password(account: "wren", password: password), staysConnected: staysConnected,
      requestTimeout: timeout)
    configuration.backoff.first = 0.01
    return ConsiliumConnection(configuration)
  }
}

private final class ScriptedSession: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let number: Int
  private let password: String
  private let targets: [String]
  private let state: ScriptedServer.State
  private let script: ScriptedServer.Script
  private var decoder = LineDecoder(limits: .fromClient)
  private var isWelcome = false

  init(
    _ number: Int, password: String, targets: [String], state: ScriptedServer.State,
    script: @escaping ScriptedServer.Script
  ) {
    self.number = number
    self.password = password
    self.targets = targets
    self.state = state
    self.script = script
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    decoder.append(unwrapInboundIn(data).readableBytesView)
    while case .line(let line) = decoder.next() {
      switch isWelcome ? script(line) : welcome(line) {
      case .answer(let lines): send(lines, context)
      case .hangUp: return context.close(promise: nil)
      }
    }
  }

  private func script(_ line: Line) -> ScriptedServer.Action {
    if line.command == "PING" { return .answer([":demo PONG demo \(line[0] ?? "")"]) }
    state.received.withLock { $0.append(line) }
    return script(line, number)
  }

  private func welcome(_ line: Line) -> ScriptedServer.Action {
    switch (line.command, line[0]) {
    case ("CAP", "LS"):
      return .answer([
        ":demo CAP * LS :message-tags server-time batch labeled-response echo-message sasl=PLAIN draft/chathistory"
      ])
    case ("CAP", "REQ"): return .answer([":demo CAP * ACK :\(line[1] ?? "")"])
    case ("AUTHENTICATE", "PLAIN"): return .answer(["AUTHENTICATE +"])
    case ("AUTHENTICATE", let data?):
      let given = Base64.decode(data).flatMap { SASLPlain($0) }
      return .answer([given?.password == password ? ":demo 903 wren :ok" : ":demo 904 * :no"])
    case ("CAP", "END"): return .answer([":demo 001 wren :Welcome", ":demo 422 wren :No MOTD"])
    case ("PING", let token?):
      isWelcome = true
      return .answer(targets.map { ":wren!wren@demo JOIN \($0)" } + [":demo PONG demo \(token)"])
    default: return .answer([])
    }
  }

  private func send(_ lines: [String], _ context: ChannelHandlerContext) {
    guard !lines.isEmpty else { return }
    let text = lines.map { $0 + "\r\n" }.joined()
    context.writeAndFlush(NIOAny(context.channel.allocator.buffer(string: text)), promise: nil)
  }
}
