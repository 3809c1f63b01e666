import ConsiliumServer
import Foundation
import Testing

/// Nobody keeps a terminal open: a program of the host's tells members that something waits for them.
@Suite struct RemindersTests {
  private static let address = "zqxaddress@demo.example"

  /// A little program that notes what it was given, and what else it sees.
  private struct Program {
    let folder: TemporaryFolder
    let patience: Duration
    var command: ReminderCommand { ReminderCommand(path: folder.path + "/notify", patience: patience) }

    /// - Parameter patience: long enough for a shell to start on a busy machine.
    init(_ body: String, patience: Duration = .seconds(20)) throws {
      folder = try TemporaryFolder()
      self.patience = patience
      let text = "#!/bin/sh\ncd '\(folder.path)'\n\(body)\n"
      try text.write(toFile: folder.path + "/notify", atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path + "/notify")
    }

    func text(_ file: String) -> String {
      (try? String(contentsOfFile: folder.path + "/" + file, encoding: .utf8)) ?? ""
    }

    /// Once it was run so often, and a while after: not more.
    func runs(_ count: Int) async throws -> Bool {
      for _ in 0..<500 where text("runs").count < count { try await Task.sleep(for: .milliseconds(50)) }
      try await Task.sleep(for: .milliseconds(1_200))
      return text("runs").count == count
    }
  }

  private func server(_ program: Program) async throws -> ServerUnderTest {
    let server = try ServerUnderTest(reminders: program.command)
    try await server.found(
      ["#consult": ["wren", "linnet", "heron"]], roles: ["linnet": [.mentor], "heron": [.onCall]])
    try await server.start()
    return server
  }

  @Test("She is told that something waits and nothing else, once a day, and not again after a restart")
  func told() async throws {
    let program = try Program("cat >> said; echo $# >> arguments; env > seen; printf x >> runs")
    let server = try await server(program)
    let linnet = try await server.client("linnet")
    try await linnet.ask("REMINDERS ON \(Self.address)")
    let wren = try await server.client("wren")
    _ = try await wren.submit("question", to: "#consult", [("question", "Which book comes first?")])
    // She is here, and did something a moment ago.
    #expect(try await program.runs(0))
    await linnet.send("QUIT")
    server.clock.advance(minutes: 1)
    #expect(try await program.runs(1))
    #expect(program.text("said") == "\(Self.address)\nSomething in consilium is waiting for you.\n")
    #expect(program.text("arguments") == "0\n")
    #expect(!program.text("seen").contains("zqx"))
    #expect(!program.text("seen").contains("HOME="))

    try await server.restart()
    server.clock.advance(hours: 20)
    #expect(try await program.runs(1))
    let again = try await server.client("wren")
    _ = try await again.submit("question", to: "#consult", [("question", "And which comes second?")])
    #expect(try await program.runs(1))
    server.clock.advance(hours: 5)
    #expect(try await program.runs(2))

    let back = try await server.client("linnet")
    #expect(try !server.folder.files(holding: "zqxaddress").isEmpty)
    #expect(try await back.ask("REMINDERS OFF").holds("REMINDERS OFF"))
    #expect(try server.folder.files(holding: "zqxaddress") == [])
    #expect(!server.log.text.contains("zqxaddress"))
    try await server.stop()
  }

  @Test("Quiet hours hold back what can wait; a call about acute risk comes at once")
  func quiet() async throws {
    let program = try Program("cat > /dev/null; printf x >> runs")
    let server = try await server(program)
    for name in ["linnet", "heron"] {
      let client = try await server.client(name)
      try await client.ask("REMINDERS ON \(Self.address) 08:00-10:00")
      await client.send("QUIT")
    }
    let wren = try await server.client("wren")
    _ = try await wren.submit("question", to: "#consult", [("question", "Which book comes first?")])
    #expect(try await program.runs(0))
    _ = try await wren.submit("case", to: "#consult", [("question", "What now?"), ("risk", "acute")])
    #expect(try await program.runs(1))
    server.clock.advance(hours: 1)
    #expect(try await program.runs(2))
    try await server.stop()
  }

  @Test("A program that hangs is killed, one that fails is logged without the address, and nobody waits for either")
  func failing() async throws {
    let program = try Program("printf x >> runs; sleep 600; printf x >> survived", patience: .seconds(5))
    let server = try await server(program)
    let linnet = try await server.client("linnet")
    try await linnet.ask("REMINDERS ON \(Self.address)")
    await linnet.send("QUIT")
    let wren = try await server.client("wren")
    _ = try await wren.submit("question", to: "#consult", [("question", "Which book comes first?")])
    #expect(try await program.runs(1))
    try await wren.say("Still here", in: "#consult")
    for _ in 0..<400 where !server.log.text.contains("reminders failed") {
      try await Task.sleep(for: .milliseconds(50))
    }
    #expect(server.log.text.contains("it was killed by signal 9"))
    #expect(!server.log.text.contains("zqxaddress"))
    #expect(program.text("survived") == "")
    try await server.stop()
  }
}
