import ConsiliumClient
import ConsiliumProtocol
import ConsiliumServer
import Foundation
import TerminalUI

/// The main job, done by the real client against the real server: a case from one member to another and back, through a
/// restart; a question that a mentor takes; a message that a moderator takes out; a refused text that leaves no trace.
struct MainJob {
  let server: EmbeddedServer
  let members: [DemoCollective.Member]
  let output: PlainOutput

  struct Failed: Error, CustomStringConvertible {
    let description: String
  }

  /// - Throws: `Failed` with the first thing that did not hold.
  func run() async throws {
    say("A server with an invented collective runs on \(server.address).")
    try await refuse(on: server)
    let (ref, account) = try await present(on: server)
    try await server.stop()
    say("The server was stopped.")
    let again = try await EmbeddedServer.start(in: server.folder)
    say("It runs again on \(again.address), from what was on disk.")
    let answer = try await readAndAnswer(ref, expecting: account, on: again)
    try await readAnswer(answer, in: ref, on: again)
    try await askMentor(on: again)
    try await takeOut(on: again)
    try check(try again.isRecordIntact(), "The record is complete; nothing was altered.")
    try await again.stop()
    try leftNoTrace()
    say("All of it held.")
  }

  // MARK: Steps

  /// Words that occur nowhere else, so that a search of the files proves something.
  private static let refusedWords = ["Quillonby", "541-555-0177", "zephrane"]

  private func refuse(on server: EmbeddedServer) async throws {
    let text = "Zephrane \(Self.refusedWords[0]) can be reached at \(Self.refusedWords[1])."
    try await signedIn("wren", on: server) { connection in
      do {
        _ = try await connection.submit(
          [PostField(name: "question", value: "What would you do?"), PostField(name: "account", value: text)],
          as: "case", to: "#consult")
      } catch ConnectionError.refused(let refusal) where refusal.isAboutIdentifiers {
        let places = refusal.marks.map { "bytes \($0.start) to \($0.end): \($0.suggestion)" }
        return say("wren's first text was refused: please change \(places.joined(separator: ", ")).")
      }
      throw Failed(description: "A text with a phone number was not refused.")
    }
  }

  private func present(on server: EmbeddedServer) async throws -> (ref: String, account: String) {
    let account = "We met weekly for a year.\n\nSince the spring each hour begins in silence. « rien », “nothing” … 🌱"
    let ref = try await signedIn("wren", on: server) { connection in
      let entries = try await connection.submit(
        [
          PostField(name: "age_band", value: "26-39"), PostField(name: "setting", value: "outpatient"),
          PostField(name: "theme", value: "long silences"),
          PostField(name: "question", value: "How long do I let a silence last?"),
          PostField(name: "account", value: account),
        ], as: "case", to: "#consult")
      guard case .post(let post) = entries.first?.content else {
        throw Failed(description: "The case was not acknowledged.")
      }
      return post.ref
    }
    say("wren presented \(ref) to #consult; its acknowledgement means that it is on disk.")
    return (ref, account)
  }

  private func readAndAnswer(
    _ ref: String, expecting account: String, on server: EmbeddedServer
  ) async throws -> LogEntry {
    try await signedIn("moss", on: server) { connection in
      let waiting = try await connection.posts(["awaiting"])
      try check(waiting.rows.contains { $0.ref == ref }, "moss finds \(ref) among what waits for an answer.")
      let before = try await connection.posts([ref])
      try check(
        !before.entries.contains { field("account", of: $0) != nil },
        "Before the answer \"I don't know them\", moss sees the outline only.")
      let opened = try await connection.respond(to: ref, "clear").entries
      try check(
        opened.contains { field("account", of: $0) == account },
        "After it, moss reads the whole case, byte for byte as wren wrote it.")
      let first = opened.first { field("account", of: $0) != nil }
      let answer = try await connection.say(
        "Longer than is comfortable. What happens in you meanwhile?", to: "&" + ref, answering: first?.id)
      say("moss answered in its thread.")
      return answer
    }
  }

