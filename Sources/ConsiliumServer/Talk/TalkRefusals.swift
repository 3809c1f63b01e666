import Collective
import ConsiliumProtocol

extension Session {
  /// What IRC and its extensions have for a refusal of talk; nil where they have nothing.
  ///
  /// - Parameter shown: the place or person as it was written.
  func line(for refusal: Refusal, _ verb: Verb.Talk, shown: String, _ context: SessionContext) -> Line? {
    switch (verb, refusal.code) {
    case (.privmsg, .silenced), (.notice, .silenced), (.tagmsg, .silenced):
      numeric(.cannotSendToChan, context, shown, refusal.text)
    case (.privmsg, .unknownTarget), (.notice, .unknownTarget):
      numeric(WireNames.isPlace(shown) ? .cannotSendToChan : .noSuchNick, context, shown, refusal.text)
    case (.redact, .unknownMessage):
      fail(.talk(verb), .unknownMsgid, [shown] + refusal.context, refusal.text)
    case (.redact, .notAllowed):
      fail(.talk(verb), .redactForbidden, [shown] + refusal.context, refusal.text)
    default: nil
    }
  }
}
