import SeededRandom
import Testing

@testable import ConsiliumProtocol

@Suite struct LineParsing {
  @Test(arguments: [
    ("PING", Line("PING")),
    ("ping 7", Line("PING", "7")),
    ("PRIVMSG #commons :hello there", Line("PRIVMSG", "#commons", "hello there")),
    ("PRIVMSG #commons ::)", Line("PRIVMSG", "#commons", ":)")),
    ("PRIVMSG #commons :", Line("PRIVMSG", "#commons", "")),
    ("PRIVMSG  #commons   :  two  spaces ", Line("PRIVMSG", "#commons", "  two  spaces ")),
    ("  NICK   wren  ", Line("NICK", "wren")),
    ("MODE #c +o a:b", Line("MODE", "#c", "+o", "a:b")),
    (
      ":wren!w@h.example JOIN #commons",
      Line(source: Source(nick: "wren", user: "w", host: "h.example"), "JOIN", "#commons")
    ),
    (":srv.example 001 wren :Welcome", Line(source: Source(nick: "srv.example"), "001", "wren", "Welcome")),
    (":a@b PING", Line(source: Source(nick: "a", host: "b"), "PING")),
    ("@label=7 PING x", Line(tags: ["label": "7"], "PING", "x")),
    (
      "@a;b=;c=1 :n!u@h X y",
      Line(
        tags: ["a": "", "b": "", "c": "1"], source: Source(nick: "n", user: "u", host: "h"), "X", "y")
    ),
    ("@+reply=m2 TAGMSG #c", Line(tags: ["+reply": "m2"], "TAGMSG", "#c")),
    ("@a=1;a=2 PING", Line(tags: ["a": "2"], "PING")),
    ("@;;a=1; PING", Line(tags: ["a": "1"], "PING")),
    ("@=x PING", Line("PING")),
    ("@a=b=c PING", Line(tags: ["a": "b=c"], "PING")),
    ("@ PING", Line("PING")),
    (": PING", Line("PING")),
  ])
  func `reads a line into its parts`(text: String, expected: Line) throws {
    #expect(try Line.parse(utf8(text)) == expected)
  }

  @Test(arguments: [
    ("", LineFault.malformed), ("   ", .malformed), ("@a=b", .malformed), (":wren", .malformed),
    ("@a=b :wren ", .malformed), ("PING\rx", .malformed), ("PING\nx", .malformed), ("PING \0", .containsNUL),
    ("@a=\0 PING", .containsNUL),
  ])
  func `refuses what is not a line`(text: String, fault: LineFault) {
    #expect(throws: fault) { try Line.parse(utf8(text)) }
  }

  @Test(arguments: [
    [0x50, 0xFF], utf8("PRIVMSG #c :") + [0xC3], utf8("@a=") + [0x80] + utf8(" PING"), utf8(":") + [0xFE] + utf8(" X"),
    utf8("X ") + [0xED, 0xA0, 0x80], utf8("X ") + [0xC0, 0xAF], utf8("@a=\\") + [0xC3] + utf8("\\s PING"),
  ])
  func `refuses what is not UTF-8`(bytes: [UInt8]) {
    #expect(throws: LineFault.invalidUTF8) { try Line.parse(bytes) }
  }

  @Test func `reads any collection of bytes, also one that is not contiguous`() throws {
    let bytes = utf8("@a=1 PRIVMSG #c :x")
    #expect(try Line.parse(bytes.reversed().reversed()) == Line.parse(bytes))
    #expect(try Line.parse(bytes.lazy.map { $0 }) == Line.parse(bytes))
  }

  @Test func `measures the tags and the rest apart`() throws {
    let limits = LineLimits(maxTagBytes: 10, maxBodyBytes: 12)
    #expect(try Line.parse(utf8("@abcdefgh PING 78901"), limits: limits).tags.contains("abcdefgh"))
    #expect(throws: LineFault.tagsTooLong) { try Line.parse(utf8("@abcdefghi PING"), limits: limits) }
    #expect(throws: LineFault.lineTooLong) { try Line.parse(utf8("PING 789012"), limits: limits) }
    #expect(throws: LineFault.lineTooLong) { try Line.parse(utf8("@a PING 789012"), limits: limits) }
  }

