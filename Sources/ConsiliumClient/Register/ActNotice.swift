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
  public let text: String

  /// Reads `NOTE POSTS ACT ref act article circle msgid until appeal-until :text`; nil where it is something else.
  init?(_ line: Line) {
    guard let reply = StandardReply(line), reply.kind == .note, reply.verb == "POSTS", reply.code == "ACT",
      reply.context.count >= 7
    else { return nil }
    ref = reply.context[0]
    act = reply.context[1]
    article = Int(reply.context[2])
    circle = reply.context[3]
    until = ServerTime(reply.context[5])
    appealUntil = ServerTime(reply.context[6])
    text = reply.text
  }

  /// The newest of each concern, as long as there is something that she can do about it.
  ///
  /// - Parameter now: milliseconds since 1970.
  public static func standing(_ all: [ActNotice], now: Int64) -> [ActNotice] {
    var seen: Set<String> = []
    return all.reversed().filter { seen.insert($0.ref).inserted }.reversed()
      .filter { $0.appealUntil.map { $0.milliseconds > now } == true }
  }
}

extension ConsiliumConnection {
  /// What stands in one's own place of what was done about one's texts and oneself, oldest first.
  public func actNotices() async throws(ConnectionError) -> [ActNotice] {
    let reply = try await ask { [Line(tags: [TagKey.label: $0], "CHATHISTORY", "LATEST", "*", "*", "200")] }
    return Reply.allLines(in: reply.items).compactMap(ActNotice.init)
  }
}
