import Collective
import ConsiliumProtocol

/// What happens in a meeting, as lines: notes for clients that know posts, sentences for all others.
struct MeetingRendering {
  let shared: EventRendering
  let event: Event
  let ref: PostRef

  private var state: Collective { shared.state }
  private var place: String { shared.place(event) }

  func lines(_ step: MeetingStep) -> [Line] {
    switch step {
    case .began(let opening):
      return opening.format.isKept
        ? []
        : note(
          "NOT_KEPT", [],
          "Nothing that is said in this meeting is kept: no log, no history. It is gone once you have read it.")
    case .phaseEntered(let entry): return phase(entry)
    case .turnPassed(let next?):
      return note("TURN", [nick(next)], "It is \(nick(next))'s turn. Whoever passes: RESPOND \(ref) pass")
    case .turnPassed(nil): return note("TURN", ["*"], "Everybody had a turn.")
    case .nudged: return note("OVER_TIME", [], "You have spoken for two minutes. Leave time for the others.")
    case .wrote: return wrote()
    case .wroteNothing: return shared.showsPosts ? [shared.line(event, "RESPOND", [ref.text, "pass"])] : []
    case .revealed: return note("REVEALED", [], "What each of us wrote:")
    case .gave(let closing, _): return gave(closing)
    case .left(let participant):
      return note("LEFT", [nick(participant)], "\(nick(participant)) is not connected any more.")
    case .kept(let participant):
      return note("KEEPER", [nick(participant)], "\(nick(participant)) keeps the phases from here on.")
    case .earned(let hours):
      var line = shared.showsPosts ? hours.reply.line(from: shared.serverName) : notice(hours.reply.text)
      line.tags = shared.tags(event)
      return [line]
    // Told to the presenter alone, with the words; and counted.
    case .ended, .facilitated: return []
    }
  }

  /// `NOTE POSTS PHASE ref room name number count ends asks manner speakers :label: rule`
  private func phase(_ entry: PhaseEntry) -> [Line] {
    let phase = entry.phase
    let speakers = entry.speakers.map(nick)
    guard shared.showsPosts else {
      let who = speakers.isEmpty ? "nobody" : speakers.joined(separator: ", ")
      return [notice("[\(phase.label), \(phase.minutes) minutes: \(who)] \(phase.rule)")]
    }
    let manner = phase.reveal ? "reveal" : phase.turns ? "turns" : "free"
    return note(
      "PHASE",
      [
        phase.name, String(entry.index + 1), String(entry.count),
        ServerTime(milliseconds: entry.ends.milliseconds).description, phase.asks.rawValue, manner,
        speakers.isEmpty ? "*" : speakers.joined(separator: ","),
      ], "\(phase.label): \(phase.rule)")
  }

  private func wrote() -> [Line] {
    let words = "Kept for you. It appears with the others' words when all have written, or when the time is over."
    guard shared.showsPosts else { return [notice(words)] }
    var line = StandardReply(kind: .note, verb: "PRIVMSG", code: "WAITS", context: [ref.text], text: words)
      .line(from: shared.serverName)
    line.tags = shared.tags(event)
    return [line]
  }

  private func gave(_ closing: Format.Closing) -> [Line] {
    let words = event.body?.text ?? ""
    if shared.showsPosts { return [shared.line(event, "RESPOND", [ref.text, closing.rawValue, words]).withTrailing] }
    let label = state.posts[ref]?.declaration?.response(closing.rawValue)?.label ?? closing.rawValue
    return [notice("\(shared.names.source(of: event.envelope.author).nick), \(label): \(words)")]
  }

  private func note(_ code: String, _ context: [String], _ text: String) -> [Line] {
    guard shared.showsPosts else { return [notice(text)] }
    var line = StandardReply(kind: .note, verb: "POSTS", code: code, context: [ref.text, place] + context, text: text)
      .line(from: shared.serverName)
    line.tags = shared.tags(event)
    return [line]
  }

  private func notice(_ words: String) -> Line {
    Line(tags: shared.tags(event), source: shared.server, "NOTICE", [place, "[consult meeting \(ref)] \(words)"])
      .withTrailing
  }

  private func nick(_ participant: Participant) -> String { state.nick(of: participant)?.text ?? "gone" }
}

/// One screen of what a meeting leaves, for its presenter alone.
struct MeetingSummaryRendering {
  let ref: PostRef
  let summary: MeetingSummary
  let state: Collective
  let core: ServerCore

  func lines(showsPosts: Bool, to nick: String, from server: Source, at event: Event) -> [Line] {
    rows().map { name, text in
      guard showsPosts else {
        return Line(source: server, "NOTICE", [nick, "[consult meeting \(ref)] \(name): \(text)"]).withTrailing
      }
      return StandardReply(kind: .note, verb: "POSTS", code: "SUMMARY", context: [ref.text, name], text: text)
        .line(from: server.nick)
    }
  }

  private func rows() -> [(String, String)] {
    let present = summary.present.compactMap { state.nick(of: $0)?.text }.joined(separator: ", ")
    let events = core.events(withIDs: Array(summary.words.values))
    let words = Format.Closing.allCases.compactMap { closing -> (String, String)? in
      guard let id = summary.words[closing], let text = events.first(where: { $0.id == id })?.body?.text else {
        return nil
      }
      return (closing.rawValue, text)
    }
    return [("format", summary.label), ("minutes", String(summary.minutes)), ("present", present)] + words
  }
}
