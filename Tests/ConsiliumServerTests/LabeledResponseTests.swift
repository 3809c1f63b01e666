import ConsiliumProtocol
import Testing

@testable import ConsiliumServer

@Suite struct LabeledResponseTests {
  private static let server = Source(nick: "consult.example")

  private static func labelled(_ lines: [Line]) -> [String] {
    LabeledResponse.lines(lines, label: "7", server: server).map(\.text)
  }

  @Test("no line is acknowledged")
  func none() { #expect(Self.labelled([]) == ["@label=7 :consult.example ACK"]) }

  @Test("one line carries the label")
  func one() { #expect(Self.labelled([Line("PONG", "x")]) == ["@label=7 PONG x"]) }

  @Test("one batch carries the label on its opening line alone")
  func oneBatch() {
    let lines = [
      Line.openBatch("a", "chathistory", ["#commons"]), Line(tags: [TagKey.batch: "a"], "PRIVMSG", "#commons", "x"),
      Line.closeBatch("a"),
    ]
    #expect(
      Self.labelled(lines) == ["@label=7 BATCH +a chathistory #commons", "@batch=a PRIVMSG #commons x", "BATCH -a"])
  }

  @Test("several lines become one batch, and what is in an inner batch stays in that")
  func several() {
    let lines = [
      Line("RESPOND", "C-2345", "clear"), Line.openBatch("a", "consilium/post", ["&C-2345"]),
      Line(tags: [TagKey.batch: "a"], "FIELD", "question", "x"), Line.closeBatch("a"),
    ]
    #expect(
      Self.labelled(lines) == [
        "@label=7 :consult.example BATCH +L labeled-response", "@batch=L RESPOND C-2345 clear",
        "@batch=L BATCH +a consilium/post &C-2345", "@batch=a FIELD question x", "@batch=L BATCH -a",
        ":consult.example BATCH -L",
      ])
  }

  @Test("two batches one after the other are two, not one")
  func twoBatches() {
    let lines = ["a", "b"].flatMap { [Line.openBatch($0, "chathistory"), Line.closeBatch($0)] }
    #expect(Self.labelled(lines).first == "@label=7 :consult.example BATCH +L labeled-response")
    #expect(Self.labelled(lines).count == 6)
  }
}
