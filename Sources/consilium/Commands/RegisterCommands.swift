import ArgumentParser
import ConsiliumClient
import ConsiliumProtocol
import TerminalUI

/// `consilium audit`: whether the record is the one that was seen before.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Check that nothing in the record was altered since you last looked; exit 1 where something was.",
    discussion: """
      What this client saw is kept on this machine, so that nobody who keeps the server can change the past unnoticed.
      """)

  @OptionGroup var connection: ConnectionOptions

  private struct Record: Encodable {
    let type = "audit"
    let complete: Bool
    let since: String
    let seq: Int64
    let hash: String
  }

  func run() async throws {
    try await connection.reportingFailures {
      var input = StandardInput()
      let entrance = try connection.entrance(input: &input)
      let store = CheckpointStore(environment: ConnectionOptions.environment)
      let known = try store.checkpoint(of: entrance.destination.server)
      let audit = try await entrance.connected { try await $0.audit(from: known, now: .now()) }
      let sentence = RegisterWords.verdict(audit.verdict, isFirst: known == nil)
      switch audit.verdict {
      case .complete(let checkpoint):
        try store.keep(checkpoint, of: entrance.destination.server)
        try report(checkpoint, isComplete: true, sentence)
      case .altered(let checkpoint):
        // What was seen stays: it is the evidence.
        try report(checkpoint, isComplete: false, sentence)
        throw ExitCode(1)
      }
    }
  }

  private func report(_ checkpoint: Checkpoint, isComplete: Bool, _ sentence: String) throws {
    guard connection.json else { return try PlainOutput().write(StyledText(sentence)) }
    try JSONOutput.standard.write(
      Record(
        complete: isComplete, since: checkpoint.since.description, seq: checkpoint.seq, hash: checkpoint.hash.hex))
  }
}

/// `consilium acts`: the register, line by line (`register` is how one joins).
struct ActsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "acts", abstract: "Read the register: who did what by which article, never a word of a case.")

  @OptionGroup var connection: ConnectionOptions

  @Flag(help: "How often each act happened in a year, instead; fewer than five show as <5.")
  var numbers = false

  @Option(help: "The year of the numbers; this one where it is not given.")
  var year: Int?

  private struct LineRecord: Encodable {
    let type = "act"
    let seq: Int64
    let time: String
    let actor: String?
    let act: String
    let article: Int?
    let ref: String?
    let text: String
  }

  private struct CountRecord: Encodable {
    let type = "count"
    let year: Int
    let act: String
    let article: Int?
    let count: String
  }

  func run() async throws {
    try await connection.reportingFailures {
      try await connection.connected { server in
        if numbers {
          for count in try await server.registerNumbers(of: year) { try write(count) }
        } else {
          for line in try await server.audit(from: nil, now: .now()).lines { try write(line) }
        }
      }
    }
  }

  private func write(_ line: RegisterLine) throws {
    guard connection.json else {
      return try PlainOutput().write(StyledText("\(line.time.day) \(RegisterWords.sentence(line))"))
    }
    try JSONOutput.standard.write(
      LineRecord(
        seq: line.seq, time: line.time.description, actor: line.actor, act: line.act, article: line.article,
        ref: line.ref, text: line.words))
  }

  private func write(_ count: RegisterCount) throws {
    guard connection.json else {
      let article = count.article.map { ", article \($0)" } ?? ""
      return try PlainOutput().write(StyledText("\(count.year) \(count.act)\(article): \(count.count)"))
    }
    try JSONOutput.standard.write(
      CountRecord(year: count.year, act: count.act, article: count.article, count: count.count))
  }
}
