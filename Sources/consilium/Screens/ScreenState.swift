import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// The full screen as a value: keys and news go in, effects and pictures come out.
struct ScreenState {
  var dialogue = Dialogue()
  var input = LineEditor(.multiline)
  private(set) var form: FormScreen?
  private(set) var entries = EntryView()
  private(set) var beside = ScrollingText()
  private(set) var page = ScrollingText(hangingIndent: 2)
  private(set) var list = SelectionList([])
  /// Marks in the line that is being written.
  private(set) var marks: [MarkedPlace] = []
  /// What was being written elsewhere, by place. In memory only.
  private var drafts: [Place: String] = [:]
  /// Forms put away, by kind.
  private var putAway: [String: FormScreen] = [:]
  private var isFetchingOlder = false
  private var shownPlace = Place.desk
  /// Phone numbers that stand before a text about acute risk.
  let card: RiskCard

  init(card: RiskCard = RiskCard()) { self.card = card }

  // MARK: - News

  mutating func take(_ event: ClientEvent) -> [Effect] {
    let effects = dialogue.take(event)
    settle()
    return effects
  }

  mutating func take(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .older: isFetchingOlder = false
    case .notPosted(_, let error): form?.refused(error)
    case .edited(let text): form?.takeEdited(text, colleagues: dialogue.colleagues)
    case .posted, .practised: form = nil
    default: break
    }
    let effects = dialogue.take(outcome)
    settle()
    return effects
  }

  // MARK: - Keys

  mutating func press(_ key: Key, size: Size) -> [Effect] {
    // What cannot be seen is not written, and not sent. One can still leave.
    guard ScreenLayout.fits(size) || key == .control("c") || key == .control("d") else { return [] }
    let before = (dialogue.place, dialogue.pending, dialogue.isUncovered)
    let written = input.text
    let effects = act(on: key, size: size)
    if key != .enter, input.text != written { dialogue.forgetRefusal() }
    let hasMoved =
      before.0 != dialogue.place || before.1 != dialogue.pending || before.2 != dialogue.isUncovered
    if hasMoved || !effects.isEmpty || form != nil || dialogue.openingForm != nil || dialogue.returned != nil {
      settle()
    } else {
      markInput()
    }
    return effects
  }

  private mutating func act(on key: Key, size: Size) -> [Effect] {
    if dialogue.held != nil { return pressBeforeCard(key) }
    if form != nil { return pressInForm(key) }
    switch key {
    case .control("c"), .control("d"):
      if key == .control("c"), !input.isEmpty {
        _ = input.take()
        return []
      }
      if input.isEmpty { return dialogue.mayQuit() ? [.quit] : [] }
    case .escape where dialogue.asked != nil:
      _ = input.take()
      dialogue.giveUpStep()
      return []
    case .escape: return dialogue.go(to: .desk)
    case .special(.up, .alt), .special(.down, .alt), .special(.pageUp, .alt), .special(.pageDown, .alt):
      scrollPost(key, size)
      return []
    case .pageUp, .pageDown, .special(.up, .control), .special(.down, .control), .special(.home, .control),
      .special(.end, .control):
      return scroll(key, size)
    default: break
    }
    if input.isEmpty, dialogue.asked == nil, let effects = pressWithEmptyInput(key, size) { return effects }
    // An empty answer is one, too.
    if input.isEmpty, dialogue.asked != nil, key == .enter { return submit() }
    if key == .tab, useSuggestion() { return [] }
    let dialogue = dialogue
    let outcome = input.handle(key) { dialogue.completions(of: $0.word, after: $0.preceding) }
    return outcome == .submitted ? submit() : []
  }

  private mutating func submit() -> [Effect] {
    let line = input.take()
    entries.scrollToEnd()
    return dialogue.submit(line)
  }

  /// Lists are chosen from, and conversations changed, while nothing is being written.
  private mutating func pressWithEmptyInput(_ key: Key, _ size: Size) -> [Effect]? {
    switch dialogue.place {
    case .desk, .list:
      if case .chosen(let index) = list.handle(key, size: size), let ref = shownRows[safe: index]?.ref {
        return dialogue.go(toPost: ref)
      }
      if [.up, .down, .home, .end, .enter].contains(key) { return [] }
    case .help, .found, .guidelines, .register:
      if key == .up || key == .down {
        page.scroll(by: key == .up ? -1 : 1, size: ScreenLayout(size).body.size)
        return []
      }
      if key == .enter || key == .character(" ") {
        _ = page.handle(.pageDown, size: ScreenLayout(size).body.size)
        return []
      }
      guard dialogue.place == .guidelines, case .character(let letter) = key else { break }
      if let effects = dialogue.pressInGuidelines(letter) {
        settle()
        return effects
      }
    case .doorway(let ref):
      // Nothing is said here, so a letter is a step.
      if case .character(let letter) = key, letter.isLetter {
        if let step = dialogue.steps.first(where: { $0.letter == letter }) { return dialogue.begin(step, of: ref) }
        // It must not stand in the way of the right one.
        dialogue.remark("There is no step “\(letter)” here.")
        return []
      }
    case .conversation: break
    }
    switch key {
    case .tab: return change(by: 1)
    case .backTab: return change(by: -1)
    default: return nil
    }
  }

  private var shownRows: [PostRow] { dialogue.place == .desk ? dialogue.waiting : dialogue.rows }

  private mutating func change(by step: Int) -> [Effect] {
    let names = dialogue.model.conversations.map(\.name)
    guard !names.isEmpty else { return [] }
    let now = dialogue.conversation.flatMap { names.firstIndex(of: $0.name) }
    let next = now.map { ($0 + step + names.count) % names.count } ?? (step > 0 ? 0 : names.count - 1)
    return dialogue.go(to: .conversation(names[next]))
  }

  private mutating func pressInForm(_ key: Key) -> [Effect] {
    guard let outcome = form?.press(key, colleagues: dialogue.colleagues) else { return [] }
    switch outcome {
    case .none: return []
    case .putAway:
      if let form { putAway[Self.key(form.post)] = form }
      form = nil
      dialogue.remark("Put away; nothing was sent. The same command brings it back, until you leave.")
      return []
    case .save(let post): return [.save(post, about: form?.about)]
    case .edit(let text): return [.edit(text)]
    case .send(let post, let purpose): return dialogue.send(post, for: purpose)
    }
  }

  /// Before the card every key goes on, but for the one that goes back.
  private mutating func pressBeforeCard(_ key: Key) -> [Effect] {
    switch key {
    case .escape:
      dialogue.takeBackHeld()
      form?.resume()
      return []
    case .enter, .character: return dialogue.release()
    default: return []
    }
  }

  /// Puts the suggestion where the first mark is; writing goes on at the end.
  private mutating func useSuggestion() -> Bool {
    guard let mark = marks.first, !input.text.hasPrefix("/") else { return false }
    input.replaceAll(with: mark.applied(to: input.text))
    return true
  }

  private mutating func scroll(_ key: Key, _ size: Size) -> [Effect] {
    let layout = layout(size)
    switch dialogue.place {
    case .help, .found, .guidelines, .register: _ = page.handle(key, size: layout.body.size)
    case .doorway: _ = beside.handle(key, size: layout.body.size)
    case .desk, .list: _ = list.handle(key, size: layout.body.size)
    case .conversation(let target):
      guard entries.handle(key, size: layout.entries.size) == .reachedTop, !isFetchingOlder,
        let held = dialogue.model[target], !held.isComplete, let first = held.entries.first
      else { break }
      isFetchingOlder = true
      return [.older(target: target, before: first.id)]
    }
    return []
  }

  /// The post beside or above a conversation scrolls with Alt.
  private mutating func scrollPost(_ key: Key, _ size: Size) {
    guard let post = layout(size).post else { return }
    let page = max(post.size.height - 1, 1)
    switch key {
    case .special(.up, .alt): beside.scroll(by: -1, size: post.size)
    case .special(.down, .alt): beside.scroll(by: 1, size: post.size)
    case .special(.pageUp, .alt): beside.scroll(by: -page, size: post.size)
    default: beside.scroll(by: page, size: post.size)
    }
  }

  // MARK: - What follows from a change

  /// By which one that was put away is found again: what was written about one text is not sent about another.
  private static func key(_ form: PostForm) -> String {
    let subject = form.kind.fields.first { $0.content == .subject }
    return form.kind.name + (subject.map { " " + form[$0.name] } ?? "")
  }

  private mutating func settle() {
    dropWiped()
    if let opening = dialogue.openingForm {
      dialogue.openingForm = nil
      let kept = putAway.removeValue(forKey: Self.key(opening.form))
      form = kept?.purpose == opening.purpose ? kept : FormScreen(opening)
    }
    if dialogue.place != shownPlace {
      drafts[shownPlace] = input.isEmpty ? nil : input.text
      shownPlace = dialogue.place
      input.replaceAll(with: drafts.removeValue(forKey: shownPlace) ?? "")
    }
    putBack()
    markInput()
    showPlace()
  }

  /// What could not be sent, before what has been written there since.
  private mutating func putBack() {
    guard let (text, place) = dialogue.returned else { return }
    dialogue.returned = nil
    if place == shownPlace {
      input.replaceAll(with: input.isEmpty ? text : "\(text)\n\(input.text)")
    } else {
      drafts[place] = drafts[place].map { "\(text)\n\($0)" } ?? text
    }
  }

  private mutating func markInput() {
    let isSearch = input.text.hasPrefix("/search")
    marks = isSearch || input.isEmpty ? [] : LocalGate.marks(inMessage: input.text, known: dialogue.colleagues)
  }

  /// Views and drafts of what is ours no longer.
  private mutating func dropWiped() {
    guard !dialogue.wiped.isEmpty else { return }
    let gone = Set(dialogue.wiped.map(casefolded))
    dialogue.wiped = []
    let refs = Conversation.rooms(among: gone)
    func isGone(_ place: Place) -> Bool {
      switch place {
      case .conversation(let target): gone.contains(casefolded(target))
      case .doorway(let ref): refs.contains(ref.uppercased())
      default: false
      }
    }
    // A new editor: the lines before, which the arrow keys would bring back, may be about it too.
    input = LineEditor(.multiline, text: isGone(shownPlace) ? "" : input.text)
    if isGone(shownPlace) { shownPlace = dialogue.place }
    drafts = drafts.filter { !isGone($0.key) }
    func isOfWiped(_ form: FormScreen) -> Bool {
      form.about.map { refs.contains($0.uppercased()) } ?? false
    }
    putAway = putAway.filter { !isOfWiped($0.value) }
    if form.map(isOfWiped) == true { form = nil }
    entries = EntryView()
    beside = ScrollingText()
    page = ScrollingText(hangingIndent: 2)
  }

  private mutating func showPlace() {
    switch dialogue.place {
    case .desk:
      list.replaceAll(
        with: dialogue.waiting.enumerated().map { DutyWords.line($1, number: $0 + 1, now: dialogue.now()) })
    case .list: list.replaceAll(with: dialogue.rows.map(EntryText.row))
    case .help: show(HelpPage.entries, in: &page)
    case .register: show(dialogue.register?.text ?? [], in: &page)
    case .guidelines: show(dialogue.guidelines?.shown.lines.map { StyledText($0) } ?? [], in: &page)
    case .found(let words): show(EntryText.found(dialogue.found, for: words), in: &page)
    case .conversation(let target): showConversation(target)
    case .doorway: break
    }
    show(dialogue.postLines(), in: &beside)
  }

  /// What is read from its top.
  private func show(_ lines: [StyledText], in text: inout ScrollingText) {
    if text.entries == lines { return }
    text.replaceAll(with: lines)
    _ = text.handle(.special(.home, .control), size: Size(width: 1, height: 1))
  }

  private mutating func showConversation(_ target: String) {
    guard let held = dialogue.model[target] else { return entries.show([], of: target) }
    let pending = dialogue.pending.filter { $0.target == target }
    let seen = EntryView.Seen(
      place: target, rewritings: held.rewritings, count: held.entries.count, isPending: !pending.isEmpty,
      day: dialogue.now() / 86_400_000)
    func lines(_ new: some Sequence<LogEntry>) -> [(id: String, text: StyledText)] {
      new.filter { !held.isSeenElsewhere($0) }.map { (id: $0.id, text: EntryText.line($0, in: held)) }
    }
    // A long conversation is not gone through for each line that is added to it.
    if let new = entries.added(since: seen) { return entries.append(lines(held.entries.suffix(new)), seen) }
    entries.show(lines(held.entries) + pending.map { ($0.id.text, EntryText.pending($0)) }, of: target)
    entries.note(seen)
  }
}

extension Array {
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
