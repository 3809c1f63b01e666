import ConsiliumProtocol
import NIOCore

/// One account that talks through crashes: what was not acknowledged is sent again, in its order, with the same nonce.
///
/// Confined to the event loop of its connections.
final class CrashSender: @unchecked Sendable {
  let identity: Identity
  private let sender: Int
  private let channel: String
  private let window: Int
  private let acknowledged: (Stamp, String) -> Void
  private var connection: LoadConnection?
  /// Sent, and not acknowledged; in the order of sending.
  private(set) var waiting: [Stamp] = []
  private(set) var sent = 0
  private(set) var repeated = 0
  private(set) var refusal: String?
  private var isFull = true
  private var whenSettled: EventLoopPromise<Void>?

  /// - Parameter acknowledged: called on the loop with each message and its id.
  init(
    _ identity: Identity, sender: Int, channel: String, window: Int, acknowledged: @escaping (Stamp, String) -> Void
  ) {
    self.identity = identity
    self.sender = sender
    self.channel = channel
    self.window = window
    self.acknowledged = acknowledged
  }

  /// On the loop: repeats what waits, then goes on as the window allows.
  func start(on connection: LoadConnection) {
    self.connection = connection
    connection.onLine = { [self] in receive($0) }
    connection.onClose = { [self] in
      self.connection = nil
      whenSettled?.fail(LoadError.closed)
      whenSettled = nil
    }
    isFull = false
    repeated += waiting.count
    for stamp in waiting { send(stamp) }
    fill()
  }

  /// On the loop: no new messages from here on.
  func rest() { isFull = true }

  /// On the loop: when nothing waits any more.
  func settled() -> EventLoopFuture<Void>? {
    guard let connection else { return nil }
    guard !waiting.isEmpty else { return connection.loop.makeSucceededVoidFuture() }
    let promise = connection.loop.makePromise(of: Void.self)
    whenSettled = promise
    let timeout = connection.loop.scheduleTask(in: .seconds(30)) {
      promise.fail(LoadError.timedOut("an acknowledgement after the last start"))
    }
    promise.futureResult.whenComplete { _ in timeout.cancel() }
    return promise.futureResult
  }

  private func fill() {
    while !isFull, waiting.count < window {
      let stamp = Stamp(sender: sender, number: sent)
      sent += 1
      waiting.append(stamp)
      send(stamp)
    }
  }

  private func send(_ stamp: Stamp) {
    connection?.send("@\(TagKey.nonce)=n-\(stamp.number) PRIVMSG \(channel) :\(stamp.text(byteCount: 64))")
  }

  private func receive(_ line: ReceivedLine) {
    guard let stamp = line.stamp else {
      if line.isCommand("FAIL") || line.isCommand("404"), refusal == nil { refusal = line.parsed?.text }
      return
    }
    guard stamp.sender == sender, let msgid = line.parsed?.tags[TagKey.msgid] else { return }
    acknowledged(stamp, msgid)
    if let place = waiting.firstIndex(of: stamp) { waiting.remove(at: place) }
    fill()
    if waiting.isEmpty {
      whenSettled?.succeed()
      whenSettled = nil
    }
  }
}
