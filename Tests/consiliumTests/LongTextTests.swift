import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import consilium

/// What a conversation of thousands of lines looks like, however it came to be shown.
@Suite("A long conversation on the screen")
struct LongTextTests {
  private static func screen(_ count: Int) -> ScreenState {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    screen.type("/go #consult")
    for number in 0..<count {
      _ = screen.take(.entry(DemoScreen.message("m\(number)", Int64(number) + 1, "line \(number) 🙂 é\u{301}")))
    }
    return screen
  }

  @Test("lines that are added one by one stand as they do when all come at once")
  func appended() {
    var atOnce = DemoScreen.signedIn(as: "moss", in: "#consult")
    let page = (0..<200).map { DemoScreen.message("m\($0)", Int64($0) + 1, "line \($0) 🙂 é\u{301}") }
    _ = atOnce.take(.history(target: "#consult", page))
    atOnce.type("/go #consult")
    #expect(Self.screen(200).picture() == atOnce.picture())
  }

  @Test("what changes an earlier line is seen among thousands: a reaction, a text taken out, older lines before it")
  func changed() {
    var screen = Self.screen(300)
    _ = screen.take(.entry(DemoScreen.entry("r", 1_000, .reaction("👍", to: "m299"))))
    #expect(screen.picture().contains("👍 1"))
    _ = screen.take(.entry(DemoScreen.entry("x", 1_001, .redaction(of: "m298", why: "art. 2: a reason"), by: "moss")))
    #expect(!screen.picture().contains("line 298"))
    #expect(screen.picture().contains("taken out by moss"))
    _ = screen.take(.history(target: "#consult", [DemoScreen.message("older", 0, "the first of all")]))
    _ = screen.press(.special(.home, .control), size: DemoScreen.size)
    for _ in 0..<400 { _ = screen.press(.pageUp, size: DemoScreen.size) }
    #expect(screen.picture().contains("the first of all"))
  }

  @Test("a text of 20,000 characters is pasted into a form whole, and its end is in view")
  func pasted() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    screen.type("/case #consult")
    for _ in 1...4 { _ = screen.press(.tab, size: DemoScreen.size) }
    let text = String(repeating: "He cancels 🙂 after hard sessions, é and so on. ", count: 420) + "Finis."
    _ = screen.press(.paste(text), size: DemoScreen.size)
    #expect(screen.form?.post["account"] == text)
    #expect(screen.picture().contains("Finis."))
    #expect(screen.picture(Size(width: 60, height: 20)).contains("Finis."))
  }
}
