import ConsiliumProtocol
import Testing

/// What was written comes back byte by byte.
@Suite struct FidelityTests {
  @Test("a message of several lines is the same live, in history, and after a restart")
  func messageIsExact() async throws {
    let text =
      "first: line with a trailing space \n\n  indented\tand tabbed\n:leading colon\n"
      + "\u{1F469}\u{200D}\u{1F469}\u{200D}\u{1F467} e\u{301} \u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{645}\u{631}\u{62D}\n"
      + String(repeating: "\u{6F22}\u{5B57} ", count: 300) + "\nend"
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren", "moss"]])
    try await server.start()
    let wren = try await server.client("wren")
    let moss = try await server.client("moss")
    let message = MultilineMessage(target: "#commons", text: text)
    await wren.send(message.batchLines(reference: "m", tags: [:], source: nil, server: nil))
    let echo = try await wren.sync()
    #expect(Self.messages(in: echo) == [text])
    #expect(Self.messages(in: try await moss.collect(until: "the batch's end") { $0.closesBatch != nil }) == [text])
    try await server.restart()
    let again = try await server.client("moss")
    #expect(Self.messages(in: try await again.history(of: "#commons")) == [text])
    try await server.stop()
  }

  @Test(
    "a case of 20,000 characters of many scripts in 400 paragraphs is the same in history and POSTS after a restart")
  func largeCaseIsExact() async throws {
    let account = ManyScripts.text(paragraphs: 400, characters: 50)
    #expect(account.count >= 20_000)
    let server = try ServerUnderTest()
    try await server.found(["#consult": ["wren", "moss"]])
    try await server.start()
    let wren = try await server.client("wren")
    let post = try await wren.submit(
      "case", to: "#consult", [("question", "How can I pace exposure?"), ("account", account)],
      attesting: ["name", "geography", "combination"])
    try await server.restart()
    let moss = try await server.client("moss")
    let shown = LineClient.documents(in: try await moss.ask("RESPOND \(post.ref) clear"))
    #expect(Array(shown.first?["account"]?.utf8 ?? "".utf8) == Array(account.utf8))
    for question in ["CHATHISTORY LATEST &\(post.ref) * 100", "POSTS \(post.ref)"] {
      let found = LineClient.documents(in: try await moss.ask(question)).compactMap { $0["account"] }
      #expect(found.count == 1)
      #expect(Array((found.first ?? "").utf8) == Array(account.utf8), "\(question)")
    }
    try await server.stop()
  }

  /// Texts of messages, those of several lines put together.
  private static func messages(in lines: [Line]) -> [String] {
    var collector = BatchCollector()
    return lines.flatMap { line -> [String] in
      switch collector.receive(line) {
      case .line(let line) where line.command == "PRIVMSG": [line[1] ?? ""]
      case .batch(let batch): texts(in: batch)
      default: []
      }
    }
  }

  private static func texts(in batch: ReceivedBatch) -> [String] {
    if let message = MultilineMessage(batch) { return [message.text] }
    return batch.items.flatMap { item -> [String] in
      switch item {
      case .batch(let inner): texts(in: inner)
      case .line(let line): line.command == "PRIVMSG" ? [line[1] ?? ""] : []
      }
    }
  }
}

/// Text in small letters of many scripts: it names nobody and looks like no number.
enum ManyScripts {
  private static let ranges: [ClosedRange<UInt32>] = [
    0x61...0x7A, 0x3B1...0x3C9, 0x430...0x44F, 0x5D0...0x5EA, 0x627...0x63A, 0x915...0x939, 0xE01...0xE2E,
    0x10D0...0x10F0, 0x3042...0x3093, 0x4E00...0x9FA5, 0xAC00...0xD7A3, 0x1F300...0x1F5FF,
  ]

  static func text(paragraphs: Int, characters: Int, seed: UInt64 = 7) -> String {
    var state = seed
    func next(_ bound: UInt32) -> UInt32 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt32(truncatingIfNeeded: state >> 33) % bound
    }
    return (0..<paragraphs).map { paragraph in
      let range = ranges[paragraph % ranges.count]
      var line = String.UnicodeScalarView()
      for position in 0..<characters {
        let isSpace = position % 7 == 6 && position < characters - 1
        let scalar = Unicode.Scalar(range.lowerBound + next(UInt32(range.count)))
        line.append(isSpace ? " " : scalar ?? "a")
      }
      return String(line)
    }.joined(separator: "\n")
  }
}
