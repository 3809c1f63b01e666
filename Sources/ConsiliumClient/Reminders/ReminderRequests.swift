import Collective
import ConsiliumProtocol

/// What a member asks about being told outside of consilium that something waits for her.
public enum ReminderRequest: Sendable {
  case standing
  case on(ReminderWishes)
  case off
}

/// Whether she is told, and the server's sentence on it.
public struct ReminderStanding: Sendable {
  public let isOn: Bool
  public let text: String
}

extension ConsiliumConnection {
  /// Asks, or changes and then asks.
  public func reminders(_ request: ReminderRequest) async throws(ConnectionError) -> ReminderStanding {
    let verb = Verb.Governance.reminders.rawValue
    switch request {
    case .standing: break
    case .on(let wishes):
      _ = try await ask { label in
        [Line(tags: [TagKey.label: label], verb, ["ON", wishes.address] + (wishes.quiet.map { [$0.text] } ?? []))]
      }
    case .off: _ = try await ask { [Line(tags: [TagKey.label: $0], verb, "OFF")] }
    }
    let reply = try await ask { [Line(tags: [TagKey.label: $0], verb)] }
    for line in Reply.allLines(in: reply.items) {
      guard let note = StandardReply(line), let code = NoteCode(note) else { continue }
      if code == .remindersOn || code == .remindersOff {
        return ReminderStanding(isOn: code == .remindersOn, text: note.text)
      }
    }
    throw .notUnderstood
  }
}
