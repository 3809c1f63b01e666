import Collective
import SystemCrypto

/// Where a log is kept. SQLite is the embedded default; an in-memory one serves tests.
///
/// Nothing may assume that it is the only process: the command-line tools append to the same log while a server runs.
/// Implementations are safe to use from any thread; readers see a consistent state and never wait for the writer.
public protocol LogStorage: AnyObject, Sendable {
  /// Runs `body` alone among all writers of the log, in every process. What it did is durable when this returns, and
  /// none of it happened when this throws.
  func transaction<Result>(_ body: (any LogTransaction) throws -> Result) throws -> Result

  /// Differs from an earlier value once another process has written. Cheap.
  func foreignVersion() throws -> Int64

  /// Frees the bytes of everything erased so far, from every file of the storage, before it returns. Neither waits long
  /// nor holds writers up: where readers hold older pages it throws `LogStorageError.erasureBlocked`, to be called again.
  /// Also called at start, for an erasure that a crash interrupted.
  func finishErasures() throws

  /// Whether something expired whose bytes are not known to be gone from every file.
  func hasRoomToReclaim() throws -> Bool
  /// Does the next piece, of a few milliseconds, of freeing what expired: its bytes, and the room they took. Goes on
  /// where an earlier run stopped, also another process's. Where readers hold older pages it throws
  /// `LogStorageError.erasureBlocked`, to be called again. Called by one thread at a time.
  ///
  /// - Returns: whether there is more to do.
  func reclaimRoom() throws -> Bool

  // MARK: Reading

  func head() throws -> ChainHead
  /// Up to `limit` leaves with a higher seq, oldest first: of every entry, also of those that expired.
  func leaves(after seq: Int64, limit: Int) throws -> [StoredLeaf]
  /// Up to `limit` records with a higher seq, oldest first. What expired is passed over; the newest entry never has.
  func records(after seq: Int64, limit: Int) throws -> [LogRecord]
  func record(of id: EventID) throws -> LogRecord?
  /// Records by seq, in the order asked for; what is not there is left out.
  func records(at seqs: [Int64]) throws -> [LogRecord]
  /// The stored words at these places, by place; what is not there is left out. For lists, which show nothing else.
  func words(at seqs: [Int64]) throws -> [Int64: [UInt8]]
  func page(_ page: HistoryPage) throws -> [LogRecord]
  func snapshot() throws -> StoredSnapshot?
  /// The lowest place that holds something which belongs to no record: there is none at that place, or an erasure passed
  /// over it. Always `nil` in a sound log.
  func strayWords() throws -> Int64?

  // MARK: Outside the log (never exported)

  func credentials(of account: AccountID) throws -> ScramKeys?
  /// The device with this certificate, where one is enrolled and not revoked.
  func device(fingerprint: SHA256Digest) throws -> Device?
  /// Oldest first.
  func devices(of account: AccountID) throws -> [Device]
  /// The invitation that a token's hash proves.
  func invitation(tokenHash: SHA256Digest) throws -> InvitationID?
  /// Who is behind posts without names; nobody where the key does not lie beside the storage.
  func seals() throws -> Seals
  /// Backups that were made of this storage; none where nothing records them.
  func keptCopies() throws -> [KeptCopy]
  /// How far a member has read, by place.
  func readMarkers(of account: AccountID) throws -> [Target: Moment]
  /// The key under which words that the collective denied are hashed: 16 bytes, made once, and kept beside the storage, where
  /// no backup takes it along.
  func wordKey() throws -> [UInt8]
  /// A random secret of this storage, made once: keys deterministic answers that must not be guessable.
  func secret(named name: String) throws -> [UInt8]
}

/// One transaction of the log's writer.
public protocol LogTransaction {
  func head() throws -> ChainHead
  func records(after seq: Int64, limit: Int) throws -> [LogRecord]
  func record(of id: EventID) throws -> LogRecord?
  func insert(_ record: LogRecord) throws
  /// Deletes the bodies and their salts; the rest of each record stays. Ids without a body are passed over.
  func eraseBodies(of ids: [EventID]) throws
  /// Leaves nothing of the entries but their leaves, and takes away the words. Earlier snapshots go: what expired is in
  /// them. Its bytes are gone from the files after `LogStorage.reclaimRoom`.
  func expire(_ expired: Expired) throws
  /// What a nonce stood for the first time, whichever of these it came from: a member writes under her name and her seals.
  func nonce(_ nonce: Nonce, of authors: [Author]) throws -> RememberedNonce?
  func remember(_ nonce: Nonce, of author: Author, at: Moment, seqs: ClosedRange<Int64>) throws
  func keep(_ record: SideRecord) throws
  func keepSnapshot(_ snapshot: StoredSnapshot) throws
}

