import ConsiliumProtocol

/// What somebody was told who was acted on: a text of hers was taken out, she is paused, and so on.
public struct ActNotice: Hashable, Sendable {
  /// The ref of the concern that it was decided on: what an appeal names.
  public let ref: String
  /// As the record calls it, such as `takeOut`.
  public let act: String
  public let article: Int?
  public let circle: String
  /// When it ends by itself.
  public let until: ServerTime?
  /// Until when two others can be asked to look again.
  public let appealUntil: ServerTime?
  public private(set) var text: String
  /// Of what was deleted for good, the last day on which a backup may still hold it.
  public private(set) var heldUntil: ServerTime?
  /// Of what stewards are told together: until it is a day old.
  private var newUntil: ServerTime?

  init?(_ line: Line) {
    guard let note = ActNote(line) else { return nil }
    (ref, act, article, circle) = (note.ref, note.act, note.article, note.circle)
    (until, appealUntil, text) = (note.until, note.appealUntil, note.text)
  }

  /// Reads `NOTE POSTS STEWARDS count :text`: what waits for the stewards, this reader among them.
  private init?(toStewards line: Line, _ reply: StandardReply) {
    guard NoteCode(reply) == .stewards, let time = line.tags[TagKey.time].flatMap(ServerTime.init)
    else { return nil }
    (ref, act, article, circle, until, appealUntil) = ("*", "stewards", nil, "*", nil, nil)
    text = reply.text
    newUntil = ServerTime(milliseconds: time.milliseconds + 86_400_000)
  }

  /// What the lines of one's own place tell, oldest first. Where deleted words still are stands with the notice of it.
  static func reading(_ lines: [Line]) -> [ActNotice] {
    lines.reduce(into: []) { notices, line in
      if let notice = ActNotice(line) { return notices.append(notice) }
      if let told = StandardReply(line).flatMap({ ActNotice(toStewards: line, $0) }) {
        // The lines of one notice come together.
        if let last = notices.last, last.act == told.act, last.newUntil == told.newUntil {
          notices[notices.count - 1].text += told.text
        } else {
          notices.append(told)
        }
        return
      }
      guard let held = HeldNote(line), let index = notices.lastIndex(where: { $0.ref == held.ref }),
        let end = held.days.last.flatMap({ ServerTime($0 + "T23:59:59.999Z") })
      else { return }
      notices[index].text += " " + held.text
      notices[index].heldUntil = end
    }
  }

  /// The newest of each concern, as long as there is something that she can do about it, or that is still to come.
  ///
  /// - Parameter now: milliseconds since 1970.
  public static func standing(_ all: [ActNotice], now: Int64) -> [ActNotice] {
    var seen: Set<String> = []
    return all.reversed().filter { seen.insert($0.ref).inserted }.reversed()
      .filter { [$0.appealUntil, $0.heldUntil, $0.newUntil].compactMap(\.self).contains { $0.milliseconds > now } }
  }
}

extension ConsiliumConnection {
  /// What stands in one's own place of what was done about one's texts and oneself, oldest first.
  public func actNotices() async throws(ConnectionError) -> [ActNotice] {
    let reply = try await ask { [Line(tags: [TagKey.label: $0], "CHATHISTORY", "LATEST", "*", "*", "200")] }
    return ActNotice.reading(Reply.allLines(in: reply.items))
  }
}
