import Collective
import ConsiliumProtocol
import EventLog
import NIOConcurrencyHelpers
import NIOCore
import NIOSSL
import SystemCrypto

/// One client on the wire: bytes to lines, lines to the session in their turn, and everything it is sent in one buffer.
///
/// Confined to its event loop, as its hub is: that is what makes it safe to send.
final class Connection: ChannelInboundHandler, @unchecked Sendable {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  let id: UInt64
  let core: ServerCore
  let hub: Hub
  private let isLoopback: Bool
  /// Where the peer is, where that is counted.
  let address: PeerAddress?
  private var channel: (any Channel)?
  private var decoder = LineDecoder(limits: .fromClient)
  var session: Session
  private var tickets = Tickets()
  var outbox = Outbox()
  private var scratch: [UInt8] = []
  private var isPaused = false
  private(set) var isClosing = false
  /// The same for other threads.
  private let isGone = NIOLockedValueBox(false)
  private var linesSeen = 0
  private var throttle: ThrottleState
  private var deadline: Scheduled<Void>?
  private var batchDeadline: Scheduled<Void>?
  private var idleCheck: Scheduled<Void>?
  private var lastHeard: NIODeadline
  var backlog = Backlog()
  /// How far this member has read, as it was kept when she signed in here.
  private(set) var keptMarkers: [Target: Moment] = [:]
  /// Signed in, but not yet sent what she is in: no line is taken before.
  private var isEntering = false

  /// The fingerprint of the certificate the peer showed; judged when it signs in with it, not in the handshake.
  private(set) lazy var certificate: SHA256Digest? = peerCertificate()

  init(id: UInt64, core: ServerCore, hub: Hub, isLoopback: Bool, address: PeerAddress?) {
    self.id = id
    self.core = core
    self.hub = hub
    self.isLoopback = isLoopback
    self.address = address
    session = Session(configuration: core.configuration)
    let access = core.configuration.access
    throttle = ThrottleState(isLoopback && access.sparesLoopback ? nil : access.throttle)
    lastHeard = .now()
  }

  var participant: Participant? { session.phase == .registered ? session.participant : nil }
  var capabilities: CapabilitySet { session.capabilities }

  private var context: SessionContext {
    var context = hub.context(isLoopback: isLoopback, certificate: certificate)
    context.peer = address.map { (core.admission.peers, $0) }
    return context
  }

  private func peerCertificate() -> SHA256Digest? {
    guard let shown = try? channel?.pipeline.syncOperations.nioSSL_peerCertificate(),
      let der = try? shown.toDERBytes()
    else { return nil }
    return try? CertificateInspection.sha256Fingerprint(der: der)
  }

  func become(_ participant: Participant) { session.participant = participant }

  // MARK: Channel

  func channelActive(context: ChannelHandlerContext) {
    channel = context.channel
    hub.open(self)
    core.lookForForeign()
    guard core.admission.admit(address) else {
      hub.forget(self)
      isClosing = true
      channel = nil
      context.close(promise: nil)
      return
    }
    let seconds = TimeAmount.seconds(core.configuration.limits.registrationSeconds)
    // Held strongly, here and below, and cancelled when the connection ends: an object that was ever held weakly is slower
    // to retain for good, and this one is retained for each event it is sent.
    deadline = hub.loop.scheduleTask(in: seconds) { [self] in
      guard session.phase != .registered else { return }
      close("Signing in took too long")
    }
    scheduleIdleCheck()
    context.fireChannelActive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isClosing else { return }
    let bytes = unwrapInboundIn(data)
    lastHeard = .now()
    decoder.append(bytes.readableBytesView)
    advance()
    flush()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable {
      advance()
      catchUp()
      flush()
    }
    context.fireChannelWritabilityChanged()
  }

  func channelInactive(context: ChannelHandlerContext) {
    leave()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // A peer's broken handshake or reset is its own affair; nothing of what it sent is worth a log line.
    context.close(promise: nil)
  }

