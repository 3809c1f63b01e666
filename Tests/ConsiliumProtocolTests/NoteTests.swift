import SeededRandom
import Testing

@testable import ConsiliumProtocol

/// What the other end reads of a line.
private func overTheWire(_ line: Line) throws -> Line { try Line.parse(line.bytes, limits: .fromServer) }

/// Words and texts that are awkward for a line: none of them empty or `*`, which stand for nothing.
private struct OddWords {
  var numbers: SeededGenerator

  mutating func word() -> String {
    let words = [
      "C-7QXM", "#trauma", "wren", "e\u{301}", "日本", "a=b;c", "x:y", "\\", "\u{1F468}\u{200D}\u{1F469}", "-",
    ]
    return words.randomElement(using: &numbers) ?? "wren"
  }

  mutating func text() -> String { SeededText.line(&numbers) }
  mutating func number() -> Int { Int.random(in: 0...1_000_000, using: &numbers) }
  mutating func time() -> ServerTime {
    ServerTime(milliseconds: Int64.random(in: 0...4_102_444_800_000, using: &numbers))
  }
  mutating func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &numbers) ? value : nil }

  mutating func words() -> [String] { (0..<Int.random(in: 0...4, using: &numbers)).map { _ in word() } }
}

@Suite struct NoteTests {
  private static func survives(_ make: (inout OddWords) -> some Note) throws {
    var words = OddWords(numbers: SeededGenerator(seed: 31))
    for _ in 0..<100 {
      let note = make(&words)
      let line = try overTheWire(note.line(from: "srv", tags: ["msgid": "m1"]))
      let read = try #require(type(of: note).init(line))
      #expect(read == note)
      #expect(utf8(read.text) == utf8(note.text) && read.context.map(utf8) == note.context.map(utf8))
      #expect(type(of: note).code.takes(contextCount: note.context.count))
    }
  }

  @Test func `every shape of note is read as it was written`() throws {
    try Self.survives { odd in
      let manner = PhaseNote.Manner.allCases.randomElement(using: &odd.numbers) ?? .free
      return PhaseNote(
        ref: odd.word(), room: odd.word(), name: odd.word(), number: odd.number(), count: odd.number(),
        ends: odd.maybe(odd.time()), asks: odd.word(), manner: manner, speakers: odd.words(), label: odd.word(),
        rule: odd.text())
    }
    try Self.survives { TurnNote(ref: $0.word(), room: $0.word(), nick: $0.maybe($0.word()), text: $0.text()) }
    try Self.survives {
      HoursNote(began: $0.time(), minutes: $0.number(), format: $0.word(), role: $0.word(), text: $0.text())
    }
    try Self.survives { ReadersNote(ref: $0.word(), readers: $0.number(), others: $0.number(), text: $0.text()) }
    try Self.survives { SubjectNote(ref: $0.word(), author: $0.word(), field: $0.word(), words: $0.text()) }
    try Self.survives { odd in
      let whats: [MinutesNote.What] = [.asked, .submitted, .amended, .step(odd.word())]
      return MinutesNote(
        ref: odd.word(), what: whats.randomElement(using: &odd.numbers) ?? .asked, time: odd.maybe(odd.time()),
        who: odd.maybe(odd.word()), words: odd.text())
    }
    try Self.survives { MinutesNote(ref: $0.word(), what: .review(day: "2027-05-31"), words: $0.text()) }
    try Self.survives {
      ActNote(
        ref: $0.word(), act: $0.word(), article: $0.maybe($0.number()), circle: $0.word(), msgid: $0.maybe($0.word()),
        until: $0.maybe($0.time()), appealUntil: $0.maybe($0.time()), text: $0.text())
    }
    try Self.survives { HeldNote(ref: $0.maybe($0.word()), days: $0.words(), text: $0.text()) }
    try Self.survives { UnreadGuidelinesNote(version: $0.number(), read: $0.maybe($0.number()), text: $0.text()) }
    try Self.survives { DueGuidelinesNote(version: $0.number(), day: $0.word(), text: $0.text()) }
  }

