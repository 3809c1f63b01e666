import Collective
import ConsiliumProtocol

/// METADATA, as IRCv3 has it in its second and third draft.
extension Session {
  private enum Subcommand: String {
    case get = "GET"
    case list = "LIST"
    case set = "SET"
    case clear = "CLEAR"
    case sub = "SUB"
    case unsub = "UNSUB"
    case subs = "SUBS"
    case sync = "SYNC"
  }

  /// Whom or what a line is about.
  private enum Target {
    case myself
    /// Somebody else, or a channel.
    case other(Metadata.Subject, name: String, isMine: Bool)
  }

  private static let verb = Verb.presence(.metadata)

  func metadataLines(_ context: SessionContext) -> MetadataLines? {
    MetadataDraft(capabilities).map {
      MetadataLines(draft: $0, serverName: serverName, nick: nick(in: context.state))
    }
  }

  mutating func metadata(_ line: Line, _ context: SessionContext) -> SessionStep {
    guard let lines = metadataLines(context) else {
      let text = "Your client has not asked for this capability."
      return .reply([fail(Self.verb, .capabilityRequired, [Capability.metadata3.rawValue], text)])
    }
    let name = line.parameters[0]
    let rest = Array(line.parameters.dropFirst(2))
    let word = line.parameters[1]
    guard let subcommand = Subcommand(rawValue: CaseMapping.uppercased(word)) else {
      let text = "METADATA knows GET, LIST, SET, CLEAR, SUB, UNSUB, SUBS and SYNC."
      let code: ErrorCode = lines.draft == .third ? .invalidParams : .subcommandInvalid
      return .reply([fail(Self.verb, code, [Self.shown(word)], text)])
    }
    if rest.isEmpty, [.get, .set, .sub, .unsub].contains(subcommand) {
      return .reply([fail(Self.verb, .invalidParams, [subcommand.rawValue], "Name a key.")])
    }
    if subcommand == .sync, name == "*ALL", phase == .registered { return .reply(syncEverything(lines, context)) }
    guard let target = target(named: name, context) else { return .reply([noTarget(name)]) }
    switch (subcommand, target) {
    case (.get, let target): return .reply(get(rest, of: target, lines, context))
    case (.list, let target): return .reply(list(target, lines, context))
    case (.set, let target): return set(rest[0], to: rest.dropFirst().first, of: target, name, lines, context)
    case (.clear, let target): return .reply(clear(target, name, lines, context))
    case (.sync, let target): return .reply(sync(target, lines, context))
    case (.sub, .myself): return .reply(subscribe(rest, lines, context))
    case (.unsub, .myself): return .reply(unsubscribe(rest, lines, context))
    case (.subs, .myself):
      return .reply(lines.batch("metadata-subs", [], of: listed(.metadataSubs, subscriptions.keys.sorted(), context)))
    case (.sub, .other), (.unsub, .other), (.subs, .other): return .reply([noTarget(name)])
    }
  }

  // MARK: Targets

  private func target(named name: String, _ context: SessionContext) -> Target? {
    guard phase == .registered, let participant else { return name == "*" ? .myself : nil }
    if name == "*" { return .myself }
    if let circle = CircleName(name) {
      guard let found = context.state.circles[circle], context.state.sees(participant, .circle(circle)) else {
        return nil
      }
      let isMine = found.charter.governance == .operator && found.members[participant]?.isOperator == true
      return .other(.circle(found.name, founded: found.founded), name: found.name.text, isMine: isMine)
    }
    guard let other = Handle(name).flatMap(context.state.participant(named:)) else { return nil }
    if other == participant { return .myself }
    guard mayKnow(other, context), context.presence.isHere(other) || configuration.access.requiresAccount else {
      return nil
    }
    return .other(.person(other), name: context.state.nick(of: other)?.text ?? name, isMine: false)
  }

  private func noTarget(_ name: String) -> Line {
    fail(Self.verb, .invalidTarget, [Self.shown(name)], "There is nobody and nothing of that name for you.")
  }

  /// What a refusal may repeat in its middle.
  private static func shown(_ word: String) -> String {
    word.isEmpty || word.hasPrefix(":") || word.contains(" ") ? "*" : word
  }

  /// Her own subject; `nil` before she is registered.
  private var ownSubject: Metadata.Subject? { phase == .registered ? participant.map(Metadata.Subject.person) : nil }

  private func values(of target: Target, _ context: SessionContext) -> (name: String, MetadataValues) {
    switch target {
    case .myself:
      (nick(in: context.state), ownSubject.map(context.presence.metadata.values(of:)) ?? signIn.metadata)
    case .other(let subject, let name, _): (name, context.presence.metadata.values(of: subject))
    }
  }

  // MARK: Reading

  private func get(_ keys: [String], of target: Target, _ lines: MetadataLines, _ context: SessionContext) -> [Line] {
    let (name, values) = values(of: target, context)
    return lines.batch(
      name,
      of: keys.map { key in
        MetadataValues.isKey(key) ? lines.standing(name, key, values[key]) : invalid(key, lines)
      })
  }

