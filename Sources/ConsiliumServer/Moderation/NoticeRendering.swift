import Collective
import ConsiliumProtocol

/// What somebody is told who was acted on: for a client that knows posts as `NOTE POSTS ACT`, with what a program needs
/// before the sentence; for any other as a notice.
extension EventRendering {
  func moderated(_ event: Event, _ moderated: Moderated) -> [Line] {
    switch moderated {
    case .noticed(let notice):
      let names = [
        notice.concern.text, notice.act.rawValue, notice.article.map(String.init) ?? "*",
        state.circles[notice.circle]?.name.text ?? notice.circle.text, notice.subject?.rawValue ?? "*",
        notice.until.map(time) ?? "*", notice.appealUntil.map(time) ?? "*",
      ]
      return note(event, "ACT", names, words(notice, by: event.envelope.author, reason: event.body?.text))
    case .pauseEnded: return note(event, "PAUSE_OVER", [], "Your pause is over. Welcome back.")
    case .quietEnded(_, let circle):
      return note(event, "QUIET_OVER", [circle.text], "You can talk in \(circle.text) again.")
    case .stillHeld(let ref, let days):
      let words =
        days.isEmpty
        ? "No backup that this server knows of holds it."
        : "Backups from before still hold it; they are to be deleted on \(days.map(\.day).joined(separator: ", "))."
      return note(event, "HELD", [ref?.text ?? "*"] + days.map(\.day), words)
    case .quieted, .paused, .drawn: return []
    }
  }

  private func note(_ event: Event, _ code: String, _ context: [String], _ words: String) -> [Line] {
    guard showsPosts else { return splitText(words, maxBytes: 400).map { notice(event, $0) } }
    let reply = StandardReply(kind: .note, verb: "POSTS", code: code, context: context, text: words)
    var line = reply.line(from: serverName)
    line.tags = tags(event)
    return [line]
  }

  private func time(_ moment: Moment) -> String { ServerTime(milliseconds: moment.milliseconds).description }

  private func words(_ notice: Notice, by author: Author, reason: String?) -> String {
    let act = notice.act.sentence(
      by: names.source(of: author).nick, in: notice.circle.text, article: notice.article, reason: reason,
      until: notice.until.map(time))
    let appeal = notice.appealUntil.map { " " + Notice.appealSentence(by: $0.day, concern: notice.concern.text) }
    return act + (appeal ?? "")
  }
}
