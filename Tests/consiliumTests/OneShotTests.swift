import BuiltPrograms
import Collective
import ConsiliumClient
import EventLog
import Foundation
import SQLiteLog
import Testing

@testable import ConsiliumServer
@testable import consilium

/// The commands as programs run them: the built `consilium`, its input and output, its exit codes, against a server.
@Suite("One-shot commands", .serialized)
final class OneShotTests {
  private struct Finished {
    let status: Int32
    let output: String
    let errors: String

    /// The JSON Lines it printed.
    var records: [[String: Any]] {
      output.split(separator: "\n").compactMap {
        (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
      }
    }
  }

  private let folder = NSTemporaryDirectory() + "one-shot-\(UUID().uuidString)"
  private var members: [DemoCollective.Member] = []

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  private func serving(_ work: (EmbeddedServer) async throws -> Void) async throws {
    let seeds = try #require(StarterCollective.seedsFolder())
    var members: [DemoCollective.Member] = []
    let server = try await EmbeddedServer.start(in: folder + "/server") { log in
      try StarterCollective(seeds: seeds).found(in: log, now: Moment.now)
      members = try DemoCollective(seeds: seeds).found(in: log, now: Moment.now)
    }
    self.members = members
    try await work(server)
  }

  private func run(
    _ arguments: String..., as name: String, on server: EmbeddedServer, input: String = ""
  ) async throws -> Finished {
    let member = try #require(members.first { $0.name == name })
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try BuiltProgram.path(of: "consilium"))
    process.arguments =
      arguments + [
        "--server", "\(server.address)", "--account", name, "--pin", server.publicKey.hex, "--password-stdin",
      ]
    process.environment = ["HOME": folder, "PATH": "/usr/bin:/bin"]
    let (standardInput, standardOutput, standardError) = (Pipe(), Pipe(), Pipe())
    (process.standardInput, process.standardOutput, process.standardError) =
      (standardInput, standardOutput, standardError)
    let ended = AsyncStream<Int32> { continuation in
      process.terminationHandler = {
        continuation.yield($0.terminationStatus)
        continuation.finish()
      }
    }
    try process.run()
    try standardInput.fileHandleForWriting.write(contentsOf: Data("\(member.passphrase)\n\(input)".utf8))
    try standardInput.fileHandleForWriting.close()
    let status = try #require(await ended.first { _ in true })
    func text(_ pipe: Pipe) throws -> String {
      String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    }
    return Finished(status: status, output: try text(standardOutput), errors: try text(standardError))
  }

  @Test("a question goes from its asker to a mentor and back, and each desk says whose turn it is")
  func question() async throws {
    try await serving { server in
      let posted = try await run(
        "post", "#mentors", "question", "--json", as: "juniper", on: server,
        input: "## question\nHow do I pace exposure?\n## detail\nIt turns like a carousel.\n")
      #expect(posted.status == 0, "\(posted.errors)")
      let ref = try #require(posted.records.first?["ref"] as? String)
      #expect(posted.records.first?["kind"] as? String == "question")

      let inbox = try await run("inbox", "--json", as: "heron", on: server)
      let row = try #require(inbox.records.first { $0["ref"] as? String == ref })
      #expect(row["moves"] as? [String] == ["taken"])
      #expect(row["due"] is String)
      #expect(try await run("status", as: "heron", on: server).output.contains("for you"))

      #expect(try await run("advance", ref, "taken", as: "heron", on: server).status == 0)
      let held = try await run("inbox", as: "heron", on: server)
      #expect(held.output.contains("\(ref)  yours until"))

      let wordless = try await run("advance", ref, "clarifying", as: "heron", on: server)
      #expect(wordless.status == 65)
      let asked = try await run(
        "advance", ref, "clarifying", "--note-stdin", "--json", as: "heron", on: server, input: "Since when?\n")
      #expect(asked.records.first?["text"] as? String == "Since when?", "\(asked.errors)")

      let listed = try await run("posts", "mine", "--json", as: "juniper", on: server)
      #expect(listed.records.first { $0["ref"] as? String == ref }?["state"] as? String == "clarifying")
      let found = try await run("search", "--json", as: "heron", on: server, input: "carousel\n")
      #expect(found.records.contains { $0["ref"] as? String == ref }, "\(found.output)\(found.errors)")
      try await server.stop()
    }
  }

  @Test("a passphrase is kept where login was asked to, until logout")
  func keptPassphrase() async throws {
    try await serving { server in
      let profiles = ProfileStore(folder: folder + "/.config/consilium/profiles")
      #expect(try await run("login", as: "wren", on: server).status == 0)
      #expect(try profiles.passphrase("default") == nil)
      #expect(try await run("login", "--remember", as: "wren", on: server).status == 0)
      #expect(try profiles.passphrase("default") == members.first { $0.name == "wren" }?.passphrase)
      let left = try await run("logout", "--json", as: "wren", on: server)
      #expect(left.records.first?["forgotten"] as? Bool == true, "\(left.errors)")
      #expect(try profiles.passphrase("default") == nil)
      try await server.stop()
    }
  }

