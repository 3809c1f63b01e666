import ArgumentParser
import ConsiliumClient
import TerminalUI

/// `consilium invite`: an invitation for somebody one vouches for, or a colleague into a closed circle.
struct InviteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Invite somebody into the collective, or a colleague into a closed circle.",
    discussion: """
      Alone it makes an invitation for a newcomer you vouch for; it is shown once. With a name and a circle of yours it
      lets that colleague enter: consilium invite heron '#consult'
      """)

  @OptionGroup var connection: ConnectionOptions
  @Argument(help: "A colleague.") var name: String?
  @Argument(help: "'#circle'") var circle: String?
  @Option(help: "For how many days an invitation into the collective works, 30 at most.") var days = 7

  private struct Record: Encodable {
    let type = "invitation"
    let invitation: String
    let expires: String
  }

  func validate() throws {
    guard (name == nil) == (circle == nil), circle.map({ Conversation.Name($0).isCircle }) ?? true else {
      throw ValidationError("A name and a circle go together, as in: consilium invite heron '#consult'")
    }
  }

  func run() async throws {
    try await connection.reportingFailures {
      if let name, let circle { return try await invite(name, to: circle) }
      let issued = try await connection.connected { try await $0.invitation(days: days) }
      guard !connection.json else {
        return try JSONOutput.standard.write(Record(invitation: issued.text, expires: issued.expires))
      }
      try PlainOutput().write(StyledText(InvitationWords.sentence(issued, now: DayWords.now())))
    }
  }

  private func invite(_ name: String, to circle: String) async throws {
    try await connection.connected { try await $0.invite(name, to: circle) }
    guard !connection.json else {
      return try JSONOutput.standard.write(["type": "invited", "name": name, "circle": circle])
    }
    try PlainOutput().write(StyledText("✓ \(name) can enter \(circle) now, and is told."))
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
  var confirm: String?

  func run() async throws {
    try await connection.reportingFailures {
      // Before a passphrase is asked for.
      let account = try connection.destination().account
      guard confirm == account else {
        throw CommandFailure(
          .usage, "NOT_CONFIRMED",
          """
          This closes your account for good, and prints your own data first. Nothing was done.
          To leave the collective, with the output kept in a file of yours: consilium leave --confirm \(account)
          To leave one circle, in the client: /leave #CIRCLE
          """)
      }
      var input = StandardInput()
      let entrance = try connection.entrance(input: &input)
      try await entrance.connected { server in
        let records = try await server.exportedRecords()
        try PlainWriter(descriptor: 1).write(records.flatMap { Array($0.utf8) + [0x0A] })
        try await server.leaveCollective(as: account)
      }
      try PlainOutput(descriptor: 2).write("Your account is closed. What is above is yours.")
    }
  }
}
