import SeededRandom
import Testing

@testable import ConsiliumProtocol

private let wren = Source("wren!w@h")
private let server = Source(nick: "srv")

/// What a peer reads of these lines: every one printed, cut out of a stream, and within the length of a line.
private func overTheWire(_ lines: [Line]) throws -> [Line] {
  try lines.map { line in
    let bytes = line.bytes
    #expect(bytes.count - (line.tags.isEmpty ? 0 : line.tags.wire.utf8.count + 2) <= 510)
    return try Line.parse(bytes, limits: .fromServer)
  }
}

private func received(_ lines: [Line]) throws -> ReceivedBatch? {
  var collector = BatchCollector()
  for line in try overTheWire(lines) {
    if case .batch(let batch) = collector.receive(line) { return batch }
  }
  return nil
}

private func same(_ one: [PostField], _ other: [PostField]) -> Bool {
  one.map(\.name) == other.map(\.name) && one.map { utf8($0.value) } == other.map { utf8($0.value) }
}

@Suite struct PostBatches {
  @Test func `a post goes out as a batch`() {
    let document = PostDocument(
      target: "#trauma", kind: "case", ref: "C-7QXM", state: "checking", revision: 1,
      fields: [PostField(name: "age_band", value: "26-39"), PostField(name: "theme", value: "grief\nand work")])
    let lines = document.batchLines(
      reference: "p", opening: ["label": "8", "msgid": "m1", "account": "wren"], source: wren, server: server)
    #expect(
      lines.map(\.text) == [
        "@label=8;msgid=m1;account=wren :wren!w@h BATCH +p consilium/post #trauma case C-7QXM checking 1",
        "@batch=p :wren!w@h FIELD age_band :26-39", "@batch=p :wren!w@h FIELD theme :grief",
        "@batch=p :wren!w@h FIELD theme :and work", ":srv BATCH -p",
      ])
  }

  @Test func `a nested post closes inside the outer batch`() {
    let document = PostDocument(target: "&C-1", kind: "case", ref: "C-1", state: "open", revision: 1, fields: [])
    let lines = document.batchLines(reference: "q", opening: ["batch": "s"], source: wren, server: server)
    #expect(lines.last?.text == "@batch=s :srv BATCH -q")
  }

  @Test func `any field survives, byte by byte, from the server to a client`() throws {
    var numbers = SeededGenerator(seed: 6)
    for _ in 0..<200 {
      let names = ["question", "context", "age_band"].shuffled(using: &numbers)
      let fields = names.map { PostField(name: $0, value: SeededText.text(&numbers)) }
      let document = PostDocument(
        target: "&C-7QXM", kind: "case", ref: "C-7QXM", state: "open", revision: 3, fields: fields)
      let lines = document.batchLines(reference: "p1", opening: ["msgid": "m"], source: wren, server: server)
      let read = try #require(try received(lines).flatMap(PostDocument.init))
      #expect(same(read.fields, fields))
      #expect(read.ref == "C-7QXM" && read.revision == 3 && read.state == "open")
    }
  }

  @Test func `any submission survives, byte by byte, from a client to the server`() throws {
    var numbers = SeededGenerator(seed: 7)
    for round in 0..<200 {
      let names = ["question", "context", "age_band"].shuffled(using: &numbers)
      let fields = names.map { PostField(name: $0, value: SeededText.text(&numbers)) }
      let reason = SeededText.line(&numbers)
      let isNew = round.isMultiple(of: 2)
      let submission = Submission(
        isNew ? .submit(target: "#trauma", kind: "case") : .amend(ref: "C-7QXM", revision: 4), fields: fields,
        attestations: [Attestation(category: "name", reason: reason)], nonce: "n\(round)", label: "l 1;")
      var assembler = ClientBatchAssembler()
      var complete: ClientBatch?
      for line in try overTheWire(submission.batchLines(reference: "a")) {
        if case .complete(let batch) = assembler.receive(line) { complete = batch }
      }
      #expect(assembler.openingTags == ["label": "l 1;", "consilium/nonce": "n\(round)"])
      switch complete {
      case .submission("#trauma", "case", let read, let attestations) where isNew:
        #expect(same(read, fields))
        #expect(utf8(attestations.first?.reason ?? "") == utf8(reason))
      case .amendment("C-7QXM", 4, let read, _) where !isNew:
        #expect(same(read, fields))
      default:
        Issue.record("Not what was sent")
      }
    }
  }

  @Test func `other line ends become LF and NUL goes`() throws {
    let document = PostDocument(
      target: "#c", kind: "k", ref: "C-1", state: "open", revision: 1,
      fields: [PostField(name: "x", value: "a\r\nb\rc\0d\n\r")])
    let lines = document.batchLines(reference: "p", opening: [:], source: wren, server: server)
    #expect(try received(lines).flatMap(PostDocument.init)?.fields["x"] == "a\nb\ncd\n\n")
  }

  @Test func `a batch that is not a post is none`() throws {
    let line = try Line.parse(utf8("BATCH +p consilium/post #c case C-1 open x"))
    var collector = BatchCollector()
    #expect(collector.receive(line) == .pending)
    guard case .batch(let batch) = collector.receive(Line("BATCH", "-p")) else {
      Issue.record("Not complete")
      return
    }
    #expect(PostDocument(batch) == nil)
    #expect(MultilineMessage(batch) == nil)
  }
}

