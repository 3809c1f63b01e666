import Collective
import ConsiliumClient
import TerminalUI

extension ScreenState {
  /// The whole screen.
  func render(size: Size) -> Screen {
    var screen = Screen(size)
    guard ScreenLayout.fits(size) else {
      let notice = StyledText(
        "Too small: \(ScreenLayout.least.width) by \(ScreenLayout.least.height) at least. What you wrote is kept.")
      for (row, line) in wrap(notice, width: size.width).prefix(size.height).enumerated() {
        screen.write(line, row: row)
      }
      return screen
    }
    if dialogue.held != nil { return renderCard(size) }
    let remarks = remarkLines(width: size.width)
    let layout = layout(
      size, inputRows: form == nil ? input.height(width: size.width, prompt: prompt) : 1,
      remarkRows: remarks.said.count + remarks.keys.count)
    if let circles = layout.circles { screen.draw(renderCircles(circles.size), in: circles) }
    if let form {
      screen.draw(form.render(size: layout.body.size), in: layout.body)
    } else {
      drawPlace(on: &screen, layout)
    }
    for (number, line) in remarks.fitted(to: layout.remarks.size.height).enumerated() {
      screen.write(line, row: layout.remarks.origin.row + number)
    }
    screen.draw(statusLine(width: size.width).render(width: size.width), in: layout.status)
    if form == nil {
      let styled = marks.map { Mark($0.range, $0.severity == .hard ? ScreenStyle.change : ScreenStyle.look) }
      screen.draw(input.render(size: layout.input.size, prompt: prompt, marks: styled), in: layout.input)
    }
    return screen
  }

  func layout(_ size: Size, inputRows: Int = 1, remarkRows: Int = 0) -> ScreenLayout {
    let showsPost = dialogue.post != nil && dialogue.conversation != nil
    let body = ScreenLayout(size).body.size
    func rows(_ lines: some Sequence<StyledText>) -> Int {
      lines.reduce(0) { $0 + max(wrap($1, width: body.width).count, 1) }
    }
    let needs = ScreenLayout.Needs(
      post: showsPost ? rows(beside.entries.prefix(body.height)) : 0,
      entries: showsPost ? rows(entries.text.entries.suffix(body.height)) : 0)
    return ScreenLayout(
      size, showsPost: showsPost, needs: needs, inputRows: inputRows, remarkRows: remarkRows)
  }

  /// What is asked for a step stands where one writes.
  private var prompt: StyledText { dialogue.asked?.prompt.map { StyledText("\($0) ", .bold) } ?? "> " }

  /// Phone numbers first, and alone.
  private func renderCard(_ size: Size) -> Screen {
    var screen = Screen(size)
    let lines = RiskCardText.lines(card).enumerated().flatMap { number, line in
      wrap(StyledText(line, number < card.lines.count ? .bold : .plain), width: size.width)
    }
    for (row, line) in lines.prefix(size.height - 1).enumerated() { screen.write(line, row: row) }
    let keys = StatusLine(left: "Enter: send it · Esc: back to the text")
    screen.draw(keys.render(width: size.width), in: Rect(row: size.height - 1, width: size.width, height: 1))
    return screen
  }

  // MARK: - Places

  private func drawPlace(on screen: inout Screen, _ layout: ScreenLayout) {
    switch dialogue.place {
    case .desk: screen.draw(renderDesk(layout.body.size), in: layout.body)
    case .list(let title): screen.draw(renderList(title, layout.body.size), in: layout.body)
    case .help, .found, .guidelines, .register: screen.draw(page.render(size: layout.body.size), in: layout.body)
    case .doorway: screen.draw(renderDoorway(layout.body.size), in: layout.body)
    case .conversation:
      screen.draw(entries.text.render(size: layout.entries.size), in: layout.entries)
      guard let post = layout.post else { return }
      screen.draw(beside.render(size: post.size), in: post)
      if post.origin.column == layout.entries.origin.column {
        let more = beside.hasMoreBelow(post.size) ? "─── more: Alt-Down " : ""
        let rule = StyledText(more + String(repeating: "─", count: max(post.size.width - more.count, 0)), .dim)
        screen.write(rule, row: post.origin.row + post.size.height, column: post.origin.column)
      }
    }
  }

  private func renderCircles(_ size: Size) -> Screen {
    var screen = Screen(size)
    for (row, held) in dialogue.model.conversations.prefix(size.height).enumerated() {
      let isHere = dialogue.conversation?.name == held.name
      let unread = isHere ? 0 : held.unread(for: dialogue.model.nick)
      let count = unread > 0 ? " \(unread)" : ""
      let name = truncate(StyledText("\(isHere ? ">" : " ")\(held.name)"), width: size.width - count.count)
      let line = name + StyledText(count, .bold)
      screen.write(isHere ? line.adding(.bold) : line, row: row)
    }
    return screen
  }

  private func renderDesk(_ size: Size) -> Screen {
    var screen = Screen(size)
    let greeting =
      wrap(StyledText(Greeting.line(dialogue), .bold), width: size.width)
      + (dialogue.beforeCases.map { wrap(StyledText($0), width: size.width) } ?? [])
      + (dialogue.openNow.map { wrap(StyledText($0), width: size.width) } ?? [])
      + DutyWords.notices(dialogue.notices, now: dialogue.now()).flatMap { wrap($0, width: size.width) }
    for (row, line) in greeting.enumerated() { screen.write(line, row: row) }
    let rest = Rect(size).rows([.fixed(greeting.count + 1), .flex()])[1]
    screen.draw(list.render(size: rest.size), in: rest)
    return screen
  }

