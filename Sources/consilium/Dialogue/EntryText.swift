import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// Entries and posts as styled text, for the screen and for plain mode.
enum EntryText {
  /// Columns that the lines after the first are indented by: as wide as the time before the first.
  static let indent = 6

  /// - Parameter conversation: where it stands; nil for an entry on its own, as one that was found.
  static func line(_ entry: LogEntry, in conversation: Conversation?) -> StyledText {
    let time = StyledText(shownTime(entry.time.milliseconds) + " ", .dim)
    let author = StyledText(shownName(entry.author), .bold)
    if let redaction = conversation?.redaction(of: entry.id) {
      return time + author + StyledText(" " + redaction.sentence(forTextBy: entry.author), .dim)
    }
    switch entry.content {
    case .message(let message):
      let answered = message.answers.flatMap { conversation?.author(of: $0) }
      let reference = answered.map { StyledText("(to \(shownName($0))) ", .dim) } ?? ""
      return time + author + " " + reference + StyledText(message.text) + reactions(to: entry, in: conversation)
    case .post(let post): return time + author + " " + outline(post)
    case .move where entry.isByItself: return time + StyledText(entry.sentence(in: conversation?.name), .dim)
    case .earlierWording, .move, .answer, .redaction:
      return time + StyledText("\(shownName(entry.author)) \(entry.sentence(in: conversation?.name))", .dim)
    case .reaction(_, let id), .reactionTakenBack(_, let id):
      let about = conversation?.author(of: id).map { " (to \(shownName($0)))" } ?? ""
      return time + author + StyledText(" \(entry.sentence)\(about)", .dim)
    }
  }

  private static func reactions(to entry: LogEntry, in conversation: Conversation?) -> StyledText {
    guard let given = conversation?.reactions(to: entry.id), !given.isEmpty else { return "" }
    return StyledText("  " + given.map { "\($0.reaction) \($0.count)" }.joined(separator: " "), .dim)
  }

  /// A post in its conversation: what it is, and one line of it. All of it stands beside.
  private static func outline(_ post: PostDocument) -> StyledText {
    let kind = Kinds.named(post.kind)
    let changed = post.revision > 1 ? ", changed" : ""
    let words = post.headline.isEmpty ? StyledText("(no outline)", .dim) : StyledText(post.headline)
    return StyledText("\(kind?.label ?? spelledOut(post.kind)) \(post.ref)\(changed): ", .underline) + words
  }

  /// What a search found, under how much that is.
  static func found(_ entries: [LogEntry], for words: String) -> [StyledText] {
    let count = entries.isEmpty ? "nothing." : entries.count == 1 ? "once." : "\(entries.count) times."
    return [StyledText("Found for “\(words)”: \(count)", .bold)]
      + entries.map { StyledText("\($0.target) ", .dim) + line($0, in: nil) }
  }

  static func pending(_ message: Pending) -> StyledText {
    StyledText("  …   ", .dim) + StyledText(message.text, .dim) + StyledText("  (on its way)", .dim)
  }

  /// A post in a list.
  static func row(_ row: PostRow) -> StyledText {
    let state = KnownPost.stateLabel(kind: row.kind, state: row.state)
    return StyledText("\(row.ref)  ", .bold) + StyledText("\(state)  \(row.target)\n")
      + title(of: row)
  }

  /// Columns of a title in a list: two lines of a usual window.
  private static let longestTitle = 140

  static func title(of row: PostRow) -> StyledText {
    truncate(StyledText(row.title.isEmpty ? "(no outline)" : row.title), width: longestTitle)
  }
}
