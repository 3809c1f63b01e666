import ArgumentParser
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// The linear mode: whole lines, the same commands, nothing that moves. For screen readers and for pipes.
struct PlainMode {
  let connection: ConsiliumConnection
  let output = PlainOutput()

  private enum Happening: Sendable {
    case line(String)
    case endOfInput
    case news(ClientEvent)
    case outcome(Outcome)
  }

  /// Until `/quit`, or the end of the input and of everything it asked for.
  /// - Throws: `ExitCode` where the input is a script and a line of it was refused.
  func run(input lines: AsyncStream<String>) async throws {
    try await connection.open()
    let (happenings, post) = AsyncStream.makeStream(of: Happening.self)
    let reading = Task {
      for await line in lines { post.yield(.line(line)) }
      post.yield(.endOfInput)
    }
    let news = Task { [connection] in
      for await event in connection.events { post.yield(.news(event)) }
      post.finish()
    }
    defer {
      reading.cancel()
      news.cancel()
    }
    let isScript = !StandardInput.isTerminal
    let refusedLines = try await live(happenings, post, isScript: isScript)
    await connection.close()
    if isScript, refusedLines > 0 { throw ExitCode(ExitStatus.data.rawValue) }
  }

  /// - Returns: how many lines were refused.
  private func live(
    _ happenings: AsyncStream<Happening>, _ post: AsyncStream<Happening>.Continuation, isScript: Bool
  ) async throws -> Int {
    var state = PlainState(isScript: isScript, card: RiskCard(environment: ConnectionOptions.environment))
    let runner = EffectRunner(connection: connection)
    for await happening in happenings {
      let step: PlainState.Step
      switch happening {
      case .line(let line): step = state.take(line: line)
      case .endOfInput: step = state.endInput()
      case .news(let event): step = state.take(event)
      case .outcome(let outcome): step = state.take(outcome)
      }
      for text in step.said { try output.write(text) }
      for effect in step.effects {
        if case .quit = effect { return state.refusedLines }
        Task { post.yield(.outcome(await runner.run(effect))) }
      }
    }
    return state.refusedLines
  }
}

/// Plain mode as a value. Lines wait until what the line before asked for is done, so that a pipe reads as a script.
struct PlainState {
  struct Step {
    var effects: [Effect] = []
    var said: [StyledText] = []
  }

  private var dialogue = Dialogue()
  private var form: PlainForm?
  private var queue: [String] = []
  private var isInputOver = false
  private var running = 0
  private var isReady = false
  /// Entries of the conversation that were said already.
  private var said: Set<String> = []
  private var lastPlace: Place?
  private let isScript: Bool
  /// Phone numbers that stand before a text about acute risk.
  private let card: RiskCard
  /// Of the script, from 1.
  private var lineNumber = 0
  private var refusedFormLines = 0
  private var toldRefusals = 0
  private var toldPrompt: String?
  private var toldReview = ReviewShown()
  /// Lines of the guidelines that were said, and whether of what changed.
  private var toldLines = 0
  private var toldChanges = false
  /// No further line is taken.
  private var isAbandoned = false

  /// - Parameter isScript: whether the lines come from a pipe or a file: nobody is there to write them again.
  init(isScript: Bool = false, card: RiskCard = RiskCard()) {
    self.isScript = isScript
    self.card = card
    dialogue.whereRefusedTextIs = isScript ? "" : "Your text stands only here on your terminal."
  }

  /// Lines that did not do what they were written for.
  var refusedLines: Int { dialogue.refusedLines + refusedFormLines }

  mutating func take(line: String) -> Step {
    if isAbandoned { return Step() }
    queue.append(line)
    return goOn([])
  }

  mutating func endInput() -> Step {
    isInputOver = true
    return goOn([])
  }

  mutating func take(_ event: ClientEvent) -> Step {
    let effects = dialogue.take(event)
    var news: [StyledText] = []
    if case .connection(let state) = event {
      if case .signedIn = state { isReady = true }
      if case .waiting(let seconds) = state { news = ["The connection is lost. Next try in \(seconds) seconds."] }
    }
    if case .entry(let entry) = event, dialogue.conversation?.name != entry.target,
      casefolded(entry.author) != casefolded(dialogue.model.nick)
    {
      news.append(StyledText("In \(entry.target): \(EntryText.line(entry, in: nil).string)"))
    }
    var step = goOn(effects)
    step.said = news + step.said
    return step
  }

