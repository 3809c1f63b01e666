import Collective
import ConsiliumProtocol

extension Session {
  mutating func receive(_ verb: Verb.Governance, _ line: Line, _ context: SessionContext) -> SessionStep {
    switch verb {
    case .guidelines: return guidelines(line, context)
    case .acknowledge: return acknowledge(line, context)
    case .audit: return audit(line, context)
    case .invitation: return invitation(line, context)
    case .export: return export(line, context)
    case .leave: return leave(line, context)
    case .reminders: return reminders(line, context)
    }
  }

  // MARK: Guidelines

  private func guidelines(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.governance(.guidelines)
    let versions = context.state.agreements.guidelines
    guard let inForce = versions.last else {
      return .reply([
        fail(verb, .unknownVersion, ["0"], "There are no guidelines in force yet. Members adopt them by a proposal.")
      ])
    }
    var asked: [Guidelines] = []
    for word in line.parameters.prefix(2) {
      guard let number = Self.version(word) else {
        return .reply([fail(verb, .invalidParams, [], "Write versions as numbers: GUIDELINES 1, or GUIDELINES 1 2")])
      }
      guard let version = versions.first(where: { $0.version == number }) else {
        return .reply([
          fail(
            verb, .unknownVersion, [String(number), String(inForce.version)],
            "There is no such version. The newest is \(inForce.version).")
        ])
      }
      asked.append(version)
    }
    return .read(.guidelines(asked.isEmpty ? [inForce] : asked))
  }

  /// `3` or `v3`.
  private static func version(_ word: String) -> Int? {
    Int(word.first == "v" ? String(word.dropFirst()) : word).flatMap { $0 > 0 ? $0 : nil }
  }

  /// Lines as notices, so that any client shows them; one batch for those who know batches.
  func guidelines(_ versions: [Guidelines], _ events: [Event], _ context: SessionContext) -> [Line] {
    let texts = versions.map { version in
      GuidelinesText(Self.words(of: version, events, context.state))
    }
    guard let newest = versions.last, let text = texts.last else { return [] }
    var lines: [String]
    if versions.count == 2, let older = texts.first {
      let changes = older.changes(to: text)
      lines = ["From version \(versions[0].version) to version \(newest.version):"]
      lines += changes.isEmpty ? ["Nothing differs."] : changes
    } else {
      lines = ["Guidelines, version \(newest.version), since \(newest.adopted.day)", ""] + text.lines
      // A client that knows posts offers the next step by itself.
      if !capabilities.contains(.posts) { lines += ["", next(after: newest, context)] }
    }
    let nick = nick(in: context.state)
    let notices = lines.map { line in
      Line(source: configuration.source, "NOTICE", [nick, line.isEmpty ? " " : line]).withTrailing
    }
    return batch(BatchType.guidelines, versions.map { String($0.version) }, of: notices)
  }

  private func next(after shown: Guidelines, _ context: SessionContext) -> String {
    let acknowledged = participant?.accountID.flatMap { context.state.accounts[$0]?.acknowledged } ?? 0
    guard shown.version == context.state.agreements.guidelinesInForce?.version else {
      return "A newer version is in force. Type: GUIDELINES"
    }
    return acknowledged == shown.version
      ? "You have acknowledged this version." : "When you have read it, type: ACKNOWLEDGE \(shown.version)"
  }

  /// What is out of view is so here as well.
  private static func words(of version: Guidelines, _ events: [Event], _ state: Collective) -> String {
    guard let event = events.first(where: { $0.id == version.wording }), state.obscured[event.id] == nil,
      let field = event.body?.fields.first(where: { $0.name == Guidelines.field })
    else { return "The words of this version are out of view." }
    return field.value
  }

  // MARK: Acknowledging

  private func acknowledge(_ line: Line, _ context: SessionContext) -> SessionStep {
    let verb = Verb.governance(.acknowledge)
    guard participant?.accountID != nil else {
      return .reply([fail(verb, .accountRequired, [], "Members acknowledge the guidelines. Sign in first.")])
    }
    guard let version = Self.version(line.parameters[0]) else {
      return .reply([fail(verb, .invalidParams, [], "Write the version as a number: ACKNOWLEDGE 2")])
    }
    return .append([
      PendingAppend(command: .acknowledge(version: version), purpose: .verb(verb, shown: line.parameters[0]))
    ])
  }
}
