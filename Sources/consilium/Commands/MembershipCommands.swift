import ArgumentParser
import ConsiliumClient
import TerminalUI

/// `consilium invite`: an invitation for somebody one vouches for.
struct InviteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Make an invitation for a colleague you vouch for; it is shown once.")

  @OptionGroup var connection: ConnectionOptions
  @Option(help: "For how many days it works, 30 at most.") var days = 7

  private struct Record: Encodable {
    let type = "invitation"
    let invitation: String
    let expires: String
  }

  func run() async throws {
    try await connection.reportingFailures {
      let issued = try await connection.connected { try await $0.invitation(days: days) }
      guard !connection.json else {
        return try JSONOutput.standard.write(Record(invitation: issued.line, expires: issued.expires))
      }
      try PlainOutput().write(
        StyledText(
          """
          Send privately; works once, until \(issued.expires). You are told when it is used:
            \(issued.line)   (also proves it is your server)
          """))
    }
  }
}

/// `consilium export`: one's own data.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Take out everything you wrote and did and that is still stored, as JSON Lines.")

  @OptionGroup var connection: ConnectionOptions

  func run() async throws {
    try await connection.reportingFailures {
      let records = try await connection.connected { try await $0.exportedRecords() }
      try PlainWriter(descriptor: 1).write(records.flatMap { Array($0.utf8) + [0x0A] })
    }
  }
}

/// `consilium leave`: out of the collective, with what is one's own.
struct LeaveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave",
    abstract: "Leave the collective for good: prints your own data first, then closes your account.",
    discussion: """
      What you wrote stays by the circles' own rules. Nobody gets your name. There is no way back but a new invitation.
      """)

  @OptionGroup var connection: ConnectionOptions

  @Option(help: "Your own name, typed again, so that it is no slip.")
  var confirm: String

  func run() async throws {
    try await connection.reportingFailures {
      var input = StandardInput()
      let entrance = try connection.entrance(input: &input)
      guard confirm == entrance.destination.account else {
        throw CommandFailure(
          .usage, "NOT_CONFIRMED", "To leave for good: consilium leave --confirm \(entrance.destination.account)")
      }
      try await entrance.connected { server in
        let records = try await server.exportedRecords()
        try PlainWriter(descriptor: 1).write(records.flatMap { Array($0.utf8) + [0x0A] })
        try await server.leaveCollective(as: confirm)
      }
      try PlainOutput(descriptor: 2).write("Your account is closed. What is above is yours.")
    }
  }
}
