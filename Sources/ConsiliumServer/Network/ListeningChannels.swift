import NIOConcurrencyHelpers
import NIOCore

/// The channels that a server listens on.
final class ListeningChannels: Sendable {
  private let channels = NIOLockedValueBox<[any Channel]>([])

  func add(_ channel: any Channel) { channels.withLockedValue { $0.append(channel) } }
  var all: [any Channel] { channels.withLockedValue { $0 } }
}

/// Numbers for connections, never given twice in a process.
final class ConnectionIDs: Sendable {
  private let last = NIOLockedValueBox<UInt64>(0)

  func next() -> UInt64 {
    last.withLockedValue {
      $0 += 1
      return $0
    }
  }
}
