import Collective
import ConsiliumServer
import EventLog
import SQLiteLog
import Testing

/// What a backup does not know is written down while the server runs, so that a restore takes nothing back.
@Suite struct LaterActsTests {
  @Test("who left a circle after the last backup is out of it after a restore, without a later backup")
  func renewed() async throws {
    let server = try ServerUnderTest()
    let list = server.folder.path + "/" + LaterActs.fileNameBesideLog
    await server.keepLaterActs(at: list)
    try await server.found(["#consult": ["wren", "heron", "moss"]])
    try await server.makeBackup(keptFor: 9)
    try await server.start()
    let heron = try await server.client("heron")
    _ = try await heron.ask("PART #consult :bye")
    let circle = try #require(CircleName("#consult"))
    func restored(to name: String) throws -> Collective {
      let folder = server.folder.path + "/" + name
      let log = try SQLiteLog.restore(
        from: server.folder.path + "/backup-9", to: folder, reapplying: try LaterActs(at: list),
        now: server.clock.now)
      defer { try? log.close() }
      return try Appender.fold(log).0
    }
    func isIn(_ nick: String, _ state: Collective) -> Bool {
      Handle(nick).flatMap(state.participant(named:)).map { state.circles[circle]?.members[$0] != nil } ?? false
    }
    // Some seconds after it happened, with no one asking for it.
    var isOut = false
    for attempt in 0..<120 where !isOut {
      try await Task.sleep(for: .milliseconds(250))
      isOut = (try? restored(to: "restored-\(attempt)")).map { !isIn("heron", $0) && isIn("wren", $0) } ?? false
    }
    #expect(isOut)
    let moss = try await server.client("moss")
    _ = try await moss.ask("PART #consult :bye")
    // What happened last before the server stops is on it, too.
    try await server.stop()
    #expect(try !isIn("moss", restored(to: "restored-at-last")))
    #expect(try await server.verification().isComplete)
  }
}
