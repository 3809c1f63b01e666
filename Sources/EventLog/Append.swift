import Collective

/// Something to be decided and, if granted, written.
public struct Append: Sendable {
  public let command: Command
  public let by: Author
  public let nonce: Nonce?
  /// Kept in the same transaction, if the command is granted.
  public let alongside: [SideRecord]
  public let origin: AppendOrigin?

  public init(
    _ command: Command, by: Author, nonce: Nonce? = nil, alongside: [SideRecord] = [], origin: AppendOrigin? = nil
  ) {
    self.command = command
    self.by = by
    self.nonce = nonce
    self.alongside = alongside
    self.origin = origin
  }
}

/// Where an append came from, so that its outcome finds the way back.
public struct AppendOrigin: Hashable, Sendable {
  /// The event loop of the connection, by index.
  public let loop: Int
  public let connection: UInt64
  public let ticket: UInt64

  public init(loop: Int, connection: UInt64, ticket: UInt64) {
    self.loop = loop
    self.connection = connection
    self.ticket = ticket
  }
}

public struct AppendOutcome: Sendable {
  public enum Granted: Sendable, Hashable {
    /// The ids of the events it brought about, in the batch it came with; none where there was nothing to do.
    case appended([EventID])
    /// The same, but words that it erased may still be in some file: the outcome proper comes with a later batch, as
    /// `erased` or as a refusal.
    case appendedAwaitingErasure([EventID])
    /// Erased words are in no file any more. Its events came with an earlier batch.
    case erased
    /// The nonce was seen before: the events of the first time, without the words that were erased since.
    case repeated([Event])
  }

  public let origin: AppendOrigin?
  public let result: Result<Granted, Refusal>

  public init(origin: AppendOrigin?, result: Result<Granted, Refusal>) {
    self.origin = origin
    self.result = result
  }
}

/// What one commit made durable, for every reader that follows live; or outcomes alone, of erasures that finished.
public struct LogBatch: Sendable {
  /// In the one order, without a gap to the batch before.
  public internal(set) var events: [Event]
  public internal(set) var outcomes: [AppendOutcome]
  /// Who is behind posts without names that began in this batch: to be learned before its events are folded.
  public internal(set) var seals: [SealID: AccountID] = [:]
  /// Earlier events that are shown again with those of this batch (`Collective.recalled`): nobody who delivers has to
  /// read them.
  public internal(set) var recalled: [EventID: Event] = [:]

  public init(events: [Event] = [], outcomes: [AppendOutcome] = []) {
    self.events = events
    self.outcomes = outcomes
  }
}

extension AppendOutcome {
  /// How many of its batch's events are its own.
  public var eventCount: Int {
    switch result {
    case .success(.appended(let ids)), .success(.appendedAwaitingErasure(let ids)): ids.count
    case .success(.repeated), .success(.erased), .failure: 0
    }
  }
}

extension LogBatch {
  public var narrowsVisibility: Bool { events.contains(where: \.facts.narrowsVisibility) }

  /// The same in the same order, with whatever narrows what somebody sees in parts of its own: only such a part has to wait
  /// until every reader has folded it.
  var partedByVisibility: [LogBatch] {
    guard narrowsVisibility else { return [self] }
    let foreign = events.dropLast(outcomes.reduce(0) { $0 + $1.eventCount })
    var parts = [LogBatch(events: Array(foreign))]
    parts[0].seals = seals
    var lastNarrows = parts[0].narrowsVisibility
    var next = foreign.endIndex
    for outcome in outcomes {
      let own = LogBatch(events: Array(events[next..<(next + outcome.eventCount)]), outcomes: [outcome])
      next += outcome.eventCount
      let narrows = own.narrowsVisibility
      if narrows || lastNarrows {
        parts.append(own)
      } else {
        parts[parts.count - 1].events += own.events
        parts[parts.count - 1].outcomes += own.outcomes
      }
      lastNarrows = narrows
    }
    if parts[0].events.isEmpty, parts[0].outcomes.isEmpty, parts.count > 1 {
      parts.removeFirst()
      parts[0].seals = seals
    }
    for index in parts.indices { parts[index].recalled = recalled }
    return parts
  }
}
