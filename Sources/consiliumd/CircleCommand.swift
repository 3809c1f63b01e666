import ArgumentParser
import Collective
import EventLog

struct CircleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circle", abstract: "Circles, also while the server runs.", subcommands: [Add.self, Invite.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Founds a circle.")

    @OptionGroup var data: DataFolder
    @Argument(help: "Its name, such as '#trauma'.") var name: String
    @Option(help: "Who may join: members (all of them) or invitation.") var entry: Charter.Entry = .invitation

    func run() async throws {
      guard let circle = CircleName(name) else {
        throw ValidationError("A circle's name begins with # and has no spaces, commas or colons.")
      }
      try data.append(
        .found(circle, Charter(entry: entry, governance: .collective)), to: try data.log())
      print("\(circle) is founded.")
    }
  }

  struct Invite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lets a member join a circle that is closed.")

    @OptionGroup var data: DataFolder
    @Argument(help: "The circle.") var name: String
    @Argument(help: "The member.") var member: String

    func run() async throws {
      let log = try data.existingLog()
      let (state, _) = try Appender.fold(log)
      guard let circle = CircleName(name), let account = Handle(member).flatMap(state.account(named:)) else {
        throw HostFault("There is no such circle or member. Members: consiliumd account list --data \(data.path)")
      }
      try data.append(.invite(.account(account.id), circle), to: log)
      print("\(account.handle) can enter \(circle) now: /join \(circle)")
    }
  }
}

extension Charter.Entry: ExpressibleByArgument {}
