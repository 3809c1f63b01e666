import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import consilium

/// A decision of many on the screen: its steps, what colleagues answered, what changed.
@Suite("Proposals on the screen")
struct ProposalScreenTests {
  private static let now: Int64 = 1_000 * 3_600_000
  private static let size = Size(width: 100, height: 40)

  private static func wording(_ revision: Int, _ text: String, state: String) -> LogEntry {
    let post = PostDocument(
      target: "#commons", kind: "proposal", ref: "P-7QXM", state: state, revision: revision,
      fields: [PostField(name: "aim", value: "Somebody keeps the phases."), PostField(name: "text", value: text)])
    return DemoScreen.entry("p\(revision)", Int64(revision), .post(post), by: "wren", in: "#commons")
  }

  private static func answer(_ id: String, _ giver: String, _ choice: String, _ words: String? = nil) -> LogEntry {
    // The line names no place: the client knows where the post stands.
    DemoScreen.entry(id, now - 50 * 3_600_000, .answer(ref: "P-7QXM", choice: choice, note: words), by: giver, in: "")
  }

  /// moss, with a proposal open that is at the step `consent`.
  private static func screen() -> ScreenState {
    var screen = DemoScreen.signedIn(as: "moss", in: "#commons")
    screen.dialogue.now = { now }
    _ = screen.take(.entry(wording(1, "Heron keeps the phases.\nShe tells us the time.", state: "consent")))
    var row = PostRow(
      target: "#commons", kind: "proposal", ref: "P-7QXM", state: "consent", revision: 1, msgid: "p1", title: "Phases")
    row.since = ServerTime(milliseconds: 3)
    row.due = ServerTime(milliseconds: now + 49 * 3_600_000)
    (row.moves, row.answers) = ([], ["no-objection", "object"])
    _ = screen.take(.posts([row]))
    screen.type("/go P-7QXM", size: size)
    return screen
  }

  @Test("its steps in words with the one it is at, how long is left, and the answers with their letters")
  func steps() {
    let picture = Self.screen().picture(Self.size).flowed
    #expect(
      picture.contains("questions first · one reaction each · the proposer amends · [does anybody object?]"),
      "\(picture)")
    #expect(picture.contains("2 days left"))
    #expect(picture.contains(" no objection · "))
    #expect(!picture.contains("no-objection"))
  }

  @Test("who answered what, with which words, stands in its thread and under it, also for who sees it later")
  func answers() {
    var screen = Self.screen()
    _ = screen.take(.entry(Self.answer("a", "heron", "object", "three months are too long")))
    _ = screen.take(.entry(Self.answer("b", "juniper", "no-objection")))
    let picture = screen.picture(Self.size).flowed
    #expect(picture.contains("What colleagues answered"))
    #expect(picture.contains("object, with the harm to the aim: “three months are too long”"))
    #expect(picture.contains("heron [P-7QXM: object, with the harm to the aim] three months are too long"))
    // The last answer of each counts.
    _ = screen.take(.entry(Self.answer("c", "heron", "no-objection", "now that we talked")))
    let answers = screen.dialogue.post?.answers.map(\.choice)
    #expect(answers == ["no-objection", "no-objection"])
  }

  @Test("one's own answer is done at once, and its words are asked for where it needs them")
  func gives() {
    var screen = Self.screen()
    guard let step = screen.dialogue.steps.first(where: { $0.label.hasPrefix("object") }) else {
      Issue.record("no such step")
      return
    }
    screen.type(String(step.letter), size: Self.size)
    #expect(screen.picture(Self.size).contains("Your words?"))
    guard case .respond("P-7QXM", "object", "it is too long") = screen.type("it is too long", size: Self.size).first
    else {
      Issue.record("not answered")
      return
    }
    _ = screen.take(.responded(ref: "P-7QXM", choice: "object") as Outcome)
    #expect(screen.dialogue.place == .conversation("#commons"), "nobody is led out of anything by it")
    #expect(screen.picture(Self.size).contains("Nothing else needs you."))
  }

  @Test("what moved by itself names nobody")
  func byItself() {
    var screen = Self.screen()
    var move = DemoScreen.entry(
      "m", 9, .move(ref: "P-7QXM", state: "adopted", note: nil), by: "consult.example", in: "#commons")
    move.isByItself = true
    _ = screen.take(.entry(move))
    let picture = screen.picture(Self.size)
    #expect(picture.contains("[P-7QXM: adopted]"))
    #expect(!picture.contains("consult.example"))
  }

  @Test("a changed text shows what changed, and asks again")
  func difference() {
    var screen = Self.screen()
    _ = screen.take(.entry(Self.answer("a", "heron", "no-objection")))
    _ = screen.take(.entry(Self.wording(2, "Heron keeps the phases.\nShe tells us how much is left.", state: "amend")))
    let picture = screen.picture(Self.size)
    #expect(picture.contains("− She tells us the time."))
    #expect(picture.contains("+ She tells us how much is left."))
    #expect(!picture.contains("− Heron keeps the phases."))
    #expect(screen.dialogue.post?.answers.isEmpty == true, "what was agreed to the earlier words is asked anew")
  }

  @Test("whoever comes after a change is told that there was one, and why she cannot see it")
  func changedBefore() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#commons")
    _ = screen.take(.entry(Self.wording(2, "Heron keeps the phases.", state: "consent")))
    screen.type("/go P-7QXM", size: Self.size)
    #expect(screen.picture(Self.size).flowed.contains("Changed since it was proposed. The earlier words are deleted"))
  }

  @Test("a long proposal takes one line in its circle, and opens at its beginning")
  func opensAtBeginning() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#commons")
    let words = (1...80).map { "Sentence \($0)." }.joined(separator: "\n\n")
    _ = screen.take(.entry(Self.wording(1, words, state: "consent")))
    screen.type("/go P-7QXM")
    let picture = screen.picture()
    #expect(picture.contains("Aim"), "\(picture)")
    #expect(picture.contains("Sentence 1."))
    #expect(!picture.contains("Sentence 80."))
    #expect(picture.flowed.contains("proposal P-7QXM: Somebody keeps the phases. · Sentence 1."))
    #expect(picture.contains("more: Alt-Down"), "a text of many lines goes on below")
  }

  @Test("the difference of two texts has each line that only one of them has")
  func lines() {
    let lines = TextDifference.lines(from: "a\nb\nc", to: "a\nx\nc\nd")
    #expect(
      lines == [
        .init(text: "b", isNew: false), .init(text: "x", isNew: true), .init(text: "d", isNew: true),
      ])
    #expect(TextDifference.lines(from: "a\nb", to: "a\nb").isEmpty)
  }
}
