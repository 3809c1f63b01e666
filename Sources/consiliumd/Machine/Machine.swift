import Foundation

/// The machine, as far as the host's commands look at it and change it: files, one account for the server, and systemd.
struct Machine: Sendable {
  /// Where its files begin: `/`, or another folder in tests.
  let root: String
  /// Whether its files may be changed everywhere (root).
  let isAdministrator: Bool
  /// Runs one of the system's programs, and returns its exit status.
  let run: @Sendable (_ program: String, _ arguments: [String]) throws -> Int32
  /// The numbers of a system account; `nil` where there is none of that name.
  let account: @Sendable (_ name: String) -> Account?

  struct Account: Equatable, Sendable {
    let user: UInt32
    let group: UInt32
  }

  static let this = Machine(root: "/", isAdministrator: geteuid() == 0, run: execute) { name in
    getpwnam(name).map { Account(user: $0.pointee.pw_uid, group: $0.pointee.pw_gid) }
  }

  private static let execute: @Sendable (String, [String]) throws -> Int32 = { program, arguments in
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  /// Whether systemd starts what runs on it (sd_booted(3)).
  var hasSystemd: Bool { isFolder(path("run/systemd/system")) }

  /// A path below the root of the machine.
  func path(_ relative: String) -> String {
    (root.hasSuffix("/") ? root : root + "/") + relative.drop { $0 == "/" }
  }

  /// What a file holds; `nil` where there is none.
  func contents(of relative: String) -> String? { try? String(contentsOfFile: path(relative), encoding: .utf8) }

  /// Writes a file that everybody may read, and its folder where that is missing.
  func write(_ text: String, to relative: String) throws {
    let url = URL(fileURLWithPath: path(relative))
    try HostFault.explaining("The file", at: url.path) {
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url, options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: url.path)
    }
  }

  /// Gives a folder, and all in it, to an account.
  func give(_ folder: String, to account: Account) throws {
    let inside = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    for path in [folder] + inside.map({ folder + "/" + $0 }) {
      guard lchown(path, account.user, account.group) == 0 else {
        throw HostFault("\(path) cannot be given to the account of the server.")
      }
    }
  }

  /// Runs systemctl; what it says of a failure it has said itself.
  /// - Parameter otherwise: what then stands, and where to look.
  func systemctl(_ arguments: String..., otherwise: @autoclosure () -> String) throws {
    guard try run("systemctl", arguments) == 0 else { throw HostFault(otherwise()) }
  }

  func isFolder(_ path: String) -> Bool {
    var isDirectory: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) && isDirectory.boolValue
  }

  /// This program, by the path that stays.
  static var program: String {
    let path = Bundle.main.executablePath ?? CommandLine.arguments.first ?? "consiliumd"
    return URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}
