import ArgumentParser
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// `consilium send`: one message, its text from standard input.
struct SendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Say something in a circle, a room or to a person. The text comes from standard input.",
    discussion: "With --password-stdin the first line is the passphrase and the rest is the text.")

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "'#circle', the ref of a post, or a person.")
  var target: String

  @Option(help: "The id of the message this answers.")
  var replyTo: String?

  @Argument(help: .hidden)
  var text: [String] = []

  func run() async throws {
    try await connection.reportingFailures {
      guard text.isEmpty else {
        throw CommandFailure(
          .usage, "TEXT_IN_ARGUMENTS",
          "Nothing was sent. Text on the command line stays in your shell's history, and others on this machine can "
            + "see it. Give it on standard input.")
      }
      var input = StandardInput()
      let entrance = try connection.entrance(input: &input)
      var text = try input.text()
      if text.hasSuffix("\n") { text.removeLast() }
      guard text.contains(where: { !$0.isWhitespace }) else {
        throw CommandFailure(.data, "NO_TEXT", "There is nothing to say: standard input was empty.")
      }
      let destination = Targets.named(target)
      let entry = try await entrance.connected { [text, replyTo] server in
        try await GateRefusal.check(text, to: destination, server)
        if LocalGate.isAboutAcuteRisk(text) { try RiskCardText.showFirst() }
        return try await Targets.inside(destination, server) {
          do throws(ConnectionError) {
            return try await server.say(text, to: destination, answering: replyTo)
          } catch .refused(let refusal) where refusal.isWaiting {
            throw CommandFailure(.temporary, refusal.code, refusal.text)
          } catch {
            throw GateRefusal.explained(error, text: { _ in text })
          }
        }
      }
      if connection.json {
        try JSONOutput.standard.write(EntryRecord(entry))
      } else {
        try PlainOutput().write(StyledText("✓ Sent to \(target)."))
      }
    }
  }
}
