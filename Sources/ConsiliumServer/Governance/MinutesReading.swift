import Collective
import ConsiliumProtocol

/// The minutes of a proposal: who was asked, what was said at which step, how objections were met, what came of it. Nobody is
/// counted: an answer without words stands for itself in the thread.
extension Session {
  func minutes(of post: Post, _ verb: Verb) -> SessionStep {
    guard post.declaration?.isRecord == true else {
      return .reply([fail(verb, .invalidParams, [post.ref.text, "minutes"], "Only proposals have minutes.")])
    }
    return .read(.minutes(post.ref, post.minutes))
  }

  func minutes(
    of ref: PostRef, _ events: [Event], _ participant: Participant, _ context: SessionContext
  ) -> [Line] {
    let state = context.state
    guard let post = state.posts[ref], let kind = post.declaration, state.mayKnow(participant, of: post) else {
      return []
    }
    let names = wireNames(context)
    func line(_ what: MinutesNote.What, _ event: Event? = nil, words: String) -> Line {
      let author = event?.envelope.author
      let who = author.flatMap { $0.participant == nil ? nil : names.source(of: $0).nick }
      let time = event.map { ServerTime(milliseconds: $0.envelope.at.milliseconds) }
      return MinutesNote(ref: ref.text, what: what, time: time, who: who, words: words).line(from: serverName)
    }
    var lines: [Line] = []
    if !post.asked.isEmpty {
      let asked = post.asked.compactMap { state.nick(of: .account($0))?.text }.sorted()
      lines.append(line(.asked, words: asked.joined(separator: ", ")))
    }
    var objecting: Set<Author> = []
    for event in events where state.sees(participant, event) {
      let author = event.envelope.author
      let words = state.obscured[event.id] == nil ? event.body?.text : nil
      switch event.facts {
      case .submitted:
        let aim = event.body?.fields.first?.value.split(separator: "\n").joined(separator: " ") ?? ""
        lines.append(line(.submitted, event, words: splitText(aim, maxBytes: 300).first ?? ""))
      case .amended(let amended): lines.append(line(.amended, event, words: "wording \(amended.revision)"))
      case .moved(let move):
        lines.append(line(.step(move.to), event, words: words ?? kind.state(named: move.to)?.label ?? ""))
      case .responded(let response):
        let isLifted = objecting.remove(author) != nil
        if response.choice == Consent.objection { objecting.insert(author) }
        guard words != nil || isLifted else { continue }
        lines.append(line(.step(response.choice), event, words: words ?? kind.response(response.choice)?.label ?? ""))
      case .objectionQuestioned: lines.append(line(.questioned, event, words: words ?? ""))
      default: break
      }
    }
    if post.isInForce, let day = post.due?.day {
      lines.append(line(.review(day: day), words: "looked at again on this day"))
    }
    return lines
  }
}
