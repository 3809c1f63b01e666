import Collective
import ConsiliumProtocol
import TerminalUI
import Testing

@testable import ConsiliumClient
@testable import consilium

/// A meeting on the screen: its phase, what is left of it, and whose turn it is.
@Suite("A meeting on the screen")
struct MeetingScreenTests {
  private static let now: Int64 = 1_000 * 86_400_000

  private static func note(_ code: String, _ context: [String], _ text: String) throws -> ClientEvent {
    let line = StandardReply(kind: .note, verb: "POSTS", code: code, context: context, text: text)
      .line(from: "consult.example")
    return try #require(EventReader(nick: "moss").events(in: .line(line)).first)
  }

  private static func meeting() throws -> ScreenState {
    var screen = DemoScreen.signedIn(as: "moss", in: "#consult", "&C-7QXM")
    screen.dialogue.now = { now }
    _ = screen.take(
      .entry(
        DemoScreen.post(
          "session", "S-7QXM", in: "&C-7QXM", [PostField(name: "format", value: "quick")], state: "running")))
    screen.type("/go S-7QXM")
    let ends = ServerTime(milliseconds: now + 80_000).description
    let context = ["S-7QXM", "&C-7QXM", "ideas", "3", "4", ends, "advice", "turns", "moss,linnet"]
    _ = screen.take(try note("PHASE", context, "One idea each: Each of us in turn offers one idea."))
    return screen
  }

  @Test("the phase, the time left of it and whose turn it is stand on the screen, and go on with the clock")
  func clock() throws {
    var screen = try Self.meeting()
    #expect(
      screen.picture().contains("3 of 4 · One idea each · 1:20 left · now you, then linnet"), "\(screen.picture())")
    screen.dialogue.now = { Self.now + 75_001 }
    #expect(screen.picture().contains("0:05 left"))
    screen.dialogue.now = { Self.now + 100_000 }
    #expect(screen.picture().contains("0:00 left"))
  }

  @Test("the turn goes on; whoever only listens is told so; after the end there is no clock")
  func turns() throws {
    var screen = try Self.meeting()
    _ = screen.take(
      try Self.note("TURN", ["S-7QXM", "&C-7QXM", "linnet"], "It is linnet's turn. Whoever passes: RESPOND"))
    #expect(screen.picture().contains("It is linnet's turn."))
    #expect(!screen.picture().contains("RESPOND"))
    #expect(screen.picture().contains("now linnet"))
    #expect(!screen.picture().contains("then"))
    let context = ["S-7QXM", "&C-7QXM", "question", "1", "4", "*", "words", "free", "wren"]
    _ = screen.take(try Self.note("PHASE", context, "The question: The presenter asks one question."))
    #expect(screen.picture().contains("1 of 4 · The question · as long as it takes · wren may speak; you listen"))
    _ = screen.take(
      .entry(
        DemoScreen.entry("e", Self.now, .move(ref: "S-7QXM", state: "ended", note: nil), by: "heron", in: "&C-7QXM")))
    #expect(!screen.picture().contains("of 4"))
  }
}
