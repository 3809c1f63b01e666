import BuiltPrograms
import Foundation
import NIOPosix
import Testing

@testable import consilium_load

@Suite struct CrashLedgerTests {
  private func entry(_ sender: Int, _ number: Int) -> CrashLedger.Entry {
    CrashLedger.Entry(stamp: Stamp(sender: sender, number: number), msgid: "m\(sender)\(number)")
  }

  private func ledger(_ acknowledged: CrashLedger.Entry...) -> CrashLedger {
    var ledger = CrashLedger()
    for entry in acknowledged { ledger.acknowledge(entry.stamp, as: entry.msgid) }
    return ledger
  }

  @Test func everythingOnceInOneOrderIsSound() {
    let history = [entry(0, 0), entry(1, 0), entry(0, 1)]
    let ledger = ledger(entry(0, 0), entry(1, 0))
    #expect(ledger.violations(histories: [history, history], sent: [2, 1]).isEmpty)
  }

  @Test func acknowledgedAndAbsentIsLostForEachReader() {
    let ledger = ledger(entry(0, 0), entry(0, 1))
    let violations = ledger.violations(histories: [[entry(0, 0)], [entry(0, 0)]], sent: [2])
    #expect(violations == .init(lost: 2))
  }

  @Test func storedTwiceIsDoubled() {
    let again = CrashLedger.Entry(stamp: Stamp(sender: 0, number: 0), msgid: "other")
    #expect(ledger().violations(histories: [[entry(0, 0), again]], sent: [1]) == .init(doubled: 1))
  }

  @Test func aSendersMessagesInAnotherOrderAreReordered() {
    let violations = ledger().violations(histories: [[entry(0, 1), entry(0, 0)]], sent: [2])
    #expect(violations == .init(reordered: 1))
  }

  @Test func readersWhoSeeDifferentOrdersAreFound() {
    let one = [entry(0, 0), entry(1, 0)]
    let other = [entry(1, 0), entry(0, 0)]
    #expect(ledger().violations(histories: [one, other], sent: [1, 1]) == .init(reordered: 2))
  }

  @Test func anotherIdThanWasAcknowledgedIsFound() {
    var ledger = ledger(entry(0, 0))
    ledger.acknowledge(Stamp(sender: 0, number: 0), as: "other")
    #expect(ledger.violations(histories: [[entry(0, 0)]], sent: [1]) == .init(renamed: 1))
  }

  @Test func whatNobodySentIsUnknown() {
    #expect(ledger().violations(histories: [[entry(0, 5), entry(7, 0)]], sent: [1]) == .init(unknown: 2))
  }
}

@Suite struct CrashRunTests {
  @Test func whatWasAcknowledgedSurvivesThreeKillsOnceAndInOneOrder() async throws {
    let plan = CrashRun.Plan(
      program: try BuiltProgram.path(of: "consiliumd"), rounds: 3, senders: 3, window: 8, longestRound: 300,
      directory: FileManager.default.temporaryDirectory.path)
    let report = try await CrashRun(plan, on: MultiThreadedEventLoopGroup.singleton.next()).run()
    #expect(report.violations == .init())
    #expect(report.isVerified)
    #expect(report.acknowledged > 0)
    #expect(report.acknowledged == report.sent)
    #expect(report.stored == report.sent)
  }
}