  mutating func take(_ outcome: Outcome) -> Step {
    running -= 1
    var notes: [StyledText] = []
    switch outcome {
    case .notPosted(_, let error):
      notes = form?.refused(error) ?? []
      if isScript { notes += abandonScript() }
    case .posted, .practised: form = nil
    default: break
    }
    var step = goOn(dialogue.take(outcome))
    step.said = notes + step.said
    return step
  }

  /// Takes lines for as long as nothing is running, and says what there is to say.
  private mutating func goOn(_ first: [Effect]) -> Step {
    var step = Step(effects: first)
    running += first.count
    tell(&step)
    while isReady, running == 0, !queue.isEmpty {
      lineNumber += 1
      let effects = take(queue.removeFirst(), &step)
      running += effects.count
      step.effects += effects
      tell(&step)
    }
    if isReady, running == 0, queue.isEmpty, isInputOver {
      if form != nil {
        form = nil
        refusedFormLines += 1
        step.said.append("The form was not finished; nothing of it was sent.")
      }
      step.effects.append(.quit)
    }
    return step
  }

  private mutating func take(_ line: String, _ step: inout Step) -> [Effect] {
    if dialogue.held != nil { return takeBeforeCard(line, &step) }
    if dialogue.asked != nil, line == "/away" {
      dialogue.giveUpStep()
      return []
    }
    guard var asked = form else {
      let effects = dialogue.submit(line)
      return dialogue.held == nil ? effects : tellCard(&step)
    }
    let outcome = asked.take(line, colleagues: dialogue.colleagues)
    form = asked
    switch outcome {
    case .ask(let texts): step.said += texts
    case .askAgain(let texts):
      step.said += texts
      guard isScript else { break }
      refusedFormLines += 1
      step.said += abandonScript()
    case .putAway:
      form = nil
      step.said.append("Put away; nothing was sent.")
    case .save(let post): return [.save(post, about: asked.about)]
    case .send(let post, let purpose): return send(post, for: purpose, &step)
    }
    return []
  }

  // MARK: - Acute risk

  private mutating func send(
    _ post: PostForm, for purpose: Dialogue.OpeningForm.Purpose, _ step: inout Step
  ) -> [Effect] {
    let effects = dialogue.send(post, for: purpose)
    return effects.isEmpty ? tellCard(&step) : effects
  }

  /// A script is not held up: nobody is there to press a key.
  private mutating func tellCard(_ step: inout Step) -> [Effect] {
    guard dialogue.held != nil else { return [] }
    step.said += RiskCardText.lines(card).map { StyledText($0) }
    if isScript { return dialogue.release() }
    step.said.append("Enter sends it; /back goes back to the text.")
    return []
  }

  private mutating func takeBeforeCard(_ line: String, _ step: inout Step) -> [Effect] {
    guard line == "/back" else { return dialogue.release() }
    dialogue.takeBackHeld()
    step.said += form?.resume() ?? ["Nothing was sent."]
    return []
  }

  /// The lines that follow were written for a form that went another way: none of them may end up in another field, or
  /// be said in a circle.
  private mutating func abandonScript() -> [StyledText] {
    form = nil
    queue = []
    isAbandoned = true
    isInputOver = true
    return ["Nothing of this form was sent, and no line after this one is carried out."]
  }

  // MARK: - Saying

  private mutating func tell(_ step: inout Step) {
    dialogue.wiped = []
    if let opening = dialogue.openingForm {
      dialogue.openingForm = nil
      let opened = PlainForm(opening)
      step.said += opened.beginning
      form = opened
    }
    // A text that was refused is on the person's terminal still, or in the script it came from.
    dialogue.returned = nil
    step.said += dialogue.remarks.map { StyledText($0) }
    dialogue.remarks = []
    if isScript, refusedLines > toldRefusals { step.said.append(StyledText("Line \(lineNumber) was not carried out.")) }
    toldRefusals = refusedLines
    tellPlace(&step)
    if let prompt = dialogue.asked?.prompt, prompt != toldPrompt {
      step.said.append(StyledText(prompt))
      step.said += dialogue.asked?.hint.map { [StyledText($0)] } ?? []
    }
    toldPrompt = dialogue.asked?.prompt
  }