  @Test func `a shape reads no other note, no refusal, and nothing that is too short`() {
    let turn = TurnNote(ref: "S-7QXM", room: "&S-7QXM", nick: "wren", text: "It is wren's turn.")
    #expect(SubjectNote(turn.reply) == nil)
    var refusal = turn.reply
    refusal.kind = .fail
    #expect(TurnNote(refusal) == nil)
    #expect(TurnNote(StandardReply(.turn, ["S-7QXM", "&S-7QXM"], text: "")) == nil)
    #expect(HoursNote(StandardReply(.hours, ["today", "50", "balint", "presenter"], text: "")) == nil)
  }

  @Test func `every code is known again by verb and code`() {
    for code in NoteCode.allCases {
      #expect(NoteCode(StandardReply(code, text: "")) == code)
      #expect(Verb(name: StandardReply(code, text: "").verb) != nil)
    }
    #expect(NoteCode(StandardReply(.note, "POSTS", .finding, [], "")) == nil)
  }

  @Test func `a number of parameters is held against the declaration`() {
    #expect(NoteCode.turn.takes(contextCount: 3) && !NoteCode.turn.takes(contextCount: 2))
    #expect(NoteCode.held.takes(contextCount: 1) && NoteCode.held.takes(contextCount: 4))
    #expect(!NoteCode.held.takes(contextCount: 0) && !NoteCode.pauseOver.takes(contextCount: 1))
  }
}

@Suite struct RegisterLineTests {
  @Test func `lines of the register, of history and of one's own data are read as they were written`() throws {
    var odd = OddWords(numbers: SeededGenerator(seed: 32))
    for _ in 0..<200 {
      let entry = RegisterLine(
        seq: Int64(odd.number()), time: odd.time(), actor: odd.maybe(odd.word()), act: odd.word(),
        article: odd.maybe(odd.number()), ref: odd.maybe(odd.word()), words: odd.text())
      let read = try #require(RegisterLine(try overTheWire(entry.line(from: "srv"))))
      #expect(read == entry && utf8(read.words) == utf8(entry.words))

      let kind = ChainLine.Kind.allCases.randomElement(using: &odd.numbers) ?? .leaf
      let link = ChainLine(kind, seq: Int64(odd.number()), hash: odd.word())
      #expect(ChainLine(try overTheWire(link.line(from: "srv"))) == link)

      let count = RegisterCount(
        year: odd.number(), act: odd.word(), article: odd.maybe(odd.number()), count: odd.maybe("<5") ?? "12")
      #expect(RegisterCount(try overTheWire(count.line(from: "srv"))) == count)

      let target = HistoryTarget(name: odd.word(), latest: odd.time())
      #expect(HistoryTarget(try overTheWire(target.line(from: "srv"))) == target)

      let piece = ExportLine.record(seq: Int64(odd.number()), piece: odd.text())
      #expect(ExportLine(try overTheWire(piece.line(from: "srv"))) == piece)
      let next = ExportLine.next(after: Int64(odd.number()))
      #expect(ExportLine(try overTheWire(next.line(from: "srv"))) == next)
    }
  }

  @Test func `no line of the register passes for another`() {
    let lines = [
      RegisterLine(
        seq: 1, time: ServerTime(milliseconds: 0), actor: nil, act: "hide", article: 3, ref: nil, words: ""
      ).line(from: "srv"),
      ChainLine(.leaf, seq: 1, hash: "00").line(from: "srv"), ChainLine(.head, seq: 1, hash: "00").line(from: "srv"),
      RegisterCount(year: 2027, act: "hide", article: nil, count: "<5").line(from: "srv"),
      ExportLine.record(seq: 1, piece: "{}").line(from: "srv"), ExportLine.next(after: 1).line(from: "srv"),
    ]
    #expect(lines.map { RegisterLine($0) != nil } == [true, false, false, false, false, false])
    #expect(lines.map { ChainLine($0)?.kind } == [nil, .leaf, .head, nil, nil, nil])
    #expect(lines.map { RegisterCount($0) != nil } == [false, false, false, true, false, false])
    #expect(lines.map { ExportLine($0) != nil } == [false, false, false, false, true, true])
  }

  @Test func `an invitation is shown on its line and nowhere else`() throws {
    let issued = IssuedInvitation(text: "demo.example:6697/K7QM-4TXR", expires: "2027-05-31")
    let read = try #require(IssuedInvitation(try overTheWire(issued.line(from: "srv"))))
    #expect(read.text == issued.text && read.expires == issued.expires)
    var dumped = "\(issued) \(String(reflecting: issued))"
    dump(issued, to: &dumped)
    #expect(!dumped.contains("K7QM"))
  }
}