  @Test("a case opens to who does not know the person; a chart note of it is written here and for her alone")
  func caseAndNote() async throws {
    try await serving { server in
      let posted = try await run(
        "post", "#consult", "case", "--json", as: "wren", on: server,
        input: "## question\nHow do I end well?\n## account\nEndings are hard.\n")
      let ref = try #require(posted.records.first?["ref"] as? String)
      let closed = try await run("note", ref, "--print", as: "moss", on: server)
      #expect(closed.status == 77)
      let opened = try await run("respond", ref, "clear", "--json", as: "moss", on: server)
      #expect(opened.status == 0, "\(opened.errors)")
      #expect(opened.output.contains("Endings are hard."))
      #expect(try await run("send", ref, as: "moss", on: server, input: "Say it three hours before.\n").status == 0)

      let file = folder + "/note.txt"
      let written = try await run("note", ref, file, as: "wren", on: server)
      #expect(written.status == 0, "\(written.errors)")
      #expect(written.output.contains("Nothing of it was sent."))
      let note = try String(contentsOfFile: file, encoding: .utf8)
      #expect(note.contains("moss: Say it three hours before."))
      let attributes = try FileManager.default.attributesOfItem(atPath: file)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try await run("note", ref, file, as: "wren", on: server).status != 0, "no note is written over another")
      try await server.stop()
    }
  }

  @Test("a prompt says nothing where nothing waits, and nothing where nobody answers")
  func status() async throws {
    try await serving { server in
      let rows = try await run("inbox", "--json", as: "juniper", on: server)
      let waits = rows.records.contains { $0["type"] as? String == "post" }
      let said = try await run("status", as: "juniper", on: server)
      #expect(said.status == 0)
      #expect(said.output.isEmpty != waits)
      try await server.stop()
      let silent = try await run("status", as: "juniper", on: server)
      #expect(silent.status == 0)
      #expect(silent.output.isEmpty)
      #expect(try await run("status", "--json", as: "juniper", on: server).status != 0)
    }
  }

  @Test("a moderator who views a text reads it where she asked for it, and again with its concern, until it is decided")
  func review() async throws {
    try await serving { server in
      let sent = try await run(
        "send", "#commons", "--json", as: "juniper", on: server, input: "a remark that names no employer\n")
      let id = try #require(sent.records.first?["id"] as? String)
      let raised = try await run(
        "post", "#commons", "flag", "--json", "--set", "subject=\(id)", "--set", "kind=identifier", "--set",
        "article=2",
        "--field", "reason=-", as: "heron", on: server, input: "it names an employer\n")
      #expect(raised.status == 0, "\(raised.errors)")
      let ref = try #require(raised.records.first?["ref"] as? String)
      let before = try await run("posts", ref, as: "alder", on: server)
      #expect(!before.output.contains("a remark"))

      let viewed = try await run("advance", ref, "reading", as: "alder", on: server)
      #expect(viewed.output.contains("juniper wrote (that you view it is recorded):"), "\(viewed.errors)")
      #expect(viewed.output.contains("“a remark that names no employer”"))
      let again = try await run("posts", ref, "--json", as: "alder", on: server)
      let text = try #require(again.records.first { $0["type"] as? String == "under-review" })
      #expect(text["author"] as? String == "juniper")
      #expect((text["fields"] as? [String: String]) == ["text": "a remark that names no employer"])
      #expect(!(try await run("posts", ref, as: "moss", on: server).output.contains("a remark")))

      let kept = try await run(
        "advance", ref, "kept", "--note-stdin", as: "alder", on: server, input: "art. 2: nobody is named\n")
      #expect(kept.status == 0, "\(kept.errors)")
      #expect(!(try await run("posts", ref, as: "alder", on: server).output.contains("a remark")))
    }
  }

  @Test("a colleague is let into a closed circle, enters it by its name, and nobody else is")
  func invites() async throws {
    try await serving { server in
      #expect(try await run("join", "#demo-den", "--new", as: "wren", on: server).status == 0)
      let unknown = try await run("invite", "nobody", "#demo-den", as: "wren", on: server)
      #expect(unknown.errors.contains("There is nobody of that name."))
      let invited = try await run("invite", "heron", "#demo-den", "--json", as: "wren", on: server)
      #expect(invited.records.first?["circle"] as? String == "#demo-den", "\(invited.errors)")
      #expect(try await run("join", "#demo-den", as: "heron", on: server).status == 0)
      #expect(try await run("join", "#demo-den", as: "moss", on: server).status == 65)
      #expect(try await run("invite", "moss", "#demo-den", as: "juniper", on: server).status != 0)
    }
  }

  @Test("leaving without a word on it, and a text without its question, are explained before anything is sent")
  func explains() async throws {
    try await serving { server in
      let leaving = try await run("leave", as: "wren", on: server)
      #expect(leaving.status == 64)
      #expect(leaving.errors.contains("This closes your account for good, and prints your own data first."))
      #expect(leaving.errors.contains("consilium leave --confirm wren"))
      let asked = try await run(
        "post", "#mentors", "question", as: "juniper", on: server, input: "How do others begin an hour\n")
      #expect(asked.status == 65)
      #expect(asked.errors.contains("Your text went to \"Detail\". The rest: --set question=…"), "\(asked.errors)")
      let wordless = try await run("advance", "F-7QXM", "kept", as: "moss", on: server)
      #expect(wordless.errors.contains("as in: art. 2"), "\(wordless.errors)")
    }
  }
}
