extension Verb.Posts {
  private static let writeErrors: [ErrorCode] = [.needMoreParams, .notAllowed, .nonceReused, .storeUnavailable]
  private static let textErrors: [ErrorCode] = [
    .invalidParams, .unknownField, .fieldRequired, .fieldTooLong, .fieldInvalid, .tooLong, .tooManyLines, .identifiers,
  ]

  var declared: VerbDeclaration {
    switch self {
    case .submit:
      VerbDeclaration(
        rawValue, "target kind", parameters: 2...2, capability: .posts, work: .append, cost: 5,
        isOpenWhilePaused: true,
        codes: Self.textErrors + Self.writeErrors + [
          .invalidTarget, .unknownKind, .unknownMsgid, .articleRequired, .unknownArticle, .acknowledgementNeeded,
          .notYet,
        ],
        summary: "Makes a new post: a case, a question, a proposal.",
        help: [
          "It comes as a batch: BATCH +r consilium/posts SUBMIT target kind, then a FIELD line for each line of each field,",
          "then BATCH -r.",
          "The text is checked for identifiers as a whole before anything is stored; the answer shows each place to change.",
          "A nonce (tag consilium/nonce) on the opening line makes it safe to send again.",
        ],
        example: "@label=7;consilium/nonce=n1 BATCH +a consilium/posts SUBMIT #consult case")
    case .amend:
      VerbDeclaration(
        rawValue, "ref rev", parameters: 2...2, capability: .posts, work: .append, cost: 5,
        codes: Self.textErrors + Self.writeErrors + [.unknownPost, .revisionOutdated, .concernOpen],
        summary: "Changes the text of your post.",
        help: [
          "It comes as a batch: BATCH +r consilium/posts AMEND ref rev, FIELD lines with the new text, BATCH -r.",
          "rev is the revision you changed. If it was changed meanwhile, you are told and lose nothing.",
          "Members see the newest text; you may have the earlier wording deleted at once.",
        ],
        example: "@label=9;consilium/nonce=n3 BATCH +a consilium/posts AMEND C-7QXM 1")
    case .advance:
      VerbDeclaration(
        rawValue, "ref state [:note]", parameters: 2...3, work: .append, cost: 2,
        isOpenWhilePaused: true,
        codes: Self.writeErrors + [
          .unknownPost, .unknownState, .reasonRequired, .articleRequired, .unknownArticle, .dayRequired, .identifiers,
          .held, .concernOpen, .notYet, .nothingToDo,
        ],
        summary: "Moves a post on: take it, answer, close, withdraw.",
        help: [
          "HELP of the kind, or the client's menu, shows the moves a post has and who may make them.",
          "Moves that take something from someone need a note with the article and the reason.",
        ],
        example: "ADVANCE C-7QXM closed :thank you all")
    case .respond:
      VerbDeclaration(
        rawValue, "ref choice [:note]", parameters: 2...3, work: .append,
        isOpenWhilePaused: true,
        codes: Self.writeErrors + [
          .unknownPost, .unknownChoice, .reasonRequired, .articleRequired, .unknownArticle, .dayRequired, .identifiers,
          .notYet, .held,
          .nothingToDo,
        ],
        summary: "Gives your answer to a post: clear, known, going, object.",
        help: [
          "On a case: clear if you do not know the person, known if you do, unsure if you may.",
          "clear opens the room of the case to you. known never does, and nobody is told why.",
          "You may change your answer where the kind allows it.",
        ],
        example: "RESPOND C-7QXM clear")
    case .posts:
      VerbDeclaration(
        rawValue, "[target|ref] [kind=name] [state=name] [mine|awaiting|in-force|minutes|hours|facilitators]",
        parameters: 0...8,
        work: .read, cost: 2,
        isOpenWhilePaused: true,
        codes: [.invalidParams, .unknownPost, .storeUnavailable],
        summary: "Lists posts, or shows one whole.",
        help: [
          "POSTS alone lists what you may see; awaiting lists what needs you, oldest first.",
          "POSTS ref shows one post with all its text.",
          "POSTS in-force lists the decisions that hold, POSTS ref minutes says how one came about.",
          "POSTS hours lists your hours of consultation, POSTS #circle facilitators who could keep its next meeting.",
        ],
        example: "POSTS #consult kind=case awaiting")
    case .field:
      VerbDeclaration(
        rawValue, "name :text", parameters: 2...2, capability: .posts, cost: 0,
        isOpenWhilePaused: true,
        codes: [.needMoreParams, .invalidParams],
        summary: "One line of a field, inside the batch of a post.",
        help: [
          "Lines of the same field are joined by line ends.",
          "With the tag draft/multiline-concat the text goes on in the same line.",
        ],
        example: "@batch=a FIELD question :How can I pace exposure?")
    case .attest:
      VerbDeclaration(
        rawValue, "category :reason", parameters: 2...2, capability: .posts, cost: 0,
        isOpenWhilePaused: true,
        codes: [.needMoreParams, .invalidParams],
        summary: "Says that a marked name, place or date is not about a client, inside the batch of a post.",
        help: [
          "Names, places and dates can be attested; numbers and addresses cannot.",
          "The register keeps that you did so and the category, never the words.",
        ],
        example: "@batch=a ATTEST geography :the town of our own meeting")
    }
  }
}
