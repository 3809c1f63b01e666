import Collective
import ConsiliumProtocol
import Deidentification

/// The form of one kind of post, as its declaration has it, with what is filled in so far.
public struct PostForm: Sendable {
  /// What keeps a form from being sent, in people's words.
  public struct Problem: Error, Hashable, Sendable {
    public let field: String
    public let text: String
  }

  public let kind: KindDeclaration
  /// What stands in every wording of the post that it changes, as it is.
  public let lasting: [PostField]
  private let isAmendment: Bool
  private var values: [String: String] = [:]
  /// The author's word on places that are not about a client.
  public var attestations: [Attestation] = []

  public init(_ kind: KindDeclaration) {
    self.kind = kind
    lasting = []
    isAmendment = false
  }

  /// The form with a post's text in it, to be amended.
  public init(_ kind: KindDeclaration, amending fields: [PostField]) {
    self.kind = kind
    isAmendment = true
    lasting = fields.filter { kind.field(named: $0.name)?.isAmendable == false && !$0.value.isEmpty }
    for field in fields where kind.field(named: field.name)?.isAmendable == true { values[field.name] = field.value }
  }

  /// The fields that she may write in.
  public var offered: [FieldDeclaration] { isAmendment ? kind.fields.filter(\.isAmendable) : kind.fields }

  public subscript(field: String) -> String {
    get { values[field, default: ""] }
    set { values[field] = newValue }
  }

  /// Fields that have something in them, in the order of the declaration.
  public var fields: [PostField] {
    offered.compactMap { field in
      let value = LocalClock.completed(self[field.name], as: field.content)
      return value.allSatisfy(\.isWhitespace) ? nil : PostField(name: field.name, value: value)
    }
  }

  /// Where a text without headings goes: the first field of free words that holds the most.
  public var mainField: FieldDeclaration? {
    let texts = kind.fields.filter { $0.content == .text && !$0.isInOutline }
    return texts.first { field in texts.allSatisfy { $0.maxBytes <= field.maxBytes } }
  }

  /// The field of a name or of a label, in any case.
  public func field(called name: String) -> FieldDeclaration? {
    let name = name.lowercased()
    return kind.fields.first { $0.name == name } ?? kind.fields.first { $0.label.lowercased() == name }
  }

  /// What is missing or cannot be. The server checks the same again.
  public var problems: [Problem] {
    offered.compactMap { field in problem(with: field).map { Problem(field: field.name, text: $0) } }
  }

  private func problem(with field: FieldDeclaration) -> String? {
    let value = self[field.name]
    if value.allSatisfy(\.isWhitespace) { return field.isRequired ? "\(field.label) is needed." : nil }
    if value.utf8.count > field.maxBytes {
      return "\(field.label) is too long: \(value.utf8.count) bytes of \(field.maxBytes)."
    }
    switch field.content {
    case .question:
      let last = value.last { !$0.isWhitespace }
      return last.map { "?？؟;".contains($0) } == true
        ? nil : "\(field.label): ask one question, and end it with a question mark."
    case .choice(let choices):
      return choices.contains(value) ? nil : "\(field.label) is one of: \(choices.joined(separator: ", "))."
    case .article:
      return Int(value).map { (1...999).contains($0) } == true ? nil : "\(field.label) is a number."
    case .time:
      return TimeOfDay(value) == nil ? "\(field.label): write a time of day as 17:00, by your clock." : nil
    case .moment:
      return OfferedTime(value) == nil
        ? "\(field.label): write a day and a time as 2027-05-31 17:00, by your clock." : nil
    case .day: return Moment(day: value) == nil ? "\(field.label): write a day as 2027-05-31." : nil
    case .number(let range):
      return Int(value).map(range.contains) == true
        ? nil : "\(field.label): a number from \(range.lowerBound) to \(range.upperBound)."
    case .seal: return value.lowercased() == "yes" ? nil : "\(field.label): yes, or leave it out."
    case .text, .handles, .subject, .topics, .change, .format, .post, .own: return nil
    }
  }

  /// What the identifier gate marks in the free words of the form and is not attested.
  /// - Parameter known: handles of those who may read it.
  public func marks(known: some Sequence<String>) -> [MarkedPlace] {
    let known = Array(known)
    let attested = Set(attestations.map(\.category))
    return offered.filter(\.isFreeText).flatMap { field in
      LocalGate.marks(inField: field.name, self[field.name], known: known)
    }.filter { !($0.isAttestable && attested.contains($0.category.rawValue)) }
  }
}
