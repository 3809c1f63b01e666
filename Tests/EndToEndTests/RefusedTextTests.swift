import ConsiliumProtocol
import Testing

/// Promise P3: what was refused is nowhere, and what only passes through a connection is stored nowhere.
@Suite struct RefusedTextTests {
  /// Words that are in nothing else; the number makes the gate refuse whatever text they are in.
  private static let word = "zqxvanish"
  private static let refused = "\(word) 555-010-4417"
  private static let refusedWord = "\(word)-555-010-4417"
  private static let stored = "zqxremain"

  /// Every place of a line where a client can put words, with the canary in it.
  private static let lines: [String] = [
    "PRIVMSG #commons :\(refused)", "NOTICE #commons :\(refused)", "PRIVMSG moss :\(refused)",
    "PRIVMSG \(refusedWord) :hello", "@+draft/react=\(refusedWord);+reply=x TAGMSG #commons",
    "@+typing=\(refusedWord) TAGMSG #commons", "@+demo=\(word);+reply=\(word) PRIVMSG #commons :hello",
    "@label=\(word) PRIVMSG #commons :hello", "@consilium/nonce=\(word) PRIVMSG #commons :hello again",
    "@\(word)=1 PRIVMSG #commons :hello", ":\(word) PRIVMSG #commons :hello",
    "REDACT #commons \(word) :said too soon", "REDACT #commons x :\(refused)", "REDACT \(word) x :\(refused)",
    "BATCH +m draft/multiline #commons", "@batch=m PRIVMSG #commons :\(word) 555-",
    "@batch=m;draft/multiline-concat PRIVMSG #commons :010-4417", "BATCH -m",
    "BATCH +\(word) draft/multiline #commons", "@batch=\(word) PRIVMSG #commons :clean", "BATCH -\(word)",
    "BATCH +x \(word) #commons", "BATCH -x",
    "JOIN #commons \(word)", "JOIN #\(refusedWord)", "JOIN &\(word)", "PART \(word)", "PART #commons :\(refused)",
    "TOPIC #commons :\(refused)", "TOPIC #\(word) :\(refused)", "INVITE \(word) #commons",
    "KICK #commons moss :\(refused)",
    "MODE #commons +k \(word)", "MODE \(word) +i", "NAMES #\(word)", "LIST \(word)",
    "CHATHISTORY LATEST \(word) * 10", "CHATHISTORY AFTER #commons msgid=\(word) 10", "MARKREAD #\(word)",
    "MARKREAD #commons \(word)", "SEARCH text=\(refusedWord)", "SEARCH text=\(word)", "SEARCH \(word)=\(word)",
    "AWAY :\(refused)", "WHO \(word)", "WHOIS \(word)", "USERHOST \(word)", "HELP \(word)", "\(word) \(word)",
    "NICK \(word)", "USER \(word) 0 * :\(refused)", "PASS \(word)", "REGISTER \(word) \(word) \(word)",
    "AUTHENTICATE \(word)", "CAP REQ :\(word)", "CAP \(word)", "PING \(word)", "POSTS \(word)", "POSTS kind=\(word)",
    "ADVANCE <ref> taken :\(refused)", "ADVANCE <ref> \(word)", "ADVANCE \(word) taken", "RESPOND <ref> \(word)",
    "RESPOND <ref> known :\(refused)", "PRIVMSG #commons :\u{0}\(word)",
    "PRIVMSG #commons :\(word) " + String(repeating: "a", count: 600), "FIELD question :\(refused)",
    "ATTEST name :\(refused)", "SUBMIT #commons \(word)",
  ]

  /// Posts with the canary in each part; each is a list of the lines inside the batch.
  private static let posts: [(opening: String, inner: [String])] = [
    ("SUBMIT #commons case", ["FIELD question :\(refused)?"]),
    ("SUBMIT #commons case", ["FIELD question :How?", "FIELD account :\(refused)"]),
    ("SUBMIT #commons case", ["FIELD question :How?", "FIELD theme :\(refused)"]),
    ("SUBMIT #commons case", ["FIELD question :How?", "FIELD age_band :\(word)"]),
    ("SUBMIT #commons case", ["FIELD question :How?", "FIELD not_for :\(word)"]),
    ("SUBMIT #commons case", ["FIELD question :How?", "FIELD \(word) :clean"]),
    ("SUBMIT #commons case", ["FIELD question :How?", "FIELD \(refusedWord) :clean"]),
    ("SUBMIT #commons case", ["FIELD question :How?", "ATTEST name :\(refused)"]),
    ("SUBMIT #commons question", ["FIELD question :How?", "ATTEST \(word) :clean"]),
    ("SUBMIT #commons question", ["FIELD question :How?", "ATTEST name :\(word)"]),
    ("SUBMIT #commons flag", ["FIELD subject :\(word)", "FIELD article :2", "FIELD reason :clean"]),
    ("SUBMIT #commons flag", ["FIELD subject :<ref>", "FIELD article :\(word)", "FIELD reason :clean"]),
    ("SUBMIT #commons flag", ["FIELD subject :<ref>", "FIELD article :2", "FIELD reason :\(refused)"]),
    ("SUBMIT #commons \(word)", ["FIELD question :How?"]), ("SUBMIT #\(word) case", ["FIELD question :How?"]),
    ("AMEND <ref> 1", ["FIELD question :\(refused)?"]), ("AMEND \(word) 1", ["FIELD question :How?"]),
    ("AMEND <ref> \(word)", ["FIELD question :How?"]), ("\(word) #commons case", ["FIELD question :How?"]),
    ("SUBMIT #commons case", ["\(word) question :How?"]),
    ("SUBMIT #commons case", ["FIELD question :How?", "PRIVMSG #commons :\(refused)"]),
  ]

