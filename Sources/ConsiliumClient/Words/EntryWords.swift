import Collective
import ConsiliumProtocol
import Deidentification

/// How entries, posts and marks read to people. No codes: every word of a kind comes from its declaration.
extension KnownPost {
  /// "could you know this person?"
  public var stateLabel: String { Self.stateLabel(kind: kind, state: state) }

  /// Whether this account stepped out of it for good.
  public var isLeft: Bool {
    if case .leaveForGood = response.flatMap({ declaration?.response($0) })?.effect { true } else { false }
  }

  /// "case"; "book club", of a kind that this client does not know.
  public var kindLabel: String { declaration?.label ?? spelledOut(kind) }

  public static func stateLabel(kind: String, state: String) -> String {
    guard let kind = Kinds.named(kind) else { return spelledOut(state) }
    return kind.state(named: state)?.label ?? ""
  }
}

/// A name of the protocol as words: all there is to say of a kind that this client was not built with.
public func spelledOut(_ name: String) -> String { String(name.map { $0 == "-" || $0 == "_" ? " " : $0 }) }

/// What stands before the words of a field.
public func fieldLabel(_ name: String, in kind: KindDeclaration?) -> String {
  guard let kind else { return spelledOut(name).capitalizedFirst }
  return kind.field(named: name)?.label ?? "Text"
}

/// The label of a state that only a ref tells the kind of.
public func stateLabel(ofPost ref: String, state: String) -> String {
  guard let kind = Kinds.of(ref) else { return spelledOut(state) }
  return kind.state(named: state)?.label ?? "moved on"
}

/// "no objection", for a choice that only a ref tells the kind of.
public func answerLabel(ofPost ref: String, _ choice: String) -> String {
  guard let kind = Kinds.of(ref) else { return spelledOut(choice) }
  return kind.response(choice)?.label ?? "answered"
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
  public var sentence: String { sentence(in: nil) }

  /// - Parameter room: where it is read; in a post's own room the ref of that post needs no saying.
  public func sentence(in room: String?) -> String {
    func about(_ ref: String) -> String { room.map(casefolded) == casefolded("&\(ref)") ? "" : "\(ref): " }
    switch content {
    case .message(let message): return message.text
    case .post(let post):
      let kind = Kinds.named(post.kind)
      let lines = post.fields.filter { $0.isForPeople(in: kind) }.map { field in
        "\(fieldLabel(field.name, in: kind)): \(field.value)"
      }
      let state = KnownPost.stateLabel(kind: post.kind, state: post.state)
      let changed = post.revision > 1 ? ", changed" : ""
      let head = "[\(kind?.label ?? spelledOut(post.kind)) \(post.ref)\(changed)\(state.isEmpty ? "" : ": \(state)")]"
      return ([head] + lines).joined(separator: "\n")
    case .earlierWording(let ref, let kind):
      return "[\(Kinds.named(kind)?.label ?? spelledOut(kind)) \(ref): changed since]"
    case .move(let ref, let state, let note):
      return "[\(about(ref))\(stateLabel(ofPost: ref, state: state))]"
        + (note.map { " " + Self.words(ofNote: $0, movingPost: ref, to: state) } ?? "")
    case .answer(let ref, let choice, let note):
      return "[\(about(ref))\(answerLabel(ofPost: ref, choice))]" + (note.map { " \($0)" } ?? "")
    case .redaction(_, let why): return "[took out an earlier text" + (why.map { ": \($0)]" } ?? "]")
    case .reaction(let reaction, _): return reaction
    case .reactionTakenBack(let reaction, _): return "[took back \(reaction)]"
    }
  }
}

extension LogEntry {
  /// A note that begins with the day one comes back on ends with it, for people.
  private static func words(ofNote note: String, movingPost ref: String, to state: String) -> String {
    let kind = Kinds.all.first { ref.uppercased().first == $0.prefix }
    guard kind?.moves.contains(where: { $0.to == state && $0.note == .dated }) == true,
      let colon = note.firstRange(of: ": "), Moment(day: String(note[..<colon.lowerBound])) != nil
    else { return note }
    return "\(note[colon.upperBound...]) (again on \(note[..<colon.lowerBound]))"
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
    return "\(field)line \(place.line), column \(place.column): \(hint(in: text))"
  }

  /// The same where the place is marked in the text itself, before her eyes.
  public func hint(in text: String) -> String {
    "\(severity.label) (\(category.label)): \"\(place(in: text).words)\" → \(suggestion)"
  }
}
