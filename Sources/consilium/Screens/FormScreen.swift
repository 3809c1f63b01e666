import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// A form on the screen: one editor a field, the identifier gate as one types, and, before it goes out, the author's
/// word on what may stay.
struct FormScreen {
  enum Outcome {
    case none
    /// Put away; nothing is lost until the program ends.
    case putAway
    /// Kept in a file, because she asked for it.
    case save(PostForm)
    /// The text of a long field, to be written in her own editor.
    case edit(String)
    case send(PostForm, Dialogue.OpeningForm.Purpose)
  }

  let purpose: Dialogue.OpeningForm.Purpose
  private(set) var post: PostForm
  private(set) var isSending = false
  /// The ref of the post that it is about, or in whose room it was begun.
  let about: String?
  private let hint: String
  private var form: Form
  private var marks: [MarkedPlace] = []
  private var notice = ""
  private var attesting: Attesting?

  /// Why marked places may stay: one sentence for each of their classes.
  private struct Attesting {
    var editor = LineEditor()
    var places: [MarkedPlace]
    /// What is wrong with what was written.
    var hint: String?
  }

  init(_ opening: Dialogue.OpeningForm) {
    purpose = opening.purpose
    post = opening.form
    hint = opening.hint
    about = opening.about
    form = Form(
      post.offered.filter { $0.content != .subject }.map { field in
        Form.Field(
          id: field.name, label: field.label,
          editor: LineEditor(field.isLong ? .multiline : .line, text: opening.form[field.name]))
      })
  }

  // MARK: - Keys

  mutating func press(_ key: Key, colleagues: Set<String>) -> Outcome {
    guard !isSending else { return .none }
    if attesting != nil { return pressAttesting(key, colleagues) }
    if key == .control("s") { return trySending(colleagues) }
    if key == .control("o") { return .save(post) }
    if key == .control("x") { return openEditor() }
    if key == .tab, useSuggestion(colleagues) { return .none }
    let completions = choices(of: form.fields[form.focus].id, colleagues)
    let outcome = form.handle(key) { request in
      // Tab in an empty field goes on: nothing is chosen that nobody began to write. So it does where the word is whole.
      request.word.isEmpty || completions.contains(request.word)
        ? [] : completions.filter { $0.hasPrefix(request.word) }
    }
    switch outcome {
    case .edited(let index): edited(index, colleagues)
    case .submitted: return trySending(colleagues)
    case .cancelled: return .putAway
    case .moved: for index in form.fields.indices { showMarks(index) }
    case .ignored: break
    }
    return .none
  }

  private func choices(of name: String, _ colleagues: Set<String>) -> [String] {
    switch post.kind.field(named: name)?.content {
    case .choice(let choices): choices
    case .seal: ["yes"]
    case .handles: colleagues.sorted()
    default: []
    }
  }

  private mutating func edited(_ index: Int, _ colleagues: Set<String>) {
    let field = form.fields[index]
    post[field.id] = field.editor.text
    notice = ""
    guard post.kind.field(named: field.id)?.isFreeText == true else { return showMarks(index) }
    marks.removeAll { $0.field == field.id }
    marks += LocalGate.marks(inField: field.id, field.editor.text, known: colleagues)
    showMarks(index)
  }

  private mutating func showMarks(_ index: Int) {
    let field = form.fields[index]
    if let problem = problem(with: index) {
      form.fields[index].marks = [Mark(0..<field.editor.text.utf8.count, ScreenStyle.change)]
      form.fields[index].hint = StyledText(problem, ScreenStyle.hint)
      return
    }
    let own = marks.filter { $0.field == field.id }
    form.fields[index].marks = own.map { Mark($0.range, $0.severity == .hard ? ScreenStyle.change : ScreenStyle.look) }
    form.fields[index].hint =
      own.first.map { StyledText($0.hint(in: field.editor.text) + "   Tab: use it", ScreenStyle.hint) } ?? ""
  }

  private static let commandInField = "A command waits until the form is put away: Esc. Nothing in it is lost."

