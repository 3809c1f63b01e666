import Collective
import SystemCrypto

/// What a backup does not know once things went on: kept beside backups, so that whoever restores one can do it again.
///
/// It holds ids and digests of ids, all of them random, and so tells nothing to whoever has no backup. Lines of text:
///
///     consilium-later 1
///     log HEX                    the first link of the chain: which log it is of
///     head SEQ:HEX               how far it knows
///     erased CAUSE ID            words that are gone
///     expired FIRST LAST         entries that are gone; `wordless FIRST LAST` those without their words
///     recused|in|out|hat|closed|device HEX
///
/// Of hats, memberships and devices it has those that are: what a backup has beside them has ended since.
public struct LaterActs: Hashable, Sendable {
  /// Beside backups.
  public static let fileName = "erasures"
  /// In the folder of the server that is running.
  public static let fileNameBesideLog = "later-acts"

  public enum Fault: Error, Hashable, CustomStringConvertible {
    case unreadable
    case otherLog

    public var description: String {
      switch self {
      case .unreadable: "The list of later erasures cannot be read."
      case .otherLog: "The list of later erasures belongs to another record."
      }
    }
  }

  private static let firstLine = "consilium-later 1"

  public private(set) var log: SHA256Digest
  public private(set) var head: ChainHead
  private var erased: [EventID: Erased.Cause] = [:]
  private var expired = SeqSpans()
  private var wordless = SeqSpans()
  private var digests: Set<Mark> = []

  fileprivate struct Mark: Hashable {
    let subject: String
    let digest: SHA256Digest

    /// Of what a subject means: nothing that is not random goes in alone.
    init(_ subject: String, _ parts: String...) {
      self.subject = subject
      digest = SHA256.digest(([subject] + parts).joined(separator: "\n"))
    }

    init(subject: String, digest: SHA256Digest) {
      self.subject = subject
      self.digest = digest
    }

    static let subjects: Set = ["recused", "in", "out", "hat", "closed", "device"]

    static func recused(_ post: PostRef, _ participant: Participant) -> Mark {
      Mark("recused", post.text, participant.rawValue)
    }
    static func isIn(_ circle: CircleName, _ participant: Participant) -> Mark {
      Mark("in", circle.folded, participant.rawValue)
    }
    static func isOut(_ circle: CircleName, _ participant: Participant) -> Mark {
      Mark("out", circle.folded, participant.rawValue)
    }
    static func hat(_ account: AccountID, _ role: Role) -> Mark { Mark("hat", account.rawValue, role.rawValue) }
    static func closed(_ account: AccountID) -> Mark { Mark("closed", account.rawValue) }
    static func device(_ fingerprint: SHA256Digest) -> Mark { Mark("device", fingerprint.hex) }
  }

  /// What says that something left the log, as it is stored.
  private static let endings = Set([Facts.Kind.erased, .expired].map(\.rawValue))

  /// Reads the whole log once.
  public init(of storage: any LogStorage) throws {
    try self.init(continuing: nil, Standing(in: try Appender.fold(storage).0), in: storage)
  }

  /// Goes on from an earlier list, where that is of this log.
  public init(continuing earlier: LaterActs?, _ standing: Standing, in storage: any LogStorage) throws {
    let first = try Self.firstLink(of: storage)
    if let earlier, earlier.log == first, earlier.head.seq <= standing.seq,
      try storage.leaves(after: earlier.head.seq - 1, limit: 1).first?.chain == earlier.head.hash
    {
      self = earlier
    } else {
      log = first
      head = .empty
    }
    try renew(standing, in: storage)
  }

  /// Who is where, and who is out, as a state has it.
  public struct Standing: Sendable {
    public let seq: Int64
    fileprivate var digests: Set<Mark> = []
    fileprivate let accounts: [AccountID]

