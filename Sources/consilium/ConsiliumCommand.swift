import ArgumentParser

/// `consilium`: the client. Alone it opens the screen; each subcommand does one thing and ends.
@main
struct ConsiliumCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consilium",
    abstract: "Consult your colleagues on a case, without the case leaving your circle.",
    discussion: """
      Without a subcommand it opens the screen; consilium --plain is the linear mode for screen readers and pipes.
      The first time it asks for the invitation that a colleague gave you.
      """,
    subcommands: [
      OpenCommand.self, LoginCommand.self, LogoutCommand.self, RegisterCommand.self, JoinCommand.self, SendCommand.self,
      ReadCommand.self, TailCommand.self, SearchCommand.self, PostCommand.self, PostsCommand.self,
      RespondCommand.self, AdvanceCommand.self, InboxCommand.self, NoteCommand.self,
      HoursCommand.self, StatusCommand.self, RemindersCommand.self,
      ScanCommand.self,
      GuidelinesCommand.self, MinutesCommand.self, ActsCommand.self, AuditCommand.self, InviteCommand.self,
      ExportCommand.self,
      LeaveCommand.self,
      DemoCommand.self,
    ],
    defaultSubcommand: OpenCommand.self)
}

/// The client itself. A command of its own, so that its options are not taken for those of the others.
struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens the screen (the same as no subcommand).")

  @OptionGroup var connection: ConnectionOptions

  @Flag(help: "Linear mode: whole lines, no screen. For screen readers and pipes.")
  var plain = false

  func run() async throws {
    try await connection.reportingFailures {
      try await Client.run(connection, plain: plain)
    }
  }
}
