import Collective
import ConsiliumProtocol

/// What somebody is told who was acted on: for a client that knows posts as `NOTE POSTS ACT`, with what a program needs
/// before the sentence; for any other as a notice.
extension EventRendering {
  func moderated(_ event: Event, _ moderated: Moderated) -> [Line] {
    switch moderated {
    case .noticed(let notice):
      let act = ActNote(
        ref: notice.concern.text, act: notice.act.rawValue, article: notice.article,
        circle: state.circles[notice.circle]?.name.text ?? notice.circle.text, msgid: notice.subject?.rawValue,
        until: notice.until.map(time), appealUntil: notice.appealUntil.map(time),
        text: words(notice, by: event.envelope.author, reason: event.body?.text))
      return note(event, act.reply)
    case .pauseEnded: return note(event, StandardReply(.pauseOver, text: "Your pause is over. Welcome back."))
    case .quietEnded(_, let circle):
      return note(event, StandardReply(.quietOver, [circle.text], text: "You can talk in \(circle.text) again."))
    case .stillHeld(let ref, let days):
      let words =
        days.isEmpty
        ? "No backup that this server knows of holds it."
        : "Backups from before still hold it; they are to be deleted on \(days.map(\.day).joined(separator: ", "))."
      return note(event, HeldNote(ref: ref?.text, days: days.map(\.day), text: words).reply)
    case .quieted, .paused, .drawn: return []
    }
  }

  private func note(_ event: Event, _ note: StandardReply) -> [Line] {
    showsPosts ? [told(event, note)] : splitText(note.text, maxBytes: 400).map { notice(event, $0) }
  }

  private func time(_ moment: Moment) -> ServerTime { ServerTime(milliseconds: moment.milliseconds) }

  private func words(_ notice: Notice, by author: Author, reason: String?) -> String {
    let act = notice.act.sentence(
      by: names.source(of: author).nick, in: notice.circle.text, article: notice.article, reason: reason,
      until: notice.until.map { time($0).description })
    let appeal = notice.appealUntil.map { " " + Notice.appealSentence(by: $0.day, concern: notice.concern.text) }
    return act + (appeal ?? "")
  }
}
