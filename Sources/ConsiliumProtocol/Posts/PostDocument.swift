/// A post as members see it: the batch `consilium/post`.
public struct PostDocument: Hashable, Sendable {
  /// The circle or room it stands in.
  public var target: String
  public var kind: String
  /// `C-7QXM`.
  public var ref: String
  public var state: String
  /// From 1; each amendment adds one.
  public var revision: Int
  public var fields: [PostField]

  public init(target: String, kind: String, ref: String, state: String, revision: Int, fields: [PostField]) {
    self.target = target
    self.kind = kind
    self.ref = ref
    self.state = state
    self.revision = revision
    self.fields = fields
  }

  /// The batch as lines. A `batch` tag among `tags` nests it.
  public func batchLines(reference: String, opening tags: Tags, source: Source, server: Source) -> [Line] {
    let parameters = [target, kind, ref, state, String(revision)]
    let open = Line.openBatch(reference, BatchType.post, parameters, tags: tags, source: source)
    let close = Line.closeBatch(reference, outer: tags[TagKey.batch], source: server)
    return [open] + fields.lines(batch: reference, source: source) + [close]
  }

  /// Reads a received batch; nil where it is not a post.
  public init?(_ batch: ReceivedBatch) {
    guard batch.type == BatchType.post, batch.parameters.count >= 5, let revision = Int(batch.parameters[4]) else {
      return nil
    }
    var fields = FieldJoiner()
    for case .line(let line) in batch.items where line.command == "FIELD" && line.parameters.count >= 2 {
      let text = TextLine(text: line.parameters[1], continues: line.tags.contains(TagKey.concat))
      fields.append(text, to: line.parameters[0])
    }
    self.init(
      target: batch.parameters[0], kind: batch.parameters[1], ref: batch.parameters[2], state: batch.parameters[3],
      revision: revision, fields: fields.fields)
  }
}

/// One post in a list: `POST target kind ref state rev msgid :title`. What is so for its reader alone stands in tags.
public struct PostRow: Hashable, Sendable {
  public var target: String
  public var kind: String
  public var ref: String
  public var state: String
  public var revision: Int
  public var msgid: String
  public var title: String
  /// When it came into its state (`time`).
  public var since: ServerTime?
  /// When the clock moves it on (`consilium/due`).
  public var due: ServerTime?
  /// The states that its reader may move it to (`consilium/moves`); nil where the server did not say.
  public var moves: [String]?
  /// The answers that its reader may give (`consilium/answers`); nil where the server did not say.
  public var answers: [String]?
  /// Its reader's place in the queue, from 1 (`consilium/place`).
  public var place: Int?
  /// Times that are offered to choose from (`consilium/times`), such as `2026-11-30 17:00+01:00`.
  public var times: [String] = []
  /// Who waits in the queue, first to last (`consilium/waiting`); for its author alone.
  public var waiting: [String]?

  public init(
    target: String, kind: String, ref: String, state: String, revision: Int, msgid: String, title: String
  ) {
    self.target = target
    self.kind = kind
    self.ref = ref
    self.state = state
    self.revision = revision
    self.msgid = msgid
    self.title = title
  }

  public func line(from server: String, tags: Tags = [:]) -> Line {
    var tags = tags
    if let since { tags[TagKey.time] = since.description }
    if let due { tags[TagKey.due] = due.description }
    if let moves { tags[TagKey.moves] = moves.joined(separator: ",") }
    if let answers { tags[TagKey.answers] = answers.joined(separator: ",") }
    if !times.isEmpty { tags[TagKey.times] = times.joined(separator: ",") }
    if let place { tags[TagKey.place] = String(place) }
    if let waiting { tags[TagKey.waiting] = waiting.joined(separator: ",") }
    return Line(
      tags: tags, source: Source(nick: server), "POST", [target, kind, ref, state, String(revision), msgid, title]
    ).withTrailing
  }

  public init?(_ line: Line) {
    let parts = line.parameters
    guard line.command == "POST", parts.count >= 7, let revision = Int(parts[4]) else { return nil }
    self.init(
      target: parts[0], kind: parts[1], ref: parts[2], state: parts[3], revision: revision, msgid: parts[5],
      title: parts[6])
    since = line.tags[TagKey.time].flatMap(ServerTime.init)
    due = line.tags[TagKey.due].flatMap(ServerTime.init)
    moves = line.tags[TagKey.moves].map(Self.list)
    answers = line.tags[TagKey.answers].map(Self.list)
    times = line.tags[TagKey.times].map(Self.list) ?? []
    place = line.tags[TagKey.place].flatMap { Int($0) }
    waiting = line.tags[TagKey.waiting].map(Self.list)
  }

  private static func list(_ value: String) -> [String] { value.split(separator: ",").map(String.init) }
}

/// One finding of the identifier gate: `NOTE verb FINDING field start end category severity :suggestion`.
///
/// It never repeats the text that it marks.
public struct FindingRow: Hashable, Sendable {
  public var verb: String
  /// The field, or `text` for a message.
  public var field: String
  /// Bytes of UTF-8 in the joined value.
  public var start: Int
  public var end: Int
  public var category: String
  /// `hard` or `soft`.
  public var severity: String
  public var suggestion: String

  public init(
    verb: String, field: String, start: Int, end: Int, category: String, severity: String, suggestion: String
  ) {
    self.verb = verb
    self.field = field
    self.start = start
    self.end = end
    self.category = category
    self.severity = severity
    self.suggestion = suggestion
  }

  public var reply: StandardReply {
    StandardReply(.note, verb, .finding, [field, String(start), String(end), category, severity], suggestion)
  }

  public func line(from server: String, tags: Tags = [:]) -> Line { reply.line(from: server, tags: tags) }

  public init?(_ line: Line) {
    guard let reply = StandardReply(line), reply.kind == .note, reply.errorCode == .finding, reply.context.count >= 5,
      let start = Int(reply.context[1]), let end = Int(reply.context[2]), start >= 0, end >= start
    else { return nil }
    self.init(
      verb: reply.verb, field: reply.context[0], start: start, end: end, category: reply.context[3],
      severity: reply.context[4], suggestion: reply.text)
  }
}