  private func leave() {
    guard channel != nil else { return }
    channel = nil
    isClosing = true
    isGone.withLockedValue { $0 = true }
    // A guest's arrival that is still being decided has to find its way back, to be undone.
    if session.phase != .arriving { hub.forget(self) }
    deadline?.cancel()
    batchDeadline?.cancel()
    idleCheck?.cancel()
    core.admission.release(address)
    if let participant = session.participant, session.phase == .registered {
      hub.detach(self)
      if case .guest = participant {
        core.submit(Append(.leave(message: session.quitMessage), by: .participant(participant)))
      } else if session.hasQuit, !core.configuration.access.requiresAccount, !core.presence.isHere(participant) {
        core.submit(Append(.leaveChannels(message: session.quitMessage), by: .participant(participant)))
      }
    }
  }

  // MARK: Lines

  /// Takes whole lines while there is room for their tickets; reading stops when there is none, or when what is to be
  /// sent piles up.
  private func takeLines() {
    guard let channel, !isClosing else { return }
    while tickets.count < core.configuration.limits.tickets, channel.isWritable {
      guard let input = decoder.next() else { break }
      if session.phase != .registered {
        linesSeen += 1
        guard linesSeen <= core.configuration.limits.linesBeforeRegistration else {
          return close("Too many lines before signing in")
        }
      }
      tickets.add(input, refused: decoder.outline(ofRefused: input))
    }
    let mustPause =
      tickets.count >= core.configuration.limits.tickets || !channel.isWritable || throttle.isHolding
    if mustPause != isPaused {
      isPaused = mustPause
      channel.setOption(ChannelOptions.autoRead, value: !mustPause).whenFailure { _ in }
      if !mustPause { channel.read() }
    }
  }

  /// Takes lines in, starts whatever may start, and sends what is answered. Each answer makes room for another line, also
  /// of those that were read while there was none: nothing else would come back for them.
  private func advance() {
    while !isClosing {
      sendFinished()
      takeLines()
      guard !throttle.isHolding, !isEntering, hasRoomToAnswer, let (ticket, input) = tickets.start() else { return }
      let cost = input.cost
      if let wait = throttle.spend(cost) {
        hub.loop.scheduleTask(in: wait) { [self] in
          throttle.release()
          advance()
          flush()
        }
      }
      let handling = session.receive(input, refused: tickets.ticket(ticket)?.refused, context)
      let hasTold = !session.effects.isEmpty
      carryOutEffects()
      watchBatch()
      tickets.update(ticket) { $0.label = handling.label ?? $0.label }
      if hasTold, case .reply(let lines) = handling.step {
        answerLast(lines, for: ticket)
      } else {
        perform(handling.step, for: ticket)
      }
    }
  }

  /// Nothing more is answered while what was answered is not taken: a page of history may be large.
  var hasRoomToAnswer: Bool {
    guard let channel else { return false }
    return channel.isWritable && outbox.byteCount < core.configuration.limits.outgoingBytes
  }

  private func perform(_ step: SessionStep, for ticket: UInt64) {
    switch step {
    case .silent: tickets.update(ticket) { $0.isSilent = true }
    case .reply(let lines): finish(ticket, with: lines)
    case .append(let appends, let replies):
      guard !appends.isEmpty else { return finish(ticket, with: replies) }
      tickets.update(ticket) {
        $0.pending = appends
        $0.output += replies
      }
      for append in appends { submit(append, for: ticket) }
      return
    case .read(let request): return read(request, for: ticket)
    case .work(let request):
      core.readers.perform(request, on: hub.loop, isWanted: { [isGone] in !isGone.withLockedValue { $0 } }) {
        [self] result in
        guard !isClosing else { return }
        if let again = session.secondLook(request, after: result, context) { return perform(.work(again), for: ticket) }
        let step = session.finish(result, of: request.asked, context)
        carryOutEffects()
        perform(step, for: ticket)
        advance()
        flush()
      }
      return
    case .relay(let lines, let target, let needed, let replies):
      core.loops.relay(lines, to: target, carrying: needed, except: id)
      finish(ticket, with: replies)
    case .close(let lines, let reason):
      finish(ticket, with: lines)
      sendFinished()
      close(reason)
      return
    }
    if case .silent = step { finish(ticket, with: []) }
  }

