import ConsiliumProtocol

extension ConsiliumConnection {
  /// Makes an invitation for somebody one vouches for.
  public func invitation(days: Int? = nil) async throws(ConnectionError) -> IssuedInvitation {
    let reply = try await ask { label in
      [Line(tags: [TagKey.label: label], "INVITATION", days.map { [String($0)] } ?? [])]
    }
    guard let issued = Reply.allLines(in: reply.items).lazy.compactMap(IssuedInvitation.init).first else {
      throw .notUnderstood
    }
    return issued
  }

  /// Everything that one wrote and did and that is still stored, one JSON text for each entry, oldest first.
  public func exportedRecords() async throws(ConnectionError) -> [String] {
    var records: [String] = []
    var after: Int64 = 0
    while true {
      let start = after
      let reply = try await ask { [Line(tags: [TagKey.label: $0], "EXPORT", String(start))] }
      var open: Int64?
      var next: Int64?
      for line in Reply.allLines(in: reply.items).compactMap(ExportLine.init) {
        switch line {
        case .record(let seq, let piece) where seq == open: records[records.count - 1] += piece
        case .record(let seq, let piece):
          records.append(piece)
          open = seq
        case .next(let place): next = place
        }
      }
      guard let next, next > after else { return records }
      after = next
    }
  }

  /// Closes one's own account, for good. The server ends every connection of it, this one as well.
  public func leaveCollective(as account: String) async throws(ConnectionError) {
    do throws(ConnectionError) {
      _ = try await ask { [Line(tags: [TagKey.label: $0], "LEAVE", account)] }
    } catch {
      switch error {
      // It ended as it should, before there was an answer.
      case .closed, .link(.lost): return
      default: throw error
      }
    }
  }
}
