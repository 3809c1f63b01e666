import ArgumentParser
import Collective
import ConsiliumClient
import TerminalUI

/// `consilium advance`: a move of a post.
struct AdvanceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "advance", abstract: "Move a post on: take it, answer, close, take back.",
    discussion: PostWords.moves)

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "The ref of the post.")
  var ref: String

  @Argument(help: "Where it goes.")
  var state: String

  @Flag(help: "Read a note from standard input.")
  var noteStdin = false

  func run() async throws {
    try await connection.reportingFailures {
      let moves = Kinds.of(self.ref)?.moves.filter { $0.to == self.state } ?? []
      if let fault = NextSteps.missingNote(
        moves.map(\.note), given: noteStdin, command: "consilium advance \(self.ref) \(self.state)")
      {
        throw fault
      }
      var input = StandardInput()
      let entrance = try connection.entrance(input: &input)
      let written = noteStdin ? try input.note() : nil
      let note = written.map { note in moves.map(\.note).reduce(note) { LocalClock.completed($0, as: $1) } }
      let (ref, state) = (ref, state)
      let done = try await entrance.connected { server in
        do throws(ConnectionError) {
          return try await server.advance(ref, to: state, note: note)
        } catch {
          throw await NextSteps.explained(error, refusingMoveOf: ref, server)
        }
      }
      if connection.json {
        try EntryPrinter(json: true).write(done.entries)
      } else {
        try PlainOutput().write(StyledText("✓ \(ref): \(stateLabel(ofPost: ref, state: state))"))
      }
      try ReviewPrinter(json: connection.json).write(done.underReview, of: ref)
    }
  }
}
