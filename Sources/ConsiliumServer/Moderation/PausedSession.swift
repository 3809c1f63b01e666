import Collective
import ConsiliumProtocol

/// What a paused member may still ask.
extension Session {
  /// The refusal of everything else; `nil` where the line may pass.
  func refusalWhilePaused(_ verb: Verb, _ context: SessionContext) -> Line? {
    guard phase == .registered, !verb.declaration.isOpenWhilePaused,
      let refusal = participant.flatMap(context.state.refusalWhilePaused)
    else { return nil }
    return fail(verb, .paused, refusal.context, refusal.text)
  }
}
