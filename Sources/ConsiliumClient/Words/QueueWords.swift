import Collective
import ConsiliumProtocol

/// How places in a queue read to people.
extension PostRow {
  /// "your place is number 2"; nil where its reader has none, and is not whom they wait for.
  public var queueWords: String? {
    if let place { return "your place is number \(place)" }
    guard let waiting else { return nil }
    return waiting.isEmpty ? "nobody has taken a place yet" : "with a place: \(waiting.joined(separator: ", "))"
  }

  var queueSentence: String? { queueWords.map { $0.capitalizedFirst + "." } }
}
