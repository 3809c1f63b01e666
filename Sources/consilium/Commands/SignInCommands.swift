import ArgumentParser
import ConsiliumClient
import FoundationEssentials
import SystemCrypto
import TerminalUI

/// `consilium login`: signs in once and keeps server, name and pin as a profile.
struct LoginCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "login",
    abstract: "Sign in with a name and passphrase you have, and keep the server as a profile.",
    discussion: """
      The first time, the server's public key is compared with --pin. Without it the command shows the digest that the
      server presents and stops. The passphrase is kept only with --remember, in a file that only you may read.
      """)

  @OptionGroup var connection: ConnectionOptions

  @Flag(help: "Keep the passphrase in a file that only you may read.")
  var remember = false

  func run() async throws {
    try await connection.reportingFailures {
      var input = StandardInput()
      let destination = try await known(try connection.destination())
      let passphrase = try connection.passphrase(of: destination.account, from: &input)
      let credentials = Credentials.password(account: destination.account, password: passphrase)
      try await SignedInProfile.make(
        connection, destination: destination, credentials: credentials, remember: remember ? passphrase : nil)
    }
  }
}

extension LoginCommand {
  /// Whether the server is the one she means is settled before a passphrase is typed for it.
  private func known(_ destination: Destination) async throws -> Destination {
    guard case .unknown = destination.identity else { return destination }
    let presented: PresentedCertificate
    switch await destination.server.presentedCertificate() {
    case .success(let certificate): presented = certificate
    case .failure(let error): throw ConnectionError.link(error)
    }
    guard !connection.passwordStdin, StandardInput.isTerminal else {
      throw ConnectionError.link(.serverUnknown(presented))
    }
    try PlainOutput(descriptor: 2).write(StyledText(LinkError.serverUnknown(presented).question))
    guard try TerminalPrompt.line("Is it the same? (yes or no) ").lowercased().hasPrefix("y") else {
      throw CommandFailure(
        .noPermission, "SERVER_UNKNOWN", "Nothing was sent. Ask the host of your collective for the digest.")
    }
    var known = destination
    known.identity = .pinned(presented.spki)
    return known
  }
}

/// `consilium register`: makes an account with an invitation.
struct RegisterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "register",
    abstract: "Make your account with the invitation that a colleague gave you.",
    discussion: """
      The invitation proves that the server is your collective's. It works once. It is asked for, or read from the first
      line of standard input where --password-stdin is given: until it is used it is a secret, so never an argument.
      """)

  @OptionGroup var connection: ConnectionOptions

  @Flag(help: "Keep the passphrase in a file that only you may read.")
  var remember = false

  func run() async throws {
    try await connection.reportingFailures {
      var input = StandardInput()
      try await Registration(connection: connection, remember: remember).run(input: &input)
    }
  }
}

/// A profile that has been tried: what `login` and `register` leave behind.
enum SignedInProfile {
  @discardableResult
  static func make(
    _ options: ConnectionOptions, destination: Destination, credentials: Credentials, remember: String?
  ) async throws -> Entrance {
    let connection = ConsiliumConnection(
      .init(server: destination.server, identity: destination.identity, credentials: credentials))
    try await connection.open()
    let nick = await connection.nick
    let presented = await connection.presentedCertificate
    await connection.close()
    guard let presented else { throw CommandFailure(.protocolError, "TLS", LinkError.tls("").sentence) }
    let profile = Profile(server: destination.server, account: nick, pin: presented.spki)
    try options.profiles.save(profile, as: options.profile)
    if let remember { try options.profiles.keepPassphrase(remember, for: options.profile) }
    if options.json {
      try JSONOutput.standard.write([
        "server": profile.server, "account": nick, "pin": profile.pin.hex, "profile": options.profile,
      ])
    } else {
      try PlainOutput().write(StyledText("✓ Signed in to \(profile.server) as \(nick)."))
      if !options.keepsPassphrase {
        try PlainOutput().write(
          "The next command asks for your passphrase again. To keep it on this machine: consilium login --remember")
      }
    }
    return Entrance(
      destination: Destination(server: destination.server, account: nick, identity: .pinned(presented.spki)),
      credentials: credentials.afterRegistration)
  }
}

/// `consilium join`: into a circle.
struct JoinCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Enter a circle that is open to you.",
    discussion: "A circle that is neither open to you nor invites you looks like one that does not exist."
  )

  @OptionGroup var connection: ConnectionOptions

  @Argument(help: "'#circle'")
  var what: String

  @Flag(help: "Make the circle where there is none.")
  var new = false

  func run() async throws {
    try await connection.reportingFailures {
      var input = StandardInput()
      if !Conversation.Name(what).isCircle, Invitation(what) != nil {
        throw CommandFailure(
          .usage, "INVITATION_SHOWN", "An invitation is a secret until it is used: run consilium register and paste it."
        )
      }
      let (circle, makesNew) = (what, new)
      let here = try await connection.entrance(input: &input).connected { server in
        let isEntered = makesNew ? true : try await server.isEnterable(circle)
        guard isEntered else {
          throw CommandFailure(
            .data, "NO_SUCH_CIRCLE",
            "There is no circle \(circle) that is open to you. "
              + "Ask one of its members to invite you, or make it: consilium join --new '\(circle)'")
        }
        try await server.join(circle)
        return makesNew ? try await server.names(in: circle) : []
      }
      if connection.json {
        try JSONOutput.standard.write(["joined": circle])
      } else {
        let alone = here.count == 1 ? " Nobody else is in it yet." : ""
        try PlainOutput().write(StyledText("✓ You are in \(circle).\(alone)"))
      }
    }
  }
}
