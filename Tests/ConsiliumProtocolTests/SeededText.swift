import SeededRandom

/// Text that is awkward for a line protocol.
enum SeededText {
  private static let atoms: [String] = [
    "pace", "exposure", " ", " ", "  ", ":", ";", "=", "\\", "@", "+", "\t", "é", "e\u{301}", "\u{301}", "ß", "日本",
    "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F1E9}\u{1F1EA}", "\u{200F}", "\u{FEFF}", "\u{10FFFF}", "a",
    "\u{1}", "\u{7F}", "\u{2028}", "\u{85}",
  ]

  static func line(_ numbers: inout SeededGenerator, maxAtoms: Int = 12) -> String {
    (0..<Int.random(in: 0...maxAtoms, using: &numbers)).map { _ in atoms.randomElement(using: &numbers) ?? "" }.joined()
  }

  /// Several lines, some of them empty and some longer than a line of the protocol.
  static func text(_ numbers: inout SeededGenerator, maxLines: Int = 6) -> String {
    (0..<Int.random(in: 1...maxLines, using: &numbers)).map { _ in
      line(&numbers, maxAtoms: Bool.random(using: &numbers) ? 8 : 300)
    }.joined(separator: "\n")
  }

  static func name(_ numbers: inout SeededGenerator) -> String {
    ["question", "context", "age_band", "setting", "hopes"].randomElement(using: &numbers) ?? "question"
  }
}

/// Compared byte by byte: `==` of strings calls composed and decomposed letters equal.
func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }
