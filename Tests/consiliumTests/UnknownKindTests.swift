import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import consilium

/// A kind that the collective added after this client was built: shown and answered by what the server tells of it.
@Suite("A kind that this client does not know")
struct UnknownKindTests {
  private static func row(_ state: String, moves: [String], answers: [String]) -> PostRow {
    var row = PostRow(
      target: "#consult", kind: "book-club", ref: "B-7QXM", state: state, revision: 1, msgid: "m", title: "A demo novel"
    )
    (row.moves, row.answers) = (moves, answers)
    return row
  }

  private static func opened(
    as nick: String = "moss", state: String = "gathering", moves: [String] = [], answers: [String] = []
  ) -> ScreenState {
    var screen = DemoScreen.signedIn(as: nick, in: "#consult")
    let post = PostDocument(
      target: "#consult", kind: "book-club", ref: "B-7QXM", state: state, revision: 1,
      fields: [PostField(name: "book", value: "A demo novel"), PostField(name: "why_this", value: "It is short.")])
    _ = screen.take(.entry(DemoScreen.entry("p", 1, .post(post), by: "wren")))
    let rows = [row(state, moves: moves, answers: answers)]
    _ = screen.take(.posts(rows))
    _ = screen.take(.listed(rows, .desk))
    return screen
  }

  @Test("the desk and its circle name it, by the words that its names are made of")
  func isShown() {
    var screen = Self.opened(answers: ["reading-along"])
    #expect(screen.picture().contains("B-7QXM  gathering   A demo novel"))
    screen.type("/go B-7QXM")
    let picture = screen.picture()
    for words in ["book club B-7QXM · gathering", "Book\n", "A demo novel", "Why this\n", "It is short."] {
      #expect(picture.flowedLines.contains(words), "\(words) in \(picture)")
    }
    #expect(picture.contains("r reading along"))
  }

  @Test("it is answered by its letter, and the answers of others stand under it")
  func isAnswered() {
    var screen = Self.opened(answers: ["reading-along"])
    screen.type("/go B-7QXM")
    guard case .respond("B-7QXM", "reading-along", nil) = screen.type("r").first else {
      Issue.record("not answered")
      return
    }
    _ = screen.take(
      .entry(DemoScreen.entry("a", 2, .answer(ref: "B-7QXM", choice: "reading-along", note: nil), in: "")))
    #expect(screen.picture().contains("heron"))
    #expect(screen.picture().contains("reading along"))
  }

  @Test("a move that needs a word is asked for it, once the server has said so")
  func isMoved() {
    var screen = Self.opened(as: "wren", state: "reading", moves: ["talked"])
    screen.type("/go B-7QXM")
    guard case .advance("B-7QXM", "talked", nil) = screen.type("t").first else {
      Issue.record("not moved")
      return
    }
    _ = screen.take(.wordsNeeded(ref: "B-7QXM", "Say a word on why."))
    #expect(screen.picture().contains("Say a word on why."))
    #expect(screen.picture().contains("Your words?"))
    guard case .advance("B-7QXM", "talked", "Endings take time.") = screen.type("Endings take time.").first else {
      Issue.record("not moved with words")
      return
    }
  }

  @Test("plain mode says the same")
  func plain() {
    var plain = PlainState()
    let welcome: [ClientEvent] = [
      .welcomeBegan(nick: "moss"), .joined(target: "#consult", nick: "moss"), .welcomeEnded,
      .connection(.signedIn(nick: "moss")),
    ]
    for _ in welcome.flatMap({ plain.take($0).effects }).dropFirst() { _ = plain.take(.nothing) }
    let said = plain.take(.listed([Self.row("gathering", moves: [], answers: ["reading-along"])], .desk)).said
    #expect(said.map(\.string).contains { $0.contains("B-7QXM  gathering   A demo novel") })
  }
}

extension String {
  /// Its lines without what stands left of them, each with its line feed.
  fileprivate var flowedLines: String {
    split(separator: "\n").map { $0.dropFirst(min($0.count, 19)) + "\n" }.joined()
  }
}
