extension Verb.Talk {
  var declared: VerbDeclaration {
    switch self {
    case .privmsg:
      VerbDeclaration(
        rawValue, "target[,target] :text", parameters: 0...2, work: .append,
        numerics: [.noRecipient, .noTextToSend, .noSuchNick, .noSuchChannel, .cannotSendToChan, .tooManyTargets],
        codes: [.identifiers, .phaseListening, .acknowledgementNeeded, .nonceReused, .storeUnavailable],
        summary: "Says something in a circle, a room or to a person.",
        help: [
          "The echo of your message is its acknowledgement: it is on disk.",
          "Names, numbers and addresses that may identify a client are refused before anything is stored.",
        ],
        example: "PRIVMSG #commons :What has helped so far?")
    case .notice:
      VerbDeclaration(
        rawValue, "target[,target] :text", parameters: 0...2, work: .append,
        numerics: [.noRecipient, .noTextToSend, .noSuchNick, .noSuchChannel, .cannotSendToChan, .tooManyTargets],
        codes: [.identifiers, .phaseListening, .acknowledgementNeeded, .nonceReused, .storeUnavailable],
        summary: "Says something that wants no answer.",
        help: ["Like PRIVMSG; programs do not answer a notice."],
        example: "NOTICE #commons :The minutes are in the room.")
    case .tagmsg:
      VerbDeclaration(
        rawValue, "target[,target]", parameters: 1...1, capability: .messageTags, work: .append,
        numerics: [.needMoreParams, .cannotSendToChan], codes: [.identifiers, .acknowledgementNeeded],
        summary: "Sends tags without text: a reaction, a sign of typing.",
        help: ["Reactions are stored; typing never is."],
        example: "@+draft/react=\u{1F331};+reply=m2 TAGMSG #commons")
    case .batch:
      VerbDeclaration(
        rawValue, "+reference type [parameters] | -reference", parameters: 1...5, capability: .batch, work: .append,
        isOpenWhilePaused: true,
        codes: [
          .needMoreParams, .multilineMaxBytes, .multilineMaxLines, .multilineInvalidTarget, .multilineInvalid, .timeout,
          .unknownBatch, .invalidParams,
        ],
        summary: "Opens and closes lines that belong together.",
        help: [
          "BATCH +r draft/multiline target opens a message of several lines; each line carries batch=r; BATCH -r sends it.",
          "BATCH +r consilium/posts SUBMIT target kind opens a post, BATCH +r consilium/posts AMEND ref rev a new text.",
          "Nothing is sent or stored before the batch is closed. After a refusal the rest of the batch is ignored.",
        ],
        example: "BATCH +a draft/multiline #commons")
    case .redact:
      VerbDeclaration(
        rawValue, "target msgid [:reason]", parameters: 2...3, capability: .messageRedaction, work: .append, cost: 2,
        numerics: [.needMoreParams],
        codes: [
          .invalidTarget, .unknownMsgid, .redactForbidden, .concernOpen, .reasonRequired, .articleRequired,
          .unknownArticle,
          .identifiers,
          .nonceReused, .storeUnavailable,
        ],
        summary: "Takes a message out.",
        help: [
          "Your own message: it is out of view everywhere at once, and its text is deleted.",
          "Someone else's: a moderator's act, with the article and the reason, which the register keeps.",
        ],
        example: "REDACT #commons m2 :art. 2: names an employer")
    }
  }
}
