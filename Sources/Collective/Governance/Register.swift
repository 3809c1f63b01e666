/// One line of the register: what every member may read of what was done. Never a word of a case, who raised a concern, who
/// stepped out, or who is behind a post without a name: nothing of that happens in the collective's own place. The reason of
/// an act is read by whoever sees the place it was done in.
public struct RegisterEntry: Hashable, Sendable {
  public let seq: Int64
  public let at: Moment
  public let actor: Author
  /// Small letters and dashes: `take-out`, `hat`.
  public let act: String
  public let article: Int?
  /// The post it was decided on, where the reader may know of it.
  public let ref: PostRef?
  /// In people's words.
  public let words: String
}

extension Collective {
  /// The line for an event; `nil` where it is not the collective's.
  public func registerEntry(_ event: Event, for reader: Participant) -> RegisterEntry? {
    guard event.target == .collective, reader.accountID != nil else { return nil }
    var description = description(of: event.facts)
    if case .registered(let act) = event.facts, let place = act.reasonPlace {
      let reason = reads(reader, place, at: event.seq) ? event.body?.text : nil
      description.words = reason ?? "a reason was given"
    }
    let known = description.ref.flatMap { posts[$0] }.map { mayKnow(reader, of: $0) } ?? false
    return RegisterEntry(
      seq: event.seq, at: event.envelope.at, actor: event.envelope.author, act: description.act,
      article: description.article, ref: known ? description.ref : nil, words: description.words)
  }

  /// Whether somebody is shown what happens in a place at a time: of a circle nothing from before she came in, where its
  /// charter says so.
  private func reads(_ reader: Participant, _ place: Target, at seq: Int64) -> Bool {
    guard sees(reader, place) else { return false }
    guard case .circle(let name) = place, let circle = circles[name] else { return true }
    return seq >= firstShown(to: reader, of: circle)
  }

  /// What an event counts as in the register's numbers.
  public func registerTally(of facts: Facts) -> (act: String, article: Int?) {
    let description = description(of: facts)
    return (description.act, description.article)
  }

  private struct Description {
    let act: String
    var words: String
    var article: Int?
    var ref: PostRef?

    init(_ act: String, _ words: String, article: Int? = nil, ref: PostRef? = nil) {
      self.act = act
      self.words = words
      self.article = article
      self.ref = ref
    }
  }

  private func description(of facts: Facts) -> Description {
    switch facts {
    case .accountOpened(let opened):
      let sponsor = opened.sponsor.map { ", invited by \(name($0))" } ?? ""
      return Description("account", "\(opened.handle.text) is a member\(sponsor)")
    case .accountDisabled(let id): return Description("account-closed", "the account of \(name(id)) is closed")
    case .passwordSetByHost(let id):
      return Description("password-by-host", "the host of the machine set the passphrase of \(name(id))")
    case .exportedByHost(let id):
      return Description("export-by-host", "the host of the machine took out a copy of the data of \(name(id))")
    case .invitationIssued(let issued):
      let sponsor = issued.sponsor.map { " by \(name($0))" } ?? ""
      return Description("invitation", "an invitation\(sponsor), until \(issued.expires.day)")
    case .registered(let act):
      let attested =
        act.categories.isEmpty ? "" : "said not to be about a client: \(act.categories.joined(separator: ", "))"
      let words = act.heldUntil.map(Self.whereHeld) ?? attested
      return Description(act.kind.registered, words, article: act.article, ref: act.ref)
    case .governed(let governed): return description(of: governed)
    default: return Description(dashed(facts.kind.rawValue), "")
    }
  }

  private func description(of governed: Governed) -> Description {
    switch governed {
    case .hatGiven(let id, let role, let until, let ref):
      return Description("hat", "\(name(id)) is \(role.rawValue) until \(until.day)", ref: ref)
    case .hatDropped(let id, let role): return Description("hat-ended", "\(name(id)) is no longer \(role.rawValue)")
    case .guidelinesAdopted(let guidelines):
      return Description("guidelines", "version \(guidelines.version) is in force", ref: guidelines.post)
    case .charterAdopted(let circle, let charter):
      return Description(
        "circle", "\(circle.text): \(charter.entry.rawValue), \(charter.showsHistory ? "history" : "no-history")")
    case .retentionAdopted(let circle, let days):
      return Description("retention", "\(circle.text): \(days.map { "\($0) days" } ?? "for ever")")
    case .legalHold(let circle, let isOn): return Description("hold", "\(circle.text): \(isOn ? "on" : "off")")
    case .settingAdopted(.name(let name)): return Description("setting", "the collective's name: \(name)")
    case .settingAdopted(.quorum(let percent)): return Description("setting", "quorum: \(percent) per cent")
    case .settingAdopted(.graceDays(let days)): return Description("setting", "\(days) days to read guidelines")
    case .wordsAgreed(let rule, let isOn):
      return Description("words", "\(rule.text)\(isOn ? "" : ", no longer")")
    case .decided(let ref, _): return Description("decision", "a proposal was adopted", ref: ref)
    case .acknowledged, .acknowledgementDue, .handedOver, .hatEndsSoon, .stewardsTold: return Description("own", "")
    }
  }

  /// Where words that were deleted for good still are.
  public static func whereHeld(until days: [Moment]) -> String {
    days.isEmpty ? "in no backup" : "in backups until \(days.map(\.day).joined(separator: ", "))"
  }

  private func name(_ id: AccountID) -> String { accounts[id]?.handle.text ?? "a former member" }
}

extension Act.Kind {
  /// What the register calls it: `take-out`.
  public var registered: String { dashed(rawValue) }
}

/// `takeOut` as `take-out`.
private func dashed(_ name: String) -> String {
  name.reduce(into: "") { text, character in
    if character.isUppercase { text += "-" }
    text += character.lowercased()
  }
}
