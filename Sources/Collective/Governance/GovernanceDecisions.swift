extension Decision {
  /// Carries out what a proposal proposed. It was checked when it was written; what no longer fits changes nothing but
  /// the record.
  mutating func adopt(_ post: Post) {
    guard case .change(let change)? = post.values["change"] else { return }
    let asked = state.activeMembers(at: context.at).filter { !state.isAuthor(.account($0), of: post) }
    record(.governed(.decided(post.ref, asked: asked.sorted { $0.rawValue < $1.rawValue })), in: .collective)
    replaceDecisions(by: post)
    switch change {
    case .nothing: break
    case .guidelines:
      guard let wording = post.current.first else { return }
      record(
        .governed(
          .guidelinesAdopted(
            Guidelines(
              version: state.agreements.guidelines.count + 1, wording: wording.event, wordingSeq: wording.seq,
              adopted: context.at, post: post.ref, articles: post.articles))),
        in: .collective)
    case .role(let id, let role, let until):
      guard until > context.at else { return }
      record(.governed(.hatGiven(id, role, until: until, by: post.ref)), in: .collective)
    case .endRole(let id, let role):
      guard state.accounts[id]?.roles[role] != nil else { return }
      handOver(role, of: id)
      endOffers(by: role, of: id)
      record(.governed(.hatDropped(id, role)), in: .collective)
    case .circle(let name, let charter):
      if state.circles[name] == nil { record(.circleFounded(name, charter), in: .circle(name)) }
      record(.governed(.charterAdopted(name, charter)), in: .collective)
    case .retention(let name, let days): record(.governed(.retentionAdopted(name, days: days)), in: .collective)
    case .legalHold(let name, let isOn): record(.governed(.legalHold(name, isOn: isOn)), in: .collective)
    case .words(let rule, let isOn): record(.governed(.wordsAgreed(rule, isOn: isOn)), in: .collective)
    case .setting(let setting): record(.governed(.settingAdopted(setting)), in: .collective)
    }
  }
}

extension Collective {
  mutating func applyGoverned(_ envelope: Envelope, _ governed: Governed) {
    switch governed {
    case .hatGiven(let id, let role, let until, _):
      accounts[id]?.roles[role] = until
      accounts[id]?.knowShortTerms(at: envelope.at)
    case .hatEndsSoon(let role, let end):
      if case .own(.account(let id)) = envelope.target { accounts[id]?.endsTold[role] = end }
    case .hatDropped(let id, let role): accounts[id]?.roles[role] = nil
    case .guidelinesAdopted(let guidelines): agreements.guidelines.append(guidelines)
    case .acknowledged(let version):
      if let id = envelope.author.participant?.accountID { accounts[id]?.acknowledged = version }
    case .acknowledgementDue(let version, let daysLeft, _):
      guard case .own(.account(let id)) = envelope.target else { return }
      accounts[id]?.reminded = Account.GuidelinesReminder(version: version, daysLeft: daysLeft)
    case .charterAdopted(let name, let charter): circles[name]?.charter = charter
    case .retentionAdopted(let name, let days): circles[name]?.retention = days.map(Retention.days) ?? .never
    case .legalHold(let name, let isOn): circles[name]?.isOnHold = isOn
    case .settingAdopted(.name(let name)): agreements.name = name
    case .settingAdopted(.quorum(let percent)): agreements.quorumPercent = percent
    case .settingAdopted(.graceDays(let days)): agreements.graceDays = days
    case .wordsAgreed(let rule, let isOn): agreements.apply(rule, isOn: isOn)
    case .decided(let ref, let asked): posts[ref]?.asked = asked ?? []
    case .handedOver, .stewardsTold: break
    }
  }
}
