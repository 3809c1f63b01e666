import Collective
import Foundation

/// Frees the bytes of erased words from the files of the log, then from those of its search index (promise P4).
struct Purge: Sendable {
  let storage: any LogStorage
  let search: (any SearchIndex)?

  /// How long whoever has nothing else to do waits for other processes' readers.
  private static let patienceSeconds = 15.0
  private static let pauseSeconds = 0.1

  /// Tries once.
  ///
  /// - Parameter subjects: what was erased; the storage keeps a list of its own, the index does not.
  /// - Throws: `LogStorageError.erasureBlocked` where readers hold older pages, or what the storage reports.
  func run(_ subjects: [EventID]) throws {
    try storage.finishErasures()
    try search?.erase(try subjects.compactMap { try storage.record(of: $0)?.envelope.seq })
  }

  /// Tries again while readers hold older pages, for up to 15 seconds.
  func runPatiently(_ subjects: [EventID]) throws {
    let end = Date(timeIntervalSinceNow: Self.patienceSeconds)
    while true {
      do {
        return try run(subjects)
      } catch LogStorageError.erasureBlocked where Date() < end {
        Thread.sleep(forTimeInterval: Self.pauseSeconds)
      }
    }
  }
}

extension Facts {
  /// Whose words this erases; `nil` where it is no erasure.
  var erasedSubjects: [EventID]? {
    if case .erased(let erasure) = self { erasure.subjects } else { nil }
  }
}

extension Sequence<Event> {
  var erasedSubjects: [EventID] { flatMap { $0.facts.erasedSubjects ?? [] } }
}
