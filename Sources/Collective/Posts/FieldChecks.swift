/// A post's fields held against its kind's declaration.
struct CheckedFields {
  /// Shown in the circle.
  var outline: [Body.Field] = []
  /// Shown in the room.
  var body: [Body.Field] = []
  var notFor: [AccountID] = []
  var subject: String?

  init(_ fields: [Body.Field], of kind: KindDeclaration, in state: Collective) throws(Refusal) {
    var seen: Set<String> = []
    for field in fields {
      guard let declaration = kind.field(named: field.name) else {
        throw Refusal(
          .unknownField, [field.name],
          "A \(kind.label) has no such field. It has: \(kind.fields.map(\.name).joined(separator: ", ")).")
      }
      guard seen.insert(field.name).inserted else {
        throw Refusal(.fieldInvalid, [field.name], "This field came twice.")
      }
      guard field.value.utf8.count <= declaration.maxBytes else {
        throw Refusal(
          .fieldTooLong, [field.name],
          "\(declaration.label): \(declaration.maxBytes) bytes at most; this has \(field.value.utf8.count).")
      }
      if field.value.allSatisfy(\.isWhitespace) { continue }
      try add(field, declared: declaration, in: state)
    }
    let given = Set((outline + body).map(\.name))
    for declaration in kind.fields where declaration.isRequired && !given.contains(declaration.name) {
      throw Refusal(.fieldRequired, [declaration.name], "\(declaration.label) is needed. Nothing was stored.")
    }
  }

  private mutating func add(
    _ field: Body.Field, declared declaration: FieldDeclaration, in state: Collective
  ) throws(Refusal) {
    switch declaration.content {
    case .text: break
    case .question:
      // By scalar: as characters, the Greek question mark equals a semicolon.
      guard let last = field.value.unicodeScalars.last(where: { !$0.properties.isWhitespace }),
        Self.questionMarks.contains(last)
      else {
        throw Refusal(
          .fieldInvalid, [field.name], "\(declaration.label): ask one question, and end it with a question mark.")
      }
    case .choice(let choices):
      guard choices.contains(field.value) else {
        throw Refusal(
          .fieldInvalid, [field.name], "\(declaration.label) is one of: \(choices.joined(separator: ", ")).")
      }
    case .handles:
      for word in field.value.split(whereSeparator: \.isWhitespace) {
        guard let handle = Handle(String(word)), let account = state.account(named: handle) else {
          throw Refusal(.fieldInvalid, [field.name], "\(declaration.label): there is no member of that name.")
        }
        notFor.append(account.id)
      }
      // Who is left out is the presenter's own affair: it stands in no text that anyone reads.
      return
    case .subject: subject = field.value
    case .article:
      guard let number = Int(field.value), (1...999).contains(number) else {
        throw Refusal(.articleRequired, [field.name], "Name the article of the guidelines by its number.")
      }
    }
    if declaration.isInOutline { outline.append(field) } else { body.append(field) }
  }

  /// Latin, full-width, Arabic and Greek.
  private static let questionMarks: Set<Unicode.Scalar> = ["?", "\u{FF1F}", "\u{61F}", "\u{37E}"]
}
