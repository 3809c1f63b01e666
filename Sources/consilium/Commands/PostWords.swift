import Collective
import ConsiliumClient

/// Help for answers and moves, as the kinds declare them.
enum PostWords {
  /// "2 wait for you": no names, for whoever looks over a shoulder.
  static func waiting(_ count: Int) -> String { count == 1 ? "1 waits for you" : "\(count) wait for you" }

  /// What is said of a post that went out: never that it identifies nobody.
  static func verdict(_ form: PostForm) -> String? {
    guard form.offered.contains(where: { $0.isFreeText && !form[$0.name].isEmpty }) else { return nil }
    return form.attestations.isEmpty ? LocalGate.noFindingsNotice : "Posted with your word for the marked places."
  }

  /// What is asked before a text goes out with marked places in it. Only names, places and days can be somebody else's.
  static func askToAttest(_ places: [MarkedPlace]) -> String {
    places.contains { $0.severity == .hard } ? "Post anyway, because this isn't about a client?" : "Post anyway?"
  }

  static let responses = Kinds.all.filter { !$0.responses.isEmpty }.map { kind in
    "To \(kind.labelWithArticle): " + kind.responses.map { "\($0.choice) (\($0.label))" }.joined(separator: ", ") + "."
  }.joined(separator: "\n")

  static let moves = Kinds.all.map { kind in
    let moves = kind.moves.map { "\($0.to) (\($0.label))" }
    return "\(kind.labelWithArticle.capitalizedFirst): " + moves.joined(separator: ", ") + "."
  }.joined(separator: "\n")

  /// "I don't know them"
  static func response(_ choice: String, to ref: String) -> String { answerLabel(ofPost: ref, choice) }
}
