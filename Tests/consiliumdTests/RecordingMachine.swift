import Foundation
import Synchronization

@testable import consiliumd

/// A machine in a temporary folder: its files are real, its programs are only written down.
final class RecordingMachine: Sendable {
  let root: String
  private let commands = Mutex<[String]>([])
  private let failing: String?

  /// - Parameter failing: the command that ends with an error.
  init(systemd: Bool = true, failing: String? = nil) throws {
    root = NSTemporaryDirectory() + "machine-\(UUID().uuidString)"
    self.failing = failing
    try FileManager.default.createDirectory(
      atPath: root + (systemd ? "/run/systemd/system" : ""), withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var ran: [String] { commands.withLock { $0 } }

  func machine(isAdministrator: Bool = true) -> Machine {
    Machine(root: root, isAdministrator: isAdministrator) { [self] program, arguments in
      let command = ([program] + arguments).joined(separator: " ")
      commands.withLock { $0.append(command) }
      return command == failing ? 1 : 0
    } account: { _ in
      Machine.Account(user: getuid(), group: getgid())
    }
  }

  func text(_ path: String) -> String? { try? String(contentsOfFile: root + "/" + path, encoding: .utf8) }
}