  private func list(_ target: Target, _ lines: MetadataLines, _ context: SessionContext) -> [Line] {
    let (name, values) = values(of: target, context)
    return lines.batch(name, of: values.keys.map { lines.standing(name, $0, values[$0]) })
  }

  /// - Parameter isFatal: for the whole line, and not for this key alone.
  private func invalid(_ key: String, _ lines: MetadataLines, isFatal: Bool = false) -> Line {
    let text = "A key has 1 to \(MetadataValues.maxKeyBytes) of: a-z 0-9 _ . / -"
    guard lines.draft == .third else { return fail(Self.verb, .keyInvalid, [Self.shown(key)], text) }
    return StandardReply(isFatal ? .fail : .warn, Self.verb.name, .invalidKey, [Self.shown(key)], text)
      .line(from: serverName)
  }

  // MARK: Setting

  private mutating func set(
    _ key: String, to given: String?, of target: Target, _ shown: String, _ lines: MetadataLines,
    _ context: SessionContext
  ) -> SessionStep {
    guard MetadataValues.isKey(key) else { return .reply([invalid(key, lines, isFatal: true)]) }
    if let refused = noPermission(target, shown, key, context) { return .reply([refused]) }
    let value = given.flatMap { $0.isEmpty && lines.draft == .third ? nil : $0 }
    if let value {
      guard value.utf8.count <= MetadataValues.maxValueBytes else {
        let text = "A value has at most \(MetadataValues.maxValueBytes) bytes."
        return .reply([
          lines.draft == .third
            ? fail(Self.verb, .invalidValue, [key], text) : fail(Self.verb, .valueInvalid, [], text)
        ])
      }
      // A key is read as the words it is made of: its points and dashes make no address of it.
      let words = String(key.map { "_./-".contains($0) ? " " : $0 })
      let texts = [CheckedText("key", words, .talk), CheckedText("value", value, .talk)]
      if let refused = refusal(of: texts, verb: Self.verb.name, context) { return .reply(refused) }
    }
    let (name, before) = values(of: target, context)
    if value == nil, before[key] == nil, lines.draft == .second {
      return .reply([fail(Self.verb, .keyNotSet, [name, key], "This key is not set.")])
    }
    switch change(target, context, { $0.set(key, to: value) }) {
    case .changed: announce(target, [key])
    case .unchanged: break
    case .limitReached:
      let detail = lines.draft == .third ? ["SET", name, String(MetadataValues.maxKeys)] : [name]
      return .reply([fail(Self.verb, .limitReached, detail, "There are \(MetadataValues.maxKeys) keys already.")])
    }
    return .reply([lines.standing(name, key, value)])
  }

  private mutating func clear(
    _ target: Target, _ shown: String, _ lines: MetadataLines, _ context: SessionContext
  ) -> [Line] {
    if let refused = noPermission(target, shown, "*", context) { return [refused] }
    let (name, _) = values(of: target, context)
    let keys = change(target, context) { $0.clear() }
    if !keys.isEmpty { announce(target, keys) }
    return lines.batch(name, of: keys.map { lines.notSet(name, $0) })
  }

  private func noPermission(
    _ target: Target, _ shown: String, _ key: String, _ context: SessionContext
  ) -> Line? {
    guard case .other(let subject, _, false) = target else { return nil }
    let text =
      switch subject {
      case .person: "Only they say that of themselves."
      case .circle(let circle, _):
        context.state.circles[circle]?.charter.governance == .collective
          ? "This circle is the collective's: what it says of itself is decided, not set."
          : "Only an operator of this channel does that."
      }
    return fail(Self.verb, .keyNoPermission, [shown, key], text)
  }

  private mutating func change<Outcome>(
    _ target: Target, _ context: SessionContext, _ body: (inout MetadataValues) -> Outcome
  ) -> Outcome {
    switch target {
    case .other(let subject, _, _): return context.presence.metadata.change(subject, body)
    case .myself:
      guard let ownSubject else { return body(&signIn.metadata) }
      return context.presence.metadata.change(ownSubject, body)
    }
  }

  private mutating func announce(_ target: Target, _ keys: [String]) {
    switch target {
    case .myself: if let ownSubject { effects.append(.metadataChanged(ownSubject, keys)) }
    case .other(let subject, _, _): effects.append(.metadataChanged(subject, keys))
    }
  }

  /// Her own, as she is welcomed: what she set before she was known counts from here on.
  mutating func welcomingMetadata(_ context: SessionContext) -> [Line] {
    guard let lines = metadataLines(context), let ownSubject else { return [] }
    let given = signIn.metadata
    signIn.metadata = MetadataValues()
    let changed = context.presence.metadata.change(ownSubject) { $0.add(given) }
    if !changed.isEmpty { effects.append(.metadataChanged(ownSubject, changed)) }
    let values = context.presence.metadata.values(of: ownSubject)
    return lines.batch(lines.nick, of: values.keys.map { lines.update(lines.nick, $0, values[$0]) })
  }

