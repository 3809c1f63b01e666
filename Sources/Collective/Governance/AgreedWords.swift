/// A word that the collective agreed on for the identifier check.
///
/// Which words are denied is nowhere: a client's name, put there so that it is never written, would be written by that. A server
/// hashes them under its own key before anything else holds them, and people see the hash.
public enum WordRule: Hashable, Codable, Sendable {
  /// No finding: a town that all of them share, the name of a programme.
  case allow(String)
  /// Always a finding: the hashes of its words.
  case deny([UInt64])

  public static let maxAllowedBytes = 60
  static let mostDenied = 8

  /// `#0123456789abcdef`, as people see a denied word.
  public static func shown(_ hash: UInt64) -> String {
    let digits = String(hash, radix: 16)
    return "#" + String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Reads what stands after `words`: `allow Fernmoor`, `deny #0123456789abcdef`.
  init?(_ words: [String]) {
    guard let first = words.first.map(asciiLowercased), words.count > 1 else { return nil }
    let rest = words.dropFirst()
    switch first {
    case "allow":
      let text = rest.joined(separator: " ")
      guard text.utf8.count <= Self.maxAllowedBytes else { return nil }
      self = .allow(text)
    case "deny":
      let hashes = rest.compactMap { $0.first == "#" && $0.utf8.count == 17 ? UInt64($0.dropFirst(), radix: 16) : nil }
      guard hashes.count == rest.count, hashes.count <= Self.mostDenied else { return nil }
      self = .deny(hashes)
    default: return nil
    }
  }

  /// As `init` reads it.
  public var text: String {
    switch self {
    case .allow(let words): "allow \(words)"
    case .deny(let hashes): "deny \(hashes.map(Self.shown).joined(separator: " "))"
    }
  }
}

extension ProposedChange {
  /// The words that a change would have denied, and how it reads with their hashes in their place; `nil` where it denies
  /// none, or has them already.
  public static func denying(_ text: String) -> (words: String, replacing: @Sendable ([UInt64]) -> String)? {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard words.count > 2, asciiLowercased(words[0]) == "words", asciiLowercased(words[1]) == "deny" else { return nil }
    let end = asciiLowercased(words[words.count - 1]) == "ends" && words.count > 3 ? " ends" : ""
    if !end.isEmpty { words.removeLast() }
    let denied = words.dropFirst(2)
    guard !denied.allSatisfy({ $0.first == "#" }) else { return nil }
    return (denied.joined(separator: " "), { "words deny " + $0.map(WordRule.shown).joined(separator: " ") + end })
  }
}

extension Agreements {
  mutating func apply(_ rule: WordRule, isOn: Bool) {
    switch rule {
    case .allow(let text):
      allowedWords.removeAll { $0 == text }
      if isOn { allowedWords.append(text) }
    case .deny(let hashes):
      if isOn { deniedWords.formUnion(hashes) } else { deniedWords.subtract(hashes) }
    }
  }
}
