import ArgumentParser
import ConsiliumClient
import TerminalUI

/// `consilium status`: one line for a shell prompt.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Say in one line how much waits for you; nothing where nothing does.",
    discussion: """
      For a shell prompt it needs a passphrase that is kept: consilium login --remember
      Where the server cannot be reached it is silent, too. With --json it always says a number, or what went wrong.
      """)

  @OptionGroup var connection: ConnectionOptions

  /// A prompt does not wait longer than this.
  private static let patience = Duration.seconds(3)

  func run() async throws {
    try await connection.reportingFailures {
      var input = StandardInput()
      // A shell prompt reads what is printed: it cannot be asked for a passphrase.
      if !connection.passwordStdin, !connection.keepsPassphrase, !StandardOutput.isTerminal {
        _ = try connection.destination()
        throw CommandFailure(
          .configuration, "NO_PASSPHRASE_KEPT",
          "Your passphrase is not kept, and there is no terminal to ask on. To keep it: consilium login --remember")
      }
      let entrance = try connection.entrance(input: &input)
      let count: Int
      do {
        count = try await entrance.connected(timeout: Self.patience) { try await $0.posts(["awaiting"]).rows.count }
      } catch let error as ConnectionError where !connection.json && error.isPassing {
        return
      }
      if connection.json {
        try JSONOutput.standard.write(["waiting": count])
      } else if count > 0 {
        try PlainOutput().write(StyledText(PostWords.waiting(count)))
      }
    }
  }
}

extension ConnectionError {
  /// It may be otherwise the next time the prompt is shown.
  fileprivate var isPassing: Bool {
    switch self {
    case .link(.unreachable), .link(.lost), .timedOut, .closed: true
    case .link, .signIn, .refused, .notUnderstood: false
    }
  }
}
