import Collective
import CollectiveFixture
import EventLog
import Testing

@Suite("Folding a log")
struct FoldingTests {
  @Test(
    "A snapshot and the events after it amount to the same as all events from the first",
    arguments: StorageKind.allCases, 1...4)
  func snapshotPlusEvents(kind: StorageKind, seed: Int) throws {
    let storage = try StorageUnderTest(kind)
    var collective = try LoggedCollective(storage.log)
    var commands = RandomCommands(seed: UInt64(seed))
    let coding = RecordCoding()
    for index in 0..<400 {
      let (command, author) = commands.next(in: collective.appender.state)
      commands.learn(from: try collective.appender.append([Append(command, by: author)]).events)
      if index % 150 == 100 {
        let state = try coding.encode(collective.appender.state)
        let head = try storage.log.head()
        try storage.log.transaction { try $0.keepSnapshot(StoredSnapshot(head: head, state: state)) }
      }
    }
    var fromTheFirst = Collective()
    for record in try storage.log.records(after: 0, limit: .max) {
      fromTheFirst.apply(record.envelope, try coding.facts(record))
    }
    let (folded, head) = try Appender.fold(storage.log)
    #expect(folded == fromTheFirst)
    #expect(folded == collective.appender.state)
    #expect(try storage.log.snapshot()?.head.seq ?? 0 > 0)
    #expect(try LogVerification.verify(storage.log) == .ok(head))
  }
}
