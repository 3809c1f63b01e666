import SeededRandom
import Testing

@testable import TerminalUI

@Suite struct ScreenTests {
  @Test func `text stands where it was put, cut at the edge`() {
    var screen = Screen(Size(width: 8, height: 3))
    #expect(screen.write("wren", row: 0) == 4)
    #expect(screen.write("heron and moss", row: 1, column: 3) == 8)
    screen.write("nowhere", row: 3)
    #expect(screen.picture == "wren\n   heron\n")
  }

  @Test func `a wide character that only half fits leaves a blank`() {
    var screen = Screen(Size(width: 5, height: 1))
    screen.write("中文字", row: 0)
    #expect(screen.picture == "中文")
    #expect(screen[0, 1].text == "")
    #expect(screen[0, 4].text == " ")
  }

  @Test func `overwriting half of a wide character blanks the other half`() {
    var screen = Screen(Size(width: 6, height: 1))
    screen.write("中文字", row: 0)
    screen.write("x", row: 0, column: 1)
    #expect((0..<6).map { screen[0, $0].text } == [" ", "x", "文", "", "字", ""])
    screen.write("中", row: 0, column: 3)
    #expect((0..<6).map { screen[0, $0].text } == [" ", "x", " ", "中", "", " "])
  }

  @Test func `a part is cut to its place and brings its cursor`() {
    var part = Screen(Size(width: 6, height: 2))
    part.write("ab中中", row: 0)
    part.write("second", row: 1)
    part.cursor = Position(row: 1, column: 2)
    var screen = Screen(Size(width: 10, height: 3))
    screen.write("..........", row: 0)
    screen.draw(part, in: Rect(row: 0, column: 2, width: 5, height: 5))
    #expect(screen.picture == "..ab中 ...\n  secon\n")
    #expect(screen.cursor == Position(row: 1, column: 4))
  }

  @Test func `peers cannot move the cursor from within a frame`() {
    var screen = Screen(Size(width: 40, height: 2))
    screen.write("\u{1B}[2J\u{9B}1;1H\u{7}\r\n\u{202E}x", row: 0)
    screen.cursor = Position(row: 0, column: 20)
    var before = Screen(screen.size)
    before.cursor = Position(row: 0, column: 0)
    let bytes = ScreenDiff.bytes(from: before, to: screen).prefix { $0 != 0x1B }
    #expect(String(decoding: bytes, as: UTF8.self) == "␛[2J\u{FFFD}1;1H␇␊\u{FFFD}x")
  }
}

@Suite struct ScreenDiffTests {
  private func screen(_ rows: String..., cursor: Position? = nil) -> Screen {
    var screen = Screen(Size(width: 12, height: 3))
    for (number, row) in rows.enumerated() { screen.write(StyledText(row), row: number) }
    screen.cursor = cursor
    return screen
  }
  private func bytes(_ old: Screen?, _ new: Screen, color: Bool = true) -> String {
    String(decoding: ScreenDiff.bytes(from: old, to: new, color: color), as: UTF8.self)
  }

  @Test func `nothing changed, nothing sent`() {
    let same = screen("wren", cursor: Position(row: 0, column: 4))
    #expect(bytes(same, same) == "")
  }

  @Test func `a typed letter costs one byte`() {
    let old = screen("> ab", cursor: Position(row: 0, column: 4))
    let new = screen("> abc", cursor: Position(row: 0, column: 5))
    #expect(bytes(old, new) == "c")
  }

  @Test func `a first frame clears, and says whether there is a cursor`() {
    #expect(bytes(nil, screen("a")) == "\u{1B}[m\u{1B}[H\u{1B}[2Ja\u{1B}[?25l")
    #expect(bytes(nil, screen("a", cursor: Position(row: 0, column: 1))) == "\u{1B}[m\u{1B}[H\u{1B}[2Ja\u{1B}[?25h")
    #expect(bytes(Screen(Size(width: 3, height: 3)), screen("a")).hasPrefix("\u{1B}[m\u{1B}[H\u{1B}[2J"))
  }

  @Test func `the shortest way to the next change is taken`() {
    #expect(bytes(screen("abcdefghijkl"), screen("XbYdefghijkZ")) == "\u{1B}[HXbY\u{1B}[8CZ")
    #expect(bytes(screen("", "", ""), screen("a", "b", "")) == "\u{1B}[Ha\r\nb")
  }

  @Test func `a long rest is erased, a short one overwritten`() {
    #expect(bytes(screen("abcdefgh"), screen("ab")) == "\u{1B}[1;3H\u{1B}[K")
    #expect(bytes(screen("abcd"), screen("ab")) == "\u{1B}[1;3H  ")
  }

  @Test func `styles change by the fewest codes and end plain`() {
    var styled = Screen(Size(width: 12, height: 3))
    styled.write(
      StyledText("a", .bold) + StyledText("b", Style(.red, .bold)) + StyledText("c", Style(.red)) + StyledText("d"),
      row: 0)
    #expect(bytes(Screen(styled.size), styled) == "\u{1B}[H\u{1B}[1ma\u{1B}[31mb\u{1B}[22mc\u{1B}[md")
    #expect(bytes(Screen(styled.size), styled, color: false) == "\u{1B}[H\u{1B}[1mab\u{1B}[mcd")
  }

  @Test func `where terminals disagree about widths the row is drawn anew and every place is named`() {
    let old = screen("👩‍👩‍👧 says hi")
    let new = screen("👩‍👩‍👧 says ho")
    #expect(bytes(old, new) == "\u{1B}[H\u{1B}[K👩‍👩‍👧\u{1B}[1;4Hsays ho")
  }

  @Test func `what a terminal shows after any frame is that frame`() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<300 {
      let size = Size(width: .random(in: 1...14, using: &random), height: .random(in: 1...5, using: &random))
      var terminal = EmulatedTerminal(size)
      var shown: Screen?
      for _ in 0..<6 {
        let next = shown.map { variation(of: $0, using: &random) } ?? Screen(size)
        terminal.receive(ScreenDiff.bytes(from: shown, to: next))
        #expect(terminal.seen == next.places)
        #expect(terminal.notUnderstood == [])
        #expect(terminal.isCursorShown == (next.cursor != nil))
        if let cursor = next.cursor { #expect(Position(row: terminal.row, column: terminal.column) == cursor) }
        shown = next
      }
    }
  }

  private func variation(of screen: Screen, using random: inout SeededGenerator) -> Screen {
    var next = screen
    let words = ["wren", "heron 中文", "   ", "字", "    ", "x", "e\u{301}t", "long long words"]
    let colors: [Color?] = [nil, nil, .red, .brightCyan]
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let style = Style(
        colors.randomElement(using: &random) ?? nil, on: colors.randomElement(using: &random) ?? nil,
        Style.Attributes(rawValue: UInt8.random(in: 0...15, using: &random)))
      let isPlain = Bool.random(using: &random)
      next.write(
        StyledText(words.randomElement(using: &random) ?? "", isPlain ? .plain : style),
        row: .random(in: 0..<screen.size.height, using: &random),
        column: .random(in: 0..<screen.size.width, using: &random))
    }
    next.cursor =
      Bool.random(using: &random)
      ? nil
      : Position(
        row: .random(in: 0..<screen.size.height, using: &random),
        column: .random(in: 0..<screen.size.width, using: &random))
    return next
  }
}
