import Collective
import NIOConcurrencyHelpers

/// Who is connected now, over all event loops. Not an event: gone with the process, and never a durable record of anybody's hours.
final class Presence: Sendable {
  private struct Standing {
    var devices = 0
    var away: String?
  }

  private let standings = NIOLockedValueBox<[Participant: Standing]>([:])

  func arrive(_ participant: Participant) {
    standings.withLockedValue { $0[participant, default: Standing()].devices += 1 }
  }

  func leave(_ participant: Participant) {
    standings.withLockedValue { standings in
      guard var standing = standings[participant] else { return }
      standing.devices -= 1
      standings[participant] = standing.devices > 0 ? standing : nil
    }
  }

  func setAway(_ message: String?, _ participant: Participant) {
    standings.withLockedValue { $0[participant]?.away = message }
  }

  func away(_ participant: Participant) -> String? { standings.withLockedValue { $0[participant]?.away } }
  func isHere(_ participant: Participant) -> Bool { standings.withLockedValue { $0[participant] != nil } }
  var count: Int { standings.withLockedValue { $0.count } }
}
