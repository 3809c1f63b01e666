import Collective
import Foundation
import Synchronization

/// A state on its way to a snapshot, on a thread of its own: to encode a large one takes seconds, and nobody who writes
/// should wait for them. The state is a value, so the writer goes on with its own.
final class SnapshotEncoding: Sendable {
  private let encoded = Mutex<StoredSnapshot?>(nil)

  /// - Parameter head: the end of the log that `state` is the fold of, committed already.
  init(of state: Collective, at head: ChainHead) {
    let thread = Thread { [self] in
      // Without a snapshot the next start folds more events, and nothing else is lost.
      guard let bytes = try? RecordCoding().encode(state) else { return }
      encoded.withLock { $0 = StoredSnapshot(head: head, state: bytes) }
    }
    thread.name = "log-snapshot"
    thread.qualityOfService = .utility
    thread.start()
  }

  /// The snapshot, once, when it is ready.
  func take() -> StoredSnapshot? {
    encoded.withLock { encoded in
      defer { encoded = nil }
      return encoded
    }
  }
}
