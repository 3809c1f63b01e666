import ConsiliumProtocol
import Testing

@testable import ConsiliumClient

@Suite("What a client holds")
struct ClientModelTests {
  private func entry(_ id: String, _ time: Int64, _ target: String = "#consult", by author: String = "heron")
    -> LogEntry
  {
    LogEntry(
      id: id, time: ServerTime(milliseconds: time), target: target, author: author,
      content: .message(.init(text: "text of \(id)")))
  }

  private func post(_ id: String, _ target: String, _ fields: [PostField], state: String = "checking", time: Int64 = 1)
    -> LogEntry
  {
    LogEntry(
      id: id, time: ServerTime(milliseconds: time), target: target, author: "wren",
      content: .post(
        PostDocument(target: target, kind: "case", ref: "C-7QXM", state: state, revision: 1, fields: fields)))
  }

  /// Signed in as moss, in #consult.
  private func member(of targets: String...) -> ClientModel {
    var model = ClientModel()
    model.fold(.welcomeBegan(nick: "moss"))
    for target in targets { model.fold(.joined(target: target, nick: "moss")) }
    model.fold(.welcomeEnded)
    for target in targets { model.endCatchingUp(target) }
    return model
  }

  @Test("live entries that come before the history they follow stand behind it, each once")
  func ordersWhileCatchingUp() {
    var model = member(of: "#consult")
    model.fold(.entry(entry("a", 1)))
    model.beginCatchingUp("#consult")
    model.fold(.entry(entry("d", 4)))
    model.fold(.entry(entry("e", 5)))
    model.fold(.history(target: "#consult", [entry("b", 2), entry("c", 3), entry("d", 4)]))
    model.endCatchingUp("#consult")
    #expect(model["#consult"]?.entries.map(\.id) == ["a", "b", "c", "d", "e"])
  }

  @Test("older pages come before what is held, whichever way they overlap")
  func prependsOlderPages() {
    var model = member(of: "#consult")
    model.fold(.history(target: "#consult", [entry("d", 4), entry("e", 5)]))
    model.fold(.history(target: "#consult", [entry("b", 2), entry("c", 3)]))
    model.fold(.history(target: "#consult", [entry("a", 1)]))
    model.fold(.entry(entry("f", 6)))
    model.fold(.entry(entry("f", 6)))
    #expect(model["#consult"]?.entries.map(\.id) == ["a", "b", "c", "d", "e", "f"])
  }

  @Test("the same id again replaces its rendering in place")
  func replaces() {
    var model = member(of: "#consult")
    model.fold(.entry(entry("a", 1)))
    model.fold(.entry(entry("b", 2)))
    var taken = entry("a", 1)
    taken.content = .message(.init(text: "[taken out by heron, article 2]"))
    model.fold(.history(target: "#consult", [taken]))
    #expect(model["#consult"]?.entries.map(\.sentence) == ["[taken out by heron, article 2]", "text of b"])
  }

