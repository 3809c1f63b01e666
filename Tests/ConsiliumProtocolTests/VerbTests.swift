import Testing

@testable import ConsiliumProtocol

@Suite struct Verbs {
  @Test func `each verb is found by its name in any case, once`() {
    #expect(Set(Verb.all).count == Verb.all.count)
    #expect(Set(Verb.all.map(\.name)).count == Verb.all.count)
    for verb in Verb.all {
      #expect(Verb(name: verb.name) == verb)
      #expect(Verb(name: verb.name.lowercased()) == verb)
      #expect(verb.declaration.name == verb.name)
    }
    #expect(Verb(name: "NOSUCH") == nil)
    #expect(Verb(name: "") == nil)
  }

  @Test(arguments: Verb.all) func `a declaration is whole`(verb: Verb) throws {
    let declaration = verb.declaration
    #expect(declaration.syntax.hasPrefix(verb.name))
    #expect(declaration.cost >= 0)
    #expect(!declaration.summary.isEmpty)
    #expect(!declaration.help.isEmpty)
    #expect((declaration.help + [declaration.summary]).allSatisfy { $0.utf8.count <= 400 && !$0.contains("\n") })
    #expect(Set(declaration.errors).count == declaration.errors.count)
    #expect(declaration.secretParameters.allSatisfy { $0 < declaration.parameters.upperBound })
    // A help line fits the line that carries it.
    for line in declaration.help {
      let reply = Numeric.helpText.line(from: "consult.example", to: String(repeating: "n", count: 32), verb.name, line)
      #expect(reply.bytes.count <= 510)
    }
  }

  @Test(arguments: Verb.all) func `an example is a line that its declaration accepts`(verb: Verb) throws {
    let line = try Line.parse(utf8(verb.declaration.example), limits: .fromClient)
    if verb == .posts(.submit) || verb == .posts(.amend) {
      #expect(line.command == "BATCH")
      #expect(Array(line.parameters[1...2]) == [BatchType.posts, verb.name])
      #expect(verb.declaration.parameters.contains(line.parameters.count - 3))
    } else {
      #expect(line.command == verb.name)
      #expect(verb.declaration.parameters.contains(line.parameters.count))
    }
  }

  @Test func `passwords and tokens are secrets`() {
    #expect(Verb.signIn(.pass).declaration.secretParameters == [0])
    #expect(Verb.signIn(.authenticate).declaration.secretParameters == [0])
    #expect(Verb.signIn(.register).declaration.secretParameters == [1, 2])
  }

  @Test func `whoever has no capability can still answer a post`() {
    for verb in [Verb.Posts.respond, .advance, .posts] { #expect(Verb.posts(verb).declaration.capability == nil) }
    #expect(Verb.posts(.submit).declaration.capability == .posts)
  }

  @Test func `too few parameters are refused in the way the verb declares`() {
    let history = Verb.history(.chathistory).declaration.tooFewParameters(from: "srv", to: "wren")
    #expect(Array(history.parameters.prefix(2)) == ["CHATHISTORY", "NEED_MORE_PARAMS"])
    let join = Verb.circles(.join).declaration.tooFewParameters(from: "srv", to: "wren")
    #expect(join.command == "461")
    #expect(Array(join.parameters.prefix(2)) == ["wren", "JOIN"])
  }

  @Test func `the table has a row for each verb and as many cells in each`() {
    let rows = verbTable().split(separator: "\n")
    #expect(rows.count == Verb.all.count + 2)
    for row in rows {
      let bars = row.indices.count { row[$0] == "|" && (row.startIndex == $0 || row[row.index(before: $0)] != "\\") }
      #expect(bars == 9)
    }
    #expect(rows.contains { $0.contains("`LATEST") || $0.contains("`CHATHISTORY LATEST\\|BEFORE") })
  }
}

@Suite struct Capabilities {
  @Test func `a set holds what was put in`() {
    var set: CapabilitySet = []
    #expect(set.isEmpty)
    set.insert(.batch)
    set.insert(.posts)
    #expect(set.contains(.batch))
    #expect(!set.contains(.sasl))
    #expect(set.capabilities == [.batch, .posts])
    set.remove(.batch)
    #expect(set == CapabilitySet(.posts))
    #expect(CapabilitySet.all.capabilities == Capability.allCases)
    #expect(CapabilitySet(Capability.allCases.prefix(3)).capabilities == Array(Capability.allCases.prefix(3)))
  }

