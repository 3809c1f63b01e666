import ConsiliumProtocol
import NIOCore
import NIOSSL

/// Lines that arrived and were not taken yet. Throws `LinkError` where the connection ends.
typealias ReceivedLines = NIOThrowingAsyncSequenceProducer<
  LineDecoder.Input, any Error, NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark, LineDemand
>

/// Cuts what arrives into lines, and reads on only while few of them wait: a server that sends faster than its lines are
/// taken fills its own buffers and no more than these here.
final class LineReceiver: ChannelDuplexHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundIn = ByteBuffer

  /// Lines that may wait; reading stops at the upper and goes on at the lower.
  static let waiting = 64...1_024

  /// Goes out through the channel where the reader wants more.
  struct Resume: Sendable {}

  private let lines: ReceivedLines.Source
  private let rejection: @Sendable () -> LinkError?
  private var decoder = LineDecoder(limits: .fromServer)
  private var isFull = false
  private var isReadHeld = false

  private init(_ lines: ReceivedLines.Source, _ rejection: @escaping @Sendable () -> LinkError?) {
    self.lines = lines
    self.rejection = rejection
  }

  /// To be called on the channel's event loop.
  /// - Parameter rejection: why this end refused the other, where it did.
  static func add(
    to channel: any Channel, rejection: @escaping @Sendable () -> LinkError?
  ) throws -> ReceivedLines {
    let made = NIOThrowingAsyncSequenceProducer.makeSequence(
      elementType: LineDecoder.Input.self,
      backPressureStrategy: NIOAsyncSequenceProducerBackPressureStrategies.HighLowWatermark(
        lowWatermark: waiting.lowerBound, highWatermark: waiting.upperBound),
      finishOnDeinit: true, delegate: LineDemand(channel: channel))
    try channel.pipeline.syncOperations.addHandler(LineReceiver(made.source, rejection))
    return made.sequence
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    decoder.append(unwrapInboundIn(data).readableBytesView)
    var cut: [LineDecoder.Input] = []
    while let input = decoder.next() { cut.append(input) }
    if lines.yield(contentsOf: cut) == .stopProducing { isFull = true }
  }

  func read(context: ChannelHandlerContext) {
    if isFull { isReadHeld = true } else { context.read() }
  }

  func triggerUserOutboundEvent(context: ChannelHandlerContext, event: Any, promise: EventLoopPromise<Void>?) {
    guard event is Resume else { return context.triggerUserOutboundEvent(event, promise: promise) }
    isFull = false
    if isReadHeld {
      isReadHeld = false
      context.read()
    }
    promise?.succeed()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    // A peer that closes without a TLS goodbye is common, and no more than the end of the connection.
    if let error = error as? NIOSSLError, error == .uncleanShutdown {
      lines.finish(LinkError.lost)
    } else {
      lines.finish(rejection() ?? Self.meaning(of: error))
    }
    context.close(promise: nil)
  }

  func channelInactive(context: ChannelHandlerContext) {
    lines.finish(rejection() ?? LinkError.lost)
    context.fireChannelInactive()
  }

  private static func meaning(of error: any Error) -> LinkError {
    error is NIOSSLError || error is BoringSSLError ? .tls("\(error)") : .lost
  }
}

/// Tells the channel what the reader of its lines does.
struct LineDemand: NIOAsyncSequenceProducerDelegate {
  let channel: any Channel

  func produceMore() { channel.triggerUserOutboundEvent(LineReceiver.Resume(), promise: nil) }

  func didTerminate() { channel.close(promise: nil) }
}
