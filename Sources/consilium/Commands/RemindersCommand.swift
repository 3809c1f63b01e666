import ArgumentParser
import Collective
import ConsiliumClient
import TerminalUI

/// `consilium reminders`: being told elsewhere that something waits.
struct RemindersCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reminders",
    abstract: "Be told outside of consilium that something waits for you, once a day at most.",
    discussion: """
      You are told that something waits, and nothing else: no names, no kinds, no counts. The address comes by a prompt or
      by standard input, never as an argument; what it means, the host of your server says. It is shown to nobody.
      """)

  enum Wish: String, ExpressibleByArgument, CaseIterable { case on, off }

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "on or off; nothing to see how it is.")
  var wish: Wish?

  @Option(help: ArgumentHelp("When you are told nothing that can wait, by your clock.", valueName: "21:00-07:30"))
  var quiet: String?

  private struct Record: Encodable {
    let type = "reminders"
    let on: Bool
  }

  func run() async throws {
    try await connection.reportingFailures {
      var input = StandardInput()
      let entrance = try connection.entrance(input: &input)
      let request = try request(from: &input)
      let standing = try await entrance.connected { try await $0.reminders(request) }
      guard !connection.json else { return try JSONOutput.standard.write(Record(on: standing.isOn)) }
      try PlainOutput().write(StyledText(ReminderWords.sentence(standing, after: request)))
    }
  }

  private func request(from input: inout StandardInput) throws -> ReminderRequest {
    guard wish == .on else {
      guard quiet == nil else {
        throw CommandFailure(.usage, "BAD_USAGE", "Quiet hours go with: consilium reminders on")
      }
      return wish == .off ? .off : .standing
    }
    let hours = quiet.map(ReminderWords.quietHours)
    if case .some(.none) = hours {
      throw CommandFailure(.usage, "BAD_QUIET_HOURS", "Quiet hours are written 21:00-07:30.")
    }
    let address =
      StandardInput.isTerminal ? try TerminalPrompt.line("Your address for reminders? ") : try input.line() ?? ""
    guard let wishes = ReminderWishes(address: address, quiet: hours ?? nil) else {
      throw CommandFailure(.data, "BAD_ADDRESS", "An address is one word. Nothing was sent.")
    }
    return .on(wishes)
  }
}
