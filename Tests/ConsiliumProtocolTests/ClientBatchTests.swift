import SeededRandom
import Testing

@testable import ConsiliumProtocol

/// What an assembler answers to each of some lines.
private func progress(
  _ assembler: inout ClientBatchAssembler, _ lines: String...
) throws -> [ClientBatchAssembler.Progress] {
  try lines.map { assembler.receive(try Line.parse(utf8($0))) }
}

extension ClientBatchAssembler.Progress {
  fileprivate var code: ErrorCode? {
    if case .failed(let code, _, _) = self { code } else { nil }
  }
  fileprivate var context: [String]? {
    if case .failed(_, let context, _) = self { context } else { nil }
  }
}

@Suite struct ClientBatches {
  @Test func `a message of several lines is joined, and remembers where its lines were cut`() throws {
    var assembler = ClientBatchAssembler()
    let steps = try progress(
      &assembler, "@label=7;+reply=m1 BATCH +123 draft/multiline #commons", "@batch=123 PRIVMSG #commons hello",
      "@batch=123 privmsg #COMMONS :how is ", "@batch=123;draft/multiline-concat PRIVMSG #commons :everyone?",
      "@batch=123 PRIVMSG #commons :", "BATCH -123")
    #expect(steps.dropLast().allSatisfy { $0 == .pending })
    let message = MultilineMessage(
      target: "#commons", text: "hello\nhow is everyone?\n", cuts: [13], tags: ["label": "7", "+reply": "m1"])
    #expect(steps.last == .complete(.message(message)))
    #expect(assembler.openingTags["label"] == "7")
    #expect(assembler.verb == "BATCH")
    #expect(!assembler.isOpen)
  }

