import Collective
import ConsiliumClient

/// Something that can be done with a post as it stands, by a letter of its own. All of it from the kind's declaration.
struct Step: Sendable {
  enum Act: Sendable {
    case move(MoveDeclaration)
    case answer(ResponseDeclaration)
  }

  let letter: Character
  let act: Act

  var label: String {
    switch act {
    case .move(let move): move.label
    case .answer(let answer): answer.label
    }
  }

  /// "c ask first"
  var shown: String { "\(letter) \(label)" }

  /// It cannot be undone.
  var isForGood: Bool {
    switch act {
    case .move(let move): move.effect == .erase
    case .answer(let answer):
      if case .leaveForGood = answer.effect { true } else { false }
    }
  }

  fileprivate var target: String {
    switch act {
    case .move(let move): move.to
    case .answer(let answer): answer.choice
    }
  }
}

enum Steps {
  /// What somebody can do with a post now, in the order of the letters.
  static func offered(_ post: KnownPost, to nick: String) -> [Step] {
    let acts = openAnswers(to: post, for: nick).map(Step.Act.answer) + openMoves(of: post, for: nick).map(Step.Act.move)
    return lettered(acts).sorted { $0.letter < $1.letter }
  }

  /// As the server says; where it has not, by whether she is its author.
  static func openMoves(of post: KnownPost, for nick: String) -> [MoveDeclaration] {
    let moves = (post.declaration?.moves ?? []).filter { $0.from.contains(post.state) }
    if let open = post.openMoves { return moves.filter { open.contains($0.to) } }
    let isAuthor = post.author == nick
    return moves.filter { move in move.by.contains { ($0 == .author) == isAuthor } }
  }

  static func openAnswers(to post: KnownPost, for nick: String) -> [ResponseDeclaration] {
    guard let kind = post.declaration, !kind.isFinal(post.state) else { return [] }
    if let open = post.openAnswers { return kind.responses.filter { open.contains($0.choice) } }
    let isAuthor = post.author == nick
    return kind.responses.filter { response in
      response.by.contains { ($0 == .author) == isAuthor } && post.response != response.choice
        && (response.during.isEmpty || response.during.contains(post.state))
    }
  }

  /// The first letter of the label, else that of where it leads to, else any of the label's that is free. Short labels
  /// choose first.
  private static func lettered(_ acts: [Step.Act]) -> [Step] {
    var free = Set("abcdefghijklmopqrstuvwxz")
    var steps: [Step] = []
    let drafts = acts.map { Step(letter: " ", act: $0) }.sorted { $0.label.count < $1.label.count }
    for draft in drafts {
      let words = draft.label.lowercased().split(separator: " ").filter { $0 != "i" }
      let initials = [words.first?.first, draft.target.first].compactMap { $0 } + words.compactMap(\.first)
      guard let letter = (initials + draft.label.lowercased()).first(where: free.contains) ?? free.min() else { break }
      free.remove(letter)
      steps.append(Step(letter: letter, act: draft.act))
    }
    return steps
  }
}

/// A step that was begun: what is asked for it in words, one question after another.
struct AskedStep: Sendable {
  enum Question: Hashable, Sendable {
    case article
    case reason
    case day
    case words(isNeeded: Bool)
    /// One part of an answer that is made of several.
    case part(String)
    /// Whether she means it.
    case forGood
  }

  let ref: String
  let step: Step
  private(set) var open: [Question]
  private(set) var given: [(question: Question, text: String)] = []

  init(_ step: Step, of ref: String) {
    self.ref = ref
    self.step = step
    open = Self.questions(of: step)
  }

  private static func questions(of step: Step) -> [Question] {
    var questions: [Question] = step.isForGood ? [.forGood] : []
    let note: NoteRule
    switch step.act {
    case .move(let move):
      if !move.parts.isEmpty { return questions + move.parts.map(Question.part) }
      // A word may go with nearly every move: it is asked for only where one is needed, and can be typed after the command.
      note = move.note == .optional ? .none : move.note
    case .answer(let answer): note = answer.note
    }
    switch note {
    case .none: break
    case .optional: questions.append(.words(isNeeded: false))
    case .required: questions.append(.words(isNeeded: true))
    case .reasoned: questions += [.article, .reason]
    case .dated: questions += [.day, .words(isNeeded: true)]
    }
    return questions
  }

  /// What is asked now; nil once all of it is said.
  var prompt: String? {
    switch open.first {
    case nil: nil
    case .article: "Article?"
    case .reason: "Reason?"
    case .day: "When do you come back to it?"
    case .words(let isNeeded): isNeeded ? "Your words?" : "Your words, if any?"
    case .part(let label): "\(label)?"
    case .forGood: "\(step.label.capitalizedFirst): this cannot be undone. y does it."
    }
  }

  /// What may be written, where that needs saying.
  var hint: String? {
    switch open.first {
    case .article: "The number of the article of our guidelines that it rests on."
    case .day: "A day, as in: friday, in 3 weeks, 31 May, 2027-05-31."
    case .part: "Enter leaves it out. Esc: not now."
    case .reason, .words, .forGood, nil: nil
    }
  }

  enum Reply: Equatable {
    case next
    /// It was no answer to what is asked, and why.
    case again(String)
    case givenUp
  }

  /// - Parameter now: milliseconds since 1970.
  mutating func take(_ line: String, now: Int64) -> Reply {
    guard let question = open.first else { return .next }
    let text = line.split(whereSeparator: \.isNewline).joined(separator: " ").trimmed
    switch question {
    case .forGood: if text.lowercased() != "y" { return .givenUp }
    case .article:
      let number = text.filter(\.isNumber)
      guard let article = Int(number), (1...999).contains(article) else { return .again("A number, such as 2.") }
      return accept(question, String(article))
    case .day:
      guard let day = DayWords.isoDay(text, now: now) else {
        return .again("Which day is that? Write it as in: friday, in 3 weeks, 31 May, 2027-05-31.")
      }
      return accept(question, day)
    case .reason, .words(isNeeded: true): if text.isEmpty { return .again("A word on it is needed. Esc: not now.") }
    case .words(isNeeded: false): break
    case .part:
      // Its lines stay as they are.
      return accept(question, line.trimmed)
    }
    return accept(question, text)
  }

  private mutating func accept(_ question: Question, _ text: String) -> Reply {
    open.removeFirst()
    given.append((question, text))
    if case .part = question, open.isEmpty, parts == nil {
      open = Self.questions(of: step)
      given = []
      return .again("One of these at least.")
    }
    return .next
  }

  /// The words that go with the step: `art. 2: names an employer`, `2027-05-31: we met again`.
  var note: String? {
    var lead = ""
    var words = ""
    for (question, text) in given {
      switch question {
      case .article: lead = "art. \(text): "
      case .day: lead = "\(text): "
      case .reason, .words: words = text
      case .part, .forGood: break
      }
    }
    return words.isEmpty ? nil : lead + words
  }

  /// An answer made of parts, as it is said in the thread; nil where there is none.
  var parts: String? {
    let parts = given.compactMap { question, text in
      if case .part(let label) = question, !text.isEmpty { "\(label): \(text)" } else { nil }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }

  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
