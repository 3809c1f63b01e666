/// Whether words sound like advice where questions are asked. A hint for whoever wrote them, never a refusal.
public enum AdviceCue {
  /// Beginnings of advice, as they stand between words.
  private static let cues = [
    "have you tried", "have you thought of", "have you thought about", "have you considered", "did you try",
    "did you consider", "could you try", "could you not", "couldn't you", "why don't you", "why not", "what if you",
    "how about", "what about trying", "you should", "you could", "you might", "you must", "you need to", "you ought",
    "you'd better", "i would", "i'd", "in your place", "if i were you", "my advice", "i advise", "i suggest",
    "i recommend", "i'd recommend", "my suggestion", "maybe try", "try to", "try and", "it would help", "it helps to",
    "it might help", "it may help", "the best thing", "don't you think you",
  ]

  public static func isIn(_ text: String) -> Bool {
    let words = " " + plain(text) + " "
    return cues.contains { words.contains(" \($0) ") }
  }

  /// Small letters and apostrophes, everything else a single space.
  private static func plain(_ text: String) -> String {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\u{2019}": bytes.append(UInt8(ascii: "'"))
      case "A"..."Z", "a"..."z": bytes.append(UInt8(scalar.value) | 0x20)
      default: if bytes.last != UInt8(ascii: " ") { bytes.append(UInt8(ascii: " ")) }
      }
    }
    if bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    if bytes.first == UInt8(ascii: " ") { bytes.removeFirst() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
