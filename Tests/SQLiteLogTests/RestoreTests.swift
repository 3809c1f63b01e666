import Collective
import CollectiveFixture
import EventLog
import Foundation
import SystemCrypto
import Testing

@testable import SQLiteLog

@Suite("Restoring an older backup")
struct RestoreTests {
  private static let takenCanary = "q71830946"
  private static let expiredCanary = "z40619283"
  private static let keptCanary = "j38471029"

  private let directory: TemporaryDirectory
  private let log: SQLiteLog
  private var collective: LoggedCollective
  private let ref: PostRef
  private let taken: EventID
  private let device = Device(
    account: Person.juniper.account, name: "laptop", fingerprint: SHA256.digest("demo device"),
    enrolled: Moment(milliseconds: 1))
  private let token = SHA256.digest("demo token")
  private var backup: String { directory.path + "/backup" }
  private var list: String { directory.path + "/erasures" }
  private var target: String { directory.path + "/restored" }

  init() throws {
    directory = try TemporaryDirectory()
    log = try SQLiteLog(directory: directory.path + "/data")
    collective = try LoggedCollective(log)
    try collective.say("Old: \(Self.expiredCanary)")
    collective.clock.pass(days: 170)
    taken = try collective.say("Told by \(Self.takenCanary)")
    try collective.say("Not taken back: \(Self.keptCanary)")
    ref = try collective.submit(.demoCase(), by: .wren)
    for person in [Person.heron, .juniper] {
      try collective.append(.respond(ref, choice: "clear"), by: person.author)
    }
    let device = device
    let token = token
    try log.transaction { transaction in
      try transaction.keep(.device(device))
      try transaction.keep(.invitationToken(hash: token, InvitationID(rawValue: "i1")))
    }
    try log.backup(to: directory.path + "/backup")
  }

  /// Everything that a backup must not undo.
  private mutating func goOn() throws {
    try collective.takeBack(taken)
    try collective.append(.respond(ref, choice: "recuse"), by: Person.heron.author)
    try collective.append(.part(Place.trauma, message: ""), by: Person.juniper.author)
    try collective.append(.disableAccount(Person.linnet.handle), by: .host)
    let fingerprint = device.fingerprint
    try log.transaction { try $0.keep(.revokedDevice(fingerprint)) }
    collective.clock.pass(days: 20)
    try collective.runRetention()
  }

  @Test("What was erased, who left, closed accounts, hats and devices that ended: all of it is done again")
  mutating func doneAgain() throws {
    try goOn()
    // Moss's hat as moderator ended by decision.
    try collective.adoptEnd(of: .moderator, Person.moss)
    try LaterActs(of: log).write(to: list)
    let checkpoint = try log.head()
    let later = try LaterActs(at: list)
    #expect(later == (try LaterActs(of: log)))

    let restored = try SQLiteLog.restore(from: backup, to: target, reapplying: later, now: collective.clock.now)

    let held = try TemporaryDirectory.files(in: target)
    for canary in [Self.takenCanary, Self.expiredCanary] {
      #expect(held.filter { $0.value.range(of: Data(canary.utf8)) != nil }.keys.sorted() == [], "\(canary)")
    }
    #expect(held.contains { $0.value.range(of: Data(Self.keptCanary.utf8)) != nil })
    let (state, head) = try Appender.fold(restored)
    #expect(state.posts[ref]?.room == [Person.wren.participant])
    #expect(state.posts[ref]?.recused == [Person.heron.participant])
    #expect(state.circles[Place.trauma]?.members[Person.juniper.participant] == nil)
    #expect(state.circles[Place.trauma]?.members[Person.alder.participant] != nil)
    #expect(state.accounts[Person.linnet.account]?.isDisabled == true)
    #expect(state.accounts[Person.moss.account]?.roles[.moderator] == nil)
    #expect(state.accounts[Person.alder.account]?.roles[.moderator] != nil)
    #expect(try restored.device(fingerprint: device.fingerprint) == nil)
    #expect(try restored.invitation(tokenHash: token) == nil)
    // Another epoch: it verifies, and whoever saw the record go on hears that this is another one.
    #expect(state.epoch != nil)
    #expect(collective.appender.state.epoch == nil)
    #expect(try LogVerification.verify(restored) == .ok(head))
    guard case .fault = try LogVerification.verify(restored, checkpoint: checkpoint) else {
      Issue.record("A checkpoint from after the backup is taken for one of the restored record.")
      return
    }
  }

