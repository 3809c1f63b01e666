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
          .notKept, [],
          "Nothing that is said in this meeting is kept: no log, no history. It is gone once you have read it.")
    case .phaseEntered(let entry): return phase(entry)
    case .turnPassed(let next?):
      return turn(nick(next), "It is \(nick(next))'s turn. Whoever passes: RESPOND \(ref) pass")
    case .turnPassed(nil): return turn(nil, "Everybody had a turn.")
    case .nudged: return note(.overTime, [], "You have spoken for two minutes. Leave time for the others.")
    case .wrote: return wrote()
    case .wroteNothing: return shared.showsPosts ? [shared.line(event, "RESPOND", [ref.text, "pass"])] : []
    case .revealed: return note(.revealed, [], "What each of us wrote:")
    case .gave(let closing, _): return gave(closing)
    case .left(let participant):
      return note(.left, [nick(participant)], "\(nick(participant)) is not connected any more.")
    case .kept(let participant):
      return note(.keeper, [nick(participant)], "\(nick(participant)) keeps the phases from here on.")
    case .earned(let hours): return told(hours.note.reply)
    // Told to the presenter alone, with the words; and counted.
    case .ended, .facilitated: return []
    }
  }

  private func phase(_ entry: PhaseEntry) -> [Line] {
    let phase = entry.phase
    let speakers = entry.speakers.map(nick)
    guard shared.showsPosts else {
      let who = speakers.isEmpty ? "nobody" : speakers.joined(separator: ", ")
      return [notice("[\(phase.label), \(phase.minutes) minutes: \(who)] \(phase.rule)")]
    }
    let note = PhaseNote(
      ref: ref.text, room: place, name: phase.name, number: entry.index + 1, count: entry.count,
      ends: ServerTime(milliseconds: entry.ends.milliseconds), asks: phase.asks.rawValue,
      manner: phase.reveal ? .reveal : phase.turns ? .turns : .free, speakers: speakers, label: phase.label,
      rule: phase.rule)
    return [shared.told(event, note.reply)]
  }

  private func wrote() -> [Line] {
    let words = "Kept for you. It appears with the others' words when all have written, or when the time is over."
    return told(StandardReply(.waits, [ref.text], text: words))
  }

  private func gave(_ closing: Format.Closing) -> [Line] {
    let words = event.body?.text ?? ""
    if shared.showsPosts { return [shared.line(event, "RESPOND", [ref.text, closing.rawValue, words]).withTrailing] }
    let label = state.posts[ref]?.declaration?.response(closing.rawValue)?.label ?? closing.rawValue
    return [notice("\(shared.names.source(of: event.envelope.author).nick), \(label): \(words)")]
  }

  private func turn(_ nick: String?, _ text: String) -> [Line] {
    told(TurnNote(ref: ref.text, room: place, nick: nick, text: text).reply)
  }

  private func note(_ code: NoteCode, _ context: [String], _ text: String) -> [Line] {
    told(StandardReply(code, [ref.text, place] + context, text: text))
  }

  private func told(_ note: StandardReply) -> [Line] {
    [shared.showsPosts ? shared.told(event, note) : notice(note.text)]
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
  /// The words it names, as far as they are still there.
  let words: [EventID: Event]

  func lines(showsPosts: Bool, to nick: String, from server: Source, at event: Event) -> [Line] {
    rows().map { name, text in
      guard showsPosts else {
        return Line(source: server, "NOTICE", [nick, "[consult meeting \(ref)] \(name): \(text)"]).withTrailing
      }
      return StandardReply(.summary, [ref.text, name], text: text).line(from: server.nick)
    }
  }

  private func rows() -> [(String, String)] {
    let present = summary.present.compactMap { state.nick(of: $0)?.text }.joined(separator: ", ")
    let said = Format.Closing.allCases.compactMap { closing -> (String, String)? in
      guard let id = summary.words[closing], let text = words[id]?.body?.text else {
        return nil
      }
      return (closing.rawValue, text)
    }
    return [("format", summary.label), ("minutes", String(summary.minutes)), ("present", present)] + said
  }
}
