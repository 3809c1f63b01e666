import ArgumentParser
import Collective

struct CircleCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "circle", abstract: "Circles, also while the server runs.", subcommands: [Add.self])

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
}

extension Charter.Entry: ExpressibleByArgument {}
