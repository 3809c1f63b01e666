import ConsiliumServer
import TerminalUI

/// The demo with a person at the keyboard: what there is to try, then the client itself.
struct DemoTour {
  let server: EmbeddedServer
  let member: DemoCollective.Member
  let isPlain: Bool
  /// Where it is kept; nil for a throw-away one.
  let folder: String?

  func run() async throws {
    let output = PlainOutput(descriptor: 1)
    for line in greeting + steps { try output.write(StyledText(line)) }
    var input = StandardInput()
    let abilities = TerminalAbilities(environment: ConnectionOptions.environment)
    let connection = server.entrance(as: member).connection(staysConnected: true)
    guard abilities.canShowScreen, !isPlain else {
      return try await PlainMode(connection: connection).run(input: input.lines())
    }
    try output.write("Press Enter to begin.")
    _ = try input.line()
    try await FullScreen(connection: connection).run(color: abilities.hasColor)
  }

  private var greeting: [String] {
    [
      "A server with an invented collective runs on \(server.address).",
      "You are \(member.name). Everything in here is demo data, on this machine only,",
      folder.map { "and stays in \($0) when you leave." } ?? "and is gone when you leave.",
    ]
  }

  /// Short lines: they are read on any terminal.
  private var steps: [String] {
    [
      "1. juniper has presented a case to #consult. You see its outline.",
      "   Type its number; then d says that you don't know the person: you may",
      "   read on. Every step has a letter.",
      "2. Present a case of your own: /case. Write a phone number into it",
      "   and see what happens. Nothing leaves this machine.",
      "3. Ask the mentors something: /join #mentors, then /question.",
      "4. To be a mentor or a moderator, begin again with",
      "   consilium demo --account heron (or moss).",
      "/help lists everything. /quit ends the demo.",
    ]
  }
}
