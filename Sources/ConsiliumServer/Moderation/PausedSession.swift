import Collective
import ConsiliumProtocol

/// What a paused member may still ask: her own place, the register, her concerns and appeals, her data, and the server
/// about itself.
extension Session {
  /// The refusal of everything else; `nil` where the line may pass.
  func refusalWhilePaused(_ verb: Verb, _ context: SessionContext) -> Line? {
    guard phase == .registered, !Self.openWhilePaused.contains(verb.name),
      let refusal = participant.flatMap(context.state.refusalWhilePaused)
    else { return nil }
    return fail(verb, .paused, refusal.context, refusal.text)
  }

  /// By name: verbs of other subjects are added beside each other.
  private static let openWhilePaused: Set<String> = [
    "CAP", "PING", "PONG", "QUIT", "AUTHENTICATE", "BATCH", "FIELD", "ATTEST", "SUBMIT", "POSTS", "ADVANCE", "RESPOND",
    "CHATHISTORY", "MARKREAD", "GUIDELINES", "ACKNOWLEDGE", "AUDIT", "EXPORT", "DEVICE", "HELP", "ISUPPORT", "MOTD",
    "VERSION", "TIME", "INFO",
  ]
}
