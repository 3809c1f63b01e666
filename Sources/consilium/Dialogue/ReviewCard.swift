import Collective
import ConsiliumClient
import TerminalUI

/// A concern as whoever looks at it reads it: what a colleague thinks, whether the text is hidden, and the text itself, with
/// the words covered that may identify somebody.
struct ReviewCard {
  /// When the text went out of view; nil where it is in view.
  var hiddenSince: Int64?
  var isUncovered = false
  /// Handles that may be named.
  var colleagues: Set<String> = []
  var cover = TextCover.blocks

  /// "A colleague thinks this may identify a client (article 2). Hidden since 13:40."
  func head(of post: KnownPost, now: Int64) -> [StyledText] {
    guard post.text["article"] != nil, post.declaration?.field(named: "kind") != nil else { return [] }
    let thought =
      switch post.text["kind"] {
      case Concern.identifier: "A colleague thinks this may identify a client"
      case "respect": "A colleague thinks this lacks respect"
      case "competence": "A colleague thinks this goes beyond what its author is trained for"
      default: "A colleague raised a concern about this"
      }
    let article = post.text["article"].map { " (article \($0))" } ?? ""
    let hidden = hiddenSince.map { "Hidden since \(DayWords.clock($0, now: now))." } ?? "It is in view."
    let isOpen = post.declaration?.isFinal(post.state) == false
    return [StyledText("\(thought)\(article)." + (isOpen ? " \(hidden)" : ""))]
  }

  /// Its own fields say in a sentence what these would say again.
  static let saidInHead: Set<String> = ["kind", "article"]

  /// The text under review; nothing before it was asked for.
  func words(of post: KnownPost) -> [StyledText] {
    guard let text = post.underReview else { return [] }
    let covered = text.covered(
      isSaidToIdentify: post.text["kind"] == Concern.identifier, known: colleagues, by: cover.cover)
    let isWhole = covered == text.parts
    let lines = (isUncovered ? text.parts : covered).map { part in
      StyledText("\(shownName(text.author)): ", .bold) + label(of: part, in: text) + StyledText("“\(part.words)”")
    }
    guard !isWhole else { return lines }
    let hint = isUncovered ? "covers them again" : "shows the words"
    return lines + [StyledText(String(TextCover.letter), .bold) + StyledText(" \(hint)", .dim)]
  }

  private func label(of part: TextUnderReview.Part, in text: TextUnderReview) -> StyledText {
    guard text.parts.count > 1 else { return "" }
    let label = Kinds.all.lazy.compactMap { $0.field(named: part.field)?.label }.first ?? "Text"
    return StyledText("\(label): ", .underline)
  }
}

/// What stands where words are covered.
struct TextCover: Sendable {
  /// Shows them, and covers them again.
  static let letter: Character = "s"

  let cover: @Sendable (Substring) -> String

  /// As wide as the word.
  static let blocks = TextCover { String(repeating: "█", count: $0.count) }
  /// For whoever hears it read out.
  static let spoken = TextCover { _ in "[covered]" }
}

/// What whoever is acted on will read, before it is sent.
struct NoticePreview: Sendable {
  let act: Act.Kind
  /// Who acts, and who reads it.
  let actor: String
  let reader: String
  let circle: String
  let concern: String
  /// Milliseconds since 1970.
  let now: Int64

  func text(article: Int?, reason: String?, hours: String?) -> String {
    let until = hours.flatMap { Int64($0) }.map { DayWords.moment(now + $0 * 3_600_000, now: now) }
    let sentence = act.sentence(by: actor, in: circle, article: article, reason: reason, until: until)
    let lastDay = DayWords.longDay(now + Notice.appealDays * 24 * 3_600_000)
    let appeal = act.canBeAppealed ? " " + Notice.appealSentence(by: lastDay, concern: concern) : ""
    return "\(reader) will read: “\(sentence)\(appeal)”"
  }
}
