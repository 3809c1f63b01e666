import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// What waits for somebody, in a line each.
enum DutyWords {
  private static let hour: Int64 = 3_600_000

  /// Oldest duty first; before them what runs out within a day.
  static func ordered(_ rows: [PostRow], now: Int64) -> [PostRow] {
    func rank(_ row: PostRow) -> (Int, Int64) {
      if let due = row.due?.milliseconds, due < now + 24 * hour { return (0, due) }
      return (1, row.since?.milliseconds ?? 0)
    }
    return rows.enumerated().sorted { one, other in
      let ranks = (rank(one.element), rank(other.element))
      return ranks.0 == ranks.1 ? one.offset < other.offset : ranks.0 < ranks.1
    }.map(\.element)
  }

  /// "yours until tonight 23:00"; "waiting for a mentor, for 2 days".
  static func duty(_ row: PostRow, now: Int64) -> String {
    let state = Kinds.named(row.kind)?.state(named: row.state)
    let label = label(of: row)
    if let due = row.due?.milliseconds, state?.awaits.contains(.holder) == true {
      return "yours until \(DayWords.moment(due, now: now))"
    }
    var parts = [label]
    if let since = row.since?.milliseconds, now - since >= 24 * hour,
      let length = DayWords.length(from: since, to: now)
    {
      parts.append("for \(length)")
    }
    if let due = row.due?.milliseconds, due - now < 7 * 24 * hour {
      parts.append("until \(DayWords.moment(due, now: now))")
    }
    if let queue = row.queueWords { parts.append(queue) }
    return parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func label(of row: PostRow) -> String {
    guard let kind = Kinds.named(row.kind), let state = kind.state(named: row.state) else {
      return KnownPost.stateLabel(kind: row.kind, state: row.state)
    }
    return kind.isReview && state.awaits.contains(.drawn)
      ? "\(kind.labelWithArticle) for you to look at; you had no part in it" : state.label
  }

  /// Columns of a title: a desk is looked over.
  private static let longestTitle = 72

  /// A row of the desk.
  static func line(_ row: PostRow, number: Int, now: Int64) -> StyledText {
    let isQuestion = row.title.hasSuffix("?")
    let words = truncate(StyledText(row.title), width: longestTitle).string
    let title = words.isEmpty ? "" : isQuestion ? "   “\(words)”" : "   \(words)"
    return StyledText("\(number)  \(row.ref)  ", .bold) + StyledText(duty(row, now: now)) + StyledText(title, .dim)
  }

  /// What was done about her, with what she can do about it in this client's words.
  static func notices(_ all: [ActNotice], now: Int64) -> [StyledText] {
    ActNotice.standing(all, now: now).map { notice in
      StyledText(typed(notice.text))
    }
  }

  /// How one asks two others to look again is said as it is typed here.
  static func typed(_ text: String) -> String { text.replacing(": appeal ", with: ": /appeal ") }

  /// "Three things are yours; 14 messages can wait."
  static func summary(waiting: Int, unread: Int) -> String {
    let messages = unread == 1 ? "1 message can wait." : "\(unread) messages can wait."
    let duties: String
    switch waiting {
    case 0: duties = "Nothing needs you"
    case 1: duties = "One thing is yours"
    default: duties = "\(spelled(waiting)) things are yours"
    }
    return unread == 0 ? "\(duties)." : "\(duties); \(messages)"
  }

  /// "Two left." after something was done.
  static func left(_ count: Int) -> String {
    switch count {
    case 0: "Nothing else needs you."
    case 1: "One left."
    default: "\(spelled(count)) left."
    }
  }

  private static func spelled(_ number: Int) -> String {
    let words = ["Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"]
    return words[safe: number - 2] ?? "\(number)"
  }
}
