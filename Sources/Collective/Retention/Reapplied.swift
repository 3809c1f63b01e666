/// What happened after a backup was made, as far as it is known: done again once the backup was restored, or a restored
/// server would show what was erased and let in whoever had left.
public struct Reapplied: Hashable, Sendable {
  public struct Erasure: Hashable, Sendable {
    public let subject: EventID
    public let cause: Erased.Cause

    public init(subject: EventID, cause: Erased.Cause) {
      self.subject = subject
      self.cause = cause
    }
  }

  /// Somebody who stepped out of a post.
  public struct Recusal: Hashable, Sendable {
    public let post: PostRef
    public let participant: Participant

    public init(post: PostRef, participant: Participant) {
      self.post = post
      self.participant = participant
    }
  }

  /// Somebody who is no longer in a circle.
  public struct Departure: Hashable, Sendable {
    public let circle: CircleName
    public let participant: Participant
    public let isExcluded: Bool

    public init(circle: CircleName, participant: Participant, isExcluded: Bool) {
      self.circle = circle
      self.participant = participant
      self.isExcluded = isExcluded
    }
  }

  public struct Hat: Hashable, Sendable {
    public let account: AccountID
    public let role: Role

    public init(account: AccountID, role: Role) {
      self.account = account
      self.role = role
    }
  }

  public var erasures: [Erasure] = []
  public var expired = Expired(entries: SeqSpans())
  public var recusals: [Recusal] = []
  public var departures: [Departure] = []
  public var closed: [AccountID] = []
  public var lapsed: [Hat] = []

  public init() {}
}

/// The log went on from a backup: whatever was appended after it is lost, and a place behind it means something else now.
public struct Restored: Hashable, Codable, Sendable {
  /// The last entry of the backup.
  public let backup: Int64
}

extension Decision {
  /// Everything stands in the log as the act it was, by whoever did it; that it was done again, in the host's own entry.
  mutating func reapply(_ acts: Reapplied) throws(Refusal) {
    guard by == .host else { throw Refusal(.notAllowed, [], "Only the host restores a backup.") }
    record(.restored(Restored(backup: state.seq)), in: .collective)
    for erasure in acts.erasures {
      guard let target = context.entry(erasure.subject)?.envelope.target else { continue }
      record(
        .erased(Erased(subjects: [erasure.subject], cause: erasure.cause)), in: target, ref: erasure.subject)
    }
    for recusal in acts.recusals {
      guard let post = state.posts[recusal.post] else { continue }
      let choice = post.declaration?.responses.first { $0.effect == .leaveForGood }?.choice ?? "recuse"
      let effect: Responded.Effect = post.room.contains(recusal.participant) ? .left : .declined
      record(
        .responded(Responded(ref: post.ref, choice: choice, effect: effect)), in: .own(recusal.participant),
        ref: post.opening, by: .participant(recusal.participant))
    }
    for departure in acts.departures {
      let target = Target.circle(departure.circle)
      if departure.isExcluded {
        record(.kicked(departure.circle, departure.participant), in: target)
      } else {
        record(.parted(departure.circle), in: target, by: .participant(departure.participant))
      }
    }
    for hat in acts.lapsed { record(.governed(.hatDropped(hat.account, hat.role)), in: .collective) }
    for id in acts.closed { record(.accountDisabled(id), in: .collective) }
    if !acts.expired.isEmpty { record(.expired(acts.expired), in: .collective, by: .clock) }
  }
}