  @Test func `names are those on the wire`() {
    #expect(Capability(rawValue: "draft/chathistory") == .chathistory)
    #expect(Capability(rawValue: "consilium/posts") == .posts)
    #expect(Capability(rawValue: "soju.im/search") == .search)
    #expect(Capability(rawValue: "nosuch") == nil)
  }

  @Test func `a long list takes several lines that each fit`() {
    let entries = (0..<60).map { "vendor.example/capability-\($0)=value" }
    let lines = capLines(entries, subcommand: "LS", server: "consult.example", nick: "*")
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.bytes.count <= 510 })
    #expect(lines.dropLast().allSatisfy { $0.parameters.count == 4 && $0.parameters[2] == "*" })
    #expect(lines.last?.parameters.count == 3)
    #expect(lines.flatMap { ($0.parameters.last ?? "").split(separator: " ").map(String.init) } == entries)
    #expect(capLines(entries, subcommand: "LS", server: "s", nick: "*", severalLines: false).count == 1)
    #expect(capLines([], subcommand: "LIST", server: "s", nick: "wren").map(\.text) == [":s CAP wren LIST :"])
  }
}

@Suite struct Replies {
  @Test func `a numeric has three digits and a trailing text`() {
    #expect(Numeric.welcome.line(from: "srv", to: "wren", "Welcome").text == ":srv 001 wren :Welcome")
    #expect(Numeric.namReply.line(from: "srv", to: "*", "=", "#c", "wren").text == ":srv 353 * = #c :wren")
    #expect(Numeric(code: "005") == .isupport)
    #expect(Numeric(code: "5") == nil)
    #expect(Numeric(code: "+05") == nil)
    #expect(Numeric(code: "999") == nil)
    for numeric in Numeric.allCases { #expect(Numeric(code: numeric.code) == numeric) }
  }

  @Test func `errors are told from information`() {
    #expect(Numeric.noSuchNick.isError)
    #expect(Numeric.saslFail.isError)
    #expect(!Numeric.saslSuccess.isError)
    #expect(!Numeric.welcome.isError)
    #expect(!Numeric.whoisSecure.isError)
  }

  @Test func `a standard reply goes both ways`() throws {
    let reply = StandardReply.fail("SUBMIT", .identifiers, "2", text: "Nothing was stored.")
    let line = reply.line(from: "srv", tags: ["batch": "r"])
    #expect(line.text == "@batch=r :srv FAIL SUBMIT IDENTIFIERS 2 :Nothing was stored.")
    #expect(StandardReply(try Line.parse(line.bytes)) == reply)
    #expect(reply.errorCode == .identifiers)
    #expect(StandardReply.warn("X", .held, text: "t").kind == .warn)
    #expect(StandardReply.note("X", .held, text: "t").kind == .note)
    #expect(StandardReply(Line("PRIVMSG", "a", "b", "c")) == nil)
    #expect(StandardReply(Line("FAIL", "a", "b")) == nil)
  }

  @Test func `a finding goes both ways and has no text of the post`() throws {
    let finding = FindingRow(
      verb: "SUBMIT", field: "context", start: 0, end: 5, category: "name", severity: "hard", suggestion: "[client]")
    let line = finding.line(from: "srv")
    #expect(line.text == ":srv NOTE SUBMIT FINDING context 0 5 name hard :[client]")
    #expect(FindingRow(try Line.parse(line.bytes)) == finding)
    #expect(FindingRow(Line("NOTE", "SUBMIT", "FINDING", "context", "5", "0", "name", "hard", "x")) == nil)
    #expect(FindingRow(Line("NOTE", "SUBMIT", "FINDING", "context", "x", "5", "name", "hard", "x")) == nil)
    #expect(FindingRow(Line("FAIL", "SUBMIT", "FINDING", "context", "0", "5", "name", "hard", "x")) == nil)
  }

  @Test func `a row of a list goes both ways`() throws {
    let row = PostRow(
      target: "#trauma", kind: "case", ref: "C-7QXM", state: "checking", revision: 2, msgid: "m1", title: "26-39")
    let line = row.line(from: "srv")
    #expect(line.text == ":srv POST #trauma case C-7QXM checking 2 m1 :26-39")
    #expect(PostRow(try Line.parse(line.bytes)) == row)
    #expect(PostRow(Line("POST", "#trauma", "case", "C-7QXM", "checking", "x", "m1", "t")) == nil)
  }
}
