import Collective
import Foundation
import Logging
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A program of the host's that delivers reminders. It is run without a shell, with no arguments and nothing of this
/// process's environment; the address and the sentence are two lines of its standard input, and what it prints is thrown
/// away. Whatever it does, the server does not wait for it.
public struct ReminderCommand: Sendable {
  public let path: String
  /// How long one run may take before it is killed.
  public let patience: Duration

  public init(path: String, patience: Duration = .seconds(10)) {
    self.path = path
    self.patience = patience
  }
}

/// The runs of such a program that are under way.
final class ReminderRuns: Sendable {
  private let command: ReminderCommand
  private let logger: Logger
  private let running = Mutex<Set<ObjectIdentifier>>([])

  init(_ command: ReminderCommand, logger: Logger) {
    self.command = command
    self.logger = logger
  }

  var count: Int { running.withLock { $0.count } }

  /// Starts one. What goes wrong is logged, without the address.
  func start(for wishes: ReminderWishes) {
    let process = Process()
    let id = ObjectIdentifier(process)
    let input = Pipe()
    process.executableURL = URL(fileURLWithPath: command.path)
    process.arguments = []
    process.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"]
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { [self] process in
      running.withLock { _ = $0.remove(id) }
      guard process.terminationReason == .exit, process.terminationStatus == 0 else {
        let isKilled = process.terminationReason != .exit
        return failed(isKilled ? "it was killed by signal" : "it ended with status", process.terminationStatus)
      }
    }
    running.withLock { _ = $0.insert(id) }
    do {
      // Small enough for the pipe to hold it, whether the program reads it or not.
      try input.fileHandleForWriting.write(contentsOf: Data("\(wishes.address)\n\(ReminderWords.sentence)\n".utf8))
      try process.run()
    } catch {
      running.withLock { _ = $0.remove(id) }
      return failed("it could not be started", nil)
    }
    try? input.fileHandleForWriting.close()
    let seconds = Double(command.patience.components.seconds)
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds) { [self] in
      guard running.withLock({ $0.contains(id) }) else { return }
      end(process.processIdentifier)
    }
  }

  private func failed(_ why: String, _ status: Int32?) {
    logger.warning(
      "the command for reminders failed", metadata: ["why": "\(status.map { "\(why) \($0)" } ?? why)"])
  }

  /// With whatever it started, where that is a group of its own.
  private func end(_ pid: Int32) {
    if getpgid(pid) == pid { kill(-pid, SIGKILL) } else { kill(pid, SIGKILL) }
  }
}
