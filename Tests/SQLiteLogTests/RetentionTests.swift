import Collective
import CollectiveFixture
import EventLog
import Foundation
import GRDB
import SystemCrypto
import Testing

@testable import SQLiteLog

extension LoggedCollective {
  /// What the server does once a day.
  @discardableResult
  mutating func runRetention(search: (any SearchIndex)? = nil) throws -> Int {
    while let next = appender.state.nextDeadline, next <= clock.now() {
      let seq = appender.state.seq
      try append(.passTime, by: .clock)
      guard appender.state.seq > seq else { break }
    }
    let log = log
    nonisolated(unsafe) var own = appender
    let run = RetentionRun(storage: log, search: search) { command in
      _ = try own.append([Append(command, by: .clock)]).outcomes[0].result.get()
    }
    defer { appender = own }
    return try run.run(at: clock.now())
  }

  mutating func adopt(_ change: String) throws {
    let proposal = try submit(.demoProposal(change), by: .wren)
    for choice in ["go-on", "heard"] {
      for person in Person.allCases where person != .wren {
        try append(.respond(proposal, choice: choice), by: person.author)
      }
    }
    clock.pass(days: 3)
    if appender.state.posts[proposal]?.state == "reactions" { try append(.passTime, by: .clock) }
    try append(.advance(proposal, to: "consent", note: nil), by: Person.wren.author)
    for person in Person.allCases where person != .wren {
      try append(.respond(proposal, choice: Consent.agreement), by: person.author)
    }
  }

  func foldedFromTheFirst() throws -> Collective {
    var state = Collective()
    for record in try log.records(after: 0, limit: .max) {
      state.apply(record.envelope, try RecordCoding().facts(record))
    }
    return state
  }
}

@Suite("What came to the end of its days")
struct RetentionTests {
  @Test("Talk goes after 180 days, entry and all; membership stays", arguments: StorageKind.allCases)
  func talk(kind: StorageKind) throws {
    let storage = try StorageUnderTest(kind)
    var collective = try LoggedCollective(storage.log)
    let old = try collective.say("demo")
    try collective.append(
      .say(.between(Person.wren.participant, Person.moss.participant), text: "demo", isNotice: false, replyTo: nil),
      by: Person.wren.author)
    let taken = try collective.say("demo")
    try collective.takeBack(taken)
    try collective.append(.part(Place.trauma, message: "a demo word of parting"), by: Person.alder.author)
    collective.clock.pass(days: 179)
    let young = try collective.say("demo")
    #expect(try collective.runRetention() == 0)
    collective.clock.pass(days: 1)
    #expect(try collective.runRetention() == 5)
    #expect(try storage.log.record(of: old) == nil)
    #expect(try storage.log.record(of: young) != nil)
    let kinds = try storage.log.records(after: 0, limit: .max).map(\.kind)
    #expect(kinds.filter { $0 == "said" }.count == 1)
    #expect(!kinds.contains("erased"))
    #expect(try storage.log.records(after: 0, limit: .max).first { $0.kind == "parted" }?.body == nil)
    #expect(collective.appender.state.obscured.isEmpty)
    #expect(try LogVerification.verify(storage.log) == .ok(try storage.log.head()))
    #expect(try collective.foldedFromTheFirst() == collective.appender.state)
    #expect(try collective.runRetention() == 0)
  }

  @Test("A settled case goes 90 days after, with its room and every answer; an open one stays")
  func posts() throws {
    var collective = try LoggedCollective(InMemoryLog())
    let settled = try collective.submit(.demoCase(), by: .wren)
    let open = try collective.submit(.demoCase(), by: .wren)
    for ref in [settled, open] {
      try collective.append(.respond(ref, choice: "clear"), by: Person.heron.author)
      try collective.append(.respond(ref, choice: "known"), by: Person.moss.author)
      try collective.say("demo", in: .room(ref), by: .heron)
    }
    collective.clock.pass(days: 300)
    try collective.append(.advance(settled, to: "closed", note: "a demo note"), by: Person.wren.author)
    collective.clock.pass(days: 89)
    try collective.runRetention()
    #expect(collective.appender.state.posts[settled] != nil)
    collective.clock.pass(days: 1)
    try collective.runRetention()
    #expect(collective.appender.state.posts[settled] == nil)
    #expect(collective.appender.state.posts[open] != nil)
    let targets = Set(try collective.log.records(after: 0, limit: .max).map(\.envelope.target))
    #expect(!targets.contains(.room(settled)))
    #expect(targets.contains(.room(open)))
    let facts = try RecordCoding().facts(try collective.log.records(after: 0, limit: .max))
    #expect(!facts.contains { "\($0)".contains(settled.text) })
    #expect(try LogVerification.verify(collective.log) == .ok(try collective.log.head()))
    #expect(try collective.foldedFromTheFirst() == collective.appender.state)
  }

