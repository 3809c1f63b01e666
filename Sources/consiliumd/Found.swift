import ArgumentParser
import Collective
import ConsiliumServer
import EventLog
import Foundation
import SQLiteLog

#if canImport(Glibc)
  import Glibc
#endif

struct Found: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Founds a collective: its name, circles, the first founder, and guidelines to adopt together.",
    discussion: """
      Asks for what is not given as an option. Without a terminal every option is needed, and the founder's passphrase
      comes on standard input.
      """)

  @OptionGroup var data: DataFolder
  @Option(help: "What the collective is called.") var name: String?
  @Option(help: ArgumentHelp("The address members will use.", valueName: "HOST:PORT")) var address: String?
  @Option(help: ArgumentHelp("The first founder: steward, moderator and member.", valueName: "NAME"))
  var founder: String?
  @Option(help: "How many more found it: so many invitations are printed, once.") var moreFounders: Int?
  @Flag(help: "Reads the founder's passphrase: one line on standard input.") var passwordStdin = false

  /// As for everybody who registers.
  private static let shortestPassphrase = 10

  func run() async throws {
    try requireNothingThere()
    let asker = Asker()
    let name = try asker.answer(name, "Name of your collective?", option: "--name")
    let typed = try asker.answer(address, "Address members will use?", option: "--address")
    guard let address = ListenAddress(typed), address.port > 0 else {
      throw ValidationError("\(typed) is no HOST:PORT.")
    }
    let founder = try Handle.argument(try asker.answer(founder, "Your name here?", option: "--founder"))
    let password = try passwordStdin ? passwordFromStandardInput() : asker.passphrase()
    guard password.count >= Self.shortestPassphrase else {
      throw ValidationError("A passphrase has at least \(Self.shortestPassphrase) characters. Nothing was made.")
    }
    let more =
      try moreFounders ?? asker.number("How many more found it with you? (0 for none)", option: "--more-founders")
    guard (0...50).contains(more) else { throw ValidationError("--more-founders is a number from 0 to 50.") }

    let directory = try ServerDirectory(data.path)
    let log = try SQLiteLog(directory: directory.path)
    let identity = try directory.identity(serverName: address.host)
    let founding = Founding(name: name, founder: founder, password: password, isAlone: more == 0)
    let outcome: Founding.Outcome
    do {
      outcome = try founding.perform(
        in: log, starter: try StarterCollective.seedsFolder().map(StarterCollective.init(seeds:)), now: DataFolder.now)
    } catch Founding.Fault.exists(let existing) {
      throw Self.exists(existing, path: data.path)
    } catch Founding.Fault.refused(let text) {
      throw ValidationError(text)
    }
    data.address = "\(address)"
    report(outcome, address: address)
    print(
      "  and sign in: consilium login --server \(address) --account \(founder) --pin \(try identity.publicKeyPin().hex)"
    )
    if more > 0 { print("Send these to the other founders privately; each works once, for seven days:") }
    for _ in 0..<more {
      let token = try data.invitation(sponsor: outcome.founder, identity: identity, in: log)
      print("  \(address)/\(token)")
    }
  }

  /// Asked before anything is typed: nobody answers five questions to be told no.
  private func requireNothingThere() throws {
    guard FileManager.default.fileExists(atPath: data.path + "/" + SQLiteLog.fileName) else { return }
    let (state, _) = try Appender.fold(try SQLiteLog(directory: data.path))
    guard state.agreements.name == nil, state.accounts.isEmpty else {
      throw Self.exists(state.agreements.name, path: data.path)
    }
  }

  private static func exists(_ name: String?, path: String) -> ValidationError {
    ValidationError(
      """
      There is a collective in \(path) already\(name.map { ": \($0)" } ?? ""). Nothing was changed.
      To serve it: consiliumd serve --data \(path)
      To let somebody in: consiliumd invite --data \(path)
      To found another one, name an empty folder.
      """)
  }

  private func report(_ outcome: Founding.Outcome, address: ListenAddress) {
    let circles = outcome.circles.map(\.text).joined(separator: ", ")
    print(circles.isEmpty ? "! No seeds folder is near the program: make circles." : "✓ Made: \(circles).")
    switch (outcome.proposal, outcome.isAdopted) {
    case (nil, _): print("! No starter guidelines were found. Members can propose their own.")
    case (let ref?, true): print("✓ The starter guidelines are adopted (\(ref)); change them together as others join.")
    case (let ref?, false): print("✓ The starter guidelines are proposed (\(ref)); adopt them together.")
    }
    print(
      "✓ Start it: consiliumd serve --data \(data.path) --listen 0.0.0.0:\(address.port) --server-name \(address.host)")
    print("! No backup yet: consiliumd backup --data \(data.path) --to FILE")
    print("You run this machine, so you could read what is on it. Members are told.")
  }
}

/// Asks at a terminal for what no option said.
private struct Asker {
  private let isTerminal = isatty(STDIN_FILENO) == 1

  func answer(_ given: String?, _ question: String, option: String) throws -> String {
    if let given { return given }
    let text = try ask(question, option: option).trimmingCharacters(in: .whitespaces)
    guard !text.isEmpty else { throw ValidationError("That needs an answer. Nothing was made.") }
    return text
  }

  func number(_ question: String, option: String) throws -> Int {
    guard let number = Int(try ask(question, option: option).trimmingCharacters(in: .whitespaces)) else {
      throw ValidationError("That needs a number. Nothing was made.")
    }
    return number
  }

  private func ask(_ question: String, option: String) throws -> String {
    guard isTerminal else { throw ValidationError("Without a terminal, say \(option).") }
    say(question)
    return readLine() ?? ""
  }

  /// Written straight through: the answer is typed on the same line.
  private func say(_ question: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data((question + "  ").utf8))
  }

  /// Typed twice, and not shown.
  func passphrase() throws -> [UInt8] {
    guard isTerminal else { throw ValidationError("Without a terminal, say --password-stdin.") }
    let first = hidden("Passphrase?")
    guard first == hidden("Once more?") else { throw ValidationError("These differ. Nothing was made.") }
    guard (8...592).contains(first.count) else { throw ValidationError("A passphrase has 8 to 592 bytes.") }
    return first
  }

  private func hidden(_ question: String) -> [UInt8] {
    var shown = termios()
    tcgetattr(STDIN_FILENO, &shown)
    var silent = shown
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
      print("")
    }
    say(question)
    return Array((readLine() ?? "").utf8)
  }
}
