import Collective
import ConsiliumProtocol
import EventLog

/// Where a connection stands that does not keep up with the log: what it missed is read there, page by page.
struct Backlog {
  /// An outcome of its own that came meanwhile, and waits for the place of its events in the order.
  struct Outcome {
    let ticket: UInt64
    fileprivate(set) var result: Result<AppendOutcome.Granted, Refusal>
    fileprivate let seqs: ClosedRange<Int64>
    fileprivate(set) var shown = Shown()

    init(ticket: UInt64, result: Result<AppendOutcome.Granted, Refusal>, seqs: ClosedRange<Int64>) {
      self.ticket = ticket
      self.result = result
      self.seqs = seqs
    }
  }

  /// The last event it was sent or passed over for; nil while it is level with the log.
  private(set) var since: Int64?
  /// Whether a page is on its way.
  var isBeingRead = false
  /// How often in a row it could not be read.
  private var failures = 0
  private static let patience = 10
  private var outcomes: [Outcome] = []

  /// From this event on it is behind, unless it was before. Returns since when.
  mutating func begin(before seq: Int64) -> Int64 {
    let start = since ?? seq - 1
    since = start
    return start
  }

  /// Counts a page that could not be read. Returns whether it is worth another try.
  mutating func hasFailed() -> Bool {
    failures += 1
    return failures < Self.patience
  }

  mutating func advance(to seq: Int64, head: Int64) {
    since = seq >= head ? nil : seq
    failures = 0
  }

  mutating func hold(_ outcome: Outcome) { outcomes.append(outcome) }

  /// Whether there was an outcome to replace: one that said its erasure was still under way.
  mutating func replaceHeld(_ ticket: UInt64, _ result: Result<AppendOutcome.Granted, Refusal>) -> Bool {
    guard let index = outcomes.firstIndex(where: { $0.ticket == ticket }),
      case .success(.appendedAwaitingErasure) = outcomes[index].result
    else { return false }
    outcomes[index].result = result
    return true
  }

  func isOwn(_ event: Event) -> Bool { outcomes.first?.seqs.contains(event.seq) == true }

  /// Keeps what is shown of an event of its own; the outcome with all of it once it is complete.
  mutating func settled(by event: Event, _ shown: Shown) -> Outcome? {
    outcomes[0].shown = outcomes[0].shown + shown
    return event.seq == outcomes[0].seqs.upperBound ? outcomes.removeFirst() : nil
  }
}
