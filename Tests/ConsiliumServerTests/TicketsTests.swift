import ConsiliumProtocol
import Testing

@testable import ConsiliumServer

/// The order of one connection's lines.
@Suite struct TicketsTests {
  private var tickets = Tickets()

  private mutating func add(_ commands: String...) {
    for command in commands { tickets.add(.line(Line(command, "x"))) }
  }

  /// Starts all that may start; the verbs, in order.
  private mutating func started() -> [String] {
    var verbs: [String] = []
    while let (_, input) = tickets.start() {
      if case .line(let line) = input { verbs.append(line.command) }
    }
    return verbs
  }

  private mutating func finish(_ id: UInt64, _ answer: String...) {
    tickets.update(id) { ticket in
      ticket.output = answer.map { Line($0) }
      ticket.state = .done
    }
  }

  private mutating func answers() -> [String] {
    var answers: [String] = []
    while let ticket = tickets.takeFinished() { answers += ticket.output.map(\.command) }
    return answers
  }

  @Test("consecutive appends are under way together")
  mutating func appendsTogether() {
    add("PRIVMSG", "JOIN", "ADVANCE")
    #expect(started() == ["PRIVMSG", "JOIN", "ADVANCE"])
  }

  @Test(
    "anything else starts when all before it is settled", arguments: ["PING", "CHATHISTORY", "AUTHENTICATE", "NAMES"])
  mutating func otherVerbsWait(verb: String) {
    add("PRIVMSG", "PRIVMSG", verb, "PRIVMSG")
    #expect(started() == ["PRIVMSG", "PRIVMSG"])
    finish(2)
    #expect(started() == [], "the first one is still under way")
    finish(1)
    _ = answers()
    #expect(started() == [verb], "and what comes after it waits for it")
  }

  @Test("answers leave in the order of the lines, whichever is settled first")
  mutating func answersInOrder() {
    add("PRIVMSG", "PRIVMSG", "PRIVMSG")
    _ = started()
    finish(3, "THIRD")
    finish(2, "SECOND")
    #expect(answers() == [])
    finish(1, "FIRST", "AGAIN")
    #expect(answers() == ["FIRST", "AGAIN", "SECOND", "THIRD"])
    #expect(tickets.isEmpty)
  }

  @Test("a line of a batch counts as the append that the batch becomes")
  mutating func batchLinesAreAppends() {
    add("PRIVMSG")
    tickets.add(.line(Line(tags: [TagKey.batch: "a"], "FIELD", "question", "How?")))
    tickets.add(.line(Line("BATCH", "-a")))
    #expect(started() == ["PRIVMSG", "FIELD", "BATCH"])
  }

  @Test("a line that could not be read keeps its place")
  mutating func faultsKeepTheirPlace() {
    add("PRIVMSG")
    tickets.add(.fault(.invalidUTF8))
    add("PRIVMSG")
    #expect(tickets.start()?.id == 1)
    #expect(tickets.start() == nil)
    finish(1)
    _ = answers()
    #expect(tickets.start()?.id == 2)
  }
}
