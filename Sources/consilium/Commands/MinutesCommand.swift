import ArgumentParser
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// `consilium minutes`: how a decision came about.
struct MinutesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: "Who was asked about a proposal, what was said at each step, and how objections were met.",
    discussion: "The decisions that hold: consilium posts in-force")

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "The ref of the proposal, such as P-7QXM.")
  var ref: String

  private struct Record: Encodable {
    let type = "minutes"
    let what: String
    let time: String?
    let who: String?
    let text: String
  }

  func run() async throws {
    try await connection.reportingFailures {
      let lines = try await connection.connected { try await $0.minutes(of: ref) }
      for line in lines {
        guard connection.json else {
          try PlainOutput().write(StyledText(Self.text(of: line)))
          continue
        }
        try JSONOutput.standard.write(
          Record(what: line.what.name, time: line.time?.description, who: line.who, text: line.words))
      }
    }
  }

  /// The day first, where it has one.
  static func text(of line: MinutesLine) -> String {
    (line.time.map { "\($0.description.prefix(10)) " } ?? "") + line.sentence
  }
}