  // MARK: Subscriptions

  private mutating func subscribe(_ keys: [String], _ lines: MetadataLines, _ context: SessionContext) -> [Line] {
    var added: [String] = []
    var replies: [Line] = []
    let known = Set(subscriptions.keys)
    adding: for key in keys {
      guard MetadataValues.isKey(key) else {
        replies.append(invalid(key, lines))
        continue
      }
      guard subscriptions.add(key) else {
        let limit = MetadataSubscriptions.maxKeys
        let text = "You are told of \(limit) keys already."
        replies.append(
          lines.draft == .third
            ? fail(Self.verb, .limitReached, ["SUB", key, String(limit)], text)
            : fail(Self.verb, .tooManySubs, [key], text))
        break adding
      }
      if !added.contains(key) { added.append(key) }
    }
    replies = listed(.metadataSubOK, added, context) + replies
    let new = added.filter { !known.contains($0) }
    guard phase == .registered, !new.isEmpty else { return replies }
    let found = view(new, context).everything(for: self, context)
    // Nothing is shown at once in the third draft: its clients ask for all of it when they have named all their keys.
    if lines.draft == .third, found.isEmpty { return replies + [lines.later(lines.draft.everything)] }
    return replies + lines.synced(lines.draft.everything, found, limit: configuration.limits.metadataValues)
  }

  private mutating func unsubscribe(_ keys: [String], _ lines: MetadataLines, _ context: SessionContext) -> [Line] {
    let valid = keys.filter(MetadataValues.isKey)
    for key in valid { subscriptions.remove(key) }
    return listed(.metadataUnsubOK, valid, context)
      + keys.filter { !MetadataValues.isKey($0) }.map { invalid($0, lines) }
  }

  /// Keys in as many lines as they need.
  private func listed(_ code: Numeric, _ keys: [String], _ context: SessionContext) -> [Line] {
    var groups: [[String]] = []
    var used = 0
    for key in keys {
      if groups.isEmpty || used + key.utf8.count + 1 > 380 {
        groups.append([])
        used = 0
      }
      groups[groups.count - 1].append(key)
      used += key.utf8.count + 1
    }
    return groups.map { numeric(code, context, $0) }
  }

  // MARK: Synchronizing

  private func view(_ keys: [String], _ context: SessionContext) -> MetadataView {
    MetadataView(state: context.state, metadata: context.presence.metadata, keys: keys)
  }

  private mutating func sync(_ target: Target, _ lines: MetadataLines, _ context: SessionContext) -> [Line] {
    let view = view(subscriptions.keys, context)
    switch target {
    case .myself:
      guard let participant, phase == .registered else { return lines.batch("*", of: []) }
      return page(lines.nick, view.entries(of: participant), lines)
    case .other(.person(let other), let name, _): return page(name, view.entries(of: other), lines)
    case .other(.circle(let circle, _), let name, _):
      return page(name, view.entries(in: context.state.circles[circle].map { [$0] } ?? []), lines)
    }
  }

  private mutating func syncEverything(_ lines: MetadataLines, _ context: SessionContext) -> [Line] {
    page("*ALL", view(subscriptions.keys, context).everything(for: self, context), lines)
  }

  /// So many entries at once, and where there are more, that the next SYNC goes on.
  private mutating func page(_ name: String, _ entries: [MetadataEntry], _ lines: MetadataLines) -> [Line] {
    let limit = configuration.limits.metadataValues
    let folded = CaseMapping.ascii.casefolded(name)
    let last = subscriptions.shownUpTo.removeValue(forKey: folded)
    let left = last.map { last in entries.filter { $0.position > last } } ?? entries
    let shown = left.prefix(limit)
    let batch = lines.batch(name, of: shown.map { lines.update($0.name, $0.key, $0.value) })
    guard left.count > limit, let end = shown.last else { return batch }
    subscriptions.shownUpTo[folded] = end.position
    return batch + [lines.later(name)]
  }

  /// Of somebody who is watched and here.
  func watchedMetadata(_ other: Participant, _ context: SessionContext) -> [Line] {
    guard let lines = metadataLines(context), let nick = context.state.nick(of: other)?.text else { return [] }
    return lines.synced(
      nick, view(subscriptions.keys, context).entries(of: other), limit: configuration.limits.metadataValues)
  }
}

extension MetadataView {
  /// Of every circle she is in, of its people, and of those she watches who are here.
  fileprivate func everything(for session: Session, _ context: SessionContext) -> [MetadataEntry] {
    guard let participant = session.participant else { return [] }
    let watched = session.monitored.values.compactMap { Handle($0).flatMap(state.participant(named:)) }.filter {
      session.mayKnow($0, context) && context.presence.isHere($0)
    }
    let circles = state.circles.values.filter {
      $0.members[participant] != nil && state.sees(participant, .circle($0.name))
    }
    return entries(in: Array(circles), and: watched + [participant])
  }
}
