import Collective
import ConsiliumClient

/// A step that was begun: what is asked for it in words, one question after another.
struct AskedStep: Sendable {
  enum Question: Hashable, Sendable {
    case article
    /// How long an act for a time lasts.
    case hours
    case reason
    case day
    /// Times to talk, to choose from.
    case times
    /// Which of these.
    case which([String])
    case words(isNeeded: Bool)
    /// What she asks without her name.
    case question
    /// One part of an answer that is made of several.
    case part(String)
    /// Whether she means it.
    case forGood
    /// Whether it goes out as whoever it is done to will read it.
    case sending
  }

  let ref: String
  let step: Step
  private(set) var open: [Question]
  private(set) var given: [(question: Question, text: String)] = []
  /// The article that the post names already: Enter takes it.
  private let article: Int?
  /// What whoever it is done to will read, of an act of moderation.
  private let preview: NoticePreview?

  /// - Parameters:
  ///   - times: those that are offered, where the step is to choose one.
  ///   - needsWords: whether the server has said so, of a kind whose rules this client does not know.
  init(
    _ step: Step, of ref: String, article: Int? = nil, preview: NoticePreview? = nil, times: [String] = [],
    needsWords: Bool = false
  ) {
    self.ref = ref
    self.step = step
    self.article = article
    self.preview = preview
    open =
      Self.questions(of: step, times: times) + (preview == nil ? [] : [.sending])
      + (needsWords ? [.words(isNeeded: true)] : [])
  }

  private static func questions(of step: Step, times: [String] = []) -> [Question] {
    var questions: [Question] = step.isForGood ? [.forGood] : []
    let note: NoteRule
    switch step.act {
    case .move(let move):
      if !move.parts.isEmpty { return questions + move.parts.map(Question.part) }
      // A word may go with nearly every move: it is asked for only where one is needed, and can be typed after the command.
      note = move.note == .optional ? .none : move.note
    case .answer(let answer):
      if answer.effect == .asksAuthor { return questions + [.question] }
      note = answer.note
    }
    switch note {
    case .none: break
    case .optional: questions.append(.words(isNeeded: false))
    case .required: questions.append(.words(isNeeded: true))
    case .reasoned: questions += [.article] + (isForATime(step) ? [.hours] : []) + [.reason]
    case .dated: questions += [.day, .words(isNeeded: true)]
    case .times: questions += [.times, .words(isNeeded: false)]
    case .oneTime: if times.count > 1 { questions.append(.which(times)) }
    }
    return questions
  }

  private static func isForATime(_ step: Step) -> Bool {
    guard case .move(let move) = step.act else { return false }
    return [.moderate(.quiet), .moderate(.pause)].contains(move.effect)
  }

  /// What is asked now; nil once all of it is said.
  var prompt: String? {
    switch open.first {
    case nil: nil
    case .article: article.map { "Article? (Enter: \($0))" } ?? "Article?"
    case .hours: "For how many hours? (Enter: as long as may be)"
    case .reason: "Reason?"
    case .day: "When do you come back to it?"
    case .times: "When would you talk?"
    case .which: "Which time?"
    case .question: "Your question?"
    case .words(let isNeeded): isNeeded ? "Your words?" : "Your words, if any?"
    case .part(let label): "\(label)?"
    case .forGood: "\(step.label.capitalizedFirst): this cannot be undone. y does it."
    case .sending: "Enter send · Esc back"
    }
  }

  /// What may be written, where that needs saying.
  var hint: String? {
    switch open.first {
    case .article: "The number of the article of our guidelines that it rests on."
    case .day: "\(step.label.capitalizedFirst).\nA day, as in: friday, in 3 weeks, 31 May, 2027-05-31."
    case .words: "\(step.label.capitalizedFirst)."
    case .times: "One time, or several to choose from, as in: friday 17:00, tomorrow 9:30, 2027-05-31 17:00."
    case .which(let times):
      times.enumerated().map { "\($0 + 1) \(TimeWords.shown($1, now: DayWords.now()))" }.joined(separator: " · ")
    case .part: "Enter leaves it out. Esc: not now."
    case .question: "Yes or no answers it; your name is not shown with it."
    case .sending: preview?.text(article: articleGiven, reason: text(of: .reason), hours: text(of: .hours))
    case .hours, .reason, .forGood, nil: nil
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
    case .sending: if !text.isEmpty, text.lowercased() != "y" { return .again("Enter sends it. Esc: not now.") }
    case .hours:
      guard text.isEmpty || Int(text).map({ $0 > 0 }) == true else { return .again("A number of hours, such as 24.") }
    case .article:
      if text.isEmpty, let article { return accept(question, String(article)) }
      let number = text.filter(\.isNumber)
      guard let article = Int(number), (1...999).contains(article) else { return .again("A number, such as 2.") }
      return accept(question, String(article))
    case .day:
      guard let day = DayWords.isoDay(text, now: now) else {
        return .again("Which day is that?")
      }
      return accept(question, day)
    case .times:
      guard let times = TimeWords.times(text, now: now) else { return .again("Which time is that?") }
      return accept(question, times)
    case .which(let times):
      guard let number = Int(text), times.indices.contains(number - 1) else {
        return .again("A number from 1 to \(times.count).")
      }
      return accept(question, times[number - 1])
    case .reason, .question, .words(isNeeded: true):
      if text.isEmpty { return .again("A word on it is needed. Esc: not now.") }
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
    var times: String?
    for (question, text) in given {
      switch question {
      case .article: lead = "art. \(text)" + (self.text(of: .hours).map { ", \($0) h" } ?? "") + ": "
      case .day: lead = "\(text): "
      case .times, .which: times = text
      case .reason, .question, .words: words = text
      case .hours, .part, .forGood, .sending: break
      }
    }
    if let times { return times + (words.isEmpty ? "" : ": \(words)") }
    return words.isEmpty ? nil : lead + words
  }

  /// An answer made of parts, as it is said in the thread; nil where there is none.
  var parts: String? {
    let parts = given.compactMap { question, text in
      if case .part(let label) = question, !text.isEmpty { "\(label): \(text)" } else { nil }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  /// What was answered; nil where that is nothing.
  private func text(of question: Question) -> String? {
    given.first { $0.question == question }.flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  private var articleGiven: Int? { text(of: .article).flatMap { Int($0) } }
}
