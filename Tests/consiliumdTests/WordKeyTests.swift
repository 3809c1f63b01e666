import Collective
import EventLog
import Foundation
import SQLiteLog
import Testing

@testable import consiliumd

/// Denied words after a restore: found with their key, and said not to be found without it.
@Suite("The key of denied words")
struct WordKeyTests {
  private let machine: RecordingMachine
  private let data: DataFolder
  private let log: SQLiteLog

  init() throws {
    machine = try RecordingMachine(systemd: false)
    data = try DataFolder.parse(["--data", machine.root + "/data"])
    log = try data.log()
    let account = AccountID(rawValue: "wren")
    let handle = try #require(Handle("wren"))
    try data.append(.openAccount(account, handle, roles: [.member: .never], invitation: nil), to: log)
  }

  private func decide(_ change: String) throws {
    let wren = Author.participant(.account(AccountID(rawValue: "wren")))
    var appender = try Appender(storage: log, now: Moment.now)
    let circle = try #require(CircleName("#commons"))
    let fields = [Body.Field(name: "aim", value: "A demo aim."), Body.Field(name: "change", value: change)]
    func perform(_ command: Command) throws -> [Event] {
      let batch = try appender.append([Append(command, by: wren)])
      for outcome in batch.outcomes { _ = try outcome.result.get() }
      return batch.events
    }
    _ = try perform(.join(circle, founding: nil))
    let submitted = try perform(.submit(PostDraft(circle: circle, kind: "proposal", fields: fields)))
    let refs = submitted.compactMap { if case .submitted(let submitted) = $0.facts { submitted.ref } else { nil } }
    _ = try perform(.advance(try #require(refs.first), to: "adopted", note: nil))
  }

  private var keyPath: String { data.path + "/words.key" }

  @Test("where nothing was denied, nothing is missing")
  func nothingDenied() throws {
    #expect(try data.wordKeyFault(in: log) == nil)
    _ = try log.wordKey()
    try FileManager.default.removeItem(atPath: keyPath)
    _ = try log.wordKey()
    #expect(try log.lacksWordKey())
    #expect(try data.wordKeyFault(in: log) == nil)
    #expect(try !log.lacksWordKey())
  }

  @Test("a key that is missing, or another one, is named until the right one is back or nothing is denied under it")
  func otherKey() throws {
    let key = Data(try log.wordKey())
    try decide("words deny #00000000000000ff")
    #expect(try data.wordKeyFault(in: log) == nil)
    try FileManager.default.removeItem(atPath: keyPath)
    let fault = try #require(try data.wordKeyFault(in: log))
    #expect(fault.hasPrefix("1 denied words are not found: \(keyPath) is not the key"))
    #expect(Data(try log.wordKey()) != key)
    #expect(try data.wordKeyFault(in: log) == fault)
    try key.write(to: URL(fileURLWithPath: keyPath))
    #expect(try data.wordKeyFault(in: log) == nil)
    try FileManager.default.removeItem(atPath: keyPath)
    _ = try log.wordKey()
    try decide("words deny #00000000000000ff ends")
    #expect(try data.wordKeyFault(in: log) == nil)
  }

  @Test("restoring says so")
  func restoring() async throws {
    _ = try log.wordKey()
    try decide("words deny #00000000000000ff")
    try log.backup(to: machine.root + "/copy")
    let restored = try DataFolder.parse(["--data", machine.root + "/again"])
    let log = try SQLiteLog.restore(from: machine.root + "/copy", to: restored.path)
    #expect(try restored.wordKeyFault(in: log) != nil)
    try FileManager.default.copyItem(atPath: keyPath, toPath: restored.path + "/words.key")
    #expect(try restored.wordKeyFault(in: log) == nil)
  }
}
