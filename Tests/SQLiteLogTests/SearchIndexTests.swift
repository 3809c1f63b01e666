import Collective
import CollectiveFixture
import EventLog
import Foundation
import GRDB
import Testing

@testable import SQLiteLog

@Suite("The search index")
struct SearchIndexTests {
  private let directory: TemporaryDirectory
  private let log = InMemoryLog()
  private let search: SQLiteSearchIndex
  private var collective: LoggedCollective

  init() throws {
    directory = try TemporaryDirectory()
    search = try SQLiteSearchIndex(directory: directory.path)
    collective = try LoggedCollective(log)
  }

  private func seqs(
    _ words: String, in target: Target? = Place.inTrauma, by author: Author? = nil, after: Moment? = nil,
    before: Moment? = nil, limit: Int = 100
  ) throws -> [Int64] {
    try search.catchUp(with: log)
    return try search.matches(
      SearchQuery(
        words: words.split(separator: " ").map(String.init), target: target, author: author, after: after,
        before: before), below: .max, limit: limit
    ).map(\.seq)
  }

  private func seq(_ id: EventID) throws -> Int64 { try #require(try log.record(of: id)).envelope.seq }

  @Test("Words are found whatever their case, accents and endings; all of them have to occur")
  mutating func words() throws {
    let one = try seq(try collective.say("Grounding exercises in a café"))
    let other = try seq(try collective.say("An exercise for the evening"))
    #expect(try seqs("CAFE") == [one])
    #expect(try seqs("exercise") == [other, one])
    #expect(try seqs("exercise evening") == [other])
    #expect(try seqs("absent") == [])
  }

  @Test("The newest matches come first, and no more than asked for")
  mutating func order() throws {
    var said: [Int64] = []
    for _ in 0..<5 { said.append(try seq(try collective.say("demo"))) }
    #expect(try seqs("demo", limit: 3) == Array(said.reversed().prefix(3)))
    #expect(try seqs("demo", limit: 0) == [])
  }

  @Test("Whoever goes on below the last match meets every one, each with its place")
  mutating func pages() throws {
    var said: [SearchMatch] = []
    for _ in 0..<5 { said.append(SearchMatch(seq: try seq(try collective.say("demo")), target: Place.inTrauma)) }
    try search.catchUp(with: log)
    let query = SearchQuery(words: ["demo"])
    let first = try search.matches(query, below: .max, limit: 2)
    let rest = try search.matches(query, below: try #require(first.last).seq, limit: 10)
    #expect(first + rest == said.reversed())
  }

  @Test("Only the target asked for is searched")
  mutating func targets() throws {
    let direct = Target.between(Person.wren.participant, Person.heron.participant)
    let here = try seq(try collective.say("demo"))
    let there = try seq(try collective.say("demo", in: direct))
    #expect(try seqs("demo") == [here])
    #expect(try seqs("demo", in: direct) == [there])
    #expect(try seqs("demo", in: nil) == [there, here])
  }

  @Test("Author and time narrow a search; the moments themselves are excluded")
  mutating func narrowing() throws {
    let first = try #require(try log.record(of: try collective.say("demo", by: .wren))).envelope
    let second = try #require(try log.record(of: try collective.say("demo", by: .heron))).envelope
    let third = try #require(try log.record(of: try collective.say("demo", by: .wren))).envelope
    #expect(try seqs("demo", by: Person.heron.author) == [second.seq])
    #expect(try seqs("demo", after: first.at) == [third.seq, second.seq])
    #expect(try seqs("demo", before: third.at) == [second.seq, first.seq])
    #expect(try seqs("demo", after: first.at, before: third.at) == [second.seq])
  }

  @Test("The fields of posts are found in the place each stands in")
  mutating func posts() throws {
    let ref = try collective.submit(.demoCase())
    #expect(try seqs("pacing").count == 1)
    #expect(try seqs("exposure").isEmpty)
    #expect(try seqs("exposure", in: .room(ref)).count == 1)
  }

  @Test(
    "What means something to FTS5 is searched for as words",
    arguments: [
      "demo*", "\"demo", "text:demo", "-demo", "^demo", "(demo", "demo)", "{demo}", "+demo", "demo;", "demo\0",
      "NEAR(text,", "'demo'",
    ])
  mutating func operators(words: String) throws {
    try collective.say("near text demo")
    #expect(try seqs(words).count == 1)
    #expect(try seqs("demo OR nothing").isEmpty)
    #expect(try seqs("demo NOT absent").isEmpty)
    #expect(try seqs("* \" - \0").isEmpty)
  }

  @Test("More words than people type are searched for without complaint")
  mutating func manyWords() throws {
    try collective.say("demo")
    #expect(try seqs(String(repeating: "demo ", count: 2_000)).count == 1)
  }

  @Test("What was erased is not found, whether the index was told or comes by the erasure in the log")
  mutating func erased() throws {
    let told = try collective.say("demo")
    let met = try collective.say("demo")
    let early = try collective.say("demo")
    try collective.takeBack(early)
    #expect(try seqs("demo") == [try seq(met), try seq(told)])
    try search.erase([try seq(told)])
    #expect(try seqs("demo") == [try seq(met)])
    try collective.takeBack(met)
    #expect(try seqs("demo") == [])
  }

  // MARK: A disposable file

  @Test(
    "An index that is missing, damaged, no database, of another version or without its tables is made anew",
    arguments: [0, 1, 2, 3, 4, 5])
  mutating func damagedFile(way: Int) throws {
    for index in 0..<300 { try collective.say("demo \(index)") }
    #expect(try seqs("demo", limit: 1_000).count == 300)
    let other = try TemporaryDirectory()
    let path = other.path + "/" + SQLiteSearchIndex.fileName
    if way > 0 {
      var bytes = try Data(contentsOf: URL(fileURLWithPath: search.path))
      switch way {
      case 1: bytes.replaceSubrange(4_096..<bytes.count, with: Data(count: bytes.count - 4_096))
      case 2: bytes = Data(repeating: 0x41, count: 10_000)
      default: break
      }
      try bytes.write(to: URL(fileURLWithPath: path))
      if way == 3 {
        let pool = try SearchSchema.open(path)
        try pool.write { try $0.execute(sql: "PRAGMA user_version = 99") }
      }
      if way >= 4 {
        let pool = try SearchSchema.open(path)
        try pool.write { try $0.execute(sql: "DROP TABLE \(way == 4 ? "entries" : "words")") }
      }
    }
    let reopened = try SQLiteSearchIndex(directory: other.path)
    try reopened.catchUp(with: log)
    let query = SearchQuery(words: ["demo"], target: Place.inTrauma)
    #expect(try reopened.matches(query, below: .max, limit: 1_000).count == 300)
  }

  @Test("An index that loses its tables while it is open is made anew when it next follows the log")
  mutating func lostTables() throws {
    try collective.say("demo")
    #expect(try seqs("demo").count == 1)
    let other = try SearchSchema.open(search.path)
    try other.write { try $0.execute(sql: "DROP TABLE entries") }
    let query = SearchQuery(words: ["demo"], target: Place.inTrauma)
    #expect(throws: DatabaseError.self) { try search.matches(query, below: .max, limit: 10) }
    try collective.say("demo again")
    #expect(try seqs("demo").count == 2)
  }

  @Test("What SQLite says of a statement that it does not take is no reason to throw the index away")
  func statementFaults() {
    #expect(!DatabaseError(resultCode: .SQLITE_ERROR).isDamage)
    #expect(DatabaseError(resultCode: .SQLITE_CORRUPT).isDamage)
  }

  @Test("An index of another log is made anew")
  mutating func otherLog() throws {
    try collective.say("demo")
    #expect(try seqs("demo").count == 1)
    let other = InMemoryLog()
    var otherCollective = try LoggedCollective(other)
    try otherCollective.say("another")
    try otherCollective.say("log")
    try search.catchUp(with: other)
    let query = SearchQuery(words: ["demo"], target: Place.inTrauma)
    #expect(try search.matches(query, below: .max, limit: 10).isEmpty)
  }

  @Test("An index reopened goes on where it was")
  mutating func reopened() throws {
    let first = try seq(try collective.say("demo"))
    #expect(try seqs("demo") == [first])
    let second = try seq(try collective.say("demo"))
    let reopened = try SQLiteSearchIndex(directory: directory.path)
    try reopened.catchUp(with: log)
    let query = SearchQuery(words: ["demo"], target: Place.inTrauma)
    #expect(try reopened.matches(query, below: .max, limit: 10).map(\.seq) == [second, first])
  }
}
