/// Names and handles that are no findings: those of the members who may read the text.
public struct KnownNames: Sendable {
  public static let none = KnownNames([String]())

  /// Hashes of the single words of all names, folded as texts are, with how many names each is in.
  private var words: [UInt32: Int] = [:]

  public init(_ names: some Sequence<String>) {
    for name in names { insert(name) }
  }

  public mutating func insert(_ name: String) {
    for word in Self.words(of: name) { words[word, default: 0] += 1 }
  }

  /// Of a name that was inserted; words that other names have as well stay known.
  public mutating func remove(_ name: String) {
    for word in Self.words(of: name) {
      guard let count = words[word] else { continue }
      words[word] = count > 1 ? count - 1 : nil
    }
  }

  private static func words(of name: String) -> [UInt32] {
    let reading = Reading(name)
    return reading.indices.filter { reading[$0].kind == .word || reading[$0].kind == .mixed }.map { reading[$0].hash }
  }

  var isEmpty: Bool { words.isEmpty }

  func contains(_ token: Token) -> Bool { words[token.hash] != nil }
}
