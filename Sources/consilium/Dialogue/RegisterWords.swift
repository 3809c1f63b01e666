import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// The register as a member reads it: the newest first, a sentence for each act.
struct RegisterPage: Sendable {
  let verdict: RegisterVerdict
  /// This client had not looked before.
  let isFirst: Bool
  /// Oldest first.
  let lines: [RegisterLine]

  var text: [StyledText] {
    [
      StyledText("The register: who did what, by which article. Never a word of a case.", .bold),
      StyledText(RegisterWords.verdict(verdict, isFirst: isFirst)), "",
    ] + lines.reversed().map { StyledText("\($0.time.day) ", .dim) + StyledText(RegisterWords.sentence($0)) }
  }
}

enum RegisterWords {
  /// - Parameter isFirst: whether there was nothing to hold it against.
  static func verdict(_ verdict: RegisterVerdict, isFirst: Bool) -> String {
    switch verdict {
    case .complete where isFirst:
      "The record is complete. From today on this client will notice if anything in it is altered."
    case .complete(let checkpoint): "The record is complete; nothing was altered since \(checkpoint.since.day)."
    case .altered(let checkpoint):
      """
      This is not the record that you saw before: something in it was altered or cut off since \(checkpoint.since.day). \
      Tell your colleagues before you rely on it.
      """
    }
  }

  /// "moss took a text out, article 2 (F-4TXR): it names an employer"
  static func sentence(_ line: RegisterLine) -> String {
    let ref = line.ref.map { " (\($0))" } ?? ""
    let act = Act.Kind.allCases.first { $0.registered == line.act }
    guard let act else {
      // All else is said in its words: who is a member, what was decided.
      let words = line.words.isEmpty ? line.act : line.words
      return words + ref
    }
    let article = line.article.map { ", article \($0)" } ?? ""
    let words = act == .attest || line.words.isEmpty ? "" : ": \(line.words)"
    return "\(line.actor ?? "It") \(act.deed)\(article)\(ref)\(words)"
  }
}

extension Act.Kind {
  fileprivate var deed: String {
    switch self {
    case .hide: "hid a text while a colleague looks"
    case .keep: "kept a text"
    case .takeOut: "took a text out"
    case .attest: "posted places that the checker had marked, with a reason"
    case .exclude: "put somebody out of a circle"
    case .view: "looked at a text under concern"
    case .writeTo: "wrote to an author"
    case .quiet: "asked somebody to listen for a while"
    case .pause: "paused a member"
    case .confirmPause: "agreed to a pause"
    case .endPause: "ended: a pause, by its day"
    case .askDeletion: "asked that a text be deleted for good"
    case .delete: "deleted a text for good"
    case .overturn: "found otherwise, asked to look again"
    case .uphold: "found the same, asked to look again"
    case .disconnect: "ended a connection"
    case .call: "called colleagues about acute risk"
    case .unseal: "learned who wrote a post without a name"
    case .conversation: "had a talk about harm and repair"
    }
  }
}

extension ServerTime {
  /// As `2027-05-31`.
  var day: String { String(description.prefix(10)) }
}
