import ConsiliumProtocol

/// An invitation as one hands it on: `HOST:PORT/TOKEN`. It is shown once.
public struct IssuedInvitation: Sendable {
  public let line: String
  /// The day on which it ends.
  public let expires: String
}

extension ConsiliumConnection {
  /// Makes an invitation for somebody one vouches for.
  public func invitation(days: Int? = nil) async throws(ConnectionError) -> IssuedInvitation {
    let reply = try await ask { label in
      [Line(tags: [TagKey.label: label], "INVITATION", days.map { [String($0)] } ?? [])]
    }
    for line in Reply.allLines(in: reply.items) where line.command == "INVITATION" && line.parameters.count == 2 {
      return IssuedInvitation(line: line.parameters[0], expires: line.parameters[1])
    }
    throw .notUnderstood
  }

  /// Everything that one wrote and did and that is still stored, one JSON text for each entry, oldest first.
  public func exportedRecords() async throws(ConnectionError) -> [String] {
    var records: [String] = []
    var after = 0
    while true {
      let start = after
      let reply = try await ask { [Line(tags: [TagKey.label: $0], "EXPORT", String(start))] }
      var seq: String?
      var next: Int?
      for line in Reply.allLines(in: reply.items) where !line.parameters.isEmpty {
        switch line.command {
        case "RECORD" where line.parameters.count == 2:
          if line.parameters[0] == seq, let last = records.popLast() {
            records.append(last + line.parameters[1])
          } else {
            records.append(line.parameters[1])
          }
          seq = line.parameters[0]
        case "NEXT": next = Int(line.parameters[0])
        default: break
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
