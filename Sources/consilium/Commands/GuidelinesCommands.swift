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

  /// What she can do now.
  private static func next(_ toRead: GuidelinesToRead?, after page: GuidelinesPage) -> String? {
    guard let toRead, page.versions.last == toRead.version else { return nil }
    var sentences = ["When you have read them, say so: consilium guidelines --acknowledge"]
    if page.versions.count == 1, let read = toRead.read, (1..<toRead.version).contains(read) {
      sentences.append("What changed since the version you knew: consilium guidelines \(read) \(toRead.version)")
    }
    return sentences.joined(separator: "\n")
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
          if !acknowledge, let next = Self.next(await server.guidelinesToRead, after: page) {
            try PlainOutput().write(StyledText("\n\(next)"))
          }
        }
        guard acknowledge, let version = page.versions.last else { return }
        try await server.acknowledgeGuidelines(version)
        if !connection.json { try PlainOutput().write("Noted: you have read version \(version).") }
      }
    }
  }
}
