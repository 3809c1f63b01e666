import Collective
import EventLog
import Foundation
import GRDB
import Testing

@testable import SQLiteLog

@Suite struct SQLiteLogTests {
  @Test func `what was appended is there after the log is opened again`() throws {
    let directory = try TemporaryDirectory()
    var appended: [Event] = []
    do {
      var appender = try Appender(storage: SQLiteLog(directory: directory.path), now: { Moment(milliseconds: 1_000) })
      let wren = try #require(Handle("wren"))
      let open = Command.openAccount(AccountID(rawValue: "w"), wren, roles: [:], invitation: nil)
      appended = try appender.append([Append(open, by: .host)]).events
    }
    let reopened = try SQLiteLog(directory: directory.path)
    let coding = RecordCoding()
    let stored = try reopened.records(after: 0, limit: .max).map { try coding.event($0) }
    #expect(stored == appended)
    #expect(appended.count == 1)
  }

  @Test func `directory and files belong to the server's account alone`() throws {
    let directory = try TemporaryDirectory()
    let path = directory.path + "/data"
    let log = try SQLiteLog(directory: path)
    _ = try log.secret(named: "any")
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(path) == 0o700)
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(log.path + suffix) == 0o600) }
  }

  @Test func `the writer syncs every commit in full`() throws {
    let directory = try TemporaryDirectory()
    let log = try SQLiteLog(directory: directory.path)
    let synchronous = try log.pool.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    #expect(synchronous == 2)
  }
}
