import Collective
import ConsiliumProtocol
import Foundation
import Testing

/// A client's name in the collective's own word list (attack 9): it is never stored or shown in clear.
@Suite struct AgreedWordsTests {
  private static let names = ["heron", "moss", "wren"]
  /// Letters that begin no other word here, and no ending that a stemmer cuts.
  private static let word = "Zqvexiphor"

  private static func bytes(of word: String, in folder: String) throws -> [String] {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let needles = [word, word.lowercased(), word.uppercased()].map { Data($0.utf8) }
    return try files.filter { name in
      var isFolder: ObjCBool = false
      let path = folder + "/" + name
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
        return false
      }
      let contents = try Data(contentsOf: URL(fileURLWithPath: path))
      return needles.contains { contents.range(of: $0) != nil }
    }
  }

  @Test("denied words are hashes from the first byte on, are refused everywhere once agreed, and over a restart")
  func denied() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#commons": Self.names], roles: [:])
    try await server.start()
    var people: [String: LineClient] = [:]
    for name in Self.names { people[name] = try await server.client(name) }
    let wren = try #require(people["wren"])
    let heron = try #require(people["heron"])
    let folder = server.folder.path

    let named = [("aim", "Nobody writes \(Self.word) here."), ("change", "words deny \(Self.word)")]
    await wren.send(LineClient.submission(to: "#commons", "proposal", named, label: "1", nonce: "n1"))
    let refused = try await wren.expect("a refusal") { $0.command == "FAIL" }
    #expect(refused.parameters.prefix(3) == ["SUBMIT", "FIELD_INVALID", "aim"])
    #expect(try Self.bytes(of: Self.word, in: folder).isEmpty)

    let proposal = try await wren.submit(
      "proposal", to: "#commons",
      [("aim", "There is a name that nobody should write here."), ("change", "words deny \(Self.word)")])
    let shown = try await heron.ask("POSTS \(proposal.ref)")
    let change = try #require(shown.first { $0.command == "FIELD" && $0[0] == "change" }?[1])
    #expect(change.hasPrefix("words deny #"))
    for choice in ["go-on", "heard"] {
      for name in ["heron", "moss"] { try await people[name]?.ask("RESPOND \(proposal.ref) \(choice)") }
    }
    try await wren.ask("ADVANCE \(proposal.ref) consent")
    for name in ["heron", "moss"] { try await people[name]?.ask("RESPOND \(proposal.ref) no-objection") }
    #expect(
      try await wren.ask("AUDIT").contains { $0[3] == "words" && $0.parameters.last == String(change.dropFirst(6)) })
    #expect(try await heron.ask("PRIVMSG #commons :so \(Self.word) left").holds("IDENTIFIERS"))
    try await server.restart()
    let again = try await server.client("moss")
    #expect(try await again.ask("PRIVMSG #commons :\(Self.word.lowercased())'s turn").holds("IDENTIFIERS"))
    #expect(try Self.bytes(of: Self.word, in: folder).isEmpty)
    try await server.stop()
    #expect(try Self.bytes(of: Self.word, in: folder).isEmpty)
    #expect(try await server.verification().isComplete)
  }

  @Test("an allowed name passes where it would be a finding; what is to be allowed passes the check itself")
  func allowed() async throws {
    let server = try ServerUnderTest()
    try await server.found(["#commons": ["wren"]], roles: [:])
    try await server.start()
    let wren = try await server.client("wren")
    let question = [("question", "Who else works in Fernmoor?")]
    #expect(try await wren.isRefused(question, "IDENTIFIERS"))
    let proposal = try await wren.submit(
      "proposal", to: "#commons", [("aim", "Our own town is no secret."), ("change", "words allow Fernmoor")])
    try await wren.ask("ADVANCE \(proposal.ref) adopted")
    #expect(try await wren.isRefused(question, "IDENTIFIERS") == false)
    #expect(
      try await wren.isRefused(
        [("aim", "a demo aim"), ("change", "words allow 541-555-0100")], "IDENTIFIERS", kind: "proposal"))
    try await server.stop()
  }
}

extension LineClient {
  /// Whether a post is refused with a code.
  fileprivate func isRefused(
    _ fields: [(String, String)], _ code: String, kind: String = "question"
  ) async throws -> Bool {
    send(Self.submission(to: "#commons", kind, fields, label: "refused"))
    return try await sync().holds(code)
  }
}
