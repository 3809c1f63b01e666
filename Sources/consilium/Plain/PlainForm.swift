import Collective
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// A form asked field by field. A long field ends with a line that holds a single dot; `/back` goes to the field
/// before, `/away` puts the form away.
struct PlainForm {
  enum Outcome {
    case ask([StyledText])
    /// The same field again: what it got cannot be.
    case askAgain([StyledText])
    case putAway
    /// Kept in a file, because she asked for it.
    case save(PostForm)
    case send(PostForm, Dialogue.OpeningForm.Purpose)
  }

  private enum Stage {
    case field(Int, [String])
    case attesting([MarkedPlace])
    case sending
  }

  private let purpose: Dialogue.OpeningForm.Purpose
  private let hint: String
  /// The ref of the post that it is about, or in whose room it was begun.
  let about: String?
  private let fields: [FieldDeclaration]
  private var post: PostForm
  private var stage = Stage.field(0, [])

  init(_ opening: Dialogue.OpeningForm) {
    purpose = opening.purpose
    hint = opening.hint
    about = opening.about
    post = opening.form
    fields = opening.form.offered.filter { $0.content != .subject }
  }

  var beginning: [StyledText] {
    let subject = hint.isEmpty ? "" : ", \(hint)"
    return [
      StyledText(
        "\(post.kind.labelWithArticle.capitalizedFirst)\(subject). /away puts it away, /save keeps it in a file, /back goes back; an empty line leaves a field as it is."
      )
    ] + FieldWords.lasting(in: post) + question
  }

  /// The field that is asked for now.
  private var question: [StyledText] {
    guard case .field(let index, _) = stage, fields.indices.contains(index) else { return [] }
    let field = fields[index]
    var hints: [String] = []
    if field.isRequired { hints.append("needed") }
    if let hint = field.content.hint { hints.append(hint) }
    if field.content == .text, field.isLong { hints.append("end with a line of a single dot") }
    let hint = hints.isEmpty ? "" : " (\(hints.joined(separator: "; ")))"
    let now = post[field.name].isEmpty ? "" : "\nNow: \(post[field.name])"
    return [StyledText("\(field.label)\(hint)?\(now)")]
  }

  mutating func take(_ line: String, colleagues: Set<String>) -> Outcome {
    if line == "/away" { return .putAway }
    if line == "/save" { return .save(post) }
    switch stage {
    case .sending: return .ask([])
    case .attesting(let places): return attest(line, places, colleagues)
    case .field(let index, let lines):
      if line == "/back" {
        stage = .field(max(index - 1, 0), [])
        return .ask(question)
      }
      let field = fields[index]
      if line.isCommand {
        return .askAgain(["A command waits until the form is put away: /away. /save keeps it in a file."] + question)
      }
      if field.isLong, line != ".", !(line.isEmpty && lines.isEmpty) {
        stage = .field(index, lines + [line])
        return .ask([])
      }
      let text = field.isLong ? lines.joined(separator: "\n") : line
      if !text.isEmpty { post[field.name] = text }
      return check(field, index, colleagues)
    }
  }

  /// On to the next field, unless this one has to change.
  private mutating func check(_ field: FieldDeclaration, _ index: Int, _ colleagues: Set<String>) -> Outcome {
    if let problem = post.problems.first(where: { $0.field == field.name }) {
      stage = .field(index, [])
      return .askAgain([StyledText(problem.text)] + question)
    }
    let marks =
      field.isFreeText ? LocalGate.marks(inField: field.name, post[field.name], known: colleagues) : []
    let notes = marks.map { StyledText($0.sentence(in: post[field.name])) }
    if marks.contains(where: { !$0.isAttestable }) {
      stage = .field(index, [])
      return .askAgain(notes + question)
    }
    if index + 1 < fields.count {
      stage = .field(index + 1, [])
      return .ask(notes + question)
    }
    return finish(colleagues)
  }

  private mutating func finish(_ colleagues: Set<String>) -> Outcome {
    let marks = post.marks(known: colleagues)
    guard marks.isEmpty else {
      stage = .attesting(marks)
      let places = marks.map { mark in
        StyledText(
          mark.sentence(in: post[mark.field ?? ""], label: mark.field.flatMap { post.kind.field(named: $0)?.label }))
      }
      return .ask(
        places + [StyledText(PostWords.askToAttest(marks) + " Say why; an empty line goes back to the fields.")])
    }
    stage = .sending
    return .send(post, purpose)
  }

  private mutating func attest(_ reason: String, _ places: [MarkedPlace], _ colleagues: Set<String>) -> Outcome {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      stage = .field(fields.firstIndex { $0.name == places.first?.field } ?? 0, [])
      return .ask(question)
    }
    guard !reason.isCommand else {
      return .askAgain([
        "That is a command. First your reason; an empty line goes back to the fields, /away puts the form away."
      ])
    }
    for category in Set(places.map(\.category.rawValue)).sorted() {
      post.attestations.append(Attestation(category: category, reason: reason))
    }
    return finish(colleagues)
  }

  /// It was not sent after all: the last field once more.
  mutating func resume() -> [StyledText] {
    stage = .field(max(fields.count - 1, 0), [])
    return question
  }

  /// The server did not take it: back to the field it is about, with everything kept.
  mutating func refused(_ error: ConnectionError) -> [StyledText] {
    post.attestations = []
    guard case .refused(let refusal) = error else {
      stage = .field(fields.count - 1, [])
      return [StyledText(error.sentence), "An empty line tries again."]
    }
    let marks = refusal.marks.compactMap { MarkedPlace($0) }
    let named = marks.first?.field ?? refusal.context.first
    stage = .field(fields.firstIndex { $0.name == named } ?? fields.count - 1, [])
    let places = marks.map { mark in
      StyledText(
        mark.sentence(in: post[mark.field ?? ""], label: mark.field.flatMap { post.kind.field(named: $0)?.label }))
    }
    return [StyledText(refusal.text)] + places + question
  }
}
