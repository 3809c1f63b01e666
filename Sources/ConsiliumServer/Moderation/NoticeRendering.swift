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
    let who = names.source(of: author).nick
    let place = notice.circle.text
    let article = notice.article.map { " (article \($0))" } ?? ""
    let why = reason.map { ": \($0)" } ?? ""
    let until = notice.until.map { " until \(time($0))" } ?? ""
    let appeal = notice.appealUntil.map {
      " Two others can look again, if you ask by \($0.day): appeal \(notice.concern.text)."
    }
    let act =
      switch notice.act {
      case .hide:
        "A colleague thinks that a text of yours in \(place) needs a look\(article). Until then only you see it."
      case .keep: "A colleague has looked: your text in \(place) is in order, and in view."
      case .takeOut: "\(who) took out a text of yours in \(place)\(article)\(why). Post it again without that any time."
      case .writeTo: "\(who) writes to you about a text of yours in \(place)\(article)\(why)."
      case .quiet: "\(who) asks you not to talk in \(place)\(until)\(article)\(why)."
      case .exclude: "\(who) put you out of \(place)\(article)\(why)."
      case .pause:
        "\(who) paused you\(until)\(article)\(why). You can read your own place, export, and appeal; it ends by itself."
      case .confirmPause: "\(who) confirmed your pause, which lasts\(until)\(article)\(why)."
      case .delete: "A text of yours in \(place) that was taken out is deleted for good\(article)."
      case .overturn: "Two colleagues looked again: what was done is undone, as far as it can be."
      case .uphold: "A colleague looked again: it stays."
      case .attest, .disconnect, .view, .endPause, .askDeletion, .call, .unseal: ""
      }
    return act + (appeal ?? "")
  }
}
