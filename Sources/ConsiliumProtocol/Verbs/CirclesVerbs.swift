extension Verb.Circles {
  var declared: VerbDeclaration {
    switch self {
    case .join:
      VerbDeclaration(
        rawValue, "#circle[,#circle] [key]", parameters: 1...2, work: .append, cost: 2,
        numerics: [
          .needMoreParams, .noSuchChannel, .tooManyTargets, .channelIsFull, .inviteOnlyChan, .bannedFromChan,
          .badChannelKey,
        ],
        codes: [.identifiers, .acknowledgementNeeded, .storeUnavailable],
        summary: "Enters a circle.",
        help: [
          "A circle that one asks to come into makes a request of it: silence for 48 hours lets you in.",
          "Membership is your account's: you are in the circle on every device until you leave it.",
          "A closed circle needs an invitation.",
          "Rooms of posts (names with &) open through RESPOND, not through JOIN.",
        ],
        example: "JOIN #commons")
    case .part:
      VerbDeclaration(
        rawValue, "#circle[,#circle] [:reason]", parameters: 1...2, work: .append,
        numerics: [.needMoreParams, .noSuchChannel, .tooManyTargets, .notOnChannel],
        codes: [.notAllowed, .identifiers, .storeUnavailable],
        summary: "Leaves a circle.",
        help: ["You no longer see what is said there, also not in history."],
        example: "PART #commons :see you in spring")
    case .topic:
      VerbDeclaration(
        rawValue, "#circle [:topic]", parameters: 1...2, work: .append, localBelow: 2, cost: 2,
        numerics: [.needMoreParams, .noSuchChannel, .notOnChannel, .chanOPrivsNeeded],
        codes: [.identifiers, .storeUnavailable],
        summary: "Shows or sets what a circle is about.",
        help: ["Without text it shows the topic; with text it sets it, where you may; empty text clears it."],
        example: "TOPIC #consult :Cases on Tuesdays")
    case .names:
      VerbDeclaration(
        rawValue, "[#circle[,#circle]]", parameters: 0...1,
        summary: "Lists who is in a circle.",
        help: ["Only those you share the circle with are shown."],
        example: "NAMES #commons")
    case .list:
      VerbDeclaration(
        rawValue, "[#circle[,#circle]|filters]", parameters: 0...1, cost: 2,
        summary: "Lists the circles you may know of.",
        help: [
          "Filters: *word* matches names, !*word* the others, >5 and <5 count members, C and T with < and > are minutes",
          "since the circle was made and since its topic was set.",
        ],
        example: "LIST *consult*")
    case .invite:
      VerbDeclaration(
        rawValue, "[nick #circle]", parameters: 0...2, work: .append, localBelow: 1, cost: 2,
        numerics: [.noSuchNick, .notOnChannel, .userOnChannel, .chanOPrivsNeeded],
        codes: [.notAllowed, .storeUnavailable],
        summary: "Invites someone into a circle.",
        help: ["Without parameters it lists the circles you are invited to."],
        example: "INVITE heron #consult")
    case .kick:
      VerbDeclaration(
        rawValue, "#circle nick [:reason]", parameters: 2...3, work: .append, cost: 2,
        numerics: [
          .needMoreParams, .noSuchNick, .noSuchChannel, .userNotInChannel, .notOnChannel, .chanOPrivsNeeded,
        ],
        codes: [.notAllowed, .articleRequired, .unknownArticle, .reasonRequired, .identifiers, .storeUnavailable],
        summary: "Removes someone from a circle.",
        help: [
          "In a circle of the collective the reason begins with the article it rests on: art. 4: reason.",
          "The act stands in the register and can be appealed.",
        ],
        example: "KICK #commons alder :art. 4: advertising")
    case .mode:
      VerbDeclaration(
        rawValue, "target [modes [parameters]]", parameters: 1...16, work: .append, localBelow: 3, cost: 2,
        numerics: [
          .needMoreParams, .noSuchNick, .noSuchChannel, .userNotInChannel, .unknownMode, .chanOPrivsNeeded,
          .banListFull, .umodeUnknownFlag, .usersDontMatch, .invalidModeParam,
        ],
        codes: [.notAllowed, .identifiers, .storeUnavailable],
        summary: "Shows or sets modes of a circle or of yourself.",
        help: [
          "Circles: o v b e I i k l m n s t. Yourself: i w B.",
          "In a circle of the collective, roles and exclusions are acts with an article and a reason; the refusal names",
          "the line to type instead.",
        ],
        example: "MODE #commons +t")
    case .knock:
      VerbDeclaration(
        rawValue, "#circle [:message]", parameters: 1...2, cost: 5,
        numerics: [.needMoreParams, .noSuchChannel, .knockOnChan, .chanOpen],
        codes: [.identifiers],
        summary: "Asks to be let into a channel for invited people.",
        help: ["Its operators are told. Circles of the collective have no door to knock on: ask a member."],
        example: "KNOCK #reading-group :may I join?")
    case .rename:
      VerbDeclaration(
        rawValue, "#channel #name [:reason]", parameters: 2...3, capability: .channelRename, work: .append, cost: 5,
        numerics: [.needMoreParams, .noSuchChannel, .notOnChannel, .chanOPrivsNeeded],
        codes: [.channelNameInUse, .cannotRename, .notAllowed, .identifiers, .storeUnavailable],
        summary: "Gives an operator's channel another name.",
        help: ["What was said before stays under the old name."],
        example: "RENAME #reading #reading-group")
    }
  }
}
