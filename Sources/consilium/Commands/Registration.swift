import ConsiliumClient
import ConsiliumProtocol
import SystemCrypto
import TerminalUI

/// From an invitation to an account: whose server it is, then a name and a passphrase. Where somebody is there to answer,
/// what cannot be is asked for again: the invitation is not used up by it.
struct Registration {
  let connection: ConnectionOptions
  let remember: Bool
  /// Whoever hears it read out gets words for symbols.
  var isPlain = true

  /// - Returns: how to come in from now on.
  @discardableResult
  func run(input: inout StandardInput) async throws -> Entrance {
    guard !connection.passwordStdin else {
      guard let invitation = Invitation(try input.line() ?? "") else { throw Self.noInvitation }
      return try await register(with: invitation, as: try name(), input: &input)
    }
    let invitation = try invitation()
    if let greeting = try await invitation.greeting() { try tell("✓ \(greeting)") }
    while true {
      let name = try name()
      do {
        return try await register(with: invitation, as: name, input: &input)
      } catch ConnectionError.signIn(.invitationRefused(let reply)) where Self.canBeMended(reply) {
        // A name that was given as an option is not asked for.
        guard connection.account == nil else { throw ConnectionError.signIn(.invitationRefused(reply)) }
        try tell(reply.text)
      }
    }
  }

  private func register(
    with invitation: Invitation, as name: String, input: inout StandardInput
  ) async throws -> Entrance {
    let passphrase = try connection.passphrase(of: name, from: &input, asksTwice: true)
    return try await SignedInProfile.make(
      connection,
      destination: Destination(server: invitation.server, account: name, identity: .invited(invitation.token)),
      credentials: .invitation(invitation.token, account: name, password: passphrase),
      remember: remember ? passphrase : nil)
  }

  /// Another name or passphrase may do.
  private static func canBeMended(_ reply: StandardReply) -> Bool {
    switch reply.errorCode {
    case .accountExists, .badAccountName, .weakPassword, .identifiers: true
    default: false
    }
  }

  // MARK: - Asking

  private static let noInvitation = CommandFailure(
    .usage, "BAD_INVITATION", "This is not an invitation. It reads HOST:PORT/TOKEN.")

  /// A line that was cut by the mail it came in is pasted again.
  private static let mostTries = 3

  private func invitation() throws -> Invitation {
    var begun = ""
    for _ in 1...Self.mostTries {
      let line = try TerminalPrompt.secret("Paste your invitation: ").trimmed
      // Copied from a narrow window it comes in two lines.
      begun += line
      if let invitation = Invitation(line) ?? Invitation(begun) { return invitation }
      try tell(
        "That is not a whole invitation, such as consult.example:6697/K7QM-4TXR-… The rest of it, or all of it once more:"
      )
    }
    throw Self.noInvitation
  }

  private func name() throws -> String {
    let name = try connection.account ?? TerminalPrompt.line("Your name here? ")
    guard !name.isEmpty else {
      throw CommandFailure(.usage, "NO_ACCOUNT", "Say what you want to be called there: --account NAME")
    }
    return name
  }

  private func tell(_ sentence: String) throws {
    if isPlain {
      try PlainOutput(descriptor: 2).write(StyledText(sentence))
    } else {
      try PlainWriter(descriptor: 2).write(Array((visible(sentence) + "\n").utf8))
    }
  }
}
