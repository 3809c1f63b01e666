import ArgumentParser
import ConsiliumClient
import TerminalUI

/// `consilium hours`: what one has of consultation time, to take along.
struct HoursCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hours",
    abstract: "Your hours of consultation: a page to print, or a table with --csv.",
    discussion: "They are your own, from the meetings you took part in. No approval by anybody is claimed.")

  private struct Record: Encodable {
    let type = "hours"
    let began: String
    let minutes: Int
    let format: String
    let role: String
  }

  @OptionGroup var connection: ConnectionOptions

  @Flag(help: "A table of comma-separated values (RFC 4180).")
  var csv = false

  @Flag(help: "A page to print and have signed; the default.")
  var page = false

  func validate() throws {
    if csv, page { throw ValidationError("Give --csv or --page, not both.") }
  }

  func run() async throws {
    try await connection.reportingFailures {
      let (hours, nick) = try await connection.connected { (try await $0.hours(), await $0.nick) }
      if connection.json {
        for entry in hours {
          try JSONOutput.standard.write(
            Record(
              began: entry.began.description, minutes: entry.minutes, format: entry.format, role: entry.role))
        }
      } else if csv {
        try PlainWriter(descriptor: 1).write(Array(HoursReport.csv(hours).utf8))
      } else {
        try PlainOutput().writeLines(of: HoursReport.page(hours, of: nick, day: DayWords.longDay))
      }
    }
  }
}