  @Test("A circle's decision says otherwise; a hold stops everything in it, and whatever belongs to no circle")
  func decisions() throws {
    var collective = try LoggedCollective(InMemoryLog())
    try collective.adopt("retention #trauma 30")
    #expect(collective.appender.state.circles[Place.trauma]?.retention == .days(30))
    let message = try collective.say("demo")
    let pair = Target.between(Person.wren.participant, Person.moss.participant)
    let direct = try collective.say("demo", in: pair)
    try collective.adopt("hold #trauma on")
    collective.clock.pass(days: 400)
    #expect(try collective.runRetention() == 0)
    try collective.adopt("hold #trauma off")
    try collective.runRetention()
    #expect(try collective.log.record(of: message) == nil)
    #expect(try collective.log.record(of: direct) == nil)
    try collective.adopt("retention #trauma never")
    let kept = try collective.say("demo")
    collective.clock.pass(days: 4_000)
    try collective.runRetention()
    #expect(try collective.log.record(of: kept) != nil)
    // What was decided stays.
    #expect(collective.appender.state.posts.values.filter { $0.kind == "proposal" }.count == 4)
  }

  @Test("What a colleague looks at, or looked at not long ago, stays for as long as the concern does")
  func concerns() throws {
    var collective = try LoggedCollective(InMemoryLog())
    let message = try collective.say("demo", by: .heron)
    let concern = try collective.submit(.demoFlag(about: message.rawValue), by: .wren)
    collective.clock.pass(days: 1_000)
    try collective.runRetention()
    #expect(try collective.log.record(of: message) != nil)
    try collective.append(.advance(concern, to: "reading", note: nil), by: Person.moss.author)
    try collective.append(.advance(concern, to: "kept", note: "art. 2: a demo reason"), by: Person.moss.author)
    try collective.runRetention()
    #expect(try collective.log.record(of: message) != nil)
    collective.clock.pass(days: 90)
    try collective.runRetention()
    #expect(collective.appender.state.posts[concern] == nil)
    try collective.runRetention()
    #expect(try collective.log.record(of: message) == nil)
    #expect(try collective.foldedFromTheFirst() == collective.appender.state)
    #expect(try LogVerification.verify(collective.log) == .ok(try collective.log.head()))
  }

  @Test("The topic in force stays, earlier ones go")
  func topics() throws {
    var collective = try LoggedCollective(InMemoryLog())
    for topic in ["demo one", "demo two"] {
      try collective.append(.setTopic(Place.trauma, topic), by: Person.wren.author)
    }
    collective.clock.pass(days: 200)
    #expect(try collective.runRetention() == 1)
    #expect(try collective.log.records(after: 0, limit: .max).filter { $0.kind == "topicSet" }.count == 1)
    #expect(collective.appender.state.circles[Place.trauma]?.topic != nil)
  }

  @Test("Only the clock lets anything expire, and only what is due")
  func onlyTheClock() throws {
    var collective = try LoggedCollective(InMemoryLog())
    let message = try collective.say("demo")
    let all = SeqSpans(1...collective.appender.state.seq)
    #expect(throws: Refusal.self) { try collective.append(.expire(entries: all, words: all), by: Person.wren.author) }
    #expect(throws: Refusal.self) { try collective.append(.expire(entries: all, words: all), by: .host) }
    #expect(try collective.append(.expire(entries: all, words: all), by: .clock).isEmpty)
    #expect(try collective.log.record(of: message) != nil)
  }

  @Test(
    "Whether what expired was folded in before or is gone makes no difference to the state",
    arguments: StorageKind.allCases, 1...6)
  func snapshotPlusRest(kind: StorageKind, seed: Int) throws {
    let storage = try StorageUnderTest(kind)
    var collective = try LoggedCollective(storage.log)
    var commands = RandomCommands(seed: UInt64(seed))
    let coding = RecordCoding()
    for index in 0..<500 {
      let (command, author) = commands.next(in: collective.appender.state)
      commands.learn(from: try collective.appender.append([Append(command, by: author)]).events)
      if index % 5 == 0 { collective.clock.pass(days: 3) }
      if index % 120 == 100 {
        try collective.runRetention()
        #expect(try collective.foldedFromTheFirst() == collective.appender.state)
        let state = try coding.encode(collective.appender.state)
        let head = try storage.log.head()
        try storage.log.transaction { try $0.keepSnapshot(StoredSnapshot(head: head, state: state)) }
      }
    }
    let (folded, head) = try Appender.fold(storage.log)
    #expect(folded == collective.appender.state)
    #expect(try collective.foldedFromTheFirst() == folded)
    #expect(try LogVerification.verify(storage.log) == .ok(head))
    let leaves = try storage.log.leaves(after: 0, limit: .max)
    #expect(leaves.map(\.seq) == Array(1...head.seq))
    #expect(try storage.log.records(after: 0, limit: .max).count < leaves.count)
  }
}
