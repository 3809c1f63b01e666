import ConsiliumServer
import TerminalUI

/// The demo with a person at the keyboard.
struct DemoTour {
  let server: EmbeddedServer
  let member: DemoCollective.Member

  func run() async throws {
    try PlainOutput(descriptor: 1).write(StyledText("Run the demo with --script; the screen is not there yet."))
  }
}
