import CTerminal
import Dispatch

/// Asks on a line of its own and reads one. Works with a terminal and with a pipe.
///
/// Not to be used while a `Terminal` is open on the same input. Ctrl-C ends the process as everywhere, with the echo
/// put back first.
public struct PlainPrompt: Sendable {
  private let input: Descriptor
  private let output: Descriptor
  private var pending = UnreadInput()
  private var hasEnded = false

  /// Bytes; more in one line is an error rather than memory.
  public static let longestLine = 1 << 20

  /// - Parameter output: where prompts go; 2 keeps them out of a pipe's data.
  public init(input: Int32 = 0, output: Int32 = 1) {
    self.input = Descriptor(number: input)
    self.output = Descriptor(number: output)
  }

  /// Whether someone may be there to answer.
  public var isInteractive: Bool { input.isTerminal }

  /// The next line without its end; nil at the end of input. Bytes that are not UTF-8 become U+FFFD.
  ///
  /// - Parameter prompt: shown as it is but for controls; not shown where input is no terminal.
  public mutating func line(_ prompt: String = "") throws(TerminalError) -> String? {
    try ask(prompt)
    return try next()
  }

  /// As `line`, but what is typed is not shown, not even its length.
  public mutating func secret(_ prompt: String) throws(TerminalError) -> String? {
    guard isInteractive else { return try next() }
    try Terminal.check(cterminal_hold(input.number, output.number, ""))
    defer { cterminal_release() }
    try Terminal.check(cterminal_hide_echo())
    try ask(prompt)
    let answer = try next()
    try output.write([0x0A])  // the one that was typed was not shown
    return answer
  }

  /// All further lines as they come, read on a thread of its own until the input or the reader ends.
  public func lines() -> AsyncStream<String> {
    let (stream, continuation) = AsyncStream.makeStream(of: String.self)
    DispatchQueue(label: "consilium.plain.reading").async { [self] in
      var prompt = self
      while let line = try? prompt.next() {
        if case .terminated = continuation.yield(line) { break }
      }
      continuation.finish()
    }
    return stream
  }

  private func ask(_ prompt: String) throws(TerminalError) {
    if isInteractive, !prompt.isEmpty { try output.write(Array(visible(prompt).utf8)) }
  }

  private mutating func next() throws(TerminalError) -> String? {
    while true {
      if let line = pending.line() { return line }
      if pending.count > Self.longestLine { throw .lineTooLong }
      let bytes = hasEnded ? [] : try input.read(limit: 4096)
      if bytes.isEmpty {
        hasEnded = true
        return pending.lastLine()
      }
      pending.append(bytes)
    }
  }
}
