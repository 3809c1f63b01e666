import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import consilium

/// What a form takes for an answer, and what not.
@Suite("A form on the screen")
struct FormScreenTests {
  private static func opened(_ account: String) -> ScreenState {
    var screen = DemoScreen.signedIn(as: "juniper", in: "#consult")
    screen.type("/case #consult")
    for _ in 1...3 { _ = screen.press(.tab, size: DemoScreen.size) }
    screen.write("How can I keep pace?")
    _ = screen.press(.tab, size: DemoScreen.size)
    screen.write(account)
    return screen
  }

  private func sends(_ effects: [Effect]) -> Bool {
    effects.contains { if case .submit = $0 { true } else { false } }
  }

  @Test("a command is no reason to post what is marked; a sentence is")
  func reasonIsNoCommand() {
    var screen = Self.opened("He is the only Deaf pastor in the county.")
    _ = screen.press(.control("s"), size: DemoScreen.size)
    #expect(screen.picture().contains("Because:"))
    #expect(screen.picture().contains("Enter posts it · Esc back to the text"))
    #expect(!sends(screen.type("/inbox")))
    #expect(screen.picture().flowed.contains("That is a command."))
    for _ in "/inbox" { _ = screen.press(.backspace, size: DemoScreen.size) }
    #expect(sends(screen.type("the client agreed in writing")))
  }

  @Test("only names, places and days may be somebody else's: the rest is asked about without that")
  func asksWhatMayBe() {
    var screen = Self.opened("He is the only Deaf pastor in the county.")
    _ = screen.press(.control("s"), size: DemoScreen.size)
    #expect(screen.picture().flowed.contains("Post anyway? Say why, or Esc to change it."))
    screen = Self.opened("We met with Maria.")
    _ = screen.press(.control("s"), size: DemoScreen.size)
    #expect(screen.picture().flowed.contains("Post anyway, because this isn't about a client?"))
  }

  @Test("a command in a field waits, and is not sent as words")
  func commandInField() {
    var screen = Self.opened("/inbox")
    #expect(!sends(screen.press(.control("s"), size: DemoScreen.size)))
    #expect(screen.picture().flowed.contains("A command waits until the form is put away: Esc."))
  }

  @Test("at 60 columns nothing is cut from what is needed and what can be chosen")
  func narrow() {
    let narrow = Size(width: 60, height: 20)
    var screen = DemoScreen.signedIn(as: "juniper", in: "#consult")
    screen.type("/case #consult", size: narrow)
    let picture = screen.picture(narrow).flowed
    #expect(picture.contains("Still needed: Question."))
    #expect(picture.contains("90+. A first letter and Tab."), "\(picture)")
  }

  @Test("a change shows what lasts as it is, offers the rest, and sends only that")
  func amends() {
    var screen = DemoScreen.signedIn(as: "wren", in: "#consult", "&C-7QXM")
    let fields = ["question": "How can I pace exposure?", "risk": "past", "account": "He cancels."]
    for target in ["#consult", "&C-7QXM"] {
      _ = screen.take(
        .entry(
          DemoScreen.post(
            "case", "C-7QXM", in: target,
            target == "#consult"
              ? [PostField(name: "age_band", value: "26-39")]
              : fields.sorted { $0.key < $1.key }.map { PostField(name: $0.key, value: $0.value) }, state: "open")))
    }
    screen.type("/go C-7QXM")
    screen.type("/amend")
    let picture = screen.picture()
    #expect(picture.contains("C-7QXM, changed"))
    #expect(picture.contains("Stays as it is: Risk: past"))
    #expect(!picture.contains("Not for these colleagues"))
    guard case .amend(let form, "C-7QXM", 1) = screen.press(.control("s"), size: DemoScreen.size).first else {
      Issue.record("not sent")
      return
    }
    #expect(form.fields.map(\.name) == ["age_band", "question", "account"])
  }
}
