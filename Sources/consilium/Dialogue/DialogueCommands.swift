import Collective
import ConsiliumClient
import ConsiliumProtocol

extension Dialogue {
  /// Takes a line that someone submitted.
  mutating func submit(_ line: String) -> [Effect] {
    remarks = []
    if let effects = takeUpOffer(line) { return effects }
    let typed = TypedLine(line)
    switch typed {
    case .nothing where asked != nil, .words where asked != nil: return answer(line)
    case .nothing: return []
    case .words(let text): return say(text)
    case .unknown(let name):
      let near = Commands.all.map(\.name).filter { $0.hasPrefix(name) && !name.isEmpty }
      refuse(
        near.isEmpty
          ? "There is no such command. /help lists them; // begins a line that starts with a slash."
          : "Which one: " + near.map { "/\($0)" }.joined(separator: ", ") + "?")
      return []
    case .command(let word, let rest):
      // It puts away what was asked.
      ask(nil)
      return perform(word, rest)
    }
  }

  private mutating func say(_ text: String) -> [Effect] {
    // On a list a number chooses.
    if let number = Int(text.filter { !$0.isWhitespace }), let ref = row(number) { return go(toPost: ref) }
    if text.trimmed == String(TextCover.letter), toggleCover() { return [] }
    // A single letter is one of those that stand under the post.
    if place == .guidelines, text.count == 1, let effects = text.first.flatMap({ pressInGuidelines($0) }) {
      return effects
    }
    if let letter = text.first, text.count == 1, let post, let step = steps.first(where: { $0.letter == letter }) {
      return begin(step, of: post.ref)
    }
    guard let target = conversation?.name else {
      refuse(nobodyListens, writtenAs: text, at: place)
      return []
    }
    return say(text, to: target, answering: nil, writtenAs: text)
  }

  /// Why words go nowhere where she is, and what she can do there.
  private var nobodyListens: String {
    switch place {
    case .doorway: "Nothing is said before you have come in. A letter of those below is a step."
    case .desk where !waiting.isEmpty: "Nothing is said at your desk. A number opens what waits; /go #CIRCLE first."
    default: "Nothing is said here. /go #CIRCLE first."
    }
  }

  mutating func say(_ text: String, answering id: String?, writtenAs written: String) -> [Effect] {
    conversation.map { say(text, to: $0.name, answering: id, writtenAs: written) } ?? []
  }

  private mutating func say(
    _ text: String, to target: String, answering id: String?, writtenAs written: String
  ) -> [Effect] {
    let marks = LocalGate.marks(inMessage: text, known: colleagues).filter { $0.severity == .hard }
    guard marks.isEmpty else {
      let sentences = marks.map { $0.sentence(in: text) } + ["Nothing left this machine."]
      refuse(sentences.joined(separator: "\n"), writtenAs: written, at: place)
      return []
    }
    let message = Pending(id: Nonce(), target: target, text: text, answers: id)
    if LocalGate.isAboutAcuteRisk(text) {
      hold(.message(message, written: written))
      return []
    }
    pending.append(message)
    return [.say(message)]
  }

  private func row(_ number: Int) -> String? {
    let shown: [PostRow]
    switch place {
    case .desk: shown = waiting
    case .list: shown = rows
    default: return nil
    }
    return shown.indices.contains(number - 1) ? shown[number - 1].ref : nil
  }

  private mutating func perform(_ word: CommandWord, _ rest: String) -> [Effect] {
    switch word {
    case .compose(let kind): return compose(kind, rest)
    case .respond(let choice): return respond(choice, rest)
    case .move(let slug): return move(slug, rest)
    case .fixed(let command): return perform(command, rest)
    }
  }

