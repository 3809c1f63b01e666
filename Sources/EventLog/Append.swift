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
  public let events: [Event]
  public let outcomes: [AppendOutcome]
  /// Who is behind posts without names that began in this batch: to be learned before its events are folded.
  public let seals: [SealID: AccountID]

  public init(events: [Event], outcomes: [AppendOutcome], seals: [SealID: AccountID] = [:]) {
    self.events = events
    self.outcomes = outcomes
    self.seals = seals
  }
}
