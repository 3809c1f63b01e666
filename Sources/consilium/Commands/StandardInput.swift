import Foundation
import TerminalUI

/// Standard input, read by the line or to its end: a passphrase first, then a text.
struct StandardInput: Sendable {
  /// More than any post may hold.
  static let longest = 4 << 20

  private var pending = UnreadInput()

  /// Whether a person types it as she goes, and not a pipe or a file.
  static var isTerminal: Bool { isatty(STDIN_FILENO) == 1 }

  /// The next line without its end; nil at the end of the input.
  mutating func line() throws -> String? {
    while true {
      if let line = pending.line() { return line }
      guard try readMore() else { return pending.lastLine() }
    }
  }

  /// All that is left, as text.
  mutating func text() throws -> String {
    while try readMore() {}
    return try Self.text(of: pending.all())
  }

  /// All further lines as they come, read on a thread of its own until the input ends.
  func lines() -> AsyncStream<String> {
    let (stream, continuation) = AsyncStream.makeStream(of: String.self)
    DispatchQueue(label: "consilium.input").async { [self] in
      var input = self
      while let line = try? input.line() {
        if case .terminated = continuation.yield(line) { break }
      }
      continuation.finish()
    }
    return stream
  }

  /// A short note, on one line; nil where there is none.
  mutating func note() throws -> String? {
    let words = try text().split(whereSeparator: \.isNewline).joined(separator: " ")
    return words.allSatisfy(\.isWhitespace) ? nil : words
  }

  /// - Throws: where a file that is named cannot be read; `-` is standard input.
  static func requireReadable(_ file: String) throws {
    if file != "-", !FileManager.default.isReadableFile(atPath: file) { throw unreadable(file) }
  }

  private static func unreadable(_ file: String) -> CommandFailure {
    CommandFailure(.noInput, "NO_FILE", "\(file): cannot be read. Nothing was sent.")
  }

  /// A file's whole text; `-` is the rest of standard input.
  mutating func text(of file: String) throws -> String {
    if file == "-" { return try text() }
    guard let data = FileManager.default.contents(atPath: file) else {
      throw Self.unreadable(file)
    }
    guard data.count <= Self.longest else { throw Self.tooLong }
    return try Self.text(of: Array(data))
  }

  private static var tooLong: CommandFailure { CommandFailure(.data, "TOO_LONG", "The text is too long for a post.") }

  private static func text(of bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure(.data, "INVALID_UTF8", "The text is not UTF-8. Nothing was sent.")
    }
    return text
  }

  private mutating func readMore() throws -> Bool {
    guard pending.count <= Self.longest else { throw Self.tooLong }
    // A FileHandle would wait until all it was asked for is there: at a terminal, for ever.
    var chunk = [UInt8](repeating: 0, count: 65_536)
    var count = 0
    repeat { count = read(STDIN_FILENO, &chunk, chunk.count) } while count < 0 && errno == EINTR
    guard count >= 0 else { throw TerminalError.system(errno) }
    pending.append(chunk.prefix(count))
    return count > 0
  }
}

/// Asks on the person's terminal, also where standard input carries a text. Never asks without a terminal.
enum TerminalPrompt {
  static func passphrase(_ prompt: String, asksTwice: Bool = false) throws -> String {
    try onTerminal { asking in
      let first = try asking.secret(prompt) ?? ""
      if asksTwice, try asking.secret("The same again? ") != first {
        throw CommandFailure(.usage, "PASSPHRASES_DIFFER", "The two were not the same. Nothing was sent.")
      }
      guard !first.isEmpty else { throw CommandFailure(.usage, "NO_PASSPHRASE", "A passphrase is needed.") }
      return first
    }
  }

  static func secret(_ prompt: String) throws -> String {
    try onTerminal { asking in try asking.secret(prompt) ?? "" }
  }

  static func line(_ prompt: String) throws -> String {
    try onTerminal { asking in try asking.line(prompt) ?? "" }
  }

  private static func onTerminal<Answer>(_ ask: (inout PlainPrompt) throws -> Answer) throws -> Answer {
    let terminal = isatty(2) == 1 ? open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY) : -1
    guard terminal >= 0 else {
      throw CommandFailure(
        .usage, "NO_TERMINAL", "There is no terminal to ask on. Give the passphrase with --password-stdin.")
    }
    defer { close(terminal) }
    var prompt = PlainPrompt(input: terminal, output: terminal)
    return try ask(&prompt)
  }
}
