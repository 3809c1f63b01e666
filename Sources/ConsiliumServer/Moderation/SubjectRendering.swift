import Collective
import ConsiliumProtocol

/// The words that a concern or an appeal is about, for a colleague who looks at them: in its room, never again in their
/// place, where they may be hidden.
extension EventRendering {
  func subject(of ref: PostRef, _ events: [Event]) -> [Line] {
    events.flatMap { event -> [Line] in
      let nick = names.source(of: event.envelope.author).nick
      let fields = event.body?.fields.map { ($0.name, $0.value) } ?? []
      let words = fields.isEmpty ? [("text", event.body?.text ?? "[no longer stored]")] : fields
      return words.flatMap { name, value in
        value.split(separator: "\n", omittingEmptySubsequences: false)
          .flatMap { splitText(String($0), maxBytes: 400) }.map { line(of: ref, nick, name, $0) }
      }
    }
  }

  private func line(of ref: PostRef, _ nick: String, _ field: String, _ words: String) -> Line {
    guard showsPosts else {
      let server = Source(nick: serverName)
      return Line(source: server, "NOTICE", ["&" + ref.text, "[\(nick), \(field)] \(words)"]).withTrailing
    }
    return SubjectNote(ref: ref.text, author: nick, field: field, words: words).line(from: serverName)
  }
}
