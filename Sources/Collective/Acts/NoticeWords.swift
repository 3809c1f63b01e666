/// What somebody is told who was acted on: the same sentence where it is sent, and before it is, for whoever decides.
extension Act.Kind {
  /// - Parameters:
  ///   - who: the nick of whoever acted.
  ///   - place: the circle.
  ///   - until: when an act for a time ends, as it is shown.
  /// - Returns: a sentence or two; nothing where nobody is told.
  public func sentence(by who: String, in place: String, article: Int?, reason: String?, until: String?) -> String {
    let article = article.map { " (article \($0))" } ?? ""
    let why = reason.map { ": \($0)" } ?? ""
    let until = until.map { " until \($0)" } ?? ""
    switch self {
    case .hide:
      return "A colleague thinks that a text of yours in \(place) needs a look\(article). Until then only you see it."
    case .keep: return "A colleague has looked: your text in \(place) is in order, and in view."
    case .takeOut:
      return "\(who) took out a text of yours in \(place)\(article)\(why). Post it again without that any time."
    case .writeTo: return "\(who) writes to you about a text of yours in \(place)\(article)\(why)."
    case .quiet: return "\(who) asks you not to talk in \(place)\(until)\(article)\(why)."
    case .exclude: return "\(who) put you out of \(place)\(article)\(why)."
    case .pause:
      return
        "\(who) paused you\(until)\(article)\(why). You can read your own place, export, and appeal; it ends by itself."
    case .confirmPause: return "\(who) confirmed your pause, which lasts\(until)\(article)\(why)."
    case .delete: return "A text of yours in \(place) that was taken out is deleted for good\(article)."
    case .overturn: return "Two colleagues looked again: what was done is undone, as far as it can be."
    case .uphold: return "A colleague looked again: it stays."
    case .attest, .disconnect, .view, .endPause, .askDeletion, .call, .unseal, .conversation: return ""
    }
  }
}

extension Notice {
  /// How to have it looked at again.
  /// - Parameter day: the last one for that, as it is shown.
  public static func appealSentence(by day: String, concern: String) -> String {
    "Two others can look again, if you ask by \(day): appeal \(concern)."
  }
}
