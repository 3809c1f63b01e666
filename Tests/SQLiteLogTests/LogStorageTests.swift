import Collective
import CollectiveFixture
import EventLog
import SystemCrypto
import Testing

@Suite("Every storage of the log")
struct LogStorageTests {
  @Test("An empty log has the empty head and no records", arguments: StorageKind.allCases)
  func emptyLog(kind: StorageKind) throws {
    let storage = try StorageUnderTest(kind)
    #expect(try storage.log.head() == .empty)
    #expect(try storage.log.records(after: 0, limit: .max).isEmpty)
    #expect(try storage.log.snapshot() == nil)
  }

  @Test("Records come back as they were inserted, by seq, by id and by place", arguments: StorageKind.allCases)
  func recordsComeBack(kind: StorageKind) throws {
    let storage = try StorageUnderTest(kind)
    let records = try (0..<5).map { try storage.say("demo \($0)") }
    #expect(try storage.log.records(after: 0, limit: .max) == records)
    #expect(try storage.log.records(after: 2, limit: 2) == Array(records[2...3]))
    #expect(try storage.log.records(at: [4, 99, 1]) == [records[3], records[0]])
    #expect(try storage.log.words(at: [4, 99]) == [4: try #require(records[3].body).bytes])
    #expect(try storage.log.record(of: records[1].envelope.id) == records[1])
    #expect(try storage.log.record(of: EventID(rawValue: "unknown")) == nil)
    #expect(try storage.log.head() == ChainHead(seq: 5, hash: records[4].chain))
  }

  @Test("A transaction reads its own writes; nobody else does before it commits", arguments: StorageKind.allCases)
  func ownWritesOnly(kind: StorageKind) throws {
    let storage = try StorageUnderTest(kind)
    try storage.say()
    try storage.log.transaction { transaction in
      let record = try storage.said(after: transaction.head())
      try transaction.insert(record)
      #expect(try transaction.head().seq == 2)
      #expect(try transaction.records(after: 1, limit: .max) == [record])
      #expect(try transaction.record(of: record.envelope.id) == record)
      #expect(try storage.log.head().seq == 1)
      #expect(try storage.log.record(of: record.envelope.id) == nil)
    }
    #expect(try storage.log.head().seq == 2)
  }

