import ArgumentParser
import TerminalUI

/// `consilium logout`: takes the passphrase that `login --remember` kept off this machine.
struct LogoutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "logout",
    abstract: "Forget the passphrase that is kept on this machine.",
    discussion: "The profile, its drafts and the server's key stay. The next command asks for the passphrase again.")

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    try await connection.reportingFailures {
      let wasKept = connection.keepsPassphrase
      try connection.profiles.forgetPassphrase(connection.profile)
      if connection.json {
        try JSONOutput.standard.write(["forgotten": wasKept])
      } else {
        try PlainOutput().write(
          wasKept ? "✓ Your passphrase is no longer kept on this machine." : "No passphrase was kept on this machine.")
      }
    }
  }
}
