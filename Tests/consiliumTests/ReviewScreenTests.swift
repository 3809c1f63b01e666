import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import consilium

/// A moderator with one concern: what she reads, decides, and sends.
@Suite("A concern on the screen")
struct ReviewScreenTests {
  private static let now: Int64 = 1_000 * 86_400_000 + 14 * 3_600_000
  private static let size = Size(width: 100, height: 40)
  private static let text = "she works nights at Harrow Glassworks"

  private static func row(_ state: String, _ moves: [String], _ answers: [String]) -> PostRow {
    var row = PostRow(
      target: "&F-7QXM", kind: "flag", ref: "F-7QXM", state: state, revision: 1, msgid: "f",
      title: "it names an employer")
    (row.moves, row.answers) = (moves, answers)
    return row
  }

  /// alder, whom the concern was given to, on her desk.
  private static func moderator() -> ScreenState {
    var screen = DemoScreen.signedIn(as: "alder", in: "#commons", "&F-7QXM")
    screen.dialogue.now = { now }
    _ = screen.take(.entry(DemoScreen.message("m1", now - 3_600_000, "", by: "juniper", in: "#commons")))
    let hiding = DemoScreen.entry(
      "m2", now - 1_200_000, .redaction(of: "m1", why: "hidden while a colleague looks"), by: "consult.example",
      in: "#commons")
    _ = screen.take(.entry(hiding))
    let fields = [("subject", "m1"), ("kind", "identifier"), ("article", "2"), ("reason", "it names an employer")]
    _ = screen.take(
      .entry(
        DemoScreen.post(
          "flag", "F-7QXM", in: "&F-7QXM", by: "moss", fields.map { PostField(name: $0, value: $1) }, state: "hidden")))
    let rows = [row("hidden", ["reading"], ["not-me"])]
    _ = screen.take(.posts(rows))
    _ = screen.take(.listed(rows, .desk))
    return screen
  }

  /// The same, with the text before her.
  private static func reader() -> ScreenState {
    var screen = moderator()
    _ = screen.press(.character("1"), size: size)
    screen.type("v", size: size)
    _ = screen.take(
      .entry(
        DemoScreen.entry(
          "v", now, .move(ref: "F-7QXM", state: "reading", note: nil), by: "alder", in: "&F-7QXM")))
    _ = screen.take(.underReview(.init(ref: "F-7QXM", author: "juniper", field: "text", words: text)))
    _ = screen.take(.advanced(ref: "F-7QXM", state: "reading", saying: nil) as Outcome)
    _ = screen.take(.posts([row("reading", ["raised", "kept", "taken-out", "written-to", "paused"], [])]))
    _ = screen.take(.shown(ref: "F-7QXM"))
    return screen
  }

  @Test("the desk says that it is hers to look at, and that she had no part in it")
  func desk() {
    let picture = Self.moderator().picture(Self.size)
    #expect(picture.contains("One thing is yours"))
    #expect(picture.contains("F-7QXM  a concern for you to look at; you had no part in it"), "\(picture)")
  }

  @Test("opened, it says what a colleague thinks, by which article, since when it is hidden, and the keys")
  func card() {
    var screen = Self.moderator()
    _ = screen.press(.character("1"), size: Self.size)
    let picture = screen.picture(Self.size)
    #expect(picture.contains("A colleague thinks this may identify a client (article 2)."), "\(picture)")
    #expect(picture.contains("Hidden since "))
    #expect(picture.contains("it names an employer"))
    #expect(picture.contains("n not me; others will look · v view the text (viewing is recorded)"))
    #expect(!picture.contains("works nights"))
    guard case .advance("F-7QXM", "reading", nil) = screen.type("v", size: Self.size).first else {
      Issue.record("the text is not asked for")
      return
    }
  }

  @Test("the text comes with the words covered that may identify somebody; s shows them, and covers them again")
  func words() {
    var screen = Self.reader()
    let covered = screen.picture(Self.size)
    #expect(covered.contains("juniper: “"), "\(covered)")
    #expect(covered.contains("██████"))
    #expect(covered.contains("s shows the words"))
    #expect(!covered.contains("Harrow"))
    for key in ["k keep it", "t take it out", "w write to the author", "h hand back"] {
      #expect(covered.contains(key), "\(key)")
    }
    #expect(screen.type("s", size: Self.size).isEmpty)
    #expect(screen.picture(Self.size).contains("“\(Self.text)”"))
    screen.type("s", size: Self.size)
    #expect(!screen.picture(Self.size).contains("Harrow"))
  }

