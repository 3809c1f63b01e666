import Collective
import EventLog
import NIOConcurrencyHelpers
import NIOCore

/// Who of a running meeting has been without a connection for so long that the others are told. Presence is in no log; that
/// somebody left a meeting is.
final class MeetingWatch: Sendable {
  static let patience = Duration.seconds(60)
  static let interval = TimeAmount.milliseconds(250)
  private let goneSince = NIOLockedValueBox<[Participant: Moment]>([:])

  func note(_ participant: Participant, isHere: Bool, at moment: Moment) {
    guard participant.accountID != nil else { return }
    goneSince.withLockedValue { $0[participant] = isHere ? nil : moment }
  }

  /// Whoever is not known to have gone, as after a restart, is given the whole time from now on.
  func absent(from meetings: [Meeting], presence: Presence, at now: Moment) -> [(PostRef, Participant)] {
    goneSince.withLockedValue { gone in
      guard !meetings.isEmpty else {
        gone = [:]
        return []
      }
      var absent: [(PostRef, Participant)] = []
      for meeting in meetings {
        for participant in meeting.present where !presence.isHere(participant) {
          let since = gone[participant] ?? now
          gone[participant] = since
          if now.elapsed(since: since) >= Self.patience { absent.append((meeting.ref, participant)) }
        }
      }
      // Once is enough, unless the writer could not store it.
      for (_, participant) in absent { gone[participant] = nil }
      return absent
    }
  }
}

extension Hub {
  func watchMeetings(_ writer: LogWriter) {
    loop.scheduleRepeatedTask(initialDelay: MeetingWatch.interval, delay: MeetingWatch.interval) { [self] _ in
      let meetings = Array(state.meetings.running.values)
      for (ref, participant) in meetingWatch.absent(from: meetings, presence: presence, at: configuration.now()) {
        writer.submit(Append(.noteAbsence(ref, participant), by: .clock))
      }
    }
  }
}
