extension Verb.History {
  var declared: VerbDeclaration {
    switch self {
    case .chathistory:
      VerbDeclaration(
        rawValue,
        "LATEST|BEFORE|AFTER|AROUND target bound limit | BETWEEN target bound bound limit | TARGETS from to limit",
        parameters: 4...5, capability: .chathistory, work: .read, cost: 2,
        isOpenWhilePaused: true,
        codes: [
          .needMoreParams, .invalidParams, .invalidTarget, .invalidMsgreftype, .unknownMsgid, .storeUnavailable,
        ],
        summary: "Reads what was said before.",
        help: [
          "A bound is msgid=… or timestamp=2026-11-23T17:22:56.123Z; LATEST also takes *.",
          "A page holds up to 1,000 messages, in the order everyone saw.",
          "TARGETS lists the circles, rooms and people with messages between two times.",
        ],
        example: "CHATHISTORY AFTER #commons msgid=m2 100")
    case .markread:
      VerbDeclaration(
        rawValue, "target [timestamp=time]", parameters: 1...2, capability: .readMarker, work: .local,
        isOpenWhilePaused: true,
        codes: [.needMoreParams, .invalidParams],
        summary: "Shows or moves how far you have read.",
        help: [
          "The marker is yours alone; it goes to your other devices and never backwards."
        ],
        example: "MARKREAD #commons timestamp=2026-11-23T17:22:56.123Z")
    case .search:
      VerbDeclaration(
        rawValue, "attributes", parameters: 1...1, capability: .search, work: .read, cost: 5,
        codes: [.needMoreParams, .invalidParams, .identifiers, .storeUnavailable],
        summary: "Finds messages by words, place, person and time.",
        help: [
          "Attributes: text, in, from, before, after, limit; written as message tags are, separated by semicolons.",
          "Only what you may see is searched.",
        ],
        example: "SEARCH text=pacing;in=#commons;limit=20")
    }
  }
}