  @Test("The list tells nothing to whoever has no backup: no name, no place, no ref, no word")
  mutating func listIsBlind() throws {
    try goOn()
    let text = try LaterActs(of: log).lines.joined(separator: "\n")
    for secret in Person.allCases.map(\.rawValue) + ["trauma", ref.text, Self.takenCanary, "recuse "] {
      #expect(!text.contains(secret), "\(secret)")
    }
  }

  @Test("The folder of the server that the backup was made of knows the same")
  mutating func fromFolder() throws {
    try goOn()
    let later = try LaterActs(at: directory.path + "/data")
    #expect(later == (try LaterActs(of: log)))
    #expect(throws: LaterActs.Fault.unreadable) { try LaterActs(at: directory.path) }
  }

  @Test("A list that goes on from an earlier one is the same as one read anew; of another record, it is begun anew")
  mutating func continued() throws {
    let earlier = try LaterActs(of: log)
    try goOn()
    let state = try Appender.fold(log).0
    let whole = try LaterActs(of: log)
    #expect(whole != earlier)
    #expect(try LaterActs(continuing: earlier, LaterActs.Standing(in: state), in: log) == whole)
    let other = try SQLiteLog(directory: directory.path + "/other")
    _ = try LoggedCollective(other)
    let foreign = try LaterActs(of: other)
    #expect(try LaterActs(continuing: foreign, LaterActs.Standing(in: state), in: log) == whole)
  }

  @Test("With a list of another record, or one that cannot be read, nothing is restored")
  mutating func otherList() throws {
    let other = try SQLiteLog(directory: directory.path + "/other")
    _ = try LoggedCollective(other)
    let later = try LaterActs(of: other)
    #expect(throws: LaterActs.Fault.otherLog) {
      try SQLiteLog.restore(from: backup, to: target, reapplying: later)
    }
    #expect(!FileManager.default.fileExists(atPath: target))
    for text in ["", "consilium-later 1", "consilium-later 1\nexpired 3 2", "consilium-later 1\nhead 1:00"] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: list))
      #expect(throws: LaterActs.Fault.unreadable) { try LaterActs(at: list) }
    }
  }

  @Test("The backups that a server made stay on record until they are deleted and their days are over")
  func records() throws {
    let folder = directory.path + "/data"
    let existing = BackupRecord(
      file: backup, made: Moment(milliseconds: 0), expires: Moment(milliseconds: 5), head: .empty)
    try existing.keep(in: folder)
    let gone = BackupRecord(
      file: directory.path + "/gone", made: Moment(milliseconds: 1), expires: Moment(milliseconds: 9), head: .empty)
    try gone.keep(in: folder)
    #expect(try BackupRecord.all(in: folder) == [existing, gone])
    let newer = BackupRecord(
      file: directory.path + "/newer", made: Moment(milliseconds: 9), expires: Moment(milliseconds: 20), head: .empty)
    try newer.keep(in: folder)
    #expect(try BackupRecord.all(in: folder) == [existing, newer])
  }
}

extension LoggedCollective {
  fileprivate mutating func adoptEnd(of role: Role, _ person: Person) throws {
    // Everybody answers, so that no step has to wait.
    try append(.join(Place.trauma, founding: nil), by: Person.juniper.author)
    let proposal = try submit(.demoProposal("role \(role.rawValue) \(person.rawValue) ends"), by: .wren)
    let others = [Person.heron, .juniper, .moss, .alder]
    for choice in ["go-on", "heard"] {
      for person in others { try append(.respond(proposal, choice: choice), by: person.author) }
    }
    try append(.advance(proposal, to: "consent", note: nil), by: Person.wren.author)
    for person in others { try append(.respond(proposal, choice: Consent.agreement), by: person.author) }
    try append(.part(Place.trauma, message: ""), by: Person.juniper.author)
  }
}
