import ConsiliumProtocol
import Testing

@testable import ConsiliumClient

@Suite("Reading")
struct ReadingTests {
  private func marks(_ server: ScriptedServer, _ target: String) -> [String?] {
    server.received.filter { $0.command == "MARKREAD" && $0[0] == target }.map { $0[1] }
  }

  private func parameter(_ milliseconds: Int64) -> String { HistoryBound.timestamp(milliseconds).parameter }

  @Test("whoever reads on in one place tells the server now and then, and of the last when she goes on or quits")
  func tellsNowAndThen() async throws {
    let server = try await ScriptedServer.start { _, _ in .answer([]) }
    let connection = server.connection()
    try await connection.open()
    for place in ["#commons", "#trauma"] {
      for milliseconds in Int64(1)...200 {
        await connection.markRead(place, upTo: ServerTime(milliseconds: milliseconds))
      }
    }
    await connection.close()
    while !server.received.contains(where: { $0.command == "QUIT" }) { await Task.yield() }
    for place in ["#commons", "#trauma"] {
      #expect(marks(server, place).last == parameter(200))
      // One, unless the machine is very busy.
      #expect(marks(server, place).count < 20)
    }
    try await server.stop()
  }

  @Test("what was read last is told although nothing follows")
  func tellsOfTheLast() async throws {
    let server = try await ScriptedServer.start { _, _ in .answer([]) }
    let connection = server.connection()
    try await connection.open()
    await connection.markRead("#commons", upTo: ServerTime(milliseconds: 7))
    while marks(server, "#commons").isEmpty { try await Task.sleep(for: .milliseconds(20)) }
    #expect(marks(server, "#commons") == [parameter(7)])
    await connection.close()
    try await server.stop()
  }
}
