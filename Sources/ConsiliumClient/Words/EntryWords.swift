import Collective
import ConsiliumProtocol
import Deidentification

/// How entries, posts and marks read to people. No codes: every word of a kind comes from its declaration.
extension KnownPost {
  /// "could you know this person?"
  public var stateLabel: String { Self.stateLabel(kind: kind, state: state) }

  /// "case"; a kind that this client does not know is a post.
  public var kindLabel: String { declaration?.label ?? "post" }

  public static func stateLabel(kind: String, state: String) -> String {
    Kinds.named(kind)?.state(named: state)?.label ?? ""
  }
}

/// The label of a state that only a ref tells the kind of.
public func stateLabel(ofPost ref: String, state: String) -> String {
  Kinds.of(ref)?.state(named: state)?.label ?? "moved on"
}

/// "no objection", for a choice that only a ref tells the kind of.
public func answerLabel(ofPost ref: String, _ choice: String) -> String {
  Kinds.of(ref)?.response(choice)?.label ?? "answered"
}

/// Whoever posts without her name is known by the ref of her post; to people she is a member.
public func shownName(_ author: String) -> String { PostRef(author) == nil ? author : "a member" }

extension Conversation.Redaction {
  /// What stands where the text stood.
  /// - Parameter author: who wrote it.
  public func sentence(forTextBy author: String) -> String {
    if let why, isHiding { return "[\(why)]" }
    if casefolded(by) == casefolded(author) { return "[taken back by its author]" }
    return "[taken out by \(by)" + (why.map { ": \($0)]" } ?? "]")
  }

  /// Whether it is out of view only while someone looks at it.
  public var isHiding: Bool { why.map(Self.hidingLabels.contains) ?? false }

  /// States in which a text is out of view for as long as someone looks at it.
  private static let hidingLabels = Set(
    Kinds.all.flatMap { kind in
      let hiding = kind.moves.filter { $0.effect == .moderate(.hide) }.map(\.to)
      return kind.states.filter { hiding.contains($0.name) }.map(\.label)
    })
}

extension LogEntry {
  /// One entry as one stretch of text, without who and when.
  public var sentence: String {
    switch content {
    case .message(let message): return message.text
    case .post(let post):
      let kind = Kinds.named(post.kind)
      let lines = post.fields.filter { $0.isForPeople(in: kind) }.map { field in
        "\(kind?.field(named: field.name)?.label ?? "Text"): \(field.value)"
      }
      let state = KnownPost.stateLabel(kind: post.kind, state: post.state)
      let changed = post.revision > 1 ? ", changed" : ""
      let head = "[\(kind?.label ?? "post") \(post.ref)\(changed)\(state.isEmpty ? "" : ": \(state)")]"
      return ([head] + lines).joined(separator: "\n")
    case .earlierWording(let ref, let kind):
      return "[\(Kinds.named(kind)?.label ?? "post") \(ref): changed since]"
    case .move(let ref, let state, let note):
      return "[\(ref): \(stateLabel(ofPost: ref, state: state))]" + (note.map { " \($0)" } ?? "")
    case .answer(let ref, let choice, let note):
      return "[\(ref): \(answerLabel(ofPost: ref, choice))]" + (note.map { " \($0)" } ?? "")
    case .redaction(_, let why): return "[took out an earlier text" + (why.map { ": \($0)]" } ?? "]")
    case .reaction(let reaction, _): return reaction
    }
  }
}

extension PostField {
  /// Whether people can read it: the id of a message says nothing to them.
  public func isForPeople(in kind: KindDeclaration?) -> Bool {
    kind?.field(named: name)?.content != .subject || PostRef(value) != nil
  }
}

extension PostDocument {
  /// One line of it, for lists.
  public var headline: String { PostField.headline(of: fields, kind: kind) }
}

extension PostField {
  /// Characters of a line for lists.
  private static let longestHeadline = 160

  /// The question, or what else is in its fields that is not there for the rules: the first line of each.
  static func headline(of fields: [PostField], kind: String) -> String {
    let kind = Kinds.named(kind)
    if let question = fields["question"], !question.isEmpty { return question }
    let words = fields.filter { field in
      let content = kind?.field(named: field.name)?.content
      return content != .subject && content != .article && !field.value.isEmpty
    }.compactMap { field in
      field.value.split(separator: "\n").first.map { line in
        // A bare number says nothing.
        if case .number? = kind?.field(named: field.name)?.content {
          return "\(line) \(kind?.field(named: field.name)?.label.lowercased() ?? "")"
        }
        return String(line)
      }
    }.joined(separator: " · ")
    return words.count > longestHeadline ? words.prefix(longestHeadline - 1) + "…" : words
  }
}

extension MarkedPlace {
  /// "please change (a name): "Maria" → [client]", with the place in the text.
  ///
  /// - Parameter text: the value it was marked in. The sentence quotes it: for its author's eyes only.
  public func sentence(in text: String, label: String? = nil) -> String {
    let place = place(in: text)
    let field = label.map { "\($0), " } ?? ""
    return "\(field)line \(place.line), column \(place.column): \(severity.label) (\(category.label)): "
      + "\"\(place.words)\" → \(suggestion)"
  }
}
