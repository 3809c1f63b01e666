import Collective
import CollectiveFixture
import Testing

/// Who may do what, by role and by part in the matter, in collectives of several sizes: held against a rule of its own, so
/// that nobody judges her own affair and nobody is left without a door.
@Suite("Roles, acts and involvement")
struct ModerationMatrixTests {
  struct Setting: CustomTestStringConvertible, Sendable {
    let members: Int
    let moderators: Int
    let stewards: Int
    /// By index: who wrote it, who raised the concern, how many others spoke in the case, how many left it.
    let author: Int
    let raiser: Int
    let speakers: Int
    let recused: Int

    var testDescription: String {
      "\(members) members, \(moderators) moderators, \(stewards) stewards; \(author) wrote, \(raiser) raised, \(speakers) spoke, \(recused) left"
    }
  }

  static let settings: [Setting] = {
    var settings: [Setting] = []
    for members in [3, 5, 8, 12] {
      let hats: [(Int, Int)] = [(1, 0), (1, 1), (2, 1), (2, 2)]
      let parts: [(Int, Int)] = [
        (0, 1), (0, members - 1), (members - 1, 0), (members - 1, members - 2), (1, 0), (2, 1),
      ]
      let others: [(Int, Int)] = [(0, 0), (1, 0), (0, 1), (1, 1), (members - 2, 0), (0, members - 2)]
      for (moderators, stewards) in hats where moderators + stewards <= members {
        for (author, raiser) in parts {
          for (speakers, recused) in others {
            settings.append(
              Setting(
                members: members, moderators: moderators, stewards: stewards, author: author, raiser: raiser,
                speakers: speakers, recused: recused))
          }
        }
      }
    }
    return settings
  }()

  /// A case with a thread, and a concern about it.
  private struct Matter {
    var scenario: Scenario
    let concern: PostRef?
    let uninvolved: Set<Int>
    let holders: [Role: Set<Int>]
    let all: Set<Int>
    let subject: PostRef
  }

  private func account(_ index: Int) -> AccountID { AccountID(rawValue: "member\(index)") }
  private func author(_ index: Int) -> Author { .participant(.account(account(index))) }

  /// The first hold the hats: moderators, then stewards.
  private func matter(_ setting: Setting, kind: String) throws -> Matter {
    var scenario = Scenario()
    try scenario.perform(.found(Place.trauma, .membersCircle), by: .host)
    let forever = Moment(milliseconds: .max)
    var holders: [Role: Set<Int>] = [:]
    for index in 0..<setting.members {
      var roles: [Role: Moment] = [.member: forever]
      if index < setting.moderators {
        roles[.moderator] = forever
      } else if index < setting.moderators + setting.stewards {
        roles[.steward] = forever
      }
      for role in roles.keys { holders[role, default: []].insert(index) }
      try scenario.perform(
        .openAccount(account(index), name("member\(index)"), roles: roles, invitation: nil), by: .host)
      try scenario.perform(.join(Place.trauma, founding: nil), by: author(index))
    }
    let subject = try submitted(.demoCase(), by: author(setting.author), in: &scenario)
    let others = (0..<setting.members).filter { $0 != setting.author && $0 != setting.raiser }
    let speakers = others.prefix(setting.speakers)
    let recused = others.dropFirst(setting.speakers).prefix(setting.recused)
    for index in speakers {
      try scenario.perform(.respond(subject, choice: "clear"), by: author(index))
      try scenario.perform(.say(.room(subject), text: "demo", isNotice: false, replyTo: nil), by: author(index))
    }
    for index in recused { try scenario.perform(.respond(subject, choice: "known"), by: author(index)) }
    let all = Set(0..<setting.members)
    let uninvolved = Set(others).subtracting(speakers).subtracting(recused)
    var concern: PostRef?
    do {
      concern = try submitted(.demoFlag(about: subject.text, kind: kind), by: author(setting.raiser), in: &scenario)
    } catch let refusal as Refusal {
      #expect(refusal.code == .notAllowed)
    }
    return Matter(
      scenario: scenario, concern: concern, uninvolved: uninvolved, holders: holders, all: all, subject: subject)
  }

  private func submitted(_ draft: PostDraft, by author: Author, in scenario: inout Scenario) throws -> PostRef {
    for event in try scenario.perform(.submit(draft), by: author) {
      if case .submitted(let submitted) = event.facts { return submitted.ref }
    }
    throw NothingHappened()
  }

  /// The rule, written down a second time.
  private func expectedReviewers(_ matter: Matter) -> (among: Set<Int>, count: Int) {
    for role in [Role.moderator, .steward] {
      let holders = matter.uninvolved.intersection(matter.holders[role] ?? [])
      if !holders.isEmpty { return (holders, holders.count) }
    }
    return (matter.uninvolved, min(2, matter.uninvolved.count))
  }