  private func renderList(_ title: String, _ size: Size) -> Screen {
    var screen = Screen(size)
    screen.write(StyledText(list.entries.isEmpty ? "\(title): nothing here." : title, .bold), row: 0)
    let rest = Rect(size).rows([.fixed(2), .flex()])[1]
    screen.draw(list.render(size: rest.size), in: rest)
    return screen
  }

  /// The outline, and what one can answer.
  private func renderDoorway(_ size: Size) -> Screen {
    var screen = Screen(size)
    let choices = doorwayChoices.flatMap { wrap($0, width: size.width) }
    let parts = Rect(size).rows([.flex(), .fixed(choices.count)])
    screen.draw(beside.render(size: parts[0].size), in: parts[0])
    for (number, line) in choices.enumerated() { screen.write(line, row: parts[1].origin.row + number) }
    return screen
  }

  private var doorwayChoices: [StyledText] {
    dialogue.post?.isLeft == true
      ? ["You stepped out of this one. It stays closed to you, and nobody is told why."] : []
  }

  /// What can be done with the post that is open, each step with its letter.
  private var stepLine: StyledText? {
    guard form == nil, dialogue.asked == nil else { return nil }
    if dialogue.place == .guidelines {
      let steps = dialogue.guidelineSteps
      return steps.isEmpty ? nil : StyledText(steps.joined(separator: " · "))
    }
    guard !dialogue.steps.isEmpty else { return nil }
    return dialogue.steps.map { StyledText(String($0.letter), .bold) + StyledText(" \($0.label)") }
      .joined(separator: StyledText(" · ", .dim))
  }

  /// Where the meeting stands that is held here.
  private var meetingLine: StyledText? {
    form == nil ? dialogue.meetingLine.map { StyledText($0, .reverse) } : nil
  }

  // MARK: - Bottom

  /// What was said last, and under it what can be done.
  private struct Remarks {
    var said: [StyledText]
    var keys: [StyledText]

    /// Where room is short what was said is cut: without the keys nobody could go on.
    func fitted(to rows: Int) -> [StyledText] {
      Array((said.prefix(max(rows - keys.count, 0)) + keys).prefix(rows))
    }
  }

  private func remarkLines(width: Int) -> Remarks {
    let gate = marks.first.map { mark in
      mark.hint(in: input.text) + (input.text.hasPrefix("/") ? "" : "   Tab: use it")
    }
    // What stands in the hint already is not said twice.
    let hinted = marks.first?.hint(in: input.text)
    let remarks = dialogue.remarks.map { remark in
      remark.split(separator: "\n").filter { line in hinted.map { !line.hasSuffix($0) } ?? true }.joined(
        separator: "\n")
    }
    let hint = dialogue.asked?.hint.map { [StyledText($0, .dim)] } ?? []
    func wrapped(_ lines: [StyledText]) -> [StyledText] { lines.flatMap { wrap($0, width: width) } }
    return Remarks(
      said: wrapped(
        (gate.map { [StyledText($0, ScreenStyle.hint)] } ?? []) + remarks.map { StyledText($0, ScreenStyle.remark) }),
      keys: wrapped(hint + [meetingLine, stepLine].compactMap { $0 }))
  }

  /// Keys are what one cannot guess: where room is short, the topic goes first.
  private func statusLine(width: Int) -> StatusLine {
    if let form {
      return StatusLine(
        left: StyledText(form.keys) + StyledText(connectionNote),
        right: StyledText(placeName))
    }
    let keys = StyledText(keysHere)
    let left = StyledText(placeName + connectionNote)
    let room = width - left.width - keys.width - 1
    let topic = topic.map { StyledText(" · \($0)") } ?? ""
    return StatusLine(left: room < Self.leastOfTopic ? left : left + truncate(topic, width: room), right: keys)
  }

  private var keysHere: String {
    if dialogue.asked != nil { return "Enter goes on · Esc not now" }
    switch dialogue.place {
    case .desk where dialogue.waiting.isEmpty: return "Tab next · /help"
    case .desk: return "Enter opens · Tab next · /help"
    case .list where dialogue.rows.isEmpty: return "Esc desk · /help"
    case .list: return "Enter opens · Esc desk · /help"
    case .help, .found, .guidelines, .register: return "Enter reads on · Esc desk"
    case .conversation, .doorway: return "Esc desk · Tab next · /help"
    }
  }

  /// Columns of a topic that are worth showing.
  private static let leastOfTopic = 12

  private var placeName: String {
    switch dialogue.place {
    case .desk: "Your desk"
    case .list: "Posts"
    case .help: "Help"
    case .guidelines: "Guidelines"
    case .register: "Register"
    case .found(let words): "Found: \(words)"
    case .doorway(let ref): ref
    case .conversation(let target): target
    }
  }

  private var topic: String? {
    dialogue.conversation.flatMap { $0.topic.isEmpty ? nil : $0.topic }
  }

  private var connectionNote: String {
    switch dialogue.model.connection {
    case .signedIn: ""
    case .connecting: " · connecting …"
    case .waiting(let seconds): " · the connection is lost; next try in \(seconds) s"
    case .ended: " · not connected"
    }
  }
}

/// The first line of the desk.
enum Greeting {
  static func line(_ dialogue: Dialogue) -> String {
    guard dialogue.isWelcomed else { return "One moment …" }
    let unread = dialogue.model.conversations.reduce(0) { $0 + $1.unread(for: dialogue.model.nick) }
    let welcome = (dialogue.isNewcomer == true ? "Welcome, " : "Welcome back, ") + dialogue.model.nick
    return "\(welcome). " + DutyWords.summary(waiting: dialogue.waiting.count, unread: unread)
  }
}