    public init(in state: Collective) {
      seq = state.seq
      accounts = Array(state.accounts.keys)
      for post in state.posts.values { for one in post.recused { digests.insert(.recused(post.ref, one)) } }
      for circle in state.circles.values {
        for member in circle.members.keys { digests.insert(.isIn(circle.name, member)) }
        for one in circle.excluded { digests.insert(.isOut(circle.name, one)) }
      }
      for account in state.accounts.values {
        if account.isDisabled { digests.insert(.closed(account.id)) }
        for role in account.roles.keys { digests.insert(.hat(account.id, role)) }
      }
    }
  }

  /// Brings it up to a later state of its log, of which it reads what is new.
  public mutating func renew(_ standing: Standing, in storage: any LogStorage) throws {
    var entries = SeqSet(expired)
    var words = SeqSet(wordless)
    let coding = RecordCoding()
    while head.seq < standing.seq {
      let records = try storage.records(after: head.seq, limit: 2_000).filter { $0.envelope.seq <= standing.seq }
      guard let newest = records.last else { break }
      for record in records where Self.endings.contains(record.kind) {
        switch try coding.facts(record) {
        case .erased(let erasure): for subject in erasure.subjects { erased[subject] = erasure.cause }
        case .expired(let expired):
          entries.add(expired.entries)
          words.add(expired.words)
        default: break
        }
      }
      head = ChainHead(seq: newest.envelope.seq, hash: newest.chain)
    }
    if entries.isChanged || words.isChanged {
      expired = SeqSpans(entries.seqs.sorted())
      wordless = SeqSpans(words.seqs.subtracting(entries.seqs).sorted())
    }
    digests = standing.digests
    for account in standing.accounts {
      for device in try storage.devices(of: account) { digests.insert(.device(device.fingerprint)) }
    }
  }

  /// Spread out only where something is added: most of the time nothing is.
  private struct SeqSet {
    private let earlier: SeqSpans
    private var added: Set<Int64> = []

    init(_ earlier: SeqSpans) { self.earlier = earlier }

    var isChanged: Bool { !added.isEmpty }
    var seqs: Set<Int64> { added.union(earlier.seqs) }
    mutating func add(_ spans: SeqSpans) { added.formUnion(spans.seqs) }
  }

  /// Kinds of event that change nothing in it.
  private static let unrelated = Set(
    [
      Facts.Kind.said, .tagged, .submitted, .presented, .amended, .moved, .topicSet, .reminded, .remindersChosen,
      .remindedOutside, .rang, .asked, .askerAnswered, .objectionQuestioned, .obscured,
    ].map(\.rawValue))

  /// Whether an event may change it.
  public static func isTouched(by kind: String) -> Bool { !unrelated.contains(kind) }

  private static func firstLink(of storage: any LogStorage) throws -> SHA256Digest {
    try storage.leaves(after: 0, limit: 1).first?.chain ?? .zero
  }

  // MARK: As text

  public var lines: [String] {
    func spans(_ word: String, _ spans: SeqSpans) -> [String] {
      spans.spans.map { "\(word) \($0.lowerBound) \($0.upperBound)" }
    }
    return [Self.firstLine, "log \(log.hex)", "head \(head)"]
      + erased.map { "erased \($1.rawValue) \($0.rawValue)" }.sorted()
      + spans("expired", expired) + spans("wordless", wordless)
      + digests.map { "\($0.subject) \($0.digest.hex)" }.sorted()
  }

  public init(lines: some Sequence<Substring>) throws(Fault) {
    log = .zero
    head = .empty
    var lines = lines.makeIterator()
    guard lines.next() == Substring(Self.firstLine) else { throw .unreadable }
    while let line = lines.next() {
      let words = line.split(separator: " ").map(String.init)
      guard let subject = words.first else { continue }
      try take(subject, Array(words.dropFirst()))
    }
    guard head != .empty else { throw .unreadable }
  }

