import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import consilium

@Suite("Plain mode")
struct PlainModeTests {
  /// Signed in as moss, in #consult.
  private func signedIn(isScript: Bool = false) -> PlainState {
    var plain = PlainState(isScript: isScript)
    let welcome: [ClientEvent] = [
      .welcomeBegan(nick: "moss"), .joined(target: "#consult", nick: "moss"), .welcomeEnded,
      .connection(.signedIn(nick: "moss")),
    ]
    let asked = welcome.flatMap { plain.take($0).effects }
    // The list of the desk is answered last.
    for _ in asked.dropFirst(2) { _ = plain.take(.nothing) }
    _ = plain.take(.levelled(target: "#consult"))
    _ = plain.take(.listed([], .desk))
    return plain
  }

  private func text(_ step: PlainState.Step) -> String { step.said.map(\.string).joined(separator: "\n") }

  @Test("lines wait until what the line before asked for is done, and the end of the input until all is")
  func readsAsAScript() {
    var plain = signedIn()
    #expect(text(plain.take(line: "/go #consult")).contains("You are in #consult."))
    let names = plain.take(.names(target: "#consult", ["moss"]))
    #expect(names.effects.isEmpty)
    _ = plain.take(.levelled(target: "#consult"))
    guard case .say(let first) = plain.take(line: "first").effects.first else {
      Issue.record("not said")
      return
    }
    #expect(plain.take(line: "second").effects.isEmpty)
    #expect(plain.endInput().effects.isEmpty)
    guard case .say(let second) = plain.take(.said(first)).effects.first else {
      Issue.record("the second did not follow")
      return
    }
    #expect([first.text, second.text] == ["first", "second"])
    guard case .quit = plain.take(.said(second)).effects.first else {
      Issue.record("it did not end")
      return
    }
  }

  @Test("each entry is said once, and what is said elsewhere with its place")
  func saysEntries() {
    var plain = signedIn()
    _ = plain.take(line: "/go #consult")
    let here = text(plain.take(.entry(DemoScreen.message("a", 1, "said here"))))
    #expect(here.contains("heron said here"))
    #expect(!text(plain.take(.entry(DemoScreen.message("a", 1, "said here")))).contains("said here"))
    let elsewhere = text(plain.take(.entry(DemoScreen.message("b", 2, "said there", in: "#commons"))))
    #expect(elsewhere.hasPrefix("In #commons: "))
  }

  @Test("a form is asked field by field, goes back for what has to change, and asks why a name may stay")
  func asksForm() {
    var plain = signedIn()
    _ = plain.take(line: "/go #consult")
    _ = plain.take(.names(target: "#consult", ["moss"]))
    _ = plain.take(.levelled(target: "#consult"))
    #expect(text(plain.take(line: "/question")).contains("Question (needed"))
    #expect(text(plain.take(line: "")).contains("Question is needed."))
    #expect(text(plain.take(line: "How do I pace this?")).contains("Detail"))
    _ = plain.take(line: "She called 541-555-0100.")
    #expect(text(plain.take(line: ".")).contains("please change (a phone number)"))
    _ = plain.take(line: "She called.")
    #expect(text(plain.take(line: ".")).contains("Topics"))
    guard case .submit(let form, "#consult") = plain.take(line: "").effects.first else {
      Issue.record("not sent")
      return
    }
    #expect(
      form.fields == [
        PostField(name: "question", value: "How do I pace this?"), PostField(name: "detail", value: "She called."),
      ])
  }

  @Test("a list is looked at where one is: what is written next goes to the circle that is open")
  func looksAtList() {
    var plain = signedIn()
    _ = plain.take(line: "/go #consult")
    _ = plain.take(.names(target: "#consult", ["moss"]))
    _ = plain.take(.levelled(target: "#consult"))
    for _ in 0..<2 {
      _ = plain.take(line: "/posts")
      #expect(text(plain.take(.listed([], .posts(title: "Posts")))).contains("Posts: nothing here."))
    }
    #expect(text(plain.take(line: "/help")).contains("/posts"))
    guard case .say(let message) = plain.take(line: "still here").effects.first else {
      Issue.record("not said")
      return
    }
    #expect(message.target == "#consult")
  }

  @Test("a script hears which line was refused, and of no text that is back")
  func refusesInScript() {
    var plain = signedIn(isScript: true)
    let nowhere = text(plain.take(line: "said to nobody"))
    #expect(nowhere.contains("Line 1 was not carried out."))
    _ = plain.take(line: "/go #consult")
    _ = plain.take(.names(target: "#consult", ["moss"]))
    _ = plain.take(.levelled(target: "#consult"))
    let refused = text(plain.take(line: "call 541-555-0100"))
    #expect(refused.contains("Nothing left this machine."))
    #expect(refused.contains("Line 3 was not carried out."))
    for said in [nowhere, refused] { #expect(!said.contains("back")) }
    #expect(plain.refusedLines == 2)
  }

  @Test("a script whose form cannot be ends there: no line of it reaches another field or a circle")
  func abandonsScript() {
    var plain = signedIn(isScript: true)
    _ = plain.take(line: "/question #consult")
    #expect(text(plain.take(line: "No question mark")).contains("Nothing of this form was sent"))
    let next = plain.take(line: "He cancels after hard sessions.").effects.filter { !$0.isQuit }
    #expect(next.isEmpty)
    #expect(plain.refusedLines == 1)
  }

  @Test("a form that is put away sends nothing")
  func putsAway() {
    var plain = signedIn()
    _ = plain.take(line: "/question #consult")
    _ = plain.take(line: "How do I pace this?")
    let step = plain.take(line: "/away")
    #expect(step.effects.isEmpty)
    #expect(text(step).contains("nothing was sent"))
  }
}

extension Effect {
  fileprivate var isQuit: Bool {
    if case .quit = self { true } else { false }
  }
}
