import Collective
import EventLog
import Foundation
import Logging

/// Tells members outside of consilium that something waits for them: a thread of its own that looks what is due, has it
/// recorded, and then starts the host's command. A crash between the two loses that reminder and never repeats one.
final class Reminding: Sendable {
  /// How often is looked, where something happened or time went by.
  private let looking = Looking(everySeconds: 0.5)
  private static let interval = Duration.seconds(20)
  /// Runs of the command at once, those about acute risk apart.
  private static let runsAtOnce = 8

  init(
    by command: ReminderCommand, following hub: Hub, presence: Presence, storage: any LogStorage, writer: LogWriter,
    now: @escaping @Sendable () -> Moment, logger: Logger
  ) {
    let runs = ReminderRuns(command, logger: logger)
    let coding = RecordCoding()
    func wishes(_ due: DueReminder) throws -> ReminderWishes? {
      try storage.record(of: due.wishes).flatMap { ReminderWishes(try coding.event($0).body) }
    }
    func remind(_ due: DueReminder) throws {
      guard due.isUrgent || runs.count < Self.runsAtOnce, let wishes = try wishes(due) else { return }
      guard due.isUrgent || wishes.quiet?.contains(now()) != true else { return }
      guard case .success = writer.carryOut(.remindOutside(due.account), by: .clock) else { return }
      runs.start(for: wishes)
    }
    nonisolated(unsafe) let look = remind
    looking.start("reminding", .utility) { [looking] in
      var seen: (seq: Int64, at: Moment)?
      while looking.next() {
        let (seq, due) = Self.due(in: hub, after: seen, interval: Self.interval, now: now)
        guard let due else { continue }
        seen = (seq, now())
        for reminder in due where !presence.isActive(.account(reminder.account), at: now()) {
          do {
            try look(reminder)
          } catch {
            logger.error("a reminder could not be read", metadata: ["why": .why(error)])
          }
        }
      }
    }
  }

  /// What is due by the state of one event loop; nothing where neither the state changed nor time went by.
  private static func due(
    in hub: Hub, after seen: (seq: Int64, at: Moment)?, interval: Duration, now: @escaping @Sendable () -> Moment
  ) -> (seq: Int64, due: [DueReminder]?) {
    let found = hub.loop.submit { () -> (Int64, [DueReminder]?) in
      let moment = now()
      if let seen, seen.seq == hub.state.seq, moment.elapsed(since: seen.at) < interval { return (seen.seq, nil) }
      return (hub.state.seq, hub.state.remindersDue(at: moment))
    }
    return (try? found.wait()) ?? (0, nil)
  }

  /// Ends after the look that is under way. Runs that were started go on by themselves.
  func stop() { looking.stop() }
}