  /// Answers once the others have been told what this line caused.
  private func answerLast(_ lines: [Line], for ticket: UInt64) {
    core.loops.afterEach(on: hub.loop) { [self] in
      guard !isClosing else { return }
      finish(ticket, with: lines)
      advance()
      flush()
    }
  }

  private func submit(_ append: PendingAppend, for ticket: UInt64) {
    guard let by = append.by ?? session.participant.map(Author.participant) else { return }
    let origin = AppendOrigin(loop: hub.index, connection: id, ticket: ticket)
    let append = Append(append.command, by: by, nonce: append.nonce, alongside: append.alongside, origin: origin)
    // A guest becomes this member at a place in the order, and then there is no time to read.
    guard case .signIn(let account) = append.command else { return core.submit(append) }
    withMarkers(of: account) { [core] in core.submit(append) }
  }

  private func read(_ request: ReadRequest, for ticket: UInt64) {
    core.readers.read(request, on: hub.loop) { [self] result in
      guard !isClosing else { return }
      finish(ticket, with: session.answer(request, result, context))
      advance()
      flush()
    }
  }

  private func finish(_ ticket: UInt64, with lines: [Line]) {
    tickets.update(ticket) {
      $0.output += lines
      $0.state = .done
    }
  }

  /// Sends the answers of all tickets that are settled up to here, in the order of their lines.
  private func sendFinished() {
    while let ticket = tickets.takeFinished() {
      if let label = ticket.label, capabilities.contains(.labeledResponse) {
        guard !ticket.isSilent else { continue }
        let lines = LabeledResponse.lines(ticket.output, label: label, server: core.configuration.source)
        show(Shown(lines: lines, entrances: ticket.entrances))
      } else {
        show(Shown(lines: ticket.output, entrances: ticket.entrances))
      }
    }
    joinHubOnceRegistered()
  }

  /// From the moment it is registered, a connection is sent what happens; what it is in already comes first.
  private func joinHubOnceRegistered() {
    guard session.phase == .registered, let participant = session.participant, !hub.isAttached(self), !isClosing,
      !isEntering, !session.hasQuit, channel != nil
    else { return }
    deadline?.cancel()
    guard let account = participant.accountID else { return enter() }
    isEntering = true
    withMarkers(of: account) { [self] in
      isEntering = false
      guard hub.state.accounts[account]?.isDisabled == false else { return close("This account was closed") }
      enter()
      advance()
      flush()
    }
  }

  private func enter() {
    hub.attach(self)
    keptMarkers = [:]
    show(hub.places(of: self) + Shown(lines: hub.metadataOfPlaces(of: self)))
  }

  /// Goes on once it is known how far a member has read: whatever shows her a place shows that too.
  private func withMarkers(of account: AccountID, then: @escaping () -> Void) {
    core.readers.readMarkers(of: account, on: hub.loop) { [self] markers in
      guard !isClosing else { return }
      keptMarkers = markers
      then()
    }
  }

  // MARK: Outcomes

  /// The outcome of one append of a ticket, with its events as this connection sees them.
  func settle(_ ticket: UInt64, _ result: Result<AppendOutcome.Granted, Refusal>, _ shown: Shown) {
    if isClosing { return undoArrival(ticket, result) }
    guard let pending = tickets.ticket(ticket)?.pending.first else { return }
    if case .success(.appendedAwaitingErasure) = result {
      // The events stand at their place in the order, and what follows does not wait; the answer does.
      show(shown)
      tickets.update(ticket) { $0.state = .awaitingErasure }
      sendFinished()
      return advance()
    }
    let answer = session.settle(pending, result, context)
    // That she is signed in stands before what everybody is told of it.
    let lines = pending.purpose.isSignIn ? answer + shown.lines : shown.lines + answer
    let next = carryOutEffects()
    tickets.update(ticket) {
      $0.pending.removeFirst()
      $0.pending += next
      $0.output += lines
      $0.entrances += shown.entrances
      if $0.pending.isEmpty { $0.state = .done }
    }
    for append in next { submit(append, for: ticket) }
    sendFinished()
    if case .quit(_, let reason) = pending.purpose { return close(reason) }
    advance()
  }

