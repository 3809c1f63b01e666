extension Verb.Governance {
  var declared: VerbDeclaration {
    switch self {
    case .guidelines:
      VerbDeclaration(
        rawValue, "[version|old new]", parameters: 0...2, work: .read, cost: 2,
        isOpenWhilePaused: true,
        codes: [.invalidParams, .unknownVersion, .storeUnavailable],
        summary: "Shows the shared guidelines, or what changed from one version to another.",
        help: [
          "GUIDELINES alone shows the version in force, in lines of at most 60 columns.",
          "GUIDELINES 1 2 shows what version 2 took out (-) and put in (+).",
        ],
        example: "GUIDELINES 1 2")
    case .acknowledge:
      VerbDeclaration(
        rawValue, "version", parameters: 1...1, work: .append,
        isOpenWhilePaused: true,
        codes: [.needMoreParams, .invalidParams, .nothingToDo, .revisionOutdated, .storeUnavailable],
        summary: "Says that you have read this version of the guidelines.",
        help: [
          "Each member does so for herself, for each version anew; nobody else is shown who did.",
          "Some days after a new version, whoever has not can read everything and post only what is about acute risk.",
        ],
        example: "ACKNOWLEDGE 2")
    case .audit:
      VerbDeclaration(
        rawValue, "[after [limit] | numbers [year]]", parameters: 0...2, work: .read, cost: 5,
        isOpenWhilePaused: true,
        codes: [.invalidParams, .accountRequired, .storeUnavailable],
        summary: "Shows the register: who did what by which article, never a word of a case.",
        help: [
          "AUDIT shows the register from its beginning, AUDIT 1200 what came after entry 1200.",
          "With each entry of the record comes its hash, so that a program can tell whether anything was altered.",
          "AUDIT numbers 2027 counts the acts of a year; fewer than five show as <5.",
        ],
        example: "AUDIT 1200 500")
    case .invitation:
      VerbDeclaration(
        rawValue, "[days]", parameters: 0...1, work: .append, cost: 5,
        codes: [.invalidParams, .accountRequired, .storeUnavailable],
        summary: "Makes an invitation for somebody you vouch for. It is shown once.",
        help: [
          "Send it privately: it works once, for seven days where you name no other number, at most 30.",
          "It also proves the server to whoever uses it, and you are told when it is used.",
        ],
        example: "INVITATION 7")
    case .export:
      VerbDeclaration(
        rawValue, "[after]", parameters: 0...1, work: .read, cost: 5,
        isOpenWhilePaused: true,
        codes: [.invalidParams, .accountRequired, .storeUnavailable],
        summary: "Gives you everything that you wrote and did, and that is still stored.",
        help: [
          "It comes in pages of JSON; the line NEXT says where to go on, until there is none.",
          "Nobody else's words are in it, and nothing that you wrote without your name: it would tell that you did.",
        ],
        example: "EXPORT 0")
    case .leave:
      VerbDeclaration(
        rawValue, "account", parameters: 1...1, work: .append, cost: 5,
        codes: [.needMoreParams, .invalidParams, .accountRequired, .storeUnavailable],
        summary: "Closes your own account, for good. Name it, so that it is no slip.",
        help: [
          "Take your data with you first: EXPORT.",
          "What you wrote stays by the circles' own rules. Your connections end at once, and nobody gets your name.",
        ],
        example: "LEAVE wren")
    case .reminders:
      VerbDeclaration(
        rawValue, "[ON address [quiet-hours] | OFF]", parameters: 0...3, work: .append, localBelow: 1, cost: 5,
        secretParameters: [1, 2], isOpenWhilePaused: true,
        codes: [.invalidParams, .accountRequired, .notOffered, .nothingToDo, .storeUnavailable],
        summary: "Tells you outside of consilium that something waits for you, once a day at most.",
        help: [
          "You are told that something waits, and nothing else: no names, no kinds, no counts.",
          "What an address is, the host's command says: REMINDERS ON wren@demo.example 21:00-07:30+02:00",
          "In quiet hours only a call about acute risk comes. Nobody is shown your address; REMINDERS OFF deletes it.",
          "REMINDERS alone says whether you are told.",
        ],
        example: "REMINDERS ON wren@demo.example 21:00-07:30+02:00")
    }
  }
}
