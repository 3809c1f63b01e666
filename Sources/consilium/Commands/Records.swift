import ConsiliumClient
import ConsiliumProtocol
import FoundationEssentials
import TerminalUI

/// JSON Lines, with sorted keys, flushed line by line.
struct JSONOutput {
  static let standard = JSONOutput(file: PlainWriter(descriptor: 1))
  static let errors = JSONOutput(file: PlainWriter(descriptor: 2))

  let file: PlainWriter

  func write(_ record: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try file.write(Array(try encoder.encode(record)) + [0x0A])
  }
}

/// An entry of a target. The keys stay as they are.
struct EntryRecord: Encodable {
  let type: String
  let id: String
  let time: String
  let target: String
  let author: String
  let account: String?
  var text: String?
  var answers: String?
  var kind: String?
  var ref: String?
  var state: String?
  var choice: String?
  var revision: Int?
  var fields: [String: String]?
  /// The entry that a redaction or reaction is about.
  var about: String?

  init(_ entry: LogEntry) {
    id = entry.id
    time = entry.time.description
    target = entry.target
    author = entry.author
    account = entry.account
    switch entry.content {
    case .message(let message):
      type = message.isNotice ? "notice" : "message"
      text = message.text
      answers = message.answers
    case .post(let post):
      type = "post"
      kind = post.kind
      ref = post.ref
      state = post.state
      revision = post.revision
      fields = Dictionary(post.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    case .earlierWording(let ref, let kind):
      type = "earlier-wording"
      self.ref = ref
      self.kind = kind
    case .move(let ref, let state, let note):
      type = "move"
      self.ref = ref
      self.state = state
      text = note
    case .answer(let ref, let choice, let note):
      type = "answer"
      self.ref = ref
      self.choice = choice
      text = note
    case .redaction(let id, let why):
      type = "redaction"
      about = id
      text = why
    case .reaction(let reaction, let id), .reactionTakenBack(let reaction, let id):
      if case .reaction = entry.content { type = "reaction" } else { type = "reaction-taken-back" }
      about = id
      text = reaction
    }
  }
}

/// One post of a list.
struct PostRecord: Encodable {
  let type = "post"
  let ref: String
  let kind: String
  let state: String
  let target: String
  let revision: Int
  let id: String
  let title: String
  /// When it came into its state, and when the clock moves it on.
  let since: String?
  let due: String?
  /// What its reader can do with it.
  let moves: [String]?
  let answers: [String]?
  /// Its reader's place in the queue; for its author, who waits there.
  let place: Int?
  let waiting: [String]?

  init(_ row: PostRow) {
    place = row.place
    waiting = row.waiting
    since = row.since?.description
    due = row.due?.description
    moves = row.moves
    answers = row.answers
    ref = row.ref
    kind = row.kind
    state = row.state
    target = row.target
    revision = row.revision
    id = row.msgid
    title = row.title
  }
}

/// A failure, on standard error.
struct FailureRecord: Encodable {
  struct Mark: Encodable {
    let field: String?
    let start: Int
    let end: Int
    let category: String
    let severity: String
    let suggestion: String
  }

  let error: String
  let message: String
  let field: String?
  let findings: [Mark]?

  init(_ failure: CommandFailure) {
    error = failure.code
    message = failure.sentence
    field = failure.field
    findings =
      failure.marks.isEmpty
      ? nil
      : failure.marks.map { mark in
        Mark(
          field: mark.field, start: mark.range.lowerBound, end: mark.range.upperBound,
          category: mark.category.rawValue, severity: mark.severity.rawValue, suggestion: mark.suggestion)
      }
  }
}
