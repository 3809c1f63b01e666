import ArgumentParser
import ConsiliumClient
import ConsiliumProtocol
import Foundation
import SystemCrypto
import TerminalUI

/// The options of every command that talks to a server.
struct ConnectionOptions: ParsableArguments {
  @Option(help: "The profile to use: a server and an account.")
  var profile = ProfileStore.defaultName

  @Option(help: "The server, HOST:PORT, in place of the profile's.")
  var server: String?

  @Option(help: "Your name there, in place of the profile's.")
  var account: String?

  @Option(help: "SHA-256 of the server's public key or certificate, in place of the profile's.")
  var pin: String?

  @Flag(help: "Read the passphrase from the first line of standard input.")
  var passwordStdin = false

  @Flag(help: "Print JSON Lines; failures as one JSON line on standard error.")
  var json = false

  static var environment: [String: String] { ProcessInfo.processInfo.environment }

  var profiles: ProfileStore { ProfileStore(environment: Self.environment) }
}

/// Whom to connect to, and as whom.
struct Destination {
  var server: ServerAddress
  var account: String
  var identity: ServerIdentity
}

/// All that a connection needs.
struct Entrance {
  let destination: Destination
  let credentials: Credentials

  /// Runs work on a connection of its own, signed in, and closes it.
  func connected<Result: Sendable>(
    staysConnected: Bool = false, timeout: Duration = .seconds(30),
    _ work: (ConsiliumConnection) async throws -> Result
  ) async throws -> Result {
    let connection = connection(staysConnected: staysConnected, timeout: timeout)
    try await connection.open()
    do {
      let result = try await work(connection)
      await connection.close()
      return result
    } catch {
      await connection.close()
      throw error
    }
  }

  func connection(staysConnected: Bool, timeout: Duration = .seconds(30)) -> ConsiliumConnection {
    ConsiliumConnection(
      .init(
        server: destination.server, identity: destination.identity, credentials: credentials,
        staysConnected: staysConnected, signInTimeout: min(timeout, .seconds(20)), requestTimeout: timeout))
  }
}

extension ConnectionOptions {
  /// From the options, and the profile where they say nothing.
  func destination() throws -> Destination {
    let stored: Profile?
    do throws(ProfileStore.Fault) {
      stored = try profiles.profile(profile)
    } catch {
      throw CommandFailure(error)
    }
    guard let address = try givenServer() ?? stored?.address else {
      throw CommandFailure(
        .configuration, "NO_SERVER",
        "No server is known yet. Sign in first: consilium login --server HOST:PORT --account NAME, "
          + "or with an invitation: consilium register")
    }
    guard let name = account ?? stored?.account else {
      throw CommandFailure(.configuration, "NO_ACCOUNT", "Say who you are: --account NAME")
    }
    // A pin belongs to the server it was stored for, and to no other.
    let storedPin = address == stored?.address ? stored?.pin : nil
    let identity = (try givenPin() ?? storedPin).map(ServerIdentity.pinned) ?? .unknown
    return Destination(server: address, account: name, identity: identity)
  }

  func givenServer() throws -> ServerAddress? {
    guard let server else { return nil }
    guard let address = ServerAddress(server) else {
      throw CommandFailure(.usage, "BAD_SERVER", "A server is written HOST:PORT, an IPv6 address in brackets.")
    }
    return address
  }

  func givenPin() throws -> SHA256Digest? {
    guard let pin else { return nil }
    guard let digest = SHA256Digest(hex: pin) else {
      throw CommandFailure(.usage, "BAD_PIN", "A pin is a SHA-256 digest: 64 hexadecimal digits.")
    }
    return digest
  }

  /// Whether `login --remember` left a passphrase.
  var keepsPassphrase: Bool { (try? profiles.passphrase(profile)) != nil }

  /// From standard input where asked for, else as kept by `login --remember`, else by a prompt on the terminal.
  func passphrase(of account: String, from input: inout StandardInput, asksTwice: Bool = false) throws -> String {
    if passwordStdin {
      guard let line = try input.line(), !line.isEmpty else {
        throw CommandFailure(.usage, "NO_PASSPHRASE", "The first line of standard input has to be the passphrase.")
      }
      return line
    }
    if !asksTwice, let kept = try? profiles.passphrase(profile) { return kept }
    return try TerminalPrompt.passphrase("Passphrase of \(account)? ", asksTwice: asksTwice)
  }

  /// Where to go and how to come in, read before any text and before any connection.
  func entrance(input: inout StandardInput) throws -> Entrance {
    let destination = try destination()
    return Entrance(
      destination: destination,
      credentials: .password(
        account: destination.account, password: try passphrase(of: destination.account, from: &input)))
  }

  /// Runs a command's work on a connection of its own, and closes it.
  func connected<Result: Sendable>(
    _ work: (ConsiliumConnection) async throws -> Result
  ) async throws -> Result {
    var input = StandardInput()
    return try await entrance(input: &input).connected(work)
  }

  /// Runs a command; says what went wrong on standard error, and ends with the exit code for it.
  func reportingFailures(_ work: () async throws -> Void) async throws {
    let failure: CommandFailure
    do {
      return try await work()
    } catch let error as CommandFailure {
      failure = error
    } catch let error as ConnectionError {
      failure = CommandFailure(error)
    } catch let error as ProfileStore.Fault {
      failure = CommandFailure(error)
    } catch let error as ExitCode {
      throw error
    } catch TerminalError.system(EPIPE) {
      // Whoever read the output has enough of it, as `head` has.
      throw ExitCode(ExitStatus.ioError.rawValue)
    } catch let error as TerminalError {
      failure = CommandFailure(.ioError, "TERMINAL", "Standard input or output failed: \(error).")
    }
    if json {
      try? JSONOutput.errors.write(FailureRecord(failure))
    } else {
      let sentences = ["consilium: \(failure.sentence)"] + failure.places
      try? PlainOutput(descriptor: 2).write(StyledText(sentences.joined(separator: "\n")))
    }
    throw ExitCode(failure.status.rawValue)
  }
}
