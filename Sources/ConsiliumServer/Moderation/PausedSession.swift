import Collective
import ConsiliumProtocol

/// What a paused member may still ask: her own place, the register, her concerns and appeals, her data, and the server
/// about itself.
extension Session {
  /// The refusal of everything else; `nil` where the line may pass.
  func refusalWhilePaused(_ verb: Verb, _ context: SessionContext) -> Line? {
    guard phase == .registered, !Self.openWhilePaused.contains(verb.name),
      let pause = participant.flatMap(context.state.pause(of:))
    else { return nil }
    return fail(
      verb, .paused, [pause.concern.text],
      "You are paused until \(pause.until.day). You can read your own place, export, and appeal: SUBMIT * appeal")
  }

  /// By name: verbs of other subjects are added beside each other.
  private static let openWhilePaused: Set<String> = [
    "CAP", "PING", "PONG", "QUIT", "AUTHENTICATE", "BATCH", "FIELD", "ATTEST", "SUBMIT", "POSTS", "ADVANCE", "RESPOND",
    "CHATHISTORY", "MARKREAD", "GUIDELINES", "ACKNOWLEDGE", "AUDIT", "EXPORT", "DEVICE", "HELP", "ISUPPORT", "MOTD",
    "VERSION", "TIME", "INFO",
  ]
}
