import ConsiliumProtocol
import Synchronization
import Testing

@testable import ConsiliumClient

@Suite("Posts over the wire")
struct SubmissionTests {
  /// A server that gives a post back as it came.
  private final class Mirror: Sendable {
    let assembler = Mutex(ClientBatchAssembler())

    func answer(_ line: Line) -> ScriptedServer.Action {
      assembler.withLock { assembler in
        guard
          case .complete(.submission(let target, let kind, let fields, _)) = assembler.receive(line),
          let label = assembler.openingTags[TagKey.label]
        else { return .answer([]) }
        let post = PostDocument(
          target: target, kind: kind, ref: "C-7QXM", state: "checking", revision: 1, fields: fields)
        let tags: Tags = [
          TagKey.label: label, TagKey.msgid: "m1", TagKey.time: "2026-11-23T14:00:00.000Z", TagKey.account: "wren",
        ]
        return .answer(
          post.batchLines(
            reference: "p", opening: tags, source: Source("wren!wren@demo"), server: Source(nick: "demo")
          ).map(\.text))
      }
    }
  }

  @Test("every byte of a long post arrives, and comes back in the same fields")
  func byteForByte() async throws {
    let mirror = Mirror()
    let server = try await ScriptedServer.start { line, _ in mirror.answer(line) }
    let connection = server.connection()
    try await connection.open()
    let blocks = [
      "  blanks before and after  ", "", "", ":a colon first", "e\u{301} and é, 日本語, 👩‍👩‍👧 and \u{202E}turned",
      "tab\there; semi;colon\\ and = signs", String(repeating: "a very long line without an end ", count: 60),
      String(repeating: "x", count: 1_300), "BATCH -c1", "last line, with a blank line after it", "",
    ]
    let account = (0..<25).flatMap { _ in blocks }.joined(separator: "\n")
    let fields = [
      PostField(name: "question", value: "How can I keep pace?"), PostField(name: "account", value: account),
    ]
    let posts = try await connection.submit(fields, as: "case", to: "#consult")
    guard case .post(let post) = posts.first?.content else {
      Issue.record("no post")
      return
    }
    #expect(post.fields.map(\.name) == fields.map(\.name))
    #expect(post.fields.map { Array($0.value.utf8) } == fields.map { Array($0.value.utf8) })
    await connection.close()
    try await server.stop()
  }

  @Test("a message of several lines is one message")
  func severalLines() async throws {
    let server = try await ScriptedServer.start { line, _ in
      guard line.command == "BATCH", let label = line.tags[TagKey.label] else { return .answer([]) }
      // The batch's own end comes later; its opening tells all that the answer needs.
      return .answer([
        "@label=\(label);msgid=m1;time=2026-11-23T14:00:00.000Z :wren!wren@demo BATCH +m draft/multiline #commons",
        "@batch=m :wren!wren@demo PRIVMSG #commons :one", "@batch=m :wren!wren@demo PRIVMSG #commons :",
        "@batch=m :wren!wren@demo PRIVMSG #commons :three", ":demo BATCH -m",
      ])
    }
    let connection = server.connection()
    try await connection.open()
    let entry = try await connection.say("one\n\nthree", to: "#commons")
    #expect(entry.content == .message(.init(text: "one\n\nthree")))
    await connection.close()
    try await server.stop()
  }
}