  /// What is in a field that can only hold a choice or a number, and is neither. While one types it may become one.
  private func problem(with index: Int) -> String? {
    let field = form.fields[index]
    let value = field.editor.text
    if value.isCommand { return Self.commandInField }
    guard !value.isEmpty, let content = post.kind.field(named: field.id)?.content else { return nil }
    switch content {
    case .choice(let choices) where form.focus == index && choices.contains(where: { $0.hasPrefix(value) }): return nil
    case .choice, .article, .number, .seal: return post.problems.first { $0.field == field.id }?.text
    case .text, .question, .handles, .subject, .day, .time, .moment, .topics, .change, .format, .post, .own: return nil
    }
  }

  /// Puts the suggestion where the first mark of the field in focus is.
  private mutating func useSuggestion(_ colleagues: Set<String>) -> Bool {
    let name = form.fields[form.focus].id
    guard let mark = marks.first(where: { $0.field == name }) else { return false }
    form.fields[form.focus].editor.replace(utf8: mark.range, with: mark.suggestion)
    edited(form.focus, colleagues)
    return true
  }

  // MARK: - Sending

  private mutating func trySending(_ colleagues: Set<String>) -> Outcome {
    for index in form.fields.indices { showMarks(index) }
    if let problem = post.problems.first {
      notice = problem.text
      guard let index = form.fields.firstIndex(where: { $0.id == problem.field }) else { return .none }
      form.focus(on: index)
      showMarks(index)
      if self.problem(with: index) != nil { notice = "Not yet: one field has to change first." }
      return .none
    }
    if let index = form.fields.firstIndex(where: { $0.editor.text.isCommand }) {
      notice = Self.commandInField
      form.focus(on: index)
      return .none
    }
    marks = post.marks(known: colleagues)
    for index in form.fields.indices { showMarks(index) }
    if let fixed = marks.first(where: { !$0.isAttestable }) {
      notice = "Not yet: some places have to change first. Tab uses the suggestion."
      if let index = form.fields.firstIndex(where: { $0.id == fixed.field }) { form.focus(on: index) }
      return .none
    }
    if !marks.isEmpty {
      attesting = Attesting(places: marks)
      return .none
    }
    isSending = true
    notice = "On its way …"
    return .send(post, purpose)
  }

  private mutating func pressAttesting(_ key: Key, _ colleagues: Set<String>) -> Outcome {
    if key == .escape {
      attesting = nil
      return .none
    }
    guard var asked = attesting else { return .none }
    let outcome = asked.editor.handle(key)
    attesting = asked
    attesting?.hint = nil
    guard outcome == .submitted, asked.editor.text.contains(where: { !$0.isWhitespace }) else { return .none }
    let reason = asked.editor.text
    // A command is no reason.
    guard !reason.isCommand else {
      attesting?.hint = "That is a command. It waits: first your reason, or Esc to change the text."
      return .none
    }
    for category in Set(asked.places.map(\.category.rawValue)).sorted() {
      post.attestations.append(Attestation(category: category, reason: reason))
    }
    attesting = nil
    return trySending(colleagues)
  }

  // MARK: - Her own editor

  private mutating func openEditor() -> Outcome {
    let field = form.fields[form.focus]
    guard post.kind.field(named: field.id)?.isLong == true else {
      notice = "This field is one line; the editor is for the long ones."
      return .none
    }
    return .edit(field.editor.text)
  }

  /// What came out of the editor goes where it came from: the focus has not moved meanwhile.
  mutating func takeEdited(_ edited: Result<String, ExternalEditor.Fault>, colleagues: Set<String>) {
    switch edited {
    case .success(let text):
      form.fields[form.focus].editor.replaceAll(with: text)
      self.edited(form.focus, colleagues)
    case .failure(let fault): notice = fault.sentence
    }
  }

  /// It was not sent after all.
  mutating func resume() {
    isSending = false
    notice = ""
  }

