import ConsiliumClient
import SystemCrypto
import TerminalUI

/// The client without a subcommand: the first time it asks for an invitation, then it opens the screen or plain mode.
enum Client {
  static func run(_ options: ConnectionOptions, plain: Bool) async throws {
    let environment = ConnectionOptions.environment
    let abilities = TerminalAbilities(environment: environment)
    var input = StandardInput()
    let isPlain = plain || !abilities.canShowScreen
    let isNewcomer = try options.server == nil && options.profiles.profile(options.profile) == nil
    let entrance =
      isNewcomer
      ? try await welcomeNewcomer(options, isPlain: isPlain, input: &input) : try options.entrance(input: &input)
    let connection = entrance.connection(staysConnected: true, timeout: .seconds(600))
    if isPlain {
      try await PlainMode(connection: connection).run(input: input.lines())
    } else {
      try await FullScreen(connection: connection).run(color: abilities.hasColor)
    }
  }

  /// Nobody has been here before: with an invitation she becomes a member, without one she is told what to do.
  private static func welcomeNewcomer(
    _ options: ConnectionOptions, isPlain: Bool, input: inout StandardInput
  ) async throws -> Entrance {
    let out = PlainOutput(descriptor: 2)
    try out.write("Welcome. consilium is where a circle of colleagues consults on cases.")
    try out.write("If you have an account already, press Ctrl-C and use: consilium login")
    return try await Registration(connection: options, remember: false, isPlain: isPlain).run(input: &input)
  }
}
