import Collective
import ConsiliumProtocol

extension Session {
  /// What IRC has for a refusal of a circle's verb; nil where it has nothing.
  ///
  /// - Parameter shown: the channel as it was written.
  func line(for refusal: Refusal, _ verb: Verb.Circles, shown: String, _ context: SessionContext) -> Line? {
    switch (verb, refusal.code) {
    // These name somebody or a list beside the channel.
    case (_, .notInCircle): return numeric(.userNotInChannel, context, refusal.context + [refusal.text])
    case (.invite, .nothingToDo): return numeric(.userOnChannel, context, refusal.context + [refusal.text])
    case (.mode, .listFull): return numeric(.banListFull, context, refusal.context + [refusal.text])
    case (.rename, .handleTaken):
      return fail(.circles(verb), .channelNameInUse, refusal.context, refusal.text)
    default: return numeric(for: refusal.code, verb).map { numeric($0, context, shown, refusal.text) }
    }
  }

  private func numeric(for code: Refusal.Code, _ verb: Verb.Circles) -> Numeric? {
    switch (verb, code) {
    case (_, .noSuchCircle), (.join, .unknownTarget), (.mode, .unknownTarget): .noSuchChannel
    case (.join, .circleClosed): .inviteOnlyChan
    case (.join, .banned): .bannedFromChan
    case (.join, .keyNeeded): .badChannelKey
    case (.join, .channelFull): .channelIsFull
    case (_, .operatorNeeded), (.topic, .notAllowed): .chanOPrivsNeeded
    case (_, .notInIt), (.part, .unknownTarget), (.part, .unknownPost), (.part, .unknownChoice),
      (.topic, .unknownTarget), (.invite, .unknownTarget):
      .notOnChannel
    default: nil
    }
  }
}
