import SeededRandom
import Testing

@testable import TerminalUI

@Suite struct LayoutTests {
  private func widths(_ total: Int, _ extents: [Extent], gap: Int = 0) -> [Int] {
    Rect(width: total, height: 1).columns(extents, gap: gap).map(\.size.width)
  }

  @Test func `fixed parts get what they ask, flexible ones share the rest by weight`() {
    #expect(widths(80, [.fixed(20), .flex()]) == [20, 60])
    #expect(widths(80, [.flex(1), .fixed(20), .flex(2)]) == [20, 20, 40])
    #expect(widths(10, [.flex(), .flex(), .flex()]) == [3, 3, 4])
    #expect(widths(80, [.fixed(20), .flex(), .fixed(10)], gap: 1) == [20, 48, 10])
  }

  @Test func `a minimum holds before the rest is shared`() {
    #expect(widths(50, [.flex(1, min: 30), .flex(1)]) == [40, 10])
    #expect(widths(30, [.flex(0, min: 12), .flex(1)]) == [12, 18])
  }

  @Test func `short room goes to the earlier parts, and none is negative or outside`() {
    #expect(widths(25, [.fixed(20), .fixed(20), .flex()]) == [20, 5, 0])
    #expect(widths(0, [.fixed(20), .flex()], gap: 2) == [0, 0])
    for total in 0...40 {
      let rects = Rect(column: 3, width: total, height: 2).columns(
        [.fixed(7), .flex(2, min: 4), .flex(), .fixed(9)], gap: 1)
      #expect(rects.allSatisfy { $0.size.width >= 0 && $0.origin.column + $0.size.width <= 3 + total })
      if total >= 23 { #expect(rects.reduce(3) { $0 + $1.size.width } == total) }
    }
  }

  @Test func `rows and columns nest`() {
    let rows = Rect(Size(width: 80, height: 24)).rows([.fixed(1), .flex(), .fixed(2)])
    #expect(rows[1] == Rect(row: 1, column: 0, width: 80, height: 21))
    #expect(rows[1].columns([.fixed(18), .flex()], gap: 1)[1] == Rect(row: 1, column: 19, width: 61, height: 21))
  }
}

@Suite struct WrappingTests {
  private func lines(_ text: String, _ width: Int, indent: Int = 0) -> [String] {
    wrap(StyledText(text), width: width, hangingIndent: indent).map(\.string)
  }

  @Test func `lines break between words and keep within the width`() {
    #expect(lines("How can I keep pace", 10) == ["How can I", "keep pace"])
    #expect(lines("How can I", 9) == ["How can I"])
    #expect(lines("", 9) == [""])
    #expect(lines("see C-7QXM again", 8) == ["see", "C-7QXM", "again"])
  }

  @Test func `further lines hang under the first`() {
    #expect(lines("moss: yes, twice both", 12, indent: 6) == ["moss: yes,", "      twice", "      both"])
    #expect(lines("abc def ghi", 4, indent: 40) == ["abc", "  de", "  f", "  gh", "  i"])
  }

  @Test func `line feeds end lines, also empty ones`() {
    #expect(lines("a\n\nb\r\nc\n", 9) == ["a", "", "b", "c", ""])
  }

  @Test func `a word longer than a line is cut, not lost`() {
    #expect(lines("an incomprehensible x", 6) == ["an", "incomp", "rehens", "ible x"])
  }

  @Test func `wide characters count two and may part anywhere`() {
    #expect(lines("中文字中", 5) == ["中文", "字中"])
    #expect(lines("ab中文", 3) == ["ab", "中", "文"])
    #expect(lines("中文", 1) == ["中", "文"])
  }

  @Test func `styles stay with their words`() {
    let text = StyledText("one ") + StyledText("two three", .bold)
    #expect(wrap(text, width: 7) == [StyledText("one ") + StyledText("two", .bold), StyledText("three", .bold)])
  }

  @Test func `whatever the text and width, nothing is lost and nothing sticks out`() {
    var random = SeededGenerator(seed: 3)
    let pieces = ["a", "word", "중문", " ", "   ", "\n", "e\u{301}", "🇩🇪", "\u{1B}", "incomprehensible", "\t", "👩‍👩‍👧"]
    for _ in 0..<1500 {
      let text = (0..<Int.random(in: 0...14, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
      let width = Int.random(in: 2...20, using: &random)
      let indent = Int.random(in: 0...6, using: &random)
      let lines = wrap(StyledText(text), width: width, hangingIndent: indent)
      #expect(lines.allSatisfy { $0.width <= width }, "\(text.debugDescription) in \(width)")
      let expected = visible(text.replacing("\n", with: " ")).filter { $0 != " " }
      #expect(lines.map(\.string).joined().filter { $0 != " " } == expected)

      let glyphs = StyledText(text).glyphs
      let ranges = lineRanges(glyphs, width: width, hangingIndent: indent)
      #expect(ranges.flatMap { Array($0) } == Array(glyphs.indices))
    }
  }

  @Test func `what is too long ends in an ellipsis within the width`() {
    #expect(truncate("heron", width: 5).string == "heron")
    #expect(truncate("heron", width: 4).string == "her…")
    #expect(truncate("中文字", width: 4).string == "中…")
    #expect(truncate("heron", width: 1).string == "…")
    #expect(truncate("heron", width: 0).string == "")
  }
}