  private mutating func perform(_ command: CommandWord.Fixed, _ rest: String) -> [Effect] {
    switch command {
    case .go:
      return go(toNamed: rest)
    case .inbox: return go(to: .desk)
    case .reply: return reply(rest)
    case .note: return note(rest)
    case .posts:
      let filters = rest.split(separator: " ").map(String.init)
      return [.list(filters: filters, .posts(title: rest.isEmpty ? "Posts" : "Posts: \(rest)"))]
    case .amend: return amend(rest)
    case .join:
      let words = rest.split(separator: " ").map(String.init)
      guard let circle = words.first, Conversation.Name(circle).isCircle, words.dropFirst().allSatisfy({ $0 == "new" })
      else {
        return explained("/join needs a circle: /join #CIRCLE")
      }
      return [.join(circle, makesNew: words.count > 1)]
    case .invite: return invite(rest)
    case .guidelines: return readGuidelines()
    case .register: return [.readRegister]
    case .leave:
      guard let target = rest.isEmpty ? conversation?.name : rest, Conversation.Name(target).isCircle else {
        return explained("/leave needs a circle: /leave #CIRCLE")
      }
      return [.leave(target)]
    case .who:
      guard let target = conversation?.name, Conversation.Name(target).isCircle else {
        return explained("Go to a circle first.")
      }
      isAskedWho = true
      return [.names(target)]
    case .search:
      return rest.isEmpty ? explained("/search needs words.") : [.search(rest, in: conversation?.name)]
    case .minutes: return ref(from: rest).ref.map { [.minutes(ref: $0)] } ?? needsRef()
    case .reminders:
      if let request = ReminderWords.request(rest) { return [.reminders(request)] }
      // She goes on where the address is missing.
      returned = ("/reminders ", place)
      return explained(ReminderWords.usage)
    case .help: return go(to: .help)
    case .quit: return mayQuit() ? [.quit] : []
    }
  }

  private mutating func invite(_ rest: String) -> [Effect] {
    let words = rest.split(separator: " ").map(String.init)
    let circles = words.filter { Conversation.Name($0).isCircle }
    let names = words.filter { !Conversation.Name($0).isCircle }
    // A name alone, where no circle is open: somebody who is no member yet.
    guard let circle = circles.first ?? (words.isEmpty ? nil : conversation.map(\.name)),
      Conversation.Name(circle).isCircle
    else {
      return [.invitation]
    }
    guard names.count == 1, circles.count < 2 else {
      return explained("/invite needs one name and one circle: /invite WHO #CIRCLE. /invite alone is for newcomers.")
    }
    return [.invite(names[0], to: circle)]
  }

  /// To a place that is held, and to another once the server has said that there is one.
  private mutating func go(toNamed name: String) -> [Effect] {
    if name.isEmpty { return explained("/go needs a circle, the ref of a post, or a person.") }
    if let ref = PostRef(Conversation.Name(name).ref ?? name) { return go(toPost: ref.text) }
    if let held = model[name] { return go(to: .conversation(held.name)) }
    return [.find(name)]
  }

  mutating func explained(_ text: String) -> [Effect] {
    refuse(text)
    return []
  }

  mutating func needsRef() -> [Effect] { explained("Which post? Give its ref, such as C-7QXM.") }

  /// The ref that a command means, and what follows it.
  func ref(from rest: String) -> (ref: String?, note: String?) {
    let parts = rest.split(separator: " ", maxSplits: 1)
    if let first = parts.first, let ref = PostRef(String(first)) {
      return (ref.text, parts.count > 1 ? String(parts[1]) : nil)
    }
    return (post?.ref, rest.isEmpty ? nil : rest)
  }

  // MARK: - Posts

  private mutating func move(_ slug: String, _ rest: String) -> [Effect] {
    let (ref, note) = ref(from: rest)
    guard let ref else { return needsRef() }
    guard let kind = Kinds.of(ref) else {
      return explained("This client is older than that kind of post.")
    }
    let fitting = kind.moves.filter { Commands.slug($0.label) == slug }
    let state = model.post(ref)?.state
    guard let move = fitting.first(where: { state.map($0.from.contains) ?? true }) else {
      let now = state.map { KnownPost.stateLabel(kind: kind.name, state: $0) } ?? "of another kind"
      return explained("\(ref) is \"\(now)\": that cannot be done with it now.")
    }
    if note == nil { return begin(Step(letter: " ", act: .move(move)), of: ref) }
    return [.advance(ref: ref, state: move.to, note: note.map { LocalClock.completed($0, as: move.note) })]
  }

