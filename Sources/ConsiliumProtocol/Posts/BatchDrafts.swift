/// Why a line cannot go into the batch that is open.
struct BatchRefusal: Hashable, Sendable {
  var code: ErrorCode
  var context: [String] = []
  var text: String
}

/// A message of several lines while it arrives.
struct MessageDraft: Hashable, Sendable {
  let target: String
  private var verb: Verb.Talk?
  private var joiner = TextJoiner()

  init(target: String) { self.target = target }

  mutating func take(_ line: Line, _ limits: BatchLimits) -> BatchRefusal? {
    guard let talk = Verb.Talk(rawValue: line.command), talk == .privmsg || talk == .notice else {
      return BatchRefusal(code: .multilineInvalid, text: "Only PRIVMSG or NOTICE lines may stand in a message.")
    }
    guard verb == nil || verb == talk else {
      return BatchRefusal(code: .multilineInvalid, text: "A message is either PRIVMSG or NOTICE.")
    }
    guard line.parameters.count >= 2 else {
      return BatchRefusal(code: .multilineInvalid, text: "Each line of a message needs a target and a text.")
    }
    guard casefolded(line.parameters[0]) == casefolded(target) else {
      return BatchRefusal(
        code: .multilineInvalidTarget, context: [target, line.parameters[0]], text: "All lines go to one target.")
    }
    let text = TextLine(text: line.parameters[1], continues: line.tags.contains(TagKey.concat))
    if text.continues, text.text.isEmpty {
      return BatchRefusal(code: .multilineInvalid, text: "A line that continues another cannot be blank.")
    }
    if joiner.lineCount >= limits.multilineLines {
      return BatchRefusal(
        code: .multilineMaxLines, context: [String(limits.multilineLines)],
        text: "A message has at most \(limits.multilineLines) lines.")
    }
    if joiner.text.utf8.count + joiner.cost(of: text) > limits.multilineBytes {
      return BatchRefusal(
        code: .multilineMaxBytes, context: [String(limits.multilineBytes)],
        text: "A message has at most \(limits.multilineBytes) bytes.")
    }
    verb = talk
    joiner.append(text)
    return nil
  }

  /// Nil where every line is blank.
  func message(tags: Tags) -> MultilineMessage? {
    guard let verb, joiner.text.utf8.contains(where: { $0 != ASCII.lineFeed }) else { return nil }
    return MultilineMessage(verb: verb, target: target, text: joiner.text, cuts: joiner.cuts, tags: tags)
  }
}

/// A post while it arrives.
struct PostDraft: Hashable, Sendable {
  private let subject: Submission.Subject
  private var fields = FieldJoiner()
  private var attestations: [Attestation] = []
  private var byteCount = 0
  private var lineCount = 0
  /// The field of the line before, the only one that a line may continue.
  private var lastField: String?

  /// A longer name is none that a kind declares; refusing it bounds what names can hold.
  private static let maxNameBytes = 64

  init(_ subject: Submission.Subject) { self.subject = subject }

  mutating func take(_ line: Line, _ limits: BatchLimits) -> BatchRefusal? {
    guard let verb = Verb.Posts(rawValue: line.command), verb == .field || verb == .attest else {
      return BatchRefusal(code: .invalidParams, text: "Only FIELD and ATTEST lines may stand in a post.")
    }
    guard line.parameters.count >= 2 else {
      return BatchRefusal(
        code: .needMoreParams, context: [line.command], text: "Write \(verb.declared.syntax).")
    }
    let name = line.parameters[0]
    guard !name.isEmpty, name.utf8.count <= Self.maxNameBytes else {
      return BatchRefusal(code: .invalidParams, context: [line.command], text: "This is not a name.")
    }
    lineCount += 1
    if lineCount > limits.postLines {
      return BatchRefusal(
        code: .tooManyLines, context: [String(limits.postLines)], text: "A post has at most \(limits.postLines) lines.")
    }
    let refusal = verb == .field ? takeField(name, line) : takeAttestation(name, line)
    if let refusal { return refusal }
    if byteCount > limits.postBytes {
      return BatchRefusal(
        code: .tooLong, context: [String(limits.postBytes)], text: "A post has at most \(limits.postBytes) bytes.")
    }
    return nil
  }

  private mutating func takeField(_ name: String, _ line: Line) -> BatchRefusal? {
    let text = TextLine(text: line.parameters[1], continues: line.tags.contains(TagKey.concat))
    if text.continues, lastField != name {
      return BatchRefusal(code: .invalidParams, context: [name], text: "A line can continue only the line before it.")
    }
    byteCount += fields.cost(of: text, in: name)
    fields.append(text, to: name)
    lastField = name
    return nil
  }

  private mutating func takeAttestation(_ category: String, _ line: Line) -> BatchRefusal? {
    byteCount += line.parameters[1].utf8.count
    attestations.append(Attestation(category: category, reason: line.parameters[1]))
    lastField = nil
    return nil
  }

  var batch: ClientBatch {
    switch subject {
    case .submit(let target, let kind):
      .submission(target: target, kind: kind, fields: fields.fields, attestations: attestations)
    case .amend(let ref, let revision):
      .amendment(ref: ref, revision: revision, fields: fields.fields, attestations: attestations)
    }
  }
}
