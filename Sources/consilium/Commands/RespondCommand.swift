import ArgumentParser
import Collective
import ConsiliumClient
import TerminalUI

/// `consilium respond`: an answer to a post.
struct RespondCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "respond", abstract: "Answer a post: whether you know the person, for one.",
    discussion: PostWords.responses)

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "The ref of the post.")
  var ref: String

  @Argument(help: "Your answer.")
  var choice: String

  @Flag(help: "Read the words that go with it from standard input.")
  var noteStdin = false

  func run() async throws {
    try await connection.reportingFailures {
      if let fault = NextSteps.missingNote(
        Kinds.of(self.ref)?.response(self.choice).map { [$0.note] } ?? [], given: noteStdin,
        command: "consilium respond \(self.ref) \(self.choice)")
      {
        throw fault
      }
      var input = StandardInput()
      let entrance = try connection.entrance(input: &input)
      let note = noteStdin ? try input.note() : nil
      let (ref, choice) = (ref, choice)
      let opened = try await entrance.connected { server in
        do throws(ConnectionError) {
          return try await server.respond(to: ref, choice, note: note)
        } catch {
          throw await NextSteps.explained(error, refusingAnswerTo: ref, server)
        }
      }
      if connection.json {
        try JSONOutput.standard.write(["type": "response", "ref": ref, "choice": choice])
      } else {
        try PlainOutput().write(StyledText("✓ \(ref): \(PostWords.response(choice, to: ref))"))
      }
      try EntryPrinter(json: connection.json).write(opened.entries)
      try ReviewPrinter(json: connection.json).write(opened.underReview, of: ref)
    }
  }
}
