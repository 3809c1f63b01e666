import ArgumentParser
import Collective
import ConsiliumProtocol
import ConsiliumServer
import EventLog
import Foundation
import SQLiteLog

struct Found: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Founds a collective: its name, circles, the first founder, and guidelines to adopt together.",
    discussion: """
      Asks for what is not given as an option. Without a terminal every option is needed, and the founder's passphrase
      comes on standard input. Run by root where systemd runs the machine, it also has the server run as a service, with an
      account of its own.
      """)

  @OptionGroup var data: DataFolder
  @Option(help: "What the collective is called.") var name: String?
  @Option(help: ArgumentHelp("The address members will use.", valueName: "HOST:PORT")) var address: String?
  @Option(help: ArgumentHelp("The first founder: steward, moderator and member.", valueName: "NAME"))
  var founder: String?
  @Option(help: "How many more found it: so many invitations are printed, once.") var moreFounders: Int?
  @Flag(help: "Reads the founder's passphrase: one line on standard input.") var passwordStdin = false
  @Flag(help: "Changes nothing outside the folder: starting the server is left to you.") var withoutService = false

  func run() async throws {
    try requireNothingThere()
    let asker = Asker()
    let name = try asker.answer(name, "Name of your collective?", option: "--name") { .success($0) }
    let address = try asker.answer(address, "Address members will use?", option: "--address", Self.address)
    let founder = try asker.answer(founder, "Your name here?", option: "--founder", Self.handle)
    let password = try self.password(asker)
    let more = try asker.answer(
      moreFounders.map(String.init), "How many more found it with you? (0 for none)", option: "--more-founders",
      Self.count)

    let directory = try ServerDirectory(data.path)
    let log = try SQLiteLog(directory: directory.path)
    let identity = try directory.identity(serverName: address.host)
    let founding = Founding(name: name, founder: founder, password: password, isAlone: more == 0)
    let starter = try StarterCollective.seedsFolder().map(StarterCollective.init(seeds:))
    let outcome: Founding.Outcome
    do {
      outcome = try founding.perform(
        in: log, starter: starter, now: Moment.now)
    } catch Founding.Fault.exists(let existing) {
      throw Self.exists(existing, path: data.path)
    } catch Founding.Fault.refused(let text) {
      throw HostFault(text)
    }
    data.address = "\(address)"
    report(outcome, guidelines: Self.articles(in: starter?.guidelines), address: address)
    print(
      "  and sign in: consilium login --server \(address) --account \(founder) --pin \(try identity.publicKeyPin().hex)"
    )
    if more > 0 { print("Send these to the other founders privately; each works once, for seven days:") }
    for _ in 0..<more {
      let token = try data.invitation(circles: outcome.circles, sponsor: outcome.founder, identity: identity, in: log)
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

  private static func exists(_ name: String?, path: String) -> HostFault {
    HostFault(
      """
      There is a collective in \(path) already\(name.map { ": \($0)" } ?? ""). Nothing was changed.
      To serve it: consiliumd serve --data \(path)
      To let somebody in: consiliumd invite --data \(path)
      To found another one, name an empty folder.
      """)
  }

  private func report(_ outcome: Founding.Outcome, guidelines count: Int, address: ServerAddress) {
    let circles = outcome.circles.map(\.text).formatted(.list(type: .and).locale(Locale(identifier: "en")))
    let made = circles.isEmpty ? "! No seeds folder is near the program: make circles." : "✓ \(circles) made."
    let guidelines =
      switch (outcome.proposal, outcome.isAdopted) {
      case (nil, _): "No starter guidelines were found; propose your own."
      case (let ref?, true): "\(count) guidelines adopted (\(ref)); change them together as others join."
      case (let ref?, false): "\(count) guidelines proposed (\(ref)); adopt them together."
      }
    print("\(made) \(guidelines)")
    let erased = Retention.standard.postDays.map { "Closed cases are erased after \($0) days." } ?? ""
    switch start() {
    case .running: print("✓ Running, and starts again by itself. \(erased)")
    case .not(let why):
      print("✓ \(erased)")
      print("! Not running yet: \(why)")
    }
    print("! No backup yet: \(data.command("backup --setup", on: .this))")
    print("You run this machine, so you could read what is on it. Members are told.")
  }

  private enum Start {
    case running
    /// What to run instead, or why it could not be.
    case not(String)
  }

  private func start() -> Start {
    let unit = ServiceUnit(serving: data)
    let machine = Machine.this
    guard machine.hasSystemd, !withoutService else { return .not(unit.command) }
    guard machine.isAdministrator else { return .not(data.command("service --install", on: machine)) }
    do {
      try ServiceInstallation(unit: unit, machine: machine).install()
      return .running
    } catch {
      return .not("\(error)")
    }
  }

  private static func articles(in guidelines: String?) -> Int {
    (guidelines ?? "").split(separator: "\n").count { $0.hasPrefix("## ") }
  }

  // MARK: - Answers

  private static func address(_ text: String) -> Result<ServerAddress, HostFault> {
    guard let address = ServerAddress(text) else {
      return .failure(HostFault("\(text) is no HOST:PORT, such as consult.example:6697."))
    }
    return .success(address)
  }

  private static func handle(_ text: String) -> Result<Handle, HostFault> {
    guard let handle = Handle(text) else { return .failure(HostFault(Handle.rule)) }
    return .success(handle)
  }

  private static func count(_ text: String) -> Result<Int, HostFault> {
    guard let count = Int(text), (0...50).contains(count) else {
      return .failure(HostFault("That is a number from 0 to 50."))
    }
    return .success(count)
  }

  private func password(_ asker: Asker) throws -> [UInt8] {
    func fault(_ password: [UInt8]) -> HostFault? {
      PassphraseLength.chosen.contains(password.count)
        ? nil : HostFault("A passphrase has at least \(PassphraseLength.chosen.lowerBound) characters.")
    }
    guard passwordStdin else {
      return try asker.passphrase("Passphrase? (at least \(PassphraseLength.chosen.lowerBound) characters)", fault)
    }
    let password = try passwordFromStandardInput()
    if let fault = fault(password) { throw HostFault("\(fault) Nothing was made.") }
    return password
  }
}
