import Collective
import ConsiliumClient
import ConsiliumProtocol

extension Dialogue {
  // MARK: - Steps of a post

  /// Begins a step: asks for the words it needs, or does it.
  mutating func begin(_ step: Step, of ref: String) -> [Effect] {
    let asked = asked(step, of: ref)
    guard asked.prompt == nil else {
      ask(asked)
      return []
    }
    return carryOut(asked)
  }

  /// Not now.
  mutating func giveUpStep() {
    ask(nil)
    remark("Nothing was done.")
  }

  mutating func answer(_ line: String) -> [Effect] {
    guard var step = asked else { return [] }
    let marks = LocalGate.marks(inMessage: line, known: colleagues).filter { $0.severity == .hard }
    guard marks.isEmpty else {
      let sentences = marks.map { $0.sentence(in: line) } + ["Nothing left this machine."]
      refuse(sentences.joined(separator: "\n"), writtenAs: line, at: place)
      return []
    }
    switch step.take(line, now: now()) {
    case .givenUp:
      giveUpStep()
      return []
    case .again(let why):
      ask(step)
      refuse(why)
      return []
    case .next:
      guard step.prompt == nil else {
        ask(step)
        return []
      }
      ask(nil)
      return carryOut(step)
    }
  }

  private mutating func carryOut(_ asked: AskedStep) -> [Effect] {
    carried = asked
    switch asked.step.act {
    case .answer(let answer): return [.respond(ref: asked.ref, choice: answer.choice, note: asked.note)]
    case .move(let move):
      guard let words = asked.parts, let place = model.post(asked.ref)?.place else {
        return [.advance(ref: asked.ref, state: move.to, note: asked.note)]
      }
      let message = Pending(id: Nonce(), target: place, text: words, answers: model.post(asked.ref)?.entry)
      pending.append(message)
      return [.sayAndAdvance(message, ref: asked.ref, state: move.to)]
    }
  }

  mutating func respond(_ choice: String, _ rest: String) -> [Effect] {
    let (named, note) = ref(from: rest)
    guard let ref = named else { return needsRef() }
    if note == nil, let response = Kinds.of(ref)?.response(choice), response.note.isNeeded {
      return begin(Step(letter: " ", act: .answer(response)), of: ref)
    }
    return [.respond(ref: ref, choice: choice, note: note)]
  }

  // MARK: - Answering a message

  /// `/reply WORDS` answers the last message of somebody else here; `/reply heron WORDS` the last of heron's.
  mutating func reply(_ rest: String) -> [Effect] {
    guard let conversation else { return explained("Go to a circle or a post first.") }
    let parts = rest.split(separator: " ", maxSplits: 1).map(String.init)
    let named = parts.first.map { casefolded($0.hasSuffix(":") ? String($0.dropLast()) : $0) }
    let others = conversation.entries.filter { entry in
      casefolded(entry.author) != casefolded(model.nick) && entry.isFromSomeone
    }
    let ofNamed = parts.count > 1 ? others.last { casefolded($0.author) == named } : nil
    let words = ofNamed == nil ? rest : parts[1]
    guard let answered = ofNamed ?? others.last else { return explained("Nobody has said anything here yet.") }
    guard words.contains(where: { !$0.isWhitespace }) else { return explained("/reply needs your words.") }
    return say(words, answering: answered.id, writtenAs: "/reply \(rest)")
  }

  // MARK: - Chart notes

  /// For her own record: from what is held here, written on this machine.
  mutating func note(_ rest: String) -> [Effect] {
    guard let ref = ref(from: rest).ref else { return needsRef() }
    guard let post = model.post(ref), !post.text.isEmpty else {
      return explained("Open it first: /go \(ref). A chart note is made of what you can read there.")
    }
    let place = post.place
    let note = ChartNote(
      of: post, thread: place.flatMap { model[$0]?.entries } ?? [], for: model.nick, now: now(), day: DayWords.longDay)
    return [.write(note: note.text, ref: ref)]
  }
}
