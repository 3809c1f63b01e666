import NIOCore
import Testing

@testable import ConsiliumServer

@Suite struct PeerLedgerTests {
  private static let one = PeerAddress(v4: [192, 0, 2, 1])
  private static let other = PeerAddress(v4: [192, 0, 2, 2])
  private static let limits = PeerLedger.Limits(connections: 2, failedSignIns: 3, secondsPerTry: 60)

  private static func minutes(_ count: Int64) -> NIODeadline { .uptimeNanoseconds(1) + .minutes(count) }

  @Test("one address has only so many connections, and others have theirs")
  func connections() {
    let ledger = PeerLedger(Self.limits)
    #expect([ledger.admit(Self.one), ledger.admit(Self.one), ledger.admit(Self.one)] == [true, true, false])
    #expect(ledger.admit(Self.other))
    ledger.release(Self.one)
    #expect(ledger.admit(Self.one))
  }

  @Test("after some failed sign-ins an address has to wait, one try for each minute")
  func failedSignIns() {
    let ledger = PeerLedger(Self.limits)
    for _ in 0..<3 {
      #expect(ledger.mayTrySignIn(Self.one, at: Self.minutes(0)))
      ledger.noteFailedSignIn(Self.one, at: Self.minutes(0))
    }
    #expect(!ledger.mayTrySignIn(Self.one, at: Self.minutes(0)))
    #expect(ledger.mayTrySignIn(Self.other, at: Self.minutes(0)))
    #expect(ledger.mayTrySignIn(Self.one, at: Self.minutes(1)))
    ledger.noteFailedSignIn(Self.one, at: Self.minutes(1))
    #expect(!ledger.mayTrySignIn(Self.one, at: Self.minutes(1)))
    #expect(ledger.mayTrySignIn(Self.one, at: Self.minutes(10)))
  }

  @Test("nothing is kept of an address that costs nothing any more")
  func forgetting() {
    let ledger = PeerLedger(Self.limits)
    #expect(ledger.admit(Self.one, at: Self.minutes(0)))
    ledger.noteFailedSignIn(Self.other, at: Self.minutes(0))
    #expect(ledger.count == 2)
    ledger.release(Self.one, at: Self.minutes(1))
    #expect(ledger.mayTrySignIn(Self.other, at: Self.minutes(2)))
    #expect(ledger.count == 0)
  }

  @Test("addresses that failed once and never came back are forgotten, those that are still counted are not")
  func sweeping() {
    let ledger = PeerLedger(Self.limits)
    for index in UInt32(0)..<5_000 {
      let bytes = withUnsafeBytes(of: index.bigEndian) { Array($0) }
      ledger.noteFailedSignIn(PeerAddress(v4: bytes), at: Self.minutes(0))
    }
    #expect(ledger.count == 5_000)
    #expect(ledger.admit(Self.one, at: Self.minutes(0)))
    for _ in 0..<2 { ledger.noteFailedSignIn(Self.other, at: Self.minutes(1)) }
    for index in UInt8(0)..<100 {
      for _ in 0..<100 { _ = ledger.mayTrySignIn(PeerAddress(v4: [198, 51, 100, index]), at: Self.minutes(2)) }
    }
    #expect(ledger.count == 2)
  }

  @Test("an IPv6 subscriber is one address, and an IPv4 address is the same however it is written")
  func addresses() {
    let network: [UInt8] = [0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 1]
    let here = PeerAddress(v6: network + [0, 0, 0, 0, 0, 0, 0, 1])
    #expect(here == PeerAddress(v6: network + [9, 9, 9, 9, 9, 9, 9, 9]))
    #expect(here != PeerAddress(v6: [0x20, 0x01, 0x0D, 0xB8, 0, 0, 0, 2] + [0, 0, 0, 0, 0, 0, 0, 1]))
    #expect(PeerAddress(v6: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 192, 0, 2, 1]) == Self.one)
  }
}
