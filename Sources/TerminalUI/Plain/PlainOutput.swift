/// Linear output for screen readers and pipes: whole lines, no cursor addressing, no color, words for symbols.
public struct PlainOutput: Sendable {
  private let descriptor: Descriptor

  public init(descriptor: Int32 = 1) { self.descriptor = Descriptor(number: descriptor) }

  /// Writes an entry in one piece, so that entries of several writers do not mix.
  public func write(_ text: StyledText) throws(TerminalError) {
    try descriptor.write(Array((Self.lines(text).joined(separator: "\n") + "\n").utf8))
  }

  /// The lines of an entry as they are written. Those after the first are indented by two spaces, so that text with
  /// line feeds in it cannot pass for an entry of its own.
  public static func lines(_ text: StyledText) -> [String] {
    text.string.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .enumerated().map { number, line in (number == 0 ? "" : "  ") + spoken(visible(String(line))) }
  }

  /// Symbols that stand alone between spaces, in words. Within words and numbers nothing changes.
  static func spoken(_ line: String) -> String {
    var spoken: [String] = []
    for token in line.split(separator: " ", omittingEmptySubsequences: false) {
      if token.isRule { continue }
      if token == "·", let last = spoken.indices.last {  // between things of a kind
        spoken[last] += ","
      } else {
        spoken.append(words[String(token)] ?? (token.isCovered ? "[covered]" : String(token)))
      }
    }
    return spoken.joined(separator: " ")
  }

  private static let words = [
    "✓": "Done:", "✗": "Not done:", "!": "Note:", "→": "to", "←": "from", "•": "-", "▸": "-",
  ]
}

extension Substring {
  private func isAll(_ range: ClosedRange<UInt32>) -> Bool {
    !isEmpty && unicodeScalars.allSatisfy { range.contains($0.value) }
  }
  /// Blocks, as stand for words not shown.
  fileprivate var isCovered: Bool { isAll(0x2580...0x259F) }
  /// Lines and boxes.
  fileprivate var isRule: Bool { isAll(0x2500...0x257F) }
}
