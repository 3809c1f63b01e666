import ArgumentParser
import ConsiliumProtocol
import Foundation

struct ServiceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "service", abstract: "Prints the systemd unit that keeps the server running, or installs it.",
    discussion: """
      The unit has an account of its own, writes to the server's folder and nowhere else, and starts again by itself. What
      found was told of the address holds where no option says otherwise.
      """)

  @OptionGroup var data: DataFolder
  @Option(help: ArgumentHelp("An address to listen on; may be given again.", valueName: "HOST:PORT"))
  var listen: [String] = []
  @Option(help: "The server's name on the wire.") var serverName: String?
  @Flag(help: "Makes the account, gives it the folder, installs the unit and starts it (as root).") var install = false

  func run() async throws {
    for text in listen where ServerAddress(listening: text) == nil { throw ValidationError("\(text) is no HOST:PORT.") }
    let unit = ServiceUnit(serving: data, on: listen, named: serverName)
    guard install else { return print(unit.text, terminator: "") }
    _ = try data.existingLog()
    try ServiceInstallation(unit: unit, machine: .this).install()
    print("Running, and starts again by itself: systemctl status \(ServiceUnit.name)")
  }
}

extension ServiceUnit {
  /// Of a server's folder; the address that members use says what is not given.
  init(serving data: DataFolder, on listen: [String] = [], named serverName: String? = nil) {
    let address = data.address.flatMap { ServerAddress($0) }
    let addresses = listen.isEmpty ? ["0.0.0.0:\(address?.port ?? ServerAddress.defaultPort)"] : listen
    self.init(
      program: Machine.program, data: data.absolutePath, listen: addresses,
      serverName: serverName ?? address?.host ?? "consilium.local",
      needsLowPort: addresses.contains { (1..<1024).contains(ServerAddress(listening: $0)?.port ?? 0) })
  }
}
