/// The numbered articles of guidelines: what an act of moderation rests on.
///
/// Their numbers are found when a text is proposed, and stand in the facts from then on: nothing that decides reads words.
enum Articles {
  /// Ascending, each once. An article begins with its number, a full stop and a space: in headings (`## 2. Least
  /// information`) where the text has such, else in plain lines.
  static func numbers(in text: String) -> [Int] {
    let lines = text.split(whereSeparator: \.isNewline).map { $0.drop { $0 == " " } }
    let headed = lines.filter { $0.first == "#" }.compactMap { number($0.drop { $0 == "#" }.drop { $0 == " " }) }
    return Set(headed.isEmpty ? lines.compactMap(number) : headed).sorted()
  }

  private static func number(_ line: Substring) -> Int? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), (1...999).contains(number) else { return nil }
    return line.dropFirst(digits.count).hasPrefix(". ") ? number : nil
  }
}

extension CheckedFields {
  /// Guidelines without numbered articles would leave every act without a ground.
  static func articles(in text: String?) throws(Refusal) -> [Int] {
    guard let text else {
      throw Refusal(.fieldRequired, [Guidelines.field], "Write the guidelines as a whole. Nothing was stored.")
    }
    let numbers = Articles.numbers(in: text)
    guard !numbers.isEmpty else {
      throw Refusal(
        .fieldInvalid, [Guidelines.field], "Number the articles, each under a heading of its own: ## 1. Client first")
    }
    return numbers
  }
}

extension Decision {
  /// An act rests on an article that is there: of the guidelines in force on its day, or, as long as none are, of any that
  /// are proposed, so that a new collective has something to stand on from its first day. Where nothing is even proposed
  /// there is nothing to hold a number against.
  func requireArticle(_ number: Int, about context: [String]) throws(Refusal) {
    if let inForce = state.agreements.guidelinesInForce {
      guard let articles = inForce.articles, !articles.contains(number) else { return }
      throw Self.unknownArticle(
        number, of: articles, context, "The guidelines in force have no article \(number)", reading: "GUIDELINES")
    }
    let proposals = state.posts.values.filter { $0.isOpen && $0.articles != nil }
      .sorted { ($0.submitted, $0.ref.text) < ($1.submitted, $1.ref.text) }
    let articles = Set(proposals.flatMap { $0.articles ?? [] }).sorted()
    guard !articles.isEmpty, !articles.contains(number) else { return }
    let known = proposals.last { post in by.participant.map { state.mayKnow($0, of: post) } ?? false }
    throw Self.unknownArticle(
      number, of: articles, context, "The guidelines that are proposed have no article \(number)",
      reading: known.map { "POSTS \($0.ref.text)" } ?? "POSTS kind=proposal")
  }

  private static func unknownArticle(
    _ number: Int, of articles: [Int], _ context: [String], _ finding: String, reading line: String
  ) -> Refusal {
    let (first, last) = (articles.first ?? 0, articles.last ?? 0)
    let near = [articles.last { $0 < number }, articles.first { $0 > number }].compactMap(\.self)
    let those =
      first < number && number < last
      ? "The nearest are \(near.map(String.init).joined(separator: " and "))"
      : articles.count == 1 ? "There is article \(first) alone" : "They are numbered \(first) to \(last)"
    return Refusal(.unknownArticle, context + [String(number)], "\(finding). \(those). To read them, type: \(line)")
  }
}

extension Post {
  /// Of the guidelines that it proposes; `nil` where it proposes none.
  var articles: [Int]? { if case .articles(let numbers)? = values[Articles.value] { numbers } else { nil } }
}

extension Articles {
  /// Under this name the numbers stand among the facts of a proposal.
  static let value = "articles"
}
