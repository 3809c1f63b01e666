/// Names and handles that are no findings: those of the members who may read the text.
public struct KnownNames: Sendable {
  public static let none = KnownNames([String]())

  /// Hashes of the single words of all names, folded as texts are.
  private let words: Set<UInt32>

  public init(_ names: some Sequence<String>) {
    var words: Set<UInt32> = []
    for name in names {
      let reading = Reading(name)
      for index in reading.indices where reading[index].kind == .word || reading[index].kind == .mixed {
        words.insert(reading[index].hash)
      }
    }
    self.words = words
  }

  var isEmpty: Bool { words.isEmpty }

  func contains(_ token: Token) -> Bool { words.contains(token.hash) }
}
