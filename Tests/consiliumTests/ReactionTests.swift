import ConsiliumClient
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import consilium

@Suite("Reactions on screens")
struct ReactionTests {
  @Test("one stands with what it is about, once, and goes when it is taken back")
  func standsOnce() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    screen.type("/go #consult")
    _ = screen.take(.entry(DemoScreen.message("a", 1, "We begin at ten.")))
    _ = screen.take(.entry(DemoScreen.entry("b", 2, .reaction("👍", to: "a"), by: "wren")))
    #expect(screen.picture().components(of: "👍").count == 1)
    #expect(screen.picture().contains("We begin at ten.  👍 1"))
    _ = screen.take(.entry(DemoScreen.entry("c", 3, .reactionTakenBack("👍", to: "a"), by: "wren")))
    #expect(!screen.picture().contains("👍"))
  }

  @Test("one to what is not held says so on a line of its own")
  func ofSomethingOlder() {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult")
    screen.type("/go #consult")
    _ = screen.take(.entry(DemoScreen.entry("b", 2, .reaction("👍", to: "older"), by: "wren")))
    #expect(screen.picture().contains("wren 👍"))
  }

  @Test("in plain mode it is said when it comes, with whose words it is about, and stands with them later")
  func plain() {
    var plain = PlainState()
    let welcome: [ClientEvent] = [
      .welcomeBegan(nick: "moss"), .joined(target: "#consult", nick: "moss"), .welcomeEnded,
      .connection(.signedIn(nick: "moss")),
    ]
    for _ in welcome.flatMap({ plain.take($0).effects }).dropFirst() { _ = plain.take(.nothing) }
    _ = plain.take(.levelled(target: "#consult"))
    _ = plain.take(.entry(DemoScreen.message("a", 1, "We begin at ten.")))
    _ = plain.take(.entry(DemoScreen.entry("b", 2, .reaction("👍", to: "a"), by: "wren")))
    let arrived = plain.take(line: "/go #consult").said.map(\.string)
    #expect(arrived.count { $0.contains("👍") } == 1)
    let later = plain.take(.entry(DemoScreen.entry("c", 3, .reactionTakenBack("👍", to: "a"), by: "wren")))
    #expect(later.said.map(\.string).contains { $0.hasSuffix("wren [took back 👍] (to heron)") })
  }
}