  private func drawn(_ ref: PostRef, _ matter: Matter) throws -> Set<Int> {
    let ids = try matter.scenario.post(ref).drawn
    return Set(matter.all.filter { ids.contains(account($0)) })
  }

  @Test("Who looks, who reads, who decides", arguments: settings)
  func review(setting: Setting) throws {
    for kind in ["identifier", "respect"] {
      var matter = try matter(setting, kind: kind)
      let expected = expectedReviewers(matter)
      guard let concern = matter.concern else {
        #expect(expected.count == 0 && kind == "respect", "only what nobody could look at is refused")
        continue
      }
      let reviewers = try drawn(concern, matter)
      #expect(reviewers.isSubset(of: expected.among) && reviewers.count == expected.count)
      let isHidden =
        matter.scenario.state.post(of: try matter.scenario.post(matter.subject).opening) != nil
        && !matter.scenario.state.obscured.isEmpty
      #expect(isHidden == (kind == "identifier"))
      for index in matter.all {
        var attempt = matter.scenario
        let code = attempt.refusal(of: .advance(concern, to: "reading", note: nil), by: author(index))
        #expect((code == nil) == reviewers.contains(index), "\(index) reads")
      }
      guard let reviewer = reviewers.min() else {
        let takeBack = Command.advance(matter.subject, to: "withdrawn", note: nil)
        #expect(matter.scenario.refusal(of: takeBack, by: author(setting.author)) == nil, "its author has a door")
        continue
      }
      try matter.scenario.perform(.advance(concern, to: "reading", note: nil), by: author(reviewer))
      for decision in ["kept", "taken-out", "written-to", "quieted", "removed", "paused"] {
        for index in matter.all {
          var attempt = matter.scenario
          let code = attempt.refusal(of: .advance(concern, to: decision, note: "art. 2: x"), by: author(index))
          #expect((code == nil) == (index == reviewer), "\(index) \(decision)")
        }
      }
    }
  }

  @Test("Who confirms a pause, who agrees to delete, who looks again", arguments: settings)
  func afterwards(setting: Setting) throws {
    let matter = try matter(setting, kind: "identifier")
    guard let concern = matter.concern, let reviewer = try drawn(concern, matter).min() else { return }
    let reviewers = try drawn(concern, matter)
    var reading = matter.scenario
    try reading.perform(.advance(concern, to: "reading", note: nil), by: author(reviewer))

    var paused = reading
    try paused.perform(.advance(concern, to: "paused", note: "art. 2: x"), by: author(reviewer))
    for index in matter.all {
      var attempt = paused
      let code = attempt.refusal(of: .respond(concern, choice: "confirm", note: "art. 2: x"), by: author(index))
      #expect((code == nil) == (reviewers.contains(index) && index != reviewer), "\(index) confirms")
    }

    var out = reading
    try out.perform(.advance(concern, to: "taken-out", note: "art. 2: x"), by: author(reviewer))
    let again = try appealed(out, by: author(setting.author), concern)
    let eligible = matter.uninvolved.subtracting([reviewer])
    if let (appeal, scenario) = again {
      let ids = try scenario.post(appeal).drawn
      let drawn = Set(matter.all.filter { ids.contains(account($0)) })
      #expect(drawn.isSubset(of: eligible) && drawn.count == min(2, eligible.count))
      for index in matter.all {
        for choice in ["view", "overturn", "uphold"] {
          var attempt = scenario
          let code = attempt.refusal(of: .respond(appeal, choice: choice, note: "x"), by: author(index))
          #expect((code == nil) == drawn.contains(index), "\(index) \(choice)")
        }
      }
    } else {
      #expect(eligible.isEmpty)
    }

    try out.perform(.advance(concern, to: "delete-asked", note: "art. 2: x"), by: author(reviewer))
    let seconds = eligible.intersection((matter.holders[.moderator] ?? []).union(matter.holders[.steward] ?? []))
    if seconds.isEmpty {
      #expect(try out.post(concern).state == "deleted", "one is enough where only one is eligible")
    } else {
      let holder = try out.post(concern).holder
      #expect(seconds.contains { Participant.account(account($0)) == holder })
      for index in matter.all {
        var attempt = out
        let code = attempt.refusal(of: .respond(concern, choice: "agree"), by: author(index))
        #expect((code == nil) == (Participant.account(account(index)) == holder), "\(index) agrees")
      }
    }
  }

  private func appealed(_ scenario: Scenario, by author: Author, _ concern: PostRef) throws -> (PostRef, Scenario)? {
    var scenario = scenario
    do {
      return (try submitted(.demoAppeal(about: concern.text), by: author, in: &scenario), scenario)
    } catch let refusal as Refusal {
      #expect(refusal.code == .notAllowed)
      return nil
    }
  }
}