  private mutating func take(_ subject: String, _ words: [String]) throws(Fault) {
    switch (subject, words.count) {
    case ("log", 1):
      guard let digest = SHA256Digest(hex: words[0]) else { throw .unreadable }
      log = digest
    case ("head", 1):
      guard let head = ChainHead(words[0]) else { throw .unreadable }
      self.head = head
    case ("erased", 2):
      // A cause that this version does not know: the words are gone all the same.
      erased[EventID(rawValue: words[1])] = Erased.Cause(rawValue: words[0]) ?? .takenBack
    case ("expired", 2): try Self.append(words, to: &expired)
    case ("wordless", 2): try Self.append(words, to: &wordless)
    case (_, 1) where Mark.subjects.contains(subject):
      guard let digest = SHA256Digest(hex: words[0]) else { throw .unreadable }
      digests.insert(Mark(subject: subject, digest: digest))
    default: throw .unreadable
    }
  }

  private static func append(_ words: [String], to spans: inout SeqSpans) throws(Fault) {
    guard let first = Int64(words[0]), let last = Int64(words[1]), first >= 1, first <= last,
      last - first < 1 << 40, first > spans.spans.last?.upperBound ?? 0
    else { throw .unreadable }
    for seq in first...last { spans.append(seq) }
  }

  // MARK: Doing it again

  /// Appends to a restored log what happened since, in one transaction, and takes away the devices and invitations that
  /// may have ended. The words' bytes are gone from its files when this returns.
  ///
  /// - Returns: what was done again.
  @discardableResult
  public func apply(to storage: any LogStorage, now: @escaping @Sendable () -> Moment) throws -> Reapplied {
    guard try Self.firstLink(of: storage) == log else { throw Fault.otherLog }
    var appender = try Appender(storage: storage, now: now)
    let acts = try acts(missingIn: appender.state, storage)
    let revoked = try appender.state.accounts.keys.flatMap { try storage.devices(of: $0) }
      .filter { !digests.contains(.device($0.fingerprint)) }
    let append = Append(.reapply(acts), by: .host, alongside: revoked.map { .revokedDevice($0.fingerprint) })
    _ = try appender.append([append]).outcomes.first?.result.get()
    while try storage.reclaimRoom() {}
    return acts
  }

  private func acts(missingIn state: Collective, _ storage: any LogStorage) throws -> Reapplied {
    var acts = Reapplied()
    for (subject, cause) in erased.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let record = try storage.record(of: subject), record.body != nil else { continue }
      acts.erasures.append(Reapplied.Erasure(subject: subject, cause: cause))
    }
    func there(_ spans: SeqSpans, where isWanted: (LogRecord) -> Bool) throws -> SeqSpans {
      let seqs = spans.seqs.prefix { $0 <= state.seq }
      return SeqSpans(try storage.records(at: Array(seqs)).filter(isWanted).map(\.envelope.seq))
    }
    acts.expired = Expired(
      entries: try there(expired) { _ in true }, words: try there(wordless) { $0.body != nil })
    for post in state.posts.values.sorted(by: { $0.ref.text < $1.ref.text }) {
      let candidates = Set(state.circles[post.circle]?.members.keys.map { $0 } ?? []).union(post.room)
      for one in candidates.subtracting(post.recused).sorted(by: { $0.rawValue < $1.rawValue })
      where digests.contains(.recused(post.ref, one)) {
        acts.recusals.append(Reapplied.Recusal(post: post.ref, participant: one))
      }
    }
    for circle in state.circles.values.sorted(by: { $0.name.folded < $1.name.folded }) {
      for member in circle.members.keys.sorted(by: { $0.rawValue < $1.rawValue })
      where !digests.contains(.isIn(circle.name, member)) {
        let isExcluded = digests.contains(.isOut(circle.name, member))
        acts.departures.append(
          Reapplied.Departure(circle: circle.name, participant: member, isExcluded: isExcluded))
      }
    }
    for account in state.accounts.values.sorted(by: { $0.id.rawValue < $1.id.rawValue }) where !account.isDisabled {
      if digests.contains(.closed(account.id)) { acts.closed.append(account.id) }
      for role in account.roles.keys.sorted(by: { $0.rawValue < $1.rawValue })
      where !digests.contains(.hat(account.id, role)) {
        acts.lapsed.append(Reapplied.Hat(account: account.id, role: role))
      }
    }
    return acts
  }
}
