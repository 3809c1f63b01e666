import ConsiliumProtocol
import SystemCrypto

/// A connection that stays: it signs in, matches answers with requests, comes back after it was lost, and sends again
/// what was not acknowledged, with the same nonce, so that the server stores it exactly once.
public actor ConsiliumConnection {
  public struct Configuration: Sendable {
    public var server: ServerAddress
    public var identity: ServerIdentity
    public var credentials: Credentials
    /// Whether to come back after the connection was lost.
    public var staysConnected: Bool
    /// How long connecting and signing in may take together.
    public var signInTimeout: Duration
    /// How long one request may wait for its answer, losses of the connection included.
    public var requestTimeout: Duration
    var backoff = Backoff()

    public init(
      server: ServerAddress, identity: ServerIdentity, credentials: Credentials, staysConnected: Bool = false,
      signInTimeout: Duration = .seconds(20), requestTimeout: Duration = .seconds(30)
    ) {
      self.server = server
      self.identity = identity
      self.credentials = credentials
      self.staysConnected = staysConnected
      self.signInTimeout = signInTimeout
      self.requestTimeout = requestTimeout
    }
  }

  /// Everything the server tells, answers included, in the order of the wire. For one reader.
  public nonisolated let events: AsyncStream<ClientEvent>

  private let news: AsyncStream<ClientEvent>.Continuation
  private var configuration: Configuration
  /// Where it leads.
  public nonisolated let server: ServerAddress
  private var link: ServerLink?
  private(set) var isSignedIn = false
  private var isClosed = false
  private var requests = OpenRequests()
  private var collector = BatchCollector()
  private var reader = EventReader(nick: "")
  private var backoff: Backoff
  private var life: Task<Void, Never>?
  private var heardSinceTick = true
  private var welcome = SignIn.Welcome()
  /// How far was read, where the server is still to be told.
  var unsentMarker: (target: String, time: ServerTime)?

  public init(_ configuration: Configuration) {
    self.configuration = configuration
    server = configuration.server
    backoff = configuration.backoff
    (events, news) = AsyncStream.makeStream(of: ClientEvent.self)
  }

  /// Our nick, once signed in.
  public var nick: String { reader.nick }

  /// What the server presented when the connection was made; nil without one.
  public var presentedCertificate: PresentedCertificate? { link?.presentedCertificate }

  /// The guidelines that are in force and still to be read by this account, as far as the server has said.
  public private(set) var guidelinesToRead: GuidelinesToRead?

  /// Whether the server granted a capability.
  public func has(_ capability: Capability) -> Bool { welcome.capabilities.contains(capability.rawValue) }

  /// Connects and signs in.
  /// - Throws: why it did not work the first time. After that, losses are told by `events` and mended from here.
  public func open() async throws(ConnectionError) {
    let lines = try await connect()
    life = Task { await self.live(lines) }
  }

  /// Ends the connection and `events`. Requests without an answer fail.
  public func close() {
    guard !isClosed else { return }
    sendMarker()
    link?.send([Line("QUIT")])
    end(.closed)
  }

  // MARK: - Requests

  /// Sends lines under one label and waits for their answer.
  ///
  /// - Parameter lines: what to send, given a label for the first line. Sent again as it is after a reconnection: a
  ///   write needs a nonce in it.
  /// - Returns: the answer, refusals included.
  /// - Throws: `timedOut`, `closed` where no answer came. A write may still have been stored: repeat it with its nonce.
  public func request(_ lines: @Sendable (_ label: String) -> [Line]) async throws(ConnectionError) -> Reply {
    if isClosed { throw .closed }
    let label = requests.nextLabel()
    let lines = lines(label)
    let timeout = configuration.requestTimeout
    let result = await withCheckedContinuation { continuation in
      let timer = Task {
        try? await Task.sleep(for: timeout)
        if !Task.isCancelled { self.settle(label, .failure(.timedOut)) }
      }
      requests.add(label, lines) { result in
        timer.cancel()
        continuation.resume(returning: result)
      }
      if isSignedIn { link?.send(lines) }
    }
    return try result.get()
  }

  /// Sends lines that want no answer; nothing while there is no connection.
  public func tell(_ lines: Line...) {
    if isSignedIn { link?.send(lines) }
  }

  private func settle(_ label: String, _ result: Result<Reply, ConnectionError>) {
    requests.settle(label, result)
  }

  // MARK: - Living

  /// Until the connection is given up.
  private func live(_ first: ReceivedLines.AsyncIterator) async {
    var lines = first
    while true {
      let loss = await listen(&lines)
      if isClosed { return }
      isSignedIn = false
      link?.close()
      link = nil
      guard configuration.staysConnected else { return end(.link(loss)) }
      guard let next = await reconnect() else { return }
      lines = next
    }
  }

  /// Takes lines until there are no more.
  private func listen(_ lines: inout ReceivedLines.AsyncIterator) async -> LinkError {
    let pulse = Task { await self.keepAlive() }
    defer { pulse.cancel() }
    do {
      while let input = try await lines.next(isolation: self) {
        heardSinceTick = true
        if case .line(let line) = input { take(line) }
      }
    } catch let error as LinkError {
      return error
    } catch {}
    return .lost
  }

  /// nil where it was ended meanwhile, or where trying again cannot help.
  private func reconnect() async -> ReceivedLines.AsyncIterator? {
    while !isClosed {
      var generator = SystemRandomNumberGenerator()
      let delay = backoff.next(using: &generator)
      news.yield(.connection(.waiting(seconds: Int(delay.rounded(.up)))))
      try? await Task.sleep(for: .seconds(delay))
      if isClosed { return nil }
      do {
        return try await connect()
      } catch {
        if let reason = error.lastingReason {
          end(reason)
          return nil
        }
      }
    }
    return nil
  }

  private func end(_ reason: EndReason) {
    guard !isClosed else { return }
    isClosed = true
    isSignedIn = false
    link?.close()
    link = nil
    requests.failAll(.closed)
    news.yield(.connection(.ended(reason)))
    news.finish()
  }

  /// A peer that is silent for a whole period is asked; silent for another, it is gone.
  private func keepAlive() async {
    var silentPeriods = 0
    while !Task.isCancelled {
      heardSinceTick = false
      try? await Task.sleep(for: .seconds(45))
      if Task.isCancelled { return }
      silentPeriods = heardSinceTick ? 0 : silentPeriods + 1
      if silentPeriods > 1 {
        link?.close()
        return
      }
      if silentPeriods == 1 { link?.send([Line("PING", "alive")]) }
    }
  }

  // MARK: - Signing in

  private func connect() async throws(ConnectionError)
    -> ReceivedLines.AsyncIterator
  {
    news.yield(.connection(.connecting))
    let link: ServerLink
    do {
      link = try await ServerLink.open(configuration.server, identity: configuration.identity)
    } catch {
      throw .link(error)
    }
    let timeout = configuration.signInTimeout
    let watch = Task {
      try? await Task.sleep(for: timeout)
      if !Task.isCancelled { link.close() }
    }
    defer { watch.cancel() }
    self.link = link
    collector = BatchCollector()
    var lines = link.lines.makeAsyncIterator()
    do {
      try await signIn(link, &lines)
    } catch let error as ConnectionError {
      link.close()
      throw error
    } catch let error as LinkError {
      throw .link(error)
    } catch {
      throw .link(.lost)
    }
    return lines
  }

  private func signIn(
    _ link: ServerLink, _ lines: inout ReceivedLines.AsyncIterator
  ) async throws {
    var signIn = SignIn(configuration.credentials)
    reader.nick = configuration.credentials.account
    news.yield(.welcomeBegan(nick: reader.nick))
    link.send(signIn.opening)
    while let input = try await lines.next(isolation: self) {
      guard case .line(let line) = input else { continue }
      for step in signIn.receive(line) {
        switch step {
        case .send(let lines): link.send(lines)
        case .received(let line): take(line)
        case .failed(let error): throw ConnectionError.signIn(error)
        case .finished(let welcome):
          enter(link, welcome)
          return
        }
      }
    }
    throw LinkError.lost
  }

  private func enter(_ link: ServerLink, _ welcome: SignIn.Welcome) {
    self.welcome = welcome
    reader.nick = welcome.nick
    configuration.credentials = configuration.credentials.afterRegistration
    backoff.reset()
    isSignedIn = true
    news.yield(.welcomeEnded)
    news.yield(.connection(.signedIn(nick: welcome.nick)))
    for lines in requests.unanswered { link.send(lines) }
    sendMarker()
  }

  // MARK: - Receiving

  private func take(_ line: Line) {
    if line.command == "PING" {
      link?.send([Line("PONG", line.parameters)])
      return
    }
    switch collector.receive(line) {
    case .pending: break
    case .line(let line): take(.line(line), label: line.tags[TagKey.label])
    case .batch(let batch): take(.batch(batch), label: batch.opening.tags[TagKey.label])
    case .overflow: link?.close()
    }
  }

  /// News first, then the answer: whoever waits for it finds its effects told already.
  private func take(_ item: ReceivedBatch.Item, label: String?) {
    for event in reader.events(in: item) {
      if case .guidelinesToRead(let version, let read) = event {
        guidelinesToRead = GuidelinesToRead(version: version, read: read)
      }
      news.yield(event)
    }
    guard let label else { return }
    if case .batch(let batch) = item, batch.type == BatchType.labeledResponse {
      settle(label, .success(Reply(batch.items)))
    } else if case .line(let line) = item, line.command == "ACK" {
      settle(label, .success(Reply([])))
    } else {
      settle(label, .success(Reply([item])))
    }
  }
}