  private mutating func compose(_ name: String, _ rest: String) -> [Effect] {
    guard let kind = Kinds.named(name) else { return [] }
    var opening = OpeningForm(form: PostForm(kind), purpose: .submit(target: ""))
    if let subject = kind.fields.first(where: { $0.content == .subject }) {
      guard let about = kind.isAppeal ? subjectOfAppeal(rest) : subjectOfConcern(rest) else {
        guard !kind.isAppeal else { return explained("Nothing was done about you that two others could look at now.") }
        return explained("About what? Go to the circle it was said in, or give the ref of the post.")
      }
      opening.form[subject.name] = about.id
      opening.hint = about.words
    }
    if rest == "practice" {
      opening.purpose = .practice
      opening.hint = "for practice; it stays on this machine"
      openingForm = opening
      return []
    }
    guard let circle = Conversation.Name(rest).isCircle ? rest : kind.isOpenToAll ? "*" : circle ?? onlyCircle else {
      return explained("In which circle? Go there first, and write it again.")
    }
    opening.purpose = .submit(target: circle)
    opening.about = PostRef(rest)?.text ?? post?.ref
    openingForm = opening
    return []
  }

  private var onlyCircle: String? {
    let circles = model.conversations.filter { Conversation.Name($0.name).isCircle }
    return circles.count == 1 ? circles[0].name : nil
  }

  /// The post of a ref, or the last that a colleague said here.
  private func subjectOfConcern(_ rest: String) -> (id: String, words: String)? {
    if let ref = PostRef(rest)?.text { return (ref, "about \(ref)") }
    let last = conversation?.entries.last { casefolded($0.author) != casefolded(model.nick) && $0.isFromSomeone }
    return last.map { ($0.id, "about what \($0.author) wrote at \(shownTime($0.time.milliseconds))") }
  }

  /// The concern of a ref, or the newest that something was done on which can still be looked at again.
  private func subjectOfAppeal(_ rest: String) -> (id: String, words: String)? {
    let open = ActNotice.standing(notices, now: now()).filter { ($0.appealUntil?.milliseconds ?? 0) > now() }
    guard let ref = PostRef(rest)?.text ?? open.last?.ref else { return nil }
    return (ref, "about what was done on \(ref)")
  }

  private mutating func amend(_ rest: String) -> [Effect] {
    guard let ref = ref(from: rest).ref else { return needsRef() }
    guard let post = model.post(ref), let kind = post.declaration, !(post.outline + post.text).isEmpty else {
      return explained("Open the post first: /go \(ref)")
    }
    openingForm = OpeningForm(
      form: PostForm(kind, amending: post.outline + post.text),
      purpose: .amend(ref: ref, revision: post.revision), about: ref)
    return []
  }

  // MARK: - Completion

  /// What may stand for a word that is being typed, from the declarations and from what is held.
  func completions(of word: String, after preceding: String) -> [String] {
    if preceding.isEmpty, word.hasPrefix("/") {
      return Commands.shown.map { "/\($0.name) " }.filter { $0.hasPrefix(word) }
    }
    guard !word.isEmpty || preceding.hasPrefix("/") else { return [] }
    let known =
      model.conversations.map(\.name) + model.posts.map(\.ref)
      + (conversation?.members.sorted().map { preceding.isEmpty ? "\($0):" : $0 } ?? [])
    let folded = casefolded(word)
    return known.filter { casefolded($0).hasPrefix(folded) }.map { "\($0) " }
  }
}

extension LogEntry {
  /// Whether a person wrote it.
  var isFromSomeone: Bool {
    switch content {
    case .message, .post: true
    case .earlierWording, .move, .answer, .redaction, .reaction, .reactionTakenBack: false
    }
  }
}
