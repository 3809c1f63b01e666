import Collective
import Synchronization

/// How far members have read, where that moved and is not stored yet. It stands beside the log and is worth no commit of
/// its own: the writer takes along with one of its transactions what has waited for a second, however often it moved.
///
/// What a crash takes away is a second of reading: somebody finds as unread what she has read.
public final class ReadMarkers: Sendable {
  /// How long a moved marker waits for the writer.
  private static let patience = Duration.seconds(1)
  /// At most so many in one transaction, which bounds how long they hold up what is to be acknowledged.
  private static let mostAtOnce = 1_000

  private struct Moved {
    var markers: [AccountID: [Target: Moment]] = [:]
    var since: ContinuousClock.Instant?
  }

  private let moved = Mutex(Moved())

  public init() {}

  /// Moves a marker; an earlier moment than one that waits changes nothing.
  public func move(of account: AccountID, in target: Target, to moment: Moment) {
    moved.withLock { moved in
      let waiting = moved.markers[account]?[target] ?? moment
      moved.markers[account, default: [:]][target] = max(waiting, moment)
      moved.since = moved.since ?? .now
    }
  }

  /// All markers of an account, by place.
  public func all(of account: AccountID, storedIn storage: any LogStorage) throws -> [Target: Moment] {
    // In this order: what is stored between the two looks is found by the second.
    let waiting = moved.withLock { $0.markers[account] ?? [:] }
    return try storage.readMarkers(of: account).merging(waiting, uniquingKeysWith: max)
  }

  // MARK: The writer's side

  /// What has waited long enough, as far as it goes into one transaction.
  func due(at now: ContinuousClock.Instant = .now) -> [SideRecord] {
    moved.withLock { moved in
      guard let since = moved.since, since.duration(to: now) >= Self.patience else { return [] }
      return Array(Self.records(moved).prefix(Self.mostAtOnce))
    }
  }

  /// Everything that waits, however short.
  var waiting: [SideRecord] { moved.withLock { Array(Self.records($0)) } }

  private static func records(_ moved: Moved) -> some Sequence<SideRecord> {
    moved.markers.lazy.flatMap { account, markers in
      markers.map { .readMarker(account, in: $0.key, $0.value) }
    }
  }

  /// These are durable. What moved on meanwhile waits again.
  func settle(_ stored: [SideRecord]) {
    guard !stored.isEmpty else { return }
    moved.withLock { moved in
      let isAll = moved.markers.values.reduce(0) { $0 + $1.count } == stored.count
      for case .readMarker(let account, let target, let moment) in stored {
        guard moved.markers[account]?[target] == moment else { continue }
        moved.markers[account]?[target] = nil
        if moved.markers[account]?.isEmpty == true { moved.markers[account] = nil }
      }
      if moved.markers.isEmpty { moved.since = nil } else if isAll { moved.since = .now }
    }
  }

  /// They could not be stored, and are tried again after the usual wait.
  func putOff() { moved.withLock { if $0.since != nil { $0.since = .now } } }
}