@Suite struct MultilineMessages {
  @Test func `goes out as it was composed`() {
    let message = MultilineMessage(target: "#c", text: "hello\nhow is everyone?", cuts: [13])
    let lines = message.batchLines(
      reference: "1", tags: ["msgid": "m", "time": "t"], source: wren, server: server)
    #expect(
      lines.map(\.text) == [
        "@msgid=m;time=t :wren!w@h BATCH +1 draft/multiline #c", "@batch=1 :wren!w@h PRIVMSG #c :hello",
        "@batch=1 :wren!w@h PRIVMSG #c :how is ",
        "@batch=1;draft/multiline-concat :wren!w@h PRIVMSG #c :everyone?", ":srv BATCH -1",
      ])
  }

  @Test func `falls back to single messages without blank lines, the id on the first`() {
    let message = MultilineMessage(verb: .notice, target: "#c", text: "\nhow is everyone?\n\nx", cuts: [8])
    let tags: Tags = ["msgid": "m", "time": "t", "+x": "1", "label": "7"]
    #expect(
      message.fallbackLines(tags: tags, source: wren).map(\.text) == [
        "@msgid=m;time=t;+x=1;label=7 :wren!w@h NOTICE #c :how is ", "@time=t;+x=1 :wren!w@h NOTICE #c :everyone?",
        "@time=t;+x=1 :wren!w@h NOTICE #c :x",
      ])
  }

  @Test func `any text survives, byte by byte, in both directions`() throws {
    var numbers = SeededGenerator(seed: 8)
    for _ in 0..<200 {
      let text = SeededText.text(&numbers) + "."
      let message = MultilineMessage(target: "#commons", text: text)
      let lines = message.batchLines(reference: "m-1", tags: ["msgid": "m"], source: wren, server: server)
      let read = try #require(try received(lines).flatMap(MultilineMessage.init))
      #expect(utf8(read.text) == utf8(text))
      // Sent on from what was read, it is the same lines again.
      let again = read.batchLines(reference: "m-1", tags: ["msgid": "m"], source: wren, server: server)
      #expect(again.map(\.bytes) == lines.map(\.bytes))

      var assembler = ClientBatchAssembler()
      let sent = try overTheWire(message.batchLines(reference: "a", tags: [:], source: nil, server: nil))
      guard case .complete(.message(let taken)) = sent.map({ assembler.receive($0) }).last else {
        Issue.record("Not complete")
        continue
      }
      #expect(utf8(taken.text) == utf8(text))
    }
  }

  @Test func `cuts that make no sense are left out`() {
    let message = MultilineMessage(target: "#c", text: "é\nab", cuts: [-3, 0, 1, 2, 3, 4, 4, 5, 99])
    let lines = message.fallbackLines(tags: [:], source: wren)
    #expect(lines.map { $0.parameters[1] } == ["é", "a", "b"])
  }

  @Test func `knows when one message is enough`() {
    #expect(MultilineMessage(target: "#c", text: "short").isOneLine(source: wren))
    #expect(!MultilineMessage(target: "#c", text: "two\nlines").isOneLine(source: wren))
    #expect(!MultilineMessage(target: "#c", text: String(repeating: "x", count: 500)).isOneLine(source: wren))
  }
}

