/// Deciding by consent: what nobody objects to, with enough of the members answering, is adopted. Good enough for now, safe
/// enough to try.
public enum Consent {
  public static let agreement = "no-objection"
  public static let objection = "object"
  /// What its giver may say of an objection that was asked about: it names no harm.
  public static let reaction = "reaction"
  /// Answers by which nobody objects.
  static let agreeing: Set = [agreement, reaction]
  /// However few a collective's active members are.
  static let smallestQuorum = 3
}

extension Collective {
  /// Members who can take part in decisions.
  public func activeMembers(at moment: Moment) -> [AccountID] {
    accounts.values.filter { $0.holds(.member, at: moment) || $0.holds(.associate, at: moment) }.map(\.id)
  }

  /// How many have to answer. A collective of one or two cannot reach three.
  public func quorum(at moment: Moment) -> Int {
    let active = activeMembers(at: moment).count
    let share = (active * agreements.quorumPercent + 99) / 100
    return min(active, max(Consent.smallestQuorum, share))
  }

  func hasQuorum(_ post: Post, at moment: Moment) -> Bool {
    let active = Set(activeMembers(at: moment).map(Participant.account))
    let answered = post.responses.filter { active.contains($0.key) && Consent.agreeing.contains($0.value) }.count
    // Who proposes it does not object to it.
    return answered + (active.contains(person(behind: post.author)) ? 1 : 0) >= quorum(at: moment)
  }
}
