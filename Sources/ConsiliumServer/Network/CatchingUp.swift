import Collective
import ConsiliumProtocol
import EventLog
import NIOCore

/// A connection that does not keep up is not waited for: it reads what it missed from the log. There is no queue of events
/// anywhere else.
extension Connection {
  /// Whether live events may be sent now; otherwise they are read from the log later.
  var isLevel: Bool { !isBehind && hasRoomToAnswer }

  var isBehind: Bool { backlog.since != nil }

  func fallBehind(at seq: Int64) {
    let since = backlog.begin(before: seq)
    guard seq - since > core.configuration.limits.eventsBehind else { return }
    close("Too far behind, at \(since); connect again and ask for the history")
  }

  /// Reads pages from the log until level.
  func catchUp() {
    guard let since = backlog.since, !backlog.isBeingRead, !isClosing, hasRoomToAnswer else { return }
    backlog.isBeingRead = true
    core.readers.events(after: since, on: hub.loop) { [self] events in
      guard !isClosing else { return }
      guard let events else { return retryCatchUp(from: since) }
      let recalled = hub.recalled(by: events, for: self)
      guard !recalled.isEmpty else { return sendLate(events, [:], after: since) }
      core.readers.events(withIDs: recalled, on: hub.loop) { [self] found in
        guard !isClosing else { return }
        guard let found else { return retryCatchUp(from: since) }
        sendLate(events, found, after: since)
      }
    }
  }

  private func sendLate(_ events: [Event], _ recalled: [EventID: Event], after since: Int64) {
    var last = since
    for event in events {
      guard event.seq <= hub.state.seq, hasRoomToAnswer else { break }
      sendLate(event, recalled)
      last = event.seq
      if outbox.byteCount > core.configuration.limits.outgoingBytes { flush() }
    }
    backlog.advance(to: last, head: hub.state.seq)
    flush()
    // Writing may make the channel writable again at once, and then asks for more: not before this page is through.
    backlog.isBeingRead = false
    guard isBehind, hasRoomToAnswer else { return }
    hub.loop.scheduleTask(in: last > since ? .zero : .seconds(1)) { [self] in catchUp() }
  }

  private func retryCatchUp(from seq: Int64) {
    backlog.isBeingRead = false
    guard backlog.hasFailed() else {
      return close("The log cannot be read just now, at \(seq); connect again and ask for the history")
    }
    hub.loop.scheduleTask(in: .seconds(1)) { [self] in catchUp() }
  }

  private func sendLate(_ event: Event, _ recalled: [EventID: Event]) {
    guard backlog.isOwn(event) else { return show(hub.shown(event, to: self, recalled)) }
    guard let own = backlog.settled(by: event, hub.shown(event, to: self, recalled, isOrigin: true)) else { return }
    settle(own.ticket, own.result, own.shown)
  }

  /// An outcome of its own waits: its events come in their place, when it reads on.
  func hold(_ ticket: UInt64, _ result: Result<AppendOutcome.Granted, Refusal>, seqs: ClosedRange<Int64>) {
    backlog.hold(Backlog.Outcome(ticket: ticket, result: result, seqs: seqs))
  }

  /// Where the final outcome of an erasure comes before its events were sent, it takes the place of the first one.
  func replaceHeld(_ ticket: UInt64, _ result: Result<AppendOutcome.Granted, Refusal>) -> Bool {
    backlog.replaceHeld(ticket, result)
  }
}
