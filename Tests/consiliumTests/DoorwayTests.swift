import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import consilium

@Suite("Before a case")
struct DoorwayTests {
  private static func before(as nick: String = "moss") -> ScreenState {
    var screen = DemoScreen.signedIn(as: nick, in: "#consult")
    _ = screen.take(
      .entry(
        DemoScreen.post(
          "case", "C-7QXM", in: "#consult", [PostField(name: "age_band", value: "26-39")], state: "checking")))
    screen.type("/go C-7QXM")
    return screen
  }

  @Test("whoever stepped out is offered nothing more, and the server is not asked")
  func steppedOut() {
    var screen = Self.before()
    _ = screen.take(.responded(ref: "C-7QXM", choice: "known") as ClientEvent)
    _ = screen.take(.responded(ref: "C-7QXM", choice: "known") as Outcome)
    #expect(screen.type("/go C-7QXM").isEmpty)
    let picture = screen.picture()
    #expect(picture.flowed.contains("You stepped out of this one."))
    #expect(!picture.contains("I don't know them"))
    #expect(!picture.contains("There is no such post"))
  }

  @Test("words that nobody would hear stay, with what can be done there")
  func nobodyListens() {
    var screen = Self.before()
    _ = screen.press(.paste("I think so"), size: DemoScreen.size)
    _ = screen.press(.enter, size: DemoScreen.size)
    #expect(screen.picture().flowed.contains("Nothing is said before you have come in."))
    #expect(screen.input.text == "I think so")
  }

  @Test("a letter that is no step says so, and does not stand in the way of the right one")
  func wrongLetter() {
    var screen = Self.before()
    _ = screen.press(.character("i"), size: DemoScreen.size)
    #expect(screen.picture().contains("There is no step “i” here."))
    #expect(screen.input.isEmpty)
    guard case .respond("C-7QXM", "clear", nil) = screen.press(.character("d"), size: DemoScreen.size).first else {
      Issue.record("not answered")
      return
    }
  }

  @Test("the one question to the presenter is asked for as a question, and says that it is asked without a name")
  func unsure() {
    var screen = Self.before()
    _ = screen.press(.character("u"), size: DemoScreen.size)
    #expect(screen.picture().contains("Your question?"))
    #expect(screen.picture().contains("your name is not shown with it"))
    guard
      case .respond("C-7QXM", "unsure", "Does the person live near me?") =
        screen.type("Does the person live near me?").first
    else {
      Issue.record("not asked")
      return
    }
  }

  @Test("a question of a colleague who is unsure is answered where it is read: what is open is asked anew")
  func asked() {
    var screen = Self.before(as: "wren")
    let effects = screen.take(
      .reminded(
        ref: "C-7QXM", place: nil, text: "A colleague is unsure whether she may read C-7QXM, and asks: Near me?"))
    #expect(effects.contains { if case .row("C-7QXM") = $0 { true } else { false } })
  }
}
