import Collective
import ConsiliumProtocol
import EventLog
import NIOConcurrencyHelpers
import NIOCore
import NIOPosix

/// The hubs of all event loops, and what reaches every one of them.
final class Loops: Sendable {
  /// Complete from the start; empty once the server has stopped, for each hub refers to the others by this.
  private let all = NIOLockedValueBox<[Hub]>([])

  init(_ group: MultiThreadedEventLoopGroup, hub: (_ index: Int, any EventLoop, Loops) -> Hub) {
    let hubs = group.makeIterator().enumerated().map { hub($0.offset, $0.element, self) }
    all.withLockedValue { $0 = hubs }
  }

  var hubs: [Hub] { all.withLockedValue { $0 } }

  func hub(of loop: any EventLoop) -> Hub? { hubs.first { $0.loop === loop } }

  /// Tells everybody goodbye; nothing is delivered afterwards.
  func close(_ reason: String) async {
    for hub in hubs { try? await hub.loop.submit { hub.closeAll(reason) }.get() }
    all.withLockedValue { $0 = [] }
  }

  // MARK: What was written

  /// One hop per loop. A batch that may narrow what somebody sees is acknowledged after every loop has folded it: when the
  /// acknowledgement leaves, no connection anywhere is sent what is no longer to be seen.
  func publish(_ batch: LogBatch) {
    guard batch.narrowsVisibility else { return publishWide(batch) }
    let folded = hubs.map { hub in
      hub.loop.submit { HeldOutcomes(hub: hub, outcomes: hub.deliver(batch, holdingOutcomes: true)) }
    }
    for future in folded {
      guard let held = try? future.wait() else { continue }
      held.hub.loop.execute { held.hub.release(held.outcomes) }
    }
  }

  /// While little is going on, whoever caused something is answered last: what it causes is written to the others before.
  /// Under load nobody waits for anybody.
  private func publishWide(_ batch: LogBatch) {
    let hubs = hubs
    guard batch.outcomes.count == 1, let origin = batch.outcomes[0].origin?.loop else {
      for hub in hubs { hub.loop.execute { _ = hub.deliver(batch, holdingOutcomes: false) } }
      return
    }
    let others = hubs.filter { $0.index != origin }.map { hub in
      hub.loop.submit { _ = hub.deliver(batch, holdingOutcomes: false) }
    }
    for future in others { try? future.wait() }
    for hub in hubs where hub.index == origin { hub.loop.execute { _ = hub.deliver(batch, holdingOutcomes: false) } }
  }

  /// Carries a loop's own outcomes from one of its turns to a later one.
  private struct HeldOutcomes: @unchecked Sendable {
    let hub: Hub
    let outcomes: [Hub.HeldOutcome]
  }

  // MARK: What is only told

  /// Does something on every event loop, in the order of what each is sent.
  func onEach(_ body: @escaping @Sendable (Hub) -> Void) {
    for hub in hubs { hub.loop.execute { body(hub) } }
  }

  /// Goes on once every loop has done what it was asked before.
  func afterEach(on loop: any EventLoop, then: @escaping () -> Void) {
    let then = NIOLoopBound(then, eventLoop: loop)
    EventLoopFuture.andAllComplete(hubs.map { $0.loop.submit {} }, on: loop).whenComplete { _ in then.value() }
  }

  /// Whoever passes on at the same time does so in one order for all.
  func passOn(_ event: Event, except origin: UInt64) {
    all.withLockedValue { hubs in
      for hub in hubs { hub.loop.execute { hub.passOn(event, except: origin) } }
    }
  }

  func relay(_ lines: [Line], to target: Target, carrying needed: CapabilitySet, except: UInt64) {
    onEach { $0.relay(lines, to: target, carrying: needed, except: except) }
  }
}
