import ArgumentParser
import ConsiliumClient
import Deidentification
import Foundation

/// `consilium scan`: the identifier gate on a text, with no server and no network.
struct ScanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Check a text for what may identify someone.",
    discussion: """
      Reads FILE, or standard input. The text goes nowhere else.
      Exit status: 0 nothing found, 1 something found, 2 the text could not be read.
      """)

  @Flag(help: "Print JSON: findings with byte offsets in UTF-8, and whether the text speaks of acute danger.")
  var json = false

  @Flag(
    help:
      "Read one JSON object a line ({\"id\":…,\"text\":…}, optionally \"profile\" and \"known\") and answer in kind.")
  var lines = false

  @Flag(help: "Print the text with every suggestion applied.")
  var rewrite = false

  @Flag(help: "Say for each finding why it is one.")
  var explain = false

  @Argument(help: "The text to check; - is standard input.")
  var file = "-"

  func run() throws {
    let input: Data
    do {
      input = try file == "-" ? FileHandle.standardInput.readToEnd() ?? Data() : Data(contentsOf: URL(filePath: file))
    } catch {
      return try fail("\(file): cannot be read")
    }
    guard let text = String(data: input, encoding: .utf8) else { return try fail("\(file): not UTF-8 text") }
    let found = lines ? try scanLines(text) : try scanWhole(text)
    if found { throw ExitCode(1) }
  }

  private func fail(_ message: String) throws {
    FileHandle.standardError.write(Data("consilium scan: \(message)\n".utf8))
    throw ExitCode(2)
  }

  private func scanWhole(_ text: String) throws -> Bool {
    let scan = LocalGate.gate.scan(text)
    if json {
      try write(ScanReport(id: nil, scan, of: text, rewritten: rewrite, explained: explain))
    } else if rewrite {
      print(LocalGate.gate.rewrite(text), terminator: "")
    } else {
      printForPeople(scan, of: text)
    }
    return !scan.isClean
  }

  private func scanLines(_ text: String) throws -> Bool {
    var found = false
    let decoder = JSONDecoder()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() where !line.isEmpty
    {
      guard let request = try? decoder.decode(ScanRequest.self, from: Data(line.utf8)) else {
        try fail("line \(number + 1): not an object with an id and a text")
        return found
      }
      let known = KnownNames(request.known ?? [])
      guard let profile = request.profile.map(Profile.init(rawValue:)) ?? .caseField else {
        try fail("line \(number + 1): no such profile")
        return found
      }
      let scan = LocalGate.gate.scan(request.text, profile: profile, known: known)
      found = found || !scan.isClean
      var report = ScanReport(id: request.id, scan, of: request.text, rewritten: false, explained: explain)
      if rewrite { report.rewritten = LocalGate.gate.rewrite(request.text, profile: profile, known: known) }
      try write(report)
    }
    return found
  }

  private func write(_ report: ScanReport) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    FileHandle.standardOutput.write(try encoder.encode(report) + Data("\n".utf8))
  }

  private func printForPeople(_ scan: Scan, of text: String) {
    let bytes = Array(text.utf8)
    for finding in scan.findings {
      let line = bytes[..<finding.range.lowerBound].count { $0 == 0x0A } + 1
      let words = String(decoding: bytes[finding.range], as: UTF8.self)
      print("line \(line): \(finding.severity.label): \"\(words)\" → \(finding.suggestion)")
      if explain { print("  \(finding.category.explanation)") }
    }
    if scan.isClean { print(IdentifierGate.noFindingsNotice) }
    if scan.risk { print("This may describe acute danger. consilium is not an emergency channel.") }
  }
}

/// One line of `scan --lines`.
private struct ScanRequest: Decodable {
  let id: ScanID
  let text: String
  let profile: String?
  let known: [String]?
}

/// What a caller calls a text: kept as it came.
private enum ScanID: Codable {
  case text(String)
  case number(Int)

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {
      self = .text(text)
    } else {
      self = .number(try value.decode(Int.self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    case .number(let number): try value.encode(number)
    }
  }
}

/// What `scan --json` prints.
private struct ScanReport: Encodable {
  struct Place: Encodable {
    let start: Int
    let end: Int
    let category: String
    let severity: String
    let text: String
    let suggestion: String
    let explanation: String?
  }

  let id: ScanID?
  let findings: [Place]
  let risk: Bool
  var rewritten: String?

  init(id: ScanID?, _ scan: Scan, of text: String, rewritten: Bool, explained: Bool) {
    let bytes = Array(text.utf8)
    self.id = id
    findings = scan.findings.map { finding in
      Place(
        start: finding.range.lowerBound, end: finding.range.upperBound, category: finding.category.rawValue,
        severity: finding.severity.rawValue, text: String(decoding: bytes[finding.range], as: UTF8.self),
        suggestion: finding.suggestion, explanation: explained ? finding.category.explanation : nil)
    }
    risk = scan.risk
    self.rewritten = rewritten ? LocalGate.gate.rewrite(text) : nil
  }
}