  @Test("refused text is in no file, in no log line and with no other client")
  func refusedTextIsNowhere() async throws {
    let server = try ServerUnderTest(threads: 1)
    try await server.found(["#commons": ["wren", "moss"]], roles: ["moss": [.mentor, .moderator]])
    try await server.start()
    let wren = try await server.client("wren")
    let bystander = try await server.client("moss")
    let question = try await wren.submit("question", to: "#commons", [("question", "\(Self.stored) how?")])

    var seen: [Line] = []
    for line in Self.lines {
      await wren.send(line.replacing("<ref>", with: question.ref))
      try await wren.sync()
      seen += try await bystander.sync()
      #expect(await !wren.isClosed, "\(line)")
    }
    for (opening, inner) in Self.posts {
      let batch = ["BATCH +p consilium/posts \(opening)"] + inner.map { "@batch=p \($0)" } + ["BATCH -p"]
      await wren.send(batch.map { $0.replacing("<ref>", with: question.ref) })
      try await wren.sync()
      seen += try await bystander.sync()
    }
    await wren.send(bytes: Array("PRIVMSG #commons :\(Self.word) ".utf8) + [0xC3, 0x28, 0x0D, 0x0A])
    await wren.send("BATCH +open draft/multiline #commons", "@batch=open PRIVMSG #commons :\(Self.word)")
    await wren.send("QUIT :\(Self.refused)")
    seen += try await bystander.sync()

    #expect(seen.filter { $0.text.contains(Self.word) || $0.text.contains("010-4417") }.map(\.text) == [])
    #expect(try server.folder.files(holding: Self.stored) != [], "a clean word is found, so the search can find")
    #expect(try server.folder.files(holding: Self.word) == [])
    #expect(try server.folder.files(holding: "010-4417") == [])
    try await server.stop()
    #expect(try server.folder.files(holding: Self.word) == [], "also once the log was closed")
    #expect(server.log.text.contains(Self.word) == false)
  }

  @Test("what a guest is refused as a nick, a password or a real name is in no file")
  func refusedNickIsNowhere() async throws {
    let server = try ServerUnderTest(access: .open, guestPassword: "demo-server-password")
    try await server.start()
    let guest = try await server.connect()
    await guest.send(
      "PASS \(Self.word)", "PASS demo-server-password", "USER \(Self.word) 0 * :\(Self.word)",
      "NICK \(Self.refusedWord)")
    #expect(try await guest.sync().holds("FAIL NICK IDENTIFIERS"))
    await guest.send("NICK heron", "QUIT :\(Self.refused)")
    try await guest.sync()
    try await server.stop()
    #expect(try server.folder.files(holding: Self.word) == [])
    #expect(server.log.text.contains(Self.word) == false)
  }

  @Test("a text that its author takes back leaves every file before that is acknowledged")
  func takenBackIsErased() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren", "moss"]])
    try await server.start()
    let wren = try await server.client("wren")
    let id = try await wren.say("\(Self.word) was said", in: "#commons")
    let post = try await wren.submit(
      "case", to: "#commons", [("theme", "\(Self.word) theme"), ("question", "\(Self.word) how?")])
    #expect(try await wren.ask("SEARCH text=\(Self.word)").messageIDs == [id])
    #expect(try server.folder.files(holding: Self.word) != [])

    try await wren.ask("ADVANCE \(post.ref) withdrawn")
    let answer = try await wren.ask("REDACT #commons \(id)")
    #expect(answer.contains { $0.command == "REDACT" })
    #expect(try server.folder.files(holding: Self.word) == [])
    #expect(try await wren.ask("SEARCH text=\(Self.word)").messageIDs == [])
    try await server.stop()
    #expect(try await server.verification().isComplete)
  }

  @Test("the wording before an amendment leaves every file")
  func amendedIsErased() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren", "moss"]])
    try await server.start()
    let wren = try await server.client("wren")
    let post = try await wren.submit("question", to: "#commons", [("question", "\(Self.word) how?")])
    await wren.send("BATCH +a consilium/posts AMEND \(post.ref) 1", "@batch=a FIELD question :How then?", "BATCH -a")
    #expect(LineClient.documents(in: try await wren.sync()).map(\.revision) == [2])
    #expect(try server.folder.files(holding: Self.word) == [])
    try await server.stop()
    #expect(try await server.verification().isComplete)
  }
}
