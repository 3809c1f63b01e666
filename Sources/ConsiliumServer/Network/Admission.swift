import NIOConcurrencyHelpers

/// Who may connect: so many at once, in the whole server and from one address.
final class Admission: Sendable {
  let peers: PeerLedger
  private let most: Int
  private let count = NIOLockedValueBox(0)

  init(_ limits: Limits) {
    peers = PeerLedger(limits.perAddress)
    most = limits.connections
  }

  /// Whether there is room for one more, which is counted then.
  ///
  /// - Parameter address: where it comes from; `nil` where that is not counted.
  func admit(_ address: PeerAddress?) -> Bool {
    guard address.map({ peers.admit($0) }) ?? true else { return false }
    let isRoom = count.withLockedValue { count in
      guard count < most else { return false }
      count += 1
      return true
    }
    if !isRoom, let address { peers.release(address) }
    return isRoom
  }

  func release(_ address: PeerAddress?) {
    count.withLockedValue { $0 -= 1 }
    if let address { peers.release(address) }
  }
}