  @Test("where the checker marks nothing and a colleague found something, every word is covered")
  func unmarked() throws {
    let text = TextUnderReview(.init(ref: "F-7QXM", author: "wren", field: "text", words: "the one with the boat"))
    let identifying = text.covered(isSaidToIdentify: true, known: [], by: { _ in "x" })
    #expect(identifying.map(\.words) == ["x x x x x"])
    #expect(
      text.covered(isSaidToIdentify: false, known: [], by: { _ in "x" }).map(\.words) == ["the one with the boat"])
  }

  @Test("taking out asks for article and reason, shows what its author will read, and sends it by Enter")
  func takesOut() {
    var screen = Self.reader()
    screen.type("t", size: Self.size)
    #expect(screen.picture(Self.size).contains("Article? (Enter: 2)"))
    screen.type("", size: Self.size)
    #expect(screen.picture(Self.size).contains("Reason?"))
    #expect(screen.type("names an employer", size: Self.size).isEmpty)
    let preview = screen.picture(Self.size).flowed
    #expect(
      preview.contains(
        "juniper will read: “alder took out a text of yours in #commons (article 2): names an employer. "
          + "Post it again without that any time. Two others can look again, if you ask by "), "\(preview)")
    #expect(preview.contains("Enter send · Esc back"))
    guard case .advance("F-7QXM", "taken-out", "art. 2: names an employer") = screen.type("", size: Self.size).first
    else {
      Issue.record("not taken out")
      return
    }
    _ = screen.take(
      .entry(
        DemoScreen.entry(
          "t", Self.now, .move(ref: "F-7QXM", state: "taken-out", note: nil), by: "alder", in: "&F-7QXM")))
    _ = screen.take(.advanced(ref: "F-7QXM", state: "taken-out", saying: nil) as Outcome)
    let done = screen.picture(Self.size)
    #expect(
      done.contains("✓ Out of view everywhere, still stored. Delete for good? A second colleague must agree: y asks"))
    #expect(!done.contains("works nights"), "what was decided about is no longer shown")
    guard case .advance("F-7QXM", "delete-asked", "art. 2: names an employer") = screen.type("y", size: Self.size).first
    else {
      Issue.record("deletion is not asked for")
      return
    }
  }

  @Test("Escape sends nothing; anything but y leaves it stored")
  func leaves() {
    var screen = Self.reader()
    for line in ["t", "", "names an employer"] { screen.type(line, size: Self.size) }
    _ = screen.press(.escape, size: Self.size)
    #expect(screen.picture(Self.size).contains("Nothing was done."))
    for line in ["t", "", "names an employer", ""] { screen.type(line, size: Self.size) }
    _ = screen.take(.advanced(ref: "F-7QXM", state: "taken-out", saying: nil) as Outcome)
    #expect(screen.type("/inbox", size: Self.size).count == 1)
    #expect(screen.type("y", size: Self.size).isEmpty)
  }

  @Test("how long an act for a time lasts is asked, and stands in the note and in the preview")
  func hours() throws {
    let move = try #require(Kinds.named("flag")?.moves.first { $0.effect == .moderate(.pause) })
    var asked = AskedStep(Step(letter: "p", act: .move(move)), of: "F-7QXM")
    #expect(asked.take("10", now: Self.now) == .next)
    #expect(asked.prompt?.hasPrefix("For how many hours?") == true)
    #expect(asked.take("a while", now: Self.now) == .again("A number of hours, such as 24."))
    #expect(asked.take("24", now: Self.now) == .next)
    #expect(asked.take("harsh", now: Self.now) == .next)
    #expect(asked.note == "art. 10, 24 h: harsh")
    #expect(ReasonedNote("art. 10, 24 h: harsh")?.hours == 24)
  }

  @Test("at 60 columns by 20 rows the card and its keys are there")
  func small() {
    let size = Size(width: 60, height: 20)
    let screen = Self.reader()
    let picture = screen.picture(size).flowed
    #expect(picture.contains("may identify a client (article 2)"), "\(picture)")
    #expect(picture.contains("k keep it"))
  }
}