/// A page of one target's history.
public struct HistoryPage: Hashable, Sendable {
  public enum Bound: Hashable, Sendable {
    case seq(Int64)
    case moment(Moment)
  }

  public enum Span: Hashable, Sendable {
    case latest
    /// The newest before the bound, the bound excluded.
    case before(Bound)
    /// The oldest after the bound, the bound excluded.
    case after(Bound)
    /// The newest, but none at or before the bound.
    case latestAfter(Bound)
    /// From the first bound towards the second, both excluded.
    case between(Bound, Bound)
  }

  public let target: Target
  public let span: Span
  /// At most so many records, returned oldest first.
  public let limit: Int
  /// Only records of these kinds.
  public let kinds: Set<Facts.Kind>

  public init(target: Target, span: Span, limit: Int, kinds: Set<Facts.Kind>) {
    self.target = target
    self.span = span
    self.limit = limit
    self.kinds = kinds
  }
}

/// The folded state at a place in the log, so that a start need not fold everything.
public struct StoredSnapshot: Hashable, Sendable {
  public let head: ChainHead
  public let state: [UInt8]

  public init(head: ChainHead, state: [UInt8]) {
    self.head = head
    self.state = state
  }
}

/// A client's mark on a write that makes it safe to repeat (`consilium/nonce`). Kept for seven days.
public struct Nonce: Hashable, Sendable {
  public static let daysKept: Int64 = 7

  public let value: String
  /// Tells a repetition from another use of the same nonce.
  public let contentDigest: SHA256Digest

  public init(value: String, contentDigest: SHA256Digest) {
    self.value = value
    self.contentDigest = contentDigest
  }

  public init(value: String, content: [String]) {
    var hash = SHA256()
    for part in [value] + content {
      hash.update(bigEndian: UInt32(part.utf8.count))
      hash.update(part)
    }
    self.init(value: value, contentDigest: hash.finish())
  }
}

public struct RememberedNonce: Hashable, Sendable {
  /// `nil` once words it was made of were erased: one could try out on it which ones they were.
  public let contentDigest: SHA256Digest?
  /// The events that the first use brought about.
  public let seqs: ClosedRange<Int64>

  public init(contentDigest: SHA256Digest?, seqs: ClosedRange<Int64>) {
    self.contentDigest = contentDigest
    self.seqs = seqs
  }
}

/// A secret that is kept beside the log, in the same transaction as the events it belongs to.
public enum SideRecord: Hashable, Sendable {
  case credentials(AccountID, ScramKeys)
  case invitationToken(hash: SHA256Digest, InvitationID)
  case device(Device)
  case revokedDevice(SHA256Digest)
  /// Who is behind a post without its author's name; stored only under a key that lies elsewhere.
  case seal(SealID, AccountID)
  /// How far somebody has read; an earlier moment than the stored one changes nothing.
  case readMarker(AccountID, in: Target, Moment)
}

/// The words that can be searched: one more reader of the log, with a disposable database of its own, off the commit path.
public protocol SearchIndex: AnyObject, Sendable {
  /// Reads on in the log until level with it.
  func catchUp(with log: any LogStorage) throws
  /// Bytes of these events, and of those whose erasure did not finish before, are gone from every file of the index when
  /// this returns. Where readers hold older pages it throws `LogStorageError.erasureBlocked`, to be called again.
  func erase(_ seqs: [Int64]) throws
  /// The newest matches below a place, newest first, whatever their target: who may see them is for the asker to judge,
  /// who goes on until she has enough. Nothing is ranked: a rank would be reckoned from places one does not see.
  func matches(_ query: SearchQuery, below seq: Int64, limit: Int) throws -> [SearchMatch]
}

public struct SearchQuery: Hashable, Sendable {
  /// Words that must all occur; no operators.
  public let words: [String]
  /// The only place to look at; `nil` for all.
  public let target: Target?
  public let author: Author?
  public let after: Moment?
  public let before: Moment?

  public init(
    words: [String], target: Target? = nil, author: Author? = nil, after: Moment? = nil, before: Moment? = nil
  ) {
    self.words = words
    self.target = target
    self.author = author
    self.after = after
    self.before = before
  }
}

/// Where words were found.
public struct SearchMatch: Hashable, Sendable {
  public let seq: Int64
  public let target: Target

  public init(seq: Int64, target: Target) {
    self.seq = seq
    self.target = target
  }
}
