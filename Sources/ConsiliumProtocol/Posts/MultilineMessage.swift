/// A message of several lines: the batch `draft/multiline`.
public struct MultilineMessage: Hashable, Sendable {
  /// PRIVMSG or NOTICE.
  public var verb: Verb.Talk
  public var target: String
  /// All lines, joined by LF.
  public var text: String
  /// Byte offsets in `text`, ascending, at which its sender cut a line without ending it. Keeping them sends the
  /// lines on as they were composed; they may be dropped.
  public var cuts: [Int]
  /// The tags of the opening line.
  public var tags: Tags

  public init(verb: Verb.Talk = .privmsg, target: String, text: String, cuts: [Int] = [], tags: Tags = [:]) {
    self.verb = verb
    self.target = target
    self.text = text
    self.cuts = cuts
    self.tags = tags
  }

  /// The batch as lines, for a receiver that has the capability (or from a client, without a source). Identity, time
  /// and label stand on the opening line only.
  public func batchLines(reference: String, tags: Tags, source: Source?, server: Source?) -> [Line] {
    let open = Line.openBatch(reference, BatchType.multiline, [target], tags: tags, source: source)
    let inner = lines(source: source).map { line in
      var tags: Tags = [TagKey.batch: reference]
      if line.continues { tags[TagKey.concat] = "" }
      return Line(tags: tags, source: source, verb.rawValue, [target, line.text]).withTrailing
    }
    return [open] + inner + [Line.closeBatch(reference, outer: tags[TagKey.batch], source: server)]
  }

  /// The same as separate messages, for a receiver that does not have the capability: without the blank lines, and
  /// with `msgid` and `label` on the first only.
  public func fallbackLines(tags: Tags, source: Source?) -> [Line] {
    let later = tags.filter { $0.key != TagKey.msgid && $0.key != TagKey.label }
    return lines(source: source).filter { !$0.text.isEmpty }.enumerated().map { position, line in
      Line(tags: position == 0 ? tags : later, source: source, verb.rawValue, [target, line.text]).withTrailing
    }
  }

  /// Whether it fits one ordinary message.
  public func isOneLine(source: Source?) -> Bool { lines(source: source).count == 1 }

  private func lines(source: Source?) -> [TextLine] {
    TextLine.lines(of: text, cuts: cuts, maxBytes: textRoom(source: source, verb.rawValue, target))
  }

  /// Reads a received batch; nil where it is not a message.
  public init?(_ batch: ReceivedBatch) {
    guard batch.type == BatchType.multiline, let target = batch.parameters.first else { return nil }
    var joiner = TextJoiner()
    var verb = Verb.Talk.privmsg
    for case .line(let line) in batch.items where line.parameters.count >= 2 {
      guard let talk = Verb.Talk(rawValue: line.command), talk == .privmsg || talk == .notice else { continue }
      verb = talk
      joiner.append(TextLine(text: line.parameters[1], continues: line.tags.contains(TagKey.concat)))
    }
    self.init(verb: verb, target: target, text: joiner.text, cuts: joiner.cuts, tags: batch.opening.tags)
  }
}
