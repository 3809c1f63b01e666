import ConsiliumClient
import TerminalUI

/// Prints the words that a concern or an appeal is about: whoever looked at them asked to.
struct ReviewPrinter {
  let json: Bool

  /// The keys stay as they are.
  private struct Record: Encodable {
    let type = "under-review"
    let ref: String
    let author: String
    let fields: [String: String]
  }

  func write(_ text: TextUnderReview?, of ref: String) throws {
    guard let text else { return }
    if json {
      let fields = Dictionary(text.parts.map { ($0.field, $0.words) }, uniquingKeysWith: { $0 + "\n" + $1 })
      return try JSONOutput.standard.write(Record(ref: ref, author: text.author, fields: fields))
    }
    let out = PlainOutput()
    try out.write(StyledText("\(shownName(text.author)) wrote (that you view it is recorded):"))
    for part in text.parts { try out.write(StyledText("  “\(part.words)”")) }
  }
}