  private mutating func tellPlace(_ step: inout Step) {
    let isNew = lastPlace != dialogue.place
    switch dialogue.place {
    case .desk:
      guard dialogue.isWelcomed, isNew else { return }
      step.said.append(StyledText(Greeting.line(dialogue)))
      step.said += [dialogue.beforeCases, dialogue.openNow].compactMap { $0.map { StyledText($0) } }
      step.said += DutyWords.notices(dialogue.notices, now: dialogue.now())
      step.said += dialogue.waiting.enumerated().map { DutyWords.line($1, number: $0 + 1, now: dialogue.now()) }
    case .list(let title):
      guard isNew else { return }
      step.said.append(StyledText(dialogue.rows.isEmpty ? "\(title): nothing here." : title))
      step.said += numbered(dialogue.rows)
    case .register:
      guard isNew else { return }
      step.said += dialogue.register?.text ?? []
    case .guidelines: tellGuidelines(isNew: isNew, &step)
    case .help:
      guard isNew else { return }
      step.said += HelpPage.entries
    case .found(let words):
      guard isNew else { return }
      step.said += EntryText.found(dialogue.found, for: words)
    case .doorway(let ref):
      guard isNew, dialogue.model.post(ref)?.outline.isEmpty == false else { return }
      step.said += postLines + steps
    case .conversation(let target): tellConversation(target, isNew: isNew, &step)
    }
    // A page is looked at where one is: what is written next goes to the circle that is open.
    if dialogue.place == .guidelines {
      lastPlace = .guidelines
    } else if dialogue.place.isPage, let lastPlace, dialogue.place != lastPlace, case .conversation = lastPlace {
      dialogue.comeBack(to: lastPlace)
    } else {
      lastPlace = dialogue.place
    }
  }

  /// Lines of a page that is read out.
  private static let pageLines = 20

  /// Page by page, where somebody is there to go on.
  private mutating func tellGuidelines(isNew: Bool, _ step: inout Step) {
    guard let guidelines = dialogue.guidelines else { return }
    if isNew || guidelines.showsChanges != toldChanges { toldLines = 0 }
    toldChanges = guidelines.showsChanges
    let rest = guidelines.shown.lines.dropFirst(toldLines)
    guard !rest.isEmpty else { return }
    let page = rest.prefix(isScript ? rest.count : Self.pageLines)
    toldLines += page.count
    step.said += page.map { StyledText($0.isEmpty ? " " : $0) }
    let isOver = page.count == rest.count
    let steps = (isOver ? [] : ["Enter reads on"]) + dialogue.guidelineSteps
    step.said.append(StyledText((steps + ["/inbox goes to your desk"]).joined(separator: " · ")))
  }

  private mutating func tellConversation(_ target: String, isNew: Bool, _ step: inout Step) {
    if isNew {
      said = []
      step.said.append(StyledText("You are in \(target)."))
      if dialogue.post != nil { step.said += postLines + steps }
    } else if dialogue.post?.underReview != nil, toldReview != review {
      step.said += postLines + steps
    }
    toldReview = review
    guard let held = dialogue.model[target] else { return }
    for entry in held.entries where said.insert(entry.id).inserted {
      // On arrival reactions stand with what they are about; later that has been said already.
      if !(isNew && held.isSeenElsewhere(entry)) { step.said.append(EntryText.line(entry, in: held)) }
    }
  }

  private var postLines: [StyledText] { dialogue.postLines(coveredBy: .spoken) }

  /// What is shown of a text under review.
  private var review: ReviewShown {
    ReviewShown(text: dialogue.post?.underReview, isUncovered: dialogue.isUncovered)
  }

  private struct ReviewShown: Equatable {
    var text: TextUnderReview?
    var isUncovered = false
  }

  /// What can be done with the post that is open, each step with its letter.
  private var steps: [StyledText] {
    dialogue.steps.map { StyledText("\($0.letter): \($0.label)") }
  }

  private func numbered(_ rows: [PostRow]) -> [StyledText] {
    rows.enumerated().map { StyledText("\($0 + 1). ") + EntryText.row($1) }
  }
}
