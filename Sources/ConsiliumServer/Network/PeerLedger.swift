import NIOConcurrencyHelpers
import NIOCore

/// What each peer address costs: its connections, and the sign-ins that failed from it. So nobody takes every place, or tries
/// passwords on many connections at once.
///
/// Kept in memory, and only while there is something to keep. This machine's own addresses are not counted where the
/// server's access spares them (`Access.sparesLoopback`).
final class PeerLedger: Sendable {
  struct Limits: Sendable {
    /// Connections at once.
    var connections = 200
    /// Sign-ins that may fail at once; then one more is tried each `secondsPerTry`.
    var failedSignIns = 20
    var secondsPerTry: Int64 = 60
  }

  private struct Entry {
    var connections = 0
    var failures = 0
    /// When the failures were last counted down.
    var since: NIODeadline

    var isWorthKeeping: Bool { connections > 0 || failures > 0 }

    mutating func forgive(upTo now: NIODeadline, secondsPerTry: Int64) {
      let forgiven = Int(max(0, (now - since).nanoseconds) / (secondsPerTry * 1_000_000_000))
      failures = max(0, failures - forgiven)
      since = failures == 0 ? now : since + .seconds(Int64(forgiven) * secondsPerTry)
    }
  }

  private struct Book {
    var entries: [PeerAddress: Entry] = [:]
    var changesSinceSweep = 0
  }

  /// Addresses that never come back are looked for after so many changes, or as many as there are addresses.
  private static let changesBetweenSweeps = 1_000

  private let limits: Limits
  private let book = NIOLockedValueBox(Book())

  init(_ limits: Limits) { self.limits = limits }

  /// Whether one more connection may come from there; it is counted if so.
  func admit(_ address: PeerAddress, at now: NIODeadline = .now()) -> Bool {
    change(address, at: now) { entry in
      guard entry.connections < limits.connections else { return false }
      entry.connections += 1
      return true
    }
  }

  func release(_ address: PeerAddress, at now: NIODeadline = .now()) {
    change(address, at: now) { $0.connections -= 1 }
  }

  func noteFailedSignIn(_ address: PeerAddress, at now: NIODeadline = .now()) {
    change(address, at: now) { $0.failures += 1 }
  }

  func mayTrySignIn(_ address: PeerAddress, at now: NIODeadline = .now()) -> Bool {
    change(address, at: now) { $0.failures < limits.failedSignIns }
  }

  /// How many addresses something is kept of.
  var count: Int { book.withLockedValue { $0.entries.count } }

  @discardableResult
  private func change<Result>(
    _ address: PeerAddress, at now: NIODeadline, _ body: (inout Entry) -> Result
  ) -> Result {
    book.withLockedValue { book in
      var entry = book.entries[address] ?? Entry(since: now)
      entry.forgive(upTo: now, secondsPerTry: limits.secondsPerTry)
      let result = body(&entry)
      book.entries[address] = entry.isWorthKeeping ? entry : nil
      book.changesSinceSweep += 1
      if book.changesSinceSweep >= max(Self.changesBetweenSweeps, book.entries.count) { sweep(&book, at: now) }
      return result
    }
  }

  private func sweep(_ book: inout Book, at now: NIODeadline) {
    book.changesSinceSweep = 0
    for (address, var entry) in book.entries {
      entry.forgive(upTo: now, secondsPerTry: limits.secondsPerTry)
      book.entries[address] = entry.isWorthKeeping ? entry : nil
    }
  }
}

/// Where a peer is: an IPv4 address, or the network of 64 bits that one IPv6 subscriber has to herself.
struct PeerAddress: Hashable, Sendable {
  private let bytes: [UInt8]

  init(v4: [UInt8]) { bytes = v4 }

  init(v6: [UInt8]) {
    let isMapped = v6.prefix(10).allSatisfy { $0 == 0 } && v6[10...11].allSatisfy { $0 == 0xFF }
    bytes = isMapped ? Array(v6.suffix(4)) : Array(v6.prefix(8))
  }

  /// `nil` for what is no internet address.
  init?(_ address: SocketAddress) {
    switch address {
    case .v4(let address): self.init(v4: withUnsafeBytes(of: address.address.sin_addr.s_addr) { Array($0) })
    case .v6(let address): self.init(v6: withUnsafeBytes(of: address.address.sin6_addr) { Array($0) })
    case .unixDomainSocket: return nil
    }
  }
}