  @Test("a redaction is rendered at what it took out")
  func redacts() {
    var model = member(of: "#consult")
    model.fold(.entry(entry("a", 1)))
    model.fold(
      .entry(
        LogEntry(
          id: "r", time: ServerTime(milliseconds: 2), target: "#consult", author: "alder",
          content: .redaction(of: "a", why: "art. 2: names an employer"))))
    #expect(
      model["#consult"]?.redaction(of: "a")?.sentence(forTextBy: "heron")
        == "[taken out by alder: art. 2: names an employer]")
    #expect(model["#consult"]?.redaction(of: "b") == nil)
  }

  @Test("a text that is in view again comes under its own id, and stands where it stood")
  func restores() {
    var model = member(of: "#consult")
    model.fold(.entry(entry("a", 1)))
    model.fold(.entry(entry("b", 2)))
    let hidden = LogEntry.Content.redaction(of: "a", why: "hidden while a colleague looks")
    model.fold(
      .entry(LogEntry(id: "h", time: ServerTime(milliseconds: 3), target: "#consult", author: "alder", content: hidden))
    )
    #expect(model["#consult"]?.redaction(of: "a")?.sentence(forTextBy: "heron") == "[hidden while a colleague looks]")
    model.fold(.entry(entry("a", 1)))
    #expect(model["#consult"]?.redaction(of: "a") == nil)
    #expect(model["#consult"]?.entries.map(\.id) == ["a", "b", "h"])
  }

  @Test(
    "clear opens the text; stepping out wipes it, its room and everything said there", arguments: ["known", "recuse"])
  func wipesOnRecusal(_ choice: String) {
    var model = member(of: "#consult")
    model.fold(.entry(post("o", "#consult", [PostField(name: "age_band", value: "26-39")])))
    model.fold(.responded(ref: "C-7QXM", choice: "clear"))
    model.fold(.joined(target: "&C-7QXM", nick: "moss"))
    model.endCatchingUp("&C-7QXM")
    model.fold(.entry(post("b", "&C-7QXM", [PostField(name: "question", value: "How can I pace exposure?")])))
    model.fold(.entry(entry("t", 3, "&C-7QXM")))
    #expect(model.post("C-7QXM")?.text["question"] == "How can I pace exposure?")
    #expect(model.post("C-7QXM")?.title == "How can I pace exposure?")

    #expect(model.fold(.responded(ref: "C-7QXM", choice: choice)) == ["&C-7QXM"])
    #expect(model["&C-7QXM"] == nil)
    #expect(model.post("C-7QXM")?.text == [])
    #expect(model.post("C-7QXM")?.title == "26-39")
    #expect(!"\(model)".contains("pace exposure"))
    #expect(!"\(model)".contains("text of t"))
  }

  @Test("a room that the next welcome does not name is wiped before the welcome ends, and so before the first screen")
  func wipesWhatIsNotNamedAgain() {
    var model = member(of: "#consult", "&C-7QXM", "#commons")
    model.fold(.entry(post("b", "&C-7QXM", [PostField(name: "account", value: "an account")])))
    model.fold(.entry(entry("d", 3, "heron")))
    model.fold(.welcomeBegan(nick: "moss"))
    model.fold(.joined(target: "#consult", nick: "moss"))
    let gone = model.fold(.welcomeEnded)
    #expect(Set(gone) == ["&C-7QXM", "#commons"])
    #expect(model.conversations.map(\.name) == ["#consult", "heron"])
    #expect(!"\(model)".contains("an account"))
  }

  @Test("leaving a circle on another device wipes it here")
  func wipesOnPart() {
    var model = member(of: "#consult")
    model.fold(.entry(entry("a", 1)))
    #expect(model.fold(.left(target: "#CONSULT", nick: "Moss", why: nil)) == ["#consult"])
    #expect(model["#consult"] == nil)
  }

  @Test("unread are the words of others after the marker; the marker never goes back")
  func countsUnread() {
    var model = member(of: "#consult")
    for (id, time) in [("a", 1), ("b", 2), ("c", 3)] { model.fold(.entry(entry(id, Int64(time)))) }
    model.fold(.entry(entry("m", 4, by: "moss")))
    #expect(model["#consult"]?.unread(for: "moss") == 3)
    model.fold(.readMarker(target: "#consult", ServerTime(milliseconds: 2)))
    #expect(model["#consult"]?.unread(for: "moss") == 1)
    model.fold(.readMarker(target: "#consult", ServerTime(milliseconds: 1)))
    #expect(model["#consult"]?.unread(for: "moss") == 1)
  }

  @Test("a post whose days are over leaves nothing: not in its circle, not in its room, not in what is known of it")
  func forgetsExpired() {
    var model = member(of: "#consult")
    model.fold(.entry(post("o", "#consult", [], time: 1)))
    model.fold(.entry(move("x", to: "closed", 2)))
    model.fold(.entry(entry("a", 3)))
    model.fold(.joined(target: "&C-7QXM", nick: "moss"))
    #expect(model.fold(.expired(ref: "C-7QXM")) == ["&C-7QXM"])
    #expect(model.post("C-7QXM") == nil)
    #expect(model["&C-7QXM"] == nil)
    #expect(model["#consult"]?.entries.map(\.id) == ["a"])
    #expect(model.fold(.expired(ref: "C-9KMD")) == ["&C-9KMD"])
  }

  @Test("an older page of history does not undo a post's state")
  func keepsNewestState() {
    var model = member(of: "#consult")
    model.fold(.entry(post("o", "#consult", [], time: 1)))
    model.fold(.entry(move("x", to: "closed", 9)))
    model.fold(.history(target: "#consult", [move("y", to: "open", 5)]))
    #expect(model.post("C-7QXM")?.state == "closed")
  }

  @Test("once a post is changed nothing of the earlier wording is held; once taken out, nothing of it at all")
  func dropsEarlierWordings() {
    var model = member(of: "#consult", "&C-7QXM")
    model.fold(.entry(post("b1", "&C-7QXM", [PostField(name: "question", value: "How can I pace this with [name]?")])))
    let changed = PostDocument(
      target: "&C-7QXM", kind: "case", ref: "C-7QXM", state: "checking", revision: 2,
      fields: [PostField(name: "question", value: "How can I pace this?")])
    model.fold(
      .entry(
        LogEntry(
          id: "b2", time: ServerTime(milliseconds: 2), target: "&C-7QXM", author: "wren", content: .post(changed))))
    #expect(!"\(model)".contains("[name]"))
    #expect(model.post("C-7QXM")?.text["question"] == "How can I pace this?")
    // An older page of history with the earlier wording changes nothing.
    model.fold(.history(target: "#consult", [post("o", "#consult", [PostField(name: "age_band", value: "26-39")])]))
    #expect(model.post("C-7QXM")?.text["question"] == "How can I pace this?")

    let redaction = LogEntry.Content.redaction(of: "b2", why: "art. 2: names a place")
    model.fold(
      .entry(
        LogEntry(
          id: "r", time: ServerTime(milliseconds: 3), target: "&C-7QXM", author: "alder", content: redaction)))
    #expect(!"\(model)".contains("How can I pace this?"))
    #expect(model.post("C-7QXM")?.title == "26-39")
  }

  @Test("a post that its author took back keeps no words")
  func dropsTakenBack() {
    var model = member(of: "#consult", "&C-7QXM")
    model.fold(.entry(post("b", "&C-7QXM", [PostField(name: "question", value: "How can I pace exposure?")])))
    model.fold(.entry(move("x", to: "withdrawn", 9)))
    #expect(model.post("C-7QXM")?.text == [])
  }

  private func move(_ id: String, to state: String, _ time: Int64) -> LogEntry {
    LogEntry(
      id: id, time: ServerTime(milliseconds: time), target: "#consult", author: "wren",
      content: .move(ref: "C-7QXM", state: state, note: nil))
  }
}
