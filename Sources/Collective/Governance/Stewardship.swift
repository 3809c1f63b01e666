/// What is the stewards' to see, told to all of them together and once a day at most. Counts and circles: never a title, a
/// text, or the name of somebody who was slow.
struct Stewardship: Hashable, Codable, Sendable {
  /// Came up since they were told last.
  var news: Set<Item> = []
  var told: Moment?

  enum Item: Hashable, Codable, Sendable {
    case post(PostRef)
    case hats(AccountID)
  }
}

/// One line of what stewards are told.
public enum StewardsDuty: Hashable, Codable, Sendable {
  case posts(CircleName, kind: String, timer: String, count: Int)
  /// They end soon.
  case hats(Role, count: Int)
}

extension Kinds {
  /// "question in #mentors, unanswered for days (2)".
  public func sentence(of duty: StewardsDuty) -> String {
    switch duty {
    case .posts(let circle, let kind, let timer, let count):
      let timers = self[kind]?.states.flatMap(\.timers) ?? []
      let words = timers.lazy.compactMap { declared -> String? in
        if declared.name == timer, case .tellStewards(let words) = declared.effect { words } else { nil }
      }.first
      return "\(self[kind]?.label ?? "post") in \(circle.text), \(words ?? "waiting") (\(count))"
    case .hats(let role, let count): return "hat of \(role.rawValue), ends within two weeks (\(count))"
    }
  }
}

extension Collective {
  private static let leastBetween = Duration.days(1)

  /// Everything that waits for them now, in the order of its words.
  func stewardsDuties(at moment: Moment) -> [StewardsDuty] {
    var counts: [String: (duty: StewardsDuty, count: Int)] = [:]
    let waiting = posts.on { shelf in
      kinds[shelf.kind]?.state(named: shelf.state)?.timers.contains { $0.isForStewards } == true
    }
    for post in waiting {
      guard let timer = post.timerForStewards else { continue }
      let duty = StewardsDuty.posts(post.circle, kind: post.kind, timer: timer.name, count: 0)
      counts[kinds.sentence(of: duty), default: (duty, 0)].count += 1
    }
    for account in accounts.values where !account.isDisabled {
      for (role, end) in account.roles where account.endsTold[role] == end && end > moment {
        guard end.advanced(by: Account.toldBefore) <= moment else { continue }
        let duty = StewardsDuty.hats(role, count: 0)
        counts[kinds.sentence(of: duty), default: (duty, 0)].count += 1
      }
    }
    return counts.sorted { $0.key < $1.key }.map { _, value in
      switch value.duty {
      case .posts(let circle, let kind, let timer, _):
        .posts(circle, kind: kind, timer: timer, count: value.count)
      case .hats(let role, _): .hats(role, count: value.count)
      }
    }
  }

  func stewards(at moment: Moment) -> [AccountID] {
    accounts.keys.filter { holds(.steward, .account($0), at: moment) }.sorted { $0.rawValue < $1.rawValue }
  }

  // MARK: Folding

  mutating func applyStewardship(_ envelope: Envelope, _ facts: Facts) {
    switch facts {
    case .rang(let ref, let timer):
      if posts[ref]?.timerForStewards?.name == timer { stewardship.news.insert(.post(ref)) }
    case .moved(let move): stewardship.news.remove(.post(move.ref))
    case .amended(let amended):
      if posts[amended.ref]?.timerForStewards == nil { stewardship.news.remove(.post(amended.ref)) }
    case .expired:
      stewardship.news = stewardship.news.filter { if case .post(let ref) = $0 { posts[ref] != nil } else { true } }
    case .accountDisabled(let id): stewardship.news.remove(.hats(id))
    case .governed(.hatEndsSoon):
      if case .own(.account(let id)) = envelope.target { stewardship.news.insert(.hats(id)) }
    case .governed(.hatGiven(let id, _, _, _)), .governed(.hatDropped(let id, _)):
      stewardship.news.remove(.hats(id))
    case .governed(.stewardsTold):
      stewardship = Stewardship(told: envelope.at)
    case .accountOpened, .moderated: break
    default: return
    }
    let isHeard = !stewardship.news.isEmpty && !stewards(at: envelope.at).isEmpty
    let next = stewardship.told.map { max($0.advanced(by: Self.leastBetween), envelope.at) } ?? envelope.at
    deadlines.set(isHeard ? next : nil, of: .stewards)
  }
}

extension TimerDeclaration {
  fileprivate var isForStewards: Bool { if case .tellStewards = effect { true } else { false } }
}

extension Post {
  /// The last of those of its state that rang and are the stewards' to hear of.
  fileprivate var timerForStewards: TimerDeclaration? {
    declaration?.state(named: state)?.timers.last { $0.isForStewards && rung.contains($0.name) }
  }
}

extension Decision {
  mutating func tellStewards() {
    let duties = state.stewardsDuties(at: context.at)
    guard !duties.isEmpty else { return }
    for id in state.stewards(at: context.at) {
      record(.governed(.stewardsTold(duties)), in: .own(.account(id)))
    }
  }

  /// Whoever wears a hat learns in time that it ends: the collective may give it again.
  mutating func tellOfHatsThatEnd(_ id: AccountID) {
    guard let account = state.accounts[id] else { return }
    for (role, end) in account.endsToTell.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where end.advanced(by: Account.toldBefore) <= context.at && end > context.at {
      record(.governed(.hatEndsSoon(role, until: end)), in: .own(.account(id)))
    }
  }
}
