import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import consilium

/// Phone numbers come first, and nothing is held back for longer than a key takes.
@Suite("The card for acute risk")
struct RiskCardTests {
  private static let words = "He bought a gun and plans to kill himself tonight."

  private func form(risk: String? = nil, account: String = "We meet weekly.") -> ScreenState {
    var screen = DemoScreen.signedIn(as: "wren", in: "#consult")
    screen.type("/go #consult")
    screen.type("/case")
    for text in ["", "", "", "What do I do tonight?", account, "", "", "", "", "", risk ?? ""] {
      screen.write(text)
      _ = screen.press(.enter, size: DemoScreen.size)
    }
    return screen
  }

  @Test("a case of acute risk shows the numbers before all else; one key sends it as it was written")
  func acuteCase() {
    var screen = form(risk: "acute")
    #expect(screen.press(.control("s"), size: DemoScreen.size).isEmpty)
    let lines = screen.picture().split(separator: "\n")
    #expect(lines.first?.contains("988") == true)
    #expect(screen.picture().contains("911"))
    #expect(screen.picture().contains("Your local number"))
    #expect(screen.picture().contains("no emergency channel"))
    guard case .submit(let post, "#consult") = screen.press(.enter, size: DemoScreen.size).first else {
      Issue.record("held back")
      return
    }
    #expect(post["risk"] == "acute")
  }

  @Test("Escape goes back to the text, and the next time it is asked again")
  func goesBack() {
    var screen = form(risk: "acute")
    _ = screen.press(.control("s"), size: DemoScreen.size)
    #expect(screen.press(.escape, size: DemoScreen.size).isEmpty)
    #expect(screen.picture().contains("What do I do tonight?"))
    _ = screen.press(.control("s"), size: DemoScreen.size)
    #expect(screen.picture().contains("988"))
  }

  @Test("words of a plan, a means and now show it too, in a form and in talk; other words do not")
  func words() {
    var spoken = form(account: Self.words)
    #expect(spoken.press(.control("s"), size: DemoScreen.size).isEmpty)
    #expect(spoken.picture().contains("988"))
    var calm = form()
    #expect(calm.press(.control("s"), size: DemoScreen.size).count == 1)

    var talk = DemoScreen.signedIn(as: "wren", in: "#consult")
    talk.type("/go #consult")
    #expect(talk.type(Self.words).isEmpty)
    #expect(talk.picture().contains("988"))
    guard case .say(let message) = talk.press(.enter, size: DemoScreen.size).first else {
      Issue.record("held back")
      return
    }
    #expect(message.text == Self.words)
    #expect(talk.type("She is killing it at work.").count == 1)
  }

  @Test("who is there takes the place of nobody having answered")
  func isHere() {
    var screen = DemoScreen.signedIn(as: "juniper", in: "#consult", "&C-7QXM")
    for target in ["#consult", "&C-7QXM"] {
      _ = screen.take(
        .entry(
          DemoScreen.post(
            "case", "C-7QXM", in: target, by: "juniper", [PostField(name: "question", value: "What now?")],
            state: "calling")))
    }
    screen.type("/go C-7QXM")
    _ = screen.take(.reminded(ref: "C-7QXM", place: "&C-7QXM", text: "2 called; nobody has answered yet."))
    #expect(screen.picture().contains("nobody has answered yet"))
    _ = screen.take(
      .entry(DemoScreen.entry("a", 2, .answer(ref: "C-7QXM", choice: "here", note: nil), by: "wren", in: "&C-7QXM")))
    _ = screen.take(
      .entry(DemoScreen.entry("b", 3, .move(ref: "C-7QXM", state: "open", note: nil), by: "wren", in: "&C-7QXM")))
    #expect(!screen.picture().contains("nobody has answered yet"))
    #expect(screen.picture().contains("wren is here, "))
  }

  @Test("a message that goes back is in the line again")
  func messageGoesBack() {
    var talk = DemoScreen.signedIn(as: "wren", in: "#consult")
    talk.type("/go #consult")
    talk.type(Self.words)
    _ = talk.press(.escape, size: DemoScreen.size)
    #expect(talk.input.text == Self.words)
    #expect(talk.dialogue.pending.isEmpty)
  }

  @Test("plain mode says the numbers first and asks for a line; a script is not held up")
  func plain() {
    for isScript in [false, true] {
      var plain = PlainState(isScript: isScript)
      for event in [
        ClientEvent.welcomeBegan(nick: "wren"), .joined(target: "#consult", nick: "wren"), .welcomeEnded,
        .connection(.signedIn(nick: "wren")),
      ] {
        for _ in plain.take(event).effects { _ = plain.take(.nothing) }
      }
      for _ in plain.take(line: "/go #consult").effects { _ = plain.take(.nothing) }
      let step = plain.take(line: Self.words)
      #expect(step.said.first?.string.contains("988") == true)
      #expect(step.effects.isEmpty == !isScript)
      guard !isScript else { continue }
      guard case .say(let message) = plain.take(line: "").effects.first else {
        Issue.record("held back")
        return
      }
      #expect(message.text == Self.words)
    }
  }

  @Test("at every size the numbers are on it", arguments: [Size(width: 30, height: 8), Size(width: 60, height: 20)])
  func sizes(_ size: Size) {
    var screen = form(risk: "acute")
    _ = screen.press(.control("s"), size: DemoScreen.size)
    #expect(screen.picture(size).contains("988"))
    #expect(screen.picture(size).contains("911"))
  }
}
