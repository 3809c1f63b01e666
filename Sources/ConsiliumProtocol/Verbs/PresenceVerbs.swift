extension Verb.Presence {
  var declared: VerbDeclaration {
    switch self {
    case .away:
      VerbDeclaration(
        rawValue, "[:message]", parameters: 0...1, phase: .any, codes: [.identifiers],
        summary: "Says that you are away, or back.",
        help: ["With text you are away; without, you are back. Several devices count as one person."],
        example: "AWAY :with clients until 16:00")
    case .who:
      VerbDeclaration(
        rawValue, "mask [o%fields[,token]]", parameters: 0...3, cost: 2,
        summary: "Lists people in a circle or by name.",
        help: ["Only people who share a circle with you are found.", "Fields after % choose columns: tcuihsnfdlaor."],
        example: "WHO #commons %tna,7")
    case .whois:
      VerbDeclaration(
        rawValue, "[server] nick", parameters: 0...2, cost: 2,
        numerics: [.noNicknameGiven, .noSuchNick],
        summary: "Shows what one may know about a person.",
        help: ["Only circles that you share are named."],
        example: "WHOIS heron")
    case .userhost:
      VerbDeclaration(
        rawValue, "nick [nick]", parameters: 1...5,
        numerics: [.needMoreParams],
        summary: "Shows whether up to five people are here or away.",
        help: ["Programs use this; the address shown is the same for everyone."],
        example: "USERHOST heron moss")
    case .whowas:
      VerbDeclaration(
        rawValue, "nick [count]", parameters: 0...3, cost: 2,
        numerics: [.noNicknameGiven, .wasNoSuchNick],
        summary: "Shows who had a nick a while ago.",
        help: ["Kept in memory for the last hundred who left, never stored."],
        example: "WHOWAS alder")
    case .setname:
      VerbDeclaration(
        rawValue, ":name", parameters: 1...1, capability: .setname,
        codes: [.needMoreParams, .invalidRealname, .identifiers],
        summary: "Changes the name shown beside your nick.",
        help: ["It is kept while you are connected and checked for identifiers like any text."],
        example: "SETNAME :wren, afternoons")
    case .monitor:
      VerbDeclaration(
        rawValue, "+|- nick[,nick] | C | L | S", parameters: 1...2, cost: 2,
        numerics: [.needMoreParams, .monListFull],
        summary: "Watches whether people come and go.",
        help: [
          "MONITOR + adds, - removes, C clears, L lists, S shows who is here.",
          "Where an account is needed, only people who share a circle with you are seen.",
        ],
        example: "MONITOR + heron,moss")
    case .metadata:
      VerbDeclaration(
        rawValue, "*|nick|#circle GET|LIST|SET|CLEAR|SUB|UNSUB|SUBS|SYNC [key] [:value]", parameters: 2...15,
        phase: .any, cost: 2, numerics: [.needMoreParams],
        codes: [
          .invalidTarget, .identifiers, .keyNoPermission, .keyInvalid, .invalidKey, .keyNotSet, .valueInvalid,
          .invalidValue, .limitReached, .tooManySubs, .subcommandInvalid,
        ],
        summary: "Says something of yourself by a key, or shows what others say.",
        help: [
          "SET key :value says it, SET key takes it back, CLEAR takes all back; GET and LIST show.",
          "SUB names keys that you are told of, UNSUB ends that, SUBS lists them, SYNC shows what there is.",
          "Kept in memory only, and checked for identifiers like any text. Seen by those who share a circle with you.",
        ],
        example: "METADATA * SET pronouns :they/them")
    }
  }
}
