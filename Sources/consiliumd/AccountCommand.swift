import ArgumentParser
import Collective
import EventLog
import Foundation
import SystemCrypto

struct AccountCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Accounts, also while the server runs. Every act stands in the register.",
    subcommands: [Add.self, List.self, Disable.self, Password.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Makes an account.")

    @OptionGroup var data: DataFolder
    @Argument(help: "The account's name, which is also the nick.") var name: String
    @Option(help: ArgumentHelp("A role and the day it ends; six months where none is named.", valueName: "ROLE[:DATE]"))
    var role: [RoleTerm] = []
    @Flag(help: "Reads the password: one line on standard input.") var passwordStdin = false

    func run() async throws {
      try requirePasswordFlag(passwordStdin)
      let handle = try Handle.argument(name)
      let password = try passwordFromStandardInput()
      let log = try data.log()
      var roles: [Role: Moment] = [.member: .never]
      for term in role { roles[term.role] = term.end ?? Moment.now().advanced(byDays: Role.defaultDays) }
      if roles[.associate] != nil { roles[.member] = nil }
      var generator = SystemRandomNumberGenerator()
      let id = AccountID.random(using: &generator)
      try data.append(
        .openAccount(id, handle, roles: roles, invitation: nil),
        alongside: [.credentials(id, ScramKeys.derive(password: password))], to: log)
      print("\(handle) can sign in now.")
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Lists accounts with their roles.")

    @OptionGroup var data: DataFolder

    func run() async throws {
      let (state, _) = try Appender.fold(try data.existingLog())
      for account in state.accounts.values.sorted(by: { $0.handle.folded < $1.handle.folded }) {
        let roles = account.roles.keys.map(\.rawValue).sorted().joined(separator: ",")
        print("\(account.handle)\t\(roles)\t\(account.isDisabled ? "closed" : "open")")
      }
    }
  }

  struct Disable: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Closes an account; its connections end at once.")

    @OptionGroup var data: DataFolder
    @Argument var name: String

    func run() async throws {
      try data.append(.disableAccount(try Handle.argument(name)), to: try data.existingLog())
      print("\(name) is closed.")
    }
  }

  struct Password: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Sets a password. The register says that the host did.")

    @OptionGroup var data: DataFolder
    @Argument var name: String
    @Flag(help: "Reads the password: one line on standard input.") var passwordStdin = false

    func run() async throws {
      try requirePasswordFlag(passwordStdin)
      let handle = try Handle.argument(name)
      let password = try passwordFromStandardInput()
      let log = try data.existingLog()
      let (state, _) = try Appender.fold(log)
      guard let account = state.account(named: handle) else {
        throw HostFault("There is no account \(name).")
      }
      try data.append(
        .recordPasswordSetByHost(handle),
        alongside: [.credentials(account.id, ScramKeys.derive(password: password))], to: log)
      print("The password of \(handle) is set. The register says so.")
    }
  }
}

private func requirePasswordFlag(_ isGiven: Bool) throws {
  guard isGiven else {
    throw ValidationError("Give the password on standard input and say --password-stdin; never as an argument.")
  }
}

/// `mentor` or `mentor:2027-05-31`.
struct RoleTerm: ExpressibleByArgument {
  let role: Role
  let end: Moment?

  init?(argument: String) {
    let parts = argument.split(separator: ":", maxSplits: 1).map(String.init)
    guard let role = parts.first.flatMap(Role.init(rawValue:)) else { return nil }
    self.role = role
    guard parts.count == 2 else {
      end = role == .member || role == .associate ? .never : nil
      return
    }
    guard let day = try? Date(parts[1], strategy: .iso8601.year().month().day()) else { return nil }
    guard day > Date.now else { return nil }
    end = Moment(milliseconds: Int64(day.timeIntervalSince1970 * 1000))
  }
}

extension Handle {
  static var rule: String {
    "A name has 1 to \(maxBytes) letters, digits or -_[]{}|^ and begins with no digit or dash."
  }

  static func argument(_ text: String) throws -> Handle {
    guard let handle = Handle(text) else { throw HostFault(rule) }
    return handle
  }
}