  /// A guest who was gone before she had arrived does not keep her nick.
  private func undoArrival(_ ticket: UInt64, _ result: Result<AppendOutcome.Granted, Refusal>) {
    guard case .success = result, let pending = tickets.ticket(ticket)?.pending.first,
      case .arrive(let guest, _) = pending.command
    else { return }
    core.submit(Append(.leave(message: ""), by: .participant(.guest(guest))))
    hub.forget(self)
  }

  // MARK: Sending

  /// An event, or what a line is answered with; behind it, the end of the talk of the places it led into.
  func show(_ shown: Shown) {
    emit(shown.lines)
    guard core.configuration.access.linesOnEntry > 0, !capabilities.contains(.chathistory), let participant else {
      return
    }
    for entrance in shown.entrances {
      let place = outbox.keepPlace()
      core.readers.recentTalk(at: entrance, Withheld(from: participant, in: hub.state), on: hub.loop) { [self] events in
        guard !isClosing else { return }
        outbox.fill(place, with: hub.encoded(hub.recentTalk(events, in: entrance.targets, for: self)))
        // There may be room for an answer now.
        advance()
        flush()
      }
    }
  }

  func emit(_ lines: [Line]) {
    guard !lines.isEmpty, !isClosing else { return }
    scratch.removeAll(keepingCapacity: true)
    for line in lines {
      line.write(into: &scratch)
      scratch.append(0x0D)
      scratch.append(0x0A)
    }
    emit(encoded: scratch)
  }

  /// Joins what waits into one buffer; one write and one flush follow per turn of the loop.
  func emit(encoded bytes: [UInt8]) {
    guard !isClosing else { return }
    if outbox.byteCount == 0 { hub.needsFlush(self) }
    outbox.append(bytes)
  }

  func flush() {
    guard let channel, outbox.isReady else { return }
    let bytes = outbox.takeReady()
    channel.writeAndFlush(bytes, promise: nil)
    if isBehind { catchUp() }
    // Lines may wait for the room that there is now.
    if bytes.readableBytes >= core.configuration.limits.outgoingBytes {
      hub.loop.execute { [self] in
        advance()
        flush()
      }
    }
  }

  /// - Parameter asQuit: what others are told of it, where they are told at all.
  func close(_ reason: String, asQuit: Bool = false) {
    guard !isClosing, let channel else { return }
    if asQuit {
      session.quitMessage = reason
      session.hasQuit = true
    }
    emit([Line(source: nil, "ERROR", [reason]).withTrailing])
    isClosing = true
    let bytes = outbox.takeAll()
    // Gone for everybody else from now on, however long the peer takes to answer the TLS goodbye.
    leave()
    channel.writeAndFlush(bytes).whenComplete { _ in channel.close(promise: nil) }
    // A peer that reads nothing keeps nobody waiting.
    hub.loop.scheduleTask(in: .seconds(5)) { channel.close(promise: nil) }
  }

  // MARK: Time

  private func watchBatch() {
    guard session.batches.isOpen else {
      batchDeadline?.cancel()
      batchDeadline = nil
      return
    }
    guard batchDeadline == nil else { return }
    batchDeadline = hub.loop.scheduleTask(in: .seconds(core.configuration.limits.batchSeconds)) { [self] in
      guard !isClosing else { return }
      batchDeadline = nil
      emit(session.timeOutBatch())
      flush()
    }
  }

  private func scheduleIdleCheck() {
    let seconds = core.configuration.limits.idleSeconds
    idleCheck = hub.loop.scheduleTask(in: .seconds(seconds)) { [self] in
      guard !isClosing, channel != nil else { return }
      let silence = NIODeadline.now() - lastHeard
      if silence >= .seconds(2 * seconds) { return close("Nothing was heard for too long") }
      if silence >= .seconds(seconds) {
        emit([Line(source: core.configuration.source, "PING", [core.configuration.serverName]).withTrailing])
        flush()
      }
      scheduleIdleCheck()
    }
  }
}
