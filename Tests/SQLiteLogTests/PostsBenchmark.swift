import Collective
import CollectiveFixture
import EventLog
import Foundation
import SQLiteLog
import Synchronization
import Testing

/// What one member's questions cost in a collective that has kept 100,000 posts. Not a test: it reports, and holds nothing
/// to a time.
///
///     CONSILIUM_BENCHMARK=posts swift test -c release -Xswiftc -enable-testing --filter PostsBenchmark
///
/// Half of the posts are cases, each in a room of presenter and readers, half questions; one in a hundred is open. Measured
/// is what the server does between a line and its answer, the lines themselves apart: filters, what one may see, titles and
/// words from the database. Beside it, a bare read of as many records.
@Suite(
  "One member's questions among many posts", .serialized,
  .enabled(if: ProcessInfo.processInfo.environment["CONSILIUM_BENCHMARK"] == "posts"))
struct PostsBenchmark {
  private static let posts = Int(ProcessInfo.processInfo.environment["CONSILIUM_POSTS"] ?? "") ?? 100_000
  private static let rounds = 200
  private static let start = Moment(milliseconds: 1_700_000_000_000)
  private let coding = RecordCoding()

  @Test("p50 and p99 of POSTS, inbox and search")
  func report() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteLog(directory: directory.path)
    let search = try SQLiteSearchIndex(directory: directory.path)
    let start = ContinuousClock.now
    let state = try fill(log)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    print("\(state.seq) events in \(Int(seconds)) s, \(Int(Double(state.seq) / seconds)) a second")
    try search.catchUp(with: log)
    let heron = Person.heron.participant
    let nowhere = state.places(of: .guest(GuestID(rawValue: "nobody")))
    let now = state.at
    #expect(state.posts.count >= Self.posts)

    func posts(_ words: String) throws -> Int {
      var query = PostQuery()
      for word in words.split(separator: " ") {
        let isFilter = query.take(String(word), among: state.kinds)
        #expect(isFilter)
      }
      let found = query.posts(in: state, for: heron, at: now)
      for post in found {
        _ = (state.openMoves(of: post, for: heron, at: now), state.openResponses(to: post, for: heron, at: now))
      }
      let titles = found.map { state.readableWordings(of: $0, by: heron).first?.seq ?? 0 }
      return try log.words(at: titles.filter { $0 > 0 }).map { try coding.body($0.value, seq: $0.key) }.count
    }
    /// As the server walks: until there are 50, or no more.
    func words(_ text: String, in places: VisiblePlaces) throws -> Int {
      try search.catchUp(with: log)
      let query = SearchQuery(words: text.split(separator: " ").map(String.init))
      var seen: [Int64] = []
      var below = Int64.max
      var pageSize = 50
      while seen.count < 50 {
        let matches = try search.matches(query, below: below, limit: pageSize)
        seen += matches.filter { places.contains($0.target) }.map(\.seq).prefix(50 - seen.count)
        guard matches.count == pageSize, let last = matches.last else { break }
        below = last.seq
        pageSize = min(pageSize * 4, 4_000)
      }
      return try coding.events(try log.records(at: seen)).count
    }
    let recent = (0..<Int64(PostQuery.limit)).map { state.seq - $0 * 7 }
    let bare = try measure { try log.records(at: recent).count }
    for (name, work) in [
      ("POSTS", { try posts("") }), ("POSTS #trauma kind=case", { try posts("#trauma kind=case") }),
      ("POSTS kind=question state=helped", { try posts("kind=question state=helped") }),
      ("POSTS state=open", { try posts("state=open") }), ("POSTS mine", { try posts("mine") }),
      ("POSTS awaiting", { try posts("awaiting") }),
      ("SEARCH text=pacing", { try words("pacing", in: state.places(of: heron)) }),
      ("SEARCH text=number4711", { try words("number4711", in: state.places(of: heron)) }),
      ("SEARCH text=pacing by one who is nowhere", { try words("pacing", in: nowhere) }),
    ] {
      let measured = try measure(work)
      print(
        "\(name): p50 \(milliseconds(measured.p50)) ms, p99 \(milliseconds(measured.p99)) ms, \(measured.count) found;",
        "\(String(format: "%.1f", measured.p50 / bare.p50)) times a bare read of \(PostQuery.limit) records",
        "(\(milliseconds(bare.p50)) ms)")
    }
  }

  private func milliseconds(_ seconds: Double) -> String { String(format: "%.2f", seconds * 1_000) }

  private func measure(_ work: () throws -> Int) throws -> (p50: Double, p99: Double, count: Int) {
    var seconds: [Double] = []
    var count = 0
    for _ in 0..<Self.rounds {
      let start = ContinuousClock.now
      count = try work()
      seconds.append((ContinuousClock.now - start) / .seconds(1))
    }
    seconds.sort()
    return (seconds[Self.rounds / 2], seconds[Self.rounds * 99 / 100], count)
  }

  /// In pieces of 200 posts, each through its whole life.
  private func fill(_ log: SQLiteLog) throws -> Collective {
    let clock = Mutex(Self.start)
    var appender = try Appender(storage: log, now: { clock.withLock { $0 } })
    _ = try appender.append(foundingCommands.map { Append($0.command, by: $0.by) })
    for piece in 0..<(Self.posts / 200) {
      clock.withLock { $0 = $0.advanced(by: .minutes(10)) }
      let submits = (0..<200).map { number -> Append in
        let words = "How can I pace it, number\(piece * 200 + number)?"
        let author = Person.allCases[number % 4].author
        let draft = PostDraft(
          circle: Place.trauma, kind: number % 2 == 0 ? "case" : "question",
          fields: [Body.Field(name: "question", value: words)])
        return Append(.submit(draft), by: author)
      }
      var lives: [Append] = []
      var index = 0
      for event in try appender.append(submits).events {
        guard case .submitted(let submitted) = event.facts, let author = event.envelope.author.participant else {
          continue
        }
        index += 1
        if index % 99 != 0 { lives += life(of: submitted, author) }
      }
      _ = try appender.append(lives)
    }
    return appender.state
  }

  private func life(of submitted: Submitted, _ author: Participant) -> [Append] {
    let ref = submitted.ref
    func move(_ state: String, _ note: String? = nil, by mover: Author) -> Append {
      Append(.advance(ref, to: state, note: note), by: mover)
    }
    let mine = Author.participant(author)
    if submitted.kind == "case" {
      let readers = [Person.heron, .moss].filter { $0.participant != author }
      return readers.map { Append(.respond(ref, choice: "clear"), by: $0.author) }
        + [move("closed", "It went on, with some pacing.", by: mine)]
    }
    return [
      move("taken", by: Person.linnet.author), move("answered", by: Person.linnet.author), move("helped", by: mine),
    ]
  }
}
