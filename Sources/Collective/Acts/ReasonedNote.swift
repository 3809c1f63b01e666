/// `art. 2: names an employer`: the article an act rests on, and its reason.
///
/// Written as people write it: `art. 2`, `article 2` or `art 2`, a colon, the words. An act for a time may say how long
/// after the article, in hours: `art. 10, 24 h: the reason`.
public struct ReasonedNote: Hashable, Sendable {
  public let article: Int
  /// At most a year.
  public let hours: Int?
  public let reason: String

  /// `nil` where no article stands first; an empty reason is the caller's to refuse.
  public init?(_ text: String) {
    let lowered = asciiLowercased(text)
    guard let lead = ["article", "art.", "art"].first(where: lowered.hasPrefix) else { return nil }
    var rest = text.dropFirst(lead.count).drop { $0 == " " }
    guard let article = Self.takeNumber(from: &rest, in: 1...999) else { return nil }
    self.article = article
    if rest.first == "," {
      rest = rest.dropFirst().drop { $0 == " " }
      guard let hours = Self.takeNumber(from: &rest, in: 1...8_760), rest.first == "h" else { return nil }
      self.hours = hours
      rest = rest.dropFirst().drop { $0 == " " }
    } else {
      hours = nil
    }
    guard rest.first == ":" || rest.isEmpty else { return nil }
    let words = rest.dropFirst()
    // What shows nothing gives no reason.
    let isSaid = words.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    var said = isSaid ? words.drop(while: \.isWhitespace) : ""
    while said.last?.isWhitespace == true { said.removeLast() }
    reason = String(said)
  }

  /// The number that a text begins with, and the spaces after it.
  private static func takeNumber(from rest: inout Substring, in range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), range.contains(number) else { return nil }
    rest = rest.dropFirst(digits.count).drop { $0 == " " }
    return number
  }
}
