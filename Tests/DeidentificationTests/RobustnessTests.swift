import SeededRandom
import Testing

@testable import Deidentification

@Suite("Any text at all")
struct RobustnessTests {
  private static let pieces = [
    "a", "Maria", "91M", "5", "1/2", "2/9/24", "@", ".", "-", ":", "//", "#", "(", ")", "\"", "'s", "'", "\n", "\r\n",
    " ",
    "MRN", "the 28th", "May", "J.R.", "St.", "New Year's", "é", "e\u{301}", "👩‍👧", "\u{200B}", "ж", "م", "中", "１", "five",
    "double", "at", "dot", "com", "_", "+44", "0123456789", "her name is", "client", "Dr.", "and", "of", "Ave",
    "PO Box",
    "a\u{30A}", "\u{FEFF}", "ﬁ", "™", "½", "Ⅳ", "\u{0}", "kill himself tonight",
  ]

  @Test("Pieces in any order give ordered findings on character boundaries")
  func anyOrder() {
    var random = SeededGenerator(seed: 42)
    for _ in 0..<3000 {
      let count = Int.random(in: 0..<40, using: &random)
      let text = (0..<count).map { _ in
        (Self.pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
      }
      .joined()
      let bytes = Array(text.utf8)
      var end = 0
      for finding in IdentifierGate.shared.scan(text).findings {
        #expect(finding.range.lowerBound >= end && finding.range.upperBound <= bytes.count && !finding.range.isEmpty)
        #expect(String(validating: bytes[finding.range], as: UTF8.self) != nil)
        end = finding.range.upperBound
      }
    }
  }

  @Test("The same text gives the same findings in both profiles' common classes")
  func talkFindsNoMoreThanCases() {
    let text = "My client Ngozi, MRN 00912, born 4/2/1988, lives at 12 Elm Street, call 541-555-0100."
    let all = Set(IdentifierGate.shared.scan(text).findings)
    #expect(Set(IdentifierGate.shared.scan(text, profile: .talk).findings).isSubset(of: all))
  }

  @Test(
    "Disguised spellings are read like plain ones",
    arguments: ["Maria", "Marıa", "Мaria", "M\u{200B}aria", "𝐌𝐚𝐫𝐢𝐚", "Ｍａｒｉａ"])
  func disguises(_ name: String) {
    #expect(marked("My client \(name) left.") == ["name:\(name)"])
  }

  @Test("A hash of the shadow tells words apart but not their case or accents")
  func folding() {
    func hash(_ word: String) -> UInt32 { Reading(word)[Reading.padding].hash }
    #expect(hash("JOSÉ") == hash("jose"))
    #expect(hash("jose") != hash("josa"))
  }
}
