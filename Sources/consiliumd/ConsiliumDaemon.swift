import ArgumentParser

@main
struct ConsiliumDaemon: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consiliumd",
    abstract: "The server of a collective: peer consultation over TLS, kept in SQLite.",
    subcommands: [
      Found.self, Serve.self, ServiceCommand.self, AccountCommand.self, CircleCommand.self, Invite.self, Verify.self,
      Backup.self,
      Restore.self,
      Export.self, Inventory.self, Check.self,
    ])
}
