/// `art. 2: names an employer`: the article an act rests on, and its reason.
///
/// Written as people write it: `art. 2`, `article 2` or `art 2`, a colon, the words.
public struct ReasonedNote: Hashable, Sendable {
  public let article: Int
  public let reason: String

  /// `nil` where no article stands first; an empty reason is the caller's to refuse.
  public init?(_ text: String) {
    let lowered = asciiLowercased(text)
    guard let lead = ["article", "art.", "art"].first(where: lowered.hasPrefix) else { return nil }
    let rest = text.dropFirst(lead.count).drop { $0 == " " }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let article = Int(digits), (1...999).contains(article) else { return nil }
    let after = rest.dropFirst(digits.count).drop { $0 == " " }
    guard after.first == ":" || after.isEmpty else { return nil }
    self.article = article
    var words = after.dropFirst().drop { $0 == " " }
    while words.last == " " { words.removeLast() }
    reason = String(words)
  }
}