@Suite struct ReceivedBatches {
  private func receive(_ collector: inout BatchCollector, _ lines: String...) throws -> [BatchCollector.Received] {
    try lines.map { collector.receive(try Line.parse(utf8($0))) }
  }

  @Test func `nested batches arrive whole with the outermost`() throws {
    var collector = BatchCollector()
    let steps = try receive(
      &collector, "@label=9 :srv BATCH +s labeled-response", "@batch=s :moss!m@h JOIN &C-7QXM",
      "@batch=s;msgid=m2 :wren!w@h BATCH +q consilium/post &C-7QXM case C-7QXM checking 1",
      "@batch=q :wren!w@h FIELD question :How?", "PING between", "@batch=s :srv BATCH -q", ":srv BATCH -s")
    #expect(steps[4] == .line(Line("PING", "between")))
    guard case .batch(let outer) = steps[6], case .batch(let inner) = outer.items.last else {
      Issue.record("Not nested")
      return
    }
    #expect(outer.type == BatchType.labeledResponse)
    #expect(outer.opening.tags["label"] == "9")
    #expect(outer.items.count == 2)
    #expect(inner.opening.tags["msgid"] == "m2")
    #expect(PostDocument(inner)?.fields == [PostField(name: "question", value: "How?")])
    #expect(steps.count { $0 == .pending } == 5)
  }

  @Test func `a nested batch may close without its tag, and batches may interleave`() throws {
    var collector = BatchCollector()
    let steps = try receive(
      &collector, "BATCH +1 a", "BATCH +2 b", "@batch=1 X 1", "@batch=2 X 2", "@batch=1 BATCH +3 c", "BATCH -3",
      "BATCH -1", "BATCH -2")
    guard case .batch(let first) = steps[6], case .batch(let second) = steps[7] else {
      Issue.record("Not complete")
      return
    }
    #expect(first.items.count == 2)
    #expect(second.items == [.line(Line(tags: ["batch": "2"], "X", "2"))])
  }

  @Test func `lines of batches that were never opened come as they are`() throws {
    var collector = BatchCollector()
    let steps = try receive(&collector, "@batch=x X 1", "BATCH -x")
    #expect(steps == [.line(Line(tags: ["batch": "x"], "X", "1")), .line(Line("BATCH", "-x"))])
  }

  @Test func `what would take too much memory is given up whole`() throws {
    var collector = BatchCollector(maxBytes: 1000)
    var steps = try receive(&collector, "BATCH +1 a", "@batch=1 BATCH +2 b")
    for _ in 0..<100 {
      steps.append(
        collector.receive(Line(tags: ["batch": "2"], "PRIVMSG", "#c", String(repeating: "x", count: 100))))
    }
    #expect(steps.count { $0 == .overflow(reference: "2") } == 1)
    #expect(steps.count { $0 == .pending } == steps.count - 1)
    let rest = try receive(
      &collector, "@batch=1 BATCH +3 c", "@batch=3 X", "BATCH -3", "BATCH -2", "BATCH -1", "@batch=1 X")
    #expect(rest.prefix(5).allSatisfy { $0 == .pending })
    #expect(rest.last == .line(Line(tags: ["batch": "1"], "X")))
    #expect(try receive(&collector, "BATCH +1 a", "BATCH -1").last != .pending)
  }
}
