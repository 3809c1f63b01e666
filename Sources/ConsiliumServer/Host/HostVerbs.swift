import Collective
import ConsiliumProtocol

extension Session {
  mutating func receive(_ verb: Verb.Host, _ line: Line, _ context: SessionContext) -> SessionStep {
    switch verb {
    case .oper: return oper(line, context)
    case .kill: return kill(line, context)
    case .wallops: return wallops(line, context)
    case .links:
      return .reply([
        numeric(.links, context, serverName, serverName, "0 \(configuration.networkName)"),
        numeric(.endOfLinks, context, line[0] ?? "*", "End of LINKS."),
      ])
    case .isupport: return .reply(isupport(context))
    case .motd: return .reply(ofThisServer(line[0], context) { messageOfTheDay(context) })
    case .lusers: return .reply(lusers(context))
    case .version:
      return .reply(
        ofThisServer(line[0], context) {
          [numeric(.version, context, ServerConfiguration.version, serverName, "access: \(configuration.access.name)")]
        })
    case .help: return .reply(help(line[0], context))
    case .time:
      let now = ServerTime(milliseconds: context.now.milliseconds)
      return .reply(ofThisServer(line[0], context) { [numeric(.time, context, serverName, now.description)] })
    case .info: return .reply(ofThisServer(line[0], context) { info(context) })
    }
  }

  private func info(_ context: SessionContext) -> [Line] {
    [
      numeric(.info, context, "consilium: peer consultation in a collective of clinicians."),
      numeric(.info, context, "There is no end-to-end encryption: the host of the machine could read what is on it."),
      numeric(.endOfInfo, context, "End of INFO."),
    ]
  }

  /// The answer, where the server that is asked is this one: by name or mask, or as the one that somebody is on.
  private func ofThisServer(_ name: String?, _ context: SessionContext, _ answer: () -> [Line]) -> [Line] {
    guard let name else { return answer() }
    let isThisOne = globMatches(CaseMapping.ascii.casefolded(name), CaseMapping.ascii.casefolded(serverName))
    let isOfSomebody = Handle(name).flatMap(context.state.participant(named:)).map { mayKnow($0, context) } ?? false
    guard isThisOne || isOfSomebody else {
      return [numeric(.noSuchServer, context, String(name.prefix(63)), "There is no such server here.")]
    }
    return answer()
  }

  /// From the declarations of verbs and kinds.
  private func help(_ subject: String?, _ context: SessionContext) -> [Line] {
    guard let subject else {
      let verbs = Verb.all.map(\.name).sorted().joined(separator: " ")
      return page(
        "index",
        ["Type HELP and one of these:", verbs, context.state.kinds.declarations.map(\.name).joined(separator: " ")],
        context)
    }
    if let declaration = Verb(name: subject)?.declaration {
      return page(
        declaration.name,
        [declaration.syntax, declaration.summary] + declaration.help + ["Example: \(declaration.example)"],
        context)
    }
    if let kind = context.state.kinds[CaseMapping.ascii.casefolded(subject)] {
      return page(kind.name, KindHelp.lines(kind), context)
    }
    return [numeric(.helpNotFound, context, String(subject.prefix(32)), "There is no help on this. Type HELP.")]
  }

  private func page(_ subject: String, _ texts: [String], _ context: SessionContext) -> [Line] {
    let lines = texts.flatMap { splitText($0, maxBytes: 380) }
    let first = numeric(.helpStart, context, subject, lines.first ?? "")
    return [first] + lines.dropFirst().map { numeric(.helpText, context, subject, $0) }
      + [numeric(.endOfHelp, context, subject, "End of help.")]
  }
}

/// A kind's declaration in plain words.
enum KindHelp {
  static func lines(_ kind: KindDeclaration) -> [String] {
    let fields = kind.fields.map { field in
      let hint = field.content.hint.map { ", " + $0 } ?? ""
      return "\(field.name)\(field.isRequired ? " (needed)" : ""): \(field.label)\(hint)"
    }
    let moves = kind.moves.map { "ADVANCE ref \($0.to)\(note($0.note)) (\($0.label))" }
    let responses = kind.responses.map { "RESPOND ref \($0.choice)\(note($0.note)) (\($0.label))" }
    return ["\(kind.label): \(kind.summary)"] + [kind.notice].compactMap(\.self)
      + ["Fields: " + fields.joined(separator: "; ")] + responses + moves
  }

  private static func note(_ rule: NoteRule) -> String {
    switch rule {
    case .none, .optional: ""
    case .required: " :why"
    case .oneTime: " :which of the times"
    case .reasoned, .dated, .times: rule.example.map { " :" + $0 } ?? ""
    }
  }
}
