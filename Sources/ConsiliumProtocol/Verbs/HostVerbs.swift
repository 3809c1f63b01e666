extension Verb.Host {
  var declared: VerbDeclaration {
    switch self {
    case .motd:
      VerbDeclaration(
        rawValue, "[server]", parameters: 0...1,
        isOpenWhilePaused: true,
        numerics: [.noMotd, .noSuchServer],
        summary: "Shows the host's notice.",
        help: ["What the host of the machine wants everyone to read."],
        example: "MOTD")
    case .lusers:
      VerbDeclaration(
        rawValue, "", parameters: 0...2,
        summary: "Counts who is connected.",
        help: ["Numbers only, no names."],
        example: "LUSERS")
    case .version:
      VerbDeclaration(
        rawValue, "[server]", parameters: 0...1,
        isOpenWhilePaused: true,
        numerics: [.noSuchServer],
        summary: "Shows the server's version and what it supports.",
        help: ["Programs read the lines that follow."],
        example: "VERSION")
    case .help:
      VerbDeclaration(
        rawValue, "[verb]", parameters: 0...1,
        isOpenWhilePaused: true,
        numerics: [.helpNotFound],
        summary: "Explains a verb.",
        help: ["Without a verb it lists all of them."],
        example: "HELP RESPOND")
    case .time:
      VerbDeclaration(
        rawValue, "[server]", parameters: 0...1,
        isOpenWhilePaused: true,
        numerics: [.noSuchServer],
        summary: "Shows the server's clock.",
        help: ["In universal time."],
        example: "TIME")
    case .info:
      VerbDeclaration(
        rawValue, "[server]", parameters: 0...1,
        isOpenWhilePaused: true,
        numerics: [.noSuchServer],
        summary: "Shows what this server is.",
        help: ["Its name, its version and who hosts it."],
        example: "INFO")
    case .links:
      VerbDeclaration(
        rawValue, "[mask]", parameters: 0...2,
        summary: "Lists the servers of the network.",
        help: ["There is one."],
        example: "LINKS")
    case .isupport:
      VerbDeclaration(
        rawValue, "", parameters: 0...1, phase: .any, capability: .extendedISupport,
        isOpenWhilePaused: true,
        summary: "Shows what the server supports, as numerics 005.",
        help: ["Programs read it."],
        example: "ISUPPORT")
    case .oper:
      VerbDeclaration(
        rawValue, "account password", parameters: 2...2, work: .work, cost: 5, secretParameters: [1],
        numerics: [.needMoreParams, .passwdMismatch],
        codes: [.temporarilyUnavailable, .storeUnavailable],
        summary: "Puts on the moderator's hat for this connection.",
        help: ["For accounts that hold the moderator role, with their own passphrase."],
        example: "OPER moss demo-passphrase")
    case .kill:
      VerbDeclaration(
        rawValue, "nick [:reason]", parameters: 1...2, work: .append, cost: 5,
        numerics: [.needMoreParams, .noSuchNick, .noPrivileges],
        codes: [.notAllowed, .identifiers, .storeUnavailable],
        summary: "Ends somebody's connections.",
        help: [
          "A moderator's act for open servers; it stands in the register. A collective uses KICK with article and reason."
        ],
        example: "KILL alder :flooding")
    case .wallops:
      VerbDeclaration(
        rawValue, ":text", parameters: 1...1, cost: 5,
        numerics: [.needMoreParams, .noPrivileges],
        codes: [.identifiers],
        summary: "Tells something to everybody who asked for such notices (mode +w).",
        help: ["For moderators; not stored."],
        example: "WALLOPS :the server restarts at noon")
    }
  }
}