  @Test func `a post is joined field by field`() throws {
    var assembler = ClientBatchAssembler()
    let steps = try progress(
      &assembler, "@label=7;consilium/nonce=n1 BATCH +a consilium/posts SUBMIT #trauma case",
      "@batch=a FIELD question :How can I pace exposure?", "@batch=a FIELD context :He began in early spring,",
      "@batch=a;draft/multiline-concat FIELD context : after a referral.", "@batch=a FIELD context :",
      "@batch=a FIELD question : :and then?", "@batch=a ATTEST geography :our own meeting", "BATCH -a")
    #expect(
      steps.last
        == .complete(
          .submission(
            target: "#trauma", kind: "case",
            fields: [
              PostField(name: "question", value: "How can I pace exposure?\n :and then?"),
              PostField(name: "context", value: "He began in early spring, after a referral.\n"),
            ], attestations: [Attestation(category: "geography", reason: "our own meeting")])))
    #expect(assembler.openingTags["consilium/nonce"] == "n1")
    #expect(assembler.verb == "SUBMIT")
  }

  @Test func `an amendment names ref and revision`() throws {
    var assembler = ClientBatchAssembler()
    let steps = try progress(
      &assembler, "BATCH +a consilium/posts amend C-7QXM 2", "@batch=a FIELD question :x", "BATCH -a")
    #expect(
      steps.last
        == .complete(
          .amendment(
            ref: "C-7QXM", revision: 2, fields: [PostField(name: "question", value: "x")], attestations: [])))
    #expect(assembler.verb == "AMEND")
  }

  @Test func `PING, PONG and QUIT may come inside; everything may come outside`() throws {
    var assembler = ClientBatchAssembler()
    #expect(try progress(&assembler, "PRIVMSG #c hi", "PING 1") == [.aside, .aside])
    #expect(
      try progress(&assembler, "BATCH +a draft/multiline #c", "PING 1", "PONG x", "QUIT")
        == [.pending, .aside, .aside, .aside])
    #expect(assembler.isOpen)
    #expect(assembler.reference == "a")
  }

  @Test(arguments: [
    ("BATCH +a draft/multiline #c", "@batch=b PRIVMSG #c hi", ErrorCode.multilineInvalid, [String]()),
    ("BATCH +a draft/multiline #c", "PRIVMSG #c hi", .multilineInvalid, []),
    ("BATCH +a draft/multiline #c", "@batch=a JOIN #c", .multilineInvalid, []),
    ("BATCH +a draft/multiline #c", "@batch=a TAGMSG #c", .multilineInvalid, []),
    ("BATCH +a draft/multiline #c", "@batch=a PRIVMSG #c", .multilineInvalid, []),
    ("BATCH +a draft/multiline #c", "@batch=a PRIVMSG #d hi", .multilineInvalidTarget, ["#c", "#d"]),
    ("BATCH +a draft/multiline #c", "@batch=a;draft/multiline-concat PRIVMSG #c :", .multilineInvalid, []),
    ("BATCH +a draft/multiline #c", "@batch=a BATCH +b draft/multiline #c", .multilineInvalid, []),
    ("BATCH +a draft/multiline #c", "@batch=a BATCH -a", .multilineInvalid, []),
    ("BATCH +a draft/multiline #c", "BATCH -b", .multilineInvalid, []),
    ("BATCH +a draft/multiline #c", "BATCH +b draft/multiline #c", .multilineInvalid, []),
    ("BATCH +a draft/multiline #c", "BATCH -a", .multilineInvalid, []),
    ("BATCH +a consilium/posts SUBMIT #c case", "@batch=a PRIVMSG #c hi", .invalidParams, []),
    ("BATCH +a consilium/posts SUBMIT #c case", "@batch=a FIELD question", .needMoreParams, ["FIELD"]),
    ("BATCH +a consilium/posts SUBMIT #c case", "@batch=a ATTEST", .needMoreParams, ["ATTEST"]),
    ("BATCH +a consilium/posts SUBMIT #c case", "@batch=a;draft/multiline-concat FIELD q :x", .invalidParams, ["q"]),
    ("BATCH +a consilium/posts SUBMIT #c case", "FIELD question :x", .invalidParams, []),
    (
      "BATCH +a consilium/posts SUBMIT #c case", "@batch=a FIELD \(String(repeating: "x", count: 65)) :x",
      .invalidParams, ["FIELD"]
    ),
  ])
  func `refuses what does not belong, then swallows the rest`(
    opening: String, line: String, code: ErrorCode, context: [String]
  ) throws {
    var assembler = ClientBatchAssembler()
    let steps = try progress(&assembler, opening, line)
    #expect(steps[0] == .pending)
    #expect(steps[1].code == code)
    #expect(steps[1].context == context)
    guard !line.hasSuffix("BATCH -a") || line.hasPrefix("@") else { return }
    let rest = try progress(
      &assembler, "@batch=a PRIVMSG #c swallowed", "PRIVMSG #c swallowed", "PING 1", "@batch=a FIELD question :x",
      "BATCH -a", "PRIVMSG #c heard")
    #expect(rest == [.pending, .pending, .aside, .pending, .pending, .aside])
  }

  @Test(arguments: [
    ("BATCH +a draft/multiline", ErrorCode.multilineInvalid), ("BATCH +a consilium/posts", .invalidParams),
    ("BATCH +a consilium/posts DELETE x", .invalidParams), ("BATCH +a consilium/posts RESPOND x y", .invalidParams),
    ("BATCH +a consilium/posts SUBMIT #c", .needMoreParams), ("BATCH +a consilium/posts AMEND C-1 x", .invalidParams),
    ("BATCH +a consilium/posts AMEND C-1 0", .invalidParams), ("BATCH +a nosuch/type", .unknownBatch),
    ("BATCH +a_b draft/multiline #c", .unknownBatch), ("BATCH + draft/multiline #c", .unknownBatch),
    ("BATCH a draft/multiline #c", .unknownBatch), ("BATCH -a", .unknownBatch), ("BATCH", .needMoreParams),
    ("@batch=a PRIVMSG #c hi", .multilineInvalid), ("@batch=z BATCH +a draft/multiline #c", .multilineInvalid),
  ])
  func `refuses an opening that is none`(opening: String, code: ErrorCode) throws {
    var assembler = ClientBatchAssembler()
    #expect(try progress(&assembler, opening).first?.code == code)
  }

  @Test func `a message of blank lines alone is refused`() throws {
    var assembler = ClientBatchAssembler()
    let steps = try progress(
      &assembler, "BATCH +a draft/multiline #c", "@batch=a PRIVMSG #c :", "@batch=a PRIVMSG #c :", "BATCH -a")
    #expect(steps.last?.code == .multilineInvalid)
    #expect(!assembler.isOpen)
  }

  @Test func `PRIVMSG and NOTICE do not mix`() throws {
    var assembler = ClientBatchAssembler()
    let steps = try progress(
      &assembler, "BATCH +a draft/multiline #c", "@batch=a NOTICE #c :x", "@batch=a PRIVMSG #c :y")
    #expect(steps.last?.code == .multilineInvalid)
  }

  @Test func `limits hold to the byte and to the line`() throws {
    let limits = BatchLimits(multilineBytes: 5, multilineLines: 3, postBytes: 5, postLines: 3)
    func last(_ lines: [String]) throws -> ClientBatchAssembler.Progress? {
      var assembler = ClientBatchAssembler(limits: limits)
      return try lines.map { assembler.receive(try Line.parse(utf8($0))) }.last
    }
    let message = "BATCH +a draft/multiline #c"
    let one = "@batch=a PRIVMSG #c :a"
    #expect(try last([message, one, one, one]) == .pending)
    #expect(try last([message, one, one, one, one])?.context == ["3"])
    #expect(try last([message, one, one, one, one])?.code == .multilineMaxLines)
    #expect(try last([message, "@batch=a PRIVMSG #c :abcde"]) == .pending)
    #expect(try last([message, "@batch=a PRIVMSG #c :abcdef"])?.code == .multilineMaxBytes)
    // The line end that joins two lines counts; a continued line has none.
    #expect(try last([message, one, "@batch=a PRIVMSG #c :abcd"])?.context == ["5"])
    #expect(try last([message, one, "@batch=a;draft/multiline-concat PRIVMSG #c :abcd"]) == .pending)

    let post = "BATCH +a consilium/posts SUBMIT #c case"
    #expect(try last([post, "@batch=a FIELD x :ab", "@batch=a FIELD x :cd"]) == .pending)
    #expect(try last([post, "@batch=a FIELD x :ab", "@batch=a FIELD x :cde"])?.code == .tooLong)
    #expect(try last([post, "@batch=a FIELD x :ab", "@batch=a ATTEST name :cdef"])?.code == .tooLong)
    #expect(try last([post] + Array(repeating: "@batch=a FIELD x :", count: 4))?.code == .tooManyLines)
    #expect(try last([post] + Array(repeating: "@batch=a FIELD x :", count: 4))?.context == ["3"])
  }

  @Test func `a new opening ends the swallowing`() throws {
    var assembler = ClientBatchAssembler()
    let steps = try progress(
      &assembler, "BATCH +a draft/multiline #c", "JOIN #c", "BATCH +b draft/multiline #c", "@batch=b PRIVMSG #c :x",
      "BATCH -b")
    #expect(steps.map(\.code) == [nil, .multilineInvalid, nil, nil, nil])
    #expect(steps.last == .complete(.message(MultilineMessage(target: "#c", text: "x"))))
  }

  @Test func `one that is open for too long is given up once`() throws {
    var assembler = ClientBatchAssembler()
    #expect(assembler.timeOut() == .pending)
    _ = try progress(&assembler, "BATCH +a consilium/posts SUBMIT #c case")
    let step = assembler.timeOut()
    #expect(step.code == .timeout)
    #expect(step.context == ["a"])
    #expect(assembler.verb == "BATCH")
    #expect(assembler.timeOut() == .pending)
    #expect(try progress(&assembler, "@batch=a FIELD x :y", "BATCH -a", "PING 1") == [.pending, .pending, .aside])
  }

  @Test func `a batch with a line that could not be read is given up`() throws {
    var assembler = ClientBatchAssembler()
    _ = try progress(&assembler, "BATCH +a draft/multiline #c", "@batch=a PRIVMSG #c :x")
    assembler.abandon()
    #expect(try progress(&assembler, "@batch=a PRIVMSG #c :y", "BATCH -a") == [.pending, .pending])
    #expect(!assembler.isOpen)
    assembler.abandon()
    #expect(!assembler.isOpen)
  }

  @Test func `any lines in any order keep it sound`() {
    var numbers = SeededGenerator(seed: 5)
    let lines = [
      "BATCH +a draft/multiline #c", "BATCH +b consilium/posts SUBMIT #c case", "@batch=a PRIVMSG #c :x",
      "@batch=b FIELD x :y", "@batch=a;draft/multiline-concat PRIVMSG #c :z", "BATCH -a", "BATCH -b", "PING 1",
      "PRIVMSG #c hi", "@batch=b BATCH +c nosuch", "BATCH +a nosuch", "@batch=b ATTEST name :r",
    ].compactMap { try? Line.parse(utf8($0)) }
    var assembler = ClientBatchAssembler(limits: BatchLimits(multilineLines: 3, postLines: 3))
    var completed = 0
    for _ in 0..<20_000 {
      guard let line = lines.randomElement(using: &numbers) else { continue }
      let wasOpen = assembler.isOpen
      let step = assembler.receive(line)
      if case .complete = step {
        completed += 1
        #expect(wasOpen && !assembler.isOpen)
      }
      if case .aside = step { #expect(line.command == "PING" || !wasOpen) }
    }
    #expect(completed > 50)
  }
}
