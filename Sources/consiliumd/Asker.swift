import Foundation
import TerminalUI

/// Asks at a terminal for what no option said; asks again for the one answer that cannot be.
struct Asker {
  private let isTerminal = isatty(STDIN_FILENO) == 1

  /// - Parameter read: the answer in a text, or why it is none.
  func answer<Value>(
    _ given: String?, _ question: String, option: String, _ read: (String) -> Result<Value, HostFault>
  ) throws -> Value {
    if let given { return try read(given).get() }
    guard isTerminal else { throw HostFault("Without a terminal, say \(option).") }
    while true {
      say(question)
      guard let line = readLine() else { throw HostFault("Nothing was made.") }
      let text = line.trimmingCharacters(in: .whitespaces)
      switch text.isEmpty ? .failure(HostFault("That needs an answer.")) : read(text) {
      case .success(let value): return value
      case .failure(let fault): print("  \(fault)")
      }
    }
  }

  /// Written straight through: the answer is typed on the same line.
  private func say(_ question: String) {
    try? FileHandle.standardOutput.write(contentsOf: Data((question + "  ").utf8))
  }

  /// Typed twice, and not shown.
  /// - Parameter fault: what is wrong with one; nil where nothing is.
  func passphrase(_ question: String, _ fault: ([UInt8]) -> HostFault?) throws -> [UInt8] {
    guard isTerminal else { throw HostFault("Without a terminal, say --password-stdin.") }
    while true {
      let first = try hidden(question)
      if let fault = fault(first) {
        print("  \(fault)")
      } else if try hidden("Once more?") != first {
        print("  These differ.")
      } else {
        return first
      }
    }
  }

  private func hidden(_ question: String) throws -> [UInt8] {
    var prompt = PlainPrompt()
    guard let answer = try prompt.secret(question + "  ") else { throw HostFault("Nothing was made.") }
    return Array(answer.utf8)
  }
}
