import ConsiliumProtocol

extension ConsiliumConnection {
  /// The most one page of history may hold.
  public static let longestPage = 1_000

  /// One page of history, oldest first; also told by `events`. Empty at the end.
  @discardableResult
  public func history(_ query: ChatHistoryQuery) async throws(ConnectionError) -> [LogEntry] {
    let reply = try await ask { [query.line(tags: [TagKey.label: $0])] }
    return entries(in: reply)
  }

  /// All that came after an entry, page by page, until there is no more.
  public func catchUp(_ target: String, after id: String) async throws(ConnectionError) {
    var cursor = id
    while true {
      let page = try await history(
        .after(target: target, bound: .msgid(cursor), limit: Self.longestPage))
      guard let last = page.last, last.id != cursor else { return }
      cursor = last.id
    }
  }

  /// What was said, found by words, place, person and time, within what one may see.
  public func search(_ attributes: SearchAttributes) async throws(ConnectionError) -> [LogEntry] {
    let reply = try await ask { [attributes.line(tags: [TagKey.label: $0])] }
    let reader = EventReader(nick: nick)
    return reply.batches(BatchType.search).flatMap(reader.entries)
  }

  /// With whom this account has talked alone; how far it has read there is told by `events`.
  public func people() async throws(ConnectionError) -> [String] {
    let farAhead: Int64 = 4_102_444_800_000
    let query = ChatHistoryQuery.targets(from: 0, to: farAhead, limit: Self.longestPage)
    let reply = try await ask { [query.line(tags: [TagKey.label: $0])] }
    let names = Reply.allLines(in: reply.items).compactMap { HistoryTarget($0)?.name }
      .filter { Conversation.Name($0).isPerson }
    for name in names { _ = try await request { [Line(tags: [TagKey.label: $0], "MARKREAD", name)] } }
    return names
  }

  /// Moves this account's read marker; it never goes backwards. While somebody reads on in one place the server is told
  /// once a second; of the last one when she goes to another, or closes.
  public func markRead(_ target: String, upTo time: ServerTime) {
    if let unsentMarker, casefolded(unsentMarker.target) != casefolded(target) { sendMarker() }
    let isFirst = unsentMarker == nil
    unsentMarker = (target, time)
    guard isFirst else { return }
    Task {
      try? await Task.sleep(for: .seconds(1))
      sendMarker()
    }
  }

  /// What was read last, if the server has not been told; kept for the next connection where there is none now.
  func sendMarker() {
    guard isSignedIn, let (target, time) = unsentMarker else { return }
    unsentMarker = nil
    tell(Line("MARKREAD", target, HistoryBound.timestamp(time.milliseconds).parameter))
  }
}
