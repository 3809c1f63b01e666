import Foundation
import Testing

@testable import Deidentification

/// A post of the corpus with the places that identify someone.
private struct Post: Decodable {
  struct Span: Decodable {
    let start: Int
    let end: Int
    let category: String
    let optional: Bool?
  }

  let id: String
  let text: String
  let spans: [Span]
}

/// How the gate does on a corpus, counted as the README says: a span is found when findings cover all its words.
private struct Tally {
  var spans: [String: Int] = [:]
  var found: [String: Int] = [:]
  var identified = 0
  var whole = 0
  var clean = 0
  var passed = 0
  var alarms = 0
  var cleanWords = 0

  init(_ posts: [Post]) {
    for post in posts {
      let findings = IdentifierGate.shared.scan(post.text).findings.map(\.range)
      let bytes = Array(post.text.utf8)
      let required = post.spans.filter { $0.optional != true }
      var isWhole = true
      for span in required {
        let isFound = Self.words(bytes, span.start..<span.end).allSatisfy { word in
          Self.generic.contains(String(decoding: bytes[word], as: UTF8.self).lowercased())
            || findings.contains { $0.overlaps(word) }
        }
        spans[span.category, default: 0] += 1
        found[span.category, default: 0] += isFound ? 1 : 0
        isWhole = isWhole && isFound
      }
      if required.isEmpty {
        let wrong = findings.count { finding in !post.spans.contains { ($0.start..<$0.end).overlaps(finding) } }
        clean += 1
        passed += wrong == 0 ? 1 : 0
        alarms += wrong
        cleanWords += post.text.split(separator: " ").count
      } else {
        identified += 1
        whole += isWhole ? 1 : 0
      }
    }
  }

  func recall(_ categories: String...) -> Double {
    let all = categories.reduce(0) { $0 + (spans[$1] ?? 0) }
    return Double(categories.reduce(0) { $0 + (found[$1] ?? 0) }) / Double(max(all, 1))
  }

  /// Words that identify nobody inside the name of a place.
  private static let generic: Set<String> = ["the", "of", "at", "on", "and", "st", "school", "s"]

  /// Runs of letters and digits; bytes beyond ASCII count as letters.
  private static func words(_ bytes: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for index in range.lowerBound...range.upperBound {
      let isPart =
        index < range.upperBound && (bytes[index] >= 0x80 || bytes[index].isASCIILetter || bytes[index].isASCIIDigit)
      if isPart, start == nil { start = index }
      if !isPart, let first = start {
        words.append(first..<index)
        start = nil
      }
    }
    return words
  }
}

@Suite("The corpus of invented posts")
struct CorpusTests {
  private static let posts = load("consultation")
  private static let lines = load("lines")

  private static func load(_ name: String) -> [Post] {
    guard let file = Bundle.module.url(forResource: name, withExtension: "jsonl", subdirectory: "Corpus"),
      let text = try? String(contentsOf: file, encoding: .utf8)
    else { return [] }
    return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Post.self, from: Data($0.utf8)) }
  }

  private static let tally = Tally(posts)

  @Test("The corpus holds posts with identifiers and posts without")
  func corpusIsThere() {
    #expect(Self.tally.identified >= 100)
    #expect(Self.tally.clean >= 60)
  }

  @Test("Recall does not fall below its floor in any group of classes")
  func recall() {
    #expect(Self.tally.recall("name") >= 0.97)
    #expect(Self.tally.recall("geography") >= 0.93)
    #expect(Self.tally.recall("date") >= 0.98)
    #expect(Self.tally.recall("age") == 1)
    #expect(
      Self.tally.recall(
        "phone", "fax", "email", "ssn", "mrn", "health-plan", "account", "license", "vehicle", "device", "url", "ip",
        "biometric", "other-id") >= 0.97)
  }

  @Test("Most posts have every identifier caught, and clean posts pass")
  func documents() {
    #expect(Double(Self.tally.whole) >= 0.93 * Double(Self.tally.identified))
    #expect(Double(Self.tally.passed) >= 0.9 * Double(Self.tally.clean))
    #expect(Double(Self.tally.alarms) <= 0.0035 * Double(Self.tally.cleanWords))
  }

  @Test("Single lines keep their floor")
  func singleLines() {
    let tally = Tally(Self.lines)
    #expect(tally.identified >= 150)
    #expect(tally.recall("name") >= 0.95)
    #expect(tally.recall("geography") >= 0.88)
    #expect(tally.recall("phone", "email", "ssn", "license", "account", "device", "vehicle", "other-id") >= 0.98)
    #expect(tally.recall("date", "age") >= 0.98)
    #expect(Double(tally.passed) >= 0.85 * Double(tally.clean))
  }

  @Test("Every post rewritten by the gate's own suggestions scans clean")
  func rewriting() {
    for post in Self.posts + Self.lines {
      let rewritten = IdentifierGate.shared.rewrite(post.text)
      #expect(IdentifierGate.shared.scan(rewritten).isClean, "\(post.id)")
    }
  }

  @Test("Findings lie in order, apart, and on characters")
  func positions() {
    for post in Self.posts {
      let bytes = Array(post.text.utf8)
      var end = 0
      for finding in IdentifierGate.shared.scan(post.text).findings {
        #expect(finding.range.lowerBound >= end && finding.range.upperBound <= bytes.count)
        #expect(String(validating: bytes[finding.range], as: UTF8.self) != nil)
        end = finding.range.upperBound
      }
    }
  }
}