  private func readAnswer(_ answer: LogEntry, in ref: String, on server: EmbeddedServer) async throws {
    try await signedIn("wren", on: server) { connection in
      let page = try await connection.history(.latest(target: "&" + ref, bound: .latest, limit: 50))
      try check(page.contains { $0.id == answer.id && $0.author == "moss" }, "wren reads the answer.")
    }
    try await signedIn("heron", on: server) { connection in
      try await connection.respond(to: ref, "known")
      let rows = try await connection.posts(["kind=case"]).rows
      try check(!rows.contains { $0.ref == ref }, "heron may know them, says so, and is out of the case.")
    }
  }

  private func askMentor(on server: EmbeddedServer) async throws {
    let ref = try await signedIn("juniper", on: server) { connection in
      let entries = try await connection.submit(
        [PostField(name: "question", value: "When do I stop explaining and start asking?")], as: "question",
        to: "#mentors")
      guard case .post(let post) = entries.first?.content else {
        throw Failed(description: "The question was not acknowledged.")
      }
      return post.ref
    }
    try await signedIn("heron", on: server) { connection in
      try await connection.advance(ref, to: "taken")
      try await connection.say("When you notice that you explain.", to: "#mentors")
      try await connection.advance(ref, to: "answered")
    }
    try await signedIn("juniper", on: server) { connection in
      try await connection.advance(ref, to: "helped")
      let rows = try await connection.posts(["kind=question", "state=helped"]).rows
      try check(rows.contains { $0.ref == ref }, "juniper asked, heron took it and answered, and it helped.")
    }
  }

  private func takeOut(on server: EmbeddedServer) async throws {
    let message = try await signedIn("heron", on: server) { connection in
      try await connection.say("This demo message is meant to be taken out.", to: "#commons")
    }
    let concern = try await signedIn("juniper", on: server) { connection in
      let entries = try await connection.submit(
        [
          PostField(name: "subject", value: message.id), PostField(name: "article", value: "10"),
          PostField(name: "reason", value: "it runs down a colleague"),
        ], as: "flag", to: "#commons")
      guard case .post(let post) = entries.first?.content else {
        throw Failed(description: "The concern was not acknowledged.")
      }
      return post.ref
    }
    try await signedIn("moss", on: server) { connection in
      try await connection.advance(concern, to: "reading")
      try await connection.advance(concern, to: "taken-out", note: "art. 10: it runs down a colleague")
    }
    try await signedIn("wren", on: server) { connection in
      let page = try await connection.history(.latest(target: "#commons", bound: .latest, limit: 50))
      let shown = page.first { $0.id == message.id }.map { "\($0.content)" } ?? ""
      try check(
        shown.contains("taken out by moss, article 10") && !shown.contains("demo message"),
        "juniper raised a concern; moss, who had no part in it, took the message out, with article and reason.")
    }
  }

  /// Every byte of every file that the server wrote.
  private func leftNoTrace() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: server.folder) {
      let bytes = try Data(contentsOf: URL(filePath: server.folder).appending(path: name))
      for word in Self.refusedWords + Self.refusedWords.map(\.capitalized) {
        guard bytes.range(of: Data(word.utf8)) == nil else {
          throw Failed(description: "The refused text is in \(name).")
        }
      }
    }
    say("✓ The refused text is in no file that the server wrote.")
  }

  // MARK: Parts

  @discardableResult
  private func signedIn<Result: Sendable>(
    _ name: String, on server: EmbeddedServer, _ work: (ConsiliumConnection) async throws -> Result
  ) async throws -> Result {
    guard let member = members.first(where: { $0.name == name }) else {
      throw Failed(description: "The demo has no member \(name).")
    }
    return try await server.entrance(as: member).connected(work)
  }

  private func field(_ name: String, of entry: LogEntry) -> String? {
    guard case .post(let post) = entry.content else { return nil }
    return post.fields[name]
  }

  private func check(_ holds: Bool, _ what: String) throws {
    guard holds else { throw Failed(description: "This did not hold: \(what)") }
    say("✓ " + what)
  }

  private func say(_ text: String) { try? output.write(StyledText(text)) }
}
