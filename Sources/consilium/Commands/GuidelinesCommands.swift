import ArgumentParser
import ConsiliumClient
import TerminalUI

/// `consilium guidelines`: the shared guidelines, or what changed between two versions.
struct GuidelinesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guidelines", abstract: "Read the shared guidelines, or what changed from one version to another.")

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "A version, or an older and a newer one; the one in force where there is none.")
  var versions: [Int] = []

  @Flag(help: "Say that you have read the version in force.")
  var acknowledge = false

  private struct Record: Encodable {
    let type = "guidelines"
    let versions: [Int]
    let lines: [String]
  }

  func validate() throws {
    if versions.count > 2 { throw ValidationError("One version, or an older and a newer one.") }
    if acknowledge, !versions.isEmpty { throw ValidationError("--acknowledge is about the version in force.") }
  }

  func run() async throws {
    try await connection.reportingFailures {
      try await connection.connected { server in
        let page = try await server.guidelines(versions)
        if connection.json {
          try JSONOutput.standard.write(Record(versions: page.versions, lines: page.lines))
        } else {
          try PlainOutput().write(StyledText(page.lines.joined(separator: "\n")))
        }
        guard acknowledge, let version = page.versions.last else { return }
        try await server.acknowledgeGuidelines(version)
        if !connection.json { try PlainOutput().write("Noted: you have read version \(version).") }
      }
    }
  }
}