  @Test func `a client may fill 4,094 bytes with tags, and 510 with the rest`() throws {
    func line(tagData: Int, body: Int) -> [UInt8] {
      utf8("@" + String(repeating: "a", count: tagData) + " " + "PING " + String(repeating: "b", count: body - 5))
    }
    #expect(throws: Never.self) { try Line.parse(line(tagData: 4094, body: 510), limits: .fromClient) }
    #expect(throws: LineFault.tagsTooLong) { try Line.parse(line(tagData: 4095, body: 510), limits: .fromClient) }
    #expect(throws: LineFault.lineTooLong) { try Line.parse(line(tagData: 4094, body: 511), limits: .fromClient) }
  }

  @Test func `unescapes tag values`() throws {
    let line = try Line.parse(utf8(#"@a=\:\s\\\r\n;b=x\;c=\b\q PING"#))
    #expect(line.tags["a"] == "; \\\r\n")
    // A lone backslash at the end is dropped; one before any other letter too.
    #expect(line.tags["b"] == "x")
    #expect(line.tags["c"] == "bq")
  }

  @Test func `a thousand tags, each twice, keep their last values`() throws {
    let keys = (0..<1000).map { "k\($0)" }
    let text = (keys.map { $0 + "=1" } + keys.map { $0 + "=2" }).joined(separator: ";")
    let tags = try Line.parse(utf8("@\(text) PING")).tags
    #expect(tags.map(\.key) == keys)
    #expect(tags.allSatisfy { $0.value == "2" })
  }

  @Test func `any bytes at all are read or refused`() {
    var numbers = SeededGenerator(seed: 1)
    let alphabet = utf8("@:;=\\ \t+ab!#") + [0, 10, 13, 0x80, 0xC3, 0xA9, 0xF0]
    for _ in 0..<5000 {
      let bytes = (0..<Int.random(in: 0...24, using: &numbers)).map { _ in alphabet.randomElement(using: &numbers) ?? 0
      }
      guard let line = try? Line.parse(bytes) else { continue }
      #expect(!line.command.isEmpty)
      #expect(!line.bytes.contains { $0 == 10 || $0 == 13 || $0 == 0 })
    }
  }
}

@Suite struct LinePrinting {
  @Test(arguments: [
    (Line("PING"), "PING"),
    (Line("PRIVMSG", "#c", "hi"), "PRIVMSG #c hi"),
    (Line("PRIVMSG", "#c", "hi there"), "PRIVMSG #c :hi there"),
    (Line("PRIVMSG", "#c", ""), "PRIVMSG #c :"),
    (Line("PRIVMSG", "#c", ":)"), "PRIVMSG #c ::)"),
    (Line("PRIVMSG", "#c", "hi").withTrailing, "PRIVMSG #c :hi"),
    (Line("PING").withTrailing, "PING"),
    (Line(tags: ["a": "", "b": "x y;"], source: Source("n!u@h"), "X"), #"@a;b=x\sy\: :n!u@h X"#),
  ])
  func `prints a line`(line: Line, text: String) {
    #expect(line.text == text)
  }

  @Test(arguments: [
    (Line("PRIVMSG", "#c", "a\r\nQUIT\0"), "PRIVMSG #c :a  QUIT "),
    (Line("X", "a b", "c"), "X a_b c"),
    (Line("X", "", "c"), "X * c"),
    (Line("X", ":a", "c"), "X _a c"),
    (Line("X", "a\nQUIT", "c"), "X a_QUIT c"),
    (Line(source: Source(nick: "n x", user: "u\n", host: ""), "X"), ":n_x!u_@* X"),
    (Line("A\r\nB"), "A__B"),
    (Line(tags: ["a b": "1", "c;d": "1", "e=f": "1", "": "1", "g\n": "1"], "X"), "X"),
    (Line(tags: ["a": "1\r\n2\0"], "X"), #"@a=1\r\n2\s X"#),
  ])
  func `what cannot be printed injects nothing`(line: Line, text: String) {
    #expect(line.text == text)
  }

  @Test func `a printed line reads as the same line`() throws {
    var numbers = SeededGenerator(seed: 2)
    for _ in 0..<2000 {
      var tags = Tags()
      for _ in 0..<Int.random(in: 0...3, using: &numbers) {
        tags[["+reply", "label", "time", "consilium/nonce"].randomElement(using: &numbers) ?? ""] = SeededText.line(
          &numbers)
      }
      let line = Line(
        tags: tags, source: Bool.random(using: &numbers) ? Source("wren!w@h") : nil, "PRIVMSG",
        ["#commons", SeededText.line(&numbers)])
      let again = try Line.parse(line.bytes)
      #expect(again == line)
      #expect(again.bytes == line.bytes)
    }
  }

  @Test func `appends to what is there`() {
    var bytes = utf8("x")
    Line("PING", "7").write(into: &bytes)
    #expect(bytes == utf8("xPING 7"))
  }

  @Test(arguments: [
    (Line("PASS", "demo secret"), "PASS ***"),
    (Line("AUTHENTICATE", "c2VjcmV0"), "AUTHENTICATE ***"),
    (Line("REGISTER", "juniper", "token-demo", "secret"), "REGISTER juniper *** ***"),
    (Line("REGISTER", "juniper", "token-demo", "pass", "word"), "REGISTER juniper *** *** ***"),
    (Line("PRIVMSG", "#c", "hi"), "PRIVMSG #c hi"),
  ])
  func `a description shows no secret`(line: Line, shown: String) {
    #expect("\(line)" == shown)
    #expect(String(reflecting: line) == shown)
  }

  @Test func `equality is about what a line says, not how it is printed`() {
    #expect(Line("X", "y").withTrailing == Line("X", "y"))
    #expect(Line("X", "y").hashValue == Line("X", "y").withTrailing.hashValue)
    #expect(Line("X", "y") != Line("X", "z"))
    #expect(Line("X")[0] == nil)
    #expect(Line("X", "y")[0] == "y")
  }
}

@Suite struct TagList {
  @Test func `keeps order, replaces in place and removes by nil`() {
    var tags: Tags = ["a": "1", "b": ""]
    tags["c"] = "3"
    tags["a"] = "2"
    #expect(tags.map(\.key) == ["a", "b", "c"])
    #expect(tags["a"] == "2")
    #expect(tags["b"] == "")
    #expect(tags["x"] == nil)
    tags["b"] = nil
    #expect(tags.map(\.key) == ["a", "c"])
    #expect(!tags.contains("b"))
    tags["never"] = nil
    #expect(tags.count == 2)
  }

  @Test func `filters client-only tags`() {
    let tags = Tags([Tag("+reply", "m1"), Tag("time", "t")])
    #expect(tags.filter(\.isClientOnly) == ["+reply": "m1"])
    #expect(Tags().isEmpty)
  }
}

@Suite struct Names {
  @Test func `only A to Z fold`() {
    #expect(casefolded("#Wren[Ä]~") == "#wren[Ä]~")
    #expect(casefolded("moss") == "moss")
    #expect(casefolded("ZAzA@[`{") == "zaza@[`{")
  }

  @Test(arguments: ["wren", "wren!w", "wren@h", "wren!w@h", "srv.example", "C-7QXM!sealed@consilium", "!@", ""])
  func `a source prints as it was read`(text: String) {
    #expect(Source(text).description == text)
  }

  @Test func `the host begins at the last at sign`() {
    let source = Source("wren!a@b@c")
    #expect(source.nick == "wren")
    #expect(source.user == "a@b")
    #expect(source.host == "c")
  }
}
