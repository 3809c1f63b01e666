extension Verb.Governance {
  var declared: VerbDeclaration {
    switch self {
    case .guidelines:
      VerbDeclaration(
        rawValue, "[version|old new]", parameters: 0...2, work: .read, cost: 2,
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
        codes: [.invalidParams, .accountRequired, .storeUnavailable],
        summary: "Shows the register: who did what by which article, never a word of a case.",
        help: [
          "AUDIT shows the register from its beginning, AUDIT 1200 what came after entry 1200.",
          "With each entry of the record comes its hash, so that a program can tell whether anything was altered.",
          "AUDIT numbers 2027 counts the acts of a year; fewer than five show as <5.",
        ],
        example: "AUDIT 1200 500")
    }
  }
}
