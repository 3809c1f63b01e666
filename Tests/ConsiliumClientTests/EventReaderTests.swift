import ConsiliumProtocol
import Testing

@testable import ConsiliumClient

@Suite("Reading what a server tells")
struct EventReaderTests {
  private func events(_ lines: String..., as nick: String = "moss") throws -> [ClientEvent] {
    var collector = BatchCollector()
    let reader = EventReader(nick: nick)
    return try lines.flatMap { text -> [ClientEvent] in
      switch collector.receive(try Line.parse(Array(text.utf8))) {
      case .line(let line): return reader.events(in: .line(line))
      case .batch(let batch): return reader.events(in: .batch(batch))
      case .pending, .overflow: return []
      }
    }
  }

  private func entries(_ events: [ClientEvent]) -> [LogEntry] {
    events.flatMap { event -> [LogEntry] in
      switch event {
      case .entry(let entry): [entry]
      case .history(_, let entries): entries
      default: []
      }
    }
  }

  @Test("a direct conversation is filed under the other person, whoever spoke")
  func filesDirectMessages() throws {
    let read = entries(
      try events(
        "@msgid=a;time=2026-11-23T14:00:00.000Z;account=heron :heron!heron@demo PRIVMSG moss :to me",
        "@msgid=b;time=2026-11-23T14:00:01.000Z;account=moss :moss!moss@demo PRIVMSG heron :from me"))
    #expect(read.map(\.target) == ["heron", "heron"])
    #expect(read.map(\.author) == ["heron", "moss"])
  }

  @Test("a reaction that is taken back is the same author's, to the same entry")
  func readsReactions() throws {
    let read = entries(
      try events(
        "@msgid=a;+draft/react=👍;+reply=m;time=2026-11-23T14:00:00.000Z :heron!heron@demo TAGMSG #consult",
        "@msgid=b;+draft/unreact=👍;+reply=m;time=2026-11-23T14:00:01.000Z :heron!heron@demo TAGMSG #consult"))
    #expect(read.map(\.content) == [.reaction("👍", to: "m"), .reactionTakenBack("👍", to: "m")])
  }

  @Test("what a meeting leaves is told with what each line is about")
  func readsSummary() throws {
    let told = try events(
      ":demo.example NOTE POSTS SUMMARY S-7QXM minutes 4",
      ":demo.example NOTE POSTS SUMMARY S-7QXM takeaway :Go slower.")
    let texts = told.map { if case .reminded("S-7QXM", nil, let text) = $0 { text } else { "" } }
    #expect(texts == ["Minutes: 4", "What I take along: Go slower."])
  }

  @Test("one's own place is no conversation, whatever stands in it")
  func ownPlace() throws {
    let read = try events(
      ":demo BATCH +h chathistory *",
      "@batch=h;msgid=a;time=2026-11-23T14:00:00.000Z :demo NOTE POSTS ACT F-7QXM takeOut 2 #consult m1 * * :taken out",
      ":demo BATCH -h")
    #expect(read.isEmpty)
  }

  @Test("the answer to clear is the room and the text in it, as one batch")
  func readsClear() throws {
    let read = try events(
      "@label=9 :demo BATCH +s labeled-response",
      "@batch=s :moss!moss@demo RESPOND C-7QXM clear",
      "@batch=s :moss!moss@demo JOIN &C-7QXM",
      "@batch=s;msgid=m2;time=2026-11-23T14:00:00.000Z;account=wren :wren!wren@demo BATCH +q consilium/post &C-7QXM case C-7QXM checking 1",
      "@batch=q :wren!wren@demo FIELD question :How can I",
      "@batch=q;draft/multiline-concat :wren!wren@demo FIELD question : pace exposure?",
      "@batch=s :demo BATCH -q", ":demo BATCH -s")
    #expect(read.count == 3)
    guard case .responded("C-7QXM", "clear") = read.first, case .joined("&C-7QXM", "moss") = read[1] else {
      Issue.record("not in order")
      return
    }
    guard case .post(let post) = entries(read).first?.content else {
      Issue.record("no post")
      return
    }
    #expect(post.fields == [PostField(name: "question", value: "How can I pace exposure?")])
  }

  @Test("nobody else's answer is news")
  func ignoresOthersAnswers() throws {
    #expect(try events(":heron!heron@demo RESPOND C-7QXM clear").isEmpty)
  }

  @Test("a page of history keeps posts, moves, redactions and messages of several lines in their order")
  func readsHistory() throws {
    let read = try events(
      ":demo BATCH +h chathistory #consult",
      "@batch=h;msgid=a;time=2026-11-23T14:00:00.000Z :wren!wren@demo BATCH +m draft/multiline #consult",
      "@batch=m :wren!wren@demo PRIVMSG #consult :one", "@batch=m :wren!wren@demo PRIVMSG #consult :two",
      "@batch=h :demo BATCH -m",
      "@batch=h;msgid=b;time=2026-11-23T14:00:01.000Z :heron!heron@demo ADVANCE #consult Q-4TXR taken :mine",
      "@batch=h;msgid=c;time=2026-11-23T14:00:02.000Z :alder!alder@demo REDACT #consult a :art. 2: names a place",
      ":demo BATCH -h")
    guard case .history("#consult", let page) = read.first else {
      Issue.record("no page")
      return
    }
    #expect(
      page.map(\.content) == [
        .message(.init(text: "one\ntwo")), .move(ref: "Q-4TXR", state: "taken", note: "mine"),
        .redaction(of: "a", why: "art. 2: names a place"),
      ])
  }

  @Test("a post shown as an answer is no event at that place of the log")
  func keepsWordingsApart() throws {
    let read = try events(
      ":demo BATCH +l consilium/posts",
      "@batch=l :demo POST #consult case C-7QXM checking 1 m1 :26-39",
      "@batch=l;msgid=m1;time=2026-11-23T14:00:00.000Z :wren!wren@demo BATCH +p consilium/post #consult case C-7QXM checking 1",
      "@batch=p :wren!wren@demo FIELD age_band :26-39", "@batch=l :demo BATCH -p",
      "@batch=l :demo NOTE POSTS READERS C-7QXM 3 2 :3 can read, 2 not (yet)", ":demo BATCH -l")
    guard case .posts(let rows) = read.first, case .wording = read[1],
      case .readers("C-7QXM", "3 can read, 2 not (yet)") = read[2]
    else {
      Issue.record("read otherwise: \(read)")
      return
    }
    #expect(rows.map(\.title) == ["26-39"])
    #expect(entries(read).isEmpty)
  }

  @Test("what has no id is no entry, and a refusal keeps the places but no words")
  func readsRefusal() throws {
    #expect(entries(try events(":heron!heron@demo PRIVMSG #consult :fleeting")).isEmpty)
    let reply = Reply([
      .line(try Line.parse(Array(":demo FAIL SUBMIT IDENTIFIERS 1 :Nothing was stored.".utf8))),
      .line(try Line.parse(Array(":demo NOTE SUBMIT FINDING account 0 5 name hard :[client]".utf8))),
    ])
    let refusal = try #require(reply.refusal)
    #expect(refusal.isAboutIdentifiers)
    let mark = try #require(refusal.marks.first.flatMap { MarkedPlace($0) })
    #expect(mark.field == "account")
    #expect(
      mark.sentence(in: "Maria came", label: "Account").hasPrefix(
        "Account, line 1, column 1: please change (a name): \"Maria\""))
    #expect(mark.applied(to: "Maria came") == "[client] came")
  }
}
