/// Nobody keeps a terminal open: members who ask for it are told by other means that something waits for them, and nothing
/// else. What is due follows from the record and the clock, so a restart tells nobody twice.
public struct Reminders: Hashable, Codable, Sendable {
  /// Where something stands in the record, and when it happened.
  struct Mark: Hashable, Codable, Sendable {
    let seq: Int64
    let at: Moment
  }

  /// The event that has her wishes.
  public let wishes: EventID
  let seq: Int64
  /// When she was told last.
  var sent: Mark?
  /// When she was called last to something that cannot wait.
  var called: Mark?
  /// When something came anew that the state of no post tells of: she was drawn, or reminded.
  var prompted: Mark?

  init(wishes: EventID, seq: Int64) {
    self.wishes = wishes
    self.seq = seq
  }

  /// What went by age is as if it had not been.
  mutating func forget(_ expired: SeqSpans) {
    func kept(_ mark: Mark?) -> Mark? { mark.flatMap { expired.contains($0.seq) ? nil : $0 } }
    sent = kept(sent)
    called = kept(called)
    prompted = kept(prompted)
  }
}

/// Somebody who is to be told.
public struct DueReminder: Hashable, Sendable {
  public let account: AccountID
  public let wishes: EventID
  /// It is about acute risk: neither her quiet hours nor the day that lies between two reminders hold it back.
  public let isUrgent: Bool
}

extension Collective {
  /// Between two reminders, acute risk apart.
  private static let leastBetween = Duration.days(1)
  /// After which the same is said again, as long as something waits.
  private static let repeated = Duration.days(7)

  public func remindersDue(at moment: Moment) -> [DueReminder] {
    reminders.keys.sorted { $0.rawValue < $1.rawValue }.compactMap { reminder(for: $0, dueAt: moment) }
  }

  func reminder(for account: AccountID, dueAt moment: Moment) -> DueReminder? {
    guard let reminders = reminders[account] else { return nil }
    let sent = reminders.sent
    let isCalled = reminders.called.map { $0.seq > sent?.seq ?? 0 } ?? false
    let mayBeTold = sent.map { moment.elapsed(since: $0.at) >= Self.leastBetween } ?? true
    guard isCalled || mayBeTold else { return nil }
    let waiting = awaiting(.account(account), at: moment)
    func due(isUrgent: Bool) -> DueReminder {
      DueReminder(account: account, wishes: reminders.wishes, isUrgent: isUrgent)
    }
    if isCalled, waiting.contains(where: \.isCalling) { return due(isUrgent: true) }
    guard mayBeTold, !waiting.isEmpty else { return nil }
    guard let sent else { return due(isUrgent: false) }
    let isNew = waiting.contains { $0.entered > sent.at } || (reminders.prompted.map { $0.seq > sent.seq } ?? false)
    return isNew || moment.elapsed(since: sent.at) >= Self.repeated ? due(isUrgent: false) : nil
  }

  // MARK: Folding

  mutating func applyReminders(_ envelope: Envelope, _ facts: Facts) {
    let mark = Reminders.Mark(seq: envelope.seq, at: envelope.at)
    switch facts {
    case .called(_, let id): reminders[id]?.called = mark
    case .moderated(.drawn(_, let ids, _)): for id in ids { reminders[id]?.prompted = mark }
    case .accountDisabled(let id): reminders[id] = nil
    case .erased(let erasure):
      if case .own(.account(let id)) = envelope.target, let wishes = reminders[id]?.wishes,
        erasure.subjects.contains(wishes)
      {
        reminders[id] = nil
      }
    case .expired(let expired): for id in reminders.keys { reminders[id]?.forget(expired.entries) }
    case .reminded, .remindersChosen, .remindedOutside, .governed(.stewardsTold):
      guard case .own(.account(let id)) = envelope.target else { return }
      switch facts {
      case .reminded, .governed: reminders[id]?.prompted = mark
      case .remindedOutside: reminders[id]?.sent = mark
      case .remindersChosen(true):
        var chosen = Reminders(wishes: envelope.id, seq: envelope.seq)
        // Another address makes nothing new.
        chosen.sent = reminders[id]?.sent
        chosen.called = reminders[id]?.called
        chosen.prompted = reminders[id]?.prompted
        reminders[id] = chosen
      default: reminders[id] = nil
      }
    default: break
    }
  }
}

extension Decision {
  /// Her earlier wishes leave the storage at once.
  ///
  /// - Parameter wishes: `nil` where she wants to be told nothing any more.
  mutating func chooseReminders(_ wishes: ReminderWishes?) throws(Refusal) {
    guard case .account(let id) = try participant() else { throw Refusal(.notAllowed, [], "Members do that.") }
    let earlier = state.reminders[id]
    guard wishes != nil || earlier != nil else {
      throw Refusal(.nothingToDo, [], "You are told nothing outside of consilium as it is.")
    }
    record(.remindersChosen(isOn: wishes != nil), in: .own(.account(id)), body: wishes?.body)
    eraseReminderWishes(of: id)
  }

  mutating func eraseReminderWishes(of id: AccountID) {
    guard let earlier = state.reminders[id] else { return }
    record(.erased(Erased(subjects: [earlier.wishes], cause: .amended)), in: .own(.account(id)), ref: earlier.wishes)
  }

  /// That she is told stands in the record before she is: whatever happens in between, she is not told twice.
  mutating func remindOutside(_ id: AccountID) throws(Refusal) {
    guard by == .clock else { throw Refusal(.notAllowed, [], "Only the clock does this.") }
    guard state.reminder(for: id, dueAt: context.at) != nil else {
      throw Refusal(.nothingToDo, [], "Nothing is due.")
    }
    record(.remindedOutside, in: .own(.account(id)))
  }
}