  /// The server did not take it: the text stays, with the places it marked.
  mutating func refused(_ error: ConnectionError) {
    isSending = false
    post.attestations = []
    notice = error.sentence
    guard case .refused(let refusal) = error else { return }
    marks = refusal.marks.compactMap { MarkedPlace($0) }
    for index in form.fields.indices { showMarks(index) }
    let named = marks.first?.field ?? refusal.context.first
    if let index = form.fields.firstIndex(where: { $0.id == named }) { form.focus(on: index) }
  }

  // MARK: - Drawing

  /// What the keys do now.
  var keys: String {
    if isSending { return "One moment …" }
    if purpose == .practice, attesting == nil { return "Ctrl-S check and keep here · Esc put away · Ctrl-X editor" }
    if attesting != nil { return "Enter posts it · Esc back to the text" }
    return "Ctrl-S send · Esc put away · Ctrl-O save · Ctrl-X editor"
  }

  func render(size: Size) -> Screen {
    var screen = Screen(size)
    // The end of it says what to do.
    let question = attesting.map { lines(of: $0, width: size.width).suffix(max(size.height - 4, 1)) } ?? []
    let head =
      wrap(StyledText(title, .bold), width: size.width)
      + FieldWords.lasting(in: post).flatMap { wrap($0, width: size.width) } + [""]
    let rows = size.width < Self.narrow ? 3 : 2
    let parts = Rect(size).rows([
      .fixed(min(head.count, size.height / 2)), .flex(), .fixed(attesting == nil ? rows : question.count + 1),
    ])
    for (row, line) in head.prefix(parts[0].size.height).enumerated() { screen.write(line, row: row) }
    screen.draw(form.render(size: parts[1].size), in: parts[1])
    if let attesting {
      for (number, line) in question.enumerated() { screen.write(line, row: parts[2].origin.row + number) }
      let row = Rect(row: parts[2].origin.row + question.count, width: size.width, height: 1)
      screen.draw(attesting.editor.render(size: row.size, prompt: "Because: "), in: row)
    } else {
      for (number, line) in wrap(StyledText(bottom), width: size.width).prefix(rows).enumerated() {
        screen.write(line, row: parts[2].origin.row + number)
      }
    }
    return screen
  }

  /// Columns that two rows of what is needed, and what can be chosen, take.
  private static let narrow = 72

  private var title: String {
    switch purpose {
    case .submit(let target):
      // What goes to few goes to no circle.
      post.kind.labelWithArticle.capitalizedFirst + (post.kind.isOpenToAll ? "" : " for \(target)")
        + (hint.isEmpty ? "" : ", \(hint)")
    case .amend(let ref, _): "\(ref), changed"
    case .practice: "\(post.kind.labelWithArticle.capitalizedFirst), \(hint)"
    }
  }

  private var bottom: String {
    if !notice.isEmpty { return notice }
    let needed = post.offered.filter { $0.isRequired && post[$0.name].isEmpty }.map(\.label)
    if !needed.isEmpty { return "Still needed: \(needed.joined(separator: ", "))." + hintOfFocus }
    return (marks.isEmpty ? LocalGate.noFindingsNotice : "Some places are marked.") + hintOfFocus
  }

  private var hintOfFocus: String {
    guard form.fields.indices.contains(form.focus) else { return "" }
    guard let content = post.kind.field(named: form.fields[form.focus].id)?.content, let hint = content.hint else {
      return ""
    }
    if case .choice = content { return "\n\(hint.capitalizedFirst). A first letter and Tab." }
    return "\n\(hint.capitalizedFirst)."
  }

  private func lines(of attesting: Attesting, width: Int) -> [StyledText] {
    let places = attesting.places.map { place in
      StyledText(
        place.sentence(in: post[place.field ?? ""], label: place.field.flatMap { post.kind.field(named: $0)?.label }))
    }
    let ask = StyledText(PostWords.askToAttest(attesting.places) + " Say why, or Esc to change it.", .bold)
    let hint = attesting.hint.map { [StyledText($0, ScreenStyle.hint)] } ?? []
    return (places.prefix(4) + [ask] + hint).flatMap { wrap($0, width: width) }
  }
}