  @Test("A transaction that throws leaves nothing behind", arguments: StorageKind.allCases)
  func rollback(kind: StorageKind) throws {
    struct Stopped: Error {}
    let storage = try StorageUnderTest(kind)
    let kept = try storage.say()
    let nonce = Nonce(value: "n1", contentDigest: SHA256.digest("content"))
    let hash = SHA256.digest("token")
    #expect(throws: Stopped.self) {
      try storage.log.transaction { transaction in
        try transaction.insert(try storage.said(after: transaction.head()))
        try transaction.eraseBodies(of: [kept.envelope.id])
        try transaction.remember(nonce, of: Person.wren.author, at: Moment(milliseconds: 1), seqs: 2...2)
        try transaction.keep(.invitationToken(hash: hash, InvitationID(rawValue: "i1")))
        try transaction.keepSnapshot(StoredSnapshot(head: .empty, state: [1]))
        throw Stopped()
      }
    }
    #expect(try storage.log.records(after: 0, limit: .max) == [kept])
    #expect(try storage.log.invitation(tokenHash: hash) == nil)
    #expect(try storage.log.snapshot() == nil)
    let remembered = try storage.log.transaction { try $0.nonce(nonce, of: [Person.wren.author]) }
    #expect(remembered == nil)
  }

  @Test("The same id does not come twice", arguments: StorageKind.allCases)
  func idsAreUnique(kind: StorageKind) throws {
    let storage = try StorageUnderTest(kind)
    try storage.log.transaction { try $0.insert(try storage.said(id: "one", after: $0.head())) }
    #expect(throws: (any Error).self) {
      try storage.log.transaction { try $0.insert(try storage.said(id: "one", after: $0.head())) }
    }
    #expect(try storage.log.head().seq == 1)
  }

  @Test(
    "An erased body is gone, in the transaction and after it; the rest of the record stays",
    arguments: StorageKind.allCases)
  func erasedBody(kind: StorageKind) throws {
    let storage = try StorageUnderTest(kind)
    let erased = try storage.say("demo one")
    let other = try storage.say("demo two")
    try storage.log.transaction { transaction in
      try transaction.eraseBodies(of: [erased.envelope.id, EventID(rawValue: "unknown")])
      #expect(try transaction.record(of: erased.envelope.id) == erased.withoutBody)
    }
    try storage.log.finishErasures()
    #expect(try storage.log.records(after: 0, limit: .max) == [erased.withoutBody, other])
  }

  @Test("A snapshot comes back, and a newer one takes its place", arguments: StorageKind.allCases)
  func snapshots(kind: StorageKind) throws {
    let storage = try StorageUnderTest(kind)
    for seq in Int64(1)...4 {
      let snapshot = StoredSnapshot(head: ChainHead(seq: seq, hash: SHA256.digest("\(seq)")), state: [UInt8(seq)])
      try storage.log.transaction { try $0.keepSnapshot(snapshot) }
      #expect(try storage.log.snapshot() == snapshot)
    }
  }

  @Test(
    "A nonce is its author's own, and only its digest goes when words it covers are erased",
    arguments: StorageKind.allCases)
  func nonces(kind: StorageKind) throws {
    let storage = try StorageUnderTest(kind)
    let records = try (0..<3).map { _ in try storage.say() }
    let early = Nonce(value: "n1", contentDigest: SHA256.digest("one"))
    let late = Nonce(value: "n2", contentDigest: SHA256.digest("two"))
    try storage.log.transaction { transaction in
      try transaction.remember(early, of: Person.wren.author, at: Moment(milliseconds: 1_000), seqs: 1...2)
      try transaction.remember(late, of: Person.wren.author, at: Moment(milliseconds: 1_000), seqs: 3...3)
      let remembered = RememberedNonce(contentDigest: early.contentDigest, seqs: 1...2)
      #expect(try transaction.nonce(early, of: [Person.wren.author]) == remembered)
      #expect(try transaction.nonce(early, of: [Person.heron.author]) == nil)
      let several = [
        Author.participant(.sealed(SealID(rawValue: "demoseal0000000"))), Person.wren.author, Person.heron.author,
      ]
      #expect(try transaction.nonce(early, of: several) == remembered)
      try transaction.eraseBodies(of: [records[1].envelope.id])
    }
    let kept = try storage.log.transaction { transaction in
      try [early, late].map { try transaction.nonce($0, of: [Person.wren.author]) }
    }
    #expect(kept[0] == RememberedNonce(contentDigest: nil, seqs: 1...2))
    #expect(kept[1] == RememberedNonce(contentDigest: late.contentDigest, seqs: 3...3))
  }

  @Test("Credentials, tokens and secrets come back; the newest credentials count", arguments: StorageKind.allCases)
  func besideTheLog(kind: StorageKind) throws {
    let storage = try StorageUnderTest(kind)
    let first = ScramKeys.derive(password: "demo one", iterations: 4_096)
    let second = ScramKeys.derive(password: "demo two", iterations: 4_096)
    let hash = SHA256.digest("token")
    try storage.log.transaction { transaction in
      try transaction.keep(.credentials(Person.wren.account, first))
      try transaction.keep(.invitationToken(hash: hash, InvitationID(rawValue: "i1")))
    }
    #expect(try storage.log.credentials(of: Person.wren.account) == first)
    try storage.log.transaction { try $0.keep(.credentials(Person.wren.account, second)) }
    #expect(try storage.log.credentials(of: Person.wren.account) == second)
    #expect(try storage.log.credentials(of: Person.heron.account) == nil)
    #expect(try storage.log.invitation(tokenHash: hash) == InvitationID(rawValue: "i1"))
    let secret = try storage.log.secret(named: "one")
    #expect(secret.count == 32)
    #expect(try storage.log.secret(named: "one") == secret)
    #expect(try storage.log.secret(named: "two") != secret)
  }

  @Test("A read marker only moves forward", arguments: StorageKind.allCases)
  func readMarkers(kind: StorageKind) throws {
    let log = try StorageUnderTest(kind).log
    let (early, late) = (Moment(milliseconds: 1_000), Moment(milliseconds: 2_000))
    #expect(try log.readMarkers(of: Person.wren.account).isEmpty)
    try log.transaction { try $0.keep(.readMarker(Person.wren.account, in: Place.inTrauma, late)) }
    try log.transaction { transaction in
      try transaction.keep(.readMarker(Person.wren.account, in: Place.inTrauma, early))
      try transaction.keep(.readMarker(Person.wren.account, in: .collective, early))
    }
    #expect(try log.readMarkers(of: Person.wren.account) == [Place.inTrauma: late, .collective: early])
    #expect(try log.readMarkers(of: Person.heron.account).isEmpty)
  }

  // MARK: Pages

  /// Ten messages, every second one in the circle that pages are read of; two share each moment.
  private func tenMessages(_ kind: StorageKind) throws -> StorageUnderTest {
    let storage = try StorageUnderTest(kind)
    for index in 0..<10 {
      try storage.say(
        at: Int64(1_000 * (index / 2)), in: index % 2 == 0 ? Place.inTrauma : .circle(Place.ethics))
    }
    return storage
  }

  private struct PageCase: CustomTestStringConvertible {
    let span: HistoryPage.Span
    let limit: Int
    /// In the circle there are 1, 3, 5, 7 and 9, at 0, 1, 2, 3 and 4 seconds.
    let seqs: [Int64]

    init(_ span: HistoryPage.Span, limit: Int = 100, _ seqs: [Int64]) {
      self.span = span
      self.limit = limit
      self.seqs = seqs
    }

    var testDescription: String { "\(span), at most \(limit)" }

    static let all: [PageCase] = [
      PageCase(.latest, [1, 3, 5, 7, 9]),
      PageCase(.latest, limit: 2, [7, 9]),
      PageCase(.before(.seq(7)), limit: 2, [3, 5]),
      PageCase(.before(.seq(1)), []),
      PageCase(.before(.moment(second(2))), limit: 1, [3]),
      PageCase(.before(.moment(second(9))), limit: 2, [7, 9]),
      PageCase(.after(.seq(3)), limit: 2, [5, 7]),
      PageCase(.after(.seq(9)), []),
      PageCase(.after(.moment(second(1))), limit: 2, [5, 7]),
      PageCase(.after(.moment(second(4))), []),
      PageCase(.after(.moment(Moment(milliseconds: 500))), limit: 1, [3]),
      PageCase(.latestAfter(.seq(3)), limit: 2, [7, 9]),
      PageCase(.latestAfter(.moment(second(3))), [9]),
      PageCase(.between(.seq(1), .seq(9)), limit: 2, [3, 5]),
      PageCase(.between(.seq(9), .seq(1)), limit: 2, [5, 7]),
      PageCase(.between(.moment(second(0)), .moment(second(4))), [3, 5, 7]),
      PageCase(.between(.moment(second(4)), .moment(second(0))), limit: 1, [7]),
      PageCase(.between(.seq(3), .moment(second(4))), [5, 7]),
      PageCase(.between(.moment(second(4)), .seq(3)), limit: 1, [7]),
      PageCase(.between(.seq(5), .seq(5)), []),
      PageCase(.between(.moment(second(2)), .moment(second(2))), []),
      PageCase(.latest, limit: 0, []),
      PageCase(.before(.moment(Moment(milliseconds: .min))), []),
      PageCase(.after(.moment(Moment(milliseconds: .max))), []),
    ]

    private static func second(_ count: Int64) -> Moment { Moment(milliseconds: 1_000 * count) }
  }

  @Test("A page holds what its span says, oldest first", arguments: StorageKind.allCases)
  func pages(kind: StorageKind) throws {
    let log = try tenMessages(kind).log
    for page in PageCase.all {
      let records = try log.page(
        HistoryPage(target: Place.inTrauma, span: page.span, limit: page.limit, kinds: [.said]))
      #expect(records.map(\.envelope.seq) == page.seqs, "\(page.testDescription)")
    }
  }

  @Test(
    "A page holds only the kinds asked for, and they do not count towards its limit", arguments: StorageKind.allCases)
  func pagesOfKinds(kind: StorageKind) throws {
    let storage = try StorageUnderTest(kind)
    var appender = try Appender(storage: storage.log, now: { Moment(milliseconds: 1_000) })
    for (command, author) in foundingCommands { _ = try appender.append([Append(command, by: author)]) }
    func kinds(_ kinds: Set<Facts.Kind>, limit: Int) throws -> [String] {
      try storage.log.page(HistoryPage(target: Place.inTrauma, span: .latest, limit: limit, kinds: kinds)).map(\.kind)
    }
    #expect(try kinds([.circleFounded], limit: 1) == ["circleFounded"])
    #expect(try kinds([.joined, .circleFounded], limit: 100).count == 1 + Person.allCases.count)
    #expect(try kinds([], limit: 100).isEmpty)
  }
}
