extension Verb.Host {
  var declared: VerbDeclaration {
    switch self {
    case .motd:
      VerbDeclaration(
        rawValue, "[server]", parameters: 0...1,
        numerics: [.noMotd],
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
        summary: "Shows the server's version and what it supports.",
        help: ["Programs read the lines that follow."],
        example: "VERSION")
    case .help:
      VerbDeclaration(
        rawValue, "[verb]", parameters: 0...1,
        numerics: [.helpNotFound],
        summary: "Explains a verb.",
        help: ["Without a verb it lists all of them."],
        example: "HELP RESPOND")
    case .time:
      VerbDeclaration(
        rawValue, "[server]", parameters: 0...1,
        summary: "Shows the server's clock.",
        help: ["In universal time."],
        example: "TIME")
    case .info:
      VerbDeclaration(
        rawValue, "[server]", parameters: 0...1,
        summary: "Shows what this server is.",
        help: ["Its name, its version and who hosts it."],
        example: "INFO")
    }
  }
}
