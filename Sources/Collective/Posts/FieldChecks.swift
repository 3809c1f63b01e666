/// A post's fields held against its kind's declaration.
struct CheckedFields {
  /// Shown in the circle.
  var outline: [Body.Field] = []
  /// Shown in the room.
  var body: [Body.Field] = []
  /// Kept as facts.
  var values: [String: FieldValue] = [:]
  var subject: String?
  var isSealed = false
  /// The article it names.
  var article: Int?

  /// The post that it names.
  var post: PostRef? {
    values.values.lazy.compactMap { if case .post(let ref) = $0 { ref } else { nil } }.first
  }

  var topics: Set<String> {
    values.values.reduce(into: []) { if case .topics(let topics) = $1 { $0.formUnion(topics) } }
  }

  var isAboutAcuteRisk: Bool { AcuteRisk.condition.holds(of: values) }

  /// The gate read of acute danger, whatever the author chose.
  mutating func noteAcuteRisk(_ kind: KindDeclaration) {
    guard kind.field(named: AcuteRisk.condition.field) != nil else { return }
    values[AcuteRisk.condition.field] = .choice(AcuteRisk.condition.choice)
  }

  /// What needs no check, for it stood there before.
  mutating func add(_ lasting: [Body.Field]) { body += lasting }

  private let room: RoomRule
  private let format: Format?
  private let at: Moment
  /// Days on which a post comes back: today is too soon for them.
  private let comingBack: Set<String>

  /// - Parameters:
  ///   - amending: fields that cannot be changed later are not asked for again.
  ///   - format: the one that a field names, where there is such a format.
  init(
    _ fields: [Body.Field], of kind: KindDeclaration, in state: Collective, at moment: Moment, amending: Bool = false,
    format: Format? = nil
  ) throws(Refusal) {
    room = kind.room
    self.format = format
    at = moment
    comingBack = kind.daysToComeBack
    var seen: Set<String> = []
    for field in fields {
      guard let declaration = kind.field(named: field.name) else {
        throw Refusal(
          .unknownField, [field.name],
          "\(kind.labelWithArticle.capitalizedFirst) has no such field. It has: \(kind.fields.map(\.name).joined(separator: ", "))."
        )
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
    let given = Set((outline + body).map(\.name)).union(values.keys)
    for declaration in kind.fields where declaration.isRequired && !given.contains(declaration.name) {
      if amending, !declaration.isAmendable { continue }
      throw Refusal(.fieldRequired, [declaration.name], "\(declaration.label) is needed. Nothing was stored.")
    }
    if values.values.contains(.change(.guidelines)) {
      let text = (outline + body).first { $0.name == Guidelines.field }?.value
      values[Articles.value] = .articles(try Self.articles(in: text))
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
      values[field.name] = .members(try members(field, declaration, in: state))
      // Who is left out of a case is the presenter's own affair: it stands in no text that anyone reads.
      if room == .conflictChecked { return }
    case .subject: subject = field.value
    case .seal:
      guard asciiLowercased(field.value) == "yes" else {
        throw Refusal(.fieldInvalid, [field.name], "\(declaration.label): yes, or leave it out.")
      }
      isSealed = true
      return
    case .article:
      guard let number = Int(field.value), (1...999).contains(number) else {
        throw Refusal(.articleRequired, [field.name], "Name the article of the guidelines by its number.")
      }
      article = number
    case .day:
      guard let day = Moment(day: field.value) else {
        throw Refusal(.fieldInvalid, [field.name], "\(declaration.label): write a day as 2027-05-31.")
      }
      // A day lasts until it is over.
      guard day.advanced(byDays: comingBack.contains(field.name) ? 0 : 1) > at else {
        throw Refusal(
          .fieldInvalid, [field.name],
          "\(declaration.label): that day has passed. Write one that is still to come, as \(at.advanced(byDays: 30).day)."
        )
      }
      values[field.name] = .day(day)
    case .moment:
      guard let time = OfferedTime(field.value) else {
        throw Refusal(
          .fieldInvalid, [field.name], "\(declaration.label): write a day and a time, as 2027-05-31 17:00+01:00.")
      }
      values[field.name] = .day(time.begins)
    case .time:
      guard let time = TimeOfDay(field.value) else {
        throw Refusal(
          .fieldInvalid, [field.name],
          "\(declaration.label): write a time of day as 17:00, with the distance of your clock from universal time as 17:00+01:00."
        )
      }
      values[field.name] = .time(time)
    case .number(let range):
      guard let number = Int(field.value), range.contains(number) else {
        throw Refusal(
          .fieldInvalid, [field.name],
          "\(declaration.label): a number from \(range.lowerBound) to \(range.upperBound).")
      }
      values[field.name] = .number(number)
    case .own:
      let isPlain = field.value.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || Self.ownMarks.contains($0) }
      guard isPlain else {
        throw Refusal(.fieldInvalid, [field.name], "\(declaration.label): one line of letters, digits and spaces.")
      }
    case .topics: values[field.name] = .topics(try Self.topics(field, declaration))
    case .format:
      guard let format, format.name == field.value, format.fault == nil else {
        throw Refusal(.fieldInvalid, [field.name], "\(declaration.label): there is no format of that name.")
      }
      values[field.name] = .format(format.name, isKept: format.isKept)
    case .post:
      guard let ref = PostRef(field.value) else {
        throw Refusal(.fieldInvalid, [field.name], "\(declaration.label): write a ref, such as C-7QXM.")
      }
      values[field.name] = .post(ref)
    case .change:
      let change = try ProposedChange(field.value, in: state)
      if case .role(_, let role, let until) = change, until <= at {
        throw Refusal(
          .fieldInvalid, [field.name],
          "\(declaration.label): that day has passed. Write one that is still to come, as: role \(role.rawValue) NAME until \(at.advanced(byDays: 183).day)."
        )
      }
      values[field.name] = .change(change)
    }
    if declaration.isDecisive, case .choice = declaration.content { values[field.name] = .choice(field.value) }
    if declaration.isInOutline { outline.append(field) } else { body.append(field) }
  }

  private func members(
    _ field: Body.Field, _ declaration: FieldDeclaration, in state: Collective
  ) throws(Refusal) -> [AccountID] {
    var members: [AccountID] = []
    for word in field.value.split(whereSeparator: \.isWhitespace) {
      guard let handle = Handle(String(word)), let account = state.account(named: handle), !account.isDisabled else {
        throw Refusal(.fieldInvalid, [field.name], "\(declaration.label): there is no member of that name.")
      }
      members.append(account.id)
    }
    return members
  }

  private static func topics(
    _ field: Body.Field, _ declaration: FieldDeclaration
  ) throws(Refusal) -> [String] {
    let words = asciiLowercased(field.value).split { $0 == " " || $0 == "," || $0 == "\n" }.map(String.init)
    let isPlain = words.allSatisfy { word in
      word.utf8.count <= 24 && word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
    }
    guard isPlain, words.count <= 8 else {
      throw Refusal(
        .fieldInvalid, [field.name],
        "\(declaration.label): at most eight words of small letters, as in: grief ocd pacing.")
    }
    return Array(Set(words)).sorted()
  }

  private static let ownMarks = Set("0123456789 .,'/-()#".unicodeScalars)

  /// Latin, full-width, Arabic and Greek.
  private static let questionMarks: Set<Unicode.Scalar> = ["?", "\u{FF1F}", "\u{61F}", "\u{37E}"]
}
